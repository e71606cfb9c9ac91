"""Changes what a person set otherwise than usual: when a dose is on time, which places are not used, cm or inches."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.problem import FieldProblem

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

TIMING_WINDOW_RANGE_H = (0.25, 12.0)
"""From a quarter of an hour to half a day on each side of the prescribed time."""


class NotAPreference(FieldProblem):
    """Something cannot be set so."""


def change_timing_window(records: RecordFile, person: Person, window_h: float) -> None:
    """Keep how many hours before and after the prescribed time a dose counts as on time. Raises NotAPreference."""
    low, high = TIMING_WINDOW_RANGE_H
    if not (math.isfinite(window_h) and low <= window_h <= high):
        raise NotAPreference(
            "timing_window", "The hours lie between {low} and {high}.", low=f"{low:g}", high=f"{high:g}"
        )
    with records.change() as record:
        record.set_preference(person.id, "timing_window_h", f"{window_h:g}")


def switch_off_zones(records: RecordFile, person: Person, zones: Iterable[ZoneId]) -> tuple[ZoneId, ...]:
    """Keep which zones are not used from now on; what was recorded there stays.

    Raises NotAPreference where none would be left.
    """
    wanted = set(zones)
    off = tuple(zone for zone in ZoneId if zone in wanted)
    if len(off) == len(ZoneId):
        raise NotAPreference("zones", "One place has to stay on.")
    with records.change() as record:
        record.set_preference(person.id, "switched_off_zones", ",".join(off))
    return off


def choose_length_unit(records: RecordFile, person: Person, unit: LengthUnit) -> None:
    """Keep in what this person reads lengths on the skin; what is recorded stays in cm."""
    with records.change() as record:
        record.set_preference(person.id, "length_unit", unit.value)
