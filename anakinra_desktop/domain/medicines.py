"""What else a person takes, is allergic to, and lives with: all of it to be told to doctor and pharmacist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

from anakinra_desktop.domain.health import (
    Details,
    EntryKind,
    NotAnEntry,
    checked_days,
    checked_line,
    checked_note,
    checked_words,
)

if TYPE_CHECKING:
    from anakinra_desktop.domain.interactions import Interactions, KnownMedicine


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
    what_for: str = ""
    is_since_known: bool = True
    """Whether it is taken since the entry's day; otherwise that is only the day it was written down."""
    is_name_right: bool = False
    """Whether the person said that a name like that of another medicine is right as it is."""


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


ALLERGY_FACTS: Final[Mapping[AllergyTo, tuple[str, ...]]] = {
    AllergyTo.ANAKINRA: ("PRECAUTION-1", "LABEL-57"),
    AllergyTo.BACTERIAL_PROTEINS: ("PRECAUTION-2", "LABEL-57"),
    AllergyTo.LATEX: ("PRECAUTION-3", "D-5"),
    AllergyTo.MEDICINE: ("PRECAUTION-4",),
    AllergyTo.OTHER: ("PRECAUTION-4",),
}
"""Where it stands that each is told of."""

KEEPS_FROM_STARTING: Final = (AllergyTo.ANAKINRA, AllergyTo.BACTERIAL_PROTEINS)
"""With one of these nobody starts anakinra before the doctor has answered (LABEL-57)."""


class ConditionName(StrEnum):
    """The illnesses and states that the leaflets ask about."""

    INFECTION = "infection"
    RECURRING_INFECTIONS = "recurring_infections"
    TUBERCULOSIS = "tuberculosis"
    ASTHMA = "asthma"
    HIV = "hiv"
    KIDNEY_DISEASE = "kidney_disease"
    PREGNANT = "pregnant"
    PLANNING_PREGNANCY = "planning_pregnancy"
    BREASTFEEDING = "breastfeeding"
    CANCER = "cancer"
    LIVER_ENZYMES = "liver_enzymes"
    LOW_NEUTROPHILS = "low_neutrophils"
    OTHER = "other"


CONDITION_FACTS: Final[Mapping[ConditionName, tuple[str, ...]]] = {
    ConditionName.INFECTION: ("PRECAUTION-5", "LABEL-58"),
    ConditionName.RECURRING_INFECTIONS: ("LABEL-63",),
    ConditionName.TUBERCULOSIS: ("LABEL-63",),
    ConditionName.ASTHMA: ("PRECAUTION-6",),
    ConditionName.HIV: ("PRECAUTION-7",),
    ConditionName.KIDNEY_DISEASE: ("PRECAUTION-8", "LABEL-16", "LABEL-17", "D-11"),
    ConditionName.PREGNANT: ("PRECAUTION-10", "LABEL-62", "D-12"),
    ConditionName.PLANNING_PREGNANCY: ("PRECAUTION-9", "LABEL-62", "D-12"),
    ConditionName.BREASTFEEDING: ("PRECAUTION-9", "LABEL-62", "D-12"),
    ConditionName.CANCER: ("LABEL-63",),
    ConditionName.LIVER_ENZYMES: ("LABEL-63",),
    ConditionName.LOW_NEUTROPHILS: ("LABEL-57",),
    ConditionName.OTHER: (),
}
"""Where it stands that each is told of."""

PRIVATE_BY_ITSELF: Final = (ConditionName.HIV,)
"""Left out of papers for others from the start (PRECAUTION-7)."""


@dataclass(frozen=True, slots=True)
class Condition(Details):
    """An illness, a pregnancy, or what else the doctor has to know (PRECAUTION-5 to PRECAUTION-10, LABEL-63)."""

    kind: ClassVar[EntryKind] = EntryKind.CONDITION
    what: str
    """The name of one that the app knows, such as `asthma`; `other` for what `words` say."""
    words: str = ""
    until: date | None = None
    """The day it was over."""
    told_on: date | None = None
    is_private: bool = False
    """Left out of what is printed for others unless the person says otherwise (PRECAUTION-7)."""
    note: str = ""
    is_since_known: bool = True
    """Whether it began on the entry's day; otherwise that is only the day it was written down."""

    @property
    def name(self) -> ConditionName:
        """Which one it is; `OTHER` too for one that a newer version of this program knows."""
        try:
            return ConditionName(self.what)
        except ValueError:
            return ConditionName.OTHER


def perhaps_meant(medicine: Medicine, known: Interactions) -> KnownMedicine | None:
    """The known medicine that a name is nearly the name of, until the person has said that it is right as typed."""
    return None if medicine.is_name_right else known.perhaps_in(medicine.name)


def is_over(details: Medicine | Allergy | Condition, today: date) -> bool:
    """Whether the last day of a medicine has passed, or the day has come on which the others were over."""
    if details.until is None:
        return False
    return details.until < today if isinstance(details, Medicine) else details.until <= today


def checked_medicine(medicine: Medicine, since: date, today: date) -> Medicine:
    """A medicine as it is kept. Raises NotAnEntry."""
    _check_since(since, today)
    return replace(
        medicine,
        name=checked_words(medicine.name, "name"),
        dose=checked_line(medicine.dose, "dose"),
        what_for=checked_line(medicine.what_for, "what_for"),
        note=checked_note(medicine.note),
        until=checked_days(since, medicine.until) if medicine.is_since_known else medicine.until,
        told_on=_checked_told(medicine.told_on, today),
    )


def checked_allergy(allergy: Allergy, today: date) -> Allergy:
    """An allergy as it is kept; one to a medicine or to something else is named. Raises NotAnEntry."""
    is_named = allergy.to in (AllergyTo.MEDICINE, AllergyTo.OTHER)
    return replace(
        allergy,
        name=checked_words(allergy.name, "name") if is_named else checked_line(allergy.name, "name"),
        reaction=checked_line(allergy.reaction, "reaction"),
        told_on=_checked_told(allergy.told_on, today),
    )


def checked_condition(condition: Condition, since: date, today: date) -> Condition:
    """A condition as it is kept; one that the leaflets do not ask about is named. Raises NotAnEntry."""
    _check_since(since, today)
    is_named = condition.name is ConditionName.OTHER
    return replace(
        condition,
        words=checked_words(condition.words, "words") if is_named else checked_line(condition.words, "words"),
        note=checked_note(condition.note),
        until=checked_days(since, condition.until) if condition.is_since_known else condition.until,
        told_on=_checked_told(condition.told_on, today),
    )


def _check_since(since: date, today: date) -> None:
    if since > today:
        raise NotAnEntry("since", "This day lies in the future.")


def _checked_told(day: date | None, today: date) -> date | None:
    if day is not None and day > today:
        raise NotAnEntry("told_on", "This day lies in the future.")
    return day
