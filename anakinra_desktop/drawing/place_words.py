"""Places on the body in words: zones, spots and sides, long for a sentence and short for a narrow column."""

from __future__ import annotations

from collections.abc import Iterable

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue


def zone_name(zone: str) -> str:
    """A zone as people call it, within a sentence: "right thigh", "stomach"; an unknown one as it is written."""
    match zone:
        case "abdomen":
            return tongue().translate("Wording", "stomach", "the injection zone round the navel")
        case "left_thigh":
            return tongue().translate("Wording", "left thigh")
        case "right_thigh":
            return tongue().translate("Wording", "right thigh")
        case "left_arm":
            return tongue().translate("Wording", "left arm")
        case "right_arm":
            return tongue().translate("Wording", "right arm")
        case "left_buttock":
            return tongue().translate("Wording", "left buttock")
        case "right_buttock":
            return tongue().translate("Wording", "right buttock")
    return zone


def place_name(place: Place) -> str:
    """A place as people say it: "Left thigh, spot 14", "Stomach, left spot 33"; without a spot the zone alone."""
    zone = wording.capital(zone_name(place.zone))
    if not place.spot:
        return zone
    side, spot = _side_and_number(place)
    match side:
        case "L":
            words = tongue().translate("Wording", "{zone}, left spot {number}")
        case "R":
            words = tongue().translate("Wording", "{zone}, right spot {number}")
        case "M":
            words = tongue().translate("Wording", "{zone}, middle spot {number}")
        case _:
            words = tongue().translate("Wording", "{zone}, spot {number}")
    return words.format(zone=zone, number=spot)


def places_name(places: Iterable[Place]) -> str:
    """Several places of one dose: "Left thigh, spot 9; right thigh, spot 14"."""
    first, *further = (place_name(place) for place in places)
    return "; ".join((first, *(name[:1].lower() + name[1:] for name in further)))


def zone_side_name(place: Place) -> str:
    """The zone with the side of the stomach: "stomach, left", "right thigh"."""
    if place.zone != "abdomen":
        return zone_name(place.zone)
    side = _side_and_number(place)[0] or _side_of(place.x_cm)
    match side:
        case "L":
            return tongue().translate("Wording", "stomach, left")
        case "R":
            return tongue().translate("Wording", "stomach, right")
        case "M":
            return tongue().translate("Wording", "stomach, middle")
    return zone_name(place.zone)


def place_short(place: Place) -> str:
    """A place for a narrow column: "thigh L 14", "stomach R 9"; L and R are the person's own left and right."""
    side, spot = _side_and_number(place)
    zone = place.zone
    for word, letter in (("left_", "L"), ("right_", "R")):
        if zone.startswith(word):
            side, zone = letter, zone.removeprefix(word)
    parts = [_short_zone(zone), side_letter(side), spot]
    return " ".join(part for part in parts if part)


def side_letter(side: str) -> str:
    """The letter people read for "L", "R" or "M" of a spot's name; nothing for no side."""
    match side:
        case "L":
            return tongue().translate("Wording", "L", "left, one letter")
        case "R":
            return tongue().translate("Wording", "R", "right, one letter")
        case "M":
            return tongue().translate("Wording", "M", "middle, one letter")
    return ""


def spot_label(spot: str) -> str:
    """A spot's name as it stands on map and paper: "L12", in Spanish "I12"."""
    letter = side_letter(spot[:1])
    return f"{letter}{spot[1:]}" if letter else spot


def spot_named(label: str) -> str:
    """The name of the spot that somebody read or typed as a label; letters of the record itself are taken as well."""
    typed = label.replace(" ", "").upper()
    return next((f"{side}{typed[1:]}" for side in "LRM" if typed[:1] == side_letter(side)), typed)


def _short_zone(zone: str) -> str:
    match zone:
        case "abdomen":
            return tongue().translate("Wording", "stomach", "the injection zone round the navel")
        case "thigh":
            return tongue().translate("Wording", "thigh")
        case "arm":
            return tongue().translate("Wording", "arm")
        case "buttock":
            return tongue().translate("Wording", "buttock")
    return zone


def _side_and_number(place: Place) -> tuple[str, str]:
    spot = place.spot or ""
    if place.zone == "abdomen" and spot[:1] in ("L", "R", "M"):
        return spot[0], spot[1:]
    return "", spot


def _side_of(x_cm: float | None) -> str:
    if x_cm is None:
        return ""
    return "M" if x_cm == 0 else "L" if x_cm > 0 else "R"
