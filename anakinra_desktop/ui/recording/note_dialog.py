"""Adds a note to a recorded day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.add_note import add_note
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Dialog, LongTextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class NoteDialog(Dialog):
    """One field for a note. `saved` carries the record with it."""

    saved = Signal(object)

    def __init__(self, host: QWidget, household: Household, dose: Dose) -> None:
        super().__init__(host, QCoreApplication.translate("NoteDialog", "Add a note"))
        self.setObjectName("note_dialog")
        self._household = household
        self._dose = dose
        self.note = LongTextField(QCoreApplication.translate("NoteDialog", "What should be remembered?"), lines=4)
        self.note.setObjectName("note")
        self.add(self.note)
        self.save = self.add_button(Button(QCoreApplication.translate("NoteDialog", "Save the note"), "primary"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep the note."""
        household, person = self._household, self._household.person
        assert person is not None
        who = household.giver.name or person.name
        try:
            kept = add_note(household.records, person, self._dose, self.note.text(), household.now(), who)
        except RecordTrouble as trouble:
            self.note.set_error(trouble_words(trouble))
        except Problem as problem:
            self.note.set_error(problem_words(problem))
        else:
            self.close_dialog()
            household.tell_changed()
            self.saved.emit(kept)
