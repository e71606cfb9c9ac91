"""`adherence` and `report`."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.domain.adherence import measure
from anakinra_desktop.services.measure_adherence import Period, read_period

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

TIMING_WINDOW_H_MAX = 12.0
PERIOD_MAX = timedelta(days=50 * 365)


def adherence(errand: Errand) -> None:
    """What became of the slots of a period, counted."""
    period = _period(errand)
    window_h = errand.arguments.maybe_number("--timing-window-h")
    if window_h is not None and not 0 < window_h <= TIMING_WINDOW_H_MAX:
        raise BadArguments(
            "{option} lies between {low} and {high}.", option="--timing-window-h", low=0, high=int(TIMING_WINDOW_H_MAX)
        )
    counted = measure(period.slots, period.doses, period.holds, errand.now, window_h or period.timing_window_h)
    if errand.wants_json:
        errand.answer(asdict(counted))
        return
    errand.speak()
    from anakinra_desktop.cli import words

    for line in words.adherence_lines(counted, period.first, period.last):
        errand.say(line)


def _period(errand: Errand) -> Period:
    first, last = _dates(errand)
    return read_period(errand.records, errand.person(), first, last)


def _dates(errand: Errand) -> tuple[date, date]:
    first, last = errand.arguments.days()
    if last - first > PERIOD_MAX:
        raise BadArguments("This is more than fifty years. Please check the dates.")
    return first, last


def report(errand: Errand) -> None:
    """Make the report on a period as a PDF; prints how many pages it has."""
    given = errand.arguments
    paper = given.choice("--paper", ("a4", "letter"), "a4")
    first, last = _dates(errand)
    person = errand.person()
    from anakinra_desktop.services.make_report import report_on

    private = given.switch("--with-private")
    gathered = report_on(errand.records, person, first, last, errand.now, with_private=private)
    painter_application()
    from anakinra_desktop.drawing.report_pages import PAPERS, ReportPages, report_pdf

    pages = ReportPages(gathered, PAPERS[paper], errand.language)
    errand.write_file(given.text("--output"), report_pdf(pages))
    if errand.wants_json:
        errand.answer({"pages": pages.count, "paper": paper, "output": given.text("--output")})


@cache
def painter_application() -> QCoreApplication:
    """Pages are painted with Qt, which must not look for a display: there may be none."""
    from PySide6.QtGui import QGuiApplication

    there = QGuiApplication.instance()
    if there is not None:
        return there
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["anakinra-desktop"])
