"""A damaged file of the installation is named in the window too, calmly, and nothing of it is used."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop import startup
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.drawing.damage_words import where_it_is
from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services import read_medication
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.damaged_page import DamagedPage
from anakinra_desktop.ui.emergency.view import EmergencyPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.crash import CrashReporter
from anakinra_desktop.ui.shared.parts import Button, Text
from tests.ui.a_household import Home
from tests.ui.conftest import Show

DAMAGE = DamagedResource("statements.json", "LOOK-4, es", "a text was expected", line=43)


@pytest.fixture
def app_window(tmp_path: Path, show: Show, speak: Callable[[str], None]) -> AppWindow:
    speak("en")
    made = AppWindow(Home(tmp_path / "home", recorded_days=1).household, AppSettings(tmp_path))
    show(made.window, 1024, 700)
    made.window.show_page("today")
    return made


@pytest.fixture
def damaged_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the resources, from which the statements are gone."""
    folder = tmp_path / "resources"
    for part in ("medication", "steps"):
        shutil.copytree(resources_folder() / part, folder / part)
    (folder / "medication" / "statements.json").unlink()
    monkeypatch.setattr(read_medication, "resources_folder", lambda: folder)
    read_medication.forget_what_was_read()
    yield folder
    read_medication.forget_what_was_read()


def test_the_page_says_what_is_safe_and_what_to_do(app_window: AppWindow) -> None:
    app_window.show_damage(DAMAGE)
    page = app_window.window.flow
    assert isinstance(page, DamagedPage)
    said = " ".join(each.text() for each in page.findChildren(Text))
    for words in ("statements.json, line 43, LOOK-4", "Your record is safe", "Install Anakinra Desktop again"):
        assert words in said
    close = page.findChild(Button, "close_app")
    assert close is not None
    close.click()
    assert not app_window.window.isVisible()


def test_it_is_said_once(app_window: AppWindow) -> None:
    app_window.show_damage(DAMAGE)
    first = app_window.window.flow
    app_window.show_damage(DAMAGE)
    assert app_window.window.flow is first


def test_emergency_opens_without_the_damaged_file(app_window: AppWindow, damaged_installation: Path) -> None:
    app_window.show_damage(DAMAGE)
    app_window.window.show_emergency()
    page = app_window.window.findChild(EmergencyPage)
    assert page is not None
    assert page.calls[0].number.text() == ""


def test_a_damage_that_any_page_meets_is_not_taken_for_a_fault_of_the_app(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    reporter = CrashReporter()
    with qtbot.waitSignal(reporter.damaged) as met:
        reporter(DamagedResource, DAMAGE, None)
    assert met.args == [DAMAGE]
    assert reporter.window is None
    assert "Traceback" not in capsys.readouterr().err


def test_the_app_names_it_at_the_start_and_ends_with_one(
    qtbot: QtBot,
    tmp_path: Path,
    damaged_installation: Path,
    monkeypatch: pytest.MonkeyPatch,
    speak: Callable[[str], None],
) -> None:
    speak("en")
    home = Home(tmp_path / "home", recorded_days=1)
    home.records.close()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    running = startup._Running(application, tmp_path / "home", AppSettings(tmp_path), {})
    running.open()
    qtbot.addWidget(running._app_window.window)
    qtbot.waitUntil(lambda: isinstance(running._app_window.window.flow, DamagedPage), timeout=5000)
    assert running.exit_code == 1
    running.end()


def test_the_technical_detail_is_named_as_such_in_the_language_of_the_page(speak: Callable[[str], None]) -> None:
    speak("es")
    said = where_it_is(DAMAGE)
    assert said == (
        "Para quien lo repare: statements.json, línea 43, LOOK-4, es. Detalle técnico, en inglés: a text was expected."
    )
