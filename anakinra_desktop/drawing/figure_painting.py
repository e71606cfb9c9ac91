"""The painted figure: a body with soft light on it, in one of five skin tones, for light and dark pages.

Painting takes a few tenths of a second, so finished pictures are kept. numpy is loaded with the first picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QRadialGradient, QTransform

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.drawing.figure_ink import draw_ink
from anakinra_desktop.drawing.figure_outline import Outline, View, outline_of
from anakinra_desktop.drawing.figure_paths import (
    HALF_WIDTH,
    ROOM_ABOVE,
    FigureFrame,
    path_of,
    seam_path,
    shorts_path,
)

if TYPE_CHECKING:
    from anakinra_desktop.drawing.figure_relief import Field, Shading


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one skin tone or cloth, as they are on a light or on a dark page."""

    base: str
    shade: str
    light: str
    line: str


_SKIN = {
    SkinTone.LIGHT: Palette("#F0DCCD", "#A8745B", "#FFF9F3", "#8A5D4A"),
    SkinTone.MEDIUM: Palette("#E6CDB9", "#96644B", "#FFF5EA", "#76503E"),
    SkinTone.TAN: Palette("#D3AE8C", "#7C4E33", "#F8E2C8", "#5F3D29"),
    SkinTone.BROWN: Palette("#AA7B58", "#54311E", "#DFB68F", "#412616"),
    SkinTone.DEEP: Palette("#7D563F", "#331C11", "#B98C6E", "#24130B"),
}
_SKIN_ON_DARK = {
    SkinTone.LIGHT: Palette("#BFA08C", "#4A2E21", "#EFD8C6", "#2B1A12"),
    SkinTone.MEDIUM: Palette("#AF8C75", "#402619", "#E6C9B3", "#26160F"),
    SkinTone.TAN: Palette("#A07C5F", "#382013", "#DDB995", "#22140B"),
    SkinTone.BROWN: Palette("#7F5B43", "#2A180E", "#BA9271", "#180D07"),
    SkinTone.DEEP: Palette("#674631", "#1F1008", "#A1765A", "#120804"),
}
_CLOTH = Palette("#A9BCC7", "#4E6675", "#DCE8EE", "#55697A")
_CLOTH_ON_DARK = Palette("#5F7581", "#1F2C34", "#93A9B4", "#16202A")
_ROSE = "#C2604C"


def figure_image(
    shape: BodyShape,
    view: View,
    height_px: int,
    tone: SkinTone = SkinTone.MEDIUM,
    *,
    dark: bool = False,
    device_pixel_ratio: float = 1.0,
) -> QImage:
    """A figure on a clear ground, `height_px` high in device-independent pixels with a little room around it.

    `FigureFrame.of_height(height_px)` tells where on it the body lies. Finished pictures are kept, so asking
    again costs nothing.
    """
    return _figure_image(outline_of(shape, view), height_px, tone, dark, device_pixel_ratio)


@lru_cache(maxsize=12)
def _figure_image(outline: Outline, height_px: int, tone: SkinTone, dark: bool, ratio: float) -> QImage:
    frame = FigureFrame.of_height(height_px * ratio)
    # 16 bits a channel: in 8 bits the many faint layers of skin turn pink and orange.
    image = QImage(round(frame.width_px), round(height_px * ratio), QImage.Format.Format_RGBA64_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(frame.transform())
    paint_ground(painter, dark=dark)
    paint_figure(painter, outline, tone, dark=dark)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def paint_ground(painter: QPainter, *, dark: bool) -> None:
    """The soft shadow the figure stands on."""
    shadow = QRadialGradient(QPointF(0, 0), 1)
    for place, strength in ((0.0, 0.30), (0.45, 0.15), (1.0, 0.0)):
        colour = QColor("black" if dark else "#4A3A2C")
        colour.setAlphaF(strength * (1.5 if dark else 1.0))
        shadow.setColorAt(place, colour)
    painter.save()
    painter.translate(0, 1.012)
    painter.scale(0.150, 0.017)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(shadow))
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()


def paint_figure(painter: QPainter, outline: Outline, tone: SkinTone, *, dark: bool) -> None:
    """Paint a figure with a painter whose unit is the person's height and whose origin is the top of her head."""
    from anakinra_desktop.drawing.figure_relief import relief_of_outline

    skin, cloth = _palettes(tone, dark=dark)
    relief = relief_of_outline(outline)
    scale = painter.transform().m11()
    line = QPen(_with_alpha(skin.line, 0.72), max(0.0016, 0.75 / scale))
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    body, head = path_of(outline.body_curve()), path_of(outline.head_curve())
    ears = [path_of(ear) for ear in outline.ear_curves()]
    shorts = shorts_path(outline)
    front = outline.view is View.FRONT
    on_face = relief.head or relief.body

    def fill(
        path: QPainterPath, shading: Shading, palette: Palette, *, covered: bool = False, hairy: bool = True
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_texture(path.boundingRect(), shading, palette, scale, covered=covered, hairy=hairy))
        painter.drawPath(path)

    def edge(path: QPainterPath) -> None:
        painter.strokePath(path, line)

    for ear in ears:
        fill(ear, on_face, skin, hairy=False)
        edge(ear)
    if not front:
        fill(head, on_face, skin)
        edge(head)
    fill(body, relief.body, skin)
    painter.save()
    painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
    fill(shorts, relief.body, cloth, covered=True)
    painter.strokePath(shorts, QPen(_with_alpha(cloth.line, 0.8), line.widthF()))
    if not front:
        painter.strokePath(seam_path(outline), QPen(_with_alpha(cloth.line, 0.55), 0.7 * line.widthF()))
    painter.restore()
    edge(path_of(outline.body_curve()[:-1], closed=False))
    if front:
        fill(head, on_face, skin)
        edge(head)
    draw_ink(painter, outline, skin.line, skin.shade)


def _texture(area: QRectF, shading: Shading, palette: Palette, scale: float, *, covered: bool, hairy: bool) -> QBrush:
    """The lit surface over one part of the figure, as a brush in fractions of height."""
    from anakinra_desktop.drawing.figure_relief import CELLS, thinned

    step = max(1, int(CELLS / scale))
    light = shading.cloth if covered else shading.light
    rows = slice(*_cells(area.top() + ROOM_ABOVE, area.bottom() + ROOM_ABOVE, light.shape[0], step, CELLS))
    columns = slice(*_cells(area.left() + HALF_WIDTH, area.right() + HALF_WIDTH, light.shape[1], step, CELLS))
    image = coloured(
        thinned(light[rows, columns], step),
        palette,
        rosy=None if covered else thinned(shading.rosy[rows, columns], step),
        hair=thinned(shading.hair[rows, columns], step) if hairy and not covered else None,
    )
    cell = step / CELLS
    return texture_brush(
        image,
        QRectF(
            columns.start / CELLS - HALF_WIDTH,
            rows.start / CELLS - ROOM_ABOVE,
            image.width() * cell,
            image.height() * cell,
        ),
    )


def _cells(first: float, last: float, count: int, step: int, per_height: int) -> tuple[int, int]:
    """The cells that cover a stretch with some to spare, a whole number of steps of them."""
    start = max(0, int(first * per_height) - 2 * step)
    stop = min(count, int(last * per_height) + 3 * step)
    return start, start + (stop - start) // step * step


def paint_flat_piece(
    painter: QPainter, outline: Outline, tone: SkinTone, *, dark: bool, area: QRectF, cell: float
) -> None:
    """Paint a piece of the body without edge or rim, with a painter as for `paint_figure`.

    `area` is given in fractions of height from the top of the head down, `cell` is the fineness of its light.
    """
    from anakinra_desktop.drawing.figure_relief import flat_light

    skin, cloth = _palettes(tone, dark=dark)
    light, under_cloth = flat_light(outline, area.left(), area.right(), 1 - area.top(), 1 - area.bottom(), cell)
    painter.fillRect(area, texture_brush(coloured(light, skin), area))
    shorts = shorts_path(outline)
    painter.fillPath(shorts, texture_brush(coloured(under_cloth, cloth), area))
    painter.strokePath(shorts, QPen(_with_alpha(cloth.line, 0.8), 0.0011))
    if outline.view is View.BACK:
        painter.strokePath(seam_path(outline), QPen(_with_alpha(cloth.line, 0.55), 0.0009))
    draw_ink(painter, outline, skin.line, skin.shade)


def _palettes(tone: SkinTone, *, dark: bool) -> tuple[Palette, Palette]:
    """Skin and cloth."""
    return (_SKIN_ON_DARK[tone], _CLOTH_ON_DARK) if dark else (_SKIN[tone], _CLOTH)


def skin_palette(tone: SkinTone, *, dark: bool) -> Palette:
    """The colours of a skin tone, for a light or a dark page."""
    return _palettes(tone, dark=dark)[0]


def texture_brush(image: QImage, area: QRectF) -> QBrush:
    """A brush that lays an image over an area."""
    brush = QBrush(image)
    brush.setTransform(
        QTransform(area.width() / image.width(), 0, 0, area.height() / image.height(), area.x(), area.y())
    )
    return brush


def coloured(light: Field, palette: Palette, *, rosy: Field | None = None, hair: Field | None = None) -> QImage:
    """Light turned into the colours of a palette, 16 bits a channel."""
    import numpy as np
    from numpy.typing import NDArray

    def rgb(name: str) -> NDArray[np.float32]:
        colour = QColor(name)
        return np.array([colour.redF(), colour.greenF(), colour.blueF()], np.float32)

    shade, base, bright = rgb(palette.shade), rgb(palette.base), rgb(palette.light)
    stops: dict[float, NDArray[np.float32]] = {
        0.0: shade * 0.82,
        0.16: shade * 0.75 + base * 0.25,
        0.40: shade * 0.30 + base * 0.70,
        0.62: base,
        1.0: bright * 0.85 + base * 0.15,
    }
    steps, places = np.linspace(0, 1, 1024), list(stops)
    table = np.stack([np.interp(steps, places, channel) for channel in zip(*stops.values(), strict=True)], 1)
    picture: NDArray[np.float32] = np.take(
        table.astype(np.float32), np.clip(light * 1023, 0, 1023).astype(np.int32), axis=0
    )
    if rosy is not None:
        picture += (0.16 * rosy)[..., None] * (rgb(_ROSE) * 0.9 + 0.1 * shade - picture)
    if hair is not None and hair.any():
        colour = rgb(palette.line) * (0.55 + 0.75 * light[..., None])
        picture += (0.62 * hair)[..., None] * (colour - picture)
    height, width = light.shape
    pixels = np.empty((height, width, 4), np.uint16)
    pixels[..., :3] = np.clip(picture * 65535, 0, 65535)
    pixels[..., 3] = 65535
    return QImage(pixels.data, width, height, width * 8, QImage.Format.Format_RGBA64_Premultiplied).copy()


def _with_alpha(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
