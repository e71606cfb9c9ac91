"""Asks whether a time that goes with the person goes by the clock of this place from now on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.travel import Elsewhere
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.follow_clock import follow_clock
from anakinra_desktop.services.look_at_today import TodayLook
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Dialog, Panel, Text
from anakinra_desktop.ui.today import clocks

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class ClockDialog(Dialog):
    """Says what would change, warns of doses too near or too far apart, and changes nothing until it is answered.

    `moved` carries a sentence, and a function that goes back to the clock before.
    """

    moved = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, seen: TodayLook, away: Elsewhere) -> None:
        here, there = wording.city(away.here), wording.city(away.clock_zone)
        super().__init__(
            host,
            QCoreApplication.translate("ClockDialog", "Are you in the time of {city} now?").format(city=here),
            QCoreApplication.translate("ClockDialog", "Days that are over keep the time they had."),
            cancel=QCoreApplication.translate("ClockDialog", "Keep the time of {city}").format(city=there),
            width=720,
        )
        self.setObjectName("clock_dialog")
        self._household, self._person, self._away = household, seen.person, away
        ordered = seen.prescription
        times = wording.listed(wording.clock(each) for each in ordered.times) if ordered else ""
        words = QCoreApplication.translate(
            "ClockDialog", "The dose would be due at {times} in {city}, no longer in {place}."
        )
        self.add(Text(words.format(times=times, city=here, place=there), "body"))
        if seen.odd_gap is not None:
            title, line = clocks.odd_gap_words(seen, seen.odd_gap)
            self.add(Panel(Text(title, "strong"), Text(line, "body"), tone="warn", radius=14, edge=True, gap=4))
        self._message = Text("", "strong", color="warn")
        self._message.hide()
        self.add(self._message)
        move = QCoreApplication.translate("ClockDialog", "Use the time of {city}").format(city=here)
        self.move_button = self.add_button(Button(move, "primary"))
        self.move_button.setObjectName("use_this_clock")
        self.move_button.clicked.connect(self.keep)

    def keep(self) -> None:
        """Read the time on this clock from the next dose on."""
        household = self._household
        try:
            person, kept = follow_clock(household.records, self._person, self._away.here, household.now())
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
            return
        except Problem as problem:
            self._say(problem_words(problem))
            return
        self.close_dialog()
        household.set_person(person)
        household.tell_changed()
        self.moved.emit(_moved_words(kept), _back(household, person, self._away.clock_zone))

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)


def _moved_words(kept: Prescription) -> str:
    words = QCoreApplication.translate("ClockDialog", "From {date} on, it goes by the time of {city}.")
    return words.format(date=wording.day_and_month(kept.starts_on), city=wording.city(kept.zone))


def _back(household: Household, person: Person, zone: str) -> Callable[[], None]:
    def back() -> None:
        before, _ = follow_clock(household.records, person, zone, household.now())
        household.set_person(before)
        household.tell_changed()

    return back
