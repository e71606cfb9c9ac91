"""The report as pages: the same painting for the preview, the printer and the PDF, on A4 or Letter.

The PDF carries no name, note or date but what is printed on its pages: its title and author say only that it is a
report of this program.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QPainter

from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.ink import A4, LETTER, PAPERS, Ink, Paper
from anakinra_desktop.drawing.prepare_charts import prepare_matplotlib
from anakinra_desktop.drawing.printing import pdf_of
from anakinra_desktop.drawing.report_details import DetailPages
from anakinra_desktop.drawing.report_front import FrontPage
from anakinra_desktop.drawing.tongue import speaking, tongue

__all__ = ["A4", "LETTER", "PAPERS", "CouldNotWrite", "Paper", "ReportPages", "write_report_pdf"]


class CouldNotWrite(OSError):
    """The file could not be written; nothing was left half written, and what was there before is still there."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The report could not be saved as {path}: {why}.")
        self.path = path
        self.why = why


class ReportPages:
    """A report laid out on paper. Needs a QGuiApplication for its fonts.

    `language` is "en" or "es", or None for that of the application. With `every_day` a list of all days follows.
    """

    def __init__(
        self, report: Report, paper: Paper = A4, language: str | None = None, *, every_day: bool = False
    ) -> None:
        load_fonts()
        prepare_matplotlib()
        self.paper = paper
        self.report = report
        self.language = language
        with speaking(language):
            self._front = FrontPage(report, paper)
            wanted = every_day or self._front.lists_go_on
            self._details = DetailPages(self._front, every_day=every_day) if wanted else None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 1 + (self._details.count if self._details is not None else 0)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page, counted from 0, in tenths of a millimetre from the painter's corner."""
        with speaking(self.language):
            painter.save()
            ink = Ink(painter)
            if page == 0:
                self._front.paint(ink, self.count)
            elif self._details is not None:
                self._details.paint(ink, page - 1, self.count)
            painter.restore()


def report_pdf(pages: ReportPages) -> bytes:
    """The pages as a PDF."""
    with speaking(pages.language):
        title = tongue().translate("Report", "Anakinra injections: report")
    return pdf_of(pages, title)


def write_report_pdf(
    report: Report, path: Path, paper: Paper = A4, language: str | None = None, *, every_day: bool = False
) -> int:
    """Write the report as a PDF and return the number of its pages. Raises CouldNotWrite.

    The file is whole or not there: it is written under another name in the same folder and then takes the place of
    what was there before. Only the person can read it.
    """
    pages = ReportPages(report, paper, language, every_day=every_day)
    content = report_pdf(pages)
    path = Path(path)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".pdf.part")
    except OSError as error:
        raise CouldNotWrite(path, _why(error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise CouldNotWrite(path, _why(error)) from error
    return pages.count


def _why(error: OSError) -> str:
    return (error.strerror or "the folder cannot be written to").rstrip(".").lower()
