"""Pages on a printer or in a PDF: the same painting for both, on A4 or Letter, and never scaled."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from anakinra_desktop.drawing.ink import UNITS_AN_INCH, Paper
from anakinra_desktop.drawing.pdf_true_size import in_true_size

_DOTS_AN_INCH = 1200


class Pages(Protocol):
    """Something to print."""

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page, counted from 0, in tenths of a millimetre from the painter's corner."""


def page_layout(paper: Paper) -> QPageLayout:
    """The whole sheet, upright: the pages keep their own margins."""
    none = QMarginsF()
    upright = QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(paper.page_size), upright, none, QPageLayout.Unit.Point, none)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paint_on(device: QPagedPaintDevice, pages: Pages) -> bool:
    """Paint all pages on a printer or a PDF; False when the device would not begin or go on."""
    device.setPageLayout(page_layout(pages.paper))
    painter = QPainter()
    if not painter.begin(device):
        return False
    across, down = device.logicalDpiX() / UNITS_AN_INCH, device.logicalDpiY() / UNITS_AN_INCH
    for page in range(pages.count):
        if page and not device.newPage():
            painter.end()
            return False
        painter.save()
        painter.scale(across, down)
        pages.paint(painter, page)
        painter.restore()
    return painter.end()


def pdf_of(pages: Pages, title: str) -> bytes:
    """The pages as a PDF with its text as text and its lines as lines; of itself it says no more than this title."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setCreator("Anakinra Desktop")
    writer.setTitle(title)
    if not paint_on(writer, pages):
        raise RuntimeError("The PDF could not be painted.")
    buffer.close()
    return in_true_size(bytes(kept.data()))
