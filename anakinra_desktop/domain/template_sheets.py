"""The template of a zone on paper: which part of it lies on which sheet, in true size and never scaled.

Everything is in cm along the skin, as in `body`: a centimetre of skin is a centimetre of paper. A zone that is larger
than a sheet goes on several, which overlap and are laid on each other line on line.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from anakinra_desktop.domain.body import Body, Spot, Zone, ZoneId
from anakinra_desktop.domain.directions import Landmark
from anakinra_desktop.domain.lattice import Point
from anakinra_desktop.domain.zones import THIGH_FACES_DEGREES, BodyPart, skin_sizes

EDGE_CM = 0.7
"""What stays white round every sheet: home printers leave 6 mm and less."""
HEAD_CM = 1.6
"""The title above the zone."""
CUT_CM = 0.8
"""How far outside the zone it is cut out: a ring on the zone's edge stays whole, and words fit beside it."""
RING_CM = 0.6
"""The width of the ring round a spot: what an office punch takes out."""
MARK_HALF_WIDTH_CM, MARK_REACH_CM = 0.45, 0.8
"""How far ring and number of a spot reach to the sides, and up or down."""
NAVEL_HOLE_CM = 0.8
"""The radius of the hole that lets the navel show through."""
GAP_CM = 0.3
_OVERLAP_MIN_CM, _OVERLAP_MAX_CM = 2.0, 3.0
_HAIR_CM = 1e-6


class Checks(StrEnum):
    """Where the rulers and the steps stand on a sheet, beside the zone; what is liked best comes first."""

    BELOW_WITH_CARD = "below_with_card"
    """Below the zone, with the outline of a bank card."""
    BELOW = "below"
    BESIDE = "beside"
    """In a column to the right of the zone."""


_CHECKS_CM = {Checks.BELOW_WITH_CARD: 6.6, Checks.BELOW: 4.6, Checks.BESIDE: 2.7}
"""The least height they take below the zone, and the least width beside it."""


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What the templates of a person are made from."""

    name: str
    """Whose they are; "" where it is left out."""
    printed_on: date
    """The date at the person's home."""
    body: Body
    zones: tuple[ZoneId, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """The piece of a zone that lies on a sheet."""

    left_cm: float
    right_cm: float
    bottom_cm: float
    top_cm: float

    @property
    def width_cm(self) -> float:
        return self.right_cm - self.left_cm

    @property
    def height_cm(self) -> float:
        return self.top_cm - self.bottom_cm

    def holds(self, spot: Spot) -> bool:
        """Whether the ring of a spot and its number lie on it whole."""
        across = min(spot.x_cm - self.left_cm, self.right_cm - spot.x_cm)
        along = min(spot.y_cm - self.bottom_cm, self.top_cm - spot.y_cm)
        return across >= MARK_HALF_WIDTH_CM - _HAIR_CM and along >= MARK_REACH_CM - _HAIR_CM


@dataclass(frozen=True, slots=True)
class Seam:
    """A straight line that two sheets share."""

    start: Point
    end: Point
    part: int
    """The number of the other sheet."""

    @property
    def is_upright(self) -> bool:
        return self.start[0] == self.end[0]


class EdgeSide(StrEnum):
    """Which side of its zone an edge is; inner and outer are the sides with the smaller and the larger x."""

    TOP = "top"
    BOTTOM = "bottom"
    INNER = "inner"
    OUTER = "outer"


@dataclass(frozen=True, slots=True)
class Found:
    """Where an edge goes: so far from a landmark."""

    landmark: Landmark
    distance_cm: float
    """Never negative: on a very small body the edge lies on the landmark itself, to within 3 mm."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A straight edge of the paper that is also one of the zone: words along it say where it goes."""

    side: EdgeSide
    start: Point
    end: Point
    found: Found | None = None
    """Where it is measured from a landmark."""


@dataclass(frozen=True, slots=True)
class ZoneSheet:
    """A sheet: a part of a zone, or all of it."""

    zone: ZoneId
    part: int
    """Counted from 1."""
    parts: int
    window: Window
    cut_cm: tuple[Point, ...]
    """The corners of what is cut out, anticlockwise."""
    spots: tuple[Spot, ...]
    """Those that lie on this sheet whole."""
    edges: tuple[Edge, ...]
    seams: tuple[Seam, ...]
    is_turned: bool
    """Whether the zone lies on its side, so that it fits."""
    checks: Checks

    @property
    def paper_width_cm(self) -> float:
        """How much of the width of the paper the zone takes."""
        return self.window.height_cm if self.is_turned else self.window.width_cm

    @property
    def paper_height_cm(self) -> float:
        return self.window.width_cm if self.is_turned else self.window.height_cm


@dataclass(frozen=True, slots=True)
class LandmarkLine:
    """A line on the skin that can be found, drawn on the sheet to lay it on."""

    landmark: Landmark
    points: tuple[Point, ...]


def template_sheets(body: Body, zone_id: ZoneId, width_cm: float, height_cm: float) -> tuple[ZoneSheet, ...]:
    """The fewest sheets of upright paper of this size that hold a zone; every spot is whole on at least one."""
    zone = body.zone(zone_id)
    cut = _grown(zone.outline_cm, CUT_CM)
    box = _box(cut)
    least: tuple[int, bool] | None = None
    chosen: tuple[list[tuple[float, float]], list[tuple[float, float]], bool, Checks] | None = None
    for checks, is_turned in product(Checks, (False, True)):
        across_cm, down_cm = _room(width_cm, height_cm, checks)
        if is_turned:
            across_cm, down_cm = down_cm, across_cm
        columns = _stretches(box.left_cm, box.right_cm, across_cm)
        rows = _stretches(box.bottom_cm, box.top_cm, down_cm)[::-1]
        rank = len(columns) * len(rows), is_turned
        if least is None or rank < least:
            least, chosen = rank, (columns, rows, is_turned, checks)
    assert chosen is not None
    columns, rows, is_turned, checks = chosen
    placed = placed_edges(body, zone_id)
    sheets = []
    for row, column in product(range(len(rows)), range(len(columns))):
        window = Window(*columns[column], *rows[row])
        piece = _clipped(cut, window)
        sheets.append(
            ZoneSheet(
                zone=zone_id,
                part=row * len(columns) + column + 1,
                parts=len(columns) * len(rows),
                window=window,
                cut_cm=piece,
                spots=tuple(spot for spot in zone.spots if window.holds(spot)),
                edges=tuple(_edges(piece, box, placed)),
                seams=tuple(_seams(window, columns, rows, column, row)),
                is_turned=is_turned,
                checks=checks,
            )
        )
    return tuple(sheets)


def landmark_lines(body: Body, zone_id: ZoneId) -> tuple[LandmarkLine, ...]:
    """The lines up and down a zone that can be found on the skin; they may leave the zone."""
    sizes, zone = skin_sizes(body.shape), body.zone(zone_id)
    _, _, bottom, top = zone.area.box_cm
    bottom, top = bottom - CUT_CM, top + CUT_CM
    match zone_id.part:
        case BodyPart.ABDOMEN:
            return (LandmarkLine(Landmark.NAVEL, ((0.0, bottom), (0.0, top))),)
        case BodyPart.THIGH:
            steps = 24
            heights = [bottom + (top - bottom) * step / steps for step in range(steps + 1)]
            shift = sizes.thigh_width / 2
            front = tuple((shift - sizes.thigh_girth_at(y) * THIGH_FACES_DEGREES / 360, y) for y in heights)
            return (LandmarkLine(Landmark.MIDDLE_OF_THE_FRONT, front),)
        case BodyPart.ARM:
            x = -sizes.arm_from_back(0.0)
            return (LandmarkLine(Landmark.MIDDLE_OF_THE_BACK, ((x, bottom), (x, top))),)
        case _:
            return ()


def placed_edges(body: Body, zone_id: ZoneId) -> Mapping[EdgeSide, Found]:
    """The edges of the paper that are measured from a landmark."""
    sizes = skin_sizes(body.shape)

    def found(landmark: Landmark, to_zone_cm: float) -> Found:
        return Found(landmark, max(0.0, to_zone_cm - CUT_CM))

    match zone_id.part:
        case BodyPart.THIGH:
            return {EdgeSide.BOTTOM: found(Landmark.KNEECAP, sizes.thigh_above_kneecap)}
        case BodyPart.ARM:
            return {EdgeSide.BOTTOM: found(Landmark.ELBOW, sizes.arm_above_elbow)}
        case BodyPart.BUTTOCK:
            return {
                EdgeSide.TOP: found(Landmark.HIP_BONE, sizes.buttock_below_hip_bone),
                EdgeSide.INNER: found(Landmark.CLEFT, sizes.buttock_from_cleft),
            }
        case _:
            return {}


def number_is_above(zone: Zone, spot: Spot) -> bool:
    """Whether a spot's number stands over its ring: below it, it would leave the zone."""

    reach = MARK_REACH_CM - 0.1
    below, above = (zone.area.contains(spot.x_cm, spot.y_cm + way * reach) for way in (-1, 1))
    return above and not below


def _room(width_cm: float, height_cm: float, checks: Checks) -> tuple[float, float]:
    """How wide and how high a zone may be on a sheet."""
    width_cm, height_cm = width_cm - 2 * EDGE_CM, height_cm - 2 * EDGE_CM - HEAD_CM
    taken_cm = _CHECKS_CM[checks] + GAP_CM
    return (width_cm - taken_cm, height_cm) if checks is Checks.BESIDE else (width_cm, height_cm - taken_cm)


def _stretches(start_cm: float, end_cm: float, room_cm: float) -> list[tuple[float, float]]:
    """A length in the fewest equal stretches that fit the room and overlap enough to hold a spot's mark whole."""
    length = end_cm - start_cm
    if length <= room_cm + _HAIR_CM:
        return [(start_cm, end_cm)]
    count = math.ceil((length - _OVERLAP_MIN_CM) / (room_cm - _OVERLAP_MIN_CM) - _HAIR_CM)
    overlap = min(_OVERLAP_MAX_CM, (count * room_cm - length) / (count - 1))
    each = (length + (count - 1) * overlap) / count
    starts = [start_cm + number * (each - overlap) for number in range(count)]
    return [(start, start + each) for start in starts]


def _seams(
    window: Window,
    columns: Sequence[tuple[float, float]],
    rows: Sequence[tuple[float, float]],
    column: int,
    row: int,
) -> Iterable[Seam]:
    """The middle of each strip that a sheet shares with a neighbour."""
    for other in (column - 1, column + 1):
        if 0 <= other < len(columns):
            left, right = sorted((column, other))
            x = (columns[left][1] + columns[right][0]) / 2
            yield Seam((x, window.bottom_cm), (x, window.top_cm), row * len(columns) + other + 1)
    for other in (row - 1, row + 1):
        if 0 <= other < len(rows):
            upper, lower = sorted((row, other))
            y = (rows[upper][0] + rows[lower][1]) / 2
            yield Seam((window.left_cm, y), (window.right_cm, y), other * len(columns) + column + 1)


def _edges(cut: Sequence[Point], box: Window, placed: Mapping[EdgeSide, Found]) -> Iterable[Edge]:
    """The straight edges of a piece that lie on the edge of all of it."""
    for start, end in zip(cut, (*cut[1:], cut[0]), strict=True):
        for side, axis, at in (
            (EdgeSide.TOP, 1, box.top_cm),
            (EdgeSide.BOTTOM, 1, box.bottom_cm),
            (EdgeSide.INNER, 0, box.left_cm),
            (EdgeSide.OUTER, 0, box.right_cm),
        ):
            if abs(start[axis] - at) < _HAIR_CM and abs(end[axis] - at) < _HAIR_CM:
                yield Edge(side, start, end, placed.get(side))


def _box(corners: Sequence[Point]) -> Window:
    xs, ys = zip(*corners, strict=True)
    return Window(min(xs), max(xs), min(ys), max(ys))


def _grown(outline: tuple[Point, ...], by_cm: float) -> tuple[Point, ...]:
    """A convex outline, each edge moved outwards."""
    corners = []
    for before, corner, after in zip(outline[-1:] + outline[:-1], outline, outline[1:] + outline[:1], strict=True):
        (ax, ay), (bx, by) = _outwards(before, corner), _outwards(corner, after)
        share = by_cm / (1 + ax * bx + ay * by)
        corners.append((corner[0] + share * (ax + bx), corner[1] + share * (ay + by)))
    return tuple(corners)


def _outwards(start: Point, end: Point) -> Point:
    """The direction to the right of an edge, one cm long."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    return dy / length, -dx / length


def _clipped(corners: Sequence[Point], window: Window) -> tuple[Point, ...]:
    """What of a convex outline lies in a window."""
    piece = list(corners)
    for axis, limit, sign in (
        (0, window.left_cm, 1),
        (0, window.right_cm, -1),
        (1, window.bottom_cm, 1),
        (1, window.top_cm, -1),
    ):
        kept: list[Point] = []
        for start, end in zip(piece, piece[1:] + piece[:1], strict=True):
            inside = [sign * (point[axis] - limit) >= -_HAIR_CM for point in (start, end)]
            if inside[0]:
                kept.append(start)
            if inside[0] != inside[1]:
                share = (limit - start[axis]) / (end[axis] - start[axis])
                other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
                kept.append((limit, other) if axis == 0 else (other, limit))
        piece = kept
    return tuple(dict.fromkeys(piece))
