"""What everything that is pressed and painted by us has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
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
    A screen reader's "toggle" checks a button without clicking it; here it counts as a click.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = True
        self._label_text = ""
        self._checks_itself = False
        self._pointed_at = False
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._click_after_toggle)

    def setChecked(self, checked: bool) -> None:
        """Show it as checked or not, without a click."""
        self._checks_itself = True
        super().setChecked(checked)
        self._checks_itself = False

    def nextCheckState(self) -> None:
        self._checks_itself = True
        super().nextCheckState()
        self._checks_itself = False

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

    def is_pointed_at(self) -> bool:
        """Whether the mouse was moved over it. One that came to stand under a resting mouse is not lit: it would
        look chosen beforehand."""
        return self._pointed_at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(at_it=self.rect().contains(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(at_it=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._point(at_it=False)

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

    def _click_after_toggle(self, checked: bool) -> None:
        loses_to_another = self.autoExclusive() and not checked
        if not self._checks_itself and not loses_to_another:
            self.clicked.emit()

    def _point(self, *, at_it: bool) -> None:
        if at_it != self._pointed_at:
            self._pointed_at = at_it
            self.update()
