"""Marks skin as off limits, lets it be used again, and takes back what was marked by mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import Body
from anakinra_desktop.domain.dose import Place, Standing, checked_reason
from anakinra_desktop.domain.free_a_place import Way, what_would_free, would_close_all
from anakinra_desktop.domain.marked_skin import adds_nothing, chosen_places, circle_on, patches_of
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.skin_mark import (
    Circle,
    MarkKind,
    NoSuchMark,
    NotAMark,
    SkinMark,
    checked_circle,
    checked_mark_note,
    checked_stay,
)
from anakinra_desktop.services.choose_giver import usual_giver
from anakinra_desktop.services.suggest_spot import BodyLook, look_at_body
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class ClosesEverything(Problem):
    """With this mark no spot would be left open; it is kept only for somebody who was told so."""

    def __init__(self) -> None:
        super().__init__("With this mark, no spot is left open for an injection.")


def marks_of(records: RecordFile, person: Person) -> tuple[SkinMark, ...]:
    """All marks of a person, those that are over or were taken back too, oldest first."""
    if not records.exists():
        return ()
    with records.read() as record:
        return record.skin_marks(person.id)


def new_mark(
    body: Body,
    person: Person,
    kind: MarkKind,
    zone: str,
    where: Sequence[str] | Circle,
    now: datetime,
    by: str,
    *,
    first: date | None = None,
    last: date | None = None,
    note: str = "",
) -> SkinMark:
    """A mark that could be kept, with the points of its spots; `where` are numbers of spots, or a circle.

    Without a first day it begins today. Raises NotAMark for what cannot be so.
    """
    today = now.astimezone(zone_info(person.home_zone)).date()
    circle: Circle | None = None
    places: tuple[Place, ...] = ()
    if isinstance(where, Circle):
        circle = circle_on(body, zone, checked_circle(where.x_cm, where.y_cm, where.radius_cm))
    else:
        places = chosen_places(body, zone, where)
    return SkinMark(
        id=0,
        person_id=person.id,
        kind=kind,
        zone=zone,
        first=first or today,
        last=checked_stay(first or today, last, today),
        recorded_at=now,
        recorded_by=by,
        places=places,
        circle=circle,
        note=checked_mark_note(note),
    )


def closes_everything(look: BodyLook, mark: SkinMark) -> bool:
    """Whether a mark would leave no spot open, of those that are open now."""
    return would_close_all(look.plan.body, look.conditions, patches_of(mark))


def keep_mark(
    records: RecordFile,
    person: Person,
    mark: SkinMark,
    now: datetime,
    injects: GivenBy | None = None,
    *,
    even_all: bool = False,
) -> SkinMark:
    """Keep a mark of `new_mark`, and say its number. Raises ClosesEverything unless it may close all (`even_all`).

    Raises NotAMark for skin that is marked so already. Without `injects`, what is open is open to whoever was chosen
    last to inject.
    """
    seen = look_at_body(records, person, injects or usual_giver(records, person), now)
    if adds_nothing(mark, seen.marks, seen.plan):
        raise NotAMark("spot", "This skin is off limits already, for the same reason and at least as long.")
    if not even_all and closes_everything(seen, mark):
        raise ClosesEverything
    with records.change() as record:
        return record.add_skin_mark(mark)


def ways_out(look: BodyLook) -> tuple[Way, ...]:
    """What would free a place where none is open."""
    return what_would_free(look.plan.body, look.conditions, look.marks, look.today)


def end_mark(records: RecordFile, mark_id: int, from_day: date, now: datetime, by: str) -> SkinMark | None:
    """Let the skin be used again from a day on; the days before it stay marked.

    The mark that is left, or None where it has no day. Raises NoSuchMark where it was ended before, NotAMark for a day
    after which it would have ended anyway.
    """
    with records.change() as record:
        mark = _standing(record, mark_id)
        if mark.last is not None and from_day > mark.last:
            raise NotAMark("on", "The mark ends before this day by itself.")
        record.end_skin_mark(mark.id, Standing.CORRECTED, now, by, "")
        if from_day <= mark.first:
            return None
        left = replace(mark, id=0, last=from_day - timedelta(days=1), recorded_at=now, recorded_by=by)
        return record.add_skin_mark(left)


def undo_end_of_mark(records: RecordFile, before: SkinMark, left: SkinMark | None, now: datetime, by: str) -> SkinMark:
    """Let a mark hold again as before it was ended. Raises NoSuchMark where what was left was changed meanwhile."""
    with records.change() as record:
        if left is not None:
            record.end_skin_mark(_standing(record, left.id).id, Standing.CORRECTED, now, by, UNDONE_AT_ONCE)
        return record.add_skin_mark(replace(before, id=0, recorded_at=now, recorded_by=by))


def take_back_mark(records: RecordFile, mark_id: int, reason: str, now: datetime, by: str) -> None:
    """Say that a mark was never right; it stays to be seen. Raises NoSuchMark, and NotADose for no reason."""
    because = checked_reason(reason)
    with records.change() as record:
        record.end_skin_mark(_standing(record, mark_id).id, Standing.VOID, now, by, because)


def undo_mark(records: RecordFile, mark_id: int, now: datetime, by: str) -> None:
    """Take back what was marked a moment ago. Raises NoSuchMark."""
    take_back_mark(records, mark_id, UNDONE_AT_ONCE, now, by)


def _standing(record: Record, mark_id: int) -> SkinMark:
    mark = record.skin_mark(mark_id)
    if mark is None:
        raise NoSuchMark("There is no mark number {number}.", number=mark_id)
    if not mark.counts:
        raise NoSuchMark("Mark number {number} was ended or taken back before.", number=mark_id)
    return mark
