"""The two bars that never move between steps: who, how far and the way out above; Back and Next below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.injection.screen import StepScreen, TopWords
from anakinra_desktop.ui.injection.sizes import button_px
from anakinra_desktop.ui.shared.parts import (
    Button,
    Grow,
    IconView,
    PersonMark,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

PHASES_FROM_PX: Final = 1120
"""From this width (at 100 % text) the five phases stand beside the name; below it, the step's number."""
HINT_FROM_PX: Final = 1000


def _edge(size: int) -> int:
    """The space above and below the buttons; with large text the words need the room more."""
    return round(size / look().text_scale)


def phase_names() -> tuple[str, ...]:
    """The five phases."""
    return (
        QCoreApplication.translate("Injection", "Check"),
        QCoreApplication.translate("Injection", "Prepare"),
        QCoreApplication.translate("Injection", "Place"),
        QCoreApplication.translate("Injection", "Inject"),
        QCoreApplication.translate("Injection", "Finish"),
    )


class PhaseLine(QWidget):
    """Five bars with their names; what is behind carries a check, what is now is bold and filled by its steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase, self._share = 0, 0.0
        self.setObjectName("phases")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def show_phase(self, phase: int, share: float) -> None:
        """Show which phase it is, and how much of it is behind."""
        self._phase, self._share = phase, share
        self.setAccessibleName(
            QCoreApplication.translate("Injection", "Part {number} of 5: {name}").format(
                number=phase + 1, name=phase_names()[phase]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, look().px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, gap = phase_names(), 10
        width = (self.width() - gap * (len(names) - 1)) / len(names)
        for number, name in enumerate(names):
            self._paint_phase(painter, number, name, number * (width + gap), width)
        painter.end()

    def _paint_phase(self, painter: QPainter, number: int, name: str, left: float, width: float) -> None:
        height, top = look().px(8), look().px(34)
        bar = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("line"))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        share = 1.0 if number < self._phase else self._share if number == self._phase else 0.0
        if look().theme == "contrast" and share < 1:  # what is to come is hollow
            painter.setBrush(look().color("bg"))
            painter.drawRoundedRect(bar.adjusted(2, 2, -2, -2), height / 2, height / 2)
        if share:
            painter.setBrush(look().color("primary"))
            painter.drawRoundedRect(QRectF(left, top, max(height, width * share), height), height / 2, height / 2)
        now, behind = number == self._phase, number < self._phase
        text_left = left
        if behind:
            side = look().px(16)
            paint_icon(painter, QRectF(left, look().px(9), side, side), "check-bold", look().color("primary"))
            text_left += side + 4
        painter.setFont(look().font(15, 800 if now else 600))
        painter.setPen(look().color("primary" if now else "ink2" if behind else "ink3"))
        words = QRectF(text_left, look().px(4), left + width - text_left, look().px(26))
        fitting = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)


class _Strip(QFrame):
    def __init__(self, *, edge_below: bool) -> None:
        super().__init__()
        self._edge_below = edge_below

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        edge = self.height() - 1 if self._edge_below else 0
        painter.fillRect(0, edge, self.width(), 1, look().color("line"))
        painter.end()


class TopBar(_Strip):
    """Who, which dose, the five phases, Pause, Stop, Emergency."""

    pause_wanted = Signal()
    stop_wanted = Signal()
    emergency_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(edge_below=True)
        self.setObjectName("injection_top")
        self._given_width = 0
        self.mark = PersonMark("", 1, 46)
        self.name = Text("", "h3")
        self.line = Text("", "support")
        self.short = Text("", "h3", color="primary")
        self.phases = PhaseLine()
        self.pause = Button(
            QCoreApplication.translate("Injection", "Pause"), icon="pause", height=50, size=button_px(17)
        )
        self.pause.setObjectName("pause")
        self.pause.clicked.connect(self.pause_wanted)
        self.stop = Button(QCoreApplication.translate("Injection", "Stop"), icon="x", height=50, size=button_px(17))
        self.stop.setObjectName("stop")
        self.stop.clicked.connect(self.stop_wanted)
        self.emergency = EmergencyButton()
        self.emergency.clicked.connect(self.emergency_wanted)
        self._who = filled(row(self.mark, column(self.name, self.line, gap=0), gap=12, margins=(0, 0, 10, 0)))
        self._room = filled(row(Stretch()))
        row(
            self._who,
            self.short,
            Grow(self.phases),
            Grow(self._room),
            self.pause,
            self.stop,
            self.emergency,
            gap=10,
            margins=(28, _edge(14), 24, _edge(14)),
            parent=self,
        )
        look().changed.connect(self._arrange)
        self._arrange()  # narrow, until it is known how wide: what stands here must not keep the window wide

    def show_top(self, top: TopWords, *, with_pause: bool, with_stop: bool) -> None:
        """Show who and how far."""
        self.mark.set_person(top.name, top.person_number)
        self.name.setText(top.name)
        self.line.setText(top.line)
        self.short.setText(top.short)
        self.phases.show_phase(top.phase, top.share)
        self.pause.setVisible(with_pause)
        self.stop.setVisible(with_stop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._given_width = event.size().width()
        self._arrange()

    def _arrange(self) -> None:
        width = self._given_width
        wide = width >= look().px(PHASES_FROM_PX)
        middle = width >= look().px(PHASES_FROM_PX * 0.72)
        self._who.setVisible(middle)
        self.short.setVisible(not middle)
        self.phases.setVisible(wide)
        self._room.setVisible(not wide)


class _SinglePress(QObject):
    """Lets the second press of a double click pass by, so that an unsteady hand does not skip a step."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick


class BottomBar(_Strip):
    """Back, Read it to me, what the keys do, and the one primary button."""

    back_wanted = Signal()
    reading_wanted = Signal()
    later_wanted = Signal()
    pressed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__(edge_below=False)
        self.setObjectName("injection_bottom")
        self.back = Button(
            QCoreApplication.translate("Injection", "Back"), icon="arrow-left", height=64, size=button_px(18)
        )
        self.back.setObjectName("back")
        self.back.clicked.connect(self.back_wanted)
        self.later = Button("", icon="clock", height=64, size=button_px(18))
        self.later.setObjectName("later")
        self.later.clicked.connect(self.later_wanted)
        words = QCoreApplication.translate("Injection", "Read it to me")
        self.read = Button(words, icon="speaker-high", height=64, size=button_px(18))
        self.read.setObjectName("read_to_me")
        self.read.clicked.connect(self.reading_wanted)
        self.hint_icon = IconView("keyboard", "ink3", 24)
        self.hint = Text("", "support", color="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.hint.setObjectName("key_hint")
        self.primary = Button("", "primary", trailing_icon="arrow-right-bold", height=68, size=button_px(22))
        self.primary.setObjectName("next")
        self.primary.setMinimumWidth(200)
        self.primary.clicked.connect(self.pressed)
        self.primary.refused.connect(self.refused)
        self._single = _SinglePress(self)
        self.primary.installEventFilter(self._single)
        self._hint = ""
        row(
            self.back,
            self.later,
            self.read,
            Stretch(),
            self.hint_icon,
            self.hint,
            self.primary,
            gap=12,
            margins=(28, _edge(18), 28, _edge(18)),
            parent=self,
        )
        look().changed.connect(self._arrange)

    def show_bottom(self, screen: StepScreen, *, can_read: bool) -> None:
        """Show what can be done."""
        self.back.setVisible(screen.can_go_back)
        self.later.setText(screen.later)
        self.later.setVisible(bool(screen.later))
        self.read.setVisible(can_read)
        self._hint = screen.hint
        self.hint.setText(screen.hint)
        self.primary.setText(screen.primary)
        self.primary.set_kind("secondary" if screen.primary_is_quiet else "primary")
        self.primary.setVisible(bool(screen.primary))
        self._arrange()

    def say(self, words: str) -> None:
        """Say something in place of the keys, such as why Next does nothing yet."""
        self.hint.setText(words)
        self.hint.show()

    def be_plain(self) -> None:
        """Name the keys again: what was said is no longer so."""
        if self.hint.text() != self._hint:
            self.hint.setText(self._hint)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = bool(self._hint) and self.width() >= look().px(HINT_FROM_PX)
        self.hint.setVisible(roomy)
        self.hint_icon.setVisible(roomy)
