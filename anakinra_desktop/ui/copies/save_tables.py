"""Saves what is in a record that is too new for this app, so that nobody is locked out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from anakinra_desktop.drawing.problem_words import failure_words
from anakinra_desktop.services.save_tables import save_tables
from anakinra_desktop.ui.shared.background import Task

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class TablesSaver(QObject):
    """Asks where to, and saves there beside the window."""

    said = Signal(str)

    def __init__(
        self, host: QWidget, household: Household, ask_file: Callable[[QWidget, str], str] | None = None
    ) -> None:
        """`ask_file` asks for a file, with a name to begin with; the system's own question, unless another is given."""
        super().__init__(host)
        self._host = host
        self._household = household
        self._ask_file = ask_file or _ask_file

    def ask(self) -> None:
        """Ask where to, and save."""
        now, records = self._household.now(), self._household.records
        chosen = self._ask_file(self._host, f"anakinra-{now:%Y-%m-%d}.json")
        if not chosen:
            return
        self._task = Task(lambda: save_tables(records, Path(chosen), now))
        self._task.done.connect(self._saved)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _saved(self) -> None:
        self.said.emit(QCoreApplication.translate("Copies", "Everything in the record is saved in that file."))

    def _failed(self, error: Exception) -> None:
        self.said.emit(failure_words(error))


def _ask_file(host: QWidget, name: str) -> str:
    title = QCoreApplication.translate("Copies", "Save what is in the record")
    return QFileDialog.getSaveFileName(host, title, name, "JSON (*.json)")[0]
