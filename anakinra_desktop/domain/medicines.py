"""What else a person takes, is allergic to, and lives with: all of it to be told to doctor and pharmacist."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from anakinra_desktop.domain.health import Details, EntryKind


class MedicineKind(StrEnum):
    """The kinds the leaflet asks for (INTERACT-1)."""

    PRESCRIPTION = "prescription"
    NONPRESCRIPTION = "nonprescription"
    VITAMIN = "vitamin"
    SUPPLEMENT = "supplement"
    HERBAL = "herbal"


@dataclass(frozen=True, slots=True)
class Medicine(Details):
    """A medicine or supplement beside anakinra, taken from the entry's day on (OTHER-5)."""

    kind: ClassVar[EntryKind] = EntryKind.MEDICINE
    name: str
    sort: MedicineKind
    dose: str = ""
    """How much and how often, in the words of its label."""
    until: date | None = None
    """The last day; None while it is taken."""
    told_on: date | None = None
    """The day the doctor or pharmacist was told of it."""
    note: str = ""


class AllergyTo(StrEnum):
    """What the leaflet asks about (PRECAUTION-1 to PRECAUTION-4)."""

    ANAKINRA = "anakinra"
    BACTERIAL_PROTEINS = "bacterial_proteins"
    LATEX = "latex"
    MEDICINE = "medicine"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Allergy(Details):
    """Something a person is allergic to."""

    kind: ClassVar[EntryKind] = EntryKind.ALLERGY
    to: AllergyTo
    name: str = ""
    """What it is, where `to` does not say it."""
    reaction: str = ""
    told_on: date | None = None
    until: date | None = None
    """The day it was found not to be one."""


@dataclass(frozen=True, slots=True)
class Condition(Details):
    """An illness, a pregnancy, or what else the doctor has to know (PRECAUTION-5 to PRECAUTION-10, LABEL-63)."""

    kind: ClassVar[EntryKind] = EntryKind.CONDITION
    what: str
    """The name of one that the app knows, such as `asthma`; `other` for what `words` say."""
    words: str = ""
    until: date | None = None
    told_on: date | None = None
    is_private: bool = False
    """Left out of what is printed for others unless the person says otherwise (PRECAUTION-7)."""
    note: str = ""
