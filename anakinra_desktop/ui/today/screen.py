"""Everything the first page shows, as one value; the widgets decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.body import Body, FreePlace
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.rotation import Suggestion
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT, Stock
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.spot_words import spot_words
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding
from anakinra_desktop.ui.today.attention import Attention, attention_of
from anakinra_desktop.ui.today.hero import Hero, first_name, given_by_self, hero_of, on_wall

SYRINGES_DRAWN_MAX = 14
"""More than these are told as a number only."""


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Where the next injection would go; without a spot only the words say something."""

    heading: str
    name: str
    words: str
    rest: str = ""
    body: Body | None = None
    spot: FreePlace | None = None
    open_zones: tuple[str, ...] = ()
    button: str = ""


@dataclass(frozen=True, slots=True)
class StockCard:
    """How many syringes are left."""

    title: str
    note: str
    left: int = 0
    drawn: int = 0
    """How many syringes are drawn, full and empty ones together; 0 draws none."""
    urgent: bool = False
    known: bool = True
    """False where no carton was ever added."""


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of the week row."""

    day: date
    label: str
    state: DayState | None
    words: str
    is_today: bool = False


@dataclass(frozen=True, slots=True)
class TodayScreen:
    """The first page of one person."""

    heading: str
    heading_note: str
    hero: Hero
    place: PlaceCard
    stock: StockCard
    week: tuple[WeekDay, ...]
    week_note: str
    attention: tuple[Attention, ...]
    may_correct: bool


def today_screen(look: TodayLook) -> TodayScreen:
    """What the first page says of a day."""
    night = on_wall(look.now, look.person.home_zone)
    note = ""
    if night.date() != look.today:
        note = QCoreApplication.translate("TodayPage", "It is past midnight. This day lasts until 04:00.")
    counted = [state for _, state in look.week if state not in (None, DayState.PENDING)]
    recorded = sum(state is not DayState.NOT_RECORDED for state in counted)
    return TodayScreen(
        heading=wording.weekday_date(look.today),
        heading_note=note,
        hero=hero_of(look),
        place=place_card(look),
        stock=stock_card(look.stock, look.today),
        week=tuple(_week_day(day, state, look.today) for day, state in look.week),
        week_note=QCoreApplication.translate("TodayPage", "{count} of {total} recorded").format(
            count=recorded, total=len(counted)
        )
        if counted
        else "",
        attention=attention_of(look),
        may_correct=look.dose is not None,
    )


def place_card(look: TodayLook) -> PlaceCard:
    """The suggestion, or why there is none."""
    done = look.standing in (TodayStanding.DONE, TodayStanding.SKIPPED, TodayStanding.MISSED)
    heading = (
        QCoreApplication.translate("TodayPage", "Next place")
        if done or look.standing in (TodayStanding.HELD, TodayStanding.NOTHING_DUE)
        else QCoreApplication.translate("TodayPage", "Suggested place")
    )
    if look.plan is None:
        return PlaceCard(
            heading=heading,
            name=QCoreApplication.translate("TodayPage", "The places are being planned"),
            words=QCoreApplication.translate("TodayPage", "This takes a few seconds, once."),
        )
    if not isinstance(look.suggestion, Suggestion):
        return PlaceCard(
            heading=heading,
            name=QCoreApplication.translate("TodayPage", "No place is free today"),
            words=QCoreApplication.translate("TodayPage", "All places rest or are closed. The body map says why."),
            button=QCoreApplication.translate("TodayPage", "Show the body map"),
        )
    spot = look.suggestion.spot
    name = None if given_by_self(look) else first_name(look.person.name)
    rest = look.suggestion.best.rest_days
    return PlaceCard(
        heading=heading,
        name=wording.place_name(Place(spot.zone, spot.id, spot.x_cm, spot.y_cm)),
        words=wording.capital(spot_words(directions_to(look.plan.body, spot), name)).replace(
            " cm", "\N{NO-BREAK SPACE}cm"
        ),
        rest=QCoreApplication.translate("TodayPage", "Not used yet")
        if rest is None
        else QCoreApplication.translate("TodayPage", "Rested %n days", "", rest),
        body=look.plan.body,
        spot=FreePlace(spot.zone, spot.x_cm, spot.y_cm),
        open_zones=tuple(zone.id.value for zone in look.plan.body.zones if look.giver.by in zone.who),
        button=QCoreApplication.translate("TodayPage", "Choose another"),
    )


def stock_card(stock: Stock | None, today: date) -> StockCard:
    """What is left at home, and when to order."""
    if stock is None:
        return StockCard(
            title=QCoreApplication.translate("TodayPage", "No carton yet"),
            note=QCoreApplication.translate("TodayPage", "Add it, and you see how long it lasts and when to reorder."),
            known=False,
        )
    title = QCoreApplication.translate("TodayPage", "%n syringes left", "", stock.left)
    whole = max(stock.box_size, stock.left)
    if whole > SYRINGES_DRAWN_MAX:  # a case of several cartons: the places of the last ones only
        whole = -(-stock.left // BOX_SIZE_DEFAULT) * BOX_SIZE_DEFAULT
    drawn = whole if whole <= SYRINGES_DRAWN_MAX else 0
    if stock.left == 0:
        note = QCoreApplication.translate("TodayPage", "Order a carton, or add one you have.")
    elif stock.reorder_by is None:
        note = ""
    elif stock.reorder_by <= today:
        note = QCoreApplication.translate("TodayPage", "Time to reorder. The last one is for {date}.").format(
            date=wording.weekday_and_date(stock.last_dose_on or today)
        )
    else:
        note = QCoreApplication.translate("TodayPage", "Reorder by {date}").format(
            date=wording.weekday_and_date(stock.reorder_by)
        )
    urgent = stock.left == 0 or (stock.reorder_by is not None and stock.reorder_by <= today)
    return StockCard(title=title, note=note, left=stock.left, drawn=drawn, urgent=urgent)


def _week_day(day: date, state: DayState | None, today: date) -> WeekDay:
    label = QCoreApplication.translate("TodayPage", "Today") if day == today else wording.short_weekday(day)
    said = QCoreApplication.translate("TodayPage", "nothing due") if state is None else wording.day_state(state)
    return WeekDay(day, label, state, f"{wording.weekday_date(day)}: {said}", day == today)
