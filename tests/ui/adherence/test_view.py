"""The Adherence page as a person meets it: pressed, pointed at, walked through by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.people import Person
from anakinra_desktop.drawing import wording
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.adherence.chart_view import ChartView
from anakinra_desktop.ui.adherence.choose_dates import ChooseDates
from anakinra_desktop.ui.adherence.period import Dates, Span
from anakinra_desktop.ui.adherence.row_model import RowModel
from anakinra_desktop.ui.adherence.screen import TableRow
from anakinra_desktop.ui.adherence.view import AdherencePage
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button, Text, default_button
from anakinra_desktop.ui.shared.theme import look
from tests.ninety_days import FIRST, LAST, NOW, ZONE
from tests.ui.conftest import Show


@pytest.fixture
def page(household: Household, show: Show, qtbot: QtBot) -> AdherencePage:
    """The page on the screen, its charts drawn."""
    made = AdherencePage(household)
    show(made, 1048, 724)
    qtbot.waitUntil(lambda: bool(drawn(made.board.calendar.chart)), timeout=20_000)
    return made


def drawn(chart: ChartView) -> bool:
    chart.grab()
    return bool(chart.readings)


def move_pointer(chart: ChartView, to: QPointF) -> None:
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        to,
        QPointF(chart.mapToGlobal(to.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart, event)


def test_the_page_shows_ninety_days_at_first(page: AdherencePage) -> None:
    assert page.dates == Dates(FIRST, LAST)
    assert page.board.spans.choice is Span.QUARTER
    assert page.board.numbers.cards[0].accessibleName() == "Covered: 94 %"
    assert page.board.numbers.cards[0].accessibleDescription() == "81 of 86 days, had at least one dose"
    sentence = page.findChild(Text, "adherence_sentence")
    assert sentence is not None
    assert sentence.text().startswith("In these 90 days the doctor paused 4.")


def test_printing_the_report_is_the_one_primary_button(page: AdherencePage, qtbot: QtBot) -> None:
    button = default_button(page)
    assert button is not None
    assert button.objectName() == "print_report"
    with qtbot.waitSignal(page.report_wanted) as wanted:
        button.click()
    assert wanted.args == [Dates(FIRST, LAST)]


def test_a_shorter_span_is_one_press_away(page: AdherencePage) -> None:
    segment = next(each for each in page.board.spans.findChildren(QAbstractButton) if each.text() == "30 days")
    segment.click()
    assert page.dates == Dates(LAST - timedelta(days=29), LAST)
    assert page.board.spans.choice is Span.MONTH


def test_dates_of_ones_own_are_asked_for_and_shown(page: AdherencePage, qtbot: QtBot) -> None:
    segment = next(each for each in page.board.spans.findChildren(QAbstractButton) if each.text() == "Choose …")
    segment.click()
    question = page.window().findChild(ChooseDates)
    assert question is not None
    assert page.dates == Dates(FIRST, LAST)  # nothing has changed yet
    question.first.set_value(date(2026, 11, 1))
    question.last.set_value(date(2026, 10, 1))
    question.show_button.click()
    assert question.last.error == "This is before the first day."
    question.last.set_value(date(2026, 11, 10))
    question.show_button.click()
    assert page.dates == Dates(date(2026, 11, 1), date(2026, 11, 10))
    assert page.board.spans.choice is Span.OWN


def test_a_day_that_is_not_over_cannot_be_chosen(page: AdherencePage) -> None:
    question = ChooseDates(page, Dates(FIRST, LAST), date(2025, 1, 7), LAST)
    question.open()
    question.last.set_value(LAST + timedelta(days=1))
    question.show_button.click()
    assert question.last.error
    question.cancel()
    assert page.dates == Dates(FIRST, LAST)


# -------------------------------------------------------------------------------------------------------- charts


def test_pointing_at_a_day_reads_it(page: AdherencePage, qtbot: QtBot) -> None:
    chart = page.board.calendar.chart
    reading = next(each for each in chart.readings if each.day == date(2026, 11, 20))
    with qtbot.waitSignal(chart.read) as read:
        move_pointer(chart, QPointF(reading.x + 3, reading.y - 2))
    assert read.args == ["Friday, 20 November: late, 22:45"]
    assert chart.reading == date(2026, 11, 20)
    with qtbot.waitSignal(chart.read) as read:
        move_pointer(chart, QPointF(1, 1))
    assert read.args == [""]


def test_pressing_a_day_announces_it(page: AdherencePage, qtbot: QtBot) -> None:
    chart = page.board.calendar.chart
    reading = next(each for each in chart.readings if each.day == date(2026, 10, 2))
    with qtbot.waitSignal(page.day_chosen) as chosen:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(reading.x), round(reading.y)))
    assert chosen.args == [date(2026, 10, 2)]


def test_arrow_keys_walk_over_the_calendar_as_it_is_seen(page: AdherencePage, qtbot: QtBot) -> None:
    chart = page.board.calendar.chart
    chart.setFocus()
    key = Qt.Key
    for pressed, day in (
        (key.Key_Left, LAST),  # the first key shows where one is
        (key.Key_Left, LAST - timedelta(days=7)),
        (key.Key_Up, LAST - timedelta(days=8)),
        (key.Key_Down, LAST - timedelta(days=7)),
        (key.Key_Home, FIRST),
        (key.Key_Left, FIRST),
        (key.Key_PageDown, FIRST + timedelta(days=28)),
        (key.Key_End, LAST),
    ):
        QTest.keyClick(chart, pressed)
        assert chart.reading == day
    assert chart.accessibleDescription() == "Monday, 23 November: done on time, 20:14"
    with qtbot.waitSignal(page.day_chosen) as chosen:
        QTest.keyClick(chart, key.Key_Return)
    assert chosen.args == [LAST]


def test_the_time_chart_walks_from_dose_to_dose(page: AdherencePage) -> None:
    chart = page.board.times.chart
    chart.grab()
    chart.setFocus()
    for pressed, day in (
        (Qt.Key.Key_End, LAST),
        (Qt.Key.Key_Left, LAST - timedelta(days=1)),
        (Qt.Key.Key_Home, FIRST),
        (Qt.Key.Key_Right, FIRST + timedelta(days=1)),
    ):
        QTest.keyClick(chart, pressed)
        assert chart.reading == day


def test_a_chart_says_its_name_and_its_figures(page: AdherencePage) -> None:
    board = page.board
    assert board.calendar.chart.accessibleName() == "Every day"
    assert board.calendar.chart.accessibleDescription().startswith("on time 74, late 6, two doses 1")
    assert board.times.chart.accessibleDescription() == "Usual time 20:17; half of the doses between 20:04 and 20:33."


def test_a_table_takes_the_place_of_the_chart_and_opens_days(page: AdherencePage, qtbot: QtBot) -> None:
    card = page.board.calendar
    card.as_table.click()
    assert card.shows_table
    assert not card.chart.isVisible()
    assert card.as_table.accessibleName() == "Every day: As a chart"
    table = card.table
    assert table is not None
    assert table.model().rowCount() == 90
    with qtbot.waitSignal(page.day_chosen) as chosen:
        table.opened.emit(table.model().index(3, 0))
    assert chosen.args == [LAST - timedelta(days=3)]
    qtbot.waitUntil(lambda: page.board.height() > 90 * 48)
    card.as_table.click()
    assert card.chart.isVisible()
    qtbot.waitUntil(lambda: page.board.height() < 1600)


def test_the_table_follows_the_span(page: AdherencePage) -> None:
    page.board.calendar.as_table.click()
    page.show_span(Span.MONTH)
    table = page.board.calendar.table
    assert table is not None
    assert table.model().rowCount() == 30


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RowModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(("Day", "What"), (TableRow(("Mon", "done"), LAST), TableRow(("Tue", "late"))))
    assert model.day_at(model.index(0, 0)) == LAST
    assert model.day_at(model.index(1, 0)) is None


def test_charts_are_drawn_beside_the_window(household: Household, show: Show, qtbot: QtBot) -> None:
    made = AdherencePage(household)
    show(made, 1048, 724)
    chart = made.board.calendar.chart
    qtbot.waitUntil(lambda: drawn(chart), timeout=20_000)
    before = chart.grab().toImage()
    made.resize(1148, 724)
    qtbot.waitUntil(lambda: chart.grab().toImage() != before)
    assert all(0 <= reading.x <= chart.width() for reading in chart.readings)


# ------------------------------------------------------------------------------------------- the rest of its life


def test_the_page_reads_again_when_the_record_changed(page: AdherencePage, household: Household) -> None:
    with household.records.change() as record:
        given = next(each for each in record.doses(1, LAST, LAST) if each.counts)
        from anakinra_desktop.domain.dose import Standing

        record.end_dose(given.id, Standing.VOID, NOW, "Maria", "did not happen")
    household.tell_changed()
    assert page.board.numbers.cards[0].accessibleDescription().startswith("80 of 86 days")


def test_before_any_day_is_over_the_page_says_what_will_come(
    tmp_path: object, household: Household, show: Show, qtbot: QtBot
) -> None:
    household.set_person(None)
    made = AdherencePage(household)
    show(made, 900, 600)
    words = [text.text() for text in made.findChildren(Text) if text.isVisible()]
    assert "Nothing to count yet" in words
    assert made.dates is None
    qtbot.wait(1)


def test_a_person_without_a_prescription_has_nothing_to_count(household: Household, show: Show) -> None:
    records: RecordFile = household.records
    with records.change() as record:
        ana = record.add_person(Person(id=0, name="Ana", home_zone=ZONE))
    household.set_person(ana)
    made = AdherencePage(household)
    show(made, 900, 600)
    assert made.dates is None


@pytest.mark.parametrize(
    ("width", "height", "scale", "theme"),
    [(792, 624, 1.0, "dark"), (1024, 620, 2.0, "light"), (1048, 724, 1.5, "contrast"), (640, 480, 1.0, "light")],
)
def test_nothing_is_cut_off_at_any_size(
    household: Household,
    show: Show,
    qtbot: QtBot,
    speak: Callable[[str], None],
    width: int,
    height: int,
    scale: float,
    theme: str,
) -> None:
    speak("es")
    look().choose_theme(theme)  # type: ignore[arg-type]
    look().choose_text_scale(scale)
    made = AdherencePage(household)
    show(made, width, height)
    qtbot.waitUntil(lambda: drawn(made.board.calendar.chart), timeout=20_000)
    board = made.board
    assert board.width() <= width
    for widget in board.findChildren(QWidget):
        if widget.isVisibleTo(board) and isinstance(widget, Text | Button):
            place = widget.mapTo(board, QPoint(0, 0))
            assert place.x() >= 0
            assert place.x() + widget.width() <= board.width() + 1, widget.text()
            if isinstance(widget, Text):
                assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()


def test_in_spanish_every_word_is_spanish(household: Household, show: Show, speak: Callable[[str], None]) -> None:
    speak("es")
    made = AdherencePage(household)
    show(made, 1048, 724)
    words = {text.text() for text in made.findChildren(Text)}
    assert {"Cumplimiento", "Cubierto", "A tiempo", "Hora del día", "81 de 86 días"} <= words
    assert wording.period(FIRST, LAST) in words
