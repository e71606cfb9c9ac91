"""The safety questions in the window: further questions, what the sources say, and a call that has to come first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.prescription import slots_on
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.run_injection import begin_injection
from anakinra_desktop.ui.injection.answers import CardAnswered
from anakinra_desktop.ui.injection.screen import FrameKind
from anakinra_desktop.ui.injection.view import InjectionPage
from anakinra_desktop.ui.shared.parts import Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.conftest import Show
from tests.ui.injection.wizard import ENTER, Wizard, press, see, sees, write
from tests.ui.legibility import problems


@pytest.fixture
def wizard(tmp_path: Path, speak: Callable[[str], None]) -> Wizard:
    speak("en")
    return Wizard(tmp_path)


def button(page: InjectionPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def words_of(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(Text) if each.isVisible())


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ("new_medicine", "every medicine, vitamin, supplement"),
        ("vaccine", "without asking your doctor"),
        ("live_vaccine", "No live vaccines during treatment"),
        ("surgery", "dental surgery too"),
        ("pregnancy", "EU: not advised in pregnancy"),
    ],
)
def test_each_of_the_other_things_has_its_card_with_its_statements_and_the_number(
    wizard: Wizard, show: Show, choice: str, said: str
) -> None:
    page = wizard.page()
    show(page, 1280, 800)
    button(page, "choose_something_else").click()
    assert page.screen_shown.kind == "choices"
    assert page.bottom.primary.why_not
    button(page, f"choose_{choice}").click()
    page.press()
    assert page.screen_shown.kind is FrameKind.CALL
    shown = words_of(page)
    assert said in shown
    assert "555-0142" in shown
    assert [each.id for each in page.screen_shown.choices] == ["go_ahead", "wait", "nobody", "went_on"]


def test_an_appointment_to_ask_about_stands_above_the_questions(wizard: Wizard, show: Show) -> None:
    flu_shot = Appointment(AppointmentKind.VACCINE, what="Flu shot")
    add_entry(
        wizard.records, wizard.person.id, (wizard.now + timedelta(days=9)).date(), flu_shot, wizard.now, "Maria Ruiz"
    )
    wizard.running.look_again(wizard.now)
    page = wizard.page()
    show(page, 1024, 700)
    assert "Flu shot" in words_of(page)
    button(page, "ask_vaccine").click()
    assert page.screen_shown.kind is FrameKind.CALL


def test_a_call_that_waits_takes_a_name_and_offers_no_other_way(wizard: Wizard, show: Show) -> None:
    wizard.running.choose(wizard.now, "allergic")
    wizard.running.answer_card(wizard.now, "nobody")
    wizard.running = begin_injection(wizard.records, wizard.person, wizard.giver, wizard.now)
    page = wizard.page()
    show(page, 1280, 800)
    assert page.screen_shown.heading == "Call before injecting"
    assert "went_on" not in [each.id for each in page.screen_shown.choices]
    button(page, "choose_go_ahead").click()
    assert page.bottom.primary.why_not == "Say who said so first."
    page.take(CardAnswered("go_ahead", who="Dr Ahmed"))
    assert page.screen_shown.kind is FrameKind.GATE


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut_on_any_card(
    wizard: Wizard,
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    page = wizard.page()
    show(page, width, height)
    for choice in ("skin", "something_else", "pregnancy", "live_vaccine", "skin_hot"):
        wizard.running.choose(wizard.now, choice)
        page.refresh()
        QApplication.processEvents()
        assert problems(page) == [], choice
        wizard.running.back(wizard.now)


def test_found_again_with_a_sign_of_allergy_the_call_stands_first_with_sign_and_number(
    wizard: Wizard, show: Show
) -> None:
    wizard.running.choose(wizard.now, "allergic")
    wizard.later(seconds=2)
    wizard.running = begin_injection(wizard.records, wizard.person, wizard.giver, wizard.now)
    page = wizard.page()
    show(page, 1280, 800)
    shown = words_of(page.frame)
    assert "Call before injecting" in shown
    assert "Swollen face" in shown
    assert "555-0142" in shown
    assert page.screen_shown.spoken.startswith("Call before injecting")
    button(page, "choose_go_on").click()
    page.press()
    assert page.screen_shown.heading == "Get help now. Do not inject"
    assert not page.screen_shown.can_go_back


@pytest.mark.parametrize("choice", ["allergic", "fever", "breathing", "told_to_wait"])
def test_back_asks_whether_a_sign_was_pressed_by_mistake_and_enter_alone_takes_nothing_back(
    wizard: Wizard, show: Show, choice: str
) -> None:
    wizard.running.choose(wizard.now, choice)
    wizard.later(seconds=2)
    page = wizard.page()
    page._asking = False
    page.refresh()
    show(page, 1280, 800)
    page.back()
    press(ENTER)
    assert sees(page, "slip_dialog")
    button(page, "it_is_true").click()
    assert page.screen_shown.call is not None
    page.back()
    wizard.later(seconds=30)
    page.tick()
    see(page, "pressed_by_mistake").click()  # type: ignore[attr-defined]
    assert page.screen_shown.kind is FrameKind.GATE
    assert wizard.running.look.context.open_call is None


def test_none_of_these_waits_until_every_question_was_in_sight(
    wizard: Wizard, show: Show, usual_look: Look, speak: Callable[[str], None]
) -> None:
    speak("es")
    usual_look.choose_text_scale(2.0)
    page = wizard.page()
    show(page, 1024, 700)
    before = wizard.running.events
    assert page.bottom.primary.why_not
    press(ENTER)
    assert wizard.running.events == before
    for _ in range(12):
        press(Qt.Key.Key_PageDown)
    assert not page.bottom.primary.why_not
    press(Qt.Key.Key_PageUp)
    assert not page.bottom.primary.why_not
    press(ENTER)
    assert wizard.running.events != before


def test_the_keyboard_on_the_last_question_counts_as_seen(wizard: Wizard, show: Show, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    page = wizard.page()
    show(page, 1024, 700)
    assert page.bottom.primary.why_not
    button(page, "choose_something_else").setFocus(Qt.FocusReason.TabFocusReason)
    assert not page.bottom.primary.why_not


@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize("language", ["en", "es"])
def test_at_the_usual_size_all_questions_fit_beside_what_was_checked_and_noted(
    wizard: Wizard, show: Show, speak: Callable[[str], None], language: str, asks: bool
) -> None:
    speak(language)
    if asks:
        flu_shot = Appointment(AppointmentKind.VACCINE, what="Flu shot")
        day = (wizard.now + timedelta(days=9)).date()
        add_entry(wizard.records, wizard.person.id, day, flu_shot, wizard.now, "Ana")
        wizard.running.look_again(wizard.now)
    wizard.running.choose(wizard.now, "skin")
    wizard.running.choose(wizard.now, "skin_at_spot")
    page = wizard.page()
    show(page, 1280, 800)
    for _ in range(4):  # it may be laid out a second time
        QApplication.processEvents()
    assert not page.bottom.primary.why_not
    assert all(each.verticalScrollBar().maximum() == 0 for each in page.frame.findChildren(QScrollArea))


def test_on_a_call_card_the_page_keys_scroll_where_something_is_out_of_sight(
    wizard: Wizard, show: Show, usual_look: Look
) -> None:
    usual_look.choose_text_scale(2.0)
    wizard.running.choose(wizard.now, "fever")
    page = wizard.page()
    show(page, 1024, 700)
    bar = next(
        each.verticalScrollBar() for each in page.frame.findChildren(QScrollArea) if each.verticalScrollBar().maximum()
    )
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
    press(Qt.Key.Key_PageUp)
    assert not sees(page, "slip_dialog")


def test_an_injection_for_a_day_before_says_which_day_it_counts_for_and_when_the_next_is_due(
    wizard: Wizard, show: Show
) -> None:
    wizard.running.stop(wizard.now)
    wizard.now -= timedelta(hours=34)  # 09:49 on Monday
    with wizard.records.read() as record:
        (slot,) = slots_on(date(2026, 11, 22), record.prescriptions(wizard.person.id))
    wizard.running = begin_injection(wizard.records, wizard.person, wizard.giver, wizard.now, slot=slot)
    page = wizard.page()
    while page.screen_shown.kind is not FrameKind.GATE:
        page.take(CardAnswered("went_on", reason="Late"))
    show(page, 1280, 800)
    shown = words_of(page.frame)
    assert "This one counts for Sunday, 22 November" in shown
    assert "The next one is due today, 20:00" in shown
    assert "Nothing recorded for today" not in shown


def test_told_to_wait_for_a_fever_the_pause_says_why_until_when_and_who_said_so(wizard: Wizard, show: Show) -> None:
    page = wizard.page()
    show(page, 1280, 800)
    button(page, "choose_fever").click()
    button(page, "choose_wait").click()
    assert sees(page, "until")
    assert page.bottom.primary.why_not == "Say who said so first."
    write(page, "who_said_it", "Dr Ahmed")
    page.press()
    with wizard.records.read() as record:
        (hold,) = record.holds(wizard.person.id)
    assert (hold.reason, hold.last, hold.said_by) == ("Told to wait: Fever, chills or sore throat", None, "Dr Ahmed")


def test_with_large_text_the_reason_that_an_answer_asks_for_comes_in_sight_with_the_keyboard(
    wizard: Wizard, show: Show, usual_look: Look, speak: Callable[[str], None]
) -> None:
    speak("es")
    usual_look.choose_text_scale(2.0)
    wizard.running.choose(wizard.now, "fever")
    page = wizard.page()
    show(page, 1024, 700)
    button(page, "choose_went_on").click()
    for _ in range(4):
        QApplication.processEvents()
    reason = see(page, "reason")
    top = reason.mapTo(page.frame, QPoint(0, 0)).y()
    assert top >= 0
    assert top + reason.height() <= page.frame.height()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert reason.isAncestorOf(focused)
