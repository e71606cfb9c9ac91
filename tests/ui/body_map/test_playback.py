"""Playing back on a real page: by buttons, slider and keys; nothing is planned, painted anew or recorded for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.services.suggest_spot import place_of
from anakinra_desktop.ui.body_map import figure_map, playback
from anakinra_desktop.ui.body_map.playback import DaySlider
from anakinra_desktop.ui.body_map.shown import Shown
from anakinra_desktop.ui.body_map.spot_button import SpotButton
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.shared.parts import Table
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import settle

PLACES = ("left_thigh/9", "abdomen/L12", "right_thigh/30", "abdomen/R20", "left_thigh/21")


@pytest.fixture
def home(tmp_path: Path, english: None) -> Home:
    home = Home(tmp_path, recorded_days=0)
    plan = home.plan_places()
    for back, name in enumerate(PLACES, 1):
        home.give(TODAY - timedelta(days=back), time(20, 6), place=place_of(plan, *name.split("/")))
    return home


@pytest.fixture
def page(home: Home, show: Show) -> BodyMapPage:
    page = BodyMapPage(home.household, offers_use=True)
    show(page, 1048, 724)
    settle()
    return page


def button(page: BodyMapPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def slider(page: BodyMapPage) -> DaySlider:
    found = page.findChild(DaySlider)
    assert found is not None
    return found


def shown_day(page: BodyMapPage) -> date | None:
    return page.whole.views.day


def test_a_day_back_and_a_day_on_and_back_to_today(page: BodyMapPage) -> None:
    assert shown_day(page) is None
    QTest.keyClick(button(page, "day_back"), Qt.Key.Key_Space)
    QTest.keyClick(button(page, "day_back"), Qt.Key.Key_Space)
    assert shown_day(page) == TODAY - timedelta(days=2)
    assert page.whole.views.past.isVisible()
    assert not page.whole.next.isVisible()
    QTest.keyClick(button(page, "day_on"), Qt.Key.Key_Space)
    assert shown_day(page) == TODAY - timedelta(days=1)
    QTest.keyClick(button(page, "back_to_today"), Qt.Key.Key_Space)
    assert shown_day(page) is None
    assert page.whole.next.isVisible()


def test_the_slider_is_named_by_its_day_and_walks_by_keys(page: BodyMapPage) -> None:
    days = slider(page)
    assert days.accessibleName() == "Day shown: today"
    assert days.height() >= 48
    QTest.keyClick(days, Qt.Key.Key_Left)
    QTest.keyClick(days, Qt.Key.Key_Left)
    assert days.accessibleName() == "Day shown: Sunday, 22 November"
    assert days.accessibleDescription() == "Sun 22 Nov: stomach, left spot 12"
    QTest.keyClick(days, Qt.Key.Key_Home)
    assert shown_day(page) == TODAY - timedelta(days=5)
    QTest.keyClick(days, Qt.Key.Key_End)
    assert shown_day(page) is None


def test_a_press_on_the_slider_goes_there(page: BodyMapPage) -> None:
    days = slider(page)
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=QPoint(2, days.height() // 3))
    assert shown_day(page) == TODAY - timedelta(days=5)
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=QPoint(days.width() - 2, days.height() // 3))
    assert shown_day(page) is None


def test_play_goes_from_the_first_day_to_today_and_stops(
    page: BodyMapPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, usual_look: Look
) -> None:
    monkeypatch.setattr(playback, "DAY_MS", 1)
    usual_look.choose_motion(True)
    seen: list[date] = []
    page.whole.views.bar.day_chosen.connect(seen.append)
    QTest.keyClick(button(page, "play"), Qt.Key.Key_Space)
    assert page.whole.views.bar.is_playing
    qtbot.waitUntil(lambda: not page.whole.views.bar.is_playing)
    assert seen == [TODAY - timedelta(days=ago) for ago in range(5, -1, -1)]
    assert shown_day(page) is None


def test_play_pauses_by_its_button_by_a_step_and_when_the_page_is_left(page: BodyMapPage) -> None:
    bar = page.whole.views.bar
    play = button(page, "play")
    stops: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(play, Qt.Key.Key_Space),
        lambda: QTest.keyClick(button(page, "day_back"), Qt.Key.Key_Space),
        lambda: QTest.keyClick(slider(page), Qt.Key.Key_Left),
        page.hide,
    )
    for stop in stops:
        QTest.keyClick(play, Qt.Key.Key_Space)
        assert bar.is_playing
        assert play.text() == "Pause"
        stop()
        assert not bar.is_playing
        assert play.text() == "Play"


def test_without_motion_a_day_stands_longer(page: BodyMapPage, usual_look: Look) -> None:
    bar = page.whole.views.bar
    for motion, pace in ((True, playback.DAY_MS), (False, playback.STILL_DAY_MS)):
        usual_look.choose_motion(motion)
        bar.play.click()
        assert bar._timer.interval() == pace
        bar.pause()


def test_another_day_paints_no_skin_and_asks_the_rotation_nothing(
    page: BodyMapPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    figure = page.whole.figure
    qtbot.waitUntil(lambda: len(figure._pictures) == 2 and not figure._repaint.isActive(), timeout=10_000)
    pictures = dict(figure._pictures)
    size, facts = figure.size(), page.facts

    def never(*_args: object, **_more: object) -> None:
        raise AssertionError("the skin was painted anew")

    monkeypatch.setattr(figure_map, "figure_image", never)
    for ago in range(5, 0, -1):
        slider(page).setValue(slider(page).maximum() - ago)
        figure.repaint()
        QTest.qWait(figure_map._REPAINT_AFTER_MS + 30 if ago == 5 else 1)
    assert figure._pictures == pictures
    assert figure.size() == size
    assert page.facts is facts


def test_a_day_gone_by_opens_no_zone_and_says_why(page: BodyMapPage, qtbot: QtBot) -> None:
    QTest.keyClick(button(page, "day_back"), Qt.Key.Key_Space)
    with qtbot.waitSignal(page.whole.figure.refused) as said:
        QTest.keyClick(button(page, "left_thigh"), Qt.Key.Key_Space)
    assert "back to today" in said.args[0]
    assert page.open_zone_id is None
    assert button(page, "left_thigh").accessibleName() == "Left thigh, 2 injections"


def test_a_new_injection_brings_today_back(page: BodyMapPage, home: Home) -> None:
    QTest.keyClick(button(page, "day_back"), Qt.Key.Key_Space)
    home.clock.set(TODAY, time(20, 30))
    home.give(TODAY, time(20, 6), place=place_of(home.plan_places(), "right_thigh", "3"))
    home.household.tell_changed()
    assert shown_day(page) is None
    assert page.whole.views.bar._line.text() == "Today: right thigh, spot 3"


def test_with_nothing_to_look_back_to_there_is_no_bar(tmp_path: Path, english: None, show: Show) -> None:
    page = BodyMapPage(Home(tmp_path, recorded_days=0).household)
    show(page, 1048, 724)
    assert not page.whole.views.bar.isVisible()


def test_use_is_shown_on_the_figure_as_a_table_and_on_an_opened_zone(page: BodyMapPage) -> None:
    views = page.whole.views
    page.whole.toggle.choose(Shown.USE)
    page.whole.toggle.chosen.emit(Shown.USE)
    assert views.heat_bar.isVisible()
    assert not views.bar.isVisible()
    assert button(page, "left_thigh").accessibleName() == "Left thigh, 2 injections"
    QTest.keyClick(button(page, "heat_as_table"), Qt.Key.Key_Space)
    table = page.findChild(Table, "use_table")
    assert table is not None
    settle()
    assert table.isVisible()
    assert not page.whole.figure.isVisible()
    QTest.keyClick(button(page, "heat_as_table"), Qt.Key.Key_Space)
    page.open_zone(ZoneId.LEFT_THIGH)
    assert zone_view(page) is Shown.USE
    spot = home_spot(page, "9")
    assert spot.count is not None
    assert spot.count.injections == 1
    assert spot.accessibleDescription() == "1 injection"
    page.close_zone()
    page.whole.toggle.choose(Shown.MAP)
    page.whole.toggle.chosen.emit(Shown.MAP)
    page.open_zone(ZoneId.LEFT_THIGH)
    assert zone_view(page) is Shown.MAP
    assert home_spot(page, "9").count is None


def test_the_newest_places_carry_their_day(page: BodyMapPage) -> None:
    page.open_zone(ZoneId.LEFT_THIGH)
    views = [home_spot(page, spot).view for spot in ("9", "21")]
    assert [(view.weekday, view.days) for view in views] == [("Mon", "1 d"), ("Thu", "5 d")]


def home_spot(page: BodyMapPage, spot: str) -> SpotButton:
    assert page.facts is not None
    return page.zone.places.map.spot_button(page.facts.body.spot("left_thigh", spot))


def zone_view(page: BodyMapPage) -> object:
    return page.zone.toggle.choice
