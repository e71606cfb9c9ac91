"""What was decided so far while two records are brought together: which rows come in, and under which numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.import_summary import Conflict, Parts, words_of
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.whole_record import Anew, Numbers, WholeRecord, numbered_anew


class Numbered(Protocol):
    """Anything with a number."""

    @property
    def id(self) -> int: ...


Some = TypeVar("Some", bound=Numbered)


@dataclass(slots=True)
class Coming:
    """The numbers of the rows of the file that come in, kind by kind."""

    people: set[int] = field(default_factory=set)
    caregivers: set[int] = field(default_factory=set)
    prescriptions: set[int] = field(default_factory=set)
    doses: set[int] = field(default_factory=set)
    holds: set[int] = field(default_factory=set)
    rule_limits: set[int] = field(default_factory=set)
    cartons: set[int] = field(default_factory=set)
    syringes: set[int] = field(default_factory=set)
    health_entries: set[int] = field(default_factory=set)
    sharps_boxes: set[int] = field(default_factory=set)
    skin_marks: set[int] = field(default_factory=set)
    body_plans: set[int] = field(default_factory=set)
    injection_sessions: set[int] = field(default_factory=set)


class Merging:
    """Both records, and what was decided so far."""

    def __init__(self, ours: WholeRecord, theirs: WholeRecord) -> None:
        self.ours, self.theirs = ours, theirs
        self.chosen = Coming()
        self.parts = Parts()
        self.conflicts: list[Conflict] = []
        self.people: dict[int, int] = {}
        """For each person of the file the number in the record; a new one has the same number below 0."""
        self.doses: dict[int, int] = {}
        self.cartons: dict[int, int] = {}
        self.syringes: dict[int, int] = {}
        self.health_entries: dict[int, int] = {}
        self.preferences: dict[int, dict[str, str]] = {}
        self.places: dict[int, Dose] = {}
        """Doses whose spots go by another number in the record."""
        self.marks: dict[int, SkinMark] = {}
        """Marks of the skin, likewise."""
        self._positions: dict[str, dict[int, int]] = {}

    def caregivers(self) -> None:
        """Caregivers belong to the household; they are the same when their names are."""
        known = {each.name.casefold(): each for each in self.ours.caregivers}
        if self.theirs.caregivers:
            self.parts.begin("")
        for each in self.theirs.caregivers:
            mine = known.get(each.name.casefold())
            if mine is None:
                self.chosen.caregivers.add(each.id)
                self.parts.add("", "caregiver")
            elif mine.shown_how_on == each.shown_how_on:
                self.parts.there("")
            else:
                self.parts.lose("")
                self.conflicts.append(Conflict("", self.where("caregivers", each.id), mine, each))

    def take_all_of(self, person: Person) -> None:
        """Somebody the record does not know comes with everything."""
        his = self.theirs.of_person(person.id)
        self.people[person.id] = -person.id
        self.chosen.people.add(person.id)
        self.preferences.update((number, dict(kept)) for number, kept in his.preferences.items())
        self.parts.begin(person.name, is_new=True)
        self.parts.add(person.name, "person")
        self.parts.add(person.name, "preference", len(his.preferences.get(person.id, {})))
        for what, rows, chosen in (
            ("prescription", his.prescriptions, self.chosen.prescriptions),
            ("held", his.holds, self.chosen.holds),
            ("limit", his.rule_limits, self.chosen.rule_limits),
            ("carton", his.cartons, self.chosen.cartons),
            ("syringe", his.syringes, self.chosen.syringes),
            ("health_entry", his.health_entries, self.chosen.health_entries),
            ("sharps_box", his.sharps_boxes, self.chosen.sharps_boxes),
            ("skin_mark", his.skin_marks, self.chosen.skin_marks),
            ("body_plan", his.body_plans, self.chosen.body_plans),
            ("session", his.injection_sessions, self.chosen.injection_sessions),
        ):
            chosen.update(each.id for each in rows)
            self.parts.add(person.name, what, len(rows))
        self.take_doses(person.name, his.doses)
        self.cartons.update((each.id, -each.id) for each in his.cartons)
        self.syringes.update((each.id, -each.id) for each in his.syringes)
        self.health_entries.update((each.id, -each.id) for each in his.health_entries)

    def take_doses(self, name: str, doses: Sequence[Dose]) -> None:
        """Doses that come in."""
        self.chosen.doses.update(dose.id for dose in doses)
        self.doses.update((dose.id, -dose.id) for dose in doses)
        for word, count in words_of(doses).items():
            self.parts.add(name, word, count)

    def where(self, kind: str, number: int) -> str:
        """Which row of the file has that number, counted from 1 in its list: `doses 17`."""
        if kind not in self._positions:
            rows: tuple[Numbered, ...] = getattr(self.theirs, kind)
            self._positions[kind] = {each.id: place for place, each in enumerate(rows, 1)}
        return f"{kind} {self._positions[kind][number]}"

    def coming(self) -> WholeRecord:
        """The rows that come in, under the numbers they get."""
        theirs, chosen = self.theirs, self.chosen
        rows = WholeRecord(
            people=_those(theirs.people, chosen.people),
            caregivers=_those(theirs.caregivers, chosen.caregivers),
            preferences=self.preferences,
            prescriptions=_those(theirs.prescriptions, chosen.prescriptions),
            doses=tuple(self.places.get(each.id, each) for each in _those(theirs.doses, chosen.doses)),
            offsets={number: minutes for number, minutes in theirs.offsets.items() if number in chosen.doses},
            holds=_those(theirs.holds, chosen.holds),
            rule_limits=_those(theirs.rule_limits, chosen.rule_limits),
            cartons=_those(theirs.cartons, chosen.cartons),
            syringes=_those(theirs.syringes, chosen.syringes),
            health_entries=_those(theirs.health_entries, chosen.health_entries),
            sharps_boxes=_those(theirs.sharps_boxes, chosen.sharps_boxes),
            skin_marks=tuple(self.marks.get(each.id, each) for each in _those(theirs.skin_marks, chosen.skin_marks)),
            body_plans=_those(theirs.body_plans, chosen.body_plans),
            injection_sessions=_those(theirs.injection_sessions, chosen.injection_sessions),
        )
        numbers = Numbers(
            Anew(self.people), Anew(self.doses), Anew(self.cartons), Anew(self.syringes), Anew(self.health_entries)
        )
        return numbered_anew(rows, numbers)


def _those(rows: Iterable[Some], numbers: set[int]) -> tuple[Some, ...]:
    return tuple(each for each in rows if each.id in numbers)
