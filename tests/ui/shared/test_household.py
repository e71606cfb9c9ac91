"""A household tells its pages when another person is shown or somebody else injects."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.shared.household import Household

NOW = datetime(2026, 11, 24, 18, 48, tzinfo=UTC)
MARIA = Person(id=1, name="Maria Ruiz", home_zone="Europe/Madrid")
ANA = Person(id=2, name="Ana Soto", home_zone="Europe/Madrid")


@pytest.fixture
def household(tmp_path: Path, qapp: object) -> Household:
    return Household(RecordFile(tmp_path / "record.sqlite3"), lambda: NOW)


def test_nobody_is_shown_before_somebody_is_added(household: Household) -> None:
    assert household.person is None
    assert household.giver == Giver(GivenBy.SELF, "")
    assert household.now() == NOW


def test_a_person_injects_themselves_until_somebody_else_is_chosen(qtbot: QtBot, household: Household) -> None:
    with qtbot.waitSignal(household.person_changed):
        household.set_person(MARIA)
    assert household.giver == Giver(GivenBy.SELF, "Maria Ruiz")
    with qtbot.waitSignal(household.person_changed):
        household.set_giver(Giver(GivenBy.CAREGIVER, "Luis"))
    assert household.giver.name == "Luis"


def test_yesterdays_helper_is_not_taken_over_to_another_person(household: Household) -> None:
    household.set_person(MARIA, Giver(GivenBy.CAREGIVER, "Luis"))
    household.set_person(ANA)
    assert household.giver == Giver(GivenBy.SELF, "Ana Soto")


def test_a_change_about_the_same_person_keeps_who_injects(household: Household) -> None:
    household.set_person(MARIA, Giver(GivenBy.CAREGIVER, "Luis"))
    household.set_person(Person(id=1, name="Maria Ruiz Vega", home_zone="Europe/Madrid"))
    assert household.giver.name == "Luis"


def test_nothing_is_said_when_nothing_changed(qtbot: QtBot, household: Household) -> None:
    household.set_person(MARIA)
    with qtbot.assertNotEmitted(household.person_changed):
        household.set_person(MARIA)
        household.set_giver(household.giver)


def test_pages_hear_that_the_record_changed(qtbot: QtBot, household: Household) -> None:
    with qtbot.waitSignal(household.changed):
        household.tell_changed()


def test_a_clock_without_a_zone_is_refused(tmp_path: Path, qapp: object) -> None:
    naive = Household(RecordFile(tmp_path / "record.sqlite3"), lambda: datetime(2026, 11, 24, 20))
    with pytest.raises(RuntimeError, match="time zone"):
        naive.now()


@pytest.mark.parametrize(
    "said", ["", "EST5EDT,M3.2.0,M11.1.0", "<+0530>-5:30", "Mars/Olympus", "/etc/passwd", "../UTC"]
)
def test_a_place_that_is_no_time_zone_is_not_known(said: str, tmp_path: Path, qapp: object) -> None:
    file = RecordFile(tmp_path / "record.sqlite3")
    assert Household(file, lambda: NOW, here=lambda: said).here() == ""
    assert Household(file, lambda: NOW).here() == ""
    assert Household(file, lambda: NOW, here=lambda: "Asia/Tokyo").here() == "Asia/Tokyo"
