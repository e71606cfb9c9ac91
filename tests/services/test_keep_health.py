"""What is written down about health: kept, replaced, taken back and undone, and nothing is ever erased."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import NotADose, Standing
from anakinra_desktop.domain.health import EntryKind, NoSuchEntry, Severity
from anakinra_desktop.domain.medicines import Medicine, MedicineKind
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.services.keep_health import add_entry, health_entries, replace_entry, undo_entry, void_entry
from anakinra_desktop.services.read_document import read_document
from anakinra_desktop.services.record_document import export_document
from anakinra_desktop.storage.database import RecordFile
from tests.storage.a_record import NOW, TODAY, make_record

MEDICINE = Medicine("Methotrexate", MedicineKind.PRESCRIPTION, "10 mg once a week")
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return make_record(tmp_path / "data", days=3)


def standings(records: RecordFile) -> list[Standing]:
    return [each.standing for each in health_entries(records, 1)]


def test_an_entry_is_kept_with_who_and_when(records: RecordFile) -> None:
    kept = add_entry(records, 1, date(2026, 3, 1), MEDICINE, NOW, "Ana")
    (found,) = health_entries(records, 1, EntryKind.MEDICINE)
    assert found == kept
    assert (found.details, found.recorded_at, found.recorded_by) == (MEDICINE, NOW, "Ana")
    assert health_entries(records, 1, EntryKind.ALLERGY) == ()
    assert health_entries(records, 2) == ()


def test_newer_details_take_the_place_of_an_entry_and_it_stays_to_be_seen(records: RecordFile) -> None:
    first = add_entry(records, 1, TODAY, MEDICINE, NOW, "Ana")
    ended = Medicine("Methotrexate", MedicineKind.PRESCRIPTION, "10 mg once a week", until=TODAY)
    newer = replace_entry(records, first.id, ended, LATER, "Luis", because="stopped")
    before, after = health_entries(records, 1)
    assert (before.standing, before.ended_by, before.ended_because) == (Standing.CORRECTED, "Luis", "stopped")
    assert (after, after.corrects, after.began_on) == (newer, first.id, TODAY)
    with pytest.raises(NoSuchEntry):
        replace_entry(records, first.id, ended, LATER, "Luis")


def test_taking_back_needs_a_reason_and_happens_once(records: RecordFile) -> None:
    kept = add_entry(records, 1, TODAY, MEDICINE, NOW, "Ana")
    with pytest.raises(NotADose):
        void_entry(records, kept.id, " ", LATER, "Ana")
    void_entry(records, kept.id, "typed for the wrong person", LATER, "Ana")
    assert standings(records) == [Standing.VOID]
    with pytest.raises(NoSuchEntry):
        void_entry(records, kept.id, "again", LATER, "Ana")


def test_undo_lets_what_was_replaced_count_again(records: RecordFile) -> None:
    first = add_entry(records, 1, TODAY, MEDICINE, NOW, "Ana")
    newer = replace_entry(records, first.id, Medicine("Other", MedicineKind.HERBAL), LATER, "Ana")
    undo_entry(records, newer.id, LATER, "Ana")
    assert standings(records) == [Standing.CORRECTED, Standing.CORRECTED, Standing.VALID]
    assert health_entries(records, 1)[-1].details == MEDICINE
    fresh = add_entry(records, 1, TODAY, MEDICINE, NOW, "Ana")
    undo_entry(records, fresh.id, LATER, "Ana")
    assert standings(records)[-1] is Standing.VOID


def test_entries_leave_and_come_back_in_the_document_and_still_name_their_dose(records: RecordFile) -> None:
    with records.read() as record:
        dose = record.doses(1)[-1]
    reaction = Reaction((ReactionSign.REDNESS,), Severity.MILD, dose_id=dose.id)
    first = add_entry(records, 1, TODAY, reaction, NOW, "Ana")
    replace_entry(records, first.id, Reaction((ReactionSign.LUMP,), Severity.MODERATE, dose_id=dose.id), LATER, "Ana")
    with records.read() as record:
        before = record.whole()
    text = export_document(records, LATER)
    assert read_document(text.encode(), LATER).health_entries == before.health_entries
