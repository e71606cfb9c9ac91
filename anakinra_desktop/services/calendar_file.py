"""Writes the coming doses as a calendar (iCalendar, RFC 5545) for a phone or another program that reminds.

An event says that an injection is due and nothing else, not even of which medicine: a calendar is often shared, and
lies on other computers. With one person no name is in it. Reading a newer file over an older one changes the events
that are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import valid_records
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Slot, slots_between, zone_info

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

DAYS_AHEAD = 90
"""A quarter of a year: prescriptions change, and a reminder for a dose that is no longer asked for does harm."""
LINE_BYTES_MAX = 75


def export_calendar(records: RecordFile, now: datetime, summary: str, person: Person | None = None) -> str:
    """The doses of the coming 90 days that are neither recorded nor within a pause, of one person or of everybody.

    `summary` is what each event says, such as "Injection"; where several people are in it, their names follow.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dose calendar//EN", "CALSCALE:GREGORIAN"]
    if records.exists():
        with records.read() as record:
            people = record.people() if person is None else (person,)
            for each in people:
                says = summary if len(people) == 1 else f"{summary}: {each.name}"
                for slot in _coming(record, each, now):
                    lines += _event(each, slot, says, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _coming(record: Record, person: Person, now: datetime) -> Iterator[Slot]:
    recorded = valid_records(record.doses(person.id))
    holds = record.holds(person.id)
    today = now.astimezone(zone_info(person.home_zone)).date()
    last = today + timedelta(days=DAYS_AHEAD)
    for slot in slots_between(today, last, record.prescriptions(person.id)):
        is_held = any(hold.covers(slot.schedule_date) for hold in holds)
        if slot.due_at > now and slot.key not in recorded and not is_held:
            yield slot


def _event(person: Person, slot: Slot, says: str, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{person.id}-{slot.schedule_date:%Y%m%d}-{slot.number}@dose-calendar"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"DTSTART:{_utc(slot.due_at)}"
    yield "DURATION:PT15M"
    yield f"SUMMARY:{_escaped(says)}"
    yield "CLASS:PRIVATE"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_escaped(says)}"
    yield "TRIGGER:PT0S"
    yield "END:VALARM"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, none of which ends within a character."""
    pieces: list[str] = []
    piece = ""
    for character in line:
        room = LINE_BYTES_MAX if not pieces else LINE_BYTES_MAX - 1  # the blank that a further piece begins with
        if len(f"{piece}{character}".encode()) > room:
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join([*pieces, piece])
