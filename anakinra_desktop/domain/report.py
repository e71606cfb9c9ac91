"""The numbers and lists of the printed report, worked out from a period of the record.

It says what was recorded and nothing more: what nobody recorded is counted as not recorded, and every number keeps
the base it is a share of.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from anakinra_desktop.domain.adherence import (
    TIMING_WINDOW_H,
    Adherence,
    CalendarDay,
    DayState,
    Gap,
    SlotOutcome,
    count_states,
    day_marks,
    doses_beyond,
    longest_gap,
    measure,
    slot_outcomes,
)
from anakinra_desktop.domain.adherence_over_time import (
    TimedDose,
    UsualTime,
    one_due_time,
    rolling_usual_time,
    timed_doses,
    usual_time,
)
from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.health_facts import NOTHING, HealthFacts
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.place_use import PlaceUse, places_used
from anakinra_desktop.domain.prescription import Prescription, Slot, prescription_on, zone_info
from anakinra_desktop.domain.report_health import NOTHING_FELT, ReportHealth
from anakinra_desktop.domain.rule_limits import Limits, RuleLimit
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Syringe

NEAREST_WITHIN_DAYS = (7, 14, 28)
"""For each of these the report names the two injections that lay nearest to each other."""

PROMPT_WITHIN = timedelta(hours=1)
"""A dose written down this soon after it was given was recorded as it happened."""

LATE_WEEKENDS_MIN = 3
"""Fewer late doses than these make no pattern."""


@dataclass(frozen=True, slots=True)
class DifferentDay:
    """A day, or a run of days, on which something else happened than one dose, and why."""

    first: date
    last: date
    state: DayState
    reason: str = ""
    doses: tuple[Dose, ...] = ()
    """Of a day with two doses, or of a pause in which one was given all the same."""


@dataclass(frozen=True, slots=True)
class NearestPair:
    """The two injections within so many days that lay nearest to each other."""

    within_days: int
    distance_cm: float
    earlier: Dose
    later: Dose


@dataclass(frozen=True, slots=True)
class LotUse:
    """The syringes of one lot: how many were injected, which were set aside and why."""

    lot: str
    used: int
    discarded: tuple[tuple[date, DiscardReason | None], ...]
    expires_on: date | None


class Change(StrEnum):
    """What a correction changed in a record."""

    DAY = "day"
    STATUS = "status"
    TIME = "time"
    PLACE = "place"
    AMOUNT = "amount"
    WHOLE = "whole"
    GIVEN_BY = "given_by"
    LOT = "lot"
    REASON = "reason"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Correction:
    """A row that no longer stands, and the one that took its place; None where it was taken back."""

    before: Dose
    after: Dose | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class SetNumber:
    """A limit with the unit of its rule."""

    limit: RuleLimit
    unit: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the pages say, in the order in which they say it."""

    name: str
    born: date | None
    """None where it is not known or was left out by choice."""
    born_left_out: bool
    shape: BodyShape
    first: date
    last: date
    printed_at: datetime
    """A wall time of the person's home."""
    prescriptions: tuple[Prescription, ...]
    """Those in force in the period, oldest first."""
    timing_window_h: float
    due_time: time | None
    """The clock time that was prescribed throughout, or None where there were several."""
    numbers: Adherence
    held_by_prescriber: int
    states: dict[DayState, int]
    """Of the closed and the paused slots."""
    outcomes: tuple[SlotOutcome, ...]
    days: tuple[CalendarDay, ...]
    beyond: tuple[Dose, ...]
    """Doses on dates that asked for none."""
    gap: Gap | None
    timed: tuple[TimedDose, ...]
    usual: UsualTime | None
    usual_over_time: tuple[tuple[date, UsualTime | None], ...]
    givers: tuple[tuple[str, int], ...]
    different: tuple[DifferentDay, ...]
    late: tuple[date, ...]
    early: tuple[date, ...]
    late_on_weekends: int | None
    """How many of the late doses were on a Saturday or Sunday, where that is most of them; None otherwise."""
    incomplete: tuple[date, ...]
    """Dates of doses that were not given whole."""
    places: tuple[PlaceUse, ...]
    nearest: tuple[NearestPair, ...]
    lots: tuple[LotUse, ...]
    corrections: tuple[Correction, ...]
    recorded_promptly: int
    """Doses first written down within an hour after they were given."""
    doses: int
    """Valid doses of the period, those of paused and open slots too."""
    limits: tuple[SetNumber, ...] = ()
    """What a prescriber or pharmacist set otherwise than usual, as it is in force."""
    health: HealthFacts = NOTHING
    """Medicines, allergies, conditions and questions as they are on the day it is printed."""
    felt: ReportHealth = NOTHING_FELT
    """Skin reactions, side effects and serious signs of the period."""

    @property
    def days_in_period(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def is_one_a_day(self) -> bool:
        """Whether each slot is a day, so that people may read "days" for "doses"."""
        return all(each.every_days == 1 and len(each.times) == 1 for each in self.prescriptions)


def _set_numbers(limits: Limits | None) -> tuple[SetNumber, ...]:
    """What was set by a prescriber, in the order of the rules."""
    if limits is None:
        return ()
    rules = limits.medication.rules
    return tuple(
        SetNumber(limits.set_for[key], rules[key].unit)
        for key in rules
        if key in limits.set_for and limits.set_for[key].by_prescriber
    )


def make_report(
    person: Person,
    first: date,
    last: date,
    prescriptions: Sequence[Prescription],
    slots: Sequence[Slot],
    doses: Sequence[Dose],
    holds: Sequence[Hold],
    now: datetime,
    *,
    cartons: Sequence[Carton] = (),
    syringes: Sequence[Syringe] = (),
    timing_window_h: float = TIMING_WINDOW_H,
    with_born: bool = True,
    limits: Limits | None = None,
    health: HealthFacts = NOTHING,
    felt: ReportHealth = NOTHING_FELT,
) -> Report:
    """The report on a period, both ends included.

    `slots` and `doses` are those of the period, with every row that was corrected or taken back.
    """
    printed_at = now.astimezone(zone_info(person.home_zone)).replace(tzinfo=None)
    outcomes = slot_outcomes(slots, doses, holds, now, timing_window_h)
    beyond = doses_beyond(slots, doses)
    settled = [each for each in outcomes if each.closed or each.hold is not None]
    timed = timed_doses(outcomes)
    given = [dose for dose in doses if dose.counts]
    late = _dates(settled, DayState.LATE)
    return Report(
        name=person.name,
        born=person.born if with_born else None,
        born_left_out=not with_born,
        shape=person.shape(printed_at.date()),
        first=first,
        last=last,
        printed_at=printed_at,
        prescriptions=_in_force(first, last, prescriptions),
        timing_window_h=timing_window_h,
        due_time=one_due_time(slots),
        numbers=measure(slots, doses, holds, now, timing_window_h),
        held_by_prescriber=sum(each.hold is not None and each.hold.by_prescriber for each in outcomes),
        states=count_states(settled),
        outcomes=outcomes,
        days=day_marks(first, last, outcomes),
        beyond=beyond,
        gap=longest_gap(outcomes, beyond),
        timed=timed,
        usual=usual_time(timed),
        usual_over_time=rolling_usual_time(timed),
        givers=tuple(Counter(dose.given_by for dose in given if dose.given_by).most_common()),
        different=_different_days(outcomes, beyond),
        late=late,
        early=_dates(settled, DayState.EARLY),
        late_on_weekends=_on_weekends(late),
        incomplete=tuple(sorted({dose.schedule_date for dose in given if dose.whole is False})),
        places=places_used(given, (each.reaction.place for each in felt.reactions)),
        nearest=tuple(pair for days in NEAREST_WITHIN_DAYS if (pair := nearest_pair(given, days)) is not None),
        lots=_lots(person, given, cartons, syringes, first, last),
        corrections=_corrections(doses),
        limits=_set_numbers(limits),
        recorded_promptly=_recorded_promptly(given, doses),
        doses=len(given),
        health=health,
        felt=felt,
    )


def given_wall(dose: Dose) -> datetime | None:
    """When a dose was given, by the clock on the wall where it was given; None where there was none."""
    if dose.taken_at is None:
        return None
    if dose.wall_time:
        return datetime.fromisoformat(dose.wall_time)
    return dose.taken_at.astimezone(zone_info(dose.zone) if dose.zone else None).replace(tzinfo=None)


def nearest_pair(doses: Iterable[Dose], within_days: int) -> NearestPair | None:
    """The two valid doses nearest to each other on the skin, given within so many days; None without such a pair.

    Only doses whose point is known are compared, and only within one zone: between zones lies more than any limit.
    """
    placed = sorted((dose for dose in doses if dose.counts), key=lambda dose: (dose.schedule_date, dose.id))
    reach = timedelta(days=within_days)
    best: NearestPair | None = None
    for index, later in enumerate(placed):
        for earlier in reversed(placed[:index]):
            if later.schedule_date - earlier.schedule_date > reach:
                break
            distance = _distance_cm(earlier.place, later.place)
            if distance is not None and (best is None or distance < best.distance_cm):
                best = NearestPair(within_days, distance, earlier, later)
    return best


def _distance_cm(one: Place | None, other: Place | None) -> float | None:
    if one is None or other is None or one.zone != other.zone:
        return None
    if one.x_cm is None or one.y_cm is None or other.x_cm is None or other.y_cm is None:
        return None
    return math.hypot(one.x_cm - other.x_cm, one.y_cm - other.y_cm)


def _in_force(first: date, last: date, prescriptions: Sequence[Prescription]) -> tuple[Prescription, ...]:
    """Each prescription that some day of the period followed."""
    turning_days = {first, last, *(each.starts_on for each in prescriptions if first <= each.starts_on <= last)}
    followed = {prescription_on(day, prescriptions) for day in turning_days} - {None}
    return tuple(each for each in sorted(prescriptions, key=lambda each: (each.starts_on, each.id)) if each in followed)


def _dates(outcomes: Iterable[SlotOutcome], state: DayState) -> tuple[date, ...]:
    return tuple(each.slot.schedule_date for each in outcomes if each.state is state)


def _on_weekends(late: Sequence[date]) -> int | None:
    on_weekends = sum(day.isoweekday() > 5 for day in late)
    return on_weekends if len(late) >= LATE_WEEKENDS_MIN and on_weekends * 3 >= len(late) * 2 else None


_ORDINARY = (DayState.DONE, DayState.LATE, DayState.EARLY, DayState.PENDING)


def _different_days(outcomes: Sequence[SlotOutcome], beyond: Sequence[Dose]) -> tuple[DifferentDay, ...]:
    """Runs of slots that ended alike and for the same reason, and the doses that no slot asked for; by date.

    A slot that is still open is among them once somebody gave a reason: whoever did was told that it stands here.
    """
    found: list[DifferentDay] = []
    run_goes_on = False
    for each in outcomes:
        is_ordinary = each.state in _ORDINARY or not (each.closed or each.hold is not None)
        if is_ordinary and not _reason(each):  # with one, a warning was gone on from
            run_goes_on = False
            continue
        day = DifferentDay(
            each.slot.schedule_date, each.slot.schedule_date, each.state, _reason(each), _odd_doses(each)
        )
        before = found[-1] if found and run_goes_on else None
        alike = before is not None and (before.state, before.reason) == (day.state, day.reason)
        if before is not None and alike and not day.doses and not before.doses:
            found[-1] = DifferentDay(before.first, day.last, day.state, day.reason)
        else:
            found.append(day)
        run_goes_on = True
    found += [
        DifferentDay(dose.schedule_date, dose.schedule_date, DayState.EXTRA, dose.reason, (dose,)) for dose in beyond
    ]
    return tuple(sorted(found, key=lambda different: different.first))


def _reason(outcome: SlotOutcome) -> str:
    """Why there was a pause or no dose, and why each dose was given in spite of something; the same words once."""
    said = [dose.reason for dose in outcome.doses]
    if outcome.hold is not None:
        said.insert(0, outcome.hold.words)
    elif not outcome.doses and outcome.record is not None:
        said.append(outcome.record.reason)
    return "; ".join(dict.fromkeys(filter(None, said)))


def _odd_doses(outcome: SlotOutcome) -> tuple[Dose, ...]:
    return outcome.doses if outcome.state in (DayState.EXTRA, DayState.HELD) else ()


def _lots(
    person: Person,
    given: Iterable[Dose],
    cartons: Sequence[Carton],
    syringes: Iterable[Syringe],
    first: date,
    last: date,
) -> tuple[LotUse, ...]:
    used = Counter(dose.lot for dose in given)
    lot_of = {carton.id: carton.lot for carton in cartons}
    expiry = {carton.lot: carton.expires_on for carton in cartons}
    discarded: dict[str, list[tuple[date, DiscardReason | None]]] = {}
    for syringe in syringes:
        day = syringe.set_aside_on(person.home_zone)
        if day is not None and first <= day <= last:
            lot = lot_of.get(syringe.carton_id or 0, "")
            discarded.setdefault(lot, []).append((day, syringe.reason))
    lots = [
        LotUse(lot, used[lot], tuple(sorted(discarded.get(lot, ()))), expiry.get(lot))
        for lot in sorted({*used, *discarded})
    ]
    nothing_known = len(lots) == 1 and not lots[0].lot and not lots[0].discarded
    return () if nothing_known else tuple(lots)


def _corrections(doses: Iterable[Dose]) -> tuple[Correction, ...]:
    rows = list(doses)
    replaced_by = {dose.corrects: dose for dose in rows if dose.corrects is not None}
    ended = [dose for dose in rows if dose.standing is not Standing.VALID]
    ended.sort(key=lambda dose: (dose.ended_at or dose.recorded_at, dose.id))
    found = []
    for before in ended:
        after = replaced_by.get(before.id) if before.standing is Standing.CORRECTED else None
        found.append(Correction(before, after, () if after is None else _changes(before, after)))
    return tuple(found)


def _changes(before: Dose, after: Dose) -> tuple[Change, ...]:
    compared = (
        (Change.DAY, before.slot_key, after.slot_key),
        (Change.STATUS, (before.status, before.kind), (after.status, after.kind)),
        (Change.TIME, before.taken_at, after.taken_at),
        (Change.PLACE, before.place, after.place),
        (Change.AMOUNT, before.amount_mg, after.amount_mg),
        (Change.WHOLE, before.whole, after.whole),
        (Change.GIVEN_BY, before.given_by, after.given_by),
        (Change.LOT, before.lot, after.lot),
        (Change.REASON, before.reason, after.reason),
        (Change.NOTE, before.note, after.note),
    )
    return tuple(change for change, was, became in compared if was != became)


def _recorded_promptly(given: Iterable[Dose], doses: Iterable[Dose]) -> int:
    """How many doses were first written down within an hour; a correction keeps the time of the row it corrects."""
    by_id = {dose.id: dose for dose in doses}
    prompt = 0
    for dose in given:
        first_row = dose
        while first_row.corrects in by_id and by_id[first_row.corrects].status is DoseStatus.TAKEN:
            first_row = by_id[first_row.corrects]
        if dose.taken_at is not None and first_row.recorded_at - dose.taken_at <= PROMPT_WITHIN:
            prompt += 1
    return prompt
