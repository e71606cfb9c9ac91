"""Keeps count of cartons and syringes: what comes, what is taken out or put back, what must not be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import DoseStatus, checked_text
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import (
    SYRINGES_A_CARTON_MAX,
    Carton,
    CartonEnd,
    DiscardReason,
    GoneTo,
    Return,
    Syringe,
    SyringeEnd,
)
from anakinra_desktop.services.supply_change import SupplyChange, SupplyChanged
from anakinra_desktop.services.take_out import fresh_ones, opened_first, session_syringes, taken_again

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

CARTONS_AT_ONCE_MAX = 24


class NotSupplies(FieldProblem):
    """Something about a carton or a syringe cannot be so."""


class Where(StrEnum):
    """Where a carton is when it is written down."""

    REFRIGERATOR = "refrigerator"
    OUT = "out"
    FROZEN = "frozen"
    """It may have frozen; then none of its syringes is used (STORAGE-3, LABEL-37)."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a carton says; `gtin` and `serial` are those of its square code, where it was read."""

    lot: str
    expires_on: date | None
    syringes: int
    gtin: str = ""
    serial: str = ""


def add_carton(
    records: RecordFile, person: Person, lot: str, expires_on: date | None, syringes: int, now: datetime
) -> Carton:
    """Keep a carton that lies in the refrigerator. Raises NotSupplies or NotADose."""
    change = add_cartons(records, person, Label(lot, expires_on, syringes), now)
    return change.cartons[0][1]


def add_cartons(
    records: RecordFile,
    person: Person,
    label: Label,
    now: datetime,
    *,
    count: int = 1,
    where: Where = Where.REFRIGERATOR,
    out_since: datetime | None = None,
) -> SupplyChange:
    """Keep cartons that say the same: a case of 28 may be four cartons of 7 (LABEL-3).

    Raises NotSupplies for a count no carton has, for one that was out since a moment to come, and for one whose square
    code is in the record already; NotADose for a lot that cannot be kept.
    """
    if not 1 <= count <= CARTONS_AT_ONCE_MAX:
        raise NotSupplies("count", "Write down between 1 and {most} cartons at once.", most=CARTONS_AT_ONCE_MAX)
    carton = _of_label(Carton(0, person.id, "", None, 0, added_at=now), label)
    if where is Where.OUT:
        carton = replace(carton, out_since=_past(out_since, now))
    change = SupplyChange(person.id)
    with records.change() as record:
        _ensure_new_code(record, carton)
        for number in range(count):
            # A code is that of one box; the others of a case have their own, which nobody read.
            kept = change.keep_carton(record, None, carton if number == 0 else replace(carton, serial=""))
            if where is Where.FROZEN:
                _discard_fresh(record, change, kept, kept.syringes, DiscardReason.FROZEN, now)
    return change


def cartons_with_code(records: RecordFile, person: Person, gtin: str, serial: str) -> tuple[Carton, ...]:
    """The cartons of a person whose square code is this one; there is one at most, as every code is another."""
    with records.read() as record:
        return _with_code(record, person.id, gtin, serial)


def correct_carton(records: RecordFile, person: Person, carton_id: int, label: Label) -> SupplyChange:
    """Keep what a carton really says. Raises NotSupplies for fewer syringes than have left it, or NotADose."""
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _carton(record, person, carton_id)
        after = _of_label(before, label)
        gone = sum(syringe.carton_id == before.id for syringe in record.syringes(person.id))
        if after.syringes < gone:
            raise NotSupplies("syringes", "{count} syringes have left this carton, so it held no fewer.", count=gone)
        if (after.gtin, after.serial) != (before.gtin, before.serial):
            _ensure_new_code(record, after)
        change.keep_carton(record, before, after)
    return change


def remove_carton(records: RecordFile, person: Person, carton_id: int, now: datetime) -> SupplyChange:
    """Take out of what counts a carton that was written down by mistake. Raises SupplyChanged once it was used."""
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _carton(record, person, carton_id)
        if any(syringe.carton_id == before.id for syringe in record.syringes(person.id)):
            raise SupplyChanged("A syringe has left this carton, so it can’t be removed. Correct its count instead.")
        change.keep_carton(record, before, replace(before, ended_at=now, ended_because=CartonEnd.MISTAKE))
    return change


def count_carton(records: RecordFile, person: Person, carton_id: int, there: int, now: datetime) -> SupplyChange:
    """Keep how many syringes were counted in a carton: those that lack are lost, those beyond were never counted.

    Raises NotSupplies for a count no carton has.
    """
    change = SupplyChange(person.id)
    with records.change() as record:
        carton = _carton(record, person, carton_id)
        left = left_in_cartons([carton], record.syringes(person.id))[carton.id]
        if there > left:
            change.keep_carton(record, carton, _counted(carton, carton.syringes + there - left))
        elif there < 0:
            raise NotSupplies("syringes", "Count how many syringes are there.")
        for _ in range(left - there):
            lost = Syringe(0, person.id, carton.id, carton.out_since or now, now, SyringeEnd.LOST)
            change.keep_syringe(record, None, lost)
    return change


def leave_carton_out(
    records: RecordFile, person: Person, carton_id: int, since: datetime, now: datetime
) -> SupplyChange:
    """Keep since when a whole carton is out of the refrigerator, with what was taken from it after that.

    Raises NotSupplies for a moment to come, SupplyChanged where an injection under way has one of its syringes.
    """
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _carton(record, person, carton_id)
        if before.out_since is not None:
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        change.keep_carton(record, before, replace(before, out_since=_past(since, now)))
        for syringe in record.syringes(person.id):
            if syringe.carton_id == carton_id and syringe.live and syringe.out_at > since:
                # It lay in the carton then, so it was out as long.
                there = _syringe(record, person, syringe.id)
                change.keep_syringe(record, there, replace(there, out_at=since))
    return change


def put_carton_back(records: RecordFile, person: Person, carton_id: int, now: datetime) -> SupplyChange:
    """Keep that a carton is in the refrigerator again; each syringe in it keeps the time it was out (LABEL-33)."""
    change = SupplyChange(person.id)
    with records.change() as record:
        carton = _carton(record, person, carton_id)
        if carton.out_since is None:
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        back = (Return(max(now, carton.out_since)),)
        for _ in range(left_in_cartons([carton], record.syringes(person.id))[carton.id]):
            syringe = Syringe(0, person.id, carton.id, carton.out_since, returns=back)
            change.keep_syringe(record, None, syringe)
        change.keep_carton(record, carton, replace(carton, out_since=None))
    return change


def take_one_out(
    records: RecordFile,
    person: Person,
    now: datetime,
    *,
    at: datetime | None = None,
    limit: timedelta | None = None,
) -> SupplyChange:
    """Keep that one more syringe was taken out, in the order the cartons are used (LABEL-20).

    `at` says when, if it was not just now. Raises NotSupplies for a moment to come, and where none may be taken.
    """
    change = SupplyChange(person.id)
    with records.change() as record:
        before = {syringe.id: syringe for syringe in record.syringes(person.id)}
        taken = next(fresh_ones(record, person.id, now, limit, at=_past(at, now) if at else now), None)
        if taken is None:
            raise SupplyChanged("By the record there is no syringe in the refrigerator that may be used.")
        change.syringes.append((before.get(taken.id), taken))
    return change


def take_this_out(records: RecordFile, person: Person, syringe_id: int, now: datetime) -> SupplyChange:
    """Keep that a syringe that was put back is out again."""
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _syringe(record, person, syringe_id)
        if not before.is_back:
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        change.syringes.append((before, taken_again(record, before, now)))
    return change


def put_back(records: RecordFile, person: Person, syringe_id: int, now: datetime) -> SupplyChange:
    """Keep that a syringe is in the refrigerator again. The leaflet says never to (LABEL-33); its hours count on."""
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _syringe(record, person, syringe_id)
        if not before.is_out:
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        back = Return(max(now, before.out_since))
        change.keep_syringe(record, before, replace(before, returns=(*before.returns, back)))
    return change


def discard_syringe(
    records: RecordFile, person: Person, syringe_id: int, reason: DiscardReason, now: datetime
) -> SupplyChange:
    """Keep that a syringe must not be used, and why."""
    return _end(records, person, syringe_id, now, SyringeEnd.DISCARDED, reason)


def lose_syringe(records: RecordFile, person: Person, syringe_id: int, now: datetime) -> SupplyChange:
    """Keep that a syringe is not there any more."""
    return _end(records, person, syringe_id, now, SyringeEnd.LOST)


def use_for_dose(records: RecordFile, person: Person, syringe_id: int, dose_id: int) -> SupplyChange:
    """Keep that a syringe that is out was the one of a dose in the record. Raises SupplyChanged for another dose."""
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _syringe(record, person, syringe_id)
        dose = record.dose(dose_id)
        if dose is None or dose.person_id != person.id or not dose.counts or dose.status is not DoseStatus.TAKEN:
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        assert dose.taken_at is not None
        used = replace(before, end=SyringeEnd.USED, ended_at=max(dose.taken_at, before.out_at), dose_id=dose.id)
        change.keep_syringe(record, before, used)
    return change


def discard_from_carton(
    records: RecordFile, person: Person, carton_id: int, count: int, reason: DiscardReason, now: datetime
) -> SupplyChange:
    """Keep that syringes must not be used although they never were out: they froze, or are out of date.

    Raises NotSupplies for more than there are.
    """
    change = SupplyChange(person.id)
    with records.change() as record:
        carton = _carton(record, person, carton_id)
        left = left_in_cartons([carton], record.syringes(person.id))[carton.id]
        if not 1 <= count <= left:
            raise NotSupplies("count", "There are {count} syringes in this carton.", count=left)
        _discard_fresh(record, change, carton, count, reason, now)
    return change


def say_gone(
    records: RecordFile, person: Person, syringe_ids: Iterable[int], to: GoneTo, now: datetime
) -> SupplyChange:
    """Keep that syringes that were set aside are not in the house any more, or are in the sharps container."""
    change = SupplyChange(person.id)
    wanted = set(syringe_ids)
    with records.change() as record:
        aside = [each for each in record.syringes(person.id) if each.id in wanted and each.is_aside]
        if len(aside) < len(wanted):
            raise SupplyChanged("This was changed meanwhile. Please look again.")
        for syringe in aside:
            change.keep_syringe(record, syringe, replace(syringe, gone_at=now, gone_to=to))
    return change


def _end(
    records: RecordFile,
    person: Person,
    syringe_id: int,
    now: datetime,
    end: SyringeEnd,
    reason: DiscardReason | None = None,
) -> SupplyChange:
    change = SupplyChange(person.id)
    with records.change() as record:
        before = _syringe(record, person, syringe_id)
        change.keep_syringe(record, before, replace(before, end=end, reason=reason, ended_at=now))
    return change


def _syringe(record: Record, person: Person, syringe_id: int) -> Syringe:
    """A syringe that may be changed. Raises SupplyChanged for one that ended, or that an injection has in hand."""
    syringe = next((each for each in record.syringes(person.id) if each.id == syringe_id), None)
    if syringe is None or not syringe.live:
        raise SupplyChanged("This was changed meanwhile. Please look again.")
    if syringe_id in session_syringes(record.open_session(person.id)):
        raise SupplyChanged("An injection is under way with this syringe. Go on with it, or end it, on Today.")
    return syringe


def _carton(record: Record, person: Person, carton_id: int) -> Carton:
    """A carton of this person that counts: medicine is not shared (OTHER-3). Raises SupplyChanged."""
    for carton in record.cartons(person.id):
        if carton.id == carton_id and carton.ended_at is None:
            return carton
    raise SupplyChanged("This was changed meanwhile. Please look again.")


def _of_label(carton: Carton, label: Label) -> Carton:
    return replace(
        _counted(carton, label.syringes),
        lot=checked_text(label.lot, "lot", 60),
        expires_on=label.expires_on,
        gtin=label.gtin,
        serial=label.serial,
    )


def _counted(carton: Carton, syringes: int) -> Carton:
    if not 1 <= syringes <= SYRINGES_A_CARTON_MAX:
        raise NotSupplies("syringes", "A carton holds between 1 and 200 syringes.")
    return replace(carton, syringes=syringes)


def _past(moment: datetime | None, now: datetime) -> datetime:
    if moment is None:
        raise NotSupplies("out_since", "Say since when it is out of the refrigerator.")
    if moment > now:
        raise NotSupplies("out_since", "That time is still to come.")
    return moment


def _with_code(record: Record, person_id: int, gtin: str, serial: str) -> tuple[Carton, ...]:
    if not serial:
        return ()
    return tuple(
        carton
        for carton in sorted(record.cartons(person_id), key=opened_first)
        if carton.ended_at is None and (carton.gtin, carton.serial) == (gtin, serial)
    )


def _ensure_new_code(record: Record, carton: Carton) -> None:
    if any(each.id != carton.id for each in _with_code(record, carton.person_id, carton.gtin, carton.serial)):
        raise NotSupplies("serial", "A carton with this square code is in the record already.")


def _discard_fresh(
    record: Record, change: SupplyChange, carton: Carton, count: int, reason: DiscardReason, now: datetime
) -> None:
    for _ in range(count):
        begun = carton.out_since or now
        aside = Syringe(0, carton.person_id, carton.id, begun, now, SyringeEnd.DISCARDED, reason)
        change.keep_syringe(record, None, aside)
