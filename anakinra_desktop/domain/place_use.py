"""How often each side of a zone was used in a period, and how many skin reactions there were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from anakinra_desktop.domain.dose import Dose, Place


@dataclass(frozen=True, slots=True)
class PlaceUse:
    """How many injections went to one side of a zone."""

    place: Place
    """The zone; of the stomach with "L", "R" or "M" as its spot for the side."""
    doses: int
    reactions: int = 0
    """Skin reactions there."""


def places_used(given: Iterable[Dose], reactions_at: Iterable[Place | None] = ()) -> tuple[PlaceUse, ...]:
    """The places of these injections, the most used first; one with a reaction alone comes last."""
    doses = Counter(zone_side(dose.place) for dose in given if dose.place is not None)
    reactions = Counter(zone_side(place) for place in reactions_at if place is not None)
    uses = [PlaceUse(place, doses[place], reactions[place]) for place in doses | reactions]
    return tuple(sorted(uses, key=lambda use: (-use.doses, use.place.zone, use.place.spot or "")))


def zone_side(place: Place) -> Place:
    """The side of a zone that a place belongs to."""
    if place.zone != "abdomen":
        return Place(place.zone)
    if place.spot and place.spot[0] in ("L", "R", "M"):
        return Place(place.zone, place.spot[0])
    if place.x_cm is None:
        return Place(place.zone)
    return Place(place.zone, "L" if place.x_cm > 0 else "R" if place.x_cm < 0 else "M")
