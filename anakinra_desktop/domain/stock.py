"""What is left, how far it reaches over the coming doses, and when to reorder: one rule for every page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from anakinra_desktop.domain.dose import Dose, Hold, valid_records
from anakinra_desktop.domain.prescription import Prescription, prescription_on, slots_between
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT, Carton, Syringe

ORDER_LEAD_DAYS = 2
"""How long before it is needed a new carton is ordered; our choice, no source names a number. A warning at a number of
syringes would never be silent for those whose cartons hold no more than that."""

HORIZON_DAYS = 366
"""How far ahead is looked; beyond it nothing is claimed."""


@dataclass(frozen=True, slots=True)
class Need:
    """A coming dose and the whole syringes it opens; a part dose opens a whole one (LABEL-14)."""

    day: date
    due_at: datetime
    syringes: int


@dataclass(frozen=True, slots=True)
class Stock:
    """What is at home, counted, and the doses it is enough for."""

    left: int
    """Syringes that may be used now."""
    box_size: int
    covered: tuple[Need, ...]
    """The coming doses there is a syringe for, in order, as far ahead as was looked."""
    lacking: Need | None
    """The first dose there is none for; None where what is left reaches as far as was looked."""
    wasted: int
    """Of those left, how many go out of date or over their time before their turn comes."""
    reorder_by: date | None

    @property
    def last_dose_on(self) -> date | None:
        """The last date there is a syringe for; None where that lies beyond what was looked at, or there is none."""
        return self.covered[-1].day if self.lacking is not None and self.covered else None


@dataclass(frozen=True, slots=True)
class _Unit:
    """A syringe to be used: the last date it is good on, and the moment at which it will have been out too long."""

    good_until: date
    use_before: datetime | None

    def serves(self, need: Need, now: datetime) -> bool:
        in_time = self.use_before is None or max(need.due_at, now) <= self.use_before
        return in_time and need.day <= self.good_until


def left_in_cartons(cartons: Iterable[Carton], syringes: Iterable[Syringe]) -> dict[int, int]:
    """For each carton that counts, how many syringes have not left it; never fewer than none."""
    gone = Counter(syringe.carton_id for syringe in syringes)
    return {
        carton.id: max(0, carton.syringes - gone[carton.id]) if carton.ended_at is None else 0 for carton in cartons
    }


def usable_syringes(
    cartons: Sequence[Carton], syringes: Sequence[Syringe], now: datetime, today: date, limit: timedelta
) -> int:
    """Syringes that may be injected now: in date, and not out for longer than `limit` (STORAGE-5, 6)."""
    return len(_units(cartons, syringes, now, today, limit))


def _units(
    cartons: Sequence[Carton], syringes: Sequence[Syringe], now: datetime, today: date, limit: timedelta
) -> list[_Unit]:
    """The syringes that may be used now, in the order they are taken: those whose time is short come first."""
    known = {carton.id: carton for carton in cartons}
    units = []
    for syringe in syringes:
        carton = known.get(syringe.carton_id or 0)
        if syringe.live and syringe.unusable(now, today, limit, carton) is None:
            units.append(_Unit(_good_until(carton), syringe.use_before(limit)))
    for number, left in left_in_cartons(cartons, syringes).items():
        carton = known[number]
        if carton.unusable(now, today, limit) is None:
            use_before = carton.out_since + limit if carton.out_since is not None else None
            units += [_Unit(_good_until(carton), use_before)] * left
    return sorted(units, key=lambda unit: (unit.use_before is None, unit.use_before or now, unit.good_until))


def _good_until(carton: Carton | None) -> date:
    return date.max if carton is None or carton.expires_on is None else carton.expires_on


def coming_needs(
    today: date, prescriptions: Sequence[Prescription], doses: Iterable[Dose], holds: Sequence[Hold]
) -> Iterator[Need]:
    """The doses to come from today on, as each date is prescribed, without those recorded and those paused."""
    recorded = valid_records(doses)
    for slot in slots_between(today, today + timedelta(days=HORIZON_DAYS), prescriptions):
        if slot.key in recorded or any(hold.covers(slot.schedule_date) for hold in holds):
            continue
        ordered = prescription_on(slot.schedule_date, prescriptions)
        if ordered is not None:
            yield Need(slot.schedule_date, slot.due_at, ordered.syringes_a_dose)


def stock(
    cartons: Sequence[Carton],
    syringes: Sequence[Syringe],
    needs: Iterable[Need],
    now: datetime,
    today: date,
    limit: timedelta,
    order_lead_days: int = ORDER_LEAD_DAYS,
) -> Stock:
    """What is left, the coming doses it is enough for, and the day to reorder.

    A syringe that would be out of date, or out for longer than `limit`, by the day of its dose does not count for it.
    The day to reorder lies `order_lead_days` before the first dose that no syringe is left for, and never in the past.
    Of the needs no more are asked for than the syringes reach.
    """
    units = _units(cartons, syringes, now, today, limit)
    left = len(units)
    covered: list[Need] = []
    lacking: Need | None = None
    for need in islice(needs, left + 1):
        fit = [place for place, unit in enumerate(units) if unit.serves(need, now)][: need.syringes]
        if len(fit) < need.syringes:
            lacking = need
            break
        units = [unit for place, unit in enumerate(units) if place not in fit]
        covered.append(need)
    counting = [carton for carton in cartons if carton.ended_at is None]
    newest = max(counting, key=lambda carton: carton.added_at, default=None)
    wasted = sum(not unit.serves(lacking, now) for unit in units) if lacking is not None else 0
    return Stock(
        left=left,
        box_size=newest.syringes if newest else BOX_SIZE_DEFAULT,
        covered=tuple(covered),
        lacking=lacking,
        wasted=wasted,
        reorder_by=None if lacking is None else max(today, lacking.day - timedelta(days=order_lead_days)),
    )
