"""Plays years of daily injections on a body, with hands that miss, to measure a way of choosing places.

The rest of a dose is the number of doses since the last one whose needle went in nearer than 2.5 cm. What a
chooser knows is where the needle was meant to go, not where it went.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

import numpy as np
import numpy.typing as npt

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, FreePlace, Place, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.fresh_round import Wayfarer
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, SkinPatch
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.rotation import Suggestion, suggest

FIRST_DAY = date(2026, 1, 1)
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Today:
    """What is closed on one day of the play."""

    patches: tuple[SkinPatch, ...] = ()
    switched_off: frozenset[ZoneId] = frozenset()


Closing = Callable[[int, Sequence[PastInjection]], Today]


class Chooser(Protocol):
    """A way of choosing places."""

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place: ...


@dataclass(frozen=True, slots=True)
class OurRule:
    """What the app suggests."""

    plan: BodyPlan
    by: GivenBy

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        answer = suggest(self.plan, _conditions(self.by, history, today), FIRST_DAY + timedelta(len(history)))
        assert isinstance(answer, Suggestion)
        return answer.spot


class Renewing:
    """What the app suggests when it begins the round anew where it no longer fits."""

    def __init__(self, plan: BodyPlan, by: GivenBy) -> None:
        self._wayfarer, self._by = Wayfarer(plan, by), by

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        day = FIRST_DAY + timedelta(len(history))
        for number in range(self._wayfarer.gone, len(history)):
            self._wayfarer.go(history[number])
        if self._wayfarer.needs_fresh_round:
            self._wayfarer.begin_anew(history, day)
        return OurRule(self._wayfarer.plan, self._by).choose(history, today)


def _conditions(by: GivenBy, history: Sequence[PastInjection], today: Today) -> Conditions:
    return Conditions(by, history, today.patches, today.switched_off)


@dataclass(frozen=True, slots=True)
class Played:
    """Day by day the rest in doses (infinite: never before), the place meant, and whether the chooser chose it."""

    rests: Numbers
    history: tuple[PastInjection, ...]
    chosen: npt.NDArray[np.bool_]

    def between(self, first: int, last: int) -> Numbers:
        """The rests of the chosen doses of some days."""
        return self.rests[first:last][self.chosen[first:last]]


def play(
    plan: BodyPlan,
    by: GivenBy,
    chooser: Chooser,
    days: int,
    *,
    error_cm: float = 0.0,
    seed: int = 0,
    own_way: float = 0.0,
    own_way_until: int | None = None,
    closing: Closing | None = None,
) -> Played:
    """Inject once a day. The needle misses by `error_cm` (standard deviation, each way) inside the zone; on a
    share `own_way` of days, up to a day if one is given, the person takes any place that is not too near the last
    one."""
    chance = np.random.default_rng(1000 + seed)
    zones = [zone for zone in plan.body.zones if by in zone.who]
    sizes = np.array([zone.area.size_cm2 for zone in zones])
    history: list[PastInjection] = []
    needles, needle_zones = np.zeros((days, 2)), np.full(days, -1)
    rests, chosen = np.full(days, np.inf), np.ones(days, bool)
    numbers = {zone: number for number, zone in enumerate(ZoneId)}
    for day in range(days):
        today = closing(day, history) if closing else Today()
        if (own_way_until is None or day < own_way_until) and own_way and chance.random() < own_way:
            chosen[day] = False
            while True:
                zone = zones[int(chance.choice(len(zones), p=sizes / sizes.sum()))]
                left, right, bottom, top = zone.area.box_cm
                x_cm, y_cm = float(chance.uniform(left, right)), float(chance.uniform(bottom, top))
                place: Place = FreePlace(zone.id, x_cm, y_cm)
                near = history and _apart_cm(history[-1], place) < SITE_DISTANCE_MIN_CM
                if zone.area.contains(x_cm, y_cm) and not near:
                    break
        else:
            place = chooser.choose(history, today)
        needle = _missed(plan, place, error_cm, chance)
        same = needle_zones[:day] == numbers[place.zone]
        hits = np.nonzero(same & (((needles[:day] - needle) ** 2).sum(1) < (SITE_DISTANCE_MIN_CM - 1e-6) ** 2))[0]
        if len(hits):
            rests[day] = day - hits[-1]
        needles[day], needle_zones[day] = needle, numbers[place.zone]
        history.append(PastInjection(FIRST_DAY + timedelta(day), place.zone, place.x_cm, place.y_cm))
    return Played(rests, tuple(history), chosen)


def _apart_cm(a: Place, b: Place) -> float:
    return float(np.hypot(a.x_cm - b.x_cm, a.y_cm - b.y_cm)) if a.zone is b.zone else np.inf


def _missed(plan: BodyPlan, place: Place, error_cm: float, chance: np.random.Generator) -> Numbers:
    meant = np.array([place.x_cm, place.y_cm])
    area = plan.body.zone(place.zone).area
    for _ in range(50 if error_cm else 0):
        needle = meant + chance.normal(0, error_cm, 2)
        if area.contains(*needle.tolist()):
            return needle
    return meant


@dataclass(frozen=True, slots=True)
class Summary:
    """Several plays of one case."""

    smallest: float
    """The median over the plays of their smallest rest."""
    worst: float
    p05: float
    under_28_percent: float
    under_7_percent: float
    harmonic_mean: float


def summary(plays: Iterable[Played], first: int, last: int) -> Summary:
    """The rests of the chosen doses of some days, all plays together."""
    rests = [played.between(first, last) for played in plays]
    every = np.sort(np.concatenate(rests))
    smallest = [float(rest.min()) for rest in rests]
    return Summary(
        smallest=float(np.median(smallest)),
        worst=min(smallest),
        p05=float(every[int(0.05 * (len(every) - 1))]),
        under_28_percent=float(100 * np.mean(every < 28)),
        under_7_percent=float(100 * np.mean(every < 7)),
        harmonic_mean=float(1 / np.mean(1 / every)) if np.isfinite(every).any() else np.inf,
    )


def reactions_and_no_go(plan: BodyPlan, seed: int) -> Closing:
    """A tenth of the spots blocked, others every 28 days; one injection in ten leaves a reaction for 21 days."""
    chance = np.random.default_rng(77 + seed)
    blocked: list[SkinPatch] = []
    reactions: list[tuple[int, SkinPatch]] = []

    def closing(day: int, history: Sequence[PastInjection]) -> Today:
        if day % 28 == 0:
            spots = plan.body.spots
            blocked[:] = [SkinPatch(s.zone, s.x_cm, s.y_cm, 0) for s in spots if chance.random() < 0.10]
        if history and chance.random() < 0.10:
            last = history[-1]
            reactions.append((day + 21, SkinPatch(last.zone, last.x_cm, last.y_cm, 2.7)))
        return Today((*blocked, *(patch for until, patch in reactions if until > day)))

    return closing


def helper_on_two_days(day: int, history: Sequence[PastInjection]) -> Today:
    """Arms and buttocks can be reached on two days a week only."""
    helped = day % 7 in (2, 5)
    away = {zone for zone in ZoneId if GivenBy.SELF not in zone.open_to}
    return Today() if helped else Today(switched_off=frozenset(away))
