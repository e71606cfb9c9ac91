"""The focus ring: drawn around whatever has the keyboard, with a gap, above everything else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtCore import QEvent

    from anakinra_desktop.ui.shared.theme import Look

    class Ringed(Protocol):
        """What a part may offer to have the ring follow its own outline; without it, the widget's box is taken."""

        def ring_rect(self) -> QRect:
            """The box the ring goes around, in the widget's own pixels."""

        def ring_radius(self) -> float:
            """The radius of that box's corners."""

        def ring_wanted(self) -> bool:
            """False where the ring would say nothing: after a press with the mouse, on a heading."""


RING_WIDTH: Final = 3
RING_GAP: Final = 2
_REACH: Final = RING_WIDTH + RING_GAP


class FocusRing(QObject):
    """Keeps one ring around the widget that has the focus, wherever it moves.

    The ring is a picture only: it lets the mouse through, takes no room in any layout, and scrolls with its widget.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self._picture: _Ring | None = None
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._move_to)
        look.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _moves() and watched in self._watched:
            self._follow()
        return False

    def _move_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._picture is not None and isValid(self._picture):
            self._picture.hide()
            self._picture.deleteLater()
        self._picture = None
        self._widget = _ringed_widget(new)
        if self._widget is not None and _wanted(self._widget):
            host = _host(self._widget)
            self._picture = _Ring(self._look, host)
            self._watched = _up_to(host, self._widget)
            for widget in self._watched:
                widget.installEventFilter(self)
            self._follow()

    def _follow(self) -> None:
        picture, widget = self._picture, self._widget
        if picture is None or widget is None or not isValid(picture) or not isValid(widget):
            return
        if not picture.host.isAncestorOf(widget):
            picture.hide()
            return
        picture.setVisible(widget.isVisible())
        box = _box(widget)
        picture.radius = _radius(widget) + _REACH
        top_left = widget.mapTo(picture.host, box.topLeft())
        picture.setGeometry(QRect(top_left - QPoint(_REACH, _REACH), box.size()).adjusted(0, 0, 2 * _REACH, 2 * _REACH))
        picture.raise_()
        picture.update()


@cache
def _moves() -> tuple[QEvent.Type, ...]:
    from PySide6.QtCore import QEvent  # its hundreds of names would take longer to make than the window to paint

    kind = QEvent.Type
    return (kind.Move, kind.Resize, kind.Show, kind.Hide, kind.ParentChange)


class _Ring(QWidget):
    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self.host = host
        self.radius = 0.0
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("focus"), RING_WIDTH))
        inset = RING_WIDTH / 2
        radius = max(0.0, self.radius - inset)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


def _ringed_widget(widget: QWidget | None) -> QWidget | None:
    """A field's inner line has the focus, but the ring belongs around the field."""
    while widget is not None and isinstance(stand_in := widget.property("ring_around"), QWidget):
        widget = stand_in
    return widget


def _up_to(host: QWidget, widget: QWidget) -> list[QWidget]:
    """The widget and everything it lies in, below the host: a move of any of them moves the ring."""
    chain: list[QWidget] = []
    above: QWidget | None = widget
    while above is not None and above is not host:
        chain.append(above)
        above = above.parentWidget()
    return chain


def _wanted(widget: QWidget) -> bool:
    if widget.isWindow():
        return False
    return cast("Ringed", widget).ring_wanted() if hasattr(widget, "ring_wanted") else True


def _box(widget: QWidget) -> QRect:
    return cast("Ringed", widget).ring_rect() if hasattr(widget, "ring_rect") else widget.rect()


def _radius(widget: QWidget) -> float:
    return cast("Ringed", widget).ring_radius() if hasattr(widget, "ring_radius") else 6.0


def _host(widget: QWidget) -> QWidget:
    """The nearest widget that is large enough to hold the ring: what a scroll area scrolls, or the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is parent:
            return parent
        if isinstance(parent, QAbstractScrollArea):
            return parent
        if parent.property("holds_focus_ring"):
            return parent
        parent = above
    return parent or widget.window()
