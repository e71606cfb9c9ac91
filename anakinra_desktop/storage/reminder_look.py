"""Reads what decides whether somebody is reminded, with the standard library alone: it is asked for all day long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.storage import rows
from anakinra_desktop.storage.cells import moment_of
from anakinra_desktop.storage.database import reading
from anakinra_desktop.storage.first_look import DAYS_SHOWN

if TYPE_CHECKING:
    import sqlite3

    from anakinra_desktop.domain.health import HealthEntry


@dataclass(frozen=True, slots=True)
class ReminderRows:
    """What the record says of one person."""

    person: Person
    prescriptions: tuple[Prescription, ...]
    doses: tuple[Dose, ...]
    """Rows of the last weeks, without further places."""
    holds: tuple[Hold, ...]
    session_since: datetime | None
    timing_window_h: float | None
    """None where the person never chose one."""
    calls: tuple[HealthEntry, ...]
    """Calls to the doctor that were neither corrected nor taken back."""


def reminder_look(path: Path, today: date) -> tuple[ReminderRows, ...]:
    """What the record says of everybody in it. Raises RecordTrouble."""
    with reading(path) as connection:
        connection.execute("BEGIN")
        try:
            people = [rows.person_of(row) for row in _ask(connection, "SELECT * FROM person ORDER BY id")]
            return tuple(_look(connection, person, today) for person in people)
        except (ValueError, TypeError, AttributeError) as error:
            raise rows.DamagedRow from error


def _look(connection: sqlite3.Connection, person: Person, today: date) -> ReminderRows:
    def ask(query: str, *more: object) -> list[Any]:
        return _ask(connection, query, person.id, *more)

    since = (today - timedelta(days=DAYS_SHOWN)).isoformat()
    window = ask("SELECT value FROM preference WHERE person_id = ? AND name = 'timing_window_h'")
    session = ask("SELECT started_at FROM injection_session WHERE person_id = ? AND ended_at IS NULL")
    calls = ask("SELECT * FROM health_entry WHERE person_id = ? AND kind = 'call' AND standing = 'valid'")
    return ReminderRows(
        person=person,
        prescriptions=tuple(
            rows.prescription_of(row)
            for row in ask("SELECT * FROM prescription WHERE person_id = ? ORDER BY starts_on, id")
        ),
        doses=tuple(
            rows.dose_of(row, ())
            for row in ask("SELECT * FROM dose WHERE person_id = ? AND schedule_date >= ? ORDER BY id", since)
        ),
        holds=tuple(rows.hold_of(row) for row in ask("SELECT * FROM hold WHERE person_id = ? ORDER BY first, id")),
        session_since=moment_of(session[0].started_at) if session else None,
        timing_window_h=float(window[0].value) if window else None,
        calls=_entries(calls),
    )


def _ask(connection: sqlite3.Connection, query: str, *values: object) -> list[Any]:
    cursor = connection.execute(query, values)
    names = tuple(column[0] for column in cursor.description)
    return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor]


def _entries(found: list[Any]) -> tuple[HealthEntry, ...]:
    if not found:
        return ()  # the kinds of entries are not loaded for nothing
    from anakinra_desktop.storage.health_rows import health_entry_of

    return tuple(health_entry_of(row) for row in found)
