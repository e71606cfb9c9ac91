"""Corrects what was recorded; the old row stays to be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import Dose, DoseStatus
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing.place_reasons import joined, without_place
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.correct_record import NoSuchDose, correct_dose
from anakinra_desktop.services.prepare_entry import look_at_entry, place_obstacle
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.recording.dose_fields import DoseFields
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.shared.parts import Grow, TextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class CorrectPage(FormPage):
    """The fields of a recorded dose, to be put right. `saved` carries the corrected dose."""

    saved = Signal(object)

    def __init__(self, household: Household, dose: Dose, back: str, parent: QWidget | None = None) -> None:
        super().__init__(
            back,
            QCoreApplication.translate("CorrectPage", "Correct this record"),
            QCoreApplication.translate("CorrectPage", "Save the correction"),
            parent,
        )
        self.setObjectName("correct_page")
        person = household.person
        assert person is not None
        self._household = household
        self._person = person
        self._dose = dose
        self.fields = DoseFields(look_at_entry(household.records, person, household.now()), here=household.here())
        self.fields.show_dose(dose)
        self.because = TextField(
            QCoreApplication.translate("CorrectPage", "What was wrong? In a few words, if you like"), length=500
        )
        self.because.setObjectName("because")
        self.fields.below_when.add(self.because)
        self.content.add(Grow(self.fields))
        self.show_note(QCoreApplication.translate("CorrectPage", "What was there before stays in the history."))
        self.save.clicked.connect(self.keep)

    def keep(self) -> None:
        """Check everything and keep the correction."""
        moment = self.fields.moment(say=True)
        if not self.fields.check() or moment is None:
            return
        given = self.fields.given(moment)
        name = given.given_by or self._dose.given_by or self._person.name
        by_self = name.casefold() == self._person.name.casefold()
        corrected = replace(
            self._dose,
            status=DoseStatus.TAKEN,
            taken_at=self._to_the_second(given.taken_at),
            zone=self.fields.zone(),
            amount_mg=given.amount_mg,
            whole=given.whole,
            place=given.place,
            by=GivenBy.SELF if by_self else GivenBy.CAREGIVER,
            given_by=name,
            lot=given.lot,
            note=given.note,
        )
        if corrected == self._dose:
            words = QCoreApplication.translate("CorrectPage", "Nothing is different from what is recorded.")
            self.show_note(words, warn=True)
            return
        household = self._household
        who = household.giver.name or self._person.name
        try:
            if corrected.place != self._dose.place:  # what was said of the place before says nothing of this one
                why_here, when = self.fields.place_reason, corrected.taken_at or moment
                why_here.show_against(
                    place_obstacle(household.records, self._person, corrected.places, when, self._dose)
                )
                if not why_here.check():
                    return
                corrected = replace(corrected, reason=joined(without_place(corrected.reason), why_here.reason))
            kept = correct_dose(household.records, self._person, corrected, self.because.text(), household.now(), who)
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self.keep)
        except FieldProblem as problem:
            fields = {"time": self.fields.clock, "amount": self.fields.amount, "reason": self.because}
            field = fields.get(problem.field)
            if field is None:
                self.show_note(problem_words(problem), warn=True)
            else:
                field.set_error(problem_words(problem))
        except NoSuchDose:
            words = QCoreApplication.translate("CorrectPage", "This record was corrected elsewhere meanwhile.")
            self.show_note(words, warn=True)
        except Problem as problem:
            self.show_note(problem_words(problem), warn=True)
        else:
            household.tell_changed()
            self.saved.emit(kept)

    def _to_the_second(self, typed: datetime) -> datetime:
        """The recorded moment, as long as its minute was left as it stands; a clock shows no seconds."""
        there = self._dose.taken_at
        same = there is not None and there.replace(second=0, microsecond=0) == typed.replace(second=0, microsecond=0)
        return there if there is not None and same else typed
