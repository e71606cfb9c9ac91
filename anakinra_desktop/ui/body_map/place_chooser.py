"""Choosing the place of an injection: the zones, the opened zone, and the suggestion with its alternatives."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.screen import ZoneLabel, ZoneStanding, body_map_screen
from anakinra_desktop.ui.body_map.zone_places import ZonePlaces
from anakinra_desktop.ui.shared.parts import (
    FlowRow,
    Grow,
    IconView,
    Panel,
    Pressable,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

_ZONES_PX: Final = 196
_WIDE_FROM_PX: Final = 1060


class ZoneTile(Pressable):
    """One zone to open: its name and how it stands today."""

    def __init__(self, label: ZoneLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.setObjectName(f"open_{label.zone.value}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(label.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        title, line = QFontMetrics(look().font(17, 800)), QFontMetrics(look().font(15, 500))
        width = max(title.horizontalAdvance(self.label.title), line.horizontalAdvance(self.label.line))
        return QSize(width + 2 * look().space(16), max(58, title.height() + line.height() + look().space(14)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(look().color("primary" if chosen else "line_strong"), 3 if chosen else 1.5))
        painter.setBrush(look().color("soft" if chosen or self.is_pointed_at() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 14, 14)
        title, line = QFontMetrics(look().font(17, 800)), QFontMetrics(look().font(15, 500))
        top = (self.height() - title.height() - line.height()) / 2
        words = QRectF(look().space(16), top, self.width() - look().space(16), title.height())
        painter.setFont(look().font(17, 800))
        painter.setPen(look().color("primary" if chosen else "ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.label.title)
        painter.setFont(look().font(15, 500))
        painter.setPen(look().color("ink2"))
        painter.drawText(words.translated(0, title.height()), Qt.AlignmentFlag.AlignVCenter, self.label.line)
        painter.end()


class PlaceChooser(QWidget):
    """The wizard's "choose the place": everything but the button that commits, which is the wizard's own.

    The suggested place is chosen from the start; `place` is what the button would take, or None where the
    chosen spot may not be used. `heading` stands over the chosen place.
    """

    place_chosen = Signal(object)
    """The place is another one now: a Spot, or None where the chosen one may not be used."""

    def __init__(self, heading: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place_chooser")
        self._facts: MapFacts | None = None
        self._tone = SkinTone.MEDIUM
        self._tiles: dict[ZoneId, ZoneTile] = {}
        self._wide: bool | None = None
        self.places = ZonePlaces(with_button=False, anywhere=True, heading=heading)
        self._closed = Text("", "support", color="info", weight=600)
        self._closed_note = Panel(
            row(IconView("info", "info", 22), Grow(self._closed), gap=8), tone="info", pad=10, radius=12
        )
        self._list = filled(column())
        self._flow = filled(FlowRow(gap=8))
        self._beside = column(self._list, self._flow, self._closed_note, Stretch(), gap=8, margins=(0, 6, 0, 0))
        self._zones = filled(self._beside)
        self._whole = row(self._zones, Grow(self.places), gap=8, parent=self)
        self.places.place_changed.connect(self.place_chosen)
        self.places.zone_changed.connect(self._check_zone)
        look().changed.connect(self._arrange)

    @property
    def place(self) -> Spot | None:
        """What the button would take."""
        return self.places.place

    @property
    def over(self) -> Obstacle | None:
        """What it would be taken in spite of."""
        return self.places.over

    @property
    def reason(self) -> str:
        """Why it would be taken in spite of that."""
        return self.places.reason

    def check(self) -> bool:
        """Say beside the field that a reason is missing, if one is."""
        return self.places.check()

    def show_facts(
        self, facts: MapFacts, chosen: Spot | None = None, tone: SkinTone = SkinTone.MEDIUM, reason: str = ""
    ) -> None:
        """Show a body with a place chosen; without one, the suggested place. Announces what is chosen.

        `reason` was given before for taking that place in spite of what speaks against it.
        """
        self._facts, self._tone = facts, tone
        labels = body_map_screen(facts).zones
        opened = [label for label in labels if label.standing is not ZoneStanding.CLOSED]
        for tile in self._tiles.values():
            tile.hide()
            tile.deleteLater()
        self._tiles = {}
        for label in sorted(opened, key=lambda each: each.standing is not ZoneStanding.BEST):
            tile = ZoneTile(label)
            tile.clicked.connect(lambda _checked=False, zone=label.zone: self._open(zone))
            self._tiles[label.zone] = tile
        closed = {label.why_closed for label in labels if label.standing is ZoneStanding.CLOSED}
        self._closed.setText(_closed_words(facts, labels))
        self._closed_note.setVisible(bool(closed))
        self._wide = None
        self._arrange()
        start = chosen or facts.best
        zone = start.zone if start else opened[0].zone if opened else ZoneId.ABDOMEN
        self.places.show_zone(facts, zone, start, tone)
        if reason:
            self.places.use_all_the_same(reason)
        self._check_zone(zone)
        self.place_chosen.emit(self.place)

    def focus_map(self) -> None:
        """Give the chosen spot the keyboard."""
        self.places.map.focus_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_WIDE_FROM_PX)
        if wide == self._wide:
            return
        self._wide = wide
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        home = self._list.layout() if wide else self._flow.layout()
        assert home is not None
        for tile in self._tiles.values():
            home.addWidget(tile)
            tile.show()
        self.places.parts.set_upright(upright=wide)
        if wide:
            self._beside.insertWidget(self._beside.count() - 1, self.places.parts)
        else:
            self.places.keep_parts()
        self._list.setVisible(wide)
        self._flow.setVisible(not wide)
        if wide:
            self._zones.setFixedWidth(look().px(_ZONES_PX))
        else:
            self._zones.setMinimumWidth(0)
            self._zones.setMaximumWidth(16_777_215)

    def _open(self, zone: ZoneId) -> None:
        if self._facts is not None:
            best = self._facts.best
            chosen = best if best is not None and best.zone is zone else None
            self.places.show_zone(self._facts, zone, chosen, self._tone)
            self.place_chosen.emit(self.place)

    def _check_zone(self, zone: ZoneId) -> None:
        if zone in self._tiles:
            self._tiles[zone].setChecked(True)


def _closed_words(facts: MapFacts, labels: tuple[ZoneLabel, ...]) -> str:
    closed = [label.zone for label in labels if label.standing is ZoneStanding.CLOSED]
    if any(facts.by not in zone.open_to for zone in closed):
        return QCoreApplication.translate("BodyMap", "Arms and buttocks open when someone else injects.")
    return QCoreApplication.translate("BodyMap", "Some zones are switched off in Settings.") if closed else ""
