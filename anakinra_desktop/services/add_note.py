"""Adds a note to a recorded day. It is a correction like any other: the row without the note stays to be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, NotADose
from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.correct_record import correct_dose

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def add_note(records: RecordFile, person: Person, dose: Dose, note: str, now: datetime, by: str = "") -> Dose:
    """Put a note below what was noted before. Raises NotADose for an empty or overlong one, NoSuchDose."""
    if not note.strip():
        raise NotADose("note", "Please write the note first.")
    whole = f"{dose.note}\n{note.strip()}" if dose.note else note.strip()
    return correct_dose(records, person, replace(dose, note=whole), "", now, by)
