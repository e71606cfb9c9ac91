"""What the card of the next place shows; loaded once the page around it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import Body, FreePlace
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.rotation import Suggestion
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.spot_words import spot_words, unbroken
from anakinra_desktop.services.look_at_today import TodayLook
from anakinra_desktop.services.suggest_today import TodayPlace
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths
from anakinra_desktop.ui.today.hero import first_name, given_by_self


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Where the next injection would go; without a spot only the words say something."""

    name: str
    words: str
    rest: str = ""
    body: Body | None = None
    spot: FreePlace | None = None
    open_zones: tuple[str, ...] = ()
    button: str = ""


def place_card(look: TodayLook, place: TodayPlace | None) -> PlaceCard:
    """The suggestion, or why there is none; `place` is None until the places are planned."""
    if look.session_since is not None and look.dose is None:  # another place now would be one too many
        return PlaceCard(
            name=QCoreApplication.translate("TodayPage", "An injection was begun"),
            words=QCoreApplication.translate("TodayPage", "Its place is told when you go on."),
        )
    if place is None:
        return PlaceCard(
            name=QCoreApplication.translate("TodayPage", "The places are being planned"),
            words=QCoreApplication.translate("TodayPage", "This takes a few seconds, once."),
        )
    if not isinstance(place.suggestion, Suggestion):
        return PlaceCard(
            name=QCoreApplication.translate("TodayPage", "No place is free today"),
            words=QCoreApplication.translate("TodayPage", "All places rest or are closed. The body map says why."),
            button=QCoreApplication.translate("TodayPage", "Show the body map"),
        )
    spot = place.suggestion.spot
    name = None if given_by_self(look) else first_name(look.person.name)
    rest = place.suggestion.best.rest_days
    return PlaceCard(
        name=place_words.place_name(Place(spot.zone, spot.id, spot.x_cm, spot.y_cm)),
        words=wording.capital(
            unbroken(spot_words(directions_to(place.body, spot), name, shown_lengths(place.length_unit)))
        ),
        rest=QCoreApplication.translate("TodayPage", "Not used yet")
        if rest is None
        else QCoreApplication.translate("TodayPage", "Rested %n days", "", rest),
        body=place.body,
        spot=FreePlace(spot.zone, spot.x_cm, spot.y_cm),
        open_zones=tuple(zone.id.value for zone in place.body.zones if look.giver.by in zone.who),
        button=QCoreApplication.translate("TodayPage", "Choose another"),
    )
