"""The body map's sentences about a place: its name, its rest, and what speaks for or against it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Side, Spot, ZoneId, distance_cm
from anakinra_desktop.domain.body_plan import RINGS_CM
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.lengths import Lengths
from anakinra_desktop.domain.obstacles import Obstacle, PastInjection, nearest_past
from anakinra_desktop.domain.rotation import Change, Choice, SpotState, Suggestion
from anakinra_desktop.drawing import mark_words, place_words, wording
from anakinra_desktop.drawing.spot_words import facing_words, spot_words, unbroken, width_words
from anakinra_desktop.ui.body_map.facts import MapFacts

_WEEKS_FROM_DAYS = 14
SAME_PLACE_CM = 0.05
"""An injection as near as this was at the spot itself."""


def place_title(spot: Spot) -> str:
    """ "Right thigh, spot 14"."""
    return place_words.place_name(Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm))


def short_title(spot: Spot) -> str:
    """The same where the zone is plain to see: "Spot 14", "Left 41"."""
    if spot.zone is not ZoneId.ABDOMEN:
        return QCoreApplication.translate("BodyMap", "Spot {number}").format(number=spot.id)
    if spot.side is Side.LEFT:
        words = QCoreApplication.translate("BodyMap", "Left {number}", "a spot on the left side of the stomach")
    elif spot.side is Side.RIGHT:
        words = QCoreApplication.translate("BodyMap", "Right {number}", "a spot on the right side of the stomach")
    else:
        words = QCoreApplication.translate("BodyMap", "Middle {number}", "a spot on the middle line of the stomach")
    return words.format(number=spot.id[1:])


def where(facts: MapFacts, spot: Spot) -> str:
    """ "5 cm left of your navel, 11 cm below"."""
    return wording.capital(unbroken(spot_words(directions_to(facts.body, spot), facts.person_name, facts.lengths)))


def help_to_find(facts: MapFacts, spot: Spot) -> str:
    """The distance in hands or fingers, and for somebody else on which side she sees it; may be empty."""
    directions = directions_to(facts.body, spot)
    words = [unbroken(width_words(directions, facts.person_name, facts.lengths))]
    if facts.person_name is not None:
        words.append(wording.capital(facing_words(directions, facts.person_name)))
    return " ".join(f"{each.rstrip('.')}." for each in words if each)


def rested(rest_days: int | None) -> str:
    """ "Rested 41 days"."""
    if rest_days is None:
        return QCoreApplication.translate("BodyMap", "Not used yet")
    if rest_days == 0:
        return QCoreApplication.translate("BodyMap", "Used today")
    return QCoreApplication.translate("BodyMap", "Rested %n days", "", rest_days)


def days_or_new(rest_days: int | None) -> str:
    """ "41 d", for the inside of a mark."""
    if rest_days is None:
        return QCoreApplication.translate("BodyMap", "new", "a spot never used, in a very small place")
    return wording.days_short(rest_days)


def ring_words(ring_rest_days: int | None, lengths: Lengths) -> str:
    """How long nothing was injected near a place."""
    reach = wording.length(RINGS_CM[0], lengths)
    if ring_rest_days is None:
        return QCoreApplication.translate("BodyMap", "Nothing within {length} so far").format(length=reach)
    if ring_rest_days >= _WEEKS_FROM_DAYS:
        weeks = ring_rest_days // 7
        return QCoreApplication.translate("BodyMap", "Nothing within {length} for %n weeks", "", weeks).format(
            length=reach
        )
    return QCoreApplication.translate("BodyMap", "Nothing within {length} for %n days", "", ring_rest_days).format(
        length=reach
    )


def when(past: PastInjection, today: date) -> str:
    """ "yesterday", "on Friday", "on 3 November"."""
    return wording.near_day(past.when, today) if (today - past.when).days < 2 else _earlier(past.when, today)


def used_when(past: PastInjection, today: date) -> str:
    """ "used yesterday", "used on Friday"."""
    return QCoreApplication.translate("BodyMap", "used {when}", "a spot").format(when=when(past, today))


def _earlier(day: date, today: date) -> str:
    if (today - day).days < 7:
        return QCoreApplication.translate("BodyMap", "on {weekday}", "a day of the last week").format(
            weekday=wording.weekday(day)
        )
    return QCoreApplication.translate("BodyMap", "on {date}").format(date=wording.day_and_month(day))


def distance_words(facts: MapFacts, spot: Spot, past: PastInjection) -> str:
    """ "3.1 cm from the place used on Friday"."""
    today = facts.today
    apart_cm = distance_cm(spot, past)
    if apart_cm < SAME_PLACE_CM:
        return QCoreApplication.translate("BodyMap", "This place was used {when}").format(when=when(past, today))
    words = QCoreApplication.translate("BodyMap", "{length} from the place used {when}")
    return words.format(
        length=wording.length(apart_cm, facts.lengths, under_cm=SITE_DISTANCE_MIN_CM), when=when(past, today)
    )


def last_used(facts: MapFacts, spot: Spot) -> str:
    """ "Last used on 3 November"; empty for a spot that was never used."""
    past = nearest_past(spot, facts.conditions.history, SAME_PLACE_CM)
    if past is None:
        return ""
    words = QCoreApplication.translate("BodyMap", "Last used on {date}")
    return words.format(date=wording.day_and_month(past.when))


def why_not(facts: MapFacts, state: SpotState) -> str:
    """Why a spot may not be taken; empty when it may."""
    match state.obstacle:
        case None:
            return ""
        case Obstacle.NEEDS_CAREGIVER | Obstacle.SWITCHED_OFF:
            return closed_words(state.spot.zone, facts)
        case Obstacle.NO_GO:
            mark = facts.mark_at(state.spot)
            if mark is not None:
                return mark_words.off_limits(mark)
            return QCoreApplication.translate("BodyMap", "Marked as off limits.")
        case Obstacle.REACTION:
            return QCoreApplication.translate("BodyMap", "Red or sore here. It rests until the skin is well again.")
        case Obstacle.TOO_NEAR_LAST:
            past = nearest_past(state.spot, facts.conditions.history[-1:], RINGS_CM[0])
            near = distance_words(facts, state.spot, past) if past else ""
            words = QCoreApplication.translate(
                "BodyMap", "{distance}. At least {length} must lie between two injections."
            )
            return words.format(distance=near, length=wording.length(SITE_DISTANCE_MIN_CM, facts.lengths))
        case Obstacle.OUTSIDE:
            return QCoreApplication.translate("BodyMap", "Outside the zone.")


def all_the_same(state: SpotState) -> str:
    """What to know before a spot is taken in spite of what speaks against it; empty where it cannot be."""
    match state.obstacle:
        case Obstacle.TOO_NEAR_LAST:
            return QCoreApplication.translate(
                "BodyMap", "The skin so near the last place has not rested. Another place is better."
            )
        case Obstacle.REACTION:
            return QCoreApplication.translate(
                "BodyMap",
                "Avoid skin that is red, sore, bruised or hard. If no other place is left, ask your doctor or"
                " pharmacist first.",
            )
        case _:
            return ""


def closed_words(zone: ZoneId, facts: MapFacts) -> str:
    """Why a whole zone is closed today; empty when it is open."""
    if facts.by not in zone.open_to:
        return QCoreApplication.translate("BodyMap", "Closed today: it opens when someone else injects.")
    if zone in facts.conditions.switched_off:
        return QCoreApplication.translate("BodyMap", "Closed: this zone is switched off in Settings.")
    return ""


def why_none(facts: MapFacts, zone: ZoneId) -> str:
    """Why no spot of a zone may be taken today, and what would help; empty where one may."""
    obstacles = {state.obstacle for state in facts.states_in(zone)}
    if None in obstacles:
        return ""
    why = closed_words(zone, facts)
    if why:
        may_end = False
    elif obstacles == {Obstacle.NO_GO}:
        why, may_end = QCoreApplication.translate("BodyMap", "All its skin is marked as off limits."), True
    elif Obstacle.NO_GO in obstacles:
        why, may_end = QCoreApplication.translate("BodyMap", "Its skin is off limits or resting."), True
    else:
        why, may_end = QCoreApplication.translate("BodyMap", "Its skin is resting."), False
    if may_end and facts.best is not None:
        help_words = QCoreApplication.translate(
            "BodyMap", "End a mark that is no longer needed, or choose another zone."
        )
    elif may_end:
        help_words = QCoreApplication.translate("BodyMap", "End a mark that is no longer needed.")
    elif facts.best is not None:
        help_words = QCoreApplication.translate("BodyMap", "Choose another zone.")
    else:
        return why
    return f"{why} {help_words}"


def reasons(facts: MapFacts, suggestion: Suggestion) -> tuple[str, ...]:
    """What speaks for the suggested place, the weightiest first."""
    words = [_nearness(facts, suggestion.best)]
    match suggestion.change:
        case Change.OTHER_PART:
            words.append(QCoreApplication.translate("BodyMap", "Another part than last time"))
        case Change.OTHER_SIDE:
            words.append(QCoreApplication.translate("BodyMap", "The other side than last time"))
        case _:
            pass
    return tuple(words)


def _nearness(facts: MapFacts, choice: Choice) -> str:
    past = nearest_past(choice.spot, facts.recent(choice.spot.zone), RINGS_CM[0])
    return distance_words(facts, choice.spot, past) if past else ring_words(choice.ring_rest_days, facts.lengths)


def nearness_of(facts: MapFacts, spot: Spot) -> tuple[str, bool]:
    """How near a spot lies to the last four weeks' places, and whether that speaks for it."""
    past = nearest_past(spot, facts.recent(spot.zone), RINGS_CM[0])
    if past is not None:
        return distance_words(facts, spot, past), False
    older = [each for each in facts.conditions.history if distance_cm(each, spot) < RINGS_CM[0]]
    return ring_words((facts.today - older[-1].when).days if older else None, facts.lengths), True


def spoken_spot(spot: Spot, state: SpotState, *, suggested: bool, near_recent: bool, best_here: bool = False) -> str:
    """What a screen reader says: "Stomach, left, spot 7, rested 41 days, suggested".

    `best_here` is the best of a zone in which today's suggestion does not lie.
    """
    number = QCoreApplication.translate("BodyMap", "Spot {number}").format(number=spot.id.lstrip("LRM"))
    side = place_words.zone_side_name(Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm))
    parts = [wording.capital(side), number.lower(), rested(state.rest_days).lower()]
    match state.obstacle:
        case Obstacle.NO_GO:
            parts.append(QCoreApplication.translate("BodyMap", "off limits"))
        case Obstacle.REACTION:
            parts.append(QCoreApplication.translate("BodyMap", "red or sore"))
        case Obstacle.TOO_NEAR_LAST:
            parts.append(QCoreApplication.translate("BodyMap", "too near the last place"))
        case Obstacle.NEEDS_CAREGIVER | Obstacle.SWITCHED_OFF:
            parts.append(QCoreApplication.translate("BodyMap", "closed today"))
        case _ if suggested:
            parts.append(QCoreApplication.translate("BodyMap", "suggested"))
        case _ if best_here:
            parts.append(QCoreApplication.translate("BodyMap", "best here"))
        case _ if near_recent:
            parts.append(QCoreApplication.translate("BodyMap", "near a place used lately"))
        case _:
            pass
    return ", ".join(parts)
