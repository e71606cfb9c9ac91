"""On Today: a call that has to come first, and a pause that ends by what the doctor said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.doctor_calls import CallAnswer
from anakinra_desktop.services.answer_call import call_that_waits, open_a_call
from anakinra_desktop.services.skip_days import hold_days
from anakinra_desktop.ui.recording.answer_dialog import AnswerCallDialog
from anakinra_desktop.ui.recording.end_pause_dialog import EndPauseDialog
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.today.view import TodayPage
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def a_call(home: Home) -> None:
    with home.records.change() as record:
        open_a_call(record, home.person, "swollen_face", home.clock() - timedelta(hours=3), "Maria Ruiz")


def is_waiting(home: Home) -> bool:
    with home.records.read() as record:
        return call_that_waits(record, home.person.id) is not None


def test_today_starts_nothing_until_the_doctors_answer_is_written_down(
    show: Show, speak: Callable[[str], None], home: Home
) -> None:
    speak("en")
    a_call(home)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    started: list[object] = []
    page.start_wanted.connect(started.append)
    assert page.board.hero.start.text() == "What did they say?"
    page.board.hero.start.click()
    assert started == []
    dialog = page.findChild(AnswerCallDialog)
    assert dialog is not None
    dialog.save.click()
    assert is_waiting(home)
    dialog.group.choose(CallAnswer.GO_AHEAD)
    dialog._show_choice()
    QTest.keyClicks(dialog.who.editor, "Dr Ahmed")
    dialog.save.click()
    assert not is_waiting(home)
    assert page.board.hero.start.text() == "Start injection"
    page.board.hero.start.click()
    assert started == [None]


def test_a_pause_ends_on_today_and_comes_back_with_undo(show: Show, speak: Callable[[str], None], home: Home) -> None:
    speak("en")
    hold_days(home.records, home.person, TODAY - timedelta(days=2), None, "infection", home.clock(), by_prescriber=True)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    told: list[tuple[str, Callable[[], None]]] = []
    page.told.connect(lambda words, undo: told.append((words, undo)))
    page.board.hero.end_pause.click()
    dialog = page.findChild(EndPauseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.said.editor, "Dr Ahmed: the infection is gone")
    dialog.save.click()
    assert page.board.hero.start.text() == "Start injection"
    told[-1][1]()
    assert not page.board.hero.start.isVisible()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    home: Home,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    window = QWidget()
    show(window, width, height)
    a_call(home)
    hold = hold_days(home.records, home.person, TODAY, None, "infection", home.clock(), by_prescriber=True)
    with home.records.read() as record:
        found = call_that_waits(record, home.person.id)
    assert found is not None
    call = AnswerCallDialog(window, home.household, found[1])
    for dialog in (call, EndPauseDialog(window, home.household, hold)):
        dialog.open()
        if dialog is call:
            call.group.choose(CallAnswer.WAIT)
            call._show_choice()
        settle()
        assert problems(dialog) == []
        dialog.close_dialog()
