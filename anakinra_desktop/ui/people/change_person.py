"""Shows another person of the household, changes who injects, or adds somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import coming_prescription, prescription_on, treatment_day
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.add_person import list_people
from anakinra_desktop.ui.recording.answer_row import AnswerRow
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, ChoiceTile, Dialog, PersonMark, Text

if TYPE_CHECKING:
    from anakinra_desktop.domain.prescription import Prescription
    from anakinra_desktop.ui.shared.household import Household


class ChangeDialog(Dialog):
    """Who injects today first, then the people of the household, then one more person."""

    giver_wanted = Signal()
    person_chosen = Signal(object)
    new_person_wanted = Signal()

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(host, QCoreApplication.translate("ChangeDialog", "What should change?"), width=680)
        self.setObjectName("change_dialog")
        self._household = household
        giver = household.giver
        own_name = household.person.name if household.person else ""
        now_by = (
            QCoreApplication.translate("ChangeDialog", "Now: {name}, on their own").format(name=own_name)
            if giver.by is GivenBy.SELF
            else QCoreApplication.translate("ChangeDialog", "Now: {name}").format(name=giver.name)
        )
        who = AnswerRow("users", QCoreApplication.translate("ChangeDialog", "Who injects today"), now_by)
        who.setObjectName("change_giver")
        who.clicked.connect(self._ask_giver)
        self.add(who)
        people = list_people(household.records)
        self._people = {person.id: person for person, _ in people}
        self.people = ChoiceGroup[int](gap=10)
        self.people.setObjectName("people")
        if len(people) > 1:
            self.add(Text(QCoreApplication.translate("ChangeDialog", "Whose pages?"), "h2"))
            for person, prescriptions in people:
                self.people.add(person.id, self._tile(person, prescriptions))
            self.add(self.people)
        new = AnswerRow("user-plus", QCoreApplication.translate("ChangeDialog", "Add another person"))
        new.setObjectName("new_person")
        new.clicked.connect(self._ask_new)
        self.add(new)
        if len(people) > 1:
            self.show_person = self.add_button(
                Button(QCoreApplication.translate("ChangeDialog", "Show this person"), "primary")
            )
            self.show_person.setObjectName("show_person")
            self.show_person.wait_for(QCoreApplication.translate("ChangeDialog", "Choose one first."))
            self.show_person.clicked.connect(self._take_person)
            self.people.chosen.connect(lambda: self.show_person.allow())

    def _tile(self, person: Person, prescriptions: tuple[Prescription, ...]) -> ChoiceTile:
        parts = []
        if person.born is not None:
            born = QCoreApplication.translate("ChangeDialog", "born {year}")
            parts.append(born.format(year=person.born.year))
        today = treatment_day(self._household.now(), person.home_zone)
        ordered, coming = prescription_on(today, prescriptions), coming_prescription(today, prescriptions)
        if ordered is not None:
            parts.append(wording.amount(ordered.amount_mg))
        if coming is not None and (ordered is None or coming.amount_mg != ordered.amount_mg):
            words = QCoreApplication.translate("ChangeDialog", "from {date} {amount}")
            parts.append(
                words.format(date=wording.day_and_month(coming.starts_on), amount=wording.amount(coming.amount_mg))
            )
        return ChoiceTile(person.name, ", ".join(parts), shape="row", lead=PersonMark(person.name, person.id, 46))

    def _ask_giver(self) -> None:
        self.close_dialog()
        self.giver_wanted.emit()

    def _ask_new(self) -> None:
        self.close_dialog()
        self.new_person_wanted.emit()

    def _take_person(self) -> None:
        chosen = self.people.choice
        if chosen is None:
            return
        self.close_dialog()
        person = self._people[chosen]
        self._household.set_person(person)
        self.person_chosen.emit(person)
