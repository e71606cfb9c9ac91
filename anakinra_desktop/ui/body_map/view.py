"""The body map page: the figure, then one zone of it, both also as a list."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.people import GivenBy, SkinTone
from anakinra_desktop.ui.body_map.facts import MapFacts, nearest_past
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.next_card import LegendCard, NextCard
from anakinra_desktop.ui.body_map.place_list import PlaceList
from anakinra_desktop.ui.body_map.screen import body_map_screen
from anakinra_desktop.ui.body_map.words import SAME_PLACE_CM
from anakinra_desktop.ui.body_map.zone_places import ZonePlaces
from anakinra_desktop.ui.body_map.zone_screen import zone_screen
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    EmptyState,
    Grow,
    IconView,
    PageScroll,
    Panel,
    SegmentedControl,
    Stretch,
    Text,
    column,
    filled,
    page_body,
    row,
)
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.domain.dose import Dose
    from anakinra_desktop.ui.shared.household import Household

_SIDE_PX: Final = 306


class Shown(StrEnum):
    """What the page shows of the places."""

    MAP = "map"
    ALL_SPOTS = "all_spots"
    LIST = "list"


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
                (Shown.LIST, QCoreApplication.translate("BodyMap", "As a list")),
            ],
            Shown.MAP,
        )
        self.toggle.setObjectName("places_or_list")
        self.figure = FigureMap()
        self.next = NextCard()
        self.legend = LegendCard()
        self.list = PlaceList()
        self._said = Text("", "strong", color="info", weight=600)
        self._said_panel = Panel(row(IconView("info", "info", 24), Grow(self._said), gap=10), tone="info", pad=12)
        self._said_panel.hide()
        self._figure_card = Card(Grow(self.figure), self._said_panel, pad=8, radius=22)
        self._side = filled(column(self.next, self.legend, Stretch(), gap=4))
        self._map = QWidget()
        self._columns = row(Grow(self._figure_card), self._side, gap=4, parent=self._map)
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

    def show_facts(self, facts: MapFacts, tone: SkinTone) -> None:
        """Show this body."""
        self._facts = facts
        screen = body_map_screen(facts)
        self._line.setText(screen.line)
        self.figure.show_body(facts.body, screen, tone)
        self.next.show_place(screen.next_place)
        self.legend.show_rows(screen.legend)
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
        roomy = _side_by_side(self.width(), self._line, self.toggle)
        self._top.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._top.setStretch(0, 1 if roomy else 0)  # the words take the width there is, never the height
        if wide:
            self._side.setFixedWidth(look().px(_SIDE_PX))
        if wide == self._wide:
            return
        self._wide = wide
        self._columns.setDirection(direction.LeftToRight if wide else direction.BottomToTop)
        self.next.set_wide(not wide)
        self.legend.set_across(not wide)
        if not wide:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        home = self._side.layout() if wide else self._map.layout()
        if isinstance(home, QBoxLayout):
            # Across, the legend lies below the figure and the next place above it.
            home.insertWidget(1 if wide else 0, self.legend)
        if self._facts is not None:
            self.legend.show_rows(body_map_screen(self._facts).legend)

    def _show(self, shown: Shown) -> None:
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


class OneZone(QWidget):
    """A zone, opened: as a map with its best ten or all spots, or as a list."""

    left = Signal()
    """Back to the whole body."""
    place_wanted = Signal(object, str)
    reaction_wanted = Signal(object)

    def __init__(self, *, with_button: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: MapFacts | None = None
        self.back = Button(QCoreApplication.translate("BodyMap", "Body map"), "quiet", "arrow-left")
        self.back.setObjectName("back_to_body_map")
        self.heading = Text("", "h1")
        self.heading.setObjectName("zone_heading")
        self.toggle = SegmentedControl(
            QCoreApplication.translate("BodyMap", "Show the spots"),
            [
                (Shown.MAP, QCoreApplication.translate("BodyMap", "Best ten")),
                (Shown.ALL_SPOTS, QCoreApplication.translate("BodyMap", "All spots")),
                (Shown.LIST, QCoreApplication.translate("BodyMap", "As a list")),
            ],
            Shown.MAP,
        )
        self.toggle.setObjectName("best_all_or_list")
        self.places = ZonePlaces(with_button=with_button)
        self.list = PlaceList()
        self.list.hide()
        edge = Card.SHADOW
        back = Aligned(self.back, Qt.AlignmentFlag.AlignLeft)
        toggle = Aligned(self.toggle, Qt.AlignmentFlag.AlignLeft)
        self._top = row(back, Grow(self.heading), toggle, gap=12, margins=(edge, 0, edge, 0))
        column(self._top, Grow(self.places), self.list, gap=4, margins=(24, 8, 20, 8), parent=self)
        self.back.clicked.connect(self.left)
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
        if self.toggle.choice is Shown.LIST:
            self.list.show_places(facts, zone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = _side_by_side(self.width(), self.back, self.heading, self.toggle)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._top.setStretch(1, 1 if roomy else 0)

    def _show(self, shown: Shown) -> None:
        self.list.setVisible(shown is Shown.LIST)
        self.places.setVisible(shown is not Shown.LIST)
        self.places.map.show_all_numbers(shown is Shown.ALL_SPOTS)
        if shown is Shown.LIST and self._facts is not None:
            self.list.show_places(self._facts, self.places.zone)

    def _open_spot(self, spot: Spot) -> None:
        if self._facts is None:
            return
        self.toggle.choose(Shown.MAP)
        self._show(Shown.MAP)
        self.places.take(spot)
        self.places.map.focus_chosen()


def _side_by_side(width: int, *parts: QWidget) -> bool:
    """Whether parts of a heading have room beside each other, each on one line."""
    edges = look().space(24 + 20 + 2 * Card.SHADOW + 12 * (len(parts) - 1))
    return sum(part.sizeHint().width() for part in parts) + edges <= width


class BodyMapPage(QWidget):
    """The page: it looks at the record when it is shown and after every change.

    With `offers_use` the opened zone has a button that announces `place_wanted`.
    """

    place_wanted = Signal(object, str)
    """Inject at this Spot, with the reason where something speaks against it."""
    reaction_wanted = Signal(object)
    """A skin reaction is to be written down for this Spot."""
    day_wanted = Signal(object)
    """Show what is recorded on this date."""
    person_wanted = Signal()
    """There is nobody yet: add a person."""

    def __init__(self, household: Household, *, offers_use: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("body_map_page")
        self._household = household
        self._facts: MapFacts | None = None
        self._doses: tuple[Dose, ...] = ()
        self._tone = SkinTone.MEDIUM
        self.whole = WholeBody()
        self.zone = OneZone(with_button=offers_use)
        self._nobody = EmptyState(
            "person",
            QCoreApplication.translate("BodyMap", "Nobody to show yet"),
            QCoreApplication.translate("BodyMap", "The body map shows where injections went and which place is next."),
            QCoreApplication.translate("BodyMap", "Add a person"),
        )
        self._stack = QStackedWidget()
        for page in (self.whole, self.zone, page_body(Stretch(), self._nobody, Stretch(2))):
            self._stack.addWidget(PageScroll(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.whole.zone_wanted.connect(self.open_zone)
        self.zone.left.connect(self.close_zone)
        self.zone.place_wanted.connect(self.place_wanted)
        self.zone.reaction_wanted.connect(self.reaction_wanted)
        self.zone.places.record_wanted.connect(self._show_record)
        self._nobody.wanted.connect(self.person_wanted)
        household.changed.connect(self.reload)
        household.person_changed.connect(self._other_person)
        self.reload()

    @property
    def facts(self) -> MapFacts | None:
        """What is shown."""
        return self._facts

    @property
    def open_zone_id(self) -> ZoneId | None:
        """The zone that is open, if one is."""
        return self.zone.places.zone if self._stack.currentIndex() == 1 else None

    def reload(self) -> None:
        """Look at the record again."""
        from anakinra_desktop.services.suggest_spot import look_at_body

        person, giver = self._household.person, self._household.giver
        if person is None:
            self._facts = None
            self._stack.setCurrentIndex(2)
            return
        seen = look_at_body(self._household.records, person, giver.by, self._household.now())
        name = None if giver.by is GivenBy.SELF else person.name.split()[0]
        self._tone, self._doses = person.skin_tone, seen.doses
        self._facts = MapFacts(
            seen.plan, seen.conditions, seen.today, seen.states, seen.suggestion, name, shown_lengths(seen.length_unit)
        )
        self.whole.show_facts(self._facts, self._tone)
        opened = self.open_zone_id
        if opened is not None:
            self.zone.show_zone(self._facts, opened, None, self._tone)
        elif self._stack.currentIndex() == 2:
            self._stack.setCurrentIndex(0)

    def open_zone(self, zone: ZoneId, chosen: Spot | None = None) -> None:
        """Open a zone, with a spot chosen; without one, the best of the zone."""
        if self._facts is None:
            return
        self.zone.show_zone(self._facts, zone, chosen, self._tone)
        self._stack.setCurrentIndex(1)
        self.zone.places.map.focus_chosen()

    def close_zone(self) -> None:
        """Back to the whole body, with the keyboard on the zone that was open."""
        zone = self.open_zone_id
        self._stack.setCurrentIndex(0)
        if zone is not None:
            self.whole.figure.zone_button(zone).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_heading(self) -> None:
        """Give the page's heading the focus, so that a screen reader says where one is."""
        heading = self.zone.heading if self.open_zone_id is not None else self.whole.heading
        heading.focus_as_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open_zone_id is not None:
            self.close_zone()
        else:
            super().keyPressEvent(event)

    def _show_record(self, spot: Spot) -> None:
        """Announce the date of the newest dose that went to this spot."""
        from anakinra_desktop.services.suggest_spot import past_injections

        for dose in reversed(self._doses):
            there = past_injections((dose.schedule_date, place) for place in dose.places)
            if nearest_past(spot, there, SAME_PLACE_CM) is not None:
                self.day_wanted.emit(dose.schedule_date)
                return

    def _other_person(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()
