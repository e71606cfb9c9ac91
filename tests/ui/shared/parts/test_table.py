"""A table shows its model with marks, wraps its words, and leaves the Tab key to the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anakinra_desktop.drawing.marks import DayMark
from anakinra_desktop.ui.shared.parts import MARK_ROLE, Button, Table, column, filled
from anakinra_desktop.ui.shared.theme import Look, look
from tests.ui.conftest import Show
from tests.ui.shared.parts.gallery import small_table


def shown_table(show: Show, width: int = 560) -> Table:
    table = Table("Recent days", small_table())
    show(filled(column(Button("Before"), table, Button("After"), from_top=True)), width, 500)
    return table


def test_rows_are_48_px_and_the_table_shows_them_all(show: Show) -> None:
    table = shown_table(show)
    assert [table.rowHeight(row) for row in range(3)] == [48, 48, 48]
    assert table.verticalScrollBar().maximum() == 0
    assert table.height() >= 4 * 48


def test_rows_grow_with_the_text(qtbot: QtBot, show: Show, usual_look: Look) -> None:
    table = shown_table(show)
    usual_look.choose_text_scale(2.0)
    qtbot.waitUntil(lambda: table.rowHeight(0) > 60)
    assert table.verticalScrollBar().maximum() == 0


def test_columns_share_the_width_and_words_wrap(show: Show) -> None:
    table = shown_table(show, 400)
    widths = [table.columnWidth(column) for column in range(4)]
    assert sum(widths) <= table.viewport().width() + 1
    assert table.rowHeight(0) > 48, "the place does not fit on one line"


def test_a_new_row_makes_the_table_higher(show: Show) -> None:
    table = shown_table(show)
    before = table.height()
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.appendRow([QStandardItem(text) for text in ("1 Nov", "20:00", "Stomach, 9", "Luis")])
    assert table.height() == before + 48


def test_the_mark_of_a_day_is_painted_before_its_words(show: Show) -> None:
    table = shown_table(show)
    picture = table.viewport().grab().toImage()
    cell = table.visualRect(table.model().index(0, 0))
    colours = {picture.pixelColor(x, cell.center().y() + 9).name() for x in range(12, 40)}
    assert look().color("primary").name() in colours


def test_tab_leaves_the_table_and_arrows_walk_in_it(show: Show) -> None:
    table = shown_table(show)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_screen_reader_finds_the_words_of_each_cell(show: Show) -> None:
    table = shown_table(show)
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name) == "Recent days"
    words = [spoken.child(number).text(QAccessible.Text.Name) for number in range(spoken.childCount())]
    assert "Stomach, 3" in words


@pytest.mark.parametrize("mark", list(DayMark))
def test_every_mark_can_stand_in_a_table(show: Show, mark: DayMark) -> None:
    model = QStandardItemModel(1, 1)
    model.setData(model.index(0, 0), mark, MARK_ROLE)
    table = Table("One mark", model)
    show(table, 200, 120)
    assert not table.grab().isNull()
