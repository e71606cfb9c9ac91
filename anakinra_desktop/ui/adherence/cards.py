"""The cards of the Adherence page: a headline number, and a chart with its table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from anakinra_desktop.ui.adherence.chart_view import Chart, ChartView
from anakinra_desktop.ui.adherence.row_model import RowModel
from anakinra_desktop.ui.adherence.screen import ChartCard, LegendEntry, NumberCard
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    EqualGrid,
    FlowRow,
    Grow,
    StatusMark,
    Stretch,
    Table,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look


class NumberCardView(Card):
    """A headline number with its base and its definition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._value = Text("", "number")
        self._name = Text("", "strong", color="primary", weight=800, align=Qt.AlignmentFlag.AlignRight)
        self._base = Text("", "strong", size=16)
        self._definition = Text("", "support", weight=500)
        self._top = row(self._value, Grow(self._name), gap=6)
        super().__init__(self._top, self._base, self._definition, gap=1, pad=(20, 8, 18, 14), parent=parent)

    def width_side_by_side(self) -> int:
        """The width that the number and its name need to stand on one line."""
        around = self.body.contentsMargins()
        words = self._value.sizeHint().width() + self._name.sizeHint().width() + look().space(6)
        return words + around.left() + around.right()

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Number and name on one line, or the name above the number."""
        direction = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.BottomToTop
        if self._top.direction() != direction:
            self._top.setDirection(direction)
            edge = Qt.AlignmentFlag.AlignRight if side_by_side else Qt.AlignmentFlag.AlignLeft
            self._name.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)

    def show_number(self, number: NumberCard) -> None:
        """Copy the value onto the card."""
        self._value.setText(number.value)
        self._name.setText(number.name)
        self._base.setText(number.base)
        self._definition.setText(number.definition)
        self.setAccessibleName(f"{number.name}: {number.value}")
        self.setAccessibleDescription(f"{number.base}, {number.definition}")


class NumberRow(QWidget):
    """The headline numbers beside each other, in one or two rows; all of them arranged alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = EqualGrid(4, 2, self)
        self.cards: list[NumberCardView] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self._arrange)

    def show_numbers(self, numbers: Sequence[NumberCard]) -> None:
        """Copy the values onto the cards."""
        while len(self.cards) < len(numbers):
            card = NumberCardView()
            self.cards.append(card)
            self._grid.addWidget(card)
        for card, number in zip(self.cards, numbers, strict=True):
            card.show_number(number)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        cell = self.width() // max(1, self._grid.columns_shown)
        on_one_line = all(card.width_side_by_side() <= cell for card in self.cards)
        for card in self.cards:
            card.set_side_by_side(on_one_line)


class Legend(QWidget):
    """Each mark of the calendar with its word and its count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowRow(gap=16, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these marks instead of the ones before."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            words = Text(entry.words, "support", color="ink", weight=700)
            count = Text(str(entry.count), "support")
            one = filled(row(StatusMark(entry.mark, entry.words, 24), words, count, gap=5), self)
            self._flow.addWidget(one)
            one.show()
        self.updateGeometry()


class ChartCardView(Card):
    """A chart with one sentence, and its values as a table for whoever prefers to read them."""

    day_chosen = Signal(object)
    """A date."""
    switched = Signal()
    """The table stands in the place of the chart now, or the chart again."""

    def __init__(self, name: str, caption: str = "", parent: QWidget | None = None) -> None:
        self._title = Text("", "h2")
        self._sentence = Text("", "support", color="ink", weight=600)
        self.as_table = Button("", "quiet", "table", size=16)
        self.as_table.setObjectName(f"{name}_as_table")
        self.chart = ChartView("")
        self.chart.setObjectName(f"{name}_chart")
        self._model = RowModel(self.chart)
        self._table: Table | None = None
        self._caption = Text(caption, "support", weight=500)
        if not caption:
            self._caption.hide()
        self.legend = Legend()
        self.legend.hide()
        self._content = column(Grow(self.chart), gap=0)
        self._card: ChartCard | None = None
        top = row(Grow(self._title), Aligned(self.as_table, Qt.AlignmentFlag.AlignTop), gap=8)
        super().__init__(
            top,
            self._sentence,
            Grow(self._content),
            self._caption,
            self.legend,
            gap=6,
            pad=(20, 8, 14, 14),
            parent=parent,
        )
        self.chart.day_chosen.connect(self.day_chosen)
        self.as_table.clicked.connect(self._switch)
        self._name_switch()

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in the place of the chart."""
        return self._table is not None and not self._table.isHidden()

    @property
    def table(self) -> Table | None:
        """The table, once it was asked for."""
        return self._table

    def show_card(self, card: ChartCard, chart: Chart, *, with_sentence: bool = True) -> None:
        """Copy the value onto the card."""
        self._card = card
        self._title.setText(card.title)
        self._sentence.setText(card.sentence)
        self._sentence.setVisible(with_sentence)
        self.chart.setAccessibleName(card.title)
        self.chart.show_chart(chart, card.sentence)
        if self.shows_table:
            self._model.show_rows(card.columns, card.rows)
        self._name_switch()

    def _switch(self) -> None:
        showing = not self.shows_table
        if showing and self._card is not None:
            self._model.show_rows(self._card.columns, self._card.rows)
        if self._table is None and self._card is not None:
            self._table = Table(self._card.title, self._model, opens_rows=True)
            self._table.setObjectName(self.chart.objectName().replace("_chart", "_table"))
            self._table.opened.connect(self._open_row)
            self._content.add(self._table)
            self._content.add(Stretch())
        if self._table is not None:
            self._table.setVisible(showing)
            self.chart.setVisible(not showing)
        self._name_switch()
        self.switched.emit()

    def _name_switch(self) -> None:
        words = (
            QCoreApplication.translate("AdherencePage", "As a chart")
            if self.shows_table
            else QCoreApplication.translate("AdherencePage", "As a table")
        )
        self.as_table.setText(words)
        self.as_table.set_icon("chart-bar" if self.shows_table else "table")
        title = self._card.title if self._card is not None else ""
        self.as_table.setAccessibleName(f"{title}: {words}" if title else words)

    def _open_row(self, index: QModelIndex) -> None:
        day = self._model.day_at(index)
        if day is not None:
            self.day_chosen.emit(day)
