"""When to say that it is time for a dose, and when to be quiet (DOSE-3).

A reminder comes at the dose's time, and a few times again while nothing is recorded. After the computer slept, or the
app was closed, there is one message, not all those that were due meanwhile.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from anakinra_desktop.domain.dose import Hold
from anakinra_desktop.domain.prescription import Slot

AGAIN_AT_MOST: Final = 2
"""How often a reminder comes again by itself; who did not hear three is not helped by a fourth."""

PUT_OFF_FOR: Final = timedelta(minutes=15)
"""How long "in 15 minutes" is."""

QUIET_WHILE_INJECTING: Final = timedelta(hours=2)
"""How long an injection that was begun keeps reminders quiet: longer than the longest wait for a cold syringe. One that
was forgotten must not silence the next days."""

SlotName: TypeAlias = "tuple[int, date, int]"
"""Which dose of whom: the person's number, the date and the number within it."""


@dataclass(frozen=True, slots=True)
class PersonDay:
    """What decides whether a person is reminded."""

    person_id: int
    name: str
    slots: tuple[Slot, ...]
    """Those that are open now, and the next one to be due."""
    recorded: Collection[tuple[date, int]] = ()
    """Slots with a record: given, skipped or missed."""
    holds: tuple[Hold, ...] = ()
    injecting_since: datetime | None = None
    """When the injection that is under way was begun."""
    call_first: bool = False
    """Whether a call to the doctor comes before the next injection (LABEL-47)."""
    on_time_for: timedelta = timedelta(hours=2)
    """How long after its time a dose still counts as on time."""
    following: Slot | None = None
    """The next slot to come that has no record and lies in no pause."""

    def is_injecting(self, now: datetime) -> bool:
        """Whether an injection was begun lately; then nothing is said."""
        begun = self.injecting_since
        return begun is not None and begun <= now < begun + QUIET_WHILE_INJECTING

    def waiting(self, now: datetime) -> tuple[Slot, ...]:
        """The slots whose time has come without a record, earliest first."""
        return tuple(sorted(slot for slot in self.slots if slot.due_at <= now and self._is_wanted(slot, now)))

    def _is_wanted(self, slot: Slot, now: datetime) -> bool:
        if slot.key in self.recorded or now >= slot.closes_at:
            return False
        return not any(hold.covers(slot.schedule_date) for hold in self.holds)

    def moments(self, told: Mapping[SlotName, Told], again_after: timedelta | None, now: datetime) -> list[datetime]:
        """When each slot that still wants its dose is to be told of, past moments included."""
        found = []
        for slot in self.slots:
            moment = _moment(slot, told.get(self.name_of(slot)), again_after)
            if moment is None or not self._is_wanted(slot, now):
                continue
            if self.injecting_since is not None and self.is_injecting(now):
                moment = max(moment, self.injecting_since + QUIET_WHILE_INJECTING)
            if moment < slot.closes_at:
                found.append(moment)
        return found

    def name_of(self, slot: Slot) -> SlotName:
        """What the slot is called among those of everybody."""
        return (self.person_id, *slot.key)


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of a slot so far. It is kept in memory only."""

    at: datetime
    times: int = 1
    later: datetime | None = None
    """When the person asked to be told again."""
    is_enough: bool = False
    """The person wants to hear no more of this one."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to say of one person, however many slots wait."""

    person_id: int
    name: str
    slots: tuple[Slot, ...]
    """The slots without a record whose time has come, earliest first."""
    call_first: bool = False

    @property
    def slot(self) -> Slot:
        """The one whose time came last."""
        return self.slots[-1]

    @property
    def names(self) -> tuple[SlotName, ...]:
        """What the slots are called."""
        return tuple((self.person_id, *slot.key) for slot in self.slots)


class Sign(StrEnum):
    """How the day stands, in one small picture."""

    REST = "rest"
    """Nothing to do yet, or nothing at all."""
    DUE = "due"
    LATE = "late"
    DONE = "done"


def reminders_due(
    days: Iterable[PersonDay], told: Mapping[SlotName, Told], again_after: timedelta | None, now: datetime
) -> tuple[Reminder, ...]:
    """What is to be said now, at most one thing a person. `again_after` None says everything once only."""
    due = (day for day in days if any(moment <= now for moment in day.moments(told, again_after, now)))
    return tuple(Reminder(day.person_id, day.name, day.waiting(now), day.call_first) for day in due)


def next_moment(
    days: Iterable[PersonDay], told: Mapping[SlotName, Told], again_after: timedelta | None, now: datetime
) -> datetime | None:
    """When something is to be said next, if the record stays as it is; None where that is not foreseen."""
    moments = (moment for day in days for moment in day.moments(told, again_after, now) if moment > now)
    return min(moments, default=None)


def after_telling(told: Mapping[SlotName, Told], reminders: Iterable[Reminder], now: datetime) -> dict[SlotName, Told]:
    """What was told, once these were said: all slots that waited count as told, whatever made it time."""
    known = dict(told)
    for reminder in reminders:
        for name in reminder.names:
            before = known.get(name, Told(now, times=0))
            known[name] = replace(before, at=now, times=before.times + 1, later=None)
    return known


def put_off(told: Mapping[SlotName, Told], names: Iterable[SlotName], now: datetime) -> dict[SlotName, Told]:
    """What was told, once somebody asked to be told of these again a little later."""
    known = dict(told)
    for name in names:
        known[name] = replace(known.get(name, Told(now)), later=now + PUT_OFF_FOR, is_enough=False)
    return known


def hushed(told: Mapping[SlotName, Told], names: Iterable[SlotName], now: datetime) -> dict[SlotName, Told]:
    """What was told, once somebody wants to hear no more of these."""
    known = dict(told)
    for name in names:
        known[name] = replace(known.get(name, Told(now)), later=None, is_enough=True)
    return known


def still_true(told: Mapping[SlotName, Told], days: Sequence[PersonDay], now: datetime) -> dict[SlotName, Told]:
    """What was told, without slots that are over and without what a wrong clock had told ahead of its time."""
    known = {day.name_of(slot) for day in days for slot in day.slots}
    return {name: each for name, each in told.items() if name in known and each.at <= now}


def sign_of(days: Sequence[PersonDay], now: datetime) -> Sign:
    """What the day of everybody comes to; whatever wants a look comes first."""
    waiting = [(slot, day.on_time_for) for day in days for slot in day.waiting(now)]
    if any(now > slot.due_at + on_time_for for slot, on_time_for in waiting):
        return Sign.LATE
    if waiting:
        return Sign.DUE
    open_now = [(day, slot) for day in days for slot in day.slots if slot.opens_at <= now < slot.closes_at]
    done = bool(open_now) and all(slot.key in day.recorded for day, slot in open_now)
    return Sign.DONE if done else Sign.REST


def _moment(slot: Slot, told: Told | None, again_after: timedelta | None) -> datetime | None:
    if told is None or told.at < slot.due_at:  # told before its time: the prescribed time was changed since
        return slot.due_at
    if told.is_enough:
        return None
    if told.later is not None:
        return told.later
    if again_after is None or told.times > AGAIN_AT_MOST:
        return None
    return told.at + again_after
