"""Visits, operations, vaccinations and blood tests to come, what they found, and what to ask there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from anakinra_desktop.domain.health import Details, EntryKind


class AppointmentKind(StrEnum):
    """What it is for; surgery, dental work and vaccines are told of before (PRECAUTION-11, PRECAUTION-12)."""

    VISIT = "visit"
    SURGERY = "surgery"
    DENTAL = "dental"
    VACCINE = "vaccine"
    LAB_TEST = "lab_test"


@dataclass(frozen=True, slots=True)
class Appointment(Details):
    """An appointment on the entry's day (OTHER-1)."""

    kind: ClassVar[EntryKind] = EntryKind.APPOINTMENT
    sort: AppointmentKind
    what: str = ""
    """Which vaccine, which operation, with whom: in the person's words."""
    at: str = ""
    """The time on the clock, `09:30`; "" where it is not known."""
    where: str = ""
    is_live_vaccine: bool | None = None
    """Whether the vaccine is a live one; None for not known (LABEL-60)."""
    asked_on: date | None = None
    """The day the doctor was asked, for those that have to be asked about first."""
    done_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LabResult(Details):
    """A blood test taken on the entry's day, as the paper says it; the app judges nothing (OTHER-2, LABEL-64)."""

    kind: ClassVar[EntryKind] = EntryKind.LAB_RESULT
    what: str
    """`neutrophils`, or the name on the paper."""
    value: str = ""
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Question(Details):
    """A question for the doctor, kept until the next visit (DOSE-4)."""

    kind: ClassVar[EntryKind] = EntryKind.QUESTION
    words: str
    answer: str = ""
    answered_on: date | None = None
