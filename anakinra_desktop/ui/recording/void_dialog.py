"""Asks before a record, or a pause, is taken out of what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.correct_record import void_dose, void_hold
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Dialog, Text, TextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class TakeBackDialog(Dialog):
    """A reason, and a button that takes something out of what counts."""

    voided = Signal(object)

    def __init__(self, host: QWidget, household: Household, title: str, line: str, keep: str, confirm: str) -> None:
        super().__init__(host, title, line, cancel=keep, width=840)
        self.setObjectName("void_dialog")
        self._household = household
        self.reason = TextField(QCoreApplication.translate("VoidDialog", "Why? In a few words"), length=500)
        self.reason.setObjectName("reason")
        self.reason.changed.connect(self._show_missing)
        self.add(self.reason)
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        self.confirm = Button(confirm, "danger", height=60)
        self.confirm.setObjectName("confirm_void")
        self.confirm.clicked.connect(self.keep)
        self.confirm.refused.connect(self._say)
        self._show_missing()

    def take_back(self, because: str, who: str) -> object:
        """Do it. Raises Problem or RecordTrouble."""
        raise NotImplementedError

    def keep(self) -> None:
        """Take it out of what counts."""
        household = self._household
        who = household.giver.name or (household.person.name if household.person else "")
        try:
            ended = self.take_back(self.reason.text(), who)
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except FieldProblem as problem:
            self.reason.set_error(problem_words(problem))
        except Problem as problem:
            self._say(problem_words(problem))
        else:
            self.close_dialog()
            household.tell_changed()
            self.voided.emit(ended)

    def _show_missing(self) -> None:
        missing = QCoreApplication.translate("VoidDialog", "Say why first, in a few words.")
        self.confirm.wait_for("" if self.reason.text() else missing)

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self._message.show()


class VoidDialog(TakeBackDialog):
    """Keep the record, correct it, or say that it did not happen. `voided` carries the row that no longer counts."""

    correct_wanted = Signal()

    def __init__(self, host: QWidget, household: Household, dose: Dose) -> None:
        was_given = dose.taken_at is not None
        super().__init__(
            host,
            household,
            QCoreApplication.translate("VoidDialog", "It did not happen?")
            if was_given
            else QCoreApplication.translate("VoidDialog", "Take this record back?"),
            QCoreApplication.translate(
                "VoidDialog", "The record stays to be seen, with your reason. Its day and its place are free again."
            )
            if was_given
            else QCoreApplication.translate(
                "VoidDialog",
                "The record stays to be seen, with your reason. Its day is open again: an injection, or another reason "
                "for none, can be written down.",
            ),
            QCoreApplication.translate("VoidDialog", "Keep the record"),
            QCoreApplication.translate("VoidDialog", "Yes, it did not happen")
            if was_given
            else QCoreApplication.translate("VoidDialog", "Yes, take the record back"),
        )
        self._dose = dose
        if was_given:
            correct = QCoreApplication.translate("VoidDialog", "Correct it instead")
            self.correct = self.add_button(Button(correct, height=60))
            self.correct.setObjectName("correct_instead")
            self.correct.clicked.connect(self._correct)
        self.add_button(self.confirm)

    def take_back(self, because: str, who: str) -> Dose:
        return void_dose(self._household.records, self._dose.id, because, self._household.now(), who)

    def _correct(self) -> None:
        self.close_dialog()
        self.correct_wanted.emit()


class VoidHoldDialog(TakeBackDialog):
    """Keep a pause, or say that there was none."""

    def __init__(self, host: QWidget, household: Household, hold: Hold) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("VoidDialog", "There was no such pause?"),
            QCoreApplication.translate(
                "VoidDialog", "Its days ask for an injection again. The pause stays to be seen."
            ),
            QCoreApplication.translate("VoidDialog", "Keep the pause"),
            QCoreApplication.translate("VoidDialog", "Yes, take it back"),
        )
        self._hold = hold
        self.add_button(self.confirm)

    def take_back(self, because: str, who: str) -> Hold:
        return void_hold(self._household.records, self._hold.id, because, self._household.now(), who)
