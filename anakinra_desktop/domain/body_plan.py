"""A body together with its planned rounds: what a suggestion is made from, kept with the person.

A round is an order in which every open spot is visited once before any is visited again, made so that spots
near each other come far apart in time. There is one for each who may inject. Planning takes up to a few
seconds (`planned_round`), so it is done once a body; reading it back takes a millisecond.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import (
    SITE_DISTANCE_MIN_CM,
    Body,
    BodyNotReadable,
    GivenBy,
    body_for,
    body_from_json,
    body_to_json,
    distance_cm,
    open_spots,
)

RINGS_CM = (4.0, 4.8, 5.4)
"""Outer edges of the rings round a place. A needle misses by half a centimetre each way: two spots 2.5 cm
apart are then hit within 2.5 cm of each other every other time, spots 4.3 cm apart once in 300 times."""

ROUND_VERSION = 1
"""Goes up when rounds are planned in another way than before."""


@dataclass(frozen=True, slots=True)
class Round:
    """The order in which spots are visited, as places in `Body.spots`, and what it keeps.

    `kept_doses` says for each ring how many doses at least pass between two visits within that ring of each
    other; the whole round where no two spots lie so.
    """

    order: tuple[int, ...]
    kept_doses: tuple[int, int, int]
    version: int = ROUND_VERSION


@dataclass(frozen=True)
class BodyPlan:
    """A body and its rounds."""

    body: Body
    rounds: Mapping[GivenBy, Round]

    def round_for(self, by: GivenBy) -> Round:
        return self.rounds[by]

    @cached_property
    def neighbours(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """For every spot the spots near it, ring by ring: the places of those in the first, second, third ring."""
        edges_cm = (SITE_DISTANCE_MIN_CM, *RINGS_CM)
        near: list[list[list[int]]] = [[[] for _ in RINGS_CM] for _ in self.body.spots]
        start = 0
        for zone in self.body.zones:
            for (i, a), (j, b) in combinations(enumerate(zone.spots, start), 2):
                apart_cm = distance_cm(a, b)
                if apart_cm >= edges_cm[-1]:
                    continue
                ring = next(k for k, edge_cm in enumerate(edges_cm[1:]) if apart_cm < edge_cm)
                near[i][ring].append(j)
                near[j][ring].append(i)
            start += len(zone.spots)
        return tuple(tuple(tuple(ring) for ring in rings) for rings in near)

    @cached_property
    def place_on_round(self) -> Mapping[GivenBy, Mapping[int, int]]:
        """For each who may inject: the place of every spot on the round."""
        return {by: {spot: place for place, spot in enumerate(r.order)} for by, r in self.rounds.items()}


def plan_body(shape: BodyShape) -> BodyPlan:
    """The zones, spots and rounds for a body of this shape; takes from 0.1 s to a few seconds."""
    return plan_for(body_for(shape))


def plan_for(body: Body) -> BodyPlan:
    """The rounds for a body that is there already."""
    # numpy takes a tenth of a second to load, and only planning needs it.
    from anakinra_desktop.domain.planned_round import plan_round

    return BodyPlan(body, {by: plan_round(body, open_spots(body, by)) for by in GivenBy})


def plan_to_json(plan: BodyPlan) -> dict[str, Any]:
    """The plan as plain values, to keep with the person."""
    return {
        "body": body_to_json(plan.body),
        "rounds": {
            by.value: {"version": r.version, "order": list(r.order), "kept_doses": list(r.kept_doses)}
            for by, r in plan.rounds.items()
        },
    }


def plan_from_json(kept: Mapping[str, Any]) -> BodyPlan:
    """The plan that was kept. Raises BodyNotReadable."""
    try:
        body = body_from_json(kept["body"])
        rounds = {by: _round_from_json(kept["rounds"][by.value]) for by in GivenBy}
    except BodyNotReadable:
        raise
    except (KeyError, TypeError, ValueError) as error:
        raise BodyNotReadable("this plan of injection places is damaged") from error
    if any(sorted(r.order) != list(open_spots(body, by)) for by, r in rounds.items()):
        raise BodyNotReadable("this plan of injection places does not fit its body")
    return BodyPlan(body, rounds)


def _round_from_json(kept: Mapping[str, Any]) -> Round:
    first, second, third = kept["kept_doses"]
    return Round(tuple(kept["order"]), (first, second, third), kept["version"])
