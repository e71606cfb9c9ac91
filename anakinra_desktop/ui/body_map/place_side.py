"""What stands beside an opened zone: its parts, the chosen place in words, and what the letter keys take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from anakinra_desktop.domain.body import Spot
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.skin_map import grown, outer_is_right
from anakinra_desktop.ui.body_map.reason_panel import ReasonPanel
from anakinra_desktop.ui.body_map.zone_parts import ZonePart, part_name, part_with, zone_box
from anakinra_desktop.ui.body_map.zone_screen import ChoiceView, PlaceView, SpotLook, ZoneScreen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Chip,
    FlowRow,
    Grow,
    IconView,
    Pressable,
    Text,
    Tone,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

_BESIDE_PX: Final = 190
_UPRIGHT_PX: Final = 150


class PartSwitch(QWidget):
    """A small map of the zone; each of its parts is a button."""

    part_wanted = Signal(object)
    """The ZonePart that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._screen: ZoneScreen | None = None
        self._parts: tuple[ZonePart, ...] = ()
        self._shown: ZonePart | None = None
        self._buttons: list[_PartButton] = []
        self._width_px = _BESIDE_PX
        look().changed.connect(self.updateGeometry)

    def set_width_px(self, width: int) -> None:
        """How wide the small map may be, in px at 100 % text."""
        self._width_px = width
        self.updateGeometry()

    def show_parts(self, screen: ZoneScreen, parts: Sequence[ZonePart], shown: ZonePart, *, own: bool) -> None:
        """Show the zone with these parts, one of them shown on the large map."""
        for button in self._buttons[len(parts) :]:
            button.hide()
            button.deleteLater()
        del self._buttons[len(parts) :]
        for part in parts[len(self._buttons) :]:
            button = _PartButton(part, self)
            button.clicked.connect(lambda _checked=False, button=button: self.part_wanted.emit(button.part))
            button.show()
            self._buttons.append(button)
        for part, button in zip(parts, self._buttons, strict=True):
            button.part = part
            button.setAccessibleName(part_name(part, screen.zone, own=own))
            button.setObjectName(f"part_{part.row + 1}_{part.column + 1}")
        self._screen, self._parts, self._shown = screen, tuple(parts), shown
        for button in self._buttons:
            button.setChecked(button.part == shown)
        self._place()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = self._scale()
        if self._screen is None:
            return QSize(0, 0)
        left, bottom, right, top = zone_box(self._screen.zone)
        return QSize(round((right - left + 2) * scale), round((top - bottom + 2) * scale))

    def resizeEvent(self, event: object) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._screen is None or self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zone = self._screen.zone
        path = QPainterPath()
        path.addPolygon(QPolygonF([self._at(x, y) for x, y in grown(zone.outline_cm, 0.9)]))
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, look().color("surface"))
        painter.save()
        painter.setClipPath(path)
        shown = next(button for button in self._buttons if button.part == self._shown)
        painter.fillRect(QRectF(shown.geometry()), look().color("soft"))
        painter.restore()
        if zone.hole is not None:
            painter.setBrush(look().color("neutral"))
            pen = QPen(look().color("line_strong"), 1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            radius = zone.hole.radius_cm * self._scale()
            painter.drawEllipse(self._at(zone.hole.x_cm, zone.hole.y_cm), radius, radius)
        for view in self._screen.spots:
            self._paint_spot(painter, self._at(view.spot.x_cm, view.spot.y_cm), view.look, view.spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("line_strong"), 1.5))
        painter.drawPath(path)
        if len(self._buttons) > 1:
            painter.setPen(QPen(look().color("primary"), 3))
            painter.drawRoundedRect(QRectF(shown.geometry()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)
        painter.end()

    def _paint_spot(self, painter: QPainter, at: QPointF, spot_look: SpotLook, spot: Spot) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._screen is not None and spot == self._screen.best:
            painter.setBrush(look().color("surface"))
            painter.drawEllipse(at, 5.5, 5.5)
            painter.setBrush(look().color("primary"))
            painter.drawEllipse(at, 4, 4)
        elif spot_look is SpotLook.USED:
            painter.setBrush(look().color("ink"))
            painter.drawEllipse(at, 3, 3)
        elif spot_look in (SpotLook.LARGE, SpotLook.FREE):
            painter.setBrush(look().color("surface"))
            painter.setPen(QPen(look().color("primary"), 1.3))
            painter.drawEllipse(at, 2.6, 2.6)
        else:
            painter.setBrush(look().color("ink3"))
            painter.drawEllipse(at, 1.2, 1.2)

    def _scale(self) -> float:
        """Pixels a centimetre."""
        if self._screen is None:
            return 1.0
        left, bottom, right, top = zone_box(self._screen.zone)
        return min(look().px(self._width_px) / (right - left + 2), look().px(124) / (top - bottom + 2))

    def _at(self, x_cm: float, y_cm: float) -> QPointF:
        assert self._screen is not None
        left, _, right, top = zone_box(self._screen.zone)
        along = x_cm - left if outer_is_right(self._screen.zone.id) else right - x_cm
        return QPointF((along + 1) * self._scale(), (top - y_cm + 1) * self._scale())

    def _place(self) -> None:
        if not self._parts:
            return
        columns, rows = self._parts[0].columns, self._parts[0].rows
        for button in self._buttons:
            left, right = (self.width() * k // columns for k in (button.part.column, button.part.column + 1))
            top, bottom = (self.height() * k // rows for k in (button.part.row, button.part.row + 1))
            button.setGeometry(left, top, right - left, bottom - top)


class _PartButton(Pressable):
    def __init__(self, part: ZonePart, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def ring_radius(self) -> float:
        return 7.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The switch paints its parts."""


class PartCard(Card):
    """Which part of the zone is shown, and the switch to the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=(14, 12, 14, 12), parent=parent)
        self.switch = PartSwitch()
        self._name = Text("", "h3")
        self._line = Text("", "support", weight=500)
        words = column(self._name, self._line, gap=2)
        self._halves = row(Aligned(self.switch, Qt.AlignmentFlag.AlignCenter), Grow(words), gap=12)
        self.body.addLayout(self._halves)

    def set_upright(self, *, upright: bool) -> None:
        """Put the words below the small map, for a narrow column, or beside it."""
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        self.switch.set_width_px(_UPRIGHT_PX if upright else _BESIDE_PX)

    def show_parts(self, screen: ZoneScreen, parts: Sequence[ZonePart], shown: ZonePart, *, own: bool) -> None:
        """Name the shown part and count what is free in it."""
        self.switch.show_parts(screen, parts, shown, own=own)
        inside = [view for view in screen.spots if part_with(parts, view.spot) == shown]
        free = sum(view.look in (SpotLook.LARGE, SpotLook.FREE) for view in inside)
        self._name.setText(part_name(shown, screen.zone, own=own))
        words = QCoreApplication.translate("BodyMap", "{free} of %n spots here are rested", "", len(inside))
        self._line.setText(words.format(free=free))
        self.setVisible(len(parts) > 1)


class PlaceCard(Card):
    """The chosen place in words, and the button that takes it."""

    wanted = Signal()
    """The primary button was pressed."""
    reaction_wanted = Signal()
    """A skin reaction is to be written down for it."""
    record_wanted = Signal()
    """The record of its last injection is to be looked at."""
    mark_end_wanted = Signal()
    """Its skin may be used again: end the mark on it."""

    def __init__(self, *, with_button: bool, parent: QWidget | None = None) -> None:
        super().__init__(gap=7, pad=(18, 16, 18, 16), parent=parent)
        self.setObjectName("chosen_place")
        self._title = Text("", "h1")
        self._chip = Chip("", "moon-stars")
        self._where = Text("", "strong", weight=700)
        self._help = Text("", "support", weight=500)
        self._near_icon = IconView("check-circle", "primary", 22)
        self._near = Text("", "support", size=16, weight=500)
        self._near_row = filled(row(Aligned(self._near_icon, Qt.AlignmentFlag.AlignTop), Grow(self._near), gap=8))
        self._why_not = Text("", "strong", color="warn", weight=700)
        self.button = Button("", "primary")
        self.button.setObjectName("use_this_place")
        self.button.clicked.connect(self.wanted)
        words = QCoreApplication.translate("BodyMap", "A skin reaction here…")
        self.reaction = Button(words, "quiet", "bandaids", height=48, size=16)
        self.reaction.setObjectName("reaction_here")
        self.reaction.clicked.connect(self.reaction_wanted)
        self._last_used = Text("", "support", weight=500)
        words = QCoreApplication.translate("BodyMap", "Correct this record")
        self.record = Button(words, "quiet", "pencil-simple", height=48, size=16)
        self.record.setObjectName("correct_record")
        self.record.clicked.connect(self.record_wanted)
        words = QCoreApplication.translate("Marks", "End this mark")
        self.end_mark = Button(words, "quiet", "check", height=48, size=16)
        self.end_mark.setObjectName("end_mark_here")
        self.end_mark.clicked.connect(self.mark_end_wanted)
        self.reason = ReasonPanel()
        self.reason.changed.connect(self._allow)
        self._shown: PlaceView | None = None
        heading = FlowRow(self._title, self._chip, gap=12)
        items = (self._where, self._help, self._near_row, self._why_not, self.reason, self.button)
        for item in (filled(heading), *items):
            self.add(item)
        left = Qt.AlignmentFlag.AlignLeft
        self.add(Aligned(self.end_mark, left))
        self.add(Aligned(self.reaction, left))
        self.add(self._last_used)
        self.add(Aligned(self.record, left))
        self._with_button = with_button
        self.button.setVisible(with_button)
        self.reaction.setVisible(with_button)
        for part in (self._last_used, self.record, self.end_mark):
            part.hide()

    def show_place(self, place: PlaceView | None, button: str, why_none: str = "") -> None:
        """Show a place, or that none is chosen yet; `why_none` says why none can be, and what would help."""
        self._shown = place
        self.reason.offer(place.all_the_same if place is not None else "")
        for part in (self._chip, self._where, self._help, self._near_row, self._why_not):
            part.setVisible(place is not None)
        for each in (self.button, self.reaction):
            each.setVisible(self._with_button and place is not None)
        self.end_mark.setVisible(self._with_button and place is not None and place.mark is not None)
        self._last_used.setText(place.last_used if place is not None else "")
        for part in (self._last_used, self.record):
            part.setVisible(self._with_button and bool(self._last_used.text()))
        if place is None:
            self._why_not.setText(why_none)
            self._why_not.setVisible(bool(why_none))
            if why_none:
                self._title.setText(QCoreApplication.translate("BodyMap", "No spot is open here today"))
            else:
                self._title.setText(QCoreApplication.translate("BodyMap", "Choose a spot"))
            return
        self._title.setText(place.title)
        self._chip.set_text(place.rest)
        self._chip.set_tone("warn" if place.why_not or place.is_near else "soft")
        self._where.setText(place.words)
        self._help.setText(place.help)
        self._help.setVisible(bool(place.help))
        usable = not place.why_not
        self._near.setText(place.nearness)
        self._near_row.setVisible(usable)
        self._near_icon.set_icon("info" if place.is_near else "check-circle", "ink2" if place.is_near else "primary")
        self._why_not.setText(place.why_not)
        self._why_not.setVisible(not usable)
        self.button.setText(button)
        self._allow()

    @property
    def rest_tone(self) -> Tone:
        """The ground on which the rest is told: a warning where skin nearby was used lately."""
        return self._chip.tone

    def _allow(self) -> None:
        may_be_used = self._shown is None or not self._shown.why_not or self.reason.is_open
        self.button.wait_for("" if may_be_used or self._shown is None else self._shown.why_not)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("primary"), 2))
        box = QRectF(self.rect()).adjusted(self.SHADOW, self.SHADOW, -self.SHADOW, -self.SHADOW)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 18, 18)
        painter.end()


class ChoiceRow(Pressable):
    """One alternative: its key, its name, its rest."""

    def __init__(self, key: str, choice: ChoiceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_choice(key, choice)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.updateGeometry)

    def show_choice(self, key: str, choice: ChoiceView) -> None:
        """Stand for this alternative from now on."""
        self.choice = choice
        self._key = key
        self.setObjectName(f"choice_{key}")
        self.setAccessibleName(f"{choice.title}, {choice.rest}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 260
        return QSize(width, self.heightForWidth(self.width() if self.width() > 100 else width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the hint is the height at the width it was given

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 50)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title = QFontMetrics(look().font(17, 700)).height()
        rest = QFontMetrics(look().font(15, 500)).height()
        return max(50, (title if self._fits(width) else title + rest) + look().space(18))

    def _fits(self, width: int) -> bool:
        """Whether name and rest stand on one line."""
        title = QFontMetrics(look().font(17, 700)).horizontalAdvance(self.choice.title)
        rest = QFontMetrics(look().font(15, 500)).horizontalAdvance(self.choice.rest)
        return title + rest + look().space(16) <= width - self._left() - look().px(18) - look().space(20)

    def _left(self) -> int:
        return look().px(29) + look().space(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(look().color("line_strong"), 1.5))
        painter.setBrush(look().color("soft" if self.is_pointed_at() else "surface"))
        painter.drawRoundedRect(box, 14, 14)
        side = look().px(29)
        key = QRectF(look().space(10), (self.height() - side) / 2, side, side)
        painter.setBrush(look().color("bg"))
        painter.drawRoundedRect(key, 7, 7)
        painter.setFont(look().font(15, 800))
        painter.setPen(look().color("ink2"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
        caret = look().px(18)
        right = self.width() - look().space(12) - caret
        paint_icon(
            painter,
            QRectF(right, (self.height() - caret) / 2, caret, caret),
            "caret-right-bold",
            look().color("primary"),
        )
        words = QRectF(self._left(), 0, right - look().space(8) - self._left(), self.height())
        title, rest = QFontMetrics(look().font(17, 700)), QFontMetrics(look().font(15, 500))
        one_line = self._fits(self.width())
        if not one_line:
            words = QRectF(
                words.left(), (self.height() - title.height() - rest.height()) / 2, words.width(), title.height()
            )
        painter.setFont(look().font(17, 700))
        painter.setPen(look().color("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.choice.title)
        painter.setFont(look().font(15, 500))
        painter.setPen(look().color("ink2"))
        if one_line:
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.choice.rest)
        else:
            below = words.translated(0, title.height())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.choice.rest)
        painter.end()


class ChoiceRows(QWidget):
    """The alternatives, with the keys that take them."""

    choice_taken = Signal(object)
    """The Spot that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Text("", "label", size=16)
        self._rows = column(gap=8)
        self._lines: list[ChoiceRow] = []
        self._column = column(self._heading, self._rows, gap=8, margins=(6, 4, 6, 4), parent=self)

    def show_choices(self, choices: Sequence[tuple[str, ChoiceView]]) -> None:
        """Show alternatives with their keys."""
        self._heading.setText(_or_press([key for key, _ in choices]))
        for key, choice in choices[len(self._lines) :]:
            line = ChoiceRow(key, choice)
            line.clicked.connect(lambda _checked=False, line=line: self.choice_taken.emit(line.choice.spot))
            self._lines.append(line)
            self._rows.add(line)
        for line, (key, choice) in zip(self._lines, choices, strict=False):
            line.show_choice(key, choice)
            line.show()
        for line in self._lines[len(choices) :]:
            line.hide()
        self.setVisible(bool(choices))


def _or_press(keys: Sequence[str]) -> str:
    if len(keys) < 2:
        return QCoreApplication.translate("BodyMap", "Or press {key}").format(key="".join(keys))
    words = QCoreApplication.translate("BodyMap", "Or press {keys} or {last}")
    return words.format(keys=", ".join(keys[:-1]), last=keys[-1])
