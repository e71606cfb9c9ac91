"""The cards of the supplies page about today: how long it lasts, and what is out of the refrigerator."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT, Syringe
from anakinra_desktop.services.look_at_supplies import SuppliesLook
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    FlowRow,
    Grow,
    IconView,
    Text,
    column,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies import words
from anakinra_desktop.ui.supplies.clock_ring import ClockRing
from anakinra_desktop.ui.supplies.strip import RunOutStrip
from anakinra_desktop.ui.today.syringe_row import SyringeRow

_TOP: Final = Qt.AlignmentFlag.AlignTop
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_DRAWN_MAX: Final = 14
_BESIDE_FROM_PX: Final = 760


class StockCard(Card):
    """The day to order, how many are left, and the days ahead."""

    order_pressed = Signal()
    ordered_pressed = Signal()
    add_pressed = Signal()
    doses_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, pad=(24, 18, 24, 20), parent=parent)
        self.setObjectName("supplies_stock")
        self._sign = IconView("storefront", "primary", 30)
        self._title = Text("", "h2", size=26)
        self._title.setObjectName("order_by")
        self._lasts = Text("", "body", color="ink2")
        self._lasts.setObjectName("lasts")
        self._syringes = SyringeRow()
        self._strip = RunOutStrip()
        self._before = Text("", "support")
        self._notes = Text("", "support")
        self.doses = Button("", "quiet", "question", height=48, size=16)
        self.doses.setObjectName("doses_without_syringe")
        self.doses.clicked.connect(self.doses_pressed)
        self._pharmacy = Text("", "body")
        self._pharmacy.setObjectName("pharmacy")
        self.order = Button(QCoreApplication.translate("Supplies", "Order note"), "primary", "note-pencil", height=60)
        self.order.setObjectName("order_note")
        self.order.clicked.connect(self.order_pressed)
        ordered = QCoreApplication.translate("Supplies", "I ordered")
        self.ordered = Button(ordered, icon="check-square", height=60)
        self._ordered_words = ordered
        self.ordered.setObjectName("ordered")
        self.ordered.clicked.connect(self.ordered_pressed)
        self.add_first = Button(QCoreApplication.translate("Supplies", "Add a carton"), "primary", "plus", height=60)
        self.add_first.setObjectName("add_first_carton")
        self.add_first.clicked.connect(self.add_pressed)
        title = column(self._title, self._lasts, gap=0)
        heading = row(Aligned(self._sign, _TOP), Grow(title), gap=12)
        self._top = row(Grow(heading), Aligned(self._syringes, _TOP), gap=12)
        self._buttons = QWidget()
        FlowRow(self.order, self.ordered, self.add_first, gap=12, parent=self._buttons)
        self.add(self._top)
        self.add(self._before)
        self.add(self._strip)
        self.add(self._notes)
        self.add(Aligned(self.doses, _LEFT))
        self.add(self._pharmacy)
        self.add(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= look().px(_BESIDE_FROM_PX)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_look(self, seen: SuppliesLook) -> None:
        """Copy what was read onto the widgets."""
        urgent = words.is_urgent(seen)
        self._title.setText(words.headline(seen))
        self._title.set_color("coral" if urgent else "ink")
        self._sign.set_icon("check-square" if seen.ordered_at else "storefront", "coral" if urgent else "primary")
        self._lasts.setText(words.lasts(seen))
        drawn = max(seen.stock.box_size, seen.stock.left)
        if drawn > _DRAWN_MAX:
            drawn = -(-seen.stock.left // BOX_SIZE_DEFAULT) * BOX_SIZE_DEFAULT
        self._syringes.show_count(seen.stock.left, drawn if seen.has_supplies and drawn <= _DRAWN_MAX else 0)
        self._strip.setVisible(seen.has_supplies and seen.prescription is not None)
        self._strip.show_days(seen.strip)
        before = QCoreApplication.translate("Supplies", "After %n doses before these days:", "", seen.before_strip)
        self._before.setText(before)
        self._before.setVisible(seen.before_strip > 0 and not self._strip.isHidden())
        notes = words.lasts_notes(seen)
        self._notes.setText(" ".join(notes))
        self._notes.setVisible(bool(notes))
        count = len(seen.without_syringe)
        self.doses.setText(
            QCoreApplication.translate("Supplies", "%n injections were written down without a syringe", "", count)
        )
        self.doses.setVisible(count > 0)
        phone = seen.person.pharmacy_phone
        self._pharmacy.setText(QCoreApplication.translate("Supplies", "Pharmacy: {phone}").format(phone=phone))
        self._pharmacy.setVisible(bool(phone))
        self._show_buttons(seen)

    def _show_buttons(self, seen: SuppliesLook) -> None:
        self.add_first.setVisible(not seen.has_supplies)
        self.add_first.setDefault(not seen.has_supplies)
        self.order.setVisible(seen.has_supplies)
        self.order.setDefault(seen.has_supplies)
        self.ordered.setVisible(seen.has_supplies)
        self.ordered.setText(
            QCoreApplication.translate("Supplies", "I did not order") if seen.ordered_at else self._ordered_words
        )


class OutCard(Card):
    """Every syringe that left its carton and waits to be used, with its clock."""

    take_pressed = Signal()
    open_pressed = Signal(object)
    """A Syringe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, pad=(24, 18, 20, 18), parent=parent)
        self.setObjectName("supplies_out")
        title = Text(QCoreApplication.translate("Supplies", "Out of the refrigerator"), "h2")
        self._empty = Text("", "body", color="ink2")
        self._rows: dict[int, _OutRow] = {}
        self._list = column(gap=14)
        self.take = Button(QCoreApplication.translate("Supplies", "I took one out"), icon="thermometer-simple")
        self.take.setObjectName("take_out")
        self.take.clicked.connect(self.take_pressed)
        self.add(row(Aligned(IconView("thermometer-simple", "info", 26), _TOP), Grow(title), gap=10))
        self.add(self._empty)
        self.add(self._list)
        self.add(self.take)

    def show_look(self, seen: SuppliesLook) -> None:
        """Copy what was read onto the widgets; a row that stays keeps its button and its focus."""
        there = {syringe.id: syringe for syringe in seen.syringes}
        for number in set(self._rows) - set(there):
            self._rows.pop(number).deleteLater()
        for syringe in seen.syringes:
            if syringe.id not in self._rows:
                view = _OutRow()
                view.pressed.connect(self.open_pressed)
                self._rows[syringe.id] = view
                self._list.add(view)
            self._rows[syringe.id].show_syringe(seen, syringe)
        self._empty.setText(QCoreApplication.translate("Supplies", "None is out, by the record."))
        self._empty.setVisible(not there)
        self.take.setVisible(seen.has_supplies)


class _OutRow(QWidget):
    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._syringe: Syringe | None = None
        self._ring = ClockRing()
        self._title = Text("", "h3")
        self._line = Text("", "body", color="ink2", size=16)
        self._name = Text("", "support")
        self._button = Button(QCoreApplication.translate("Supplies", "What about it?"), height=48, size=16)
        self._button.setObjectName("open_syringe")
        self._button.clicked.connect(lambda: self.pressed.emit(self._syringe))
        texts = column(self._title, self._name, self._line, Aligned(self._button, _LEFT), gap=4)
        self._beside = row(Aligned(self._ring, _TOP), Grow(texts), gap=14, parent=self)
        look().changed.connect(self._arrange)
        self._arrange()

    def show_syringe(self, seen: SuppliesLook, syringe: Syringe) -> None:
        self._syringe = syringe
        self._ring.show_time(syringe.time_out(seen.now), seen.warning, seen.limit, stands=syringe.is_back)
        bad = seen.unusable(syringe) is not None
        self._title.setText(words.syringe_title(seen, syringe))
        self._title.set_color("danger" if bad else "ink")
        self._name.setText(words.syringe_name(seen, syringe))
        in_hand = syringe.id in seen.in_hand
        line = words.syringe_line(seen, syringe)
        if in_hand:
            line = f"{QCoreApplication.translate('Supplies', 'An injection is under way with it.')} {line}"
        self._line.setText(line)
        self._button.setAccessibleDescription(f"{self._name.text()}. {self._title.text()}.")
        self._button.setVisible(not in_hand)

    def _arrange(self) -> None:
        large = look().text_scale >= 1.5
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.TopToBottom if large else direction.LeftToRight)
