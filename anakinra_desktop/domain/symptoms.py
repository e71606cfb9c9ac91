"""What a person feels that may come from the medicine: the leaflet's side effects, its serious signs, and any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from anakinra_desktop.domain.health import Details, EntryKind, Severity


@dataclass(frozen=True, slots=True)
class Symptom(Details):
    """One effect; it began on the entry's day (SIDE-1 to SIDE-8, SERIOUS-1 to SERIOUS-6)."""

    kind: ClassVar[EntryKind] = EntryKind.SYMPTOM
    what: str
    """The name of a sign that the app knows, such as `headache`; `other` for what `words` say."""
    severity: Severity
    words: str = ""
    """The person's own words (SIDE-8)."""
    gone_on: date | None = None
    told_doctor_on: date | None = None
    note: str = ""
