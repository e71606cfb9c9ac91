"""Where to inject."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.services.choose_giver import choose_giver
from anakinra_desktop.storage.database import RecordFile
from tests.cli.command_line import NOW, done, told

WINTER, SUMMER = "+01:00", "+02:00"


@pytest.mark.usefixtures("ana")
class TestPlaces:
    def test_body_names_every_zone_and_spot(self) -> None:
        body = told("body", "--person", "Ana", "--json").json
        zones = {zone["id"]: zone for zone in body["zones"]}
        assert list(zones) == [
            "abdomen",
            "left_thigh",
            "right_thigh",
            "left_arm",
            "right_arm",
            "left_buttock",
            "right_buttock",
        ]
        assert {name: (zone["side"], zone["who"]) for name, zone in zones.items()} == {
            "abdomen": ("both", "self"),
            "left_thigh": ("left", "self"),
            "right_thigh": ("right", "self"),
            "left_arm": ("left", "caregiver"),
            "right_arm": ("right", "caregiver"),
            "left_buttock": ("left", "caregiver"),
            "right_buttock": ("right", "caregiver"),
        }
        for zone in zones.values():
            xs, ys = zip(*zone["outline_cm"], strict=True)
            assert len(zone["spots"]) > 10
            assert len({spot["id"] for spot in zone["spots"]}) == len(zone["spots"])
            for spot in zone["spots"]:
                assert set(spot) == {"id", "x_cm", "y_cm", "words"}
                assert min(xs) - 1e-6 <= spot["x_cm"] <= max(xs) + 1e-6
                assert min(ys) - 1e-6 <= spot["y_cm"] <= max(ys) + 1e-6
                assert "cm" in spot["words"]
        ids = {spot["id"] for spot in zones["abdomen"]["spots"]}
        assert {"L1", "R1"} <= ids

    def test_words_are_in_the_language_asked_for(self) -> None:
        body = told("body", "--person", "Ana", "--json", "--lang", "es").json
        words = [spot["words"] for zone in body["zones"] for spot in zone["spots"]]
        assert all("navel" not in each and "above" not in each for each in words)

    def test_the_same_body_is_told_ever_after(self) -> None:
        first = done("body", "--person", "Ana", "--json")
        assert done("body", "--person", "Ana", "--json", now=NOW + timedelta(days=1000)) == first

    def test_next_site_suggests_a_place_that_log_takes(self) -> None:
        for _ in range(3):
            answer = told("next-site", "--person", "Ana", "--json").json
            best = answer["suggestion"]
            assert answer["reason"] in ("next_on_round", "rested_longest", "all_used_lately")
            assert 1 <= len(answer["alternatives"]) <= 3
            for place in (best, *answer["alternatives"]):
                assert {"zone", "spot", "x_cm", "y_cm", "rest_days", "words"} <= set(place)
                assert place["zone"] in ("abdomen", "left_thigh", "right_thigh")
            count = len(told("list", "--person", "Ana", "--json").json["records"])
            at = f"2026-11-{20 + count}T20:00"
            assert told("log", "--person", "Ana", "--at", at, "--spot", f"{best['zone']}/{best['spot']}").err == ""

    def test_for_a_caregiver_more_places_are_open(self) -> None:
        zones = set()
        for day in range(1, 21):
            best = told("next-site", "--person", "Ana", "--by", "caregiver", "--json").json["suggestion"]
            zones.add(best["zone"])
            spot = f"{best['zone']}/{best['spot']}"
            done("log", "--person", "Ana", "--at", f"2026-11-{day:02}T20:00", "--spot", spot, "--by", "Luis")
        assert zones & {"left_arm", "right_arm", "left_buttock", "right_buttock"}

    def test_without_being_told_it_asks_for_whoever_injects(self, tmp_path: Path) -> None:
        records = RecordFile.in_folder(tmp_path / "data")
        with records.read() as record:
            (ana,) = record.people()
        choose_giver(records, ana, Giver(GivenBy.CAREGIVER, "Luis"))
        usual = told("next-site", "--person", "Ana", "--json").json
        assert usual == told("next-site", "--person", "Ana", "--by", "caregiver", "--json").json
        assert usual != told("next-site", "--person", "Ana", "--by", "self", "--json").json
        zones = told("body", "--person", "Ana", "--json").json["zones"]
        assert "Ana’s navel" in zones[0]["spots"][0]["words"]
        assert zones[0]["who"] == "self"

    def test_people_read_where_and_why(self) -> None:
        lines = done("next-site", "--person", "Ana").splitlines()
        assert "round" in lines[0]
        best = told("next-site", "--person", "Ana", "--json").json["suggestion"]
        assert f"({best['zone']}/{best['spot']};" in lines[0]
        assert all(line.startswith("or: ") for line in lines[1:])

    @pytest.mark.parametrize(
        "line",
        [
            "next-site",
            "next-site --person Ana --by nobody",
            "next-site --batch --person Ana",
            "next-site --batch --by self",
        ],
    )
    def test_questions_that_cannot_be_are_refused(self, line: str) -> None:
        assert told(*line.split()).code == 2


class TestNextSiteInLines:
    def test_each_line_has_its_answer_and_no_record_is_touched(self, tmp_path: Path) -> None:
        first = {"height_cm": 163, "born": "1965-03-02", "by": "self", "today": "2026-11-24"}
        lines = [json.dumps(first), "not JSON", "", json.dumps({"by": "self"}), json.dumps(first)]
        answer = told("next-site", "--batch", typed="\n".join(lines) + "\n")
        assert answer.code == 0
        answers = [json.loads(line) for line in answer.out.splitlines()]
        assert [set(each) == {"error"} for each in answers] == [False, True, True, True, False]
        assert answers[0] == answers[4]
        assert {"suggestion", "reason", "alternatives"} <= set(answers[0])
        assert {"zone", "spot", "x_cm", "y_cm"} <= set(answers[0]["suggestion"])
        assert not (tmp_path / "data").exists()

    def test_history_and_blocked_places_are_kept_clear_of(self) -> None:
        question: dict[str, object] = {"height_cm": 163, "by": "self", "today": "2026-11-24"}
        (line,) = done("next-site", "--batch", typed=json.dumps(question) + "\n").splitlines()
        best = json.loads(line)["suggestion"]
        used = {"date": "2026-11-23", "zone": best["zone"], "x_cm": best["x_cm"], "y_cm": best["y_cm"]}
        blocked = {"zone": best["zone"], "x_cm": best["x_cm"], "y_cm": best["y_cm"], "radius_cm": 3}
        for more in ({"history": [used]}, {"blocked": [blocked]}):
            (line,) = done("next-site", "--batch", typed=json.dumps(question | more) + "\n").splitlines()
            other = json.loads(line)["suggestion"]
            apart = abs(other["x_cm"] - best["x_cm"]) + abs(other["y_cm"] - best["y_cm"])
            assert other["zone"] != best["zone"] or apart >= 2.5

    def test_bytes_that_are_no_text_are_answered_too(self) -> None:
        (line,) = done("next-site", "--batch", typed=b"\xff\xfe\n").splitlines()
        assert set(json.loads(line)) == {"error"}

    def test_answers_come_while_more_is_being_asked(self) -> None:
        import subprocess
        import sys

        with subprocess.Popen(
            [sys.executable, "-c", "from anakinra_desktop.cli import main; main(['next-site', '--batch'])"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            for _ in range(2):
                process.stdin.write("nonsense\n")
                process.stdin.flush()
                assert "error" in json.loads(process.stdout.readline())
            process.stdin.close()
        assert process.returncode == 0
