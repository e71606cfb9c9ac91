"""Decides what the figure shows: today, a day gone by, or how often; and what stands beside it then."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.domain.site_use import SiteUse, UsePeriod
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.heat import heat_screen, heat_words, period_name, use_in, use_model
from anakinra_desktop.ui.body_map.look_back import LookBack
from anakinra_desktop.ui.body_map.next_card import LegendCard, NextCard
from anakinra_desktop.ui.body_map.playback import PastDayCard, PlaybackBar
from anakinra_desktop.ui.body_map.screen import BodyMapScreen, HeatOf, LegendRow, body_map_screen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Grow,
    SegmentedControl,
    Stretch,
    Table,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.snug import Snug

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_sites import SitesLook


class HeatBar(Snug):
    """Below a heat figure: how far back it counts, and the same as a table."""

    period_chosen = Signal(object)
    table_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.periods = SegmentedControl(
            QCoreApplication.translate("BodyMap", "How far back"),
            [(period, period_name(period)) for period in UsePeriod],
            UsePeriod.THREE_MONTHS,
        )
        self.periods.setObjectName("heat_period")
        self.table = Button("", "quiet", "list")
        self.table.setObjectName("heat_as_table")
        line = row(
            Grow(self.periods),
            Stretch(0),
            Aligned(self.table, Qt.AlignmentFlag.AlignRight),
            gap=8,
            margins=(8, 2, 8, 0),
        )
        title = Text(QCoreApplication.translate("BodyMap", "How far back"), "strong", size=16)
        column(filled(row(title, margins=(8, 2, 8, 0))), Stretch(), line, parent=self, gap=0)
        self.fold_below(line, 560)
        self._is_table = False
        self.periods.chosen.connect(self.period_chosen)
        self.table.clicked.connect(self._turn)
        self._name()

    @property
    def period(self) -> UsePeriod:
        """What is chosen."""
        return self.periods.choice or UsePeriod.THREE_MONTHS

    @property
    def is_table(self) -> bool:
        """Whether the table is wanted rather than the figure."""
        return self._is_table

    def _turn(self) -> None:
        self._is_table = not self._is_table
        self._name()
        self.table_wanted.emit(self._is_table)

    def _name(self) -> None:
        self.table.setText(
            QCoreApplication.translate("BodyMap", "On the body")
            if self._is_table
            else QCoreApplication.translate("BodyMap", "As a table")
        )


class UseTable(QWidget):
    """The numbers of a heat figure, zone by zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = column(Stretch(), gap=0, margins=(8, 8, 8, 8), parent=self)
        self._table: Table | None = None

    def show_use(self, use: SiteUse) -> None:
        """Show these numbers."""
        if self._table is not None:
            self._home.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        model = use_model(use)
        self._table = Table(QCoreApplication.translate("BodyMap", "Injections and reactions by place"), model)
        self._table.setObjectName("use_table")
        model.setParent(self._table)
        self._home.insertWidget(0, self._table)


class FigureViews(QObject):
    """Owns what stands below the figure and beside it for days gone by and for heat; the page lays it out."""

    def __init__(self, figure: FigureMap, upcoming: NextCard, legend: LegendCard, line: Text) -> None:
        super().__init__(figure)
        self._figure, self._next, self._legend, self._line = figure, upcoming, legend, line
        self._facts: MapFacts | None = None
        self._sites: SitesLook | None = None
        self._today: BodyMapScreen | None = None
        self._back: LookBack | None = None
        self._use: tuple[UsePeriod, SiteUse] | None = None
        self._heat: HeatOf | None = None
        self._legend_rows: tuple[LegendRow, ...] = ()
        self.bar = PlaybackBar()
        self.heat_bar = HeatBar()
        self.past = PastDayCard()
        self.table = UseTable()
        for each in (self.heat_bar, self.past, self.table):
            each.hide()
        self.bar.day_chosen.connect(self._show_day)
        self.heat_bar.period_chosen.connect(lambda: self._refresh())
        self.heat_bar.table_wanted.connect(lambda: self._refresh())
        self.past.back_wanted.connect(self._back_to_today)

    @property
    def day(self) -> date | None:
        """The day gone by that is shown; None for today."""
        back = self._back
        if back is None or back.first is None or self._heat is not None or self.bar.slider.day == back.today:
            return None
        return self.bar.slider.day

    def show_facts(self, facts: MapFacts, sites: SitesLook, tone: SkinTone) -> None:
        """Show this body as it is today, in the view that is chosen."""
        self._facts, self._sites, self._use = facts, sites, None
        self._today = body_map_screen(facts)
        self._back = LookBack(facts, sites)
        if self._back.first is not None:
            self.bar.set_days(self._back.first, facts.today, self._back.longest_line())
        self._next.show_place(self._today.next_place)
        self._figure.show_body(facts.body, self._today, tone)
        self._refresh()

    def show_heat(self, heat: HeatOf | None) -> None:
        """Show how often, or with None the marks of the days."""
        self._heat = heat
        self.bar.go_to_today()
        self._refresh()

    def explain(self) -> None:
        """Write the legend anew, after its card was laid out in another way."""
        if self._today is None:
            return
        legend = self._legend_rows = self._screen(self._today).legend
        if self._heat is not None:
            words = heat_words(self.used(), self._heat)
            self._legend.show_rows(legend, words.heading, words.note)
        elif self.day is not None:
            note = QCoreApplication.translate("BodyMap", "The labels count the four weeks up to this day.")
            self._legend.show_rows(legend, note=note)
        else:
            self._legend.show_rows(legend)

    def _screen(self, today: BodyMapScreen) -> BodyMapScreen:
        if self._heat is not None and self._facts is not None:
            return heat_screen(self.used(), self._heat, today)
        return self._back.screen(self.day, today) if self._back is not None and self.day is not None else today

    @property
    def heat(self) -> HeatOf | None:
        """Which heat is shown, if one is."""
        return self._heat

    def used(self) -> SiteUse:
        """The use of the shown body in the period that is chosen. Needs `show_facts` first."""
        assert self._facts is not None
        assert self._sites is not None
        period = self.heat_bar.period
        if self._use is None or self._use[0] is not period:
            self._use = (period, use_in(period, self._facts, self._sites))
        return self._use[1]

    def _refresh(self) -> None:
        """Show the view that is chosen, with everything around it."""
        if self._today is None or self._back is None:
            return
        is_heat = self._heat is not None
        as_table = is_heat and self.heat_bar.is_table
        if is_heat and self.bar.isVisible():
            self.heat_bar.setMinimumHeight(self.bar.height())  # the figure keeps its size
        self.bar.setVisible(not is_heat and self._back.first is not None)
        self.heat_bar.setVisible(is_heat)
        self._figure.setVisible(not as_table)
        self.table.setVisible(as_table)
        self._figure.show_screen(self._screen(self._today))
        self._show_words()
        self.explain()
        if as_table:
            self.table.show_use(self.used())

    def _show_words(self) -> None:
        assert self._today is not None
        assert self._back is not None
        if self._heat is not None:
            self._line.setText(heat_words(self.used(), self._heat).line)
        else:
            self._line.setText(self._back.glance() or self._today.line)
            self.bar.show_line(self._back.line(self.day or self._back.today))
        self._swap_cards()

    def _show_day(self, day: date) -> None:
        """Another day: marks and words change, and what is planned or painted on skin does not."""
        if self._today is None or self._back is None:
            return
        screen = self._screen(self._today)
        self._figure.show_screen(screen)
        self.bar.show_line(self._back.line(day))
        self._swap_cards()
        if screen.legend != self._legend_rows:
            self.explain()

    def _swap_cards(self) -> None:
        day = self.day
        if day is not None and self._back is not None:
            self.past.show_day(self._back.past_day(day))
            column = self._next.parentWidget()
            if self._next.isVisible() and column is not None:
                # What lies below stays where it is, and no scroll bar comes or goes: the figure keeps its size.
                self.past.setMinimumHeight(self._next.height())
                column.setMinimumHeight(column.height())
        elif (column := self._next.parentWidget()) is not None:
            column.setMinimumHeight(0)
        self._next.setVisible(day is None)
        self.past.setVisible(day is not None)

    def _back_to_today(self) -> None:
        self.bar.go_to_today()
        self._next.button.setFocus(Qt.FocusReason.OtherFocusReason)
