"""When the record was last copied, one more copy, and the way back to an earlier one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from anakinra_desktop.drawing.problem_words import failure_words, trouble_words
from anakinra_desktop.services.keep_copies import Upkeep, copy_record, newest_copy
from anakinra_desktop.storage.progress import Cancelled, part_of
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.copies.check_dialog import CheckDialog
from anakinra_desktop.ui.copies.long_work import LongWork, ProgressBar
from anakinra_desktop.ui.copies.upkeep import days_away, remember, why_not
from anakinra_desktop.ui.copies.words import day_and_time, when_made
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    FlowRow,
    Grow,
    IconView,
    Panel,
    Rule,
    Text,
    column,
    filled,
    row,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household


class CopiesCard(TitledCard):
    """Copies are made by themselves when the window is closed; here one more can be asked for, or one be put back."""

    said = Signal(str)
    restore_wanted = Signal()
    copied = Signal()
    """One more copy was made."""

    def __init__(
        self,
        household: Household,
        settings: AppSettings,
        ask_folder: Callable[[QWidget], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`ask_folder` asks for a folder; the system's own question, unless another is given."""
        super().__init__("copies_card", QCoreApplication.translate("Copies", "Copies of the record"), parent=parent)
        self._household = household
        self._settings = settings
        self._ask_folder = ask_folder or _ask_folder
        self._work: LongWork | None = None
        self.last = Text("", "strong")
        self.last.setObjectName("last_copy")
        how = QCoreApplication.translate(
            "Copies",
            "A copy is made when you close the window, if something was written down, and once a day. Each is looked "
            "through before it counts; the old ones are thinned out.",
        )
        self.copy_now = Button(QCoreApplication.translate("Copies", "Copy now"), icon="copy", height=48, size=17)
        self.copy_now.setObjectName("copy_now")
        self.copy_now.clicked.connect(self._copy)
        self.restore = Button(
            QCoreApplication.translate("Copies", "Put a copy back…"), icon="clock-counter-clockwise", height=48, size=17
        )
        self.restore.setObjectName("restore")
        self.restore.clicked.connect(self.restore_wanted)
        self.check = Button(
            QCoreApplication.translate("Copies", "Check the record…"), "quiet", "shield-check", height=48, size=16
        )
        self.check.setObjectName("check_record")
        self.check.clicked.connect(lambda: CheckDialog(self, household).open())
        self.progress = ProgressBar()
        self.stop_copying = Button(QCoreApplication.translate("Copies", "Stop"), "quiet", "x", height=48, size=16)
        self.stop_copying.setObjectName("stop_copying")
        self.stop_copying.setAccessibleName(QCoreApplication.translate("Copies", "Stop copying"))
        self.stop_copying.hide()
        self.stop_copying.clicked.connect(self._stop_copying)
        words = column(self.last, Text(how, "support", weight=500), gap=1)
        self.add(row(Aligned(IconView("archive", "primary", 24), Qt.AlignmentFlag.AlignTop), Grow(words), gap=12))
        self.add(filled(FlowRow(self.copy_now, self.restore, self.check, gap=10)))
        self.add(row(Grow(self.progress), self.stop_copying, gap=10))
        self.trouble = Text("", "strong", weight=600)
        self.trouble.setObjectName("copy_trouble")
        self._trouble_panel = Panel(
            row(Aligned(IconView("warning", "warn", 24), Qt.AlignmentFlag.AlignTop), Grow(self.trouble), gap=12),
            tone="warn",
            radius=14,
        )
        self.add(self._trouble_panel)
        self.further = Text("", "strong")
        self.further.setObjectName("further_folder")
        self._further_line = Text("", "support", weight=500)
        self.choose = Button("", icon="folder-open", height=48, size=17)
        self.choose.setObjectName("choose_copies_folder")
        self.choose.clicked.connect(self._choose)
        self.stop = Button(QCoreApplication.translate("Copies", "Copy there no more"), "quiet", "x", height=48, size=16)
        self.stop.setObjectName("stop_copies_folder")
        self.stop.clicked.connect(lambda: self._keep_folder(None))
        self.add(Rule())
        self.add(column(self.further, self._further_line, gap=1))
        self.add(filled(FlowRow(self.choose, self.stop, gap=10)))

    def reload(self) -> None:
        """Look when the last copy was made, and whether the further folder is there."""
        self._show_further()
        self._show_trouble()
        try:
            copy = newest_copy(self._household.records)
        except RecordTrouble as trouble:
            self.last.setText(trouble_words(trouble))
            return
        if copy is None:
            self.last.setText(QCoreApplication.translate("Copies", "There are no copies yet."))
        else:
            words = QCoreApplication.translate("Copies", "Last copy: {when}")
            self.last.setText(words.format(when=when_made(copy, self._household.now())))

    def _show_trouble(self) -> None:
        """Why the last copy could not be made, here or in the further folder; nothing once one was."""
        now, lines = self._household.now(), []
        for trouble, words in (
            (
                self._settings.copy_trouble,
                QCoreApplication.translate("Copies", "The last copy could not be made ({when}). {why}"),
            ),
            (
                self._settings.further_copy_trouble,
                QCoreApplication.translate(
                    "Copies", "The last copy to the second place could not be made ({when}). {why}"
                ),
            ),
        ):
            if trouble is not None:
                lines.append(words.format(when=day_and_time(trouble.at, now), why=why_not(trouble.trouble)))
        self.trouble.setText("\n".join(lines))
        self._trouble_panel.setVisible(bool(lines))

    def _show_further(self) -> None:
        folder = self._settings.copies_folder
        self.stop.setVisible(folder is not None)
        if folder is None:
            self.further.setText(QCoreApplication.translate("Copies", "Also to a second place?"))
            self._further_line.setText(
                QCoreApplication.translate("Copies", "A USB stick survives what this computer may not.")
            )
            self.choose.setText(QCoreApplication.translate("Copies", "Choose a folder…"))
            return
        words = QCoreApplication.translate("Copies", "Also to {folder}")
        self.further.setText(words.format(folder=folder))
        self.choose.setText(QCoreApplication.translate("Copies", "Choose another folder…"))
        if not folder.is_dir():
            away = days_away(self._settings, self._household.now())
            self._further_line.setText(
                QCoreApplication.translate(
                    "Copies", "It was not there for %n days. Copies go there again when it is.", "", away
                )
                if away
                else QCoreApplication.translate("Copies", "It is not there now. Copies go there again when it is.")
            )
            return
        try:
            newest = newest_copy(self._household.records, folder)
        except RecordTrouble as trouble:
            self._further_line.setText(trouble_words(trouble))
            return
        if newest is None:
            self._further_line.setText(QCoreApplication.translate("Copies", "There are no copies yet."))
        else:
            words = QCoreApplication.translate("Copies", "Last copy: {when}")
            self._further_line.setText(words.format(when=when_made(newest, self._household.now())))

    def _choose(self) -> None:
        chosen = self._ask_folder(self)
        if chosen:
            self._keep_folder(Path(chosen))
            self._copy()

    def _keep_folder(self, folder: Path | None) -> None:
        self._settings.copies_folder = folder
        self._settings.copies_folder_seen = None if folder is None else self._household.now()
        self._settings.further_copy_trouble = None
        self._settings.save()
        self.reload()

    def _copy(self) -> None:
        records, now, further = self._household.records, self._household.now(), self._settings.copies_folder
        self.copy_now.setEnabled(False)

        def copy_everywhere(work: LongWork) -> tuple[Upkeep, Upkeep | None]:
            goes_further = further is not None and further.is_dir()
            copied = Upkeep(is_up_to_date=True)
            copy_record(records, now, part_of(work.go_on, 0, 0.5 if goes_further else 1))
            if not goes_further:
                return copied, None
            copy_record(records, now, part_of(work.go_on, 0.5, 1), further)
            return copied, copied

        self._work = LongWork(copy_everywhere)
        self._work.done.connect(self._copied)
        self._work.failed.connect(self._failed)
        self.progress.follow(self._work)
        self.stop_copying.show()
        self._work.start()

    def _stop_copying(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _end_of_copying(self) -> None:
        self.copy_now.setEnabled(True)
        self.progress.hide()
        self.stop_copying.hide()
        self.reload()

    def _copied(self, upkeep: tuple[Upkeep, Upkeep | None]) -> None:
        remember(self._settings, self._household.now(), upkeep)
        self._end_of_copying()
        self.copied.emit()
        self.said.emit(QCoreApplication.translate("Copies", "The record is copied, and the copy was looked through."))

    def _failed(self, error: Exception) -> None:
        self._end_of_copying()
        if isinstance(error, Cancelled):
            self.said.emit(QCoreApplication.translate("Copies", "Stopped. The copies there were are as before."))
        else:
            self.said.emit(failure_words(error))


def _ask_folder(host: QWidget) -> str:
    title = QCoreApplication.translate("Copies", "A folder for copies of the record")
    return QFileDialog.getExistingDirectory(host, title)
