"""Keeps the container for used syringes: a new one, a corrected count, one that was closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.sharps import SharpsBox, checked_box
from anakinra_desktop.services.supply_change import SupplyChange, SupplyChanged

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def begin_sharps_box(
    records: RecordFile, person: Person, holds: int, held_at_start: int, now: datetime
) -> SupplyChange:
    """Begin a container; one that was open is closed with that. Raises NotABox."""
    checked_box(holds, held_at_start)
    change = SupplyChange(person.id)
    with records.change() as record:
        _close(record, person, change, now)
        change.keep_box(record, None, SharpsBox(0, person.id, holds, held_at_start, now))
    return change


def close_sharps_box(records: RecordFile, person: Person, now: datetime) -> SupplyChange:
    """Keep that the container was closed for good (LABEL-68). Raises SupplyChanged where there is none."""
    change = SupplyChange(person.id)
    with records.change() as record:
        if not _close(record, person, change, now):
            raise SupplyChanged("This was changed meanwhile. Please look again.")
    return change


def _close(record: Record, person: Person, change: SupplyChange, now: datetime) -> bool:
    box = next((each for each in record.sharps_boxes(person.id) if each.ended_at is None), None)
    if box is not None:
        change.keep_box(record, box, replace(box, ended_at=max(now, box.began_at)))
    return box is not None
