"""Reads when a dose was given, as people say it on a command line."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, prescription_on, zone_info
from anakinra_desktop.domain.typed_values import NotReadable, clock_of, day_of, moment_of


def said_moment(text: str, person: Person, prescriptions: Sequence[Prescription], now: datetime) -> datetime:
    """The moment of a time on the clocks that the prescription is read on; a bare `20:06` is that time today.

    Raises NotReadable or NoSuchTime.
    """
    text = text.strip()
    day = now.astimezone(zone_info(zone_for(now.date(), person, prescriptions))).date()
    if ":" in text[:3]:
        text = f"{day.isoformat()}T{clock_of(text):%H:%M}"
    with suppress(NotReadable):  # which is said of the whole text
        day = day_of(text[:10])
    return moment_of(text, zone_for(day, person, prescriptions))


def zone_for(day: date, person: Person, prescriptions: Sequence[Prescription]) -> str:
    """The time zone of the prescription in force on a date, else that of the person's home."""
    ordered = prescription_on(day, prescriptions)
    return ordered.zone if ordered is not None else person.home_zone
