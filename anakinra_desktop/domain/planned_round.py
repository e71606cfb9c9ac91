"""Plans a round: every open spot once, and spots near each other as far apart in time as can be.

Four neighbouring spots lie within 4.33 cm of each other, so that no order with full rest can keep more than a
quarter of the round between them. The plan comes near that bound in closed form: each zone's spots fall into
four nets of double spacing; net after net is visited, each taking a quarter of the round, and each swept in
the same direction, so that a neighbour's turn comes almost a quarter later. Where that keeps less than four
weeks of daily doses, the order is polished (`polished_round`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from anakinra_desktop.domain.body import Body, Side
from anakinra_desktop.domain.body_plan import RINGS_CM, Round

FOUR_WEEKS_DOSES = 28
_FIRST_WEEK = 7

_Numbers = npt.NDArray[np.float64]
_Indexes = npt.NDArray[np.intp]

_GOALS = (0.20, 0.21, 0.22, 0.225, 0.23, 0.235)
"""Shares of the round that a zone should keep between spots in the first ring; each is tried."""
_WINDOWS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4)
"""Shares of a quarter that a zone may be given: a short sweep keeps more when it is swept in less time."""
_NET_ORDERS = ((0, 1, 2, 3), (0, 2, 1, 3), (0, 1, 3, 2))
_SWEEP_DEGREES = range(0, 180, 3)
_GRID = 200
"""Into how many steps a quarter is cut to see how full it is."""
_WAITS = ((2.0, 2.0, 1.0), (3.0, 2.0, 1.0), (1.0, 1.0, 1.0), (1.0, 1.0, 0.5), (2.0, 2.0, 2.0))
"""Doses by which a spot may be put off when it is on the part, in the zone, or on the side of the last one;
each set is tried."""


@dataclass(frozen=True)
class Skin:
    """The open spots as arrays."""

    positions_cm: _Numbers
    zones: _Indexes
    parts: _Indexes
    sides: _Indexes
    """1 left, -1 right, 0 on the middle line."""
    nets: _Indexes
    """To which of the four nets of double spacing a spot belongs."""

    def __len__(self) -> int:
        return len(self.zones)

    @cached_property
    def distances_cm(self) -> _Numbers:
        apart = self.positions_cm[:, None] - self.positions_cm[None]
        distances = np.hypot(apart[..., 0], apart[..., 1])
        distances[self.zones[:, None] != self.zones[None]] = np.inf
        return distances

    @cached_property
    def rings(self) -> tuple[tuple[_Indexes, _Indexes], ...]:
        """For each ring the pairs of spots that lie within it of each other, each pair once."""
        later = np.triu(np.ones((len(self), len(self)), bool), 1)
        inner_cm = (0.0, *RINGS_CM[:-1])
        return tuple(
            (pairs[0], pairs[1])
            for inner, outer in zip(inner_cm, RINGS_CM, strict=True)
            for pairs in [np.nonzero(later & (self.distances_cm >= inner) & (self.distances_cm < outer))]
        )

    @cached_property
    def has_several_parts(self) -> bool:
        return len(np.unique(self.parts)) > 1


@dataclass(frozen=True, slots=True)
class _Sweep:
    """How one zone is visited: in which quarter each spot's turn is, and when in that quarter, from 0 to 1."""

    kept_share: float
    quarters: _Indexes
    along: _Numbers


def plan_round(body: Body, open_spots: Sequence[int]) -> Round:
    """The round over the given spots (places in `body.spots`); the same for the same body, always."""
    from anakinra_desktop.domain.polished_round import polished

    if not open_spots:
        return Round((), (0, 0, 0))
    skin = _skin(body, open_spots)
    sweeps = _sweeps(skin)
    orders = (_walk(skin, _phases(skin, _chosen(sweeps, goal)), *waits) for goal in _GOALS for waits in _WAITS)
    order = max(orders, key=lambda order: _worth(skin, order))
    if kept_doses(skin, order)[0] < min(FOUR_WEEKS_DOSES, len(skin) // 4):
        order = polished(skin, order)
    order = _from_the_middle(skin, order)
    return Round(tuple(int(open_spots[i]) for i in order), kept_doses(skin, order))


def _from_the_middle(skin: Skin, order: _Indexes) -> _Indexes:
    """The same round from the turn whose spot has most neighbours, and the week that follows: the first place that
    somebody is shown should be easy to find, not a corner at the edge of the body."""
    neighbours = np.bincount(np.concatenate(skin.rings[0]), minlength=len(skin))[order]
    week = sum(np.roll(neighbours, -turn) for turn in range(_FIRST_WEEK))
    return np.roll(order, -int(np.argmax(neighbours * neighbours.max() * _FIRST_WEEK + week)))


def kept_doses(skin: Skin, order: _Indexes) -> tuple[int, int, int]:
    """For each ring the fewest doses between two visits within it."""
    number = len(order)
    place = np.empty(number, int)
    place[order] = np.arange(number)

    def fewest(pairs: tuple[_Indexes, _Indexes]) -> int:
        apart = np.abs(place[pairs[0]] - place[pairs[1]])
        return int(np.minimum(apart, number - apart).min(initial=number))

    first, second, third = map(fewest, skin.rings)
    return first, second, third


def _skin(body: Body, open_spots: Sequence[int]) -> Skin:
    spots = [body.spots[index] for index in open_spots]
    zones = sorted({spot.zone for spot in spots})
    parts = sorted({spot.zone.part for spot in spots})
    sides = {Side.LEFT: 1, Side.RIGHT: -1, Side.BOTH: 0}
    return Skin(
        positions_cm=np.array([(spot.x_cm, spot.y_cm) for spot in spots]),
        zones=np.array([zones.index(spot.zone) for spot in spots]),
        parts=np.array([parts.index(spot.zone.part) for spot in spots]),
        sides=np.array([sides[spot.side] for spot in spots]),
        nets=np.array([spot.q % 2 * 2 + spot.r % 2 for spot in spots]),
    )


def _sweeps(skin: Skin) -> list[list[_Sweep]]:
    """For every zone and every window the best sweep."""
    seen: dict[bytes, list[_Sweep]] = {}
    sweeps = []
    for zone in range(int(skin.zones.max()) + 1):
        positions, nets = skin.positions_cm[skin.zones == zone], skin.nets[skin.zones == zone]
        key = positions.tobytes()  # the left thigh is laid out as the right one is
        if key not in seen:
            seen[key] = [_best_sweep(positions, nets, window) for window in _WINDOWS]
        sweeps.append(seen[key])
    return sweeps


def _best_sweep(positions_cm: _Numbers, nets: _Indexes, window: float) -> _Sweep:
    """The order of the nets and the direction that keep the largest share of the round in the first two rings."""
    number = len(nets)
    skin = Skin(positions_cm, np.zeros(number, int), np.zeros(number, int), np.zeros(number, int), nets)
    angles = np.radians(np.array(_SWEEP_DEGREES))
    across = positions_cm @ np.stack([np.cos(angles), np.sin(angles)])
    ranks = np.argsort(np.argsort(np.round(across, 6) + 1e-6 * positions_cm[:, :1], axis=0, kind="stable"), axis=0)
    along = (ranks.T + 0.5) / number
    best = _Sweep(-1.0, nets, along[0])
    for net_order in _NET_ORDERS:
        quarters = np.argsort(net_order)[nets]
        phases = (quarters + window * along) / 4

        def kept(pairs: tuple[_Indexes, _Indexes], phases: _Numbers = phases) -> _Numbers:
            apart = np.abs(phases[:, pairs[0]] - phases[:, pairs[1]])
            return np.asarray(np.minimum(apart, 1 - apart).min(axis=1, initial=0.25))

        worth = np.round(np.minimum(kept(skin.rings[0]), 1.05 * kept(skin.rings[1])), 9)
        angle = int(np.argmax(worth))
        if worth[angle] > best.kept_share:
            best = _Sweep(float(worth[angle]), quarters, along[angle])
    return best


def _chosen(sweeps: list[list[_Sweep]], goal: float) -> list[tuple[float, _Sweep]]:
    """For every zone the largest window whose sweep reaches the goal, or the smallest one."""
    return [
        next(
            ((window, s) for window, s in zip(_WINDOWS, windows, strict=True) if s.kept_share >= goal),
            (_WINDOWS[-1], windows[-1]),
        )
        for windows in sweeps
    ]


def _phases(skin: Skin, sweeps: list[tuple[float, _Sweep]]) -> _Numbers:
    """When each spot's turn is, in doses from the start of the round, if nothing else mattered."""
    largest_first = sorted(range(len(sweeps)), key=lambda zone: -len(sweeps[zone][1].quarters))
    quarters = [sweep.quarters for _, sweep in sweeps]
    filled = np.zeros(4, int)
    for zone in largest_first:  # turn the nets so that the quarters become equally long
        turned = [(quarters[zone] + turn) % 4 for turn in range(4)]
        sums = [filled + np.bincount(q, minlength=4) for q in turned]
        turn = int(np.argmin([(s**2).sum() for s in sums]))
        quarters[zone], filled = turned[turn], sums[turn]

    load = np.zeros(_GRID)
    starts = [0.0] * len(sweeps)
    for zone in sorted(largest_first, key=lambda zone: -len(quarters[zone]) * 10 - sweeps[zone][0]):
        window, emptiest = sweeps[zone][0], np.inf
        placed = load
        for start in np.linspace(0, 1 - window, 21) if window < 1 else (0.0,):
            begin, end = int(start * _GRID), round((start + window) * _GRID)
            tried = load.copy()
            tried[begin:end] += len(quarters[zone]) / 4 / (end - begin)
            if (tried**2).sum() < emptiest - 1e-9:
                emptiest, starts[zone], placed = float((tried**2).sum()), float(start), tried
        load = placed
    # Where more zones are visited at once the quarter runs slower: phases follow the doses, not the grid.
    passed = np.concatenate([[0.0], np.cumsum(load)]) / load.sum()
    phases = np.zeros(len(skin))
    for zone, (window, sweep) in enumerate(sweeps):
        in_quarter = np.interp(starts[zone] + window * sweep.along, np.linspace(0, 1, _GRID + 1), passed)
        phases[skin.zones == zone] = (quarters[zone] + in_quarter) * len(skin) / 4
    return phases


def _walk(
    skin: Skin, phases: _Numbers, wait_same_part: float, wait_same_zone: float, wait_same_side: float
) -> _Indexes:
    """Dose by dose the spot whose turn is next, put off a little where the last one was near."""
    several = skin.has_several_parts
    waiting = phases.copy()
    order = np.empty(len(skin), int)
    part = zone = -1
    side = 0
    for dose in range(len(skin)):
        cost = waiting + wait_same_side * ((skin.sides == side) & (side != 0))
        if several:
            cost += wait_same_part * (skin.parts == part) + wait_same_zone * (skin.zones == zone)
        spot = int(np.argmin(cost))
        order[dose], waiting[spot] = spot, np.inf
        part, zone, side = int(skin.parts[spot]), int(skin.zones[spot]), int(skin.sides[spot])
    return order


def _worth(skin: Skin, order: _Indexes) -> float:
    """What the first two rings keep, less a little for parts and sides that come twice in a row."""
    first, second, _ = kept_doses(skin, order)
    kept = min(first, 1.15 * second)
    if not skin.has_several_parts:
        return kept
    after = np.roll(order, -1)
    same_part = np.mean(skin.parts[order] == skin.parts[after])
    same_side = np.mean((skin.sides[order] == skin.sides[after]) & (skin.sides[order] != 0))
    return float(kept - len(skin) / 300 * (10 * same_part + 10 * same_side))
