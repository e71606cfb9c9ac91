"""What a form for a dose is told before anything is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import AlreadyRecorded, NotADose
from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.add_note import add_note
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.prepare_entry import foresee_dose, injection_too_close, look_at_entry, look_at_same_day
from anakinra_desktop.services.suggest_spot import ensure_body_plan
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


@pytest.fixture
def maria(records: RecordFile) -> Person:
    return add_person(records, NewPerson("Maria", "UTC", 100, (time(20),), date(2026, 11, 1)), NOW)


def all_doses(records: RecordFile, person: Person) -> int:
    with records.read() as record:
        return len(record.doses(person.id))


def test_foreseeing_keeps_nothing(records: RecordFile, maria: Person) -> None:
    dose = foresee_dose(records, maria, GivenDose(NOW), NOW)
    assert (dose.schedule_date, dose.amount_mg) == (date(2026, 11, 24), 100)
    assert all_doses(records, maria) == 0


def test_a_recorded_slot_is_foreseen_as_recorded_even_when_it_is_named(records: RecordFile, maria: Person) -> None:
    kept = log_dose(records, maria, GivenDose(NOW), NOW)
    for given in (GivenDose(NOW), GivenDose(NOW, schedule_date=kept.schedule_date, slot=0)):
        with pytest.raises(AlreadyRecorded) as told:
            foresee_dose(records, maria, given, NOW)
        assert told.value.dose == kept


def test_spots_are_offered_only_when_they_are_the_ones_of_the_record(records: RecordFile, maria: Person) -> None:
    before = look_at_entry(records, maria, NOW)
    assert not before.has_spots
    plan = ensure_body_plan(records, maria, NOW)
    after = look_at_entry(records, maria, NOW)
    assert after.has_spots
    assert after.body == plan.body


def test_a_note_of_nothing_is_refused(records: RecordFile, maria: Person) -> None:
    dose = log_dose(records, maria, GivenDose(NOW), NOW)
    with pytest.raises(NotADose):
        add_note(records, maria, dose, "   ", NOW)
    noted = add_note(records, maria, dose, " sore ", NOW, "Luis")
    assert (noted.note, noted.corrects, noted.recorded_by) == ("sore", dose.id, "Luis")


def test_the_other_records_of_the_day_are_told_without_the_one_of_the_slot(records: RecordFile) -> None:
    twice = add_person(records, NewPerson("Ana", "UTC", 100, (time(8), time(20)), date(2026, 11, 1)), NOW)
    morning = log_dose(records, twice, GivenDose(NOW - timedelta(hours=6), date(2026, 11, 24), 0), NOW)
    evening = foresee_dose(records, twice, GivenDose(NOW), NOW)
    around = look_at_same_day(records, twice, evening)
    assert evening.slot == 1
    assert around.others == (morning,)
    assert [slot.due_at.hour for slot in around.slots] == [8, 20]
    assert look_at_same_day(records, twice, morning).others == ()


def test_an_injection_too_close_is_found_on_another_date_too(records: RecordFile, maria: Person) -> None:
    late = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)
    dose = log_dose(records, maria, GivenDose(late, date(2026, 11, 23), 0), NOW)
    assert injection_too_close(records, maria, late + timedelta(hours=3)) == dose
    assert injection_too_close(records, maria, late + timedelta(hours=4)) is None
