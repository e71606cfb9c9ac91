"""The Adherence page: it reads a period, shows it, and announces which day or which report is wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from anakinra_desktop.services.look_at_adherence import look_at_adherence, treatment_began_on
from anakinra_desktop.ui.adherence.cards import ChartCardView, NumberRow
from anakinra_desktop.ui.adherence.choose_dates import ChooseDates
from anakinra_desktop.ui.adherence.period import Dates, Span, dates_of, last_whole_day, within_treatment
from anakinra_desktop.ui.adherence.screen import AdherenceScreen, adherence_screen
from anakinra_desktop.ui.adherence.shown_charts import calendar_chart, covered_chart, places_chart, times_chart
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.facts import statement_words
from anakinra_desktop.ui.shared.parts import (
    Button,
    Card,
    EmptyState,
    FlowRow,
    Grow,
    IconView,
    PageScroll,
    SegmentedControl,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.ui.shared.household import Household

TWO_COLUMNS_FROM_PX: Final = 860
"""From this width on (at 100 % text) two charts stand side by side."""

CALENDAR_BESIDE_MAX_DAYS: Final = 130
"""A longer period gets the whole width for its calendar."""


class AdherenceBoard(QWidget):
    """Everything of the page that is shown; it holds no rule and reads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: AdherenceScreen | None = None
        self.heading = Text(QCoreApplication.translate("AdherencePage", "Adherence"), "h1")
        self.heading.setObjectName("adherence_heading")
        self._dates = Text("", "support", size=16)
        self.spans: SegmentedControl[Span] = SegmentedControl(
            QCoreApplication.translate("AdherencePage", "How far back"),
            [
                (Span.MONTH, QCoreApplication.translate("AdherencePage", "30 days")),
                (Span.QUARTER, QCoreApplication.translate("AdherencePage", "90 days")),
                (Span.YEAR, QCoreApplication.translate("AdherencePage", "1 year")),
                (Span.OWN, QCoreApplication.translate("AdherencePage", "Choose …")),
            ],
            Span.QUARTER,
        )
        self.spans.setObjectName("adherence_span")
        self.report = Button(
            QCoreApplication.translate("AdherencePage", "Print report"), "primary", "printer", height=50, size=17
        )
        self.report.setObjectName("print_report")
        self._sentence = Text("", "h3", weight=600)
        self._sentence.setObjectName("adherence_sentence")
        self.benefit = Text("", "support", size=16)
        self.benefit.setObjectName("benefit_note")
        more = QCoreApplication.translate("AdherencePage", "More about this")
        self.about_benefit = Button(more, "quiet", "book-open")
        self.about_benefit.setObjectName("about_benefit")
        self._benefit_row = filled(
            row(IconView("hourglass", "ink2", 22), Grow(self.benefit), self.about_benefit, gap=10)
        )
        self._benefit_row.hide()
        self.numbers = NumberRow()
        self.calendar = ChartCardView("every_day")
        self.calendar.legend.show()
        self.times = ChartCardView(
            "time_of_day",
            QCoreApplication.translate(
                "AdherencePage", "Dots: each dose. Line: the usual time. Band: the middle half."
            ),
        )
        self.covered = ChartCardView("covered")
        self.places = ChartCardView("places")
        self.places.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upper = row(Grow(self.calendar, 1), Grow(self.times, 1), gap=2)
        self._lower = row(Grow(self.covered, 1), Grow(self.places, 1), gap=2)
        edge = Card.SHADOW
        wishes = filled(FlowRow(self.spans, self.report, gap=12))
        self._top = row(Grow(column(self.heading, self._dates, gap=0)), wishes, gap=12, margins=(edge, 0, edge, 0))
        foot = Text(
            QCoreApplication.translate(
                "AdherencePage",
                "Self-recorded. A number is not a grade: there is no proven limit for rheumatoid arthritis.",
            ),
            "small",
        )
        column(
            self._top,
            filled(column(self._sentence, self._benefit_row, gap=4, margins=(edge, 0, edge, 0))),
            self.numbers,
            self._upper,
            self._lower,
            filled(column(foot, margins=(edge + 2, 0, edge, 0))),
            gap=6,
            margins=(22, 12, 18, 12),
            from_top=True,
            parent=self,
        )
        look().changed.connect(self._arrange)
        for card_view in self.chart_cards:
            card_view.switched.connect(self._arrange)

    @property
    def chart_cards(self) -> tuple[ChartCardView, ...]:
        return (self.calendar, self.times, self.covered, self.places)

    def show_screen(self, screen: AdherenceScreen) -> None:
        """Copy the value onto the cards."""
        self._screen = screen
        self._dates.setText(screen.dates)
        self._sentence.setText(screen.sentence)
        self.numbers.show_numbers(screen.numbers)
        self.calendar.legend.show_entries(screen.legend)
        self.calendar.show_card(screen.calendar, calendar_chart(screen.report), with_sentence=False)
        self.times.show_card(screen.times, times_chart(screen.report))
        self.covered.show_card(screen.covered, covered_chart(screen.shares))
        self.places.show_card(screen.places, places_chart(screen.uses))
        self._arrange()

    def show_benefit_note(self, words: str) -> None:
        """What is said while the full benefit may still be coming; "" says nothing."""
        self.benefit.setText(words)
        self._benefit_row.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Charts side by side where there is room; a long calendar and a table always have the whole width."""
        wide = self.width() >= look().px(TWO_COLUMNS_FROM_PX)
        days = self._screen.report.days_in_period if self._screen is not None else 0
        upper = wide and days <= CALENDAR_BESIDE_MAX_DAYS and not _shows_table(self.calendar, self.times)
        lower = wide and not _shows_table(self.covered, self.places)
        direction = QBoxLayout.Direction
        for layout, beside in ((self._upper, upper), (self._lower, lower), (self._top, wide)):
            wanted = direction.LeftToRight if beside else direction.TopToBottom
            if layout.direction() != wanted:
                layout.setDirection(wanted)


def _shows_table(*cards: ChartCardView) -> bool:
    return any(card.shows_table for card in cards)


class AdherencePage(QWidget):
    """How is it going? It announces a day to open and a report to print."""

    day_chosen = Signal(object)
    """Open the calendar at a date."""
    report_wanted = Signal(object)
    """Show the report on these Dates."""
    statement_wanted = Signal(str)
    """Open Learn at this statement."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adherence_page")
        self._household = household
        self._span = Span.QUARTER
        self._own: Dates | None = None
        self._dates: Dates | None = None
        self._stale = True
        self._drawing: Task | None = None
        self.board = AdherenceBoard()
        self._empty = EmptyState(
            "chart-bar",
            QCoreApplication.translate("AdherencePage", "Nothing to count yet"),
            QCoreApplication.translate(
                "AdherencePage", "After the first day of treatment this page shows how it is going."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(PageScroll(self.board))
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()

    @property
    def dates(self) -> Dates | None:
        """The period that is shown; None where there is nothing to count."""
        return self._dates

    def reload(self) -> None:
        """Read the period again."""
        self._stale = False
        household = self._household
        person = household.person
        self._dates = self._dates_for(person) if person is not None else None
        if person is None or self._dates is None:
            self._stack.setCurrentWidget(self._empty)
            return
        seen = look_at_adherence(household.records, person, self._dates.first, self._dates.last, household.now())
        self.board.show_screen(adherence_screen(seen.report, seen.before))
        self.board.show_benefit_note(statement_words("EFFECT-1") if seen.benefit_may_come else "")
        self._stack.setCurrentIndex(0)

    def show_span(self, span: Span, own: Dates | None = None) -> None:
        """Look this far back; with `Span.OWN`, at one's own dates."""
        self._span, self._own = span, own
        self.board.spans.choose(span)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()
        self._begin_drawing()

    # ---- inside

    def _connect(self) -> None:
        board = self.board
        board.spans.chosen.connect(self._choose_span)
        board.about_benefit.clicked.connect(lambda: self.statement_wanted.emit("EFFECT-1"))
        board.report.clicked.connect(lambda: self.report_wanted.emit(self._dates))
        for card in board.chart_cards:
            card.day_chosen.connect(self.day_chosen)
        self._household.changed.connect(self._reread)
        self._household.person_changed.connect(self._other_person)

    def _reread(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _other_person(self) -> None:
        if self._span is Span.OWN:
            self._span, self._own = Span.QUARTER, None
            self.board.spans.choose(self._span)
        self._reread()

    def _choose_span(self, span: Span) -> None:
        if span is not Span.OWN:
            self.show_span(span)
            return
        self.board.spans.choose(self._span)  # until dates were chosen, what is shown stays as it is
        person = self._household.person
        began_on = treatment_began_on(self._household.records, person) if person is not None else None
        if person is None or began_on is None or self._dates is None:
            return
        latest = last_whole_day(person, self._household.now())
        question = ChooseDates(self, self._dates, began_on, latest)
        question.chosen.connect(lambda dates: self.show_span(Span.OWN, dates))
        question.open()

    def _dates_for(self, person: Person) -> Dates | None:
        began_on = treatment_began_on(self._household.records, person)
        if self._span is Span.OWN and self._own is not None:
            return within_treatment(self._own, began_on)
        return dates_of(self._span, person, self._household.now(), began_on)

    def _begin_drawing(self) -> None:
        """Load what charts need beside the window, once; until then each chart says that it is being drawn."""
        if self._drawing is not None:
            return
        from anakinra_desktop.drawing.prepare_charts import prepare_matplotlib

        self._drawing = Task(prepare_matplotlib)
        self._drawing.done.connect(self._charts_are_ready)
        self._drawing.failed.connect(_raise)
        self._drawing.start()

    def _charts_are_ready(self) -> None:
        for card in self.board.chart_cards:
            card.chart.be_ready()


def _raise(error: Exception) -> None:
    raise error
