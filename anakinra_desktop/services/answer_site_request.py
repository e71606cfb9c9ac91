"""Answers where the next injection goes from what is asked alone, touching no record.

One question is one object: `height_cm`, `born`, `build`, `by`, `today`, `history` (`date`, `zone`, `x_cm`,
`y_cm`), `blocked` (`zone`, `x_cm`, `y_cm`, `radius_cm`). Only `today` must be there. What else a question holds is
named in the answer (`not_understood`): it may be one of these, mistyped.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from anakinra_desktop.domain.anthropometry import (
    ADULT_FROM_YEARS,
    BodyShape,
    UnlikelyBody,
    default_height_cm,
)
from anakinra_desktop.domain.body import Body, ZoneId, body_for
from anakinra_desktop.domain.body_plan import BodyPlan, plan_for
from anakinra_desktop.domain.fresh_round import Wayfarer
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, SkinPatch
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.rotation import Choice, NoSpotOpen, suggest

_QUESTION_FIELDS = frozenset(["height_cm", "born", "build", "by", "today", "history", "blocked"])
_FIELDS = _QUESTION_FIELDS | {"date", "zone", "x_cm", "y_cm", "radius_cm"}
_LENGTH_MAX_CM = 300.0
_AGE_MAX_YEARS = 120
_Choices = TypeVar("_Choices", bound=StrEnum)


class NotAQuestion(ValueError):
    """The question cannot be answered as it stands; the message says what is wrong with it."""


def answer_line(line: str) -> dict[str, Any]:
    """The answer to one question written as JSON; `{"error": ...}` with a plain sentence for a bad one."""
    try:
        question = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "This line is not JSON."}
    return answer(question)


def answer(question: object) -> dict[str, Any]:
    """The answer to one question; `{"error": ...}` with a plain sentence for a bad one.

    Body and spots belong to the height and to the age in whole years on the day of the first past injection,
    or today without one: a question that only grows its history is answered on the same spots.
    """
    try:
        asked = _object(question, "The question")
        more = sorted(set(asked) - _QUESTION_FIELDS)
        return {**_answer(asked), **({"not_understood": more} if more else {})}
    except (NotAQuestion, UnlikelyBody) as error:
        return {"error": _sentence(str(error))}


def _answer(question: Mapping[str, Any]) -> dict[str, Any]:
    today = _date(question, "today")
    by = _one_of(GivenBy, question, "by", GivenBy.SELF)
    history = _history(question, today)
    patches = [_patch(entry) for entry in _list(question, "blocked")]
    plan = _asked(_shape(question, history[0].when if history else today), by).plan_after(history, today)
    patches = [_checked_patch(patch, plan.body) for patch in patches]
    suggestion = suggest(plan, Conditions(by, history, patches), today)
    if isinstance(suggestion, NoSpotOpen):
        kept_by = {obstacle.value: number for obstacle, number in suggestion.kept_by.items()}
        return {"zone": None, "spot": None, "reason": "no_spot_open", "kept_by": kept_by, "alternatives": []}
    return {
        **_told(suggestion.best),
        "reason": suggestion.reason.value,
        "change": suggestion.change.value,
        "alternatives": [_told(choice) for choice in suggestion.alternatives],
    }


class _Asked:
    """A body that questions are asked about; a history that only grows is gone through once."""

    def __init__(self, shape: BodyShape, by: GivenBy) -> None:
        self._first_plan, self._by = plan_for(body_for(shape), [by]), by
        self._begin()

    def _begin(self) -> None:
        self._wayfarer = Wayfarer(self._first_plan, self._by)
        self._gone: list[PastInjection] = []

    def plan_after(self, history: list[PastInjection], today: date) -> BodyPlan:
        """The plan as the app would keep it after this history: its round begun anew wherever it no longer fitted."""
        if history[: len(self._gone)] != self._gone:
            self._begin()
        for number in range(len(self._gone), len(history)):
            self._wayfarer.go(history[number])
            if self._wayfarer.needs_fresh_round:
                following = history[number + 1].when if number + 1 < len(history) else today
                self._wayfarer.begin_anew(history[: number + 1], following)
        self._gone = history
        return self._wayfarer.plan


@lru_cache(maxsize=64)
def _asked(shape: BodyShape, by: GivenBy) -> _Asked:
    return _Asked(shape, by)


def _told(choice: Choice) -> dict[str, Any]:
    spot = choice.spot
    return {
        "zone": spot.zone.value,
        "spot": spot.id,
        "x_cm": spot.x_cm,
        "y_cm": spot.y_cm,
        "rest_days": choice.rest_days,
        "ring_rest_days": choice.ring_rest_days,
        "distance_to_last_cm": choice.distance_to_last_cm and round(choice.distance_to_last_cm, 3),
    }


def _shape(question: Mapping[str, Any], day: date) -> BodyShape:
    build = _one_of(Build, question, "build", Build.NEUTRAL)
    age = None
    if question.get("born") is not None:
        born = _date(question, "born")
        if born > day:
            raise NotAQuestion("born lies after the first injection")
        years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        if years > _AGE_MAX_YEARS:
            raise NotAQuestion(f"born lies more than {_AGE_MAX_YEARS} years back")
        age = years if years < ADULT_FROM_YEARS else None
    height_cm = default_height_cm(build, age)
    if question.get("height_cm") is not None:
        height_cm = _length(question, "height_cm")
    return BodyShape(build, height_cm, age)


def _history(question: Mapping[str, Any], today: date) -> list[PastInjection]:
    history = [
        PastInjection(_date(entry, "date"), _zone(entry), _length(entry, "x_cm"), _length(entry, "y_cm"))
        for entry in (_object(entry, "An entry of history") for entry in _list(question, "history"))
    ]
    history.sort(key=lambda past: past.when)
    if history and history[-1].when > today:
        raise NotAQuestion(f"history holds {history[-1].when}, which is after today")
    return history


def _patch(entry: object) -> SkinPatch:
    patch = _object(entry, "An entry of blocked")
    radius_cm = _length(patch, "radius_cm") if patch.get("radius_cm") is not None else 0.0
    if radius_cm < 0:
        raise NotAQuestion("radius_cm is less than 0")
    return SkinPatch(_zone(patch), _length(patch, "x_cm"), _length(patch, "y_cm"), radius_cm)


def _checked_patch(patch: SkinPatch, body: Body) -> SkinPatch:
    """A patch that could touch its zone: one far outside of it is most likely given in other units."""
    left, right, bottom, top = body.zone(patch.zone).area.box_cm
    beyond_cm = math.hypot(
        max(left - patch.x_cm, 0.0, patch.x_cm - right), max(bottom - patch.y_cm, 0.0, patch.y_cm - top)
    )
    if beyond_cm > patch.radius_cm:
        raise NotAQuestion(f"blocked holds a circle outside the zone {patch.zone.value}")
    return patch


def _zone(entry: Mapping[str, Any]) -> ZoneId:
    return _one_of(ZoneId, entry, "zone", None)


def _object(value: object, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise NotAQuestion(f"{what} is not an object")
    return value


def _list(question: Mapping[str, Any], name: str) -> list[object]:
    value = question.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise NotAQuestion(f"{name} is not a list")
    return value


def _one_of(kind: type[_Choices], entry: Mapping[str, Any], name: str, default: _Choices | None) -> _Choices:
    value = entry.get(name)
    if value is None and default is not None:
        return default
    choices: Callable[[object], _Choices] = kind
    try:
        return choices(value)
    except ValueError:
        raise NotAQuestion(f"{name} is none of {', '.join(kind)}") from None


def _date(entry: Mapping[str, Any], name: str) -> date:
    try:
        return date.fromisoformat(entry.get(name, ""))
    except (TypeError, ValueError):
        raise NotAQuestion(f"{name} is not a date like 2026-01-31") from None


def _length(entry: Mapping[str, Any], name: str) -> float:
    value = entry.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise NotAQuestion(f"{name} is not a number")
    if abs(value) > _LENGTH_MAX_CM or not math.isfinite(value):
        raise NotAQuestion(f"{name} is not a length of a body in cm")
    return float(value)


def _sentence(words: str) -> str:
    """As a sentence; the name of a field keeps its small letter, for it is typed so."""
    first = words.split(" ", 1)[0]
    return f"{words}." if first in _FIELDS else f"{words[:1].upper()}{words[1:]}."
