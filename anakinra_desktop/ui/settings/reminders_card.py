"""Whether, how and when this computer reminds; each choice holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.reminders import AGAIN_AT_MOST
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.app_settings import REMINDER_AGAIN_CHOICES
from anakinra_desktop.ui.shared.parts import Rule, SegmentedControl, Switch, column, filled

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household

PRIVATE: Final = "private"
PLAIN: Final = "plain"


class RemindersCard(TitledCard):
    """On or off, the words, whether again, the sound, and whether the app goes on without its window."""

    changed = Signal()
    """Something was chosen, and is in force."""

    def __init__(self, household: Household, settings: AppSettings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Settings", "Reminders")
        super().__init__("reminders_card", title, gap=12, parent=parent)
        self._household = household
        self._settings = settings
        on = QCoreApplication.translate("Settings", "Remind me when it is time")
        self.on = self._switch("reminders_on", on)
        words = QCoreApplication.translate("Settings", "What it says")
        self.words = SegmentedControl[str](
            words,
            [
                (PRIVATE, QCoreApplication.translate("Settings", "“It is time”")),
                (PLAIN, QCoreApplication.translate("Settings", "What it is for")),
            ],
        )
        self.words.setObjectName("reminder_words")
        again = QCoreApplication.translate("Settings", "Again, while nothing is recorded")
        self.again = SegmentedControl[int](again, [(each, _minutes(each)) for each in REMINDER_AGAIN_CHOICES])
        self.again.setObjectName("reminder_again")
        sound = QCoreApplication.translate("Settings", "With a sound")
        self.sound = self._switch("reminder_sound", sound)
        runs_on = QCoreApplication.translate("Settings", "Go on when the window is closed")
        self.runs_on = self._switch("reminder_runs_on", runs_on)
        self._runs_on_row = SettingRow(runs_on, "", self.runs_on)
        self._runs_on_row.line.show()
        at_time = QCoreApplication.translate("Settings", "At the time of each dose, as long as the app runs.")
        names_nothing = QCoreApplication.translate(
            "Settings",
            "“It is time” names no medicine and no person. Your system still shows the app’s name.",
        )
        times = QCoreApplication.translate("Settings", "At most %n more times, then it is quiet.", "", AGAIN_AT_MOST)
        self.further = filled(
            column(
                Rule(),
                SettingRow(words, names_nothing, self.words),
                Rule(),
                SettingRow(again, times, self.again),
                Rule(),
                SettingRow(sound, "", self.sound),
                Rule(),
                self._runs_on_row,
                gap=12,
            )
        )
        self.add(SettingRow(on, at_time, self.on))
        self.add(self.further)
        self.on.toggled.connect(self._choose_on)
        self.words.chosen.connect(self._choose_words)
        self.again.chosen.connect(self._choose_again)
        self.sound.toggled.connect(self._choose_sound)
        self.runs_on.toggled.connect(self._choose_runs_on)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is set."""
        from anakinra_desktop.ui.reminder.reminders import stays_by_choice
        from anakinra_desktop.ui.reminder.tray import has_tray

        kept, is_possible = self._settings, has_tray()
        for switch, is_on in (
            (self.on, kept.reminds),
            (self.sound, kept.reminder_is_heard),
            (self.runs_on, stays_by_choice(kept, self._household)),
        ):
            switch.blockSignals(True)
            switch.setChecked(is_on)
            switch.blockSignals(False)
            switch.update()
        self.words.choose(PRIVATE if kept.reminder_names_nothing else PLAIN)
        self.again.choose(kept.reminder_again_min)
        self.further.setVisible(kept.reminds)
        self.runs_on.setVisible(is_possible)
        self._runs_on_row.line.setText(self._runs_on_line(is_possible))

    def _runs_on_line(self, is_possible: bool) -> str:
        if not is_possible:
            return QCoreApplication.translate(
                "Settings", "This desktop has no place for that. Leave the window open, or make it small."
            )
        words = QCoreApplication.translate(
            "Settings", "A small picture stays beside the clock. Quit in its menu ends the app; then no reminder comes."
        )
        if not self._household.records.is_encrypted:
            return words
        stays_open = QCoreApplication.translate("Settings", "Meanwhile your record opens without its passphrase.")
        return f"{words} {stays_open}"

    def _switch(self, key: str, name: str) -> Switch:
        switch = Switch(name)
        switch.setObjectName(key)
        return switch

    def _choose_on(self, is_on: bool) -> None:
        self._settings.reminds = is_on
        self.further.setVisible(is_on)
        self.changed.emit()

    def _choose_words(self, words: str) -> None:
        self._settings.reminder_names_nothing = words == PRIVATE
        self.changed.emit()

    def _choose_again(self, minutes: int) -> None:
        self._settings.reminder_again_min = minutes
        self.changed.emit()

    def _choose_sound(self, is_heard: bool) -> None:
        self._settings.reminder_is_heard = is_heard
        self.changed.emit()

    def _choose_runs_on(self, runs_on: bool) -> None:
        self._settings.runs_on = runs_on
        self.changed.emit()


def _minutes(minutes: int) -> str:
    if minutes == 0:
        return QCoreApplication.translate("Settings", "Not again")
    return QCoreApplication.translate("Settings", "{count} min").format(count=minutes)
