"""Notices, before something is written down, that the clock of this computer may be wrong."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.clock import entry_from_later
from anakinra_desktop.storage.database import SCHEMA_VERSION, version_of
from anakinra_desktop.storage.first_look import newest_entry

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def later_entry(records: RecordFile, now: datetime) -> datetime | None:
    """The newest entry of the record where it lies after now, else None. Raises RecordTrouble."""
    if not records.exists() or version_of(records.path) < SCHEMA_VERSION:
        return None
    return entry_from_later(newest_entry(records.path), now)
