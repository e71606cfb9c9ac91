"""Appointments that the doctor has to hear of are asked about, until they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.ask_first import things_to_ask
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.services.read_medication import medication, procedure

TODAY = date(2026, 11, 24)


def entry(sort: AppointmentKind, days: int = 3, **more: object) -> HealthEntry:
    details = Appointment(sort, **more)  # type: ignore[arg-type]
    return HealthEntry(1, 1, TODAY + timedelta(days=days), details, datetime(2026, 11, 1, tzinfo=UTC), "Ana")


def test_surgery_dental_work_and_vaccines_lead_to_their_questions_and_visits_do_not() -> None:
    entries = [
        entry(AppointmentKind.VACCINE, 9, what="flu shot"),
        entry(AppointmentKind.DENTAL, 2),
        entry(AppointmentKind.VACCINE, 4, is_live_vaccine=True),
        entry(AppointmentKind.VISIT, 1),
        entry(AppointmentKind.LAB_TEST, 1),
    ]
    found = things_to_ask(entries, TODAY)
    assert [(each.choice, each.words) for each in found] == [
        ("surgery", ""),
        ("live_vaccine", ""),
        ("vaccine", "flu shot"),
    ]


def test_what_was_asked_or_is_over_or_was_taken_back_is_not_asked_again() -> None:
    entries = [
        entry(AppointmentKind.VACCINE, asked_on=TODAY),
        entry(AppointmentKind.SURGERY, done_on=TODAY),
        entry(AppointmentKind.SURGERY, -1),
        replace(entry(AppointmentKind.SURGERY), standing=Standing.VOID),
    ]
    assert things_to_ask(entries, TODAY) == ()


def test_each_question_is_one_of_the_gate_and_names_facts_that_are_there() -> None:
    gate = procedure().step("right_now")
    for sort in AppointmentKind:
        for is_live in (None, True):
            for thing in things_to_ask([entry(sort, is_live_vaccine=is_live)], TODAY):
                assert gate.choice(thing.choice).id == thing.choice
                assert set(thing.facts) <= set(medication().statements)
