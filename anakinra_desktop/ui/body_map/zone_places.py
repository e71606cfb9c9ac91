"""An opened zone with everything beside it: map, parts, the chosen place and the keys that choose."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.domain.rotation import ALTERNATIVES
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.next_card import LegendCard
from anakinra_desktop.ui.body_map.place_side import ChoiceRows, PartCard, PlaceCard
from anakinra_desktop.ui.body_map.zone_legend import zone_legend
from anakinra_desktop.ui.body_map.zone_map import ZoneMap
from anakinra_desktop.ui.body_map.zone_parts import ZonePart
from anakinra_desktop.ui.body_map.zone_screen import ZoneScreen, choice_keys, choices_anywhere, place_view, zone_screen
from anakinra_desktop.ui.shared.parts import Card, Grow, Stretch, column, filled, row
from anakinra_desktop.ui.shared.theme import look

_SIDE_PX: Final = 336
_MAP_LEAST_PX: Final = 500


class ZonePlaces(QWidget):
    """One zone, opened: the person chooses a spot on it, and only the primary button takes it.

    With `anywhere` the alternatives come from the whole body, and one in another zone opens that zone.
    `heading` stands on top of the column beside the map.
    """

    place_changed = Signal(object)
    """Another Spot is chosen; None where the chosen one may not be used."""
    place_wanted = Signal(object, str)
    """The primary button was pressed for this Spot, with the reason where something speaks against it."""
    reaction_wanted = Signal(object)
    """A skin reaction is to be written down for this Spot."""
    record_wanted = Signal(object)
    """The record of the last injection at this Spot is to be looked at."""
    mark_end_wanted = Signal(object)
    """This SkinMark on the chosen spot is to be ended."""
    zone_changed = Signal(object)
    """An alternative opened this ZoneId."""

    def __init__(
        self,
        *,
        with_button: bool,
        anywhere: bool = False,
        heading: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._anywhere = anywhere
        self._facts: MapFacts | None = None
        self._screen: ZoneScreen | None = None
        self._chosen: Spot | None = None
        self._tone = SkinTone.MEDIUM
        self.map = ZoneMap()
        self.parts = PartCard()
        self.card = PlaceCard(with_button=with_button)
        self.choices = ChoiceRows()
        self.legend = LegendCard()
        self._map_card = Card(Grow(self.map), pad=8, radius=22)
        first = column(gap=4)
        for item in (heading, self.card):
            if item is not None:
                first.add(item)
        self._first = filled(first)
        self._below = column(self.choices, gap=4)
        self._second = filled(self._below)
        self._further: list[QWidget] = []
        self.keep_parts()
        self._wide: bool | None = None
        self._scroll: QScrollArea | None = None
        self._beside = column(self._first, self._second, Stretch(), gap=4)
        self._side = filled(self._beside)
        self._map_home = filled(column(Grow(self._map_card), Stretch(0), gap=0))
        self._whole = row(Grow(self._map_home), self._side, gap=4, parent=self)
        self.map.spot_chosen.connect(self._choose)
        self.map.reached_by_key.connect(self._bring_in_sight)
        self.map.part_shown.connect(self._show_part)
        self.parts.switch.part_wanted.connect(self.map.show_part)
        self.choices.choice_taken.connect(self._take_alternative)
        self.card.wanted.connect(self._want)
        self.card.reason.changed.connect(self._reason_changed)
        self.card.reaction_wanted.connect(lambda: self.reaction_wanted.emit(self._chosen))
        self.card.mark_end_wanted.connect(self._end_mark)
        self.card.record_wanted.connect(lambda: self.record_wanted.emit(self._chosen))
        look().changed.connect(self._arrange)
        self._arrange()

    @property
    def place(self) -> Spot | None:
        """The chosen spot, if it may be used."""
        if self._chosen is None or self._screen is None:
            return None
        usable = self._screen.view_of(self._chosen).may_be_taken or self.card.reason.is_open
        return self._chosen if usable else None

    @property
    def over(self) -> Obstacle | None:
        """What the chosen spot is to be used in spite of."""
        if self._facts is None or self._chosen is None or not self.card.reason.is_open:
            return None
        return place_view(self._facts, self._chosen).over

    @property
    def reason(self) -> str:
        """Why it is to be used in spite of that."""
        return self.card.reason.reason

    def check(self) -> bool:
        """Say beside the field that a reason is missing, if one is."""
        return self.card.reason.check()

    def use_all_the_same(self, reason: str) -> None:
        """Take the chosen spot in spite of what speaks against it, for a reason given before."""
        if self._facts is not None and self._chosen is not None and place_view(self._facts, self._chosen).over:
            self.card.reason.open_with(reason)
            self._reason_changed()

    @property
    def chosen(self) -> Spot | None:
        """The chosen spot, whether it may be used or not."""
        return self._chosen

    @property
    def zone(self) -> ZoneId | None:
        """The zone that is open."""
        return self._screen.zone.id if self._screen else None

    def show_zone(
        self, facts: MapFacts, zone: ZoneId, chosen: Spot | None = None, tone: SkinTone = SkinTone.MEDIUM
    ) -> None:
        """Open a zone with a spot chosen; without one, with the best of the zone."""
        screen = zone_screen(facts, zone)
        best = screen.best
        if self._anywhere:
            screen = replace(screen, choices=choices_anywhere(facts))
        self._facts, self._screen, self._tone = facts, screen, tone
        self._chosen = chosen or best
        self.map.show_zone(facts.body.shape, screen, self._chosen, tone)
        self._show_legend()
        self._show_chosen()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From the chosen spot the Tab key goes to its button, then to the alternatives and what lies below."""
        parts = [self.card, self.choices, self.parts, *self._further]
        inside = [each for part in parts for each in part.findChildren(QWidget)]
        stops = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([self.map.last_stop, *stops]):
            QWidget.setTabOrder(before, after)

    def keep_parts(self) -> None:
        """Show the parts of the zone below the alternatives: the place they have unless they were put elsewhere."""
        self._below.addWidget(self.parts)

    def add_below(self, part: QWidget) -> None:
        """Put something more below everything else beside the map."""
        self._below.addWidget(part)
        self._further.append(part)

    def show_legend(self, wanted: bool) -> None:
        """Tell what the marks mean, or not, as where the spots show something else."""
        self.legend.setVisible(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.map.type_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._map_card.setMaximumHeight(self._room_for_map())
        side = look().px(_SIDE_PX)
        wide = self.width() >= side + look().px(_MAP_LEAST_PX)
        if not wide:
            self.map.setMinimumHeight(min(max(420, self.width() - 40), look().space(600)))
        else:
            self._side.setFixedWidth(side)
        if wide == self._wide:
            return
        self._wide = wide
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._side.setVisible(wide)
        self._show_legend()
        if wide:
            self.map.setMinimumHeight(0)
            self._beside.insertWidget(0, self._first)
            self._beside.insertWidget(1, self._second)
        else:
            # The chosen place comes first: taking it is the rule, looking for another one the exception.
            self._whole.insertWidget(0, self._first)
            self._whole.addWidget(self._second)

    def _room_for_map(self) -> int:
        """Beside a long column the map does not grow past the window: it is to be seen whole."""
        content = self._scroll.widget() if self._scroll is not None else None
        if self._scroll is None or content is None or self._whole.direction() is not QBoxLayout.Direction.LeftToRight:
            return 16_777_215
        below = content.contentsMargins().bottom() + look().space(8)
        return max(440, self._scroll.viewport().height() - self.mapTo(content, QPoint(0, 0)).y() - below)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if self._scroll is None and isinstance(area, QScrollArea):
            self._scroll = area
            area.viewport().installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._map_card.setMaximumHeight(self._room_for_map())
        return False

    def _choose(self, spot: Spot) -> None:
        if self._facts is not None and spot.zone is not self.zone:
            self.show_zone(self._facts, spot.zone, spot, self._tone)
            self.zone_changed.emit(spot.zone)
            self.map.focus_chosen()
        else:
            self._chosen = spot
            self._show_chosen()
        self.place_changed.emit(self.place)

    def take(self, spot: Spot) -> None:
        """Choose a spot as if it had been pressed."""
        self._choose(spot)
        self.map.choose(spot)

    def _bring_in_sight(self, spot: QWidget) -> None:
        scroll = self._scroll
        if scroll is None:
            return

        def follow() -> None:
            scroll.ensureWidgetVisible(spot, 0, look().space(12))
            self.map.place_typed()

        QTimer.singleShot(0, spot, follow)  # the words above the map have changed: it gets its place after them

    def _show_legend(self) -> None:
        if self._screen is not None:
            self.legend.set_across(not self._wide)
            self.legend.show_rows(zone_legend(self._screen))

    def _take_alternative(self, spot: Spot) -> None:
        self.take(spot)
        self.map.focus_chosen()  # the row that was pressed offers another place from now on
        if self._scroll is not None and not self._wide:
            self._scroll.ensureWidgetVisible(self.card)

    def _show_chosen(self) -> None:
        if self._facts is None or self._screen is None:
            return
        view = place_view(self._facts, self._chosen, full_title=self._anywhere) if self._chosen else None
        why_none = words.why_none(self._facts, self._screen.zone.id)
        self.card.show_place(view, QCoreApplication.translate("BodyMap", "Start the injection here"), why_none)
        lettered = zip(choice_keys(), self._screen.choices, strict=False)
        others = [(key, choice) for key, choice in lettered if choice.spot != self._chosen]
        self.choices.show_choices(others[:ALTERNATIVES])
        if view is not None and view.why_not and self.isVisible():
            _announce(self, view.why_not)

    def _show_part(self, part: ZonePart) -> None:
        if self._screen is not None and self._facts is not None:
            self.parts.show_parts(self._screen, self.map.parts, part, own=self._facts.person_name is None)

    def _want(self) -> None:
        if self.place is not None and self.check():
            self.place_wanted.emit(self.place, self.reason)

    def _end_mark(self) -> None:
        if self._facts is not None and self._chosen is not None and (mark := self._facts.mark_at(self._chosen)):
            self.map.focus_chosen()  # the button that was pressed goes with the mark
            self.mark_end_wanted.emit(mark)

    def _reason_changed(self) -> None:
        self.place_changed.emit(self.place)


def _announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something that is not about the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
