"""Writes down that the leaflet was read and that somebody was shown how to inject (TRAIN-1, TRAIN-2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import GivenBy, Giver, Training
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.choose_giver import look_at_givers
from anakinra_desktop.services.keep_training import keep_training
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, DateField, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class TrainingDialog(Dialog):
    """Asks for the days of what is still open. `saved` carries the person.

    As a gate, in front of an injection, it is saved only once nothing is open any more.
    """

    saved = Signal(object)

    def __init__(self, host: QWidget, household: Household, *, is_gate: bool = False) -> None:
        line = QCoreApplication.translate("TrainingDialog", "When was it? A guess at the day is fine.")
        if is_gate:
            line = QCoreApplication.translate(
                "TrainingDialog", "The injection can start once both are done. A guess at the day is fine."
            )
        super().__init__(
            host, QCoreApplication.translate("TrainingDialog", "Before the first injection"), line, width=640
        )
        self.setObjectName("training_dialog")
        person, giver = household.person, household.giver
        assert person is not None
        self._household = household
        self._person = person
        self._giver = giver
        self._is_gate = is_gate
        training = look_at_givers(household.records, person).training(giver)
        today = household.now().astimezone(zone_info(person.home_zone)).date()
        self.read = DateField(QCoreApplication.translate("TrainingDialog", "The leaflet was read on"), latest=today)
        self.read.setObjectName("leaflet_read_on")
        self.read.set_value(training.leaflet_read_on)
        self.shown = DateField(_shown_words(giver), latest=today)
        self.shown.setObjectName("shown_how_on")
        self.shown.set_value(training.shown_how_on)
        self.add(self.read)
        self.add(self.shown)
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        save = (
            QCoreApplication.translate("TrainingDialog", "Save and start")
            if is_gate
            else QCoreApplication.translate("TrainingDialog", "Save")
        )
        self.save = self.add_button(Button(save, "primary"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep the days that were typed."""
        if not self._check():
            return
        household = self._household
        training = Training(self.read.value(), self.shown.value())
        try:
            kept = keep_training(household.records, self._person, self._giver, training, household.now())
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except Problem as problem:
            self._say(problem_words(problem))
        else:
            self.close_dialog()
            household.set_person(kept)
            household.tell_changed()
            self.saved.emit(kept)

    def _check(self) -> bool:
        good = [self._check_field(field) for field in (self.read, self.shown)]  # both say what is wrong
        return all(good)

    def _check_field(self, field: DateField) -> bool:
        if field.text():
            return field.check()
        if self._is_gate:
            field.set_error(
                QCoreApplication.translate("TrainingDialog", "This comes first. Close this, and start when it is done.")
            )
        return not self._is_gate

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)


def _shown_words(giver: Giver) -> str:
    if giver.by is GivenBy.SELF:
        return QCoreApplication.translate("TrainingDialog", "A doctor, nurse or pharmacist showed how on")
    words = QCoreApplication.translate("TrainingDialog", "A doctor, nurse or pharmacist showed {name} how on")
    return words.format(name=giver.name)
