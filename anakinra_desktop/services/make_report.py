"""Gathers from the record what the report on a period says."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health_facts import health_facts
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.report import Report, make_report
from anakinra_desktop.domain.report_health import report_health
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.read_medication import interactions, signs
from anakinra_desktop.services.set_limit import limits_in

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def has_records_on(records: RecordFile, person: Person, day: date) -> bool:
    """Whether anything was written down for a day that counts: a dose, a skipped one, or how the person felt."""
    with records.read() as record:
        doses, entries = record.doses(person.id, day, day), record.health_entries(person.id)
    is_valid = any(dose.standing is Standing.VALID for dose in doses)
    return is_valid or any(entry.counts and entry.began_on == day for entry in entries)


def report_on(
    records: RecordFile,
    person: Person,
    first: date,
    last: date,
    now: datetime,
    *,
    with_born: bool = True,
    with_private: bool = False,
) -> Report:
    """The report on a period, both ends included; private conditions are only on it `with_private`."""
    period = read_period(records, person, first, last)
    with records.read() as record:
        cartons, syringes = record.cartons(person.id), record.syringes(person.id)
        limits = limits_in(record, person.id)
        entries = record.health_entries(person.id)
    today = now.astimezone(zone_info(person.home_zone)).date()
    return make_report(
        person,
        first,
        last,
        period.prescriptions,
        period.slots,
        period.doses,
        period.holds,
        now,
        cartons=cartons,
        syringes=syringes,
        timing_window_h=period.timing_window_h,
        with_born=with_born,
        limits=limits,
        health=health_facts(entries, interactions(), today, with_private=with_private),
        felt=report_health(entries, signs(), first, last),
    )
