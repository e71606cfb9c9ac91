"""The page in front of a locked record: one field, one button; the emergency numbers work without it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.passphrase import WrongPassphrase
from anakinra_desktop.drawing.problem_words import failure_words
from anakinra_desktop.services.protect_record import unlock_record
from anakinra_desktop.storage.keys import Opener
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.protection.passphrase_field import PassphraseField
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Grow,
    IconView,
    PageScroll,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.theme import look

CARD_WIDTH_MAX = 640
"""In px, at 100 % text."""


class UnlockPage(QWidget):
    """`opened` says once the record can be read; it carries the recovery code where that opened it, else ""."""

    opened = Signal(str)
    emergency_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self._path = path
        self._task: Task | None = None
        self.heading = Text(QCoreApplication.translate("Protection", "Open your record"), "h1")
        self.heading.setObjectName("unlock_heading")
        line = QCoreApplication.translate("Protection", "It is encrypted. Type the passphrase you chose for it.")
        self.field = PassphraseField(
            QCoreApplication.translate("Protection", "Passphrase"),
            hint=_forgotten(),
        )
        self.field.setObjectName("passphrase")
        self.open = Button(QCoreApplication.translate("Protection", "Open"), "primary", "lock-simple-open")
        self.open.setObjectName("open_record")
        self.open.clicked.connect(self.try_it)
        self.field.changed.connect(lambda: self.open.wait_for(""))
        lock = Aligned(IconView("lock-simple", "primary", 44), Qt.AlignmentFlag.AlignTop)
        words = column(self.heading, Text(line, "body"), gap=4)
        card = Card(row(lock, Grow(words), gap=18), self.field, self.open, gap=22, pad=(34, 30, 34, 30))
        card.setMaximumWidth(look().space(CARD_WIDTH_MAX))
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        top = row(Stretch(), emergency, margins=(36, 14, 28, 0))
        middle = filled(column(Stretch(), row(Stretch(), Grow(card, 100), Stretch(), gap=0), Stretch(2), gap=0))
        column(top, Grow(PageScroll(middle)), gap=0, margins=(0, 0, 0, 0), parent=self)

    def focus_heading(self) -> None:
        """Have the question read out; the next key goes into the field."""
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_it(self) -> None:
        """Try what was typed, as a passphrase and as a recovery code; that takes a moment on purpose."""
        if self._task is not None:
            return
        words, path = self.field.passphrase(), self._path
        if not words.strip():
            self.field.set_error(QCoreApplication.translate("Protection", "Type the passphrase first."))
            self.focus_heading()
            return
        self.open.setEnabled(False)
        self.open.setText(QCoreApplication.translate("Protection", "Opening…"))
        self._task = Task(lambda: unlock_record(path, words))
        self._task.done.connect(self._opened)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.try_it()
        else:
            super().keyPressEvent(event)

    def _opened(self, opener: Opener) -> None:
        self._task = None
        self.opened.emit(self.field.passphrase() if opener is Opener.RECOVERY else "")

    def _refuse(self, error: Exception) -> None:
        self._task = None
        self.open.setEnabled(True)
        self.open.setText(QCoreApplication.translate("Protection", "Open"))
        words = failure_words(error)
        self.field.set_error(f"{words} {_forgotten()}" if isinstance(error, WrongPassphrase) else words)
        self.field.line.selectAll()
        self.focus_heading()


def _forgotten() -> str:
    return QCoreApplication.translate(
        "Protection", "Forgotten? The recovery code on paper opens it too. Type it here instead."
    )
