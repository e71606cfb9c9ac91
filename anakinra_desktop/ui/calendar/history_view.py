"""The history of a day as a timeline: newest on top, what was replaced struck through."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.calendar.day import HistoryEntry
from anakinra_desktop.ui.shared.parts import Grow, Text, column, row
from anakinra_desktop.ui.shared.theme import look


class HistoryView(QWidget):
    """One row an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_EntryRow] = []
        self._column = column(gap=0, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[HistoryEntry, ...]) -> None:
        """Show these, newest first."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [
            _EntryRow(entry, newest=place == 0, oldest=place == len(entries) - 1) for place, entry in enumerate(entries)
        ]
        for each in self._rows:
            self._column.add(each)


class _EntryRow(QWidget):
    def __init__(self, entry: HistoryEntry, *, newest: bool, oldest: bool) -> None:
        super().__init__()
        self._entry = entry
        self._newest, self._oldest = newest, oldest
        self.setAccessibleName(". ".join(part for part in (entry.title, entry.by_whom, entry.was) if part))
        words = column(Text(entry.title, "strong", size=16, weight=800), Text(entry.by_whom, "support"), gap=0)
        if entry.was:
            was = Text(entry.was, "support", color="ink3")
            font = was.font()
            font.setStrikeOut(True)
            was.setFont(font)
            words.add(was)
        self._sign = _Sign(entry.icon, newest)
        row(self._sign, Grow(words), gap=12, margins=(0, 0, 0, 12), parent=self).setAlignment(
            self._sign, Qt.AlignmentFlag.AlignTop
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._oldest:
            return
        painter = QPainter(self)
        painter.setPen(QPen(look().color("line_strong"), 2))
        x = self._sign.x() + self._sign.width() / 2
        painter.drawLine(QPointF(x, self._sign.geometry().bottom()), QPointF(x, self.height()))
        painter.end()


class _Sign(QWidget):
    def __init__(self, icon: str, newest: bool) -> None:
        super().__init__()
        self._icon, self._newest = icon, newest
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = look().px(28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look().color("primary" if self._newest else "line_strong")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(look().color("soft" if self._newest else "surface"))
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawEllipse(circle)
        reach = circle.width() * 0.22
        paint_icon(
            painter,
            circle.adjusted(reach, reach, -reach, -reach),
            self._icon,
            look().color("primary" if self._newest else "ink2"),
        )
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
