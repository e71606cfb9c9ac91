"""Gathers what the Adherence page shows of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import SlotOutcome, slot_outcomes
from anakinra_desktop.domain.adherence_over_time import ROLLING_DAYS
from anakinra_desktop.domain.benefit import may_still_come
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.report import Report
from anakinra_desktop.services.make_report import report_on
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.set_limit import limits_for

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class AdherenceLook:
    """The report on a period, and the thirty days before it, so that a rolling share begins whole."""

    report: Report
    before: tuple[SlotOutcome, ...]
    benefit_may_come: bool = False
    """Whether the treatment is so young that its full benefit may not be felt yet (EFFECT-1)."""


def look_at_adherence(records: RecordFile, person: Person, first: date, last: date, now: datetime) -> AdherenceLook:
    """What became of a period, both ends included."""
    earlier = read_period(records, person, first - timedelta(days=ROLLING_DAYS), first - timedelta(days=1))
    before = slot_outcomes(earlier.slots, earlier.doses, earlier.holds, now, earlier.timing_window_h)
    began_on, weeks = treatment_began_on(records, person), limits_for(records, person).number("benefit_note_until")
    today = now.astimezone(zone_info(person.home_zone)).date()
    is_young = began_on is not None and may_still_come(began_on, today, weeks)
    return AdherenceLook(report_on(records, person, first, last, now), before, is_young)


def treatment_began_on(records: RecordFile, person: Person) -> date | None:
    """The date of the first prescription; None before there is one."""
    with records.read() as record:
        return min((each.starts_on for each in record.prescriptions(person.id)), default=None)
