"""Writes down that the leaflet was read and that somebody was shown how to inject (TRAIN-1, TRAIN-2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import GivenBy
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.change_person import change_person
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, DateField, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class TrainingDialog(Dialog):
    """Asks for the days of what is still open. `saved` carries the person."""

    saved = Signal(object)

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("TrainingDialog", "Before the first injection"),
            QCoreApplication.translate("TrainingDialog", "When was it? About is fine."),
            width=640,
        )
        self.setObjectName("training_dialog")
        person = household.person
        assert person is not None
        self._household = household
        self._person = person
        today = household.now().astimezone(zone_info(person.home_zone)).date()
        self.read = DateField(QCoreApplication.translate("TrainingDialog", "The leaflet was read on"), latest=today)
        self.read.setObjectName("leaflet_read_on")
        self.read.set_value(person.leaflet_read_on)
        self.shown = DateField(
            QCoreApplication.translate("TrainingDialog", "A doctor, nurse or pharmacist showed how on"), latest=today
        )
        self.shown.setObjectName("shown_how_on")
        self.shown.set_value(person.shown_how_on)
        self.add(self.read)
        if household.giver.by is GivenBy.SELF:
            self.add(self.shown)
        else:
            self.shown.hide()
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        self.save = self.add_button(Button(QCoreApplication.translate("TrainingDialog", "Save"), "primary"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep the days that were typed."""
        if not self._check():
            return
        after = replace(self._person, leaflet_read_on=self.read.value(), shown_how_on=self.shown.value())
        household = self._household
        try:
            kept = change_person(household.records, self._person, after, household.now())
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
        good = [not field.text() or field.check() for field in (self.read, self.shown)]  # both say what is wrong
        return all(good)

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self._message.show()
