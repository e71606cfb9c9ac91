"""Where marks on the skin lie on a body: which spots they close, and which mark closes a place."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Body, NoSuchSpot, Place, Spot, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.dose import Place as KeptPlace
from anakinra_desktop.domain.lattice import Area, Point
from anakinra_desktop.domain.obstacles import SkinPatch
from anakinra_desktop.domain.skin_mark import Circle, NotAMark, SkinMark

SPOT_REACH_CM = SITE_DISTANCE_MIN_CM / 2 - 0.05
"""How far skin belongs to a chosen spot: up to the next one, and none of another spot."""


def patches_of(mark: SkinMark) -> tuple[SkinPatch, ...]:
    """The round patches that a mark closes, whatever the day."""
    zone = ZoneId(mark.zone)
    if mark.circle is not None:
        return (SkinPatch(zone, mark.circle.x_cm, mark.circle.y_cm, mark.circle.radius_cm),)
    return tuple(
        SkinPatch(zone, place.x_cm, place.y_cm, SPOT_REACH_CM)
        for place in mark.places
        if place.x_cm is not None and place.y_cm is not None
    )


def circle_now(mark: SkinMark, plan: BodyPlan) -> SkinPatch | None:
    """The circle of a mark where it lies on the body of today; None for chosen spots."""
    if mark.circle is None:
        return None
    (patch,) = patches_of(mark)
    return plan.patch_now(patch, mark.first)


def marks_on(marks: Iterable[SkinMark], day: date) -> tuple[SkinMark, ...]:
    """The marks that hold on a day."""
    return tuple(mark for mark in marks if mark.holds_on(day))


def patches_on(marks: Iterable[SkinMark], day: date, plan: BodyPlan) -> tuple[SkinPatch, ...]:
    """The patches of skin that marks close on a day, on the body of today."""
    return tuple(plan.patch_now(patch, mark.first) for mark in marks_on(marks, day) for patch in patches_of(mark))


def mark_at(marks: Iterable[SkinMark], place: Place, day: date, plan: BodyPlan) -> SkinMark | None:
    """The mark that closes a place of this body on a day; of several the one that stays longest."""
    there = [
        mark
        for mark in marks_on(marks, day)
        if any(plan.patch_now(patch, mark.first).holds(place) for patch in patches_of(mark))
    ]
    return max(there, key=lambda mark: (mark.last or date.max, mark.id), default=None)


def adds_nothing(mark: SkinMark, others: Iterable[SkinMark], plan: BodyPlan) -> bool:
    """Whether others close all skin of this mark already, for the same reason and for all of its days."""
    standing = [
        plan.patch_now(patch, other.first)
        for other in others
        if other.counts
        and other.kind is mark.kind
        and other.first <= mark.first
        and (other.last or date.max) >= (mark.last or date.max)
        for patch in patches_of(other)
    ]
    return all(any(patch.covers(part) for patch in standing) for part in patches_of(mark))


def spots_closed(body: Body, mark: SkinMark) -> tuple[Spot, ...]:
    """The spots that a mark closes while it holds."""
    patches = patches_of(mark)
    return tuple(spot for spot in body.zone(ZoneId(mark.zone)).spots if any(patch.holds(spot) for patch in patches))


def chosen_places(body: Body, zone: str, spot_ids: Sequence[str]) -> tuple[KeptPlace, ...]:
    """The places of chosen spots of a zone, each once, in the order of their numbers. Raises NotAMark."""
    wanted = {spot_id.strip().upper() for spot_id in spot_ids if spot_id.strip()}
    if not wanted:
        raise NotAMark("spot", "Please choose at least one spot, or a circle.")
    for spot_id in sorted(wanted):
        try:
            body.spot(zone, spot_id)
        except NoSuchSpot:
            there = ", ".join(spot.id for spot in body.spots_numbered(zone, spot_id))
            if there:
                raise NotAMark(
                    "spot", "There is no spot {spot} in this zone; there are {spots}.", spot=spot_id, spots=there
                ) from None
            raise NotAMark("spot", "There is no spot {spot} in this zone.", spot=spot_id) from None
    return tuple(
        KeptPlace(zone, spot.id, spot.x_cm, spot.y_cm) for spot in body.zone(ZoneId(zone)).spots if spot.id in wanted
    )


def circle_on(body: Body, zone: str, circle: Circle) -> Circle:
    """A circle that reaches some skin of its zone. Raises NotAMark for one that lies outside."""
    area = body.zone(ZoneId(zone)).area
    if not _touches(area, circle):
        raise NotAMark(
            "circle", "This circle lies outside the zone. Move its middle into the zone, or choose another zone."
        )
    return circle


def _touches(area: Area, circle: Circle) -> bool:
    middle = (circle.x_cm, circle.y_cm)
    if area.contains(*middle):
        return True
    hole = area.hole
    if hole is not None and math.dist(middle, (hole.x_cm, hole.y_cm)) <= hole.radius_cm:
        return math.dist(middle, (hole.x_cm, hole.y_cm)) + circle.radius_cm >= hole.radius_cm
    corners = area.outline_cm
    edges = zip(corners, corners[1:] + corners[:1], strict=True)
    return any(_distance_to_edge(middle, start, end) <= circle.radius_cm for start, end in edges)


def _distance_to_edge(point: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * along[0], start[1] + share * along[1]))
