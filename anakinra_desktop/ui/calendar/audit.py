"""The whole history of one day: every row that was ever written for it, in order, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.dose import Dose, Hold, Standing
from anakinra_desktop.domain.prescription import Prescription, prescription_on, zone_info
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.measure_adherence import Period
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE
from anakinra_desktop.ui.calendar.day import Row, because_words, covers, dose_rows, recorded_words


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row of the record: what it says, who wrote it when, and what became of it."""

    icon: str
    title: str
    written: str
    rows: tuple[Row, ...]
    outcome: str
    counts: bool


@dataclass(frozen=True, slots=True)
class AuditScreen:
    """Everything that was ever written for a day, the first row first."""

    title: str
    prescription: str
    entries: tuple[AuditEntry, ...]


def audit_screen(day: date, period: Period) -> AuditScreen:
    """The history of a day, from the record of a period that holds it; rows that no longer count are all there."""
    zone = period.person.home_zone
    by_id = {dose.id: dose for dose in period.doses}
    followers = {dose.corrects: dose for dose in period.doses if dose.corrects is not None}
    found: list[tuple[datetime, int, AuditEntry]] = [
        (dose.recorded_at, dose.id, _dose_entry(dose, by_id, followers.get(dose.id)))
        for dose in period.doses
        if dose.schedule_date == day
    ]
    found += [(hold.recorded_at, hold.id, _hold_entry(hold, zone)) for hold in period.holds if covers(hold, day)]
    found.sort(key=lambda each: each[:2])
    title = QCoreApplication.translate("DayHistory", "History of {date}").format(
        date=f"{wording.weekday(day)}, {wording.full_date(day)}"
    )
    return AuditScreen(title, _prescription_words(day, period.prescriptions), tuple(entry for *_, entry in found))


def _dose_entry(dose: Dose, by_id: dict[int, Dose], follower: Dose | None) -> AuditEntry:
    before = by_id.get(dose.corrects) if dose.corrects is not None else None
    words = QCoreApplication.translate("DayHistory", "Record {number}: {what}")
    return AuditEntry(
        icon="check-bold" if dose.corrects is None else "pencil-simple-bold",
        title=words.format(number=dose.id, what=_kind_words(dose, before)),
        written=_by(dose.recorded_by, dose.recorded_at, dose.zone),
        rows=_rows_of(dose, before),
        outcome=_outcome(dose, follower),
        counts=dose.standing is Standing.VALID,
    )


def _kind_words(dose: Dose, before: Dose | None) -> str:
    if dose.corrects is None:
        return recorded_words(dose).lower()
    if before is not None and before.ended_because == UNDONE_AT_ONCE:
        return QCoreApplication.translate("DayHistory", "a correction was undone")
    if before is not None and before.standing is Standing.VOID:
        return QCoreApplication.translate("DayHistory", "it counts again")
    return QCoreApplication.translate("DayHistory", "takes the place of record {number}").format(number=dose.corrects)


def _rows_of(dose: Dose, before: Dose | None) -> tuple[Row, ...]:
    rows = list(dose_rows(dose))
    if dose.note:
        rows.append(Row("note", QCoreApplication.translate("CalendarPage", "Note"), dose.note))
    if before is not None and before.schedule_date != dose.schedule_date:
        label = QCoreApplication.translate("DayHistory", "Before, it was for")
        rows.append(Row("calendar-blank", label, wording.weekday_and_date(before.schedule_date)))
    return tuple(rows)


def _outcome(dose: Dose, follower: Dose | None) -> str:
    if dose.standing is Standing.VALID or dose.ended_at is None:
        return QCoreApplication.translate("DayHistory", "It counts.")
    by = _by(dose.ended_by, dose.ended_at, dose.zone)
    if dose.standing is Standing.VOID:
        words = QCoreApplication.translate("DayHistory", "Taken back: {by}.")
    elif follower is None:
        words = QCoreApplication.translate("DayHistory", "Replaced by a record of another day: {by}.")
    elif follower.schedule_date != dose.schedule_date:
        words = QCoreApplication.translate("DayHistory", "Replaced by record {number}, for {date}: {by}.")
    else:
        words = QCoreApplication.translate("DayHistory", "Replaced by record {number}: {by}.")
    said = words.format(
        by=by,
        number=follower.id if follower else "",
        date=wording.weekday_and_date(follower.schedule_date) if follower else "",
    )
    return f"{said} {_quoted(dose.ended_because)}".rstrip()


def _hold_entry(hold: Hold, zone: str) -> AuditEntry:
    last = wording.full_date(hold.last) if hold.last else QCoreApplication.translate("CalendarPage", "open")
    rows = [
        Row("calendar-blank", QCoreApplication.translate("DayHistory", "From"), wording.full_date(hold.first)),
        Row("calendar-blank", QCoreApplication.translate("DayHistory", "Up to"), last),
        Row("note-pencil", QCoreApplication.translate("CalendarPage", "Why"), hold.reason),
    ]
    if hold.said_by:
        rows.append(Row("user", QCoreApplication.translate("DayHistory", "Who said so"), hold.said_by))
    outcome = QCoreApplication.translate("DayHistory", "It counts.")
    if hold.standing is not Standing.VALID and hold.ended_at is not None:
        words = (
            QCoreApplication.translate("DayHistory", "Ended: {by}.")
            if hold.standing is Standing.CORRECTED
            else QCoreApplication.translate("DayHistory", "Taken back: {by}.")
        )
        by = _by(hold.ended_by, hold.ended_at, zone)
        outcome = f"{words.format(by=by)} {_quoted(hold.ended_because)}".rstrip()
    title = (
        QCoreApplication.translate("DayHistory", "Pause {number}, by the doctor")
        if hold.by_prescriber
        else QCoreApplication.translate("DayHistory", "Pause {number}")
    )
    return AuditEntry(
        icon="pause-bold",
        title=title.format(number=hold.id),
        written=_by(hold.recorded_by, hold.recorded_at, zone),
        rows=tuple(rows),
        outcome=outcome,
        counts=hold.standing is Standing.VALID,
    )


def _prescription_words(day: date, prescriptions: Iterable[Prescription]) -> str:
    ordered = prescription_on(day, prescriptions)
    if ordered is None:
        return QCoreApplication.translate("DayHistory", "No prescription was in force on this day.")
    words = QCoreApplication.translate(
        "DayHistory", "In force since {date}: {prescription}. Its time is read on the clock of {city}."
    )
    return words.format(
        date=wording.full_date(ordered.starts_on),
        prescription=wording.prescription(ordered),
        city=wording.city(ordered.zone),
    )


def _by(name: str, at: datetime, zone: str) -> str:
    wall = at.astimezone(zone_info(zone)) if zone else at
    words = QCoreApplication.translate("DayHistory", "{name}, {date}, {time}", "Luis, 23 November 2026, 20:08:14")
    return words.format(name=name, date=wording.full_date(wall.date()), time=f"{wall:%H:%M:%S}")


def _quoted(because: str) -> str:
    if not because:
        return ""
    return QCoreApplication.translate("DayHistory", "“{because}”").format(because=because_words(because))
