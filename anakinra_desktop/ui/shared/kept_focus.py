"""Keeps the keyboard, and the page in sight, where they were while what is shown is built anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid


class KeptFocus:
    """Where the keyboard is: on a widget, or later on what took its place under the same object name."""

    def __init__(self, widget: QWidget | None) -> None:
        self._widget = widget
        self._name = widget.objectName() if widget is not None else ""
        self._above = list(_ancestors(widget))

    def find(self) -> QWidget | None:
        """The widget, or what stands for it now: the nearest of its name. None where neither can take the keyboard."""
        if self._widget is not None and _can_take(self._widget):
            return self._widget
        if not self._name:
            return None
        for above in self._above:
            if isValid(above):
                named = above.findChildren(QWidget, self._name)
                found = next((widget for widget in named if _can_take(widget)), None)
                if found is not None:
                    return found
        return None

    def restore(self) -> bool:
        """Put the keyboard back there; whether that could be done."""
        widget = self.find()
        if widget is None:
            return False
        if widget is not QApplication.focusWidget():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


@contextmanager
def focus_kept() -> Iterator[None]:
    """For as long as something is built anew.

    Of itself Qt hands the keyboard from each widget that goes to the next one and scrolls the page there, and in the
    end to nobody: whoever walks by keyboard, or listens, would have lost the place.
    """
    focused = QApplication.focusWidget()
    if focused is None:
        yield
        return
    kept = KeptFocus(focused)
    areas = [above for above in _ancestors(focused) if isinstance(above, QScrollArea)]
    heights = [(area, area.verticalScrollBar().value()) for area in areas]
    yield
    if focused is not QApplication.focusWidget() and kept.restore():
        for area, height in heights:
            if isValid(area):
                area.verticalScrollBar().setValue(height)


def _ancestors(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        widget = widget.parentWidget()
        if widget is not None:
            yield widget


def _can_take(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible() and widget.isEnabled()
