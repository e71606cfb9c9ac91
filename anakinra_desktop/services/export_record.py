"""Writes the record as a table that other programs read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, slots_on, zone_info
from anakinra_desktop.services.csv_table import PRESCRIBER, TableRow, table_text

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def export_csv(records: RecordFile, now: datetime, person: Person | None = None) -> str:
    """The record of one person or of everybody, as CSV. What a correction took the place of is left out.

    A pause without an end is written up to today.
    """
    if not records.exists():
        return table_text(())
    with records.read() as record:
        people = record.people() if person is None else (person,)
        rows = [
            row
            for each in people
            for row in _rows(each, record.prescriptions(each.id), record.doses(each.id), record.holds(each.id), now)
        ]
    return table_text(rows)


def _rows(
    person: Person, prescriptions: Sequence[Prescription], doses: Sequence[Dose], holds: Sequence[Hold], now: datetime
) -> list[TableRow]:
    dated = [
        ((dose.schedule_date, 0, dose.slot, dose.id), _dose_row(person, dose, prescriptions))
        for dose in doses
        if dose.standing is not Standing.CORRECTED
    ]
    today = now.astimezone(zone_info(person.home_zone)).date()
    for hold in holds:
        if hold.standing is Standing.VALID:
            dated += (((day, 1, 0, hold.id), _hold_row(person, hold, day)) for day in _days_of(hold, today))
    return [row for _, row in sorted(dated, key=lambda each: each[0])]


def _dose_row(person: Person, dose: Dose, prescriptions: Sequence[Prescription]) -> TableRow:
    is_void = dose.standing is Standing.VOID
    return TableRow(
        person=person.name,
        schedule_date=_slot_text(dose, prescriptions),
        status="void" if is_void else status_of(dose),
        taken_at="" if dose.taken_at is None else dose.taken_at.astimezone(zone_info(dose.zone)).isoformat(),
        zone=dose.zone,
        amount_mg="" if dose.amount_mg is None else _number_text(dose.amount_mg),
        spot=dose.place.label if dose.place else "",
        given_by=dose.given_by,
        reason=dose.ended_because if is_void else dose.reason,
        note=dose.note,
    )


def status_of(dose: Dose) -> str:
    """What a row says: taken, extra, missed or skipped."""
    return "extra" if dose.kind is DoseKind.EXTRA and dose.status is DoseStatus.TAKEN else dose.status.value


def _slot_text(dose: Dose, prescriptions: Sequence[Prescription]) -> str:
    day = dose.schedule_date.isoformat()
    has_several = dose.slot > 0 or len(slots_on(dose.schedule_date, prescriptions)) > 1
    return f"{day}/{dose.slot + 1}" if has_several else day


def _number_text(number: float) -> str:
    return str(int(number)) if number.is_integer() else repr(number)


def _hold_row(person: Person, hold: Hold, day: date) -> TableRow:
    return TableRow(
        person=person.name,
        schedule_date=day.isoformat(),
        status="held",
        given_by=PRESCRIBER if hold.by_prescriber else "",
        reason=hold.reason,
    )


def _days_of(hold: Hold, today: date) -> Iterator[date]:
    day, last = hold.first, hold.last or max(hold.first, today)
    while day <= last:
        yield day
        day += timedelta(days=1)
