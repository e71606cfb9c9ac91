"""The screen where the place is chosen: the body map's chooser with the wizard's words above it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.obstacles import SkinPatch
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.domain.procedure import Event, EventKind
from anakinra_desktop.drawing.place_words import spot_label
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.place_chooser import PlaceChooser
from anakinra_desktop.ui.injection.answers import Answer, PlaceTaken
from anakinra_desktop.ui.injection.frame import Frame
from anakinra_desktop.ui.injection.screen import StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.shared.parts import Grow, PageScroll, Text, column, filled


class PlaceFrame(Frame):
    """The suggestion, or the place wished for, is there already; only the primary button takes it, never a pedal."""

    def __init__(self, screen: StepScreen, facts: MapFacts, tone: SkinTone, wanted: Spot | None, reason: str) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(30), 800)
        heading = filled(column(Text(screen.number, "support", size=16, weight=700), self.heading, gap=0))
        self.chooser = PlaceChooser(heading=heading)
        self.chooser.place_chosen.connect(lambda _spot: self.changed.emit())
        self.chooser.show_facts(facts, wanted, tone, reason)
        self._scroll = PageScroll(filled(column(Grow(self.chooser), margins=(20, 14, 20, 12))))
        column(Grow(self._scroll), parent=self)

    def missing(self) -> str:
        if self.chooser.place is None:
            return QCoreApplication.translate("Injection", "Choose a place that may be used today.")
        return ""

    def check(self) -> bool:
        return self.chooser.check()

    def primary_words(self) -> str:
        """What the primary button says about the chosen place."""
        spot = self.chooser.place
        if spot is None:
            return self.shown.primary
        return QCoreApplication.translate("Injection", "Use spot {number}").format(number=spot_label(spot.id))

    def answer(self) -> Answer | None:
        spot: Spot | None = self.chooser.place
        return None if spot is None else PlaceTaken(spot, self.chooser.over, self.chooser.reason)


def patches_of(events: tuple[Event, ...]) -> tuple[SkinPatch, ...]:
    """The places at which, in this session, the skin was found not fine."""
    patches: list[SkinPatch] = []
    last: Event | None = None
    for event in events:
        if event.kind != EventKind.ANSWERED:
            continue
        if "zone" in event.answer:
            last = event
        elif event.answer.get("choice") == "not_fine" and last is not None:
            x_cm, y_cm = last.answer.get("x_cm"), last.answer.get("y_cm")
            if isinstance(x_cm, int | float) and isinstance(y_cm, int | float):
                patches.append(SkinPatch(ZoneId(str(last.answer["zone"])), x_cm, y_cm, 0.0))
    return tuple(patches)
