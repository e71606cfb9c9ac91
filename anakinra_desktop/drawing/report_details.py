"""The pages after the first: every day if wanted, the lists that found no room, and how the numbers are worked out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRectF

from anakinra_desktop.domain.adherence import DayState, SlotOutcome
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.report import Correction, DifferentDay, given_wall
from anakinra_desktop.drawing import place_words, report_health, report_words, wording
from anakinra_desktop.drawing.ink import (
    BLACK,
    GREY,
    HAIRLINE,
    LINE_HEIGHT,
    Ink,
    numbered_heading,
    one_line,
    wrapped,
)
from anakinra_desktop.drawing.marks import mark_of, paint_paper_mark
from anakinra_desktop.drawing.medicines_on_report import detail_blocks
from anakinra_desktop.drawing.page_flow import Block, Paint, share_out
from anakinra_desktop.drawing.report_corrections import correction_words
from anakinra_desktop.drawing.report_front import FrontPage
from anakinra_desktop.drawing.report_parts import BODY, EDGE, SMALL, paint_page_number, paint_promise
from anakinra_desktop.drawing.tongue import tongue

_FIRST_NUMBER = 9
"""The first page has sections 1 to 8."""

_TOP = 175.0
_DAY_ROW = 45.0
_LINE = BODY * LINE_HEIGHT


class DetailPages:
    """The further pages, laid out."""

    def __init__(self, front: FrontPage, *, every_day: bool) -> None:
        report, paper = front.report, front.paper
        self._report = report
        self._paper = paper
        self._left = EDGE
        self._width = paper.width - 2 * EDGE
        self._bottom = paper.height - 140
        self._number = _FIRST_NUMBER
        blocks: list[Block] = []
        if every_day:
            blocks += self._every_day()
        if not front.shows_every_event:
            blocks += self._different_days()
            blocks += self._late_doses()
        if not front.shows_every_correction:
            blocks += self._corrections()
        if not front.shows_all_of_health:
            blocks += detail_blocks(report.health, self._heading, self._left, self._width)
        blocks += report_health.detail_blocks(report, self._heading, self._left, self._width)
        blocks += self._definitions()
        self._pages = share_out(blocks, _TOP, self._bottom)

    @property
    def count(self) -> int:
        return len(self._pages)

    def paint(self, ink: Ink, page: int, pages: int) -> None:
        """Paint one of these pages, counted from 0."""
        report = self._report
        head = ink.fit(self._left, 76, report_words.title(report), 37, 700, self._width * 0.55)
        beside = f"{one_line(report.name)}  ·  {wording.period(report.first, report.last)}"
        ink.fit(self._left + head + 40, 80, beside, 30, 600, self._width - head - 260, GREY)
        paint_page_number(ink, self._left + self._width, 82, page + 2, pages)
        ink.rule(self._left, 142, self._width, 3.4, BLACK)
        for y, paint in self._pages[page]:
            paint(ink, y)
        ink.rule(self._left, self._paper.height - 118, self._width, 2.2)
        paint_promise(ink, self._left, self._paper.height - 104, self._width)

    def _heading(self, words: str) -> Block:
        number = self._number
        self._number += 1

        def paint(ink: Ink, y: float) -> None:
            numbered_heading(ink, self._left, y + 24, number, words, self._width)

        return Block(96, paint, keep=True)

    # -------------------------------------------------------------------------------------------- every day

    def _every_day(self) -> Iterator[Block]:
        """All days in three columns, filled one after the other; as many blocks as it takes pages."""
        yield self._heading(tongue().translate("Report", "Every day: time and place"))
        rows = [line for each in self._report.outcomes if each.closed or each.hold for line in _day_lines(each)]
        rows += [_line_of_dose(dose, DayState.EXTRA) for dose in self._report.beyond]
        rows.sort(key=lambda line: line.day)
        if self._report.days_in_period > 366:
            rows = [replace(line, with_year=True) for line in rows]
        given_by = self._report.givers[0][0] if self._report.givers else ""
        room = int((self._bottom - _TOP - 96 - 52 - 60) / _DAY_ROW)
        while rows:
            a_column = min(room, -(-len(rows) // 3))
            part, rows = rows[: a_column * 3], rows[a_column * 3 :]
            yield Block(52 + a_column * _DAY_ROW + 8, self._day_columns(part, a_column, given_by))
            room = int((self._bottom - _TOP - 52 - 60) / _DAY_ROW)
        words = tongue().translate(
            "Report",
            "R, L: the person’s own right and left. Given by {name} unless another name stands there. Bold: late.",
        )
        yield self._note(words.format(name=one_line(given_by) or "–"))

    def _day_columns(self, lines: list[_DayLine], a_column: int, given_by: str) -> Paint:
        def paint(ink: Ink, y: float) -> None:
            width = self._width / 3
            for column in range(-(-len(lines) // a_column)):
                x = self._left + column * width
                self._day_header(ink, x, y, width - 24)
                for row, line in enumerate(lines[column * a_column : (column + 1) * a_column]):
                    _paint_day(ink, x, y + 52 + row * _DAY_ROW, width - 24, line, given_by, first=row == 0)

        return paint

    def _day_header(self, ink: Ink, x: float, y: float, width: float) -> None:
        say = tongue()
        for offset, words in (
            (50, say.translate("Report", "Day")),
            (232, say.translate("Report", "Time")),
            (316, say.translate("Report", "Place and spot")),
        ):
            ink.fit(x + offset, y, words, SMALL, 700, width - offset, GREY)
        ink.rule(x, y + 42, width, 2.4, BLACK)

    # ------------------------------------------------------------------------------------------------- lists

    def _different_days(self) -> Iterator[Block]:
        if not self._report.different:
            return
        yield self._heading(tongue().translate("Report", "All days that were different"))
        for different in self._report.different:
            yield self._different_day(different)

    def _different_day(self, different: DifferentDay) -> Block:
        reason = wrapped(report_words.different_day(different), BODY, 500, self._width - 560)

        def paint(ink: Ink, y: float) -> None:
            paint_paper_mark(ink.painter, QRectF(self._left, y + 3, 36, 36), mark_of(different.state))
            dates = report_words.when(self._report, different.first, different.last)
            ink.fit(self._left + 60, y, dates, BODY, 700, 240)
            ink.fit(self._left + 310, y, wording.capital(wording.day_state(different.state)), BODY, 700, 230)
            for number, line in enumerate(reason):
                ink.text(self._left + 560, y + number * _LINE, line, BODY, 500, GREY)

        return Block(max(1, len(reason)) * _LINE + 10, paint)

    def _late_doses(self) -> Iterator[Block]:
        for words in report_words.late_doses(self._report):
            lines = wrapped(words, BODY, 600, self._width)
            yield Block(len(lines) * _LINE + 10, self._lines(lines, 600))

    def _corrections(self) -> Iterator[Block]:
        made = self._report.corrections
        if not made:
            return
        count = len(made)
        yield self._heading(tongue().translate("Report", "%n corrected records", "", count))
        for each in made:
            yield self._correction(each)

    def _correction(self, made: Correction) -> Block:
        words = correction_words(made)
        at = made.before.ended_at
        if at is not None:
            words = f"{words}, {wording.short_date(at.date())}"
        lines = wrapped(words, BODY, 500, self._width - 190)

        def paint(ink: Ink, y: float) -> None:
            day = made.before.schedule_date
            ink.text(self._left, y, report_words.when(self._report, day, day), BODY, 700)
            for number, line in enumerate(lines):
                ink.text(self._left + 190, y + number * _LINE, line, BODY, 500)

        return Block(len(lines) * _LINE + 8, paint)

    def _definitions(self) -> Iterator[Block]:
        yield self._heading(tongue().translate("Report", "How the numbers are worked out"))
        for name, words in report_words.definitions(self._report):
            yield self._definition(name, words)

    def _definition(self, name: str, words: str) -> Block:
        lines = wrapped(words, BODY, 500, self._width - 330)

        def paint(ink: Ink, y: float) -> None:
            ink.fit(self._left, y, name, BODY, 700, 320)
            for number, line in enumerate(lines):
                ink.text(self._left + 330, y + number * _LINE, line, BODY, 500)

        return Block(len(lines) * _LINE + 6, paint)

    def _note(self, words: str) -> Block:
        lines = wrapped(words, SMALL, 500, self._width)

        def paint(ink: Ink, y: float) -> None:
            for number, line in enumerate(lines):
                ink.text(self._left, y + 6 + number * SMALL * LINE_HEIGHT, line, SMALL, 500, GREY)

        return Block(len(lines) * SMALL * LINE_HEIGHT + 12, paint)

    def _lines(self, lines: list[str], weight: int) -> Paint:
        def paint(ink: Ink, y: float) -> None:
            for number, line in enumerate(lines):
                ink.text(self._left, y + number * _LINE, line, BODY, weight)

        return paint


@dataclass(frozen=True, slots=True)
class _DayLine:
    """One line of the list of all days."""

    day: date
    state: DayState
    time: str
    words: str
    given_by: str = ""
    goes_on: bool = False
    """The day stands in the line above."""
    with_year: bool = False

    @property
    def date_words(self) -> str:
        if self.with_year:
            return wording.short_date(self.day, with_year=True)
        return wording.short_weekday_date(self.day)


def _day_lines(outcome: SlotOutcome) -> list[_DayLine]:
    """A line for each dose of a slot, or one that says why there was none."""
    day, state = outcome.slot.schedule_date, outcome.state
    if outcome.doses:
        return [_line_of_dose(dose, state, number > 0) for number, dose in enumerate(outcome.doses)]
    reason = outcome.hold.words if outcome.hold is not None else outcome.record.reason if outcome.record else ""
    words = wording.day_state(state)
    return [_DayLine(day, state, "", f"{words}: {one_line(reason)}" if reason.strip() else words)]


def _line_of_dose(dose: Dose, state: DayState, goes_on: bool = False) -> _DayLine:
    wall = given_wall(dose)
    place = place_words.place_short(dose.place) if dose.place is not None else "–"
    clock = wording.clock(wall) if wall else "–"
    return _DayLine(dose.schedule_date, state, clock, place, one_line(dose.given_by), goes_on)


def _paint_day(ink: Ink, x: float, y: float, width: float, line: _DayLine, given_by: str, *, first: bool) -> None:
    if line.day.weekday() == 0 and not first and not line.goes_on:
        ink.rule(x, y + 1, width, 1.6, HAIRLINE)
    if not line.goes_on or first:
        paint_paper_mark(ink.painter, QRectF(x + 2, y + 6, 32, 32), mark_of(line.state))
        ink.fit(x + 50, y + 3, line.date_words, 28, 600, 180)
    if not line.time:
        ink.fit(x + 232, y + 3, line.words, 28, 600, width - 232, GREY)
        return
    ink.text(x + 232, y + 3, line.time, 28, 700 if line.state is DayState.LATE else 500)
    words = line.words if line.given_by in ("", one_line(given_by)) else f"{line.words} ({line.given_by})"
    ink.fit(x + 316, y + 3, words, 28, 500, width - 316)
