"""One zone, opened: its map, its counts or its list, and what can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.figure_views import FigureViews
from anakinra_desktop.ui.body_map.heat import zone_words
from anakinra_desktop.ui.body_map.mark_list import mark_button
from anakinra_desktop.ui.body_map.place_list import PlaceList
from anakinra_desktop.ui.body_map.shown import Shown, side_by_side
from anakinra_desktop.ui.body_map.zone_places import ZonePlaces
from anakinra_desktop.ui.body_map.zone_screen import zone_screen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Grow,
    SegmentedControl,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    pass


class OneZone(QWidget):
    """A zone, opened: as a map with its best ten or all spots, or as a list."""

    left = Signal()
    """Back to the whole body."""
    place_wanted = Signal(object, str)
    reaction_wanted = Signal(object)
    marking_wanted = Signal()
    """Skin of this zone is to be marked as off limits."""
    template_wanted = Signal(object)
    """This ZoneId is to be printed in true size."""

    def __init__(self, views: FigureViews, *, with_button: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._facts: MapFacts | None = None
        self.back = Button(QCoreApplication.translate("BodyMap", "Body map"), "quiet", "arrow-left")
        self.back.setObjectName("back_to_body_map")
        self.heading = Text("", "h1")
        self.heading.setObjectName("zone_heading")
        self._line = Text("", "support", size=16)
        self.toggle = SegmentedControl(
            QCoreApplication.translate("BodyMap", "Show the spots"),
            [
                (Shown.MAP, QCoreApplication.translate("BodyMap", "Best ten")),
                (Shown.ALL_SPOTS, QCoreApplication.translate("BodyMap", "All spots")),
                (Shown.USE, QCoreApplication.translate("BodyMap", "Use", "how often places were used")),
                (Shown.LIST, QCoreApplication.translate("BodyMap", "As a list")),
            ],
            Shown.MAP,
        )
        self.toggle.setObjectName("best_all_or_list")
        self.print = Button(QCoreApplication.translate("Template", "Print in true size"), "quiet", "printer")
        self.print.setObjectName("print_zone")
        if not with_button:
            self.print.hide()
        self.places = ZonePlaces(with_button=with_button)
        self.mark = mark_button()
        self.mark.clicked.connect(self.marking_wanted)
        quiet = [Aligned(button, Qt.AlignmentFlag.AlignLeft) for button in (self.mark, self.print)]
        self.places.add_below(filled(column(*quiet, gap=0, margins=(6, 0, 6, 0))))
        self.places.add_below(self.places.legend)
        self.list = PlaceList()
        self.list.hide()
        edge = Card.SHADOW
        back = Aligned(self.back, Qt.AlignmentFlag.AlignLeft)
        toggle = Aligned(self.toggle, Qt.AlignmentFlag.AlignLeft)
        self._top = row(back, Grow(column(self.heading, self._line, gap=0)), toggle, gap=12, margins=(edge, 0, edge, 0))
        column(self._top, Grow(self.places), self.list, gap=4, margins=(24, 8, 20, 8), parent=self)
        self.back.clicked.connect(self.left)
        self.print.clicked.connect(lambda: self.template_wanted.emit(self.places.zone))
        self.toggle.chosen.connect(self._show)
        self.places.place_wanted.connect(self.place_wanted)
        self.places.reaction_wanted.connect(self.reaction_wanted)
        self.list.spot_wanted.connect(self._open_spot)
        look().changed.connect(self._arrange)

    def show_zone(self, facts: MapFacts, zone: ZoneId, chosen: Spot | None, tone: SkinTone) -> None:
        """Open a zone."""
        self._facts = facts
        self.heading.setText(zone_screen(facts, zone).title)
        self.places.show_zone(facts, zone, chosen, tone)
        self._count()
        if self.toggle.choice is Shown.LIST:
            self.list.show_places(facts, zone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = side_by_side(self.width(), self.back, self.heading, self.toggle)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._top.setStretch(1, 1 if roomy else 0)

    def _show(self, shown: Shown) -> None:
        self.list.setVisible(shown is Shown.LIST)
        self.places.setVisible(shown is not Shown.LIST)
        self.places.map.show_all_numbers(shown is Shown.ALL_SPOTS)
        self._count()
        if shown is Shown.LIST and self._facts is not None:
            self.list.show_places(self._facts, self.places.zone)

    def show_counts(self, wanted: bool) -> None:
        """Show how often the spots were used, or no longer so."""
        if wanted != (self.toggle.choice is Shown.USE):
            self.toggle.choose(Shown.USE if wanted else Shown.MAP)
            self._show(Shown.USE if wanted else Shown.MAP)

    def _count(self) -> None:
        zone = self.places.zone
        use = self._views.used() if self.toggle.choice is Shown.USE and zone is not None else None
        self.places.map.show_use(use)
        self._line.setVisible(use is not None)
        self.places.show_legend(use is None)
        if use is not None and zone is not None:
            self._line.setText(zone_words(use, zone))

    def _open_spot(self, spot: Spot) -> None:
        if self._facts is None:
            return
        self.toggle.choose(Shown.MAP)
        self._show(Shown.MAP)
        self.places.take(spot)
        self.places.map.focus_chosen()
