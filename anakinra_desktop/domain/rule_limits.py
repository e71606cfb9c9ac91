"""The numbers of the rules as they are in force for a person: the usual ones, and what was set instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.medication import MayChange, Medication, NoSuchRule, Rule, unit_of_time
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.typed_text import can_be_shown, trimmed

SET_BY_LENGTH_MAX = 100


class NotALimit(FieldProblem):
    """A limit that cannot be so, or that this person may not set."""


@dataclass(frozen=True, slots=True)
class RuleLimit:
    """A number that holds for one person instead of the usual one. Rows are added; only their standing changes."""

    id: int
    person_id: int
    rule: str
    value: float
    """In the unit of the rule."""
    set_on: date
    set_by: str
    """The prescriber or pharmacist who set it; empty for what the person chose where they may."""
    recorded_at: datetime
    recorded_by: str
    standing: Standing = Standing.VALID
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_because: str = ""

    @property
    def by_prescriber(self) -> bool:
        """Whether a prescriber or pharmacist set it."""
        return bool(self.set_by)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the app knows of the medication, with the numbers that hold for one person."""

    medication: Medication
    set_for: Mapping[str, RuleLimit] = field(default_factory=dict)
    """What was set otherwise than usual, by the key of the rule."""

    def number(self, key: str) -> float:
        """The number in force, in the unit of the rule. Raises NoSuchRule, also where nobody has set one."""
        limit = self.set_for.get(key)
        return self.medication.number(key) if limit is None else limit.value

    def maybe_number(self, key: str) -> float | None:
        """The number in force; None for a rule without a usual number that nobody has set. Raises NoSuchRule."""
        if key not in self.set_for and self.medication.rule(key).value is None:
            return None
        return self.number(key)

    def duration(self, key: str) -> timedelta:
        """The length of time in force. Raises NoSuchRule."""
        return self.number(key) * self._unit(key)

    def maybe_duration(self, key: str) -> timedelta | None:
        """The length of time in force; None where no source gives one and nobody has set it. Raises NoSuchRule."""
        number = self.maybe_number(key)
        return None if number is None else number * self._unit(key)

    def _unit(self, key: str) -> timedelta:
        unit = unit_of_time(self.medication.rule(key))
        if unit is None:
            raise NoSuchRule(f"{key} is not a length of time")
        return unit


def limits_of(medication: Medication, rows: Iterable[RuleLimit]) -> Limits:
    """The limits in force among the rows of one person. One that its rule no longer allows counts for nothing."""
    found = {}
    for row in rows:
        rule = medication.rules.get(row.rule)
        if row.standing is Standing.VALID and rule is not None and _allows(rule, row):
            found[row.rule] = row
    return Limits(medication, found)


def _allows(rule: Rule, row: RuleLimit) -> bool:
    try:
        checked_value(rule, row.value, by_prescriber=row.by_prescriber)
    except NotALimit:
        return False
    return True


def rules_to_set(medication: Medication) -> tuple[Rule, ...]:
    """The rules whose number can be set for one person, in the order of the file."""
    return tuple(rule for rule in medication.rules.values() if can_be_set(rule))


def can_be_set(rule: Rule) -> bool:
    """Whether a number can be set for one person instead of the usual one, by whomever."""
    return rule.may_change is not MayChange.NO and rule.range is not None


def range_for(rule: Rule, *, by_prescriber: bool) -> tuple[float, float] | None:
    """The lowest and the highest number that may be set, as the one who sets it may; None for nothing at all."""
    if not can_be_set(rule) or rule.range is None:
        return None
    low, high = rule.range
    usual = rule.value if isinstance(rule.value, int | float) else None
    match rule.may_change:
        case MayChange.PRESCRIBER:
            return (low, high) if by_prescriber else None
        case MayChange.ONLY_HIGHER if usual is not None:
            return (max(low, usual), high)
        case MayChange.ONLY_LOWER if usual is not None:
            most = rule.prescriber_up_to if by_prescriber and rule.prescriber_up_to is not None else usual
            return (low, min(high, most))
    return (low, high)


def checked_value(rule: Rule, value: float, *, by_prescriber: bool) -> float:
    """A number that may be set for this rule. Raises NotALimit, saying who could set it or what is allowed."""
    if not can_be_set(rule):
        raise NotALimit("value", "This number is fixed. Nobody sets it for one person.")
    allowed = range_for(rule, by_prescriber=by_prescriber)
    if allowed is None:
        raise NotALimit("by_prescriber", "Only your prescriber or pharmacist sets this. Tick it if they did.")
    low, high = allowed
    if low <= value <= high:
        return value
    told = range_for(rule, by_prescriber=True)
    if not by_prescriber and told is not None and told[0] <= value <= told[1]:
        raise NotALimit(
            "by_prescriber",
            "More than {high} takes your prescriber or pharmacist. Tick it if they set this.",
            high=f"{high:g}",
        )
    raise NotALimit("value", "Please give a number between {low} and {high}.", low=f"{low:g}", high=f"{high:g}")


def checked_set_by(set_by: str) -> str:
    """Who set a limit, by name. Raises NotALimit."""
    tidy = trimmed(set_by)
    if not tidy:
        raise NotALimit("set_by", "Please say who set it: their name, or “my doctor”.")
    if len(tidy) > SET_BY_LENGTH_MAX or not can_be_shown(tidy):
        raise NotALimit("set_by", "This name is too long, or holds a character that cannot be shown.")
    return tidy


def checked_set_on(set_on: date | None, today: date) -> date:
    """The day on which a limit was set: today or before. Raises NotALimit."""
    if set_on is None:
        raise NotALimit("set_on", "Please say on which day it was set.")
    if set_on > today:
        raise NotALimit("set_on", "This day is still to come. Please give the day on which they told you.")
    return set_on
