"""One window holds all pages: it goes where it is told, says where it is, and lets nothing stand before Emergency."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.medication import Phones
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.services.correct_record import NoSuchDose
from anakinra_desktop.services.look_in_emergency import EmergencyFacts
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.emergency.screen import emergency_screen
from anakinra_desktop.ui.emergency.view import EmergencyPage
from anakinra_desktop.ui.main_window import MainWindow
from anakinra_desktop.ui.rail import NavItem, all_destinations
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button, Dialog, PageScroll, Stretch, Text, Toast, column, page_body
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

NOW = datetime(2026, 11, 24, 18, 48, tzinfo=UTC)
MARIA = Person(id=1, name="Maria Ruiz", home_zone="Europe/Madrid")
USA = Phones("US", "911", "1-800-222-1222", "", frozenset({"America/New_York"}), ())


class Page(QWidget):
    """A page with a heading, a field and a primary button."""

    def __init__(self, household: Household, title: str) -> None:
        super().__init__()
        self.heading = Text(title, "h1")
        self.heading.setObjectName(f"{title}_heading")
        self.primary = Button(f"Start {title}", "primary")
        self.field = QLineEdit()
        self.field.setAccessibleName("Something to type")
        column(PageScroll(page_body(self.heading, self.field, self.primary, Stretch())), gap=0, parent=self)


class Setting:
    """The window, and which pages were built."""

    def __init__(self, tmp_path: Path, show: Show, keys: tuple[str, ...], width: int, height: int) -> None:
        self.built: list[str] = []
        self.household = Household(RecordFile(tmp_path / "record.sqlite3"), lambda: NOW)
        self.household.set_person(MARIA)
        self.window = MainWindow(self.household, {key: self._builder(key) for key in keys}, self._emergency)
        show(self.window, width, height)
        self.window.show_page(keys[0])
        settle()

    def _builder(self, key: str) -> Callable[[Household], QWidget]:
        def build(household: Household) -> QWidget:
            self.built.append(key)
            return Page(household, key)

        return build

    def _emergency(self, paused: str) -> EmergencyPage:
        return EmergencyPage(emergency_screen(USA, EmergencyFacts(name="Maria Ruiz"), NOW.date(), paused))

    def page(self, key: str) -> Page:
        page = self.window.page(key)
        assert isinstance(page, Page)
        return page


KEYS = ("today", "body_map", "calendar", "adherence")


@pytest.fixture
def setting(tmp_path: Path, show: Show) -> Setting:
    return Setting(tmp_path, show, KEYS, 1280, 800)


@pytest.fixture
def window(setting: Setting) -> MainWindow:
    return setting.window


def test_the_rail_shows_only_pages_that_are_there(window: MainWindow) -> None:
    assert [item.destination.key for item in window.rail.list.items] == list(KEYS)


def test_a_page_is_built_on_the_first_visit_and_kept(setting: Setting) -> None:
    assert setting.built == ["today"]
    setting.window.show_page("calendar")
    setting.window.show_page("today")
    setting.window.show_page("calendar")
    assert setting.built == ["today", "calendar"]


def test_going_to_a_page_says_so_in_title_rail_and_focus(setting: Setting) -> None:
    window = setting.window
    window.rail.list.item("calendar").click()
    assert window.shown == "calendar"
    assert window.windowTitle() == "Calendar - Anakinra Desktop"
    assert window.focusWidget() is setting.page("calendar").heading
    assert [item.destination.key for item in window.rail.list.items if item.is_open] == ["calendar"]
    assert window.rail.list.item("calendar").accessibleDescription() == "this page is open"


def test_no_name_is_ever_in_the_title(setting: Setting) -> None:
    titles = []
    for key in KEYS:
        setting.window.show_page(key)
        titles.append(setting.window.windowTitle())
    setting.window.show_emergency("The injection is paused")
    titles.append(setting.window.windowTitle())
    assert titles[-1] == "Emergency - Anakinra Desktop"
    assert not any("Maria" in title or "Ruiz" in title for title in titles)


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_2, "body_map"), (Qt.Key.Key_4, "adherence")])
def test_alt_and_a_number_go_to_a_page(window: MainWindow, key: Qt.Key, page: str) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    assert window.shown == page


def test_the_shortcuts_are_told_in_the_tool_tips(window: MainWindow) -> None:
    assert window.rail.list.item("body_map").toolTip() == "Body map (Alt+2)"
    assert window.header.emergency.toolTip() == "Emergency (F1)"


def test_up_and_down_go_along_the_rail(window: MainWindow) -> None:
    items = window.rail.list.items
    items[0].setFocus()
    QTest.keyClick(items[0], Qt.Key.Key_Down)
    assert window.focusWidget() is items[1]
    QTest.keyClick(items[1], Qt.Key.Key_Up)
    QTest.keyClick(items[0], Qt.Key.Key_Up)
    assert window.focusWidget() is items[0]


@pytest.mark.parametrize("typing_in_a_field", [False, True])
def test_enter_presses_the_primary_button_of_the_page(qtbot: QtBot, setting: Setting, typing_in_a_field: bool) -> None:
    page = setting.page("today")
    focused = page.field if typing_in_a_field else page.heading
    focused.setFocus()
    with qtbot.waitSignal(page.primary.clicked):
        QTest.keyClick(focused, Qt.Key.Key_Return)


def test_the_header_says_whose_record_it_is_and_who_injects(setting: Setting) -> None:
    header = setting.window.header
    assert (header.name.text(), header.giver.text()) == ("Maria Ruiz", "You inject yourself today")
    setting.household.set_giver(Giver(GivenBy.CAREGIVER, "Luis <b>"))
    assert header.giver.text() == "Luis <b> injects today"
    setting.household.set_giver(Giver(GivenBy.CAREGIVER, ""))
    assert header.giver.text() == "Somebody else injects today"


def test_before_there_is_anybody_the_header_names_nobody(setting: Setting) -> None:
    setting.household.set_person(None)
    header = setting.window.header
    assert not header.mark.isVisible()
    assert not header.change.isVisible()
    assert header.emergency.isVisible()


def test_change_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.change_wanted):
        window.header.change.click()


def test_a_badge_is_spoken_as_well_as_shown(window: MainWindow, speak: Callable[[str], None]) -> None:
    speak("en")
    item = window.rail.list.item("body_map")
    window.set_badge("body_map", 1)
    assert item.accessibleDescription() == "1 thing needs a look"
    window.set_badge("body_map", 0)
    assert item.accessibleDescription() == ""


# ------------------------------------------------------------------------------------- large text, narrow windows


@pytest.mark.parametrize(
    ("scale", "width", "behind_menu"),
    [
        (1.0, 1280, False),
        (1.0, 1024, False),
        (1.25, 1280, False),
        (1.0, 900, True),
        (1.7, 1920, True),
        (2.0, 1024, True),
    ],
)
def test_the_rail_goes_behind_a_menu_button_where_there_is_no_room(
    setting: Setting, usual_look: Look, scale: float, width: int, behind_menu: bool
) -> None:
    usual_look.choose_text_scale(scale)
    setting.window.resize(width, 700)
    settle()
    assert setting.window.rail.isVisible() is not behind_menu
    assert setting.window.header.menu.isVisible() is behind_menu
    assert setting.window.header.emergency.isVisible()


def test_the_menu_leads_to_every_page(qtbot: QtBot, setting: Setting, usual_look: Look) -> None:
    window = setting.window
    usual_look.choose_text_scale(2.0)
    settle()
    window.header.menu.click()
    menu = window.findChild(Dialog)
    assert isinstance(menu, Dialog)
    entries = {button.text(): button for button in menu.findChildren(QAbstractButton)}
    assert {"Today", "Body map", "Calendar", "Adherence", "Change"} <= set(entries)
    entries["Calendar"].click()
    settle()
    assert window.shown == "calendar"
    assert window.findChild(Dialog) is None
    assert window.focusWidget() is setting.page("calendar").heading


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_menu_shows_all_pages_at_once_where_text_is_large(
    tmp_path: Path, show: Show, usual_look: Look, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    window = Setting(tmp_path, show, tuple(each.key for each in all_destinations()), 1024, 700).window
    usual_look.choose_text_scale(2.0)
    window.resize(1024, 700)
    settle()
    window.open_menu()
    settle()
    menu = window.findChild(Dialog)
    assert isinstance(menu, Dialog)
    items = menu.findChildren(NavItem)
    assert len(items) == 8
    assert [each for each in items if each.visibleRegion().boundingRect() != each.rect()] == []


def test_the_window_opens_within_the_screen_and_no_larger_than_it_is_laid_out_for(window: MainWindow) -> None:
    small = window.first_size(QSize(1280, 800))
    assert small.width() == 1280
    assert 720 <= small.height() < 800
    assert window.first_size(QSize(2560, 1440)) == QSize(1280, 800)
    assert window.first_size(QSize(320, 200)) == window.minimumSize()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_nothing_in_the_window_is_cut_or_nameless(
    tmp_path: Path,
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    theme: ThemeName,
    scale: float,
    width: int,
    height: int,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(scale)
    setting = Setting(tmp_path, show, ("today", "body_map", "calendar", "adherence", "settings"), width, height)
    setting.household.set_giver(Giver(GivenBy.CAREGIVER, "María del Carmen Fernández-Gutiérrez de la Torre"))
    setting.window.tell_record_trouble(RecordTrouble(Trouble.DISK_FULL, tmp_path))
    assert problems(setting.window) == []
    emergency = setting.window.header.emergency
    right = emergency.mapTo(setting.window, QPoint(emergency.width(), 0)).x()
    assert setting.window.width() - 48 <= right <= setting.window.width()


# ---------------------------------------------------------------------------------------- flows, Emergency, dialogs


def test_a_flow_covers_the_whole_window_and_gives_it_back(setting: Setting) -> None:
    window = setting.window
    flow = Page(setting.household, "wizard")
    window.show_flow(flow, "Injection")
    settle()
    assert flow.size() == window.size()
    assert not window.header.isVisible()
    assert window.windowTitle() == "Injection - Anakinra Desktop"
    assert window.focusWidget() is flow.heading
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.shown == "today", "the pages' shortcuts rest while a flow is in front"
    window.end_flow()
    assert window.header.isVisible()
    assert window.windowTitle() == "Today - Anakinra Desktop"
    assert window.focusWidget() is setting.page("today").heading
    assert window.flow is None


def test_enter_in_a_flow_presses_the_flows_button(qtbot: QtBot, setting: Setting) -> None:
    flow = Page(setting.household, "wizard")
    setting.window.show_flow(flow)
    with qtbot.assertNotEmitted(setting.page("today").primary.clicked), qtbot.waitSignal(flow.primary.clicked):
        QTest.keyClick(flow.heading, Qt.Key.Key_Return)


@pytest.mark.parametrize("way", ["button", "F1"])
def test_emergency_is_one_press_away_and_escape_leads_back(setting: Setting, way: str) -> None:
    window = setting.window
    if way == "button":
        window.header.emergency.click()
    else:
        QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.findChild(EmergencyPage)
    assert isinstance(page, EmergencyPage)
    assert page.size() == window.size()
    assert window.focusWidget() is page.heading
    QTest.keyClick(page.heading, Qt.Key.Key_Escape)
    assert window.focusWidget() is setting.page("today").heading


def test_emergency_over_a_flow_leads_back_to_the_flow(setting: Setting) -> None:
    window, flow = setting.window, Page(setting.household, "wizard")
    window.show_flow(flow, "Injection")
    window.show_emergency("Nothing is lost. The injection is paused at step 13.")
    window.show_emergency("pressed twice")
    assert len(window.findChildren(EmergencyPage)) == 1
    window.close_emergency()
    assert window.windowTitle() == "Injection - Anakinra Desktop"
    assert flow.isVisible()


def test_emergency_works_while_a_dialog_is_open(setting: Setting) -> None:
    window = setting.window
    dialog = Dialog(window, "Who injects today?")
    dialog.open()
    settle()
    emergency = window.header.emergency
    spot = emergency.mapTo(window, emergency.rect().center())
    hit = window.childAt(spot)
    assert hit is emergency
    QTest.mouseClick(emergency, Qt.MouseButton.LeftButton)
    assert window.findChild(EmergencyPage) is not None
    assert not dialog.isVisible(), "nothing stands before the numbers"
    window.close_emergency()
    assert dialog.isVisible()
    dialog.cancel()


def test_the_shortcuts_of_the_pages_rest_while_a_dialog_is_open(window: MainWindow) -> None:
    dialog = Dialog(window, "Who injects today?")
    dialog.open()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.shown == "today"
    dialog.cancel()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.shown == "body_map"


# ------------------------------------------------------------------------------------------------ toasts and troubles


def test_a_toast_covers_no_button_and_undoes(qtbot: QtBot, setting: Setting) -> None:
    window, undone = setting.window, []
    toast = window.say("Saved: left thigh, spot 6 rests.", undo=lambda: undone.append(1))
    settle()
    place = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not toast.isAncestorOf(button):
            assert not place.intersects(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))
    assert window.rect().contains(place)
    assert toast.undo is not None
    toast.undo.click()
    assert undone == [1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_toast_leaves_the_header_and_the_page_title_free(
    setting: Setting, usual_look: Look, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    window = setting.window
    window.resize(1024, 700)
    settle()
    toast = window.say("Saved: " + "a very long name " * 40 + ".", undo=lambda: None)
    settle()
    place = QRect(toast.mapTo(window, QPoint(0, 0)), toast.size())
    header = window.header
    assert not place.intersects(QRect(header.mapTo(window, QPoint(0, 0)), header.size()))
    assert toast.accessibleName().count("a very long name") == 40


def test_a_toast_waits_where_a_question_leaves_it_no_room(setting: Setting, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    window = setting.window
    window.resize(1024, 700)
    toast = window.say("Saved: left thigh, spot 6 rests.", undo=lambda: None)
    window.open_menu()
    settle()
    window._keep_toast_clear()
    (menu,) = [each for each in window.findChildren(Dialog) if each.isVisible()]
    buttons = [each for each in menu.findChildren(QAbstractButton) if each.isVisible()]
    entries = [QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in buttons]
    assert not toast.isVisible() or not any(toast.geometry().intersects(each) for each in entries)
    window.resize(700, 480)  # now the pages take all of it
    settle()
    window._keep_toast_clear()
    assert not toast.isVisible()
    menu.close_dialog()
    settle()
    window._keep_toast_clear()
    assert toast.isVisible()


def test_what_was_just_done_is_undone_by_a_key_and_only_while_it_is_said(setting: Setting) -> None:
    window, undone = setting.window, []
    toast = window.say("Saved.", undo=lambda: undone.append(1))
    assert toast.undo is not None
    assert toast.undo.accessibleDescription() == "Or press Ctrl+Z."
    window.show_page("body_map")  # it is not lost by going to another page
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    settle()
    assert [toast.words for toast in window.findChildren(Toast) if toast.isVisible()] == ["Undone."]


def test_the_key_of_undo_belongs_to_a_field_that_is_typed_into(setting: Setting) -> None:
    window, undone = setting.window, []
    line = QLineEdit(window.page("today"))
    line.show()
    line.setFocus()
    QTest.keyClicks(line, "20")
    window.say("Saved.", undo=lambda: undone.append(1))
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, line.text()) == ([], "")


@pytest.mark.parametrize("trouble", [True, False])
def test_an_undo_that_cannot_be_is_said_calmly(setting: Setting, tmp_path: Path, trouble: bool) -> None:
    def fails() -> None:
        if trouble:
            raise RecordTrouble(Trouble.BUSY, tmp_path / "record.sqlite3")
        raise NoSuchDose("Record number {number} was corrected or voided before.", number=7)

    window = setting.window
    toast = window.say("Saved.", undo=fails)
    assert toast.undo is not None
    toast.undo.click()
    settle()
    if trouble:
        assert window.trouble.banner is not None
    else:
        said = [each.words for each in window.findChildren(Toast) if each.isVisible()]
        assert said == ["Record number 7 was corrected or voided before."]


def test_a_toast_makes_way_for_what_comes_to_lie_below_it(qtbot: QtBot, setting: Setting) -> None:
    window = setting.window
    toast = window.say("Saved: left thigh, spot 6 rests.", undo=lambda: None)
    stood = toast.geometry()
    button = QPushButton("It did not happen", window.centralWidget())
    button.setGeometry(stood)
    button.show()
    toast.raise_()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(stood))


def test_a_new_toast_takes_the_place_of_the_old_one(qtbot: QtBot, window: MainWindow) -> None:
    first = window.say("Saved.")
    with qtbot.waitSignal(first.gone):
        window.say("Saved again.")
    settle()
    assert [toast.words for toast in window.findChildren(Toast)] == ["Saved again."]


def test_a_toast_waits_behind_emergency_and_comes_back(window: MainWindow) -> None:
    toast = window.say("Saved.", undo=lambda: None)
    window.show_emergency()
    assert not toast.isVisible()
    window.close_emergency()
    assert toast.isVisible()


def test_a_page_that_can_not_read_the_record_says_so_in_the_banner(tmp_path: Path, show: Show) -> None:
    setting = Setting(tmp_path, show, ("today",), 1280, 800)

    def broken(household: Household) -> QWidget:
        raise RecordTrouble(Trouble.DAMAGED, tmp_path / "record.sqlite3")

    window = MainWindow(
        setting.household, {"today": lambda h: Page(h, "today"), "calendar": broken}, setting._emergency
    )
    show(window, 1200, 800)
    window.show_page("today")
    window.rail.list.item("calendar").click()
    assert window.shown == "today"
    assert window.trouble.banner is not None
    assert "could not be read" in window.trouble.banner.heading.text()


def test_try_again_has_the_pages_look_again(qtbot: QtBot, setting: Setting, tmp_path: Path) -> None:
    window = setting.window
    window.tell_record_trouble(RecordTrouble(Trouble.BUSY, tmp_path))
    button = window.findChild(Button, "trouble_retry")
    assert isinstance(button, Button)
    with qtbot.waitSignals([setting.household.changed, window.retry_wanted]):
        button.click()
    assert window.trouble.banner is None


def test_a_trouble_stands_above_a_flow_too(setting: Setting, tmp_path: Path) -> None:
    window = setting.window
    window.show_flow(Page(setting.household, "wizard"))
    window.tell_record_trouble(RecordTrouble(Trouble.DISK_FULL, tmp_path))
    settle()
    assert window.trouble.isVisible()
    assert window.trouble.y() == 0
    window.end_flow()
    settle()
    assert window.trouble.isVisible()
    assert window.trouble.mapTo(window, QPoint(0, 0)).y() >= window.header.height()


def test_closing_waits_for_work_that_still_runs(qtbot: QtBot, setting: Setting) -> None:
    done: list[int] = []

    def work() -> None:
        time.sleep(0.2)
        done.append(1)

    task = Task(work)
    task.start()
    with qtbot.waitSignal(setting.window.closing):
        setting.window.close()
    assert done == [1]
    QApplication.processEvents()
