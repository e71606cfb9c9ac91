"""A grid of equal cells that shows fewer columns where the width does not hold them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from anakinra_desktop.ui.shared.theme import look


class EqualGrid(QLayout):
    """Up to `columns` equal columns. All rows are as high as the highest needs, and share spare height; where there is
    but one column, each thing has its own height.
    """

    def __init__(self, columns: int, gap: int = 12, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._columns = columns
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.columns_shown = columns
        self.setContentsMargins(0, 0, 0, 0)
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
        rows, gap = self._row_heights(width), look().space(self._gap)
        return sum(rows) + gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._shown()), default=0)
        columns = min(self._columns, max(1, len(self._shown())))
        width = widest * columns + look().space(self._gap) * (columns - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        shown, gap = self._shown(), look().space(self._gap)
        columns = self._fitting(box.width())
        if columns != self.columns_shown:
            self.columns_shown = columns
        heights = self._row_heights(box.width())
        spare = max(0, box.height() - sum(heights) - gap * max(0, len(heights) - 1)) // max(1, len(heights))
        cell = (box.width() - gap * (columns - 1)) / columns
        top = box.y()
        for number, height in enumerate(heights):
            for place, item in enumerate(shown[number * columns : (number + 1) * columns]):
                left = box.x() + round(place * (cell + gap))
                right = box.x() + round(place * (cell + gap) + cell)
                item.setGeometry(QRect(left, top, right - left, height + spare))
            top += height + spare + gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _fitting(self, width: int) -> int:
        """How many columns have room for the widest thing that must stand in one."""
        least = max((item.minimumSize().width() for item in self._shown()), default=1)
        gap = look().space(self._gap)
        return max(1, min(self._columns, (width + gap) // max(1, least + gap)))

    def _row_heights(self, width: int) -> list[int]:
        shown, columns, gap = self._shown(), self._fitting(width), look().space(self._gap)
        cell = round((width - gap * (columns - 1)) / columns)
        needed = [
            max(item.minimumSize().height(), item.heightForWidth(cell))
            if item.hasHeightForWidth()
            else item.sizeHint().height()
            for item in shown
        ]
        if self._columns == 1:
            return needed
        count = -(-len(shown) // columns) if shown else 0
        return [max(needed, default=0)] * count
