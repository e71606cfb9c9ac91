"""Marks on the skin as rows; apart from the other rows, because most records have none of them to read."""

from __future__ import annotations

import json
from datetime import date

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from anakinra_desktop.storage.cells import (
    maybe_date_cell,
    maybe_moment_cell,
    maybe_moment_of,
    moment_cell,
    moment_of,
)
from anakinra_desktop.storage.rows import Cells, Row, says_when_damaged


@says_when_damaged
def mark_of(row: Row) -> SkinMark:
    """A mark as kept."""
    circle = None if row.radius_cm is None else Circle(row.x_cm, row.y_cm, row.radius_cm)
    return SkinMark(
        id=row.id,
        person_id=row.person_id,
        kind=MarkKind(row.kind),
        zone=ZoneId(row.zone).value,
        first=date.fromisoformat(row.first),
        last=None if row.last is None else date.fromisoformat(row.last),
        recorded_at=moment_of(row.recorded_at),
        recorded_by=row.recorded_by,
        places=tuple(Place(row.zone, spot, x_cm, y_cm) for spot, x_cm, y_cm in json.loads(row.places)),
        circle=circle,
        note=row.note,
        standing=Standing(row.standing),
        ended_at=maybe_moment_of(row.ended_at),
        ended_by=row.ended_by,
        ended_because=row.ended_because,
    )


def mark_cells(mark: SkinMark) -> Cells:
    """The cells of a mark, without its number."""
    circle = mark.circle
    return {
        "person_id": mark.person_id,
        "kind": mark.kind.value,
        "zone": mark.zone,
        "first": mark.first.isoformat(),
        "last": maybe_date_cell(mark.last),
        "places": json.dumps([[place.spot, place.x_cm, place.y_cm] for place in mark.places]),
        "x_cm": None if circle is None else circle.x_cm,
        "y_cm": None if circle is None else circle.y_cm,
        "radius_cm": None if circle is None else circle.radius_cm,
        "note": mark.note,
        "recorded_at": moment_cell(mark.recorded_at),
        "recorded_by": mark.recorded_by,
        "standing": mark.standing.value,
        "ended_at": maybe_moment_cell(mark.ended_at),
        "ended_by": mark.ended_by,
        "ended_because": mark.ended_because,
    }
