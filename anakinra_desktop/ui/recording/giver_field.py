"""Asks who gave an injection."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile, Text, TextField, column

SOMEONE_ELSE: Final = ""


class GiverField(QWidget):
    """The person, the caregivers by name, or someone else with a name. Nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self, person: Person, caregivers: tuple[Caregiver, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = QCoreApplication.translate("GiverField", "Who gave it?")
        tiles = [(person.name, ChoiceTile(person.name, icon="user"))]
        tiles += [(each.name, ChoiceTile(each.name, icon="users")) for each in caregivers if each.name != person.name]
        someone = ChoiceTile(QCoreApplication.translate("GiverField", "Someone else"), icon="first-aid-kit")
        self.people = ChoiceGroup([*tiles, (SOMEONE_ELSE, someone)], columns=3, gap=8, number_keys=False)
        self.people.setObjectName("given_by")
        self.people.setAccessibleName(question)
        self.name = TextField(QCoreApplication.translate("GiverField", "Their name"), length=120)
        self.name.setObjectName("giver_name")
        self.name.hide()
        column(Text(question, "strong"), self.people, self.name, gap=8, parent=self)
        self.people.chosen.connect(self._choose)
        self.name.changed.connect(self.changed)

    @property
    def is_answered(self) -> bool:
        """Whether a name is known."""
        return bool(self.value())

    def value(self) -> str:
        """The name of who gave it; "" while it is not known."""
        choice = self.people.choice
        if choice is None:
            return ""
        return self.name.text() if choice == SOMEONE_ELSE else str(choice)

    def set_value(self, name: str) -> None:
        """Show who was recorded."""
        try:
            self.people.tile(name)
        except KeyError:
            self.people.choose(SOMEONE_ELSE)
            self.name.set_text(name)
        else:
            self.people.choose(name)
        self.name.setVisible(self.people.choice == SOMEONE_ELSE)

    def _choose(self) -> None:
        self.name.setVisible(self.people.choice == SOMEONE_ELSE)
        if self.name.isVisible():
            self.name.setFocus()
        self.changed.emit()
