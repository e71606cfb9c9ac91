"""What the pages of the report share: sizes, the bar of all days with its legend, and the foot of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.ink import GREY, LINE_HEIGHT, Ink, Pattern
from anakinra_desktop.drawing.marks import mark_of, paint_paper_mark
from anakinra_desktop.drawing.tongue import tongue

EDGE = 125.0
"""The margin to the left and to the right."""

BODY = 30.0
SMALL = 27.0

_PATTERNS: dict[DayState, tuple[str, Pattern]] = {
    DayState.DONE: ("#CFCFCF", "solid"),
    DayState.LATE: ("#FFFFFF", "hatch"),
    DayState.EARLY: ("#FFFFFF", "back_hatch"),
    DayState.EXTRA: ("#FFFFFF", "cross"),
    DayState.SKIPPED: ("#999999", "solid"),
    DayState.MISSED: ("#FFFFFF", "solid"),
    DayState.NOT_RECORDED: ("#FFFFFF", "dots"),
    DayState.HELD: ("#E6E6E6", "solid"),
}


def paint_state_bar(ink: Ink, report: Report, box: QRectF) -> None:
    """All closed and paused days as one bar, shared out by what became of them."""
    total = sum(report.states.values())
    if not total:
        ink.bar(box, "#FFFFFF", "solid")
        return
    x = box.left()
    for state, count in report.states.items():
        part = QRectF(x, box.top(), box.width() * count / total, box.height())
        ink.bar(part, *_PATTERNS[state])
        x = part.right()
    done = report.states.get(DayState.DONE, 0)
    if box.width() * done / total > 420:
        words = _done_words(report, done)
        ink.text(box.left() + 24, box.center().y() - 29 * LINE_HEIGHT / 2, words, 29, 700)


def _done_words(report: Report, done: int) -> str:
    if report.is_one_a_day:
        return tongue().translate("Report", "%n days on time", "", done)
    return tongue().translate("Report", "%n doses on time", "", done)


def paint_state_legend(ink: Ink, report: Report, x: float, y: float) -> None:
    """Mark, word and count of each state, in a row."""
    for state, count in report.states.items():
        paint_paper_mark(ink.painter, QRectF(x, y + 3, 36, 36), mark_of(state))
        x += 48 + ink.text(x + 48, y, f"{wording.day_state(state)} {count}", BODY, 600) + 44


def paint_promise(ink: Ink, x: float, y: float, width: float) -> None:
    """What this program does and does not, at the foot of every page."""
    words = tongue().translate(
        "Report",
        "Anakinra Desktop records and informs. It does not diagnose, work out a dose or change a prescription.",
    )
    ink.fit(x, y, words, 25, 500, width, GREY)


def paint_page_number(ink: Ink, right: float, y: float, page: int, pages: int) -> None:
    """ "Page 1 of 3", ending at `right`."""
    words = tongue().translate("Report", "Page {page} of {pages}").format(page=page, pages=pages)
    ink.text(right, y, words, SMALL, 700, GREY, "right")
