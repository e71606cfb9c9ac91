"""The Emergency page shows the numbers largest and can be left by key, press and screen reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.look_in_emergency import EmergencyFacts
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.emergency.screen import EmergencyScreen, emergency_screen
from anakinra_desktop.ui.emergency.view import EmergencyPage
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.conftest import Show
from tests.ui.legibility import problems

TODAY = date(2026, 11, 24)
HARD = EmergencyFacts(
    name="<b>Ana</b> de la Torre-Fernández y Gutiérrez",
    lot="K7741",
    amount_mg=100.0,
    doctor_name="Dra. Guadalupe Hernández-Echeverría",
    doctor_phone="+34 955 010 142",
    medicines=("methotrexate", "folic acid", "ibuprofen"),
)


def screen() -> EmergencyScreen:
    return emergency_screen(medication().phones_in("America/New_York"), HARD, TODAY, "Nothing is lost.")


def test_the_numbers_are_the_largest_words_on_the_page(show: Show) -> None:
    page = EmergencyPage(screen())
    show(page, 1280, 800)
    sizes = {text.text(): text.font().pixelSize() for text in page.findChildren(Text) if text.isVisible()}
    assert sizes["911"] == max(sizes.values()) == 46
    assert sizes["1-800-222-1222"] == 28


def test_names_are_shown_as_they_were_typed(show: Show) -> None:
    page = EmergencyPage(screen())
    show(page, 1280, 800)
    texts = [text.text() for text in page.findChildren(Text)]
    assert "<b>Ana</b> de la Torre-Fernández y Gutiérrez" in texts
    assert "Nothing is lost." in texts


def test_close_and_escape_lead_back(qtbot: QtBot, show: Show) -> None:
    page = EmergencyPage(screen())
    show(page, 1280, 800)
    close = page.findChild(Button, "close_emergency")
    assert isinstance(close, Button)
    with qtbot.waitSignal(page.closed):
        close.click()
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_to_say_is_read_aloud_where_there_is_a_voice(show: Show) -> None:
    said: list[str] = []

    def speak(words: str) -> bool:
        said.append(words)
        return True

    page = EmergencyPage(screen(), speak=speak)
    show(page, 1280, 800)
    button = page.findChild(Button, "read_aloud")
    assert isinstance(button, Button)
    button.click()
    assert said == [screen().aloud]


def test_that_no_voice_answers_is_said_once_and_the_button_goes(show: Show) -> None:
    page = EmergencyPage(screen(), speak=lambda _words: False)
    show(page, 1280, 800)
    button = page.findChild(Button, "read_aloud")
    assert isinstance(button, Button)
    button.click()
    assert not button.isVisible()
    assert page.findChild(Text, "no_voice").isVisible()  # type: ignore[union-attr]


def test_without_a_voice_there_is_no_such_button(show: Show) -> None:
    page = EmergencyPage(screen())
    show(page, 1280, 800)
    assert page.findChild(Button, "read_aloud") is None


def test_every_row_is_reached_by_tab_and_spoken_as_a_whole(show: Show) -> None:
    page = EmergencyPage(screen())
    show(page, 1280, 800)
    assert [card.accessibleName() for card in page.calls] == [call.spoken for call in screen().calls]
    assert all(card.focusPolicy() == Qt.FocusPolicy.TabFocus for card in page.calls)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_nothing_is_cut_at_any_size(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    theme: ThemeName,
    scale: float,
    width: int,
    height: int,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(scale)
    page = EmergencyPage(screen(), speak=bool)
    show(page, width, height)
    assert problems(page) == []
