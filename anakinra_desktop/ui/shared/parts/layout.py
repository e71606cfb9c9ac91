"""Rows, columns and pages whose spaces grow with the text and that never scroll sideways."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


class Stretch:
    """Empty room that grows."""

    def __init__(self, factor: int = 1) -> None:
        self.factor = factor


class Grow:
    """A widget or layout that takes the room the others leave; with several, shared by `factor`."""

    def __init__(self, item: QWidget | QLayout, factor: int = 1) -> None:
        self.item = item
        self.factor = factor


class Aligned:
    """A widget that keeps its own size and stands at one side of its cell."""

    def __init__(self, item: QWidget, where: Qt.AlignmentFlag) -> None:
        self.item = item
        self.where = where


Item = QWidget | QLayout | Stretch | Grow | Aligned


class Box(QBoxLayout):
    """A row or column; `gap` and `margins` (left, top, right, bottom) are px at 100 % and grow with the text.

    A column of things that can't grow, in a place higher than they need, keeps together: in the middle, or at the
    top with `from_top`. Qt would draw them apart.
    """

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        items: Iterable[Item],
        gap: int,
        margins: Margins,
        from_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        if parent is None:
            super().__init__(direction)
        else:
            super().__init__(direction, parent)
        self._gap = gap
        self._margins = margins
        self._from_top = from_top
        for item in items:
            self.add(item)
        look().changed.connect(self._restyle)
        self._restyle()

    def add(self, item: Item) -> None:
        """Put one more thing at the end."""
        match item:
            case Stretch():
                self.addStretch(item.factor)
            case Aligned():
                self.addWidget(item.item, 0, item.where)
            case Grow(item=QLayout() as layout):
                self.addLayout(layout, item.factor)
            case Grow(item=QWidget() as widget):
                self.addWidget(widget, item.factor)
            case QLayout():
                self.addLayout(item)
            case QWidget():
                self.addWidget(item)

    def setGeometry(self, box: QRect) -> None:
        if self.direction() == QBoxLayout.Direction.TopToBottom:
            most = self.maximumSize().height()
            if most < box.height():
                needed = self.heightForWidth(box.width()) if self.hasHeightForWidth() else most
                top = box.top() if self._from_top else box.top() + (box.height() - needed) // 2
                box = QRect(box.left(), top, box.width(), needed)
        super().setGeometry(box)

    def _restyle(self) -> None:
        self.setSpacing(look().space(self._gap))
        self.setContentsMargins(*(look().space(margin) for margin in self._margins))


def row(*items: Item, gap: int = 12, margins: Margins = NO_MARGINS, parent: QWidget | None = None) -> Box:
    """Things side by side."""
    return Box(QBoxLayout.Direction.LeftToRight, items, gap, margins, parent=parent)


def column(
    *items: Item, gap: int = 8, margins: Margins = NO_MARGINS, from_top: bool = False, parent: QWidget | None = None
) -> Box:
    """Things one below the other; with more room than they need they stand in its middle, or at its top."""
    return Box(QBoxLayout.Direction.TopToBottom, items, gap, margins, from_top, parent)


class FlowRow(QLayout):
    """Things side by side that go on in the next line where the width ends, as words do.

    Things of a line are centred on it, or all stand at its top edge with `top` (fields with lines below them).
    """

    def __init__(self, *items: QWidget, gap: int = 12, top: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._top = top
        self.setContentsMargins(0, 0, 0, 0)
        for item in items:
            self.addWidget(item)
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
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        around = edges.left() + edges.right(), edges.top() + edges.bottom()
        return self._arrange(QRect(0, 0, width - around[0], 0), place=False) + around[1]

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._arrange(box.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        gap = look().space(self._gap)
        width = sum(size.width() for size in sizes) + gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        least = QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
        return least.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, box: QRect, *, place: bool) -> int:
        gap = look().space(self._gap)
        left, top, line_height = box.x(), box.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []

        def put_line() -> None:
            if place:
                for item, spot in line:
                    item.setGeometry(spot.translated(0, 0 if self._top else (line_height - spot.height()) // 2))
            line.clear()

        for item in self._shown():
            width = min(item.sizeHint().width(), max(box.width(), item.minimumSize().width()))
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if line and left + width > box.x() + box.width():
                put_line()
                left, top, line_height = box.x(), top + line_height + gap, 0
            line.append((item, QRect(QPoint(left, top), QSize(width, height))))
            left += width + gap
            line_height = max(line_height, height)
        put_line()
        return top + line_height - box.y()


class PageScroll(QScrollArea):
    """A page that scrolls up and down only; its content gets the width there is."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A viewport of our own: asked for Qt's, PySide first makes up its mind about every kind of widget there is.
        ground = QWidget()
        ground.setAutoFillBackground(False)
        self.setViewport(ground)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def bring_in_sight(self, part: QWidget) -> None:
        """Scroll until a part is seen whole, once words that came or went have moved it to its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, look().space(12)))


def filled(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A bare widget that holds a layout."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def page_body(*items: Item, gap: int = 12) -> QWidget:
    """What a page scrolls: a column with the page's edges (24-32 px) around it."""
    body = QWidget()
    body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    column(*items, gap=gap, margins=(24, 12, 24, 20), from_top=True, parent=body)
    return body


__all__ = [
    "Aligned",
    "Box",
    "FlowRow",
    "Grow",
    "PageScroll",
    "Stretch",
    "column",
    "filled",
    "page_body",
    "row",
]
