"""What keeps a place from being offered for the next injection."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from anakinra_desktop.domain.body import Body, Place, ZoneId, distance_cm, too_near
from anakinra_desktop.domain.people import GivenBy

_HAIR_CM = 1e-6


@dataclass(frozen=True, slots=True)
class PastInjection:
    """One injection and where it went; `spot_id` is empty for a place that was no spot."""

    when: date
    zone: ZoneId
    x_cm: float
    y_cm: float
    spot_id: str | None = None


class PatchKind(StrEnum):
    """Why a patch of skin stays free."""

    NO_GO = "no_go"
    """A scar, mole, tattoo, visible vein, bruise, lump."""
    REACTION = "reaction"
    """A skin reaction that is not gone yet."""


@dataclass(frozen=True, slots=True)
class SkinPatch:
    """A round patch of skin where nothing is injected today; its edge belongs to it. Radius 0 is one place."""

    zone: ZoneId
    x_cm: float
    y_cm: float
    radius_cm: float
    kind: PatchKind = PatchKind.NO_GO

    def holds(self, place: Place) -> bool:
        return distance_cm(place, self) <= self.radius_cm + _HAIR_CM

    def covers(self, other: SkinPatch) -> bool:
        """Whether all skin of another patch belongs to this one."""
        return self.zone is other.zone and distance_cm(other, self) + other.radius_cm <= self.radius_cm + _HAIR_CM


class Obstacle(StrEnum):
    """Why a place may not be used, the weightiest first."""

    OUTSIDE = "outside"
    """Not in the zone, or within 5 cm of the navel."""
    NEEDS_CAREGIVER = "needs_caregiver"
    """The zone is open only when somebody else injects (SITE-3, SITE-4)."""
    SWITCHED_OFF = "switched_off"
    """The person does not want this zone, or the prescriber closed it."""
    NO_GO = "no_go"
    REACTION = "reaction"
    TOO_NEAR_LAST = "too_near_last"
    """Nearer than 2.5 cm to the last injection (SITE-7)."""


GIVES_WAY_TO_A_REASON = frozenset({Obstacle.REACTION, Obstacle.TOO_NEAR_LAST})
"""What may be gone on with in spite of it, for a reason that is kept with the injection. Skin marked as off limits is
not among them: the mark may be a vein, near which nothing is ever injected (SITE-8); a mark that is gone can be
taken off."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """All that decides which places may be used at the moment, beside the body itself."""

    by: GivenBy
    history: Sequence[PastInjection] = ()
    """The past injections whose place is known, the newest last."""
    patches: Collection[SkinPatch] = ()
    """Patches that stay free today."""
    switched_off: Collection[ZoneId] = ()

    @property
    def last(self) -> PastInjection | None:
        return self.history[-1] if self.history else None


def obstacle_at(body: Body, place: Place, conditions: Conditions) -> Obstacle | None:
    """Why this place may not be used now, or None when it may. The place need not be a spot."""
    if not body.zone(place.zone).area.contains(place.x_cm, place.y_cm):
        return Obstacle.OUTSIDE
    return obstacle_of_zone(place.zone, conditions) or _obstacle_on_skin(place, conditions)


def spot_obstacles(body: Body, conditions: Conditions) -> list[Obstacle | None]:
    """The same for every spot, in the order of `Body.spots`."""
    obstacles: list[Obstacle | None] = []
    for zone in body.zones:
        of_zone = obstacle_of_zone(zone.id, conditions)
        last = conditions.last
        if of_zone or not (conditions.patches or (last and last.zone is zone.id)):
            obstacles += [of_zone] * len(zone.spots)
        else:
            obstacles += [_obstacle_on_skin(spot, conditions) for spot in zone.spots]
    return obstacles


def obstacle_of_zone(zone: ZoneId, conditions: Conditions) -> Obstacle | None:
    """Why a whole zone may not be used now, or None when it may."""
    if conditions.by not in zone.open_to:
        return Obstacle.NEEDS_CAREGIVER
    return Obstacle.SWITCHED_OFF if zone in conditions.switched_off else None


def _obstacle_on_skin(place: Place, conditions: Conditions) -> Obstacle | None:
    for patch in conditions.patches:
        if patch.holds(place):
            return Obstacle.NO_GO if patch.kind is PatchKind.NO_GO else Obstacle.REACTION
    last = conditions.last
    return Obstacle.TOO_NEAR_LAST if last is not None and too_near(place, last) else None


def nearest_past(place: Place, history: Sequence[PastInjection], within_cm: float) -> PastInjection | None:
    """The injection nearest to a place, if one lies nearer than this; of those as near to a tenth of a cm the latest.

    One too near for a next injection comes before one that is not. The newest of the history is the last.
    """
    near = [past for past in history if distance_cm(past, place) < within_cm]
    return min(
        reversed(near), key=lambda past: (not too_near(past, place), round(distance_cm(past, place), 1)), default=None
    )


def distance_to_last_cm(place: Place, history: Sequence[PastInjection]) -> float | None:
    """How far a place lies from the last injection; None when that was in another zone or there was none."""
    if not history or history[-1].zone is not place.zone:
        return None
    return distance_cm(place, history[-1])
