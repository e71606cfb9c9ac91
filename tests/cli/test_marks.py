"""Skin that is off limits, from the command line."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.cli.command_line import NOW, done, told

ADD = ("mark", "add", "--person", "Ana", "--zone", "left_thigh", "--kind", "scar")
CIRCLE = ("--x-cm", "6", "--y-cm", "10", "--radius-cm", "15")


def suggested() -> str:
    best = told("next-site", "--person", "Ana", "--json").json["suggestion"]
    return f"{best['zone']}/{best['spot']}"


def marks() -> list[dict[str, object]]:
    found: list[dict[str, object]] = told("mark", "list", "--person", "Ana", "--json").json["marks"]
    return found


@pytest.mark.usefixtures("ana")
class TestMarks:
    def test_a_marked_spot_is_not_suggested_until_the_mark_ends(self) -> None:
        before = suggested()
        zone, spot = before.split("/")
        number = done("mark", "add", "--person", "Ana", "--zone", zone, "--kind", "mole", "--spot", spot).strip()
        assert suggested() != before
        (mark,) = marks()
        assert (mark["id"], mark["kind"], mark["spots"], mark["from"], mark["until"]) == (
            int(number),
            "mole",
            [spot],
            "2026-11-24",
            None,
        )
        assert done("mark", "end", number).strip() == number
        assert suggested() == before
        assert [each["standing"] for each in marks()] == ["corrected"]
        assert done("mark", "list", "--person", "Ana") == "No skin is marked as off limits.\n"

    def test_a_circle_with_dates_and_a_note_is_listed_in_both_languages(self) -> None:
        done(*ADD, *CIRCLE[:5], "2,5", "--from", "2026-11-20", "--until", "2026-12-01", "--note", "from\nhospital")
        (mark,) = marks()
        assert told(*ADD, *CIRCLE[:5], "2", "--until", "2026-11-30").code == 2
        assert len(marks()) == 1
        assert mark["circle"] == {"x_cm": 6.0, "y_cm": 10.0, "radius_cm": 2.5}
        words = done("mark", "list", "--person", "Ana")
        assert "2026-11-20 – 2026-12-01" in words
        assert "Scar, left thigh" in words
        assert "from hospital" in words
        assert "Its middle: " in words
        assert "above the kneecap" in words
        assert "Cicatriz, muslo izquierdo" in done("mark", "list", "--person", "Ana", "--lang", "es")

    def test_a_circle_round_the_navel_says_so(self) -> None:
        around = ("--zone", "abdomen", "--x-cm", "0", "--y-cm", "0", "--radius-cm", "7")
        done("mark", "add", "--person", "Ana", "--kind", "scar", *around)
        assert "Its middle is the navel" in done("mark", "list", "--person", "Ana")

    def test_a_number_that_both_sides_have_names_them(self) -> None:
        answer = told("mark", "add", "--person", "Ana", "--zone", "abdomen", "--kind", "mole", "--spot", "7")
        assert (answer.code, answer.complaint) == (2, "There is no spot 7 in this zone; there are L7, R7.")

    def test_it_ends_on_the_day_asked_for(self) -> None:
        number = done(*ADD, "--spot", "3,4").strip()
        assert told("mark", "end", number, "--on", "2026-12-01", "--json").json["left"]["until"] == "2026-11-30"
        assert told("mark", "end", number).code == 1
        assert told("mark", "end", "99").complaint == "There is no mark number 99."
        assert told("mark", "end", "x").code == 2
        left = marks()[-1]["id"]
        assert told("mark", "end", str(left), "--on", "2027-01-01").code == 2
        early = told("mark", "end", str(left), "--on", "2020-01-01")
        assert (early.code, early.complaint) == (2, "The mark begins only after this day.")
        assert done("mark", "end", str(left), "--on", "2026-11-27").strip() == str(marks()[-1]["id"])

    @pytest.mark.parametrize(
        ("more", "words"),
        [
            ((), "choose at least one spot"),
            (("--spot", "999"), "no spot 999"),
            (("--spot", "3", *CIRCLE), "not both"),
            (CIRCLE[:4], "needs --x-cm"),
            ((*CIRCLE[:5], "-2"), "more than 0"),
            ((*CIRCLE[:5], "0"), "more than 0"),
            ((*CIRCLE[:5], "50"), "too large"),
            ((*CIRCLE[:5], "wide"), "not a number"),
            (("--x-cm", "90", *CIRCLE[2:5], "2"), "outside the zone"),
            (("--spot", "3", "--until", "2026-11-23"), "before the first"),
            (("--spot", "3", "--until", "soon"), "not a date"),
            (("--spot", "3", "--zone", "left_foot"), "given twice"),
        ],
    )
    def test_a_mark_that_cannot_be_is_refused_in_one_sentence(self, more: tuple[str, ...], words: str) -> None:
        answer = told(*ADD, *more)
        assert answer.code == 2
        assert words in answer.complaint
        assert told(*ADD, *more, "--lang", "es").complaint != answer.complaint
        assert marks() == []

    def test_an_unknown_zone_or_kind_is_refused(self) -> None:
        assert "abdomen" in told(*ADD[:5], "left_foot", *ADD[6:], "--spot", "3").complaint
        assert "bruise" in told(*ADD[:7], "burn", "--spot", "3").complaint

    def test_a_mark_that_closes_everything_is_kept_only_when_asked_twice_and_then_ways_out_are_told(self) -> None:
        for zone in ("abdomen", "right_thigh"):
            done("mark", "add", "--person", "Ana", "--zone", zone, "--kind", "other", *_all_of(zone))
        answer = told(*ADD, *_all_of("left_thigh"))
        assert answer.code == 1
        assert "--even-all" in answer.complaint
        number = done(*ADD, *_all_of("left_thigh"), "--even-all").strip()
        answer = told("next-site", "--person", "Ana")
        assert answer.code == 1
        assert f"end mark {number} (Scar, left thigh)" in answer.complaint
        assert "let someone else inject" in answer.complaint
        assert "que inyecte otra persona" in told("next-site", "--person", "Ana", "--lang", "es").complaint
        as_json = told("next-site", "--person", "Ana", "--json")
        told_nothing = json.loads(as_json.out)
        assert (as_json.code, told_nothing["suggestion"], told_nothing["reason"]) == (1, None, "no_spot_open")
        assert told_nothing["kept_by"]["no_go"] > 0
        done("next-site", "--person", "Ana", "--by", "caregiver")

    def test_a_bruise_is_over_by_itself(self) -> None:
        before = suggested()
        zone, spot = before.split("/")
        done(
            "mark",
            "add",
            "--person",
            "Ana",
            "--zone",
            zone,
            "--kind",
            "bruise",
            "--spot",
            spot,
            "--until",
            "2026-11-26",
        )
        assert suggested() != before
        later = NOW + timedelta(days=3)
        best = told("next-site", "--person", "Ana", "--json", now=later).json["suggestion"]
        assert f"{best['zone']}/{best['spot']}" == before


def _all_of(zone: str) -> list[str]:
    body = told("body", "--person", "Ana", "--json").json
    (spots,) = [each["spots"] for each in body["zones"] if each["id"] == zone]
    return ["--spot", ",".join(spot["id"] for spot in spots)]
