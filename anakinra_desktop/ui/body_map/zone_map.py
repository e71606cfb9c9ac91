"""An opened zone: its skin laid flat to scale, with every spot as a button."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Side, Spot
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.domain.site_use import Count, SiteUse
from anakinra_desktop.drawing.place_words import side_letter
from anakinra_desktop.drawing.skin_map import grown
from anakinra_desktop.drawing.zone_view import SkinWindow, zone_image
from anakinra_desktop.ui.body_map.heat import count_words, heat_of
from anakinra_desktop.ui.body_map.heat_paint import paint_zone_heat
from anakinra_desktop.ui.body_map.mark_paint import paint_patches
from anakinra_desktop.ui.body_map.screen import HeatOf
from anakinra_desktop.ui.body_map.spot_button import SpotButton
from anakinra_desktop.ui.body_map.typed_number import TypedNumber
from anakinra_desktop.ui.body_map.zone_paint import (
    paint_edge_words,
    paint_navel,
    paint_rings,
    paint_ruler,
    paint_words_beside,
    strip_height,
    words_width,
)
from anakinra_desktop.ui.body_map.zone_parts import WANTED_PX, Room, ZonePart, line_of, neighbour, part_with, parts_of
from anakinra_desktop.ui.body_map.zone_screen import RING_CM, ZoneScreen, choice_keys
from anakinra_desktop.ui.shared.parts import Chip
from anakinra_desktop.ui.shared.theme import look

_MARGIN_CM: Final = 0.9
_REACH_CM: Final = 2.2
"""A press further than this from every spot takes none."""
_FIRST_PAINT_MS, _REPAINT_AFTER_MS = 30, 120
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ZoneMap(QWidget):
    """A zone or a part of it. A press anywhere takes the nearest spot, arrows walk, digits jump.

    It shows one spot as chosen and announces each that is chosen by hand; whether it may be used is for whoever
    listens to say.
    """

    spot_chosen = Signal(object)
    """The Spot that was pressed, walked to or typed."""
    reached_by_key = Signal(object)
    """The button of the spot that was walked to or typed: it is to be in sight."""
    part_shown = Signal(object)
    """The ZonePart that is shown now: after a resize, or because the chosen spot lies in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zone_map")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._shape: BodyShape | None = None
        self._screen: ZoneScreen | None = None
        self._tone = SkinTone.MEDIUM
        self._chosen: Spot | None = None
        self._hovered: Spot | None = None
        self._parts: tuple[ZonePart, ...] = ()
        self._part: ZonePart | None = None
        self._buttons: dict[Spot, SpotButton] = {}
        self._all_numbers = False
        self._use: SiteUse | None = None
        self._strip = 0.0
        self._picture: tuple[SkinWindow, QPixmap] | None = None
        self._typed = TypedNumber(self)
        self._typed_from: Spot | None = None
        """The spot that was chosen when typing began."""
        self._typed_words = Chip("", tone="info", parent=self)
        self._typed_words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._typed_words.setObjectName("typed_number")
        self._typed_words.hide()
        self._typed.over.connect(self._typed_words.hide)
        self._walk_line: tuple[Spot, bool, Spot] | None = None
        """Where the arrows walked to, whether up or down, and from which spot on."""
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.timeout.connect(self._paint_picture)
        look().changed.connect(self._restyle)

    # ---------------------------------------------------------------------------------------- what is shown

    def show_zone(
        self, shape: BodyShape, screen: ZoneScreen, chosen: Spot | None, tone: SkinTone = SkinTone.MEDIUM
    ) -> None:
        """Open a zone with one of its spots chosen, or none."""
        is_same = self._screen is not None and self._screen.zone.id is screen.zone.id and self._shape == shape
        self._shape, self._screen, self._tone = shape, screen, tone
        self._chosen = chosen
        self.setAccessibleName(screen.title)
        if not is_same:
            self._part = None
            self._picture = None
        if [view.spot for view in screen.spots] == list(self._buttons):
            for view in screen.spots:
                self._buttons[view.spot].show_view(view)
            self._cut()
        else:
            self._build_buttons(screen)

    def _build_buttons(self, screen: ZoneScreen) -> None:
        old, self._buttons = list(self._buttons.values()), {}
        for view in screen.spots:
            button = SpotButton(view, self)
            button.all_numbers = self._all_numbers
            self._count_on(button)
            button.clicked.connect(lambda _checked=False, spot=view.spot: self._take(spot))
            self._buttons[view.spot] = button
        self._cut()
        if any(button.hasFocus() for button in old):
            self.focus_chosen()  # before the others go, or Qt would hand the keyboard to whatever comes next
        for button in old:
            button.hide()
            button.deleteLater()
        for before, after in pairwise([self, *self._buttons.values()]):
            QWidget.setTabOrder(before, after)

    @property
    def chosen(self) -> Spot | None:
        """The spot that is shown as chosen."""
        return self._chosen

    @property
    def part(self) -> ZonePart | None:
        """The part that is shown."""
        return self._part

    @property
    def parts(self) -> tuple[ZonePart, ...]:
        """All parts of the zone at this size."""
        return self._parts

    def choose(self, spot: Spot | None) -> None:
        """Show this spot as chosen, and the part it lies in. Says nothing."""
        self._chosen = spot
        if spot is not None and (self._part is None or not self._part.shows(spot)):
            self._show_part(part_with(self._parts, spot) if self._parts else None)
        self._mark_chosen()

    def show_part(self, part: ZonePart) -> None:
        """Show another part of the zone; what is chosen stays so."""
        self._show_part(part)

    def show_all_numbers(self, wanted: bool) -> None:
        """Show the number of every spot, or only of those that are good to use."""
        self._all_numbers = wanted
        for button in self._buttons.values():
            button.all_numbers = wanted
            button.update()

    def show_use(self, use: SiteUse | None) -> None:
        """Show how often each spot was used, or with None how it stands."""
        self._use = use
        for button in self._buttons.values():
            self._count_on(button)
            button.update()
        self.update()

    def _count_on(self, button: SpotButton) -> None:
        button.count = self._use.spots.get(button.view.spot, Count()) if self._use is not None else None
        button.setAccessibleDescription(count_words(button.count) if button.count is not None else "")

    def focus_chosen(self) -> None:
        """Give the chosen spot, or the first that is shown, the keyboard."""
        button = self._buttons.get(self._chosen) if self._chosen else None
        if button is None or not button.isVisibleTo(self):
            button = next((each for each in self._buttons.values() if each.isVisibleTo(self)), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def last_stop(self) -> QWidget:
        """After which the Tab key leaves the map."""
        return list(self._buttons.values())[-1] if self._buttons else self

    def spot_button(self, spot: Spot) -> SpotButton:
        """The button of a spot."""
        return self._buttons[spot]

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, look().space(400))

    # ---------------------------------------------------------------------------------------- cutting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        if self._screen is None or self._shape is None or self.width() < 60:
            return
        wanted = WANTED_PX * look().text_scale
        full, small = (
            parts_of(self._screen.zone, self._shape.height_cm, Room(self.width() - 2, self.height() - 2, strip), wanted)
            for strip in (strip_height(), strip_height() / 3)
        )
        # A free strip for words, unless it would cost another cut.
        self._strip = strip_height() if len(full) <= len(small) else strip_height() / 3
        self._parts = full if len(full) <= len(small) else small
        if self._chosen is not None:
            self._show_part(part_with(self._parts, self._chosen))
        else:
            kept = self._part
            same = [p for p in self._parts if kept and (p.column, p.row) == (kept.column, kept.row)]
            self._show_part(same[0] if same else self._parts[0])

    def _show_part(self, part: ZonePart | None) -> None:
        self._part = part
        if part is None or self._screen is None:
            return
        scale = min(look().text_scale, part.pitch_px / 66)
        self._tell_sides(part)
        for spot, button in self._buttons.items():
            shown = part.shows(spot)
            button.setVisible(shown)
            if shown:
                button.place(self._at(spot), scale)
        self._mark_chosen()
        self._repaint.start(_REPAINT_AFTER_MS if self._picture else _FIRST_PAINT_MS)
        self.part_shown.emit(part)
        self.update()

    def _tell_sides(self, part: ZonePart) -> None:
        """Numbers left and right are the same ones: where both sides are seen, the other one's tell theirs."""
        sides = Counter(spot.side for spot in self._buttons if part.shows(spot))
        del sides[Side.BOTH]
        own = sides.most_common(1)[0][0] if sides and part.columns > 1 else None
        for spot, button in self._buttons.items():
            tells = len(sides) > 1 and spot.side is not own and spot.side is not Side.BOTH
            button.letter = side_letter(spot.id[:1]) if tells else ""

    def _mark_chosen(self) -> None:
        for spot, button in self._buttons.items():
            chosen = spot == self._chosen
            button.setChecked(chosen)
            # One stop for the Tab key; from there the arrows walk.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            if chosen:
                button.raise_()
            button.update()
        if self._chosen is None and self._buttons:
            next(iter(self._buttons.values())).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.update()

    def _origin(self) -> QPointF:
        """Where the picture's upper left corner lies: in the middle of the map, or at its left beside the words."""
        if self._part is None:
            return QPointF()
        window = self._part.window
        spare = self.width() - window.width_px
        return QPointF(0 if self._words_beside() else spare / 2, (self.height() - window.height_px) / 2)

    def _words_beside(self) -> bool:
        """Whether the words stand at the right of a tall zone that fills the height, since a strip found no room."""
        if self._part is None or self._screen is None or self._strip >= strip_height():
            return False
        window = self._part.window
        zone_right = max(window.point(x, 0).x() for x, _ in self._screen.zone.outline_cm)
        return self.width() - zone_right >= words_width(self._screen.edges)

    def _at(self, spot: Spot) -> QPointF:
        assert self._part is not None
        return self._origin() + self._part.window.point(spot.x_cm, spot.y_cm)

    # ---------------------------------------------------------------------------------------- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._buttons[spot].setFocus(Qt.FocusReason.MouseFocusReason)
            self._buttons[spot].click()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot != self._hovered:
            self._hovered = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.update()
        super().mouseMoveEvent(event)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The spot nearest to a point of the map, if one is near: the cell round a spot is its target."""
        if self._part is None:
            return None
        shown = [spot for spot in self._buttons if self._part.shows(spot)]
        nearest = min(shown, key=lambda spot: _length(self._at(spot) - point), default=None)
        if nearest is None or _length(self._at(nearest) - point) > _REACH_CM * self._part.window.px_per_cm:
            return None
        return nearest

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(*step)
        elif not self.type_key(event):
            super().keyPressEvent(event)

    def type_key(self, event: QKeyEvent) -> bool:
        """A digit of a spot's number, its side's letter before it, or the letter of an alternative; whether it was one.

        A digit jumps at once, and with another digit soon after it both are the number. What was typed stands on the
        map for as long as another digit would still join it.
        """
        text = event.text().upper()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if self._screen is None or len(text) != 1 or held != Qt.KeyboardModifier.NoModifier:
            return False
        if text in choice_keys()[: len(self._screen.choices)]:
            self._typed.end()
            self._take_by_key(self._screen.choices[choice_keys().index(text)].spot)
        elif text.isdecimal() and text.isascii():
            self._type_digit(text)
        elif any(text == side_letter(spot.id[:1]) for spot in self._buttons):
            self._typed.begin(text)
            self._show_typed(QCoreApplication.translate("BodyMap", "Spot {number}…").format(number=text))
        else:
            return False
        return True

    def _type_digit(self, digit: str) -> None:
        if not self._typed.digits:
            self._typed_from = self._chosen
        number = self._typed.type(digit)
        spot = self._numbered(number)
        if spot is not None:
            self._take_by_key(spot)
        if spot is not None or not number:
            words = QCoreApplication.translate("BodyMap", "Spot {number}…")
            words = words.format(number=self._typed.letter + self._typed.digits)
        else:
            words = QCoreApplication.translate("BodyMap", "There is no spot {number} here")
            words = words.format(number=self._typed.letter + number)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._show_typed(words)

    def _show_typed(self, words: str) -> None:
        self._typed_words.set_text(words)
        self._typed_words.setVisible(True)
        self._typed_words.adjustSize()
        self.place_typed()

    def place_typed(self) -> None:
        """Put what was typed at the upper edge of the map, or of as much of it as is in sight."""
        upper = self.visibleRegion().boundingRect().top()
        self._typed_words.move((self.width() - self._typed_words.width()) // 2, upper + look().space(8))
        self._typed_words.raise_()

    def _numbered(self, number: str) -> Spot | None:
        """The spot of this number. Where it is there twice, left and right, it is the one on the side that was typed;
        or else on that of the spot that was chosen before, and the other one, if that was the chosen spot itself."""
        found = [spot for spot, button in self._buttons.items() if button.view.number == number]
        if self._typed.letter:
            found = [spot for spot in found if side_letter(spot.id[:1]) == self._typed.letter]
        start = self._typed_from
        if start in found and len(found) > 1:
            found.remove(start)
        x_cm = start.x_cm if start is not None else 0.0
        return min(found, key=lambda spot: abs(spot.x_cm - x_cm), default=None)

    def _take_by_key(self, spot: Spot) -> None:
        self._take(spot)
        if spot in self._buttons:
            self._buttons[spot].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _walk(self, right: int, down: int) -> None:
        """To the nearest spot on that side, also where it lies in the next part."""
        if self._screen is None or self._part is None:
            return
        focused = next((spot for spot, button in self._buttons.items() if button.hasFocus()), self._chosen)
        if focused is None:
            self.focus_chosen()
            return
        if self._walk_line is None or self._walk_line[:2] != (focused, bool(down)):
            start = focused
        else:
            start = self._walk_line[2]
        line = line_of(self._part.window, start, down=bool(down))
        spot = neighbour(self._buttons, self._part.window, focused, right, down, line)
        if spot is not None:
            self._take(spot)
            self._walk_line = (spot, bool(down), start)
            forward = right + down > 0
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            self._buttons[spot].setFocus(reason)

    def _take(self, spot: Spot) -> None:
        self.choose(spot)
        self.spot_chosen.emit(spot)
        if spot in self._buttons:
            self.reached_by_key.emit(self._buttons[spot])

    # ---------------------------------------------------------------------------------------- painting

    def _paint_picture(self) -> None:
        if self._shape is None or self._part is None or look().theme == "contrast":
            return
        window = self._part.window
        if self._picture is None or self._picture[0] != window:
            image = zone_image(
                self._shape,
                window,
                self._tone,
                dark=look().theme == "dark",
                device_pixel_ratio=self.devicePixelRatioF(),
            )
            self._picture = (window, QPixmap.fromImage(image))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._screen is not None and self._part is not None:
            self._paint_zone(painter, self._screen, self._part)
        painter.end()

    def _paint_zone(self, painter: QPainter, screen: ZoneScreen, part: ZonePart) -> None:
        origin, window = self._origin(), part.window
        frame = QRectF(origin.x(), origin.y(), window.width_px, window.height_px)
        ground = QPainterPath()
        ground.addRoundedRect(frame, 20, 20)
        painter.fillPath(ground, look().color("skin"))
        painter.setClipPath(ground)
        if self._picture is not None and look().theme != "contrast":
            shown, pixmap = self._picture
            start, end = (
                origin + window.point(x, y)
                for x, y in (
                    (shown.left_cm, shown.bottom_cm),
                    (shown.left_cm + shown.width_cm, shown.bottom_cm + shown.height_cm),
                )
            )
            painter.drawPixmap(QRectF(start, end).normalized(), pixmap, QRectF(pixmap.rect()))
        painter.translate(origin)
        edge = QPainterPath()
        edge.addPolygon(QPolygonF([window.point(*corner) for corner in grown(screen.zone.outline_cm, _MARGIN_CM)]))
        edge.closeSubpath()
        inside = look().color("surface")
        inside.setAlpha(112)
        painter.fillPath(edge, inside)
        if self._use is not None:
            paint_zone_heat(painter, edge, window, screen.zone, heat_of(self._use, HeatOf.USE), _MARGIN_CM)
        else:
            paint_rings(painter, edge, window, screen.recent, RING_CM)
        paint_patches(painter, edge, window, screen.patches)
        navel = QRectF()
        if screen.zone.hole is not None:
            navel = paint_navel(painter, window, screen.zone.hole, screen.navel).translated(origin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(look().color("line_strong" if screen.why_closed else "primary"), 2.4)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawPath(edge)
        if self._hovered is not None and part.shows(self._hovered):
            painter.setPen(QPen(look().color("primary"), 2))
            reach = SITE_DISTANCE_MIN_CM / 2 * window.px_per_cm
            painter.drawEllipse(window.point(self._hovered.x_cm, self._hovered.y_cm), reach, reach)
        painter.translate(-origin)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("line"), 1))
        painter.drawPath(ground)
        if self._words_beside():
            paint_words_beside(painter, QRectF(self.rect()), screen.edges, window.px_per_cm, screen.lengths)
        else:
            marks = [QRectF(button.mark_box()) for button in self._buttons.values() if button.isVisibleTo(self)]
            ruler = paint_ruler(painter, frame, window.px_per_cm, marks, screen.lengths)
            paint_edge_words(painter, frame, screen.edges, part, [*marks, ruler, navel])

    def _restyle(self) -> None:
        self._picture = None
        self._cut()
        self.update()


def _length(way: QPointF) -> float:
    return math.hypot(way.x(), way.y())
