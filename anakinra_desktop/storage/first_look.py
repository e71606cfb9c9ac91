"""Reads what the first page shows straight from the file, with the standard library alone.

Importing SQLAlchemy takes longer than the whole window may take to stand, so the page that greets a person does not
wait for it. This reads, never writes; a test holds its answers against those of `record`.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from anakinra_desktop.domain.dose import Dose, Hold, Place
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.syringe import Carton, Return, Syringe
from anakinra_desktop.storage import rows
from anakinra_desktop.storage.cells import maybe_moment_of, moment_of
from anakinra_desktop.storage.database import reading

if TYPE_CHECKING:
    from anakinra_desktop.domain.health import HealthEntry
    from anakinra_desktop.domain.skin_mark import SkinMark

DAYS_SHOWN = 40
"""How many days back the page needs whole rows: the week it shows, and the last slot of a four-week prescription."""

PLACES_REMEMBERED = 800
"""How many injections back a resting place can matter: more than twice round the largest body."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the first page needs to know about one person."""

    people: tuple[Person, ...]
    person: Person
    caregivers: tuple[Caregiver, ...]
    prescriptions: tuple[Prescription, ...]
    doses: tuple[Dose, ...]
    """Rows of the last `DAYS_SHOWN` days, as in the record."""
    places: tuple[tuple[date, Place], ...]
    """Where the last injections went and on which local date, oldest first."""
    holds: tuple[Hold, ...]
    limits: tuple[RuleLimit, ...]
    cartons: tuple[Carton, ...]
    syringes: tuple[Syringe, ...]
    body_plan: str | None
    session_since: Any
    preferences: dict[str, str]
    calls: tuple[HealthEntry, ...]
    """Calls to the doctor that were neither corrected nor taken back."""
    reactions: tuple[HealthEntry, ...]
    """Reactions of the skin that were neither replaced nor taken back."""
    marks: tuple[SkinMark, ...]
    """Marks on the skin that were neither ended early nor taken back."""
    newest_entry: datetime | None
    """When the newest entry of the whole household was made."""


_MADE_AT: Final = (
    ("recorded_at", "dose"),
    ("ended_at", "dose"),
    ("recorded_at", "hold"),
    ("ended_at", "hold"),
    ("recorded_at", "rule_limit"),
    ("ended_at", "rule_limit"),
    ("recorded_at", "health_entry"),
    ("ended_at", "health_entry"),
    ("recorded_at", "skin_mark"),
    ("ended_at", "skin_mark"),
    ("added_at", "carton"),
    ("out_at", "syringe"),
    ("ended_at", "syringe"),
    ("back_at", "syringe_return"),
    ("out_at", "syringe_return"),
    ("began_at", "sharps_box"),
    ("started_at", "injection_session"),
    ("at", "session_event WHERE session_id = (SELECT max(id) FROM injection_session)"),
)
"""Where the record keeps moments as the clock gave them, or as somebody typed them of what had been by then."""


def newest_entry(path: Path) -> datetime | None:
    """When the newest entry of a record was made, as the clock stood then. Raises RecordTrouble."""
    with reading(path) as connection:
        return _newest(connection)


def _newest(connection: sqlite3.Connection) -> datetime | None:
    newest = " UNION ALL ".join(f"SELECT max({column}) AS at FROM {table}" for column, table in _MADE_AT)
    (cell,) = connection.execute(f"SELECT max(at) FROM ({newest})").fetchone()
    return maybe_moment_of(cell)


def first_look(path: Path, today: date, person_id: int | None = None) -> FirstLook | None:
    """What the record says of a person (the first one, if none is named); None when there is nobody in it yet.

    Raises RecordTrouble.
    """
    with reading(path) as connection:
        connection.execute("BEGIN")
        try:
            return _look(connection, today, person_id)
        except (ValueError, TypeError, AttributeError) as error:
            raise rows.DamagedRow from error


def _look(connection: sqlite3.Connection, today: date, person_id: int | None) -> FirstLook | None:
    def ask(query: str, *values: object) -> list[Any]:
        cursor = connection.execute(query, values)
        names = tuple(column[0] for column in cursor.description)
        return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor]

    people = tuple(rows.person_of(row) for row in ask("SELECT * FROM person ORDER BY id"))
    chosen = next((person for person in people if person.id == person_id), people[0] if people else None)
    if chosen is None:
        return None
    who = chosen.id
    since = (today - timedelta(days=DAYS_SHOWN)).isoformat()
    plan = ask("SELECT plan FROM body_plan WHERE person_id = ? ORDER BY id DESC LIMIT 1", who)
    session = ask("SELECT started_at FROM injection_session WHERE person_id = ? AND ended_at IS NULL", who)
    places = connection.execute(
        "SELECT taken_at, id, wall_time, place_zone, place_spot, place_x_cm, place_y_cm FROM dose WHERE person_id = ?"
        " AND status = 'taken' AND standing = 'valid' AND place_zone IS NOT NULL"
        " ORDER BY schedule_date DESC, taken_at DESC, id DESC LIMIT ?",
        (who, PLACES_REMEMBERED),
    ).fetchall()
    places.sort()
    back: dict[int, tuple[Return, ...]] = {}
    for row in ask(
        "SELECT syringe_return.* FROM syringe_return JOIN syringe ON syringe.id = syringe_return.syringe_id"
        " WHERE syringe.person_id = ? ORDER BY syringe_id, number",
        who,
    ):
        back[row.syringe_id] = (*back.get(row.syringe_id, ()), rows.return_of(row))
    further: dict[int, tuple[Place, ...]] = {}
    for row in ask(
        "SELECT dose_place.* FROM dose_place JOIN dose ON dose.id = dose_place.dose_id WHERE dose.person_id = ?"
        " ORDER BY dose_id, number",
        who,
    ):
        further[row.dose_id] = (*further.get(row.dose_id, ()), rows.further_place_of(row))
    return FirstLook(
        people=people,
        person=chosen,
        caregivers=tuple(rows.caregiver_of(row) for row in ask("SELECT * FROM caregiver ORDER BY name")),
        prescriptions=tuple(
            rows.prescription_of(row)
            for row in ask("SELECT * FROM prescription WHERE person_id = ? ORDER BY starts_on, id", who)
        ),
        doses=tuple(
            rows.dose_of(row, further.get(row.id, ()))
            for row in ask(
                "SELECT * FROM dose WHERE person_id = ? AND schedule_date >= ? ORDER BY schedule_date, slot, id",
                who,
                since,
            )
        ),
        places=tuple(
            (date.fromisoformat(wall_time[:10]), place)
            for _, dose_id, wall_time, *where in places
            for place in (Place(*where), *further.get(dose_id, ()))
        ),
        holds=tuple(rows.hold_of(row) for row in ask("SELECT * FROM hold WHERE person_id = ? ORDER BY first, id", who)),
        limits=tuple(
            rows.limit_of(row) for row in ask("SELECT * FROM rule_limit WHERE person_id = ? ORDER BY id", who)
        ),
        cartons=tuple(rows.carton_of(row) for row in ask("SELECT * FROM carton WHERE person_id = ? ORDER BY id", who)),
        syringes=tuple(
            rows.syringe_of(row, back.get(row.id, ()))
            for row in ask("SELECT * FROM syringe WHERE person_id = ? ORDER BY id", who)
        ),
        body_plan=plan[0].plan if plan else None,
        session_since=moment_of(session[0].started_at) if session else None,
        preferences={row.name: row.value for row in ask("SELECT name, value FROM preference WHERE person_id = ?", who)},
        calls=_entries(
            ask("SELECT * FROM health_entry WHERE person_id = ? AND kind = 'call' AND standing = 'valid'", who)
        ),
        reactions=_entries(
            ask("SELECT * FROM health_entry WHERE person_id = ? AND kind = 'reaction' AND standing = 'valid'", who)
        ),
        marks=_marks(ask("SELECT * FROM skin_mark WHERE person_id = ? AND standing = 'valid' ORDER BY id", who)),
        newest_entry=_newest(connection),
    )


def _entries(found: list[Any]) -> tuple[HealthEntry, ...]:
    if not found:
        return ()  # the kinds of entries are not loaded for nothing
    from anakinra_desktop.storage.health_rows import health_entry_of

    return tuple(health_entry_of(row) for row in found)


def _marks(found: list[Any]) -> tuple[SkinMark, ...]:
    if not found:
        return ()  # nor what a body looks like
    from anakinra_desktop.storage.mark_rows import mark_of

    return tuple(mark_of(row) for row in found)
