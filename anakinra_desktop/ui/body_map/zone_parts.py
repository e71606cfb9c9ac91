"""How an opened zone is cut into parts, so that spots lie far enough apart on the screen for any hand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Spot, Zone
from anakinra_desktop.drawing.skin_map import outer_is_right
from anakinra_desktop.drawing.zone_view import SkinWindow

WANTED_PX = 64
"""Two spots 2.5 cm apart lie at least this far apart on the screen, at 100 % text."""
_EDGE_ACROSS_CM, _EDGE_ALONG_CM = 1.1, 0.6
"""Skin shown beyond the outermost spots, sideways and up and down: with the strip the marks there are not cut."""
_OVERLAP_CM = 1.3
"""Parts overlap by this on each side, so that a spot on the cut is seen whole in both."""
_ROOM_AT_CUT_CM, _ROOM_AT_EDGE_CM = 1.1, 0.4
_SKIN_BEYOND_CM = 4.0
"""At most this much skin round the zone, on a body of 165 cm: further round, the limb has turned away."""
_FIELD_OF_VIEW = 1.0
"""Up to so far aside for each step ahead a spot still lies on that side: 45 degrees, so that none is out of reach."""
_AS_NEAR_CM = 0.4
"""Spots whose distances differ by less are as near as each other."""
_FEWEST_FIRST = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (3, 3), (4, 3), (3, 4), (4, 4))


@dataclass(frozen=True, slots=True)
class ZonePart:
    """One part: its place among the parts as seen on the picture, and the piece of skin it shows."""

    column: int
    """From the left of the picture."""
    row: int
    """From the top."""
    columns: int
    rows: int
    window: SkinWindow

    def shows(self, spot: Spot) -> bool:
        """Whether a spot's middle lies on the picture with room for its mark; what a cut would halve, another part
        shows whole."""
        w = self.window
        beside = [_room_cm(is_cut=self.column > 0), _room_cm(is_cut=self.column < self.columns - 1)]
        if not outer_is_right(w.zone):
            beside.reverse()
        below, above = _room_cm(is_cut=self.row < self.rows - 1), _room_cm(is_cut=self.row > 0)
        return (
            w.left_cm + beside[0] <= spot.x_cm <= w.left_cm + w.width_cm - beside[1]
            and w.bottom_cm + below <= spot.y_cm <= w.bottom_cm + w.height_cm - above
        )

    @property
    def pitch_px(self) -> float:
        """How far two spots 2.5 cm apart lie apart on the screen."""
        return self.window.px_per_cm * SITE_DISTANCE_MIN_CM


@dataclass(frozen=True, slots=True)
class Room:
    """The room for the picture of a part."""

    width_px: float
    height_px: float
    strip_px: float = 0.0
    """At the upper and the lower edge this much is kept free of spots, for words."""


def parts_of(zone: Zone, person_cm: float, room: Room, wanted_px: float) -> tuple[ZonePart, ...]:
    """The fewest parts in which spots lie `wanted_px` apart on a picture of at most this size.

    Where no number of parts is enough, the finest. `person_cm` is the person's height. Row after row from the top.
    """
    parts: tuple[ZonePart, ...] = ()
    for columns, rows in _FEWEST_FIRST:
        parts = tuple(
            _part(zone, person_cm, room, (column, row), (columns, rows))
            for row in range(rows)
            for column in range(columns)
        )
        if parts[0].pitch_px >= wanted_px:
            break
    return parts


def part_with(parts: Sequence[ZonePart], spot: Spot) -> ZonePart:
    """The part in which a spot lies furthest from the edge."""

    def room(part: ZonePart) -> float:
        w = part.window
        return min(
            spot.x_cm - w.left_cm,
            w.left_cm + w.width_cm - spot.x_cm,
            spot.y_cm - w.bottom_cm,
            w.bottom_cm + w.height_cm - spot.y_cm,
        )

    return max(parts, key=room)


def neighbour(
    spots: Iterable[Spot], window: SkinWindow, start: Spot, right: int, down: int, line: float | None = None
) -> Spot | None:
    """The nearest spot on a side of the picture, such as (1, 0) for the right; None at the zone's edge.

    Of two as near it is the one closer to `line`, which is `line_of` the spot where the walk in this direction began:
    so a walk goes through every row and still keeps to its column.
    """
    if line is None:
        line = line_of(window, start, down=bool(down))
    best: tuple[int, float, Spot] | None = None
    for spot in spots:
        way = window.point(spot.x_cm, spot.y_cm) - window.point(start.x_cm, start.y_cm)
        ahead = way.x() * right + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * right)
        if ahead <= 0.2 * window.px_per_cm or aside > _FIELD_OF_VIEW * ahead:
            continue
        away = round(math.hypot(way.x(), way.y()) / (_AS_NEAR_CM * window.px_per_cm))
        found = (away, abs(line_of(window, spot, down=bool(down)) - line), spot)
        if best is None or found[:2] < best[:2]:
            best = found
    return best[2] if best else None


def line_of(window: SkinWindow, spot: Spot, *, down: bool) -> float:
    """On which column of the picture a spot lies for a walk up or down, on which line for one sideways, in px."""
    at = window.point(spot.x_cm, spot.y_cm)
    return at.x() if down else at.y()


def part_name(part: ZonePart, zone: Zone, *, own: bool) -> str:
    """What a part is called: "Your left half", "Upper half", "Upper left", "Part 3 of 6"."""
    if part.columns > 2 or part.rows > 2:
        words = QCoreApplication.translate("BodyMap", "Part {number} of {count}")
        number = part.row * part.columns + part.column + 1
        return words.format(number=number, count=part.columns * part.rows)
    upper, left = part.row == 0, part.column == 0
    if part.columns == 1:
        return (
            QCoreApplication.translate("BodyMap", "Upper half")
            if upper
            else QCoreApplication.translate("BodyMap", "Lower half")
        )
    if zone.hole is None:
        is_outer = left is not outer_is_right(zone.id)
        if part.rows == 1:
            return (
                QCoreApplication.translate("BodyMap", "Outer half")
                if is_outer
                else QCoreApplication.translate("BodyMap", "Inner half")
            )
        match upper, is_outer:
            case True, True:
                return QCoreApplication.translate("BodyMap", "Upper outer quarter")
            case True, False:
                return QCoreApplication.translate("BodyMap", "Upper inner quarter")
            case False, True:
                return QCoreApplication.translate("BodyMap", "Lower outer quarter")
            case _:
                return QCoreApplication.translate("BodyMap", "Lower inner quarter")
    # In the abdomen the picture's left is the person's right.
    if part.rows == 1 and own:
        return (
            QCoreApplication.translate("BodyMap", "Your right half")
            if left
            else QCoreApplication.translate("BodyMap", "Your left half")
        )
    if part.rows == 1:
        return (
            QCoreApplication.translate("BodyMap", "Right half")
            if left
            else QCoreApplication.translate("BodyMap", "Left half")
        )
    match upper, left:
        case True, True:
            return QCoreApplication.translate("BodyMap", "Upper right quarter")
        case True, False:
            return QCoreApplication.translate("BodyMap", "Upper left quarter")
        case False, True:
            return QCoreApplication.translate("BodyMap", "Lower right quarter")
        case _:
            return QCoreApplication.translate("BodyMap", "Lower left quarter")


def _room_cm(*, is_cut: bool) -> float:
    """How far from an edge of the picture the middle of a mark lies at least."""
    return _ROOM_AT_CUT_CM if is_cut else _ROOM_AT_EDGE_CM


def zone_box(zone: Zone) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of a zone in cm along the skin."""
    xs, ys = [x for x, _ in zone.outline_cm], [y for _, y in zone.outline_cm]
    return min(xs), min(ys), max(xs), max(ys)


def _part(zone: Zone, person_cm: float, room: Room, place: tuple[int, int], count: tuple[int, int]) -> ZonePart:
    left, bottom, right, top = zone_box(zone)
    beyond = _SKIN_BEYOND_CM * min(1.0, person_cm / 165)
    (column, row), (columns, rows) = place, count
    # Counted along the skin, columns run the other way where the outer side is on the picture's left.
    along = column if outer_is_right(zone.id) else columns - 1 - column
    x0, x1 = _stretch(left, right, along, columns, _EDGE_ACROSS_CM)
    y0, y1 = _stretch(bottom, top, rows - 1 - row, rows, _EDGE_ALONG_CM)
    px_per_cm = min(room.width_px / (x1 - x0), (room.height_px - 2 * room.strip_px) / (y1 - y0))
    x0, x1 = _widened(x0, x1, room.width_px / px_per_cm, left - beyond, right + beyond)
    y0, y1 = _widened(y0, y1, room.height_px / px_per_cm, bottom - beyond, top + beyond)
    window = SkinWindow(zone.id, x0, y0, x1 - x0, y1 - y0, px_per_cm)
    return ZonePart(column, row, columns, rows, window)


def _stretch(low: float, high: float, number: int, count: int, edge: float) -> tuple[float, float]:
    """One of `count` equal stretches, with its overlap into the neighbours and the edge beyond the ends."""
    step = (high - low) / count
    start = low + number * step - (edge if number == 0 else _OVERLAP_CM)
    end = low + (number + 1) * step + (edge if number == count - 1 else _OVERLAP_CM)
    return start, end


def _widened(low: float, high: float, room: float, least: float, most: float) -> tuple[float, float]:
    """A stretch made as wide as there is room, as evenly as the limits allow."""
    spare = max(0.0, room - (high - low))
    before = min(spare / 2, max(0.0, low - least))
    after = min(spare - before, max(0.0, most - high))
    before = min(spare - after, max(0.0, low - least))
    return low - before, high + after
