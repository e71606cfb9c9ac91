"""Brings a file into the record, all of it or nothing: our table, our document, or what medTimer lets out.

What a file is is told by its content. A table of ours adds nobody: it says nothing of what was prescribed, so everybody
it names must be in the record. Nothing is guessed: where record and file say different things nothing comes in, unless
the person wishes that the record keeps what it has.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import BodyNotReadable
from anakinra_desktop.domain.body_plan import plan_body, plan_to_json
from anakinra_desktop.domain.import_summary import (
    CannotImport,
    FileKind,
    HasConflicts,
    Imported,
    RecordMovedOn,
)
from anakinra_desktop.domain.people import Person, checked_zone
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.services.add_person import NoSuchPerson
from anakinra_desktop.services.csv_table import TableRow, read_table
from anakinra_desktop.services.merge_records import merge
from anakinra_desktop.services.read_document import is_document, record_of
from anakinra_desktop.services.read_json import NotADocument, json_of
from anakinra_desktop.services.read_medtimer import (
    OtherFile,
    chosen_medicines,
    is_medtimer_backup,
    is_medtimer_table,
    mapped,
    read_medtimer_backup,
    read_medtimer_table,
)
from anakinra_desktop.services.record_document import DamagedPlan
from anakinra_desktop.services.stage_rows import StagedRows
from anakinra_desktop.storage.connection import SQLITE_BEGINS

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person chose for an import."""

    keep: bool = False
    """Whether the record keeps what it has where the file says otherwise; else nothing comes in then."""
    medicines: tuple[str, ...] = ()
    """For a file of medTimer: which of its medicines are anakinra."""
    person: str = ""
    """For a file of medTimer: whose doses they are; "" where only one person is in the record."""
    zone: str = ""
    """For a file of medTimer: on which clocks its days begin; "" for the person's home."""

    @property
    def are_for_medtimer(self) -> bool:
        """Whether something was chosen that only a file of medTimer asks for."""
        return bool(self.medicines or self.person or self.zone)


class WhichPerson(Problem):
    """Only the person at the keyboard can say whose doses the file holds."""


class NotForThisFile(Problem):
    """Something was chosen that a file of this kind does not ask for."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read and found to be of a kind that can be brought in."""

    kind: FileKind
    table: tuple[tuple[int, TableRow], ...] = ()
    document: WholeRecord | None = None
    other: OtherFile | None = None


def read_file(content: bytes, now: datetime) -> ReadFile:
    """What a file holds, told by its content. Raises NotATable or NotADocument."""
    if content.startswith(SQLITE_BEGINS):
        raise NotADocument("This file is a record or a copy of one. It is put back as a copy, not brought in.")
    begins = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if begins.startswith((b"{", b"[")):
        value = json_of(content)
        if is_medtimer_backup(value):
            return ReadFile(FileKind.MEDTIMER_BACKUP, other=read_medtimer_backup(value))
        if not is_document(value):
            raise NotADocument("The file is no record of this app.")
        return ReadFile(FileKind.DOCUMENT, document=record_of(value, now))
    if is_medtimer_table(content):
        return ReadFile(FileKind.MEDTIMER_TABLE, other=read_medtimer_table(content))
    return ReadFile(FileKind.TABLE, table=read_table(content))


def import_content(
    records: RecordFile,
    content: bytes,
    now: datetime,
    wishes: Wishes = Wishes(),
    *,
    dry_run: bool = False,
) -> Imported:
    """Read a file and bring it in; see `read_file` and `bring_in`."""
    return bring_in(records, read_file(content, now), now, wishes, dry_run=dry_run)


def bring_in(
    records: RecordFile,
    file: ReadFile,
    now: datetime,
    wishes: Wishes = Wishes(),
    *,
    dry_run: bool = False,
    as_seen: Imported | None = None,
) -> Imported:
    """Add what is in a file to the record; with `dry_run` only say what would become of it.

    `as_seen` is what somebody saw and said yes to; RecordMovedOn is raised, and nothing is added, where it is no longer
    what would happen. Raises CannotImport with every line that has a problem, HasConflicts where the file says other
    things than the record and nobody wished to keep that (in a dry run they are only told), and for a file of medTimer
    WhichMedicine and WhichPerson.
    """
    if wishes.are_for_medtimer and not file.kind.is_medtimer:
        raise NotForThisFile("A medicine, a person and a time zone are only asked for with a file of medTimer.")
    stage = _stage_of(file, now, wishes, dry_run)
    plans = {} if dry_run else _body_plans(records, file.table, now)
    with records.read() if dry_run else records.change() as record:
        coming, imported = stage(record, plans)
        if dry_run:
            return imported
        if as_seen is not None and imported.gist != as_seen.gist:
            raise RecordMovedOn("The record was changed in the meantime. Please look through the file once more.")
        if imported.conflicts and not wishes.keep:
            raise HasConflicts(imported)
        record.add_whole(coming)
    return imported


Staging = tuple[WholeRecord, Imported]
Plans = Mapping[int, str]


def _stage_of(file: ReadFile, now: datetime, wishes: Wishes, dry_run: bool) -> Callable[[Record, Plans], Staging]:
    """How the rows of a file are set against the record."""
    if file.document is not None:
        document = file.document
        return lambda record, _: _stage_document(record, document)
    if file.other is not None:
        other = file.other
        return lambda record, _: _stage_other(record, other, now, wishes, dry_run)
    return lambda record, plans: _stage_table(record, file.table, now, plans)


def _stage_document(record: Record, document: WholeRecord) -> Staging:
    try:
        return merge(record.whole(), document)
    except BodyNotReadable:
        raise DamagedPlan("A body map in this record cannot be read.") from None


def _stage_table(record: Record, rows: Iterable[tuple[int, TableRow]], now: datetime, plans: Plans) -> Staging:
    staged = StagedRows(record, now)
    for line, row in rows:
        staged.add(line, row)
    if staged.problems:
        raise CannotImport(staged.problems)
    return staged.coming(plans), staged.imported(FileKind.TABLE)


def _stage_other(record: Record, other: OtherFile, now: datetime, wishes: Wishes, dry_run: bool) -> Staging:
    """Events that cannot be mapped stay out and are told; they do not keep the others from coming in."""
    medicines = chosen_medicines(other, wishes.medicines, may_propose=dry_run)
    person = _person_for(record, wishes.person)
    zone = checked_zone(wishes.zone) if wishes.zone else person.home_zone
    events = [event for event in other.events if event.medicine in medicines]
    staged = StagedRows(record, now)
    staged.begin(person)
    amounts_unknown = 0
    for each in mapped(events, person.name, zone):
        before = staged.count
        staged.add(each.event.line, each.row, each.event.reminded_at)
        amounts_unknown += staged.count > before and not each.amount_is_known
    imported = replace(
        staged.imported(other.kind),
        passed_over=tuple(sorted((*other.problems, *staged.problems), key=lambda each: each.line)),
        by_status=Counter(event.status for event in events if event.status not in ("taken", "skipped")),
        amounts_unknown=amounts_unknown,
    )
    return staged.coming({}), imported


def _person_for(record: Record, name: str) -> Person:
    people = record.people()
    if not name:
        if len(people) != 1:
            raise WhichPerson("Please say whose doses these are. They can only be somebody’s who is in the record.")
        return people[0]
    for person in people:
        if person.name.casefold() == on_one_line(name).casefold():
            return person
    raise NoSuchPerson(name, tuple(person.name for person in people))


def _body_plans(records: RecordFile, rows: Iterable[tuple[int, TableRow]], now: datetime) -> dict[int, str]:
    """Plans for those without one whose numbered spots the rows name: the numbers go on meaning the same places.

    Planning takes seconds, so it is done before the record is taken hold of.
    """
    names = {on_one_line(row.person).casefold() for _, row in rows if "/" in row.spot or row.spot[-1:].isdigit()}
    if not names:
        return {}
    with records.read() as record:
        without = [
            person
            for person in record.people()
            if person.name.casefold() in names and record.body_plan(person.id) is None
        ]
    return {person.id: json.dumps(plan_to_json(plan_body(person.shape(now.date())))) for person in without}
