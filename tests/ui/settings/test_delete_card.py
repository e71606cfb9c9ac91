"""Deleting everything from Settings: asked twice, told, and nothing written afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.keep_copies import copy_record
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.settings.delete_card import DeleteDialog
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.parts import Button
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    home = Home(tmp_path / "home", recorded_days=3)
    copy_record(home.records, home.clock())
    return home


@pytest.fixture
def dialog(home: Home, show: Show) -> DeleteDialog:
    settings = AppSettings(home.records.path.parent)
    settings.theme = "dark"
    settings.save()
    app_window = AppWindow(home.household, settings)
    show(app_window.window, 1280, 800)
    app_window.open_record()
    app_window.window.show_page("settings")
    button = app_window.window.findChild(Button, "delete_everything")
    assert button is not None
    button.click()
    (dialog,) = app_window.window.findChildren(DeleteDialog)
    dialog.setProperty("keeps", app_window)
    return dialog


def files_in(home: Home) -> list[str]:
    """Once nothing is written in the background any more, such as the map of the body, with a journal beside it."""
    assert wait_for_work()
    return sorted(path.name for path in home.records.path.parent.rglob("*") if path.is_file())


def test_nothing_is_chosen_beforehand_and_one_press_deletes_nothing(
    home: Home, dialog: DeleteDialog, qtbot: QtBot
) -> None:
    before = files_in(home)
    assert problems(dialog) == []
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.message.text() == "Choose first what becomes of the copies.")
    dialog.copies.tile(True).click()
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.message.text() == "Say first that you know it cannot be undone.")
    dialog.cancel()
    assert files_in(home) == before


@pytest.mark.parametrize("with_copies", [True, False])
def test_said_twice_it_is_done_and_told_and_nothing_is_written_afterwards(
    home: Home, dialog: DeleteDialog, qtbot: QtBot, with_copies: bool
) -> None:
    dialog.copies.tile(with_copies).click()
    dialog.sure.click()
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.message.text() == "Everything is deleted. The app closes now.", timeout=10_000)
    with qtbot.waitSignal(dialog.deleted):
        dialog.do.click()
    app_window = dialog.property("keeps")
    app_window._settings.theme = "light"
    app_window._settings.save()
    assert len(files_in(home)) == (0 if with_copies else 1)


def test_where_there_are_no_copies_nothing_is_asked_about_them(home: Home, show: Show, qtbot: QtBot) -> None:
    for path in (home.records.path.parent / "copies").iterdir():
        path.unlink()
    settings = AppSettings(home.records.path.parent)
    app_window = AppWindow(home.household, settings)
    show(app_window.window, 1280, 800)
    dialog = DeleteDialog(app_window.window, home.household, settings)
    dialog.open()
    assert not dialog.copies.isVisible()
    dialog.sure.click()
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.heading.text() == "Deleted", timeout=10_000)
    assert files_in(home) == []
