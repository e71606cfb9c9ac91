"""The first cards: who is treated, and whom to call."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.settings.rows import FactRow
from anakinra_desktop.ui.settings.screen import SettingsScreen
from anakinra_desktop.ui.settings.titled_card import TitledCard, change_button
from anakinra_desktop.ui.shared.parts import Aligned, Button, Grow, IconView, Text, filled, row


class PersonCard(TitledCard):
    """Name, birth, measures, leaflet and training."""

    change_wanted = Signal()
    new_map_wanted = Signal()
    """The body map is to be made anew for today’s measures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.change = change_button(QCoreApplication.translate("Settings", "Change the person"))
        super().__init__("person_card", "", at_right=self.change, gap=6, parent=parent)
        self.change.setObjectName("change_person")
        self.change.clicked.connect(self.change_wanted)
        self.facts = FactRow()
        self.map_note = Text("", "support", size=16, weight=500)
        self.map_note.setObjectName("map_note")
        self._map_row = filled(row(IconView("person", "ink2", 22), Grow(self.map_note), gap=10))
        words = QCoreApplication.translate("Settings", "Make the body map anew")
        self.new_map = Button(words, icon="person", height=48, size=16)
        self.new_map.setObjectName("new_map")
        self.new_map.clicked.connect(self.new_map_wanted)
        self.add(self.facts)
        self.add(self._map_row)
        self.add(Aligned(self.new_map, Qt.AlignmentFlag.AlignLeft))

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show the person."""
        self.title.setText(screen.name)
        self.facts.show_facts(screen.facts)
        self.show_map_note(screen.map_note)
        self.new_map.setVisible(screen.new_map)

    def show_map_note(self, words: str) -> None:
        """Say what becomes of the body map; "" says nothing."""
        self.map_note.setText(words)
        self._map_row.setVisible(bool(words))


class CallsCard(TitledCard):
    """The doctor and the pharmacy."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.change = change_button(QCoreApplication.translate("Settings", "Change the numbers to call"))
        title = QCoreApplication.translate("Settings", "Numbers to call")
        super().__init__("calls_card", title, at_right=self.change, gap=6, parent=parent)
        self.change.setObjectName("change_calls")
        self.change.clicked.connect(self.change_wanted)
        self.facts = FactRow()
        self.add(self.facts)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show the numbers."""
        self.facts.show_facts(screen.calls)
