"""What one opened zone shows: each spot's look and words, the rings round recent places, and the best spots."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import Body, Side, Spot, Zone, ZoneId, distance_cm
from anakinra_desktop.domain.body_plan import RINGS_CM
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.obstacles import GIVES_WAY_TO_A_REASON, Obstacle, PastInjection, SkinPatch
from anakinra_desktop.domain.rotation import ALTERNATIVES, SpotState, Suggestion
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.skin_map import outer_is_right
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.facts import MapFacts

RING_CM = RINGS_CM[0]
LARGE_SPOTS = 10
"""Only this many of a zone's free spots are drawn large: more would leave nothing to see."""
WEEKDAY_DAYS = 7
"""A weekday is plain for this many days; it would name two of them after that."""


class SpotLook(StrEnum):
    """How a spot is drawn."""

    LARGE = "large"
    """One of the longest rested: number and days."""
    FREE = "free"
    USED = "used"
    """Used within four weeks: its days."""
    COVERED = "covered"
    """Within a ring of a recent place."""
    NO_GO = "no_go"
    REACTION = "reaction"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class SpotView:
    """One spot on the map."""

    spot: Spot
    look: SpotLook
    number: str
    days: str
    spoken: str
    may_be_taken: bool
    weekday: str = ""
    """Of a spot used in the last 7 days: which day that was, in three letters or so."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """The words of the chosen spot."""

    spot: Spot
    title: str
    words: str
    help: str
    rest: str
    nearness: str
    is_near: bool
    why_not: str
    over: Obstacle | None = None
    """What speaks against it and gives way to a reason."""
    all_the_same: str = ""
    """What to know before it is taken in spite of that."""
    last_used: str = ""
    """When it was used, if it was; then there is a record to correct."""
    mark: SkinMark | None = None
    """What marks it as off limits today."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A spot that one of the `choice_keys` takes."""

    spot: Spot
    title: str
    rest: str


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """What lies beyond the edges of the picture."""

    top: str
    bottom: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class ZoneScreen:
    """An opened zone."""

    zone: Zone
    title: str
    why_closed: str
    spots: tuple[SpotView, ...]
    recent: tuple[PastInjection, ...]
    edges: EdgeWords
    navel: str
    patches: tuple[SkinPatch, ...]
    """Skin that stays free, where it is wider than a point."""
    choices: tuple[ChoiceView, ...]
    """The best spot first, then the alternatives; they are taken by the `choice_keys`."""
    lengths: Lengths = IN_CM

    @property
    def best(self) -> Spot | None:
        return self.choices[0].spot if self.choices else None

    def view_of(self, spot: Spot) -> SpotView:
        return next(view for view in self.spots if view.spot == spot)


def choice_keys() -> str:
    """The keys that take the best spot and its alternatives: digits and the letters of the sides are for spots."""
    return QCoreApplication.translate("BodyMap", "ABCD", "four keys, none of them the letter of left, right or middle")


def zone_screen(facts: MapFacts, zone_id: ZoneId) -> ZoneScreen:
    """One zone, opened."""
    zone = facts.body.zone(zone_id)
    recent = facts.recent(zone_id)
    states = facts.states_in(zone_id)
    choices = choices_in(facts, zone_id)
    best = choices[0].spot if choices else None
    free = [state for state in states if is_free(state, recent)]
    by_rest = sorted(free, key=lambda state: -_rest(state))
    large = {state.spot for state in by_rest[:LARGE_SPOTS]} | {choice.spot for choice in choices}
    return ZoneScreen(
        zone=zone,
        title=wording.capital(place_words.zone_name(zone_id.value)),
        why_closed=words.closed_words(zone_id, facts),
        spots=tuple(_spot_view(facts, state, recent, large, best) for state in states),
        recent=recent,
        edges=_edges(zone_id, facts.person_name is None),
        navel=_navel(zone, facts.lengths, own=facts.person_name is None),
        patches=tuple(p for p in facts.conditions.patches if p.zone is zone_id and p.radius_cm > 0),
        choices=choices,
        lengths=facts.lengths,
    )


def bare_zone_screen(body: Body, zone_id: ZoneId) -> ZoneScreen:
    """One zone with its spots alone, each to be pressed, as where something was rather than where it may be."""
    zone = body.zone(zone_id)
    return ZoneScreen(
        zone=zone,
        title=wording.capital(place_words.zone_name(zone_id.value)),
        why_closed="",
        spots=tuple(
            SpotView(spot, SpotLook.FREE, _number(spot), "", words.place_title(spot), may_be_taken=True)
            for spot in zone.spots
        ),
        recent=(),
        patches=(),
        edges=_edges(zone_id, own=False),
        navel=_navel(zone, IN_CM, own=False),
        choices=(),
    )


def choices_in(facts: MapFacts, zone_id: ZoneId) -> tuple[ChoiceView, ...]:
    """The best spot of a zone and its alternatives there; today's suggestion stays the best of its own zone."""
    inside = facts.suggestion_in([zone_id])
    if not isinstance(inside, Suggestion):
        return ()
    found = [inside.best, *inside.alternatives]
    if isinstance(facts.suggestion, Suggestion) and facts.suggestion.spot.zone is zone_id:
        best = facts.suggestion.best
        found = [best, *(choice for choice in found if choice.spot != best.spot)]
    return tuple(
        ChoiceView(choice.spot, words.short_title(choice.spot), _days(choice.rest_days))
        for choice in found[: 1 + ALTERNATIVES]
    )


def choices_anywhere(facts: MapFacts) -> tuple[ChoiceView, ...]:
    """The suggested spot and its alternatives on the whole body."""
    if not isinstance(facts.suggestion, Suggestion):
        return ()
    return tuple(
        ChoiceView(choice.spot, words.place_title(choice.spot), _days(choice.rest_days))
        for choice in (facts.suggestion.best, *facts.suggestion.alternatives)
    )


def place_view(facts: MapFacts, spot: Spot, *, full_title: bool = False) -> PlaceView:
    """The words of a spot."""
    state = next(state for state in facts.states if state.spot == spot)
    nearness, speaks_for_it = words.nearness_of(facts, spot)
    return PlaceView(
        spot=spot,
        title=words.place_title(spot) if full_title else words.short_title(spot),
        words=words.where(facts, spot),
        help=words.help_to_find(facts, spot),
        rest=words.rested(state.rest_days),
        nearness=nearness,
        is_near=not speaks_for_it,
        why_not=words.why_not(facts, state),
        over=state.obstacle if state.obstacle in GIVES_WAY_TO_A_REASON else None,
        all_the_same=words.all_the_same(state),
        last_used=words.last_used(facts, spot),
        mark=facts.mark_at(spot),
    )


def free_in(facts: MapFacts, zone_id: ZoneId) -> int:
    """How many spots of a zone may be used and lie outside every ring of the last four weeks."""
    recent = facts.recent(zone_id)
    return sum(is_free(state, recent) for state in facts.states_in(zone_id))


def is_free(state: SpotState, recent: tuple[PastInjection, ...]) -> bool:
    """Whether nothing speaks against a spot and nothing was injected near it lately."""
    return state.obstacle is None and all(distance_cm(past, state.spot) >= RING_CM for past in recent)


def _spot_view(
    facts: MapFacts, state: SpotState, recent: tuple[PastInjection, ...], large: set[Spot], best: Spot | None
) -> SpotView:
    spot = state.spot
    here = [past for past in recent if distance_cm(past, spot) < words.SAME_PLACE_CM]
    lately = here[-1] if here and (facts.today - here[-1].when).days < WEEKDAY_DAYS else None
    match state.obstacle:
        case Obstacle.NEEDS_CAREGIVER | Obstacle.SWITCHED_OFF | Obstacle.OUTSIDE:
            look = SpotLook.CLOSED
        case Obstacle.NO_GO:
            look = SpotLook.NO_GO
        case Obstacle.REACTION:
            look = SpotLook.REACTION
        case _ if here:
            look = SpotLook.USED
        case _ if spot in large:
            look = SpotLook.LARGE
        case _ if is_free(state, recent):
            look = SpotLook.FREE
        case _:
            look = SpotLook.COVERED
    near = not here and not is_free(state, recent)
    spoken = words.spoken_spot(spot, state, suggested=spot == facts.best, near_recent=near, best_here=spot == best)
    if lately is not None:
        spoken = f"{spoken}, {words.used_when(lately, facts.today)}"
    return SpotView(
        spot=spot,
        look=look,
        number=_number(spot),
        days=words.days_or_new(state.rest_days),
        spoken=spoken,
        may_be_taken=state.obstacle is None,
        weekday=wording.short_weekday(lately.when) if lately is not None else "",
    )


def _number(spot: Spot) -> str:
    return place_words.spot_label(spot.id) if spot.side is Side.BOTH else spot.id.lstrip("LR")


def _rest(state: SpotState) -> float:
    return float("inf") if state.rest_days is None else state.rest_days


def _days(rest_days: int | None) -> str:
    if rest_days is None:
        return QCoreApplication.translate("BodyMap", "not used yet")
    return wording.days(rest_days)


def _edges(zone: ZoneId, own: bool) -> EdgeWords:
    """Left and right are those of the picture, as somebody facing that skin sees it."""
    match zone.part:
        case BodyPart.ABDOMEN:
            if own:
                return EdgeWords(
                    QCoreApplication.translate("BodyMap", "towards your ribs"),
                    QCoreApplication.translate("BodyMap", "towards your legs"),
                    QCoreApplication.translate("BodyMap", "your right side"),
                    QCoreApplication.translate("BodyMap", "your left side"),
                )
            return EdgeWords(
                QCoreApplication.translate("BodyMap", "towards the ribs"),
                QCoreApplication.translate("BodyMap", "towards the legs"),
                QCoreApplication.translate("BodyMap", "the person’s right side"),
                QCoreApplication.translate("BodyMap", "the person’s left side"),
            )
        case BodyPart.THIGH:
            top = QCoreApplication.translate("BodyMap", "towards the hip")
            bottom = QCoreApplication.translate("BodyMap", "towards the knee")
        case BodyPart.ARM:
            top = QCoreApplication.translate("BodyMap", "towards the shoulder")
            bottom = QCoreApplication.translate("BodyMap", "towards the elbow")
        case _:
            top = QCoreApplication.translate("BodyMap", "towards the waist")
            bottom = QCoreApplication.translate("BodyMap", "towards the leg")
    outer = QCoreApplication.translate("BodyMap", "outer side")
    inner = QCoreApplication.translate("BodyMap", "inner side")
    return EdgeWords(top, bottom, *((inner, outer) if outer_is_right(zone) else (outer, inner)))


def _navel(zone: Zone, lengths: Lengths, *, own: bool) -> str:
    if zone.hole is None:
        return ""
    words_for_it = (
        QCoreApplication.translate("BodyMap", "{length} round your navel")
        if own
        else QCoreApplication.translate("BodyMap", "{length} round the navel")
    )
    return words_for_it.format(length=wording.length(zone.hole.radius_cm, lengths))
