"""What was just written down is taken back by further rows; nothing is erased, and what counted before counts again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, DoseStatus, Place, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.add_note import add_note
from anakinra_desktop.services.correct_record import NoSuchDose, NoSuchHold, correct_dose, void_dose, void_hold
from anakinra_desktop.services.log_dose import GivenDose, log_after_all, log_dose
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE, undo_dose, undo_void, undo_void_hold
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, all_doses, ana_in, at

SOON = NOW + timedelta(seconds=8)
PLACES = (Place("left_thigh", "3", 1.0, 2.0), Place("right_thigh", "4", 3.0, 4.0))


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person, Dose]:
    records, ana = ana_in(tmp_path)
    given = GivenDose(at(TUESDAY, 20), place=PLACES[0], further_places=PLACES[1:], note="a\nnote", lot="K7741")
    return records, ana, log_dose(records, ana, given, NOW, "Luis")


def valid(records: RecordFile, person: Person) -> list[Dose]:
    return [dose for dose in all_doses(records, person) if dose.standing is Standing.VALID]


def same(one: Dose, other: Dose) -> bool:
    """Whether two rows say the same, whoever wrote them down and when."""
    return one == replace(
        other, id=one.id, corrects=one.corrects, recorded_at=one.recorded_at, recorded_by=one.recorded_by
    )


def test_a_dose_no_longer_counts_and_says_who_undid_it_and_when(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    undone = undo_dose(records, dose.id, SOON, "Luis")
    (row,) = all_doses(records, ana)
    assert row == undone
    assert (row.standing, row.ended_at, row.ended_by, row.ended_because) == (
        Standing.VOID,
        SOON,
        "Luis",
        UNDONE_AT_ONCE,
    )
    assert log_dose(records, ana, GivenDose(at(TUESDAY, 20)), SOON).counts, "the slot is free again"


@pytest.mark.parametrize("what", ["correction", "note"])
def test_what_was_corrected_counts_again_by_a_new_row(home: tuple[RecordFile, Person, Dose], what: str) -> None:
    records, ana, dose = home
    changed = (
        correct_dose(records, ana, replace(dose, place=None, further_places=()), "wrong", NOW)
        if what == "correction"
        else add_note(records, ana, dose, "another", NOW)
    )
    undo_dose(records, changed.id, SOON, "Luis")
    first, second, third = all_doses(records, ana)
    assert (first.standing, second.standing, third.standing) == (
        Standing.CORRECTED,
        Standing.CORRECTED,
        Standing.VALID,
    )
    assert (second.ended_because, second.ended_by) == (UNDONE_AT_ONCE, "Luis")
    assert (third.corrects, third.recorded_at, third.recorded_by) == (second.id, SOON, "Luis")
    assert same(third, dose)


def test_a_dose_logged_after_all_gives_way_to_the_word_before_it(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (skipped,) = skip_days(records, ana, TUESDAY, TUESDAY, "fever", NOW)
    logged = log_after_all(records, ana, GivenDose(at(TUESDAY, 20)), skipped, NOW)
    undo_dose(records, logged.id, SOON, "Ana")
    (row,) = valid(records, ana)
    assert (row.status, row.reason) == (DoseStatus.SKIPPED, "fever")


def test_what_was_taken_back_counts_again_once(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    void_dose(records, dose.id, "a slip", NOW)
    again = undo_void(records, dose.id, SOON, "Luis")
    assert valid(records, ana) == [again]
    assert same(again, dose)
    assert again.corrects == dose.id
    void_dose(records, again.id, "after all", SOON)
    with pytest.raises(NoSuchDose):
        undo_void(records, dose.id, SOON, "Luis")


def test_a_slot_that_was_filled_meanwhile_keeps_its_record(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    void_dose(records, dose.id, "a slip", NOW)
    other = log_dose(records, ana, GivenDose(at(TUESDAY, 19, 30)), NOW)
    with pytest.raises(AlreadyRecorded):
        undo_void(records, dose.id, SOON, "Ana")
    assert valid(records, ana) == [other]


def test_what_somebody_changed_meanwhile_stays_as_it_is(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, dose = home
    changed = correct_dose(records, ana, replace(dose, lot="K1"), "", NOW)
    for number in (dose.id, 99):
        with pytest.raises(NoSuchDose):
            undo_dose(records, number, SOON, "Ana")
        with pytest.raises(NoSuchDose):
            undo_void(records, number, SOON, "Ana")
    assert valid(records, ana) == [changed]


def test_a_pause_that_was_taken_back_holds_again(home: tuple[RecordFile, Person, Dose]) -> None:
    records, ana, _ = home
    hold = hold_days(records, ana, TUESDAY, None, "infection", NOW, by_prescriber=True)
    with pytest.raises(NoSuchHold):
        undo_void_hold(records, hold, SOON, "Luis")
    void_hold(records, hold.id, "a slip", NOW)
    again = undo_void_hold(records, hold, SOON, "Luis")
    assert again == replace(hold, id=again.id, recorded_at=SOON, recorded_by="Luis")
    with records.read() as record:
        assert [each.standing for each in record.holds(ana.id)] == [Standing.VOID, Standing.VALID]
