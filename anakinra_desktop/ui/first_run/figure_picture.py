"""A figure in the proportions that were just given, so that a person sees what the questions are for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import FigureFrame, paint_silhouette
from anakinra_desktop.ui.shared.theme import look

_TALLEST_CM = 190.0
_SHORTEST_SHARE = 0.45


class FigurePicture(QWidget):
    """One standing figure; a shorter person is drawn shorter."""

    def __init__(self, shape: BodyShape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def show_shape(self, shape: BodyShape) -> None:
        """Draw this body."""
        self._shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 460)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = min(1.0, max(_SHORTEST_SHARE, self._shape.height_cm / _TALLEST_CM))
        whole = FigureFrame.of_height(min(self.height(), self.width() * 1.6))
        frame = FigureFrame(whole.scale * share, self.width() / 2, 0)
        floor = (self.height() + whole.scale) / 2
        frame = FigureFrame(frame.scale, frame.middle, floor - frame.scale)
        contrast = look().theme == "contrast"
        line = QPen(look().color("ink" if contrast else "skin_line"), 1.6)
        ground = QBrush(look().color("bg" if contrast else "skin"))
        paint_silhouette(painter, self._shape, View.FRONT, frame.transform(), line, ground)
        painter.setPen(QPen(look().color("line_strong"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(int(frame.middle - 110), int(floor + 4), int(frame.middle + 110), int(floor + 4))
        painter.end()
