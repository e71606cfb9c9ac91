"""Reads when something happened, as people write it on a command line or in a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime

from anakinra_desktop.cli.arguments import YEARS, BadArguments, clock_of
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, exact_instant_of, prescription_on, zone_info

_MOMENT = re.compile(
    r"(?P<wall>[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?)"
    r"(?P<offset>Z|[+-][0-9]{2}:[0-9]{2})?"
)
_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}")


def moment_of(given: str, option: str, zone: str) -> datetime:
    """The moment, in UTC, of `2026-11-24T20:06` on the clocks of a zone, or of the same with an offset.

    Raises BadArguments, or NoSuchTime for a time that the clocks of the zone left out.
    """
    wrong = BadArguments("{option}: {value} is not a time such as 2026-11-24T20:06.", option=option, value=given)
    found = _MOMENT.fullmatch(given.strip())
    if found is None:
        raise wrong
    try:
        wall = datetime.fromisoformat(found[0])
    except ValueError:
        raise wrong from None
    if wall.year not in YEARS:
        raise wrong
    return exact_instant_of(wall, zone) if wall.tzinfo is None else wall.astimezone(UTC)


def said_moment(
    given: str, option: str, person: Person, prescriptions: Sequence[Prescription], now: datetime
) -> datetime:
    """As `moment_of`, on the clocks that the prescription is read on; a bare `20:06` is that time today."""
    today = now.astimezone(zone_info(zone_for(now.date(), person, prescriptions))).date()
    if _CLOCK.fullmatch(given.strip()):
        clock = clock_of(given.strip(), option)
        given = f"{today.isoformat()}T{clock:%H:%M}"
    day = today
    found = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given.strip())
    if found:
        try:
            day = date.fromisoformat(found[0])
        except ValueError:
            raise BadArguments(
                "{option}: {value} is not a time such as 2026-11-24T20:06.", option=option, value=given
            ) from None
    return moment_of(given, option, zone_for(day, person, prescriptions))


def zone_for(day: date, person: Person, prescriptions: Sequence[Prescription]) -> str:
    """The time zone of the prescription in force on a date, else that of the person's home."""
    ordered = prescription_on(day, prescriptions)
    return ordered.zone if ordered is not None else person.home_zone
