"""Adding people, finding them, and changing what is prescribed."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import NotAPerson
from anakinra_desktop.domain.prescription import NotAPrescription, Prescription, slots_between
from anakinra_desktop.services.add_person import (
    NameTaken,
    NewPerson,
    NoSuchPerson,
    add_person,
    change_prescription,
    find_person,
    list_people,
    prescriptions_of,
)
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import MADRID, NOW, TUESDAY, ana_in

NEW = NewPerson("Maria Ruiz", MADRID, 100.0, (time(20),), date(2026, 1, 1))


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


def test_a_person_and_the_prescription_are_kept_together(records: RecordFile) -> None:
    added = add_person(records, replace(NEW, name="  Maria  Ruiz ", amount_mg=37.5, every_days=2), NOW)
    ((person, prescriptions),) = list_people(records)
    assert person == added
    assert person.name == "Maria Ruiz"
    assert prescriptions == (Prescription(1, person.id, date(2026, 1, 1), 37.5, (time(20),), MADRID, 2),)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 300}, "name"),
        ({"home_zone": "Mars/Olympus"}, "zone"),
        ({"amount_mg": 0.0}, "amount"),
        ({"amount_mg": 10_000.0}, "amount"),
        ({"amount_mg": math.nan}, "amount"),
        ({"times": ()}, "times"),
        ({"every_days": 0}, "every_days"),
        ({"starts_on": date(1901, 1, 1)}, "starts_on"),
        ({"starts_on": date(2099, 1, 1)}, "starts_on"),
        ({"born": date(2030, 1, 1)}, "born"),
        ({"height_cm": math.nan}, "height"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field_and_nothing_is_made(
    records: RecordFile, wrong: dict[str, object], field: str
) -> None:
    with pytest.raises((NotAPerson, NotAPrescription)) as refused:
        add_person(records, replace(NEW, **wrong), NOW)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert not records.exists()


def test_a_name_is_there_once_whatever_its_capitals(records: RecordFile) -> None:
    add_person(records, NEW, NOW)
    with pytest.raises(NameTaken):
        add_person(records, replace(NEW, name="maria  RUIZ"), NOW)
    assert len(list_people(records)) == 1


class TestFinding:
    @pytest.mark.parametrize("wanted", ["Maria Ruiz", "maria ruiz", " MARIA   RUIZ ", "1"])
    def test_by_name_or_number(self, records: RecordFile, wanted: str) -> None:
        added = add_person(records, NEW, NOW)
        assert find_person(records, wanted) == added

    def test_a_name_that_is_a_number_goes_before_the_number(self, records: RecordFile) -> None:
        add_person(records, NEW, NOW)
        odd = add_person(records, replace(NEW, name="1"), NOW)
        assert find_person(records, "1") == odd

    @pytest.mark.parametrize("wanted", ["", "Maria", "2", "0", "1.0", "%"])
    def test_nobody_else_is_found(self, records: RecordFile, wanted: str) -> None:
        add_person(records, NEW, NOW)
        with pytest.raises(NoSuchPerson) as said:
            find_person(records, wanted)
        assert said.value.known == ("Maria Ruiz",)

    def test_an_absent_record_has_nobody_and_is_not_made(self, records: RecordFile) -> None:
        with pytest.raises(NoSuchPerson):
            find_person(records, "Ana")
        assert list_people(records) == ()
        assert not records.exists()


class TestChangingThePrescription:
    @pytest.fixture
    def halved(self, tmp_path: Path) -> tuple[RecordFile, Callable[[date], Prescription]]:
        records, ana = ana_in(tmp_path)

        def half_from(day: date) -> Prescription:
            return Prescription(0, ana.id, day, 50.0, (time(8),), MADRID)

        return records, half_from

    def test_it_holds_from_its_day_and_past_slots_stay(
        self, halved: tuple[RecordFile, Callable[[date], Prescription]]
    ) -> None:
        records, half_from = halved
        ana = find_person(records, "Ana")
        yesterday = TUESDAY - timedelta(days=1)
        before = list(slots_between(date(2026, 1, 1), yesterday, prescriptions_of(records, ana)))
        change_prescription(records, half_from(TUESDAY), NOW)
        after = prescriptions_of(records, ana)
        assert list(slots_between(date(2026, 1, 1), yesterday, after)) == before
        (today,) = slots_between(TUESDAY, TUESDAY, after)
        assert today.amount_mg == 50

    def test_it_cannot_begin_in_the_past(self, halved: tuple[RecordFile, Callable[[date], Prescription]]) -> None:
        records, half_from = halved
        with pytest.raises(NotAPrescription) as refused:
            change_prescription(records, half_from(TUESDAY - timedelta(days=1)), NOW)
        assert refused.value.field == "starts_on"
        assert len(prescriptions_of(records, find_person(records, "Ana"))) == 1

    def test_a_past_that_nothing_was_prescribed_for_may_be_told_later(
        self, halved: tuple[RecordFile, Callable[[date], Prescription]]
    ) -> None:
        records, _ = halved
        later = add_person(records, replace(NEW, starts_on=TUESDAY), NOW)
        change_prescription(records, Prescription(0, later.id, date(2026, 11, 1), 100.0, (time(20),), MADRID), NOW)
        assert len(prescriptions_of(records, later)) == 2
