"""What the rule reaches when it is lived with for a year or three, also with a hand that misses."""

from __future__ import annotations

import pytest

from anakinra_desktop.domain.body import distance_cm
from anakinra_desktop.domain.people import GivenBy
from tests.domain.other_rules import Labels, LongestRested, TwoRings
from tests.domain.reference_bodies import plan_of
from tests.domain.rotation_simulation import (
    OurRule,
    Played,
    helper_on_two_days,
    play,
    reactions_and_no_go,
    summary,
)

HAND_MISSES_CM = 0.5


def _year(name: str, by: GivenBy, seed: int = 0, days: int = 365, **how: float) -> Played:
    plan = plan_of(name)
    return play(plan, by, OurRule(plan, by), days, seed=seed, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("reference adult", GivenBy.CAREGIVER),
        ("reference adult", GivenBy.SELF),
        ("reference child", GivenBy.CAREGIVER),
        ("child", GivenBy.CAREGIVER),
        ("child", GivenBy.SELF),
        ("woman", GivenBy.CAREGIVER),
    ],
)
def test_every_spot_rests_as_long_as_is_possible_at_all(name: str, by: GivenBy) -> None:
    number = len(plan_of(name).round_for(by).order)
    played = _year(name, by, days=2 * number + 30)
    assert played.rests.min() == number


@pytest.mark.parametrize(
    ("name", "by", "doses", "under_28_percent"),
    [
        ("reference adult", GivenBy.CAREGIVER, 60, 0.1),
        ("reference adult", GivenBy.SELF, 42, 0.1),
        ("reference child", GivenBy.CAREGIVER, 28, 0.2),
        ("child", GivenBy.CAREGIVER, 25, 30),
    ],
)
def test_rest_stays_good_though_the_hand_misses(name: str, by: GivenBy, doses: int, under_28_percent: float) -> None:
    plays = [_year(name, by, seed, error_cm=HAND_MISSES_CM) for seed in range(5)]
    year = summary(plays, 0, 365)
    assert year.smallest >= doses
    assert year.under_28_percent <= under_28_percent


def test_nothing_comes_back_within_a_week_though_people_go_their_own_way() -> None:
    plays = [_year("reference adult", GivenBy.CAREGIVER, seed, own_way=0.3) for seed in range(2)]
    assert summary(plays, 0, 365).smallest >= 100
    assert summary(plays, 0, 365).under_7_percent == 0
    child = [_year("reference child", GivenBy.CAREGIVER, seed, own_way=0.3) for seed in range(2)]
    assert summary(child, 0, 365).under_7_percent == 0


def test_blocked_skin_is_never_used_and_rest_stays_good() -> None:
    plan, by = plan_of("reference child"), GivenBy.CAREGIVER
    closing = reactions_and_no_go(plan, seed=1)
    seen = []

    def watched(day, history):  # type: ignore[no-untyped-def]
        seen.append(closing(day, history))
        return seen[-1]

    played = play(plan, by, OurRule(plan, by), 365, closing=watched)
    for today, past in zip(seen, played.history, strict=True):
        assert not any(distance_cm(patch, past) <= patch.radius_cm for patch in today.patches)
    assert played.rests.min() >= 28


def test_a_helper_twice_a_week_leaves_the_rest_long() -> None:
    plan, by = plan_of("reference adult"), GivenBy.CAREGIVER
    played = play(plan, by, OurRule(plan, by), 500, closing=helper_on_two_days)
    assert played.rests.min() >= 200


def test_it_rests_places_longer_than_other_rules_do() -> None:
    plan, by = plan_of("reference adult"), GivenBy.CAREGIVER
    ours = summary([_year("reference adult", by, error_cm=HAND_MISSES_CM)], 0, 365)
    for other in (Labels(plan, by, 8), Labels(plan, by, 16), LongestRested(plan, by), TwoRings(plan, by)):
        theirs = summary([play(plan, by, other, 365, error_cm=HAND_MISSES_CM)], 0, 365)
        assert ours.smallest > theirs.smallest
        assert ours.p05 > theirs.p05
        assert ours.under_28_percent <= theirs.under_28_percent
