"""What may stand between a person and their record: a passphrase, a file that is gone, a copy to put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from anakinra_desktop.services.keep_copies import PutBack
    from anakinra_desktop.storage.former_places import FormerPlace
    from anakinra_desktop.ui.main_window import MainWindow
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household


class RecordDoor(QObject):
    """Asks in front of the pages, and says when there is a record to open."""

    ready = Signal()
    """The record can be read now, or another one stands in its place."""
    new_record_wanted = Signal()
    copies_wanted = Signal()
    """The person wants to see how the copies stand."""

    def __init__(
        self,
        window: MainWindow,
        household: Household,
        settings: AppSettings,
        *,
        is_usual_folder: bool,
    ) -> None:
        """`is_usual_folder` says that nobody named the data folder on purpose."""
        super().__init__(window)
        self._window = window
        self._household = household
        self._settings = settings
        self._is_usual_folder = is_usual_folder
        self._former: FormerPlace | None = None
        window.trouble_answered.connect(self._answer)

    def ask_about_missing(self) -> None:
        """Nobody is in the record: begin one, unless it is gone, and copies of it are there or it was elsewhere."""
        from anakinra_desktop.services.find_record import missing_record

        missing = missing_record(
            self._household.records, is_usual=self._is_usual_folder, further=self._settings.copies_folder
        )
        if missing is None:
            self.new_record_wanted.emit()
            return
        from anakinra_desktop.ui.shared.alerts import former_notice, missing_notice

        self._former = missing.former
        if missing.former is None:
            self._window.trouble.tell(missing_notice())
        else:
            self._window.trouble.tell(former_notice(missing.former.folder, missing.former.has_record))
        self._window.show_page(self._window.shown or "today")

    def ask_for_passphrase(self) -> None:
        """The record is encrypted: ask for what opens it, before anything else."""
        self._ask_to_unlock(self._household.records.path, self._unlocked)

    def _ask_to_unlock(self, path: Path, then: Callable[[str], None]) -> None:
        from anakinra_desktop.ui.protection.unlock_page import UnlockPage
        from anakinra_desktop.ui.shared.theme import look

        look().put_on_the_rest()  # this question is a field
        page = UnlockPage(path)
        page.opened.connect(then)
        page.emergency_wanted.connect(lambda: self._window.show_emergency())
        self._window.show_flow(page, QCoreApplication.translate("AppWindow", "Locked"))
        page.focus_heading()

    def _unlocked(self, recovery_code: str) -> None:
        self._window.end_flow()
        self.ready.emit()
        self._finish_encryption()
        if recovery_code:
            from anakinra_desktop.ui.protection.dialogs import ChangePassphraseDialog

            further = self._settings.copies_folder
            dialog = ChangePassphraseDialog(self._window, self._household, further, recovery_code)
            dialog.changed.connect(self._window.say)
            dialog.open()

    def _finish_encryption(self) -> None:
        """Encrypt beside the window what was left plain when that was broken off."""
        from anakinra_desktop.services.protect_record import finish_encryption
        from anakinra_desktop.ui.shared.background import Task

        records, further = self._household.records, self._settings.copies_folder
        self._finishing = Task(lambda: finish_encryption(records, further))
        self._finishing.failed.connect(self._say_trouble)
        self._finishing.start()

    def ask_for_copy(self) -> None:
        """Ask which copy of the record is put back."""
        from anakinra_desktop.ui.copies.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._window, self._household, self._settings.copies_folder)
        dialog.restored.connect(self._begin_again)
        dialog.open()

    def _begin_again(self, done: PutBack) -> None:
        """Another record stands there now: read it, and offer the one before."""
        from anakinra_desktop.services.keep_copies import is_good_copy, restore_copy
        from anakinra_desktop.ui.shared.alerts import MISSING, record_notice

        replaced, records = done.replaced, self._household.records
        self._window.settle(MISSING)
        for trouble in Trouble:
            self._window.settle(record_notice(RecordTrouble(trouble, records.path)).key)
        self._household.tell_changed()
        self.ready.emit()

        def undo() -> None:
            assert replaced is not None
            try:
                self._begin_again(restore_copy(records, replaced, self._household.now()))
            except RecordTrouble as error:
                self._window.tell_record_trouble(error)

        words = QCoreApplication.translate("AppWindow", "The copy is the record now. The one before it is kept.")
        if replaced is None:
            words = QCoreApplication.translate("AppWindow", "The record is here now.")
        self._window.say(words, undo if replaced is not None and is_good_copy(replaced) else None)

    def tell_of_copies(self) -> None:
        """Say on top of the page when the last copy could not be made, and no more once one was."""
        from anakinra_desktop.ui.shared.alerts import NO_COPY, no_copy_notice

        settings = self._settings
        if settings.copy_trouble is None and settings.further_copy_trouble is None:
            self._window.settle(NO_COPY)
        else:
            self._window.tell(no_copy_notice())

    def _bring_record(self) -> None:
        """Put the record that is elsewhere here, as a copy would be put back; what is there stays."""
        from anakinra_desktop.services.keep_copies import restore_copy
        from anakinra_desktop.storage.database import FILE_NAME
        from anakinra_desktop.storage.keys import is_locked
        from anakinra_desktop.ui.shared.background import Task

        if self._former is None:
            return
        source, records, now = self._former.folder / FILE_NAME, self._household.records, self._household.now()
        if is_locked(source):
            self._ask_to_unlock(source, self._bring_unlocked)
            return
        self._bringing = Task(lambda: restore_copy(records, source, now))
        self._bringing.done.connect(self._begin_again)
        self._bringing.failed.connect(self._say_trouble)
        self._bringing.start()

    def _save_tables(self) -> None:
        """Save what is in a record that is too new for this app, beside the window."""
        from anakinra_desktop.ui.copies.save_tables import TablesSaver

        self._saver = TablesSaver(self._window, self._household)
        self._saver.said.connect(self._window.say)
        self._saver.ask()

    def _bring_unlocked(self, _recovery_code: str) -> None:
        self._window.end_flow()
        self._bring_record()

    def _answer(self, notice: str, answer: str) -> None:
        from anakinra_desktop.ui.shared.alerts import ANEW, BRING, LOOK, RESTORE, SAVE, UNLOCK

        if answer in (ANEW, UNLOCK, LOOK):
            self._window.settle(notice)
        do = {
            ANEW: self.new_record_wanted.emit,
            UNLOCK: self.ask_for_passphrase,
            LOOK: self.copies_wanted.emit,
            RESTORE: self.ask_for_copy,
            BRING: self._bring_record,
            SAVE: self._save_tables,
        }
        if answer in do:
            do[answer]()

    def _say_trouble(self, error: Exception) -> None:
        if not isinstance(error, RecordTrouble):
            raise error
        self._window.tell_record_trouble(error)
