"""The zone on which skin is marked: spots are pressed on and off, or one is the middle of a circle."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Spot
from anakinra_desktop.domain.obstacles import SkinPatch
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.drawing.marks import SpotMark, paint_spot_mark
from anakinra_desktop.ui.body_map.mark_paint import paint_patches
from anakinra_desktop.ui.body_map.zone_map import ZoneMap
from anakinra_desktop.ui.body_map.zone_screen import ZoneScreen
from anakinra_desktop.ui.shared.theme import look

_SIGN_PX = 46


class MarkingMap(ZoneMap):
    """A zone whose spots are pressed with the mouse, Space or Enter; arrows and digits only walk."""

    spot_pressed = Signal(object)
    """The Spot that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marking_map")
        self._closed: frozenset[Spot] = frozenset()
        self._patches: tuple[SkinPatch, ...] = ()
        self._sheet = _Sheet(self)

    def show_zone(
        self, shape: BodyShape, screen: ZoneScreen, chosen: Spot | None, tone: SkinTone = SkinTone.MEDIUM
    ) -> None:
        super().show_zone(shape, screen, chosen, tone)
        for view in screen.spots:
            button = self.spot_button(view.spot)
            button.is_for_marking = True
            button.clicked.connect(lambda _checked=False, spot=view.spot: self.spot_pressed.emit(spot))
        self.show_marked((), ())

    def show_marked(self, closed: Iterable[Spot], patches: Iterable[SkinPatch]) -> None:
        """Show which spots the mark closes, and how far it reaches."""
        self._closed, self._patches = frozenset(closed), tuple(patches)
        self._check_marked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.setGeometry(self.rect())

    def _mark_chosen(self) -> None:
        """Where the keyboard stands is no choice here: only what is pressed is marked."""
        super()._mark_chosen()
        self._check_marked()

    def _check_marked(self) -> None:
        for spot, button in self._buttons.items():
            button.setChecked(spot in self._closed)
        self._sheet.raise_()
        self._sheet.update()

    def paint_marks(self, painter: QPainter) -> None:
        """What is marked, over the spots."""
        if self._part is None:
            return
        origin = self._origin()
        everywhere = QPainterPath()
        everywhere.addRect(QRectF(0, 0, self._part.window.width_px, self._part.window.height_px))
        painter.save()
        painter.translate(origin)
        paint_patches(painter, everywhere, self._part.window, self._patches)
        painter.restore()
        side = _SIGN_PX * min(look().text_scale, self._part.pitch_px / 66)
        for spot in self._closed:
            if self._part.shows(spot):
                box = QRectF(0, 0, side, side)
                box.moveCenter(self._at(spot))
                paint_spot_mark(painter, box, SpotMark.NO_GO, look().tokens)


class _Sheet(QWidget):
    """Lies over the spots, and lets every press through."""

    def __init__(self, home: MarkingMap) -> None:
        super().__init__(home)
        self._home = home
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._home.paint_marks(painter)
        painter.end()
