"""Fields understand what people type, and say in words what they can't."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared import shown_lengths
from anakinra_desktop.ui.shared.parts import (
    Button,
    DateField,
    HeightField,
    LongTextField,
    NumberField,
    PageScroll,
    Text,
    TextField,
    TimeField,
    column,
    filled,
    read_date,
)
from tests.ui.conftest import Show


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20:00", time(20, 0)),
        ("2006", time(20, 6)),
        ("20.06", time(20, 6)),
        ("20h06", time(20, 6)),
        (" 8 ", time(8, 0)),
        ("8:5", None),
        ("0:30", time(0, 30)),
        ("24:00", None),
        ("20:60", None),
        ("evening", None),
        ("", None),
    ],
)
def test_a_time_is_understood_however_it_is_typed(qtbot: QtBot, typed: str, meant: time | None) -> None:
    field = TimeField("At what time?")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() == meant


def test_a_time_is_written_out_when_the_field_is_left(qtbot: QtBot) -> None:
    field = TimeField("At what time?")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "2006")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.text() == "20:06"
    assert field.error == ""


def test_what_is_wrong_is_said_below_and_to_a_screen_reader_until_it_is_corrected(qtbot: QtBot) -> None:
    field = TimeField("At what time?")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "25:00")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    spoken = QAccessible.queryAccessibleInterface(field.line)
    assert "00:00 to 23:59" in field.error
    assert spoken.text(QAccessible.Text.Name) == "At what time?"
    assert spoken.text(QAccessible.Text.Description) == field.error
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.error == ""
    assert "23:59" not in spoken.text(QAccessible.Text.Description)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("100", 100),
        ("100 ", 100),
        ("0", None),
        ("1001", None),
        ("-5", None),
        ("1e2", None),
        ("50,5", None),
        ("١٠", None),
        ("", None),
    ],
)
def test_a_whole_number_within_its_bounds(qtbot: QtBot, typed: str, meant: float | None) -> None:
    field = NumberField("How much?", "mg", 1, 1000)
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("37,5", 37.5), ("37.5", 37.5), ("37.55", None), (".5", 0.5), (".", None)]
)
def test_comma_and_point_both_part_the_decimals(qtbot: QtBot, typed: str, meant: float | None) -> None:
    field = NumberField("Temperature", "°C", 0, 45, decimals=1)
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.value() == meant


def test_a_number_field_starts_empty_and_names_its_unit(qtbot: QtBot) -> None:
    field = NumberField("How much?", "mg", 1, 1000)
    qtbot.addWidget(field)
    assert field.text() == ""
    assert field.value() is None
    assert field.line.accessibleName() == "How much? (mg)"
    assert not field.check()
    assert field.error == "Type a number from 1 to 1000 mg."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24 11 2026", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("24 November 2026", date(2026, 11, 24)),
        ("24 nov 2026", date(2026, 11, 24)),
        ("24 de noviembre de 2026", date(2026, 11, 24)),
        ("3 ene. 2027", date(2027, 1, 3)),
        ("29 2 2028", date(2028, 2, 29)),
        ("29 2 2027", None),
        ("11/24/2026", None),
        ("24 11 26", None),
        ("24 11", None),
        ("11 2026", None),
        ("yesterday", None),
    ],
)
def test_a_date_is_read_with_the_day_first(qapp: object, typed: str, meant: date | None) -> None:
    assert read_date(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("08/2027", date(2027, 8, 31)), ("feb 2028", date(2028, 2, 29)), ("13/2027", None)]
)
def test_a_month_alone_means_its_last_day_where_that_is_enough(qapp: object, typed: str, meant: date | None) -> None:
    assert read_date(typed, month_is_enough=True) == meant


def test_a_date_is_read_back_in_words(qtbot: QtBot) -> None:
    field = DateField("Good until")
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "3 4 2027")
    assert field.value() == date(2027, 4, 3)
    assert field.line.accessibleDescription() == "Saturday, 3 April 2027"


def test_arrow_keys_go_a_day_on_and_back(qtbot: QtBot) -> None:
    field = DateField("On", date(2026, 12, 31))
    qtbot.addWidget(field)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == date(2027, 1, 1)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.value() == date(2026, 12, 30)


def test_a_date_out_of_its_bounds_is_named_with_the_bound(qtbot: QtBot) -> None:
    field = DateField("Born", latest=date(2026, 11, 24))
    qtbot.addWidget(field)
    field.line.setText("1 1 2030")
    assert field.value() is None
    assert not field.check()
    assert "24 November 2026" in field.error


def test_tab_leaves_a_field_of_several_lines(qtbot: QtBot) -> None:
    field, after = LongTextField("Anything to add?"), Button("Save")
    window = filled(column(field, after))
    qtbot.addWidget(window)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    field.area.setFocus()
    QTest.keyClick(field.area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert field.text() == ""


def test_a_note_that_is_too_long_is_said_not_cut(qtbot: QtBot) -> None:
    field = LongTextField("Note", length=10)
    qtbot.addWidget(field)
    field.set_text("twelve signs")
    assert field.text() == "twelve signs"
    assert "2" in field.error


def test_what_was_typed_loses_only_the_spaces_around_it(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.line.insert("  <b>Ana</b> & Cía  ")
    assert field.text() == "<b>Ana</b> & Cía"


def test_a_press_anywhere_on_the_frame_starts_typing(qtbot: QtBot) -> None:
    field = NumberField("How much?", "mg", 1, 1000)
    window = filled(column(Button("Before"), field))
    qtbot.addWidget(window)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    QTest.mouseClick(
        field.frame, Qt.MouseButton.LeftButton, pos=field.frame.rect().topRight() + field.frame.rect().topLeft()
    )
    assert field.line.hasFocus()
    assert field.frame.height() >= 52


def test_an_error_waits_until_what_is_being_pressed_was_let_go(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    held = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
    field = NumberField("How much?", "mg", 1, 1000)
    qtbot.addWidget(field)
    field.line.setText("abc")
    field.line.editingFinished.emit()
    qtbot.wait(120)
    assert field.error == ""
    held[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: "1 to 1000 mg" in field.error, timeout=1000)


@pytest.mark.parametrize(("typed", "said"), [("87,5555", "point"), ("87.555", "point"), ("2000.555", "1 to 1000 mg")])
def test_too_many_places_after_the_point_are_said_as_that(qtbot: QtBot, typed: str, said: str) -> None:
    field = NumberField("How much?", "mg", 1, 1000, decimals=2)
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert not field.check()
    assert said in field.error


def test_a_field_that_is_given_the_keyboard_comes_in_sight(qtbot: QtBot) -> None:
    field = TextField("Why? In a few words")
    page = PageScroll(filled(column(*(Text(f"Line {number}", "h1") for number in range(30)), field)))
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    field.hide()
    QApplication.processEvents()
    field.show()
    field.setFocus()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.viewport().rect().contains(field.mapTo(page.viewport(), field.rect().bottomLeft())))


def test_a_number_without_a_unit_leaves_no_gap_for_one(speak: Callable[[str], None]) -> None:
    speak("en")
    field = NumberField("How many such cartons?", "", 1, 24)
    field.set_text("30")
    field.check()
    assert field.error == "Type a number from 1 to 24."
    assert field.line.accessibleName() == "How many such cartons?"
    with_unit = NumberField("Height", "cm", 40, 250)
    assert with_unit.line.accessibleName() == "Height (cm)"


def test_what_was_found_wrong_on_saving_stays_when_the_field_is_left_and_goes_with_the_next_letter(
    qtbot: QtBot, show: Show
) -> None:
    field, other = DateField("Last day"), TextField("Note")
    show(filled(column(field, other)), 400, 300)
    field.editor.setFocus()
    QTest.keyClicks(field.line, "20 11 2026")
    field.set_error("The last day lies before the first one.")
    other.editor.setFocus()
    assert field.error == "The last day lies before the first one."
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.error == ""


def test_a_date_is_asked_for_with_an_example_that_can_be_taken(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    speak("en")
    field = DateField("Last day")
    qtbot.addWidget(field)
    field.set_example(date(2027, 1, 5))
    assert field.line.placeholderText() == "5 1 2027"
    assert not field.check()
    assert field.error == "Type day, month and year, such as 5 1 2027."


def test_a_height_is_typed_in_cm_or_in_feet_and_inches_and_read_back_in_cm(
    qtbot: QtBot, show: Show, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("en")
    monkeypatch.setattr(shown_lengths, "measures_in_inches", lambda: True)
    field = HeightField("Height")
    show(field, 400, 200)
    field.editor.setFocus()
    said = "Type a height from 45 to 250 cm, such as 164, or in feet and inches, such as 5 ft 6."
    for typed, value, below, unit in (
        ("164", 164.0, "", True),
        ("164,5", 164.5, "", True),
        ("5'6\"", 167.6, "167.6 cm", False),
        ("5 ft 6", 167.6, "167.6 cm", False),
        ("5 feet 6 inches", 167.6, "167.6 cm", False),
        ("5.6", None, said, True),
        ("5'13\"", None, said, True),
        ("9'", None, said, False),
        ("tall", None, said, True),
    ):
        field.line.clear()
        QTest.keyClicks(field.line, typed)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        assert field.value() == value
        assert (field.error or field._hint) == below
        assert field.line.accessibleDescription() == below
        assert field._unit.isVisible() is unit
    field.line.clear()
    assert field._hint == ""
