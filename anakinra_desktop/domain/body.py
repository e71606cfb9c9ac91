"""A person's injection places: zones, numbered spots in them, and how far places lie apart.

Left and right are always the person's own. Spots stay where they are once a record uses them: a body is
kept with its person (`body_to_json`) and never worked out again under an existing record.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, Protocol

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.lattice import Area, Disc, LatticePoint, Point, fill
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.zones import BodyPart, area_of, skin_sizes

SITE_DISTANCE_MIN_CM = 2.5
"""No injection nearer than this to the one before it (SITE-7), and no two spots nearer to each other."""

LAYOUT_VERSION = 1
"""Goes up when zones or spots are laid out differently from before."""

_HAIR_CM = 1e-6
"""Places this much nearer than a limit still keep it: positions are exact, their distances are rounded."""


class Side(StrEnum):
    """The person's own left and right."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    """Of a zone: it reaches over both sides. Of a spot: it lies on the middle line."""


class ZoneId(StrEnum):
    """The zones, in the order in which people find them listed."""

    ABDOMEN = "abdomen"
    LEFT_THIGH = "left_thigh"
    RIGHT_THIGH = "right_thigh"
    LEFT_ARM = "left_arm"
    RIGHT_ARM = "right_arm"
    LEFT_BUTTOCK = "left_buttock"
    RIGHT_BUTTOCK = "right_buttock"

    @property
    def part(self) -> BodyPart:
        """Which part of the body it is, whichever the side."""
        return _PARTS[self]

    @property
    def side(self) -> Side:
        """The side of the body; `Side.BOTH` for the abdomen."""
        return _SIDES[self]

    @property
    def open_to(self) -> tuple[GivenBy, ...]:
        """Who may inject here: abdomen and thighs anybody, arms and buttocks only somebody else."""
        return _ANYBODY if _PARTS[self] in (BodyPart.ABDOMEN, BodyPart.THIGH) else _SOMEBODY_ELSE


_PARTS = {zone: BodyPart(zone.rsplit("_", 1)[-1]) for zone in ZoneId}
_SIDES = {zone: Side.BOTH if zone is ZoneId.ABDOMEN else Side(zone.split("_", 1)[0]) for zone in ZoneId}
_ANYBODY = (GivenBy.SELF, GivenBy.CAREGIVER)
_SOMEBODY_ELSE = (GivenBy.CAREGIVER,)


class NoSuchSpot(LookupError):
    """There is no spot of this name on this body."""


class BodyNotReadable(ValueError):
    """A kept body that this program cannot read: damaged, or written by a newer one."""


class Place(Protocol):
    """Anything with a position on the skin: a spot, a free point, an injection of the past."""

    @property
    def zone(self) -> ZoneId: ...
    @property
    def x_cm(self) -> float: ...
    @property
    def y_cm(self) -> float: ...


@dataclass(frozen=True, slots=True)
class FreePlace:
    """A position on the skin that need not be a spot."""

    zone: ZoneId
    x_cm: float
    y_cm: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A numbered place; `id` is what people read: `14`, or in the abdomen `L33`, `R33`, `M2`.

    `q` and `r` are its place in the lattice of its zone (see `lattice.LatticePoint`).
    """

    zone: ZoneId
    id: str
    x_cm: float
    y_cm: float
    q: int
    r: int

    @property
    def name(self) -> str:
        """Zone and number, unique on the body: `right_thigh/14`."""
        return f"{self.zone}/{self.id}"

    @property
    def side(self) -> Side:
        return side_of(self)


@dataclass(frozen=True, slots=True)
class Zone:
    """A patch of skin for injections and its spots, in the order of their numbers."""

    id: ZoneId
    area: Area
    spots: tuple[Spot, ...]

    @property
    def side(self) -> Side:
        return self.id.side

    @property
    def who(self) -> tuple[GivenBy, ...]:
        """Who may inject here."""
        return self.id.open_to

    @property
    def outline_cm(self) -> tuple[Point, ...]:
        """The corners, anticlockwise as seen with x to the right."""
        return self.area.outline_cm

    @property
    def hole(self) -> Disc | None:
        """The disc round the navel that stays free, if the navel is here."""
        return self.area.hole


@dataclass(frozen=True)
class Body:
    """All zones of a person with their spots."""

    shape: BodyShape
    zones: tuple[Zone, ...]
    version: int = LAYOUT_VERSION

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """The spots of all zones, zone after zone; rounds and suggestions count them in this order."""
        return tuple(spot for zone in self.zones for spot in zone.spots)

    @cached_property
    def _zones_by_id(self) -> Mapping[ZoneId, Zone]:
        return {zone.id: zone for zone in self.zones}

    @cached_property
    def _spots_by_name(self) -> Mapping[tuple[str, str], Spot]:
        return {(spot.zone, spot.id): spot for spot in self.spots}

    def zone(self, zone: ZoneId) -> Zone:
        return self._zones_by_id[zone]

    def spot(self, zone: str, spot_id: str) -> Spot:
        """The spot with this number. Raises NoSuchSpot."""
        try:
            return self._spots_by_name[zone, spot_id]
        except KeyError:
            raise NoSuchSpot(f"there is no spot {zone}/{spot_id} on this body") from None

    def spots_numbered(self, zone: str, number: str) -> tuple[Spot, ...]:
        """The spots of a zone that have this number, on whichever side; none for what is no zone or no number."""
        return tuple(spot for spot in self.spots if spot.zone.value == zone and spot.id.lstrip("LRM") == number)

    def spots_open_to(self, by: GivenBy) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if by in spot.zone.open_to)

    def nearest_spot(self, place: Place) -> Spot | None:
        """The spot of its zone that lies nearest to a place, or None where the zone has no spots."""
        return min(self.zone(place.zone).spots, key=lambda spot: distance_cm(spot, place), default=None)


def distance_cm(a: Place, b: Place) -> float:
    """How far two places lie apart along the skin; infinitely far in different zones."""
    return math.hypot(a.x_cm - b.x_cm, a.y_cm - b.y_cm) if a.zone == b.zone else math.inf


def side_of(place: Place) -> Side:
    """On which side of the body a place lies; `Side.BOTH` on the middle line."""
    if place.zone is not ZoneId.ABDOMEN:
        return place.zone.side
    if place.x_cm == 0:
        return Side.BOTH
    return Side.LEFT if place.x_cm > 0 else Side.RIGHT


def nearer_than(limit_cm: float, a: Place, b: Place) -> bool:
    """Whether two places lie nearer to each other than a limit; at the limit itself they do not."""
    return distance_cm(a, b) < limit_cm - _HAIR_CM


def too_near(a: Place, b: Place) -> bool:
    """Whether two places are too near for one injection to follow the other (SITE-7)."""
    return nearer_than(SITE_DISTANCE_MIN_CM, a, b)


@lru_cache(maxsize=16)
def body_for(shape: BodyShape) -> Body:
    """The zones and spots of a body of this shape; the same for the same shape, always."""
    sizes = skin_sizes(shape)
    areas = {part: area_of(part, sizes) for part in BodyPart}
    return body_of_areas(shape, {zone: areas[zone.part] for zone in ZoneId})


def body_of_areas(shape: BodyShape, areas: Mapping[ZoneId, Area]) -> Body:
    """A body with the given zones, filled with as many spots as keep SITE_DISTANCE_MIN_CM."""
    filled: dict[Area, tuple[LatticePoint, ...]] = {}
    zones = []
    for zone, area in areas.items():
        if area not in filled:
            # Only what lies evenly round the middle line can have left and right mirrored.
            left, right, _, _ = area.box_cm
            filled[area] = fill(area, SITE_DISTANCE_MIN_CM, mirrored=area.hole is not None and left == -right)
        zones.append(Zone(zone, area, _numbered(zone, filled[area])))
    return Body(shape, tuple(zones))


def _numbered(zone: ZoneId, points: Iterable[LatticePoint]) -> tuple[Spot, ...]:
    """Number row by row from the top, each row from the inside out; in the abdomen each side on its own."""
    counts = {"L": 0, "R": 0, "M": 0, "": 0}
    spots = []
    for p in sorted(points, key=lambda p: (-p.y_cm, abs(p.x_cm), -p.x_cm)):
        letter = ("M" if p.x_cm == 0 else "L" if p.x_cm > 0 else "R") if zone is ZoneId.ABDOMEN else ""
        counts[letter] += 1
        spots.append(Spot(zone, f"{letter}{counts[letter]}", p.x_cm, p.y_cm, p.q, p.r))
    return tuple(spots)


def body_to_json(body: Body) -> dict[str, Any]:
    """The body as plain values, to keep with the person."""
    return {
        "version": body.version,
        "shape": {
            "build": body.shape.build.value,
            "height_cm": body.shape.height_cm,
            "age_years": body.shape.age_years,
        },
        "zones": [
            {
                "id": zone.id.value,
                "outline_cm": [list(corner) for corner in zone.outline_cm],
                "hole": zone.hole and [zone.hole.x_cm, zone.hole.y_cm, zone.hole.radius_cm],
                "spots": [[spot.id, spot.x_cm, spot.y_cm, spot.q, spot.r] for spot in zone.spots],
            }
            for zone in body.zones
        ],
    }


def body_from_json(kept: Mapping[str, Any]) -> Body:
    """The body that was kept. Raises BodyNotReadable."""
    try:
        if kept["version"] > LAYOUT_VERSION:
            raise BodyNotReadable("this body map was made by a newer version of Anakinra Desktop")
        shape = kept["shape"]
        return Body(
            BodyShape(Build(shape["build"]), shape["height_cm"], shape["age_years"]),
            tuple(_zone_from_json(zone) for zone in kept["zones"]),
            kept["version"],
        )
    except BodyNotReadable:
        raise
    except (KeyError, TypeError, ValueError) as error:
        raise BodyNotReadable("this body map is damaged") from error


def _zone_from_json(kept: Mapping[str, Any]) -> Zone:
    zone = ZoneId(kept["id"])
    outline = tuple((float(x), float(y)) for x, y in kept["outline_cm"])
    spots = tuple(Spot(zone, spot_id, x, y, q, r) for spot_id, x, y, q, r in kept["spots"])
    return Zone(zone, Area(outline, Disc(*kept["hole"]) if kept["hole"] else None), spots)


def open_spots(body: Body, by: GivenBy, switched_off: Collection[ZoneId] = ()) -> tuple[int, ...]:
    """The places in `body.spots` that whoever injects may use, without zones that are switched off."""
    return tuple(
        index for index, spot in enumerate(body.spots) if by in spot.zone.open_to and spot.zone not in switched_off
    )
