"""The smaller questions of the supplies page: one taken out, those aside gone, the container, what to order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.sharps import HOLDS_MAX
from anakinra_desktop.domain.syringe import GoneTo, Syringe
from anakinra_desktop.drawing import wording
from anakinra_desktop.services import keep_supplies
from anakinra_desktop.services.keep_sharps_box import begin_sharps_box, close_sharps_box
from anakinra_desktop.services.look_at_supplies import SuppliesLook
from anakinra_desktop.ui.shared.facts import statement_words
from anakinra_desktop.ui.shared.parts import (
    Button,
    ChoiceGroup,
    ChoiceTile,
    Dialog,
    LongTextField,
    NumberField,
    Text,
    column,
    filled,
)
from anakinra_desktop.ui.supplies import words
from anakinra_desktop.ui.supplies.act_dialog import ActDialog
from anakinra_desktop.ui.supplies.out_since import OutSince

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

_NOW: Final = "now"
_EARLIER: Final = "earlier"


class TakeOutDialog(ActDialog):
    """One more syringe was taken out: just now, or when?"""

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Supplies", "When did you take it out?"),
            statement_words("LABEL-20"),
        )
        tiles = [
            (_NOW, ChoiceTile(QCoreApplication.translate("Supplies", "Just now"), icon="clock")),
            (_EARLIER, ChoiceTile(QCoreApplication.translate("Supplies", "Earlier"), icon="clock-counter-clockwise")),
        ]
        self.when = ChoiceGroup[str](tiles, columns=2, number_keys=False)
        self.when.setObjectName("when")
        for name, tile in tiles:
            tile.setObjectName(f"when_{name}")
        self.since = OutSince(household.now(), self.person.home_zone)
        for part in (self.when, self.since, self.message):
            self.add(part)
        self.when.chosen.connect(self._choose)
        self._choose()

    def keep(self) -> None:
        """Write it down; its clock runs from then."""
        records, person, now = self.household.records, self.person, self.household.now()
        if self.when.choice == _EARLIER and not self.since.check():
            return
        at = self.since.moment() if self.when.choice == _EARLIER else None
        self.do(
            lambda: keep_supplies.take_one_out(records, person, now, at=at),
            QCoreApplication.translate("Supplies", "Written down. Its clock runs from then on."),
        )

    def _choose(self) -> None:
        self.message.hide()
        self.since.setVisible(self.when.choice == _EARLIER)
        if self.when.choice is None:
            self.save.wait_for(QCoreApplication.translate("Supplies", "Say when it was taken out."))
            return
        self.save.allow()
        if self.isVisible():
            self._place()


class GoneDialog(ActDialog):
    """Syringes that were set aside are not there any more: where did they go?"""

    def __init__(self, host: QWidget, household: Household, aside: tuple[Syringe, ...]) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Supplies", "Where did the %n set aside go?", "", len(aside)),
            f"{statement_words('STORAGE-7')} {statement_words('LABEL-40')}",
        )
        self._aside = aside
        title = QCoreApplication.translate("Supplies", "To the pharmacy, or where my community takes it")
        sharps = QCoreApplication.translate("Supplies", "Into the sharps container")
        tiles = [
            (GoneTo.ELSEWHERE, ChoiceTile(title, icon="storefront")),
            (GoneTo.SHARPS, ChoiceTile(sharps, icon="trash")),
        ]
        self.to = ChoiceGroup[GoneTo](tiles, columns=1, number_keys=False)
        self.to.setObjectName("gone_to")
        for to, tile in tiles:
            tile.setObjectName(f"gone_to_{to.value}")
        self.add(self.to)
        self.add(self.message)
        self.save.wait_for(QCoreApplication.translate("Supplies", "Choose where they went."))
        self.to.chosen.connect(self.save.allow)

    def keep(self) -> None:
        """Write it down."""
        to = self.to.choice
        if to is None:
            return
        records, person, now = self.household.records, self.person, self.household.now()
        self.do(
            lambda: keep_supplies.say_gone(records, person, [each.id for each in self._aside], to, now),
            QCoreApplication.translate("Supplies", "Written down: it is gone."),
        )


class BeginBoxDialog(ActDialog):
    """A new sharps container: how many syringes does it hold, and are some in it already?"""

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Supplies", "Begin a sharps container"),
            statement_words("LABEL-67"),
        )
        self.holds = NumberField(
            QCoreApplication.translate("Supplies", "About how many syringes would fill it to the top?"),
            "",
            1,
            HOLDS_MAX,
        )
        self.holds.setObjectName("holds")
        self.holds.set_hint(
            QCoreApplication.translate("Supplies", "Its label may say. A guess is fine: you can see when it is full.")
        )
        self.inside = NumberField(
            QCoreApplication.translate("Supplies", "How many are in it already?"), "", 0, HOLDS_MAX
        )
        self.inside.setObjectName("held_at_start")
        self.inside.set_value(0)
        for part in (self.holds, self.inside, self.message):
            self.add(part)

    def keep(self) -> None:
        """Begin it; one that was open is closed with that."""
        if not all([self.holds.check(), self.inside.check()]):
            return
        holds, inside = int(self.holds.value() or 0), int(self.inside.value() or 0)
        records, person, now = self.household.records, self.person, self.household.now()
        self.do(
            lambda: begin_sharps_box(records, person, holds, inside, now),
            QCoreApplication.translate("Supplies", "The container is begun."),
        )


class CloseBoxDialog(ActDialog):
    """The container is full: close it for good, and begin another or not."""

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Supplies", "Close the container for good?"),
            QCoreApplication.translate("Supplies", "Then begin a new one."),
            save=QCoreApplication.translate("Supplies", "I closed it"),
        )
        facts = [Text(statement_words(name), "body") for name in ("LABEL-68", "SYRINGE-7")]
        self.add(filled(column(*facts, gap=8)))
        self.add(self.message)

    def keep(self) -> None:
        """Write down that it was closed."""
        records, person, now = self.household.records, self.person, self.household.now()
        self.do(
            lambda: close_sharps_box(records, person, now),
            QCoreApplication.translate("Supplies", "The container is closed. Begin a new one when you have it."),
        )


class OrderDialog(Dialog):
    """A note to read out to the pharmacy, or to copy; it can be changed before."""

    def __init__(self, host: QWidget, seen: SuppliesLook) -> None:
        phone = seen.person.pharmacy_phone
        line = statement_words("OTHER-4")
        if phone:
            line = f"{QCoreApplication.translate('Supplies', 'Pharmacy: {phone}').format(phone=phone)}. {line}"
        super().__init__(
            host,
            QCoreApplication.translate("Supplies", "Order note"),
            line,
            cancel=QCoreApplication.translate("Supplies", "Close"),
            width=720,
        )
        self.note = LongTextField(QCoreApplication.translate("Supplies", "What to say or send"), length=2000, lines=8)
        self.note.setObjectName("order_text")
        self.note.set_text(order_text(seen))
        self.add(self.note)
        self.copied = Text("", "support")
        self.add(self.copied)
        copy = self.add_button(Button(QCoreApplication.translate("Supplies", "Copy the text"), "primary", "copy"))
        copy.setObjectName("copy_order")
        copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.note.text())
        self.copied.setText(QCoreApplication.translate("Supplies", "Copied. Paste it where you write to the pharmacy."))


def order_text(seen: SuppliesLook) -> str:
    """What to ask the pharmacy for; nothing is said that is not in the record."""
    lines = [QCoreApplication.translate("Supplies", "Refill for {name}").format(name=seen.person.name)]
    if seen.person.born is not None:
        born = QCoreApplication.translate("Supplies", "Born on {date}")
        lines.append(born.format(date=wording.full_date(seen.person.born)))
    lines.append(QCoreApplication.translate("Supplies", "Anakinra (Kineret), prefilled syringes, 100 mg"))
    if seen.prescription is not None:
        said = QCoreApplication.translate("Supplies", "Prescription: {prescription}")
        lines.append(said.format(prescription=wording.prescription(seen.prescription)))
        if seen.prescription.prescriber:
            by = QCoreApplication.translate("Supplies", "Prescribed by {name}")
            lines.append(by.format(name=seen.prescription.prescriber))
    lines.append(words.lasts(seen))
    if seen.stock.lacking is not None:
        needed = QCoreApplication.translate("Supplies", "Needed by {date}")
        lines.append(needed.format(date=wording.weekday_and_date(seen.stock.lacking.day)))
    return "\n".join(lines)
