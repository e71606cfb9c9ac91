"""Keeps count of cartons and syringes: a new carton, a syringe taken out, one discarded."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import NotADose, checked_text
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Syringe, SyringeEnd

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def add_carton(
    records: RecordFile, person: Person, lot: str, expires_on: date | None, syringes: int, now: datetime
) -> Carton:
    """Keep a carton from the pharmacy. Raises NotADose for a count no carton has."""
    if not 1 <= syringes <= 200:
        raise NotADose("syringes", "A carton holds between 1 and 200 syringes.")
    carton = Carton(
        id=0,
        person_id=person.id,
        lot=checked_text(lot, "lot", 60),
        expires_on=expires_on,
        syringes=syringes,
        added_at=now,
    )
    with records.change() as record:
        return record.add_carton(carton)


def take_out(record: Record, person_id: int, now: datetime, count: int = 1) -> tuple[Syringe, ...]:
    """Take syringes out of the refrigerator, those that expire first; part of a larger piece of work.

    Syringes that are out already come first: their clock runs, and a fresh one would only be wasted.
    """
    syringes = record.syringes(person_id)
    out = [syringe for syringe in syringes if syringe.end is None]
    gone: dict[int, int] = {}
    for syringe in syringes:
        if syringe.carton_id is not None:
            gone[syringe.carton_id] = gone.get(syringe.carton_id, 0) + 1
    cartons = sorted(record.cartons(person_id), key=lambda carton: (carton.expires_on or date.max, carton.id))
    while len(out) < count:
        carton = next(
            (each for each in cartons if gone.get(each.id, 0) < each.syringes and not each.expired_on(now.date())),
            None,
        )
        if carton is not None:
            gone[carton.id] = gone.get(carton.id, 0) + 1
        out.append(record.add_syringe(person_id, carton.id if carton else None, now))
    return tuple(out[:count])


def discard(record: Record, syringe: Syringe, reason: DiscardReason, now: datetime) -> None:
    """Keep that a syringe must not be used, and why; part of a larger piece of work."""
    record.end_syringe(syringe.id, SyringeEnd.DISCARDED, now, reason=reason)
