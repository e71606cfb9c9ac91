"""What would free a place when nothing is open, each with the button that leads there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.free_a_place import EndMark, NextInjection, ReactionsGone, SomebodyElse, SwitchOn, Way
from anakinra_desktop.drawing import free_words
from anakinra_desktop.ui.shared.parts import Button, Rule, Text, column, filled


class WaysOut(QWidget):
    """The ways out, the one that opens most spots first."""

    way_wanted = Signal(object)
    """The Way whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways_out")
        self._rows = column(gap=8)
        heading = Text(QCoreApplication.translate("Marks", "What would open a place"), "h3", size=17)
        column(heading, self._rows, gap=8, parent=self)

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, way in enumerate(ways):
            if number:
                self._rows.add(Rule())
            self._rows.add(self._row(number, way))

    def _row(self, number: int, way: Way) -> QWidget:
        lines = column(
            Text(free_words.what(way), "strong", size=16, weight=700),
            Text(free_words.how(way), "support", size=15, weight=500),
            gap=2,
        )
        words = _button_words(way)
        if words:
            button = Button(words, "secondary", height=48, size=16)
            button.setObjectName(f"way_{number}")
            button.setAccessibleDescription(free_words.what(way))
            button.clicked.connect(lambda: self.way_wanted.emit(way))
            lines.add(button)
        return filled(lines)


def _button_words(way: Way) -> str:
    match way:
        case EndMark():
            return QCoreApplication.translate("Marks", "End this mark")
        case ReactionsGone():
            return QCoreApplication.translate("Marks", "Open Health")
        case SwitchOn():
            return QCoreApplication.translate("Marks", "Open Settings")
        case SomebodyElse():
            return QCoreApplication.translate("Marks", "Choose who injects")
        case NextInjection():
            return ""
