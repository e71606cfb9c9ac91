"""The app in the system's tray: a picture of how the day stands, a short menu, and messages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from anakinra_desktop.domain.reminders import Sign
from anakinra_desktop.ui.reminder.tray_picture import tray_icon
from anakinra_desktop.ui.shared.parts import icon
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.reminder.words import ReminderWords

MESSAGE_MS = 30_000
"""How long a message stands, where the system asks the app."""
MENU_ICON_PX = 20


def has_tray() -> bool:
    """Whether this desktop has a place for the picture now; it may come a while after the person logged in."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Says in the person's words what was wished in the menu; it decides nothing."""

    open_wanted = Signal()
    start_wanted = Signal()
    later_wanted = Signal()
    quiet_wanted = Signal()
    emergency_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, place: QSystemTrayIcon | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place or QSystemTrayIcon()
        self.menu = QMenu()
        self.menu.setObjectName("tray_menu")
        self.heading = self._action("tray_heading", "", "")
        self.heading.setEnabled(False)
        self.menu.addSeparator()
        words = QCoreApplication.translate("Reminder", "Remind me in 15 minutes")
        self.start = self._action("tray_start", "", "arrow-right", self.start_wanted)
        self.later = self._action("tray_later", words, "clock", self.later_wanted)
        words = QCoreApplication.translate("Reminder", "No more reminders for this one")
        self.quiet = self._action("tray_quiet", words, "bell-slash", self.quiet_wanted)
        self._line = self.menu.addSeparator()
        words = QCoreApplication.translate("Reminder", "Open the window")
        self.open = self._action("tray_open", words, "house", self.open_wanted)
        words = QCoreApplication.translate("Reminder", "Emergency")
        self.emergency = self._action("tray_emergency", words, "first-aid", self.emergency_wanted)
        self.menu.addSeparator()
        words = QCoreApplication.translate("Reminder", "Quit (no reminders until you open it again)")
        self.quit = self._action("tray_quit", words, "power", self.quit_wanted)
        self.place.setContextMenu(self.menu)
        self.place.messageClicked.connect(self.open_wanted)
        self.place.activated.connect(self._answer_press)
        self._sign: Sign | None = None
        look().changed.connect(self._paint_menu)
        self._paint_menu()

    def show_standing(self, sign: Sign, tip: str, heading: str, waiting: ReminderWords | None) -> None:
        """Show how the day stands; `waiting` says what the menu offers for what waits now, None for nothing."""
        if sign is not self._sign:
            self._sign = sign
            self.place.setIcon(tray_icon(sign))
        if self.place.toolTip() != tip:
            self.place.setToolTip(tip)
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        if waiting is not None:
            self.start.setText(waiting.start)
            self._paint(self.start, waiting.picture)
        for action in (self.start, self.later, self.quiet, self._line):
            action.setVisible(waiting is not None)

    def appear(self) -> None:
        """Stand in the tray."""
        if self._sign is None:
            self._sign = Sign.REST
            self.place.setIcon(tray_icon(self._sign))
        self.place.show()

    def tell(self, title: str, line: str) -> None:
        """Have the system show a message, with the app's own picture beside it."""
        self.place.showMessage(title, line, self.place.icon(), MESSAGE_MS)

    def leave(self) -> None:
        """Stand there no more."""
        look().changed.disconnect(self._paint_menu)
        self.place.hide()
        self.menu.deleteLater()
        self.place.deleteLater()
        self.deleteLater()

    def _action(self, name: str, words: str, picture: str, wished: object = None) -> QAction:
        action = QAction(words, self.menu)
        action.setObjectName(name)
        action.setData(picture)
        if wished is not None:
            action.triggered.connect(wished)
        self.menu.addAction(action)
        return action

    def _paint_menu(self) -> None:
        self.menu.setFont(look().font(17, 600))
        for action in self.menu.actions():
            if action.data():
                self._paint(action, action.data())

    def _paint(self, action: QAction, picture: str) -> None:
        action.setData(picture)
        ink = "danger" if action is self.emergency else "primary"
        action.setIcon(icon(picture, ink, look().px(MENU_ICON_PX)))

    def _answer_press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A press opens the window; on a Mac it opens the menu, which is where it is asked for there."""
        presses = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in presses and sys.platform != "darwin":
            self.open_wanted.emit()
