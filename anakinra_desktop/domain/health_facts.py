"""What a person takes, is allergic to, lives with and asks, as papers and the report list it.

What is private is left out unless the person says otherwise, and it is counted how much was left out (PRECAUTION-7).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from anakinra_desktop.domain.appointments import LabResult, Question, open_questions
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.interactions import Interactions, KnownMedicine
from anakinra_desktop.domain.medicines import Allergy, Condition, Medicine, is_over, perhaps_meant


@dataclass(frozen=True, slots=True)
class ListedMedicine:
    """A medicine in use, and what to tell of it, where it is one that is known."""

    medicine: Medicine
    since: date | None
    known: KnownMedicine | None
    perhaps: KnownMedicine | None = None
    """The one that a misspelt name perhaps means; nobody has said yet whether it does."""

    @property
    def is_to_be_told(self) -> bool:
        """Whether doctor or pharmacist were not told of it yet."""
        return (self.known or self.perhaps) is not None and self.medicine.told_on is None


@dataclass(frozen=True, slots=True)
class ListedCondition:
    """A condition that lasts."""

    condition: Condition
    since: date | None


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """What a person takes, is allergic to, lives with and asks."""

    medicines: tuple[ListedMedicine, ...] = ()
    allergies: tuple[Allergy, ...] = ()
    conditions: tuple[ListedCondition, ...] = ()
    questions: tuple[Question, ...] = ()
    results: tuple[tuple[date, LabResult], ...] = ()
    """Blood tests, the newest first."""
    left_out: int = 0
    """Private items that are not shown."""


NOTHING = HealthFacts()
"""Of somebody of whom nothing is written down."""


def health_facts(
    entries: Iterable[HealthEntry], known: Interactions, today: date, *, with_private: bool = False
) -> HealthFacts:
    """What is so today. Medicines to tell of come first, the others in the order in which they were begun."""
    entries = tuple(entries)
    medicines = [
        ListedMedicine(
            taken,
            entry.began_on if taken.is_since_known else None,
            known.certain_in(taken.name),
            perhaps_meant(taken, known),
        )
        for entry, taken in those_that_count(entries, Medicine)
        if not is_over(taken, today)
    ]
    conditions = [
        (entry, condition) for entry, condition in those_that_count(entries, Condition) if not is_over(condition, today)
    ]
    shown = [pair for pair in conditions if with_private or not pair[1].is_private]
    return HealthFacts(
        medicines=tuple(sorted(medicines, key=_to_tell_first)),
        allergies=tuple(each for _, each in those_that_count(entries, Allergy) if not is_over(each, today)),
        conditions=tuple(
            ListedCondition(each, entry.began_on if each.is_since_known else None) for entry, each in shown
        ),
        questions=tuple(question for _, question in open_questions(entries)),
        results=tuple((entry.began_on, result) for entry, result in reversed(those_that_count(entries, LabResult))),
        left_out=len(conditions) - len(shown),
    )


def _to_tell_first(listed: ListedMedicine) -> int:
    known = listed.known or listed.perhaps
    if known is None:
        return 2
    return 0 if known.of.calls_first else 1
