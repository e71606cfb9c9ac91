"""Takes syringes out of the refrigerator, those first whose time is shortest; parts of larger pieces of work."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.procedure import InjectionSession
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Return, Syringe, SyringeEnd
from anakinra_desktop.services.set_limit import limits_in

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record


def take_out(
    record: Record,
    person_id: int,
    now: datetime,
    count: int = 1,
    *,
    first: Collection[int] = (),
    limit: timedelta | None = None,
) -> tuple[Syringe, ...]:
    """Take syringes out of the refrigerator until `count` are out; the numbers `first` come before all others.

    Syringes that are out already come first, even those that were out for too long: whoever has one in hand must be
    told. Then those that were out before, for their time is short, then those that expire first. None is taken that is
    out of date or was out for longer than `limit` altogether (the rule room_temp_limit, unless somebody set another).
    """
    out = sorted(
        (syringe for syringe in record.syringes(person_id) if syringe.is_out),
        key=lambda syringe: (syringe.id not in first, syringe.id),
    )
    fresh = fresh_ones(record, person_id, now, limit)
    while len(out) < count:
        syringe = next(fresh, None)
        out.append(syringe if syringe is not None else record.add_syringe(person_id, None, now))
    return tuple(out[:count])


def fresh_ones(
    record: Record, person_id: int, now: datetime, limit: timedelta | None = None, *, at: datetime | None = None
) -> Iterator[Syringe]:
    """Take one syringe after the other out of the refrigerator, at the moment `at` if it was not just now."""
    limit = room_temp_limit(record, person_id) if limit is None else limit
    at = at or now
    person = record.person(person_id)
    zone = person.home_zone if person is not None else "UTC"
    today = now.astimezone(zone_info(zone)).date()
    cartons = {carton.id: carton for carton in record.cartons(person_id)}
    syringes = record.syringes(person_id)
    back = [syringe for syringe in syringes if syringe.is_back]
    for syringe in sorted(back, key=lambda each: (-each.time_out(now), each.id)):
        is_usable = syringe.unusable(now, today, limit, cartons.get(syringe.carton_id or 0)) is None
        if is_usable and syringe.returns[-1].back_at <= at:  # before that it was not there to be taken
            yield taken_again(record, syringe, at)
    left = left_in_cartons(cartons.values(), syringes)
    for carton in sorted(cartons.values(), key=opened_first):
        for _ in range(left[carton.id]) if carton.unusable(now, today, limit) is None else ():
            yield record.add_syringe(person_id, carton.id, min(at, carton.out_since or at))


def opened_first(carton: Carton) -> tuple[bool, date, int]:
    """The order in which cartons are used: one that was left out, then the one that expires first."""
    return (carton.out_since is None, carton.expires_on or date.max, carton.id)


def taken_again(record: Record, syringe: Syringe, at: datetime) -> Syringe:
    """Take a syringe out that was put back; what had added up stays."""
    *before, last = syringe.returns
    return record.keep_syringe(replace(syringe, returns=(*before, Return(last.back_at, max(at, last.back_at)))))


def discard(record: Record, syringe: Syringe, reason: DiscardReason, now: datetime) -> None:
    """Keep that a syringe must not be used, and why."""
    record.end_syringe(syringe.id, SyringeEnd.DISCARDED, now, reason=reason)


def session_syringes(session: InjectionSession | None) -> frozenset[int]:
    """The numbers of the syringes that an injection under way has taken."""
    found = set()
    for event in session.events if session is not None else ():
        listed = event.answer.get("syringes")
        for each in listed if isinstance(listed, list) else ():
            number = each.get("id") if isinstance(each, dict) else None
            if isinstance(number, int):
                found.add(number)
    return frozenset(found)


def room_temp_limit(record: Record, person_id: int) -> timedelta:
    """How long a person's syringe may be out of the refrigerator altogether (STORAGE-5), as it is in force."""
    return limits_in(record, person_id).duration("room_temp_limit")
