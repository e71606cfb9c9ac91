"""The cards beside the figure: where next, and what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.ui.body_map.map_marks import LegendSign
from anakinra_desktop.ui.body_map.screen import LegendRow, NextPlace
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Chip,
    FlowRow,
    Grow,
    IconView,
    Stretch,
    Text,
    column,
    filled,
    row,
)

if TYPE_CHECKING:
    from anakinra_desktop.domain.free_a_place import Way
    from anakinra_desktop.ui.body_map.free_a_place import WaysOut


class NextCard(Card):
    """The next place in words, and the way to it on the map."""

    wanted = Signal()
    """Its button was pressed."""
    way_wanted = Signal(object)
    """Nothing is open, and this Way would change that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(18, 14, 18, 18), parent=parent)
        self.setObjectName("next_place")
        self._heading = Text("", "support")
        self._title = Text("", "h2", size=22)
        self._where = Text("", "body", color="ink2", size=16, weight=600)
        self._help = Text("", "support", weight=500)
        self._chip = Chip("", "moon-stars")
        self._reasons = column(gap=5)
        self._warning = Text("", "support", color="warn", size=16, weight=700)
        self.button = Button("", "primary")
        self.button.setObjectName("open_next_zone")
        self.button.clicked.connect(self.wanted)
        self._words = column(
            self._heading, self._title, self._where, self._help, Aligned(self._chip, Qt.AlignmentFlag.AlignLeft), gap=5
        )
        self._acts = column(self._reasons, self._warning, Stretch(), self.button, gap=9)
        self._halves = row(Grow(self._words, 3), Grow(self._acts, 2), gap=18)
        self.body.addLayout(self._halves)
        self._ways: WaysOut | None = None

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Show what would open a place; without any, nothing."""
        if ways and self._ways is None:
            from anakinra_desktop.ui.body_map.free_a_place import WaysOut

            self._ways = WaysOut()
            self._ways.way_wanted.connect(self.way_wanted)
            self.add(self._ways)
        if self._ways is not None:
            self._ways.show_ways(ways)
            self._ways.setVisible(bool(ways))

    def set_wide(self, wide: bool) -> None:
        """Lie across the page, or stand beside the figure."""
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def show_place(self, place: NextPlace) -> None:
        """Show where next."""
        self._heading.setText(place.heading)
        self._title.setText(place.title)
        self._where.setText(place.words)
        self._help.setText(place.help)
        self._help.setVisible(bool(place.help))
        self._chip.set_text(place.rest)
        self._chip.setVisible(bool(place.rest))
        while (item := self._reasons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words in place.reasons:
            icon = Aligned(IconView("check-circle", "primary", 22), Qt.AlignmentFlag.AlignTop)
            self._reasons.add(filled(row(icon, Grow(Text(words, "support", size=16, weight=600)), gap=8)))
        self._warning.setText(place.warning)
        self._warning.setVisible(bool(place.warning))
        self.button.setText(place.button)
        self.button.setVisible(place.spot is not None)


class LegendCard(Card):
    """What the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, pad=(18, 12, 18, 10), parent=parent)
        self.setObjectName("legend")
        self._heading = Text("", "h3", size=17)
        self.add(self._heading)
        self._rows = FlowRow(gap=6)
        self._stacked = column(gap=1)
        self.body.addLayout(self._stacked)
        self.add(filled(self._rows))
        self._note = Text("", "support", size=15)
        self.add(self._note)
        self._across = False
        self._shown: tuple[tuple[LegendRow, ...], str, str, bool] | None = None

    def set_across(self, across: bool) -> None:
        """Lie across the page, or stand beside the figure."""
        self._across = across

    def show_rows(self, rows: Sequence[LegendRow], heading: str = "", note: str = "") -> None:
        """Show these signs; without a heading they are marks."""
        shown = (tuple(rows), heading, note, self._across)
        if shown == self._shown:
            return  # rows that went and came back would let the whole page move
        self._shown = shown
        self._heading.setText(heading or QCoreApplication.translate("BodyMap", "What the marks mean"))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for layout in (self._rows, self._stacked):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        for each in rows:
            line = filled(row(LegendSign(each.sign), Grow(Text(each.words, "support", size=15)), gap=8))
            if self._across:
                self._rows.addWidget(line)
            else:
                self._stacked.add(line)
