"""Reads the marks on the skin that are in a document."""

from __future__ import annotations

from datetime import UTC, datetime

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.domain.skin_mark import RADIUS_MAX_CM, Circle, MarkKind, SkinMark
from anakinra_desktop.services.read_fields import ALONG_SKIN_MAX_CM, place_in
from anakinra_desktop.services.read_json import NotADocument, Row


def mark_of(row: Row, person_id: int, standing: Standing, ended_at: datetime | None) -> SkinMark:
    """A mark as it was written. Raises NotADocument."""
    zone = row.word("zone", ZoneId)
    first, last = row.day("first"), row.maybe_day("last")
    if last is not None and last < first:
        raise row.cannot_be("last")
    places = tuple(place_in(each) for each in row.rows("places"))
    written = row.maybe_row("circle")
    circle = None if written is None else _circle(written)
    if not all(_is_spot_of(zone, place) for place in places):
        raise row.cannot_be("places")
    if bool(places) == (circle is not None):
        raise NotADocument("{where}: a mark lies on chosen spots or in a circle.", where=row.where)
    return SkinMark(
        id=row.count("id"),
        person_id=person_id,
        kind=row.word("kind", MarkKind),
        zone=zone.value,
        first=first,
        last=last,
        recorded_at=row.moment("recorded_at").astimezone(UTC),
        recorded_by=row.text("recorded_by"),
        places=places,
        circle=circle,
        note=row.text("note"),
        standing=standing,
        ended_at=ended_at,
        ended_by=row.text("ended_by"),
        ended_because=row.text("ended_because"),
    )


def _is_spot_of(zone: ZoneId, place: Place) -> bool:
    return place.zone == zone and place.x_cm is not None


def _circle(row: Row) -> Circle:
    x_cm, y_cm = (row.number(name, -ALONG_SKIN_MAX_CM, ALONG_SKIN_MAX_CM) for name in ("x_cm", "y_cm"))
    radius_cm = row.number("radius_cm", 0, RADIUS_MAX_CM)
    if radius_cm == 0:
        raise row.cannot_be("radius_cm")
    row.nothing_else()
    return Circle(x_cm, y_cm, radius_cm)
