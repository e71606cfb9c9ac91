"""The body map page: the figure, then one zone of it, both also as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.obstacles import nearest_past
from anakinra_desktop.domain.people import GivenBy, SkinTone
from anakinra_desktop.domain.rotation import NoSpotOpen
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.one_zone import OneZone
from anakinra_desktop.ui.body_map.whole_body import WholeBody
from anakinra_desktop.ui.body_map.words import SAME_PLACE_CM
from anakinra_desktop.ui.shared.parts import (
    EmptyState,
    PageScroll,
    Stretch,
    page_body,
)
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths

if TYPE_CHECKING:
    from anakinra_desktop.domain.dose import Dose
    from anakinra_desktop.domain.free_a_place import Way
    from anakinra_desktop.domain.skin_mark import SkinMark
    from anakinra_desktop.services.suggest_spot import BodyLook
    from anakinra_desktop.ui.body_map.marking import MarkingPage
    from anakinra_desktop.ui.shared.household import Household


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
        self.zone.places.mark_end_wanted.connect(self._end_mark)
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
        sites = look_at_sites(self._household.records, person, seen.doses, seen.plan)
        self.whole.show_facts(self._facts, sites, self._tone)
        self.whole.next.show_ways(self._ways(seen))
        opened = self.open_zone_id
        if opened is not None:
            self.zone.show_zone(self._facts, opened, self._still_chosen(self._facts), self._tone)
        elif self._stack.currentIndex() == 2:
            self._stack.setCurrentIndex(0)

    def _still_chosen(self, facts: MapFacts) -> Spot | None:
        """The spot one was looking at, unless it could be used before and cannot be any more."""
        places = self.zone.places
        now = next((state for state in facts.states if state.spot == places.chosen), None)
        if now is None or (now.obstacle is not None and places.place is not None):
            return None
        return now.spot

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
            self._stack.addWidget(self._marking)
        self._marking.begin(self._facts, zone, self.zone.places.chosen, self._tone)
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
