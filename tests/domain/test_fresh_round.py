"""A round is begun anew once a person strayed and is back, and the rests climb again within the next round."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan, plan_from_json, plan_to_json
from anakinra_desktop.domain.fresh_round import begun_anew, fresh_round
from anakinra_desktop.domain.obstacles import PastInjection
from anakinra_desktop.domain.people import GivenBy
from tests.domain.reference_bodies import plan_of
from tests.domain.rotation_simulation import FIRST_DAY, OurRule, Renewing, play

BY = GivenBy.CAREGIVER


def _followed(plan: BodyPlan, doses: int) -> list[PastInjection]:
    return list(play(plan, BY, OurRule(plan, BY), doses).history)


def _strayed(plan: BodyPlan, doses: int, seed: int = 0) -> list[PastInjection]:
    return list(play(plan, BY, OurRule(plan, BY), doses, own_way=0.3, seed=seed).history)


def _day(history: list[PastInjection]) -> date:
    return FIRST_DAY + timedelta(len(history))


def test_a_round_that_is_followed_is_never_begun_anew() -> None:
    plan = plan_of("child")
    history = _followed(plan, 2 * len(plan.round_for(BY).order))
    for doses in range(0, len(history), 7):
        assert fresh_round(plan, BY, history[:doses], _day(history)) is None


def test_while_she_strays_on_the_round_stays_and_once_she_is_back_it_is_begun_anew() -> None:
    plan = plan_of("child")
    history = _strayed(plan, 120)
    astray = [*history, *(replace(history[-1], x_cm=0.01 * n) for n in range(2))]
    assert fresh_round(plan, BY, astray, _day(astray)) is None
    back = play(plan, BY, OurRule(plan, BY), 150, own_way=0.3, own_way_until=120).history
    fresh = fresh_round(plan, BY, back, _day(list(back)))
    assert fresh is not None
    assert fresh.begun == _day(list(back))
    assert sorted(fresh.order) == sorted(plan.round_for(BY).order)
    assert fresh.kept_doses == plan.round_for(BY).kept_doses


def test_once_begun_anew_it_is_not_begun_again_for_the_same_days() -> None:
    plan = plan_of("child")
    back = play(plan, BY, OurRule(plan, BY), 150, own_way=0.3, own_way_until=120).history
    fresh = fresh_round(plan, BY, back, _day(list(back)))
    assert fresh is not None
    renewed = replace(plan, rounds={**plan.rounds, BY: fresh})
    assert fresh_round(renewed, BY, back, _day(list(back))) is None


def test_a_history_brought_along_begins_the_round_at_once() -> None:
    plan = plan_of("child")
    zone = plan.body.zones[0]
    brought = [
        PastInjection(FIRST_DAY + timedelta(n), zone.id, zone.spots[n % 8].x_cm + 0.4, zone.spots[n % 8].y_cm)
        for n in range(60)
    ]
    fresh = fresh_round(plan, BY, brought, _day(brought))
    assert fresh is not None
    first = plan.body.spots[fresh.order[0]]
    assert all(first != plan.body.nearest_spot(past) for past in brought[-8:])


def test_the_same_history_begins_the_same_round() -> None:
    plan, history = plan_of("child"), _strayed(plan_of("child"), 100)
    assert begun_anew(plan, BY, history, _day(history)) == begun_anew(plan, BY, history, _day(history))


def test_a_round_begun_anew_comes_back_from_the_record() -> None:
    plan, history = plan_of("child"), _strayed(plan_of("child"), 100)
    renewed = replace(plan, rounds={**plan.rounds, BY: begun_anew(plan, BY, history, _day(history))})
    assert plan_from_json(plan_to_json(renewed)) == renewed
    assert "begun" not in plan_to_json(plan)["rounds"][BY.value]


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("reference adult", GivenBy.CAREGIVER),
        ("reference adult", GivenBy.SELF),
        ("reference child", GivenBy.CAREGIVER),
        ("child abdomen", GivenBy.CAREGIVER),
    ],
)
def test_after_a_year_of_own_ways_rest_climbs_back_within_the_next_round(name: str, by: GivenBy) -> None:
    plan = plan_of(name)
    number = len(plan.round_for(by).order)
    plays = [
        play(plan, by, Renewing(plan, by), 365 + 3 * number, own_way=0.3, own_way_until=365, seed=seed).rests
        for seed in range(3)
    ]

    def shares(first: float, last: float) -> list[float]:
        """The smallest rest of each play in this stretch, in rounds, as a share of the number of spots."""
        return [rests[365 + int(first * number) : 365 + int(last * number)].min() / number for rests in plays]

    assert min(shares(0, 1)) >= min(28, number / 3) / number
    assert median(shares(0.8, 1)) >= 0.7
    assert median(shares(1, 2)) >= 0.8
    assert median(shares(2, 3)) >= 0.8


def test_spot_after_neighbouring_spot_is_no_round_though_none_is_used_twice() -> None:
    plan = plan_of("child")
    thigh = plan.body.zone(ZoneId.LEFT_THIGH).spots
    in_a_row = [PastInjection(FIRST_DAY + timedelta(n), at.zone, at.x_cm, at.y_cm) for n, at in enumerate(thigh)]
    assert fresh_round(plan, BY, in_a_row, _day(in_a_row)) is not None


def test_it_begins_with_the_turn_from_which_the_spots_have_rested_longest() -> None:
    plan = plan_of("child")
    order, spots = plan.round_for(BY).order, plan.body.spots
    on_round = [*order[:60], *(order[n % 2] for n in range(15))]
    history = [
        PastInjection(FIRST_DAY + timedelta(n), spots[index].zone, spots[index].x_cm, spots[index].y_cm)
        for n, index in enumerate(on_round)
    ]
    assert begun_anew(plan, BY, history, _day(history)).order == order[60:] + order[:60]
