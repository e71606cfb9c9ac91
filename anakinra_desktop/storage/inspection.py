"""Looks through the file of a record: every page, key and row, and whether the tables are as they should be."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from anakinra_desktop.domain.dose import Dose, Hold, Place
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.syringe import Carton, Return, Syringe
from anakinra_desktop.storage import event_rows, mark_rows, rows
from anakinra_desktop.storage.cells import moment_of
from anakinra_desktop.storage.connection import sqlite_errors
from anakinra_desktop.storage.database import reading
from anakinra_desktop.storage.progress import Progress, part_of, say, stoppable
from anakinra_desktop.storage.schema import Difference, differences, made_parts

FINDINGS_MAX = 20

_OF_AN_INDEX = re.compile(r"(?:wrong # of entries in index|missing from index) (\w+)$")


def damage_of(path: Path, go_on: Progress | None = None) -> tuple[str, ...]:
    """What SQLite finds wrong with the file, in its own words; nothing where all is well.

    Raises RecordTrouble, or Cancelled when `go_on` says no.
    """
    with reading(path) as connection:
        integrity = _integrity(connection, go_on)
        orphans = [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return (*integrity, *orphans[:FINDINGS_MAX])


def _integrity(connection: sqlite3.Connection, go_on: Progress | None) -> tuple[str, ...]:
    found: list[str] = []
    with stoppable(connection, go_on):
        found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({FINDINGS_MAX})")]
    lines = (line for each in found if each != "ok" for line in each.splitlines())
    return tuple(line for line in lines if not line.startswith("*** in database"))


@dataclass(frozen=True, slots=True)
class Orphan:
    """A row that belongs to one that is not there."""

    table: str
    row: int | None
    parent: str


@dataclass(frozen=True, slots=True)
class SessionSeen:
    """A walk through the injection steps, as far as a check needs it."""

    id: int
    person_id: int
    is_open: bool


@dataclass(slots=True)
class Seen:
    """Everything in a record that can be read, and what cannot."""

    damage: tuple[str, ...] = ()
    damaged_indexes: tuple[str, ...] = ()
    """Indexes that do not go together with their tables, which are whole."""
    orphans: list[Orphan] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    unreadable: list[tuple[str, int | None]] = field(default_factory=list)
    """Table and number of each row that holds what this app never writes; no number: not even its table can be read."""
    people: list[Person] = field(default_factory=list)
    prescriptions: list[Prescription] = field(default_factory=list)
    doses: list[Dose] = field(default_factory=list)
    offsets: dict[int, int | None] = field(default_factory=dict)
    """The offset from UTC in minutes that was kept with each dose."""
    holds: list[Hold] = field(default_factory=list)
    cartons: list[Carton] = field(default_factory=list)
    syringes: list[Syringe] = field(default_factory=list)
    plans: list[tuple[int, int, str]] = field(default_factory=list)
    """Number, person and text of each body plan."""
    sessions: list[SessionSeen] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows of people's treatment were read."""
        doses_and_holds = len(self.doses) + len(self.holds)
        return doses_and_holds + len(self.prescriptions) + len(self.cartons) + len(self.syringes)


def look_through(path: Path, go_on: Progress | None = None) -> Seen:
    """Read everything there is in a record of this version. Raises RecordTrouble or Cancelled."""
    seen = Seen()
    with reading(path) as connection:
        connection.execute("BEGIN")  # all of it as it stands at one moment
        damage = _integrity(connection, part_of(go_on, 0, 0.6))
        of_index = [(words, found[1]) for words in damage if (found := _OF_AN_INDEX.search(words)) is not None]
        ours = {name for name, part in made_parts().items() if part.kind == "index"}
        seen.damaged_indexes = tuple(dict.fromkeys(name for _, name in of_index if name in ours))
        mended = {words for words, name in of_index if name in ours}
        seen.damage = tuple(words for words in damage if words not in mended)
        seen.orphans = [Orphan(*row[:3]) for row in connection.execute("PRAGMA foreign_key_check")]
        seen.differences = list(differences(connection))
        _read_all(connection, seen, part_of(go_on, 0.6, 1))
    return seen


def _read_all(connection: sqlite3.Connection, seen: Seen, go_on: Progress | None) -> None:
    further: dict[int, tuple[Place, ...]] = {}

    def keep_place(row: Any) -> None:
        further[row.dose_id] = (*further.get(row.dose_id, ()), rows.further_place_of(row))

    back: dict[int, tuple[Return, ...]] = {}

    def keep_return(row: Any) -> None:
        back[row.syringe_id] = (*back.get(row.syringe_id, ()), rows.return_of(row))

    def keep_dose(row: Any) -> None:
        seen.doses.append(rows.dose_of(row, further.get(row.id, ())))
        seen.offsets[row.id] = row.offset_minutes

    def keep_session(row: Any) -> None:
        moment_of(row.started_at)
        seen.sessions.append(SessionSeen(row.id, row.person_id, row.ended_at is None))

    # The places come before the doses they belong to, and the returns before their syringes.
    readers: dict[str, Callable[[Any], object]] = {
        "person": lambda row: seen.people.append(rows.person_of(row)),
        "caregiver": rows.caregiver_of,
        "prescription": lambda row: seen.prescriptions.append(rows.prescription_of(row)),
        "dose_place": keep_place,
        "dose": keep_dose,
        "hold": lambda row: seen.holds.append(rows.hold_of(row)),
        "rule_limit": rows.limit_of,
        "carton": lambda row: seen.cartons.append(rows.carton_of(row)),
        "syringe_return": keep_return,
        "syringe": lambda row: seen.syringes.append(rows.syringe_of(row, back.get(row.id, ()))),
        "sharps_box": rows.sharps_box_of,
        "skin_mark": mark_rows.mark_of,
        "body_plan": lambda row: seen.plans.append((row.id, row.person_id, row.plan)),
        "injection_session": keep_session,
        "session_event": event_rows.event_of,
    }
    cannot = {each.made.name for each in seen.differences if each.made is not None and each.made.kind == "table"}
    for number, (table, keep) in enumerate(readers.items()):
        say(go_on, number / len(readers))
        if table in cannot:
            continue
        try:
            for row in _rows(connection, table, go_on, number, len(readers)):
                try:
                    keep(row)
                except (ValueError, TypeError, AttributeError, rows.DamagedRow):
                    seen.unreadable.append((table, _number_of(row)))
        except sqlite_errors():
            seen.unreadable.append((table, None))
    say(go_on, 1)


def _number_of(row: Any) -> int:
    """The number of a row, or of the one that it belongs to."""
    number: int = next(getattr(row, name) for name in ("id", "dose_id", "syringe_id") if hasattr(row, name))
    return number


def _rows(
    connection: sqlite3.Connection, table: str, go_on: Progress | None, number: int, tables: int
) -> Iterator[Any]:
    cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY 1')
    names = tuple(column[0] for column in cursor.description)
    for count, row in enumerate(cursor):
        if count % 1000 == 0:
            say(go_on, (number + count / (count + 20_000)) / tables)
        yield SimpleNamespace(**dict(zip(names, row, strict=True)))
