"""Asks what the doctor said after a call that has to come before the next injection (LABEL-47)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.health import NOTE_LENGTH_MAX, WORDS_LENGTH_MAX
from anakinra_desktop.domain.prescription import treatment_day
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.answer_call import answer_call
from anakinra_desktop.services.keep_health import undo_entry
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import (
    Button,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Dialog,
    Panel,
    Text,
    TextField,
    column,
    filled,
)
from anakinra_desktop.ui.shared.sign_words import signs_words

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.ui.shared.household import Household


class AnswerCallDialog(Dialog):
    """Shows whom to call and takes down what they said. `saved(words, undo)` says what was kept."""

    saved = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, call: DoctorCall) -> None:
        person = household.person
        assert person is not None
        super().__init__(
            host,
            QCoreApplication.translate("CallFirst", "What did they say?"),
            QCoreApplication.translate("CallFirst", "Call first, then write it down. Until then, do not inject."),
        )
        self.setObjectName("answer_call_dialog")
        self._household = household
        self._person = person
        self._call = call
        self.add(_number_panel(person, call))
        self.group = ChoiceGroup[CallAnswer](
            [(answer, _tile(answer)) for answer in (CallAnswer.GO_AHEAD, CallAnswer.WAIT, CallAnswer.STOPPED)], gap=8
        )
        self.group.setObjectName("answers")
        self.group.chosen.connect(self._show_choice)
        self.add(self.group)
        self.who = TextField(QCoreApplication.translate("CallFirst", "Who said it?"), length=WORDS_LENGTH_MAX)
        self.who.setObjectName("who_said_it")
        self.until = DateField(
            QCoreApplication.translate("CallFirst", "Last day to wait. Leave empty for: until they tell me"),
            earliest=treatment_day(household.now(), person.home_zone),
        )
        self.until.setObjectName("until")
        self.note = TextField(
            QCoreApplication.translate("CallFirst", "What else they said; you may leave this empty"),
            length=NOTE_LENGTH_MAX,
        )
        self.note.setObjectName("note")
        self._fields = filled(column(self.who, self.until, self.note, gap=10))
        self._fields.hide()
        self.add(self._fields)
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        self.save = self.add_button(Button(QCoreApplication.translate("CallFirst", "Save"), "primary"))
        self.save.setObjectName("save")
        self.save.refused.connect(self._say)
        self.save.clicked.connect(self.keep)
        for field in (self.who, self.until):
            field.changed.connect(self._show_missing)
        self._show_missing()

    def keep(self) -> None:
        """Keep it; it is on disk when `saved` comes."""
        household, answer = self._household, self.group.choice
        if answer is None or (answer is CallAnswer.WAIT and self.until.text() and not self.until.check()):
            return
        by = household.giver.name or self._person.name
        try:
            entry = answer_call(
                household.records,
                self._person,
                answer,
                household.now(),
                answered_by=self.who.text(),
                wait_until=self.until.value() if answer is CallAnswer.WAIT else None,
                note=self.note.text(),
                recorded_by=by,
                pause_because=QCoreApplication.translate("CallFirst", "After a call: {signs}").format(
                    signs=signs_words(self._call.because)
                ),
            )
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except FieldProblem as problem:
            fields = {"answered_by": self.who, "wait_until": self.until, "note": self.note}
            fields.get(problem.field, self.who).set_error(problem_words(problem))
        except Problem as problem:
            self._say(problem_words(problem))
        else:
            self.close_dialog()
            household.tell_changed()
            undo = None
            if answer is CallAnswer.GO_AHEAD:  # a pause is ended by hand, with its own word

                def undo() -> None:
                    undo_entry(household.records, entry.id, household.now(), by)
                    household.tell_changed()

            self.saved.emit(_kept_words(answer), undo)

    def _show_choice(self) -> None:
        self.until.setVisible(self.group.choice is CallAnswer.WAIT)
        self.reveal(self._fields)
        self._message.hide()
        self._show_missing()

    def _show_missing(self) -> None:
        if self.group.choice is None:
            self.save.wait_for(QCoreApplication.translate("CallFirst", "Choose what they said first."))
        elif not self.who.text():
            self.save.wait_for(QCoreApplication.translate("CallFirst", "Say who said so first."))
        else:
            self.save.allow()

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)


def _number_panel(person: Person, call: DoctorCall) -> Panel:
    doctor = person.doctor_name or QCoreApplication.translate("CallFirst", "Your doctor")
    number = person.doctor_phone or QCoreApplication.translate("CallFirst", "The number is on the prescription")
    signs = QCoreApplication.translate("CallFirst", "Say: {signs}").format(signs=signs_words(call.because))
    return Panel(
        Text(doctor, "support", size=16),
        Text(number, "number", size=30 if len(number) <= 16 else 20, weight=800),
        Text(signs, "strong"),
        tone="warn",
        pad=(18, 12, 18, 14),
        radius=16,
        edge=True,
        gap=4,
    )


def _tile(answer: CallAnswer) -> ChoiceTile:
    match answer:
        case CallAnswer.GO_AHEAD:
            title = QCoreApplication.translate("CallFirst", "Go ahead with the injections")
            line = QCoreApplication.translate("CallFirst", "The next one can be started again")
            icon = "check-circle"
        case CallAnswer.WAIT:
            title = QCoreApplication.translate("CallFirst", "Wait")
            line = QCoreApplication.translate("CallFirst", "Until a day, or until they tell you. These days are paused")
            icon = "pause-circle"
        case _:
            title = QCoreApplication.translate("CallFirst", "No more injections for now")
            line = QCoreApplication.translate("CallFirst", "Paused until your doctor says otherwise")
            icon = "hand-palm"
    tile = ChoiceTile(title, line, icon, shape="row")
    tile.setObjectName(f"choose_{answer.value}")
    return tile


def _kept_words(answer: CallAnswer) -> str:
    if answer is CallAnswer.GO_AHEAD:
        return QCoreApplication.translate("CallFirst", "Saved. The next injection can be started.")
    return QCoreApplication.translate("CallFirst", "Saved. The days are marked as paused.")
