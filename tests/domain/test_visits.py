"""Medicines, allergies, conditions, appointments, blood tests and questions: what is kept, and what is to be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.appointments import (
    Appointment,
    AppointmentKind,
    LabResult,
    Question,
    checked_appointment,
    checked_question,
    checked_result,
    coming_appointments,
    open_questions,
    past_appointments,
)
from anakinra_desktop.domain.blood_tests import CheckState, months_after, neutrophil_checks, waiting_check
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry
from anakinra_desktop.domain.health_facts import health_facts
from anakinra_desktop.domain.medicines import (
    ALLERGY_FACTS,
    CONDITION_FACTS,
    Allergy,
    AllergyTo,
    Condition,
    ConditionName,
    Medicine,
    MedicineKind,
    checked_allergy,
    checked_condition,
    checked_medicine,
)
from anakinra_desktop.domain.telling import AskAbout, ThingToAsk, things_to_ask
from anakinra_desktop.services.read_medication import interactions, medication

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MONTHS = tuple(int(month) for month in medication().words("neutrophil_checks"))


def entry(details: Details, on: date = TODAY, number: int = 1) -> HealthEntry:
    return HealthEntry(number, 1, on, details, NOW, "Maria")


def to_ask(*entries: HealthEntry) -> tuple[ThingToAsk, ...]:
    numbers = medication()
    return things_to_ask(
        entries,
        interactions(),
        TODAY,
        days_before=int(numbers.number("ask_before_appointment")),
        days_after=int(numbers.number("ask_after_appointment")),
    )


def taken(name: str) -> Medicine:
    return Medicine(name, MedicineKind.PRESCRIPTION)


# ---- what is kept


def test_a_medicine_is_kept_on_one_line_and_needs_its_name() -> None:
    kept = checked_medicine(replace(taken("  Folic\n acid "), dose=" 5 mg  once a week "), TODAY, TODAY)
    assert (kept.name, kept.dose) == ("Folic acid", "5 mg once a week")
    for wrong, field in (
        (taken(" "), "name"),
        (replace(taken("x"), until=TODAY - timedelta(days=1)), "until"),
        (replace(taken("x"), told_on=TODAY + timedelta(days=1)), "told_on"),
        (taken("x" * 201), "name"),
    ):
        with pytest.raises(NotAnEntry) as raised:
            checked_medicine(wrong, TODAY, TODAY)
        assert raised.value.field == field


def test_a_medicine_of_unknown_beginning_may_have_ended_before_it_was_written_down() -> None:
    ended = replace(taken("x"), until=TODAY - timedelta(days=9), is_since_known=False)
    assert checked_medicine(ended, TODAY, TODAY) == ended


def test_an_allergy_to_a_medicine_says_to_which() -> None:
    with pytest.raises(NotAnEntry):
        checked_allergy(Allergy(AllergyTo.MEDICINE), TODAY)
    assert checked_allergy(Allergy(AllergyTo.LATEX), TODAY).name == ""


def test_another_condition_is_named() -> None:
    with pytest.raises(NotAnEntry):
        checked_condition(Condition("other"), TODAY, TODAY)
    assert checked_condition(Condition("asthma"), TODAY, TODAY).name is ConditionName.ASTHMA
    assert Condition("from a newer version", words="x").name is ConditionName.OTHER


def test_results_and_questions_say_something() -> None:
    with pytest.raises(NotAnEntry):
        checked_result(LabResult("neutrophils"), TODAY, TODAY)
    with pytest.raises(NotAnEntry):
        checked_result(LabResult("neutrophils", "3.4"), TODAY + timedelta(days=1), TODAY)
    with pytest.raises(NotAnEntry):
        checked_question(Question("  "), TODAY)
    assert checked_result(LabResult("neutrophils", " 3,4 <b> "), TODAY, TODAY).value == "3,4 <b>"


def test_only_a_vaccine_is_a_live_one() -> None:
    assert checked_appointment(Appointment(AppointmentKind.DENTAL, is_live_vaccine=True), TODAY).is_live_vaccine is None


def test_every_allergy_and_condition_rests_on_facts_that_there_are() -> None:
    known = set(medication().statements)
    for facts in (*ALLERGY_FACTS.values(), *CONDITION_FACTS.values()):
        assert set(facts) <= known
    assert set(CONDITION_FACTS) == set(ConditionName)
    assert set(ALLERGY_FACTS) == set(AllergyTo)


# ---- what is to be told


def test_a_tnf_blocker_is_asked_about_until_it_was_told_or_is_no_longer_taken() -> None:
    enbrel = taken("Enbrel 50 mg")
    assert [each.about for each in to_ask(entry(enbrel))] == [AskAbout.TNF_BLOCKER]
    assert to_ask(entry(replace(enbrel, told_on=TODAY))) == ()
    assert to_ask(entry(replace(enbrel, until=TODAY - timedelta(days=1)), TODAY - timedelta(days=9))) == ()
    assert to_ask(replace(entry(enbrel), standing=Standing.VOID)) == ()
    assert to_ask(entry(taken("methotrexate"))) == ()


def test_a_name_like_that_of_a_tnf_blocker_is_asked_about_until_the_person_answered() -> None:
    (thing,) = to_ask(entry(taken("Enbrell")))
    assert thing.about is AskAbout.TNF_BLOCKER
    assert thing.meant is not None
    assert thing.meant["en"] == "etanercept"
    assert to_ask(entry(replace(taken("Enbrell"), is_name_right=True))) == ()
    assert to_ask(entry(taken("methotrexte"))) == ()
    facts = health_facts([entry(taken("Ibuprofen")), entry(taken("Enbrell"), number=2)], interactions(), TODAY)
    assert [(each.medicine.name, each.is_to_be_told) for each in facts.medicines] == [
        ("Enbrell", True),
        ("Ibuprofen", False),
    ]


@pytest.mark.parametrize(("days", "asked"), [(30, True), (31, False), (0, True), (-7, True), (-8, False)])
def test_surgery_is_asked_about_from_thirty_days_before_to_a_week_after(days: int, asked: bool) -> None:
    found = to_ask(entry(Appointment(AppointmentKind.SURGERY), TODAY + timedelta(days=days)))
    assert bool(found) == asked


def test_a_vaccine_is_asked_about_and_a_live_one_more_so() -> None:
    flu = Appointment(AppointmentKind.VACCINE, "flu shot")
    assert [each.about for each in to_ask(entry(flu))] == [AskAbout.VACCINE]
    (live,) = to_ask(entry(replace(flu, is_live_vaccine=True)))
    assert live.about is AskAbout.LIVE_VACCINE
    assert "LABEL-60" in live.facts
    assert to_ask(entry(replace(flu, asked_on=TODAY))) == ()
    assert to_ask(entry(Appointment(AppointmentKind.VISIT))) == ()


def test_infection_pregnancy_and_an_allergy_to_anakinra_are_asked_about_and_asthma_is_not() -> None:
    found = to_ask(
        entry(Condition("infection")),
        entry(Condition("pregnant")),
        entry(Allergy(AllergyTo.ANAKINRA)),
        entry(Condition("asthma")),
        entry(Allergy(AllergyTo.LATEX)),
        entry(Condition("infection", until=TODAY - timedelta(days=1))),
        entry(Condition("infection", told_on=TODAY)),
    )
    assert [each.about for each in found] == [AskAbout.ALLERGY, AskAbout.INFECTION, AskAbout.PREGNANCY]
    assert all(set(each.facts) <= set(medication().statements) for each in found)


# ---- appointments and questions


def test_past_appointments_are_apart_and_those_without_a_date_come_last() -> None:
    undated = entry(Appointment(AppointmentKind.VACCINE, is_date_known=False), TODAY - timedelta(days=50), 1)
    late = entry(Appointment(AppointmentKind.VISIT, at="15:00"), TODAY, 2)
    early = entry(Appointment(AppointmentKind.VISIT, at="09:30"), TODAY, 3)
    past = entry(Appointment(AppointmentKind.VISIT), TODAY - timedelta(days=1), 4)
    done = entry(Appointment(AppointmentKind.LAB_TEST, done_on=TODAY), TODAY, 5)
    every = (undated, late, early, past, done)
    assert [each.id for each, _ in coming_appointments(every, TODAY)] == [3, 2, 1]
    assert [each.id for each, _ in past_appointments(every, TODAY)] == [5, 4]


def test_an_answered_question_is_no_longer_open() -> None:
    asked, answered = entry(Question("May I?")), entry(Question("When?", "Soon", TODAY), number=2)
    assert [each.id for each, _ in open_questions((asked, answered))] == [1]


# ---- blood tests


def test_the_first_count_waits_at_the_start() -> None:
    checks = neutrophil_checks(TODAY, MONTHS, (), TODAY)
    assert [each.month for each in checks] == [0, 1, 2, 3, 6, 9, 12]
    assert checks[0].state is CheckState.DUE
    assert {each.state for each in checks[1:]} == {CheckState.LATER}


def test_a_result_belongs_to_the_nearest_count_and_the_next_one_is_waited_for() -> None:
    start = date(2026, 8, 24)
    results = [
        entry(LabResult("neutrophils", "3.4"), date(2026, 8, 20), 1),
        entry(LabResult("Neutrophils", "3.1"), date(2026, 9, 27), 2),
        entry(LabResult("CRP", "5"), date(2026, 10, 24), 3),
    ]
    checks = neutrophil_checks(start, MONTHS, results, TODAY)
    states = [each.state for each in checks[:5]]
    assert states == [CheckState.DONE, CheckState.DONE, CheckState.NOT_WRITTEN, CheckState.DUE, CheckState.LATER]
    assert waiting_check(checks) == checks[3]


def test_a_day_that_was_agreed_on_takes_the_place_of_the_leaflets() -> None:
    agreed = entry(Appointment(AppointmentKind.LAB_TEST), TODAY + timedelta(days=3))
    other = entry(Appointment(AppointmentKind.LAB_TEST, "cholesterol"), TODAY + timedelta(days=1), 2)
    waiting = waiting_check(neutrophil_checks(TODAY, MONTHS, (agreed, other), TODAY))
    assert waiting is not None
    assert (waiting.due_on, waiting.is_agreed, waiting.state) == (TODAY + timedelta(days=3), True, CheckState.NEXT)


def test_the_schedule_ends_and_then_nothing_is_due() -> None:
    checks = neutrophil_checks(TODAY - timedelta(days=3 * 365), MONTHS, (), TODAY)
    assert waiting_check(checks) is None
    assert {each.state for each in checks} == {CheckState.NOT_WRITTEN}


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 1000))
@settings(max_examples=50)
def test_never_more_than_one_count_is_waited_for(start: date, days: int) -> None:
    checks = neutrophil_checks(start, MONTHS, (), start + timedelta(days=days))
    assert sum(each.state in (CheckState.DUE, CheckState.NEXT) for each in checks) <= 1


def test_a_month_later_is_the_last_day_of_a_shorter_month() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 11, 30), 12) == date(2027, 11, 30)
