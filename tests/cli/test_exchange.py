"""The record out and in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import ANA, STARTS, done, told

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
            "  missed: 2",
            "1 row is on a day without a prescription.",
        ]
        assert "2 rows were there already." in done("import", "-", typed=table)

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
