"""The app's icons as outlines, so that screen and paper draw the same sharp shape."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QRawFont

from anakinra_desktop.resources import resource

ICON_SIDE = 1000
"""The side of the square that outlines are given in."""


def paint_icon(painter: QPainter, box: QRectF, name: str, color: QColor) -> None:
    """Draw the icon so that it fills the square `box`. An icon that is not known draws nothing."""
    side = min(box.width(), box.height())
    painter.save()
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2)
    painter.scale(side / ICON_SIDE, side / ICON_SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(icon_path(name))
    painter.restore()


@cache
def icon_path(name: str) -> QPainterPath:
    """The outline of an icon in a square of `ICON_SIDE`; empty where there is none of that name.

    Names are those of the Phosphor set ("house", "check-bold", "person-fill"), and our own "syringe".
    """
    if name in _DRAWN:
        return _DRAWN[name]()
    font, codes = _icon_font()
    code = codes.get(name)
    if font is None or code is None:
        return QPainterPath()
    glyph = font.glyphIndexesForString(chr(code))[0]
    # The glyph stands on its baseline, which is the square's lower edge.
    return font.pathForGlyph(glyph).translated(0, ICON_SIDE)


@cache
def _icon_font() -> tuple[QRawFont | None, dict[str, int]]:
    try:
        font_file, code_file = resource("built/fonts/phosphor.ttf"), resource("built/fonts/phosphor.json")
    except FileNotFoundError:
        return None, {}
    font = QRawFont(str(font_file), ICON_SIDE)
    return (font if font.isValid() else None), _codes(code_file)


def _codes(file: Path) -> dict[str, int]:
    codes = json.loads(file.read_text(encoding="utf-8"))
    return {name: code if isinstance(code, int) else int(code, 16) for name, code in codes.items()}


def _syringe() -> QPainterPath:
    """A prefilled syringe, needle to the lower left, in the strokes of the set (16 of 256, round ends)."""
    strokes = (
        [(176, 24), (232, 80)],  # thumb rest
        [(204, 52), (160, 96)],  # plunger rod
        [(108, 52), (204, 148)],  # finger flange
        [(130, 74), (54, 150), (54, 202), (106, 202), (182, 126)],  # barrel
        [(54, 202), (24, 232)],  # needle
        [(108, 96), (132, 120)],  # marks
        [(76, 128), (100, 152)],
    )
    path, unit = QPainterPath(), ICON_SIDE / 256
    for stroke in strokes:
        path.moveTo(QPointF(*stroke[0]) * unit)
        for point in stroke[1:]:
            path.lineTo(QPointF(*point) * unit)
    pen = QPainterPathStroker()
    pen.setWidth(16 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen.createStroke(path).simplified()


_DRAWN = {"syringe": _syringe}
