"""What everything that is pressed and painted by us has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

STAYS_BRIGHT: Final = "stays_bright"
"""A widget with this property set to True stays in reach while a dialog is open."""


def ring_after(reason: Qt.FocusReason, before: bool) -> bool:
    """Whether a pressed thing shows its ring: not after the mouse, and as before when only the window came back."""
    if reason in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
        return before
    return reason != Qt.FocusReason.MouseFocusReason


class Pressable(QAbstractButton):
    """Reached by Tab, pressed by Space, Enter or the mouse; the focus ring shows unless the mouse brought the focus.

    Enter on the answer that is already chosen goes on instead: it is left to the page and its primary button.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = True
        self._label_text = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        """The words as they were given."""
        return self._label_text

    def setText(self, text: str) -> None:
        """Take these words. An "&" in a name stays one; Qt would take it for a keyboard shortcut."""
        self._label_text = text
        super().setText(text.replace("&", "&&"))

    def ring_rect(self) -> QRect:
        return self.rect()

    def ring_radius(self) -> float:
        return 14.0

    def ring_wanted(self) -> bool:
        return self._ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event.reason(), self._ring)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def is_the_answer(self) -> bool:
        """Whether it is one of several answers, and the chosen one."""
        return self.autoExclusive() and self.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER_KEYS or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self.is_the_answer():
            event.ignore()
        else:
            self.click()
