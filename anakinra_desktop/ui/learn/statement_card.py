"""A statement as a card: the sentence and its source; opened, what the app does about it and where sources differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.learn.screen import StatementScreen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    FlowRow,
    Grow,
    IconView,
    Panel,
    Pressable,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

_TOP = Qt.AlignmentFlag.AlignTop
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StatementHead(Pressable):
    """The sentence; a press opens the card or closes it, Up and Down go to the next one."""

    walked = Signal(int)

    def __init__(self, screen: StatementScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"statement_{screen.id.lower().replace('-', '_')}")
        self.setText(screen.sentence)
        self.setAccessibleName(screen.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.caret = IconView("caret-down", "primary", 24)
        sentence = Text(screen.sentence, "h3", weight=700)
        row(Grow(sentence), Aligned(self.caret, _TOP), gap=16, margins=(0, 8, 0, 4), parent=self)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def ring_radius(self) -> float:
        return 10.0

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(48, 48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.walked.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the caret paint themselves."""


class StatementCard(Card):
    """One statement. `toggled` says that it was opened or closed by hand."""

    toggled = Signal(bool)
    read_wanted = Signal(str)
    question_wanted = Signal(str)
    """Keep this statement as a question for the doctor."""

    def __init__(self, screen: StatementScreen, *, can_read: bool = False, parent: QWidget | None = None) -> None:
        self.head = StatementHead(screen)
        self.source = Text(screen.source, "support", size=15, weight=500)
        source = row(Aligned(IconView("book-bookmark", "ink2", 18), _TOP), Grow(self.source), gap=8)
        super().__init__(self.head, source, gap=4, pad=(18, 6, 16, 10), radius=16, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.screen_shown = screen
        self._can_read = can_read
        self._details: QWidget | None = None
        self._is_open = False
        self.head.clicked.connect(lambda: self._toggle())
        self._describe()

    @property
    def is_open(self) -> bool:
        """Whether it shows more than the sentence."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open and self._details is None:
            self._details = self._make_details()
            self.body.insertWidget(1, self._details)
        self._is_open = is_open
        if self._details is not None:
            self._details.setVisible(is_open)
        full = "\n".join(self.screen_shown.sources)
        self.source.setText(full if is_open and full else self.screen_shown.source)
        self.head.caret.set_icon("caret-up" if is_open else "caret-down")
        self._describe()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press anywhere on a closed card opens it."""
        if not self._is_open and self.rect().contains(event.position().toPoint()):
            self._toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_open:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().color("primary"), 2))
            edge = self.SHADOW + 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 16, 16)
            painter.end()

    def _toggle(self) -> None:
        self.set_open(not self._is_open)
        self.toggled.emit(self._is_open)

    def _describe(self) -> None:
        self.head.setAccessibleDescription(
            QCoreApplication.translate("LearnPage", "open")
            if self._is_open
            else QCoreApplication.translate("LearnPage", "press for more")
        )

    def _make_details(self) -> QWidget:
        screen = self.screen_shown
        panel = Panel(gap=8, pad=(14, 12, 14, 12), radius=14)
        if screen.does:
            in_app = QCoreApplication.translate("LearnPage", "In this app: {does}").format(does=screen.does)
            panel.add(_line("desktop", in_app))
        for each in screen.differs:
            panel.add(_line("scales", each, "info"))
        for each in screen.more:
            panel.add(_line("info", each))
        if screen.standing:
            panel.add(_line("eye", screen.standing))
        whole = column(gap=8, margins=(0, 0, 0, 6))
        if panel.body.count():
            whole.add(panel)
        buttons = FlowRow(gap=10)
        if self._can_read:
            read = Button(screen.hear, icon="speaker-high", height=48, size=16)
            read.setObjectName("read_it")
            read.clicked.connect(lambda: self.read_wanted.emit(screen.aloud))
            buttons.addWidget(read)
        ask = Button(
            QCoreApplication.translate("LearnPage", "Add as a question for my doctor"),
            icon="question",
            height=48,
            size=16,
        )
        ask.setObjectName("ask_doctor")
        ask.clicked.connect(lambda: self.question_wanted.emit(screen.sentence))
        buttons.addWidget(ask)
        whole.add(filled(buttons))
        return filled(whole)


def _line(icon: str, words: str, color: str = "primary") -> QWidget:
    return filled(row(Aligned(IconView(icon, color, 20), _TOP), Grow(Text(words, size=16)), gap=10))
