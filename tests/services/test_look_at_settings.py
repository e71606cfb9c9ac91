"""Prescriptions are dated: each is for the days until the next one begins, and old rows stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import NotAPerson, Person
from anakinra_desktop.domain.prescription import NotAPrescription, Prescription, slots_between
from anakinra_desktop.services.add_person import NewPerson, add_person, change_prescription, prescriptions_of
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.services.look_at_settings import InForce, look_at_settings, prescription_periods
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 19, 48, tzinfo=UTC)
TODAY = NOW.date()
START = TODAY - timedelta(days=100)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


@pytest.fixture
def maria(records: RecordFile) -> Person:
    new = NewPerson("Maria", "UTC", 100, (time(20),), START)
    return add_person(records, new, NOW)


def ordered(number: int, starts_on: date, ends_on: date | None = None) -> Prescription:
    return Prescription(number, 1, starts_on, 100, (time(20),), "UTC", ends_on=ends_on)


def periods(*prescriptions: Prescription) -> list[tuple[int, InForce, date, date | None]]:
    return [
        (each.prescription.id, each.standing, each.first, each.last)
        for each in prescription_periods(prescriptions, TODAY)
    ]


def test_each_prescription_ends_where_the_next_begins() -> None:
    past, now, coming = ordered(1, START), ordered(2, TODAY), ordered(3, TODAY + timedelta(days=7))
    assert periods(past, now, coming) == [
        (3, InForce.COMING, TODAY + timedelta(days=7), None),
        (2, InForce.NOW, TODAY, TODAY + timedelta(days=6)),
        (1, InForce.BEFORE, START, TODAY - timedelta(days=1)),
    ]


def test_of_two_from_one_day_the_one_written_last_is_in_force() -> None:
    assert [each[:2] for each in periods(ordered(1, START), ordered(2, START), ordered(3, START))] == [
        (3, InForce.NOW),
        (2, InForce.REPLACED),
        (1, InForce.REPLACED),
    ]


def test_a_prescription_that_ended_is_not_in_force() -> None:
    yesterday = TODAY - timedelta(days=1)
    assert periods(ordered(1, START, yesterday)) == [(1, InForce.BEFORE, START, yesterday)]
    assert periods() == []


def test_the_settings_of_a_person_are_gathered(records: RecordFile, maria: Person) -> None:
    keep_caregiver(records, "Luis", date(2026, 5, 3), TODAY)
    keep_caregiver(records, "MARIA", None, TODAY)
    look = look_at_settings(records, maria.id, NOW)
    assert look is not None
    assert (look.person, look.today) == (maria, TODAY)
    assert look.prescription is not None
    assert look.prescription.starts_on == START
    assert [each.name for each in look.caregivers] == ["Luis"]
    assert look_at_settings(records, 99, NOW) is None


def test_a_new_prescription_begins_today_or_later_and_the_old_one_stays(records: RecordFile, maria: Person) -> None:
    (old,) = prescriptions_of(records, maria)
    new = change_prescription(records, replace(old, starts_on=TODAY, times=(time(21),), prescriber=" Dr  A "), NOW)
    assert new.prescriber == "Dr A"
    assert prescriptions_of(records, maria) == (old, new)
    slots = list(slots_between(TODAY - timedelta(days=1), TODAY, prescriptions_of(records, maria)))
    assert [slot.due_wall.time() for slot in slots] == [time(20), time(21)]


def test_past_days_change_only_on_a_persons_word(records: RecordFile, maria: Person) -> None:
    (old,) = prescriptions_of(records, maria)
    new = replace(old, starts_on=TODAY - timedelta(days=3), times=(time(21),))
    with pytest.raises(NotAPrescription) as refused:
        change_prescription(records, new, NOW)
    assert refused.value.field == "starts_on"
    assert prescriptions_of(records, maria) == (old,)
    change_prescription(records, new, NOW, also_past_days=True)
    slots = list(slots_between(TODAY - timedelta(days=4), TODAY, prescriptions_of(records, maria)))
    assert [slot.due_wall.time() for slot in slots] == [time(20)] + [time(21)] * 4


def test_a_name_of_a_prescriber_that_cannot_be_is_refused(records: RecordFile, maria: Person) -> None:
    (old,) = prescriptions_of(records, maria)
    with pytest.raises(NotAPerson) as refused:
        change_prescription(records, replace(old, starts_on=TODAY, prescriber="x" * 300), NOW)
    assert refused.value.field == "prescriber"
