"""Other ways of choosing injection places, to compare with: what leaflets, apps and habits do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Place, Spot, distance_cm, open_spots
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, spot_obstacles
from anakinra_desktop.domain.people import GivenBy
from tests.domain.rotation_simulation import Today

LONG_AGO = -(10**6)


class _OnSpots:
    """Keeps in mind when each spot, and what lies within some centimetres of it, was last used."""

    def __init__(self, plan: BodyPlan, by: GivenBy, seed: int = 0) -> None:
        self._plan, self._by = plan, by
        self._chance = np.random.default_rng(seed)
        self._open = open_spots(plan.body, by)
        self._spots = [plan.body.spots[index] for index in self._open]
        self._seen = 0

    def _closed(self, today: Today) -> npt.NDArray[np.bool_]:
        obstacles = spot_obstacles(self._plan.body, Conditions(self._by, (), today.patches, today.switched_off))
        return np.array([obstacles[index] is not None for index in self._open])

    def _apart_cm(self, place: Place) -> npt.NDArray[np.float64]:
        return np.array([distance_cm(spot, place) for spot in self._spots])


class RandomSpot(_OnSpots):
    """Any spot."""

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        return self._spots[int(self._chance.choice(np.nonzero(~self._closed(today))[0]))]


class LongestRested(_OnSpots):
    """The spot that has rested longest; a tie is settled by chance."""

    def __init__(self, plan: BodyPlan, by: GivenBy, seed: int = 0) -> None:
        super().__init__(plan, by, seed)
        self._used = np.full(len(self._spots), LONG_AGO)

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        for dose in range(self._seen, len(history)):
            self._used[self._apart_cm(history[dose]) < SITE_DISTANCE_MIN_CM - 1e-6] = dose
        self._seen = len(history)
        used = np.where(self._closed(today), len(history) + 1, self._used)
        return self._spots[int(self._chance.choice(np.nonzero(used == used.min())[0]))]


class TwoRings(_OnSpots):
    """Keep 4 cm round recent places free for a fifth of the spots, then the longest rested, then the tightest."""

    def __init__(self, plan: BodyPlan, by: GivenBy, seed: int = 0) -> None:
        super().__init__(plan, by, seed)
        number = len(self._spots)
        self._hold = max(int(0.2 * number), min(28, number // 4))
        self._used, self._wide = np.full(number, LONG_AGO), np.full(number, LONG_AGO)
        self._nearest_cm = np.full(number, 1e3)

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        for dose in range(self._seen, len(history)):
            apart_cm = self._apart_cm(history[dose])
            near = apart_cm < SITE_DISTANCE_MIN_CM - 1e-6
            self._used[near] = dose
            self._wide[apart_cm < 4.0 - 1e-6] = dose
            beside = ~near & np.isfinite(apart_cm)
            self._nearest_cm[beside] = np.minimum(self._nearest_cm[beside], apart_cm[beside])
        self._seen = len(history)
        free = np.minimum(len(history) - self._wide, self._hold)
        free[self._closed(today)] = -1
        best = np.nonzero(free == free.max())[0]
        best = best[self._used[best] == self._used[best].min()]
        best = best[self._nearest_cm[best] <= self._nearest_cm[best].min() + 1e-6]
        return self._spots[int(self._chance.choice(best))]


class Labels:
    """A few labelled places, shared out by size of the zones, one after the other, sides in turn."""

    def __init__(self, plan: BodyPlan, by: GivenBy, number: int) -> None:
        zones = [zone for zone in plan.body.zones if by in zone.who]
        sizes = np.array([zone.area.size_cm2 for zone in zones])
        counts = np.maximum(1, np.floor(sizes / sizes.sum() * number).astype(int))
        while counts.sum() < number:
            counts[np.argmax(sizes / counts)] += 1
        while counts.sum() > number:
            counts[np.argmax(np.where(counts > 1, counts / sizes, -1))] -= 1
        labels = [
            label for zone, count in zip(zones, counts, strict=True) for label in _middles(zone.spots, int(count))
        ]
        self._labels = labels[::2] + labels[1::2]

    def choose(self, history: Sequence[PastInjection], today: Today) -> Place:
        return self._labels[len(history) % len(self._labels)]


def _middles(spots: Sequence[Spot], count: int) -> list[Spot]:
    """The zone cut into compact pieces of like size: the spot in the middle of each."""
    places = np.array([(spot.x_cm, spot.y_cm) for spot in spots])
    middles = places[np.random.default_rng(1).choice(len(places), min(count, len(places)), replace=False)]
    for _ in range(30):
        piece = ((places[:, None] - middles[None]) ** 2).sum(-1).argmin(1)
        middles = np.array([places[piece == i].mean(0) if (piece == i).any() else m for i, m in enumerate(middles)])
    return [spots[int(((places - middle) ** 2).sum(1).argmin())] for middle in middles]
