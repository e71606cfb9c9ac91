"""Everything a record holds, as one value: what leaves with it, and what enters another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.health import Details, HealthEntry
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.procedure import Answer, InjectionSession, Json
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.syringe import Carton, Syringe


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """A body plan as the record keeps it, in the JSON of `body_plan`; of several the last one is in force."""

    id: int
    person_id: int
    made_at: datetime
    plan: str


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A walk through the injection steps, with how it ended."""

    session: InjectionSession
    ended_at: datetime | None
    ending: str

    @property
    def id(self) -> int:
        """The number of the session."""
        return self.session.id

    @property
    def person_id(self) -> int:
        """Whose injection it was."""
        return self.session.person_id


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """All rows of a record, each kind in the order in which it was written down."""

    people: tuple[Person, ...] = ()
    caregivers: tuple[Caregiver, ...] = ()
    preferences: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """What each person, by number, set otherwise than usual."""
    prescriptions: tuple[Prescription, ...] = ()
    doses: tuple[Dose, ...] = ()
    offsets: Mapping[int, int] = field(default_factory=dict)
    """For each dose that was taken, by its number, how far its clock was from UTC then, in minutes."""
    holds: tuple[Hold, ...] = ()
    rule_limits: tuple[RuleLimit, ...] = ()
    cartons: tuple[Carton, ...] = ()
    syringes: tuple[Syringe, ...] = ()
    health_entries: tuple[HealthEntry, ...] = ()
    sharps_boxes: tuple[SharpsBox, ...] = ()
    skin_marks: tuple[SkinMark, ...] = ()
    body_plans: tuple[KeptPlan, ...] = ()
    injection_sessions: tuple[KeptSession, ...] = ()

    def of_person(self, person_id: int) -> WholeRecord:
        """What belongs to one person, with those who ever injected them or wrote something down for them."""
        doses = tuple(each for each in self.doses if each.person_id == person_id)
        sessions = tuple(each for each in self.injection_sessions if each.person_id == person_id)
        holds = tuple(each for each in self.holds if each.person_id == person_id)
        limits = tuple(each for each in self.rule_limits if each.person_id == person_id)
        named = {name.casefold() for dose in doses for name in (dose.given_by, dose.recorded_by, dose.ended_by)}
        named |= {each.session.giver.name.casefold() for each in sessions}
        entries = tuple(each for each in self.health_entries if each.person_id == person_id)
        named |= {name.casefold() for entry in entries for name in (entry.recorded_by, entry.ended_by)}
        named |= {name.casefold() for hold in holds for name in (hold.recorded_by, hold.ended_by)}
        named |= {name.casefold() for limit in limits for name in (limit.recorded_by, limit.ended_by)}
        marks = tuple(each for each in self.skin_marks if each.person_id == person_id)
        named |= {name.casefold() for mark in marks for name in (mark.recorded_by, mark.ended_by)}
        return WholeRecord(
            people=tuple(each for each in self.people if each.id == person_id),
            caregivers=tuple(each for each in self.caregivers if each.name.casefold() in named),
            preferences={number: kept for number, kept in self.preferences.items() if number == person_id},
            prescriptions=tuple(each for each in self.prescriptions if each.person_id == person_id),
            doses=doses,
            offsets={dose.id: self.offsets[dose.id] for dose in doses if dose.id in self.offsets},
            holds=holds,
            rule_limits=limits,
            cartons=tuple(each for each in self.cartons if each.person_id == person_id),
            syringes=tuple(each for each in self.syringes if each.person_id == person_id),
            health_entries=entries,
            sharps_boxes=tuple(each for each in self.sharps_boxes if each.person_id == person_id),
            skin_marks=marks,
            body_plans=tuple(each for each in self.body_plans if each.person_id == person_id),
            injection_sessions=sessions,
        )


@dataclass(frozen=True, slots=True)
class Anew:
    """New numbers for the rows of one kind."""

    numbers: Mapping[int, int]
    others_stay: bool = False
    """Whether a row that is not among them keeps its number; else whatever names it names nothing any more."""

    def of(self, number: int) -> int:
        """The number of a row that is there."""
        return self.numbers.get(number, number) if self.others_stay else self.numbers[number]

    def named(self, number: int | None) -> int | None:
        """The number of a row that another one names, if it names one."""
        if number is None or (number not in self.numbers and not self.others_stay):
            return None
        return self.of(number)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which number each row gets instead of its own, for the kinds that other rows name."""

    people: Anew
    doses: Anew
    cartons: Anew
    syringes: Anew
    health_entries: Anew


def numbered_anew(whole: WholeRecord, numbers: Numbers) -> WholeRecord:
    """The same rows under other numbers, and each still names the same others.

    Rows that nothing names (prescriptions, pauses, limits, containers, marks, plans, sessions) are counted from 1.
    """
    person, dose, carton, syringe = numbers.people, numbers.doses, numbers.cartons, numbers.syringes
    return WholeRecord(
        people=tuple(replace(each, id=person.of(each.id)) for each in whole.people),
        caregivers=tuple(replace(each, id=number) for number, each in enumerate(whole.caregivers, 1)),
        preferences={person.of(number): kept for number, kept in whole.preferences.items()},
        prescriptions=tuple(
            replace(each, id=number, person_id=person.of(each.person_id))
            for number, each in enumerate(whole.prescriptions, 1)
        ),
        doses=tuple(
            replace(each, id=dose.of(each.id), person_id=person.of(each.person_id), corrects=dose.named(each.corrects))
            for each in whole.doses
        ),
        offsets={dose.of(number): minutes for number, minutes in whole.offsets.items()},
        holds=tuple(
            replace(each, id=number, person_id=person.of(each.person_id)) for number, each in enumerate(whole.holds, 1)
        ),
        rule_limits=tuple(
            replace(each, id=number, person_id=person.of(each.person_id))
            for number, each in enumerate(whole.rule_limits, 1)
        ),
        cartons=tuple(
            replace(each, id=carton.of(each.id), person_id=person.of(each.person_id)) for each in whole.cartons
        ),
        syringes=tuple(
            replace(
                each,
                id=syringe.of(each.id),
                person_id=person.of(each.person_id),
                carton_id=carton.named(each.carton_id),
                dose_id=dose.named(each.dose_id),
            )
            for each in whole.syringes
        ),
        sharps_boxes=tuple(
            replace(each, id=number, person_id=person.of(each.person_id))
            for number, each in enumerate(whole.sharps_boxes, 1)
        ),
        health_entries=tuple(
            replace(
                each,
                id=numbers.health_entries.of(each.id),
                person_id=person.of(each.person_id),
                corrects=numbers.health_entries.named(each.corrects),
                details=_details_anew(each.details, dose),
            )
            for each in whole.health_entries
        ),
        skin_marks=tuple(
            replace(each, id=number, person_id=person.of(each.person_id))
            for number, each in enumerate(whole.skin_marks, 1)
        ),
        body_plans=tuple(
            replace(each, id=number, person_id=person.of(each.person_id))
            for number, each in enumerate(whole.body_plans, 1)
        ),
        injection_sessions=tuple(
            replace(each, session=_session_anew(each.session, number, numbers))
            for number, each in enumerate(whole.injection_sessions, 1)
        ),
    )


def _session_anew(session: InjectionSession, number: int, numbers: Numbers) -> InjectionSession:
    return replace(
        session,
        id=number,
        person_id=numbers.people.of(session.person_id),
        events=tuple(replace(event, answer=answer_anew(event.answer, numbers)) for event in session.events),
    )


def _details_anew(details: Details, doses: Anew) -> Details:
    if isinstance(details, Reaction) and details.dose_id is not None:
        return replace(details, dose_id=doses.named(details.dose_id))
    return details


def answer_anew(answer: Answer, numbers: Numbers) -> Answer:
    """An answer of a session that names the same dose, carton and syringes as before."""
    anew = _names_anew(answer, {"dose_id": numbers.doses, "carton_id": numbers.cartons})
    listed = answer.get("syringes")
    if isinstance(listed, list):
        names = {"id": numbers.syringes, "carton_id": numbers.cartons}
        anew["syringes"] = [_names_anew(each, names) if isinstance(each, dict) else each for each in listed]
    return anew


def _names_anew(answer: Answer, names: Mapping[str, Anew]) -> dict[str, Json]:
    anew = dict(answer)
    for name, numbers in names.items():
        number = answer.get(name)
        if isinstance(number, int):
            anew[name] = numbers.named(number)
    return anew


def counted_from_one(whole: WholeRecord) -> WholeRecord:
    """The same rows, each kind counted from 1, so that two records that say the same are equal."""
    return numbered_anew(
        whole,
        Numbers(
            people=_from_one(each.id for each in whole.people),
            doses=_from_one(each.id for each in whole.doses),
            cartons=_from_one(each.id for each in whole.cartons),
            syringes=_from_one(each.id for each in whole.syringes),
            health_entries=_from_one(each.id for each in whole.health_entries),
        ),
    )


def _from_one(numbers: Iterable[int]) -> Anew:
    return Anew({number: place for place, number in enumerate(numbers, 1)})
