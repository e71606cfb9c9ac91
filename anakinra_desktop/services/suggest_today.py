"""Tells where the next injection of the day would go, from what the first page has read.

Apart from the day itself, because the geometry of a body takes longer to load than the day does to be told.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from anakinra_desktop.domain.body import Body
from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.lengths import LengthUnit, length_unit
from anakinra_desktop.domain.marked_skin import patches_on
from anakinra_desktop.domain.obstacles import Conditions
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.resting_skin import resting_skin
from anakinra_desktop.domain.rotation import NoSpotOpen, Suggestion, suggest
from anakinra_desktop.services.look_at_today import TodayLook
from anakinra_desktop.services.suggest_spot import past_injections, switched_off_zones


@dataclass(frozen=True, slots=True)
class TodayPlace:
    """A body, and the place on it that comes next or why none does."""

    body: Body
    suggestion: Suggestion | NoSpotOpen
    length_unit: LengthUnit | None = None
    """What the person chose to read lengths in."""


def suggest_today(look: TodayLook) -> TodayPlace | None:
    """The next place for whoever injects; None until the places are planned."""
    seen = look.read_from
    if not seen.body_plan:
        return None
    plan = plan_from_json(json.loads(seen.body_plan))
    today = look.now.astimezone(zone_info(look.person.home_zone)).date()
    conditions = Conditions(
        by=look.giver.by,
        history=past_injections(seen.places, plan),
        patches=(*patches_on(seen.marks, today, plan), *resting_skin(seen.reactions, plan)),
        switched_off=switched_off_zones(seen.preferences),
    )
    unit = length_unit(seen.preferences.get("length_unit"))
    return TodayPlace(plan.body, suggest(plan, conditions, today), unit)
