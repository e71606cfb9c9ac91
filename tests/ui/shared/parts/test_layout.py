"""Rows wrap, columns keep together, pages never scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import (
    Button,
    EqualGrid,
    FlowRow,
    Grow,
    PageScroll,
    Text,
    column,
    filled,
    page_body,
    row,
)
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.conftest import Show


class Block(QWidget):
    """A thing of a known size."""

    def __init__(self, width: int, height: int = 50) -> None:
        super().__init__()
        self._size = QSize(width, height)
        self.setMinimumSize(20, height)

    def sizeHint(self) -> QSize:
        return self._size


def test_a_row_goes_on_in_the_next_line(show: Show) -> None:
    blocks = [Block(100) for _ in range(5)]
    flow = FlowRow(*blocks, gap=10)
    show(filled(flow), 340, 200)
    assert [block.y() for block in blocks] == [0, 0, 0, 60, 60]
    assert flow.heightForWidth(340) == 110
    assert flow.heightForWidth(2000) == 50
    assert flow.minimumSize().width() == 20


def test_a_hidden_thing_takes_no_room_in_a_row(show: Show) -> None:
    blocks = [Block(100) for _ in range(3)]
    flow = FlowRow(*blocks, gap=10)
    show(filled(flow), 500, 100)
    blocks[0].hide()
    assert flow.sizeHint().width() == 210


def test_something_wider_than_the_row_shrinks_to_it(show: Show) -> None:
    block = Block(900)
    show(filled(FlowRow(block)), 300, 100)
    assert block.width() == 300


def test_a_column_keeps_together_in_a_place_that_is_too_high(show: Show) -> None:
    name, line = Text("Maria Ruiz", "h3"), Text("You inject yourself today", "support")
    window = filled(column(name, line, gap=0))
    show(window, 300, 400)
    assert line.y() - (name.y() + name.height()) == 0
    above, below = name.y(), window.height() - (line.y() + line.height())
    assert abs(above - below) <= 1


def test_a_page_begins_at_its_top(show: Show) -> None:
    heading = Text("Today", "h1")
    page = PageScroll(page_body(heading, Button("Start")))
    show(page, 600, 700)
    assert heading.mapTo(page, heading.rect().topLeft()).y() < 40


def test_what_grows_takes_the_room_the_others_leave(show: Show) -> None:
    left, right = Block(100), Block(100)
    show(filled(row(Grow(left), right, gap=10)), 500, 60)
    assert right.width() >= 100
    assert left.width() > right.width()


def test_a_page_never_scrolls_sideways(show: Show, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    words = Text("A sentence that is a good deal longer than the window it has to stand in.", "h1")
    page = PageScroll(page_body(words, filled(FlowRow(*(Button(f"Button {n}") for n in range(6))))))
    show(page, 420, 300)
    body = page.widget()
    assert body is not None
    assert body.width() == page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() > 0


def test_spaces_follow_the_text_size(show: Show, usual_look: Look) -> None:
    layout = column(Block(10), Block(10), gap=12, margins=(24, 0, 24, 0))
    show(filled(layout), 300, 200)
    usual_look.choose_text_scale(2.0)
    assert layout.spacing() == 16
    assert layout.contentsMargins().left() == 32


def test_cells_of_a_grid_are_equal(show: Show) -> None:
    grid = EqualGrid(3, 10)
    blocks = [Block(100, 40), Block(60, 80), Block(80, 20), Block(10, 10)]
    for block in blocks:
        grid.addWidget(block)
    show(filled(grid), 320, 400)
    assert len({block.width() for block in blocks}) == 1
    assert blocks[0].y() == blocks[2].y() < blocks[3].y()
    assert grid.heightForWidth(320) == 170


def test_a_grid_of_one_column_gives_each_thing_its_own_height(show: Show) -> None:
    grid = EqualGrid(1, 10)
    for height in (40, 80):
        grid.addWidget(Block(100, height))
    show(filled(grid), 300, 200)
    assert grid.heightForWidth(300) == 130
