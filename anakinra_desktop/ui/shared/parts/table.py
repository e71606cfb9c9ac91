"""A table of 48 px rows over a model that is handed in; the mark of a day may stand first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from anakinra_desktop.drawing.marks import DayMark, paint_status_mark
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.theme import look

MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Under this role a model gives the DayMark to paint before a cell's words; the words stay its text."""

_MARK_SIDE: Final = 28


class Table(QTableView):
    """Reads a model; words wrap rather than being cut, and the table is as high as its rows, so that the page scrolls.

    `name` says what the table holds; it is spoken.
    """

    opened = Signal(QModelIndex)
    """A row was pressed, or Enter was. Only of a table whose rows open something."""

    def __init__(
        self, name: str, model: QAbstractItemModel, parent: QWidget | None = None, *, opens_rows: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._opens_rows = opens_rows
        self._pressed = QPersistentModelIndex()
        # A second press soon after the first would land on whatever opens in the table's place.
        self._no_second = QTimer(self)
        self._no_second.setSingleShot(True)
        self._no_second.timeout.connect(self._open_pressed)
        if opens_rows:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._press)
            self.doubleClicked.connect(self._press_twice)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrow keys walk in it
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegate(_Cell(self))
        self.setModel(model)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self.fit)
        look().changed.connect(self.fit)
        self.fit()

    def ring_radius(self) -> float:
        return 8.0

    def fit(self) -> None:
        """Share the width among the columns, then give every row the height its words need."""
        metrics = QFontMetrics(look().font(16, 700))
        header = max(48, metrics.height() + look().space(20))
        self.horizontalHeader().setFixedHeight(header)
        for column, width in enumerate(self._column_widths()):
            self.setColumnWidth(column, width)
        least = max(48, metrics.height() + look().space(20))
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, max(least, self.sizeHintForRow(row)))
        sideways = self.horizontalScrollBar().sizeHint().height() if self._too_wide() else 0
        self.setFixedHeight(header + self.verticalHeader().length() + sideways + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens_rows and event.key() in ENTER_KEYS and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            event.accept()  # or the window would press the page's button as well
            return
        super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        self._pressed = QPersistentModelIndex(index)
        self._no_second.start(QApplication.doubleClickInterval())

    def _press_twice(self, index: QModelIndex) -> None:
        self._pressed = QPersistentModelIndex(index)
        self._open_pressed()

    def _open_pressed(self) -> None:
        self._no_second.stop()
        if self._pressed.isValid():
            self.opened.emit(self.model().index(self._pressed.row(), self._pressed.column()))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._wanted()) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def _too_wide(self) -> bool:
        """Only where not even single words fit does the table itself, not the page, scroll sideways."""
        return self.horizontalHeader().length() > self.viewport().width()

    def _column_widths(self) -> list[int]:
        """What each column wants; what is left goes to the last, what is missing comes off the widest."""
        widths, least = self._wanted(), self._least()
        if not widths:
            return []
        room = max(self.viewport().width(), 1)
        widths[-1] += max(0, room - sum(widths))
        missing = sum(widths) - room
        while missing > 0:
            spare = [width - low for width, low in zip(widths, least, strict=True)]
            widest = max(range(len(widths)), key=lambda place: spare[place])
            if spare[widest] <= 0:
                break
            cut = min(missing, spare[widest], 8)
            widths[widest] -= cut
            missing -= cut
        return widths

    def _wanted(self) -> list[int]:
        """Each column's width with all its words on one line."""
        return self._measured(lambda words, metrics: metrics.horizontalAdvance(words))

    def _least(self) -> list[int]:
        """Each column's width with its longest word on a line of its own."""
        return self._measured(
            lambda words, metrics: max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        )

    def _measured(self, measure: Callable[[str, QFontMetrics], int]) -> list[int]:
        model, metrics = self.model(), QFontMetrics(look().font(16, 700))
        pad = 2 * look().space(12) + 14  # a little more than the words, or the last one wraps
        widths = []
        for column in range(model.columnCount()):
            heading = model.headerData(column, Qt.Orientation.Horizontal) or ""
            width = measure(str(heading), metrics)
            for row in range(model.rowCount()):
                index = model.index(row, column)
                mark = _mark_room() if index.data(MARK_ROLE) is not None else 0
                width = max(width, measure(str(index.data() or ""), metrics) + mark)
            widths.append(width + pad)
        return widths


class _Cell(QStyledItemDelegate):
    """Paints a day's mark before the words of its cell."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        mark = index.data(MARK_ROLE)
        if mark is None:
            super().paint(painter, option, index)
            return
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        words = inner.text
        inner.text = ""
        style = inner.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, inner, painter, inner.widget)
        side = look().px(_MARK_SIDE)
        left = option.rect.left() + look().space(12)
        box = QRectF(left, option.rect.center().y() - side / 2 + 0.5, side, side)
        paint_status_mark(painter, box, DayMark(mark), look().tokens)
        painter.setFont(look().font(16, 500))
        painter.setPen(look().color("ink"))
        text_box = option.rect.adjusted(look().space(12) + _mark_room(), 0, 0, 0)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(look().font(16, 500))
        table = self.parent()
        room = table.columnWidth(index.column()) if isinstance(table, Table) else 200
        room -= 2 * look().space(12) + 6 + (_mark_room() if index.data(MARK_ROLE) is not None else 0)
        words = metrics.boundingRect(0, 0, max(1, room), 10_000, _WRAP, str(index.data() or ""))
        return QSize(words.width(), words.height() + look().space(20))


_WRAP: Final = int(Qt.TextFlag.TextWordWrap)


def _mark_room() -> int:
    return look().px(_MARK_SIDE) + look().space(12)
