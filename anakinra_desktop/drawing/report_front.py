"""The first page of the report: what a clinician reads in a minute, in black and white."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from anakinra_desktop.domain.report import DifferentDay, Report
from anakinra_desktop.drawing import report_health, report_words, wording
from anakinra_desktop.drawing.fonts import text_width
from anakinra_desktop.drawing.ink import (
    BLACK,
    FAINT,
    GREY,
    LINE_HEIGHT,
    Ink,
    Paper,
    numbered_heading,
    wrapped,
)
from anakinra_desktop.drawing.marks import mark_of, paint_paper_mark
from anakinra_desktop.drawing.medicines_on_report import MedicinesAndQuestions, needed_height
from anakinra_desktop.drawing.report_corrections import correction_words
from anakinra_desktop.drawing.report_parts import (
    BODY,
    EDGE,
    SMALL,
    paint_page_number,
    paint_promise,
    paint_state_bar,
    paint_state_legend,
)
from anakinra_desktop.drawing.report_places import paint_places
from anakinra_desktop.drawing.tongue import tongue

CALENDAR_DAYS_MAX = 378
"""On the page the calendar holds the latest 54 weeks; every number counts the whole period."""

_ROW = 52.0
_HEALTH_MAX = 480.0
"""Medicines and questions that need more than this go on on another page."""
_FACT = 245.0
"""Where the words beside the name of a fact begin."""


class FrontPage:
    """The first page, laid out; `lists_go_on` says whether something on it needs another page."""

    def __init__(self, report: Report, paper: Paper) -> None:
        self.report = report
        self.paper = paper
        self.left = EDGE
        self.right = paper.width - EDGE
        self.width = self.right - self.left
        self.half = self.width * 0.46
        self.column = self.left + self.half + 38
        self.column_width = self.right - self.column
        self._box_lines = self._person_box_lines()
        self._corrections_fit = len(wrapped(self._corrections_in_full(), BODY, 500, self.half - _FACT)) <= 3
        late = " ".join(report_words.late_doses(report))
        self._late_lines = wrapped(late, SMALL, 600, self.column_width, 3)
        self._late_words_fit = len(wrapped(late, SMALL, 600, self.column_width)) <= 3
        self._state_at = 272 if report_words.is_long(report) else 232
        self._serious = report_health.SeriousBand(report, self.width)
        self._plan_rows()
        self.events = self._events_that_fit()
        self._notes_top = self.rows_top + self.charts_height + self.places_height
        room = self.sign_top - 30 - self._notes_top - 66
        self._notes = MedicinesAndQuestions(report.health, self.column_width, room)

    @property
    def shows_every_event(self) -> bool:
        """Whether all days that were different are on this page, with their reasons in full."""
        in_full = all(len(self._event_lines(each)) <= 2 for each in self.events)
        return in_full and len(self.events) == len(self.report.different) and self._late_words_fit

    @property
    def shows_every_correction(self) -> bool:
        return self._corrections_fit

    @property
    def shows_all_of_health(self) -> bool:
        """Whether all medicines, allergies, conditions and questions are on this page in full."""
        return self._notes.shows_all

    @property
    def lists_go_on(self) -> bool:
        """Whether a list on this page is not complete."""
        lists_are_whole = self.shows_every_event and self.shows_every_correction and self.shows_all_of_health
        return not lists_are_whole or self.report.felt.has_something

    # ---------------------------------------------------------------------------------------------- laying out

    def _person_box_lines(self) -> tuple[list[str], list[str], list[str], list[str]]:
        report = self.report
        prescriptions = [
            line for label in report_words.prescription_lines(report)[:4] for line in wrapped(label, 34, 700, 690, 2)
        ]
        return (
            wrapped(report.name, 34, 700, 316, 3),
            prescriptions[:4],
            wrapped(report_words.givers(report), 34, 700, 330, 3),
            wrapped(report_words.born(report), 34, 700, self.width - 1430, 2),
        )

    def _plan_rows(self) -> None:
        """Share the height below the numbers out over the three rows of the page."""
        lines = max(len(column) for column in self._box_lines)
        self.box = QRectF(self.left, 220, self.width, 76 + lines * 46)
        self.serious_top = self.box.bottom() + 26
        self.complete_top = self.box.bottom() + 30 + self._serious.height
        self.numbers_top = self.complete_top + 66 + 108 + 62 + 58
        self.rows_top = self.numbers_top + 66 + 128 + 39 * self._definition_lines() + 24
        self.footer_top = self.paper.height - 150
        self.sign_top = self.footer_top - 112
        room = self.sign_top - 16 - self.rows_top
        facts = sum(self._fact_height(words) for _, words in self._facts())
        health = min(_HEALTH_MAX, needed_height(self.report.health, self.column_width))
        self.lots_height = max(290.0, 66 + 30 + max(facts, health))
        self.places_height = 66 + 30 + max(430.0, self._events_height() + self._late_height())
        self.charts_height = 640.0
        spare = room - self.lots_height - self.places_height - self.charts_height
        if spare >= 0:
            self.charts_height += min(spare * 0.3, 80)
            self.places_height += min(spare * 0.35, 110)
            self.lots_height = room - self.charts_height - self.places_height  # the rest is room to write
        else:
            self.charts_height = max(540.0, self.charts_height + spare)
            self.places_height = room - self.lots_height - self.charts_height

    def _cells(self) -> list[tuple[str, str, str, str]]:
        """The numbers: value, base, name, definition."""
        numbers = self.report.numbers
        count = report_words.count_of
        say = tongue()
        return [
            (
                wording.share(numbers.covered),
                count(numbers.taken, numbers),
                say.translate("Report", "covered"),
                say.translate("Report", "one dose or more")
                if not self.report.is_one_a_day
                else say.translate("Report", "one dose or more that day"),
            ),
            (
                wording.share(numbers.timing),
                count(numbers.on_time, numbers),
                say.translate("Report", "on time"),
                report_words.on_time_definition(self.report),
            ),
            (
                wording.share(numbers.correct),
                count(numbers.correct_slots, numbers),
                say.translate("Report", "exactly one"),
                say.translate("Report", "one dose, not more or less"),
            ),
            (
                wording.share(numbers.taking),
                count(numbers.doses, numbers),
                say.translate("Report", "doses / expected"),
                say.translate("Report", "all doses, extra ones too"),
            ),
            (
                report_words.gap_days(self.report),
                "",
                say.translate("Report", "longest gap"),
                report_words.gap_definition(self.report),
            ),
        ]

    def _definition_lines(self) -> int:
        width = self.width / 5 - 24
        return max(len(wrapped(definition, SMALL, 500, width, 2)) for *_, definition in self._cells())

    def _late_height(self) -> float:
        return 12 + len(self._late_lines) * SMALL * LINE_HEIGHT

    def _events_height(self) -> float:
        return sum(self._event_height(each) for each in self.report.different)

    def _events_that_fit(self) -> tuple[DifferentDay, ...]:
        """All days that were different, or the latest ones that there is room for."""
        every = self.report.different
        room = self.places_height - 66 - 30 - self._late_height()
        if self._events_height() <= room:
            return every
        room -= _ROW  # for the line that says where the others are
        shown: list[DifferentDay] = []
        for each in reversed(every):
            room -= self._event_height(each)
            if room < 0:
                break
            shown.insert(0, each)
        return tuple(shown)

    def _event_height(self, different: DifferentDay) -> float:
        return _ROW + (len(self._event_reason(different)) > 1) * BODY * LINE_HEIGHT * 0.9

    def _event_reason(self, different: DifferentDay) -> list[str]:
        return self._event_lines(different, 2)

    def _event_lines(self, different: DifferentDay, most: int = 1000) -> list[str]:
        return wrapped(report_words.different_day(different), BODY, 500, self.column_width - 410, most)

    # ------------------------------------------------------------------------------------------------ painting

    def paint(self, ink: Ink, pages: int) -> None:
        """Paint the page; `pages` is how many there are."""
        self._paint_head(ink)
        self._serious.paint(ink, self.left, self.serious_top)
        self._paint_completeness(ink)
        self._paint_numbers(ink)
        self._paint_charts(ink, self.rows_top)
        self._paint_places_and_events(ink, self.rows_top + self.charts_height)
        self._paint_syringes_and_questions(ink, self.rows_top + self.charts_height + self.places_height)
        self._paint_signatures(ink)
        self._paint_footer(ink, pages)

    def _paint_head(self, ink: Ink) -> None:
        ink.fit(self.left, 78, report_words.title(self.report), 58, 800, self.width)
        ink.fit(self.left, 156, report_words.subtitle(self.report), 32, 600, self.width, GREY)
        ink.frame(self.box)
        say = tongue()
        captions = (
            say.translate("Report", "Name"),
            say.translate("Report", "Prescription (from the label)"),
            say.translate("Report", "Injected by"),
            say.translate("Report", "Birth date"),
        )
        for offset, caption, lines in zip((30, 356, 1084, 1422), captions, self._box_lines, strict=True):
            x = self.left + offset
            ink.text(x, self.box.top() + 16, caption, SMALL, 600, FAINT)
            for number, line in enumerate(lines):
                ink.text(x, self.box.top() + 56 + number * 46, line, 34, 700)

    def _paint_completeness(self, ink: Ink) -> None:
        report = self.report
        y = numbered_heading(
            ink,
            self.left,
            self.complete_top,
            1,
            tongue().translate("Report", "How complete is this record?"),
            self.width,
        )
        beside = ink.text(self.left, y - 12, wording.share(report.numbers.recorded), 85, 800) + 40
        ink.fit(self.left + beside, y, report_words.completeness(report), 34, 700, self.width - beside)
        ink.fit(self.left + beside, y + 48, report_words.not_counted(report), 30, 500, self.width - beside, GREY)
        paint_state_bar(ink, report, QRectF(self.left, y + 108, self.width, 44))
        paint_state_legend(ink, report, self.left, y + 108 + 58)

    def _paint_numbers(self, ink: Ink) -> None:
        y = numbered_heading(
            ink,
            self.left,
            self.numbers_top,
            2,
            tongue().translate("Report", "The numbers, and what they mean"),
            self.width,
        )
        width = self.width / 5
        height = 128 + 39 * self._definition_lines()
        for number, (value, base, name, definition) in enumerate(self._cells()):
            x = self.left + number * width + (12 if number else 0)
            if number:
                ink.rule(x - 14, y + 2, height - 8, 2.2, upright=True)
            beside = ink.text(x, y - 6, value, 58, 800)
            ink.fit(x + beside + 16, y + 22, base, 28, 600, width - beside - 40, GREY)
            ink.fit(x, y + 72, name, 34, 700, width - 24)
            ink.paragraph(x, y + 120, definition, SMALL, width - 24, colour=GREY, lines_max=2)

    def _paint_charts(self, ink: Ink, y: float) -> None:
        from anakinra_desktop.drawing import charts
        from anakinra_desktop.drawing.chart_painter import paint_chart
        from anakinra_desktop.drawing.chart_style import paper_style

        report, style = self.report, paper_style(SMALL)
        say = tongue()
        top = numbered_heading(ink, self.left, y, 3, say.translate("Report", "Every day"), self.half)
        height = self.charts_height - 66 - 30
        shown = report.days[-CALENDAR_DAYS_MAX:]
        note = shown != report.days
        axes = charts.new_axes(self.half, height - (46 if note else 0))
        charts.draw_calendar(axes, shown, style)
        paint_chart(axes, ink.painter, QPointF(self.left, top))
        if note:
            words = say.translate("Report", "From {date} on; the numbers count every day.")
            ink.fit(
                self.left,
                top + height - 44,
                words.format(date=wording.full_date(shown[0].day)),
                SMALL,
                500,
                self.half,
                GREY,
            )
        top = numbered_heading(ink, self.column, y, 4, say.translate("Report", "Time of day"), self.column_width)
        usual = wrapped(report_words.usual_time(report), BODY, 700, self.column_width, 2)
        captions = len(usual) * BODY * LINE_HEIGHT + SMALL * LINE_HEIGHT + 8
        axes = charts.new_axes(self.column_width, height - captions)
        charts.draw_time_of_day(
            axes,
            report.timed,
            report.usual_over_time,
            report.first,
            report.last,
            report.due_time,
            report.timing_window_h,
            style,
        )
        paint_chart(axes, ink.painter, QPointF(self.column, top))
        below = top + height - captions + 4
        for line in usual:
            ink.text(self.column, below, line, BODY, 700)
            below += BODY * LINE_HEIGHT
        explained = say.translate("Report", "Dots: doses. Line: usual time. Dark band: middle half. Triangles: late.")
        size = SMALL * min(1.0, self.column_width / text_width(explained, SMALL, 500))
        ink.fit(self.column, below, explained, size, 500, self.column_width + 1, GREY)

    def _paint_places_and_events(self, ink: Ink, y: float) -> None:
        say = tongue()
        top = numbered_heading(ink, self.left, y, 5, say.translate("Report", "Places on the body"), self.half)
        paint_places(ink, self.report, QRectF(self.left, top, self.half, self.places_height - 66 - 30))
        top = numbered_heading(
            ink, self.column, y, 6, say.translate("Report", "Days that were different"), self.column_width
        )
        if not self.report.different:
            ink.text(self.column, top, say.translate("Report", "None."), BODY, 500)
            top += _ROW
        earlier = len(self.report.different) - len(self.events)
        if earlier:
            words = say.translate("Report", "%n earlier ones are listed on page 2.", "", earlier)
            ink.text(self.column, top, words, BODY, 600, GREY)
            top += _ROW
        for different in self.events:
            self._paint_event(ink, top, different)
            top += self._event_height(different)
        for line in self._late_lines:
            ink.text(self.column, top + 6, line, SMALL, 600, GREY)
            top += SMALL * LINE_HEIGHT

    def _paint_event(self, ink: Ink, y: float, different: DifferentDay) -> None:
        paint_paper_mark(ink.painter, QRectF(self.column, y + 2, 36, 36), mark_of(different.state))
        dates = report_words.when(self.report, different.first, different.last)
        size = SMALL if report_words.is_long(self.report) else BODY
        ink.fit(self.column + 54, y, dates, size, 700, self._state_at - 60)
        ink.fit(self.column + self._state_at, y, wording.capital(wording.day_state(different.state)), size, 700, 170)
        for number, line in enumerate(self._event_reason(different)):
            ink.text(self.column + 410, y + number * BODY * LINE_HEIGHT * 0.9, line, BODY, 500, GREY)

    def _paint_syringes_and_questions(self, ink: Ink, y: float) -> None:
        say = tongue()
        top = numbered_heading(ink, self.left, y, 7, say.translate("Report", "Syringes and records"), self.half)
        for name, words in self._facts():
            ink.fit(self.left, top, name, BODY, 700, _FACT - 10)
            for number, line in enumerate(self._fact_lines(words)):
                ink.text(self.left + _FACT, top + number * 40, line, BODY, 500)
            top += self._fact_height(words)
        top = numbered_heading(ink, self.column, y, 8, self._notes.title(), self.column_width)
        self._notes.paint(ink, self.column, top)

    def _fact_lines(self, words: str) -> list[str]:
        return wrapped(words, BODY, 500, self.half - _FACT, 3)

    def _fact_height(self, words: str) -> float:
        return 8 + 40.0 * max(1, len(self._fact_lines(words)))

    def _corrections_in_full(self) -> str:
        made = self.report.corrections
        return "; ".join(f"{wording.short_date(each.before.schedule_date)}: {correction_words(each)}" for each in made)

    def _facts(self) -> Sequence[tuple[str, str]]:
        report, say = self.report, tongue()
        facts = [
            (say.translate("Report", "Lots used"), report_words.lots_used(report)),
            (say.translate("Report", "Set aside"), report_words.discarded(report)),
            (say.translate("Report", "Written down"), report_words.written_down(report)),
            *report_health.facts(report),
        ]
        if report.limits:
            facts.append((say.translate("Report", "Set by prescriber"), report_words.set_numbers(report)))
        made = report.corrections
        if not made:
            facts.append(
                (say.translate("Report", "Corrected"), say.translate("Report", "none", "no record was corrected"))
            )
        elif self._corrections_fit:
            facts.append((say.translate("Report", "Corrected"), self._corrections_in_full()))
        else:
            count = len(made)
            facts.append(
                (
                    say.translate("Report", "Corrected"),
                    say.translate("Report", "%n records, listed on page 2", "", count),
                )
            )
        return facts

    def _paint_signatures(self, ink: Ink) -> None:
        say = tongue()
        width = self.width / 2 - 24
        for x, words in (
            (self.left, say.translate("Report", "Recorded by (signature, date)")),
            (self.right - width, say.translate("Report", "Seen by (name, date)")),
        ):
            ink.rule(x, self.sign_top + 52, width, 2.6, BLACK)
            ink.text(x, self.sign_top + 58, words, SMALL, 600, GREY)

    def _paint_footer(self, ink: Ink, pages: int) -> None:
        say = tongue()
        grade = say.translate(
            "Report",
            "A percentage here is not a grade: no limit is proven for rheumatoid arthritis. "
            "Self-recorded figures often run higher than electronic ones.",
        )
        ink.rule(self.left, self.footer_top, self.width, 2.2)
        ink.fit(self.left, self.footer_top + 12, grade, 25, 500, self.width, GREY)
        paint_promise(ink, self.left, self.footer_top + 48, self.width - 260)
        paint_page_number(ink, self.right, self.footer_top + 48, 1, pages)
