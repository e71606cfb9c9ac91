"""Ends a pause: from which day the injections go on, and what the doctor said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import REASON_LENGTH_MAX, Hold
from anakinra_desktop.domain.prescription import treatment_day
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.end_pause import end_pause, undo_end_of_pause
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, DateField, Dialog, Text, TextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


def pause_words(hold: Hold) -> str:
    """A pause in one line: since when, until when, why and who said so."""
    if hold.last is None:
        words = QCoreApplication.translate("EndPause", "Paused since {first}, until the doctor says go on.")
    else:
        words = QCoreApplication.translate("EndPause", "Paused from {first} to {last}.")
    said = words.format(
        first=wording.day_and_month(hold.first), last=wording.day_and_month(hold.last) if hold.last else ""
    )
    parts = [said, hold.reason and f"{wording.capital(hold.reason).rstrip('.')}."]
    if hold.said_by:
        parts.append(QCoreApplication.translate("EndPause", "{name} said so.").format(name=hold.said_by))
    return " ".join(part for part in parts if part)


class EndPauseDialog(Dialog):
    """Asks for the first day with an injection and what the doctor said. `saved(words, undo)` says what was kept."""

    saved = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, hold: Hold) -> None:
        person = household.person
        assert person is not None
        super().__init__(host, QCoreApplication.translate("EndPause", "End the pause?"), pause_words(hold))
        self.setObjectName("end_pause_dialog")
        self._household = household
        self._hold = hold
        self._by = household.giver.name or person.name
        today = treatment_day(household.now(), person.home_zone)
        latest = hold.last if hold.last is not None else today + timedelta(days=366)
        self.from_day = DateField(
            QCoreApplication.translate("EndPause", "First day with an injection again"),
            max(hold.first, min(today, latest)),
            earliest=hold.first,
            latest=latest,
        )
        self.from_day.setObjectName("from_day")
        self.said = TextField(
            QCoreApplication.translate("EndPause", "Who said so, and what?")
            if hold.by_prescriber
            else QCoreApplication.translate("EndPause", "Why? In a few words"),
            length=REASON_LENGTH_MAX,
        )
        self.said.setObjectName("what_they_said")
        self.add(self.from_day)
        self.add(self.said)
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        self.save = self.add_button(Button(QCoreApplication.translate("EndPause", "End the pause"), "primary"))
        self.save.setObjectName("save")
        self.save.refused.connect(self._say)
        self.save.clicked.connect(self.keep)
        for field in (self.from_day, self.said):
            field.changed.connect(self._show_missing)
        self._show_missing()

    def keep(self) -> None:
        """Keep it; it is on disk when `saved` comes."""
        household, hold, day = self._household, self._hold, self.from_day.value()
        if day is None or not self.from_day.check():
            return
        try:
            left = end_pause(household.records, hold.id, day, self.said.text(), household.now(), self._by)
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except FieldProblem as problem:
            field = self.from_day if problem.field == "from" else self.said
            field.set_error(problem_words(problem))
        except Problem as problem:
            self._say(problem_words(problem))
        else:
            self.close_dialog()
            household.tell_changed()
            words = QCoreApplication.translate("EndPause", "Saved: injections go on from {date}.")

            def undo() -> None:
                undo_end_of_pause(household.records, hold, left, household.now(), self._by)
                household.tell_changed()

            self.saved.emit(words.format(date=wording.day_and_month(day)), undo)

    def _show_missing(self) -> None:
        if self.from_day.value() is None:
            self.save.wait_for(QCoreApplication.translate("EndPause", "Type the day first."))
        elif not self.said.text():
            self.save.wait_for(QCoreApplication.translate("EndPause", "Say what you were told first, in a few words."))
        else:
            self.save.allow()

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)
