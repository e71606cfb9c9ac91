"""Asks which injections, written down without a syringe, used one of the cartons at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.services.look_at_supplies import SuppliesLook
from anakinra_desktop.services.match_doses import take_off_for_doses
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile
from anakinra_desktop.ui.supplies import words
from anakinra_desktop.ui.supplies.act_dialog import ActDialog

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class DosesDialog(ActDialog):
    """Several may be chosen, and none is beforehand: an injection in a hospital took nothing from home."""

    def __init__(self, host: QWidget, household: Household, seen: SuppliesLook) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Supplies", "Which of these used a syringe from your cartons?"),
            QCoreApplication.translate("Supplies", "They were written down without one, so the count is too high."),
            save=QCoreApplication.translate("Supplies", "Take them off"),
        )
        self.doses = ChoiceGroup[int](columns=1, many=True, number_keys=False)
        self.doses.setObjectName("doses")
        for dose in seen.without_syringe:
            tile = ChoiceTile(words.dose_words(seen, dose), icon="syringe")
            tile.setObjectName(f"dose_{dose.id}")
            self.doses.add(dose.id, tile)
        self.add(self.doses)
        self.add(self.message)
        self.doses.chosen.connect(self._show_state)
        self._show_state()

    def keep(self) -> None:
        """Take their syringes off the count."""
        records, person, chosen = self.household.records, self.person, self.doses.choices
        self.do(
            lambda: take_off_for_doses(records, person, chosen),
            QCoreApplication.translate("Supplies", "Taken off the count."),
        )

    def _show_state(self) -> None:
        self.message.hide()
        if self.doses.choices:
            self.save.allow()
        else:
            self.save.wait_for(QCoreApplication.translate("Supplies", "Choose those that used one."))
