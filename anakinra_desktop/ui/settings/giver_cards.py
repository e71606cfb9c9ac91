"""Who injects, when each was shown how, and which places are not used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.ui.settings.rows import clear
from anakinra_desktop.ui.settings.screen import GiverRow, SettingsScreen, ZoneRow
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import (
    Button,
    Chip,
    EqualGrid,
    FlowRow,
    Grow,
    PersonMark,
    Rule,
    Switch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.layout import Box


class GiversCard(TitledCard):
    """The person and their helpers."""

    today_wanted = Signal()
    """Somebody else injects today."""
    add_wanted = Signal()
    change_wanted = Signal(object)
    """Change the date of a Caregiver, or None for the person's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.today = Button(
            QCoreApplication.translate("Settings", "Change who injects today…"), icon="users", height=48, size=17
        )
        self.today.setObjectName("change_giver")
        self.add_one = Button(
            QCoreApplication.translate("Settings", "Add a helper"), "quiet", "user-plus", height=48, size=16
        )
        self.add_one.setObjectName("add_helper")
        title = QCoreApplication.translate("Settings", "Who injects")
        buttons = filled(FlowRow(self.add_one, self.today, gap=10))
        super().__init__("givers_card", title, at_right=buttons, parent=parent)
        self.add_one.clicked.connect(self.add_wanted)
        self.today.clicked.connect(self.today_wanted)
        self._list = column(gap=4)
        self._rows: tuple[GiverRow, ...] = ()
        self.add(filled(self._list))

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show everybody who may inject."""
        if screen.givers == self._rows:
            return
        self._rows = screen.givers
        clear(self._list)
        for place, giver in enumerate(self._rows):
            if place:
                self._list.add(Rule())
            self._list.add(self._row_of(giver))

    def _row_of(self, giver: GiverRow) -> QWidget:
        words = column(Text(giver.name, "strong"), Text(giver.line, "support", weight=500), gap=0)
        who = row(PersonMark(giver.name, giver.number, 42), Grow(words), gap=12)
        if giver.is_today:
            who.add(Chip(QCoreApplication.translate("Settings", "today"), "check-circle"))
        button = Button(QCoreApplication.translate("Settings", "Date"), "quiet", "pencil-simple", height=48, size=16)
        button.setObjectName(f"change_date_{giver.number}")
        name = QCoreApplication.translate("Settings", "Change when {name} was shown how")
        button.setAccessibleName(name.format(name=giver.name))
        button.clicked.connect(lambda: self.change_wanted.emit(giver.caregiver))
        who.add(button)
        return filled(who)


class ZonesCard(TitledCard):
    """A switch for each zone; what is recorded in a zone stays when it is off."""

    switched = Signal(object)
    """All ZoneIds that are off now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("zones_card", QCoreApplication.translate("Settings", "Places to use"), gap=10, parent=parent)
        line = QCoreApplication.translate(
            "Settings", "Switch off where you do not want injections. What is recorded there stays."
        )
        self.switches: dict[ZoneId, Switch] = {}
        self._for_all = column(gap=6)
        self._for_helpers = column(gap=6)
        self.note = Text("", "strong", color="warn")
        self.note.setObjectName("zones_note")
        self.note.hide()
        for item in (Text(line, "support", weight=500), self._for_all, self._for_helpers, self.note):
            self.add(item)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show which zones are on."""
        if not self.switches:
            for_all = QCoreApplication.translate("Settings", "For anybody who injects")
            self._fill(self._for_all, for_all, screen.zones_for_all)
            helpers = QCoreApplication.translate("Settings", "Only when somebody else injects")
            self._fill(self._for_helpers, helpers, screen.zones_for_helpers)
        for each in (*screen.zones_for_all, *screen.zones_for_helpers):
            switch = self.switches[each.zone]
            switch.blockSignals(True)
            switch.setChecked(each.on)
            switch.blockSignals(False)
            switch.update()
        self.say(screen.zones_note)

    def say(self, words: str) -> None:
        """Say what the switches come to; "" says nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _fill(self, place: Box, title: str, zones: tuple[ZoneRow, ...]) -> None:
        grid = EqualGrid(2, 6)
        for each in zones:
            switch = Switch(QCoreApplication.translate("Settings", "Use: {zone}").format(zone=each.name), each.on)
            switch.setObjectName(f"use_{each.zone.value}")
            switch.toggled.connect(self._tell)
            self.switches[each.zone] = switch
            grid.addWidget(filled(row(Grow(Text(each.name, "body")), switch, gap=10, margins=(0, 0, 24, 0))))
        place.add(Text(title, "label"))
        place.add(filled(grid))

    def _tell(self) -> None:
        self.switched.emit(tuple(zone for zone, switch in self.switches.items() if not switch.isChecked()))
