"""Looks through the whole record for anything that is not as it should be."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.dose import Dose, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage.database import version_of
from anakinra_desktop.storage.inspection import damage_of

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at, and what was found."""

    people: int
    rows: int
    findings: tuple[Problem, ...]


def check_record(records: RecordFile) -> Checked:
    """Read everything there is, and say what does not fit. Raises RecordTrouble where that cannot be done."""
    if not records.exists():
        return Checked(0, 0, ())
    version_of(records.path)
    findings = [Problem("The file is damaged: {detail}.", detail=words) for words in damage_of(records.path)]
    rows = 0
    with records.read() as record:
        people = record.people()
        for person in people:
            doses = record.doses(person.id)
            parts = (doses, record.holds(person.id), record.prescriptions(person.id), record.cartons(person.id))
            rows += sum(map(len, parts)) + len(record.syringes(person.id))
            findings += _wrong_rows(doses)
            findings += _wrong_body(person, record.body_plan(person.id))
    return Checked(len(people), rows, tuple(findings))


def _wrong_rows(doses: Sequence[Dose]) -> Iterator[Problem]:
    corrected = {dose.corrects for dose in doses}
    for dose in doses:
        if dose.standing is Standing.CORRECTED and dose.id not in corrected:
            yield Problem("Record number {number} was corrected, and what took its place is missing.", number=dose.id)
        if dose.standing is not Standing.VALID and dose.ended_at is None:
            yield Problem("Record number {number} was ended, and nothing says when.", number=dose.id)
        if any(place.zone not in list(ZoneId) for place in dose.places):
            yield Problem("Record number {number} names a part of the body that is not known.", number=dose.id)
        if dose.taken_at is not None:
            wall = dose.taken_at.astimezone(zone_info(dose.zone))
            if not dose.wall_time.startswith(f"{wall:%Y-%m-%dT%H:%M}"):
                yield Problem("Record number {number} shows another time than its moment has.", number=dose.id)


def _wrong_body(person: Person, plan: str | None) -> Iterator[Problem]:
    try:
        if plan is not None:
            plan_from_json(json.loads(plan))
    except ValueError:
        yield Problem("The body map of {name} cannot be read.", name=person.name)
