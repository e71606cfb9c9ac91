"""Asks who injects today: it decides the words and the places on the body."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.people import Caregiver, GivenBy, Giver, NotAPerson
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.choose_giver import choose_giver, look_at_givers
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import (
    Button,
    Chip,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Dialog,
    FlowRow,
    PersonMark,
    Text,
    TextField,
    column,
    filled,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

SOMEONE_ELSE: Final = ""


class WhoInjectsDialog(Dialog):
    """One row for each who may inject, with the places it opens. Nothing is chosen beforehand, not even yesterday's.

    `chosen` carries the Giver once it is kept; the household is told too.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("WhoInjects", "Who injects today?"),
            QCoreApplication.translate("WhoInjects", "It decides the words and the places on the body."),
        )
        self.setObjectName("who_injects_dialog")
        person = household.person
        assert person is not None
        self._household = household
        self._givers = look_at_givers(household.records, person)
        self._today = household.now().astimezone(zone_info(person.home_zone)).date()
        self.people = ChoiceGroup[str](gap=12)
        self.people.setObjectName("who_injects")
        self._add_person()
        for number, caregiver in enumerate(self._givers.caregivers, person.id + 1):
            self._add_caregiver(caregiver, number)
        self.people.add(
            SOMEONE_ELSE,
            ChoiceTile(
                QCoreApplication.translate("WhoInjects", "Someone else…"),
                QCoreApplication.translate("WhoInjects", "Only after a nurse, doctor or pharmacist has shown them how"),
                "user-plus",
                shape="row",
            ),
        )
        self.people.chosen.connect(self._show_choice)
        self.add(self.people)
        self.name = TextField(QCoreApplication.translate("WhoInjects", "Their name"), length=120)
        self.name.setObjectName("giver_name")
        self.shown = DateField(
            QCoreApplication.translate("WhoInjects", "Shown how on; leave empty if not known"), latest=self._today
        )
        self.shown.setObjectName("shown_how_on")
        self._new = filled(column(self.name, self.shown, gap=12))
        self._new.hide()
        self.add(self._new)
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        self.use = self.add_button(Button(QCoreApplication.translate("WhoInjects", "Use for today"), "primary"))
        self.use.setObjectName("use_for_today")
        self.use.clicked.connect(self.keep)
        self.use.refused.connect(self._say)
        self.name.changed.connect(self._show_missing)
        self._show_missing()

    def keep(self) -> None:
        """Keep who injects."""
        choice, person = self.people.choice, self._givers.person
        if choice is None:
            return
        if choice == SOMEONE_ELSE and self.shown.text() and not self.shown.check():
            return
        giver = (
            Giver(GivenBy.SELF, person.name)
            if choice == person.name
            else Giver(GivenBy.CAREGIVER, self.name.text() if choice == SOMEONE_ELSE else choice)
        )
        shown_on = self.shown.value() if choice == SOMEONE_ELSE else None
        try:
            kept = choose_giver(self._household.records, person, giver, shown_on)
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except NotAPerson as problem:
            self.name.set_error(problem_words(problem))
        else:
            self.close_dialog()
            self._household.set_giver(kept)
            self.chosen.emit(kept)

    def _add_person(self) -> None:
        person = self._givers.person
        title = QCoreApplication.translate("WhoInjects", "{name}, on their own").format(name=person.name)
        line = self._line(person.name, person.shown_how_on, GivenBy.SELF)
        tile = self._tile(title, line, GivenBy.SELF, PersonMark(person.name, person.id, 46))
        self.people.add(person.name, tile)

    def _add_caregiver(self, caregiver: Caregiver, number: int) -> None:
        line = self._line(caregiver.name, caregiver.shown_how_on, GivenBy.CAREGIVER)
        mark = PersonMark(caregiver.name, number, 46)
        self.people.add(caregiver.name, self._tile(caregiver.name, line, GivenBy.CAREGIVER, mark))

    def _line(self, name: str, shown_on: date | None, by: GivenBy) -> str:
        last = self._givers.last
        if last is not None and last.by is by and (by is GivenBy.SELF or last.name == name):
            return QCoreApplication.translate("WhoInjects", "as on {date}").format(
                date=wording.weekday_and_date(self._givers.last_on or self._today)
            )
        if shown_on is not None:
            return QCoreApplication.translate("WhoInjects", "shown how, {date}").format(
                date=wording.full_date(shown_on)
            )
        return QCoreApplication.translate("WhoInjects", "no date of being shown how is recorded")

    def _tile(self, title: str, line: str, by: GivenBy, mark: PersonMark) -> ChoiceTile:
        chips = QWidget()
        FlowRow(*(Chip(part_words(part)) for part in open_parts(by)), gap=6, parent=chips)
        return ChoiceTile(title, line, shape="row", lead=mark, extra=chips)

    def _show_choice(self) -> None:
        new = self.people.choice == SOMEONE_ELSE
        self._new.hide()
        if new:
            self.reveal(self._new)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._message.hide()
        self._show_missing()

    def _show_missing(self) -> None:
        if self.people.choice is None:
            self.use.wait_for(QCoreApplication.translate("WhoInjects", "Choose one first."))
        elif self.people.choice == SOMEONE_ELSE and not self.name.text():
            self.use.wait_for(QCoreApplication.translate("WhoInjects", "Type their name first."))
        else:
            self.use.allow()

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)


def open_parts(by: GivenBy) -> tuple[BodyPart, ...]:
    """The parts of the body that whoever injects may use."""
    parts = dict.fromkeys(zone.part for zone in ZoneId if by in zone.open_to)
    return tuple(parts)


def part_words(part: BodyPart) -> str:
    """A part of the body, both sides."""
    match part:
        case BodyPart.ABDOMEN:
            return QCoreApplication.translate("WhoInjects", "stomach")
        case BodyPart.THIGH:
            return QCoreApplication.translate("WhoInjects", "thighs")
        case BodyPart.ARM:
            return QCoreApplication.translate("WhoInjects", "backs of arms")
        case BodyPart.BUTTOCK:
            return QCoreApplication.translate("WhoInjects", "buttocks")
