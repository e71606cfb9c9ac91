"""The same places as a table, longest rest first, for those who read rather than look."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.rotation import SpotState
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.zone_screen import free_in, is_free
from anakinra_desktop.ui.shared.parts import Card, Table, Text, column
from anakinra_desktop.ui.shared.theme import look

_FOUR_COLUMNS_PX = 700
"""With less width than this, at 100 % text, the words of four columns would be broken up."""
SPOT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Under this role the first cell of a row holds its Spot."""


def listed_states(facts: MapFacts, zone: ZoneId | None = None) -> list[SpotState]:
    """The spots that may be used, of one zone or of all, the longest rested first; of equals the suggested one."""
    states = [state for state in facts.states if state.obstacle is None and zone in (None, state.spot.zone)]

    def order(state: SpotState) -> tuple[float, bool]:
        return (float("-inf") if state.rest_days is None else -state.rest_days, state.spot != facts.best)

    return sorted(states, key=order)


def place_model(facts: MapFacts, zone: ZoneId | None = None, *, narrow: bool = False) -> QStandardItemModel:
    """A table model: place, rest, how it stands, where it is; narrow, two columns with two lines a cell."""
    model = QStandardItemModel()
    headings = [
        QCoreApplication.translate("BodyMap", "Place"),
        QCoreApplication.translate("BodyMap", "Rest"),
        QCoreApplication.translate("BodyMap", "Today"),
        QCoreApplication.translate("BodyMap", "Where"),
    ]
    model.setHorizontalHeaderLabels(headings[:2] if narrow else headings)
    for state in listed_states(facts, zone):
        title = words.place_title(state.spot) if zone is None else words.short_title(state.spot)
        cells = [title, words.rested(state.rest_days), _standing(facts, state), words.where(facts, state.spot)]
        if narrow:
            title, rest, standing, where = cells
            cells = [f"{title}\n{where}", f"{rest}\n{standing}"]
        items = [QStandardItem(text) for text in cells]
        for item in items:
            item.setEditable(False)
        items[0].setData(state.spot, SPOT_ROLE)
        model.appendRow(items)
    return model


def _standing(facts: MapFacts, state: SpotState) -> str:
    if state.spot == facts.best:
        return QCoreApplication.translate("BodyMap", "best today")
    if is_free(state, facts.recent(state.spot.zone)):
        return QCoreApplication.translate("BodyMap", "rested")
    return QCoreApplication.translate("BodyMap", "near a recent place")


class PlaceList(Card):
    """The table; a press on a row, or Enter, opens its place on the map."""

    spot_wanted = Signal(object)
    """The Spot of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=(18, 14, 18, 18), parent=parent)
        self.setObjectName("place_list")
        self._note = Text("", "support")
        self._home = column()
        self.add(self._note)
        self.body.addLayout(self._home)
        self._table: Table | None = None
        self._shown: tuple[MapFacts, ZoneId | None] | None = None
        self._narrow = False
        look().changed.connect(self._fit)

    def show_places(self, facts: MapFacts, zone: ZoneId | None = None) -> None:
        """List the places of a zone, or of all."""
        self._shown = (facts, zone)
        self._narrow = self._is_narrow()
        model = place_model(facts, zone, narrow=self._narrow)
        number = model.rowCount()
        note = QCoreApplication.translate("BodyMap", "%n places may be used today, {free} of them rested.", "", number)
        how = QCoreApplication.translate("BodyMap", "Press one to see it on the map.")
        zones = [each.id for each in facts.body.zones] if zone is None else [zone]
        words_for_it = note.format(free=sum(free_in(facts, each) for each in zones))
        self._note.setText(f"{words_for_it} {how}" if number else words_for_it)
        if self._table is not None:
            self._home.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = Table(QCoreApplication.translate("BodyMap", "Injection places"), model, opens_rows=True)
        self._table.setObjectName("places_table")
        model.setParent(self._table)
        self._table.opened.connect(self._open)
        self._home.addWidget(self._table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _is_narrow(self) -> bool:
        return self.width() < look().px(_FOUR_COLUMNS_PX)

    def _fit(self) -> None:
        if self._shown is not None and self.isVisible() and self._is_narrow() is not self._narrow:
            self.show_places(*self._shown)

    def _open(self, index: QModelIndex) -> None:
        spot = index.siblingAtColumn(0).data(SPOT_ROLE)
        if isinstance(spot, Spot):
            self.spot_wanted.emit(spot)
