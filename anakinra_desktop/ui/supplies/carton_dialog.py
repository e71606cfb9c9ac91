"""What is known of a carton, and what can be said about it: counted, left out, back, not to be used, wrong."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.services import keep_supplies
from anakinra_desktop.services.look_at_supplies import CartonSeen, SuppliesLook
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile, NumberField, Text, column, filled
from anakinra_desktop.ui.supplies import words
from anakinra_desktop.ui.supplies.act_dialog import ActDialog
from anakinra_desktop.ui.supplies.facts import never_back
from anakinra_desktop.ui.supplies.out_since import OutSince
from anakinra_desktop.ui.supplies.reasons import OF_SEVERAL, reason_choice

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class CartonAct(StrEnum):
    """What can be said of a carton."""

    CORRECT = "correct"
    COUNT = "count"
    LEFT_OUT = "left_out"
    BACK = "back"
    ASIDE = "aside"
    GONE = "gone"
    REMOVE = "remove"


class CartonDialog(ActDialog):
    """One carton: what about it?"""

    correct_wanted = Signal(object)
    """Open the form that corrects this Carton."""
    gone_wanted = Signal(object)
    """Ask where the syringes set aside went."""

    def __init__(self, host: QWidget, household: Household, look: SuppliesLook, seen: CartonSeen) -> None:
        super().__init__(host, household, words.carton_name(seen.carton), _facts_line(look, seen))
        self._seen = seen
        zone = self.person.home_zone
        self.act = self._acts()
        self.there = NumberField(QCoreApplication.translate("Supplies", "How many are in the carton now?"), "", 0, 200)
        self.there.setObjectName("there")
        self.since = OutSince(household.now(), zone)
        self.count = NumberField(QCoreApplication.translate("Supplies", "How many of them?"), "", 1, max(1, seen.left))
        self.count.setObjectName("count")
        self.count.set_value(seen.left or None)
        self.reason = reason_choice(OF_SEVERAL)
        why = Text(QCoreApplication.translate("Supplies", "Why must they not be used?"), "label")
        self._aside = filled(column(why, self.reason, self.count, gap=8))
        self._never = never_back()
        self._parts = {
            CartonAct.COUNT: self.there,
            CartonAct.LEFT_OUT: self.since,
            CartonAct.BACK: self._never,
            CartonAct.ASIDE: self._aside,
        }
        for part in (self.act, *self._parts.values(), self.message):
            self.add(part)
        self.act.chosen.connect(self._choose)
        self.reason.chosen.connect(self._show_state)
        self._choose()

    def keep(self) -> None:
        """Do what was chosen."""
        records, person, now = self.household.records, self.person, self.household.now()
        number = self._seen.carton.id
        match self.act.choice:
            case CartonAct.CORRECT:
                self.close_dialog()
                self.correct_wanted.emit(self._seen.carton)
            case CartonAct.GONE:
                self.close_dialog()
                self.gone_wanted.emit(self._seen.aside)
            case CartonAct.COUNT if self.there.check():
                there = int(self.there.value() or 0)
                self.do(
                    lambda: keep_supplies.count_carton(records, person, number, there, now),
                    QCoreApplication.translate("Supplies", "Counted."),
                )
            case CartonAct.LEFT_OUT if self.since.check():
                since = self.since.moment() or now
                self.do(
                    lambda: keep_supplies.leave_carton_out(records, person, number, since, now),
                    QCoreApplication.translate("Supplies", "The clock of every syringe in it runs from then."),
                )
            case CartonAct.BACK:
                self.do(
                    lambda: keep_supplies.put_carton_back(records, person, number, now),
                    QCoreApplication.translate("Supplies", "It is back in the refrigerator. Its hours are kept."),
                )
            case CartonAct.ASIDE:
                self._set_aside()
            case CartonAct.REMOVE:
                self.do(
                    lambda: keep_supplies.remove_carton(records, person, number, now),
                    QCoreApplication.translate("Supplies", "Removed. It stays in the list of those used up."),
                )

    def _set_aside(self) -> None:
        reason = self.reason.choice
        if reason is None or not self.count.check():
            return
        records, person, now = self.household.records, self.person, self.household.now()
        number, many = self._seen.carton.id, int(self.count.value() or 0)
        self.do(
            lambda: keep_supplies.discard_from_carton(records, person, number, many, reason, now),
            QCoreApplication.translate("Supplies", "Set aside. Do not use it, and ask the pharmacist."),
        )

    def _acts(self) -> ChoiceGroup[CartonAct]:
        seen = self._seen
        out = seen.carton.out_since is not None
        has_left = seen.left > 0
        offered = (
            (CartonAct.COUNT, "check-square", QCoreApplication.translate("Supplies", "I counted them"), True),
            (
                CartonAct.LEFT_OUT,
                "thermometer-simple",
                QCoreApplication.translate("Supplies", "The carton was left out"),
                has_left and not out,
            ),
            (
                CartonAct.BACK,
                "thermometer-cold",
                QCoreApplication.translate("Supplies", "It is in the refrigerator again"),
                out,
            ),
            (CartonAct.ASIDE, "prohibit", QCoreApplication.translate("Supplies", "They must not be used"), has_left),
            (CartonAct.GONE, "trash", QCoreApplication.translate("Supplies", "Those aside are gone"), bool(seen.aside)),
            (
                CartonAct.CORRECT,
                "pencil-simple",
                QCoreApplication.translate("Supplies", "Correct lot, date or number"),
                True,
            ),
            (
                CartonAct.REMOVE,
                "x-circle",
                QCoreApplication.translate("Supplies", "It was added by mistake"),
                seen.left == seen.carton.syringes,
            ),
        )
        is_open = seen.carton.ended_at is None
        tiles = [(act, ChoiceTile(title, icon=icon)) for act, icon, title, fits in offered if fits and is_open]
        group = ChoiceGroup[CartonAct](tiles, columns=2, number_keys=False)
        group.setObjectName("act")
        for act, tile in tiles:
            tile.setObjectName(f"act_{act.value}")
        return group

    def _choose(self) -> None:
        for act, part in self._parts.items():
            part.setVisible(act is self.act.choice)
        shown = self._parts.get(self.act.choice or CartonAct.REMOVE)
        if shown is not None and self.isVisible():
            self.reveal(shown)
            self._place()
        self._show_state()

    def _show_state(self) -> None:
        self.message.hide()
        leads_on = self.act.choice in (CartonAct.CORRECT, CartonAct.GONE)
        go_on, save = (
            QCoreApplication.translate("Supplies", "Go on"),
            QCoreApplication.translate("Supplies", "Save"),
        )
        self.save.setText(go_on if leads_on else save)
        if self.act.choice is None:
            self.save.wait_for(QCoreApplication.translate("Supplies", "Choose what you want to say about it."))
        elif self.act.choice is CartonAct.ASIDE and self.reason.choice is None:
            self.save.wait_for(QCoreApplication.translate("Supplies", "Say why they must not be used."))
        else:
            self.save.allow()


def _facts_line(look: SuppliesLook, seen: CartonSeen) -> str:
    carton = seen.carton
    added = words.wall(look, carton.added_at).date()
    parts = [
        QCoreApplication.translate("Supplies", "%n syringes, added on {date}", "", carton.syringes).format(
            date=wording.full_date(added)
        ),
        words.carton_where(look, seen),
        QCoreApplication.translate("Supplies", "{count} used").format(count=seen.used),
    ]
    parts += words.gone_parts(seen)
    if carton.expires_on is not None:
        good = QCoreApplication.translate("Supplies", "good until {date}")
        parts.append(good.format(date=wording.full_date(carton.expires_on)))
    if carton.serial:
        parts.append(QCoreApplication.translate("Supplies", "serial number {serial}").format(serial=carton.serial))
    return wording.capital("; ".join(parts)) + "."
