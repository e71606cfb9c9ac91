"""Corrections and voids: the old row stays, with who, when and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, DoseStatus, NotADose, Place, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import NotAPrescription
from anakinra_desktop.services.correct_record import NoSuchDose, correct_dose, history_of, void_dose
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in, at

LATER = NOW + timedelta(hours=1)
MONDAY = TUESDAY - timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person, Dose]:
    records, ana = ana_in(tmp_path)
    return records, ana, log_dose(records, ana, GivenDose(at(TUESDAY, 20), place=Place("abdomen", "L3")), NOW)


def test_a_correction_adds_a_row_and_the_old_one_stays(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    moved = correct_dose(records, ana, replace(dose, place=Place("abdomen", "R3")), "wrong side", LATER, "Luis")
    old, new = all_doses(records, ana)
    assert new == moved
    assert (new.corrects, new.place, new.standing, new.recorded_at, new.recorded_by) == (
        dose.id,
        Place("abdomen", "R3"),
        Standing.VALID,
        LATER,
        "Luis",
    )
    assert old == replace(
        dose, standing=Standing.CORRECTED, ended_at=LATER, ended_by="Luis", ended_because="wrong side"
    )


def test_a_corrected_time_shows_on_the_wall(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    moved = correct_dose(records, ana, replace(dose, taken_at=at(TUESDAY, 19, 30)), "", LATER)
    assert moved.wall_time == "2026-11-24T19:30"


def test_the_history_goes_back_to_the_first_row(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    last = dose
    for note in ("one", "two", "three"):
        last = correct_dose(records, ana, replace(last, note=note), "", LATER)
    assert [each.note for each in history_of(all_doses(records, ana), last)] == ["three", "two", "one", ""]


def test_a_dose_moved_to_another_day_frees_its_own(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    correct_dose(records, ana, replace(dose, schedule_date=MONDAY), "it was for yesterday", LATER)
    assert log_dose(records, ana, GivenDose(LATER), LATER).schedule_date == TUESDAY


def test_a_dose_moved_to_a_day_with_a_record_changes_nothing(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    log_dose(records, ana, GivenDose(at(MONDAY, 20)), NOW)
    before = all_doses(records, ana)
    with pytest.raises(AlreadyRecorded):
        correct_dose(records, ana, replace(dose, schedule_date=MONDAY), "", LATER)
    assert all_doses(records, ana) == before


def test_a_skip_can_turn_out_to_have_been_a_dose(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    skipped = correct_dose(
        records, ana, replace(dose, status=DoseStatus.SKIPPED, taken_at=None, amount_mg=None), "", LATER
    )
    given = correct_dose(
        records, ana, replace(skipped, status=DoseStatus.TAKEN, taken_at=at(TUESDAY, 20, 2)), "", LATER
    )
    assert [each.id for each in history_of(all_doses(records, ana), given)] == [given.id, skipped.id, dose.id]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"taken_at": None}, NotADose),
        ({"taken_at": LATER + timedelta(days=1)}, NotADose),
        ({"amount_mg": 10_000.0}, NotAPrescription),
        ({"note": "x" * 3000}, NotADose),
        ({"id": 99}, NoSuchDose),
    ],
)
def test_a_correction_that_cannot_be_changes_nothing(
    home: tuple[RecordFile, Person, Dose], change: dict[str, object], error: type[Exception]
) -> None:
    records, ana, dose = home
    with pytest.raises(error):
        correct_dose(records, ana, replace(dose, **change), "", LATER)  # type: ignore[arg-type]
    assert all_doses(records, ana) == (dose,)


def test_nobody_corrects_the_record_of_somebody_else(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    luis = add_to(records, name="Luis")
    with pytest.raises(NoSuchDose):
        correct_dose(records, luis, dose, "", LATER)
    assert all_doses(records, ana) == (dose,)


def test_a_void_keeps_the_row_and_frees_slot_and_place(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    ended = void_dose(records, dose.id, "logged twice", LATER)
    assert ended == replace(dose, standing=Standing.VOID, ended_at=LATER, ended_by="Ana", ended_because="logged twice")
    with records.read() as record:
        assert record.injections(ana.id) == ()
    assert log_dose(records, ana, GivenDose(LATER), LATER).schedule_date == TUESDAY


def test_a_void_needs_a_reason(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    with pytest.raises(NotADose):
        void_dose(records, dose.id, "  ", LATER)
    assert all_doses(records, ana) == (dose,)


def correct(records: RecordFile, ana: Person, dose: Dose) -> object:
    return correct_dose(records, ana, dose, "", LATER)


def void(records: RecordFile, _: Person, dose: Dose) -> object:
    return void_dose(records, dose.id, "again", LATER)


@pytest.mark.parametrize("first", [correct, void])
@pytest.mark.parametrize("second", [correct, void])
def test_a_row_is_ended_once(
    home: tuple[RecordFile, Person, Dose],
    first: Callable[[RecordFile, Person, Dose], object],
    second: Callable[[RecordFile, Person, Dose], object],
) -> None:
    first(*home)
    before = all_doses(home[0], home[1])
    with pytest.raises(NoSuchDose):
        second(*home)
    assert all_doses(home[0], home[1]) == before
