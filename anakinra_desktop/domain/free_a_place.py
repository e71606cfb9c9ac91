"""What would free a place where every spot is closed: each way out with how many spots it opens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from anakinra_desktop.domain.body import Body, ZoneId
from anakinra_desktop.domain.marked_skin import marks_on, patches_of
from anakinra_desktop.domain.obstacles import Conditions, Obstacle, PatchKind, SkinPatch, spot_obstacles
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.skin_mark import SkinMark


@dataclass(frozen=True, slots=True)
class EndMark:
    """A mark that could end; `opens_on` is the day on which it ends anyway, if it does."""

    mark: SkinMark
    frees: int
    opens_on: date | None


@dataclass(frozen=True, slots=True)
class ReactionsGone:
    """Skin reactions that keep spots from use until they are gone."""

    reactions: int
    frees: int


@dataclass(frozen=True, slots=True)
class SwitchOn:
    """A zone that the person switched off."""

    zone: ZoneId
    frees: int


@dataclass(frozen=True, slots=True)
class SomebodyElse:
    """Somebody else injects, who reaches zones that one cannot reach oneself."""

    zones: tuple[ZoneId, ...]
    frees: int


@dataclass(frozen=True, slots=True)
class NextInjection:
    """Spots too near the last injection; once another place was used they are open again."""

    frees: int


Way = EndMark | ReactionsGone | SwitchOn | SomebodyElse | NextInjection


def what_would_free(body: Body, conditions: Conditions, marks: Iterable[SkinMark], today: date) -> tuple[Way, ...]:
    """The single things that would open at least one spot each, those that open most first.

    `marks` are those of the person; their patches are among those of the conditions. A spot that two things close is
    opened by neither alone. Where nothing alone would help, the list holds all there is to change, each with 0.
    """
    held = marks_on(marks, today)
    blocked_now = spot_obstacles(body, conditions)

    def frees(other: Conditions) -> int:
        now_open = spot_obstacles(body, other)
        return sum(before is not None and after is None for before, after in zip(blocked_now, now_open, strict=True))

    ways: list[Way] = []
    for mark in held:
        count = frees(replace(conditions, patches=_without(conditions.patches, patches_of(mark))))
        ways.append(EndMark(mark, count, None if mark.last is None else mark.last + timedelta(days=1)))
    reactions = tuple(patch for patch in conditions.patches if patch.kind is PatchKind.REACTION)
    if reactions:
        ways.append(
            ReactionsGone(len(reactions), frees(replace(conditions, patches=_without(conditions.patches, reactions))))
        )
    for zone in conditions.switched_off:
        others = tuple(each for each in conditions.switched_off if each is not zone)
        ways.append(SwitchOn(zone, frees(replace(conditions, switched_off=others))))
    if conditions.by is GivenBy.SELF:
        zones = tuple(
            zone.id
            for zone in body.zones
            if GivenBy.SELF not in zone.id.open_to and zone.id not in conditions.switched_off
        )
        ways.append(SomebodyElse(zones, frees(replace(conditions, by=GivenBy.CAREGIVER))))
    if Obstacle.TOO_NEAR_LAST in blocked_now:
        ways.append(NextInjection(frees(replace(conditions, history=()))))
    helpful = [way for way in ways if way.frees]
    return tuple(sorted(helpful or ways, key=lambda way: -way.frees))


def would_close_all(body: Body, conditions: Conditions, patches: Sequence[SkinPatch]) -> bool:
    """Whether these patches besides would leave no spot open; not where none is open without them."""
    before = spot_obstacles(body, conditions)
    after = spot_obstacles(body, replace(conditions, patches=(*conditions.patches, *patches)))
    return None in before and None not in after


def _without(patches: Iterable[SkinPatch], gone: Iterable[SkinPatch]) -> tuple[SkinPatch, ...]:
    """The patches that are left; each that goes takes one of its like with it, not all of them."""
    left = list(patches)
    for patch in gone:
        if patch in left:
            left.remove(patch)
    return tuple(left)
