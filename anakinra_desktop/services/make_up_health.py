"""Makes up what the first person of the made-up household wrote down about skin and side effects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.health import Details, HealthEntry, Severity
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.symptoms import Symptom

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record

_INFECTION = (41, 38)
"""How many days ago a chest infection began and the doctor let her go on: the days of her pause."""


def make_up_health(record: Record, person: Person, doses: Sequence[Dose], today: date, now: datetime) -> None:
    """One spot that is red since three days, one that was, some side effects, and an infection with its call."""

    def keep(ago: int, details: Details, hour: int = 21) -> None:
        at = (now - timedelta(days=ago)).replace(hour=hour, minute=10, second=0, microsecond=0)
        began = today - timedelta(days=ago)
        record.add_health_entry(HealthEntry(0, person.id, began, details, min(at, now), person.name))

    def at_spot(ago: int, *signs: ReactionSign, size_cm: float, gone: int | None) -> None:
        there = [dose for dose in doses if dose.counts and dose.schedule_date == today - timedelta(days=ago + 1)]
        if there:
            gone_on = None if gone is None else today - timedelta(days=gone)
            reaction = Reaction(signs, Severity.MILD, there[0].place, there[0].id, size_cm, gone_on)
            keep(ago, reaction)

    def effect(ago: int, what: str, severity: Severity, days: int) -> None:
        keep(ago, Symptom(what, severity, gone_on=today - timedelta(days=ago - days)))

    at_spot(34, ReactionSign.REDNESS, ReactionSign.SWELLING, size_cm=5.0, gone=20)
    at_spot(2, ReactionSign.REDNESS, ReactionSign.ITCH, size_cm=2.0, gone=None)
    began, ended = _INFECTION
    keep(began, Symptom("infection", temperature_c=38.6, gone_on=today - timedelta(days=ended)), hour=9)
    opened = (now - timedelta(days=began)).replace(hour=9, minute=10, second=0, microsecond=0)
    answer = DoctorCall(
        ("infection",),
        opened,
        CallAnswer.WAIT,
        answered_at=opened + timedelta(minutes=40),
        answered_by=person.doctor_name,
        wait_until=today - timedelta(days=ended),
    )
    keep(began, answer, hour=10)
    effect(60, "nausea", Severity.MILD, 1)
    effect(33, "headache", Severity.MODERATE, 1)
    effect(20, "headache", Severity.MILD, 1)
    effect(10, "headache", Severity.MILD, 0)
