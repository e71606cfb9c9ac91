"""Rounds are begun anew in the record: the spots stay, the former plan stays, and a voided dose frees its spot."""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.body_plan import plan_to_json
from anakinra_desktop.domain.fresh_round import fresh_round
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.services.answer_site_request import answer
from anakinra_desktop.services.correct_record import void_dose
from anakinra_desktop.services.renew_round import renew_rounds
from anakinra_desktop.services.suggest_spot import look_at_body, place_of
from tests.domain.reference_bodies import plan_of
from tests.ui.a_household import TODAY, Home


def _injected(home: Home, spots: list[str]) -> None:
    plan = home.plan_places()
    for back, name in zip(range(len(spots), 0, -1), spots, strict=True):
        zone, spot = name.split("/")
        home.give(TODAY - timedelta(days=back), time(20, 6), place=place_of(plan, zone, spot))


def test_rounds_that_fit_stay_as_they_are(tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    assert renew_rounds(home.records, home.person, home.clock()) is None
    home.plan_places()
    assert renew_rounds(home.records, home.person, home.clock()) is None


def test_after_many_own_ways_the_kept_round_begins_anew_and_the_spots_stay(tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    _injected(home, [f"left_thigh/{n}" for n in (3, 10, 3, 10, 5) * 8])
    before = look_at_body(home.records, home.person, GivenBy.SELF, home.clock()).plan
    renewed = renew_rounds(home.records, home.person, home.clock())
    after = look_at_body(home.records, home.person, GivenBy.SELF, home.clock()).plan
    assert renewed is not None
    assert after == renewed
    assert after.body == before.body
    assert after.round_for(GivenBy.SELF).begun == TODAY
    assert after.round_for(GivenBy.SELF).order != before.round_for(GivenBy.SELF).order
    assert renew_rounds(home.records, home.person, home.clock()) is None


def test_a_voided_dose_frees_its_spot(tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    _injected(home, ["left_thigh/3"])
    used = next(s for s in look_at_body(home.records, home.person, GivenBy.SELF, home.clock()).states if s.rest_days)
    (dose,) = home.doses()
    void_dose(home.records, dose.id, "it was the other leg", home.clock())
    states = look_at_body(home.records, home.person, GivenBy.SELF, home.clock()).states
    freed = next(state for state in states if state.spot == used.spot)
    assert (freed.rest_days, freed.obstacle) == (None, None)


def test_a_question_is_answered_with_the_round_that_the_app_would_have_begun_anew() -> None:
    asked = {"height_cm": 113, "born": "2020-01-01", "by": "caregiver"}
    first = date(2026, 1, 1)
    history: list[dict[str, object]] = []
    for day in range(120):
        when = first + timedelta(day)
        answered = answer({**asked, "today": when.isoformat(), "history": history})
        place = {key: answered[key] for key in ("zone", "x_cm", "y_cm")}
        if day % 3 == 0 and day < 90:
            place = {"zone": "left_thigh", "x_cm": 3.0 + day % 2, "y_cm": 4.0 + day % 5}
        history.append({"date": when.isoformat(), **place})
    question = {**asked, "today": (first + timedelta(120)).isoformat(), "history": history}
    grown = answer(question)
    answer({**asked, "today": "2026-01-01", "history": []})
    assert answer(question) == grown


def test_a_plan_that_another_window_kept_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(tmp_path, recorded_days=0)
    _injected(home, [f"left_thigh/{n}" for n in (3, 10, 3, 10, 5) * 8])

    def planned_slowly(*asked: object) -> object:
        with home.records.change() as record:
            record.keep_body_plan(home.person.id, json.dumps(plan_to_json(plan_of("child"))), home.clock())
        return fresh_round(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr("anakinra_desktop.services.renew_round.fresh_round", planned_slowly)
    assert renew_rounds(home.records, home.person, home.clock()) is None
    kept = look_at_body(home.records, home.person, GivenBy.SELF, home.clock()).plan
    assert kept == plan_of("child")
