"""Adds the rows of a table to the record, all or none; what is there already stays as it is.

Nobody is added: a table says nothing of what was prescribed, so everybody it names must be in the record.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import body_for
from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.dose import Dose, DoseKind, Hold, Standing, checked_text, valid_records
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import DAY, Slot, slots_on
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.services.csv_table import PRESCRIBER, TableRow, read_table
from anakinra_desktop.services.read_rows import NotARow, Reader, date_and_slot
from anakinra_desktop.services.suggest_spot import ensure_body_plan

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with a line of the file."""

    line: int
    problem: Problem


class CannotImport(Problem):
    """Nothing was added, for what is wrong with some of the lines."""

    def __init__(self, problems: Sequence[LineProblem]) -> None:
        super().__init__("Nothing was imported. Lines with a problem: {count}.", count=len(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the rows of a table."""

    added: Counter[str]
    """Rows that were added, or would be, by status."""
    already_there: int
    without_slot: int
    """Scheduled rows, among those added, on dates for which nothing was prescribed."""


def import_csv(records: RecordFile, content: bytes, now: datetime, *, dry_run: bool = False) -> Imported:
    """Add the rows of a CSV file to the record; with `dry_run` only say what would become of them.

    Raises NotATable, or CannotImport with every line that has a problem.
    """
    rows = read_table(content)
    if not dry_run:
        _plan_bodies(records, rows, now)
    with records.read() if dry_run else records.change() as record:
        staged = _Staged(record, now)
        for line, row in rows:
            staged.add(line, row)
        if staged.problems:
            raise CannotImport(staged.problems)
        if not dry_run:
            record.add_doses(staged.doses)
            for hold in staged.holds():
                record.add_hold(hold)
    return Imported(staged.added, staged.already_there, staged.without_slot)


def _plan_bodies(records: RecordFile, rows: Iterable[tuple[int, TableRow]], now: datetime) -> None:
    """Keep the bodies whose numbered spots the rows name, so that the numbers go on meaning the same places."""
    names = {on_one_line(row.person).casefold() for _, row in rows if "/" in row.spot or row.spot[-1:].isdigit()}
    if not names:
        return
    with records.read() as record:
        people = [person for person in record.people() if person.name.casefold() in names]
    for person in people:
        ensure_body_plan(records, person, now)


@dataclass(slots=True)
class _Known:
    """What the record says of a person before the import, and what the import has used of it so far."""

    reader: Reader
    unmatched: Counter[tuple[object, ...]]
    """The rows in the record that no row of the file was found to be yet."""
    slots: dict[tuple[date, int], int]
    """The slots that have their record, with the line that it comes from; 0 for the record itself."""
    holds: tuple[Hold, ...]
    held: dict[tuple[str, bool], set[date]] = field(default_factory=dict)

    @property
    def person(self) -> Person:
        return self.reader.person


class _Staged:
    """The rows of a file on their way into the record."""

    def __init__(self, record: Record, now: datetime) -> None:
        self._record = record
        self._now = now
        self._people = {person.name.casefold(): person for person in record.people()}
        self._known: dict[int, _Known] = {}
        self._missing_people: set[str] = set()
        self.doses: list[Dose] = []
        self.problems: list[LineProblem] = []
        self.added: Counter[str] = Counter()
        self.already_there = 0
        self.without_slot = 0

    def add(self, line: int, row: TableRow) -> None:
        """Take up a row, or keep what is wrong with it."""
        try:
            known = self._person_of(row)
            if known is None:
                return
            if row.status.strip().casefold() == "held":
                self._add_held_day(known, row)
            else:
                self._add_dose(line, known, row)
        except Problem as problem:
            self.problems.append(LineProblem(line, problem))

    def holds(self) -> Iterator[Hold]:
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
            self._known[person.id] = self._look_up(person)
        return self._known[person.id]

    def _look_up(self, person: Person) -> _Known:
        doses = [dose for dose in self._record.doses(person.id) if dose.standing is not Standing.CORRECTED]
        kept = self._record.body_plan(person.id)
        body = plan_from_json(json.loads(kept)).body if kept else body_for(person.shape(self._now.date()))
        return _Known(
            reader=Reader(person, self._record.prescriptions(person.id), body, self._now),
            unmatched=Counter(_meaning(dose) for dose in doses),
            slots=dict.fromkeys(valid_records(doses), 0),
            holds=tuple(hold for hold in self._record.holds(person.id) if hold.standing is Standing.VALID),
        )

    def _add_held_day(self, known: _Known, row: TableRow) -> None:
        day, _ = date_and_slot(row.schedule_date, self._now)
        reason = checked_text(row.reason, "reason")
        by_prescriber = row.given_by.strip().casefold() == PRESCRIBER
        days = known.held.setdefault((reason, by_prescriber), set())
        same = (hold for hold in known.holds if (hold.reason, hold.by_prescriber) == (reason, by_prescriber))
        if day in days or any(hold.covers(day) for hold in same):
            self.already_there += 1
        else:
            days.add(day)
            self.added["held"] += 1

    def _add_dose(self, line: int, known: _Known, row: TableRow) -> None:
        dose, slot_is_said = known.reader.dose_of(row)
        slots = slots_on(dose.schedule_date, known.reader.prescriptions)
        could_be = [dose] if slot_is_said else [replace(dose, slot=number) for number in range(max(1, len(slots)))]
        for each in could_be:
            if known.unmatched[_meaning(each)] > 0:
                known.unmatched[_meaning(each)] -= 1
                self.already_there += 1
                return
        if dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID:
            if not slot_is_said and len(slots) > 1:
                dose = replace(dose, slot=_nearest_free(dose, slots, known.slots))
            if dose.slot_key in known.slots:
                raise _taken_slot(dose, known.slots[dose.slot_key])
            known.slots[dose.slot_key] = line
            self.without_slot += dose.slot >= len(slots)
        self.doses.append(dose)
        self.added[row.status.strip().casefold()] += 1


def _nearest_free(dose: Dose, slots: Sequence[Slot], taken: Iterable[tuple[date, int]]) -> int:
    """Which slot of a day with several a dose is for, where the row does not say so."""
    taken = set(taken)
    free = [slot for slot in slots if slot.key not in taken] or slots
    return min(free, key=lambda slot: abs(slot.due_at - (dose.taken_at or slot.due_at))).number


def _taken_slot(dose: Dose, line: int) -> NotARow:
    day = dose.schedule_date.isoformat()
    if line:
        return NotARow("The injection of {date} is on line {line} already.", date=day, line=line)
    return NotARow("The injection of {date} is in the record already, and differs from this line.", date=day)


def _meaning(dose: Dose) -> tuple[object, ...]:
    """What a row of the table says of a dose: two doses that agree in it are the same one."""
    is_void = dose.standing is Standing.VOID
    return (
        dose.slot_key,
        "void" if is_void else (dose.kind, dose.status),
        dose.taken_at,
        dose.amount_mg,
        dose.place.label if dose.place else "",
        dose.given_by.casefold(),
        dose.ended_because if is_void else dose.reason,
        dose.note,
    )


def _stretches(days: Iterable[date]) -> list[tuple[date, date]]:
    """The first and last day of every run of days without a gap."""
    runs: list[tuple[date, date]] = []
    for day in sorted(days):
        if runs and day == runs[-1][1] + DAY:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
