"""Choices a person makes by hand: tiles of which none is chosen beforehand, and a row of short ones."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Final, Generic, Literal, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts.grid import EqualGrid
from anakinra_desktop.ui.shared.parts.icons import IconView
from anakinra_desktop.ui.shared.parts.layout import Aligned, Box, FlowRow, Grow, Stretch, column, row
from anakinra_desktop.ui.shared.parts.pressable import Pressable
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.text import Text
from anakinra_desktop.ui.shared.theme import look

TileShape = Literal["small", "row", "stack"]
Value = TypeVar("Value", bound=Hashable)

_BEFORE: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_AFTER: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class ChoiceTile(Pressable):
    """One answer: a picture or icon, its word, one line, and the number key that takes it.

    Shapes: "small" (icon and word), "row" (as wide as the page), "stack" (picture above the words).
    `lead` stands before the words instead of an icon, `extra` below them.
    """

    def __init__(
        self,
        text: str,
        line: str = "",
        icon: str = "",
        *,
        shape: TileShape = "small",
        icon_color: str = "ink2",
        lead: QWidget | None = None,
        extra: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shape: TileShape = shape
        self._key = ""
        self._title = Text(text, "strong", size=17 if shape == "small" else 18, weight=700 if shape == "small" else 800)
        self._line = Text(line, "support", weight=500)
        if not line:
            self._line.hide()
        self._icon = IconView(icon, icon_color, {"small": 24, "row": 28, "stack": 56}[shape]) if icon else None
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange(lead or self._icon, extra)
        self.toggled.connect(self._show_choice)
        look().changed.connect(self._restyle)
        self._restyle()

    def set_key(self, key: str) -> None:
        """The number key that takes this answer, shown in the tile; "" shows none."""
        self._key = key
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.parentWidget()
        if isinstance(group, ChoiceGroup) and group.handle_key(self, Qt.Key(event.key())):
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(48, _LEAST_HEIGHTS[self._shape]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 3.5 if chosen else 1.5
        painter.setPen(QPen(look().color("primary" if chosen else "line_strong"), width))
        hovered = self.is_pointed_at() and self.isEnabled()
        painter.setBrush(look().color("soft" if chosen else "panel" if hovered else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 14, 14)
        if self._shape == "row":
            self._paint_choice_ring(painter)
        elif chosen:
            self._paint_check(painter)
        if self._key:
            self._paint_key(painter)
        painter.end()

    def _arrange(self, lead: QWidget | None, extra: QWidget | None) -> None:
        words = column(gap=2)
        if self._shape == "row":
            words.add(Stretch())
        words.add(self._title)
        words.add(self._line)
        if extra is not None:
            words.add(extra)
        if self._shape == "row":
            words.add(Stretch())
        whole: Box
        if self._shape == "stack":
            whole = column(gap=8, margins=(16, 14, 16, 14), parent=self)
            if lead is not None:
                is_icon = isinstance(lead, IconView)
                whole.add(Aligned(lead, Qt.AlignmentFlag.AlignLeft) if is_icon else lead)
            whole.add(Stretch())
            whole.add(words)
        else:
            whole = row(gap=12, margins=_MARGINS[self._shape], parent=self)
            if lead is not None:
                whole.add(Aligned(lead, Qt.AlignmentFlag.AlignVCenter))
            whole.add(Grow(words))
        self._whole = whole
        self._word_stack = words
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _paint_choice_ring(self, painter: QPainter) -> None:
        radius = look().px(12)
        centre = QPointF(look().space(20) + radius, self.height() / 2)
        chosen = self.isChecked()
        painter.setPen(QPen(look().color("primary" if chosen else "line_strong"), 3))
        painter.setBrush(look().color("primary" if chosen else "surface"))
        painter.drawEllipse(centre, radius, radius)
        if chosen:
            box = QRectF(0, 0, radius * 1.3, radius * 1.3)
            box.moveCenter(centre)
            paint_icon(painter, box, "check-bold", look().color("on_primary"))

    def _paint_check(self, painter: QPainter) -> None:
        if self._shape == "small":
            side = look().px(20)
            box = QRectF(self.width() - look().space(16) - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, box, "check-bold", look().color("primary"))
            return
        radius = look().px(15)
        centre = QPointF(self.width() - look().space(12) - radius, look().space(12) + radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(centre, radius, radius)
        box = QRectF(0, 0, radius * 1.2, radius * 1.2)
        box.moveCenter(centre)
        paint_icon(painter, box, "check-bold", look().color("on_primary"))

    def _paint_key(self, painter: QPainter) -> None:
        side = look().px(29)
        top = (self.height() - side) / 2 if self._shape == "row" else self.height() - side - look().space(12)
        box = QRectF(self.width() - side - look().space(14), top, side, side)
        painter.setPen(QPen(look().color("line_strong"), 1.5))
        painter.setBrush(look().color("bg"))
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(look().color("ink2"))
        painter.setFont(look().font(15, 800))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _show_choice(self, chosen: bool) -> None:
        self._title.set_color("primary" if chosen and self._shape != "row" else "ink")
        if self._icon is not None and self._shape == "small":
            self._icon.set_icon(self._icon.name, "primary" if chosen else "ink2")

    def _restyle(self) -> None:
        right = look().px(29) + look().space(28) if self._shape == "row" else look().space(16)
        if self._shape == "small":
            right += look().px(20) + look().space(4)  # the check's place is kept free, so that nothing jumps
        margins = self._whole.contentsMargins()
        if self._shape == "row":
            margins.setLeft(look().space(20) + 2 * look().px(12) + look().space(14))
        margins.setRight(right)
        self._whole.setContentsMargins(margins)
        if self._shape == "stack" and self._key:
            self._word_stack.setContentsMargins(0, 0, look().px(29) + look().space(8), 0)
        self.updateGeometry()
        self.update()


_LEAST_HEIGHTS: Final = {"small": 58, "row": 76, "stack": 120}
_MARGINS: Final[dict[TileShape, tuple[int, int, int, int]]] = {
    "small": (16, 8, 16, 8),
    "row": (20, 10, 20, 10),
    "stack": (16, 14, 16, 14),
}


class ChoiceGroup(QWidget, Generic[Value]):
    """Answers of which one (or, with `many`, any number) may be chosen; none is chosen beforehand.

    Arrow keys go from tile to tile without choosing, Space and Enter choose, so do the number keys unless they
    are switched off. `chosen` carries the value of each answer taken by hand.
    """

    chosen = Signal(object)

    def __init__(
        self,
        answers: Iterable[tuple[Value, ChoiceTile]] = (),
        *,
        columns: int = 1,
        many: bool = False,
        number_keys: bool = True,
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._many = many
        self._number_keys = number_keys
        self._tiles: list[tuple[Value, ChoiceTile]] = []
        self._grid = EqualGrid(columns, gap, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for value, tile in answers:
            self.add(value, tile)

    def add(self, value: Value, tile: ChoiceTile) -> None:
        """One more answer, at the end."""
        self._tiles.append((value, tile))
        tile.setAutoExclusive(not self._many)
        self._grid.addWidget(tile)
        tile.clicked.connect(lambda: self.chosen.emit(value))
        number = len(self._tiles)
        if self._number_keys and number <= 9:
            if tile._shape != "small":
                tile.set_key(str(number))
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(lambda: self._take(tile))

    @property
    def choice(self) -> Value | None:
        """The answer taken, or None."""
        return next((value for value, tile in self._tiles if tile.isChecked()), None)

    @property
    def choices(self) -> tuple[Value, ...]:
        """All answers taken, in their order."""
        return tuple(value for value, tile in self._tiles if tile.isChecked())

    def choose(self, value: Value | None) -> None:
        """Show an answer as taken, for one that was given before; None takes all back. Says nothing."""
        for _, tile in self._tiles:
            tile.setAutoExclusive(False)
            tile.setChecked(False)
        for known, tile in self._tiles:
            if known == value:
                tile.setChecked(True)
            tile.setAutoExclusive(not self._many)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.choose(None)

    def tile(self, value: Value) -> ChoiceTile:
        """The tile of an answer. Raises KeyError."""
        for known, tile in self._tiles:
            if known == value:
                return tile
        raise KeyError(value)

    def focus_answer(self) -> None:
        """Give the keyboard to the answer taken, or to the first."""
        tile = next((tile for _, tile in self._tiles if tile.isChecked()), self._tiles[0][1])
        tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def handle_key(self, tile: ChoiceTile, key: Qt.Key) -> bool:
        """Move the focus from `tile` by an arrow key; whether the key was one."""
        step = -1 if key in _BEFORE else 1 if key in _AFTER else 0
        if step == 0:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step *= self._grid.columns_shown
        places = [other for _, other in self._tiles]
        place = places.index(tile) + step
        if 0 <= place < len(places):
            reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            places[place].setFocus(reason)
        return True

    def _take(self, tile: ChoiceTile) -> None:
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.click()


class _Segment(Pressable):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def ring_radius(self) -> float:
        return 10.0

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font(16, 800))
        return QSize(
            max(48, metrics.horizontalAdvance(self.text()) + 2 * look().space(17)),
            max(48, metrics.height() + look().space(16)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.is_pointed_at():
            painter.setBrush(look().color("primary" if self.isChecked() else "soft"))
            painter.drawRoundedRect(self.rect(), 10, 10)
        painter.setPen(look().color("on_primary" if self.isChecked() else "primary"))
        painter.setFont(look().font(16, 800 if self.isChecked() else 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class SegmentedControl(Snug, Generic[Value]):
    """Two to four short choices side by side. `name` is what is asked, spoken before each choice."""

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[Value, str]], value: Value | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, wide=False)
        self.setAccessibleName(name)
        self._segments: list[tuple[Value, _Segment]] = []
        layout: QLayout = FlowRow(gap=0, parent=self)
        layout.setContentsMargins(4, 4, 4, 4)
        for option, text in options:
            segment = _Segment(text, self)
            segment.setAccessibleDescription(name)
            segment.clicked.connect(self._stop_at_the_chosen)
            segment.clicked.connect(lambda _checked=False, option=option: self.chosen.emit(option))
            layout.addWidget(segment)
            self._segments.append((option, segment))
        look().changed.connect(self.update)
        self.choose(value)

    @property
    def choice(self) -> Value | None:
        """What is chosen, or None."""
        return next((option for option, segment in self._segments if segment.isChecked()), None)

    def choose(self, value: Value | None) -> None:
        """Show this one as chosen, or none. Says nothing."""
        for option, segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(option == value and value is not None)
        for _, segment in self._segments:
            segment.setAutoExclusive(True)
        self._stop_at_the_chosen()

    def focus_answer(self) -> None:
        """Give the keyboard to what is chosen, or to the first choice."""
        segment = next((segment for _, segment in self._segments if segment.isChecked()), self._segments[0][1])
        segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at_the_chosen(self) -> None:
        """The Tab key stops once, at what is chosen; arrow keys go from there. With nothing chosen it stops at each."""
        for _, segment in self._segments:
            is_stop = segment.isChecked() or self.choice is None
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("line_strong"), 1.5))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 14, 14)
        painter.end()
