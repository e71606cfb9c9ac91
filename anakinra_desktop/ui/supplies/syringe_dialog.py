"""Asks what became of a syringe that is out: back in the refrigerator, used, set aside, or not there any more."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.syringe import Syringe
from anakinra_desktop.services import keep_supplies
from anakinra_desktop.services.look_at_supplies import SuppliesLook
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile, Text, column, filled
from anakinra_desktop.ui.supplies import words
from anakinra_desktop.ui.supplies.act_dialog import ActDialog
from anakinra_desktop.ui.supplies.facts import never_back
from anakinra_desktop.ui.supplies.reasons import OF_ONE, reason_choice

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

DOSES_OFFERED = 5


class Fate(StrEnum):
    """What can be said of a syringe."""

    BACK = "back"
    OUT = "out"
    USED = "used"
    ASIDE = "aside"
    LOST = "lost"


class SyringeDialog(ActDialog):
    """One syringe: what about it?"""

    def __init__(self, host: QWidget, household: Household, seen: SuppliesLook, syringe: Syringe) -> None:
        super().__init__(
            host,
            household,
            words.syringe_name(seen, syringe),
            f"{words.syringe_title(seen, syringe)}. {words.syringe_line(seen, syringe)}",
        )
        self.setObjectName("dialog")
        self._seen, self._syringe = seen, syringe
        self.fate = self._fates()
        self.reason = reason_choice(OF_ONE)
        self.dose = self._doses()
        why = Text(QCoreApplication.translate("Supplies", "Why must it not be used?"), "label")
        self._why = filled(column(why, self.reason, gap=8))
        self._which = filled(column(Text(self._dose_question(), "label"), self.dose, gap=8))
        self._never = never_back()
        for part in (self.fate, self._never, self._which, self._why, self.message):
            self.add(part)
        self.fate.chosen.connect(self._choose)
        self.reason.chosen.connect(self._show_state)
        self.dose.chosen.connect(self._show_state)
        self._choose()

    def keep(self) -> None:
        """Write down what became of it."""
        records, person, now, number = self.household.records, self.person, self.household.now(), self._syringe.id
        match self.fate.choice:
            case Fate.BACK:
                self.do(
                    lambda: keep_supplies.put_back(records, person, number, now),
                    QCoreApplication.translate("Supplies", "It is back in the refrigerator. Its hours are kept."),
                )
            case Fate.OUT:
                self.do(
                    lambda: keep_supplies.take_this_out(records, person, number, now),
                    QCoreApplication.translate("Supplies", "It is out. Its clock goes on from where it stood."),
                )
            case Fate.LOST:
                self.do(
                    lambda: keep_supplies.lose_syringe(records, person, number, now),
                    QCoreApplication.translate("Supplies", "Written down: it is not there any more."),
                )
            case Fate.ASIDE:
                reason = self.reason.choice
                if reason is not None:
                    self.do(
                        lambda: keep_supplies.discard_syringe(records, person, number, reason, now),
                        QCoreApplication.translate("Supplies", "Set aside. Do not use it, and ask the pharmacist."),
                    )
            case Fate.USED:
                dose_id = self.dose.choice
                if dose_id is not None:
                    self.do(
                        lambda: keep_supplies.use_for_dose(records, person, number, dose_id),
                        QCoreApplication.translate("Supplies", "Written down as used."),
                    )

    def _fates(self) -> ChoiceGroup[Fate]:
        tiles = []
        if self._syringe.is_back:
            title = QCoreApplication.translate("Supplies", "I took it out")
            tiles.append((Fate.OUT, ChoiceTile(title, icon="thermometer-simple")))
        else:
            title = QCoreApplication.translate("Supplies", "It was used")
            tiles.append((Fate.USED, ChoiceTile(title, icon="syringe")))
            title = QCoreApplication.translate("Supplies", "It is in the refrigerator again")
            tiles.append((Fate.BACK, ChoiceTile(title, icon="thermometer-cold")))
        title = QCoreApplication.translate("Supplies", "It must not be used")
        tiles.append((Fate.ASIDE, ChoiceTile(title, icon="prohibit")))
        title = QCoreApplication.translate("Supplies", "It is not there any more")
        tiles.append((Fate.LOST, ChoiceTile(title, icon="question")))
        group = ChoiceGroup[Fate](tiles, columns=2, number_keys=False)
        group.setObjectName("fate")
        for fate, tile in tiles:
            tile.setObjectName(f"fate_{fate.value}")
        return group

    def _doses(self) -> ChoiceGroup[int]:
        group = ChoiceGroup[int](columns=1, number_keys=False)
        group.setObjectName("dose")
        for dose in self._seen.unmatched_doses[:DOSES_OFFERED]:
            tile = ChoiceTile(words.dose_words(self._seen, dose), icon="check-circle")
            tile.setObjectName(f"dose_{dose.id}")
            group.add(dose.id, tile)
        return group

    def _dose_question(self) -> str:
        if self._seen.unmatched_doses:
            return QCoreApplication.translate("Supplies", "For which injection?")
        return QCoreApplication.translate(
            "Supplies",
            "Each injection of the last two weeks has its syringe. Write the injection down first, in the calendar.",
        )

    def _choose(self) -> None:
        fate = self.fate.choice
        self._why.setVisible(fate is Fate.ASIDE)
        self._which.setVisible(fate is Fate.USED)
        self._never.setVisible(fate is Fate.BACK)
        part = {Fate.ASIDE: self._why, Fate.USED: self._which, Fate.BACK: self._never}.get(fate or Fate.LOST)
        if part is not None and self.isVisible():
            self.reveal(part)
            self._place()
        self._show_state()

    def _show_state(self) -> None:
        self.message.hide()
        waits = {
            None: QCoreApplication.translate("Supplies", "Choose what became of it."),
            Fate.ASIDE: QCoreApplication.translate("Supplies", "Say why it must not be used."),
            Fate.USED: QCoreApplication.translate("Supplies", "Choose the injection it was used for."),
        }
        fate = self.fate.choice
        is_open = (fate is Fate.ASIDE and self.reason.choice is None) or (
            fate is Fate.USED and self.dose.choice is None
        )
        if fate is None or is_open:
            self.save.wait_for(waits[fate])
        else:
            self.save.allow()
