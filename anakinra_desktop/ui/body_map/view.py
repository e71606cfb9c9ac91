"""The body map page: the figure, then one zone of it, both also as a list."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.people import GivenBy, SkinTone
from anakinra_desktop.domain.rotation import NoSpotOpen
from anakinra_desktop.ui.body_map.facts import MapFacts, nearest_past
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.figure_views import FigureViews
from anakinra_desktop.ui.body_map.heat import zone_words
from anakinra_desktop.ui.body_map.mark_list import MarksCard, mark_button
from anakinra_desktop.ui.body_map.next_card import LegendCard, NextCard
from anakinra_desktop.ui.body_map.place_list import PlaceList
from anakinra_desktop.ui.body_map.screen import HeatOf
from anakinra_desktop.ui.body_map.seen_whole import SeenWhole
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
    from anakinra_desktop.domain.free_a_place import Way
    from anakinra_desktop.domain.skin_mark import SkinMark
    from anakinra_desktop.services.look_at_sites import SitesLook
    from anakinra_desktop.services.suggest_spot import BodyLook
    from anakinra_desktop.ui.body_map.marking import MarkingPage
    from anakinra_desktop.ui.shared.household import Household

_SIDE_PX: Final = 306


class Shown(StrEnum):
    """What the page shows of the places."""

    MAP = "map"
    USE = "use"
    REACTIONS = "reactions"
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
        self.marks.show_marks(facts.marks, facts.today)
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
        if wide == self._wide:
            return
        self._wide = wide
        self._seen_whole.limit(wide)
        self._columns.setDirection(direction.LeftToRight if wide else direction.BottomToTop)
        self.next.set_wide(not wide)
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
        roomy = _side_by_side(self.width(), self.back, self.heading, self.toggle)
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
        if use is not None and zone is not None:
            self._line.setText(zone_words(use, zone))

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
    template_wanted = Signal(object)
    """This ZoneId is to be printed in true size."""
    day_wanted = Signal(object)
    """Show what is recorded on this date."""
    person_wanted = Signal()
    """There is nobody yet: add a person."""
    told = Signal(str, object)
    """A sentence that says what was just done, and a function that takes it back or None."""
    settings_wanted = Signal()
    health_wanted = Signal()
    giver_wanted = Signal()
    """Somebody else may inject: ask who does."""
    trouble_met = Signal(object)
    """The record could not be written: a RecordTrouble."""

    def __init__(self, household: Household, *, offers_use: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("body_map_page")
        self._household = household
        self._facts: MapFacts | None = None
        self._doses: tuple[Dose, ...] = ()
        self._tone = SkinTone.MEDIUM
        self.whole = WholeBody()
        self.zone = OneZone(self.whole.views, with_button=offers_use)
        self._nobody = EmptyState(
            "person",
            QCoreApplication.translate("BodyMap", "Nobody to show yet"),
            QCoreApplication.translate("BodyMap", "The body map shows where injections went and which place is next."),
            QCoreApplication.translate("BodyMap", "Add a person"),
        )
        self._marking: MarkingPage | None = None
        self._stack = QStackedWidget()
        for page in (self.whole, self.zone, page_body(Stretch(), self._nobody, Stretch(2))):
            self._stack.addWidget(PageScroll(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.whole.zone_wanted.connect(self.open_zone)
        self.whole.marks.end_wanted.connect(self._end_mark)
        self.whole.next.way_wanted.connect(self._go_way)
        self.zone.marking_wanted.connect(self.open_marking)
        self.whole.tone.clicked.connect(self._choose_tone)
        self.zone.left.connect(self.close_zone)
        self.zone.place_wanted.connect(self.place_wanted)
        self.zone.reaction_wanted.connect(self.reaction_wanted)
        self.zone.template_wanted.connect(self.template_wanted)
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
        from anakinra_desktop.services.look_at_sites import look_at_sites
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
            seen.plan,
            seen.conditions,
            seen.today,
            seen.states,
            seen.suggestion,
            name,
            seen.marks,
            shown_lengths(seen.length_unit),
        )
        sites = look_at_sites(self._household.records, person, seen.doses)
        self.whole.show_facts(self._facts, sites, self._tone)
        self.whole.next.show_ways(self._ways(seen))
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
        self.zone.show_counts(self.whole.views.heat is not None)
        self._stack.setCurrentIndex(1)
        self.zone.places.map.focus_chosen()

    def open_marking(self) -> None:
        """Mark skin of the zone that is open."""
        from anakinra_desktop.ui.body_map.marking import MarkingPage

        zone = self.zone.places.zone
        if self._facts is None or zone is None:
            return
        if self._marking is None:
            self._marking = MarkingPage(self._household)
            self._marking.left.connect(self._close_marking)
            self._marking.kept.connect(self.told)
            self._stack.addWidget(PageScroll(self._marking))
        self._marking.begin(self._facts, zone, self._tone)
        self._stack.setCurrentIndex(3)
        self._marking.heading.focus_as_heading()

    def _close_marking(self) -> None:
        self._stack.setCurrentIndex(1)
        self.zone.mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_mark(self, mark: SkinMark) -> None:
        from anakinra_desktop.ui.body_map.mark_acts import end_now

        assert self._facts is not None
        end_now(self._household, mark, self._facts.today, self.told.emit, self.trouble_met.emit)

    def _ways(self, seen: BodyLook) -> tuple[Way, ...]:
        """What would open a place, where none is open."""
        if not isinstance(seen.suggestion, NoSpotOpen):
            return ()
        from anakinra_desktop.services.mark_skin import ways_out

        return ways_out(seen)

    def _go_way(self, way: Way) -> None:
        from anakinra_desktop.domain.free_a_place import EndMark, ReactionsGone, SomebodyElse

        match way:
            case EndMark():
                self._end_mark(way.mark)
            case ReactionsGone():
                self.health_wanted.emit()
            case SomebodyElse():
                self.giver_wanted.emit()
            case _:
                self.settings_wanted.emit()

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

    def _choose_tone(self) -> None:
        from anakinra_desktop.ui.body_map.skin_tone import SkinToneDialog

        person = self._household.person
        if person is not None:
            SkinToneDialog(self, self._household, person).open()

    def _show_record(self, spot: Spot) -> None:
        """Announce the date of the newest dose that went to this spot."""
        from anakinra_desktop.services.suggest_spot import local_date_of, past_injections

        if self._facts is None:
            return

        for dose in reversed(self._doses):
            there = past_injections(((local_date_of(dose), place) for place in dose.places), self._facts.plan)
            if nearest_past(spot, there, SAME_PLACE_CM) is not None:
                self.day_wanted.emit(dose.schedule_date)
                return

    def _other_person(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()
