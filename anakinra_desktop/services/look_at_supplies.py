"""Answers the question of the supplies page: how long does what is at home last, and where is each syringe?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, valid_records
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import DAY, Prescription, slots_on, treatment_day, zone_info
from anakinra_desktop.domain.sharps import Fill, SharpsBox, fill_of
from anakinra_desktop.domain.stock import Stock, coming_needs, left_in_cartons, stock
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Syringe, SyringeEnd
from anakinra_desktop.services.keep_supplies import Label
from anakinra_desktop.services.set_limit import limits_in
from anakinra_desktop.services.take_out import opened_first, session_syringes

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

STRIP_DAYS = 7
DAYS_AFTER_LAST = 3
"""So many days without a syringe are shown at the end of the strip."""
DOSES_BACK = timedelta(days=14)
"""How far back a dose is offered for a syringe that turns out to have been used for it."""
ORDERED_AT = "ordered_at"
"""The preference that keeps when more was ordered."""


class DayKind(StrEnum):
    """What a day of the strip is like."""

    COVERED = "covered"
    LACKING = "lacking"
    NO_DOSE = "no_dose"
    HELD = "held"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class SupplyDay:
    """One day of the strip."""

    day: date
    kind: DayKind
    syringes: int = 0
    """How many the doses of the day open."""
    order_by: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class CartonSeen:
    """A carton and where its syringes are."""

    carton: Carton
    left: int
    """In it, never taken out."""
    back: int
    """In the refrigerator again."""
    out: int
    used: int
    aside: tuple[Syringe, ...]
    """Set aside and not gone yet."""
    gone: int
    """Set aside and gone, or lost."""
    unusable: DiscardReason | None
    """Why what is still in it must not be used, if so."""
    past_time: int = 0
    """Of those out or back, how many were out for too long altogether and must not be used."""

    @property
    def there(self) -> int:
        """Syringes of it that can still be counted on: in it, out, or back."""
        return self.left + self.back + self.out

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is in the house any more, as far as the record knows."""
        return self.there == 0 and not self.aside


@dataclass(frozen=True, slots=True)
class SuppliesLook:
    """What the supplies page shows of a person."""

    person: Person
    now: datetime
    today: date
    stock: Stock
    strip: tuple[SupplyDay, ...]
    before_strip: int
    """Doses covered between today and the first day of the strip."""
    cartons: tuple[CartonSeen, ...]
    """Those with anything in the house, in the order they are used."""
    done: tuple[CartonSeen, ...]
    """Those used up, and those written down by mistake, the newest first."""
    syringes: tuple[Syringe, ...]
    """All that are out, and those that are in the refrigerator again, the longest out first."""
    aside_of_none: tuple[Syringe, ...]
    """Set aside, of no known carton."""
    in_hand: frozenset[int]
    """Syringes that an injection under way has taken."""
    limit: timedelta
    warning: timedelta
    expiry_warning_days: int
    is_low: bool
    """Whether so few are left that the person is told (refill_warning)."""
    box: SharpsBox | None
    fill: Fill | None
    closed_boxes: int
    ordered_at: datetime | None
    """The moment at which more was ordered, as long as nothing came since."""
    prescription: Prescription | None
    unmatched_doses: tuple[Dose, ...]
    """Injections of the last days that no syringe in the record was used for, the newest first."""

    @property
    def without_syringe(self) -> tuple[Dose, ...]:
        """Of those injections the ones given since there is a carton in the record."""
        cartons = [each.carton for each in (*self.cartons, *self.done) if each.carton.ended_at is None]
        since = min((carton.added_at for carton in cartons), default=self.now)
        return tuple(dose for dose in self.unmatched_doses if dose.taken_at is not None and dose.taken_at >= since)

    @property
    def stock_day(self) -> date:
        """The date of the treatment day, which turns at 04:00."""
        return treatment_day(self.now, self.person.home_zone)

    @property
    def has_supplies(self) -> bool:
        """Whether anything was ever written down."""
        return bool(self.cartons or self.done or self.syringes or self.aside_of_none)

    def carton_of(self, syringe: Syringe) -> Carton | None:
        """The carton a syringe is from, if it is known."""
        return next((each.carton for each in (*self.cartons, *self.done) if each.carton.id == syringe.carton_id), None)

    def unusable(self, syringe: Syringe) -> DiscardReason | None:
        """Why a syringe must not be used now, if so."""
        return syringe.unusable(self.now, self.today, self.limit, self.carton_of(syringe))


def look_at_supplies(records: RecordFile, person: Person, now: datetime) -> SuppliesLook:
    """What is at home of a person's supplies, by the limits that hold for them. Raises RecordTrouble."""
    with records.read() as record:
        person = record.person(person.id) or person
        known = limits_in(record, person.id)
        cartons = record.cartons(person.id)
        syringes = record.syringes(person.id)
        boxes = record.sharps_boxes(person.id)
        prescriptions = record.prescriptions(person.id)
        holds = record.holds(person.id)
        in_hand = session_syringes(record.open_session(person.id))
        preferences = record.preferences(person.id)
        today = treatment_day(now, person.home_zone)
        doses = record.doses(person.id, today - DOSES_BACK)
    limit = known.duration("room_temp_limit")
    calendar_day = now.astimezone(zone_info(person.home_zone)).date()
    seen = [_carton_seen(each, syringes, now, calendar_day, limit) for each in sorted(cartons, key=opened_first)]
    needs = coming_needs(today, prescriptions, doses, holds)
    counted = stock(cartons, syringes, needs, now, today, limit)
    strip, before = _strip(counted, today, prescriptions, doses, holds)
    box = next((each for each in boxes if each.ended_at is None), None)
    known_cartons = {carton.id for carton in cartons}
    there = sorted((each for each in syringes if each.live), key=lambda each: (each.is_back, -each.time_out(now)))
    return SuppliesLook(
        person=person,
        now=now,
        today=calendar_day,
        stock=counted,
        strip=strip,
        before_strip=before,
        cartons=tuple(each for each in seen if not each.is_done),
        done=tuple(sorted(filter(_is_done, seen), key=lambda each: each.carton.added_at, reverse=True)),
        syringes=tuple(there),
        aside_of_none=tuple(each for each in syringes if each.is_aside and each.carton_id not in known_cartons),
        in_hand=in_hand,
        limit=limit,
        warning=known.duration("room_temp_warning"),
        expiry_warning_days=round(known.number("expiry_warning")),
        is_low=counted.left <= known.number("refill_warning"),
        box=box,
        fill=None if box is None else fill_of(box, syringes, known.number("sharps_full_at")),
        closed_boxes=len(boxes) - (box is not None),
        ordered_at=_ordered_at(preferences, cartons),
        prescription=next(
            (each for each in reversed(prescriptions) if each.starts_on <= today), next(iter(prescriptions), None)
        ),
        unmatched_doses=_unmatched(doses, syringes),
    )


def stock_with(records: RecordFile, person: Person, label: Label, count: int, now: datetime) -> Stock:
    """What would be left, and how far it would reach, with cartons that say this in the refrigerator."""
    new = Carton(0, person.id, label.lot, label.expires_on, label.syringes, now)
    today = treatment_day(now, person.home_zone)
    with records.read() as record:
        cartons = (*record.cartons(person.id), *(replace(new, id=-number - 1) for number in range(count)))
        doses, holds = record.doses(person.id, today), record.holds(person.id)
        needs = coming_needs(today, record.prescriptions(person.id), doses, holds)
        limit = limits_in(record, person.id).duration("room_temp_limit")
        return stock(cartons, record.syringes(person.id), needs, now, today, limit)


def sharps_fill(records: RecordFile, person: Person) -> Fill | None:
    """How full the container of a person is; None where none was begun."""
    with records.read() as record:
        box = next((each for each in record.sharps_boxes(person.id) if each.ended_at is None), None)
        if box is None:
            return None
        full_at = limits_in(record, person.id).number("sharps_full_at")
        return fill_of(box, record.syringes(person.id), full_at)


def set_ordered(records: RecordFile, person: Person, at: datetime | None) -> None:
    """Keep when more was ordered; None takes it back."""
    with records.change() as record:
        record.set_preference(person.id, ORDERED_AT, at.isoformat(timespec="seconds") if at is not None else "")


def _carton_seen(
    carton: Carton, syringes: tuple[Syringe, ...], now: datetime, today: date, limit: timedelta
) -> CartonSeen:
    own = [syringe for syringe in syringes if syringe.carton_id == carton.id]
    aside = tuple(syringe for syringe in own if syringe.is_aside)
    used = sum(syringe.end is SyringeEnd.USED for syringe in own)
    live = sum(syringe.live for syringe in own)
    return CartonSeen(
        carton=carton,
        left=left_in_cartons([carton], own)[carton.id],
        back=sum(syringe.is_back for syringe in own),
        out=sum(syringe.is_out for syringe in own),
        used=used,
        aside=aside,
        gone=len(own) - used - live - len(aside),
        unusable=carton.unusable(now, today, limit),
        past_time=sum(syringe.live and syringe.time_out(now) > limit for syringe in own),
    )


def _is_done(seen: CartonSeen) -> bool:
    return seen.is_done


def _strip(
    counted: Stock,
    today: date,
    prescriptions: tuple[Prescription, ...],
    doses: tuple[Dose, ...],
    holds: tuple[Hold, ...],
) -> tuple[tuple[SupplyDay, ...], int]:
    """The days to draw: from today on, or those round the last one if that lies further off."""
    first = today
    if counted.last_dose_on is not None:
        first = max(today, counted.last_dose_on + DAY * (DAYS_AFTER_LAST + 1 - STRIP_DAYS))
    covered: dict[date, int] = {}
    for need in counted.covered:
        covered[need.day] = covered.get(need.day, 0) + need.syringes
    lacking_from = counted.lacking.day if counted.lacking is not None else date.max
    recorded = valid_records(doses)

    def kind_of(day: date) -> DayKind:
        slots = slots_on(day, prescriptions)
        if day >= lacking_from and slots and not any(hold.covers(day) for hold in holds):
            return DayKind.LACKING
        if day in covered:
            return DayKind.COVERED
        if any(hold.covers(day) for hold in holds):
            return DayKind.HELD
        return DayKind.RECORDED if any(slot.key in recorded for slot in slots) else DayKind.NO_DOSE

    days = tuple(
        SupplyDay(
            day=day,
            kind=kind_of(day),
            syringes=covered.get(day, 0),
            order_by=day == counted.reorder_by,
            last=day == counted.last_dose_on,
        )
        for day in (first + DAY * number for number in range(STRIP_DAYS))
    )
    return days, sum(need.day < first for need in counted.covered)


def _ordered_at(preferences: dict[str, str], cartons: tuple[Carton, ...]) -> datetime | None:
    try:
        ordered = datetime.fromisoformat(preferences.get(ORDERED_AT, ""))
    except ValueError:
        return None
    if ordered.tzinfo is None:
        return None  # no record of this app says so
    came = any(carton.ended_at is None and carton.added_at > ordered for carton in cartons)
    return None if came else ordered


def _unmatched(doses: tuple[Dose, ...], syringes: tuple[Syringe, ...]) -> tuple[Dose, ...]:
    used_for = {syringe.dose_id for syringe in syringes}
    given = [dose for dose in doses if dose.counts and dose.status is DoseStatus.TAKEN and dose.id not in used_for]
    return tuple(sorted(given, key=lambda dose: dose.taken_at or dose.recorded_at, reverse=True))
