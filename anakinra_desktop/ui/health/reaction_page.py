"""The form for a reaction of the skin: a new one, or a later look at one that is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.reactions import Candidate, Reaction, looked_again, recent_places
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.note_reaction import change_reaction, note_reaction
from anakinra_desktop.services.note_symptom import Noted
from anakinra_desktop.services.prepare_entry import look_at_entry
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.health.reaction_fields import ReactionFields
from anakinra_desktop.ui.health.reaction_place import RECENT_COUNT, PlacePicker
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.shared.parts import Card, Grow, IconView, Panel, Text, column, row
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

TWO_COLUMNS_FROM_PX = 860


class ReactionPage(FormPage):
    """Asks where it is and how it looks. `saved` carries what was kept (Noted)."""

    saved = Signal(object)

    def __init__(
        self,
        household: Household,
        back: str,
        *,
        dose: Dose | None = None,
        place: Place | None = None,
        entry: HealthEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """For a dose (its first place), or a place, if one is named; with an entry, a later look at that one."""
        heading = (
            QCoreApplication.translate("Health", "A skin reaction")
            if entry is None
            else QCoreApplication.translate("Health", "How does it look today?")
        )
        super().__init__(back, heading, QCoreApplication.translate("Health", "Save"), parent)
        self.setObjectName("reaction_page")
        person = household.person
        assert person is not None
        self._household, self._person, self._entry = household, person, entry
        seen = look_at_entry(household.records, person, household.now())
        self._today = seen.today
        lengths = shown_lengths(seen.length_unit)
        with household.records.read() as record:
            self._injections = record.injections(person.id)
        self.picker = PlacePicker(
            seen.body,
            recent_places(self._injections, RECENT_COUNT),
            seen.today,
            has_spots=seen.has_spots,
            person_name=None if household.giver.by is GivenBy.SELF else person.name,
            lengths=lengths,
        )
        self.fields = ReactionFields(seen.today, lengths, asks_elsewhere=entry is None)
        common = QCoreApplication.translate("Health", "Redness and itching at the spot are common.")
        line = QCoreApplication.translate(
            "Health",
            "Often gone in 2 to 4 weeks. Tell the doctor if it is severe or stays, and of any lump that stays.",
        )
        told = Panel(
            row(
                IconView("info", "info", 26),
                Grow(column(Text(common, "strong"), Text(line, "support", size=16, weight=500), gap=1)),
                gap=12,
            ),
            tone="info",
            pad=(16, 10, 16, 12),
            radius=14,
        )
        left = Card(Grow(self.picker), pad=(20, 14, 20, 18))
        right = Card(self.fields, told, gap=14, pad=(20, 14, 20, 18))
        self._columns = row(Grow(left, 36), Grow(right, 64), gap=2)
        self.content.add(Grow(self._columns))
        self.picker.changed.connect(self._show_missing)
        self.fields.changed.connect(self._show_missing)
        self.save.clicked.connect(self.keep)
        self._begin(dose, place)
        self._show_missing()

    def keep(self) -> None:
        """Check everything and keep it; it is on disk when `saved` comes."""
        if not self.fields.check() or not self.picker.check():
            return
        try:
            noted = self._keep_new() if self._entry is None else self._keep_look(self._entry)
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self.keep)
        except FieldProblem as problem:
            self._say_problem(problem)
        except Problem as problem:
            self.show_note(problem_words(problem), warn=True)
        else:
            self.clear_trouble()
            self._household.tell_changed()
            self.saved.emit(noted)

    def _keep_new(self) -> Noted:
        fields, household, dose = self.fields, self._household, self.picker.dose
        began_on, severity = fields.began_on.value(), fields.severity.choice
        assert began_on is not None
        assert severity is not None
        reaction = Reaction(
            signs=fields.signs.choices,
            severity=severity,
            place=self.picker.place,
            dose_id=dose.id if dose else None,
            size_cm=fields.width_cm,
            seen_on=self._today,
            note=fields.note.text(),
        )
        return note_reaction(
            household.records,
            self._person,
            began_on,
            reaction,
            household.now(),
            self._writer(),
            elsewhere=fields.elsewhere,
        )

    def _keep_look(self, entry: HealthEntry) -> Noted:
        fields, household, before = self.fields, self._household, entry.details
        severity = fields.severity.choice
        assert isinstance(before, Reaction)
        assert severity is not None
        after = looked_again(before, self._today, fields.signs.choices, severity, fields.width_cm)
        kept = change_reaction(
            household.records,
            self._person,
            entry,
            replace(after, note=fields.note.text()),
            household.now(),
            self._writer(),
            began_on=fields.began_on.value(),
        )
        return Noted((kept,), Lead.LOG)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM_PX)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _begin(self, dose: Dose | None, place: Place | None) -> None:
        if self._entry is not None:
            before = self._entry.details
            assert isinstance(before, Reaction)
            self.fields.show_reaction(before, self._entry.began_on)
            if before.place is not None:
                known = next((each for each in self._injections if each.id == before.dose_id), None)
                if known is not None:
                    self.picker.pick(Candidate(known, before.place))
                self.picker.show_place(before.place, fixed=True)
        elif dose is not None and dose.place is not None:
            self.picker.pick(Candidate(dose, dose.place))
        elif place is not None:
            there = next(
                (each for each in recent_places(self._injections, len(self._injections)) if each.place == place), None
            )
            if there is not None:
                self.picker.pick(there)
            else:
                self.picker.show_place(place)

    def _show_missing(self) -> None:
        missing = self.fields.missing()
        if self.picker.place is None:
            missing = QCoreApplication.translate("Health", "Say where it is first.")
        self.save.wait_for(missing)
        rests = QCoreApplication.translate("Health", "This spot rests until you say it is gone.")
        self.show_note(missing or rests)

    def _writer(self) -> str:
        return self._household.giver.name or self._person.name

    def _say_problem(self, problem: FieldProblem) -> None:
        fields = {"began_on": self.fields.began_on, "size": self.fields.size_field, "note": self.fields.note}
        field = fields.get(problem.field)
        if field is None:
            self.show_note(problem_words(problem), warn=True)
        else:
            field.set_error(problem_words(problem))
            field.setFocus()
