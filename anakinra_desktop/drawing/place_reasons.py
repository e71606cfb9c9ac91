"""Why a place was used in spite of what speaks against it, as a part of the reason that is kept with a dose.

The reason of a dose may say several things, with "; " between them. When the dose is put right to another place, what
was said of the place before is taken out by the words it begins with.
"""

from __future__ import annotations

from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.drawing.tongue import LANGUAGES, speaking, tongue

BETWEEN = "; "


def place_reason(against: Obstacle, why: str) -> str:
    """ "Nearer to the last place than it should be: the other side hurts"."""
    on_one_line = " ".join(why.split()).replace(";", ",")
    return ": ".join(filter(None, (_about(against), on_one_line)))


def joined(*reasons: str) -> str:
    """Several reasons as one; those that say nothing are left out."""
    return BETWEEN.join(filter(None, reasons))


def without_place(reason: str) -> str:
    """A reason less what it says of the place, in whichever language the app spoke when it was kept."""
    begins = _all_beginnings()
    return joined(*(part for part in reason.split(BETWEEN) if not part.startswith(begins)))


def _all_beginnings() -> tuple[str, ...]:
    found: list[str] = []
    for language in LANGUAGES:
        with speaking(language):
            found += filter(None, map(_about, Obstacle))
    return tuple(found)


def _about(against: Obstacle) -> str:
    match against:
        case Obstacle.NO_GO:
            return tongue().translate("PlaceReason", "Skin marked as off limits")
        case Obstacle.REACTION:
            return tongue().translate("PlaceReason", "Skin with a reaction")
        case Obstacle.TOO_NEAR_LAST:
            return tongue().translate("PlaceReason", "Nearer to the last place than it should be")
    return ""
