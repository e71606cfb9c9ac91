"""Choices are made by hand, by mouse, keyboard or number key, and nothing is chosen beforehand."""

from __future__ import annotations

from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.parts import (
    ChoiceGroup,
    ChoiceTile,
    SegmentedControl,
    Switch,
    TextField,
    column,
    filled,
)
from anakinra_desktop.ui.shared.parts.pressable import Pressable
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.conftest import Show

ANSWERS = ("clear", "foamy", "cloudy", "coloured", "floats")


class Liquid(Protocol):
    """Makes the question what the liquid looks like, shown on the screen."""

    def __call__(self, columns: int = 3, *, many: bool = False, beside: QWidget | None = None) -> ChoiceGroup[str]: ...


@pytest.fixture
def liquid(show: Show) -> Liquid:
    def ask(columns: int = 3, *, many: bool = False, beside: QWidget | None = None) -> ChoiceGroup[str]:
        tiles = [(each, ChoiceTile(each.capitalize(), f"looks {each}", "drop", shape="stack")) for each in ANSWERS]
        group: ChoiceGroup[str] = ChoiceGroup(tiles, columns=columns, many=many)
        show(filled(column(group, *([beside] if beside else []))), 900, 500)
        return group

    return ask


def test_nothing_is_chosen_beforehand(liquid: Liquid) -> None:
    group = liquid()
    assert group.choice is None
    assert group.choices == ()


def test_arrow_keys_go_from_tile_to_tile_without_choosing(liquid: Liquid) -> None:
    group = liquid(columns=3)
    group.tile("clear").setFocus()
    QTest.keyClick(group.tile("clear"), Qt.Key.Key_Right)
    assert group.tile("foamy").hasFocus()
    QTest.keyClick(group.tile("foamy"), Qt.Key.Key_Down)
    assert group.tile("floats").hasFocus(), "below, in a grid of three columns"
    QTest.keyClick(group.tile("floats"), Qt.Key.Key_Up)
    QTest.keyClick(group.tile("foamy"), Qt.Key.Key_Left)
    QTest.keyClick(group.tile("clear"), Qt.Key.Key_Left)
    assert group.tile("clear").hasFocus(), "the first tile has none before it"
    assert group.choice is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_choose_the_tile_that_has_the_focus(qtbot: QtBot, key: Qt.Key, liquid: Liquid) -> None:
    group = liquid()
    group.tile("cloudy").setFocus()
    with qtbot.waitSignal(group.chosen) as chosen:
        QTest.keyClick(group.tile("cloudy"), key)
    assert chosen.args == ["cloudy"]
    assert group.choice == "cloudy"


def test_number_keys_choose_wherever_the_focus_is(qtbot: QtBot, liquid: Liquid) -> None:
    group = liquid()
    group.tile("floats").setFocus()
    with qtbot.waitSignal(group.chosen) as chosen:
        QTest.keyClick(group.window(), Qt.Key.Key_2)
    assert chosen.args == ["foamy"]
    assert group.tile("foamy").hasFocus()


def test_a_number_typed_into_a_field_chooses_nothing(liquid: Liquid) -> None:
    field = TextField("Lot")
    group = liquid(beside=field)
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_3)
    assert group.choice is None
    assert field.text() == "3"


def test_a_new_choice_takes_the_place_of_the_old_one(liquid: Liquid) -> None:
    group = liquid()
    group.tile("clear").click()
    group.tile("cloudy").click()
    assert group.choices == ("cloudy",)
    group.tile("cloudy").click()
    assert group.choice == "cloudy", "pressing the same again does not take it back"
    group.clear()
    assert group.choice is None


def test_where_several_answers_fit_each_can_be_taken_and_taken_back(liquid: Liquid) -> None:
    group = liquid(many=True)
    for answer in ("clear", "floats", "clear"):
        group.tile(answer).click()
    assert group.choices == ("floats",)


def test_showing_an_earlier_answer_announces_nothing(qtbot: QtBot, liquid: Liquid) -> None:
    group = liquid()
    with qtbot.assertNotEmitted(group.chosen):
        group.choose("cloudy")
    assert group.choice == "cloudy"


def test_a_screen_reader_hears_a_radio_button_with_its_line(liquid: Liquid) -> None:
    tile = liquid().tile("cloudy")
    spoken = QAccessible.queryAccessibleInterface(tile)
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Cloudy"
    assert spoken.text(QAccessible.Text.Description) == "looks cloudy"
    assert not spoken.state().checked
    tile.click()
    assert spoken.state().checked


def test_the_toggle_of_a_screen_reader_takes_an_answer_once_as_a_press_does(liquid: Liquid) -> None:
    group = liquid()
    heard: list[str] = []
    group.chosen.connect(heard.append)
    group.tile("clear").click()
    group.tile("cloudy").toggle()
    assert group.choice == "cloudy"
    assert heard == ["clear", "cloudy"]


def test_the_toggle_of_a_screen_reader_takes_one_of_several_answers_back(liquid: Liquid) -> None:
    group = liquid(many=True)
    heard: list[str] = []
    group.chosen.connect(heard.append)
    group.tile("cloudy").toggle()
    group.tile("cloudy").toggle()
    assert group.choices == ()
    assert heard == ["cloudy", "cloudy"]


def test_several_answers_are_check_boxes_to_a_screen_reader(liquid: Liquid) -> None:
    tile = liquid(many=True).tile("cloudy")
    assert QAccessible.queryAccessibleInterface(tile).role() == QAccessible.Role.CheckBox


def test_tiles_stand_in_fewer_columns_where_the_width_does_not_hold_them(
    qtbot: QtBot, usual_look: Look, liquid: Liquid
) -> None:
    group = liquid(columns=5)
    usual_look.choose_text_scale(2.0)
    group.window().resize(700, 900)
    tiles = [group.tile(answer) for answer in ANSWERS]
    qtbot.waitUntil(lambda: tiles[0].y() != tiles[-1].y())
    widths = {tile.width() for tile in tiles}
    assert max(widths) - min(widths) <= 1
    for tile in tiles:
        assert tile.height() >= tile.heightForWidth(tile.width())


def test_a_press_on_the_words_of_a_tile_chooses_it(liquid: Liquid) -> None:
    group = liquid()
    tile = group.tile("foamy")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    assert group.choice == "foamy"


def test_a_tile_that_comes_to_stand_under_a_resting_mouse_is_not_lit(liquid: Liquid) -> None:
    tile = liquid().tile("foamy")
    QTest.mouseMove(tile, tile.rect().center())
    assert tile.is_pointed_at()
    tile.hide()
    tile.show()
    assert not tile.is_pointed_at()
    QTest.mouseMove(tile.window(), QPoint(1, 1))  # out of the way of the next window


def test_a_segmented_control_may_start_without_a_choice(qtbot: QtBot) -> None:
    control: SegmentedControl[int] = SegmentedControl("Period", [(30, "30 days"), (90, "90 days")])
    qtbot.addWidget(control)
    control.show()
    assert control.choice is None
    segment = next(child for child in control.findChildren(QWidget) if child.property("text") == "90 days")
    with qtbot.waitSignal(control.chosen) as chosen:
        QTest.keyClick(segment, Qt.Key.Key_Space)
    assert chosen.args == [90]
    assert control.choice == 90
    control.choose(None)
    assert control.choice is None


def test_the_toggle_of_a_screen_reader_chooses_a_segment_and_moves_the_tab_stop(qtbot: QtBot) -> None:
    control: SegmentedControl[int] = SegmentedControl("Period", [(30, "30 days"), (90, "90 days")], 30)
    qtbot.addWidget(control)
    segment = next(child for child in control.findChildren(Pressable) if child.text() == "90 days")
    with qtbot.waitSignal(control.chosen) as chosen:
        segment.toggle()
    assert chosen.args == [90]
    assert segment.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_switch_says_what_it_switches_and_turns_by_key(qtbot: QtBot) -> None:
    switch = Switch("Reminders")
    qtbot.addWidget(switch)
    spoken = QAccessible.queryAccessibleInterface(switch)
    assert spoken.text(QAccessible.Text.Name) == "Reminders"
    assert spoken.role() == QAccessible.Role.CheckBox
    with qtbot.waitSignal(switch.toggled):
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    QTest.keyClick(switch, Qt.Key.Key_Return)
    assert not switch.isChecked()
    assert switch.sizeHint().height() >= 48
