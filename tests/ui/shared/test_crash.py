"""A fault of the app opens one calm window on the main thread, and nothing of anybody's health is in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.shared.crash import CrashReporter, CrashWindow, crash_report
from anakinra_desktop.ui.shared.parts import Button


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    before = sys.excepthook
    made = CrashReporter()
    made.install()
    yield made
    sys.excepthook = before
    if made.window is not None:
        made.window.close()


def fail(error: BaseException) -> None:
    """Let an error reach the hook as an uncaught one does."""
    try:
        raise error
    except BaseException as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def windows() -> list[CrashWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashWindow) and each.isVisible()]


def test_a_fault_opens_one_window_and_a_second_fault_no_other(reporter: CrashReporter) -> None:
    fail(ZeroDivisionError("first"))
    fail(KeyError("second"))
    assert len(windows()) == 1


def test_nothing_of_anybody_is_in_the_report(reporter: CrashReporter) -> None:
    fail(ValueError("Maria Ruiz had 100 mg at 20:06"))
    window = reporter.window
    assert window is not None
    shown = window.report.toPlainText()
    assert "ValueError" in shown
    assert "test_crash.py" in shown
    assert not any(word in shown for word in ("Maria", "Ruiz", "100 mg", "20:06", "/home/", "/tmp/"))


def test_the_report_names_versions_and_places() -> None:
    with pytest.raises(AttributeError) as caught:
        CrashReporter.nonsense  # type: ignore[attr-defined]  # noqa: B018
    report = crash_report(caught.type, caught.tb)
    assert "Anakinra Desktop" in report
    assert "Qt 6" in report
    assert "builtins.AttributeError" in report
    assert "test_the_report_names_versions_and_places" in report


def test_the_report_can_be_copied(reporter: CrashReporter) -> None:
    fail(ZeroDivisionError())
    window = reporter.window
    assert window is not None
    button = window.findChild(Button, "copy_report")
    assert isinstance(button, Button)
    button.click()
    assert QApplication.clipboard().text() == window.report.toPlainText()


def test_a_fault_on_a_pool_thread_is_shown_on_the_main_thread(qtbot: QtBot, reporter: CrashReporter) -> None:
    QThreadPool.globalInstance().start(lambda: fail(ZeroDivisionError()))
    qtbot.waitUntil(lambda: len(windows()) == 1)
    assert windows()[0].thread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_a_trouble_of_the_world_is_no_fault_of_the_app(qtbot: QtBot, reporter: CrashReporter) -> None:
    with qtbot.waitSignal(reporter.trouble) as told:
        fail(RecordTrouble(Trouble.DISK_FULL, Path("record.sqlite3")))
    assert isinstance(told.args[0], RecordTrouble)
    assert windows() == []


def test_going_on_closes_the_window_and_a_later_fault_is_shown_again(reporter: CrashReporter) -> None:
    fail(ZeroDivisionError())
    window = reporter.window
    assert window is not None
    button = window.findChild(Button, "go_on")
    assert isinstance(button, Button)
    assert button.isDefault()
    button.click()
    assert windows() == []
    fail(ZeroDivisionError())
    assert len(windows()) == 1


def test_the_words_can_be_read_by_a_screen_reader(reporter: CrashReporter) -> None:
    fail(ZeroDivisionError())
    window = reporter.window
    assert window is not None
    report = window.findChild(QPlainTextEdit, "crash_report")
    assert isinstance(report, QPlainTextEdit)
    assert report.isReadOnly()
    assert report.accessibleName()
