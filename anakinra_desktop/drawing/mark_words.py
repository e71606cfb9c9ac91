"""Marks on the skin in words: what it is, where it lies, and until when."""

from __future__ import annotations

from anakinra_desktop.domain.directions import SpotDirections
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.skin_mark import MarkKind, SkinMark
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.spot_words import spot_words
from anakinra_desktop.drawing.tongue import tongue


def kind_name(kind: MarkKind) -> str:
    """What lies there: "Scar"."""
    match kind:
        case MarkKind.SCAR:
            return tongue().translate("Marks", "Scar")
        case MarkKind.MOLE:
            return tongue().translate("Marks", "Mole")
        case MarkKind.TATTOO:
            return tongue().translate("Marks", "Tattoo")
        case MarkKind.VEIN:
            return tongue().translate("Marks", "Vein you can see")
        case MarkKind.BRUISE:
            return tongue().translate("Marks", "Bruise")
        case MarkKind.LUMP:
            return tongue().translate("Marks", "Lump")
        case MarkKind.HARD:
            return tongue().translate("Marks", "Hard or dented skin")
        case MarkKind.OTHER:
            return tongue().translate("Marks", "Another reason")


def title(mark: SkinMark) -> str:
    """What and in which zone: "Scar, left thigh"."""
    words = tongue().translate("Marks", "{kind}, {zone}", "a scar, say, and the part of the body")
    return words.format(kind=kind_name(mark.kind), zone=place_words.zone_name(mark.zone))


def area(mark: SkinMark, lengths: Lengths = IN_CM) -> str:
    """Which skin of the zone: "Spots 12, 14 and 15", "Circle of 2 cm radius"."""
    if mark.circle is not None:
        words = tongue().translate("Marks", "Circle with a radius of {length}")
        return words.format(length=wording.length(mark.circle.radius_cm, lengths))
    names = [place.spot for place in mark.places if place.spot]
    if not names:
        return tongue().translate("Marks", "%n places", "", len(mark.places))
    words = (
        tongue().translate("Marks", "Spot {spots}") if len(names) == 1 else tongue().translate("Marks", "Spots {spots}")
    )
    return words.format(spots=wording.listed(names))


def middle(directions: SpotDirections, person_name: str | None = None, lengths: Lengths = IN_CM) -> str:
    """Where the middle of a circle lies: "Its middle: 8 cm left of your navel, 3 cm below"."""
    if not directions.moves:
        return tongue().translate("Marks", "Its middle is the navel")
    where = spot_words(directions, person_name, lengths)
    return tongue().translate("Marks", "Its middle: {where}").format(where=where)


def stay(mark: SkinMark) -> str:
    """For how long: "Until you take the mark off", "Through 3 June 2027"."""
    if mark.last is None:
        return tongue().translate("Marks", "Until you take the mark off")
    return tongue().translate("Marks", "Through {date}").format(date=wording.full_date(mark.last))


def off_limits(mark: SkinMark) -> str:
    """Why a spot may not be taken: "Scar here: off limits until you take the mark off."."""
    if mark.kind is MarkKind.OTHER:
        if mark.last is None:
            return tongue().translate("Marks", "Marked: off limits until you take the mark off.")
        words = tongue().translate("Marks", "Marked: off limits through {date}.")
        return words.format(date=wording.full_date(mark.last))
    if mark.last is None:
        words = tongue().translate("Marks", "{kind} here: off limits until you take the mark off.")
        return words.format(kind=kind_name(mark.kind))
    words = tongue().translate("Marks", "{kind} here: off limits through {date}.")
    return words.format(kind=kind_name(mark.kind), date=wording.full_date(mark.last))


def in_short(mark: SkinMark) -> str:
    """A mark on one line, for two that are held side by side."""
    parts = [title(mark), wording.within(area(mark)), stay(mark)]
    if not mark.counts:
        parts.append(tongue().translate("Marks", "ended or taken back"))
    return "; ".join(parts)


def a_mark() -> str:
    """A mark, within a sentence."""
    return tongue().translate("Marks", "a mark on the skin")


def rows(count: int) -> str:
    """So many marks, within a sentence."""
    return tongue().translate("Marks", "%n marks on the skin", "", count)


def closes(count: int) -> str:
    """How many spots a mark closes."""
    if count == 0:
        return tongue().translate("Marks", "No spot lies in it.")
    return tongue().translate("Marks", "This closes %n spots.", "", count)
