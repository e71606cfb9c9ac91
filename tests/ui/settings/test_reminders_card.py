"""The card of the reminders: each choice holds at once, and it promises only what this desktop can do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.protect_record import encrypt_record
from anakinra_desktop.ui.reminder import tray
from anakinra_desktop.ui.settings.reminders_card import RemindersCard
from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

WORDS = "seven green herons at dusk"


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray, "has_tray", lambda: True)


def press(control: QWidget, words: str) -> None:
    next(each for each in control.findChildren(QAbstractButton) if each.text() == words).click()


def test_every_choice_is_kept_and_told(
    page: SettingsPage, settings: AppSettings, qtbot: QtBot, with_tray: None, speak: Callable[[str], None]
) -> None:
    card = page.reminders
    card.show_settings()
    with qtbot.waitSignals([page.reminders_changed] * 5, timeout=1000):
        press(card.words, "What it is for")
        press(card.again, "Not again")
        card.sound.click()
        card.runs_on.click()
        card.on.click()
    assert (settings.reminder_names_nothing, settings.reminder_again_min) == (False, 0)
    assert (settings.reminder_is_heard, settings.runs_on, settings.reminds) == (False, False, False)
    assert card.further.isHidden()
    again = AppSettings(settings._path.parent)
    assert (again.reminds, again.runs_on) == (False, False)


def test_without_a_tray_going_on_is_not_offered(page: SettingsPage) -> None:
    assert page.reminders.runs_on.isHidden()
    assert not page.reminders.sound.isHidden()


def test_a_record_with_a_passphrase_is_closed_with_its_window_unless_chosen_otherwise(
    home: Home, settings: AppSettings, show: Show, with_tray: None
) -> None:
    card = RemindersCard(home.household, settings)
    show(card, 900, 600)
    assert card.runs_on.isChecked()
    encrypt_record(home.records, WORDS, WORDS)
    card.show_settings()
    assert not card.runs_on.isChecked()
    card.runs_on.click()
    assert settings.runs_on is True


def test_its_words_are_whole_in_spanish_with_the_largest_text(
    home: Home, settings: AppSettings, show: Show, with_tray: None, speak: Callable[[str], None], usual_look: Look
) -> None:
    speak("es")
    usual_look.choose_text_scale(2.0)
    card = RemindersCard(home.household, settings)
    show(card, 900, 1000)
    settle()
    assert problems(card) == []
