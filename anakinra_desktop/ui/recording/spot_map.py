"""Choosing the spot of an injection that happened: every spot of its zone can be pressed, used or not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import Body, Spot, ZoneId
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.place_words import spot_label
from anakinra_desktop.ui.body_map.place_side import PartSwitch
from anakinra_desktop.ui.body_map.words import place_title
from anakinra_desktop.ui.body_map.zone_map import ZoneMap
from anakinra_desktop.ui.body_map.zone_parts import ZonePart
from anakinra_desktop.ui.body_map.zone_screen import bare_zone_screen
from anakinra_desktop.ui.shared.parts import Aligned, Button, Dialog, Grow, Stretch, Text, column, filled, row
from anakinra_desktop.ui.shared.theme import look

_MAP_PX: Final = 420
_BESIDE_PX: Final = 200


class SpotMapDialog(Dialog):
    """One zone with the number of each spot. `picked` carries the Spot; only the primary button takes it."""

    picked = Signal(object)

    def __init__(self, host: QWidget, body: Body, zone: ZoneId, spot: Spot | None) -> None:
        super().__init__(host, wording.capital(place_words.zone_name(zone.value)), width=980)
        self.setObjectName("spot_map_dialog")
        self._screen = bare_zone_screen(body, zone)
        self.map = ZoneMap()
        self.map.show_all_numbers(True)
        self.map.setMinimumHeight(look().space(_MAP_PX))
        self._switch = PartSwitch()
        self._chosen = Text("", "strong")
        self._chosen.setObjectName("chosen_spot")
        beside = filled(column(Aligned(self._switch, Qt.AlignmentFlag.AlignLeft), self._chosen, Stretch(), gap=12))
        beside.setFixedWidth(look().px(_BESIDE_PX))  # whatever stands there: a map that gives way is cut anew
        self.add(row(beside, Grow(self.map), gap=16))
        self.take = self.add_button(Button("", "primary"))
        self.take.setObjectName("take_spot")
        self.take.clicked.connect(self._take)
        self.map.spot_chosen.connect(self._show)
        self.map.part_shown.connect(self._show_part)
        self._switch.part_wanted.connect(self.map.show_part)
        self.map.show_zone(body.shape, self._screen, spot)
        self._show(spot)

    def open(self) -> None:
        super().open()
        self.map.focus_chosen()

    def _show(self, spot: Spot | None) -> None:
        if spot is None:
            why = QCoreApplication.translate("PlaceField", "Press the spot on the map.")
            self._chosen.setText(why)
            self.take.setText(QCoreApplication.translate("PlaceField", "Take this spot"))
            self.take.wait_for(why)
            return
        self._chosen.setText(place_title(spot))
        self.take.setText(
            QCoreApplication.translate("PlaceField", "Take spot {number}").format(number=spot_label(spot.id))
        )
        self.take.allow()

    def _show_part(self, part: ZonePart) -> None:
        self._switch.show_parts(self._screen, self.map.parts, part, own=False)
        self._switch.setVisible(len(self.map.parts) > 1)

    def _take(self) -> None:
        spot = self.map.chosen
        if spot is not None:
            self.close_dialog()
            self.picked.emit(spot)
