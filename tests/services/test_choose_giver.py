"""Who may inject a person, and who does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import GivenBy, Giver, NotAPerson, Person
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.choose_giver import choose_giver, look_at_givers
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


@pytest.fixture
def maria(records: RecordFile) -> Person:
    return add_person(records, NewPerson("Maria", "UTC", 100, (time(20),), date(2026, 11, 1)), NOW)


def test_at_first_there_is_only_the_person(records: RecordFile, maria: Person) -> None:
    givers = look_at_givers(records, maria)
    assert (givers.caregivers, givers.last, givers.last_on) == ((), None, None)


def test_a_choice_stays_until_the_next_one(records: RecordFile, maria: Person) -> None:
    choose_giver(records, maria, Giver(GivenBy.CAREGIVER, "  Luis  "), date(2026, 5, 12))
    seen = look_at_today(records, NOW)
    assert seen is not None
    assert seen.giver == Giver(GivenBy.CAREGIVER, "Luis")
    choose_giver(records, maria, Giver(GivenBy.SELF, ""))
    seen = look_at_today(records, NOW)
    assert seen is not None
    assert seen.giver == Giver(GivenBy.SELF, "Maria")


def test_who_gave_the_last_injection_is_told(records: RecordFile, maria: Person) -> None:
    log_dose(records, maria, GivenDose(NOW, given_by="Luis"), NOW)
    givers = look_at_givers(records, maria)
    assert (givers.last, givers.last_on) == (Giver(GivenBy.CAREGIVER, "Luis"), date(2026, 11, 24))


def test_a_helper_needs_a_name(records: RecordFile, maria: Person) -> None:
    with pytest.raises(NotAPerson) as told:
        choose_giver(records, maria, Giver(GivenBy.CAREGIVER, "   "))
    assert told.value.field == "giver"
    assert look_at_givers(records, maria).caregivers == ()


def test_no_date_of_training_does_not_wipe_out_the_known_one(records: RecordFile, maria: Person) -> None:
    choose_giver(records, maria, Giver(GivenBy.CAREGIVER, "Luis"), date(2026, 5, 12))
    choose_giver(records, maria, Giver(GivenBy.CAREGIVER, "Luis"))
    (luis,) = look_at_givers(records, maria).caregivers
    assert luis.shown_how_on == date(2026, 5, 12)


def test_for_a_child_it_is_asked_who_injects_until_the_first_injection_is_recorded(records: RecordFile) -> None:
    new = NewPerson("Ana", "UTC", 50, (time(20),), date(2026, 11, 1), born=date(2020, 3, 1))
    ana = add_person(records, new, NOW)
    assert look_at_givers(records, ana).has_to_be_asked(NOW.date())
    log_dose(records, ana, GivenDose(NOW, given_by="Ana"), NOW)
    assert not look_at_givers(records, ana).has_to_be_asked(NOW.date())


def test_for_an_adult_on_their_own_nothing_is_asked(records: RecordFile, maria: Person) -> None:
    assert not look_at_givers(records, maria).has_to_be_asked(NOW.date())
    choose_giver(records, maria, Giver(GivenBy.CAREGIVER, "Luis"))
    assert look_at_givers(records, maria).has_to_be_asked(NOW.date())
