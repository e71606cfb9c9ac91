"""Wakes when a dose is due (DOSE-3), and looks each minute whether the computer slept or its clock was set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from anakinra_desktop.domain.reminders import (
    PersonDay,
    Reminder,
    Sign,
    SlotName,
    Told,
    after_telling,
    hushed,
    next_moment,
    put_off,
    reminders_due,
    sign_of,
    still_true,
)
from anakinra_desktop.services.look_at_reminder import look_at_reminder
from anakinra_desktop.storage.trouble import RecordTrouble

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household

LOOKS_EVERY: Final = timedelta(minutes=1)
"""A timer stands still while the computer sleeps; so late at most is a sleep or a clock that was set noticed."""
READS_EVERY: Final = timedelta(minutes=15)
"""How old what was read may be, where nobody said that the record changed."""


class ReminderWatch(QObject):
    """Knows how the day of everybody stands, and says once each time that somebody is to be reminded.

    What it told is kept in memory only: nothing about anybody's day is written anywhere.
    """

    due = Signal(object)
    """A tuple of `Reminder`: these are to be said now."""
    looked = Signal()
    """How the day stands may be different now."""

    def __init__(
        self,
        household: Household,
        settings: AppSettings,
        told: dict[SlotName, Told] | None = None,
        *,
        is_seen: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """`told` is what was said before; `is_seen` tells whether the person has the window before their eyes."""
        super().__init__(parent)
        self._household = household
        self._settings = settings
        self._is_seen = is_seen
        self._told = dict(told or {})
        self._days: tuple[PersonDay, ...] = ()
        self._is_first = not self._told
        self._read_at: datetime | None = None
        self._looked_at: datetime | None = None
        self._next: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        household.changed.connect(self._read_soon)
        household.person_changed.connect(self._read_soon)

    @property
    def told(self) -> dict[SlotName, Told]:
        """What was said so far."""
        return dict(self._told)

    @property
    def days(self) -> tuple[PersonDay, ...]:
        """The day of everybody, as last read."""
        return self._days

    @property
    def sign(self) -> Sign:
        """How the day stands now."""
        return sign_of(self._days, self._household.now())

    @property
    def next(self) -> datetime | None:
        """When something is to be said next."""
        return self._next

    def waiting(self) -> tuple[Reminder, ...]:
        """What waits now, told or not."""
        now = self._household.now()
        days = ((day, day.waiting(now)) for day in self._days)
        return tuple(Reminder(day.person_id, day.name, slots, day.call_first) for day, slots in days if slots)

    def begin(self) -> None:
        """Look now, and go on looking."""
        self.look()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._household.changed.disconnect(self._read_soon)
        self._household.person_changed.disconnect(self._read_soon)

    def tick(self) -> None:
        """The timer ran out: look at the record where the time has come, or time made a leap."""
        now = self._household.now()
        is_time = self._next is not None and now >= self._next
        before, read = self._looked_at, self._read_at
        leapt = before is None or not before <= now <= before + 3 * LOOKS_EVERY
        if is_time or leapt or read is None or not read <= now < read + READS_EVERY:
            self.look()
            return
        self._looked_at = now
        self._wait(now)
        self.looked.emit()

    def look(self) -> None:
        """Read the record, and say what is to be said."""
        now = self._household.now()
        self._looked_at = now
        try:
            self._days = look_at_reminder(self._household.records, now)
            self._read_at = now
        except RecordTrouble:
            # The pages say what is the matter; here it is tried again in a minute.
            self._days, self._read_at = (), None
        if self._days:
            self._told = still_true(self._told, self._days, now)
        due: tuple[Reminder, ...] = ()
        if self._settings.reminds:
            due = reminders_due(self._days, self._told, self._again_after(), now)
            self._told = after_telling(self._told, due, now)
        is_new_to_them = not (self._is_first and self._is_seen())  # who just opened the window reads it there
        if self._days:
            self._is_first = False
        self._wait(now)
        self.looked.emit()
        if due and is_new_to_them:
            self.due.emit(due)

    def put_off(self, reminders: tuple[Reminder, ...]) -> None:
        """Tell of these again a little later."""
        self._change_told(put_off(self._told, _names(reminders), self._household.now()))

    def hush(self, reminders: tuple[Reminder, ...]) -> None:
        """Tell of these no more."""
        self._change_told(hushed(self._told, _names(reminders), self._household.now()))

    def _change_told(self, told: dict[SlotName, Told]) -> None:
        self._told = told
        self._wait(self._household.now())

    def _again_after(self) -> timedelta | None:
        minutes = self._settings.reminder_again_min
        return timedelta(minutes=minutes) if minutes else None

    def _wait(self, now: datetime) -> None:
        self._next = next_moment(self._days, self._told, self._again_after(), now) if self._settings.reminds else None
        wait = LOOKS_EVERY if self._next is None else min(LOOKS_EVERY, self._next - now)
        self._timer.start(max(1, round(wait / timedelta(milliseconds=1))))

    def _read_soon(self) -> None:
        self._read_at = None
        self._timer.start(0)


def _names(reminders: tuple[Reminder, ...]) -> list[SlotName]:
    return [name for reminder in reminders for name in reminder.names]
