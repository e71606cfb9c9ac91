"""What the figure shows of a day gone by, and the last days in one line. Nothing here plans or suggests."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import FreePlace, ZoneId, too_near
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.obstacles import PastInjection
from anakinra_desktop.domain.site_use import Needle, SkinReaction, first_day_to_look_back_to
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.ui.body_map.facts import SHOWN_DAYS, MapFacts
from anakinra_desktop.ui.body_map.screen import (
    Age,
    BodyMapScreen,
    LegendRow,
    MarkFlag,
    SignMark,
    ZoneLabel,
    ZoneStanding,
    aged_marks,
)

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_sites import SitesLook

_WEEK = 7


@dataclass(frozen=True, slots=True)
class PastDay:
    """A day gone by, in words."""

    heading: str
    title: str
    places: tuple[str, ...]
    """Where each needle went; one line that says so where none did, as far as anybody knows."""
    rested: tuple[str, ...]
    """How long each of these places had rested before."""
    week: str
    back: str


class LookBack:
    """The days of a body, by date. Made once for what is shown; each day is then a look into sorted lists."""

    def __init__(self, facts: MapFacts, sites: SitesLook) -> None:
        self._facts = facts
        self._needles = sites.needles
        self._reactions: tuple[SkinReaction, ...] = sites.reactions
        self._days = [needle.day for needle in sites.needles]
        self.today = facts.today
        self.first = first_day_to_look_back_to(facts.today, self._days)
        """The earliest day that can be shown; None where there is nothing to look back to."""

    def on(self, day: date) -> tuple[Needle, ...]:
        """The injections of a day."""
        return self._between(day, day)

    def glance(self) -> str:
        """ "Yesterday: left thigh, spot 9. Last 7 days: stomach 3, left thigh 2." Empty where the week was."""
        week = self._between(self.today - timedelta(days=_WEEK - 1), self.today)
        if not week:
            return ""
        lately = [day for day in (self.today, self.today - timedelta(days=1)) if self.on(day)]
        lines = [f"{self.line(day)}." for day in lately or [week[-1].day]]
        words = QCoreApplication.translate("BodyMap", "Last 7 days: {places}.")
        return " ".join([*lines, words.format(places=_counted(week))])

    def line(self, day: date) -> str:
        """ "Tue 3 Nov: left thigh, spot 14"; "Today: ..." and "Yesterday: ..." for those."""
        if (self.today - day).days < 2:
            when = wording.capital(wording.near_day(day, self.today))
        else:
            when = wording.short_weekday_date(day)
        needles = self.on(day)
        where = "; ".join(_within(needle.place) for needle in needles) if needles else _nowhere(day == self.today)
        return QCoreApplication.translate("BodyMap", "{day}: {place}", "a day and where the injection went").format(
            day=when, place=where
        )

    def longest_line(self) -> str:
        """The longest of all lines, to keep its room free."""
        if self.first is None:
            return ""
        count = (self.today - self.first).days + 1
        return max((self.line(self.today - timedelta(days=ago)) for ago in range(count)), key=len)

    def past_day(self, day: date) -> PastDay:
        """A day in words."""
        needles = self.on(day)
        week = self._between(day - timedelta(days=_WEEK - 1), day)
        words = QCoreApplication.translate("BodyMap", "7 days up to then: {places}.")
        return PastDay(
            heading=QCoreApplication.translate("BodyMap", "Looking back"),
            title=wording.weekday_date(day),
            places=tuple(place_words.place_name(needle.place) for needle in needles)
            or (wording.capital(_nowhere(is_today=False)),),
            rested=tuple(rest for needle in needles if (rest := self._rested_before(needle))),
            week=words.format(places=_counted(week)) if week else "",
            back=QCoreApplication.translate("BodyMap", "Back to today"),
        )

    def screen(self, day: date, today: BodyMapScreen) -> BodyMapScreen:
        """The figure as it was in the evening of a day, where `today` is what it shows now."""
        needles = self._between(day - timedelta(days=SHOWN_DAYS - 1), day)
        marks = aged_marks((past for needle in needles if (past := _past(needle)) is not None), day)
        counts = Counter(needle.place.zone for needle in needles)
        return replace(
            today,
            zones=tuple(_label(label, counts[label.zone.value]) for label in today.zones),
            marks=marks,
            signs=self._signs(day),
            next_place=replace(today.next_place, spot=None),
            legend=_legend(any(reaction.is_there_on(day) for reaction in self._reactions)),
            flags=tuple(MarkFlag(mark.place, wording.short_date(day)) for mark in marks if mark.days == 0),
            only_read=QCoreApplication.translate(
                "BodyMap", "You are looking at a day gone by. Go back to today to open a zone."
            ),
        )

    def _between(self, first: date, last: date) -> tuple[Needle, ...]:
        return self._needles[bisect_left(self._days, first) : bisect_right(self._days, last)]

    def _signs(self, day: date) -> tuple[SignMark, ...]:
        found = []
        for reaction in self._reactions:
            place = _point(reaction.place)
            if place is not None and reaction.is_there_on(day):
                found.append(SignMark(place, SpotMark.REACTION))
        return tuple(found)

    def _rested_before(self, needle: Needle) -> str:
        place = _point(needle.place)
        if place is None:
            return ""
        for before in reversed(self._needles[: bisect_left(self._days, needle.day)]):
            earlier = _point(before.place)
            if earlier is not None and too_near(earlier, place):
                days = (needle.day - before.day).days
                return QCoreApplication.translate("BodyMap", "This place had rested %n days", "", days)
        return QCoreApplication.translate("BodyMap", "First time at this place")


def _nowhere(is_today: bool) -> str:
    if is_today:
        return QCoreApplication.translate("BodyMap", "nothing recorded so far")
    return QCoreApplication.translate("BodyMap", "no place recorded")


def _within(place: Place) -> str:
    """A place within a sentence: "left thigh, spot 14"."""
    name = place_words.place_name(place)
    return name[:1].lower() + name[1:]


def _counted(needles: tuple[Needle, ...]) -> str:
    """ "stomach 3, left thigh 2", the most used first."""
    counts = Counter(needle.place.zone for needle in needles)
    order = [zone.value for zone in ZoneId]
    zones = sorted(counts, key=lambda zone: (-counts[zone], order.index(zone) if zone in order else len(order)))
    return ", ".join(f"{place_words.zone_name(zone)} {counts[zone]}" for zone in zones)


def _point(place: Place) -> FreePlace | None:
    if place.x_cm is None or place.y_cm is None:
        return None
    return FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)


def _past(needle: Needle) -> PastInjection | None:
    place = _point(needle.place)
    return PastInjection(needle.day, place.zone, place.x_cm, place.y_cm, needle.place.spot) if place else None


def _label(label: ZoneLabel, count: int) -> ZoneLabel:
    line = QCoreApplication.translate("BodyMap", "%n in four weeks", "injections", count)
    if not count:
        line = QCoreApplication.translate("BodyMap", "none", "no injection")
    standing = ZoneStanding.OPEN if count or not label.why_closed else ZoneStanding.CLOSED
    return ZoneLabel(label.zone, label.title, line, standing, label.why_closed)


def _legend(has_reactions: bool) -> tuple[LegendRow, ...]:
    rows = [
        LegendRow(Age.THIS_WEEK, QCoreApplication.translate("BodyMap", "that week, days before")),
        LegendRow(Age.TWO_WEEKS, QCoreApplication.translate("BodyMap", "1 to 2 weeks before")),
        LegendRow(Age.FOUR_WEEKS, QCoreApplication.translate("BodyMap", "2 to 4 weeks before")),
    ]
    if has_reactions:
        rows.append(LegendRow(SpotMark.REACTION, QCoreApplication.translate("BodyMap", "red or sore on that day")))
    return tuple(rows)
