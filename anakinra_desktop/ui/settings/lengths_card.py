"""In what the ways to the places are told: cm, inches, or hands and fingers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.screen import SettingsScreen
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import SegmentedControl, Text


class LengthsCard(TitledCard):
    """One choice, with the way to a place told in it."""

    chosen = Signal(object)
    """A LengthUnit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Settings", "Finding a place")
        super().__init__("lengths_card", title, gap=10, parent=parent)
        measure = QCoreApplication.translate("Settings", "Tell lengths in")
        self.unit = SegmentedControl[LengthUnit](
            measure,
            [
                (LengthUnit.CM, QCoreApplication.translate("Settings", "Centimeters")),
                (LengthUnit.INCHES, QCoreApplication.translate("Settings", "Inches")),
                (LengthUnit.HANDS, QCoreApplication.translate("Settings", "Hands and fingers")),
            ],
        )
        self.unit.setObjectName("length_unit")
        self.unit.chosen.connect(self.chosen)
        self._sample = Text("", "support", size=16)
        self._sample.setObjectName("length_sample")
        line = QCoreApplication.translate("Settings", "On the body map, in the steps and on the hand-over card.")
        self.add(SettingRow(measure, line, self.unit))
        self.add(self._sample)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show what is chosen."""
        self.unit.choose(screen.length_unit)
        self._sample.setText(screen.length_sample)
