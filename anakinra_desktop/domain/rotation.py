"""Where next: the spot that keeps the rings round recent places free and has rested longest.

The rule stays good when the hand misses by half a centimetre. It looks at what lies within 2.5 cm of a spot
(the spot's own rest) and at three rings round it, and counts in doses: with a dose a day, a dose is a day.
Followed every day it *is* the planned round; after days of one's own choosing it finds back.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Place, Spot, nearer_than, side_of
from anakinra_desktop.domain.body_plan import RINGS_CM, BodyPlan, Round
from anakinra_desktop.domain.obstacles import (
    Conditions,
    Obstacle,
    PastInjection,
    distance_to_last_cm,
    spot_obstacles,
)

ALTERNATIVES = 3
FRESH_AFTER_DOSES = 28
"""Nothing within 2.5 cm of this many last doses while another spot is open: skin reactions last 14 to 28 days."""
_SMALL_BODY_SPOTS = 60
"""With fewer open spots than this, 28 doses would leave no room: a third of the round is kept instead."""
_GIVE = 0.1
"""For free rings a spot may be taken whose own rest is shorter than the longest by this share of the round."""
_GIVE_BEGUN_ANEW = 0.04
"""The same on a round begun anew (`fresh_round`): spots are to get back in turn before long."""
_RING_SHARES = (0.20, 0.10, 0.01)
_FIRST_RING_SHARE_MAX = 0.225
_LOOK_BACK_ROUNDS = 3
"""A spot not used for this many rounds counts as never used."""
_NEVER = 1 << 30


class Reason(StrEnum):
    """Why this spot."""

    NEXT_ON_ROUND = "next_on_round"
    """Its turn on the planned round has come."""
    RESTED_LONGEST = "rested_longest"
    """Of the spots with free rings it has rested longest."""
    ALL_USED_LATELY = "all_used_lately"
    """Every open spot was used within the last four weeks of doses; this one is best."""


class Change(StrEnum):
    """How the spot's surroundings differ from those of the last injection."""

    FIRST = "first"
    """There is no last injection."""
    OTHER_PART = "other_part"
    OTHER_SIDE = "other_side"
    SAME_SIDE = "same_side"


@dataclass(frozen=True, slots=True)
class Choice:
    """A spot that may be used, and how rested it is.

    `rest_days` are the days since anything within 2.5 cm of it, `ring_rest_days` since anything within 4 cm,
    `distance_to_last_cm` the way from the last injection if that was in the same zone; None is never.
    """

    spot: Spot
    rest_days: int | None
    ring_rest_days: int | None
    distance_to_last_cm: float | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The spot to take, why, and up to three others that lie apart from it and from each other."""

    best: Choice
    reason: Reason
    change: Change
    alternatives: tuple[Choice, ...]
    near_rest_doses: int
    """How many doses pass, on the round, before a spot beside a used one has its turn. Never more than a quarter of
    the open spots: four neighbours lie so near each other that a hand that misses by 0.5 cm hits one for another."""

    @property
    def allows_four_weeks(self) -> bool:
        """Whether skin that was hit rests for four weeks of daily doses, also under a hand that misses a little."""
        return self.near_rest_doses >= FRESH_AFTER_DOSES

    @property
    def spot(self) -> Spot:
        return self.best.spot


@dataclass(frozen=True, slots=True)
class NoSpotOpen:
    """Nothing may be used. How many spots each obstacle keeps from use; taking one away would open them."""

    kept_by: Mapping[Obstacle, int]


@dataclass(frozen=True, slots=True)
class SpotState:
    """One spot on the map: its rest, and what speaks against it if anything."""

    spot: Spot
    rest_days: int | None
    obstacle: Obstacle | None
    is_resting: bool
    """Within 2.5 cm of one of the last four weeks of doses; it may be taken, but others are better."""
    distance_to_last_cm: float | None


def suggest(plan: BodyPlan, conditions: Conditions, today: date) -> Suggestion | NoSpotOpen:
    """The next spot. The same question has the same answer, always."""
    spots = plan.body.spots
    obstacles = spot_obstacles(plan.body, conditions)
    candidates = [index for index, obstacle in enumerate(obstacles) if obstacle is None]
    if not candidates:
        return NoSpotOpen(Counter(obstacle for obstacle in obstacles if obstacle is not None))
    rule = _Rule(plan, conditions, candidates)
    near_rest_doses = min(plan.round_for(conditions.by).kept_doses[0], len(candidates) // 4)
    best = rule.choose(candidates)
    chosen, near, rested = [best], {best}, rule.rested_all_round(candidates)
    while len(chosen) <= ALTERNATIVES:
        near.update(plan.rings_of(spots[chosen[-1]])[0], chosen)
        # An alternative lies apart from the others, but rather near them than near a place used lately.
        wanted = (
            [index for index in rested if index not in near]
            or [index for index in rested if index not in chosen]
            or [index for index in candidates if index not in near]
        )
        if not wanted:
            break
        chosen.append(rule.choose(wanted))
    choices = [rule.choice(index, conditions.history, today) for index in chosen]
    return Suggestion(
        best=choices[0],
        reason=rule.reason_for(best),
        change=_change(spots[best], conditions.last),
        alternatives=tuple(choices[1:]),
        near_rest_doses=near_rest_doses,
    )


def spot_states(plan: BodyPlan, conditions: Conditions, today: date) -> tuple[SpotState, ...]:
    """Every spot of the body, in the order of `Body.spots`, also those that may not be used now."""
    spots, history = plan.body.spots, conditions.history
    obstacles = spot_obstacles(plan.body, conditions)
    resting_for = _fresh_after(obstacles.count(None))
    ages = [_NEVER] * len(spots)
    for age, past in zip(range(len(history), 0, -1), history, strict=True):
        for index in plan.covered_by(past):
            ages[index] = age
    return tuple(
        SpotState(
            spot=spot,
            rest_days=None if age == _NEVER else _days_since(history[-age], today),
            obstacle=obstacle,
            is_resting=age <= resting_for,
            distance_to_last_cm=distance_to_last_cm(spot, history),
        )
        for spot, obstacle, age in zip(spots, obstacles, ages, strict=True)
    )


def rest_days(place: Place, history: Iterable[PastInjection], today: date, within_cm: float) -> int | None:
    """Days since the last injection nearer than this to a place, in a history with the newest first; None for none."""
    for past in history:
        if past.zone is place.zone and nearer_than(within_cm, past, place):
            return _days_since(past, today)
    return None


def ring_needs(planned: Round) -> tuple[float, ...]:
    """For each ring the doses for which it is held free round a place."""
    number = len(planned.order)
    first_share = max(_RING_SHARES[0] * number, min(FRESH_AFTER_DOSES, _FIRST_RING_SHARE_MAX * number))
    return tuple(map(min, planned.kept_doses, (first_share, *(share * number for share in _RING_SHARES[1:]))))


class _Rule:
    """How long ago each spot and its rings were used, in doses, and which spot is best by that."""

    def __init__(self, plan: BodyPlan, conditions: Conditions, open_spots: Sequence[int]) -> None:
        planned = plan.round_for(conditions.by)
        self._number = number = len(planned.order)
        self._order = planned.order
        self._spots = plan.body.spots
        self._turns = plan.place_on_round[conditions.by]
        self._open = open_spots
        self._fresh_after = _fresh_after(len(open_spots))
        self._give = (_GIVE if planned.begun is None else _GIVE_BEGUN_ANEW) * number
        self._needs = ring_needs(planned)
        self._doses = min(len(conditions.history), _LOOK_BACK_ROUNDS * number)
        self._visits = min(planned.visits(conditions.history), self._doses)
        self._own = [_NEVER] * len(plan.body.spots)
        self._rings = tuple([_NEVER] * len(plan.body.spots) for _ in RINGS_CM)
        self._last_spots = plan.covered_by(conditions.last) if conditions.last else ()
        self._look_back(plan, conditions.history)
        held = self._needs[0]
        self._around = [min(own, first, held) for own, first in zip(self._own, self._rings[0], strict=True)]
        """The rest of a spot and of the ring next to it, in doses, as far as that ring is held."""

    def _look_back(self, plan: BodyPlan, history: Sequence[PastInjection]) -> None:
        """Fill in the ages, from the newest dose back for as long as it can make a difference."""
        own, not_seen, covered_by = self._own, set(self._open), plan.covered_by
        for age, past in enumerate(itertools.islice(reversed(history), self._doses), 1):
            for spot in covered_by(past):
                if own[spot] == _NEVER:
                    own[spot] = age
                    not_seen.discard(spot)
            if age <= self._needs[0]:
                for ages, ring in zip(self._rings, plan.rings_of(past), strict=True):
                    for spot in ring:
                        if ages[spot] == _NEVER:
                            ages[spot] = age
            elif not not_seen:
                break

    def choose(self, candidates: Sequence[int]) -> int:
        """The best of these spots."""
        own, (_, second, third) = self._own, self._rings
        best = [spot for spot in candidates if own[spot] > self._fresh_after] or candidates
        best = _those_with_most(best, [self._around[spot] for spot in best])
        rested = {spot: self._rested(spot) for spot in best}
        at_least = max(rested.values()) - self._give
        best = [spot for spot in best if rested[spot] >= at_least]
        best = _those_with_most(best, [min(second[spot], self._needs[1]) for spot in best])
        best = _those_with_most(best, [min(third[spot], self._needs[2]) for spot in best])
        return max(best, key=lambda spot: (rested[spot], -self._turns[spot]))

    def rested_all_round(self, candidates: Sequence[int]) -> list[int]:
        """Those of these spots near which nothing was injected for as long as a ring is held, at most 28 doses."""
        least = min(FRESH_AFTER_DOSES, self._needs[0])
        return [spot for spot in candidates if self._around[spot] >= least]

    def _rested(self, spot: int) -> int:
        """The spot's own rest in doses; one not used on this round counts as used when it would last have passed it."""
        age = self._own[spot]
        return age if age <= self._visits else self._visits + self._number - self._turns[spot]

    def choice(self, index: int, history: Sequence[PastInjection], today: date) -> Choice:
        """A spot with its rest in days."""
        spot, age = self._spots[index], self._own[index]
        if age == _NEVER:
            # The rule looked a few rounds back; the spot may have been used in the years before.
            before = itertools.islice(reversed(history), self._doses, None)
            own = rest_days(spot, before, today, SITE_DISTANCE_MIN_CM)
        else:
            own = _days_since(history[-age], today)
        return Choice(
            spot=spot,
            rest_days=own,
            ring_rest_days=rest_days(spot, reversed(history), today, RINGS_CM[0]),
            distance_to_last_cm=distance_to_last_cm(spot, history),
        )

    def reason_for(self, spot: int) -> Reason:
        if self._own[spot] <= self._fresh_after:
            return Reason.ALL_USED_LATELY
        after = -1
        if self._doses:
            on_round = [self._turns[last] for last in self._last_spots if last in self._turns]
            if not on_round:
                return Reason.RESTED_LONGEST
            after = on_round[0]
        open_spots = set(self._open)
        turns = (self._order[(after + step) % self._number] for step in range(1, self._number + 1))
        return Reason.NEXT_ON_ROUND if next(s for s in turns if s in open_spots) == spot else Reason.RESTED_LONGEST


def _those_with_most(spots: Sequence[int], amounts: Iterable[float]) -> list[int]:
    amounts = list(amounts)
    most = max(amounts)
    return [spot for spot, amount in zip(spots, amounts, strict=True) if amount == most]


def _fresh_after(open_spots: int) -> int:
    return FRESH_AFTER_DOSES if open_spots >= _SMALL_BODY_SPOTS else min(FRESH_AFTER_DOSES, open_spots // 3)


def _change(spot: Spot, last: PastInjection | None) -> Change:
    if last is None:
        return Change.FIRST
    if last.zone.part is not spot.zone.part:
        return Change.OTHER_PART
    return Change.OTHER_SIDE if side_of(last) is not spot.side else Change.SAME_SIDE


def _days_since(past: PastInjection, today: date) -> int:
    return max(0, (today - past.when).days)
