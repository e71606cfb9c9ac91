"""Where a reaction is: one of the last injections, or another spot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import Body, FreePlace, ZoneId
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.reactions import Candidate
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.spot_words import spot_words
from anakinra_desktop.ui.recording.place_field import PlaceField
from anakinra_desktop.ui.recording.zone_picture import ZonePicture
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    ChoiceGroup,
    ChoiceTile,
    Grow,
    IconView,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

RECENT_COUNT: Final = 10
"""How many of the last injections are offered."""
_FIRST_SHOWN: Final = 4
"""How many of them before the rest is asked for."""


class PlacePicker(QWidget):
    """Offers the last injections with date and place; another spot is a press away. Nothing is chosen beforehand."""

    changed = Signal()

    def __init__(
        self,
        body: Body,
        recent: Sequence[Candidate],
        today: date,
        *,
        has_spots: bool,
        person_name: str | None,
        lengths: Lengths = IN_CM,
        parent: QWidget | None = None,
    ) -> None:
        """`person_name` is given where somebody else injects: the words say whose navel it is."""
        super().__init__(parent)
        self._body, self._recent, self._today = body, recent, today
        self._person_name, self._lengths = person_name, lengths
        self._candidate: Candidate | None = None
        self._place: Place | None = None
        self.title = Text("", "h2")
        self._words = Text("", "support", size=16)
        self.picture = ZonePicture(body)
        look().changed.connect(self._restyle)
        self._restyle()
        self._facts = column(gap=6)
        self._facts_shown: QWidget | None = None
        self.other = Button(QCoreApplication.translate("Health", "Another spot"), icon="map-pin", height=48, size=16)
        self.other.setObjectName("another_spot")
        self.other.clicked.connect(self.show_list)
        self._chosen = filled(
            column(self.title, self._words, self.picture, self._facts, self.other, Stretch(), gap=8, from_top=True)
        )
        self._list = self._make_list()
        self.field = PlaceField(body, has_spots=has_spots)
        self.field.zones.tile("unknown").hide()
        back = Button(QCoreApplication.translate("Health", "The last injections"), "quiet", "list", height=48, size=16)
        back.setObjectName("last_injections")
        back.clicked.connect(self.show_list)
        if not recent:
            back.hide()
        where = Text(QCoreApplication.translate("Health", "Where is it?"), "h2")
        self._elsewhere = filled(column(row(Grow(where), back), self.field, Stretch(), gap=8))
        self.field.changed.connect(self._type_place)
        column(Grow(self._chosen), Grow(self._list), Grow(self._elsewhere), gap=0, parent=self)
        self.show_list()

    @property
    def place(self) -> Place | None:
        """The place that was picked."""
        return self._place

    @property
    def dose(self) -> Dose | None:
        """The injection it was, where it was picked from the last ones."""
        return self._candidate.dose if self._candidate else None

    def check(self) -> bool:
        """Say what is wrong with a spot that was typed, if anything is."""
        return not self._elsewhere.isVisibleTo(self) or self.field.check()

    def pick(self, candidate: Candidate) -> None:
        """Show this injection as where it is."""
        self._candidate = candidate
        self.show_place(candidate.place)

    def show_place(self, place: Place, *, fixed: bool = False) -> None:
        """Show this place as picked; with `fixed` it cannot be another."""
        self._place = place
        self.title.setText(place_words.place_name(place))
        words, at = "", None
        if place.x_cm is not None and place.y_cm is not None:
            at = FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)
            words = wording.capital(spot_words(directions_to(self._body, at), self._person_name, self._lengths))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.picture.show_zone(place.zone, at)
        self._show_facts()
        self.other.setVisible(not fixed)
        self._show_only(self._chosen)
        self.changed.emit()

    def show_list(self) -> None:
        """Ask again; without injections whose place is known, on the figure."""
        self._candidate = self._place = None
        self.group.clear()
        self._show_only(self._list if self._recent else self._elsewhere)
        self.changed.emit()

    def show_elsewhere(self) -> None:
        """Ask on the figure."""
        self._candidate = self._place = None
        self._show_only(self._elsewhere)
        self.changed.emit()

    def _restyle(self) -> None:
        self.picture.setFixedHeight(max(260, look().px(300)))

    def _make_list(self) -> QWidget:
        self.group = ChoiceGroup[int](gap=8, number_keys=False)
        self.group.setObjectName("recent_places")
        for number, candidate in enumerate(self._recent):
            tile = ChoiceTile(place_words.place_name(candidate.place), _given_when(candidate.dose), shape="row")
            tile.setObjectName(f"recent_{number}")
            self.group.add(number, tile)
            tile.setVisible(number < _FIRST_SHOWN)
        self.group.chosen.connect(lambda number: self.pick(self._recent[number]))
        more = Button(QCoreApplication.translate("Health", "Earlier injections"), "quiet", "caret-down", height=48)
        more.setObjectName("earlier_injections")
        more.setVisible(len(self._recent) > _FIRST_SHOWN)

        def show_all() -> None:
            more.hide()
            for number in range(_FIRST_SHOWN, len(self._recent)):
                self.group.tile(number).show()
            self.group.tile(_FIRST_SHOWN).setFocus(Qt.FocusReason.TabFocusReason)

        more.clicked.connect(show_all)
        elsewhere = Button(
            QCoreApplication.translate("Health", "A spot that is not here"), icon="map-pin", height=48, size=16
        )
        elsewhere.setObjectName("spot_not_here")
        elsewhere.clicked.connect(self.show_elsewhere)
        left = Qt.AlignmentFlag.AlignLeft
        title = Text(QCoreApplication.translate("Health", "Which injection was it?"), "h2")
        return filled(column(title, self.group, Aligned(more, left), elsewhere, Stretch(), gap=8))

    def _show_only(self, part: QWidget) -> None:
        for each in (self._chosen, self._list, self._elsewhere):
            each.setVisible(each is part)

    def _show_facts(self) -> None:
        if self._facts_shown is not None:
            self._facts_shown.hide()
            self._facts_shown.deleteLater()
            self._facts_shown = None
        dose = self.dose
        if dose is None or dose.taken_at is None:
            return
        rows = column(gap=6)
        wall = dose.taken_at.astimezone(zone_info(dose.zone))
        by = QCoreApplication.translate("Health", "given by {name}").format(name=dose.given_by) if dose.given_by else ""
        lot = QCoreApplication.translate("Health", "lot {lot}").format(lot=dose.lot) if dose.lot else ""
        rest = wording.capital(", ".join(part for part in (lot, by) if part))
        lines = (("syringe", _given_when(dose)), ("clock", _days_ago(wall.date(), self._today)), ("package", rest))
        for icon, words in lines:
            if words:
                rows.add(row(IconView(icon, "ink2", 24), Grow(Text(words, "strong", size=16)), gap=10))
        self._facts_shown = filled(rows)
        self._facts.add(self._facts_shown)

    def _type_place(self) -> None:
        number_is_wrong = not self.field.check()
        self._place = None if number_is_wrong else self.field.value()
        self.changed.emit()


def _given_when(dose: Dose) -> str:
    if dose.taken_at is None:
        return ""
    wall = dose.taken_at.astimezone(zone_info(dose.zone))
    return f"{wording.capital(wording.short_weekday_date(wall.date()))}, {wording.clock(wall)}"


def _days_ago(day: date, today: date) -> str:
    days = (today - day).days
    if days <= 1:
        return wording.capital(wording.near_day(day, today))
    return QCoreApplication.translate("Health", "%n days ago", "", days)
