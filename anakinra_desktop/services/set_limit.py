"""Sets a rule's number for one person: what a prescriber or pharmacist said, or what the person may choose."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.medication import NoSuchRule, Rule
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.rule_limits import (
    Limits,
    NotALimit,
    RuleLimit,
    checked_set_by,
    checked_set_on,
    checked_value,
    limits_of,
)
from anakinra_desktop.services.read_medication import medication

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

DOSE_INTERVAL: Final = "dose_interval"
"""How often is part of the prescription; the limit says who set it otherwise than once a day, and when (D-4)."""

SET_ANEW: Final = "set anew"
"""The reason kept with a limit that another one took the place of; pages say it in the person's language."""

BACK_TO_USUAL: Final = "back to the usual"
"""The reason kept with a limit that was taken away; pages say it in the person's language."""


class NoSuchLimit(Problem):
    """Nothing was set for this rule, or it was taken back meanwhile."""


def limits_for(records: RecordFile, person: Person) -> Limits:
    """The numbers of the rules as they are in force for a person. Raises RecordTrouble."""
    with records.read() as record:
        return limits_of(medication(), record.limits(person.id))


def limits_in(record: Record, person_id: int) -> Limits:
    """The same, as part of a larger piece of work."""
    return limits_of(medication(), record.limits(person_id))


def set_limit(
    records: RecordFile,
    person: Person,
    rule: str,
    value: float,
    now: datetime,
    *,
    by_prescriber: bool,
    set_by: str = "",
    set_on: date | None = None,
    recorded_by: str = "",
) -> RuleLimit:
    """Keep a number for a rule; the one before stays to be seen. `value` is in the unit of the rule.

    What a prescriber or pharmacist set needs who and when. Raises NotALimit where the rule does not allow it.
    """
    try:
        of_file = medication().rule(rule)
    except NoSuchRule:
        raise NotALimit("rule", "There is no rule called {rule}.", rule=rule) from None
    if rule == DOSE_INTERVAL:
        raise NotALimit("rule", "How often is part of the prescription, and is changed there.")
    with records.change() as record:
        return set_limit_in(
            record,
            person,
            of_file,
            value,
            now,
            by_prescriber=by_prescriber,
            set_by=set_by,
            set_on=set_on,
            recorded_by=recorded_by,
        )


def set_limit_in(
    record: Record,
    person: Person,
    rule: Rule,
    value: float,
    now: datetime,
    *,
    by_prescriber: bool,
    set_by: str = "",
    set_on: date | None = None,
    recorded_by: str = "",
) -> RuleLimit:
    """The same, as part of a larger piece of work."""
    checked = checked_value(rule, value, by_prescriber=by_prescriber)
    today = now.astimezone(zone_info(person.home_zone)).date()
    by = recorded_by or person.name
    limit = RuleLimit(
        id=0,
        person_id=person.id,
        rule=rule.key,
        value=checked,
        set_on=checked_set_on(set_on, today) if by_prescriber else today,
        set_by=checked_set_by(set_by) if by_prescriber else "",
        recorded_at=now,
        recorded_by=by,
    )
    before = _in_force(record, person.id, rule.key)
    if before is not None:
        record.end_limit(before.id, Standing.CORRECTED, now, by, SET_ANEW)
    return record.add_limit(limit)


def back_to_usual(records: RecordFile, person: Person, rule: str, now: datetime, recorded_by: str = "") -> None:
    """Let the usual number hold again; what was set stays to be seen. Raises NoSuchLimit."""
    with records.change() as record:
        if not back_to_usual_in(record, person.id, rule, now, recorded_by or person.name):
            raise NoSuchLimit("Nothing else than usual is set here any more.")


def back_to_usual_in(record: Record, person_id: int, rule: str, now: datetime, by: str) -> bool:
    """The same, as part of a larger piece of work; whether anything was set."""
    limit = _in_force(record, person_id, rule)
    if limit is not None:
        record.end_limit(limit.id, Standing.VOID, now, by, BACK_TO_USUAL)
    return limit is not None


def _in_force(record: Record, person_id: int, rule: str) -> RuleLimit | None:
    rows = record.limits(person_id)
    return next((row for row in rows if row.rule == rule and row.standing is Standing.VALID), None)
