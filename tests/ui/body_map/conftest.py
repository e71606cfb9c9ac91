"""Bodies with a history, planned once for all tests of the map."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Spot
from anakinra_desktop.domain.body_plan import BodyPlan, plan_body
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, SkinPatch
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.rotation import Suggestion, suggest
from anakinra_desktop.ui.body_map.facts import MapFacts

TODAY = date(2026, 11, 24)
WOMAN = BodyShape(Build.WOMAN, 164.0, 61)
CHILD = BodyShape(Build.NEUTRAL, 113.0, 6)


@cache
def plan_of(shape: BodyShape) -> BodyPlan:
    return plan_body(shape)


def past(spot: Spot, days_ago: int) -> PastInjection:
    return PastInjection(TODAY - timedelta(days=days_ago), spot.zone, spot.x_cm, spot.y_cm, spot.id)


@cache
def followed(shape: BodyShape, by: GivenBy, days: int) -> tuple[PastInjection, ...]:
    """Where injections went on a person who took each suggestion."""
    plan = plan_of(shape)
    history: list[PastInjection] = []
    for days_ago in range(days, 0, -1):
        suggestion = suggest(plan, Conditions(by, tuple(history)), TODAY - timedelta(days=days_ago))
        assert isinstance(suggestion, Suggestion)
        history.append(past(suggestion.spot, days_ago))
    return tuple(history)


def facts_of(
    history: tuple[PastInjection, ...] = (),
    *,
    shape: BodyShape = WOMAN,
    by: GivenBy = GivenBy.SELF,
    patches: tuple[SkinPatch, ...] = (),
    name: str | None = None,
) -> MapFacts:
    return MapFacts.at(plan_of(shape), Conditions(by, history, patches), TODAY, name)


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def facts(english: None) -> MapFacts:
    """Sixty days on the planned round, by herself."""
    return facts_of(followed(WOMAN, GivenBy.SELF, 60))


@pytest.fixture
def child(english: None) -> MapFacts:
    """Sixty days on a child of six, by her father."""
    return facts_of(followed(CHILD, GivenBy.CAREGIVER, 60), shape=CHILD, by=GivenBy.CAREGIVER, name="Ana")
