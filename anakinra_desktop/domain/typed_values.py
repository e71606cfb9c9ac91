"""Reads dates, times and numbers as people write them on a command line or in a table."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from anakinra_desktop.domain.prescription import exact_instant_of
from anakinra_desktop.domain.problem import Problem

YEARS = range(1900, 2200)
"""Years that a date may lie in."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}([.,][0-9]{1,20})?")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)


class NotReadable(Problem, ValueError):
    """A text that is not what it should be."""


def day_of(text: str) -> date:
    """A date written as `2026-11-24`. Raises NotReadable."""
    if _DAY.fullmatch(text):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise NotReadable("There is no date {value}.", value=text) from None
        _check_year(day.year, text)
        return day
    raise NotReadable("{value} is not a date such as 2026-11-24.", value=_shown(text))


def clock_of(text: str) -> time:
    """A time of day written as `20:00`. Raises NotReadable."""
    found = _CLOCK.fullmatch(text)
    if found and int(found[1]) < 24 and int(found[2]) < 60:
        return time(int(found[1]), int(found[2]))
    raise NotReadable("{value} is not a time such as 20:00.", value=_shown(text))


def number_of(text: str) -> float:
    """A number; `37.5` and `37,5` are the same. Raises NotReadable."""
    if not _NUMBER.fullmatch(text):
        raise NotReadable("{value} is not a number.", value=_shown(text))
    return float(text.replace(",", "."))


def moment_of(text: str, zone: str) -> datetime:
    """The moment, in UTC, of `2026-11-24T20:06` on the clocks of a zone, or of the same with an offset.

    Raises NotReadable, or NoSuchTime for a time that the clocks of the zone left out.
    """
    if _MOMENT.fullmatch(text):
        try:
            wall = datetime.fromisoformat(text)
        except ValueError:
            raise NotReadable("There is no time {value}.", value=text) from None
        _check_year(wall.year, text)
        return exact_instant_of(wall, zone) if wall.tzinfo is None else wall.astimezone(UTC)
    raise NotReadable("{value} is not a time such as 2026-11-24T20:06.", value=_shown(text))


def _check_year(year: int, text: str) -> None:
    if year not in YEARS:
        raise NotReadable(
            "{value} lies outside the years {first} to {last}.", value=text, first=YEARS[0], last=YEARS[-1]
        )


def _shown(text: str) -> str:
    return text if text.strip() else f'"{text}"'
