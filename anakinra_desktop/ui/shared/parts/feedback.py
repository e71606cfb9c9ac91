"""What the app says back: banners, toasts, empty pages and the ring of a wait."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.parts.button import Button, IconButton
from anakinra_desktop.ui.shared.parts.icons import IconView
from anakinra_desktop.ui.shared.parts.layout import Aligned, FlowRow, Grow, column, filled, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.surfaces import TONES, Tone, paint_tone
from anakinra_desktop.ui.shared.parts.text import Text
from anakinra_desktop.ui.shared.theme import look

TOAST_SECONDS: Final = 10
TOAST_LENGTH_MAX: Final = 150
"""Letters of a sentence that a toast shows; a longer one repeats what somebody typed, and its middle is left out."""
_TOAST_END: Final = 50
_AFTER_A_LOOK_MS: Final = 3000
_CHOSEN: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
BESIDE_FROM_PX: Final = 560
"""From this width (at 100 % text) a banner's buttons stand beside its words."""


class Banner(Snug):
    """Something that wants a look: icon, title, one line, one thing to do and one way to leave it."""

    acted = Signal()
    put_off = Signal()

    def __init__(
        self,
        title: str,
        line: str = "",
        *,
        icon: str = "warning",
        tone: Tone = "warn",
        action: str = "",
        quiet: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        words = column(Text(title, "h3"), gap=1)
        if line:
            words.add(Text(line, "support", size=16, weight=500))
        buttons = FlowRow(gap=6)
        self.action = Button(action, height=48) if action else None
        self.quiet = Button(quiet, "quiet") if quiet else None
        for button, signal in ((self.action, self.acted), (self.quiet, self.put_off)):
            if button is not None:
                buttons.addWidget(button)
                button.clicked.connect(signal)
        said = row(IconView(icon, TONES[tone].ink, 28), Grow(words), gap=14)
        self._layout = row(Grow(said), gap=8, margins=(18, 10, 12, 10), parent=self)
        if self.action is not None or self.quiet is not None:
            self._layout.add(filled(buttons))
            self.fold_below(self._layout, BESIDE_FROM_PX)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tone(painter, QRectF(self.rect()), self._tone, 18, edge=True)
        painter.end()


class EmptyState(QWidget):
    """A page or list with nothing on it yet: what is missing, what adding it brings, one button."""

    wanted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        line: str = "",
        button: str = "",
        button_icon: str = "plus",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        body = column(Aligned(IconView(icon, "mid", 56), centre), gap=8, margins=(16, 20, 16, 20), parent=self)
        body.add(Text(title, "h2", align=centre))
        if line:
            body.add(Text(line, "body", color="ink2", align=centre))
        self.button = Button(button, icon=button_icon) if button else None
        if self.button is not None:
            self.button.clicked.connect(self.wanted)
            body.add(Aligned(self.button, centre))


def shortened(words: str) -> str:
    """A sentence of at most `TOAST_LENGTH_MAX` letters, its beginning and its end kept."""
    one_line = " ".join(words.split())
    if len(one_line) <= TOAST_LENGTH_MAX:
        return one_line
    return f"{one_line[: TOAST_LENGTH_MAX - _TOAST_END - 3].rstrip()} … {one_line[-_TOAST_END:].lstrip()}"


class Toast(Snug):
    """A sentence that says what was just done, with Undo. It goes after ten seconds, unless it is looked at.

    While the pointer or the focus is in it, it stays.
    """

    undone = Signal()
    gone = Signal()

    def __init__(
        self, words: str, *, undo: str = "", icon: str = "check-circle-fill", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wide=False)
        self.words = words
        self.setObjectName("toast")
        self.setAccessibleName(words)
        self.undo = Button(undo, "toast") if undo else None
        self.close_button = IconButton("x", QCoreApplication.translate("Toast", "Close this message"), kind="toast")
        self._focus_chosen = False
        text = Text(shortened(words), "body", color="on_toast", weight=600)
        line = row(IconView(icon, "toast_act", 26), Grow(text), gap=14, margins=(20, 4, 8, 4), parent=self)
        if self.undo is not None:
            line.add(self.undo)
            self.undo.clicked.connect(self._undo)
            self.undo.installEventFilter(self)
        self.close_button.installEventFilter(self)
        line.add(self.close_button)
        self.close_button.clicked.connect(self.leave)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave_unless_used)
        self._timer.start(TOAST_SECONDS * 1000)
        look().changed.connect(self.update)

    def leave(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def wait(self) -> None:
        """Step aside while something more important is in front."""
        self._timer.stop()
        self.hide()

    def come_back(self) -> None:
        """Stand there again, for ten seconds from now."""
        self.show()
        self._timer.start(TOAST_SECONDS * 1000)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._timer.isActive() and self._timer.remainingTime() < _AFTER_A_LOOK_MS:
            self._timer.start(_AFTER_A_LOOK_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt also hands the focus here by itself when what had it is closed: nobody looks at the toast then.
        if isinstance(event, QFocusEvent):
            self._focus_chosen = event.gotFocus() and event.reason() in _CHOSEN
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("toast_line"), 1.5))
        painter.setBrush(look().color("toast"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 14, 14)
        painter.end()

    def _undo(self) -> None:
        self.undone.emit()
        self.leave()

    def _leave_unless_used(self) -> None:
        is_pointed_at = self.underMouse() and self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if is_pointed_at or self._focus_chosen:
            self._timer.start(1000)
        else:
            self.leave()


class TimerRing(QWidget):
    """A wait: a ring that fills, the minutes and seconds left, and when it ends. It changes once a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_s = 0
        self._total_s = 1
        self._ready = ""
        self.setMinimumSize(240, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def set_time(self, left_s: int, total_s: int, ready: str = "") -> None:
        """How many seconds are left of how many; `ready` says when it ends ("ready at 20:01")."""
        changed_minute = left_s // 60 != self._left_s // 60
        self._left_s, self._total_s, self._ready = max(0, left_s), max(1, total_s), ready
        if changed_minute or not self.accessibleName():
            minutes = -(-self._left_s // 60)
            self.setAccessibleName(QCoreApplication.translate("TimerRing", "%n minute(s) to go", "", minutes))
            self.setAccessibleDescription(ready)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 28
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._paint_ring(painter, circle)
        self._paint_words(painter, circle)
        painter.end()

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        done = 1 - self._left_s / self._total_s
        pen = QPen(look().color("line"), 20)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if look().theme == "contrast":  # told apart by form: what is to come is a hollow ring
            painter.setPen(QPen(look().color("bg"), 16))
            painter.drawEllipse(circle)
        pen.setColor(look().color("primary"))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if done > 0:
            painter.drawArc(circle, 90 * 16, -round(done * 360 * 16))
        painter.save()
        painter.translate(circle.center())
        for _ in range(4):  # at the quarters, where no words stand
            painter.setPen(QPen(look().color("ink3"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(0, -circle.width() / 2 + 24), QPointF(0, -circle.width() / 2 + 34))
            painter.rotate(90)
        painter.rotate(done * 360)
        painter.setPen(QPen(look().color("primary"), 5))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(QPointF(0, -circle.width() / 2), 12.5, 12.5)
        painter.restore()

    def _paint_words(self, painter: QPainter, circle: QRectF) -> None:
        clock = look().font(84, 800)
        clock.setPixelSize(min(clock.pixelSize(), round(circle.width() * 0.21)))
        line = look().font(18, 700)
        line.setPixelSize(max(14, min(line.pixelSize(), round(circle.width() * 0.065))))
        middle = circle.center().y()
        box = QRectF(circle.left(), 0, circle.width(), clock.pixelSize() * 1.4)
        box.moveBottom(middle + clock.pixelSize() * 0.6)
        painter.setFont(clock)
        painter.setPen(look().color("ink"))
        minutes, seconds = divmod(self._left_s, 60)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{minutes:02d}:{seconds:02d}")
        painter.setFont(line)
        words = (
            (QCoreApplication.translate("TimerRing", "minutes to go"), "ink2"),
            (self._ready, "primary"),
        )
        top = box.bottom()
        for text, colour in words:
            painter.setPen(look().color(colour))
            height = line.pixelSize() * 1.8
            painter.drawText(QRectF(circle.left(), top, circle.width(), height), Qt.AlignmentFlag.AlignCenter, text)
            top += height
