"""The app's icons as outlines, so that screen and paper draw the same sharp shape."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QRawFont, QTransform

from anakinra_desktop.resources import resource

_EM = 1000


def paint_icon(painter: QPainter, box: QRectF, name: str, color: QColor) -> None:
    """Draw the icon so that it fills the square `box`. An icon that is not known draws nothing."""
    side = min(box.width(), box.height())
    place = QTransform.fromTranslate(box.center().x() - side / 2, box.center().y() - side / 2).scale(side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(place.map(icon_path(name)))
    painter.restore()


@cache
def icon_path(name: str) -> QPainterPath:
    """The outline of an icon in a square from (0, 0) to (1, 1); empty where there is none of that name.

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
    return QTransform(1 / _EM, 0, 0, 1 / _EM, 0, 1).map(font.pathForGlyph(glyph))


@cache
def _icon_font() -> tuple[QRawFont | None, dict[str, int]]:
    try:
        font_file, code_file = resource("built/fonts/phosphor.ttf"), resource("built/fonts/phosphor.json")
    except FileNotFoundError:
        return None, {}
    font = QRawFont(str(font_file), _EM)
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
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(QPointF(*stroke[0]))
        for point in stroke[1:]:
            path.lineTo(QPointF(*point))
    pen = QPainterPathStroker()
    pen.setWidth(16)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outline = pen.createStroke(path).simplified()
    return QTransform.fromScale(1 / 256, 1 / 256).map(outline)


_DRAWN = {"syringe": _syringe}
