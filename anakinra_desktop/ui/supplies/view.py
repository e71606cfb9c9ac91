"""The supplies page, live: it looks at the record each minute and after every change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.services.look_at_supplies import SuppliesLook, look_at_supplies, set_ordered
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.recording.form_stack import FormStack
from anakinra_desktop.ui.shared.parts import Button, Card, Grow, PageScroll, Stretch, Text, column, filled, row
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies import facts
from anakinra_desktop.ui.supplies.act_dialog import ActDialog
from anakinra_desktop.ui.supplies.cards import OutCard, StockCard
from anakinra_desktop.ui.supplies.cartons_card import CartonsCard
from anakinra_desktop.ui.supplies.sharps_card import SharpsCard
from anakinra_desktop.ui.supplies.undo import added_words, undo_change

if TYPE_CHECKING:
    from datetime import datetime

    from anakinra_desktop.domain.syringe import Carton, Syringe
    from anakinra_desktop.services.look_at_supplies import CartonSeen
    from anakinra_desktop.services.supply_change import SupplyChange
    from anakinra_desktop.ui.shared.household import Household

WIDE_FROM_PX: Final = 900
RIGHT_COLUMN_PX: Final = 352
_MINUTE_MS: Final = 60_000


class SuppliesPage(QWidget):
    """How long it lasts at the left, with the cartons; what is out and the sharps container at the right."""

    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    trouble_met = Signal(object)
    """The record could not be read or written: a RecordTrouble. What is shown stays."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("supplies_page")
        self._household = household
        self._look: SuppliesLook | None = None
        self._wide: bool | None = None
        self.heading = Text(QCoreApplication.translate("Supplies", "Supplies"), "h1")
        self.heading.setObjectName("heading")
        self.add_carton = Button(QCoreApplication.translate("Supplies", "Add a carton"), icon="plus", height=52)
        self.add_carton.setObjectName("add_carton")
        self.stock = StockCard()
        self.out = OutCard()
        self.cartons = CartonsCard()
        self.sharps = SharpsCard()
        self._left = column(self.stock, self.cartons, Stretch(), gap=4)
        self._right = column(self.out, self.sharps, Stretch(), gap=4)
        self._right_side = filled(self._right)
        self._columns = row(Grow(self._left), self._right_side, gap=4)
        edge = Card.SHADOW
        top = row(Grow(self.heading), self.add_carton, gap=12, margins=(edge, 0, edge, 0))
        self._body = filled(column(top, self._columns, Stretch(), gap=4, margins=(24, 10, 20, 16)))
        self._stack = FormStack(PageScroll(self._body))
        column(Grow(self._stack), parent=self)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.reload)
        self._connect()
        self.reload()

    @property
    def look(self) -> SuppliesLook | None:
        """What is shown."""
        return self._look

    def reload(self) -> None:
        """Look at the record again."""
        person = self._household.person
        if person is None:
            return
        try:
            seen = look_at_supplies(self._household.records, person, self._household.now())
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
            return
        self._look = seen
        self.stock.show_look(seen)
        self.out.show_look(seen)
        self.cartons.show_look(seen)
        self.sharps.show_look(seen)
        self.add_carton.setVisible(seen.has_supplies)

    def write_carton(self, carton: Carton | None = None) -> None:
        """Open the form for a new carton, or for one to be corrected."""
        from anakinra_desktop.ui.supplies.carton_page import CartonPage

        form = CartonPage(self._household, QCoreApplication.translate("Supplies", "Supplies"), carton)
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._say_saved)
        self._stack.show_form(form)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---- inside

    def _connect(self) -> None:
        self.add_carton.clicked.connect(lambda: self.write_carton())
        self.stock.add_pressed.connect(lambda: self.write_carton())
        self.stock.doses_pressed.connect(self._ask_doses)
        self.stock.order_pressed.connect(self._write_order)
        self.stock.ordered_pressed.connect(self._keep_ordered)
        self.out.take_pressed.connect(self._ask_taken)
        self.out.open_pressed.connect(self._open_syringe)
        self.cartons.open_pressed.connect(self._open_carton)
        self.cartons.gone_pressed.connect(self._ask_gone)
        self.cartons.facts_pressed.connect(
            lambda: self._show_facts(self.cartons.facts.text(), (*facts.STORAGE, *facts.REFILLS))
        )
        self.sharps.facts_pressed.connect(lambda: self._show_facts(self.sharps.facts.text(), facts.DISPOSAL))
        self.sharps.begin_pressed.connect(self._begin_box)
        self.sharps.full_pressed.connect(self._close_box)
        self._household.changed.connect(self._reload_if_shown)
        self._household.person_changed.connect(self._reload_if_shown)
        look().changed.connect(self._arrange)

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(WIDE_FROM_PX)
        self._right_side.setMinimumWidth(look().px(RIGHT_COLUMN_PX) if wide else 0)
        self._right_side.setMaximumWidth(look().px(RIGHT_COLUMN_PX) if wide else 16_777_215)
        if wide == self._wide:
            return
        self._wide = wide
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        # In one column the clocks that run come before the cartons.
        home = self._right if wide else self._left
        home.insertWidget(0 if wide else 1, self.out)

    def _ask(self, dialog: ActDialog) -> None:
        dialog.done.connect(self._say)
        dialog.open()

    def _say(self, words: str, change: SupplyChange | None) -> None:
        self.told.emit(words, undo_change(self._household, change) if change is not None else None)

    def _say_saved(self, change: SupplyChange) -> None:
        self._stack.leave_form()
        self._say(added_words(change), change)

    def _open_syringe(self, syringe: Syringe) -> None:
        from anakinra_desktop.ui.supplies.syringe_dialog import SyringeDialog

        if self._look is not None:
            self._ask(SyringeDialog(self, self._household, self._look, syringe))

    def _open_carton(self, seen: CartonSeen) -> None:
        from anakinra_desktop.ui.supplies.carton_dialog import CartonDialog

        if self._look is None:
            return
        dialog = CartonDialog(self, self._household, self._look, seen)
        dialog.correct_wanted.connect(self.write_carton)
        dialog.gone_wanted.connect(self._ask_gone)
        self._ask(dialog)

    def _ask_doses(self) -> None:
        from anakinra_desktop.ui.supplies.doses_dialog import DosesDialog

        if self._look is not None:
            self._ask(DosesDialog(self, self._household, self._look))

    def _ask_taken(self) -> None:
        from anakinra_desktop.ui.supplies.other_dialogs import TakeOutDialog

        self._ask(TakeOutDialog(self, self._household))

    def _ask_gone(self, aside: tuple[Syringe, ...]) -> None:
        from anakinra_desktop.ui.supplies.other_dialogs import GoneDialog

        self._ask(GoneDialog(self, self._household, aside))

    def _begin_box(self) -> None:
        from anakinra_desktop.ui.supplies.other_dialogs import BeginBoxDialog

        self._ask(BeginBoxDialog(self, self._household))

    def _close_box(self) -> None:
        from anakinra_desktop.ui.supplies.other_dialogs import CloseBoxDialog

        self._ask(CloseBoxDialog(self, self._household))

    def _show_facts(self, title: str, names: tuple[str, ...]) -> None:
        facts.FactsDialog(self, title, names).open()

    def _write_order(self) -> None:
        from anakinra_desktop.ui.supplies.other_dialogs import OrderDialog

        if self._look is not None:
            OrderDialog(self, self._look).open()

    def _keep_ordered(self) -> None:
        """Keep that it was ordered, or that it was not after all."""
        seen = self._look
        if seen is None:
            return
        before = seen.ordered_at
        self._set_ordered(self._household.now() if before is None else None)
        words = (
            QCoreApplication.translate("Supplies", "Written down: you ordered.")
            if before is None
            else QCoreApplication.translate("Supplies", "Written down: it is not ordered yet.")
        )
        self.told.emit(words, lambda: self._set_ordered(before))

    def _set_ordered(self, at: datetime | None) -> None:
        person = self._household.person
        if person is None:
            return
        try:
            set_ordered(self._household.records, person, at)
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
        self._household.tell_changed()
