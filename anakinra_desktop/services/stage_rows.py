"""Rows of a table on their way into the record: each is new, there already, or says something else than the record."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import Body, BodyNotReadable, body_for
from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.dose import Dose, DoseKind, Hold, Standing, checked_text, valid_records
from anakinra_desktop.domain.import_summary import Conflict, FileKind, Imported, LineProblem, Parts, meaning_of
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import DAY, Slot, slots_on
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.domain.whole_record import KeptPlan, WholeRecord
from anakinra_desktop.services.csv_table import PRESCRIBER, TableRow
from anakinra_desktop.services.read_rows import NotARow, Reader, date_and_slot

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record


@dataclass(slots=True)
class _Known:
    """What the record says of a person before the import, and what the import has used of it so far."""

    reader: Reader
    unmatched: Counter[tuple[object, ...]]
    """The rows in the record that no row of the file was found to be yet."""
    recorded: Mapping[tuple[date, int], Dose]
    """The slots that have their record."""
    filled: dict[tuple[date, int], int]
    """The slots that a line of the file fills, and which line."""
    holds: tuple[Hold, ...]
    held: dict[tuple[str, bool], set[date]] = field(default_factory=dict)

    @property
    def person(self) -> Person:
        return self.reader.person


class StagedRows:
    """The rows of a file, taken up one by one."""

    def __init__(self, record: Record, now: datetime) -> None:
        self._record = record
        self._now = now
        self._people = {person.name.casefold(): person for person in record.people()}
        self._known: dict[int, _Known] = {}
        self._missing_people: set[str] = set()
        self._doses: list[Dose] = []
        self._conflicts: list[Conflict] = []
        self._parts = Parts()
        self._without_slot = 0
        self.problems: list[LineProblem] = []

    def add(self, line: int, row: TableRow, due_at: datetime | None = None) -> None:
        """Take up a row, or keep what is wrong with it.

        `due_at` is when it was due, where the file knows it; it tells which of several doses of a day it was.
        """
        try:
            known = self._person_of(row)
            if known is None:
                return
            if row.status.strip().casefold() == "held":
                self._add_held_day(known, row)
            else:
                self._add_dose(line, known, row, due_at)
        except Problem as problem:
            self.problems.append(LineProblem(line, problem))

    def begin(self, person: Person) -> None:
        """Count for somebody, even where nothing becomes of the rows."""
        self._parts.begin(person.name)

    @property
    def count(self) -> int:
        """How many doses come in so far."""
        return len(self._doses)

    def imported(self, kind: FileKind) -> Imported:
        """What becomes of the rows."""
        return Imported(kind, self._parts.all(), tuple(self._conflicts), self._without_slot)

    def coming(self, plans: Mapping[int, str]) -> WholeRecord:
        """What comes into the record, with the body plans, by the number of the person, of those who have none yet."""
        return WholeRecord(
            doses=tuple(replace(dose, id=-number) for number, dose in enumerate(self._doses, 1)),
            holds=tuple(self._holds()),
            body_plans=tuple(
                KeptPlan(0, person_id, self._now, plan)
                for person_id, plan in plans.items()
                if self._record.body_plan(person_id) is None
            ),
        )

    def _holds(self) -> Iterator[Hold]:
        """The pauses that the held days make: days that follow each other are one."""
        for known in self._known.values():
            for (reason, by_prescriber), days in known.held.items():
                for first, last in _stretches(days):
                    yield Hold(
                        id=0,
                        person_id=known.person.id,
                        first=first,
                        last=last,
                        reason=reason,
                        by_prescriber=by_prescriber,
                        recorded_at=self._now,
                        recorded_by=known.person.name,
                    )

    def _person_of(self, row: TableRow) -> _Known | None:
        name = on_one_line(row.person)
        person = self._people.get(name.casefold())
        if person is None:
            if name.casefold() in self._missing_people:
                return None  # said once, at the first line that names them
            self._missing_people.add(name.casefold())
            raise NotARow("There is nobody called {name} in this record.", name=name)
        if person.id not in self._known:
            self._parts.begin(person.name)
            self._known[person.id] = self._look_up(person)
        return self._known[person.id]

    def _look_up(self, person: Person) -> _Known:
        doses = [dose for dose in self._record.doses(person.id) if dose.standing is not Standing.CORRECTED]
        body = _body_of(person, self._record.body_plan(person.id), self._now)
        return _Known(
            reader=Reader(person, self._record.prescriptions(person.id), body, self._now),
            unmatched=Counter(meaning_of(dose) for dose in doses),
            recorded=valid_records(doses),
            filled={},
            holds=tuple(hold for hold in self._record.holds(person.id) if hold.standing is Standing.VALID),
        )

    def _add_held_day(self, known: _Known, row: TableRow) -> None:
        day, _ = date_and_slot(row.schedule_date, self._now)
        reason = checked_text(row.reason, "reason")
        by_prescriber = row.given_by.strip().casefold() == PRESCRIBER
        days = known.held.setdefault((reason, by_prescriber), set())
        same = (hold for hold in known.holds if (hold.reason, hold.by_prescriber) == (reason, by_prescriber))
        if day in days or any(hold.covers(day) for hold in same):
            self._parts.there(known.person.name)
        else:
            days.add(day)
            self._parts.add(known.person.name, "held")

    def _add_dose(self, line: int, known: _Known, row: TableRow, due_at: datetime | None) -> None:
        dose, slot_is_said = known.reader.dose_of(row)
        slots = slots_on(dose.schedule_date, known.reader.prescriptions)
        could_be = [dose] if slot_is_said else [replace(dose, slot=number) for number in range(max(1, len(slots)))]
        for each in could_be:
            if known.unmatched[meaning_of(each)] > 0:
                known.unmatched[meaning_of(each)] -= 1
                self._parts.there(known.person.name)
                return
        if dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID:
            if not slot_is_said and len(slots) > 1:
                dose = replace(dose, slot=_nearest_free(dose, due_at, slots, {*known.recorded, *known.filled}))
            if dose.slot_key in known.filled:
                day = dose.schedule_date.isoformat()
                raise NotARow(
                    "The injection of {date} is on line {line} already.", date=day, line=known.filled[dose.slot_key]
                )
            if dose.slot_key in known.recorded:
                self._parts.lose(known.person.name)
                ours = known.recorded[dose.slot_key]
                self._conflicts.append(Conflict(known.person.name, f"line {line}", ours, dose))
                return
            known.filled[dose.slot_key] = line
            self._without_slot += dose.slot >= len(slots)
        self._doses.append(dose)
        self._parts.add(known.person.name, row.status.strip().casefold())


def _body_of(person: Person, plan: str | None, now: datetime) -> Body:
    if plan is None:
        return body_for(person.shape(now.date()))
    try:
        return plan_from_json(json.loads(plan)).body
    except (BodyNotReadable, ValueError):
        raise NotARow("The body map of {name} cannot be read.", name=person.name) from None


def _nearest_free(dose: Dose, due_at: datetime | None, slots: Sequence[Slot], taken: Iterable[tuple[date, int]]) -> int:
    """Which slot of a day with several a dose is for, where the row does not say so."""
    taken = set(taken)
    free = [slot for slot in slots if slot.key not in taken] or slots
    return min(free, key=lambda slot: abs(slot.due_at - (due_at or dose.taken_at or slot.due_at))).number


def _stretches(days: Iterable[date]) -> list[tuple[date, date]]:
    """The first and last day of every run of days without a gap."""
    runs: list[tuple[date, date]] = []
    for day in sorted(days):
        if runs and day == runs[-1][1] + DAY:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
