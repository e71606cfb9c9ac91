"""Saves the record to a file for somewhere else, and opens a file that is to come in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from anakinra_desktop.drawing.problem_words import failure_words
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Aligned, Button, FlowRow, Grow, IconView, Rule, Text, column, filled, row

if TYPE_CHECKING:
    from anakinra_desktop.domain.import_summary import Imported
    from anakinra_desktop.ui.shared.household import Household

AskSave = Callable[[QWidget, str, str], str]
"""Asks where a file is to be saved: the window, a name to begin with, and which files are shown."""
AskOpen = Callable[[QWidget], str]


class TransferCard(TitledCard):
    """The record is taken along whole, or as a table; a file from elsewhere is looked through before it comes in."""

    said = Signal(str)

    def __init__(
        self,
        household: Household,
        ask_save: AskSave | None = None,
        ask_open: AskOpen | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`ask_save` and `ask_open` ask for a file; the system's own questions, unless others are given."""
        title = QCoreApplication.translate("Transfer", "Take your record with you")
        super().__init__("transfer_card", title, parent=parent)
        self._household = household
        self._ask_save = ask_save or _ask_save
        self._ask_open = ask_open or _ask_open
        self._task: Task | None = None
        out = QCoreApplication.translate("Transfer", "Save it to a file")
        out_line = QCoreApplication.translate(
            "Transfer",
            "Everything, for another computer or to keep; or a table of the days that other programs can open. "
            "The file can be read by whoever gets it.",
        )
        self.save_all = Button(
            QCoreApplication.translate("Transfer", "Save everything…"), icon="download-simple", height=48, size=17
        )
        self.save_all.setObjectName("save_everything")
        self.save_all.clicked.connect(self._save_everything)
        self.save_table = Button(
            QCoreApplication.translate("Transfer", "Save a table…"), icon="table", height=48, size=17
        )
        self.save_table.setObjectName("save_table")
        self.save_table.clicked.connect(self._save_table)
        self.add(_said_with("download-simple", out, out_line))
        self.add(filled(FlowRow(self.save_all, self.save_table, gap=10)))
        self.add(Rule())
        back = QCoreApplication.translate("Transfer", "Bring a record in")
        back_line = QCoreApplication.translate(
            "Transfer",
            "From another computer, from a table, or from the app medTimer. You see first what would be added, and "
            "nothing that is in the record is changed.",
        )
        self.bring = Button(
            QCoreApplication.translate("Transfer", "Choose a file…"), icon="folder-open", height=48, size=17
        )
        self.bring.setObjectName("choose_import")
        self.bring.clicked.connect(self._choose)
        self.add(_said_with("upload-simple", back, back_line))
        self.add(filled(FlowRow(self.bring, gap=10)))

    # ---- out

    def _save_everything(self) -> None:
        from anakinra_desktop.services.record_document import export_document

        records, now = self._household.records, self._household.now()
        files = QCoreApplication.translate("Transfer", "Whole record (*.json)")
        self._save(".json", files, lambda: export_document(records, now))

    def _save_table(self) -> None:
        from anakinra_desktop.services.export_record import export_csv

        records, now = self._household.records, self._household.now()
        files = QCoreApplication.translate("Transfer", "Table (*.csv)")
        self._save(".csv", files, lambda: export_csv(records, now))

    def _save(self, ending: str, files: str, text: Callable[[], str]) -> None:
        from anakinra_desktop.services.outside_files import write_whole

        chosen = self._ask_save(self, f"anakinra-{self._household.now():%Y-%m-%d}{ending}", files)
        if not chosen:
            return
        target = chosen if Path(chosen).suffix else f"{chosen}{ending}"
        self._set_enabled(False)
        self._task = Task(lambda: write_whole(target, text().encode()))
        self._task.done.connect(lambda _: self._saved(target))
        self._task.failed.connect(self._failed)
        self._task.start()

    def _saved(self, target: str) -> None:
        self._set_enabled(True)
        self.said.emit(QCoreApplication.translate("Transfer", "Saved as {file}.").format(file=Path(target).name))

    def _failed(self, error: Exception) -> None:
        self._set_enabled(True)
        self.said.emit(failure_words(error))

    def _set_enabled(self, enabled: bool) -> None:
        self.save_all.setEnabled(enabled)
        self.save_table.setEnabled(enabled)

    # ---- in

    def _choose(self) -> None:
        from anakinra_desktop.ui.transfer.import_dialog import ImportDialog

        chosen = self._ask_open(self)
        if not chosen:
            return
        dialog = ImportDialog(self, self._household, chosen)
        dialog.brought_in.connect(self._brought_in)
        dialog.open()

    def _brought_in(self, done: Imported) -> None:
        from anakinra_desktop.ui.transfer.screen import added_words

        self._household.tell_changed()
        self.said.emit(added_words(done))


def _said_with(icon: str, title: str, line: str) -> QWidget:
    words = column(Text(title, "strong"), Text(line, "support", weight=500), gap=1)
    return filled(row(Aligned(IconView(icon, "primary", 24), Qt.AlignmentFlag.AlignTop), Grow(words), gap=12))


def _ask_save(host: QWidget, name: str, files: str) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Transfer", "Save the record")
    path, _ = QFileDialog.getSaveFileName(host, title, str(Path(folder) / name), files)
    return path


def _ask_open(host: QWidget) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Transfer", "A file to bring in")
    files = QCoreApplication.translate("Transfer", "Records and tables (*.json *.csv *.txt);;All files (*)")
    path, _ = QFileDialog.getOpenFileName(host, title, folder, files)
    return path
