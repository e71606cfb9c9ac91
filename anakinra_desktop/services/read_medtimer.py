"""Reads what medTimer, an open medication reminder for Android, lets out: its table of events and its backup.

The table (menu *Export data*, CSV) has one line an event and nine cells between semicolons, never quoted:

    Reminded;Name;Dosage;Taken;Tags;Interval;Notes;Reminded (ISO 8601);Taken (ISO 8601)

The headings are in the language of the phone, but the last two always end in "(ISO 8601)" and hold moments in UTC. Only
a dose that was taken has the last cell; of the others the table does not say whether they were skipped.

The backup (JSON) is an object with `events`, or in old versions only what stands in it: an object with `version` and
`list`. Each event of the list has `medicineName`, `amount` (free text), `status` (RAISED, TAKEN, SKIPPED, DELETED,
ACKNOWLEDGED), `remindedTimestamp` and `processedTimestamp` in seconds since 1970, and in newer versions `notes`.

Format as written by medTimer's `CSVEventExport`, `JSONReminderEventBackup` and `BackupManager` (2024 to 2026).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from anakinra_desktop.domain.import_summary import FileKind, LineProblem
from anakinra_desktop.domain.prescription import AMOUNT_RANGE_MG, zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.domain.typed_values import moment_of
from anakinra_desktop.services.csv_table import TableRow
from anakinra_desktop.services.read_json import NotADocument, Row, shown

CELLS = 9
ISO_HEADING = "(ISO 8601)"
ANAKINRA_NAMES = ("anakinra", "kineret")
"""By these a medicine in the file is offered as the one that is meant; the person says whether it is."""
LATEST_SECONDS = 7_000_000_000
"""In the year 2191; what is later is no time that was."""

_PLAINLY_MG = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,3})?)\s*mg\.?", re.IGNORECASE)


class NotAnEvent(Problem):
    """An event of another program that cannot be taken in."""


class WhichMedicine(Problem):
    """Only the person can say which medicine in the file is anakinra."""

    def __init__(self, medicines: Sequence[str]) -> None:
        super().__init__(
            "Please say which medicine in the file is anakinra. It names: {medicines}.",
            medicines=", ".join(map(shown, medicines)) or "–",
        )


@dataclass(frozen=True, slots=True)
class MedicineInFile:
    """A medicine as the other program calls it."""

    name: str
    events: int

    @property
    def looks_like_anakinra(self) -> bool:
        """Whether it goes by a name of anakinra."""
        return any(name in self.name.casefold() for name in ANAKINRA_NAMES)


@dataclass(frozen=True, slots=True)
class OtherEvent:
    """One reminder, and what became of it."""

    line: int
    """Its line in the table, or its place in the list of the backup, from 1."""
    medicine: str
    amount: str
    status: str
    """taken, skipped, or a word that says neither."""
    reminded_at: datetime
    taken_at: datetime | None
    note: str


@dataclass(frozen=True, slots=True)
class OtherFile:
    """The events of a file, and the lines that hold none."""

    kind: FileKind
    events: tuple[OtherEvent, ...]
    problems: tuple[LineProblem, ...]

    @property
    def medicines(self) -> tuple[MedicineInFile, ...]:
        """The medicines in it, those that go by a name of anakinra first, then those with most events."""
        counted = Counter(event.medicine for event in self.events)
        found = [MedicineInFile(name, count) for name, count in counted.items()]
        return tuple(sorted(found, key=lambda each: (not each.looks_like_anakinra, -each.events, each.name)))


# ---- the table


def is_medtimer_table(content: bytes) -> bool:
    """Whether the first line is the heading of medTimer's table, in whatever language."""
    heading = content.split(b"\n", 1)[0].decode("utf-8-sig", "replace").rstrip("\r")
    cells = [cell.strip() for cell in heading.split(";")]
    return len(cells) == CELLS and all(cell.endswith(ISO_HEADING) for cell in cells[-2:])


def read_medtimer_table(content: bytes) -> OtherFile:
    """The events of a table. Raises NotADocument where it is no text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotADocument("The file is not written in UTF-8.") from None
    events, problems = [], []
    for line, written in enumerate(text.split("\n")[1:], 2):
        if not written.strip():
            continue
        try:
            events.append(_event_of_line(line, written.rstrip("\r").split(";")))
        except Problem as problem:
            problems.append(LineProblem(line, problem))
    return OtherFile(FileKind.MEDTIMER_TABLE, tuple(events), tuple(problems))


def _event_of_line(line: int, cells: list[str]) -> OtherEvent:
    if len(cells) != CELLS:
        # Nothing is quoted there, so nobody can tell which semicolon or line break belongs to a note.
        raise NotAnEvent(
            "This line has {count} cells instead of {cells}; a name or a note in it holds a semicolon or a line break.",
            count=len(cells),
            cells=CELLS,
        )
    _, medicine, amount, _, _, _, note, reminded, taken = cells
    return OtherEvent(
        line=line,
        medicine=_medicine(medicine),
        amount=amount,
        status="taken" if taken.strip() else "not_taken",
        reminded_at=moment_of(reminded.strip(), "UTC"),
        taken_at=moment_of(taken.strip(), "UTC") if taken.strip() else None,
        note=note,
    )


def _medicine(name: str) -> str:
    tidy = on_one_line(name)
    if not tidy:
        raise NotAnEvent("This event names no medicine.")
    return tidy


# ---- the backup


def is_medtimer_backup(value: Any) -> bool:
    """Whether what a JSON file says has the shape of a backup of medTimer."""
    if not isinstance(value, dict) or "format" in value:
        return False
    parts = [part for part in (value.get("events"), value.get("medicines"), value) if isinstance(part, dict)]
    return any(isinstance(part.get("list"), list) and "version" in part for part in parts)


def read_medtimer_backup(value: dict[str, Any]) -> OtherFile:
    """The events of a backup. Raises NotADocument where it holds none."""
    part = value["events"] if isinstance(value.get("events"), dict) else value
    listed = part.get("list")
    if not isinstance(listed, list) or (part is value and "medicines" in value):
        raise NotADocument("This backup of medTimer holds no events, only medicines.")
    events, problems = [], []
    for number, each in enumerate(listed, 1):
        try:
            events.append(_event_of_row(number, Row(f"events {number}", each)))
        except Problem as problem:
            problems.append(LineProblem(number, problem))
    return OtherFile(FileKind.MEDTIMER_BACKUP, tuple(events), tuple(problems))


def _event_of_row(number: int, row: Row) -> OtherEvent:
    status = row.text("status", 100).casefold()
    return OtherEvent(
        line=number,
        medicine=_medicine(row.text("medicineName")),
        amount=row.text("amount"),
        status=status,
        reminded_at=_seconds(row, "remindedTimestamp"),
        taken_at=_seconds(row, "processedTimestamp") if status == "taken" else None,
        note=row.text("notes") if row.has("notes") else "",
    )


def _seconds(row: Row, name: str) -> datetime:
    return datetime.fromtimestamp(row.count(name, 1, LATEST_SECONDS), UTC)


# ---- what it means for the record


@dataclass(frozen=True, slots=True)
class Mapped:
    """An event as a row of our table."""

    event: OtherEvent
    row: TableRow
    amount_is_known: bool


def mapped(events: Iterable[OtherEvent], person: str, zone: str) -> Iterator[Mapped]:
    """The events that were taken or skipped, for a person, on the clocks of a zone."""
    for event in events:
        if event.status in ("taken", "skipped"):
            amount_mg = amount_in_mg(event.amount) if event.status == "taken" else ""
            row = TableRow(
                person=person,
                schedule_date=_day_of(event, zone).isoformat(),
                status=event.status,
                taken_at="" if event.taken_at is None else event.taken_at.isoformat(),
                zone=zone,
                amount_mg=amount_mg,
                note=event.note,
            )
            yield Mapped(event, row, bool(amount_mg) or event.status != "taken")


def _day_of(event: OtherEvent, zone: str) -> date:
    """The date on which it was due."""
    return event.reminded_at.astimezone(zone_info(zone)).date()


def amount_in_mg(text: str) -> str:
    """The number of a dosage that says mg and nothing else, such as `100 mg`; "" for any other: none is worked out."""
    found = _PLAINLY_MG.fullmatch(text.strip())
    if found is None:
        return ""
    low, high = AMOUNT_RANGE_MG
    return found[1] if low <= float(found[1].replace(",", ".")) <= high else ""


def chosen_medicines(file: OtherFile, wanted: Sequence[str], *, may_propose: bool) -> tuple[str, ...]:
    """The medicines that are anakinra: those the person named; in a preview the one that goes by its name.

    Raises WhichMedicine.
    """
    names = [each.name for each in file.medicines]
    if wanted:
        by_name = {name.casefold(): name for name in names}
        found = [by_name.get(on_one_line(each).casefold()) for each in wanted]
        if None in found:
            raise WhichMedicine(names)
        return tuple(dict.fromkeys(each for each in found if each is not None))
    proposed = [each.name for each in file.medicines if each.looks_like_anakinra]
    if not may_propose or len(proposed) != 1:
        raise WhichMedicine(names)
    return tuple(proposed)
