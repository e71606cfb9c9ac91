"""Answers the question of the first page: is a dose due, done or late?

Everything is read through `first_look`, without SQLAlchemy, because this page stands before anything else is loaded.
Where the dose would go is told by `suggest_today`, a moment later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H, DayState, SlotOutcome, day_marks, slot_outcomes
from anakinra_desktop.domain.clock import entry_from_later
from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, valid_records, waiting_slots
from anakinra_desktop.domain.people import GivenBy, Giver, Person, Training, training_of
from anakinra_desktop.domain.prescription import (
    DAY,
    Prescription,
    Slot,
    next_slot_after,
    prescription_on,
    slots_between,
    slots_open_at,
    treatment_day,
)
from anakinra_desktop.domain.rule_limits import Limits, limits_of
from anakinra_desktop.domain.stock import Stock, coming_needs, left_in_cartons, stock
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.domain.travel import (
    Elsewhere,
    GapLimits,
    OddGap,
    elsewhere,
    odd_gap_ahead,
    taken_along,
    with_new,
)
from anakinra_desktop.storage.database import SCHEMA_VERSION, version_of
from anakinra_desktop.storage.first_look import FirstLook, first_look

if TYPE_CHECKING:
    from anakinra_desktop.domain.doctor_calls import DoctorCall
    from anakinra_desktop.storage.database import RecordFile

WEEK_DAYS = 7


class TodayStanding(StrEnum):
    """Where the day stands."""

    LATER = "later"
    """Due later, the on-time hours have not begun."""
    DUE = "due"
    """Within the on-time hours."""
    LATE = "late"
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"
    HELD = "held"
    NOTHING_DUE = "nothing_due"


@dataclass(frozen=True, slots=True)
class TodayLook:
    """What the first page shows of a person."""

    person: Person
    people: tuple[Person, ...]
    giver: Giver
    training: Training
    """What is recorded of the training of whoever injects."""
    now: datetime
    today: date
    """The date of the treatment day, which turns at 04:00."""
    standing: TodayStanding
    slot: Slot | None
    dose: Dose | None
    """The record of the slot."""
    next_slot: Slot | None
    prescription: Prescription | None
    prescriptions: tuple[Prescription, ...]
    timing_window_h: float
    week: tuple[tuple[date, DayState | None], ...]
    open_before: tuple[Slot, ...]
    """Slots of the last week whose time has passed without a record, apart from `slot`."""
    stock: Stock | None
    syringes_out: tuple[Syringe, ...]
    hold: Hold | None
    """The pause that today lies in."""
    session_since: datetime | None
    elsewhere: Elsewhere | None
    """The computer's clock, where it is another one than that of the prescription."""
    odd_gap: OddGap | None
    """Two doses that a journey or a changed time would bring too near or too far apart; where the time may go along to
    the computer's clock, as it would be then."""
    entry_from_later: datetime | None
    """The newest entry of the record, where it lies after now: then a clock was set wrong."""
    read_from: FirstLook
    """The rows behind all this."""

    @property
    def open_call(self) -> DoctorCall | None:
        """The call to the doctor that has to come before the next injection (LABEL-47)."""
        if not self.read_from.calls:
            return None
        from anakinra_desktop.domain.doctor_calls import open_call

        waiting = open_call(self.read_from.calls)
        return None if waiting is None else waiting[1]

    @property
    def limits(self) -> Limits:
        """The numbers of the rules as they are in force for this person."""
        return _limits_of(self.read_from)

    @property
    def cartons_expiring(self) -> tuple[Carton, ...]:
        """Cartons with syringes left that expire soon, or did so in the last weeks."""
        return _expiring(self.read_from, self.today)

    @property
    def is_planned(self) -> bool:
        """Whether the places on the body are planned yet."""
        return bool(self.read_from.body_plan)


def look_at_today(
    records: RecordFile, now: datetime, person_id: int | None = None, giver: Giver | None = None, here: str = ""
) -> TodayLook | None:
    """The day of a person (the first one, if none is named); None when there is nobody in the record yet.

    `here` is the zone of this computer; without it, nothing is said of journeys. Raises RecordTrouble.
    """
    if not records.exists():
        return None
    if version_of(records.path) < SCHEMA_VERSION:
        with records.read():
            pass  # the record is brought up to date before it is looked at
    seen = first_look(records.path, now.date(), person_id)
    return None if seen is None else _today_of(seen, now, giver, here)


def _today_of(seen: FirstLook, now: datetime, giver: Giver | None, here: str) -> TodayLook:
    person = seen.person
    giver = giver or Giver(by=GivenBy(seen.preferences.get("given_by", "self")), name=_giver_name(seen))
    window = float(seen.preferences.get("timing_window_h", TIMING_WINDOW_H))
    today = treatment_day(now, person.home_zone)
    recorded = valid_records(seen.doses)
    slot = _slot_of_the_day(slots_open_at(now, seen.prescriptions), recorded, today, now)
    dose = recorded.get(slot.key) if slot else None
    week = tuple(today - DAY * back for back in range(WEEK_DAYS - 1, -1, -1))
    slots = tuple(slots_between(week[0], today, seen.prescriptions))
    outcomes = slot_outcomes(slots, seen.doses, seen.holds, now, window)
    marks = {mark.day: mark.state for mark in day_marks(week[0], today, outcomes)}
    hold = next((each for each in seen.holds if each.covers(today)), None)
    away = elsewhere(here, person.home_zone, seen.prescriptions, seen.doses, now)
    return TodayLook(
        person=person,
        people=seen.people,
        giver=giver,
        training=training_of(person, giver, seen.caregivers),
        now=now,
        today=today,
        standing=_standing(slot, dose, hold is not None, now, window),
        slot=slot,
        dose=dose,
        next_slot=next_to_come(now, seen.prescriptions, recorded, seen.holds),
        prescription=prescription_on(today, seen.prescriptions),
        prescriptions=seen.prescriptions,
        timing_window_h=window,
        week=tuple((day, marks.get(day)) for day in week),
        open_before=tuple(outcome.slot for outcome in outcomes if _was_left_open(outcome, today, slot)),
        stock=_stock_of(seen, now, today),
        syringes_out=tuple(syringe for syringe in seen.syringes if syringe.is_out),
        hold=hold,
        session_since=seen.session_since,
        elsewhere=away,
        odd_gap=_odd_gap(seen, away, now),
        entry_from_later=entry_from_later(seen.newest_entry, now),
        read_from=seen,
    )


def gap_limits() -> GapLimits:
    """How near and how far apart two doses may lie before a journey or a changed time is warned of."""
    # The rules are read only when there is something to judge: most days nothing moves.
    from anakinra_desktop.services.read_medication import medication

    known = medication()
    return GapLimits(known.duration("doses_apart_least"), known.duration("doses_apart_most"))


def _odd_gap(seen: FirstLook, away: Elsewhere | None, now: datetime) -> OddGap | None:
    prescriptions = seen.prescriptions
    if away is not None and away.goes_along:
        prescriptions = with_new(prescriptions, *taken_along(prescriptions, seen.doses, away.here, now))
    return odd_gap_ahead(prescriptions, seen.doses, seen.holds, now, gap_limits, is_away=away is not None)


def _was_left_open(outcome: SlotOutcome, today: date, shown: Slot | None) -> bool:
    """Whether a day before this one, or a dose of today before the one that is shown, still has nothing recorded."""
    slot = outcome.slot
    waits = outcome.state in (DayState.NOT_RECORDED, DayState.PENDING) and slot != shown
    of_today = shown is not None and slot.schedule_date == shown.schedule_date and slot.number < shown.number
    return waits and (slot.schedule_date < today or of_today)


def _giver_name(seen: FirstLook) -> str:
    return seen.preferences.get("giver_name", "") or seen.person.name


def _slot_of_the_day(
    open_slots: tuple[Slot, ...], recorded: dict[tuple[date, int], Dose], today: date, now: datetime
) -> Slot | None:
    """Of today's slots the one that waits and is due nearest, as the steps of the injection take it.

    Where none waits, it is the last one with a record.
    """
    todays = [slot for slot in open_slots if slot.schedule_date == today]
    waiting = waiting_slots(todays, recorded)
    if waiting:
        return min(waiting, key=lambda slot: abs(slot.due_at - now))
    if todays:
        return max((slot for slot in todays if slot.key in recorded), default=todays[-1])
    # Every few days: the slot stays open past its date, and is only shown while it waits.
    return next((slot for slot in open_slots if slot.key not in recorded), None)


def next_to_come(
    now: datetime,
    prescriptions: tuple[Prescription, ...],
    recorded: dict[tuple[date, int], Dose],
    holds: tuple[Hold, ...],
) -> Slot | None:
    """The next slot that has no record and lies in no pause, within a year; a pause may have no end."""
    following = next_slot_after(now, prescriptions)
    while following is not None and following.due_at < now + timedelta(days=366):
        paused = any(hold.covers(following.schedule_date) for hold in holds)
        if not paused and following.key not in recorded:
            return following
        following = next_slot_after(following.due_at, prescriptions)
    return None


def _expiring(seen: FirstLook, today: date) -> tuple[Carton, ...]:
    dated = [carton for carton in seen.cartons if carton.expires_on is not None]
    if not dated:
        return ()
    days = _limits_of(seen).number("expiry_warning")
    return tuple(carton for carton in dated if _expires_within(days, carton, seen.syringes, today))


def _expires_within(days: float, carton: Carton, syringes: tuple[Syringe, ...], today: date) -> bool:
    if carton.expires_on is None or abs((carton.expires_on - today).days) > days:
        return False
    return left_in_cartons([carton], syringes)[carton.id] > 0


def _limits_of(seen: FirstLook) -> Limits:
    # The rules are read only when one is needed.
    from anakinra_desktop.services.read_medication import medication

    return limits_of(medication(), seen.limits)


def _standing(slot: Slot | None, dose: Dose | None, held: bool, now: datetime, window_h: float) -> TodayStanding:
    if dose is not None:
        return {
            DoseStatus.TAKEN: TodayStanding.DONE,
            DoseStatus.SKIPPED: TodayStanding.SKIPPED,
            DoseStatus.MISSED: TodayStanding.MISSED,
        }[dose.status]
    if held:
        return TodayStanding.HELD
    if slot is None:
        return TodayStanding.NOTHING_DUE
    if now < slot.due_at - timedelta(hours=window_h):
        return TodayStanding.LATER
    return TodayStanding.DUE if now <= slot.due_at + timedelta(hours=window_h) else TodayStanding.LATE


def _stock_of(seen: FirstLook, now: datetime, today: date) -> Stock | None:
    if all(carton.ended_at is not None for carton in seen.cartons):
        return None
    needs = coming_needs(today, seen.prescriptions, seen.doses, seen.holds)
    return stock(seen.cartons, seen.syringes, needs, now, today, _limit_of(seen))


def _limit_of(seen: FirstLook) -> timedelta:
    """How long a syringe may be out altogether; where nothing ever was, no rule has to be read."""
    if not any(syringe.live for syringe in seen.syringes) and all(carton.out_since is None for carton in seen.cartons):
        return timedelta.max
    return _limits_of(seen).duration("room_temp_limit")
