"""Keeps a walk through the injection steps: every step when it is reached, and the dose at the end.

Each call is on disk when it returns, so that nothing a person was told is lost, whatever happens to the computer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.people import Giver, Person
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.procedure import Event, EventKind, InjectionSession, Json
from anakinra_desktop.domain.syringe import DiscardReason, Syringe, SyringeEnd
from anakinra_desktop.services.log_dose import GivenDose, keep_dose
from anakinra_desktop.services.take_out import discard, session_syringes, take_out

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


@dataclass(frozen=True, slots=True)
class CartonRead:
    """Which carton a syringe turned out to be from; None for one that is not in the record."""

    syringe_id: int
    carton_id: int | None


class NoOpenSession(Problem, LookupError):
    """The session was ended, perhaps in another window."""


def open_session(records: RecordFile, person_id: int) -> InjectionSession | None:
    """The session of a person that was begun and not ended."""
    with records.read() as record:
        return record.open_session(person_id)


def start_session(records: RecordFile, person_id: int, giver: Giver, now: datetime) -> InjectionSession:
    """Begin a session; one that is open is gone on with."""
    with records.change() as record:
        return record.open_session(person_id) or record.start_session(person_id, giver, now)


def _still_open(record: Record, session_id: int) -> InjectionSession:
    session = record.session(session_id)
    if session is None or record.open_session(session.person_id) != session:
        raise NoOpenSession("This injection was ended elsewhere.")
    return session


def append_event(
    records: RecordFile,
    session_id: int,
    event: Event,
    read: CartonRead | None = None,
    along: Callable[[Record], object] | None = None,
) -> None:
    """Keep the next event, and with it what was read off a carton and what else it means. Raises NoOpenSession."""
    with records.change() as record:
        session = _still_open(record, session_id)
        _keep_carton(record, session.person_id, read)
        if along is not None:
            along(record)
        record.add_event(session_id, event)


def _keep_carton(record: Record, person_id: int, read: CartonRead | None) -> None:
    """The syringe counts as gone from the carton it was read to be from, and from nobody else's (OTHER-3)."""
    if read is not None:
        carton = next((each for each in record.cartons(person_id) if each.id == read.carton_id), None)
        record.change_carton_of(read.syringe_id, carton.id if carton is not None else None)
        if carton is not None and carton.out_since is not None:
            _count_from(record, person_id, read.syringe_id, carton.out_since)


def _count_from(record: Record, person_id: int, syringe_id: int, since: datetime) -> None:
    """A syringe of a carton that was left out has been out for as long as that."""
    syringe = next((each for each in record.syringes(person_id) if each.id == syringe_id), None)
    if syringe is not None and since < syringe.out_at:
        record.keep_syringe(replace(syringe, out_at=since))


def change_giver(records: RecordFile, session_id: int, giver: Giver, event: Event) -> None:
    """Keep who injects, with the event that said so. Raises NoOpenSession."""
    with records.change() as record:
        _still_open(record, session_id)
        record.change_giver(session_id, giver)
        record.add_event(session_id, event)


def take_syringes_out(records: RecordFile, session_id: int, count: int, event: Event) -> tuple[Syringe, ...]:
    """Keep that the syringes of a dose are out; their clocks run from then. Raises NoOpenSession.

    The event is kept with the syringes it is about, so that a session found again knows them and their clocks.
    """
    with records.change() as record:
        session = _still_open(record, session_id)
        taken = take_out(record, session.person_id, event.at, count, first=session_syringes(session))
        record.add_event(session_id, with_syringes(event, taken))
        return taken


def with_syringes(event: Event, taken: tuple[Syringe, ...]) -> Event:
    """The event of taking syringes out, naming them."""
    named: list[Json] = [
        {
            "id": each.id,
            "carton_id": each.carton_id,
            "out_at": each.out_since.isoformat(),
            "before_s": each.before.total_seconds(),
        }
        for each in taken
    ]
    return replace(event, answer={**event.answer, "syringes": named})


def discard_syringe(
    records: RecordFile,
    session_id: int,
    syringe: Syringe,
    reason: DiscardReason,
    event: Event,
    read: CartonRead | None = None,
) -> None:
    """Keep that a syringe must not be used, with the answer that said so. Raises NoOpenSession."""
    with records.change() as record:
        session = _still_open(record, session_id)
        _keep_carton(record, session.person_id, read)
        discard(record, syringe, reason, event.at)
        record.add_event(session_id, event)


def syringes_out(records: RecordFile, person_id: int) -> tuple[Syringe, ...]:
    """The syringes of a person that are out of the refrigerator and neither used nor discarded."""
    with records.read() as record:
        return tuple(syringe for syringe in record.syringes(person_id) if syringe.is_out)


def finish_with_dose(
    records: RecordFile,
    session: InjectionSession,
    person: Person,
    given: GivenDose,
    syringes: tuple[Syringe, ...],
    now: datetime,
) -> Dose:
    """Keep the dose, the syringes it used and the end of the session, all at once.

    Raises AlreadyRecorded (then nothing is kept and the session stays open), NotADose, NoSlotOpen, NoOpenSession.
    """
    with records.change() as record:
        _still_open(record, session.id)
        dose = keep_dose(record, person, given, now, recorded_by=session.giver.name)
        for syringe in syringes:
            record.end_syringe(syringe.id, SyringeEnd.USED, given.taken_at, dose_id=dose.id)
        record.add_event(
            session.id, Event(at=now, step="record", kind=EventKind.RECORDED.value, answer={"dose_id": dose.id})
        )
        record.end_session(session.id, "recorded", now)
        return dose


def end_session(records: RecordFile, session_id: int, ending: str, now: datetime) -> None:
    """Close a session that ends without a dose. Raises NoOpenSession."""
    with records.change() as record:
        _still_open(record, session_id)
        record.end_session(session_id, ending, now)
