"""How a person felt, on the Health page: side effects, and serious signs with whom to call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from anakinra_desktop.domain.doctor_calls import CallAnswer, open_call
from anakinra_desktop.domain.health import EntryKind, Severity
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.domain.symptoms import OTHER, Symptom
from anakinra_desktop.services.answer_call import answer_call
from anakinra_desktop.services.keep_health import health_entries
from anakinra_desktop.services.note_symptom import note_symptom
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.ui.health.call_page import CallPage
from anakinra_desktop.ui.health.leave_sign_dialog import LeaveSignDialog
from anakinra_desktop.ui.health.symptom_page import AT_SPOT, ELSEWHERE, GONE, STILL, SymptomPage
from anakinra_desktop.ui.health.symptoms_screen import symptoms_screen
from anakinra_desktop.ui.health.view import HealthPage
from anakinra_desktop.ui.recording.answer_dialog import AnswerCallDialog
from anakinra_desktop.ui.shared.parts import Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path, recorded_days=1)


@pytest.fixture
def page(home: Home, show: Show) -> HealthPage:
    made = HealthPage(home.household)
    show(made, 1048, 724)
    return made


@pytest.fixture
def form(home: Home, page: HealthPage) -> SymptomPage:
    press(page, "add_to_symptoms")
    assert isinstance(page.stack.form, SymptomPage)
    return page.stack.form


def press(page: QWidget, name: str) -> None:
    settle()
    found = [each for each in page.findChildren(QAbstractButton, name) if each.isVisible()]
    assert len(found) == 1, name
    found[0].click()
    settle()


def words_on(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisible())


def symptoms(home: Home) -> list[Symptom]:
    kept = health_entries(home.records, home.person.id, EntryKind.SYMPTOM)
    return [each.details for each in kept if each.counts and isinstance(each.details, Symptom)]


def note(home: Home, symptom: Symptom, days_ago: int = 0) -> int:
    began = TODAY - timedelta(days=days_ago)
    return note_symptom(home.records, home.person, began, symptom, home.clock(), "Maria Ruiz").entries[0].id


def test_an_effect_in_ones_own_words_is_kept(home: Home, form: SymptomPage) -> None:
    assert form.save.accessibleDescription() == "Choose what it is first."
    form.choose(OTHER)
    form.words.set_text("heavy legs")
    form.words.changed.emit()
    assert form.save.accessibleDescription() == "Say how bad it is first."
    form.severity.tile(Severity.MILD).click()
    form.still.tile(GONE).click()
    press(form, "save")
    assert symptoms(home) == [Symptom(OTHER, Severity.MILD, words="heavy legs", gone_on=TODAY)]


def test_a_fever_shows_whom_to_call_and_what_to_say(home: Home, page: HealthPage, form: SymptomPage) -> None:
    shown: list[CallPage] = []
    page.flow_wanted.connect(shown.append)
    press(form, "sign_infection")
    form.temperature.set_text("38.6")
    form.still.tile(STILL).click()
    assert form.save.text() == "Save and show whom to call"
    press(form, "save")
    (card,) = shown
    assert card.screen_shown.heading == "Call the doctor now"
    assert card.screen_shown.say.startswith("“I use anakinra (Kineret), 100 mg, once a day, 20:00. I have a fever")
    assert "38.6 °C, since today" in card.screen_shown.say
    assert "112" in card.screen_shown.danger
    assert open_call(health_entries(home.records, home.person.id)) is not None
    card.deleteLater()


def test_a_rash_is_asked_where_it_is_and_elsewhere_is_an_emergency(form: SymptomPage) -> None:
    press(form, "sign_rash")
    form.still.tile(STILL).click()
    assert form.save.accessibleDescription() == "Say first where it is."
    form.where.tile(AT_SPOT).click()
    assert "This needs a call to the doctor." in words_on(form)
    form.where.tile(ELSEWHERE).click()
    assert "This needs help at once. Do not inject." in words_on(form)


def test_a_sign_that_needs_help_at_once_shows_whom_to_call_when_it_is_chosen(
    home: Home, page: HealthPage, form: SymptomPage
) -> None:
    shown: list[CallPage] = []
    said: list[tuple[str, Callable[[], None]]] = []
    page.flow_wanted.connect(shown.append)
    page.told.connect(lambda words, undo: said.append((words, undo)))
    press(form, "sign_swollen_face")
    (card,) = shown
    assert card.screen_shown.is_emergency
    assert symptoms(home) == [Symptom("swollen_face")]
    form.note.set_text("after the pasta")
    form.still.tile(STILL).click()
    press(form, "save")
    assert symptoms(home) == [Symptom("swollen_face", note="after the pasta")]
    assert len(shown) == 1
    assert said[-1][0] == "Saved. Call the doctor before the next injection."
    card.deleteLater()


def test_leaving_after_such_a_sign_keeps_it_and_choosing_another_takes_it_back(
    home: Home, page: HealthPage, form: SymptomPage
) -> None:
    page.flow_wanted.connect(lambda card: card.deleteLater())
    said: list[str] = []
    page.told.connect(lambda words, _undo: said.append(words))
    press(form, "sign_swollen_face")
    press(form, "choose_again")
    assert len(symptoms(home)) == 1
    press(page.window(), "pressed_by_mistake")
    assert symptoms(home) == []
    assert open_call(health_entries(home.records, home.person.id)) is None
    press(form, "sign_swollen_face")
    press(form, "cancel")
    assert symptoms(home) == [Symptom("swollen_face")]
    assert said[-1].startswith("Written down: ")
    assert page.stack.form is None


def test_a_sign_that_needs_a_call_is_not_left_without_a_word(page: HealthPage, form: SymptomPage) -> None:
    said: list[str] = []
    page.told.connect(lambda words, _undo: said.append(words))
    press(form, "sign_infection")
    press(form, "cancel")
    (ask,) = page.window().findChildren(LeaveSignDialog)
    ask.cancel_button.click()
    assert page.stack.form is form
    page.hide()
    assert said[-1].startswith("Not written down yet: Fever")
    page.show()
    press(form, "cancel")
    press(page.window(), "leave_it")
    assert page.stack.form is None


def test_only_one_sign_is_chosen_across_the_groups(form: SymptomPage) -> None:
    press(form, "sign_infection")
    press(form, "choose_again")
    assert form.sign is None
    press(form, "sign_headache")
    assert form.sign is not None
    assert form.sign.id == "headache"
    chosen = [each.objectName() for each in form.findChildren(QAbstractButton) if each.isChecked()]
    assert chosen == ["sign_headache"]


def test_still_there_on_a_later_day_asks_to_tell_the_doctor(home: Home, page: HealthPage) -> None:
    number = note(home, Symptom("headache", Severity.MILD), days_ago=2)
    home.household.tell_changed()
    press(page, f"still_{number}")
    assert "It does not go away." in words_on(page)
    assert symptoms(home)[0].seen_on == TODAY


def test_the_waiting_call_is_answered_from_the_page(home: Home, page: HealthPage) -> None:
    note(home, Symptom("chest"))
    home.household.tell_changed()
    settle()
    assert "Cough, wheezing or chest pain" in words_on(page)
    (banner,) = [each for each in page.findChildren(QWidget, "open_call") if each.isVisible()]
    banner.acted.emit()  # type: ignore[attr-defined]
    settle()
    (dialog,) = page.window().findChildren(AnswerCallDialog)
    dialog.group.tile(CallAnswer.GO_AHEAD).click()
    dialog.who.set_text("Dr Ahmed")
    dialog.keep()
    settle()
    assert open_call(health_entries(home.records, home.person.id)) is None
    assert not [each for each in page.findChildren(QWidget, "open_call") if each.isVisible()]


def test_the_card_counts_what_is_over_and_names_an_answered_call(home: Home) -> None:
    for ago in (40, 20, 10):
        note(home, Symptom("headache", Severity.MILD, gone_on=TODAY - timedelta(days=ago)), days_ago=ago)
    note(home, Symptom("nausea", Severity.MILD, gone_on=TODAY - timedelta(days=100)), days_ago=101)
    number = note(home, Symptom("infection"), days_ago=1)
    answer_call(home.records, home.person, CallAnswer.GO_AHEAD, home.clock(), answered_by="Dr Ahmed")
    screen = symptoms_screen(health_entries(home.records, home.person.id), signs(), TODAY)
    assert [each.entry.id for each in screen.open] == [number]
    assert [(each.title, each.count, each.called) for each in screen.past] == [("Headache", "3 times", False)]


@pytest.mark.parametrize(("width", "scale"), [(1048, 1.0), (760, 2.0)])
def test_form_and_call_card_are_legible(
    home: Home, form: SymptomPage, show: Show, usual_look: Look, width: int, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    form.window().resize(width, 900)
    press(form, "sign_infection")
    assert problems(form) == []
    card = CallPage(home.household, ("infection", "rash"), Lead.EMERGENCY)
    show(card, width, 900)
    settle()
    assert problems(card) == []
