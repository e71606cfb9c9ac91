"""What the prescriber or pharmacist set, and the numbers of the app that the person may choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.settings.rows import SettingRow, clear
from anakinra_desktop.ui.settings.screen import LimitRow, SettingsScreen
from anakinra_desktop.ui.settings.titled_card import TitledCard, change_button
from anakinra_desktop.ui.shared.parts import Button, FlowRow, Grow, IconView, Rule, Text, column, filled, row


class _RulesCard(TitledCard):
    """Numbers of rules, each with what holds, the usual one, and a way to change it."""

    change_wanted = Signal(str)
    """Change the number of this rule."""
    usual_wanted = Signal(str)
    """Let the usual number of this rule hold again."""

    def __init__(self, name: str, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent=parent)
        self._rows: tuple[LimitRow, ...] | None = None
        self._list = column(gap=8)
        note = row(IconView("info", "ink2", 20), Grow(Text(line, "support", weight=500)), gap=10, margins=(4, 0, 0, 0))
        for item in (filled(self._list), note):
            self.add(item)

    def show_rows(self, rows: tuple[LimitRow, ...]) -> None:
        """Show these; nothing moves where they are the same."""
        self.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
        clear(self._list)
        for place, each in enumerate(rows):
            if place:
                self._list.add(Rule())
            self._list.add(SettingRow(each.title, each.line, self._buttons(each)))

    def _buttons(self, shown: LimitRow) -> QWidget:
        change = change_button(QCoreApplication.translate("Limits", "Change: {name}").format(name=shown.name))
        change.setObjectName(f"change_{shown.rule}")
        change.clicked.connect(lambda: self.change_wanted.emit(shown.rule))
        if not shown.is_set:
            return change
        usual = Button(
            QCoreApplication.translate("Limits", "Back to the usual"),
            "quiet",
            "arrow-counter-clockwise",
            height=48,
            size=16,
        )
        usual.setAccessibleName(
            QCoreApplication.translate("Limits", "Back to the usual: {name}").format(name=shown.name)
        )
        usual.setObjectName(f"usual_{shown.rule}")
        usual.clicked.connect(lambda: self.usual_wanted.emit(shown.rule))
        both = QWidget()
        FlowRow(change, usual, gap=4, parent=both)
        return both


class LimitsCard(_RulesCard):
    """What the prescriber or pharmacist set otherwise than usual, and what only they can set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "limits_card",
            QCoreApplication.translate("Limits", "What your prescriber set"),
            QCoreApplication.translate("Limits", "With who set it and when. What was set before stays in the record."),
            parent,
        )

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show what holds."""
        self.show_rows(screen.set_by_prescriber)


class OwnNumbersCard(_RulesCard):
    """Waits and warnings of the app that the person may choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "own_numbers_card",
            QCoreApplication.translate("Limits", "Waits and warnings of the app"),
            QCoreApplication.translate("Limits", "You may choose these. None of them changes your prescription."),
            parent,
        )

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show what holds."""
        self.show_rows(screen.own_numbers)
