"""The Emergency page: the numbers largest, "Say this" beside them, Close in the corner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from anakinra_desktop.ui.emergency.screen import CallRow, EmergencyScreen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Grow,
    IconView,
    PageScroll,
    PersonMark,
    Rule,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.speech import no_voice_words
from anakinra_desktop.ui.shared.theme import look

SAY_WIDTH: Final = 424
BESIDE_FROM_PX: Final = 900
"""From this width (at 100 % text) "Say this" stands beside the numbers, below it under them."""
NUMBER_SHARE_MAX: Final = 0.42
"""Up to this share of a card's width its number stands beside the words, beyond it below them."""

# Ground, edge, icon, words, number: tokens for each tone.
_TONES: Final = {
    "danger_full": ("danger", "danger", "on_danger", "on_danger", "on_danger"),
    "danger": ("danger_soft", "danger_line", "danger", "ink", "ink"),
    "info": ("info_soft", "info_line", "info", "ink", "ink"),
    "warn": ("warn_soft", "warn_line", "warn", "ink", "ink"),
}


class EmergencyPage(QWidget):
    """Shows an `EmergencyScreen`. `speak` reads a text aloud; it is False where no voice answers.

    Without it there is no such button.
    """

    closed = Signal()
    numbers_wanted = Signal()
    """Other numbers are to be shown: another country’s, or the person’s own."""

    def __init__(
        self, screen: EmergencyScreen, speak: Callable[[str], bool] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emergency_page")
        title = QCoreApplication.translate("EmergencyPage", "Emergency")
        self.setWindowTitle(title)
        self._beside: bool | None = None
        self.heading = Text(title, "stop")
        self.heading.setObjectName("emergency_heading")
        first = QCoreApplication.translate("EmergencyPage", "Call first. You can write it down later.")
        calls = column(self.heading, Text(first, color="ink2"), gap=6)
        self.calls = [CallCard(call) for call in screen.calls]
        for card in self.calls:
            calls.add(Grow(card))
        calls.add(row(IconView("info", "ink3", 20), Grow(Text(screen.foot, "support", color="ink2")), gap=9))
        self.change = Button(screen.change, "quiet", "pencil-simple")
        self.change.setObjectName("change_numbers")
        self.change.clicked.connect(self.numbers_wanted)
        calls.add(Aligned(self.change, Qt.AlignmentFlag.AlignLeft))
        self.say = _say_card(screen, speak)
        self._columns = row(Grow(calls), self.say, gap=16, margins=(30, 20, 22, 18))
        column(_top(screen, self.closed.emit), Grow(PageScroll(filled(self._columns))), gap=0, parent=self)
        look().changed.connect(self._arrange)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= look().px(BESIDE_FROM_PX)
        self.say.setFixedWidth(look().px(SAY_WIDTH)) if beside else self.say.setMaximumWidth(16_777_215)
        if not beside:
            self.say.setMinimumWidth(0)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


class CallCard(QFrame):
    """One reason to call, with its number in the largest figures of the page."""

    def __init__(self, call: CallRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call = call
        self.setObjectName(f"call_{call.key}")
        self.setAccessibleName(call.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # read out on the way; there is nothing to press
        _, _, icon, ink, number_ink = _TONES[call.tone]
        words = column(
            Stretch(),
            Text(call.title, "h2", size=21, color=ink),
            Text(call.line, "support", color="on_danger" if call.tone == "danger_full" else "ink2"),
            Stretch(),
            gap=2,
        )
        size = 46 if len(call.number) <= 5 else 28
        right = Qt.AlignmentFlag.AlignRight
        self.number = Text(call.number, "number", size=size, weight=800, color=number_ink, align=right)
        if not call.number:
            self.number.hide()
        whom = Text(
            call.whom,
            "support" if call.number else "h3",
            color=ink if call.tone == "danger_full" else "ink2",
            align=right,
        )
        self._texts = (self.number, whom)
        self._beside: bool | None = None
        numbers = column(Stretch(), self.number, whom, Stretch(), gap=0)
        self._said = row(Grow(words, 3), numbers, gap=20)
        row(
            Aligned(IconView(call.icon, icon, 40), Qt.AlignmentFlag.AlignVCenter),
            Grow(self._said),
            gap=20,
            margins=(24, 14, 24, 14),
            parent=self,
        )
        look().changed.connect(self.update)
        look().changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The number below the words where it would take the room from them."""
        widest = max(text.sizeHint().width() for text in self._texts if not text.isHidden())
        beside = widest <= NUMBER_SHARE_MAX * self.width()
        if beside == self._beside:
            return
        self._beside = beside
        direction = QBoxLayout.Direction
        self._said.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        for text in self._texts:
            text.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def ring_radius(self) -> float:
        return 18.0

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, *_ = _TONES[self._call.tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color(edge), 2))
        painter.setBrush(look().color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 18, 18)
        painter.end()


class _Top(QFrame):
    """The strip above: whose page it is, what waits meanwhile, Close."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().color("line"))
        painter.end()


def _top(screen: EmergencyScreen, close: Callable[[], object]) -> QWidget:
    top = _Top()
    close_button = Button(QCoreApplication.translate("EmergencyPage", "Close"), icon="x")
    close_button.setObjectName("close_emergency")
    close_button.clicked.connect(lambda: close())
    bar = row(gap=14, margins=(28, 8, 24, 8), parent=top)
    if screen.person:
        bar.add(PersonMark(screen.person, screen.person_number))
    who = column(gap=0)
    if screen.person:
        who.add(Text(screen.person, "h3"))
    if screen.paused:
        who.add(Text(screen.paused, "support"))
    bar.add(Grow(who))
    bar.add(close_button)
    top.setMinimumHeight(76)
    return top


def _say_card(screen: EmergencyScreen, speak: Callable[[str], bool] | None) -> Card:
    heading = row(
        IconView("chat-circle-text", "primary", 28),
        Grow(Text(QCoreApplication.translate("EmergencyPage", "Say this"), "h2", size=22)),
    )
    card = Card(heading, Text(screen.sentence, "strong"), gap=8)
    card.setObjectName("say_this")
    card.setAccessibleName(screen.aloud)
    if screen.say:
        card.add(Rule())
    for line in screen.say:
        value = Text(line.value, "strong", align=Qt.AlignmentFlag.AlignRight)
        card.add(row(Aligned(Text(line.label, color="ink2"), Qt.AlignmentFlag.AlignTop), Grow(value)))
    card.add(Stretch())
    if speak is not None:
        aloud = Button(QCoreApplication.translate("EmergencyPage", "Read it aloud"), icon="speaker-high")
        aloud.setObjectName("read_aloud")
        no_voice = Text(no_voice_words(), "support")
        no_voice.setObjectName("no_voice")
        no_voice.hide()

        def read() -> None:
            if not speak(screen.aloud):
                aloud.hide()
                no_voice.show()

        aloud.clicked.connect(read)
        card.add(aloud)
        card.add(no_voice)
    return card
