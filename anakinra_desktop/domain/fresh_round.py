"""Begins a round anew where it fits best, once a person has gone her own way for a while or brings a history along.

The order of a round is good as it is; what own ways spoil is how its turns fit the rests of the spots. So the same
order begins again, at the turn from which the spots it comes to have rested longest. From then on a spot not yet
visited counts as if the round had last passed it in its turn, and within one round all rests are long again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from anakinra_desktop.domain.body_plan import BodyPlan, Round
from anakinra_desktop.domain.obstacles import PastInjection
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.rotation import ring_needs

_STRAYED_SHARE = 0.1
"""After own ways on as many days as this share of a round, its turns no longer fit."""
_BACK_AFTER_DOSES, _BACK_AFTER_SHARE = 14, 0.2
"""Who has followed for this many doses, or for this share of a short round, is back on it. While own ways go on,
beginning anew would only cost rest: the spots whose turn comes first are then the ones that were just used. A round of
35 spots, waited for as long as one of 300, would be half over before it fits again."""
_WANTED_REST = 0.85
"""Of the round: a beginning is the worse, the further the rests of its first visits fall below this."""


class Wayfarer:
    """Follows a history injection by injection and begins the round anew where it no longer fits."""

    def __init__(self, plan: BodyPlan, by: GivenBy) -> None:
        self.plan = plan
        self._by = by
        self._need = ring_needs(plan.round_for(by))[0]
        self._used: dict[int, int] = {}
        """For each spot the number of the last injection that used it or its first ring."""
        self._number = 0
        self._strayed = 0
        self._followed = 0

    def go(self, past: PastInjection) -> None:
        """One more injection. It strays when it is no spot of the round, or when it or its first ring had been used
        within the doses for which the round holds rings free."""
        spots = self.plan.covered_by(past)
        is_visit = len(spots) == 1 and spots[0] in self.plan.place_on_round[self._by]
        if is_visit and self._number - self._used.get(spots[0], self._number - 1 - int(self._need)) >= self._need:
            self._followed += 1
        elif self._number or not is_visit:
            self._strayed += 1
            self._followed = 0
        for spot in (*spots, *self.plan.rings_of(past)[0]):
            self._used[spot] = self._number
        self._number += 1

    @property
    def gone(self) -> int:
        """How many injections have been gone through."""
        return self._number

    @property
    def needs_fresh_round(self) -> bool:
        """Whether the person strayed for long enough, and follows again; or most of a first history lies elsewhere,
        as one that was brought along."""
        planned = self.plan.round_for(self._by)
        number = len(planned.order)
        if self._strayed < max(1.0, _STRAYED_SHARE * number):
            return False
        is_brought_along = planned.begun is None and 2 * self._strayed > self._number
        return self._followed >= min(_BACK_AFTER_DOSES, _BACK_AFTER_SHARE * number) or is_brought_along

    def begin_anew(self, history: Sequence[PastInjection], today: date) -> None:
        """Begin the round anew from the rests that this history leaves."""
        begun = begun_anew(self.plan, self._by, history, today)
        self.plan = replace(self.plan, rounds={**self.plan.rounds, self._by: begun})
        self._strayed = 0


def fresh_round(plan: BodyPlan, by: GivenBy, history: Sequence[PastInjection], today: date) -> Round | None:
    """The round begun anew, or None while the one in force still fits.

    It does not fit any more when a tenth of a round has been injected elsewhere since it was begun and the person is
    back on it since 14 doses, or a fifth of a short round; or when most of a first history lies elsewhere. `history`
    holds all injections that count, the newest last.
    """
    planned = plan.round_for(by)
    visits = planned.visits(history)
    wayfarer = Wayfarer(plan, by)
    for past in history[len(history) - visits :]:
        wayfarer.go(past)
    return begun_anew(plan, by, history, today) if wayfarer.needs_fresh_round else None


def begun_anew(plan: BodyPlan, by: GivenBy, history: Sequence[PastInjection], today: date) -> Round:
    """The same order from the turn at which the spots it comes to have rested longest. Takes some 10 ms."""
    planned = plan.round_for(by)
    order, number = planned.order, len(planned.order)
    ages = dict.fromkeys(order, 2 * number)
    for age, past in zip(count(1), reversed(history[-2 * number :]), strict=False):
        for spot in plan.covered_by(past):
            if spot in ages:
                ages[spot] = min(ages[spot], age)
    wanted = _WANTED_REST * number

    def lack(start: int) -> float:
        short = (wanted - ages[order[(start + turn) % number]] - turn for turn in range(number))
        return sum(doses * doses for doses in short if doses > 0)

    start = min(range(number), key=lack)
    return replace(planned, order=order[start:] + order[:start], begun=today)
