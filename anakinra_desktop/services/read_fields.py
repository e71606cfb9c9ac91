"""Reads the fields of a document that are more than a number or a word: names, clocks, places, preferences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.people import GivenBy, checked_name
from anakinra_desktop.domain.typed_values import clock_of
from anakinra_desktop.services.read_json import NotADocument, Row

ALONG_SKIN_MAX_CM = 300.0
"""No zone is larger."""

_WALL_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?")


def name_in(row: Row, name: str) -> str:
    """A name that could have been typed. Raises NotADocument."""
    text = row.text(name)
    if checked_name(text) != text:
        raise row.cannot_be(name)
    return text


def clocks_in(row: Row) -> Iterator[time]:
    """The times of a prescription. Raises NotADocument."""
    for clock in row.items("times"):
        if not isinstance(clock, str):
            raise row.cannot_be("times")
        yield clock_of(clock)


def wall_time_in(row: Row) -> str:
    """What a clock showed, or "". Raises NotADocument."""
    text = row.text("wall_time")
    if text:
        if not _WALL_TIME.fullmatch(text):
            raise NotADocument("{where}: {field} is not a time.", where=row.where, field="wall_time")
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise NotADocument("{where}: {field} is not a time.", where=row.where, field="wall_time") from None
    return text


def place_in(row: Row) -> Place:
    """Where a needle went. Raises NotADocument."""
    zone = row.word("zone", ZoneId)
    spot = row.maybe_text("spot", 10)
    x_cm, y_cm = (row.maybe_number(name, -ALONG_SKIN_MAX_CM, ALONG_SKIN_MAX_CM) for name in ("x_cm", "y_cm"))
    if (x_cm is None) != (y_cm is None):
        raise row.cannot_be("x_cm")
    row.nothing_else()
    return Place(zone=zone.value, spot=spot, x_cm=x_cm, y_cm=y_cm)


def preferences_in(row: Row) -> dict[str, str]:
    """What a person set otherwise than usual. Raises NotADocument."""
    kept = {name: row.text(name) for name in row.names()}
    for name, value in kept.items():
        if not _can_be_set(name, value):
            raise row.cannot_be(name)
    return kept


def _can_be_set(name: str, value: str) -> bool:
    """Whether the app can do something with a setting; one that it does not know it leaves alone."""
    match name:
        case "timing_window_h":
            return bool(re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,6})?", value))
        case "switched_off_zones":
            zones = value.split(",") if value else []
            return set(zones) <= set(ZoneId) and len(set(zones)) < len(ZoneId)
        case "given_by":
            return value in list(GivenBy)
    return bool(name) and len(name) <= 100
