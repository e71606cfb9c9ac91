"""The whole body: the figure with the next place beside it, or the list of all places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.figure_views import FigureViews
from anakinra_desktop.ui.body_map.mark_list import MarksCard
from anakinra_desktop.ui.body_map.next_card import LegendCard, NextCard
from anakinra_desktop.ui.body_map.place_list import PlaceList
from anakinra_desktop.ui.body_map.screen import HeatOf
from anakinra_desktop.ui.body_map.seen_whole import SeenWhole
from anakinra_desktop.ui.body_map.shown import Shown
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Grow,
    IconView,
    Panel,
    SegmentedControl,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_sites import SitesLook

_SIDE_PX: Final = 306
_HALVES_PX: Final = 640
"""From this width on, at 100 % text, what the next place is and why stand side by side."""


class WholeBody(QWidget):
    """The figure with the next place beside it, or the list of all places."""

    zone_wanted = Signal(object, object)
    """Open this ZoneId, with this Spot chosen or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: MapFacts | None = None
        self._wide: bool | None = None
        self.heading = Text(QCoreApplication.translate("BodyMap", "Body map"), "h1")
        self.heading.setObjectName("body_map_heading")
        self._line = Text("", "support", size=16)
        self.toggle = SegmentedControl(
            QCoreApplication.translate("BodyMap", "Show the places"),
            [
                (Shown.MAP, QCoreApplication.translate("BodyMap", "Places")),
                (Shown.USE, QCoreApplication.translate("BodyMap", "Use", "how often places were used")),
                (Shown.REACTIONS, QCoreApplication.translate("BodyMap", "Reactions")),
                (Shown.LIST, QCoreApplication.translate("BodyMap", "As a list")),
            ],
            Shown.MAP,
        )
        self.toggle.setObjectName("places_or_list")
        self.figure = FigureMap()
        self.next = NextCard()
        self.legend = LegendCard()
        self.marks = MarksCard()
        self.views = FigureViews(self.figure, self.next, self.legend, self._line)
        self.list = PlaceList()
        self._said = Text("", "strong", color="info", weight=600)
        self._said_panel = Panel(row(IconView("info", "info", 24), Grow(self._said), gap=10), tone="info", pad=12)
        self._said_panel.hide()
        self._figure_card = Card(
            Grow(self.figure),
            Grow(self.views.table),
            self._said_panel,
            self.views.bar,
            self.views.heat_bar,
            pad=8,
            radius=22,
        )
        self.tone = Button(QCoreApplication.translate("BodyMap", "Skin tone"), "quiet", "person")
        self.tone.setObjectName("change_skin_tone")
        self._tone_row = filled(row(self.tone, Stretch()))
        side = column(self.next, self.views.past, self.legend, self.marks, self._tone_row, Stretch(), gap=4)
        self._side = filled(side)
        self._map = QWidget()
        self._seen_whole = SeenWhole(self._figure_card, least=440)
        self._columns = row(Grow(self._seen_whole), self._side, gap=4, parent=self._map)
        edge = Card.SHADOW
        toggle = Aligned(self.toggle, Qt.AlignmentFlag.AlignLeft)  # the words above it may be wider than it is
        self._top = row(Grow(column(self.heading, self._line, gap=0)), toggle, gap=12, margins=(edge, 0, edge, 4))
        column(self._top, Grow(self._map), self.list, gap=4, margins=(24, 10, 20, 12), parent=self)
        self.list.hide()
        self.figure.zone_chosen.connect(lambda zone: self.zone_wanted.emit(zone, None))
        self.figure.refused.connect(self._say)
        self.next.wanted.connect(self._open_next)
        self.list.spot_wanted.connect(lambda spot: self.zone_wanted.emit(spot.zone, spot))
        self.toggle.chosen.connect(self._show)
        look().changed.connect(self._arrange)

    def show_facts(self, facts: MapFacts, sites: SitesLook, tone: SkinTone) -> None:
        """Show this body."""
        self._facts = facts
        self.views.show_facts(facts, sites, tone)
        self.marks.show_marks(facts)
        self._said_panel.hide()
        self._arrange()
        if self.toggle.choice is Shown.LIST:
            self.list.show_places(facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() - 44 - look().px(_SIDE_PX) >= self.figure.minimumSizeHint().width() * 2
        direction = QBoxLayout.Direction
        beside = self.width() - self.toggle.sizeHint().width() - look().space(24 + 20 + 2 * Card.SHADOW + 12)
        # The line below the heading may take two lines beside the choice, not more.
        roomy = beside >= max(self.heading.sizeHint().width(), self._line.sizeHint().width() * 0.6)
        self._top.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._top.setStretch(0, 1 if roomy else 0)  # the words take the width there is, never the height
        if wide:
            self._side.setFixedWidth(look().px(_SIDE_PX))
        self.next.set_wide(not wide and self.width() >= look().px(_HALVES_PX))
        if wide == self._wide:
            return
        self._wide = wide
        self._seen_whole.limit(wide)
        self._columns.setDirection(direction.LeftToRight if wide else direction.BottomToTop)
        self.legend.set_across(not wide)
        if not wide:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        home = self._side.layout() if wide else self._map.layout()
        if isinstance(home, QBoxLayout):
            # Across, the legend lies below the figure and the next place above it.
            home.insertWidget(2 if wide else 0, self.legend)
            home.insertWidget(3 if wide else 0, self.marks)
            home.insertWidget(4 if wide else 0, self._tone_row)
        self.views.explain()

    def _show(self, shown: Shown) -> None:
        self._said_panel.hide()
        heat = {Shown.USE: HeatOf.USE, Shown.REACTIONS: HeatOf.REACTIONS}
        self.views.show_heat(heat.get(shown))
        self.list.setVisible(shown is Shown.LIST)
        self._map.setVisible(shown is not Shown.LIST)
        if shown is Shown.LIST and self._facts is not None:
            self.list.show_places(self._facts)

    def _open_next(self) -> None:
        best = self._facts.best if self._facts else None
        if best is not None:
            self.zone_wanted.emit(best.zone, best)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said_panel.show()
