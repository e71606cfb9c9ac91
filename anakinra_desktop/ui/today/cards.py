"""The smaller cards of the first page: the place, the syringes left, the week, what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Chip,
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
from anakinra_desktop.ui.today.attention import Attention
from anakinra_desktop.ui.today.screen import StockCard, WeekDay
from anakinra_desktop.ui.today.syringe_row import SyringeRow
from anakinra_desktop.ui.today.week_row import WeekRow

if TYPE_CHECKING:
    from anakinra_desktop.ui.today.body_sketch import BodySketch
    from anakinra_desktop.ui.today.place import PlaceCard


class PlaceCardView(Card):
    """The suggested place: a small figure, its name, the way there, how long it rested.

    The figure is made when there is a body to draw; until the card is told of a place, it keeps room for one.
    """

    choose_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, pad=(24, 20, 24, 24), parent=parent)
        self.setObjectName("place_card")
        self._heading = Text("", "label")
        self._sketch: BodySketch | None = None
        self._name = Text("", "h2", size=22)
        self._name.setObjectName("suggested_place")
        self._words = Text("", "body", color="ink2")
        self._rest = Chip("", "moon-stars")
        self._rest.hide()
        self.choose = Button("", height=48)
        self.choose.hide()
        self.choose.setObjectName("choose_another")
        self.choose.clicked.connect(self.choose_pressed)
        words = column(
            self._words,
            Aligned(self._rest, Qt.AlignmentFlag.AlignLeft),
            Stretch(),
            self.choose,
            gap=8,
        )
        self.add(column(self._heading, self._name, gap=2))
        self._figure_room = QWidget()
        self._figure_room.setMinimumSize(look().space(110), look().space(200))
        self._beside = row(self._figure_room, Grow(words), gap=20)
        self.add(Grow(self._beside))

    def show_heading(self, heading: str) -> None:
        """Say whether it is the place of today's injection or of the next one."""
        self._heading.setText(heading)

    def show_place(self, card: PlaceCard) -> None:
        """Copy the value onto the widgets."""
        self._figure_room.hide()
        if self._sketch is None and card.body is not None:
            from anakinra_desktop.ui.today.body_sketch import BodySketch

            self._sketch = BodySketch()
            self._beside.insertWidget(0, self._sketch)
        if self._sketch is not None:
            self._sketch.show_place(card.body, card.spot, card.open_zones)
        self._name.setText(card.name)
        self._words.setText(card.words)
        self._rest.set_text(card.rest)
        self._rest.setVisible(bool(card.rest))
        self.choose.setText(card.button)
        self.choose.setVisible(bool(card.button))


class StockCardView(Card):
    """How many syringes are left, and when to reorder."""

    add_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(24, 14, 20, 18), parent=parent)
        self.setObjectName("stock_card")
        self._title = Text("", "h2")
        self._title.setObjectName("syringes_left")
        self._syringes = SyringeRow()
        self._icon = IconView("package", "ink2", 20)
        self._note = Text("", "support")
        self.add_carton = Button(
            QCoreApplication.translate("TodayPage", "Add a carton"), "quiet", "plus", height=48, size=16
        )
        self.add_carton.setObjectName("add_carton")
        self.add_carton.clicked.connect(self.add_pressed)
        self.add(row(Grow(self._title), self.add_carton, gap=8))
        self.add(Aligned(self._syringes, Qt.AlignmentFlag.AlignLeft))
        self.add(row(Aligned(self._icon, Qt.AlignmentFlag.AlignTop), Grow(self._note), gap=7))

    def show_stock(self, card: StockCard) -> None:
        """Copy the value onto the widgets."""
        self._title.setText(card.title)
        self._syringes.show_count(card.left, card.drawn)
        self._note.setText(card.note)
        self._note.setVisible(bool(card.note))
        self._note.set_color("warn" if card.urgent else "ink2")
        self._icon.set_icon("warning" if card.urgent else "package", "warn" if card.urgent else "ink2")
        self._icon.setVisible(bool(card.note) and card.known)
        self.add_carton.set_kind("quiet" if card.known else "secondary")


class WeekCardView(Card):
    """The last seven days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, pad=(24, 14, 24, 14), parent=parent)
        self.setObjectName("week_card")
        self._note = Text("", "support")
        title = Text(QCoreApplication.translate("TodayPage", "Last 7 days"), "h2")
        self._row = WeekRow()
        self.add(row(Grow(title), self._note))
        self.add(self._row)

    def show_week(self, days: tuple[WeekDay, ...], note: str) -> None:
        """Copy the value onto the widgets."""
        self._row.show_days(days)
        self._note.setText(note)


class AttentionCard(Card):
    """What needs a look; gone when nothing does. `pressed` tells which row's button was pressed."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(24, 16, 24, 20), parent=parent)
        self.setObjectName("attention_card")
        self._rows: list[QWidget] = []
        self._shown: tuple[Attention, ...] = ()
        title = Text(QCoreApplication.translate("TodayPage", "Needs a look"), "h2")
        self.add(row(IconView("bell-simple", "warn", 24), Grow(title), gap=8))

    def show_rows(self, rows: tuple[Attention, ...]) -> None:
        """Copy the values onto the widgets. Rows whose words alone changed keep their button and its focus."""
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        same = [(each.kind, each.button, each.slot) for each in rows] == [
            (each.kind, each.button, each.slot) for each in self._shown
        ]
        self._shown = rows
        if same:
            for view, each in zip(self._rows, rows, strict=True):
                assert isinstance(view, _AttentionRow)
                view.show_words(each)
            return
        for view in self._rows:
            view.hide()
            view.deleteLater()
        self._rows = []
        for each in rows:
            view = _AttentionRow(each)
            view.pressed.connect(self.pressed)
            self._rows.append(view)
            self.add(view)


class _AttentionRow(Panel):
    pressed = Signal(object)

    def __init__(self, shown: Attention) -> None:
        super().__init__(tone="info", radius=14, pad=(16, 10, 10, 10))
        self._shown = shown
        self._icon = IconView(shown.icon, "info", 28)
        self._title = Text("", "strong")
        self._line = Text("", "support", weight=500)
        content = row(self._icon, Grow(filled(column(self._title, self._line, gap=1))), gap=14)
        if shown.button:
            button = Button(shown.button, height=48, size=16)
            button.setObjectName(f"attention_{shown.kind.value}")
            button.setAccessibleDescription(shown.title)
            button.clicked.connect(lambda: self.pressed.emit(self._shown))
            content.add(button)
        self.add(content)
        self.show_words(shown)

    def show_words(self, shown: Attention) -> None:
        self._shown = shown
        self.set_tone("warn" if shown.urgent else "info")
        self._icon.set_icon(shown.icon, "warn" if shown.urgent else "info")
        self._title.setText(shown.title)
        self._line.setText(shown.line)
