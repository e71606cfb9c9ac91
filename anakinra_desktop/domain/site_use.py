"""How often each spot and zone was used in a period, how often the skin reacted there, and how far back one looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from typing import Final

from anakinra_desktop.domain.blood_tests import months_after
from anakinra_desktop.domain.body import Body, FreePlace, Spot, ZoneId
from anakinra_desktop.domain.dose import Place

LOOK_BACK_MONTHS: Final = 6
"""The days of the body map are played back no further than this."""


class UsePeriod(StrEnum):
    """How far back use is counted."""

    THREE_MONTHS = "3"
    SIX_MONTHS = "6"
    TWELVE_MONTHS = "12"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Needle:
    """One injection at one place, on the date of the wall. A place may be known only by its zone."""

    day: date
    place: Place
    dose_id: int | None = None


@dataclass(frozen=True, slots=True)
class SkinReaction:
    """A reaction of the skin at a place, from the day it began to the day it was gone."""

    began_on: date
    place: Place
    dose_id: int | None = None
    """The dose it came after, where that is known."""
    gone_on: date | None = None

    def is_there_on(self, day: date) -> bool:
        """Whether it had begun and was not gone yet."""
        return self.began_on <= day and (self.gone_on is None or day < self.gone_on)


@dataclass(frozen=True, slots=True)
class Count:
    """Injections and reactions at a spot, in a zone or on the whole body."""

    injections: int = 0
    reactions: int = 0
    """Reactions that began in the period, whichever injection they came after."""
    led: int = 0
    """Injections of the period after which a reaction was noted."""

    @property
    def share(self) -> float | None:
        """Which share of the injections led to a reaction, 0 to 1; None without injections."""
        return self.led / self.injections if self.injections else None


@dataclass(frozen=True)
class SiteUse:
    """The use of a body's places from one day to another, both included."""

    first: date
    last: date
    spots: Mapping[Spot, Count]
    """Only spots with an injection or a reaction."""
    zones: Mapping[ZoneId, Count]
    """Every zone of the body. What is known by its zone alone counts here and at no spot."""
    whole: Count


class HeatStep(IntEnum):
    """How much, in four steps; what is empty has none."""

    FIRST = 1
    SECOND = 2
    THIRD = 3
    FOURTH = 4


@dataclass(frozen=True, slots=True)
class HeatScale:
    """Four steps of equal width, each of at least one; the highest has no end."""

    width: int = 1

    @classmethod
    def up_to(cls, most: int) -> HeatScale:
        """The narrowest steps with which a count of `most` is no more than at the end of four of them."""
        return cls(max(1, -(-most // len(HeatStep))))

    def step_of(self, count: int) -> HeatStep | None:
        """The step of a count; None for 0."""
        return HeatStep(min((count - 1) // self.width + 1, len(HeatStep))) if count > 0 else None

    def range_of(self, step: HeatStep) -> tuple[int, int | None]:
        """The least and the largest count of a step; the highest has no largest."""
        least = (step - 1) * self.width + 1
        return least, None if step is HeatStep.FOURTH else step * self.width


def first_day_of(period: UsePeriod, today: date, days: Iterable[date]) -> date:
    """The day a period begins: so many months back, or with the first of `days`; today where there are none."""
    if period is UsePeriod.ALL:
        return min(days, default=today)
    return months_after(today, -int(period)) + timedelta(days=1)


def first_day_to_look_back_to(today: date, days: Iterable[date]) -> date | None:
    """The first injection, or LOOK_BACK_MONTHS ago where it is older; None with nothing before today."""
    earliest = min(days, default=today)
    return max(earliest, months_after(today, -LOOK_BACK_MONTHS)) if earliest < today else None


def site_use(
    body: Body, needles: Sequence[Needle], reactions: Collection[SkinReaction], first: date, last: date
) -> SiteUse:
    """Count injections and reactions from the first day to the last.

    A place that is no spot counts for the spot nearest to it.
    """
    nearest: dict[Place, Spot | None] = {}

    def spot_of(place: Place) -> Spot | None:
        if place not in nearest:
            nearest[place] = spot_at(body, place)
        return nearest[place]

    after: dict[int, set[str]] = {}
    for reaction in reactions:
        if reaction.dose_id is not None:
            after.setdefault(reaction.dose_id, set()).add(reaction.place.zone)
    known = {zone.id for zone in body.zones}
    injected, reacted, led = Counter[Spot | ZoneId](), Counter[Spot | ZoneId](), Counter[Spot | ZoneId]()
    for needle in needles:
        if not first <= needle.day <= last or needle.place.zone not in known:
            continue
        for where in (ZoneId(needle.place.zone), spot_of(needle.place)):
            if where is not None:
                injected[where] += 1
                led[where] += needle.dose_id is not None and needle.place.zone in after.get(needle.dose_id, ())
    for reaction in reactions:
        if first <= reaction.began_on <= last and reaction.place.zone in known:
            for where in (ZoneId(reaction.place.zone), spot_of(reaction.place)):
                if where is not None:
                    reacted[where] += 1

    def count(where: Spot | ZoneId) -> Count:
        return Count(injected[where], reacted[where], led[where])

    spots = {spot: count(spot) for spot in body.spots if spot in injected or spot in reacted}
    zones = {zone.id: count(zone.id) for zone in body.zones}
    whole = Count(
        sum(each.injections for each in zones.values()),
        sum(each.reactions for each in zones.values()),
        sum(each.led for each in zones.values()),
    )
    return SiteUse(first, last, spots, zones, whole)


def spot_at(body: Body, place: Place) -> Spot | None:
    """The spot nearest to a place; None for one known by its zone alone, or of a zone this body has not."""
    if place.x_cm is None or place.y_cm is None or place.zone not in {zone.id for zone in body.zones}:
        return None
    return body.nearest_spot(FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm))
