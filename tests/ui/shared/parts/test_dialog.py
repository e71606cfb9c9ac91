"""A dialog shuts what is behind it, keeps Emergency in reach, and gives the focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.parts import STAYS_BRIGHT, Button, Dialog, TextField, column, filled, row
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.conftest import Show


class Window:
    """A window with a page behind, Emergency in its corner, and a dialog over it."""

    def __init__(self, show: Show) -> None:
        self.emergency = Button("Emergency", "emergency", "first-aid")
        self.emergency.setProperty(STAYS_BRIGHT, True)
        self.change, self.start = Button("Change"), Button("Start", "primary")
        header = filled(row(self.change, self.emergency))
        self.widget = filled(column(header, self.start, gap=300))
        show(self.widget, 900, 640)
        self.start.setFocus()
        self.dialog = Dialog(self.widget, "Who injects today?", "It decides the words.")
        self.name = TextField("Name")
        self.dialog.add(self.name)
        self.use = self.dialog.add_button(Button("Use for today", "primary"))
        self.dialog.open()
        QApplication.processEvents()


@pytest.fixture
def window(show: Show) -> Window:
    return Window(show)


def test_what_is_behind_can_not_be_pressed_or_reached(window: Window) -> None:
    assert not window.start.isEnabled()
    assert not window.change.isEnabled()


def test_emergency_stays_in_reach_by_mouse_and_keyboard(window: Window) -> None:
    assert window.emergency.isEnabled()
    middle = window.emergency.mapTo(window.widget, window.emergency.rect().center())
    assert window.widget.childAt(middle) is window.emergency
    reached = []
    for _ in range(5):
        QTest.keyClick(window.widget.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.widget.focusWidget())
    assert reached[:3] == [window.name.line, window.dialog.cancel_button, window.use]
    assert window.emergency in reached
    assert window.start not in reached
    assert window.change not in reached


def test_the_panel_never_covers_emergency(window: Window, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    window.widget.resize(640, 480)
    QApplication.processEvents()
    panel = window.dialog._panel
    place = QRect(window.emergency.mapTo(window.widget, QPoint(0, 0)), window.emergency.size())
    assert not panel.geometry().intersects(place)
    assert window.widget.rect().contains(panel.geometry())


def test_escape_means_that_nothing_happened(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignals([window.dialog.cancelled, window.dialog.closed]):
        QTest.keyClick(window.name.line, Qt.Key.Key_Escape)
    assert window.start.isEnabled()
    assert window.widget.focusWidget() is window.start


def test_enter_presses_the_primary_button_of_the_dialog_not_of_the_page(qtbot: QtBot, window: Window) -> None:
    with qtbot.assertNotEmitted(window.start.clicked), qtbot.waitSignal(window.use.clicked):
        QTest.keyClick(window.name.line, Qt.Key.Key_Return)


def test_the_heading_is_read_out_when_it_opens(window: Window) -> None:
    assert window.widget.focusWidget() is window.dialog.heading
    assert window.dialog.accessibleName() == "Who injects today?"


def test_closing_opens_only_what_the_dialog_had_shut(show: Show) -> None:
    shut_before = Button("Not now")
    shut_before.setEnabled(False)
    widget = filled(column(shut_before, Button("Start")))
    show(widget)
    dialog = Dialog(widget, "A question")
    dialog.open()
    dialog.close_dialog()
    assert not shut_before.isEnabled()
    assert all(button.isEnabled() for button in widget.findChildren(Button) if button is not shut_before)


def test_a_dialog_follows_its_window(window: Window) -> None:
    window.widget.resize(1200, 800)
    QApplication.processEvents()
    assert window.dialog.geometry() == window.widget.rect()


def test_keys_pressed_in_a_dialog_do_nothing_behind_it(show: Show) -> None:
    heard: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: object) -> None:
            heard.append(1)

    page = Page()
    show(page)
    dialog = Dialog(page, "A question")
    dialog.open()
    QTest.keyClick(dialog.heading, Qt.Key.Key_1)
    QTest.keyClick(dialog.heading, Qt.Key.Key_PageDown)
    assert heard == []
