"""Asks where on the body an injection went: a zone, its spot if it is known, or that nobody knows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import Body, NoSuchSpot, Side, Spot, ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.ui.recording.zone_picture import ZonePicture
from anakinra_desktop.ui.shared.parts import Aligned, Button, ChoiceGroup, ChoiceTile, Stretch, TextField, column

UNKNOWN: Final = "unknown"


class PlaceField(QWidget):
    """A picture, a tile for each zone, and a field for the spot's number. Nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self, body: Body, *, has_spots: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body
        self.picture = ZonePicture(body)
        tiles = [(zone.value, ChoiceTile(wording.capital(place_words.zone_name(zone)))) for zone in ZoneId]
        unknown = ChoiceTile(QCoreApplication.translate("PlaceField", "I do not know"))
        self.zones = ChoiceGroup([*tiles, (UNKNOWN, unknown)], columns=2, gap=8, number_keys=False)
        self.zones.setObjectName("zones")
        self.spot = TextField(QCoreApplication.translate("PlaceField", "Spot number, if you know it"), length=6)
        self.spot.setObjectName("spot")
        words = QCoreApplication.translate("PlaceField", "Choose the spot on the map…")
        self.on_map = Button(words, "quiet", "map-pin", height=48, size=16)
        self.on_map.setObjectName("choose_on_map")
        self.on_map.clicked.connect(self._open_map)
        self._has_spots = has_spots
        self._recorded: Place | None = None
        self.spot.hide()
        self.on_map.hide()
        on_map = Aligned(self.on_map, Qt.AlignmentFlag.AlignLeft)
        column(self.picture, self.zones, self.spot, on_map, Stretch(), gap=10, parent=self)
        self.picture.zone_pressed.connect(self._press)
        self.zones.chosen.connect(self._choose)
        self.spot.changed.connect(self._type)

    @property
    def is_answered(self) -> bool:
        """Whether a zone was chosen, or that it is not known."""
        return self.zones.choice is not None

    def value(self) -> Place | None:
        """The place; None when it is not known. Without a number the zone alone.

        A recorded place whose zone and number were left as they are stays where it was, to the point.
        """
        zone = self.zones.choice
        if zone in (None, UNKNOWN):
            return None
        number = self._number()
        if self._is_as_recorded():
            return self._recorded
        if not number:
            return Place(str(zone))
        spot = self._body.spot(str(zone), number)
        return Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm)

    def set_value(self, place: Place | None, *, known: bool = True) -> None:
        """Show a place that was recorded; None with `known` means that it was said not to be known."""
        self._recorded = place
        self.zones.choose(place.zone if place else UNKNOWN if known else None)
        self.spot.set_text(place_words.spot_label(place.spot or "") if place else "")
        self._show()

    def check(self) -> bool:
        """Say what is wrong, if anything is."""
        zone, number = self.zones.choice, self._number()
        if zone in (None, UNKNOWN) or not number or self._is_as_recorded():
            self.spot.set_error("")
            return True
        try:
            self._body.spot(str(zone), number)
        except NoSuchSpot:
            self.spot.set_error(self._no_such_words(str(zone), number))
            return False
        self.spot.set_error("")
        return True

    def _no_such_words(self, zone: str, number: str) -> str:
        """That there is no such spot; where only its letter is missing, with those that have the number."""
        there = [_with_side(spot) for spot in self._body.spots_numbered(zone, number)]
        if not there:
            words = QCoreApplication.translate("PlaceField", "There is no spot {number} there.")
            return words.format(number=self.spot.text())
        words = QCoreApplication.translate("PlaceField", "Which spot {number}? There is {spots}.")
        return words.format(number=number, spots=wording.listed(there))

    def _number(self) -> str:
        return place_words.spot_named(self.spot.text()) if self._has_spots else ""

    def _is_as_recorded(self) -> bool:
        there = self._recorded
        return there is not None and (there.zone, there.spot or "") == (self.zones.choice, self._number())

    def _open_map(self) -> None:
        from anakinra_desktop.ui.recording.spot_map import SpotMapDialog

        zone = ZoneId(str(self.zones.choice))
        dialog = SpotMapDialog(self, self._body, zone, self._spot())
        dialog.picked.connect(self._pick)
        dialog.open()

    def _pick(self, spot: Spot) -> None:
        self.spot.set_text(place_words.spot_label(spot.id))
        self.check()
        self._type()

    def _spot(self) -> Spot | None:
        """The spot of the typed number, if the chosen zone has one."""
        zone, number = self.zones.choice, self._number()
        if zone in (None, UNKNOWN) or not number:
            return None
        try:
            return self._body.spot(str(zone), number)
        except NoSuchSpot:
            return None

    def _press(self, zone: str) -> None:
        self.zones.choose(zone)
        self._choose()

    def _choose(self) -> None:
        self.spot.set_text("")
        self._show()
        self.changed.emit()

    def _type(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        zone = self.zones.choice
        on_body = zone not in (None, UNKNOWN)
        self.spot.setVisible(on_body and self._has_spots)
        stomach = zone == ZoneId.ABDOMEN.value
        hint = QCoreApplication.translate("PlaceField", "L for left or R for right, then the number: L12")
        if not self.spot.error:
            self.spot.set_hint(hint if stomach else "")
        self.on_map.setVisible(on_body and self._has_spots)
        self.picture.show_zone(str(zone) if on_body else "", self._spot())


def _with_side(spot: Spot) -> str:
    """The name of a spot with its side: "L38 on the left"."""
    match spot.side:
        case Side.LEFT:
            words = QCoreApplication.translate("PlaceField", "{spot} on the left")
        case Side.RIGHT:
            words = QCoreApplication.translate("PlaceField", "{spot} on the right")
        case _:
            words = QCoreApplication.translate("PlaceField", "{spot} in the middle")
    return words.format(spot=place_words.spot_label(spot.id))
