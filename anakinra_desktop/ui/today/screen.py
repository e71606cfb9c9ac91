"""Everything the first page shows, as one value; the widgets decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.stock import Stock
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding
from anakinra_desktop.ui.today.attention import Attention, attention_of
from anakinra_desktop.ui.today.hero import Hero, hero_of, on_wall

SYRINGES_DRAWN_MAX = 14
"""More than these are told as a number only."""


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
    place_heading: str
    stock: StockCard
    week: tuple[WeekDay, ...]
    week_note: str
    attention: tuple[Attention, ...]
    may_correct: bool


def today_screen(look: TodayLook, *, at_once: bool = False) -> TodayScreen:
    """What the first page says of a day; `at_once` without the rows that can follow once it stands."""
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
        place_heading=_place_heading(look),
        stock=stock_card(look.stock, look.today),
        week=tuple(_week_day(day, state, look.today) for day, state in look.week),
        week_note=QCoreApplication.translate("TodayPage", "{count} of {total} recorded").format(
            count=recorded, total=len(counted)
        )
        if counted
        else "",
        attention=attention_of(look, at_once=at_once),
        may_correct=look.dose is not None,
    )


def _place_heading(look: TodayLook) -> str:
    done = look.standing in (TodayStanding.DONE, TodayStanding.SKIPPED, TodayStanding.MISSED)
    if done or look.standing in (TodayStanding.HELD, TodayStanding.NOTHING_DUE):
        return QCoreApplication.translate("TodayPage", "Next place")
    return QCoreApplication.translate("TodayPage", "Suggested place")


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
