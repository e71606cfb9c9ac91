"""Keeps what the label of a prescription says, in its own words (DOSE-4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import NotAPrescription, Prescription
from anakinra_desktop.domain.typed_text import can_be_shown, trimmed

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

LABEL_LENGTH_MAX: Final = 1000
_NAME: Final = "label_text"
"""The preference that holds it, followed by the first day of the prescription."""


def label_name(prescription: Prescription) -> str:
    """Under which preference the label of a prescription is kept."""
    return f"{_NAME} {prescription.starts_on.isoformat()}"


def label_of(preferences: Mapping[str, str], prescription: Prescription) -> str:
    """What the label says; "" where nobody copied it."""
    return preferences.get(label_name(prescription), "")


def checked_label(text: str) -> str:
    """The words of a label, on several lines. Raises NotAPrescription."""
    tidy = trimmed(text)
    if len(tidy) > LABEL_LENGTH_MAX:
        raise NotAPrescription(
            "label",
            "This text has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=LABEL_LENGTH_MAX,
        )
    if not can_be_shown(tidy, on_several_lines=True):
        raise NotAPrescription("label", "This text holds a character that cannot be shown.")
    return tidy


def keep_label(records: RecordFile, person: Person, prescription: Prescription, text: str) -> None:
    """Keep the words of the label of a prescription. Raises NotAPrescription."""
    tidy = checked_label(text)
    with records.change() as record:
        record.set_preference(person.id, label_name(prescription), tidy)
