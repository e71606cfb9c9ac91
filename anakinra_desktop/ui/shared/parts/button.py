"""Buttons: one look for each kind of press, and a kind of "not yet" that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts.pressable import ring_after
from anakinra_desktop.ui.shared.parts.text import plain_tip
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "emergency", "toast"]


class _Face(NamedTuple):
    ink: str
    ground: str
    edge: str
    hover: str
    pressed: str


_FACES: Final[dict[ButtonKind, _Face]] = {
    "primary": _Face("on_primary", "primary", "primary", "hover", "hover"),
    "secondary": _Face("primary", "surface", "line_strong", "soft", "softline"),
    "quiet": _Face("primary", "", "", "soft", "softline"),
    "danger": _Face("on_danger", "danger", "danger", "danger", "danger"),
    "emergency": _Face("danger", "surface", "danger", "danger_soft", "danger_line"),
    "toast": _Face("toast_act", "", "", "", ""),
}
_HEIGHTS: Final = {"primary": 64, "secondary": 52, "quiet": 48, "danger": 52, "emergency": 50, "toast": 48}
_WIDEST_LINE = 34  # average letters; longer words on a button wrap


class Button(QPushButton):
    """A button that wraps its words rather than cut them, and can be reached and pressed from the keyboard.

    Kinds: primary (one a screen), secondary, quiet (word and icon only), danger (only to confirm a removal),
    emergency, toast (quiet, on the toast's dark ground). With `wait_for(why)` it stays focusable but does
    nothing except say why, by `refused`.
    """

    refused = Signal(str)

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        icon: str = "",
        *,
        trailing_icon: str = "",
        height: int | None = None,
        size: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label_text = ""
        self._kind = kind
        self._icon = icon
        self._trailing_icon = trailing_icon
        self._height = height or _HEIGHTS[kind]
        self._text_size = size or (20 if self._height >= 60 else 17 if self._height >= 50 else 16)
        self._why_not = ""
        self._ring = True
        self._given_width = 0
        self.setText(text)
        self.setAutoDefault(True)  # Enter presses the button that has the focus
        self.setDefault(kind == "primary")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """The words as they were given."""
        return self._label_text

    def setText(self, text: str) -> None:
        """Show these words. An "&" in a name is shown; Qt would take it for a keyboard shortcut."""
        self._label_text = text
        super().setText(text.replace("&", "&&"))

    @property
    def kind(self) -> ButtonKind:
        """Which kind of press it is."""
        return self._kind

    @property
    def why_not(self) -> str:
        """Why pressing does nothing yet; empty when it does something."""
        return self._why_not

    def wait_for(self, why: str) -> None:
        """Not allowed yet: show it so, and answer a press with `refused(why)` instead of `clicked`."""
        self._why_not = why
        self.setAccessibleDescription(why)
        self.setCursor(Qt.CursorShape.ArrowCursor if why else Qt.CursorShape.PointingHandCursor)
        self.update()

    def allow(self) -> None:
        """Allowed from now on."""
        self.wait_for("")

    def set_icon(self, name: str) -> None:
        """Show another icon before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become another kind of press, at the same size."""
        self._kind = kind
        self.setDefault(kind == "primary")
        self.update()

    def nextCheckState(self) -> None:
        # Every way to press (mouse, keys, a screen reader's action) comes through here before `clicked` is sent.
        if self._why_not:
            self.blockSignals(True)
            why_not = self._why_not
            QTimer.singleShot(0, self, lambda: self._say(why_not))
        else:
            self.blockSignals(False)  # allowed again before the refusal was said
            super().nextCheckState()

    def ring_rect(self) -> QRect:
        return self.rect()

    def ring_radius(self) -> float:
        return self._radius()

    def ring_wanted(self) -> bool:
        return self._ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event.reason(), self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setDefault(self._kind == "primary")  # outside a dialog Qt takes this away with the focus

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        width = max(self._wanted_text_width() + self._around_text(), self._least_width())
        return QSize(width, self.heightForWidth(self._given_width or width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(), self._own_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._given_width:  # the hint's height is kept by layouts, so it follows the width
            self._given_width = event.size().width()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._around_text())
        lines = self._metrics().boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, self.text())
        return max(self._own_height(), lines.height() + 2 * look().space(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter)
        self._paint_words(painter, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> QColor:
        face, tokens = _FACES[self._kind], look()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._radius()
        if self._why_not:
            pen = QPen(tokens.color("line_strong"), 2)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(tokens.color("neutral"))
            painter.drawRoundedRect(box, radius, radius)
            return tokens.color("ink2")
        ground = face.pressed if self.isDown() else face.hover if self.underMouse() else face.ground
        painter.setPen(QPen(tokens.color(face.edge), 2) if face.edge else Qt.PenStyle.NoPen)
        if self._kind == "primary" and ground == "hover":
            painter.setPen(QPen(tokens.color("hover"), 2))
        painter.setBrush(tokens.color(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or face.edge:
            painter.drawRoundedRect(box, radius, radius)
        return tokens.color(face.ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        metrics = self._metrics()
        room = max(1, self.width() - self._around_text())
        words = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, self.text())
        side, gap = self._icon_side(), self._icon_gap()
        before = side + gap if self._icon else 0
        after = side + gap if self._trailing_icon else 0
        left = (self.width() - before - words.width() - after) / 2
        top = (self.height() - side) / 2
        if self._icon:
            paint_icon(painter, QRectF(left, top, side, side), self._icon, ink)
        if self._trailing_icon:
            paint_icon(painter, QRectF(left + before + words.width() + gap, top, side, side), self._trailing_icon, ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        text_box = QRect(round(left + before), 0, words.width() + 1, self.height())
        painter.drawText(text_box, _WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _say(self, why_not: str) -> None:
        self.blockSignals(False)
        self.refused.emit(why_not)

    def _font(self) -> QFont:
        return look().font(self._text_size, self._weight())

    def _metrics(self) -> QFontMetrics:
        return look().metrics(self._text_size, self._weight())

    def _weight(self) -> int:
        return 800 if self._kind in ("primary", "danger", "emergency") else 700

    def _radius(self) -> float:
        return min(16.0, self._height / 4)

    def _own_height(self) -> int:
        return max(self._height, self._metrics().height() + 2 * look().space(10))

    def _icon_side(self) -> int:
        return look().px(26 if self._height >= 60 else 22)

    def _icon_gap(self) -> int:
        return look().space(9)

    def _around_text(self) -> int:
        side = 10 if self._kind in ("quiet", "toast") else 28 if self._height >= 60 else 20
        icons = bool(self._icon) + bool(self._trailing_icon)
        return 2 * look().space(side) + icons * (self._icon_side() + self._icon_gap())

    def _wanted_text_width(self) -> int:
        metrics = self._metrics()
        return min(metrics.horizontalAdvance(self.text()) + 4, metrics.averageCharWidth() * _WIDEST_LINE)

    def _least_width(self) -> int:
        metrics = self._metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return max(48, longest + 2 + self._around_text())

    def _restyle(self) -> None:
        self.setFont(self._font())
        self.updateGeometry()
        self.update()


_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)


class IconButton(Button):
    """Only for signs that need no word beside them (close): its name is spoken and shown as a tool tip."""

    def __init__(self, icon: str, name: str, *, kind: ButtonKind = "quiet", parent: QWidget | None = None) -> None:
        super().__init__("", kind, icon, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        side = max(48, look().px(40))
        return QSize(side, side)

    def _icon_gap(self) -> int:
        return 0


def default_button(inside: QWidget) -> Button | None:
    """The primary button that is shown there, if there is exactly one."""
    shown = [button for button in inside.findChildren(Button) if button.isDefault() and button.isVisible()]
    return shown[0] if len(shown) == 1 and shown[0].isEnabled() else None
