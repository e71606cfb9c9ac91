"""What other windows and the app's own work write to the record moves nobody from where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.services.make_up_household import make_up_household
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.copies.restore_dialog import RestoreDialog
from anakinra_desktop.ui.rail import all_destinations
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.household import Household
from tests.ui.a_household import Clock
from tests.ui.conftest import Show
from tests.ui.legibility import settle

PAGES = tuple(each.key for each in all_destinations())


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> RecordFile:
    records = RecordFile.in_folder(tmp_path_factory.mktemp("household"))
    make_up_household(records, Clock()(), "Europe/Madrid", spanish=False)
    return records


@pytest.fixture
def household(record: RecordFile, speak: Callable[[str], None]) -> Household:
    speak("en")
    return Household(record, Clock())


@pytest.fixture
def app_window(household: Household, tmp_path: Path, show: Show) -> Iterator[AppWindow]:
    made = AppWindow(household, AppSettings(tmp_path))
    show(made.window, 1024, 700)
    made.open_record()
    wait_for_work()
    yield made
    wait_for_work()


class WindowsThatFlash(QObject):
    """Keeps the names of widgets that were a window of their own for a moment, before they had a place."""

    def __init__(self) -> None:
        super().__init__()
        self._windows: list[QWidget] = []
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._windows.append(watched)
        elif event.type() is QEvent.Type.ParentChange and watched in self._windows:
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def flashing(qapp: QApplication) -> Iterator[WindowsThatFlash]:
    filtering = WindowsThatFlash()
    qapp.installEventFilter(filtering)
    yield filtering
    qapp.removeEventFilter(filtering)


def stops(page: QWidget) -> list[str]:
    """What the keyboard can reach on a page, by name."""
    widgets = [each for each in page.findChildren(QWidget) if each.objectName() and each.isVisible()]
    reached = [each for each in widgets if each.isEnabled() and each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    return list(dict.fromkeys(each.objectName() for each in reached))


def moved(household: Household, page: QWidget) -> list[str]:
    """From which of its stops something written elsewhere moves the keyboard, or the page."""
    found = []
    for name in stops(page):
        widget = next((each for each in page.findChildren(QWidget, name) if each.isVisible()), None)
        if widget is None:
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea) if area.isVisible()]
        for bar in bars:
            bar.setValue(min(137, bar.maximum()))
        before = [bar.value() for bar in bars]
        household.tell_changed()
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        if focused is None or focused.objectName() != name or [bar.value() for bar in bars] != before:
            found.append(name)
    return found


@pytest.mark.parametrize("key", PAGES)
def test_a_page_that_is_read_anew_leaves_the_keyboard_and_the_page_where_they_were(
    app_window: AppWindow, household: Household, key: str
) -> None:
    app_window.window.show_page(key)
    QApplication.processEvents()
    page = app_window.window.page(key)
    assert stops(page)
    assert moved(household, page) == []


def test_an_opened_zone_does_so_too(app_window: AppWindow, household: Household) -> None:
    app_window.window.show_page("body_map")
    page = app_window.window.page("body_map")
    assert isinstance(page, BodyMapPage)
    page.open_zone(ZoneId.ABDOMEN)
    settle()
    assert moved(household, page) == []


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(
    app_window: AppWindow, household: Household, flashing: WindowsThatFlash
) -> None:
    for key in PAGES:
        app_window.window.show_page(key)
        QApplication.processEvents()
    RestoreDialog(app_window.window, household).open()
    wait_for_work()
    QApplication.processEvents()
    assert flashing.names == []


def test_a_part_that_does_is_found(flashing: WindowsThatFlash) -> None:
    part, place = QWidget(), QWidget()
    part.setObjectName("part")
    part.show()
    part.setParent(place)
    assert flashing.names == ["QWidget part"]
