"""Looks at what comes next: the next appointment, and what has to be told or asked before the next injection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.appointments import Appointment, coming_appointments
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.telling import ThingToAsk
from anakinra_desktop.services.things_to_ask import those_to_ask_among
from anakinra_desktop.storage.health_look import standing_entries

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class VisitsLook:
    """What comes next for a person."""

    today: date
    coming: tuple[HealthEntry, Appointment] | None = None
    """The next appointment with a date."""
    to_ask: tuple[ThingToAsk, ...] = ()


def look_at_visits(records: RecordFile, person_id: int, today: date) -> VisitsLook:
    """What comes next, read without loading what a first page can do without. Raises RecordTrouble."""
    entries = standing_entries(records.path, person_id)
    if not entries:
        return VisitsLook(today)
    dated = (pair for pair in coming_appointments(entries, today) if pair[1].is_date_known)
    return VisitsLook(today, next(dated, None), those_to_ask_among(entries, today))
