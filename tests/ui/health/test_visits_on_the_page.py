"""Medicines, allergies, conditions, appointments, blood tests and questions on the Health page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind, LabResult, Question
from anakinra_desktop.domain.health import Details, EntryKind, HealthEntry
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Condition, ConditionName, Medicine, MedicineKind
from anakinra_desktop.services.keep_health import add_entry, health_entries
from anakinra_desktop.ui.health.allergies_card import AllergyForm
from anakinra_desktop.ui.health.appointment_form import AppointmentForm
from anakinra_desktop.ui.health.conditions_card import ConditionForm
from anakinra_desktop.ui.health.entry_form import EntryForm, TakeBackForm
from anakinra_desktop.ui.health.medicine_form import MedicineForm
from anakinra_desktop.ui.health.question_form import QuestionForm
from anakinra_desktop.ui.health.result_form import ResultForm
from anakinra_desktop.ui.health.view import HealthPage
from anakinra_desktop.ui.shared.parts import Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

SomeForm = TypeVar("SomeForm", bound=QWidget)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path, recorded_days=0)


@pytest.fixture
def page(home: Home, show: Show) -> HealthPage:
    made = HealthPage(home.household)
    show(made, 1048, 724)
    return made


def opened(page: HealthPage, card: str, kind: type[SomeForm]) -> SomeForm:
    """The form that a card's button opens."""
    page.section(card).findChild(QAbstractButton, f"add_to_{card}").click()  # type: ignore[union-attr]
    return shown(page, kind)


def shown(page: HealthPage, kind: type[SomeForm]) -> SomeForm:
    settle()
    found = [each for each in page.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def press(page: HealthPage, name: str) -> None:
    settle()
    found = [each for each in page.findChildren(QAbstractButton, name) if each.isVisible()]
    assert len(found) == 1, name
    found[0].click()
    settle()


def kept(home: Home, kind: EntryKind) -> list[Details]:
    return [each.details for each in health_entries(home.records, home.person.id, kind) if each.counts]


def keep(home: Home, details: Details, days_ago: int = 0) -> HealthEntry:
    day = TODAY - timedelta(days=days_ago)
    entry = add_entry(home.records, home.person.id, day, details, home.clock(), "Maria Ruiz")
    home.household.tell_changed()
    settle()
    return entry


def words_on(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisible())


def type_into(form: EntryForm, name: str, text: str) -> None:
    field = form.fields[name]
    field.set_text(text)  # type: ignore[attr-defined]
    field.changed.emit()


# ---- medicines


def test_a_medicine_is_kept_as_it_was_typed_and_can_be_undone(home: Home, page: HealthPage) -> None:
    told: list[tuple[str, Callable[[], None]]] = []
    page.told.connect(lambda words, undo: told.append((words, undo)))
    form = opened(page, "medicines", MedicineForm)
    assert form.sort.choice is None
    type_into(form, "name", "<b>Folic</b> acid")
    form.save.click()
    assert form.message.text() == "Please choose what it is."
    form.sort.tile(MedicineKind.VITAMIN).click()
    type_into(form, "dose", "5 mg once a week")
    form.save.click()
    settle()
    (medicine,) = kept(home, EntryKind.MEDICINE)
    assert medicine == Medicine("<b>Folic</b> acid", MedicineKind.VITAMIN, "5 mg once a week", is_since_known=False)
    assert "<b>Folic</b> acid" in words_on(page)
    ((words, undo),) = told
    assert words == "Saved: <b>Folic</b> acid."
    undo()
    assert kept(home, EntryKind.MEDICINE) == []


def test_a_misspelt_name_is_asked_about_and_kept_if_the_person_says_so(home: Home, page: HealthPage) -> None:
    form = opened(page, "medicines", MedicineForm)
    type_into(form, "name", "methotrexte")
    assert form.asking.isVisible()
    assert "Did you mean methotrexate?" in words_on(form)
    form.meant.click()
    assert form.name.text() == "methotrexate"
    assert form.known.isVisible()
    type_into(form, "name", "methotrexte")
    form.not_meant.click()
    assert not form.asking.isVisible()
    form.sort.tile(MedicineKind.PRESCRIPTION).click()
    form.save.click()
    settle()
    (medicine,) = kept(home, EntryKind.MEDICINE)
    assert isinstance(medicine, Medicine)
    assert (medicine.name, medicine.is_name_right) == ("methotrexte", True)
    assert "Is this" not in words_on(page)


def test_a_misspelt_name_is_not_kept_before_the_question_is_answered(home: Home, page: HealthPage) -> None:
    form = opened(page, "medicines", MedicineForm)
    form.sort.tile(MedicineKind.PRESCRIPTION).click()
    type_into(form, "name", "Enbrell")
    form.save.click()
    settle()
    assert form.isVisible()
    assert kept(home, EntryKind.MEDICINE) == []
    assert not form.asking.visibleRegion().isEmpty()
    form.meant.click()
    form.save.click()
    settle()
    (medicine,) = kept(home, EntryKind.MEDICINE)
    assert isinstance(medicine, Medicine)
    assert medicine.name == "etanercept"


def test_an_older_name_that_nobody_was_asked_about_is_marked(home: Home, page: HealthPage) -> None:
    keep(home, Medicine("Enbrell", MedicineKind.PRESCRIPTION))
    assert "Is this etanercept?" in "\n".join(each.text() for each in page.findChildren(QAbstractButton))
    assert "Not answered yet" in words_on(page)


def test_a_tnf_blocker_says_call_before_the_next_dose_until_it_was_told(home: Home, page: HealthPage) -> None:
    entry = keep(home, Medicine("Humira", MedicineKind.PRESCRIPTION))
    assert "Call before the next dose" in words_on(page)
    assert "stop taking" not in words_on(page).casefold()
    press(page, f"told_{entry.id}")
    (medicine,) = kept(home, EntryKind.MEDICINE)
    assert isinstance(medicine, Medicine)
    assert medicine.told_on == TODAY
    assert "Call before the next dose" not in words_on(page)
    assert "Told on 24 Nov 2026" in words_on(page)


def test_a_medicine_without_a_flag_is_not_called_safe(home: Home, page: HealthPage) -> None:
    keep(home, Medicine("Ibuprofen", MedicineKind.NONPRESCRIPTION))
    words = words_on(page)
    assert "No mark does not mean that there is nothing to tell" in words
    assert "safe" not in words.casefold()


def test_an_entry_is_taken_off_the_list_with_a_reason_and_stays_in_the_record(home: Home, page: HealthPage) -> None:
    entry = keep(home, Medicine("Ibuprofen", MedicineKind.NONPRESCRIPTION))
    press(page, f"change_medicine_{entry.id}")
    shown(page, MedicineForm).take_back.click()
    ask = shown(page, TakeBackForm)
    ask.save.click()
    assert ask.reason.error
    ask.reason.set_text("typed twice")
    ask.save.click()
    settle()
    assert kept(home, EntryKind.MEDICINE) == []
    (every,) = health_entries(home.records, home.person.id, EntryKind.MEDICINE)
    assert every.ended_because == "typed twice"


# ---- allergies and conditions


def test_an_allergy_to_anakinra_says_not_to_start_and_to_call(home: Home, page: HealthPage) -> None:
    form = opened(page, "allergies", AllergyForm)
    assert form.to.choice is None
    form.to.tile(AllergyTo.ANAKINRA).click()
    assert not form.name.isVisible()
    form.save.click()
    settle()
    assert kept(home, EntryKind.ALLERGY) == [Allergy(AllergyTo.ANAKINRA)]
    assert "Do not start anakinra. Call your doctor before any injection and say so." in words_on(page)


def test_an_allergy_to_latex_points_to_the_leaflet_of_the_pack(home: Home, page: HealthPage) -> None:
    keep(home, Allergy(AllergyTo.LATEX))
    assert "Look at the leaflet of this pack with your pharmacist." in words_on(page)


def test_hiv_is_private_by_itself_and_the_person_may_say_otherwise(home: Home, page: HealthPage) -> None:
    form = opened(page, "conditions", ConditionForm)
    assert not form.private.isChecked()
    form.what.tile(ConditionName.HIV).click()
    assert form.private.isChecked()
    form.save.click()
    settle()
    (condition,) = kept(home, EntryKind.CONDITION)
    assert isinstance(condition, Condition)
    assert condition.is_private
    assert "private" in words_on(page)


def test_an_infection_says_call_first_and_is_folded_away_when_it_is_over(home: Home, page: HealthPage) -> None:
    entry = keep(home, Condition("infection"), days_ago=3)
    assert "Call your doctor before the next injection and tell of it." in words_on(page)
    press(page, f"over_{entry.id}")
    assert "An infection" not in words_on(page).splitlines()


def test_pregnancy_names_both_leaflets(home: Home, page: HealthPage) -> None:
    keep(home, Condition("pregnant"))
    assert "The European leaflet advises against anakinra in pregnancy" in words_on(page)


# ---- appointments


def test_a_vaccine_is_stopped_and_asked_about_and_a_live_one_more_so(home: Home, page: HealthPage) -> None:
    form = opened(page, "appointments", AppointmentForm)
    form.sort.tile(AppointmentKind.VISIT).click()
    assert not form.stop_card.isVisible()
    assert not form.asked_on.isVisible()
    form.sort.tile(AppointmentKind.VACCINE).click()
    assert "Stop and ask first" in words_on(form)
    form.live.tile("yes").click()
    assert "Stop: no live vaccines during treatment" in words_on(form)
    form.save.click()
    settle()
    (vaccine,) = kept(home, EntryKind.APPOINTMENT)
    assert isinstance(vaccine, Appointment)
    assert (vaccine.is_live_vaccine, vaccine.asked_on, vaccine.is_date_known) == (True, None, False)
    assert "ask first" in words_on(page)


def test_asked_is_written_down_at_once(home: Home, page: HealthPage) -> None:
    entry = keep(home, Appointment(AppointmentKind.SURGERY), days_ago=-5)
    press(page, f"asked_{entry.id}")
    (surgery,) = kept(home, EntryKind.APPOINTMENT)
    assert isinstance(surgery, Appointment)
    assert surgery.asked_on == TODAY
    assert "ask first" not in words_on(page)


def test_past_appointments_are_folded_away(home: Home, page: HealthPage) -> None:
    keep(home, Appointment(AppointmentKind.VISIT, "Dr Ahmed"), days_ago=2)
    assert "Dr Ahmed" not in words_on(page)
    press(page, "past_appointments")
    assert "Dr Ahmed" in words_on(page)


def test_a_time_that_cannot_be_is_said_beside_its_field(page: HealthPage) -> None:
    form = opened(page, "appointments", AppointmentForm)
    form.sort.tile(AppointmentKind.VISIT).click()
    form.at.set_text("25:70")
    form.save.click()
    assert form.at.error
    assert form.isVisible()


# ---- blood tests and questions


def test_a_result_is_kept_as_on_the_paper_and_not_judged(home: Home, page: HealthPage) -> None:
    form = opened(page, "blood_tests", ResultForm)
    form.test.tile("neutrophils").click()
    type_into(form, "value", "0,9")
    form.save.click()
    assert form.day.error
    form.day.set_value(TODAY)
    form.save.click()
    settle()
    assert kept(home, EntryKind.LAB_RESULT) == [LabResult("neutrophils", "0,9")]
    words = words_on(page.section("blood_tests")).casefold()
    assert "0,9" in words
    for judging in ("low", "high", "normal", "danger"):
        assert judging not in words


def test_a_question_waits_for_its_answer(home: Home, page: HealthPage) -> None:
    form = opened(page, "questions", QuestionForm)
    assert not form.answer.isVisible()
    type_into(form, "words", "May I have the flu shot?")
    form.save.click()
    settle()
    (entry,) = [each for each in health_entries(home.records, home.person.id, EntryKind.QUESTION) if each.counts]
    press(page, f"answer_{entry.id}")
    form = shown(page, QuestionForm)
    type_into(form, "answer", "Yes, in December")
    form.save.click()
    settle()
    assert kept(home, EntryKind.QUESTION) == [Question("May I have the flu shot?", "Yes, in December", TODAY)]
    assert "answered 24 Nov" in words_on(page)


# ---- all of it


@pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("es", 2.0)])
def test_nothing_is_cut(
    home: Home,
    page: HealthPage,
    usual_look: Look,
    speak: Callable[[str], None],
    show: Show,
    language: str,
    scale: float,
) -> None:
    keep(home, Medicine("Enbrel 50 mg", MedicineKind.PRESCRIPTION, "once a week"))
    keep(home, Allergy(AllergyTo.LATEX))
    keep(home, Condition("kidney_disease", is_private=True))
    keep(home, Appointment(AppointmentKind.VACCINE, "flu shot", is_date_known=False))
    keep(home, LabResult("neutrophils", "3.4", "10⁹/L"))
    speak(language)
    usual_look.choose_text_scale(scale)
    again = HealthPage(home.household)
    show(again, 1024, 700)
    settle()
    assert problems(again) == []
