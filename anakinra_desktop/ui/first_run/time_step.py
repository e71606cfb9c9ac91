"""The step that asks for the time of day, on whose clock, and when the next injection is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, QTimeZone
from PySide6.QtWidgets import QCompleter, QWidget

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H
from anakinra_desktop.domain.people import NotAPerson, checked_zone
from anakinra_desktop.domain.prescription import NotAPrescription, checked_times, first_slot_to_come
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.ui.first_run.answers import TIMES_A_DAY_MAX, Answers
from anakinra_desktop.ui.first_run.scenes import ClockScene
from anakinra_desktop.ui.first_run.step import StepPage
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    DateField,
    FlowRow,
    Grow,
    IconView,
    SegmentedControl,
    Stretch,
    Text,
    TextField,
    TimeField,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.today.day_line import DayLine
from anakinra_desktop.ui.today.day_span import Due, day_span

_LEFT = Qt.AlignmentFlag.AlignLeft
_WINDOW = timedelta(hours=TIMING_WINDOW_H)


class TimeStep(StepPage):
    """The time of day, on whose clock, and when the next injection is."""

    def __init__(self, clock: Callable[[], datetime], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Time"),
            QCoreApplication.translate("FirstRun", "At what time of day?"),
            QCoreApplication.translate("FirstRun", "Best is the same time each day."),
            parent,
        )
        self._read_clock = clock
        self._now = clock()
        self._zone = zone
        self._every_days = 1
        # All are made at once: the Tab key goes by the order in which fields were made.
        self._all_times = [TimeField("") for _ in range(TIMES_A_DAY_MAX)]
        for number, field in enumerate(self._all_times, 1):
            field.setObjectName(f"time_{number}")
            field.changed.connect(self._show_line)
        self.times: list[TimeField] = []
        """Those that are asked for."""
        self._times_row = FlowRow(*self._all_times, gap=16, top=True)
        self.zone = TextField(
            QCoreApplication.translate("FirstRun", "Which place’s clock? Type a large city near you"), length=60
        )
        self.zone.setObjectName("zone")
        self.zone.hide()
        self._set_up_completer()
        self._zone_words = Text("", "body", color="ink2")
        self._zone_words.setObjectName("zone_words")
        self.change_zone = Button(QCoreApplication.translate("FirstRun", "Change"), "quiet", height=48, size=16)
        self.change_zone.setObjectName("change_zone")
        zone_row = QWidget()
        FlowRow(
            filled(row(IconView("globe", "ink2", 22), Grow(self._zone_words), gap=8)),
            self.change_zone,
            gap=8,
            parent=zone_row,
        )
        question = QCoreApplication.translate("FirstRun", "When is the next injection?")
        self.next = SegmentedControl[int](
            question,
            [
                (0, QCoreApplication.translate("FirstRun", "Today")),
                (1, QCoreApplication.translate("FirstRun", "Tomorrow")),
                (-1, QCoreApplication.translate("FirstRun", "Another day")),
            ],
        )
        self.next.setObjectName("next_injection")
        today = self._today()
        self.day = DateField(
            QCoreApplication.translate("FirstRun", "Which day?"), earliest=today, latest=today + timedelta(days=60)
        )
        self.day.setObjectName("next_day")
        self.day.hide()
        self._first_words = Text("", "support")
        self._first_words.setObjectName("first_words")
        self._clock = ClockScene()
        self._day_line = DayLine()
        self.add(
            filled(self._times_row),
            zone_row,
            self.zone,
            column(Text(question, "strong"), Aligned(self.next, _LEFT), gap=8),
            self.day,
            self._first_words,
        )
        self.change_zone.clicked.connect(self._ask_zone)
        self.zone.changed.connect(self._read_zone)
        self.next.chosen.connect(self._choose_day)
        self.day.changed.connect(self._show_first)
        self._ask_times(1)
        self._show_zone()

    def picture(self) -> QWidget:
        return filled(column(Stretch(), Grow(self._clock, 6), self._day_line, Stretch(), gap=28))

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "Two hours before and after count as on time.")

    def enter(self, answers: Answers) -> None:
        self._ask_times(answers.times_a_day or 1)
        self._every_days = answers.every_days or 1
        self._now = self._read_clock()
        self._show_zone()
        self._show_line()

    def missing(self) -> str:
        if any(not field.text() for field in self.times):
            return QCoreApplication.translate("FirstRun", "Type the time first.")
        if self.next.choice is None or (self.next.choice == -1 and not self.day.text()):
            return QCoreApplication.translate("FirstRun", "Say when the next injection is first.")
        return ""

    def check(self) -> bool:
        good = [field.check() for field in self.times]
        if self.next.choice == -1:
            good.append(self.day.check())
        if self.zone.isVisible() and self.zone.error:
            good.append(False)
        if not all(good):
            return False
        try:
            checked_times(self._values())
        except NotAPrescription as problem:
            self.times[-1].set_error(problem_words(problem))
            return False
        return True

    def write(self, answers: Answers) -> Answers:
        self._now = self._read_clock()
        return replace(
            answers,
            times=self._values(),
            zone=self._zone,
            starts_on=self._starts_on(),
            first_slot=self._first_slot(),
        )

    def show_problem(self, field: str, words: str) -> bool:
        match field:
            case "times":
                self.times[-1].set_error(words)
            case "zone":
                self._ask_zone()
                self.zone.set_error(words)
            case "starts_on":
                self.day.set_error(words)
            case _:
                return False
        return True

    def _values(self) -> tuple[time, ...]:
        return tuple(value for value in (field.value() for field in self.times) if value is not None)

    def _starts_on(self) -> date | None:
        if self.next.choice in (0, 1):
            return self._today() + timedelta(days=self.next.choice)
        return self.day.value() if self.next.choice == -1 else None

    def _first_slot(self) -> int:
        starts_on, times = self._starts_on(), self._values()
        if starts_on is None or not times:
            return 0
        return first_slot_to_come(times, starts_on, self._zone, self._now, _WINDOW)

    def _today(self) -> date:
        return self._now.astimezone(ZoneInfo(self._zone)).date()

    def _ask_times(self, count: int) -> None:
        self.times = self._all_times[:count]
        for field in self._all_times[count:]:
            field.set_text("")
        for field in self._all_times:
            field.setVisible(field in self.times)
        for number, field in enumerate(self.times):
            field.label.setText(_time_label(number, count))
            field.editor.setAccessibleName(_time_label(number, count))

    def _set_up_completer(self) -> None:
        cities = {wording.city(zone): zone for zone in known_zones()}
        self._zones_by_city = {city.casefold(): zone for city, zone in cities.items()}
        completer = QCompleter(QStringListModel(sorted(cities), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.line.setCompleter(completer)
        completer.activated.connect(lambda: self._read_zone())

    def _ask_zone(self) -> None:
        self.zone.show()
        self.zone.setFocus()

    def _read_zone(self) -> None:
        typed = self.zone.text()
        zone = self._zones_by_city.get(typed.casefold(), typed)
        try:
            self._zone = checked_zone(zone) if typed else self._zone
        except NotAPerson:
            self.zone.set_error(QCoreApplication.translate("FirstRun", "Choose one from the list that opens."))
            self.changed.emit()
            return
        self.zone.set_error("")
        self._show_zone()
        self._show_line()

    def _show_zone(self) -> None:
        words = QCoreApplication.translate("FirstRun", "On the clock of {city}, where it is {time} now")
        clock = wording.clock(self._now.astimezone(ZoneInfo(self._zone)))
        self._zone_words.setText(words.format(city=wording.city(self._zone), time=clock))

    def _choose_day(self) -> None:
        self.day.setVisible(self.next.choice == -1)
        if self.next.choice == -1:
            self.day.setFocus()
        self._show_first()

    def _show_first(self) -> None:
        starts_on, times = self._starts_on(), sorted(self._values())
        if starts_on is None or len(times) < len(self.times):
            self._first_words.hide()
        else:
            words = QCoreApplication.translate("FirstRun", "The first one: {day}, {time}")
            day = wording.near_day(starts_on, self._today())
            self._first_words.setText(words.format(day=day, time=wording.clock(times[self._first_slot()])))
            self._first_words.show()
        self.changed.emit()

    def _show_line(self) -> None:
        now = self._now.astimezone(ZoneInfo(self._zone)).replace(tzinfo=None)
        dues = []
        times = sorted(self._values())
        self._clock.show_time(times[0] if times else None)
        for clock in times:
            at = datetime.combine(now.date(), clock)
            dues.append(Due(at, at - _WINDOW, at + _WINDOW))
        fits = look().text_scale < 1.6
        self._day_line.show_span(day_span(tuple(dues), now) if fits else None, "")
        self._show_first()


def _time_label(number: int, count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("FirstRun", "Time")
    return QCoreApplication.translate("FirstRun", "Time {number}").format(number=number + 1)


def known_zones() -> tuple[str, ...]:
    """The zones of the world that have a city, as the system knows them."""
    names = (bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    return tuple(name for name in names if "/" in name and not name.startswith(("Etc/", "SystemV/", "posix/")))


def system_zone() -> str:
    """The zone this computer is set to; UTC where it does not say."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        return checked_zone(name)
    except NotAPerson:
        return "UTC"
