"""Recording a dose."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.command_line import ANA, NOW, STARTS, add_ana, done, told

ROOT = Path(__file__).resolve().parents[2]
WINTER, SUMMER = "+01:00", "+02:00"


@pytest.mark.usefixtures("ana")
class TestLog:
    def log(self, *more: str, at: str = "2026-11-24T20:05") -> list[str]:
        return ["log", "--person", "Ana", "--at", at, *more]

    def only(self) -> dict[str, object]:
        (record,) = told("list", "--person", "Ana", "--json").json["records"]
        return dict(record)

    def test_prints_the_number_of_the_record(self) -> None:
        assert done(*self.log()) == "1\n"
        assert self.only()["id"] == 1

    def test_keeps_what_was_said(self) -> None:
        done(
            *self.log("--spot", "left_arm/2", "--by", "Luis", "--amount-mg", "60", "--note", "two\nlines"),
        )
        record = self.only()
        assert {key: record[key] for key in ("schedule_date", "status", "taken_at", "zone", "amount_mg", "whole")} == {
            "schedule_date": "2026-11-24",
            "status": "taken",
            "taken_at": "2026-11-24T20:05:00+01:00",
            "zone": "Europe/Madrid",
            "amount_mg": 60.0,
            "whole": False,
        }
        assert (record["spot"], record["by"], record["given_by"], record["note"]) == (
            "left_arm/2",
            "caregiver",
            "Luis",
            "two\nlines",
        )
        assert record["recorded_at"] == "2026-11-24T20:06:00+01:00"
        body = told("body", "--person", "Ana", "--json").json
        arm = next(zone for zone in body["zones"] if zone["id"] == "left_arm")
        spot = next(spot for spot in arm["spots"] if spot["id"] == "2")
        assert (record["x_cm"], record["y_cm"]) == (spot["x_cm"], spot["y_cm"])

    def test_one_too_near_the_place_before_is_recorded_and_says_how_near(self) -> None:
        done(*self.log("--spot", "left_thigh/3", "--date", "2026-11-22", at="2026-11-22T20:00"))
        near = told(*self.log("--spot", "left_thigh/3", "--date", "2026-11-23", at="2026-11-23T20:00"))
        assert (near.code, near.out) == (0, "2\n")
        assert "it is 0 cm from the place of the injection before. At least 2.5 cm" in near.err
        far = told(*self.log("--spot", "right_thigh/3"))
        assert "2.5 cm" not in far.err

    def test_the_reason_for_a_place_too_near_is_kept_as_the_window_keeps_it(self) -> None:
        done(*self.log("--spot", "abdomen/L12", at="2026-11-22T20:00"))
        again = self.log("--spot", "abdomen/L12", "--reason", "rash everywhere else", at="2026-11-23T20:00")
        assert done(*again) == "2\n"
        far = told(*self.log("--spot", "right_thigh/3", "--reason", "no reason"))
        assert (far.code, far.out) == (2, "")
        assert far.complaint.endswith("none of this is so here.")
        done("mark", "add", "--person", "Ana", "--zone", "left_thigh", "--kind", "scar", "--spot", "3")
        done(*self.log("--spot", "left_thigh/3", "--reason", "sin otra", "--lang", "es"))
        records = told("list", "--person", "Ana", "--json").json["records"]
        assert [record["reason"] for record in records] == [
            "",
            "Nearer to the last place than it should be: rash everywhere else",
            "Piel marcada para no usarla: sin otra",
        ]

    def test_the_reason_for_one_so_soon_is_kept(self) -> None:
        done(*self.log("--date", "2026-11-22", at="2026-11-23T01:30"))
        soon = self.log("--date", "2026-11-23", "--reason", "was late the night before", at="2026-11-23T05:29")
        assert "less than 4 hours" in told(*soon).err
        assert told("list", "--person", "Ana", "--json").json["records"][-1]["reason"] == "was late the night before"

    def test_one_less_than_four_hours_from_another_is_recorded_with_a_warning(self) -> None:
        done(*self.log("--date", "2026-11-22", at="2026-11-23T01:30"))
        near = told(*self.log("--date", "2026-11-23", at="2026-11-23T05:29"))
        assert (near.code, near.out) == (0, "2\n")
        assert "less than 4 hours" in near.err
        assert told(*self.log(at="2026-11-24T20:05")).err == ""

    def test_json_is_the_record(self) -> None:
        answer = told(*self.log(), "--json").json
        assert answer == {key: value for key, value in self.only().items() if key != "history"}

    @pytest.mark.parametrize(
        ("at", "taken_at"),
        [
            ("2026-11-24T19:30", f"2026-11-24T19:30:00{WINTER}"),
            ("2026-11-24 19:30:15", f"2026-11-24T19:30:15{WINTER}"),
            ("2026-11-24T18:30Z", f"2026-11-24T19:30:00{WINTER}"),
            ("2026-11-24T12:30-06:00", f"2026-11-24T19:30:00{WINTER}"),
            ("19:30", f"2026-11-24T19:30:00{WINTER}"),
            ("2026-07-01T20:00", f"2026-07-01T20:00:00{SUMMER}"),
            ("2026-10-25T02:30", f"2026-10-25T02:30:00{SUMMER}"),
            ("2026-10-25T02:30+01:00", f"2026-10-25T02:30:00{WINTER}"),
        ],
    )
    def test_a_time_is_read_on_the_clocks_of_the_prescription(self, at: str, taken_at: str) -> None:
        done(*self.log(at=at))
        assert self.only()["taken_at"] == taken_at

    @pytest.mark.parametrize(
        ("at", "words"),
        [
            ("2026-03-29T02:30", "02:30 does not exist on 2026-03-29"),
            ("2026-11-24T20:30", "future"),
            ("23:00", "future"),
            ("2027-11-24T20:00", "future"),
            ("2026-11-24", "not a time"),
            ("2026-11-24T25:00", "no time"),
            ("2026-13-24T20:00", "no time"),
            ("20h", "not a time"),
            ("yesterday", "not a time"),
            ("", "not a time"),
            ("2026-11-24T20:00+99:00", "no time"),
        ],
    )
    def test_a_time_that_cannot_be_is_refused(self, at: str, words: str) -> None:
        answer = told(*self.log(at=at))
        assert answer.code == 2
        assert words in answer.complaint

    def test_half_past_midnight_is_yesterdays(self) -> None:
        done(*self.log(at="2026-11-24T00:30"))
        assert self.only()["schedule_date"] == "2026-11-23"

    def test_a_bare_time_for_another_day_is_asked_about(self) -> None:
        answer = told(*self.log("--date", "2026-11-23", at="19:30"))
        assert (answer.code, answer.out) == (2, "")
        assert answer.complaint == "With --date of another day, --at needs its own date: 2026-11-23T19:30."
        done(*self.log("--date", "2026-11-23", at="00:30"))
        done(*self.log("--date", "2026-11-24", at="19:30"))
        days = [record["schedule_date"] for record in told("list", "--person", "Ana", "--json").json["records"]]
        assert days == ["2026-11-23", "2026-11-24"]

    def test_the_day_can_be_said(self) -> None:
        done(*self.log("--date", "2026-11-22", at="2026-11-23T03:00"))
        assert self.only()["schedule_date"] == "2026-11-22"

    def test_when_two_days_are_open_it_must_be_said(self) -> None:
        done(*ANA[:3], "Luis", *ANA[4:7], "00:15", *ANA[8:], *STARTS)
        late = ("log", "--person", "Luis", "--at", "2026-11-24T00:05")
        answer = told(*late)
        assert answer.code == 1
        assert answer.complaint == "This dose could be for 2026-11-23 or for 2026-11-24; --date says which."
        done(*late, "--date", "2026-11-24")

    def test_a_slot_takes_one_dose(self) -> None:
        done(*self.log())
        answer = told(*self.log())
        assert (answer.code, answer.out) == (1, "")
        assert answer.complaint == "The injection of 2026-11-24 is already recorded."
        assert told(*self.log("--lang", "es")).complaint == "La inyección del 2026-11-24 ya está anotada."

    def test_a_further_one_is_extra_and_needs_its_reason(self) -> None:
        done(*self.log())
        assert told(*self.log("--extra")).code == 2
        done(*self.log("--extra", "--reason", "forgot the first"))
        records = told("list", "--person", "Ana", "--json").json["records"]
        assert [(record["status"], record["reason"]) for record in records] == [
            ("taken", ""),
            ("extra", "forgot the first"),
        ]

    def test_a_day_that_asks_for_none_can_only_have_an_extra_one(self) -> None:
        before = self.log(at="2025-12-24T20:00")
        answer = told(*before)
        assert answer.code == 1
        assert "--extra" in answer.complaint
        done(*before, "--extra", "--reason", "in hospital")

    @pytest.mark.parametrize(
        ("more", "words"),
        [
            (("--spot", "nose/1"), "no zone nose"),
            (("--spot", "left_thigh/999"), "no spot left_thigh/999"),
            (("--spot", "left_thigh/"), "no spot left_thigh/"),
            (("--spot", "abdomen/5"), "no spot abdomen/5; there are abdomen/L5, abdomen/R5."),
            (("--spot", "abdomen/999"), "no spot abdomen/999."),
            (("--spot", ""), "no zone"),
            (("--spot", "14"), "no zone 14"),
            (("--amount-mg", "0"), "between 1 and 1000 mg"),
            (("--amount-mg", "10000"), "between 1 and 1000 mg"),
            (("--amount-mg", "nan"), "not a number"),
            (("--by", "x" * 300), "300 characters"),
            (("--by", "a\0b"), "cannot be shown"),
            (("--note", "x" * 3000), "3000 characters"),
            (("--note", "a\x1b[2Jb"), "cannot be shown"),
            (("--date", "2026-13-01"), "no date 2026-13-01"),
            (("--date", "2026-01-05"), "too far apart"),
            (("--reason", "no extra dose"), "--reason says why there was one more (--extra)"),
        ],
    )
    def test_what_cannot_be_is_refused_and_nothing_is_kept(self, more: tuple[str, str], words: str) -> None:
        answer = told(*self.log(*more))
        assert answer.code == 2
        assert words in answer.complaint
        assert told("list", "--person", "Ana", "--json").json["records"] == []

    def test_a_spot_may_be_written_in_small_letters_or_be_a_zone_alone(self) -> None:
        done(*self.log("--spot", "Abdomen/l3"))
        done(*self.log("--spot", "right_thigh", at="2026-11-23T20:00"))
        spots = [record["spot"] for record in told("list", "--person", "Ana", "--json").json["records"]]
        assert spots == ["right_thigh", "abdomen/L3"]

    def test_a_place_for_caregivers_is_kept_and_wondered_about(self) -> None:
        answer = told(*self.log("--spot", "left_buttock/1"))
        assert (answer.code, answer.out) == (0, "1\n")
        assert "somebody else" in answer.err
        assert told(*self.log("--spot", "left_buttock/1", "--by", "Luis", at="2026-11-23T20:00")).err == ""

    @pytest.mark.parametrize("person", ["Luis", "99", ""])
    def test_nobody_elses_dose_is_kept(self, person: str) -> None:
        answer = told("log", "--person", person, "--at", "20:00")
        assert answer.code == 1
        assert "nobody called" in answer.complaint


def test_the_moment_of_a_command_is_one_moment() -> None:
    """A fixed clock decides what is the future, whatever the computer's says."""
    add_ana()
    earlier = datetime(2026, 6, 1, 12, tzinfo=UTC)
    assert told("log", "--person", "Ana", "--at", "2026-06-01T20:00", now=earlier).code == 2
    done("log", "--person", "Ana", "--at", "2026-06-01T20:00")


def test_of_two_processes_that_log_one_dose_one_wins_and_the_other_is_told() -> None:
    done(*ANA, "--start", "2025-01-01")
    for day in (11, 12):
        command = [sys.executable, "-m", "anakinra_desktop", "log", "--person", "Ana", "--at", f"2025-01-{day}T20:00"]
        processes = [
            subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        (out, err), (other_out, other_err) = sorted(process.communicate() for process in processes)
        assert sorted(process.returncode for process in processes) == [0, 1]
        assert (out, err) == ("", f"The injection of 2025-01-{day} is already recorded.\n")
        assert (other_out.strip().isdigit(), other_err) == (True, "")
    assert len(told("list", "--person", "Ana", "--json").json["records"]) == 2


@pytest.mark.usefixtures("ana")
class TestAClockThatWasSetBack:
    @pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1), timedelta(days=36500 // 2)])
    def test_is_said_once_and_hides_nothing(self, back: timedelta) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-24T20:05")
        listed = done("list", "--person", "Ana", "--json")
        then = NOW - back
        answer = told("log", "--person", "Ana", "--at", then.isoformat(), "--extra", "--reason", "a try", now=then)
        assert answer.code == 0
        (warning,) = answer.err.splitlines()
        assert "the record has an entry from 2026-11-24T20:06:00+01:00. Check date and time." in warning
        records = told("list", "--person", "Ana", "--json", now=then).json["records"]
        assert json.loads(listed)["records"][0] in records

    def test_finds_what_is_recorded_already(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-24T20:05")
        earlier = NOW - timedelta(hours=1)
        answer = told("log", "--person", "Ana", "--at", "2026-11-24T19:05", now=earlier)
        assert answer.code == 1
        warning, error = answer.err.splitlines()
        assert "clock shows 2026-11-24T19:06:00+01:00" in warning
        assert error == "The injection of 2026-11-24 is already recorded."

    def test_a_record_that_rested_for_months_is_nothing_to_say(self) -> None:
        done("log", "--person", "Ana", "--at", "2026-11-24T20:05")
        later = NOW + timedelta(days=90)
        answer = told("log", "--person", "Ana", "--at", later.isoformat(), now=later)
        assert (answer.code, answer.err) == (0, "")
