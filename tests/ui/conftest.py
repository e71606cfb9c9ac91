"""What holds for every test of the windows: the usual look before it, and none of its changes after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.resources import resource
from anakinra_desktop.ui.shared import shown_lengths
from anakinra_desktop.ui.shared.theme import Look, look


class Show(Protocol):
    """What the fixture `show` gives."""

    def __call__(self, widget: QWidget, width: int = 0, height: int = 0) -> None: ...


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[Look]:
    """Light, 100 %, still; whatever the test chooses is taken back."""
    running = look()
    if (running.chosen_theme, running.chosen_text_scale) != ("light", 1.0):
        running.choose_theme("light")
        running.choose_text_scale(1.0)
    yield running
    running.choose_motion(None)


@pytest.fixture(autouse=True)
def metric_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lengths are in cm unless a test says otherwise, wherever it runs."""
    monkeypatch.setattr(shown_lengths, "measures_in_inches", lambda: False)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Call it with a widget, a width and a height to have it on the screen, active, until the test ends."""
    kept: list[QWidget] = []

    def put(widget: QWidget, width: int = 0, height: int = 0) -> None:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.move(200, 200)  # away from the pointer, which rests in the corner
        if width and height:
            widget.resize(width, height)
        widget.show()
        assert QTest.qWaitForWindowActive(widget)

    return put


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Call it with "es" to have everything made afterwards speak Spanish, until the test ends."""
    installed: list[QTranslator] = []

    def switch(language: str) -> None:
        translator = QTranslator(qapp)
        assert translator.load(str(resource(f"built/translations/{language}.qm")))
        QCoreApplication.installTranslator(translator)
        installed.append(translator)

    yield switch
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
