"""How often places were used and how often they reacted: the figure, its legend and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStandardItem, QStandardItemModel

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.site_use import (
    Count,
    HeatScale,
    HeatStep,
    SiteUse,
    UsePeriod,
    first_day_of,
    site_use,
)
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.screen import (
    BodyMapScreen,
    FigureHeat,
    HeatOf,
    HeatSign,
    LegendRow,
    ZoneLabel,
    ZoneStanding,
)

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_sites import SitesLook


@dataclass(frozen=True, slots=True)
class HeatWords:
    """What stands beside a heat figure."""

    line: str
    heading: str
    note: str


def use_in(period: UsePeriod, facts: MapFacts, sites: SitesLook) -> SiteUse:
    """The use of the shown body in a period up to today."""
    days = [needle.day for needle in sites.needles] + [reaction.began_on for reaction in sites.reactions]
    first = first_day_of(period, facts.today, days)
    return site_use(facts.body, sites.needles, sites.reactions, first, facts.today)


def heat_of(use: SiteUse, of: HeatOf) -> FigureHeat:
    """The step of each spot."""
    scale = _scale(use, of)
    counts = {spot: number for spot, count in use.spots.items() if (number := _of(count, of))}
    steps = {spot: step for spot, number in counts.items() if (step := scale.step_of(number)) is not None}
    return FigureHeat(of, steps, counts)


def heat_screen(use: SiteUse, of: HeatOf, today: BodyMapScreen) -> BodyMapScreen:
    """The figure with the heat of a period in place of today's marks."""
    return replace(
        today,
        zones=tuple(_label(label, use.zones[label.zone], of) for label in today.zones),
        marks=(),
        signs=(),
        flags=(),
        next_place=replace(today.next_place, spot=None),
        legend=_legend(use, of),
        heat=heat_of(use, of),
    )


def heat_words(use: SiteUse, of: HeatOf) -> HeatWords:
    """Heading, legend and sum of a heat view."""
    whole, when = use.whole, wording.period(use.first, use.last)
    injections = QCoreApplication.translate("BodyMap", "%n injections", "", whole.injections)
    if of is HeatOf.REACTIONS:
        reactions = reactions_words(whole.reactions)
        line = f"{wording.capital(reactions)}, {injections}, {when}"
        heading = QCoreApplication.translate("BodyMap", "Skin reactions")
        if not whole.reactions:
            note = QCoreApplication.translate(
                "BodyMap", "No reaction was noted in this time. Open a place to write one down."
            )
        else:
            note = QCoreApplication.translate(
                "BodyMap", "{led} of %n injections led to a reaction ({share}).", "", whole.injections
            ).format(led=whole.led, share=wording.share(whole.share))
    else:
        line = f"{injections}, {when}"
        heading = QCoreApplication.translate("BodyMap", "How often")
        note = (
            QCoreApplication.translate("BodyMap", "Even colour is good: every place had its turn.")
            if whole.injections
            else QCoreApplication.translate("BodyMap", "No injection was recorded in this time.")
        )
    return HeatWords(line, heading, note)


def zone_words(use: SiteUse, zone: ZoneId) -> str:
    """ "27 injections, 2 reactions, 30 August to 29 November 2026"."""
    return f"{count_words(use.zones[zone])}, {wording.period(use.first, use.last)}"


def count_words(count: Count) -> str:
    """ "3 injections, 1 reaction"."""
    words = [QCoreApplication.translate("BodyMap", "%n injections", "", count.injections)]
    if count.reactions:
        words.append(reactions_words(count.reactions))
    return ", ".join(words)


def use_model(use: SiteUse) -> QStandardItemModel:
    """A table model: zone, injections, reactions, and the share of injections that led to one; the sum last."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(
        [
            QCoreApplication.translate("BodyMap", "Place"),
            QCoreApplication.translate("BodyMap", "Injections"),
            QCoreApplication.translate("BodyMap", "Reactions"),
            QCoreApplication.translate("BodyMap", "Led to a reaction"),
        ]
    )
    names = [(zone.value, use.zones[zone]) for zone in ZoneId if zone in use.zones]
    rows = [(wording.capital(place_words.zone_name(name)), count) for name, count in names]
    for title, count in [*rows, (QCoreApplication.translate("BodyMap", "Together"), use.whole)]:
        cells = [title, str(count.injections), str(count.reactions), _share(count)]
        items = [QStandardItem(text) for text in cells]
        for item in items:
            item.setEditable(False)
        model.appendRow(items)
    return model


def reactions_words(count: int) -> str:
    """ "2 reactions", "no reaction"."""
    if not count:
        return QCoreApplication.translate("BodyMap", "no reaction")
    return QCoreApplication.translate("BodyMap", "%n reactions", "", count)


def period_name(period: UsePeriod) -> str:
    """ "3 months", "all"."""
    if period is UsePeriod.ALL:
        return QCoreApplication.translate("BodyMap", "All", "all the time since the first injection")
    return QCoreApplication.translate("BodyMap", "%n months", "", int(period))


def _of(count: Count, of: HeatOf) -> int:
    return count.injections if of is HeatOf.USE else count.reactions


def _scale(use: SiteUse, of: HeatOf) -> HeatScale:
    return HeatScale.up_to(max((_of(count, of) for count in use.spots.values()), default=0))


def _share(count: Count) -> str:
    if not count.injections:
        return "–"
    words = QCoreApplication.translate("BodyMap", "{led} of {all}, {share}", "2 of 12 injections, 17 %")
    return words.format(led=count.led, all=count.injections, share=wording.share(count.share))


def _label(label: ZoneLabel, count: Count, of: HeatOf) -> ZoneLabel:
    if of is HeatOf.USE:
        used = QCoreApplication.translate("BodyMap", "%n injections", "", count.injections)
        line = used if count.injections else QCoreApplication.translate("BodyMap", "none", "no injection")
    else:
        line = reactions_words(count.reactions)
        if count.led:
            line = f"{line} ({wording.share(count.share)})"
    empty = not (count.injections or count.reactions)
    standing = ZoneStanding.CLOSED if label.standing is ZoneStanding.CLOSED and empty else ZoneStanding.OPEN
    return ZoneLabel(label.zone, label.title, line, standing, label.why_closed)


def _legend(use: SiteUse, of: HeatOf) -> tuple[LegendRow, ...]:
    if not (use.whole.injections if of is HeatOf.USE else use.whole.reactions):
        return ()
    scale = _scale(use, of)
    return tuple(LegendRow(HeatSign(of, step), _range(scale, step)) for step in HeatStep)


def _range(scale: HeatScale, step: HeatStep) -> str:
    least, largest = scale.range_of(step)
    if largest is None:
        return QCoreApplication.translate("BodyMap", "{least} or more (striped)").format(least=least)
    if least == largest:
        return QCoreApplication.translate("BodyMap", "%n times", "", least)
    return QCoreApplication.translate("BodyMap", "{least} to {largest} times").format(least=least, largest=largest)
