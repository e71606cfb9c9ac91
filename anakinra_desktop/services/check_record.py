"""Looks through the whole record for anything that is not as it should be, and mends what needs no guessing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.soundness import Finding, Household, Remedy, derived_cells, findings_in
from anakinra_desktop.services.find_record import refuse_if_missing
from anakinra_desktop.storage.database import SCHEMA_VERSION, version_of
from anakinra_desktop.storage.inspection import Seen, look_through
from anakinra_desktop.storage.progress import Progress

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.mending import Repair
    from anakinra_desktop.storage.schema import Difference


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at, and what was found; the gravest first."""

    people: int
    rows: int
    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing needs to be done."""
        return not any(finding.needs_something for finding in self.findings)

    @property
    def can_be_mended(self) -> bool:
        """Whether the app can put anything right by itself."""
        return any(finding.is_mendable for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Mended:
    """What was put right, what is left to do, and the file that holds the record as it was before."""

    done: tuple[Finding, ...]
    left: Checked
    before: Path | None


_GRAVITY = (Remedy.COPY, Remedy.MEND, Remedy.TODAY, Remedy.CALENDAR, Remedy.NOTHING)


def check_record(records: RecordFile, now: datetime, go_on: Progress | None = None) -> Checked:
    """Read everything there is, and say what does not fit.

    Raises RecordTrouble where that cannot be done, RecordIsMissing where there was a record, and Cancelled.

    Nothing is changed, but for bringing a record of an earlier version up to date first.
    """
    return _check(records, now, go_on)[0]


def mend_record(records: RecordFile, now: datetime, go_on: Progress | None = None) -> Mended:
    """Copy the record aside, mend what needs no guessing in one piece, and look through it again.

    Where nothing can be mended nothing is done. Raises RecordTrouble or Cancelled.
    """
    from anakinra_desktop.storage.progress import part_of

    checked, repairs = _check(records, now, part_of(go_on, 0, 0.5))
    if not repairs:
        return Mended((), checked, None)
    from anakinra_desktop.storage.mending import keep_as_it_is

    before = keep_as_it_is(records.path, now)
    try:
        with records.change() as record:
            record.mend(repairs)
    except BaseException:
        with suppress(OSError):
            before.unlink(missing_ok=True)  # the record is as it was, so there are two of it
        raise
    # What is done is done: from here on there is nothing to cancel.
    left = check_record(records, now)
    still = {(finding.code, finding.table, finding.row, str(finding.problem)) for finding in left.findings}
    done = tuple(
        finding
        for finding in checked.findings
        if finding.is_mendable and (finding.code, finding.table, finding.row, str(finding.problem)) not in still
    )
    return Mended(done, left, before)


def _check(records: RecordFile, now: datetime, go_on: Progress | None) -> tuple[Checked, list[Repair]]:
    if not records.exists():
        refuse_if_missing(records, is_usual=False, may_begin=False)
        return Checked(0, 0, ()), []
    if version_of(records.path) < SCHEMA_VERSION:
        with records.read():
            pass  # the record is brought up to date before it is looked through
    seen = look_through(records.path, go_on)
    findings = [*_of_file(seen), *_of_plans(seen), *findings_in(_household(seen), now)]
    findings.sort(key=lambda finding: _GRAVITY.index(finding.remedy))
    return Checked(len(seen.people), seen.rows, tuple(findings)), list(_repairs(seen, findings))


def _of_file(seen: Seen) -> Iterator[Finding]:
    for words in seen.damage:
        yield Finding("damaged", "", None, Problem("The file is damaged: {detail}.", detail=words), Remedy.COPY)
    for name in seen.damaged_indexes:
        problem = Problem("The index {name} does not go together with its table.", name=name)
        yield Finding("index_damaged", name, None, problem, Remedy.MEND)
    for table, row in seen.unreadable:
        problem = (
            Problem("The table {table} cannot be read to the end.", table=table)
            if row is None
            else Problem("Row number {number} of the table {table} cannot be read.", number=row, table=table)
        )
        yield Finding("unreadable", table, row, problem, Remedy.COPY)
    for orphan in seen.orphans:
        problem = Problem(
            "Row number {number} of the table {table} belongs to a row of {parent} that is missing.",
            number=orphan.row if orphan.row is not None else "?",
            table=orphan.table,
            parent=orphan.parent,
        )
        yield Finding("orphan", orphan.table, orphan.row, problem, Remedy.COPY)
    for difference in seen.differences:
        yield from _of_difference(difference)


def _of_difference(difference: Difference) -> Iterator[Finding]:
    made, found = difference.made, difference.found
    if made is None:
        assert found is not None
        problem = Problem("The record holds something that this app did not make: {name}.", name=found.name)
        yield Finding(f"{found.kind}_not_known", found.table, None, problem, Remedy.NOTHING)
    elif made.kind == "index":
        problem = (
            Problem("The index {name} of the table {table} is missing.", name=made.name, table=made.table)
            if found is None
            else Problem("The index {name} of the table {table} is another one.", name=made.name, table=made.table)
        )
        yield Finding("index_missing" if found is None else "index_other", made.table, None, problem, Remedy.MEND)
    elif made.kind == "trigger":
        problem = (
            Problem("The safeguard {name} of the table {table} is missing.", name=made.name, table=made.table)
            if found is None
            else Problem("The safeguard {name} of the table {table} is another one.", name=made.name, table=made.table)
        )
        yield Finding("trigger_missing" if found is None else "trigger_other", made.table, None, problem, Remedy.MEND)
    elif found is None:
        problem = Problem("The table {table} is missing.", table=made.name)
        yield Finding("table_missing", made.name, None, problem, Remedy.COPY)
    elif difference.missing_columns:
        for column in difference.missing_columns:
            problem = Problem("The column {column} of the table {table} is missing.", column=column, table=made.name)
            yield Finding("column_missing", made.name, None, problem, Remedy.COPY)
    else:
        problem = Problem("The columns of the table {table} are not as they should be.", table=made.name)
        yield Finding("columns_other", made.name, None, problem, Remedy.COPY)


def _of_plans(seen: Seen) -> Iterator[Finding]:
    names = {person.id: person.name for person in seen.people}
    newest = {person_id: (number, plan) for number, person_id, plan in seen.plans}
    for person_id, (number, plan) in newest.items():
        if _spots_of(plan) is None:
            problem = Problem("The body map of {name} cannot be read.", name=names.get(person_id, person_id))
            yield Finding("plan_unreadable", "body_plan", number, problem, Remedy.COPY)
    waiting: set[int] = set()
    for session in seen.sessions:
        if session.is_open and session.person_id in waiting:
            problem = Problem(
                "Two injections of {name} are begun and not ended.",
                name=names.get(session.person_id, "?"),
            )
            yield Finding("two_open_sessions", "injection_session", session.id, problem, Remedy.TODAY)
        if session.is_open:
            waiting.add(session.person_id)


def _spots_of(plan: str) -> frozenset[tuple[str, str]] | None:
    """Zone and spot of each place on a body plan; None for one that cannot be read."""
    try:
        return frozenset((spot.zone.value, spot.id) for spot in plan_from_json(json.loads(plan)).body.spots)
    except ValueError:
        return None


def _household(seen: Seen) -> Household:
    spots: dict[int, frozenset[tuple[str, str]]] = {}
    for _, person_id, plan in seen.plans:
        spots[person_id] = spots.get(person_id, frozenset()) | (_spots_of(plan) or frozenset())
    return Household(
        doses=seen.doses,
        offsets=seen.offsets,
        prescriptions=seen.prescriptions,
        holds=seen.holds,
        cartons=seen.cartons,
        syringes=seen.syringes,
        spots={person: known for person, known in spots.items() if known},
    )


def _repairs(seen: Seen, findings: list[Finding]) -> Iterator[Repair]:
    if not any(finding.is_mendable for finding in findings):
        return
    from anakinra_desktop.storage.mending import Remake, SetTime

    for name in seen.damaged_indexes:
        yield Remake(name)
    for difference in seen.differences:
        if difference.made is not None and difference.made.kind != "table":
            yield Remake(difference.made.name)
    doses = {dose.id: dose for dose in seen.doses}
    for finding in findings:
        if finding.code == "time_does_not_agree" and finding.is_mendable and finding.row in doses:
            offset, wall_time = derived_cells(doses[finding.row])
            yield SetTime(finding.row, offset, wall_time)
