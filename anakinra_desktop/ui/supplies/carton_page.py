"""The page on which a carton is written down: the fields, and beside them an example of a carton."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.syringe import SYRINGES_A_CARTON_MAX
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.keep_supplies import Where
from anakinra_desktop.services.look_at_supplies import stock_with
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.first_run.pictures import LabelKind, LabelPicture
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.shared.parts import Card, Grow, IconView, Panel, Text, row
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies.carton_form import CartonForm

if TYPE_CHECKING:
    from anakinra_desktop.domain.syringe import Carton
    from anakinra_desktop.ui.shared.household import Household

_PICTURE_FROM_PX: Final = 900


class CartonPage(FormPage):
    """Writes down a new carton, or corrects one. `saved` carries the SupplyChange."""

    saved = Signal(object)

    def __init__(
        self, household: Household, back: str, carton: Carton | None = None, parent: QWidget | None = None
    ) -> None:
        heading = (
            QCoreApplication.translate("CartonForm", "Add a carton")
            if carton is None
            else QCoreApplication.translate("CartonForm", "Correct this carton")
        )
        super().__init__(back, heading, QCoreApplication.translate("CartonForm", "Save the carton"), parent)
        self.setObjectName("carton_page")
        person = household.person
        assert person is not None
        self._household, self._person = household, person
        self._is_new = carton is None
        self.form = CartonForm(household.now(), person.home_zone, carton)
        line = QCoreApplication.translate("CartonForm", "For {name} only. A carton belongs to one person.")
        whose = Text(line.format(name=person.name), "support")
        card = Card(self.form, row(IconView("user", "ink2", 20), Grow(whose), gap=8), gap=14, pad=22)
        self._picture = Panel(
            Grow(LabelPicture(LabelKind.CARTON)),
            Text(
                QCoreApplication.translate("CartonForm", "An example. Yours may look different."),
                "support",
                align=Qt.AlignmentFlag.AlignHCenter,
            ),
            tone="panel",
            pad=20,
        )
        self.content.add(row(Grow(card, 3), Grow(self._picture, 2), gap=14))
        self.save.clicked.connect(self.keep)
        self.form.changed.connect(self._show_state)
        self.form.code_read.connect(lambda: self.form.is_known_code(household, person))
        self._show_state()

    def keep(self) -> None:
        """Keep the carton."""
        change = self.form.keep(self._household, self._person)
        if change is not None:
            self._household.tell_changed()
            self.saved.emit(change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self.width() >= look().px(_PICTURE_FROM_PX))

    def _with_this(self) -> str:
        """How many there will be then, and how long they last."""
        label, count = self.form.label(), self.form.cartons.value()
        is_cold = self.form.where.choice is Where.REFRIGERATOR
        if label is None or not count or not is_cold or label.syringes > SYRINGES_A_CARTON_MAX:
            return ""
        try:
            then = stock_with(self._household.records, self._person, label, int(count), self._household.now())
        except RecordTrouble:
            return ""  # it is said when the carton is kept
        with_it = QCoreApplication.translate("CartonForm", "%n syringes with this", "", then.left)
        if then.last_dose_on is None:
            return with_it
        words = QCoreApplication.translate("CartonForm", "{syringes}, enough until {date}")
        return words.format(syringes=with_it, date=wording.weekday_and_date(then.last_dose_on))

    def _show_state(self) -> None:
        if self.form.is_complete:
            self.save.allow()
            self.show_note(self._with_this() if self._is_new else "")
            return
        why = (
            QCoreApplication.translate("CartonForm", "Type the date, say where it is now, then save.")
            if self._is_new
            else QCoreApplication.translate("CartonForm", "Type the date, then save.")
        )
        self.save.wait_for(why)
        self.show_note(why)
