"""Visits, operations, vaccinations and blood tests to come, what they found, and what to ask there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from anakinra_desktop.domain.health import (
    Details,
    EntryKind,
    HealthEntry,
    NotAnEntry,
    checked_line,
    checked_note,
    checked_words,
    those_that_count,
)

NEUTROPHILS: Final = "neutrophils"
"""The blood test that the leaflet gives dates for (LABEL-64)."""


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
    is_date_known: bool = True
    """Whether it is on the entry's day; otherwise no date was given yet."""

    @property
    def is_asked_first(self) -> bool:
        """Whether the doctor is asked, or told of anakinra, before it (PRECAUTION-11, PRECAUTION-12, D-9)."""
        return self.sort in (AppointmentKind.SURGERY, AppointmentKind.DENTAL, AppointmentKind.VACCINE)

    def is_over(self, day: date, today: date) -> bool:
        """Whether it was done, or its day has passed. `day` is that of its entry."""
        return self.done_on is not None or (self.is_date_known and day < today)


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


def coming_appointments(entries: Iterable[HealthEntry], today: date) -> tuple[tuple[HealthEntry, Appointment], ...]:
    """Those still to come: by day and time, those without a date last."""
    coming = [pair for pair in those_that_count(entries, Appointment) if not pair[1].is_over(pair[0].began_on, today)]
    return tuple(sorted(coming, key=lambda pair: (not pair[1].is_date_known, pair[0].began_on, pair[1].at, pair[0].id)))


def past_appointments(entries: Iterable[HealthEntry], today: date) -> tuple[tuple[HealthEntry, Appointment], ...]:
    """Those that are over, the newest first."""
    over = [pair for pair in those_that_count(entries, Appointment) if pair[1].is_over(pair[0].began_on, today)]
    return tuple(reversed(over))


def open_questions(entries: Iterable[HealthEntry]) -> tuple[tuple[HealthEntry, Question], ...]:
    """The questions that wait for an answer, oldest first."""
    return tuple(pair for pair in those_that_count(entries, Question) if pair[1].answered_on is None)


def checked_appointment(appointment: Appointment, today: date) -> Appointment:
    """An appointment as it is kept. Raises NotAnEntry."""
    for field, day in (("asked_on", appointment.asked_on), ("done_on", appointment.done_on)):
        if day is not None and day > today:
            raise NotAnEntry(field, "This day lies in the future.")
    return replace(
        appointment,
        what=checked_line(appointment.what, "what"),
        where=checked_line(appointment.where, "where"),
        note=checked_note(appointment.note),
        is_live_vaccine=appointment.is_live_vaccine if appointment.sort is AppointmentKind.VACCINE else None,
    )


def checked_result(result: LabResult, day: date, today: date) -> LabResult:
    """A result as it is kept: the test and what the paper says. Raises NotAnEntry."""
    if day > today:
        raise NotAnEntry("day", "This day lies in the future.")
    return replace(
        result,
        what=checked_words(result.what, "what"),
        value=checked_words(result.value, "value"),
        unit=checked_line(result.unit, "unit"),
        note=checked_note(result.note),
    )


def checked_question(question: Question, today: date) -> Question:
    """A question as it is kept, with its answer where there is one. Raises NotAnEntry."""
    if question.answered_on is not None and question.answered_on > today:
        raise NotAnEntry("answered_on", "This day lies in the future.")
    words = checked_note(question.words, "words")
    if not words:
        raise NotAnEntry("words", "Please write what it is.")
    return replace(question, words=words, answer=checked_note(question.answer, "answer"))
