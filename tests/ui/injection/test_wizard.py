"""The wizard in its window: by keys alone, past no hard stop, and found again after a kill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.course import CardKind, Override
from anakinra_desktop.domain.dose import DoseKind
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.syringe import DiscardReason
from anakinra_desktop.services.keep_sharps_box import begin_sharps_box
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.run_injection import injection_to_resume
from anakinra_desktop.services.suggest_spot import ensure_body_plan
from anakinra_desktop.ui.injection.answers import Told
from anakinra_desktop.ui.injection.form_frames import RecordFrame
from anakinra_desktop.ui.injection.place_frame import PlaceFrame
from anakinra_desktop.ui.injection.screen import FrameKind
from anakinra_desktop.ui.injection.view import InjectionPage
from anakinra_desktop.ui.shared.parts import Text, default_button
from anakinra_desktop.ui.shared.theme import Look, look
from tests.ui.conftest import Show
from tests.ui.injection.wizard import ENTER, PEDAL, QUESTIONS, RIGHT, SPACE, Reading, Wizard, press, see, sees, write
from tests.ui.legibility import problems

TOMAS = Giver(GivenBy.CAREGIVER, "Tomás")


@pytest.fixture
def wizard(tmp_path: Path) -> Wizard:
    return Wizard(tmp_path)


@pytest.fixture
def opened(show: Show, wizard: Wizard) -> Callable[[str], InjectionPage]:
    """Call it with a step to see the window there."""

    def at(step: str) -> InjectionPage:
        wizard.until(step)
        page = wizard.page()
        show(page, 1280, 800)
        return page

    return at


def step_of(page: InjectionPage) -> str:
    return page.screen_shown.step


def test_a_whole_injection_by_keys_alone(wizard: Wizard, show: Show, qtbot: QtBot) -> None:
    page = wizard.page()
    show(page, 1280, 800)
    pedals = (SPACE, PEDAL, RIGHT)
    seen: list[str] = []
    while page.screen_shown.kind is not FrameKind.DONE:
        screen = page.screen_shown
        assert screen.step not in seen, f"{screen.step} came twice"
        seen.append(screen.step)
        wizard.later(seconds=10)
        if screen.kind is FrameKind.WAIT:
            wizard.now = max(wizard.now, screen.until or wizard.now)
            page.tick()
            if step_of(page) == screen.step:
                press(SPACE)
        elif screen.kind in QUESTIONS:
            if screen.kind in (FrameKind.TILES, FrameKind.CHOICES, FrameKind.CARTON):
                press(Qt.Key.Key_1)
            press(ENTER)
        else:
            press(pedals[len(seen) % 3])
        assert step_of(page) != screen.step
    assert len(seen) == 20
    (dose,) = wizard.doses()
    assert (dose.whole, dose.lot, dose.amount_mg) == (True, "K7741", 100)
    assert dose.place is not None
    with qtbot.waitSignal(page.finished) as finished:
        press(ENTER)
    assert finished.args == [dose]


@pytest.mark.parametrize("step", ["right_now", "label", "carton", "look", "place", "look_skin", "record"])
def test_where_something_is_decided_no_pedal_moves_on(
    step: str, opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened(step)
    page.focus_heading()
    before = wizard.running.events
    for key in (SPACE, PEDAL, RIGHT):
        press(key)
    assert wizard.running.events == before
    assert step_of(page) == step


@pytest.mark.parametrize("step", ["label", "carton", "look", "look_skin"])
def test_nothing_is_chosen_beforehand(step: str, opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened(step)
    before = wizard.running.events
    assert page.bottom.primary.why_not
    assert not any(tile.isChecked() for tile in page.frame.findChildren(QAbstractButton))
    press(ENTER)
    assert wizard.running.events == before


def test_a_choice_alone_is_no_answer_yet(opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened("look")
    before = wizard.running.events
    press(Qt.Key.Key_3)
    page.focus_heading()
    press(SPACE)
    assert wizard.running.events == before
    press(ENTER)
    assert page.screen_shown.kind is FrameKind.STOP


def test_a_cloudy_syringe_cannot_be_passed(opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened("look")
    press(Qt.Key.Key_3)
    press(ENTER)
    assert page.screen_shown.heading == "Do not use this syringe"
    assert "cloudy" in page.screen_shown.stop.written  # type: ignore[union-attr]
    assert not sees(page, "back")
    for key in (SPACE, PEDAL, RIGHT, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        press(key)
        assert page.screen_shown.kind is FrameKind.STOP
    see(page, "next", QAbstractButton).click()  # type: ignore[attr-defined]
    assert step_of(page) == "take_out"
    assert wizard.running.walk.syringes[0].reason is DiscardReason.CLOUDY


def test_over_its_time_the_stop_comes_by_itself(opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened("wash_hands")
    wizard.later(hours=24)
    page.tick()
    assert page.screen_shown.kind is FrameKind.STOP
    assert wizard.running.walk.syringes[0].reason is DiscardReason.TOO_WARM


def test_a_needle_that_touched_something_is_said_beside_going_on(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("insert")
    see(page, "choose_touched", QAbstractButton).click()  # type: ignore[attr-defined]
    assert page.screen_shown.kind is FrameKind.STOP


def test_the_warm_up_goes_on_by_itself_and_can_be_skipped(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("warm_up")
    wizard.later(minutes=29)
    page.tick()
    assert step_of(page) == "warm_up"
    press(SPACE)  # a pedal does not cut a wait short
    press(ENTER)
    assert step_of(page) == "warm_up"
    wizard.later(minutes=2)
    page.tick()
    assert step_of(page) == "label"


def test_skipping_the_warm_up_is_a_press(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("warm_up")
    assert page.bottom.primary.kind == "secondary"
    page.bottom.primary.click()
    assert step_of(page) == "label"


def test_drying_waits_for_a_word(opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened("dry")
    assert not page.bottom.primary.isDefault()
    wizard.later(seconds=31)
    page.tick()
    assert step_of(page) == "dry"
    assert page.bottom.primary.isDefault()
    press(PEDAL)
    assert step_of(page) == "uncap"


def test_the_second_press_of_a_double_click_skips_no_step(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("wash_hands")
    button = page.bottom.primary
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert step_of(page) == "lay_out"
    middle = QPointF(button.rect().center())
    twice = QMouseEvent(
        QEvent.Type.MouseButtonDblClick,
        middle,
        button.mapToGlobal(middle),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, twice)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert step_of(page) == "lay_out"


def test_back_goes_one_step_and_never_past_the_cover(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("lay_out")
    press(Qt.Key.Key_PageUp)
    assert step_of(page) == "wash_hands"
    see(page, "back", QAbstractButton).click()  # type: ignore[attr-defined]
    assert step_of(page) == "look"


def test_with_the_cover_off_there_is_no_back(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("pinch")
    assert not sees(page, "back")
    press(Qt.Key.Key_Left)
    assert step_of(page) == "pinch"


# ---- cards


def test_a_fever_leads_to_the_call_card_and_on_only_with_a_reason(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("right_now")
    press(Qt.Key.Key_1)
    assert page.screen_shown.kind is FrameKind.CALL
    assert page.screen_shown.call is not None
    assert page.screen_shown.call.number == "555-0142"
    assert "fever" in page.screen_shown.call.say
    see(page, "choose_went_on", QAbstractButton).click()  # type: ignore[attr-defined]
    assert page.bottom.primary.why_not
    write(page, "reason", "Only a cold, as last week")
    assert not page.bottom.primary.why_not
    page.press()
    assert step_of(page) == "take_out"
    assert wizard.running.walk.overrides[0].reason == "Only a cold, as last week"


def test_told_to_wait_until_a_day_marks_the_days_as_paused(
    opened: Callable[[str], InjectionPage], wizard: Wizard, qtbot: QtBot
) -> None:
    page = opened("right_now")
    press(Qt.Key.Key_6)
    see(page, "choose_wait", QAbstractButton).click()  # type: ignore[attr-defined]
    page.frame._more.until.set_value((wizard.now + timedelta(days=3)).date())  # type: ignore[attr-defined]
    write(page, "who_said_it", "Dr Ahmed")
    with qtbot.waitSignal(page.left) as left:
        page.press()
    assert left.args == ["told_to_wait"]
    with wizard.records.read() as record:
        (hold,) = record.holds(wizard.person.id)
    assert (hold.first, hold.last, hold.by_prescriber) == (
        wizard.now.date(),
        (wizard.now + timedelta(days=3)).date(),
        True,
    )


def test_signs_of_an_allergy_go_straight_to_emergency(opened: Callable[[str], InjectionPage], qtbot: QtBot) -> None:
    page = opened("right_now")
    with qtbot.waitSignal(page.emergency_wanted) as wanted:
        press(Qt.Key.Key_4)
    assert "step 1" in wanted.args[0]
    assert page.screen_shown.heading == "Get help now. Do not inject"
    assert not sees(page, "choose_went_on")


def test_a_dose_recorded_elsewhere_is_shown_before_the_needle(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("dry")
    log_dose(wizard.records, wizard.person, GivenDose(wizard.now - timedelta(minutes=3)), wizard.now)
    wizard.later(minutes=1)
    page.press()
    assert wizard.running.position(wizard.now).card is CardKind.ALREADY_RECORDED
    assert page.screen_shown.heading == "This injection is already recorded"


def test_when_another_window_was_quicker_the_second_dose_becomes_an_extra_with_a_reason(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("record")
    log_dose(wizard.records, wizard.person, GivenDose(wizard.now - timedelta(minutes=3)), wizard.now)
    page.press()
    assert step_of(page) == "record"
    assert page.bottom.primary.why_not
    write(page, "reason", "Both of us injected")
    page.press()
    assert page.screen_shown.kind is FrameKind.DONE
    kinds = {dose.kind: dose.reason for dose in wizard.doses()}
    assert kinds == {DoseKind.SCHEDULED: "", DoseKind.EXTRA: "Both of us injected"}


def test_the_right_person_is_asked_where_there_are_several(tmp_path: Path, show: Show) -> None:
    wizard = Wizard(tmp_path, "Ana Soto", TOMAS)
    page = wizard.page()
    show(page, 1280, 800)
    assert page.screen_shown.kind is FrameKind.PERSON
    words = [label.text() for label in page.frame.findChildren(QWidget) if hasattr(label, "text") and label.isVisible()]
    assert "hidden until you answer" in words
    see(page, "year_1965", QAbstractButton).click()  # type: ignore[attr-defined]
    press(ENTER)
    assert page.screen_shown.heading == "This is not Ana Soto"
    page.back()
    see(page, "year_2020", QAbstractButton).click()  # type: ignore[attr-defined]
    press(ENTER)
    assert step_of(page) == "right_now"
    assert "Ana" in page.screen_shown.heading


def test_a_part_dose_shows_this_prescriptions_own_mark(tmp_path: Path, show: Show) -> None:
    wizard = Wizard(tmp_path, "Ana Soto", TOMAS)
    wizard.until("part_dose")
    page = wizard.page()
    show(page, 1280, 800)
    assert page.screen_shown.picture is not None
    assert page.screen_shown.picture.mark_mg == 50
    assert "50" in page.screen_shown.heading
    see(page, "choose_past_mark", QAbstractButton).click()  # type: ignore[attr-defined]
    assert page.screen_shown.kind is FrameKind.STOP


@pytest.mark.parametrize(("inside", "told"), [(28, False), (29, True), (30, True)])
def test_the_last_step_says_when_the_sharps_container_is_full(
    opened: Callable[[str], InjectionPage], wizard: Wizard, inside: int, told: bool
) -> None:
    begin_sharps_box(wizard.records, wizard.person, 40, inside, wizard.now)
    wizard.running.look_again(wizard.now)
    page = opened("sharps")
    assert any("container is full with this one" in note.title for note in page.screen_shown.notes) == told


def test_an_incomplete_dose_is_recorded_as_such(opened: Callable[[str], InjectionPage], wizard: Wizard) -> None:
    page = opened("push")
    see(page, "choose_incomplete", QAbstractButton).click()  # type: ignore[attr-defined]
    for _ in range(3):
        press(SPACE)
    assert page.screen_shown.kind is FrameKind.RECORD
    page.press()
    (dose,) = wizard.doses()
    assert dose.whole is False
    assert any("Do not inject again" in note.title for note in page.screen_shown.notes)


# ---- pause, stop, kill


def test_a_pause_keeps_everything_and_goes_on(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("wash_hands")
    see(page, "pause", QAbstractButton).click()  # type: ignore[attr-defined]
    assert page.screen_shown.heading == "Paused. Nothing is lost."
    press(ENTER)
    assert step_of(page) == "wash_hands"
    assert page.screen_shown.kind is FrameKind.STEP


def test_stopping_asks_first_and_says_what_it_means(
    opened: Callable[[str], InjectionPage], wizard: Wizard, qtbot: QtBot
) -> None:
    page = opened("insert")
    page.ask_to_stop()
    dialog = see(page, "stop_dialog")
    assert "sharps container" in dialog.line.text()  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.left) as left:
        see(page, "stop_for_today", QAbstractButton).click()  # type: ignore[attr-defined]
    assert left.args == ["stopped"]
    assert wizard.running.walk.syringes[0].reason is DiscardReason.STOPPED


def test_keys_pressed_at_the_question_whether_to_stop_keep_the_injection_going(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("push")
    stop = see(page, "stop", QAbstractButton)
    stop.setFocus()
    press(SPACE)
    assert see(page, "stop_dialog").isVisible()
    press(SPACE)
    press(ENTER)
    assert not any(each.isVisible() for each in page.window().findChildren(QWidget, "stop_dialog"))
    assert step_of(page) == "push"
    press(SPACE)  # belongs to the step again
    assert step_of(page) != "push"
    assert not wizard.running.walk.ended


def test_after_a_kill_with_the_needle_bare_four_truths_are_asked(wizard: Wizard, show: Show) -> None:
    wizard.until("insert")
    wizard.later(minutes=7)
    found = injection_to_resume(wizard.records, wizard.person, wizard.now)
    assert found is not None
    page = InjectionPage(wizard.household, found, Reading())
    show(page, 1280, 800)
    screen = page.screen_shown
    assert [choice.id for choice in screen.choices] == ["done", "not_done", "go_on", "not_sure"]
    assert any("7 minutes" in fact.value for fact in screen.facts)
    assert page.bottom.primary.why_not
    press(Qt.Key.Key_1)
    press(ENTER)
    assert step_of(page) == "sharps"
    press(SPACE)
    page.press()
    (dose,) = wizard.doses()
    assert dose.whole is True
    assert dose.lot == "K7741"


def test_not_sure_is_not_injected_again(wizard: Wizard, show: Show) -> None:
    wizard.until("insert")
    found = injection_to_resume(wizard.records, wizard.person, wizard.now)
    assert found is not None
    page = InjectionPage(wizard.household, found, Reading())
    show(page, 1280, 800)
    press(Qt.Key.Key_4)
    press(ENTER)
    assert step_of(page) == "sharps"
    assert page.screen_shown.notes[0].title == "Do not inject again"
    assert "555-0142" in page.screen_shown.notes[0].line


def test_a_kill_before_the_cover_was_off_goes_on_at_the_same_step(wizard: Wizard, show: Show) -> None:
    wizard.until("wash_hands")
    found = injection_to_resume(wizard.records, wizard.person, wizard.now)
    assert found is not None
    page = InjectionPage(wizard.household, found, Reading())
    show(page, 1280, 800)
    press(Qt.Key.Key_1)
    press(ENTER)
    assert (step_of(page), page.screen_shown.kind) == ("wash_hands", FrameKind.STEP)


# ---- for everybody


def test_read_it_to_me_reads_this_step_and_the_next_ones(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("wash_hands")
    see(page, "read_to_me", QAbstractButton).click()  # type: ignore[attr-defined]
    assert wizard.reading.said[-1].startswith("Wash your hands with soap and water")
    page.focus_heading()
    press(SPACE)
    assert wizard.reading.said[-1].startswith("Lay everything out")
    see(page, "read_to_me", QAbstractButton).click()  # type: ignore[attr-defined]
    count = len(wizard.reading.said)
    page.focus_heading()
    press(Qt.Key.Key_Left)
    assert len(wizard.reading.said) == count


def test_without_a_voice_there_is_no_such_button(wizard: Wizard, show: Show) -> None:
    wizard.reading = Reading(has_voice=False)
    page = wizard.page()
    show(page, 1280, 800)
    assert not sees(page, "read_to_me")


def test_each_step_gives_its_sentence_the_focus_so_that_it_is_spoken(
    opened: Callable[[str], InjectionPage], qtbot: QtBot
) -> None:
    opened("wash_hands")
    press(SPACE)
    qtbot.wait(10)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "step_heading"


STEPS = ["right_now", "take_out", "warm_up", "label", "carton", "look", "look_skin", "dry", "insert", "push", "record"]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_step_fits_a_small_window_at_every_text_size(wizard: Wizard, show: Show, scale: float) -> None:
    look().choose_text_scale(scale)
    page: InjectionPage | None = None
    for step in STEPS:
        wizard.until(step)
        if page is None:
            page = wizard.page()
            show(page, 1024, 700)
        page.refresh()
        QApplication.processEvents()
        assert page.size().toTuple() == (1024, 700), step
        bar = page.bottom.primary
        assert page.rect().contains(bar.mapTo(page, bar.rect().bottomRight())), step
        emergency = page.top.emergency
        assert page.rect().contains(emergency.mapTo(page, emergency.rect().topRight())), step


def test_every_control_has_a_name_and_the_primary_button_is_the_default(wizard: Wizard, show: Show) -> None:
    page: InjectionPage | None = None
    for step in STEPS:
        wizard.until(step)
        if page is None:
            page = wizard.page()
            show(page, 1280, 800)
        page.refresh()
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.accessibleName() or button.text(), step
        if not page.screen_shown.primary_is_quiet:
            assert default_button(page) is page.bottom.primary, step


def test_in_spanish_every_screen_is_in_spanish(wizard: Wizard, show: Show, speak: Callable[[str], None]) -> None:
    english = [wizard.page().screen_shown.spoken]
    speak("es")
    page = wizard.page()
    show(page, 1280, 800)
    assert page.screen_shown.heading == "¿Le pasa algo de esto hoy?"
    common = {" the ", " you ", " your ", " and ", " with ", " is "}
    for step in STEPS:
        wizard.until(step)
        page.refresh()
        spoken = f" {page.screen_shown.spoken.lower()} "
        assert spoken not in english
        assert not any(word in spoken for word in common), spoken


def test_what_was_gone_on_from_is_not_shown_as_checked(wizard: Wizard, show: Show) -> None:
    wizard.now -= timedelta(hours=6)
    page = wizard.page()
    show(page, 1280, 800)
    assert page.screen_shown.heading == "It is early for this injection"
    press(Qt.Key.Key_2)
    assert page.bottom.primary.why_not
    write(page, "reason", "Flying tonight")
    page.press()
    assert page.screen_shown.kind is FrameKind.GATE
    assert [fact.label for fact in page.screen_shown.facts if not fact.good] == ["Earlier than usual"]


def test_a_note_keeps_its_spaces_and_its_arrow_keys(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("record")
    note = see(page, "note").findChild(QPlainTextEdit)
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "one two")
    for _ in range(3):
        press(Qt.Key.Key_Left)
    press(RIGHT)
    QTest.keyClicks(note, "X")
    assert note.toPlainText() == "one tXwo"
    assert step_of(page) == "record"


@pytest.mark.parametrize("key", [Qt.Key.Key_3, Qt.Key.Key_Up])
def test_a_place_chosen_by_key_is_taken_by_enter(key: Qt.Key, opened: Callable[[str], InjectionPage]) -> None:
    page = opened("place")
    assert isinstance(page.frame, PlaceFrame)
    first = page.frame.chooser.place
    page.frame.chooser.focus_map()
    press(key)
    assert page.frame.chooser.place not in (None, first)
    press(ENTER)
    assert step_of(page) == "look_skin"


def test_a_place_too_near_is_taken_for_a_reason_that_stands_in_the_record(
    opened: Callable[[str], InjectionPage], wizard: Wizard
) -> None:
    page = opened("place")
    assert isinstance(page.frame, PlaceFrame)
    places = page.frame.chooser.places
    places.take(ensure_body_plan(wizard.records, wizard.person, wizard.now).body.spot("left_thigh", "9"))
    press(ENTER)
    assert step_of(page) == "place"
    QTest.mouseClick(places.card.reason.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.bottom.primary, Qt.MouseButton.LeftButton)
    assert step_of(page) == "place"
    assert places.card.reason.field.error
    QTest.keyClicks(places.card.reason.field.editor, "the other side hurts")
    QTest.mouseClick(page.bottom.primary, Qt.MouseButton.LeftButton)
    assert step_of(page) == "look_skin"
    assert wizard.running.walk.place_override == Override("too_near_last", "the other side hurts")
    wizard.until("record")
    page.refresh()
    assert isinstance(page.frame, RecordFrame)
    page.frame.whole.choose("yes")
    told = page.frame.answer()
    assert isinstance(told, Told)
    assert told.how.reason == "Nearer to the last place than it should be: the other side hurts"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 1024, 700), (1.25, 1024, 700), (1.5, 1280, 800)])
@pytest.mark.parametrize("step", ["right_now", "look"])
def test_the_questions_are_whole_at_any_size_of_text(
    wizard: Wizard,
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    step: str,
    scale: float,
    width: int,
    height: int,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    wizard.until(step)
    page = wizard.page()
    show(page, width, height)
    assert problems(page) == []


def test_the_bar_counts_no_step_beyond_the_last(opened: Callable[[str], InjectionPage]) -> None:
    page = opened("record")
    assert page.screen_shown.top.short.endswith("20 of 20")
    press(ENTER)
    assert page.screen_shown.kind is FrameKind.DONE
    assert "of" not in page.screen_shown.top.short


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_with_two_syringes_a_dose_each_sentence_says_how_many_or_which(
    tmp_path: Path, show: Show, usual_look: Look, speak: Callable[[str], None], scale: float
) -> None:
    speak("en")
    usual_look.choose_text_scale(scale)
    wizard = Wizard(tmp_path)
    with wizard.records.change() as record:
        (prescription,) = record.prescriptions(wizard.person.id)
        record.add_prescription(replace(prescription, id=0, starts_on=wizard.now.date(), amount_mg=200))
    wizard.running.look_again(wizard.now)
    page = wizard.page()
    show(page, 1024, 700)
    for step, said in (
        ("warm_up", "Let the 2 syringes warm up on the table."),
        ("look", "Syringe 2 of 2"),
        ("clean", "Syringe 1 of 2"),
        ("insert", "Syringe 1 of 2"),
    ):
        wizard.later(seconds=1)
        while True:
            at = wizard.running.position(wizard.now)
            if at.step.id == step and (page.screen_shown.which or said) == said:
                break
            wizard._advance(wizard.running)
            page.refresh()
        page.refresh()
        assert any(said in each.text() for each in page.frame.findChildren(Text) if each.isVisible()), step
        assert said in page.screen_shown.spoken
