"""The cartons in the house, each with where its syringes are and how long it is good for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.services.look_at_supplies import CartonSeen, SuppliesLook
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    FlowRow,
    Grow,
    IconView,
    Rule,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies import words

_TOP: Final = Qt.AlignmentFlag.AlignTop
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_DRAWN_MAX: Final = 14


class CartonsCard(Card):
    """The cartons in the house, in the order in which they are used, and those that are done with."""

    open_pressed = Signal(object)
    """A CartonSeen."""
    gone_pressed = Signal(object)
    """The syringes set aside that may be gone."""
    facts_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, pad=(22, 16, 20, 16), parent=parent)
        self.setObjectName("supplies_cartons")
        title = Text(QCoreApplication.translate("Supplies", "Cartons"), "h2")
        note = Text(QCoreApplication.translate("Supplies", "In the order they are used"), "support")
        self.add(row(Grow(title), note))
        self._list = column(gap=4)
        self.add(self._list)
        self._shown: tuple[object, ...] = ()
        self.show_done = Button("", "quiet", "archive", height=48, size=16)
        self.show_done.setObjectName("show_done_cartons")
        self.show_done.clicked.connect(self._open_done)
        self.facts = Button(
            QCoreApplication.translate("Supplies", "What the sources say"), "quiet", "book-open", height=48, size=16
        )
        self.facts.setObjectName("storage_facts")
        self.facts.clicked.connect(self.facts_pressed)
        below = QWidget()
        FlowRow(self.show_done, self.facts, gap=12, parent=below)
        self.add(below)
        self._seen: SuppliesLook | None = None
        self._with_done = False

    def show_look(self, seen: SuppliesLook) -> None:
        """Copy what was read onto the widgets."""
        self._seen = seen
        shown = (seen.cartons, seen.done, seen.aside_of_none, seen.today, self._with_done, look().text_scale)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in (*seen.cartons, *(seen.done if self._with_done else ())):
            self._list.add(Rule())
            self._list.add(self._row_of(seen, each))
        if seen.aside_of_none:
            self._list.add(Rule())
            self._list.add(self._aside_row(seen))
        self.setVisible(bool(seen.cartons or seen.done or seen.aside_of_none))
        self.show_done.setVisible(bool(seen.done))
        count = QCoreApplication.translate("Supplies", "%n cartons used up", "", len(seen.done))
        hide = QCoreApplication.translate("Supplies", "Hide those used up")
        self.show_done.setText(hide if self._with_done else count)

    def _row_of(self, seen: SuppliesLook, each: CartonSeen) -> QWidget:
        only_aside = each.there == 0 and bool(each.aside)
        bad = only_aside or (each.unusable is not None and each.left > 0)
        icon = "archive" if each.is_done else "warning" if bad else "package"
        color = "warn" if bad else "ink3" if each.is_done else "primary"
        if each.carton.ended_at is not None:
            where = QCoreApplication.translate("Supplies", "written down by mistake")
        else:
            where = words.carton_where(seen, each)
        name = column(Text(words.carton_name(each.carton), "strong", weight=800), Text(where, "support"), gap=0)
        count = Text(words.carton_count(each), "strong", color="warn" if bad else "ink")
        soon = words.expires_soon(seen, each) and not each.is_done
        date_line = column(
            Text(words.carton_expiry(each), "strong"),
            Text(words.carton_expiry_line(seen, each), "support", color="warn" if soon or bad else "ink2"),
            gap=0,
        )
        button = Button(
            QCoreApplication.translate("Supplies", "It is gone")
            if only_aside
            else QCoreApplication.translate("Supplies", "Open"),
            height=48,
            size=16,
        )
        button.setObjectName("carton_gone" if only_aside else "open_carton")
        button.setAccessibleDescription(f"{words.carton_name(each.carton)}, {where}")
        if only_aside:
            button.clicked.connect(lambda: self.gone_pressed.emit(each.aside))
        else:
            button.clicked.connect(lambda: self.open_pressed.emit(each))
        return _carton_row(IconView(icon, color, 28), name, count, date_line, button)

    def _aside_row(self, seen: SuppliesLook) -> QWidget:
        many = len(seen.aside_of_none)
        title = QCoreApplication.translate("Supplies", "%n syringes aside, of no recorded carton", "", many)
        ask = QCoreApplication.translate("Supplies", "Ask the pharmacist about them.")
        name = column(Text(title, "strong", weight=800), Text(ask, "support"), gap=0)
        button = Button(QCoreApplication.translate("Supplies", "It is gone"), height=48, size=16)
        button.setObjectName("aside_gone")
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self.gone_pressed.emit(seen.aside_of_none))
        return filled(
            row(Aligned(IconView("warning", "warn", 28), _TOP), Grow(name), button, gap=12, margins=(0, 6, 0, 6))
        )

    def _open_done(self) -> None:
        self._with_done = not self._with_done
        if self._seen is not None:
            self.show_look(self._seen)


def _carton_row(icon: QWidget, name: QBoxLayout, count: QWidget, expiry: QBoxLayout, button: QWidget) -> QWidget:
    """One carton on a line; at large text its parts stand one below the other."""
    if look().text_scale >= 1.5:
        texts = column(name, count, expiry, Aligned(button, _LEFT), gap=4)
        return filled(row(Aligned(icon, _TOP), Grow(texts), gap=12, margins=(0, 8, 0, 8)))
    line = row(
        Aligned(icon, _TOP), Grow(name, 4), Grow(count, 2), Grow(expiry, 4), button, gap=12, margins=(0, 6, 0, 6)
    )
    return filled(line)
