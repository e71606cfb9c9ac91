"""The report before it is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import DAY, treatment_day
from anakinra_desktop.drawing import chart_words, wording
from anakinra_desktop.ui.report.preview import PagesPreview, asked
from anakinra_desktop.ui.report.screen import ReportWishes, file_name, usual_wishes
from anakinra_desktop.ui.shared.parts import Button, Grow, Switch, Text, column, filled, row
from anakinra_desktop.ui.shared.printing import AskPrinter, AskWhere

if TYPE_CHECKING:
    from anakinra_desktop.domain.report import Report
    from anakinra_desktop.drawing.report_pages import ReportPages
    from anakinra_desktop.ui.shared.household import Household


class ReportPreview(PagesPreview["ReportPages"]):
    """The report. `report_of` makes it for a wish; `papers_wanted` asks for the papers beside it."""

    papers_wanted = Signal()

    def __init__(
        self,
        report_of: Callable[[ReportWishes], Report],
        wishes: ReportWishes,
        *,
        ask_where: AskWhere | None = None,
        ask_printer: AskPrinter | None = None,
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`today` is the day that has records and can be included; None where nothing is recorded today."""
        heading = QCoreApplication.translate("ReportPreview", "The report")
        super().__init__("report", heading, ask_where=ask_where, ask_printer=ask_printer, parent=parent)
        self._report_of = report_of
        self._wishes = wishes
        self._today = today
        self._report = report_of(wishes)
        self._build_settings()

    @property
    def wishes(self) -> ReportWishes:
        """How the report is wanted now."""
        return self._wishes

    def _build_settings(self) -> None:
        language = QCoreApplication.translate("ReportPreview", "Language of the report")
        self.paper = self.paper_choice(self._wishes.paper)
        self.language = self.language_choice(self._wishes.language, language)
        self.every_day = Switch(QCoreApplication.translate("ReportPreview", "List every day"), self._wishes.every_day)
        self.every_day.setObjectName("report_every_day")
        self.born = Switch(QCoreApplication.translate("ReportPreview", "Show the birth date"), self._wishes.with_born)
        self.born.setObjectName("report_born")
        self.private = Switch(
            QCoreApplication.translate("PaperPreview", "Show private items"), self._wishes.with_private
        )
        self.private.setObjectName("report_private")
        papers = QCoreApplication.translate("PaperPreview", "Medicines list, wallet card, other papers")
        self.papers = Button(papers, "quiet", "file-text", height=48, size=16)
        self.papers.setObjectName("other_papers")
        self.paper.chosen.connect(lambda paper: self._wish(paper=paper))
        self.language.chosen.connect(lambda language: self._wish(language=language))
        self.every_day.toggled.connect(lambda on: self._wish(every_day=on))
        self.born.toggled.connect(lambda on: self._wish(with_born=on))
        self.private.toggled.connect(lambda on: self._wish(with_private=on))
        self.papers.clicked.connect(self.papers_wanted)
        not_in_it = Text(QCoreApplication.translate("ReportPreview", "Today is not in it."), "strong")
        self.include_today = Button(
            QCoreApplication.translate("ReportPreview", "Include today"), icon="calendar-plus", height=48, size=16
        )
        self.include_today.setObjectName("include_today")
        self.include_today.clicked.connect(lambda: self._wish(last=self._today))
        self.without_today = filled(column(not_in_it, self.include_today, gap=6))
        self._show_today()
        self.build(
            self.without_today,
            asked(self.paper.accessibleName(), self.paper),
            asked(self.language.accessibleName(), self.language),
            *(
                row(Grow(Text(switch.accessibleName(), "strong")), switch, gap=12)
                for switch in (self.every_day, self.born, self.private)
            ),
            self.papers,
        )

    # ---- what is wished

    def _wish(self, **changes: Any) -> None:
        before = self._wishes
        self._wishes = wishes = replace(before, **changes)
        if _read_again(wishes) != _read_again(before):
            self._report = self._report_of(wishes)
        self._show_today()
        self._paint()

    def _show_today(self) -> None:
        left_out = self._today is not None and self._wishes.last < self._today
        self.without_today.setVisible(left_out)

    def laying_out(self) -> Callable[[], ReportPages]:
        report, wishes = self._report, self._wishes

        def lay_out() -> ReportPages:
            from anakinra_desktop.drawing.report_pages import PAPERS, ReportPages

            return ReportPages(report, PAPERS[wishes.paper], wishes.language, every_day=wishes.every_day)

        return lay_out

    def writing(self, pages: ReportPages, target: Path) -> Callable[[], object]:
        from anakinra_desktop.drawing.report_pages import PAPERS, write_report_pdf

        report, wishes = self._report, self._wishes
        return lambda: write_report_pdf(
            report, target, PAPERS[wishes.paper], wishes.language, every_day=wishes.every_day
        )

    def offered_name(self) -> str:
        return file_name(self._wishes)

    def subject(self) -> str:
        return wording.period(self._wishes.first, self._wishes.last)

    def summary(self) -> str:
        report = self._report
        return chart_words.summary(
            report.numbers, report.days_in_period, report.held_by_prescriber, is_one_a_day=report.is_one_a_day
        )


def _read_again(wishes: ReportWishes) -> tuple[object, ...]:
    """What takes another look at the record when it changes."""
    return (wishes.first, wishes.last, wishes.with_born, wishes.with_private)


def preview_of(household: Household, first: date, last: date) -> ReportPreview:
    """The preview of the report on the person whose pages are shown. Raises ValueError where there is nobody.

    A period up to yesterday goes on to today where something is recorded today.
    """
    from anakinra_desktop.services.make_report import has_records_on, report_on

    person = household.person
    if person is None:
        raise ValueError("There is nobody to report on.")
    now = household.now()
    day = treatment_day(now, person.home_zone)
    today = day if has_records_on(household.records, person, day) else None
    if today is not None and last == today - DAY:
        last = today

    def report_of(wishes: ReportWishes) -> Report:
        now = household.now()
        return report_on(
            household.records,
            person,
            wishes.first,
            wishes.last,
            now,
            with_born=wishes.with_born,
            with_private=wishes.with_private,
        )

    return ReportPreview(report_of, usual_wishes(first, last), today=today)
