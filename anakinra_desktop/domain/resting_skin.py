"""Skin that rests because of a reaction: nothing is injected there until it is gone."""

from __future__ import annotations

from collections.abc import Iterable

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.obstacles import PatchKind, SkinPatch
from anakinra_desktop.domain.reactions import open_reactions


def resting_skin(entries: Iterable[HealthEntry], plan: BodyPlan) -> tuple[SkinPatch, ...]:
    """A patch for each reaction that is still there, as wide as it was said to be; at the least its own spot.
    It lies where its skin is on the body of today.

    A place known only by its zone has no point, and keeps none from use.
    """
    return tuple(
        plan.patch_now(
            SkinPatch(
                zone=ZoneId(place.zone),
                x_cm=place.x_cm,
                y_cm=place.y_cm,
                radius_cm=(reaction.size_cm or 0.0) / 2,
                kind=PatchKind.REACTION,
            ),
            entry.began_on,
        )
        for entry, reaction in open_reactions(entries)
        if (place := reaction.place) is not None and place.x_cm is not None and place.y_cm is not None
    )
