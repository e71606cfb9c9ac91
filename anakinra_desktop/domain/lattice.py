"""The most spots that fit an area of skin in straight rows, none nearer to another than a given distance.

Rows are staggered, so that every spot has six neighbours. Straight rows are numbered easily, and fall into
four nets of double spacing, which the planned round needs. Irregular packings hold 1 to 14 % more, and lose
both.

Lengths inside this module are whole hundredths of a millimetre: positions are exact, so that they can be
written down, read back and compared without any rounding doubt.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

Point = tuple[float, float]
_PER_CM = 1000
_EVEN_ROWS = math.sqrt(3) / 2
_SPREAD = (1.0, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.08)
"""How much wider than needed the spots of a row may stand: distance to spare helps a shaky hand."""
_FILL_MAX = 1.2
"""In a plain rectangle a row may be spread up to this to fill its width."""
_OFFSETS = 5
"""How many heights of the first row are tried."""


@dataclass(frozen=True, slots=True)
class Disc:
    """A round patch of skin, in cm."""

    x_cm: float
    y_cm: float
    radius_cm: float


@dataclass(frozen=True, slots=True)
class Area:
    """A convex patch of skin, its outline anticlockwise, and the disc that is left out of it, in cm."""

    outline_cm: tuple[Point, ...]
    hole: Disc | None = None

    def contains(self, x_cm: float, y_cm: float) -> bool:
        """Whether a point lies in the area; its edges belong to it."""
        hair_cm = 1e-6
        for (x0, y0), (x1, y1) in self._edges():
            if (x1 - x0) * (y_cm - y0) - (y1 - y0) * (x_cm - x0) < -hair_cm * math.hypot(x1 - x0, y1 - y0):
                return False
        hole = self.hole
        return hole is None or math.hypot(x_cm - hole.x_cm, y_cm - hole.y_cm) >= hole.radius_cm - hair_cm

    @property
    def size_cm2(self) -> float:
        """Its surface, without the disc."""
        doubled = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in self._edges())
        return doubled / 2 - (math.pi * self.hole.radius_cm**2 if self.hole else 0)

    @property
    def box_cm(self) -> tuple[float, float, float, float]:
        """Its smallest and largest x, then its smallest and largest y."""
        xs, ys = zip(*self.outline_cm, strict=True)
        return min(xs), max(xs), min(ys), max(ys)

    def turned(self) -> Area:
        """The same area with x and y exchanged."""
        hole = self.hole and Disc(self.hole.y_cm, self.hole.x_cm, self.hole.radius_cm)
        return Area(tuple((y, x) for x, y in reversed(self.outline_cm)), hole)

    def stretches(self, y_cm: float) -> Iterator[tuple[float, float]]:
        """Where the level line at height y crosses the area: from x to x, in cm."""
        crossings = []
        for (x0, y0), (x1, y1) in self._edges():
            if min(y0, y1) <= y_cm <= max(y0, y1):
                crossings += [x0, x1] if y0 == y1 else [x0 + (x1 - x0) * (y_cm - y0) / (y1 - y0)]
        if not crossings:
            return
        left, right = min(crossings), max(crossings)
        hole = self.hole
        if hole is None or abs(y_cm - hole.y_cm) >= hole.radius_cm:
            yield left, right
            return
        half = math.sqrt(hole.radius_cm**2 - (y_cm - hole.y_cm) ** 2)
        yield left, min(right, hole.x_cm - half)
        yield max(left, hole.x_cm + half), right

    def _edges(self) -> Iterator[tuple[Point, Point]]:
        return zip(self.outline_cm, self.outline_cm[1:] + self.outline_cm[:1], strict=True)


@dataclass(frozen=True, slots=True)
class LatticePoint:
    """A place in the area and in the lattice: `q` counts along the row, `r` the rows, on slanting axes."""

    x_cm: float
    y_cm: float
    q: int
    r: int


@dataclass(frozen=True, slots=True)
class _Rows:
    """One way to lay staggered rows: the first at height `first`, every other one shifted by half a step."""

    first: int
    pitch: int
    step: int
    number: int
    phase: int

    def row(self, index: int) -> tuple[int, int]:
        """The height of a row, and how far it is shifted."""
        return self.first + index * self.pitch, (index + self.phase) % 2 * self.step // 2


def fill(area: Area, distance_cm: float, *, mirrored: bool = False) -> tuple[LatticePoint, ...]:
    """The most points in straight rows at least `distance_cm` apart; of equally many, the widest spread.

    Rows run along x, or along y where that holds more. A mirrored area keeps its rows along x and anchors
    them on x = 0, so that its left half is the mirror image of its right one. An area without a disc is
    taken to be a rectangle, and its points are centred in it.
    """
    best: tuple[int, float] = (0, 0.0)
    chosen: tuple[_Rows, Area, bool] | None = None
    for turned in (False,) if mirrored else (False, True):
        lying = area.turned() if turned else area
        anchor = 0 if mirrored else _whole(lying.box_cm[0])
        for rows, spread in _ways(lying, distance_cm, mirrored=mirrored):
            number = sum(last - first + 1 for _, _, first, last in _runs(lying, rows, anchor))
            if number and (number, spread) > best:
                best, chosen = (number, spread), (rows, lying, turned)
    if chosen is None:
        return ()
    rows, lying, turned = chosen
    points = _points(lying, rows, mirrored=mirrored)
    return tuple(LatticePoint(p.y_cm, p.x_cm, p.q, p.r) for p in points) if turned else points


def _ways(area: Area, distance_cm: float, *, mirrored: bool) -> Iterator[tuple[_Rows, float]]:
    """Every way to lay the rows that is worth trying, with how widely it spreads the points."""
    left, right, bottom, top = map(_whole, area.box_cm)
    apart = math.ceil(distance_cm * _PER_CM)
    pitch_min = math.ceil(apart * _EVEN_ROWS)
    number_max = (top - bottom) // pitch_min + 1
    for number in range(max(1, number_max - 1), number_max + 1):
        pitch_max = (top - bottom) // (number - 1) if number > 1 else 0
        for pitch in sorted({pitch_min, (pitch_min + pitch_max) // 2, pitch_max}) if number > 1 else [0]:
            step_min = _even(max(apart, 2 * math.sqrt(max(0, apart**2 - pitch**2))))
            steps = {_even(step_min * spread) for spread in _SPREAD}
            if not mirrored:
                filling = ((right - left) * 2 // halves // 2 * 2 for halves in range(2, 80))
                steps |= {step for step in filling if step_min <= step < step_min * _FILL_MAX}
            slack = top - bottom - (number - 1) * pitch
            firsts = sorted({bottom + slack * i // (_OFFSETS - 1) for i in range(_OFFSETS)})
            for step in sorted(steps):
                spread = round(step / step_min + pitch / pitch_min, 4)
                for phase in (0, 1):
                    for first in firsts if area.hole else [bottom + slack // 2]:
                        yield _Rows(first, pitch, step, number, phase), spread


def _runs(area: Area, rows: _Rows, anchor: int) -> Iterator[tuple[int, int, int, int]]:
    """Row by row each unbroken run of points: its row, how far that is shifted, its first and last column."""
    for index in range(rows.number):
        height, shift = rows.row(index)
        for left_cm, right_cm in area.stretches(height / _PER_CM):
            left, right = math.ceil(left_cm * _PER_CM - 1e-6), math.floor(right_cm * _PER_CM + 1e-6)
            first = -((anchor + shift - left) // rows.step)
            last = (right - anchor - shift) // rows.step
            if first <= last:
                yield index, shift, first, last


def _points(area: Area, rows: _Rows, *, mirrored: bool) -> tuple[LatticePoint, ...]:
    left, right = map(_whole, area.box_cm[:2])
    anchor = 0 if mirrored else left
    runs = list(_runs(area, rows, anchor))
    if not mirrored and area.hole is None:
        used_left = min(anchor + shift + first * rows.step for _, shift, first, _ in runs)
        used_right = max(anchor + shift + last * rows.step for _, shift, _, last in runs)
        anchor += (left + right - used_left - used_right) // 2
    return tuple(
        LatticePoint(
            x_cm=(anchor + shift + column * rows.step) / _PER_CM,
            y_cm=rows.row(index)[0] / _PER_CM,
            q=column - (index + rows.phase) // 2,
            r=index + rows.phase,
        )
        for index, shift, first, last in runs
        for column in range(first, last + 1)
    )


def _whole(length_cm: float) -> int:
    return round(length_cm * _PER_CM)


def _even(length: float) -> int:
    """Rounded up so that half of it is whole too."""
    return 2 * math.ceil(length / 2 - 1e-9)
