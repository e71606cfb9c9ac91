"""Questions about the next place, asked without any record."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, ZoneId, body_for, distance_cm, open_spots
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.services.answer_site_request import _asked, answer, answer_line

QUESTION: dict[str, Any] = {"height_cm": 128, "born": "2018-03-01", "by": "self", "today": "2026-06-01"}
GIRL = body_for(BodyShape(Build.NEUTRAL, 128, 8))


def _past(told: dict[str, Any], day: date) -> dict[str, Any]:
    return {"date": day.isoformat(), "zone": told["zone"], "x_cm": told["x_cm"], "y_cm": told["y_cm"]}


def test_a_question_with_a_growing_history_is_led_through_every_spot_once() -> None:
    history: list[dict[str, Any]] = []
    first_day = date(2026, 2, 1)  # seven years old; she turns eight on the way
    body = body_for(BodyShape(Build.NEUTRAL, 128, 7))
    number = len(open_spots(body, GivenBy.SELF))
    seen = set()
    for dose in range(number):
        today = first_day + timedelta(dose)
        told = answer({**QUESTION, "today": today.isoformat(), "history": history})
        spot = body.spot(told["zone"], told["spot"])
        assert (spot.x_cm, spot.y_cm) == (told["x_cm"], told["y_cm"])
        assert told["rest_days"] is None
        seen.add(spot)
        history.append(_past(told, today))
    assert len(seen) == number


def test_the_order_of_the_history_does_not_matter() -> None:
    history = [
        _past(answer(QUESTION), date(2026, 5, 20)),
        {"date": "2026-05-25", "zone": "left_thigh", "x_cm": 3, "y_cm": 4},
    ]
    assert answer({**QUESTION, "history": history}) == answer({**QUESTION, "history": history[::-1]})


def test_blocked_places_and_their_alternatives_are_kept_clear() -> None:
    patch = {"zone": "abdomen", "x_cm": 6, "y_cm": -4, "radius_cm": 4}
    blocked = [
        patch,
        *({"zone": zone, "x_cm": 0, "y_cm": 0, "radius_cm": 99} for zone in ("left_thigh", "right_thigh")),
    ]
    told = answer({**QUESTION, "blocked": blocked})
    for choice in (told, *told["alternatives"]):
        assert choice["zone"] == "abdomen"
        place = FreePlace(ZoneId.ABDOMEN, choice["x_cm"], choice["y_cm"])
        assert distance_cm(place, FreePlace(ZoneId.ABDOMEN, 6, -4)) > 4


def test_where_nothing_is_open_it_says_what_keeps_the_spots() -> None:
    blocked = [
        {"zone": zone, "x_cm": 0, "y_cm": 0, "radius_cm": 99} for zone in ("abdomen", "left_thigh", "right_thigh")
    ]
    told = answer({**QUESTION, "blocked": blocked})
    assert told["spot"] is None
    assert told["reason"] == "no_spot_open"
    assert told["kept_by"]["no_go"] == len(open_spots(GIRL, GivenBy.SELF))


def test_a_caregiver_reaches_every_zone_and_only_today_must_be_told() -> None:
    zones = set()
    history: list[dict[str, Any]] = []
    for dose in range(30):
        day = date(2026, 6, 1) + timedelta(dose)
        told = answer({"today": day.isoformat(), "by": "caregiver", "history": history})
        zones.add(told["zone"])
        history.append(_past(told, day))
    assert zones & {"left_arm", "right_arm", "left_buttock", "right_buttock"}
    assert answer({"today": "2026-06-01"})["zone"] in ("abdomen", "left_thigh", "right_thigh")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"today": None}, "today is not a date like 2026-01-31."),
        ({"today": "2026-02-30"}, "today is not a date like 2026-01-31."),
        ({"today": 20260601}, "today is not a date like 2026-01-31."),
        ({"by": "nurse"}, "by is none of self, caregiver."),
        ({"by": ["self"]}, "by is none of self, caregiver."),
        ({"height_cm": "128"}, "height_cm is not a number."),
        ({"height_cm": True}, "height_cm is not a number."),
        ({"height_cm": 10**400}, "height_cm is not a length of a body in cm."),
        ({"height_cm": 12}, "A height is between 45 and 250 cm."),
        ({"born": "2027-01-01"}, "born lies after the first injection."),
        ({"born": "1826-01-01"}, "born lies more than 120 years back."),
        ({"history": {}}, "history is not a list."),
        ({"history": ["left_thigh"]}, "An entry of history is not an object."),
        (
            {"history": [{"date": "2026-06-02", "zone": "abdomen", "x_cm": 0, "y_cm": 7}]},
            "history holds 2026-06-02, which is after today.",
        ),
        ({"blocked": [{"zone": "knee", "x_cm": 0, "y_cm": 0}]}, "zone is none of " + ", ".join(ZoneId) + "."),
        ({"blocked": [{"zone": "abdomen", "x_cm": 0}]}, "y_cm is not a number."),
        (
            {"blocked": [{"zone": "abdomen", "x_cm": 90, "y_cm": 0, "radius_cm": 5}]},
            "blocked holds a circle outside the zone abdomen.",
        ),
        ({"blocked": [{"zone": "abdomen", "x_cm": 0, "y_cm": 0, "radius_cm": -1}]}, "radius_cm is less than 0."),
    ],
)
def test_a_bad_question_is_answered_with_what_is_wrong_with_it(change: dict[str, Any], error: str) -> None:
    assert answer({**QUESTION, **change}) == {"error": error}


@pytest.mark.parametrize("line", ["", "{", "[" * 100_000, "not json", '{"today": "2026-06-01"} {}'])
def test_a_line_that_is_not_json_is_told_so(line: str) -> None:
    assert answer_line(line) == {"error": "This line is not JSON."}


@pytest.mark.parametrize("line", ["[]", "3", "null", '"today"'])
def test_a_line_that_is_no_question_is_told_so(line: str) -> None:
    assert answer_line(line) == {"error": "The question is not an object."}


def test_a_line_that_is_not_a_number_is_refused() -> None:
    assert answer_line('{"today": "2026-06-01", "height_cm": NaN}') == {
        "error": "height_cm is not a length of a body in cm."
    }


def test_an_answer_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(answer(QUESTION))) == answer(QUESTION)


ODD_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.lists(st.none(), max_size=2)
)
ODD_ENTRIES = st.lists(
    st.dictionaries(st.sampled_from(["date", "zone", "x_cm", "y_cm", "radius_cm"]), ODD_VALUES) | ODD_VALUES, max_size=3
)


@settings(max_examples=200)
@given(
    st.fixed_dictionaries(
        {"today": st.just("2026-06-01") | ODD_VALUES},
        optional={
            "height_cm": st.just(128) | st.booleans() | st.text(max_size=3),
            "born": st.just("2018-03-01") | ODD_VALUES,
            "by": st.just("self") | ODD_VALUES,
            "build": ODD_VALUES,
            "history": ODD_ENTRIES,
            "blocked": ODD_ENTRIES,
        },
    )
)
def test_whatever_is_asked_there_is_an_answer_or_a_sentence(question: dict[str, Any]) -> None:
    told = answer(question)
    if "error" in told:
        assert told["error"].endswith(".")
    else:
        assert {"zone", "spot", "reason", "alternatives"} <= told.keys()


def test_what_was_not_understood_is_named_beside_the_answer() -> None:
    plain = answer(QUESTION)
    assert "not_understood" not in plain
    assert answer({**QUESTION, "histroy": [], "bolcked": []}) == {**plain, "not_understood": ["bolcked", "histroy"]}


def test_a_history_is_answered_by_itself_whatever_was_asked_before() -> None:
    first_day = date(2026, 3, 1)
    days = [first_day + timedelta(n) for n in range(60)]
    own, others = (
        [{"date": day.isoformat(), "zone": zone, "x_cm": 0, "y_cm": 3 + n % 10} for n, day in enumerate(days)]
        for zone in ("left_thigh", "right_thigh")
    )
    own = own[:40]
    for day in days[40:]:  # she follows again, so her round begins anew
        own.append(_past(answer({**QUESTION, "today": day.isoformat(), "history": own}), day))
    _asked.cache_clear()
    alone = answer({**QUESTION, "history": own})
    _asked.cache_clear()
    answer({**QUESTION, "history": others})
    assert answer({**QUESTION, "history": own}) == alone
