"""Reads everything that is in the record at once, and writes the rows of another one into it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.procedure import Event, InjectionSession
from anakinra_desktop.domain.syringe import Return
from anakinra_desktop.domain.whole_record import Anew, KeptPlan, KeptSession, Numbers, WholeRecord, numbered_anew
from anakinra_desktop.storage import event_rows, health_rows, mark_rows, rows
from anakinra_desktop.storage.cells import maybe_date_cell, maybe_moment_cell, maybe_moment_of, moment_cell, moment_of
from anakinra_desktop.storage.rows import Cells, Row, says_when_damaged
from anakinra_desktop.storage.tables import (
    BodyPlanRow,
    CaregiverRow,
    CartonRow,
    DosePlaceRow,
    DoseRow,
    HealthEntryRow,
    HoldRow,
    PersonRow,
    PreferenceRow,
    PrescriptionRow,
    RuleLimitRow,
    SessionEventRow,
    SessionRow,
    SharpsBoxRow,
    SkinMarkRow,
    SyringeReturnRow,
    SyringeRow,
    Table,
)

SomeRow = TypeVar("SomeRow", bound=Table)


def read_whole(db: Session) -> WholeRecord:
    """All rows, each kind in the order of its numbers."""
    doses = _all(db, DoseRow)
    further = _further_places(db)
    returns = _returns(db)
    return WholeRecord(
        people=tuple(rows.person_of(row) for row in _all(db, PersonRow)),
        caregivers=tuple(rows.caregiver_of(row) for row in _all(db, CaregiverRow)),
        preferences=_preferences(db),
        prescriptions=tuple(rows.prescription_of(row) for row in _all(db, PrescriptionRow)),
        doses=tuple(rows.dose_of(row, further.get(row.id, ())) for row in doses),
        offsets={row.id: row.offset_minutes for row in doses if row.offset_minutes is not None},
        holds=tuple(rows.hold_of(row) for row in _all(db, HoldRow)),
        rule_limits=tuple(rows.limit_of(row) for row in _all(db, RuleLimitRow)),
        cartons=tuple(rows.carton_of(row) for row in _all(db, CartonRow)),
        syringes=tuple(rows.syringe_of(row, returns.get(row.id, ())) for row in _all(db, SyringeRow)),
        sharps_boxes=tuple(rows.sharps_box_of(row) for row in _all(db, SharpsBoxRow)),
        health_entries=tuple(health_rows.health_entry_of(row) for row in _all(db, HealthEntryRow)),
        skin_marks=tuple(mark_rows.mark_of(row) for row in _all(db, SkinMarkRow)),
        body_plans=tuple(_plan_of(row) for row in _all(db, BodyPlanRow)),
        injection_sessions=_sessions(db),
    )


def _all(db: Session, table: type[SomeRow]) -> list[SomeRow]:
    by_number: Any = table
    return list(db.scalars(select(table).order_by(by_number.id)))


def _further_places(db: Session) -> dict[int, tuple[Place, ...]]:
    found: dict[int, tuple[Place, ...]] = {}
    for row in db.scalars(select(DosePlaceRow).order_by(DosePlaceRow.dose_id, DosePlaceRow.number)):
        found[row.dose_id] = (*found.get(row.dose_id, ()), rows.further_place_of(row))
    return found


def _returns(db: Session) -> dict[int, tuple[Return, ...]]:
    found: dict[int, tuple[Return, ...]] = {}
    for row in db.scalars(select(SyringeReturnRow).order_by(SyringeReturnRow.syringe_id, SyringeReturnRow.number)):
        found[row.syringe_id] = (*found.get(row.syringe_id, ()), rows.return_of(row))
    return found


def _preferences(db: Session) -> dict[int, dict[str, str]]:
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for row in _all(db, PreferenceRow):
        found[row.person_id][row.name] = row.value
    return dict(found)


@says_when_damaged
def _plan_of(row: Row) -> KeptPlan:
    return KeptPlan(id=row.id, person_id=row.person_id, made_at=moment_of(row.made_at), plan=row.plan)


def _sessions(db: Session) -> tuple[KeptSession, ...]:
    events: defaultdict[int, list[Event]] = defaultdict(list)
    for row in db.scalars(select(SessionEventRow).order_by(SessionEventRow.session_id, SessionEventRow.number)):
        events[row.session_id].append(event_rows.event_of(row))
    without_events = map(_session_of, _all(db, SessionRow))
    return tuple(replace(each, session=replace(each.session, events=tuple(events[each.id]))) for each in without_events)


@says_when_damaged
def _session_of(row: Row) -> KeptSession:
    giver = Giver(by=GivenBy(row.by), name=row.giver_name)
    session = InjectionSession(row.id, row.person_id, giver, moment_of(row.started_at))
    return KeptSession(session=session, ended_at=maybe_moment_of(row.ended_at), ending=row.ending)


def add_whole(db: Session, coming: WholeRecord) -> None:
    """Keep every row of `coming`. Those with a number below 0 get one of the record; above 0 they are in it already.

    A person of whom only further rows come stands not among the people; the rows name them by their number.
    """
    anew = numbered_anew(coming, _numbers(db, coming))
    _add(db, PersonRow, ({"id": each.id, **rows.person_cells(each)} for each in anew.people))
    _add(
        db,
        CaregiverRow,
        ({"name": each.name, "shown_how_on": maybe_date_cell(each.shown_how_on)} for each in anew.caregivers),
    )
    _add(
        db,
        PreferenceRow,
        (
            {"person_id": person_id, "name": name, "value": value}
            for person_id, kept in anew.preferences.items()
            for name, value in kept.items()
        ),
    )
    _add(db, PrescriptionRow, map(rows.prescription_cells, anew.prescriptions))
    _add(
        db,
        DoseRow,
        (
            {"id": each.id, **rows.dose_cells(each)}
            | ({"offset_minutes": anew.offsets[each.id]} if each.id in anew.offsets else {})
            for each in anew.doses
        ),
    )
    _add(
        db,
        DosePlaceRow,
        (cells for each in anew.doses for cells in rows.further_place_cells(each.id, each.further_places)),
    )
    _add(db, HoldRow, map(rows.hold_cells, anew.holds))
    _add(db, RuleLimitRow, map(rows.limit_cells, anew.rule_limits))
    _add(db, CartonRow, ({"id": each.id, **rows.carton_cells(each)} for each in anew.cartons))
    _add(db, SyringeRow, ({"id": each.id, **rows.syringe_cells(each)} for each in anew.syringes))
    _add(db, SyringeReturnRow, (cells for each in anew.syringes for cells in rows.return_cells(each.id, each.returns)))
    _add(db, SharpsBoxRow, map(rows.sharps_box_cells, anew.sharps_boxes))
    _add(
        db,
        HealthEntryRow,
        ({"id": each.id, **health_rows.health_entry_cells(each)} for each in anew.health_entries),
    )
    _add(db, SkinMarkRow, map(mark_rows.mark_cells, anew.skin_marks))
    _add(
        db,
        BodyPlanRow,
        (
            {"person_id": each.person_id, "made_at": moment_cell(each.made_at), "plan": each.plan}
            for each in anew.body_plans
        ),
    )
    _add_sessions(db, anew.injection_sessions)


def _add(db: Session, table: type[Table], cells: Iterable[Cells]) -> None:
    listed = list(cells)
    if listed:
        db.execute(insert(table), listed)


def _add_sessions(db: Session, sessions: tuple[KeptSession, ...]) -> None:
    first = _last_number(db, SessionRow) + 1
    _add(
        db,
        SessionRow,
        (
            {
                "id": number,
                "person_id": each.person_id,
                "by": each.session.giver.by.value,
                "giver_name": each.session.giver.name,
                "started_at": moment_cell(each.session.started_at),
                "ended_at": maybe_moment_cell(each.ended_at),
                "ending": each.ending,
            }
            for number, each in enumerate(sessions, first)
        ),
    )
    _add(
        db,
        SessionEventRow,
        (
            {"session_id": session_id, "number": number, **event_rows.event_cells(event)}
            for session_id, each in enumerate(sessions, first)
            for number, event in enumerate(each.session.events, 1)
        ),
    )


def _numbers(db: Session, coming: WholeRecord) -> Numbers:
    return Numbers(
        people=_next_numbers(db, PersonRow, (each.id for each in coming.people)),
        doses=_next_numbers(db, DoseRow, (each.id for each in coming.doses)),
        cartons=_next_numbers(db, CartonRow, (each.id for each in coming.cartons)),
        syringes=_next_numbers(db, SyringeRow, (each.id for each in coming.syringes)),
        health_entries=_next_numbers(db, HealthEntryRow, (each.id for each in coming.health_entries)),
    )


def _next_numbers(db: Session, table: type[Table], numbers: Iterable[int]) -> Anew:
    """Numbers that no row of the table has or ever had, in the order of the rows."""
    first = _last_number(db, table) + 1
    return Anew({number: anew for anew, number in enumerate(numbers, first)}, others_stay=True)


def _last_number(db: Session, table: type[Table]) -> int:
    """The highest number ever given out in a table."""
    query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    return db.scalar(query, {"name": table.__tablename__}) or 0
