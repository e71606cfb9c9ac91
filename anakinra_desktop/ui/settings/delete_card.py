"""The way to leave nothing behind: everything this app wrote on this computer, deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.services.delete_everything import Everything, delete_everything, everything_in
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, ChoiceTile, Dialog, Grow, Switch, Text, filled, row

if TYPE_CHECKING:
    from pathlib import Path

    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household


class DeleteCard(TitledCard):
    """`deleted` says that there is nothing left to show."""

    deleted = Signal()

    def __init__(self, household: Household, settings: AppSettings, parent: QWidget | None = None) -> None:
        super().__init__("delete_card", QCoreApplication.translate("DeleteAll", "Delete everything"), parent=parent)
        self._household = household
        self._settings = settings
        self.delete = Button(QCoreApplication.translate("DeleteAll", "Delete…"), icon="trash", height=48, size=17)
        self.delete.setObjectName("delete_everything")
        self.delete.clicked.connect(self._ask)
        words = QCoreApplication.translate("DeleteAll", "Leave nothing on this computer")
        line = QCoreApplication.translate(
            "DeleteAll", "You are asked about the copies. To keep a record for yourself, save it elsewhere first."
        )
        self.add(SettingRow(words, line, self.delete))

    def _ask(self) -> None:
        dialog = DeleteDialog(self, self._household, self._settings)
        dialog.deleted.connect(self.deleted)
        dialog.open()


class DeleteDialog(Dialog):
    """Says what goes, asks about the copies, and whether this is really meant; nothing is chosen beforehand."""

    deleted = Signal()

    def __init__(self, host: QWidget, household: Household, settings: AppSettings) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("DeleteAll", "Delete everything?"),
            QCoreApplication.translate("DeleteAll", "Every person, every injection, every note. It cannot be undone."),
        )
        self.setObjectName("delete_dialog")
        self._records = household.records
        self._settings = settings
        self._task: Task | None = None
        self._is_done = False
        there = everything_in(self._records, settings.copies_folder)
        self.copies = ChoiceGroup[bool](gap=8)
        self.copies.setObjectName("with_copies")
        self._asks_about_copies = bool(there.copies)
        if not self._asks_about_copies:
            self.copies.hide()
        self._offer(there)
        self.copies.chosen.connect(lambda _choice: self._follow())
        sure = QCoreApplication.translate("DeleteAll", "I know that it cannot be undone")
        self.sure = Switch(sure)
        self.sure.setObjectName("sure")
        self.sure.toggled.connect(lambda _on: self._follow())
        self.message = Text("", "strong", color="warn")
        self.message.setObjectName("message")
        self.message.hide()
        self.add(self.copies)
        self._sure_row = filled(row(Grow(Text(sure, "strong")), self.sure, gap=16))
        self.add(self._sure_row)
        self.add(self.message)
        self.do = self.add_button(Button(QCoreApplication.translate("DeleteAll", "Delete everything"), "danger"))
        self.do.setObjectName("do")
        self.do.refused.connect(self._say)
        self.do.clicked.connect(self._delete)
        self._follow()

    def cancel(self) -> None:
        """Nothing happens; once it has begun, its end is waited for."""
        if self._is_done:
            self._finish()
        elif self._task is None:
            super().cancel()

    def _offer(self, there: Everything) -> None:
        copies = [path for path in there.copies if path.suffix == ".sqlite3"]
        line = QCoreApplication.translate("DeleteAll", "%n copies go too.", "", len(copies))
        further = self._settings.copies_folder
        if further is not None and any(path.parent == further for path in copies):
            line += " " + QCoreApplication.translate("DeleteAll", "Those in {folder} are among them.").format(
                folder=further
            )
        self.copies.add(
            True,
            ChoiceTile(
                QCoreApplication.translate("DeleteAll", "The record and its copies"),
                line,
                "trash",
                shape="row",
            ),
        )
        self.copies.add(
            False,
            ChoiceTile(
                QCoreApplication.translate("DeleteAll", "The record only"),
                QCoreApplication.translate("DeleteAll", "Its copies stay where they are, and can be put back."),
                "archive",
                shape="row",
            ),
        )

    def _follow(self) -> None:
        if self._asks_about_copies and self.copies.choice is None:
            self.do.wait_for(QCoreApplication.translate("DeleteAll", "Choose first what becomes of the copies."))
        elif not self.sure.isChecked():
            self.do.wait_for(QCoreApplication.translate("DeleteAll", "Say first that you know it cannot be undone."))
        else:
            self.do.wait_for("")
            self.message.hide()

    def _delete(self) -> None:
        if self._is_done:
            self._finish()
            return
        if self._task is not None:
            return
        records, further, with_copies = self._records, self._settings.copies_folder, bool(self.copies.choice)
        for part in (self.copies, self.sure, self.do, self.cancel_button):
            part.setEnabled(False)
        self._say(QCoreApplication.translate("DeleteAll", "Deleting…"))
        self._settings.forget()
        self._task = Task(lambda: delete_everything(records, further, with_copies=with_copies))
        self._task.done.connect(self._tell)
        self._task.start()

    def _tell(self, left: tuple[Path, ...]) -> None:
        """Say what became of it; the window closes when that was read."""
        self._is_done = True
        words = QCoreApplication.translate("DeleteAll", "Everything is deleted. The app closes now.")
        if left:
            words = QCoreApplication.translate("DeleteAll", "Deleted, but for these files: {files}").format(
                files=", ".join(str(path) for path in left)
            )
        self.copies.hide()
        self._sure_row.hide()
        self.line.hide()
        self.heading.setText(QCoreApplication.translate("DeleteAll", "Deleted"))
        self._say(words)
        self.cancel_button.hide()
        self.do.set_kind("primary")
        self.do.setText(QCoreApplication.translate("DeleteAll", "Close the app"))
        self.do.setEnabled(True)

    def _finish(self) -> None:
        self.close_dialog()
        self.deleted.emit()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.reveal(self.message)
