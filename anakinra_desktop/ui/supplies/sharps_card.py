"""The container for used syringes: how full it is, and what to do when it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.services.look_at_supplies import SuppliesLook
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Grow,
    Stretch,
    Text,
    column,
    row,
)
from anakinra_desktop.ui.supplies.sharps_picture import SharpsPicture

_TOP: Final = Qt.AlignmentFlag.AlignTop
_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_DRAWN_MAX: Final = 14


class SharpsCard(Card):
    """The container for used syringes: how full it is, and what to do when it is."""

    begin_pressed = Signal()
    full_pressed = Signal()
    facts_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, pad=(24, 18, 20, 18), parent=parent)
        self.setObjectName("supplies_sharps")
        self._picture = SharpsPicture()
        self._title = Text("", "h2")
        self._title.setObjectName("sharps_inside")
        self._line = Text("", "body", color="ink2", size=16)
        self._texts = column(self._title, self._line, gap=4)
        self.button = Button("", height=52)
        self.button.setObjectName("sharps_button")
        self.button.clicked.connect(self._press)
        self.facts = Button(
            QCoreApplication.translate("Supplies", "Where does a full one go?"),
            "quiet",
            "book-open",
            height=48,
            size=16,
        )
        self.facts.setObjectName("sharps_facts")
        self.facts.clicked.connect(self.facts_pressed)
        self.add(Text(QCoreApplication.translate("Supplies", "Sharps container"), "h2"))
        self._beside = row(self._picture, Grow(self._texts), gap=14)
        self.add(self._beside)
        self.add(Stretch())
        self.add(self.button)
        self.add(Aligned(self.facts, _LEFT))
        self._has_box = False

    def show_look(self, seen: SuppliesLook) -> None:
        """Copy what was read onto the widgets."""
        fill = seen.fill
        self._has_box = fill is not None
        self._picture.setVisible(fill is not None)
        if fill is None:
            self._title.setText(QCoreApplication.translate("Supplies", "No container yet"))
            self._title.set_color("ink")
            begin = QCoreApplication.translate("Supplies", "Begin one, and the app says when to close it for good.")
            closed = QCoreApplication.translate("Supplies", "%n were closed so far.", "", seen.closed_boxes)
            self._line.setText(f"{begin} {closed}" if seen.closed_boxes else begin)
            self.button.setText(QCoreApplication.translate("Supplies", "Begin a container"))
            return
        self._picture.show_fill(fill)
        self._title.setText(QCoreApplication.translate("Supplies", "%n syringes in it", "", fill.inside))
        self._title.set_color("danger" if fill.is_full else "ink")
        if fill.is_full:
            self._line.setText(
                QCoreApplication.translate("Supplies", "By the count it has reached the line. Close it for good.")
            )
        else:
            more = QCoreApplication.translate("Supplies", "About %n more, then close it at the line.", "", fill.room)
            looks = QCoreApplication.translate("Supplies", "Your eyes count for more than this number.")
            self._line.setText(f"{more} {looks}")
        self.button.setText(
            QCoreApplication.translate("Supplies", "I closed it")
            if fill.is_full
            else QCoreApplication.translate("Supplies", "It looks full")
        )

    def _press(self) -> None:
        (self.full_pressed if self._has_box else self.begin_pressed).emit()
