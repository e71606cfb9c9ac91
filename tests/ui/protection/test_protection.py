"""The passphrase in the window: chosen in Settings, asked for at the start, the code on paper when it is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.protect_record import Protected, encrypt_record, protection_of
from anakinra_desktop.storage import keys
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.protection.dialogs import (
    ChangePassphraseDialog,
    DecryptDialog,
    EncryptDialog,
    PassphraseDialog,
)
from anakinra_desktop.ui.protection.recovery_dialog import RecoveryDialog
from anakinra_desktop.ui.protection.unlock_page import UnlockPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.parts import Button
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems

WORDS = "three small words"
SLOW_DISK_MS = 120_000
"""Encrypting syncs every file several times, which takes its time on a disk that others write to as well."""


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """A test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path / "home", recorded_days=3)


@pytest.fixture
def app_window(home: Home, tmp_path: Path, show: Show) -> AppWindow:
    made = AppWindow(home.household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    return made


def locked(home: Home) -> str:
    """Encrypt the record and forget its key, as a new start would; its recovery code."""
    code = encrypt_record(home.records, WORDS, WORDS).recovery_code
    home.records.close()
    keys.forget_keys()
    return code


def button(window: QWidget, name: str) -> Button:
    found = window.findChild(Button, name)
    assert found is not None, name
    return found


def press_and_wait(qtbot: QtBot, dialog: PassphraseDialog, signal: SignalInstance) -> list[object]:
    """Press the button of a question; what its signal said. A trouble that is told instead fails with its words."""
    said: list[object] = []
    signal.connect(said.append)
    assert wait_for_work()  # the day's copy, say, made in the background
    dialog.do.click()
    qtbot.waitUntil(lambda: bool(said) or dialog.message.text() != "", timeout=SLOW_DISK_MS)
    assert dialog.message.text() == ""
    return said


def unlock_page(app_window: AppWindow) -> UnlockPage:
    app_window.open_record()
    page = app_window.window.flow
    assert isinstance(page, UnlockPage)
    return page


def test_a_locked_record_asks_for_its_passphrase_and_the_keys_go_there_at_once(
    home: Home, app_window: AppWindow, qtbot: QtBot
) -> None:
    locked(home)
    page = unlock_page(app_window)
    editor = app_window.window.focusWidget()
    assert editor is page.field.editor
    assert isinstance(editor, QLineEdit)
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(editor, WORDS)
    with qtbot.waitSignal(page.opened, timeout=SLOW_DISK_MS) as said:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert said.args == [""]
    assert app_window.window.flow is None
    assert app_window.window.shown == "today"


def test_a_wrong_one_is_said_below_the_field_and_can_be_typed_over(
    home: Home, app_window: AppWindow, qtbot: QtBot
) -> None:
    locked(home)
    page = unlock_page(app_window)
    page.open.click()
    assert page.field.error == "Type the passphrase first."
    QTest.keyClicks(page.field.editor, "three large words")
    page.open.click()
    qtbot.waitUntil(lambda: page.field.error != "", timeout=SLOW_DISK_MS)
    assert page.field.error.startswith("This is not the passphrase of this record. Forgotten? The recovery code")
    QTest.keyClicks(page.field.editor, WORDS)
    with qtbot.waitSignal(page.opened, timeout=SLOW_DISK_MS):
        page.open.click()


def test_what_is_typed_can_be_shown_and_hidden_again(home: Home, app_window: AppWindow) -> None:
    locked(home)
    field = unlock_page(app_window).field
    modes = []
    for _ in range(2):
        field.show_it.click()
        modes.append((field.line.echoMode(), field.show_it.accessibleName()))
    assert modes == [
        (QLineEdit.EchoMode.Normal, "Hide what is typed"),
        (QLineEdit.EchoMode.Password, "Show what is typed"),
    ]


def test_the_emergency_numbers_need_no_passphrase(home: Home, app_window: AppWindow) -> None:
    locked(home)
    page = unlock_page(app_window)
    page.emergency_wanted.emit()
    assert app_window.window.windowTitle().startswith("Emergency")
    app_window.window.close_emergency()
    assert app_window.window.flow is page


def test_opened_by_the_code_from_paper_a_new_passphrase_is_asked_for(
    home: Home, app_window: AppWindow, qtbot: QtBot
) -> None:
    code = locked(home)
    page = unlock_page(app_window)
    page.field.set_text(code.lower().replace("-", " "))
    with qtbot.waitSignal(page.opened, timeout=SLOW_DISK_MS):
        page.open.click()
    (dialog,) = app_window.window.findChildren(ChangePassphraseDialog)
    assert dialog.before is None
    dialog.first.set_text("four other short words")
    dialog.second.set_text("four other short words")
    press_and_wait(qtbot, dialog, dialog.changed)
    keys.forget_keys()
    home.records.unlock("four other short words")


def test_a_passphrase_is_chosen_in_settings_and_the_code_stays_until_it_is_on_paper(
    home: Home, app_window: AppWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    app_window.open_record()
    window = app_window.window
    window.show_page("settings")
    button(window, "encrypt_record").click()
    (dialog,) = window.findChildren(EncryptDialog)
    dialog.first.set_text(WORDS)
    dialog.second.set_text("three small word")
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.second.error != "", timeout=SLOW_DISK_MS)
    assert dialog.second.error == "The second one is not the same."
    dialog.second.set_text(WORDS)
    (said,) = press_and_wait(qtbot, dialog, dialog.encrypted)
    assert isinstance(said, Protected)
    (shown,) = window.findChildren(RecoveryDialog)
    assert shown.code.text().replace(" ", "") == said.recovery_code
    shown.cancel()
    shown.done.click()
    assert shown.isVisible()
    assert shown.message.text() == "First have the code on paper."
    shown.on_paper.click()
    with qtbot.waitSignal(shown.kept):
        shown.done.click()
    assert protection_of(home.records).is_encrypted
    assert AppSettings(tmp_path).recovery_code_is_on_paper
    assert button(window, "decrypt_record").isVisibleTo(window)
    assert not button(window, "encrypt_record").isVisibleTo(window)


def test_the_code_is_saved_as_a_page_that_names_nobody(home: Home, show: Show, tmp_path: Path) -> None:
    host = QWidget()
    show(host, 1000, 700)
    target = tmp_path / "code.pdf"
    dialog = RecoveryDialog(host, "7K2M-" * 7 + "7K2M", TODAY, ask_where=lambda _host, _name: str(target))
    dialog.open()
    dialog.save_it.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o777 == 0o600
    assert home.household.person is None or home.household.person.name not in dialog.message.text()
    assert str(target) in dialog.message.text()
    target.unlink()
    dialog._ask_where = lambda _host, _name: str(tmp_path / "nowhere" / "code.pdf")
    dialog.save_it.click()
    assert "Choose another folder" in dialog.message.text()


def test_the_passphrase_is_taken_away_by_who_knows_it(home: Home, app_window: AppWindow, qtbot: QtBot) -> None:
    encrypt_record(home.records, WORDS, WORDS)
    app_window.open_record()
    window = app_window.window
    window.show_page("settings")
    button(window, "decrypt_record").click()
    (dialog,) = window.findChildren(DecryptDialog)
    dialog.before.set_text("three large words")
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.before.error != "", timeout=SLOW_DISK_MS)
    assert protection_of(home.records).is_encrypted
    dialog.before.set_text(WORDS)
    press_and_wait(qtbot, dialog, dialog.decrypted)
    assert not protection_of(home.records).is_encrypted
    assert button(window, "encrypt_record").isVisibleTo(window)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(
    home: Home,
    show: Show,
    speak: Callable[[str], None],
    usual_look: Look,
    tmp_path: Path,
    language: str,
    scale: float,
) -> None:
    locked(home)
    speak(language)
    usual_look.choose_text_scale(scale)
    made = AppWindow(home.household, AppSettings(tmp_path))
    show(made.window, 1024, 700)
    page = unlock_page(made)
    assert problems(page) == []
    for dialog in (
        EncryptDialog(made.window, home.household, None),
        ChangePassphraseDialog(made.window, home.household, None),
        RecoveryDialog(made.window, "7K2M-" * 7 + "7K2M", TODAY),
    ):
        dialog.open()
        assert problems(dialog) == []
        dialog.close_dialog()
