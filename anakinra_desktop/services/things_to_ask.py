"""Looks up what a person has to tell or ask the doctor before the next injection."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.telling import ThingToAsk
from anakinra_desktop.domain.telling import things_to_ask as those_to_ask
from anakinra_desktop.services.read_medication import interactions, medication

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def things_to_ask(records: RecordFile, person_id: int, today: date) -> tuple[ThingToAsk, ...]:
    """What was not told or asked yet, the most pressing first. `today` is a date at the person's home."""
    with records.read() as record:
        return things_to_ask_in(record, person_id, today)


def things_to_ask_in(record: Record, person_id: int, today: date) -> tuple[ThingToAsk, ...]:
    """The same, as part of a larger piece of work."""
    return those_to_ask_among(record.health_entries(person_id), today)


def those_to_ask_among(entries: Iterable[HealthEntry], today: date) -> tuple[ThingToAsk, ...]:
    """The same, from entries that were read before."""
    numbers = medication()
    return those_to_ask(
        entries,
        interactions(),
        today,
        days_before=int(numbers.number("ask_before_appointment")),
        days_after=int(numbers.number("ask_after_appointment")),
    )
