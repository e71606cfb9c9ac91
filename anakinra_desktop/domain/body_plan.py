"""A body together with its planned rounds: what a suggestion is made from, kept with the person.

A round is an order in which every open spot is visited once before any is visited again, made so that spots
near each other come far apart in time. There is one for each who may inject. Planning takes up to a few
seconds (`planned_round`), so it is done once a body; reading it back takes a millisecond.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import (
    Body,
    BodyNotReadable,
    Place,
    Spot,
    ZoneId,
    body_for,
    body_from_json,
    body_to_json,
    distance_cm,
    open_spots,
    too_near,
)
from anakinra_desktop.domain.carry_over import FormerBody, carried, former_from_json, former_to_json, shape_on
from anakinra_desktop.domain.obstacles import SkinPatch
from anakinra_desktop.domain.people import GivenBy

RINGS_CM = (4.0, 4.8, 5.4)
"""Outer edges of the rings round a place. A needle misses by half a centimetre each way: two spots 2.5 cm
apart are then hit within 2.5 cm of each other every other time, spots 4.3 cm apart once in 300 times."""

_SAME_PLACE_CM = 0.1
"""No hand tells two places apart that are as near as this: positions may come back rounded."""

ROUND_VERSION = 1
"""Goes up when rounds are planned in another way than before."""


class Dated(Protocol):
    """Anything that happened on a day."""

    @property
    def when(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Round:
    """The order in which spots are visited, as places in `Body.spots`, and what it keeps.

    `kept_doses` says for each ring how many doses at least pass between two visits within that ring of each
    other; the whole round where no two spots lie so. `begun` is the day from which injections count as visits of
    this round: the earlier ones only decide where its turns began (`fresh_round`). None counts all.
    """

    order: tuple[int, ...]
    kept_doses: tuple[int, int, int]
    version: int = ROUND_VERSION
    begun: date | None = None

    def visits(self, history: Sequence[Dated]) -> int:
        """How many injections of a history, the newest last, belong to this round."""
        if self.begun is None:
            return len(history)
        return len(history) - bisect.bisect_left(history, self.begun, key=lambda past: past.when)


@dataclass(frozen=True)
class BodyPlan:
    """A body and its rounds."""

    body: Body
    rounds: Mapping[GivenBy, Round]
    former: tuple[FormerBody, ...] = ()
    """Bodies this person had before, the oldest first; places recorded on them are carried over to this one."""

    def round_for(self, by: GivenBy) -> Round:
        return self.rounds[by]

    def place_now(self, place: Place, day: date) -> Place:
        """Where a place recorded on that day lies on this body: itself, or carried over from the body of then."""
        if not self.former or (place.zone, place.x_cm, place.y_cm) in self._points_of_spots:
            return place
        then = shape_on(day, self.former, self.body.shape)
        return place if then == self.body.shape else carried(place, then, self.body.shape)

    def patch_now(self, patch: SkinPatch, day: date) -> SkinPatch:
        """As `place_now`, for a patch of skin round a place; it stays as wide as it is."""
        now = self.place_now(patch, day)
        return patch if now is patch else replace(patch, x_cm=now.x_cm, y_cm=now.y_cm)

    @cached_property
    def _points_of_spots(self) -> frozenset[tuple[ZoneId, float, float]]:
        return frozenset((spot.zone, spot.x_cm, spot.y_cm) for spot in self.body.spots)

    @cached_property
    def open_places(self) -> Mapping[GivenBy, tuple[int, ...]]:
        """For each who may inject: the spots of the round in the order of `Body.spots`."""
        return {by: tuple(sorted(planned.order)) for by, planned in self.rounds.items()}

    @cached_property
    def place_on_round(self) -> Mapping[GivenBy, Mapping[int, int]]:
        """For each who may inject: when the turn of every spot is on the round, from 0."""
        return {by: {spot: turn for turn, spot in enumerate(r.order)} for by, r in self.rounds.items()}

    def covered_by(self, place: Place) -> tuple[int, ...]:
        """The spots that are used up by an injection at this place: nearer to it than 2.5 cm.

        A place that is a spot, to the millimetre, uses up this one only.
        """
        key = (place.zone, place.x_cm, place.y_cm)
        covered = self._covered.get(key)
        if covered is None:
            near = [(i, distance_cm(s, place)) for i, s in self._spots_of_zone[place.zone] if too_near(s, place)]
            nearest = min(near, key=lambda spot: spot[1], default=(0, math.inf))
            covered = (nearest[0],) if nearest[1] <= _SAME_PLACE_CM else tuple(spot for spot, _ in near)
            self._covered[key] = covered
        return covered

    def rings_of(self, place: Place) -> tuple[tuple[int, ...], ...]:
        """Ring by ring the spots that lie in it, seen from this place."""
        key = (place.zone, place.x_cm, place.y_cm)
        rings = self._rings.get(key)
        if rings is None:
            covered = self.covered_by(place)
            apart = [(i, distance_cm(s, place)) for i, s in self._spots_of_zone[place.zone] if i not in covered]
            inner_cm = (0.0, *RINGS_CM)
            rings = tuple(
                tuple(spot for spot, cm in apart if inner <= cm < outer)
                for inner, outer in zip(inner_cm, RINGS_CM, strict=False)
            )
            self._rings[key] = rings
        return rings

    @cached_property
    def _spots_of_zone(self) -> Mapping[ZoneId, tuple[tuple[int, Spot], ...]]:
        numbered = tuple(enumerate(self.body.spots))
        return {zone.id: tuple(pair for pair in numbered if pair[1].zone is zone.id) for zone in self.body.zones}

    @cached_property
    def _covered(self) -> dict[tuple[ZoneId, float, float], tuple[int, ...]]:
        return {(spot.zone, spot.x_cm, spot.y_cm): (index,) for index, spot in enumerate(self.body.spots)}

    @cached_property
    def _rings(self) -> dict[tuple[ZoneId, float, float], tuple[tuple[int, ...], ...]]:
        return {}


def plan_body(shape: BodyShape) -> BodyPlan:
    """The zones, spots and rounds for a body of this shape; takes from 0.1 s to a few seconds."""
    return plan_for(body_for(shape))


def plan_for(body: Body, who: Iterable[GivenBy] = GivenBy) -> BodyPlan:
    """The rounds for a body that is there already; for `who` only where one round is enough."""
    # numpy takes a tenth of a second to load, and only planning needs it.
    from anakinra_desktop.domain.planned_round import plan_round

    return BodyPlan(body, {by: plan_round(body, open_spots(body, by)) for by in who})


def plan_to_json(plan: BodyPlan) -> dict[str, Any]:
    """The plan as plain values, to keep with the person."""
    return {
        "body": body_to_json(plan.body),
        "rounds": {
            by.value: {
                "version": r.version,
                "order": list(r.order),
                "kept_doses": list(r.kept_doses),
                **({"begun": r.begun.isoformat()} if r.begun else {}),
            }
            for by, r in plan.rounds.items()
        },
        **({"former": [former_to_json(each) for each in plan.former]} if plan.former else {}),
    }


def plan_from_json(kept: Mapping[str, Any]) -> BodyPlan:
    """The plan that was kept. Raises BodyNotReadable."""
    try:
        body = body_from_json(kept["body"])
        rounds = {by: _round_from_json(kept["rounds"][by.value]) for by in GivenBy}
        former = tuple(former_from_json(each) for each in kept.get("former", ()))
    except BodyNotReadable:
        raise
    except (KeyError, TypeError, ValueError) as error:
        raise BodyNotReadable("this plan of injection places is damaged") from error
    if any(sorted(r.order) != list(open_spots(body, by)) for by, r in rounds.items()):
        raise BodyNotReadable("this plan of injection places does not fit its body")
    return BodyPlan(body, rounds, former)


def _round_from_json(kept: Mapping[str, Any]) -> Round:
    first, second, third = kept["kept_doses"]
    begun = date.fromisoformat(kept["begun"]) if "begun" in kept else None
    return Round(tuple(kept["order"]), (first, second, third), kept["version"], begun)
