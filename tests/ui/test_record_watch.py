"""What others write to the record while the window is open is seen without a press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.closed_page import ClosedPage
from anakinra_desktop.ui.record_watch import RecordWatch
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path / "home", recorded_days=1)


def test_a_dose_recorded_by_another_process_is_seen(home: Home, qtbot: QtBot) -> None:
    watch = RecordWatch(home.household)
    other = RecordFile(home.records.path)
    log_dose(other, home.person, GivenDose(home.clock()), home.clock())
    with qtbot.waitSignal(home.household.changed, timeout=100):
        watch.look()
    with qtbot.assertNotEmitted(home.household.changed, wait=50):
        watch.look()


def test_what_the_window_wrote_itself_is_told_once(home: Home, qtbot: QtBot) -> None:
    watch = RecordWatch(home.household)
    log_dose(home.records, home.person, GivenDose(home.clock()), home.clock())
    home.household.tell_changed()
    with qtbot.assertNotEmitted(home.household.changed, wait=50):
        watch.look()


def test_a_record_that_is_gone_for_a_moment_is_waited_for(home: Home, qtbot: QtBot, tmp_path: Path) -> None:
    watch = RecordWatch(home.household)
    home.records.path.rename(tmp_path / "away")
    with qtbot.assertNotEmitted(home.household.changed, wait=50):
        watch.look()
    (tmp_path / "away").rename(home.records.path)


@pytest.mark.parametrize("key", ["today", "body_map", "calendar", "adherence"])
def test_no_page_looks_like_an_empty_record_while_the_record_is_not_open(
    home: Home, tmp_path: Path, show: Show, key: str
) -> None:
    home.records.close()
    home.records.path.write_bytes(b"not a record")
    home.household.set_person(None)
    app_window = AppWindow(home.household, AppSettings(tmp_path))
    show(app_window.window, 1024, 700)
    app_window.open_record()
    assert isinstance(app_window.window._stack.currentWidget(), ClosedPage)
    app_window.window.show_page(key)
    page = app_window.window._stack.currentWidget()
    assert isinstance(page, ClosedPage)
    assert problems(page) == []
    assert app_window.window.trouble.banner is not None
    app_window.window.show_page("settings")
    assert not isinstance(app_window.window._stack.currentWidget(), ClosedPage)


def test_the_message_above_keeps_its_room_with_the_largest_text_in_spanish(
    home: Home, tmp_path: Path, show: Show, speak: Callable[[str], None], usual_look: Look
) -> None:
    speak("es")
    usual_look.choose_text_scale(2.0)
    home.records.close()
    home.records.path.write_bytes(b"not a record")
    home.household.set_person(None)
    app_window = AppWindow(home.household, AppSettings(tmp_path))
    show(app_window.window, 1024, 700)
    app_window.open_record()
    QApplication.processEvents()
    banner = app_window.window.trouble.banner
    assert banner is not None
    assert problems(app_window.window.trouble) == []
    assert banner.height() >= banner.heightForWidth(banner.width())
