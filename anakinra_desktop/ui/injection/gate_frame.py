"""The screen of the safety questions: none is answered with no before all were in sight."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from anakinra_desktop.ui.injection.answers import Answer, Chosen
from anakinra_desktop.ui.injection.frame import FORM_BESIDE_FROM_PX, Frame, further_button, note_panel
from anakinra_desktop.ui.injection.screen import FactWords, StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.recording.answer_row import AnswerRow
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    ChoiceGroup,
    ChoiceTile,
    EqualGrid,
    Grow,
    IconView,
    Panel,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

_CHECKED_BESIDE_FROM_PX: Final = 1100
"""From this width (at 100 % text) what was checked stands beside the questions; in less room it comes after them."""

_NUMBER_FROM_PX: Final = 560
"""From this height the number of the step has room above the questions; with large text the bar says it."""


class _Signs(Enum):
    """How the six things stand: large tiles, or rows in two columns or one."""

    TILES = auto()
    TWO_COLUMNS = auto()
    ONE_COLUMN = auto()


class GateFrame(Frame):
    """What was checked by the app, and six things only the person can know. A press of one leads to its card.

    "None of these" waits until the last of them was in sight, or had the keyboard.
    """

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(38), 800)
        self._signs = QWidget()
        self._room = column(Grow(self._signs))
        self._arranged: _Signs | None = None
        self._tiles_fit = True
        self._was_seen = False
        self._last: QWidget = self._signs
        words = column(from_top=True, gap=8)
        self._number = Text(screen.number, "support", size=16, weight=700)
        words.add(self._number)
        words.add(self.heading)
        for fact in screen.facts:
            if fact.opens:
                words.add(self._to_ask(fact))
        words.add(Grow(self._room))
        for choice in screen.further:
            button = further_button(choice)
            button.clicked.connect(lambda _checked=False, chosen=choice.id: self.answered.emit(Chosen(chosen)))
            button.installEventFilter(self)
            self._last = filled(row(button, Grow(Text(choice.line, "support")), gap=4))
            self._last.installEventFilter(self)
            words.add(self._last)
        self.put_beside(self._checked(), filled(words), (32, 68), from_px=_CHECKED_BESIDE_FROM_PX, left_scrolls=True)
        self._arrange_signs(_Signs.TWO_COLUMNS)
        for scroll in self.findChildren(QScrollArea):
            scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
            scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.changed.emit())

    def missing(self) -> str:
        if self._was_seen or self._all_in_sight():
            return ""
        return QCoreApplication.translate("Injection", "Scroll down: there are more questions.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The last one has moved; or the keyboard, and a screen reader with it, has come to it."""
        if watched is self._last:
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
                QTimer.singleShot(0, self, self._fit)
                self.changed.emit()
        elif event.type() == QEvent.Type.FocusIn:
            self._was_seen = True
            self.changed.emit()
        return False

    def _scrolled(self) -> None:
        if self._all_in_sight() and not self._was_seen:
            self._was_seen = True
            self.changed.emit()

    def _all_in_sight(self) -> bool:
        """Whether the end of the questions is in sight now."""
        scroll = next((each for each in self.findChildren(QScrollArea) if each.isAncestorOf(self._last)), None)
        if scroll is None or not self._last.isVisible():
            return False
        below = self._last.mapTo(scroll.viewport(), QPoint(0, self._last.height())).y()
        return 0 < below <= scroll.viewport().height()

    def answer(self) -> Answer | None:
        return Chosen("none")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tiles_fit = True
        self._arrange()

    def _fit(self) -> None:
        """Large tiles whose words are too long for the window give way to rows."""
        if self._arranged is _Signs.TILES and not self._all_in_sight():
            self._tiles_fit = False
            self._arrange()

    def _arrange(self) -> None:
        above = 72 * sum(bool(fact.opens) for fact in self.shown.facts)
        roomy = self._tiles_fit and self.width() >= look().px(1180) and self.height() >= look().px(560 + above)
        wide = self.width() >= look().px(FORM_BESIDE_FROM_PX)
        self._number.setVisible(look().text_scale < 1.5 and self.height() >= _NUMBER_FROM_PX)
        self._arrange_signs(_Signs.TILES if roomy else _Signs.TWO_COLUMNS if wide else _Signs.ONE_COLUMN)
        self.changed.emit()

    def _arrange_signs(self, how: _Signs) -> None:
        """As many are seen at once as can be: as large tiles, or where there is less room as rows."""
        if how is self._arranged:
            return
        self._arranged = how
        self._room.removeWidget(self._signs)
        self._signs.hide()
        self._signs.deleteLater()
        self._signs = self._tiles() if how is _Signs.TILES else self._rows(2 if how is _Signs.TWO_COLUMNS else 1)
        self._signs.setObjectName("answers")
        self._room.add(Grow(self._signs))

    def _tiles(self) -> QWidget:
        group = ChoiceGroup[str](columns=3, gap=14)
        for choice in self.shown.choices:
            tile = ChoiceTile(choice.title, choice.line, choice.icon, shape="stack", icon_color=choice.color)
            tile.setObjectName(f"choose_{choice.id}")
            group.add(choice.id, tile)
        group.chosen.connect(lambda choice: self.answered.emit(Chosen(choice)))
        return group

    def _rows(self, columns: int) -> QWidget:
        grid = EqualGrid(columns, 10)
        for number, choice in enumerate(self.shown.choices, start=1):
            line = AnswerRow(choice.icon, choice.title, choice.line, str(number), icon_color=choice.color)
            line.setObjectName(f"choose_{choice.id}")
            line.clicked.connect(lambda _checked=False, chosen=choice.id: self.answered.emit(Chosen(chosen)))
            grid.addWidget(line)
        return filled(grid)

    def _to_ask(self, fact: FactWords) -> Panel:
        """Something the record itself says should be asked about first, and the way to what to ask."""
        button = Button(QCoreApplication.translate("Injection", "What to ask"), icon="phone", height=48, size=16)
        button.setObjectName(f"ask_{fact.opens}")
        button.setAccessibleDescription(fact.label)
        button.clicked.connect(lambda _checked=False: self.answered.emit(Chosen(fact.opens)))
        line = row(IconView(fact.icon, "warn", 26), Grow(Text(fact.label, "strong", weight=700)), button, gap=12)
        return Panel(line, tone="warn", pad=(16, 6, 10, 6), radius=14)

    def _checked(self) -> QWidget:
        card = Card(Text(QCoreApplication.translate("Injection", "Checked for you"), "h2"), gap=14)
        card.setObjectName("checked_for_you")
        for fact in self.shown.facts:
            if fact.opens:
                continue  # it stands above the questions, where nobody misses it
            words = column(Text(fact.label, "strong", weight=800), gap=1)
            if fact.value:
                words.add(Text(fact.value, "support"))
            icon = IconView("check-circle-fill" if fact.good else "warning-circle", "primary" if fact.good else "warn")
            card.add(row(Aligned(icon, Qt.AlignmentFlag.AlignTop), Grow(words), gap=14))
        card.add(Stretch())
        for note in self.shown.notes:
            card.add(note_panel(note))
        return card
