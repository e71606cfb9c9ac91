"""The report as pages: the same painting for the preview, the printer and the PDF, on A4 or Letter.

The PDF carries no name, note or date but what is printed on its pages: its title and author say only that it is a
report of this program.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.ink import A4, LETTER, PAPERS, UNITS_AN_INCH, Ink, Paper
from anakinra_desktop.drawing.prepare_charts import prepare_matplotlib
from anakinra_desktop.drawing.report_details import DetailPages
from anakinra_desktop.drawing.report_front import FrontPage
from anakinra_desktop.drawing.tongue import speaking, tongue

__all__ = ["A4", "LETTER", "PAPERS", "CouldNotWrite", "Paper", "ReportPages", "paint_on", "write_report_pdf"]

_DOTS_AN_INCH = 1200


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


def page_layout(paper: Paper) -> QPageLayout:
    """The whole sheet, upright: the pages keep their own margins."""
    none = QMarginsF()
    upright = QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(paper.page_size), upright, none, QPageLayout.Unit.Point, none)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paint_on(device: QPagedPaintDevice, pages: ReportPages) -> bool:
    """Paint all pages on a printer or a PDF; False when the device would not begin or go on."""
    device.setPageLayout(page_layout(pages.paper))
    painter = QPainter()
    if not painter.begin(device):
        return False
    to_dots = device.logicalDpiX() / UNITS_AN_INCH
    for page in range(pages.count):
        if page and not device.newPage():
            painter.end()
            return False
        painter.save()
        painter.scale(to_dots, to_dots)
        pages.paint(painter, page)
        painter.restore()
    return painter.end()


def report_pdf(pages: ReportPages) -> bytes:
    """The pages as a PDF with its text as text and its lines as lines."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setCreator("Anakinra Desktop")
    with speaking(pages.language):
        writer.setTitle(tongue().translate("Report", "Anakinra injections: report"))
    if not paint_on(writer, pages):
        raise RuntimeError("The PDF could not be painted.")
    buffer.close()
    return bytes(kept.data())


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
