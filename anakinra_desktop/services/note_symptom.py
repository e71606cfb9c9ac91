"""Writes down what a person feels; a serious sign opens a call to the doctor with it (SERIOUS-1, LABEL-47)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.doctor_calls import open_call
from anakinra_desktop.domain.health import HealthEntry, NotAnEntry, those_that_count
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.domain.symptoms import Symptom, checked_symptom
from anakinra_desktop.services.answer_call import open_a_call
from anakinra_desktop.services.keep_health import add_entry_to, replace_entry, replace_entry_in, void_entry_in
from anakinra_desktop.services.read_medication import signs

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


@dataclass(frozen=True, slots=True)
class Noted:
    """What was kept, newest last, and what it leads to."""

    entries: tuple[HealthEntry, ...]
    lead: Lead
    because: tuple[str, ...] = ()
    """The signs that somebody is to be called for."""


def note_symptom(
    records: RecordFile, person: Person, began_on: date, symptom: Symptom, now: datetime, by: str
) -> Noted:
    """Keep one effect, with an open call for a serious one. Raises NotAnEntry and RecordTrouble."""
    with records.change() as record:
        return note_symptom_in(record, person, began_on, symptom, now, by)


def note_symptom_in(record: Record, person: Person, began_on: date, symptom: Symptom, now: datetime, by: str) -> Noted:
    """The same, as part of a larger piece of work."""
    sign = signs().get(symptom.what)
    if sign is None:
        raise NotAnEntry("what", "Please choose what it is.")
    if sign.asks_place and symptom.at_spot is None:
        raise NotAnEntry("at_spot", "Please say first where it is.")
    lead = sign.leads(symptom.at_spot)
    if not lead.is_serious and symptom.severity is None:
        raise NotAnEntry("severity", "Please say how bad it is.")
    kept = add_entry_to(
        record, person.id, began_on, checked_symptom(symptom, began_on, local_date(person, now)), now, by
    )
    if not lead.is_serious or not symptom.is_open:
        return Noted((kept,), Lead.LOG)
    call = open_a_call(record, person, sign.id, now, by)
    return Noted((kept, call), lead, (sign.id,))


def change_symptom(
    records: RecordFile,
    person: Person,
    entry: HealthEntry,
    symptom: Symptom,
    now: datetime,
    by: str,
    *,
    began_on: date | None = None,
) -> HealthEntry:
    """Let newer words about an effect take the place of those before. Raises NotAnEntry and NoSuchEntry."""
    first = began_on or entry.began_on
    checked = checked_symptom(symptom, first, local_date(person, now))
    return replace_entry(records, entry.id, checked, now, by, began_on=first)


def take_back_symptom(records: RecordFile, entry: HealthEntry, reason: str, now: datetime, by: str) -> None:
    """Take back an effect that was written down by mistake, and its part in the call that waits because of it.

    A call that waits for nothing else is taken back with it. Raises NoSuchEntry, or NotADose without a reason.
    """
    symptom = entry.details
    assert isinstance(symptom, Symptom)
    with records.change() as record:
        void_entry_in(record, entry.id, reason, now, by)
        entries = record.health_entries(entry.person_id)
        waiting = open_call(entries)
        if waiting is None or any(
            each.what == symptom.what and each.is_open for _, each in those_that_count(entries, Symptom)
        ):
            return
        call_entry, call = waiting
        others = tuple(sign for sign in call.because if sign != symptom.what)
        if others == call.because:
            return
        if others:
            replace_entry_in(record, call_entry.id, replace(call, because=others), now, by)
        else:
            void_entry_in(record, call_entry.id, reason, now, by)


def local_date(person: Person, now: datetime) -> date:
    """The date on the wall at the person's home."""
    return now.astimezone(zone_info(person.home_zone)).date()
