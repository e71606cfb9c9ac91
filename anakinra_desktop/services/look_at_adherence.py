"""Gathers what the Adherence page shows of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import SlotOutcome, slot_outcomes
from anakinra_desktop.domain.adherence_over_time import ROLLING_DAYS
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.report import Report
from anakinra_desktop.services.make_report import report_on
from anakinra_desktop.services.measure_adherence import read_period

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class AdherenceLook:
    """The report on a period, and the thirty days before it, so that a rolling share begins whole."""

    report: Report
    before: tuple[SlotOutcome, ...]


def look_at_adherence(records: RecordFile, person: Person, first: date, last: date, now: datetime) -> AdherenceLook:
    """What became of a period, both ends included."""
    earlier = read_period(records, person, first - timedelta(days=ROLLING_DAYS), first - timedelta(days=1))
    before = slot_outcomes(earlier.slots, earlier.doses, earlier.holds, now, earlier.timing_window_h)
    return AdherenceLook(report_on(records, person, first, last, now), before)


def treatment_began_on(records: RecordFile, person: Person) -> date | None:
    """The date of the first prescription; None before there is one."""
    with records.read() as record:
        return min((each.starts_on for each in record.prescriptions(person.id)), default=None)
