"""What a reminder says. In its private form it names no medicine, no person, no dose and no time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.domain.reminders import PersonDay, Reminder, Sign
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.today.hero import first_name

ON_THE_MINUTE: Final = timedelta(minutes=5)
"""Said so soon after its time, a reminder says when the dose is due, not since when."""


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """What is said, and what the button that goes on is called."""

    title: str
    line: str
    start: str
    picture: str
    """The icon on that button; in the private form it shows nothing of what waits."""


def reminder_words(
    reminders: Sequence[Reminder], now: datetime, *, names_nothing: bool, one_person: bool
) -> ReminderWords:
    """The words for what waits; `one_person` says that nobody else is in the record, so that no name is needed."""
    first = reminders[0]
    call_first = any(each.call_first for each in reminders)
    if len(reminders) > 1 or call_first:
        start = QCoreApplication.translate("Reminder", "Look")
        picture = "phone" if call_first else "eye"
    elif names_nothing:
        start, picture = QCoreApplication.translate("Reminder", "Open and start"), "arrow-right"
    else:
        start, picture = QCoreApplication.translate("Reminder", "Start injection"), "syringe"
    if names_nothing:
        return ReminderWords(*_private_words(call_first), start, "arrow-right")
    if len(reminders) > 1:
        names = wording.listed(first_name(each.name) for each in reminders)
        title = QCoreApplication.translate("Reminder", "Time for the injections of {names}").format(names=names)
        called = [first_name(each.name) for each in reminders if each.call_first]
        line = ""
        if called:
            line = QCoreApplication.translate("Reminder", "Call the doctor before you inject: {names}.")
            line = line.format(names=wording.listed(called))
        return ReminderWords(title, line, start, picture)
    if call_first:
        title = QCoreApplication.translate("Reminder", "Call before you inject")
        if not one_person:
            title = QCoreApplication.translate("Reminder", "{name}: call before you inject")
        line = QCoreApplication.translate("Reminder", "What the doctor says is not recorded yet.")
    else:
        title = QCoreApplication.translate("Reminder", "Time for your injection")
        if not one_person:
            title = QCoreApplication.translate("Reminder", "Time for {name}’s injection")
        line = _due_words(first.slot, now)
    return ReminderWords(title.format(name=first_name(first.name)), line, start, picture)


def menu_heading(days: Sequence[PersonDay], now: datetime, *, names_nothing: bool) -> str:
    """The first line of the tray's menu: what waits, or what comes next; "" where nothing does."""
    waiting = [slot for day in days for slot in day.waiting(now)]
    if waiting:
        if names_nothing:
            return QCoreApplication.translate("Reminder", "It is time")
        return _due_words(max(waiting, key=lambda slot: slot.due_at), now)
    coming = [day.following for day in days if day.following is not None]
    if not coming:
        return ""
    following = min(coming, key=lambda slot: slot.due_at)
    words = QCoreApplication.translate("Reminder", "Next dose {day} at {time}", "day: today, tomorrow, on Thursday")
    if names_nothing:
        words = QCoreApplication.translate(
            "Reminder", "Next time: {day} at {time}", "day: today, tomorrow, on Thursday"
        )
    return _with_day(words, following, now)


def sign_words(sign: Sign, *, names_nothing: bool) -> str:
    """What the picture in the tray says, for those who point at it or can't see it."""
    app = "Anakinra Desktop"
    match sign:
        case Sign.REST:
            return app
        case Sign.DONE if names_nothing:
            return app
        case Sign.DONE:
            words = QCoreApplication.translate("Reminder", "today’s dose is recorded")
        case Sign.LATE if not names_nothing:
            words = QCoreApplication.translate("Reminder", "a dose is late, nothing is recorded yet")
        case Sign.DUE if not names_nothing:
            words = QCoreApplication.translate("Reminder", "a dose is due")
        case _:
            words = QCoreApplication.translate("Reminder", "it is time")
    return f"{app}: {words}"


def locked_words() -> tuple[str, str]:
    """What is said where nothing is known, because nobody gave the passphrase yet."""
    return (
        QCoreApplication.translate("Reminder", "Locked"),
        QCoreApplication.translate("Reminder", "Open the app with the passphrase. Until then it can’t remind you."),
    )


def runs_on_words() -> tuple[str, str]:
    """What is said the first time that the window is closed and the app goes on."""
    return (
        QCoreApplication.translate("Reminder", "The app is still here"),
        QCoreApplication.translate(
            "Reminder",
            "It goes on, so that it can remind you. To end it, choose Quit in its menu here.",
        ),
    )


def _private_words(call_first: bool) -> tuple[str, str]:
    if call_first:
        return (
            QCoreApplication.translate("Reminder", "It is time to look first"),
            QCoreApplication.translate("Reminder", "Open the app before you go on."),
        )
    return (
        QCoreApplication.translate("Reminder", "It is time"),
        QCoreApplication.translate("Reminder", "Open the app to see what for."),
    )


def _due_words(slot: Slot, now: datetime) -> str:
    if now <= slot.due_at + ON_THE_MINUTE:
        return QCoreApplication.translate("Reminder", "Due now, {time}").format(time=wording.clock(slot.due_wall))
    words = QCoreApplication.translate(
        "Reminder", "Due {day} at {time}. Nothing is recorded yet.", "day: today, yesterday, on Thursday"
    )
    return _with_day(words, slot, now)


def _with_day(words: str, slot: Slot, now: datetime) -> str:
    today = now.astimezone(zone_info(slot.zone)).date()
    due = slot.due_wall
    return words.format(day=wording.near_day(due.date(), today), time=wording.clock(due))
