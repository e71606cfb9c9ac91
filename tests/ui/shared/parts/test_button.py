"""Buttons are pressed by every means, wrap their words, and say why they can't be pressed yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.drawing.marks import DayMark
from anakinra_desktop.ui.shared.parts import (
    Button,
    ChoiceTile,
    IconButton,
    StatusMark,
    column,
    default_button,
    filled,
)
from anakinra_desktop.ui.shared.theme import Look


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Start injection", "primary")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_button_not_yet_allowed_stays_in_reach_and_says_why(qtbot: QtBot) -> None:
    button = Button("Next", "primary")
    qtbot.addWidget(button)
    button.wait_for("Choose one of them first.")
    assert button.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleDescription() == "Choose one of them first."
    with qtbot.assertNotEmitted(button.clicked), qtbot.waitSignal(button.refused) as refused:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert refused.args == ["Choose one of them first."]


@pytest.mark.parametrize("press", ["click", "animateClick", "mouse", "enter"])
def test_no_way_of_pressing_gets_past_a_button_not_yet_allowed(qtbot: QtBot, press: str) -> None:
    button = Button("Next")
    qtbot.addWidget(button)
    button.show()
    button.wait_for("Not yet.")
    with qtbot.assertNotEmitted(button.clicked, wait=200), qtbot.waitSignal(button.refused):
        if press == "mouse":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        elif press == "enter":
            QTest.keyClick(button, Qt.Key.Key_Return)
        else:
            getattr(button, press)()


def test_a_button_that_is_allowed_again_presses(qtbot: QtBot) -> None:
    button = Button("Next")
    qtbot.addWidget(button)
    button.wait_for("Not yet.")
    button.click()
    QApplication.processEvents()
    button.allow()
    assert button.accessibleDescription() == ""
    with qtbot.waitSignal(button.clicked), qtbot.assertNotEmitted(button.refused):
        button.click()


@pytest.mark.parametrize(("kind", "least"), [("primary", 64), ("secondary", 52), ("quiet", 48), ("danger", 52)])
def test_buttons_are_large_enough_to_hit(qtbot: QtBot, kind: str, least: int) -> None:
    button = Button("Go", kind)  # type: ignore[arg-type]
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= least
    assert button.minimumSizeHint().width() >= 48


def test_words_wrap_rather_than_being_cut(qtbot: QtBot, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    button = Button("I already had it, somewhere else")
    window = filled(column(button))
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    one_line = Button("Short").sizeHint().height()
    qtbot.waitUntil(lambda: button.height() > 1.5 * one_line)
    assert button.height() >= button.heightForWidth(button.width())


def test_only_the_primary_button_is_the_default(qtbot: QtBot) -> None:
    first, other = Button("Start", "primary"), Button("Not today")
    window = filled(column(first, other))
    qtbot.addWidget(window)
    window.show()
    assert first.isDefault()
    assert not other.isDefault()
    assert default_button(window) is first
    other.set_kind("primary")
    assert default_button(window) is None, "with two of them, Enter must press neither"


def test_a_button_without_words_has_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 48


def test_an_ampersand_in_a_name_is_shown_and_spoken(qtbot: QtBot) -> None:
    button, tile = Button("Use Tom & Ana"), ChoiceTile("Tom & Ana")
    for each, words in ((button, "Use Tom & Ana"), (tile, "Tom & Ana")):
        qtbot.addWidget(each)
        assert each.text() == words
        assert each.shortcut().isEmpty()
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) == words


def test_a_tool_tip_shows_markup_as_it_was_typed(qtbot: QtBot) -> None:
    mark = StatusMark(DayMark.SKIPPED, "skipped: <b>tired</b>")
    qtbot.addWidget(mark)
    assert mark.toolTip() == "<span>skipped: &lt;b&gt;tired&lt;/b&gt;</span>"
    mark.set_mark(DayMark.DONE, "done & on time")
    assert mark.toolTip() == "done & on time"
