"""The settings page: it jumps, it keeps at once, and it never shows what is not kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.services.change_person import MapFit, change_person
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.services.look_at_settings import SettingsLook, look_at_settings
from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Banner, Button, Switch, Text, default_button
from anakinra_desktop.ui.shared.theme import look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


def button(inside: QWidget, name: str) -> QAbstractButton:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None, f"there is no button {name}"
    return found


def segment(inside: QWidget, control: str, text: str) -> QAbstractButton:
    of = inside.findChild(QWidget, control)
    assert of is not None
    return next(each for each in of.findChildren(QAbstractButton) if each.text() == text)


def kept(home: Home) -> SettingsLook:
    seen = look_at_settings(home.records, home.person.id, home.clock())
    assert seen is not None
    return seen


# ------------------------------------------------------------------------------------------------ the list that jumps


def test_a_press_on_the_list_brings_the_part_to_the_top_and_has_it_read(page: SettingsPage) -> None:
    settle()
    button(page, "go_to_who_injects").click()
    assert page.sections.open_key == "who_injects"
    assert page.focusWidget() is page.givers.title
    top = page.givers.mapTo(page._scroll.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < 20


def test_every_part_can_be_jumped_to_and_is_then_in_sight(page: SettingsPage) -> None:
    settle()
    for item in page.sections.items:
        item.click()
        assert page.sections.open_key == item.section.key
        title = page.focusWidget()
        assert isinstance(title, Text)
        assert page._scroll.viewport().rect().contains(title.mapTo(page._scroll.viewport(), QPoint(0, 0)))


def test_scrolling_marks_the_part_that_is_read(page: SettingsPage) -> None:
    settle()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert page.sections.open_key == "about"
    assert button(page, "go_to_about").accessibleDescription() == "you are here"
    bar.setValue(0)
    assert page.sections.open_key == "person"
    assert button(page, "go_to_about").accessibleDescription() == ""


def test_arrow_keys_go_through_the_list(page: SettingsPage) -> None:
    first = button(page, "go_to_person")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is button(page, "go_to_prescription")
    QTest.keyClick(button(page, "go_to_prescription"), Qt.Key.Key_Space)
    assert page.sections.open_key == "prescription"


def test_tab_reaches_everything_from_top_to_bottom(page: SettingsPage, home: Home) -> None:
    keep_caregiver(home.records, "Luis", None, TODAY)
    home.household.tell_changed()
    settle()
    start = button(page, "go_to_person")
    start.setFocus()
    met: list[str] = []
    here: QWidget | None = start
    while here is not None and len(met) < 80:
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = page.focusWidget()
        if here is start:
            break
        if here is not None:
            met.append(here.objectName() or getattr(here, "text", str)())
    assert here is start, met
    order = [
        *("go_to_about", "change_person", "change_calls", "change_prescription", "2 h", "add_helper", "change_giver"),
        *("change_date_1", "change_date_2", "use_abdomen", "use_right_buttock", "100\u00a0%", "As the system"),
        *("open_folder", "copy_path", "licences"),
    ]
    assert list(dict.fromkeys(name for name in met if name in order)) == order
    assert met.count("As the system") == 3, "language, look and motion are one stop each, at what is chosen"


def test_the_page_has_no_primary_button_that_enter_could_press(page: SettingsPage) -> None:
    page.heading.focus_as_heading()
    assert default_button(page) is None


# -------------------------------------------------------------------------------------------- what is kept at once


def test_the_hours_on_time_are_kept_at_once(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.household.changed):
        segment(page, "timing_window", "3 h").click()
    assert kept(home).timing_window_h == 3.0
    assert segment(page, "timing_window", "3 h").isChecked()


def test_other_hours_that_were_set_before_are_offered_too(page: SettingsPage, home: Home) -> None:
    with home.records.change() as record:
        record.set_preference(home.person.id, "timing_window_h", "1.5")
    page.reload()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert segment(page, "timing_window", "1.5 h").isChecked()


def test_a_place_goes_off_and_on_at_once(page: SettingsPage, home: Home) -> None:
    stomach = button(page, "use_abdomen")
    assert isinstance(stomach, Switch)
    assert (stomach.accessibleName(), stomach.isChecked()) == ("Use: Stomach", True)
    QTest.keyClick(stomach, Qt.Key.Key_Space)
    assert kept(home).switched_off == (ZoneId.ABDOMEN,)
    QTest.keyClick(stomach, Qt.Key.Key_Space)
    assert kept(home).switched_off == ()


def test_the_last_place_stays_on_and_the_page_says_why(page: SettingsPage, home: Home) -> None:
    *most, last = page.zones.switches.values()
    for switch in most:
        switch.click()
    assert page.zones.note.text() == "Whoever injects alone has no place left now."
    last.click()
    assert last.isChecked()
    assert page.zones.note.text() == "One place has to stay on."
    assert len(kept(home).switched_off) == 6


def test_what_can_not_be_written_is_shown_as_it_is_kept(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    home.records.close()
    home.records.path.write_bytes(b"no record any more" * 100)
    with qtbot.waitSignal(page.said) as said:
        segment(page, "timing_window", "3 h").click()
    assert "record.sqlite3" in said.args[0]
    assert page.on_time.isHidden()


# ------------------------------------------------------------------------------------------------------- this app


def test_text_grows_at_once_and_its_control_stays_where_it_is(
    page: SettingsPage, settings: AppSettings, qtbot: QtBot
) -> None:
    page.show_section("app")
    settle()
    control = page.app.text_size
    before = control.mapTo(page, QPoint(0, 0)).y()
    segment(page, "text_size", "150\u00a0%").click()
    assert look().text_scale == 1.5
    assert AppSettings(page._household.records.path.parent).text_scale == 1.5
    assert settings.text_scale == 1.5
    qtbot.waitUntil(lambda: abs(control.mapTo(page, QPoint(0, 0)).y() - before) <= 2)


def test_the_look_changes_at_once_and_can_follow_the_system_again(page: SettingsPage, settings: AppSettings) -> None:
    segment(page, "theme", "Dark").click()
    assert (look().theme, settings.theme) == ("dark", "dark")
    segment(page, "theme", "High contrast").click()
    assert (look().theme, settings.theme) == ("contrast", "contrast")
    segment(page, "theme", "As the system").click()
    assert (look().chosen_theme, settings.theme) == (None, None)


def test_movement_can_be_stopped(page: SettingsPage, settings: AppSettings) -> None:
    segment(page, "motion", "None").click()
    assert (look().motion, settings.motion) == (False, False)
    segment(page, "motion", "A little").click()
    assert (look().motion, settings.motion) == (True, True)
    segment(page, "motion", "As the system").click()
    assert settings.motion is None


@pytest.mark.parametrize(("text", "language"), [("Español", "es"), ("English", "en"), ("As the system", None)])
def test_the_language_is_kept_and_told(
    page: SettingsPage, settings: AppSettings, qtbot: QtBot, text: str, language: str | None
) -> None:
    with qtbot.waitSignal(page.language_chosen) as told:
        segment(page, "language", text).click()
    assert told.args == [language]
    assert settings.chosen_language == language


def test_what_was_chosen_before_is_shown(home: Home, settings: AppSettings, show: Show) -> None:
    settings.chosen_language, settings.theme, settings.text_scale, settings.motion = "es", "dark", 1.25, False
    page = SettingsPage(home.household, settings)
    show(page, 1048, 724)
    shown = (page.app.language.choice, page.app.theme.choice, page.app.text_size.choice, page.app.motion.choice)
    assert shown == ("es", "dark", 1.25, "off")


def test_a_folder_that_keeps_nothing_is_told(home: Home, tmp_path: Path, show: Show) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    page = SettingsPage(home.household, AppSettings(tmp_path / "file"))
    show(page, 1048, 724)
    segment(page, "theme", "Dark").click()
    assert look().theme == "dark"
    assert page._at_once.text() == "The look and the language can’t be saved in this folder"


# ------------------------------------------------------------------------------------------- the record, the app


class Opener(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_the_record_is_shown_opened_and_copied(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    folder = str(home.records.path.parent)
    shown = page.findChild(Text, "record_folder")
    assert shown is not None
    assert shown.text() == folder
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type] # takes text only
    try:
        button(page, "open_folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [folder]
    with qtbot.waitSignal(page.said):
        button(page, "copy_path").click()
    assert QGuiApplication.clipboard().text() == folder


def test_the_fonts_licences_can_be_read_and_put_away(page: SettingsPage, qtbot: QtBot) -> None:
    button(page, "licences").click()
    dialog = page.window().findChild(QWidget, "licences_dialog")
    assert dialog is not None
    texts = {text.text() for text in dialog.findChildren(Text)}
    assert {"Nunito Sans", "Phosphor Icons", "Qt, PySide6", "Matplotlib", "SQLAlchemy"} <= texts
    named = {each.accessibleName(): each for each in dialog.findChildren(Button)}
    read = named["Read the licence of Nunito Sans"]
    read.click()
    assert any("SIL OPEN FONT LICENSE" in text.text() and text.isVisible() for text in dialog.findChildren(Text))
    read.click()
    assert not any("SIL OPEN FONT LICENSE" in text.text() and text.isVisible() for text in dialog.findChildren(Text))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_page_says_what_this_app_is_not(page: SettingsPage) -> None:
    words = " ".join(text.text() for text in page.about.findChildren(Text))
    assert "never works out a dose" in words
    assert "does not replace your doctor" in words
    assert "Version 0" in words


# ------------------------------------------------------------------------------------------------ what is shown


def test_the_page_follows_the_record_and_the_person(page: SettingsPage, home: Home) -> None:
    keep_caregiver(home.records, "Luis <b>Vega</b>", date(2026, 5, 3), TODAY)
    home.household.tell_changed()
    home.household.set_giver(Giver(GivenBy.CAREGIVER, "Luis <b>Vega</b>"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    words = [text.text() for text in page.givers.findChildren(Text) if not text.isHidden()]
    assert words.count("today") == 1
    assert words.index("today") > words.index("Luis <b>Vega</b>")


def test_before_there_is_a_person_the_app_itself_can_be_set(
    home: Home, settings: AppSettings, show: Show, tmp_path: Path
) -> None:
    nobody = Household(home.records, home.clock)
    page = SettingsPage(nobody, settings)
    show(page, 1048, 724)
    assert page.person.isHidden()
    assert page.app.isVisible()
    assert [item.section.key for item in page.sections.items if item.isVisible()] == ["app", "record", "about"]
    assert page.sections.open_key == "app"
    nobody.set_person(home.person)
    assert page.person.isVisible()


def test_where_the_record_can_not_be_read_the_app_itself_can_still_be_set(
    home: Home, settings: AppSettings, show: Show
) -> None:
    home.records.close()
    whole = home.records.path.read_bytes()
    home.records.path.write_bytes(b"no record any more" * 100)
    page = SettingsPage(home.household, settings)
    show(page, 1048, 724)
    banner = page.findChild(Banner)
    assert banner is not None
    assert banner.accessibleName() == "The record can’t be read now"
    assert page.prescription.isHidden()
    assert page.app.isVisible()
    home.records.path.write_bytes(whole)
    assert banner.action is not None
    banner.action.click()
    assert page.prescription.isVisible()


def test_new_measures_have_an_unused_map_made_anew_beside_the_window(tmp_path: Path, show: Show, qtbot: QtBot) -> None:
    home = Home(tmp_path / "new", recorded_days=0)
    home.plan_places()
    taller = change_person(home.records, home.person, replace(home.person, height_cm=178.0), home.clock())
    home.household.set_person(taller)
    page = SettingsPage(home.household, AppSettings(tmp_path))
    show(page, 1048, 724)
    note = page.findChild(Text, "map_note")
    assert note is not None
    assert note.text() == "The body map is being made for these measures."
    qtbot.waitUntil(lambda: kept(home).map.fit is MapFit.FITS, timeout=20_000)
    qtbot.waitUntil(lambda: note.text() == "")


def test_a_map_that_is_used_stays_until_a_new_one_is_asked_for(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    plan = home.plan_places()
    spot = plan.body.spots_open_to(GivenBy.SELF)[0]
    from anakinra_desktop.services.suggest_spot import place_of

    home.give(TODAY, time(19, 40), place=place_of(plan, spot.zone, spot.id))
    taller = change_person(home.records, home.person, replace(home.person, height_cm=178.0), home.clock())
    home.household.set_person(taller)
    note = page.person.map_note
    assert note.isVisible()
    assert note.text().endswith("It was made for 164 cm.")
    assert kept(home).map.fit is MapFit.KEPT
    anew = button(page, "new_map")
    assert anew.isVisible()
    anew.click()
    assert note.text() == "The body map is being made for these measures."
    qtbot.waitUntil(lambda: kept(home).map.fit is MapFit.FITS, timeout=20_000)
    qtbot.waitUntil(lambda: note.text() == "")
    assert not anew.isVisible()


# -------------------------------------------------------------------------------------------------- can be read


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("scale", "width", "height"),
    [(1.0, 1048, 724), (1.0, 792, 624), (1.25, 792, 624), (1.5, 792, 624), (2.0, 1024, 560)],
)
def test_everything_can_be_read_and_hit(
    home: Home,
    settings: AppSettings,
    show: Show,
    speak: Callable[[str], None],
    language: str,
    scale: float,
    width: int,
    height: int,
) -> None:
    speak(language)
    look().choose_text_scale(scale)
    keep_caregiver(home.records, "A" * 60, None, TODAY)
    changed = change_person(home.records, home.person, replace(home.person, name="Maria " + "Ruiz" * 20), home.clock())
    home.household.set_person(changed)
    page = SettingsPage(home.household, settings)
    show(page, width, height)
    assert problems(page) == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_page_stands_in_every_look(page: SettingsPage, theme: str) -> None:
    segment(page, "theme", {"dark": "Dark", "contrast": "High contrast"}[theme]).click()
    assert problems(page) == []
    assert page.grab().toImage().pixelColor(2, 2) == look().color("bg")


def test_a_record_folder_with_a_long_name_is_not_cut(tmp_path: Path, show: Show) -> None:
    folder = tmp_path / ("a-very-long-name-" * 8)
    home = Home(folder, recorded_days=0)
    home.plan_places()
    page = SettingsPage(home.household, AppSettings(folder))
    show(page, 640, 480)
    assert problems(page) == []
    shutil.rmtree(folder)


def test_lengths_are_told_as_the_computer_measures_until_chosen_otherwise(page: SettingsPage, home: Home) -> None:
    assert (page.lengths.unit.choice, kept(home).length_unit) == (LengthUnit.CM, None)
    sample = page.findChild(Text, "length_sample")
    assert sample is not None
    assert "cm above the kneecap" in sample.text()
    segment(page, "length_unit", "Inches").click()
    assert kept(home).length_unit is LengthUnit.INCHES
    assert "inches above the kneecap" in sample.text()
    segment(page, "length_unit", "Hands and fingers").click()
    assert kept(home).length_unit is LengthUnit.HANDS
    assert "about two hands" in sample.text()
