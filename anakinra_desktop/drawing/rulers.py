"""What shows whether a sheet was printed in its true size: a ruler of 10 cm, one of 4 inches, and a bank card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from anakinra_desktop.drawing.ink import BLACK, GREY, UNITS_AN_INCH, Ink
from anakinra_desktop.drawing.tongue import tongue

CENTIMETRES, INCHES = 10, 4
RULER_LENGTH = float(INCHES * UNITS_AN_INCH)
"""Of the longer one."""
RULER_HEIGHT = 100.0
"""What one takes, with its numbers."""
CARD_WIDTH, CARD_HEIGHT = 856.0, 539.8
"""A bank card (ISO/IEC 7810, ID-1)."""
_TICKS = (20.0, 28.0, 40.0)
_WORDS = 26.0


def paint_rulers(ink: Ink, x: float, y: float, *, upright: bool) -> None:
    """Both rulers, one below the other, or upright beside each other."""
    say = tongue()
    cm = say.translate("Template", "cm", "unit at the end of a ruler")
    inches = say.translate("Template", "inches", "unit at the end of a ruler")
    for number, (count, length, parts, unit) in enumerate(
        ((CENTIMETRES, 100.0, 10, cm), (INCHES, float(UNITS_AN_INCH), 8, inches))
    ):
        ink.painter.save()
        if upright:
            ink.painter.translate(x + number * (RULER_HEIGHT + 30), y + RULER_LENGTH + 24)
            ink.painter.rotate(-90)
        else:
            ink.painter.translate(x, y + number * RULER_HEIGHT)
        _paint_ruler(ink, count, length, parts, unit)
        ink.painter.restore()


def _paint_ruler(ink: Ink, count: int, length: float, parts: int, unit: str) -> None:
    """A line of `count` units with its ticks, from the painter's corner to the right."""
    end = count * length
    ink.rule(0, 44, end, 3.0, BLACK)
    for tick in range(count * parts + 1):
        whole, half = tick % parts == 0, tick % parts == parts // 2
        tall = _TICKS[2 if whole else 1 if half else 0]
        thickness = 3.0 if whole else 1.6
        ink.rule(tick * length / parts, 44 - tall, tall, thickness, BLACK, upright=True)
        if whole:
            ink.text(tick * length / parts, 46, str(tick // parts), _WORDS, 700, side="centre")
    ink.text(end - 26, 46, unit, _WORDS, 700, side="right")


def paint_bank_card(ink: Ink, right: float, top: float) -> float:
    """The outline of a bank card with its right edge there; returns its height."""
    box = QRectF(right - CARD_WIDTH, top, CARD_WIDTH, CARD_HEIGHT)
    ink.painter.setPen(QPen(QColor(BLACK), 2.4, Qt.PenStyle.SolidLine))
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.painter.drawRoundedRect(box, 31.8, 31.8)
    words = tongue().translate("Template", "A bank card fits this line exactly.")
    ink.text(box.center().x(), box.center().y() - 20, words, 31, 600, GREY, "centre")
    return CARD_HEIGHT
