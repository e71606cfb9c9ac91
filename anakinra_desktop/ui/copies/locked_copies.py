"""Copies that only their passphrase opens: the question in front of the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing.problem_words import failure_words
from anakinra_desktop.services.protect_record import unlock_record
from anakinra_desktop.ui.protection.passphrase_field import PassphraseField
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Aligned, Button, Grow, IconView, Panel, Text, column, row


class LockedCopies(Panel):
    """`opened` says that there is more to look at now. Hidden where nothing is locked."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="info", radius=14, parent=parent)
        self._path: Path | None = None
        self._task: Task | None = None
        words = QCoreApplication.translate("Protection", "Some copies are locked with a passphrase.")
        self.field = PassphraseField(QCoreApplication.translate("Protection", "Passphrase, or the recovery code"))
        self.field.setObjectName("passphrase_of_copies")
        self.open = Button(
            QCoreApplication.translate("Protection", "Open them"), icon="lock-simple-open", height=48, size=17
        )
        self.open.setObjectName("open_copies")
        self.open.clicked.connect(self._open)
        self.field.line.returnPressed.connect(self._open)
        lock = Aligned(IconView("lock-simple", "info", 24), Qt.AlignmentFlag.AlignTop)
        left = Aligned(self.open, Qt.AlignmentFlag.AlignLeft)
        self.body.add(row(lock, Grow(column(Text(words, "strong"), self.field, left, gap=10)), gap=12))
        self.hide()

    def ask_about(self, path: Path | None) -> None:
        """Ask for what opens this copy, and with it those that were made beside it; for nothing where it is None."""
        self._path = path
        self.setVisible(path is not None)

    def _open(self) -> None:
        path, words = self._path, self.field.passphrase()
        if path is None or self._task is not None:
            return
        self.open.setEnabled(False)
        self._task = Task(lambda: unlock_record(path, words), self.window())
        self._task.done.connect(self._opened)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _opened(self) -> None:
        self._task = None
        self.open.setEnabled(True)
        self.field.set_text("")
        self.opened.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.open.setEnabled(True)
        self.field.set_error(failure_words(error))
