"""What a form for a dose is told before anything is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, NotADose, Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.skin_mark import MarkKind
from anakinra_desktop.services.add_note import add_note
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.mark_skin import keep_mark, new_mark
from anakinra_desktop.services.note_reaction import note_reaction
from anakinra_desktop.services.prepare_entry import (
    foresee_dose,
    injection_too_close,
    look_at_entry,
    look_at_same_day,
    place_obstacle,
)
from anakinra_desktop.services.suggest_spot import ensure_body_plan, place_of
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


def test_what_speaks_against_a_place_is_judged_as_it_stood_that_day(records: RecordFile, maria: Person) -> None:
    plan = ensure_body_plan(records, maria, NOW)
    day = timedelta(days=1)

    def against(spot: str, at: datetime, corrects: Dose | None = None) -> Obstacle | None:
        return place_obstacle(records, maria, [place_of(plan, "left_thigh", spot)], at, corrects)

    first = log_dose(records, maria, GivenDose(NOW - 3 * day, place=place_of(plan, "left_thigh", "9")), NOW)
    assert against("9", NOW - 3 * day) is None
    assert against("9", NOW - 2 * day) is Obstacle.TOO_NEAR_LAST
    assert against("9", NOW - 2 * day, first) is None  # the row itself is not before it
    assert against("30", NOW - 2 * day) is None
    red = Reaction((ReactionSign.REDNESS,), Severity.MILD, place_of(plan, "left_thigh", "30"))
    note_reaction(records, maria, date(2026, 11, 23), red, NOW, "Maria")
    mark = new_mark(plan.body, maria, MarkKind.SCAR, "left_thigh", ["31"], NOW, "Maria", first=date(2026, 11, 24))
    keep_mark(records, maria, mark, NOW)
    assert [against("30", NOW - day), against("30", NOW)] == [None, Obstacle.REACTION]
    assert [against("31", NOW - day), against("31", NOW)] == [None, Obstacle.NO_GO]
    assert place_obstacle(records, maria, [Place("left_thigh")], NOW) is None
