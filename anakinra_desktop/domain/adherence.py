"""What became of each slot of a period, and the numbers that sum it up.

The definitions are the same wherever a number is shown. For a period:

- S: slots whose window has closed, with the paused ones taken out. A slot whose window is still open is *pending*,
  whatever it holds so far.
- T: slots of S with at least one valid dose.
- E: valid doses beyond one a slot; a dose on a date that asked for none is one of them.
- taking = (T + E) / S, correct = slots with exactly one dose / S, covered = T / S, timing = slots with a dose within
  the on-time window / S, recorded = slots with any record / S. With S = 0 there is no data: None, neither 0 nor 1.

All times are compared as instants, so that no number depends on the zone of the computer that works it out.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, valid_records
from anakinra_desktop.domain.prescription import Slot

TIMING_WINDOW_H = 2.0
"""Hours before and after the prescribed time within which a dose is on time, unless set otherwise."""

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


class DayState(StrEnum):
    """What became of a slot. The order is the one in which they are listed to people."""

    DONE = "done"
    """One dose, on time."""
    EARLY = "early"
    LATE = "late"
    EXTRA = "extra"
    """Two doses or more, where one was asked for."""
    SKIPPED = "skipped"
    MISSED = "missed"
    NOT_RECORDED = "not_recorded"
    """The window has closed, and nobody said what happened. It is not the same as missed."""
    HELD = "held"
    PENDING = "pending"
    """Still open, or still to come, with nothing recorded so far."""


# When a day has several slots, the first of these that one of them is in speaks for the day.
_SPEAKS_FIRST = (
    DayState.MISSED,
    DayState.NOT_RECORDED,
    DayState.SKIPPED,
    DayState.EXTRA,
    DayState.LATE,
    DayState.EARLY,
    DayState.PENDING,
    DayState.DONE,
    DayState.HELD,
)


@dataclass(frozen=True, slots=True)
class SlotOutcome:
    """A slot with all that was recorded for it."""

    slot: Slot
    state: DayState
    closed: bool
    """Whether its window has closed."""
    on_time: bool
    """Whether one of its doses lies within the on-time window."""
    doses: tuple[Dose, ...] = ()
    """The valid doses, earliest first; extra ones are among them."""
    record: Dose | None = None
    """The valid scheduled row: the dose itself, or the word that it was skipped or missed."""
    hold: Hold | None = None

    @property
    def counts(self) -> bool:
        """Whether it is one of the S slots."""
        return self.closed and self.hold is None

    @property
    def main_dose(self) -> Dose | None:
        """Of its doses the one nearest to the prescribed time."""
        timed = [dose for dose in self.doses if dose.taken_at is not None]
        return min(timed, key=lambda dose: abs(_minutes_from(self.slot, dose)), default=None)

    @property
    def minutes_from_due(self) -> float | None:
        """Minutes from the prescribed time to the dose, less than 0 when it was early; None without a dose."""
        dose = self.main_dose
        return None if dose is None else _minutes_from(self.slot, dose)


@dataclass(frozen=True, slots=True)
class Adherence:
    """The numbers of a period; shares are fractions, None where there is no data."""

    slots: int
    taken: int
    extra: int
    correct_slots: int
    on_time: int
    missed: int
    skipped: int
    held: int
    not_recorded: int
    pending: int
    taking: float | None
    correct: float | None
    covered: float | None
    timing: float | None
    recorded: float | None
    longest_gap_days: int | None

    @property
    def doses(self) -> int:
        """All doses that count: T + E."""
        return self.taken + self.extra

    @property
    def with_record(self) -> int:
        """Slots of S of which somebody said what happened."""
        return self.slots - self.not_recorded


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch between two doses, in days from one schedule date to the next."""

    first: date
    last: date
    goes_on: bool = False
    """No dose had ended it when the period did."""
    paused: bool = False
    """A pause lies within it."""

    @property
    def days(self) -> int:
        return (self.last - self.first).days


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One date of a calendar: the state that speaks for it, None where no dose was asked for."""

    day: date
    state: DayState | None
    outcomes: tuple[SlotOutcome, ...]


def slot_outcomes(
    slots: Sequence[Slot],
    doses: Iterable[Dose],
    holds: Sequence[Hold],
    now: datetime,
    timing_window_h: float = TIMING_WINDOW_H,
) -> tuple[SlotOutcome, ...]:
    """What became of each slot, in the order of the slots.

    A dose belongs to its schedule date and slot. Where the prescription has fewer slots that day than the dose says,
    it belongs to the day's last one; where it has none, to no slot (see `doses_beyond`). A dose without a time is not
    on time. The window counts from the prescribed time, both its ends included.
    """
    rows = list(doses)
    given = _doses_by_slot(slots, rows)
    records = valid_records(rows)
    return tuple(
        _outcome(slot, given.get(slot.key, ()), records.get(slot.key), holds, now, timing_window_h) for slot in slots
    )


def doses_beyond(slots: Sequence[Slot], doses: Iterable[Dose]) -> tuple[Dose, ...]:
    """The valid doses on dates that asked for none, earliest first."""
    asked = {slot.schedule_date for slot in slots}
    return _in_order(dose for dose in doses if dose.counts and dose.schedule_date not in asked)


def measure(
    slots: Sequence[Slot],
    doses: Iterable[Dose],
    holds: Sequence[Hold],
    now: datetime,
    timing_window_h: float = TIMING_WINDOW_H,
) -> Adherence:
    """The numbers of the period that these slots and doses are of. Hand in no dose of another period."""
    rows = list(doses)
    outcomes = slot_outcomes(slots, rows, holds, now, timing_window_h)
    counted = [each for each in outcomes if each.counts]
    total = len(counted)
    taken = sum(bool(each.doses) for each in counted)
    extra = sum(max(0, len(each.doses) - 1) for each in counted)
    extra += sum(_is_past_and_not_held(dose, outcomes, holds) for dose in doses_beyond(slots, rows))
    correct = sum(len(each.doses) == 1 for each in counted)
    on_time = sum(each.on_time for each in counted)
    not_recorded = _count(counted, DayState.NOT_RECORDED)
    gap = longest_gap(outcomes, doses_beyond(slots, rows))

    def share(part: int) -> float | None:
        return part / total if total else None

    return Adherence(
        slots=total,
        taken=taken,
        extra=extra,
        correct_slots=correct,
        on_time=on_time,
        missed=_count(counted, DayState.MISSED),
        skipped=_count(counted, DayState.SKIPPED),
        held=sum(each.hold is not None for each in outcomes),
        not_recorded=not_recorded,
        pending=sum(each.hold is None and not each.closed for each in outcomes),
        taking=share(taken + extra),
        correct=share(correct),
        covered=share(taken),
        timing=share(on_time),
        recorded=share(total - not_recorded),
        longest_gap_days=gap.days if gap else None,
    )


def longest_gap(outcomes: Sequence[SlotOutcome], beyond: Iterable[Dose] = ()) -> Gap | None:
    """The longest stretch from one dose to the next; the earliest of several, None without any dose.

    Counted from schedule date to schedule date: 1 where a dose was given each day, 5 from the 13th to the 18th. The
    stretch before the first dose counts from the first slot, that after the last one up to the last slot whose window
    has closed: whoever stopped a month ago has a gap of a month. Pauses are not taken out.
    """
    dates = {each.slot.schedule_date for each in outcomes if each.doses}
    dates.update(dose.schedule_date for dose in beyond)
    if not dates:
        return None
    closed = [each.slot.schedule_date for each in outcomes if each.closed]
    first, last = min(dates), max(dates)
    edges = sorted(dates | {min([*closed, first]), max([*closed, last])})
    stretches = [Gap(before, after, goes_on=before == last) for before, after in itertools.pairwise(edges)]
    longest = max(stretches, key=lambda gap: gap.days, default=Gap(first, last))
    paused = any(each.hold is not None and longest.first < each.slot.schedule_date <= longest.last for each in outcomes)
    return Gap(longest.first, longest.last, longest.goes_on, paused)


def day_marks(first: date, last: date, outcomes: Iterable[SlotOutcome]) -> tuple[CalendarDay, ...]:
    """Each date of a period, both ends included, with what became of it.

    Of several slots of a day the one that most needs a look speaks: missed first, done last.
    """
    by_day: dict[date, list[SlotOutcome]] = defaultdict(list)
    for each in outcomes:
        by_day[each.slot.schedule_date].append(each)
    marks = []
    for day in days_between(first, last):
        there = tuple(by_day.get(day, ()))
        states = {each.state for each in there}
        state = next((each for each in _SPEAKS_FIRST if each in states), None)
        marks.append(CalendarDay(day, state, there))
    return tuple(marks)


def count_states(outcomes: Iterable[SlotOutcome]) -> dict[DayState, int]:
    """How many slots are in each state, in the order in which they are listed; those in none are left out."""
    counts = dict.fromkeys(DayState, 0)
    for each in outcomes:
        counts[each.state] += 1
    return {state: count for state, count in counts.items() if count}


def _outcome(
    slot: Slot,
    doses: tuple[Dose, ...],
    record: Dose | None,
    holds: Sequence[Hold],
    now: datetime,
    timing_window_h: float,
) -> SlotOutcome:
    hold = next((each for each in holds if each.covers(slot.schedule_date)), None)
    closed = slot.closes_at <= now
    window = timing_window_h * 60
    on_time = any(dose.taken_at is not None and abs(_minutes_from(slot, dose)) <= window for dose in doses)
    state = _state(slot, doses, record, hold is not None, closed, on_time)
    return SlotOutcome(slot, state, closed, on_time, doses, record, hold)


def _state(slot: Slot, doses: Sequence[Dose], record: Dose | None, held: bool, closed: bool, on_time: bool) -> DayState:
    if held:
        return DayState.HELD
    if len(doses) > 1:
        return DayState.EXTRA
    if on_time:
        return DayState.DONE
    if doses:
        early = doses[0].taken_at is not None and _minutes_from(slot, doses[0]) < 0
        return DayState.EARLY if early else DayState.LATE
    if record is not None and record.status is DoseStatus.SKIPPED:
        return DayState.SKIPPED
    if record is not None and record.status is DoseStatus.MISSED:
        return DayState.MISSED
    return DayState.NOT_RECORDED if closed else DayState.PENDING


def _doses_by_slot(slots: Sequence[Slot], doses: Iterable[Dose]) -> dict[tuple[date, int], tuple[Dose, ...]]:
    last_number: dict[date, int] = {}
    for slot in slots:
        last_number[slot.schedule_date] = max(slot.number, last_number.get(slot.schedule_date, 0))
    found: dict[tuple[date, int], list[Dose]] = defaultdict(list)
    for dose in doses:
        day = dose.schedule_date
        if dose.counts and day in last_number:
            found[day, min(dose.slot, last_number[day])].append(dose)
    return {key: _in_order(there) for key, there in found.items()}


def _in_order(doses: Iterable[Dose]) -> tuple[Dose, ...]:
    return tuple(sorted(doses, key=lambda dose: (dose.taken_at or dose.recorded_at, dose.id)))


def _is_past_and_not_held(dose: Dose, outcomes: Sequence[SlotOutcome], holds: Sequence[Hold]) -> bool:
    still_open = any(not each.closed and each.slot.schedule_date <= dose.schedule_date for each in outcomes)
    return not still_open and not any(hold.covers(dose.schedule_date) for hold in holds)


def _count(outcomes: Iterable[SlotOutcome], state: DayState) -> int:
    return sum(each.state is state for each in outcomes)


def _minutes_from(slot: Slot, dose: Dose) -> float:
    assert dose.taken_at is not None
    return (dose.taken_at - slot.due_at) / _MINUTE


def days_between(first: date, last: date) -> Iterable[date]:
    """Each date from the first to the last, both included."""
    day = first
    while day <= last:
        yield day
        day += _DAY
