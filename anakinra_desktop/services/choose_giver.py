"""Says who may inject a person, and keeps who does: the person themselves, or somebody who was shown how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import Caregiver, GivenBy, Giver, Person, Training, checked_name, training_of

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class Givers:
    """Everybody who could inject one person."""

    person: Person
    caregivers: tuple[Caregiver, ...]
    last: Giver | None
    """Who gave the last recorded injection."""
    last_on: date | None

    def has_to_be_asked(self, today: date) -> bool:
        """Whether somebody else than the person may inject, so that it has to be asked who does.

        Nobody takes for granted that a child injects itself: until the first injection is recorded, it is asked too.
        """
        if self.caregivers or (self.last is not None and self.last.by is GivenBy.CAREGIVER):
            return True
        return self.last is None and self.person.is_child_on(today)

    def training(self, giver: Giver) -> Training:
        """What is recorded of the training of whoever injects (TRAIN-1, TRAIN-2)."""
        return training_of(self.person, giver, self.caregivers)


def look_at_givers(records: RecordFile, person: Person) -> Givers:
    """The person, the caregivers of the household, and who gave the last injection."""
    with records.read() as record:
        caregivers = record.caregivers()
        injections = record.injections(person.id)
    last = injections[-1] if injections else None
    giver = Giver(last.by, last.given_by) if last is not None and last.by is not None else None
    others = tuple(each for each in caregivers if each.name.casefold() != person.name.casefold())
    return Givers(person, others, giver, last.schedule_date if last else None)


def usual_giver(records: RecordFile, person: Person) -> GivenBy:
    """Who was last chosen to inject; the person, as long as nobody was."""
    with records.read() as record:
        return GivenBy(record.preferences(person.id).get("given_by") or GivenBy.SELF)


def choose_giver(records: RecordFile, person: Person, giver: Giver, shown_how_on: date | None = None) -> Giver:
    """Keep who injects from now on. A caregiver is added to the household, with the date they were shown how (TRAIN-2).

    Raises NotAPerson for a name that cannot be so.
    """
    name = person.name if giver.by is GivenBy.SELF else checked_name(giver.name, "giver")
    kept = Giver(giver.by, name)
    with records.change() as record:
        if giver.by is GivenBy.CAREGIVER:
            known = next((each.name for each in record.caregivers() if each.name.casefold() == name.casefold()), name)
            kept = Giver(giver.by, record.keep_caregiver(known, shown_how_on).name)
        record.set_preference(person.id, "given_by", kept.by.value)
        record.set_preference(person.id, "giver_name", kept.name)
    return kept
