"""Counting, and the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import done, told

WINTER, SUMMER = "+01:00", "+02:00"


@pytest.mark.usefixtures("ana")
class TestAdherence:
    KEYS = (
        "slots taken extra correct_slots on_time missed skipped held not_recorded pending"
        " taking correct covered timing recorded longest_gap_days"
    )

    def ask(self, *more: str, first: str = "2026-11-10", last: str = "2026-11-19") -> tuple[str, ...]:
        return ("adherence", "--person", "Ana", "--from", first, "--to", last, *more)

    def test_the_keys_and_numbers_are_those_of_the_contract(self) -> None:
        for day, clock in ((10, "20:00"), (11, "23:30"), (12, "20:00")):
            done("log", "--person", "Ana", "--at", f"2026-11-{day}T{clock}")
        done("log", "--person", "Ana", "--at", "2026-11-12T21:00", "--extra", "--reason", "forgot")
        done("skip", "--person", "Ana", "--from", "2026-11-13", "--to", "2026-11-13", "--reason", "fever")
        done("skip", "--person", "Ana", "--from", "2026-11-14", "--to", "2026-11-14", "--reason", "-", "--missed")
        done("hold", "--person", "Ana", "--from", "2026-11-15", "--to", "2026-11-16", "--reason", "infection")
        answer = told(*self.ask("--json")).json
        assert " ".join(answer) == self.KEYS
        assert answer == {
            "slots": 8,
            "taken": 3,
            "extra": 1,
            "correct_slots": 2,
            "on_time": 2,
            "missed": 1,
            "skipped": 1,
            "held": 2,
            "not_recorded": 3,
            "pending": 0,
            "taking": 4 / 8,
            "correct": 2 / 8,
            "covered": 3 / 8,
            "timing": 2 / 8,
            "recorded": 5 / 8,
            "longest_gap_days": 7,
        }

    def test_the_window_of_time_can_be_said(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T23:30")
        assert told(*self.ask("--json")).json["on_time"] == 0
        assert told(*self.ask("--timing-window-h", "3.5", "--json")).json["on_time"] == 1

    @pytest.mark.parametrize("hours", ["0", "-1", "25", "nan", "x"])
    def test_a_window_that_cannot_be_is_refused(self, hours: str) -> None:
        assert told(*self.ask("--timing-window-h", hours)).code == 2

    def test_no_slot_is_no_data(self) -> None:
        answer = told(*self.ask("--json", first="2027-01-01", last="2027-01-02")).json
        assert (answer["slots"], answer["pending"], answer["covered"], answer["longest_gap_days"]) == (0, 2, None, None)
        assert "no data" in done(*self.ask(first="2027-01-01", last="2027-01-02"))

    def test_people_read_a_line_a_number(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
        assert "Covered by a dose  10 % (1/10)" in done(*self.ask()).splitlines()

    @pytest.mark.parametrize(
        ("first", "last"), [("2026-11-19", "2026-11-10"), ("1901-01-01", "2026-11-19"), ("2026-11-10", "9999-12-31")]
    )
    def test_a_period_that_cannot_be_is_refused(self, first: str, last: str) -> None:
        answer = told(*self.ask(first=first, last=last))
        assert answer.code == 2
        assert answer.complaint


@pytest.mark.usefixtures("ana")
class TestReport:
    def ask(self, output: object, *more: str) -> tuple[str, ...]:
        period = ("--from", "2026-11-01", "--to", "2026-11-23")
        return ("report", "--person", "Ana", *period, "--output", str(output), *more)

    @pytest.mark.usefixtures("qapp")
    @pytest.mark.parametrize("more", [(), ("--paper", "letter"), ("--lang", "es", "--paper", "a4")])
    def test_it_is_a_whole_pdf(self, tmp_path: Path, more: tuple[str, ...]) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--spot", "left_thigh/14")
        target = tmp_path / "report.pdf"
        answer = told(*self.ask(target, "--json", *more)).json
        content = target.read_bytes()
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
        assert content.count(b"/Type /Page\n") == answer["pages"] == 1
        assert [path.name for path in tmp_path.glob("*.pdf*")] == ["report.pdf"]

    @pytest.mark.usefixtures("qapp")
    def test_where_it_cannot_be_written_is_said(self, tmp_path: Path) -> None:
        answer = told(*self.ask(tmp_path / "none" / "report.pdf"))
        assert answer.code == 1
        assert "does not exist" in answer.complaint
        answer = told(*self.ask(tmp_path))
        assert answer.code == 1
        assert "is a folder" in answer.complaint

    @pytest.mark.parametrize(
        "line",
        [
            "report --person Ana --from 2026-11-23 --to 2026-11-01 --output x.pdf",
            "report --person Ana --from 2026-11-01 --to 2026-11-23 --output x.pdf --paper a5",
            "report --person Ana --from 2026-11-01 --to 2026-11-23",
        ],
    )
    def test_what_cannot_be_is_refused(self, line: str) -> None:
        assert told(*line.split()).code == 2
