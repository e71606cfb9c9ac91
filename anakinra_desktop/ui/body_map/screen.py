"""What the whole figure shows: zones and their state, the marks of four weeks, and the next place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import FreePlace, Spot, ZoneId
from anakinra_desktop.domain.obstacles import Obstacle, PastInjection, PatchKind
from anakinra_desktop.domain.rotation import NoSpotOpen, Reason, Suggestion
from anakinra_desktop.domain.site_use import HeatStep
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.facts import SHOWN_DAYS, MapFacts
from anakinra_desktop.ui.body_map.zone_screen import SpotLook, free_in


class ZoneStanding(StrEnum):
    """How a zone stands today."""

    BEST = "best"
    """The suggested place lies in it."""
    OPEN = "open"
    CLOSED = "closed"


class Age(StrEnum):
    """How long ago an injection was, as far as a mark can tell."""

    THIS_WEEK = "this_week"
    TWO_WEEKS = "two_weeks"
    FOUR_WEEKS = "four_weeks"


@dataclass(frozen=True, slots=True)
class ZoneLabel:
    """A zone's words on the figure."""

    zone: ZoneId
    title: str
    line: str
    standing: ZoneStanding
    why_closed: str

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.line}"


@dataclass(frozen=True, slots=True)
class AgedMark:
    """An injection on the figure."""

    place: FreePlace
    age: Age
    days: int
    """How many days before the shown day it was."""


@dataclass(frozen=True, slots=True)
class MarkFlag:
    """A word beside a mark: which day it is from."""

    place: FreePlace
    words: str


class HeatOf(StrEnum):
    """What a heat view counts."""

    USE = "use"
    REACTIONS = "reactions"


@dataclass(frozen=True, slots=True)
class HeatSign:
    """How one step of a heat view looks."""

    of: HeatOf
    step: HeatStep


@dataclass(frozen=True, slots=True)
class FigureHeat:
    """How much happened at each spot; a spot that is missing had nothing."""

    of: HeatOf
    steps: Mapping[Spot, HeatStep]
    counts: Mapping[Spot, int]


@dataclass(frozen=True, slots=True)
class SignMark:
    """A patch of skin that stays free."""

    place: FreePlace
    mark: SpotMark
    radius_cm: float = 0.0
    """How far it reaches along the skin; 0 where that was not asked."""


Sign: TypeAlias = "Age | SpotMark | SpotLook | ZoneStanding | HeatSign"


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One sign and what it means."""

    sign: Sign
    words: str


@dataclass(frozen=True, slots=True)
class NextPlace:
    """The card of the next place; without a spot it says why there is none."""

    spot: Spot | None
    heading: str
    title: str
    words: str
    help: str
    rest: str
    reasons: tuple[str, ...]
    warning: str
    button: str


@dataclass(frozen=True, slots=True)
class BodyMapScreen:
    """Everything the page shows before a zone is opened."""

    line: str
    front: str
    back: str
    sides: tuple[str, str]
    """The person’s left and right, in words."""
    zones: tuple[ZoneLabel, ...]
    marks: tuple[AgedMark, ...]
    """The newest last, to lie on top."""
    signs: tuple[SignMark, ...]
    next_place: NextPlace
    legend: tuple[LegendRow, ...]
    flags: tuple[MarkFlag, ...] = ()
    heat: FigureHeat | None = None
    only_read: str = ""
    """Why no zone opens now; empty where they do."""


def body_map_screen(facts: MapFacts) -> BodyMapScreen:
    """The figure's page for a body on a day."""
    zones = tuple(_label(facts, zone.id) for zone in facts.body.zones)
    marks = aged_marks(facts.recent(), facts.today)
    signs = tuple(
        SignMark(
            FreePlace(patch.zone, patch.x_cm, patch.y_cm),
            SpotMark.REACTION if patch.kind is PatchKind.REACTION else SpotMark.NO_GO,
            patch.radius_cm,
        )
        for patch in facts.conditions.patches
    )
    return BodyMapScreen(
        line=_line(facts),
        front=QCoreApplication.translate("BodyMap", "Front"),
        back=QCoreApplication.translate("BodyMap", "Back"),
        sides=_sides(facts),
        zones=zones,
        marks=marks,
        signs=signs,
        next_place=next_place(facts),
        legend=_legend(facts, zones, signs),
        flags=_flags(marks, facts.today),
    )


def aged_marks(injections: Iterable[PastInjection], day: date) -> tuple[AgedMark, ...]:
    """The marks of injections of the four weeks up to a day, in their order."""
    found = []
    for past in injections:
        days = (day - past.when).days
        found.append(AgedMark(FreePlace(past.zone, past.x_cm, past.y_cm), _age(days), days))
    return tuple(found)


def _flags(marks: tuple[AgedMark, ...], today: date) -> tuple[MarkFlag, ...]:
    """Today's and yesterday's marks by their day; without any, the newest of this week by its weekday."""
    near = [
        MarkFlag(mark.place, wording.near_day(today - timedelta(days=mark.days), today))
        for mark in marks
        if mark.days < 2
    ]
    if near or not marks or marks[-1].age is not Age.THIS_WEEK:
        return tuple(near)
    newest = marks[-1]
    return (MarkFlag(newest.place, wording.short_weekday(today - timedelta(days=newest.days))),)


def _line(facts: MapFacts) -> str:
    count = len(facts.recent())
    if not count:
        return QCoreApplication.translate("BodyMap", "No injection with a place in the last four weeks")
    period = wording.period(facts.today - timedelta(days=SHOWN_DAYS - 1), facts.today)
    return QCoreApplication.translate("BodyMap", "%n injections in four weeks, {period}", "", count).format(
        period=period
    )


def _sides(facts: MapFacts) -> tuple[str, str]:
    if facts.person_name is None:
        return (
            QCoreApplication.translate("BodyMap", "your left"),
            QCoreApplication.translate("BodyMap", "your right"),
        )
    name = facts.person_name
    return (
        QCoreApplication.translate("BodyMap", "{name}’s left").format(name=name),
        QCoreApplication.translate("BodyMap", "{name}’s right").format(name=name),
    )


def _label(facts: MapFacts, zone: ZoneId) -> ZoneLabel:
    title = wording.capital(place_words.zone_name(zone.value))
    why_closed = words.closed_words(zone, facts)
    if why_closed:
        line = (
            QCoreApplication.translate("BodyMap", "closed today")
            if facts.by not in zone.open_to
            else QCoreApplication.translate("BodyMap", "switched off")
        )
        return ZoneLabel(zone, title, line, ZoneStanding.CLOSED, why_closed)
    if facts.best is not None and facts.best.zone is zone:
        line = QCoreApplication.translate("BodyMap", "best today")
        return ZoneLabel(zone, title, line, ZoneStanding.BEST, "")
    sore = sum(state.obstacle is Obstacle.REACTION for state in facts.states_in(zone))
    free = free_in(facts, zone)
    if sore:
        line = QCoreApplication.translate("BodyMap", "%n sore spots", "", sore)
    elif free:
        line = QCoreApplication.translate("BodyMap", "%n spots rested", "", free)
    elif all(state.obstacle is Obstacle.NO_GO for state in facts.states_in(zone)):
        line = QCoreApplication.translate("BodyMap", "off limits")
    else:
        line = QCoreApplication.translate("BodyMap", "resting")
    return ZoneLabel(zone, title, line, ZoneStanding.OPEN, "")


def next_place(facts: MapFacts) -> NextPlace:
    """The card of the next place."""
    heading = QCoreApplication.translate("BodyMap", "Next place")
    if isinstance(facts.suggestion, NoSpotOpen):
        title = QCoreApplication.translate("BodyMap", "No place is open today")
        return NextPlace(None, heading, title, _nothing_open(facts.suggestion), "", "", (), "", "")
    suggestion: Suggestion = facts.suggestion
    spot = suggestion.spot
    warning = ""
    if suggestion.reason not in (Reason.NEXT_ON_ROUND, Reason.RESTED_LONGEST):
        warning = QCoreApplication.translate(
            "BodyMap", "Every open place was used in the last weeks. This one has rested best."
        )
    elif not suggestion.allows_four_weeks:
        warning = _few_places(facts, suggestion.near_rest_doses)
    return NextPlace(
        spot=spot,
        heading=heading,
        title=words.place_title(spot),
        words=words.where(facts, spot),
        help=words.help_to_find(facts, spot),
        rest=words.rested(suggestion.best.rest_days),
        reasons=words.reasons(facts, suggestion),
        warning=warning,
        button=QCoreApplication.translate("BodyMap", "Open the {zone}").format(
            zone=place_words.zone_name(spot.zone.value)
        ),
    )


def _few_places(facts: MapFacts, doses: int) -> str:
    """The honest sentence where there is too little skin for four weeks of rest."""
    words_for_it = QCoreApplication.translate(
        "BodyMap",
        "With so few places, nearby skin rests for about %n injections, not for four weeks.",
        "",
        doses,
    )
    if any(words.closed_words(zone.id, facts) for zone in facts.body.zones):
        return f"{words_for_it} {QCoreApplication.translate('BodyMap', 'Opening more zones would help.')}"
    return words_for_it


def _nothing_open(nothing: NoSpotOpen) -> str:
    if Obstacle.SWITCHED_OFF in nothing.kept_by:
        return QCoreApplication.translate("BodyMap", "Zones are switched off in Settings. Open one there.")
    return QCoreApplication.translate(
        "BodyMap", "Everything is off limits or resting. Ask the prescriber which place to use."
    )


def _age(days: int) -> Age:
    return Age.THIS_WEEK if days < 7 else Age.TWO_WEEKS if days < 14 else Age.FOUR_WEEKS


def _legend(facts: MapFacts, zones: tuple[ZoneLabel, ...], signs: tuple[SignMark, ...]) -> tuple[LegendRow, ...]:
    rows = [
        LegendRow(Age.THIS_WEEK, QCoreApplication.translate("BodyMap", "this week, days ago")),
        LegendRow(Age.TWO_WEEKS, QCoreApplication.translate("BodyMap", "1 to 2 weeks ago")),
        LegendRow(Age.FOUR_WEEKS, QCoreApplication.translate("BodyMap", "2 to 4 weeks ago")),
    ]
    if facts.best is not None:
        rows.append(LegendRow(SpotMark.BEST, QCoreApplication.translate("BodyMap", "best today")))
    kinds = {sign.mark for sign in signs}
    if SpotMark.REACTION in kinds:
        rows.append(LegendRow(SpotMark.REACTION, QCoreApplication.translate("BodyMap", "red or sore: rests")))
    if SpotMark.NO_GO in kinds:
        rows.append(LegendRow(SpotMark.NO_GO, QCoreApplication.translate("BodyMap", "off limits (scar, mole, vein)")))
    if any(zone.standing is ZoneStanding.CLOSED for zone in zones):
        words_closed = QCoreApplication.translate("BodyMap", "closed: opens when someone else injects")
        rows.append(LegendRow(ZoneStanding.CLOSED, words_closed))
    return tuple(rows)
