"""Keeps something beside a long column no higher than the window, so that it is seen whole without scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from anakinra_desktop.ui.shared.parts import Grow, Stretch, column
from anakinra_desktop.ui.shared.theme import look

_NO_LIMIT = 16_777_215


class SeenWhole(QWidget):
    """Holds one thing at its top; `least` is the height, in px, that it keeps in any case."""

    def __init__(self, held: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._least = held, least
        self._limited = False
        self._scroll: QScrollArea | None = None
        column(Grow(held), Stretch(0), gap=0, from_top=True, parent=self)

    def limit(self, wanted: bool) -> None:
        """Whether the window's height counts from now on."""
        self._limited = wanted
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if self._scroll is None and isinstance(area, QScrollArea):
            self._scroll = area
            area.viewport().installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def moveEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        content = self._scroll.widget() if self._scroll is not None else None
        if not self._limited or self._scroll is None or content is None:
            self._held.setMaximumHeight(_NO_LIMIT)
            return
        above = self.mapTo(content, QPoint(0, 0)).y()
        room = self._scroll.viewport().height() - above - look().space(12)
        self._held.setMaximumHeight(max(self._least, self._held.minimumSizeHint().height(), room))
