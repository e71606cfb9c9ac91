"""Asks which copy of the record is put back, and says what each holds before anything is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import failure_words, trouble_words
from anakinra_desktop.services.keep_copies import (
    CopyKept,
    locked_copy,
    look_at_copy,
    look_through_copies,
    restore_copy,
    what_the_record_holds,
)
from anakinra_desktop.storage.keys import is_locked
from anakinra_desktop.storage.progress import Cancelled
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.copies.locked_copies import LockedCopies
from anakinra_desktop.ui.copies.long_work import LongWork, ProgressBar
from anakinra_desktop.ui.copies.words import holdings_words, what_it_holds, when_made
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, ChoiceTile, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

SHOWN_MAX = 12
"""The newest good copies; the others can be put back by the command `restore`."""


class RestoreDialog(Dialog):
    """`restored` carries the PutBack. The copies are looked through, and put back, beside the window.

    Each copy can be chosen as soon as it is looked through. Cancel stops what is being done, and nothing is changed.
    """

    restored = Signal(object)

    def __init__(
        self,
        host: QWidget,
        household: Household,
        further: Path | None = None,
        ask_file: Callable[[QWidget], str] | None = None,
    ) -> None:
        """`further` is another folder that copies go to; `ask_file` asks for a file in place of the system."""
        super().__init__(
            host,
            QCoreApplication.translate("Copies", "Put a copy back?"),
            QCoreApplication.translate("Copies", "It becomes the record. What is the record now is kept beside it."),
        )
        self.setObjectName("restore_dialog")
        self._household = household
        self._further = further
        self._seen = 0
        self._shown: list[CopyKept] = []
        self._restoring = False
        self._ask_file = ask_file or _ask_file
        self.message = Text(QCoreApplication.translate("Copies", "Looking through the copies…"), "strong")
        self.progress = ProgressBar()
        self.now = Text("", "support", weight=600)
        self.now.setObjectName("record_now")
        self.add(self.now)
        self._say_what_is_now()
        self.away = Text(_away_words(further), "support", weight=600)
        self.add(self.away)
        self.away.setVisible(bool(self.away.text()))
        self.locked = LockedCopies()
        self.locked.opened.connect(self._begin_again)
        self.add(self.locked)
        self.add(self.message)
        self.add(self.progress)
        self.copies = self._new_list()
        self.other = self.add_button(
            Button(QCoreApplication.translate("Copies", "Another file…"), icon="folder-open", height=60, size=17)
        )
        self.other.setObjectName("other_file")
        self.other.clicked.connect(self._choose_file)
        self.put_back = self.add_button(Button(QCoreApplication.translate("Copies", "Put this one back"), "primary"))
        self.put_back.setObjectName("put_back")
        self.put_back.refused.connect(self._say)
        self.put_back.clicked.connect(self._restore)
        self.put_back.hide()
        # Whoever waits for a copy waits for nothing else; and a dialog that goes must not wait for its work.
        self._pool = QThreadPool(self.window())
        self._look()

    def cancel(self) -> None:
        """Nothing happens. What is being done is stopped; a copy that is on its way back is waited for."""
        self._work.cancel()
        if not self._restoring:
            super().cancel()

    def _say_what_is_now(self) -> None:
        holds = what_the_record_holds(self._household.records)
        self.now.setVisible(holds is not None)
        if holds is not None:
            words = QCoreApplication.translate("Copies", "The record holds now: {holds}")
            self.now.setText(words.format(holds=holdings_words(holds)))

    def _new_list(self) -> ChoiceGroup[Path]:
        copies = ChoiceGroup[Path](gap=8)
        copies.setObjectName("copies")
        copies.chosen.connect(lambda _path: self.put_back.wait_for(""))
        copies.hide()
        self.add(copies)
        return copies

    def _look(self) -> None:
        """Look through the copies, as many as can be read; those that a passphrase opens are asked about."""
        try:
            self.locked.ask_about(locked_copy(self._household.records, self._further))
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        self._work = LongWork(self._look_through)
        self._work.found.connect(self._show)
        self._work.done.connect(self._looked_through)
        self._begin()

    def _begin_again(self) -> None:
        """Locked copies were opened: look at all of them."""
        self._work.cancel()
        self._seen, self._shown = 0, []
        self.copies.hide()
        self.copies.deleteLater()
        self.copies = self._new_list()
        self.put_back.hide()
        self._say(QCoreApplication.translate("Copies", "Looking through the copies…"))
        self._look()

    def _begin(self) -> None:
        self._work.failed.connect(self._fail)
        self.progress.follow(self._work)
        self._work.start(self._pool)

    def _choose_file(self) -> None:
        chosen = self._ask_file(self)
        if not chosen or self._restoring:
            return
        path = Path(chosen)
        if is_locked(path):
            self.locked.ask_about(path)
            self._say(QCoreApplication.translate("Copies", "That file is locked. Open it, then choose it again."))
            return
        self._work.cancel()
        self._say(QCoreApplication.translate("Copies", "Looking through that file…"))
        self._work = LongWork(lambda work: work.tell(look_at_copy(path, work.go_on)))
        self._work.found.connect(self._show_chosen)
        self._begin()

    def _show_chosen(self, copy: CopyKept) -> None:
        self.progress.hide()
        if copy.holds is None:
            self._say(QCoreApplication.translate("Copies", "That file is no record that can be read to the end."))
            return
        self.message.hide()
        if copy.path not in {shown.path for shown in self._shown}:
            self._show(copy)
        self.copies.tile(copy.path).click()

    # ---- on the pool's thread

    def _look_through(self, work: LongWork) -> None:
        good = 0
        for copy in look_through_copies(self._household.records, self._further, work.go_on):
            work.tell(copy)
            good += copy.holds is not None
            if good == SHOWN_MAX:
                return

    # ---- back in the window

    def _show(self, copy: CopyKept) -> None:
        if self.sender() is not self._work:
            return  # it was looked at again
        self._seen += 1
        if copy.holds is None or self._restoring:
            return
        tile = ChoiceTile(
            wording.capital(when_made(copy, self._household.now())), what_it_holds(copy), "archive", shape="row"
        )
        self.copies.add(copy.path, tile)
        if not self._shown:
            self.put_back.show()
            self.put_back.wait_for(QCoreApplication.translate("Copies", "Choose one of the copies first."))
            self.copies.show()
        self._shown.append(copy)
        self._order_tabs()

    def _looked_through(self) -> None:
        if self._restoring or self.sender() is not self._work:
            return
        self.progress.hide()
        if self._shown or self.locked.isVisibleTo(self):
            self.message.hide()
        elif self._seen:
            self._say(QCoreApplication.translate("Copies", "There is no copy that can be read to the end."))
        else:
            self._say(QCoreApplication.translate("Copies", "There are no copies yet."))

    def _restore(self) -> None:
        chosen = self.copies.choice
        if chosen is None:
            return
        records, now = self._household.records, self._household.now()
        self._work.cancel()  # the older copies are of no interest any more
        self._restoring = True
        self.copies.setEnabled(False)
        self.put_back.setEnabled(False)
        self._say(QCoreApplication.translate("Copies", "Putting it back…"))
        self._work = LongWork(lambda work: restore_copy(records, chosen, now, work.go_on))
        self._work.done.connect(self._finish)
        self._begin()

    def _finish(self, done: object) -> None:
        self.close_dialog()
        self.restored.emit(done)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            if self._restoring and self.sender() is self._work:
                self._restoring = False
                super().cancel()
            return
        self._restoring = False
        self.progress.hide()
        self.copies.setEnabled(True)
        self.put_back.setEnabled(True)
        self._say(failure_words(error))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.show()


def _away_words(further: Path | None) -> str:
    if further is None or further.is_dir():
        return ""
    words = QCoreApplication.translate(
        "Copies", "Copies also go to {folder}, which is not there now. Connect it first."
    )
    return words.format(folder=further)


def _ask_file(host: QWidget) -> str:
    title = QCoreApplication.translate("Copies", "A copy of the record")
    return QFileDialog.getOpenFileName(host, title)[0]
