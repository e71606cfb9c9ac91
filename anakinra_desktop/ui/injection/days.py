"""Asks which day an injection is for, where two are open: one shown as a tile each, and none chosen beforehand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.prescription import Slot
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.injection.answers import Answer, DayChosen
from anakinra_desktop.ui.injection.choice_frames import RowsFrame
from anakinra_desktop.ui.injection.screen import Act, ChoiceWords, FrameKind, StepScreen
from anakinra_desktop.ui.injection.words import Words


def which_day_screen(words: Words, base: StepScreen, now: datetime) -> StepScreen:
    """Between two days the app does not guess: what is recorded follows the answer."""
    context = words.look.context
    today = context.local(now).date()
    return replace(
        base,
        kind=FrameKind.DAY,
        number="",
        heading=QCoreApplication.translate("Injection", "Which day is this injection for?"),
        line=QCoreApplication.translate("Injection", "Neither of them has a record yet."),
        picture=None,
        choices=tuple(_day_words(slot, today, now) for slot in context.days_open),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Press 1 to {count}, then Enter").format(
            count=len(context.days_open)
        ),
        waiting_for=QCoreApplication.translate("Injection", "Choose the day first."),
        can_go_back=False,
        can_pause=False,
    )


def _day_words(slot: Slot, today: date, now: datetime) -> ChoiceWords:
    due, clock = slot.due_wall, wording.clock(slot.due_wall)
    if slot.due_at <= now:
        line = QCoreApplication.translate("Injection", "Was due {day}, {time}")
        icon = "clock-counter-clockwise"
    else:
        line = QCoreApplication.translate("Injection", "Is due {day}, {time}")
        icon = "clock"
    return ChoiceWords(
        f"{slot.schedule_date.isoformat()}/{slot.number}",
        wording.capital(wording.weekday_and_date(slot.schedule_date)),
        line.format(day=wording.near_day(due.date(), today), time=clock),
        icon,
        "primary",
    )


class DayFrame(RowsFrame):
    """The days as tiles, below each other."""

    def answer(self) -> Answer | None:
        if self.group.choice is None:
            return None
        day, number = self.group.choice.split("/")
        return DayChosen(date.fromisoformat(day), int(number))
