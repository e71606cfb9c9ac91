"""Cartons and syringes: which may be used, what is out of the refrigerator, and for how long altogether."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from anakinra_desktop.domain.prescription import zone_info

BOX_SIZE_DEFAULT = 7
"""A carton holds seven syringes (SYRINGE-2)."""

SYRINGES_A_CARTON_MAX: Final = 200


class SyringeEnd(StrEnum):
    """What became of a syringe."""

    USED = "used"
    DISCARDED = "discarded"
    LOST = "lost"
    """It is not there any more, and nobody knows why."""


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


WITH_BARE_NEEDLE: Final = frozenset({DiscardReason.TOUCHED, DiscardReason.STOPPED, DiscardReason.PAST_MARK})
"""Reasons that come up once the cover is off: such a syringe goes into the sharps container at once (SYRINGE-6)."""


class GoneTo(StrEnum):
    """Where a syringe went that had been set aside."""

    SHARPS = "sharps"
    ELSEWHERE = "elsewhere"
    """To the pharmacy, or wherever the community has it taken (STORAGE-7, LABEL-40)."""


class CartonEnd(StrEnum):
    """Why a carton no longer counts."""

    MISTAKE = "mistake"
    """It was written down by mistake."""


@dataclass(frozen=True, slots=True)
class Carton:
    """A box from the pharmacy. A month-only expiry date is kept as the last day of that month (LABEL-39)."""

    id: int
    person_id: int
    lot: str
    expires_on: date | None
    syringes: int
    """How many it held; never fewer than have left it."""
    added_at: datetime
    gtin: str = ""
    """The article number of its square code, 14 figures; "" where none was read."""
    serial: str = ""
    """What its square code says to tell it from any other box; "" where none was read."""
    out_since: datetime | None = None
    """Since when it is out of the refrigerator, with all that is in it; None while it is in there."""
    ended_at: datetime | None = None
    ended_because: CartonEnd | None = None

    def expired_on(self, day: date) -> bool:
        """Whether its syringes may no longer be used that day (STORAGE-6)."""
        return self.expires_on is not None and day > self.expires_on

    def unusable(self, now: datetime, today: date, limit: timedelta) -> DiscardReason | None:
        """Why what is still in it can't be used, if so: out of date, or out for longer than `limit` (STORAGE-5, 6)."""
        if self.expired_on(today):
            return DiscardReason.EXPIRED
        if self.out_since is not None and now - self.out_since > limit:
            return DiscardReason.TOO_WARM
        return None


@dataclass(frozen=True, slots=True)
class Return:
    """A time in the refrigerator again, after a time out; with no `out_at` it is there still."""

    back_at: datetime
    out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Syringe:
    """A syringe that left its carton. Its clock adds up over every time it was out, and is never reset (LABEL-33)."""

    id: int
    person_id: int
    carton_id: int | None
    out_at: datetime
    ended_at: datetime | None = None
    end: SyringeEnd | None = None
    reason: DiscardReason | None = None
    dose_id: int | None = None
    gone_at: datetime | None = None
    """When one that was set aside left the house, or went into the sharps container."""
    gone_to: GoneTo | None = None
    returns: tuple[Return, ...] = ()
    """Each time it was put back into the refrigerator, in order."""

    @property
    def live(self) -> bool:
        """Whether it is still there to be used: neither used, nor discarded, nor lost."""
        return self.end is None

    @property
    def is_back(self) -> bool:
        """Whether it lies in the refrigerator again."""
        return self.live and bool(self.returns) and self.returns[-1].out_at is None

    @property
    def is_out(self) -> bool:
        """Whether its clock runs."""
        return self.live and not self.is_back

    @property
    def out_since(self) -> datetime:
        """When the last of its times out began."""
        return max((each.out_at for each in self.returns if each.out_at is not None), default=self.out_at)

    @property
    def before(self) -> timedelta:
        """What had added up before the last of its times out began."""
        return self._added_up(self.out_since) if self.returns else timedelta()

    def time_out(self, now: datetime) -> timedelta:
        """How long it was out altogether, never less than nothing."""
        return self._added_up(self.ended_at or now)

    def _added_up(self, until: datetime) -> timedelta:
        begun = [self.out_at, *(each.out_at for each in self.returns if each.out_at is not None)]
        ended = [each.back_at for each in self.returns]
        spans = zip_longest(begun, ended[: len(begun)], fillvalue=until)
        return sum((max(timedelta(), min(end, until) - begin) for begin, end in spans), timedelta())

    def hours_out(self, now: datetime) -> float:
        """As `time_out`, in hours."""
        return self.time_out(now) / timedelta(hours=1)

    def use_before(self, limit: timedelta) -> datetime | None:
        """When it will have been out for `limit` altogether if it stays out; None for one that is not out."""
        return self.out_since + limit - self.before if self.is_out else None

    def unusable(self, now: datetime, today: date, limit: timedelta, carton: Carton | None) -> DiscardReason | None:
        """Why it can't be used, if so: out of date, or out for longer than `limit` altogether (STORAGE-5, 6)."""
        if carton is not None and carton.expired_on(today):
            return DiscardReason.EXPIRED
        return DiscardReason.TOO_WARM if self.time_out(now) > limit else None

    @property
    def is_aside(self) -> bool:
        """Whether it lies somewhere, set aside: not to be used, and not gone yet."""
        is_bare = self.reason in WITH_BARE_NEEDLE
        return self.end is SyringeEnd.DISCARDED and self.gone_at is None and not is_bare

    @property
    def into_sharps_at(self) -> datetime | None:
        """When it went into the sharps container, if it did (SYRINGE-6)."""
        if self.end is SyringeEnd.USED or (self.end is SyringeEnd.DISCARDED and self.reason in WITH_BARE_NEEDLE):
            return self.ended_at
        return self.gone_at if self.gone_to is GoneTo.SHARPS else None

    def set_aside_on(self, zone: str) -> date | None:
        """The date, on the clocks of a zone, on which it was found not fit to be used; None if it was not."""
        if self.end is not SyringeEnd.DISCARDED or self.ended_at is None:
            return None
        return self.ended_at.astimezone(zone_info(zone)).date()


def last_day_of_month(year: int, month: int) -> date:
    """The day a month-only expiry date means (LABEL-39)."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)
