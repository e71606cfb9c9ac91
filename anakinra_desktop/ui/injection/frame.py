"""What all screens of the wizard have in common, and the two plainest: an act and a wait."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.injection.answers import Answer, Chosen
from anakinra_desktop.ui.injection.picture import PicturePanel
from anakinra_desktop.ui.injection.screen import ChoiceWords, FactWords, NoteWords, PointWords, StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    FlowRow,
    Grow,
    IconView,
    PageScroll,
    Panel,
    Stretch,
    Text,
    TimerRing,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.layout import Box
from anakinra_desktop.ui.shared.theme import look

BESIDE_FROM_PX: Final = 500
"""From this width (at 100 % text) a picture and words stand side by side."""
_ROOMY: Final = (1180, 560)
"""From this size on the sentence is in its full size: the width at 100 % text, the height as it is."""
FORM_BESIDE_FROM_PX: Final = 760
"""From this width answers and fields have room beside something else."""


class Frame(QWidget):
    """The middle of the window at one step."""

    changed = Signal()
    """What the person chose or typed is different now."""
    answered = Signal(object)
    """An answer that needs no further press."""
    phones_wanted = Signal()

    def __init__(self, screen: StepScreen) -> None:
        super().__init__()
        self.shown = screen
        self.setObjectName(f"frame_{screen.step}")
        self.heading = Text(screen.heading, "wizard", size=heading_px(42))
        self.heading.setObjectName("step_heading")
        self._halves: _Halves | None = None

    def missing(self) -> str:
        """Why the primary button does nothing yet; empty when it does."""
        return ""

    def check(self) -> bool:
        """Say beside each field what is wrong; whether the answer can be taken."""
        return True

    def answer(self) -> Answer | None:
        """What the primary button takes."""
        return None

    def tick(self, now: datetime) -> None:
        """Another second has passed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._halves is not None:
            self._halves.arrange(self.width())

    def put_in_middle(self, words: QWidget) -> None:
        """One column that is no wider than is good to read."""
        words.setMaximumWidth(look().px(860))
        middle = row(Stretch(1), Grow(words, 8), Stretch(1), gap=0)
        page = PageScroll(filled(column(middle, margins=(28, 22, 28, 20))))
        column(Grow(page), parent=self)

    def put_beside(
        self,
        left: QWidget,
        right: QWidget,
        shares: tuple[int, int] = (58, 42),
        *,
        from_px: int = BESIDE_FROM_PX,
        left_first: bool = False,
        left_scrolls: bool = False,
    ) -> None:
        """Two halves side by side, the right one scrolling; in a narrow window one below the other."""
        self._halves = _Halves(self, left, right, shares, from_px, left_first, left_scrolls)


class _Halves:
    """Two halves that stand side by side from a width on (in px at 100 % text)."""

    def __init__(
        self,
        frame: QWidget,
        left: QWidget,
        right: QWidget,
        shares: tuple[int, int],
        from_px: int,
        left_first: bool,
        left_scrolls: bool,
    ) -> None:
        self._left, self._from_px, self._left_first = left, from_px, left_first
        self._wide: bool | None = None
        self._content = column(Grow(right), gap=16)
        self._home = column()
        home = filled(self._home)
        self._beside = PageScroll(home) if left_scrolls else home
        self._whole = row(
            Grow(self._beside, shares[0]),
            Grow(PageScroll(filled(self._content)), shares[1]),
            gap=32,
            margins=(28, 22, 28, 20),
            parent=frame,
        )
        self.arrange(frame.width() if frame.isVisible() else 0)

    def arrange(self, width: int) -> None:
        """Fit the halves into a width."""
        wide = width >= look().px(self._from_px)
        if wide == self._wide:
            return
        self._wide = wide
        self._beside.setVisible(wide)
        if wide:
            self._left.setMinimumHeight(0)
            self._home.add(Grow(self._left))
        else:
            self._left.setMinimumHeight(look().space(180))
            self._content.insertWidget(0 if self._left_first else self._content.count(), self._left)


def points_of(points: tuple[PointWords, ...]) -> QWidget:
    """Short lines with their icons."""
    lines = column(gap=12)
    for point in points:
        words = column(Text(point.title, "h3" if point.line else "body", size=19, weight=800 if point.line else 600))
        if point.line:
            words.add(Text(point.line, "support", size=16))
        words.setSpacing(1)
        lines.add(row(Aligned(IconView(point.icon, "primary", 28), Qt.AlignmentFlag.AlignTop), Grow(words), gap=14))
    return filled(lines)


def note_panel(note: NoteWords) -> Panel:
    """A coloured panel with an icon, a title and a line."""
    colour = {"soft": "primary", "warn": "warn", "danger": "danger", "info": "info"}[note.tone]
    words = column(Text(note.title, "strong", weight=800), gap=1)
    if note.line:
        words.add(Text(note.line, "support"))
    icon = Aligned(IconView(note.icon, colour, 26), Qt.AlignmentFlag.AlignTop)
    panel = Panel(row(icon, Grow(words), gap=12), tone=note.tone, pad=(16, 11, 14, 11), radius=14)
    panel.setObjectName("note")
    return panel


def fact_rows(facts: tuple[FactWords, ...]) -> QWidget:
    """Lines of what is known, the value at the right."""
    lines = column(gap=8)
    for fact in facts:
        value = Text(fact.value, "strong", weight=800, align=Qt.AlignmentFlag.AlignRight)
        label = Text(fact.label, "support", size=16)
        lines.add(row(IconView(fact.icon, "ink2", 24), label, Grow(value), gap=10))
    return filled(lines)


def facts_panel(facts: tuple[FactWords, ...]) -> Panel:
    """What is known, on a ground of its own."""
    return Panel(fact_rows(facts), tone="surface", pad=(20, 14, 20, 14), radius=18, edge=True)


def further_button(choice: ChoiceWords) -> Button:
    """An answer that stands beside going on."""
    button = Button(choice.title, "quiet", choice.icon, height=48)
    button.setObjectName(f"choose_{choice.id}")
    button.setAccessibleDescription(choice.line)
    return button


class StepFrame(Frame):
    """One picture, one sentence, up to three short lines."""

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        self.put_beside(self._left(), self._words(), self._shares())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= look().px(_ROOMY[0]) and self.height() >= _ROOMY[1]
        self.heading.set_size(heading_px(42 if roomy or look().text_scale > 1.5 else 34), 800)

    def _shares(self) -> tuple[int, int]:
        return (58, 42) if look().text_scale < 1.5 else (46, 54)

    def _left(self) -> QWidget:
        picture = PicturePanel()
        picture.show_picture(self.shown.picture)
        return picture

    def _words(self) -> QWidget:
        screen = self.shown
        words = column(from_top=True, gap=8)
        if screen.first is not None:
            words.add(note_panel(screen.first))
        if screen.number and look().text_scale < 1.5:  # with large text the bar above says it
            words.add(Text(screen.number, "support", size=16, weight=700))
        elif screen.which:
            words.add(Text(screen.which, "support", size=16, weight=700))
        words.add(self.heading)
        if screen.line:
            words.add(Text(screen.line, "support", size=18))
        if screen.points:
            words.add(filled(column(points_of(screen.points), margins=(0, 10, 0, 0))))
        self._add_more(words)
        words.add(Stretch())
        if screen.further:
            beside = QWidget()
            buttons = FlowRow(gap=4, parent=beside)
            for choice in screen.further:
                button = further_button(choice)
                button.clicked.connect(lambda _checked=False, chosen=choice.id: self.answered.emit(Chosen(chosen)))
                buttons.addWidget(button)
            words.add(beside)
        for note in screen.notes:
            words.add(note_panel(note))
        return filled(words)

    def _add_more(self, words: Box) -> None:
        """What a kind of step adds below its lines."""


class WaitFrame(StepFrame):
    """A wait that asks nothing: how long it still takes, and when it ends."""

    def __init__(self, screen: StepScreen) -> None:
        self._ring = TimerRing() if screen.goes_on_by_itself else None
        self._left_words = Text("", "number", size=64, weight=800)
        self._left_words.setObjectName("time_left")
        super().__init__(screen)

    def tick(self, now: datetime) -> None:
        if self.shown.until is None:
            return
        left = max(0, -((now - self.shown.until) // timedelta(seconds=1)))
        total = self.shown.total // timedelta(seconds=1)
        if self._ring is not None:
            self._ring.set_time(left, max(total, left), self.shown.ready)
        minutes, seconds = divmod(left, 60)
        self._left_words.setText(f"{minutes:02d}:{seconds:02d}")

    def _shares(self) -> tuple[int, int]:
        return (46, 54) if self._ring is not None else super()._shares()

    def _left(self) -> QWidget:
        if self._ring is None:
            return super()._left()
        return Panel(Grow(self._ring), tone="panel", pad=20, edge=True)

    def _add_more(self, words: Box) -> None:
        if self._ring is None:
            words.add(self._left_words)
