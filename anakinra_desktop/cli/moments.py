"""Reads when a dose was given, as people say it on a command line."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, prescription_on, treatment_day, zone_info
from anakinra_desktop.domain.typed_values import NotReadable, clock_of, day_of, moment_of


def said_moment(
    text: str, person: Person, prescriptions: Sequence[Prescription], now: datetime, counts_for: date | None = None
) -> datetime:
    """The moment of a time on the clocks that the prescription is read on; a bare `20:06` is that time today.

    Raises NotReadable or NoSuchTime, and BadArguments for a bare time of a dose that counts for another day: it may be
    meant of that day, or of today for a dose that was late.
    """
    text = text.strip()
    day = now.astimezone(zone_info(zone_for(now.date(), person, prescriptions))).date()
    if ":" in text[:3]:
        clock = clock_of(text)
        text = f"{day.isoformat()}T{clock:%H:%M}"
        turned = treatment_day(datetime.combine(day, clock, UTC), "UTC")
        if counts_for not in (None, day, turned):
            raise BadArguments(
                "With --date of another day, --at needs its own date: {example}.",
                example=f"{counts_for}T{clock:%H:%M}",
            )
    with suppress(NotReadable):  # which is said of the whole text
        day = day_of(text[:10])
    return moment_of(text, zone_for(day, person, prescriptions))


def zone_for(day: date, person: Person, prescriptions: Sequence[Prescription]) -> str:
    """The time zone of the prescription in force on a date, else that of the person's home."""
    ordered = prescription_on(day, prescriptions)
    return ordered.zone if ordered is not None else person.home_zone
