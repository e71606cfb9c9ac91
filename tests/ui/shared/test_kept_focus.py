"""Whoever walks by keyboard is where they were after what is shown was built anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from anakinra_desktop.ui.shared.kept_focus import KeptFocus, focus_kept
from anakinra_desktop.ui.shared.parts import Button, PageScroll, Stretch, column, filled
from tests.ui.conftest import Show

NAMES = tuple(f"line_{number}" for number in range(20))


class Lines(QWidget):
    """A list that is built anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(Stretch(), gap=4, parent=self)
        self.build(NAMES)

    def build(self, names: tuple[str, ...]) -> None:
        for old in self.findChildren(Button):
            old.hide()
            old.deleteLater()
            old.setObjectName("")
        for name in names:
            button = Button(name)
            button.setObjectName(name)
            self._lines.add(button)
            button.show()

    def line(self, name: str) -> Button:
        return next(button for button in self.findChildren(Button) if button.objectName() == name)

    def focus(self, name: str) -> None:
        self.line(name).setFocus(Qt.FocusReason.TabFocusReason)


@pytest.fixture
def lines() -> Lines:
    return Lines()


@pytest.fixture
def page(lines: Lines, show: Show) -> PageScroll:
    page = PageScroll(lines)
    show(page, 300, 300)
    return page


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_keyboard_goes_to_what_has_the_same_name_and_the_page_stays(page: PageScroll, lines: Lines) -> None:
    lines.focus("line_7")
    page.verticalScrollBar().setValue(200)
    with focus_kept():
        lines.build(NAMES)
    assert focused() == "line_7"
    assert page.verticalScrollBar().value() == 200


def test_of_itself_it_would_have_been_lost(page: PageScroll, lines: Lines) -> None:
    lines.focus("line_7")
    lines.build(NAMES)
    assert focused() != "line_7"


def test_where_nothing_has_the_name_any_more_it_is_left_to_whoever_has_it(page: PageScroll, lines: Lines) -> None:
    lines.focus("line_7")
    with focus_kept():
        lines.build(NAMES[:3])
    assert focused() != "line_7"


def test_what_is_still_there_keeps_the_keyboard(page: PageScroll, lines: Lines) -> None:
    lines.focus("line_7")
    before = QApplication.focusWidget()
    with focus_kept():
        lines.line("line_2").hide()
    assert QApplication.focusWidget() is before


def test_a_name_is_looked_for_nearby_first(show: Show) -> None:
    first, second = Lines(), Lines()
    show(filled(column(first, second)), 300, 600)
    second.focus("line_1")
    kept = KeptFocus(QApplication.focusWidget())
    second.build(NAMES)
    assert kept.restore()
    widget = QApplication.focusWidget()
    assert widget is not None
    assert second.isAncestorOf(widget)


def test_from_nowhere_it_goes_nowhere() -> None:
    assert not KeptFocus(None).restore()
    assert not KeptFocus(QWidget()).restore()
