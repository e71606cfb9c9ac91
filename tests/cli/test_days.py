"""Days without a dose, and what was taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import NOW, done, told

WINTER, SUMMER = "+01:00", "+02:00"


@pytest.mark.usefixtures("ana")
class TestSkipHoldAndVoid:
    SPAN = ("--person", "ana", "--from", "2026-11-10", "--to", "2026-11-12")

    def statuses(self) -> list[tuple[str, str]]:
        listed = told("list", "--person", "Ana", "--json").json
        return [(record["schedule_date"], record["status"]) for record in listed["records"]]

    def test_skip_prints_a_number_a_day(self) -> None:
        assert done("skip", *self.SPAN, "--reason", "fever") == "1\n2\n3\n"
        assert self.statuses() == [(f"2026-11-{day}", "skipped") for day in (10, 11, 12)]

    def test_missed_is_told_apart_from_skipped(self) -> None:
        answer = told("skip", *self.SPAN, "--reason", "forgot", "--missed", "--json").json
        assert {record["status"] for record in answer["records"]} == {"missed"}

    def test_hold_prints_a_number_that_void_takes(self) -> None:
        assert done("hold", *self.SPAN, "--reason", "infection", "--prescriber") == "H1\n"
        (hold,) = told("list", "--person", "Ana", "--json").json["holds"]
        assert (hold["id"], hold["status"], hold["from"], hold["to"], hold["by_prescriber"]) == (
            "H1",
            "held",
            "2026-11-10",
            "2026-11-12",
            True,
        )
        done("void", "H1", "--reason", "a cold", "--by", "Luis")
        (hold,) = told("list", "--person", "Ana", "--json").json["holds"]
        assert (hold["status"], hold["ended_by"], hold["ended_because"]) == ("void", "Luis", "a cold")

    @pytest.mark.parametrize("command", ["skip", "hold"])
    @pytest.mark.parametrize(
        ("first", "last", "reason"),
        [
            ("2026-11-12", "2026-11-10", "fever"),
            ("2026-02-30", "2026-11-10", "fever"),
            ("2026-11-10", "tomorrow", "fever"),
            ("2016-01-01", "2026-01-01", "fever"),
            ("2026-11-10", "2026-11-12", " "),
            ("2026-11-10", "2026-11-12", "x" * 600),
        ],
    )
    def test_days_and_reasons_that_cannot_be_are_refused(
        self, command: str, first: str, last: str, reason: str
    ) -> None:
        answer = told(command, "--person", "Ana", "--from", first, "--to", last, "--reason", reason)
        assert answer.code == 2
        assert answer.complaint
        listed = told("list", "--person", "Ana", "--json").json
        assert (listed["records"], listed["holds"]) == ([], [])

    def test_a_day_with_a_record_is_not_skipped(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        assert told("skip", *self.SPAN, "--reason", "fever").code == 1
        assert self.statuses() == [("2026-11-11", "taken")]

    def test_void_keeps_the_record_to_be_seen(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        assert done("void", "1", "--reason", "logged twice") == "1\n"
        (record,) = told("list", "--person", "Ana", "--json").json["records"]
        assert (record["status"], record["what"], record["standing"], record["ended_because"]) == (
            "void",
            "taken",
            "void",
            "logged twice",
        )
        assert record["ended_at"] == "2026-11-24T20:06:00+01:00"
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")

    @pytest.mark.parametrize(
        ("number", "code"), [("99", 1), ("H99", 1), ("0", 1), ("one", 2), ("-1", 2), ("", 2), ("1.5", 2), ("9" * 30, 2)]
    )
    def test_what_is_not_there_cannot_be_voided(self, number: str, code: int) -> None:
        answer = told("void", number, "--reason", "x")
        assert answer.code == code
        assert answer.complaint

    def test_void_happens_once_and_with_a_reason(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        assert told("void", "1", "--reason", " ").code == 2
        done("void", "1", "--reason", "twice")
        assert told("void", "1", "--reason", "twice").code == 1


@pytest.mark.usefixtures("ana")
class TestList:
    def test_a_corrected_record_carries_its_history(self, tmp_path: Path) -> None:
        from anakinra_desktop.services.add_note import add_note
        from anakinra_desktop.services.add_person import find_person
        from anakinra_desktop.storage.database import RecordFile

        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        records = RecordFile.in_folder(tmp_path / "data")
        ana = find_person(records, "Ana")
        with records.read() as record:
            (dose,) = record.doses(ana.id)
        add_note(records, ana, dose, "it stung", NOW)
        (listed,) = told("list", "--person", "Ana", "--json").json["records"]
        assert (listed["id"], listed["corrects"], listed["note"]) == (2, 1, "it stung")
        (before,) = listed["history"]
        assert (before["id"], before["standing"], before["note"]) == (1, "corrected", "")

    def test_people_read_a_line_a_record(self) -> None:
        assert done("list", "--person", "Ana") == "Nothing is recorded yet.\n"
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--spot", "left_thigh/14", "--note", "a\nb")
        done("skip", "--person", "Ana", "--from", "2026-11-12", "--to", "2026-11-12", "--reason", "fever")
        done("hold", "--person", "Ana", "--from", "2026-11-13", "--to", "2026-11-14", "--reason", "infection")
        assert done("list", "--person", "Ana").splitlines() == [
            "1  2026-11-11  given  2026-11-11 20:00  100 mg  Left thigh, spot 14  Ana  a b",
            "2  2026-11-12  skipped  fever",
            "H1  2026-11-13 – 2026-11-14  paused  infection",
        ]
        assert "omitida" in done("list", "--person", "Ana", "--lang", "es")
