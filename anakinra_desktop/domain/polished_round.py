"""Polishes a planned round by trying swaps of two spots, for bodies too small for the closed form.

Simulated annealing with a fixed seed: the same round comes out for the same body, always.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from anakinra_desktop.domain.planned_round import Skin, kept_doses

_Numbers = npt.NDArray[np.float64]
_Indexes = npt.NDArray[np.intp]

_SEEDS = (1, 2, 3, 4)
_STEPS = 2_500
_TRIED_AT_ONCE = 128
_HOT, _COLD = 0.004, 3e-5
_NEED_SHARES = (0.23, 0.215, 0.015)
"""Doses to keep in each ring, as shares of the round; what falls short of them costs its square."""
_RING_WEIGHTS = (1.0, 1.0, 0.05)
_SAME_PART_COST, _SAME_SIDE_COST = 0.0005, 0.0002
_LOOK_EVERY = 20


def polished(skin: Skin, order: _Indexes) -> _Indexes:
    """The best of the given round and its polished forms."""

    def worth(candidate: _Indexes) -> float:
        first, second, _ = kept_doses(skin, candidate)
        return min(first, 1.1 * second)

    return max([order, *(_anneal(skin, order, seed) for seed in _SEEDS)], key=worth)


def _anneal(skin: Skin, order: _Indexes, seed: int) -> _Indexes:
    number = len(order)
    chance = np.random.default_rng(seed)
    near, per_need, weight = _near_spots(skin)
    same_part_cost = _SAME_PART_COST if skin.has_several_parts else 0.0
    sides = np.where(skin.sides == 0, np.arange(number) + 10, skin.sides)  # a middle spot repeats no side
    order = order.copy()
    places = np.empty(number, int)
    places[order] = np.arange(number)

    def cost(spots: _Indexes, at: _Indexes) -> _Numbers:
        """What each spot costs at each place: nearness to its neighbours' turns, and repeated parts and sides."""
        apart = np.abs(at[:, None] - places[near[spots]])
        short = np.maximum(1 - np.minimum(apart, number - apart) * per_need[spots], 0)
        crowding = np.einsum("ij,ij,ij->i", short, short, weight[spots])
        beside = order[np.stack([at - 1, (at + 1) % number])]
        part_repeats = (skin.parts[beside] == skin.parts[spots]).sum(0)
        side_repeats = (sides[beside] == sides[spots]).sum(0)
        return np.asarray(crowding + same_part_cost * part_repeats + _SAME_SIDE_COST * side_repeats)

    everyone = np.arange(number)
    best, best_order = float(cost(everyone, places).sum()), order.copy()
    temperature, cooling = _HOT, (_COLD / _HOT) ** (1 / _STEPS)
    for step in range(_STEPS):
        temperature *= cooling
        one = chance.integers(number, size=_TRIED_AT_ONCE)
        nearby = order[(places[one] + chance.integers(-10, 11, size=_TRIED_AT_ONCE)) % number]
        anyone = chance.integers(number, size=_TRIED_AT_ONCE)
        other = np.where(chance.random(_TRIED_AT_ONCE) < 0.4, anyone, nearby)
        here, there = places[one], places[other]
        costs = cost(np.concatenate([one, other, one, other]), np.concatenate([there, here, here, there]))
        swapped_one, swapped_other, now_one, now_other = costs.reshape(4, -1)
        change = swapped_one + swapped_other - now_one - now_other
        luck = chance.random(_TRIED_AT_ONCE) < np.exp(-np.maximum(change, 0) / temperature)
        moved: set[int] = set()
        for k in np.nonzero((one != other) & ((change <= 0) | luck))[0].tolist():
            a, b = int(one[k]), int(other[k])
            if a in moved or b in moved:
                continue
            moved |= {a, b}
            places[a], places[b] = places[b], places[a]
            order[places[a]], order[places[b]] = a, b
        if step % _LOOK_EVERY == 0 or step == _STEPS - 1:
            total = float(cost(everyone, places).sum())
            if total < best - 1e-12:
                best, best_order = total, order.copy()
    return best_order


def _near_spots(skin: Skin) -> tuple[_Indexes, _Numbers, _Numbers]:
    """For every spot those in its rings, one over the doses to keep from each, and how much each weighs."""
    number = len(skin)
    lists: list[list[tuple[int, float, float]]] = [[] for _ in range(number)]
    for (ones, others), share, ring_weight in zip(skin.rings, _NEED_SHARES, _RING_WEIGHTS, strict=True):
        need = max(2.0, share * number)
        for a, b in zip(ones.tolist(), others.tolist(), strict=True):
            lists[a].append((b, 1 / need, ring_weight))
            lists[b].append((a, 1 / need, ring_weight))
    width = max(1, *map(len, lists))
    near, per_need, weight = np.zeros((number, width), int), np.ones((number, width)), np.zeros((number, width))
    for spot, entries in enumerate(lists):
        for k, entry in enumerate(entries):
            near[spot, k], per_need[spot, k], weight[spot, k] = entry
    return near, per_need, weight
