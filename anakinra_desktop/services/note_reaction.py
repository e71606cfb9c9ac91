"""Writes down a reaction of the skin; signs elsewhere on the body open a call to the doctor with it (D-13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.reactions import Reaction, checked_reaction
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.services.keep_health import add_entry_to, replace_entry
from anakinra_desktop.services.note_symptom import Noted, local_date, note_symptom_in
from anakinra_desktop.services.read_medication import signs

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def note_reaction(
    records: RecordFile,
    person: Person,
    began_on: date,
    reaction: Reaction,
    now: datetime,
    by: str,
    *,
    elsewhere: Sequence[str] = (),
) -> Noted:
    """Keep a reaction, with a serious sign and an open call for each of the signs that are `elsewhere` too.

    Raises NotAnEntry and RecordTrouble.
    """
    with records.change() as record:
        checked = checked_reaction(reaction, began_on, local_date(person, now))
        entries = [add_entry_to(record, person.id, began_on, checked, now, by)]
        leads = [Lead.LOG]
        for name in elsewhere:
            sign = signs().get(name)
            there = Symptom(name, at_spot=False if sign is not None and sign.asks_place else None)
            noted = note_symptom_in(record, person, local_date(person, now), there, now, by)
            entries += noted.entries
            leads.append(noted.lead)
    weightiest = max(leads, key=list(Lead).index)
    return Noted(tuple(dict.fromkeys(entries)), weightiest, tuple(elsewhere))


def change_reaction(
    records: RecordFile,
    person: Person,
    entry: HealthEntry,
    reaction: Reaction,
    now: datetime,
    by: str,
    *,
    began_on: date | None = None,
) -> HealthEntry:
    """Let a newer look at a reaction take the place of the one before. Raises NotAnEntry and NoSuchEntry."""
    first = began_on or entry.began_on
    checked = checked_reaction(reaction, first, local_date(person, now))
    return replace_entry(records, entry.id, checked, now, by, began_on=first)
