"""What a month shows: one cell a day, with the mark and the word of what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import CalendarDay, DayState, SlotOutcome, day_marks, doses_beyond, slot_outcomes
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.prescription import DAY
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.measure_adherence import Period
from anakinra_desktop.ui.recording.outcome import clock_of

WEEK_DAYS = 7
_WITHOUT_TIME = (DayState.SKIPPED, DayState.MISSED, DayState.NOT_RECORDED, DayState.HELD)


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the grid."""

    day: date
    in_month: bool
    state: DayState | None
    line: str
    words: str
    """All of it, for a screen reader."""
    is_today: bool = False
    was_corrected: bool = False
    marks: tuple[DayState, ...] = ()
    """What became of each dose, in order, where the day has several."""


@dataclass(frozen=True, slots=True)
class MonthScreen:
    """A month in whole weeks."""

    title: str
    weekdays: tuple[tuple[str, str], ...]
    """Short and long names, from the first day of the week on."""
    weeks: tuple[tuple[DayCell, ...], ...]
    states: tuple[DayState, ...]
    """Those that occur in the month, for the legend."""
    has_corrections: bool


def month_span(month: date, first_weekday: int) -> tuple[date, date]:
    """The first and the last day of the whole weeks that a month lies in; `first_weekday` is 1 for Monday."""
    first = month.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - DAY
    start = first - timedelta(days=(first.isoweekday() - first_weekday) % WEEK_DAYS)
    end = last + timedelta(days=(first_weekday - 1 - last.isoweekday()) % WEEK_DAYS)
    return (start, end)


def next_month(month: date, step: int) -> date:
    """The first day of the month so many months on."""
    months = month.year * 12 + month.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)


def month_screen(month: date, period: Period, now: datetime, today: date) -> MonthScreen:
    """The month, from the record of the whole weeks it lies in."""
    outcomes = slot_outcomes(period.slots, period.doses, period.holds, now, period.timing_window_h)
    beyond = doses_beyond(period.slots, period.doses)
    cells = [
        _cell(mark, month, today, period.doses, tuple(dose for dose in beyond if dose.schedule_date == mark.day))
        for mark in day_marks(period.first, period.last, outcomes)
    ]
    inside = [cell for cell in cells if cell.in_month]
    week = cells[:WEEK_DAYS]
    return MonthScreen(
        title=wording.month_and_year(month),
        weekdays=tuple((wording.short_weekday(cell.day), wording.weekday(cell.day)) for cell in week),
        weeks=tuple(tuple(cells[at : at + WEEK_DAYS]) for at in range(0, len(cells), WEEK_DAYS)),
        states=tuple(state for state in DayState if any(state is cell.state or state in cell.marks for cell in inside)),
        has_corrections=any(cell.was_corrected for cell in inside),
    )


def _cell(mark: CalendarDay, month: date, today: date, doses: tuple[Dose, ...], beyond: tuple[Dose, ...]) -> DayCell:
    state = mark.state
    if state is None and beyond:
        state = DayState.EXTRA
    line = _line(mark, beyond, mark.day == today)
    said = [wording.weekday_date(mark.day)]
    if mark.day == today:
        said.append(QCoreApplication.translate("CalendarPage", "today"))
    if mark.state is None and len(beyond) == 1:
        words = QCoreApplication.translate("CalendarPage", "done at {time}, on a day that asked for none")
        said.append(words.format(time=line))
    elif len(mark.outcomes) > 1:
        said += [_words_of_several(outcome) for outcome in mark.outcomes]
    else:
        said.append(_words(state, line))
    corrected = any(dose.corrects is not None and dose.counts and dose.schedule_date == mark.day for dose in doses)
    if corrected:
        said.append(QCoreApplication.translate("CalendarPage", "corrected"))
    is_empty = state is DayState.PENDING and mark.day > today
    return DayCell(
        day=mark.day,
        in_month=(mark.day.year, mark.day.month) == (month.year, month.month),
        # Days to come stay empty until they are due, as on paper.
        state=None if is_empty else state,
        line=line,
        words=", ".join(said),
        is_today=mark.day == today,
        was_corrected=corrected,
        marks=tuple(each.state for each in mark.outcomes) if len(mark.outcomes) > 1 and not is_empty else (),
    )


def _words(state: DayState | None, line: str) -> str:
    if state is None:
        return QCoreApplication.translate("CalendarPage", "nothing due")
    if state in _WITHOUT_TIME:
        return wording.day_state(state)
    if state is DayState.PENDING:
        return QCoreApplication.translate("CalendarPage", "not yet")
    words = QCoreApplication.translate("CalendarPage", "done at {time}, {state}")
    return words.format(time=line, state=wording.day_state(state))


def _words_of_several(outcome: SlotOutcome) -> str:
    """One dose of a day that has several: "08:00 dose: done at 08:04, on time"."""
    dose = outcome.main_dose
    words = QCoreApplication.translate("CalendarPage", "{due} dose: {what}")
    what = _words(outcome.state, clock_of(dose) if dose is not None else "")
    return words.format(due=wording.clock(outcome.slot.due_wall), what=what)


def _line(mark: CalendarDay, beyond: tuple[Dose, ...], is_today: bool) -> str:
    if mark.state is None:
        return clock_of(beyond[0]) if beyond else ""
    if mark.state in _WITHOUT_TIME:
        return wording.day_state(mark.state)
    if mark.state is DayState.PENDING:
        waiting = next(outcome for outcome in mark.outcomes if outcome.state is DayState.PENDING)
        return wording.clock(waiting.slot.due_wall) if is_today else ""
    return _times(mark.outcomes)


def _times(outcomes: tuple[SlotOutcome, ...]) -> str:
    """The time of the one dose; of several how many there were."""
    given = [outcome.main_dose for outcome in outcomes if outcome.main_dose is not None]
    count = sum(len(outcome.doses) for outcome in outcomes)
    if count > 1 or len(given) != 1:
        return QCoreApplication.translate("CalendarPage", "%n doses", "", count)
    return clock_of(given[0])
