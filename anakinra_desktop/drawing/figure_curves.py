"""Smooth curves through given points, in plain numbers: no Qt, no numpy, quick to import."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Cubic: TypeAlias = tuple[Point, Point, Point, Point]
"""A cubic Bezier piece: start, two handles, end."""


def smooth_curve(points: Sequence[Point], *, closed: bool = False, corners: Collection[int] = ()) -> list[Cubic]:
    """A curve through `points` as Bezier pieces whose bend changes evenly, as skin's does.

    A natural cubic spline over centripetal spacing, which neither loops nor overshoots where points lie
    close together, as they do at finger tips. At the indexes in `corners` the curve may turn sharply. A
    closed curve returns to its first point.
    """
    count = len(points)
    stops = sorted({k % count for k in corners})
    if not closed:
        stops = sorted({0, count - 1, *stops})
        runs = [list(range(a, b + 1)) for a, b in pairwise(stops)]
    elif stops:
        turns = [*stops, stops[0] + count]
        runs = [[k % count for k in range(a, b + 1)] for a, b in pairwise(turns)]
    else:
        lap = min(6, count)
        pieces = _spline([points[k % count] for k in range(-lap, count + lap + 1)])
        return pieces[lap : lap + count]
    return [piece for run in runs for piece in _spline([points[k] for k in run])]


def _spline(points: Sequence[Point]) -> list[Cubic]:
    """The natural cubic spline through a run of points."""
    spans = [max(math.sqrt(math.dist(a, b)), 1e-6) for a, b in pairwise(points)]
    slopes = list(zip(*(_slopes([p[axis] for p in points], spans) for axis in (0, 1)), strict=True))
    return [
        (
            a,
            (a[0] + m[0] * h / 3, a[1] + m[1] * h / 3),
            (b[0] - n[0] * h / 3, b[1] - n[1] * h / 3),
            b,
        )
        for (a, b), (m, n), h in zip(pairwise(points), pairwise(slopes), spans, strict=True)
    ]


def _slopes(values: Sequence[float], spans: Sequence[float]) -> list[float]:
    """The derivative at each point that keeps the second derivative continuous (a tridiagonal system)."""
    last = len(values) - 1
    rises = [(b - a) / h for (a, b), h in zip(pairwise(values), spans, strict=True)]
    above, right = [0.5], [1.5 * rises[0]]
    for i in range(1, last):
        before, after = spans[i - 1], spans[i]
        middle = 2 * (before + after) - after * above[-1]
        above.append(before / middle)
        right.append((3 * (after * rises[i - 1] + before * rises[i]) - after * right[-1]) / middle)
    slopes = [(3 * rises[-1] - right[-1]) / (2 - above[-1])]
    for upper, value in zip(reversed(above), reversed(right), strict=True):
        slopes.append(value - upper * slopes[-1])
    return slopes[::-1]


def points_along(pieces: Sequence[Cubic], steps: int) -> list[Point]:
    """The curve as a chain of points, `steps` of them on each piece, and its end."""
    chain: list[Point] = []
    for a, b, c, d in pieces:
        for k in range(steps):
            t = k / steps
            s = 1 - t
            w0, w1, w2, w3 = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            chain.append(
                (
                    w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0],
                    w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1],
                )
            )
    chain.append(pieces[-1][3])
    return chain


def mirrored(points: Sequence[Point]) -> list[Point]:
    """The points on the other side of the midline, in reverse, so that a closed outline runs on."""
    return [(-x, y) for x, y in reversed(points)]


@dataclass(frozen=True, slots=True)
class Profile:
    """A width that changes with height, straight between known places, level beyond them."""

    at: tuple[float, ...]
    """Rising."""
    values: tuple[float, ...]

    @classmethod
    def through(cls, pairs: Sequence[Point]) -> Profile:
        """From pairs (place, value) in any order."""
        ordered = sorted(pairs)
        return cls(tuple(place for place, _ in ordered), tuple(value for _, value in ordered))

    def __call__(self, place: float) -> float:
        if place <= self.at[0]:
            return self.values[0]
        if place >= self.at[-1]:
            return self.values[-1]
        after = bisect_right(self.at, place)
        share = (place - self.at[after - 1]) / (self.at[after] - self.at[after - 1])
        return self.values[after - 1] + share * (self.values[after] - self.values[after - 1])
