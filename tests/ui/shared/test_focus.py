"""Whoever works from the keyboard sees where they are."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Button, PageScroll, Text, TextField, column, filled
from anakinra_desktop.ui.shared.theme import look
from tests.ui.conftest import Show


def ring_of(window: QWidget) -> QWidget | None:
    """The ring that is shown in a window, if any."""
    shown = [ring for ring in window.findChildren(QWidget, "focus_ring") if ring.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


def shown_window(show: Show, *items: QWidget) -> QWidget:
    window = filled(column(*items, margins=(40, 40, 40, 40)))
    show(window, 420, 360)
    return window


def test_a_ring_with_a_gap_goes_around_what_has_the_focus(show: Show) -> None:
    button = Button("Start")
    window = shown_window(show, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window)
    assert ring is not None
    outer = QRect(ring.mapToGlobal(ring.rect().topLeft()), ring.size())
    inner = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
    assert outer == inner.adjusted(-5, -5, 5, 5)
    picture = window.grab().toImage()
    above = button.mapTo(window, button.rect().center())
    colours = [picture.pixelColor(above.x(), button.mapTo(window, button.rect().topLeft()).y() - y) for y in (1, 4)]
    assert colours[0] == look().color("bg")
    assert colours[1] == look().color("focus")


def test_the_ring_follows_when_its_widget_moves(show: Show) -> None:
    button = Button("Start")
    window = shown_window(show, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.setGeometry(100, 200, 150, 60)
    ring = ring_of(window)
    assert ring is not None
    assert ring.geometry() == QRect(95, 195, 160, 70)


def test_a_press_with_the_mouse_leaves_no_ring_on_a_button(show: Show) -> None:
    first, button = Button("Start"), Button("Other")
    window = shown_window(show, first, button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert ring_of(window) is None
    QTest.keyClick(button, Qt.Key.Key_Backtab)
    assert ring_of(window) is not None


def test_a_field_wears_the_ring_around_its_frame(show: Show) -> None:
    field = TextField("Name")
    window = shown_window(show, field)
    field.line.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window)
    assert ring is not None
    assert ring.width() == field.frame.width() + 10


def test_a_heading_takes_the_focus_without_a_ring(show: Show) -> None:
    heading = Text("Today", "h1")
    window = shown_window(show, heading, Button("Start"))
    heading.focus_as_heading()
    assert heading.hasFocus()
    assert ring_of(window) is None


def test_the_ring_scrolls_with_the_page(show: Show) -> None:
    buttons = [Button(f"Button {number}") for number in range(12)]
    page = PageScroll(filled(column(*buttons, margins=(20, 20, 20, 20))))
    window = shown_window(show, page)
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window)
    assert ring is not None
    assert ring.parentWidget() is page.widget()


def test_the_ring_goes_when_its_widget_is_hidden(show: Show) -> None:
    button = Button("Start")
    window = shown_window(show, button, Button("Other"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.hide()
    ring = ring_of(window)
    assert ring is None or ring.geometry().center().y() > 0
    assert not button.hasFocus()


def test_the_ring_lets_go_of_a_widget_that_moves_to_another_window(show: Show) -> None:
    button = Button("Start")
    window = shown_window(show, button, Button("Other"))
    elsewhere = filled(column(Button("Elsewhere")))
    show(elsewhere)
    window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.setParent(elsewhere)
    assert ring_of(window) is None
