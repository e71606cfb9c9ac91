"""Asks what a carton says: lot, expiry date, how many syringes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    DateField,
    Dialog,
    NumberField,
    SegmentedControl,
    Text,
    TextField,
    column,
    filled,
)

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.domain.syringe import Carton
    from anakinra_desktop.ui.shared.household import Household

_LEFT = Qt.AlignmentFlag.AlignLeft
_ANOTHER: Final = 0
PACKS: Final = (1, 7, 28)
"""The packs there are (LABEL-3, LABEL-4)."""


class CartonForm(QWidget):
    """The three fields. Seven syringes are the usual carton (SYRINGE-2); lot and date are copied from it."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.lot = TextField(QCoreApplication.translate("CartonForm", "Lot"), length=60)
        self.lot.setObjectName("lot")
        self.lot.set_hint(QCoreApplication.translate("CartonForm", "It stands beside LOT on the carton."))
        self.expires = DateField(
            QCoreApplication.translate("CartonForm", "Good until (EXP)"), month_is_enough=True, words=wording.full_date
        )
        self.expires.setObjectName("expires")
        question = QCoreApplication.translate("CartonForm", "How many syringes?")
        packs = [(count, str(count)) for count in PACKS]
        another = (_ANOTHER, QCoreApplication.translate("CartonForm", "Another number"))
        self.pack = SegmentedControl[int](question, [*packs, another], BOX_SIZE_DEFAULT)
        self.pack.setObjectName("pack")
        self.count = NumberField(QCoreApplication.translate("CartonForm", "Number"), "", 1, 200)
        self.count.setObjectName("count")
        self.count.hide()
        self.pack.chosen.connect(self._choose)
        asked = filled(column(Text(question, "label", color="ink"), Aligned(self.pack, _LEFT), self.count, gap=6))
        column(self.lot, self.expires, asked, gap=14, parent=self)
        for field in (self.lot, self.expires, self.count):
            field.changed.connect(self.changed)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not self.lot.text() and not self.expires.text()

    def check(self) -> bool:
        """Say beneath each field what is wrong; whether everything can be taken."""
        good = [self.expires.check(), self.pack.choice != _ANOTHER or self.count.check()]
        day = self.expires.value()
        if day is not None and day < self._today:
            words = QCoreApplication.translate("CartonForm", "This was {date}. Its syringes must not be used.")
            self.expires.set_error(words.format(date=wording.full_date(day)))
            return False
        return all(good)

    def keep(self, household: Household, person: Person) -> Carton | None:
        """Keep the carton; None when something was wrong, and then it is said beside it."""
        if not self.check():
            return None
        syringes = int(self.count.value() or 0) if self.pack.choice == _ANOTHER else self.pack.choice or 0
        try:
            carton = add_carton(
                household.records, person, self.lot.text(), self.expires.value(), syringes, household.now()
            )
        except RecordTrouble as trouble:
            self.lot.set_error(trouble_words(trouble))
            return None
        except FieldProblem as problem:
            field = {"syringes": self.count, "expires_on": self.expires}.get(problem.field, self.lot)
            field.set_error(problem_words(problem))
            return None
        return carton

    def _choose(self) -> None:
        self.count.setVisible(self.pack.choice == _ANOTHER)
        if self.count.isVisible():
            self.count.setFocus()
        self.changed.emit()


class CartonDialog(Dialog):
    """Adds a carton from the first page. `saved` carries it."""

    saved = Signal(object)

    def __init__(self, host: QWidget, household: Household) -> None:
        person = household.person
        assert person is not None
        line = QCoreApplication.translate("CartonForm", "For {name} only. A carton belongs to one person.")
        super().__init__(
            host,
            QCoreApplication.translate("CartonForm", "Add a carton"),
            line.format(name=person.name),
            width=640,
        )
        self.setObjectName("carton_dialog")
        self._household = household
        self._person = person
        self.form = CartonForm(household.now().astimezone(zone_info(person.home_zone)).date())
        self.add(self.form)
        self.save = self.add_button(Button(QCoreApplication.translate("CartonForm", "Save the carton"), "primary"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep the carton."""
        carton = self.form.keep(self._household, self._person)
        if carton is not None:
            self.close_dialog()
            self._household.tell_changed()
            self.saved.emit(carton)
