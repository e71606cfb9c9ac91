"""A zone laid flat: the painted figure's own skin, stretched so that every centimetre is as long as any other.

So the navel or the kneecap lies where the words say it does, and a distance on the picture is a distance on
the skin.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.drawing.figure_outline import outline_of
from anakinra_desktop.drawing.figure_painting import paint_flat_piece
from anakinra_desktop.drawing.skin_map import outer_is_right, skin_map, view_of

if TYPE_CHECKING:
    import numpy as np

    from anakinra_desktop.drawing.figure_relief import Field

_SOURCE_PX_PER_CM = 13
"""Fineness of the figure that is laid flat; its light is soft, so more would only cost time."""
_GRID_CM = 0.5


@dataclass(frozen=True, slots=True)
class SkinWindow:
    """A piece of a zone's skin on a picture: from cm along the skin to pixels and back."""

    zone: ZoneId
    left_cm: float
    """The least x along the skin; on the right of the picture where the zone's outer side is on the left."""
    bottom_cm: float
    width_cm: float
    height_cm: float
    px_per_cm: float

    @property
    def width_px(self) -> float:
        return self.width_cm * self.px_per_cm

    @property
    def height_px(self) -> float:
        return self.height_cm * self.px_per_cm

    def point(self, x_cm: float, y_cm: float) -> QPointF:
        """Where a place on the skin lies, from the picture's upper left corner."""
        along = (x_cm - self.left_cm) * self.px_per_cm
        if not outer_is_right(self.zone):
            along = self.width_px - along
        return QPointF(along, (self.bottom_cm + self.height_cm - y_cm) * self.px_per_cm)

    def place_cm(self, point: QPointF) -> tuple[float, float]:
        """The place on the skin under a point of the picture."""
        along = point.x() if outer_is_right(self.zone) else self.width_px - point.x()
        return (
            self.left_cm + along / self.px_per_cm,
            self.bottom_cm + self.height_cm - point.y() / self.px_per_cm,
        )


def zone_image(
    shape: BodyShape,
    window: SkinWindow,
    tone: SkinTone = SkinTone.MEDIUM,
    *,
    dark: bool = False,
    device_pixel_ratio: float = 1.0,
) -> QImage:
    """The skin of a window, laid flat; finished pictures are kept."""
    return _zone_image(shape, window, tone, dark, device_pixel_ratio)


@lru_cache(maxsize=8)
def _zone_image(shape: BodyShape, window: SkinWindow, tone: SkinTone, dark: bool, ratio: float) -> QImage:
    import numpy as np

    from anakinra_desktop.drawing.figure_relief import sampled

    columns = int(window.width_cm / _GRID_CM) + 2
    rows = int(window.height_cm / _GRID_CM) + 2
    lines = skin_map(shape)
    grid = np.array(
        [
            [
                lines.on_figure(
                    window.zone,
                    window.left_cm + window.width_cm * i / (columns - 1),
                    window.bottom_cm + window.height_cm * (1 - j / (rows - 1)),
                    flat=True,
                )[:2]
                for i in range(columns)
            ]
            for j in range(rows)
        ],
        np.float32,
    )
    area, source = _source(shape, window.zone, grid[..., 0], grid[..., 1], tone, dark)

    width, height = round(window.width_px * ratio), round(window.height_px * ratio)
    across = np.linspace(0.5 / width, 1 - 0.5 / width, width, dtype=np.float32) * np.float32(columns - 1)
    down = np.linspace(0.5 / height, 1 - 0.5 / height, height, dtype=np.float32) * np.float32(rows - 1)
    if not outer_is_right(window.zone):
        across = across[::-1]
    places = sampled(grid, down[:, None], across[None, :])
    per_height = source.shape[0] / area.height()
    source_rows = np.asarray((places[..., 1] - area.top()) * per_height - 0.5, np.float32)
    source_columns = np.asarray((places[..., 0] - area.left()) * per_height - 0.5, np.float32)
    pixels = np.empty((height, width, 4), np.uint16)
    pixels[..., :3] = sampled(source, source_rows, source_columns)
    pixels[..., 3] = 65535
    image = QImage(pixels.data, width, height, width * 8, QImage.Format.Format_RGBA64_Premultiplied).copy()
    image.setDevicePixelRatio(ratio)
    return image


def _source(
    shape: BodyShape, zone: ZoneId, x: Field, y: Field, tone: SkinTone, dark: bool
) -> tuple[QRectF, np.ndarray[tuple[int, int, int], np.dtype[np.float32]]]:
    """The piece of the figure that covers some places on it, and its pixels."""
    import numpy as np

    cell = 1 / (_SOURCE_PX_PER_CM * shape.height_cm)
    left, top = float(x.min()) - 4 * cell, float(y.min()) - 4 * cell
    width, height = (int((float(span.max()) - float(span.min())) / cell) + 9 for span in (x, y))
    area = QRectF(left, top, width * cell, height * cell)
    image = QImage(width, height, QImage.Format.Format_RGBA64_Premultiplied)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(QTransform(1 / cell, 0, 0, 1 / cell, -left / cell, -top / cell))
    paint_flat_piece(painter, outline_of(shape, view_of(zone)), tone, dark=dark, area=area, cell=cell)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint16).reshape(height, image.bytesPerLine() // 8, 4)
    return area, pixels[:, :width, :3].astype(np.float32)
