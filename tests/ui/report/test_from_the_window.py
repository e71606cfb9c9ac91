"""From the Adherence page to the report and back, and from a chart to the calendar."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.adherence.view import AdherencePage
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.report.view import ReportPreview
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.household import Household
from tests.ninety_days import LAST
from tests.ui.conftest import Show


@pytest.fixture
def app_window(household: Household, tmp_path: Path, show: Show) -> AppWindow:
    made = AppWindow(household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    made.window.show_page("adherence")
    return made


def test_print_report_shows_the_pages_and_back_returns(app_window: AppWindow, qtbot: QtBot) -> None:
    window = app_window.window
    page = window.page("adherence")
    assert isinstance(page, AdherencePage)
    page.board.report.click()
    preview = window.flow
    assert isinstance(preview, ReportPreview)
    assert window.windowTitle().startswith("The report")
    qtbot.waitUntil(lambda: preview.pages is not None, timeout=30_000)
    preview.back.click()
    assert window.flow is None
    assert window.shown == "adherence"
    QThreadPool.globalInstance().waitForDone()


def test_a_day_of_a_chart_opens_in_the_calendar(app_window: AppWindow) -> None:
    window = app_window.window
    page = window.page("adherence")
    assert isinstance(page, AdherencePage)
    page.day_chosen.emit(LAST)
    assert window.shown == "calendar"
    QThreadPool.globalInstance().waitForDone()
