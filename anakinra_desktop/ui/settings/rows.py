"""Rows the settings are made of: facts side by side, and words with a control at their right or below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.people import Build, SkinTone
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_painting import skin_palette
from anakinra_desktop.drawing.figure_paths import FigureFrame, paint_silhouette
from anakinra_desktop.ui.settings.screen import Fact
from anakinra_desktop.ui.shared.parts import EqualGrid, Grow, Text, TextRole, column, filled, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look

LEAST_FACT_PX = 180
"""A fact (at 100 %) does not get less than this, or than its words need; rather there are fewer side by side."""

LEAST_WORDS_PX = 240
"""Words (at 100 %) get this much beside a control; with less it goes below them."""

_SWATCH_BODY = BodyShape(Build.NEUTRAL, 169.0)
_SWATCH_SHOWS = 0.31
"""How much of the body's height a swatch shows."""


class Swatch(QWidget):
    """Head and shoulders in a skin tone, lit as the figure is."""

    def __init__(self, tone: SkinTone, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._size = size
        look().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = skin_palette(self._tone, dark=look().theme != "light")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        light = QRadialGradient(QPointF(side * 0.36, side * 0.32), side * 0.72)
        light.setColorAt(0.0, palette.light)
        light.setColorAt(0.18, palette.base)
        light.setColorAt(0.62, palette.base)
        light.setColorAt(1.0, palette.shade)
        round_edge = QPainterPath()
        round_edge.addEllipse(QRectF(1, 1, side - 2, side - 2))
        painter.fillPath(round_edge, look().color("panel"))
        painter.save()
        painter.setClipPath(round_edge)
        scale = side / _SWATCH_SHOWS
        frame = FigureFrame(scale, side / 2, side * 0.13)
        line = QPen(QColor(palette.line), max(1.0, side / 40))
        paint_silhouette(painter, _SWATCH_BODY, View.FRONT, frame.transform(), line, QBrush(light))
        painter.restore()
        painter.strokePath(round_edge, QPen(look().color("line_strong"), 1.5))
        painter.end()

    def _restyle(self) -> None:
        side = look().px(self._size)
        self.setFixedSize(side, side)
        self.update()


class FactRow(Snug):
    """Facts side by side: what it is, small, above what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._grid = EqualGrid(3, 10, self)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What it shows."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; nothing moves where they are the same."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        clear(self._grid)
        for fact in facts:
            self._grid.addWidget(_FactCell(fact))
        self.updateGeometry()


class _FactCell(QWidget):
    """One fact; it asks for the width of its words as long as that is not much, so that dates stay on one line."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        value = Text(fact.value, "strong" if fact.known else "body", color="ink" if fact.known else "ink3")
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        line = row(Swatch(fact.tone, 22), Grow(value), gap=8) if fact.tone else row(Grow(value))
        column(Text(fact.label, "support"), line, gap=1, from_top=True, parent=self)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        wanted = min(self.sizeHint().width(), look().px(LEAST_FACT_PX))
        return QSize(max(least.width(), wanted), least.height())


class SettingRow(Snug):
    """What is set, in words, and the control that sets it: at the right where there is room, else below."""

    def __init__(
        self, title: str, line: str, control: QWidget, *, role: TextRole = "strong", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.title = Text(title, role)
        self.line = Text(line, "support", weight=500)
        if not line:
            self.line.hide()  # shown before it has a parent, it would be a window of its own
        _Split(filled(column(self.title, self.line, gap=1)), control, self)


class _Split(QLayout):
    def __init__(self, words: QWidget, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(words)
        self.addWidget(control)
        look().changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words, control = self._boxes(width)
        return max(words.bottom(), control.bottom()) + 1

    def sizeHint(self) -> QSize:
        words, control = self._items
        width = words.sizeHint().width() + look().space(18) + control.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._items]
        return QSize(max(each.width() for each in least), max(each.height() for each in least))

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        words, control = self._boxes(box.width())
        below = words.bottom() < control.top()
        spare = 0 if below else box.height() - max(words.height(), control.height())
        for item, place in zip(self._items, (words, control), strict=True):
            item.setGeometry(place.translated(box.x(), box.y() + spare // 2))

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        words, control = self._items
        gap = look().space(18)
        wanted = control.sizeHint().width()
        least = min(words.sizeHint().width(), look().px(LEAST_WORDS_PX))
        if least + gap + wanted <= width:
            left = width - gap - wanted
            heights = (_height(words, left), _height(control, wanted))
            tallest = max(heights)
            return (
                QRect(0, (tallest - heights[0]) // 2, left, heights[0]),
                QRect(width - wanted, (tallest - heights[1]) // 2, wanted, heights[1]),
            )
        above = _height(words, width)
        below = min(wanted, width)
        return QRect(0, 0, width, above), QRect(0, above + look().space(8), below, _height(control, below))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Everything inside that Tab stops at, in the order in which the layouts show it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _stops_of(inner)
        elif widget is not None:
            yield from stops_in(widget)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
