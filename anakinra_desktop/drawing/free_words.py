"""What would free a place, in words: each way out of a body on which nothing is open."""

from __future__ import annotations

from anakinra_desktop.domain.free_a_place import EndMark, NextInjection, ReactionsGone, SomebodyElse, SwitchOn, Way
from anakinra_desktop.drawing import mark_words, place_words, wording
from anakinra_desktop.drawing.tongue import tongue


def what(way: Way) -> str:
    """What stands in the way, or could be otherwise: "Scar, left thigh"."""
    match way:
        case EndMark():
            return mark_words.title(way.mark)
        case ReactionsGone():
            return tongue().translate("Marks", "%n red or sore places rest", "", way.reactions)
        case SwitchOn():
            words = tongue().translate("Marks", "{zone} is switched off in Settings")
            return words.format(zone=wording.capital(place_words.zone_name(way.zone.value)))
        case SomebodyElse():
            words = tongue().translate("Marks", "{zones} open when someone else injects")
            zones = wording.listed(place_words.zone_name(zone.value) for zone in way.zones)
            return words.format(zones=wording.capital(zones))
        case NextInjection():
            return tongue().translate("Marks", "%n spots are too near the last place", "", way.frees)


def how(way: Way) -> str:
    """What can be done, and how many spots that opens."""
    opens = opened(way.frees)
    match way:
        case EndMark(opens_on=None):
            words = tongue().translate("Marks", "Off limits until you take the mark off.")
        case EndMark() if way.opens_on is not None:
            words = tongue().translate("Marks", "It ends by itself; the skin is open again on {date}.")
            words = words.format(date=wording.full_date(way.opens_on))
        case ReactionsGone():
            words = tongue().translate("Marks", "They open once you say that the skin is well again.")
        case NextInjection():
            return tongue().translate("Marks", "They open once another place was used.")
        case _:
            words = ""
    return f"{words} {opens}".strip()


def opened(count: int) -> str:
    """How many spots a way opens; nothing alone opens one where two things close the same skin."""
    if count == 0:
        return tongue().translate("Marks", "This alone opens no spot: something else closes the same skin.")
    return tongue().translate("Marks", "This opens %n spots.", "", count)


def in_short(way: Way) -> str:
    """A way in half a line, for a terminal: "end mark 3 (Scar, left thigh): 24 spots"."""
    match way:
        case EndMark():
            words = tongue().translate("Marks", "end mark {number} ({what})")
            return words.format(number=way.mark.id, what=mark_words.title(way.mark))
        case ReactionsGone():
            return tongue().translate("Marks", "wait until the skin is well again")
        case SwitchOn():
            words = tongue().translate("Marks", "switch {zone} on in Settings")
            return words.format(zone=place_words.zone_name(way.zone.value))
        case SomebodyElse():
            return tongue().translate("Marks", "let someone else inject")
        case NextInjection():
            return tongue().translate("Marks", "use another place first")
