"""What a person feels that may come from the medicine: the leaflet's side effects, its serious signs, and any other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Final

from anakinra_desktop.domain.health import (
    Details,
    EntryKind,
    NotAnEntry,
    Severity,
    checked_note,
    checked_words,
)

OTHER: Final = "other"
"""The sign for what the person's own words say (SIDE-8)."""
TEMPERATURE_RANGE_C: Final = (34.0, 43.0)


@dataclass(frozen=True, slots=True)
class Symptom(Details):
    """One effect; it began on the entry's day (SIDE-1 to SIDE-8, SERIOUS-1 to SERIOUS-6)."""

    kind: ClassVar[EntryKind] = EntryKind.SYMPTOM
    what: str
    """The name of a sign that the app knows, such as `headache`; `other` for what `words` say."""
    severity: Severity | None = None
    """None for a serious sign: whether it is bad is not asked, for it needs a call anyway."""
    words: str = ""
    """The person's own words (SIDE-8)."""
    at_spot: bool | None = None
    """Whether it is where an injection went; None where it was not asked (SERIOUS-6, D-13)."""
    temperature_c: float | None = None
    gone_on: date | None = None
    seen_on: date | None = None
    """The last day it was said to be still there."""
    told_doctor_on: date | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still there, as far as anybody said."""
        return self.gone_on is None


def should_tell(symptom: Symptom, began_on: date) -> bool:
    """Whether to tell the doctor of a side effect: it is severe, or it does not go away (SIDE-1).

    No source says after how many days that is: it is when the person says on a later day that it is still there.
    """
    if not symptom.is_open or symptom.told_doctor_on is not None:
        return False
    return symptom.severity is Severity.SEVERE or (symptom.seen_on or began_on) > began_on


def checked_symptom(symptom: Symptom, began_on: date, today: date) -> Symptom:
    """A symptom that can be kept. Raises NotAnEntry."""
    if began_on > today:
        raise NotAnEntry("began_on", "This day has not come yet.")
    for field, day in (
        ("gone_on", symptom.gone_on),
        ("seen_on", symptom.seen_on),
        ("told", symptom.told_doctor_on),
    ):
        if day is not None and day > today:
            raise NotAnEntry(field, "This day has not come yet.")
        if day is not None and day < began_on:
            raise NotAnEntry(field, "This day lies before the one it began.")
    low, high = TEMPERATURE_RANGE_C
    if symptom.temperature_c is not None and not low <= symptom.temperature_c <= high:
        raise NotAnEntry(
            "temperature", "Please type a temperature from {low} to {high} °C.", low=f"{low:g}", high=f"{high:g}"
        )
    words = checked_words(symptom.words, "words") if symptom.what == OTHER else symptom.words
    return replace(symptom, words=words, note=checked_note(symptom.note))
