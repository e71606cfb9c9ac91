"""What medTimer lets out comes in: the person says which medicine and whose, and nothing is worked out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.domain.import_summary import FileKind, HasConflicts, Imported
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.add_person import NoSuchPerson
from anakinra_desktop.services.import_record import NotForThisFile, WhichPerson, Wishes, import_content, read_file
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.read_json import NotADocument
from anakinra_desktop.services.read_medtimer import (
    WhichMedicine,
    amount_in_mg,
    chosen_medicines,
    read_medtimer_backup,
    read_medtimer_table,
)
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in, at
from tests.services.medtimer_files import EVENTS, GERMAN, HEADING, LINES, TABLE, backup, event, old_backup

KINERET = Wishes(medicines=("Kineret",))


def lines_of(done: Imported) -> list[tuple[int, str]]:
    return [(each.line, str(each.problem)) for each in done.passed_over]


class TestTheTable:
    def test_taken_doses_come_in_with_their_moments_and_only_amounts_in_mg(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        done = import_content(records, TABLE.encode(), NOW, KINERET)
        assert (dict(done.added), done.kind) == ({"taken": 2}, FileKind.MEDTIMER_TABLE)
        assert [
            (dose.schedule_date.day, dose.taken_at, dose.amount_mg, dose.note, dose.zone)
            for dose in all_doses(records, ana)
        ] == [
            (21, datetime(2026, 11, 21, 19, 12, tzinfo=UTC), 100.0, "left leg", "Europe/Madrid"),
            # Given after midnight, for the evening before.
            (22, datetime(2026, 11, 22, 23, 30, tzinfo=UTC), None, "", "Europe/Madrid"),
        ]
        assert (dict(done.by_status), done.amounts_unknown) == ({"not_taken": 1}, 1)

    def test_the_headings_may_be_in_any_language(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        content = b"\xef\xbb\xbf" + (GERMAN + LINES[0]).replace("\n", "\r\n").encode()
        assert dict(import_content(records, content, NOW, KINERET).added) == {"taken": 1}

    def test_a_preview_takes_the_medicine_that_goes_by_its_name_and_changes_nothing(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        before = records.path.read_bytes()
        assert dict(import_content(records, TABLE.encode(), NOW, dry_run=True).added) == {"taken": 2}
        with pytest.raises(WhichMedicine, match="names: Kineret, Folic acid"):
            import_content(records, TABLE.encode(), NOW)
        assert records.path.read_bytes() == before

    def test_a_line_with_too_many_cells_is_named_and_the_others_come_in(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        torn = LINES[0].replace("left leg", "left; leg"), "second line of a note;2026;\n", LINES[2]
        done = import_content(records, (HEADING + "".join(torn)).encode(), NOW, KINERET)
        assert dict(done.added) == {"taken": 1}
        assert [line for line, _ in lines_of(done)] == [2, 3]
        assert "10 cells instead of 9" in lines_of(done)[0][1]

    def test_events_that_cannot_be_so_are_named(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        bad = [
            LINES[0].replace("2026-11-21T19:12:00Z", "yesterday"),
            LINES[0].replace("Kineret", " "),
            LINES[0].replace("2026-11-21T19", "2026-12-21T19"),
            LINES[0],
            LINES[0].replace("19:12:00Z", "19:20:00Z"),
        ]
        done = import_content(records, (HEADING + "".join(bad)).encode(), NOW, KINERET)
        assert dict(done.added) == {"taken": 1}
        said = dict(lines_of(done))
        assert list(said) == [2, 3, 4, 6]
        assert "not a time" in said[2]
        assert "names no medicine" in said[3]
        assert "future" in said[4]
        assert "on line 5 already" in said[6]

    def test_the_same_file_again_adds_nothing(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        import_content(records, TABLE.encode(), NOW, KINERET)
        again = import_content(records, TABLE.encode(), NOW, KINERET)
        assert (dict(again.added), again.already_there) == ({}, 2)

    def test_what_the_record_says_otherwise_is_a_conflict(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        mine = log_dose(records, ana, GivenDose(at(TUESDAY.replace(day=21), 20)), NOW)
        with pytest.raises(HasConflicts) as refused:
            import_content(records, TABLE.encode(), NOW, KINERET)
        (conflict,) = refused.value.found.conflicts
        assert (conflict.where, conflict.ours) == ("line 2", mine)
        done = import_content(records, TABLE.encode(), NOW, Wishes(keep=True, medicines=("kineret",)))
        assert (dict(done.added), done.left_out) == ({"taken": 1}, 1)

    def test_of_two_doses_a_day_the_reminder_tells_which_it_was(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path, time(8), time(20))
        late = "x;Kineret;100 mg;x;;;;2026-11-21T07:00:00Z;2026-11-21T18:30:00Z\n"
        import_content(records, (HEADING + late).encode(), NOW, KINERET)
        (dose,) = all_doses(records, ana)
        assert dose.slot == 0

    def test_the_day_is_told_by_the_clocks_of_the_zone(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        line = "x;Kineret;100 mg;x;;;;2026-11-21T23:30:00Z;2026-11-21T23:40:00Z\n"
        import_content(records, (HEADING + line).encode(), NOW, Wishes(medicines=("Kineret",), zone="America/New_York"))
        (dose,) = all_doses(records, ana)
        assert (dose.schedule_date.day, dose.zone) == (21, "America/New_York")


class TestTheBackup:
    @pytest.mark.parametrize("write", [backup, old_backup])
    def test_taken_and_skipped_come_in_and_the_rest_is_counted(self, tmp_path: Path, write: object) -> None:
        records, ana = ana_in(tmp_path)
        assert callable(write)
        done = import_content(records, write(), NOW, KINERET)
        assert dict(done.added) == {"taken": 1, "skipped": 1}
        assert dict(done.by_status) == {"raised": 1, "deleted": 1, "acknowledged": 1}
        taken, skipped = all_doses(records, ana)
        assert (taken.note, taken.amount_mg) == ("; and\na line", 100.0)
        assert (skipped.status, skipped.taken_at, skipped.amount_mg) == (DoseStatus.SKIPPED, None, None)

    def test_broken_events_are_named_by_their_place(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        events: tuple[object, ...] = (
            5,
            {**EVENTS[0], "remindedTimestamp": 10**30},
            {**EVENTS[0], "amount": 1},
            EVENTS[0],
            {},
        )
        done = import_content(records, backup(*events), NOW, KINERET)
        assert dict(done.added) == {"taken": 1}
        assert [line for line, _ in lines_of(done)] == [1, 2, 3, 5]

    def test_a_backup_without_events_is_said(self) -> None:
        for value in ({"medicines": {"version": 1, "list": []}}, {"medicines": {"version": 1, "list": []}, "list": []}):
            with pytest.raises(NotADocument, match="no events"):
                read_file(json.dumps(value).encode(), NOW)


class TestWhatThePersonSays:
    def test_whose_doses_they_are_where_there_are_several(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        luis = add_to(records, name="Luis")
        with pytest.raises(WhichPerson):
            import_content(records, TABLE.encode(), NOW, KINERET)
        done = import_content(records, TABLE.encode(), NOW, Wishes(medicines=("Kineret",), person="luis"))
        assert [part.name for part in done.people] == ["Luis"]
        assert len(all_doses(records, luis)) == 2
        with pytest.raises(NoSuchPerson):
            import_content(records, TABLE.encode(), NOW, Wishes(medicines=("Kineret",), person="Rosa"))

    def test_several_names_can_be_anakinra_and_one_that_is_not_there_cannot(self) -> None:
        file = read_medtimer_table((HEADING + LINES[0] + LINES[0].replace("Kineret", "Anakinra pen")).encode())
        assert [each.looks_like_anakinra for each in file.medicines] == [True, True]
        assert chosen_medicines(file, ["anakinra PEN", "Kineret"], may_propose=False) == ("Anakinra pen", "Kineret")
        with pytest.raises(WhichMedicine):
            chosen_medicines(file, [], may_propose=True)
        with pytest.raises(WhichMedicine):
            chosen_medicines(file, ["Humira"], may_propose=True)

    def test_these_are_not_asked_for_with_other_files(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        with pytest.raises(NotForThisFile):
            import_content(records, b"person,schedule_date,status\n", NOW, KINERET)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("100 mg", "100"),
        (" 37,5mg ", "37,5"),
        ("100 MG.", "100"),
        ("1 syringe", ""),
        ("1 syringe (100 mg)", ""),
        ("2 x 100 mg", ""),
        ("100 mg/0.67 ml", ""),
        ("0.67 ml", ""),
        ("100", ""),
        ("100 mcg", ""),
        ("0 mg", ""),
        ("5000 mg", ""),
        ("", ""),
    ],
)
def test_an_amount_counts_only_where_it_plainly_says_mg(text: str, amount: str) -> None:
    assert amount_in_mg(text) == amount


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_file_of_medtimer_gives_a_sentence_or_events(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([TABLE.encode(), backup(), old_backup()]))
    place, byte = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.binary(max_size=2))
    damaged = data.draw(st.sampled_from([whole[:place], whole[:place] + byte + whole[place + 1 :]]))
    sentence = "."
    try:
        read_file(damaged, NOW)
    except Problem as problem:
        sentence = str(problem)
    assert sentence.endswith(".")


def test_a_backup_is_read_by_its_list_alone() -> None:
    file = read_medtimer_backup(json.loads(old_backup(event("TAKEN", "2026-11-20T19:00:00", "2026-11-20T19:00:05"))))
    assert (len(file.events), file.problems) == (1, ())
