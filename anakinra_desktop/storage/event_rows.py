"""The events of a session as rows; apart from the other rows, because the first look at the record reads none."""

from __future__ import annotations

import json

from anakinra_desktop.domain.procedure import Event
from anakinra_desktop.storage.cells import moment_cell, moment_of
from anakinra_desktop.storage.rows import Cells, Row, says_when_damaged


@says_when_damaged
def event_of(row: Row) -> Event:
    """An event of a session as kept."""
    return Event(at=moment_of(row.at), step=row.step, kind=row.kind, answer=json.loads(row.answer))


def event_cells(event: Event) -> Cells:
    """The cells of an event, without session and number."""
    return {
        "at": moment_cell(event.at),
        "step": event.step,
        "kind": event.kind,
        "answer": json.dumps(dict(event.answer), ensure_ascii=False, sort_keys=True),
    }
