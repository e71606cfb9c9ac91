"""Cartons and syringes: what is left, what is out of the refrigerator and since when, and when to reorder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import islice

from anakinra_desktop.domain.prescription import zone_info

BOX_SIZE_DEFAULT = 7
"""A carton holds seven syringes (SYRINGE-2)."""

ORDER_LEAD_DAYS = 2
"""How long before it is needed a new carton is ordered; our choice, no source names a number. A warning at a number of
syringes would never be silent for those whose cartons hold no more than that."""


class SyringeEnd(StrEnum):
    """What became of a syringe that left the refrigerator."""

    USED = "used"
    DISCARDED = "discarded"


class DiscardReason(StrEnum):
    """Why a syringe must not be used (LOOK-3 to LOOK-5, STORAGE-3, 5, 6, SYRINGE-1, TECH-4, 7, 8, DOSE-4, DOSE-5)."""

    CLOUDY = "cloudy"
    COLOURED = "coloured"
    PARTICLES = "particles"
    DAMAGED = "damaged"
    FROZEN = "frozen"
    EXPIRED = "expired"
    TOO_WARM = "too_warm"
    TOUCHED = "touched"
    STOPPED = "stopped"
    WRONG_LABEL = "wrong_label"
    UNREADABLE = "unreadable"
    PAST_MARK = "past_mark"


@dataclass(frozen=True, slots=True)
class Carton:
    """A box from the pharmacy. A month-only expiry date is kept as the last day of that month (LABEL-39)."""

    id: int
    person_id: int
    lot: str
    expires_on: date | None
    syringes: int
    added_at: datetime

    def expired_on(self, day: date) -> bool:
        """Whether its syringes may no longer be used that day (STORAGE-6)."""
        return self.expires_on is not None and day > self.expires_on


@dataclass(frozen=True, slots=True)
class Syringe:
    """A syringe that was taken out of the refrigerator; its clock is never reset (LABEL-33)."""

    id: int
    person_id: int
    carton_id: int | None
    out_at: datetime
    ended_at: datetime | None = None
    end: SyringeEnd | None = None
    reason: DiscardReason | None = None
    dose_id: int | None = None

    def hours_out(self, now: datetime) -> float:
        """Hours since it was taken out, never less than none."""
        return max(0.0, ((self.ended_at or now) - self.out_at) / timedelta(hours=1))

    def set_aside_on(self, zone: str) -> date | None:
        """The date, on the clocks of a zone, on which it was found not fit to be used; None if it was not."""
        if self.end is not SyringeEnd.DISCARDED or self.ended_at is None:
            return None
        return self.ended_at.astimezone(zone_info(zone)).date()


@dataclass(frozen=True, slots=True)
class Stock:
    """What is at home, counted."""

    left: int
    box_size: int
    doses_left: int
    last_dose_on: date | None
    reorder_by: date | None


def last_day_of_month(year: int, month: int) -> date:
    """The day a month-only expiry date means (LABEL-39)."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def usable_syringes(cartons: Iterable[Carton], syringes: Iterable[Syringe], today: date) -> int:
    """Syringes that can still be injected: in unexpired cartons, less those used or discarded."""
    good = {carton.id: carton.syringes for carton in cartons if not carton.expired_on(today)}
    for syringe in syringes:
        if syringe.end is not None and syringe.carton_id in good:
            good[syringe.carton_id] -= 1
    return sum(max(0, count) for count in good.values())


def stock(
    cartons: Sequence[Carton],
    syringes: Sequence[Syringe],
    today: date,
    dose_dates: Iterable[date],
    syringes_a_dose: int,
    order_lead_days: int = ORDER_LEAD_DAYS,
) -> Stock:
    """What is left, how far it reaches over the coming dose dates, and the day to reorder.

    The day to reorder lies `order_lead_days` before the first dose that no syringe is left for, and never in the past.
    A day beyond the dose dates is not known; of them no more are asked for than the syringes reach.
    """
    left = usable_syringes(cartons, syringes, today)
    doses = left // max(1, syringes_a_dose)
    coming = tuple(islice(dose_dates, doses + 1))
    reorder: date | None = None
    if doses < len(coming):
        reorder = max(today, coming[doses] - timedelta(days=order_lead_days))
    newest = max(cartons, key=lambda carton: carton.added_at, default=None)
    return Stock(
        left=left,
        box_size=newest.syringes if newest else BOX_SIZE_DEFAULT,
        doses_left=doses,
        last_dose_on=coming[doses - 1] if 1 <= doses <= len(coming) else None,
        reorder_by=reorder,
    )
