"""Asks which copy of the record is put back, and says what each holds before anything is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.keep_copies import CopyKept, list_copies, restore_copy
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.copies.words import what_it_holds, when_made
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, ChoiceTile, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

SHOWN_MAX = 12
"""The newest good copies; the others can be put back by the command `restore`."""


class RestoreDialog(Dialog):
    """`restored` carries the PutBack. The copies are looked through, and put back, beside the window."""

    restored = Signal(object)

    def __init__(self, host: QWidget, household: Household, further: Path | None = None) -> None:
        """`further` is another folder that copies go to."""
        super().__init__(
            host,
            QCoreApplication.translate("Copies", "Put a copy back?"),
            QCoreApplication.translate("Copies", "It becomes the record. What is the record now is kept beside it."),
        )
        self.setObjectName("restore_dialog")
        self._household = household
        self.message = Text(QCoreApplication.translate("Copies", "Looking through the copies…"), "strong")
        self.copies = ChoiceGroup[Path](gap=8)
        self.copies.setObjectName("copies")
        self.copies.hide()
        self.add(self.message)
        self.add(self.copies)
        self.put_back = self.add_button(Button(QCoreApplication.translate("Copies", "Put this one back"), "primary"))
        self.put_back.setObjectName("put_back")
        self.put_back.refused.connect(self._say)
        self.put_back.clicked.connect(self._restore)
        self.put_back.hide()
        self.copies.chosen.connect(lambda _path: self.put_back.wait_for(""))
        self._pool = QThreadPool(self)  # whoever waits for a copy waits for nothing else
        self._task = Task(lambda: list_copies(household.records, further))
        self._task.done.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.start(self._pool)

    def cancel(self) -> None:
        """Nothing happens; once a copy is on its way back, its end is waited for."""
        if self.put_back.isHidden() or self.put_back.isEnabled():
            super().cancel()

    def _show(self, found: tuple[CopyKept, ...]) -> None:
        now = self._household.now()
        good = [copy for copy in found if copy.holds is not None]
        if not good:
            self._say(
                QCoreApplication.translate("Copies", "There is no copy that can be read to the end.")
                if found
                else QCoreApplication.translate("Copies", "There are no copies yet.")
            )
            return
        self.message.hide()
        for copy in good[:SHOWN_MAX]:
            tile = ChoiceTile(wording.capital(when_made(copy, now)), what_it_holds(copy), "archive", shape="row")
            self.copies.add(copy.path, tile)
        self.put_back.show()
        self.put_back.wait_for(QCoreApplication.translate("Copies", "Choose one of the copies first."))
        self.copies.show()

    def _restore(self) -> None:
        chosen = self.copies.choice
        if chosen is None:
            return
        records, now = self._household.records, self._household.now()
        self.copies.setEnabled(False)
        self.put_back.setEnabled(False)
        self._say(QCoreApplication.translate("Copies", "Putting it back…"))
        self._task = Task(lambda: restore_copy(records, chosen, now))
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start(self._pool)

    def _finish(self, done: object) -> None:
        self.close_dialog()
        self.restored.emit(done)

    def _fail(self, error: Exception) -> None:
        self.copies.setEnabled(True)
        self.put_back.setEnabled(True)
        if isinstance(error, RecordTrouble):
            self._say(trouble_words(error))
        elif isinstance(error, Problem):
            self._say(problem_words(error))
        else:
            raise error

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.show()
