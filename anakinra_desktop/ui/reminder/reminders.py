"""Says that it is time: on top of the page, in the tray, or in a small window where there is no tray.

Nothing is recorded by a reminder or an answer to it, and nothing of it is written anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from anakinra_desktop.ui.reminder.card import ReminderCard, ReminderWindow
from anakinra_desktop.ui.reminder.tray import Tray, has_tray
from anakinra_desktop.ui.reminder.watch import ReminderWatch
from anakinra_desktop.ui.reminder.words import (
    locked_words,
    menu_heading,
    reminder_words,
    runs_on_words,
    sign_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from anakinra_desktop.domain.reminders import Reminder, SlotName, Told
    from anakinra_desktop.ui.app_window import AppWindow
    from anakinra_desktop.ui.reminder.words import ReminderWords
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household


class Reminders(QObject):
    """The reminders of one window, and the life of the app without it."""

    quit_wanted = Signal()

    def __init__(
        self,
        app_window: AppWindow,
        household: Household,
        settings: AppSettings,
        told: dict[SlotName, Told] | None = None,
        *,
        may_run_on: bool = True,
        make_tray: Callable[[], Tray | None] | None = None,
    ) -> None:
        """`may_run_on` is False for a record that is gone with its window; `told` is what was said before."""
        super().__init__(app_window)
        self._app_window = app_window
        self._window = app_window.window
        self._household = household
        self._settings = settings
        self._may_run_on = may_run_on
        self._make_tray = make_tray or (lambda: Tray() if has_tray() else None)
        self.tray: Tray | None = None
        self.card: ReminderCard | None = None
        self.small_window: ReminderWindow | None = None
        self._said_locked = False
        self.watch = ReminderWatch(household, settings, told, is_seen=self._is_seen, parent=self)
        self.watch.due.connect(self._say)
        self.watch.looked.connect(self._show_standing)
        self._window.runs_on = self.run_on
        self._window.page_shown.connect(self._fit_to_page)
        household.person_changed.connect(self._fit_to_page)
        app_window.reminders_changed.connect(self.watch.look)

    def begin(self) -> None:
        """Look now, and go on looking."""
        self.watch.begin()

    def end(self) -> None:
        """Another window takes its place, or the app ends."""
        self._window.runs_on = None
        self._household.person_changed.disconnect(self._fit_to_page)
        self.watch.end()
        self._withdraw()
        self._leave_tray()

    # ---- the app without its window

    @property
    def stays(self) -> bool:
        """Whether the app goes on when its window is closed."""
        if not (self._may_run_on and self._settings.reminds) or self.tray is None:
            return False
        return stays_by_choice(self._settings, self._household)

    def run_on(self) -> bool:
        """The window is about to be closed: whether it is only put out of sight, because the app goes on."""
        if not self.stays or self.tray is None:
            return False
        # While no window is to be seen, closing a small one must not end the app.
        QApplication.setQuitOnLastWindowClosed(False)
        if not self._settings.said_that_it_runs_on:
            self._settings.said_that_it_runs_on = True
            self._settings.save()
            self.tray.tell(*runs_on_words())
        return True

    def come_forward(self) -> None:
        """Show the window in front of others, as somebody asked for it."""
        was_hidden = not self._window.isVisible()
        self._window.come_forward()
        if was_hidden:
            self._household.tell_changed()  # hours may have passed unseen
        QApplication.setQuitOnLastWindowClosed(True)
        self._refresh()

    # ---- saying it

    def _is_seen(self) -> bool:
        return self._window.isVisible() and not self._window.isMinimized()

    def _say(self, reminders: tuple[Reminder, ...]) -> None:
        if self._settings.reminder_is_heard:
            QApplication.beep()
        self._offer(reminders)
        if self._window.isActiveWindow() and self._is_seen():
            return
        if self.tray is not None:
            words = self._words(reminders, names_nothing=self._settings.reminder_names_nothing)
            self.tray.tell(words.title, words.line)
        else:
            self._stand_alone(reminders)
        QApplication.alert(self._window)

    def _offer(self, reminders: tuple[Reminder, ...]) -> None:
        """Put the answers on top of the page, where the person finds them whichever way they come to the window."""
        self._withdraw()
        # Inside the window everything is named anyway.
        card = ReminderCard(reminders, self._words(reminders, names_nothing=False), stands_alone=False)
        self._connect(card)
        self.card = card
        self._window.stand_on_top(card)
        self._fit_to_page()
        card.announce()

    def _fit_to_page(self) -> None:
        """Today says the same of the person it shows."""
        if self.card is not None:
            shown = self._household.person
            is_theirs = shown is not None and all(each.person_id == shown.id for each in self.card.reminders)
            self.card.stand_over_today(is_theirs and self._window.shown == "today" and self._window.flow is None)

    def _stand_alone(self, reminders: tuple[Reminder, ...]) -> None:
        words = self._words(reminders, names_nothing=self._settings.reminder_names_nothing)
        card = ReminderCard(reminders, words, stands_alone=True)
        self._connect(card)
        self.small_window = ReminderWindow(card)
        self.small_window.left.connect(self._forget_small_window)
        self.small_window.stand()

    def _connect(self, card: ReminderCard) -> None:
        card.start_wanted.connect(self.start)
        card.later_wanted.connect(self.later)
        card.today_wanted.connect(self.to_today)
        card.left.connect(self._withdraw)

    def _words(self, reminders: tuple[Reminder, ...], *, names_nothing: bool) -> ReminderWords:
        one_person = len(self.watch.days) == 1
        now = self._household.now()
        return reminder_words(reminders, now, names_nothing=names_nothing, one_person=one_person)

    # ---- the answers

    def start(self) -> None:
        """Open the window and begin the injection; with more people waiting ask whose, with a call open show Today."""
        waiting = self.watch.waiting()
        if len(waiting) == 1 and waiting[0].call_first:
            self.to_today()
            return
        self._withdraw()
        self.come_forward()
        if self._window.flow is not None:
            self._say_finish_first()
        elif len(waiting) > 1:
            self._app_window.change()
        elif waiting:
            self._app_window.show_person(waiting[0].person_id)
            self._app_window.start_injection()

    def later(self) -> None:
        """Come again in a quarter of an hour."""
        self.watch.put_off(self.watch.waiting())
        self._withdraw()

    def hush(self) -> None:
        """Say no more of what waits now."""
        self.watch.hush(self.watch.waiting())
        self._withdraw()

    def to_today(self) -> None:
        """Open Today, where it can be said that it was done, or why not."""
        waiting = self.watch.waiting()
        self._withdraw()
        self.come_forward()
        if self._window.flow is not None:
            self._say_finish_first()
            return
        if waiting:
            self._app_window.show_person(waiting[0].person_id)
        self._window.show_page("today")

    def _say_finish_first(self) -> None:
        self._window.say(QCoreApplication.translate("Reminder", "Finish or close this first."))

    # ---- what is shown

    def _show_standing(self) -> None:
        self._refresh()
        if not self._settings.reminds or not self._may_run_on:
            self._leave_tray()
            if not self._window.isVisible():  # nothing else leads back to it
                self.come_forward()
            return
        if self.tray is None:
            self.tray = self._make_tray()
            if self.tray is None:
                return
            self._join(self.tray)
            self.tray.appear()
        now, waiting = self._household.now(), self.watch.waiting()
        names_nothing = self._settings.reminder_names_nothing
        self.tray.show_standing(
            self.watch.sign,
            sign_words(self.watch.sign, names_nothing=names_nothing),
            menu_heading(self.watch.days, now, names_nothing=names_nothing),
            self._words(waiting, names_nothing=names_nothing) if waiting else None,
        )
        if self._household.records.is_locked and not self._is_seen() and not self._said_locked:
            self._said_locked = True
            self.tray.tell(*locked_words())

    def _join(self, tray: Tray) -> None:
        tray.open_wanted.connect(self.come_forward)
        tray.start_wanted.connect(self.start)
        tray.later_wanted.connect(self.later)
        tray.quiet_wanted.connect(self.hush)
        tray.emergency_wanted.connect(self._show_emergency)
        tray.quit_wanted.connect(self.quit_wanted)

    def _show_emergency(self) -> None:
        self.come_forward()
        self._window.show_emergency()

    def _leave_tray(self) -> None:
        if self.tray is not None:
            self.tray.leave()
            self.tray = None

    def _refresh(self) -> None:
        """Take away what is no longer true: a dose was recorded, begun or paused since."""
        card = self.card or (self.small_window.card if self.small_window is not None else None)
        if card is None:
            return
        waiting = {name for each in self.watch.waiting() for name in each.names}
        now = self._household.now()
        begun = {day.person_id for day in self.watch.days if day.is_injecting(now)}
        said = {name for each in card.reminders for name in each.names if each.person_id not in begun}
        if not said & waiting:
            self._withdraw()

    def _withdraw(self) -> None:
        card, self.card = self.card, None
        if card is not None:
            self._window.take_from_top(card)
        if self.small_window is not None:
            self.small_window.close()

    def _forget_small_window(self) -> None:
        window, self.small_window = self.small_window, None
        if window is not None:
            window.deleteLater()


def stays_by_choice(settings: AppSettings, household: Household) -> bool:
    """Whether the app goes on without its window, where the desktop has a tray.

    Without a choice it does, unless the record has a passphrase: then a closed window is to mean a closed record.
    """
    chosen = settings.runs_on
    return not household.records.is_encrypted if chosen is None else chosen
