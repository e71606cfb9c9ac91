"""What the body map is drawn from, as plain values of the domain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from anakinra_desktop.domain.body import Body, Spot, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.marked_skin import mark_at
from anakinra_desktop.domain.obstacles import Conditions, PastInjection
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.rotation import NoSpotOpen, SpotState, Suggestion, spot_states, suggest
from anakinra_desktop.domain.skin_mark import SkinMark

SHOWN_DAYS = 28
"""Injections older than this leave no mark: a place has healed by then."""


@dataclass(frozen=True, slots=True)
class MapFacts:
    """A body, what happened on it, and what the rotation says about it today.

    `person_name` is given when somebody else injects: words then say "Ana's navel" instead of "your navel".
    """

    plan: BodyPlan
    conditions: Conditions
    today: date
    states: tuple[SpotState, ...]
    suggestion: Suggestion | NoSpotOpen
    person_name: str | None = None
    marks: tuple[SkinMark, ...] = ()
    """The marks on the skin that count; the patches of those that hold today are among the conditions."""
    lengths: Lengths = IN_CM

    @classmethod
    def at(
        cls,
        plan: BodyPlan,
        conditions: Conditions,
        today: date,
        person_name: str | None = None,
        marks: tuple[SkinMark, ...] = (),
        lengths: Lengths = IN_CM,
    ) -> MapFacts:
        """Ask the rotation about a body on a day."""
        return cls(
            plan,
            conditions,
            today,
            spot_states(plan, conditions, today),
            suggest(plan, conditions, today),
            person_name,
            marks,
            lengths,
        )

    @property
    def body(self) -> Body:
        return self.plan.body

    @property
    def by(self) -> GivenBy:
        return self.conditions.by

    @property
    def best(self) -> Spot | None:
        """The place to take, if there is one."""
        return self.suggestion.spot if isinstance(self.suggestion, Suggestion) else None

    def mark_at(self, spot: Spot) -> SkinMark | None:
        """The mark that closes a spot today."""
        return mark_at(self.marks, spot, self.today, self.plan)

    def states_in(self, zone: ZoneId) -> tuple[SpotState, ...]:
        """The spots of one zone, in the order of their numbers."""
        return tuple(state for state in self.states if state.spot.zone is zone)

    def recent(self, zone: ZoneId | None = None) -> tuple[PastInjection, ...]:
        """The injections of the last SHOWN_DAYS days, the newest last; of one zone, or of all."""
        return tuple(
            past
            for past in self.conditions.history
            if (self.today - past.when).days < SHOWN_DAYS and (zone is None or past.zone is zone)
        )

    def suggestion_in(self, zones: Iterable[ZoneId]) -> Suggestion | NoSpotOpen:
        """What the rotation would say if only these zones were there."""
        wanted = set(zones)
        others = {zone for zone in ZoneId if zone not in wanted}
        conditions = replace(self.conditions, switched_off={*self.conditions.switched_off, *others})
        return suggest(self.plan, conditions, self.today)
