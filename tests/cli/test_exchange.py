"""The record out and in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command_line import ANA, STARTS, done, told
from tests.services.medtimer_files import TABLE, backup

WINTER, SUMMER = "+01:00", "+02:00"


@pytest.mark.usefixtures("ana")
class TestExportAndImport:
    HEADER = "person,schedule_date,status,taken_at,zone,amount_mg,spot,given_by,reason,note\r\n"

    def test_out_and_in_again(self, tmp_path: Path) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--spot", "left_thigh/14", "--note", "=1+1\n👩‍👧")
        done("log", "--person", "Ana", "--at", "2026-11-11T21:00", "--extra", "--reason", 'said "twice"')
        done("log", "--person", "Ana", "--at", "2026-11-12T20:00")
        done("void", "3", "--reason", "no")
        done("hold", "--person", "Ana", "--from", "2026-11-13", "--to", "2026-11-14", "--reason", "infection")
        target = tmp_path / "record.csv"
        assert done("export", "--format", "csv", "--output", str(target)) == ""
        table = target.read_bytes().decode()
        assert table.startswith(self.HEADER)
        assert done("export", "--output", "-") == table
        other = ("--data-dir", str(tmp_path / "other"))
        done(*other, *ANA, *STARTS, "--height-cm", "163")
        promised = told(*other, "import", str(target), "--dry-run", "--json").json
        assert told(*other, "export", "--output", "-").out == self.HEADER
        answer = told(*other, "import", str(target), "--json").json
        assert answer == promised | {"dry_run": False}
        assert answer["by_status"] == {"extra": 1, "held": 2, "taken": 1, "void": 1}
        assert done(*other, "export", "--output", "-") == table
        again = told(*other, "import", "-", "--json", typed=table).json
        assert (again["added"], again["already_there"]) == (0, 5)

    def test_problems_are_named_by_line_and_nothing_is_added(self) -> None:
        table = self.HEADER + "Ana,2026-11-11,missed,,,,,,,\r\nLuis,2026-11-11,missed,,,,,,,\r\nAna,x,missed,,,,,,,\r\n"
        for more in ((), ("--dry-run",)):
            answer = told("import", "-", *more, typed=table)
            assert (answer.code, answer.out) == (1, "")
            assert answer.err.splitlines() == [
                "Line 3: There is nobody called Luis in this record.",
                "Line 4: x is not a date such as 2026-11-24.",
                "Nothing was imported. Lines with a problem: 2.",
            ]
        assert told("import", "-", "--lang", "es", typed=table).err.startswith("Línea 3: En este registro no hay nadie")
        assert told("list", "--person", "Ana", "--json").json["records"] == []

    def test_people_read_what_became_of_the_rows(self) -> None:
        table = self.HEADER + "Ana,2026-11-11,missed,,,,,,,\r\nAna,2025-11-11,missed,,,,,,,\r\n"
        assert done("import", "-", "--dry-run", typed=table).splitlines()[0] == "2 rows would be added."
        assert done("import", "-", typed=table).splitlines() == [
            "2 rows were added.",
            "  Ana: 2 missed",
            "1 row is on a day without a prescription.",
        ]
        assert "2 rows are in the record already." in done("import", "-", typed=table)

    @pytest.mark.parametrize(
        ("typed", "words"), [(b"", "empty"), (b"\xff", "UTF-8"), (b"a,b\n", "column a"), (b'person,"\n', "Line 1")]
    )
    def test_what_is_no_table_is_said(self, typed: bytes, words: str) -> None:
        answer = told("import", "-", typed=typed)
        assert answer.code == 1
        assert words in answer.complaint

    def test_files_that_cannot_be_read_or_written_are_said(self, tmp_path: Path) -> None:
        assert "no file" in told("import", str(tmp_path / "none.csv")).complaint
        assert "cannot be read" in told("import", str(tmp_path)).complaint
        assert "does not exist" in told("export", "--output", str(tmp_path / "none" / "x.csv")).complaint
        assert "is a folder" in told("export", "--output", str(tmp_path)).complaint
        assert told("export", "--output", "a\0b").code == 1
        assert told("export", "--format", "xml", "--output", "-").code == 2

    def test_an_old_file_stays_when_the_new_one_cannot_be_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import errno
        import os

        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, "full")

        target = tmp_path / "record.csv"
        target.write_text("old", "utf-8")
        monkeypatch.setattr(os, "fsync", full)
        answer = told("export", "--output", str(target))
        assert "disk is full" in answer.complaint
        assert target.read_text("utf-8") == "old"
        assert [path.name for path in tmp_path.iterdir() if "csv" in path.name] == ["record.csv"]


@pytest.mark.usefixtures("ana")
class TestWholeRecord:
    def test_out_and_in_again(self, tmp_path: Path) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--spot", "left_thigh/14", "--note", "=1+1\n👩‍👧")
        done("hold", "--person", "Ana", "--from", "2026-11-13", "--to", "2026-11-14", "--reason", "infection")
        target = tmp_path / "record.json"
        assert done("export", "--format", "json", "--output", str(target)) == ""
        assert target.stat().st_mode & 0o777 == 0o600
        other = ("--data-dir", str(tmp_path / "other"))
        promised = told(*other, "import", str(target), "--dry-run", "--json").json
        assert promised["people"] == [
            {
                "name": "Ana",
                "new": True,
                "added": {"body_plan": 1, "held": 1, "person": 1, "prescription": 1, "taken": 1},
                "already_there": 0,
                "left_out": 0,
            }
        ]
        assert told(*other, "import", str(target), "--json").json == promised | {"dry_run": False}
        assert done(*other, "export", "--format", "json", "--output", "-") == target.read_text("utf-8")

    def test_conflicts_are_told_with_both_sides_and_decided_by_the_person(self, tmp_path: Path) -> None:
        table = TestExportAndImport.HEADER + "Ana,2026-11-11,missed,,,,,,,\r\nAna,2026-11-12,skipped,,,,,,fever,\r\n"
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--by", "Luis")
        wanted = [
            "line 2: Ana, 11 November 2026",
            "  the record: given, 20:00, 100 mg, by Luis",
            "  the file: missed",
            "Nothing was imported. Conflicts between the record and the file: 1. With --conflicts keep "
            "the record keeps what it has.",
        ]
        for more in ((), ("--dry-run",)):
            answer = told("import", "-", *more, typed=table)
            assert (answer.code, answer.err.splitlines()) == (1, wanted)
        answer = told("import", "-", "--dry-run", "--json", typed=table)
        assert answer.code == 1
        (conflict,) = json.loads(answer.out)["conflicts"]
        assert (conflict["where"], conflict["person"], conflict["date"]) == ("line 2", "Ana", "2026-11-11")
        assert (conflict["record"]["status"], conflict["file"]["status"]) == ("taken", "missed")
        kept = told("import", "-", "--conflicts", "keep", "--json", typed=table).json
        assert (kept["added"], kept["left_out"]) == (1, 1)
        said = done("import", "-", "--conflicts", "keep", typed=table)
        assert "1 row stays out, because the record says otherwise." in said

    def test_fifty_conflicts_are_listed_and_the_rest_counted(self) -> None:
        days = [f"2026-{month:02}-{day:02}" for month in (8, 9) for day in range(1, 31)]
        rows = [f"Ana,{day},missed,,,,,,,\r\n" for day in days]
        done("import", "-", typed=TestExportAndImport.HEADER + "".join(rows))
        answer = told("import", "-", typed=TestExportAndImport.HEADER + "".join(rows).replace("missed", "skipped"))
        assert len(answer.err.splitlines()) == 50 * 3 + 2
        assert answer.err.splitlines()[-2] == "and 10 more; --json lists all of them."

    @pytest.mark.parametrize(
        ("typed", "words"),
        [
            (b"{", "breaks off"),
            (b"{}", "no record of this app"),
            (b'{"format": "anakinra-desktop record", "version": 2}', "version 2 of the format"),
        ],
    )
    def test_what_is_no_record_is_said(self, typed: bytes, words: str) -> None:
        answer = told("import", "-", typed=typed)
        assert answer.code == 1
        assert words in answer.complaint
        assert told("import", "-", "--lang", "es", typed=typed).complaint != answer.complaint

    def test_a_wrong_row_is_named_in_both_languages(self) -> None:
        text = done("export", "--format", "json", "--output", "-").replace('"amount_mg": 100.0', '"amount_mg": 5000')
        wanted = "prescriptions 1: A dose lies between 1 and 1000 mg. Copy it from the label."
        assert told("import", "-", typed=text).complaint == wanted
        assert "prescriptions 1: Una dosis" in told("import", "-", "--lang", "es", typed=text).complaint


@pytest.mark.usefixtures("ana")
class TestMedTimer:
    def test_a_preview_says_what_is_in_it_and_what_would_come_in(self) -> None:
        assert done("import", "-", "--dry-run", typed=TABLE).splitlines() == [
            "Kineret: 3 events, taken for anakinra",
            "Folic acid: 1 event",
            "2 rows would be added.",
            "  Ana: 2 injections given",
            "1 reminder without a dose stays out: the file does not say why there was none.",
            "1 dose comes in without its amount: the file does not give it in mg.",
        ]
        assert told("list", "--person", "Ana", "--json").json["records"] == []

    def test_the_person_says_which_medicine_it_is(self) -> None:
        assert "--medicine" in told("import", "-", typed=TABLE).complaint
        assert told("import", "-", "--medicine", "Humira", typed=TABLE).code == 1
        answer = told("import", "-", "--medicine", "Kineret", "--json", typed=backup()).json
        assert answer["by_status"] == {"skipped": 1, "taken": 1}
        assert answer["not_taken_in"] == {"acknowledged": 1, "deleted": 1, "raised": 1}
        assert answer["taken_for_anakinra"] == ["Kineret"]

    def test_the_person_says_whose_it_is(self) -> None:
        done("person", "add", "--name", "Luis", *ANA[4:], *STARTS)
        assert "--person" in told("import", "-", "--medicine", "Kineret", typed=TABLE).complaint
        answer = told("import", "-", "--medicine", "Kineret", "--person", "Luis", "--json", typed=TABLE).json
        assert [person["name"] for person in answer["people"]] == ["Luis"]
        assert told("import", "-", "--medicine", "Kineret", "--zone", "Mars/Olympus", typed=TABLE).code == 1

    def test_lines_that_cannot_come_in_are_named(self) -> None:
        answer = told("import", "-", "--medicine", "Kineret", typed=TABLE + "torn;line\n")
        assert answer.code == 0
        assert answer.err.startswith("Line 6: This line has 2 cells instead of 9;")


@pytest.mark.usefixtures("ana")
def test_a_copy_is_not_brought_in_but_put_back() -> None:
    made = told("backup", "--json").json["file"]
    assert "put back as a copy" in told("import", made).complaint


@pytest.mark.usefixtures("ana")
class TestForOtherPrograms:
    def test_fhir_and_a_calendar_leave_for_other_programs(self, tmp_path: Path) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        bundle = json.loads(done("export", "--format", "fhir", "--output", "-"))
        kinds = [each["resource"]["resourceType"] for each in bundle["entry"]]
        assert kinds == ["Patient", "MedicationRequest", "MedicationAdministration"]
        target = tmp_path / "doses.ics"
        assert done("export", "--format", "ics", "--lang", "es", "--output", str(target)) == ""
        assert "SUMMARY:Inyección\r\n" in target.read_bytes().decode()
        assert done("export", "--format", "ics", "--person", "Ana", "--output", "-").startswith("BEGIN:VCALENDAR")
