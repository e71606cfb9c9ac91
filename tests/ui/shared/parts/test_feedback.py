"""Toasts stay while they are looked at, banners announce what was pressed, the ring tells the time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.parts import Banner, Button, EmptyState, TimerRing, Toast, column, feedback, filled
from tests.ui.conftest import Show


def shown_toast(show: Show, undo: str = "Undo") -> Toast:
    toast = Toast("Saved: left thigh, spot 6 rests.", undo=undo)
    show(filled(column(Button("Page"), toast)))
    return toast


def test_a_toast_stays_ten_seconds(show: Show) -> None:
    toast = shown_toast(show)
    assert feedback.TOAST_SECONDS == 10
    assert toast._timer.isActive()
    assert toast._timer.interval() == 10_000


def test_a_toast_goes_by_itself(qtbot: QtBot, show: Show) -> None:
    toast = shown_toast(show)
    with qtbot.waitSignal(toast.gone):
        toast._timer.start(1)


def test_a_toast_stays_while_the_focus_is_in_it(qtbot: QtBot, show: Show) -> None:
    toast = shown_toast(show)
    assert toast.undo is not None
    toast.undo.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(toast.gone, wait=60):
        toast._timer.start(1)
    assert toast.isVisible()


def test_a_toast_goes_though_qt_handed_it_the_focus_by_itself(qtbot: QtBot, show: Show) -> None:
    toast = shown_toast(show)
    toast.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
    with qtbot.waitSignal(toast.gone):
        toast._timer.start(1)


def test_a_toast_repeats_a_long_name_only_in_part_and_says_it_all_to_a_screen_reader() -> None:
    words = "Saved: " + "very " * 120 + "long. Tell the doctor."
    assert len(feedback.shortened(words)) <= feedback.TOAST_LENGTH_MAX
    assert feedback.shortened(words).startswith("Saved: very very")
    assert feedback.shortened(words).endswith("long. Tell the doctor.")
    assert feedback.shortened("Saved.") == "Saved."


def test_undo_is_announced_and_ends_the_toast(qtbot: QtBot, show: Show) -> None:
    toast = shown_toast(show)
    assert toast.undo is not None
    with qtbot.waitSignals([toast.undone, toast.gone]):
        QTest.keyClick(toast.undo, Qt.Key.Key_Return)


def test_closing_a_toast_undoes_nothing(qtbot: QtBot, show: Show) -> None:
    toast = shown_toast(show)
    with qtbot.assertNotEmitted(toast.undone), qtbot.waitSignal(toast.gone):
        toast.close_button.click()


def test_what_can_not_be_undone_offers_no_undo(show: Show) -> None:
    assert shown_toast(show, undo="").undo is None


def test_a_banner_announces_what_was_pressed(qtbot: QtBot) -> None:
    banner = Banner("Reorder by Thursday", "4 syringes left.", action="Write the note", quiet="Later")
    qtbot.addWidget(banner)
    assert banner.action is not None
    assert banner.quiet is not None
    with qtbot.waitSignal(banner.acted):
        banner.action.click()
    with qtbot.waitSignal(banner.put_off):
        banner.quiet.click()
    assert banner.accessibleName() == "Reorder by Thursday"


def test_a_narrow_banner_has_its_buttons_below_its_words(show: Show) -> None:
    banner = Banner("Call the doctor before the next injection", action="What did they say?", quiet="Whom to call")
    assert banner.action is not None
    tops = []
    for width in (800, 480):
        show(banner, width, 200)
        QApplication.processEvents()
        tops.append(banner.action.mapTo(banner, QPoint(0, 0)).y())
    assert tops[0] < tops[1]


def test_an_empty_page_offers_the_way_out_of_being_empty(qtbot: QtBot) -> None:
    empty = EmptyState("calendar-blank", "No appointments yet", button="Add an appointment")
    qtbot.addWidget(empty)
    assert empty.button is not None
    with qtbot.waitSignal(empty.wanted):
        empty.button.click()


def test_the_ring_says_the_minutes_left_and_the_end(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    speak("en")
    ring = TimerRing()
    qtbot.addWidget(ring)
    ring.set_time(780, 1800, "ready at 20:01")
    assert ring.accessibleName() == "13 minutes to go"
    assert ring.accessibleDescription() == "ready at 20:01"
    ring.set_time(60, 1800, "ready at 20:01")
    assert ring.accessibleName() == "1 minute to go"
    ring.set_time(-5, 1800)
    assert ring.accessibleName() == "0 minutes to go"


def test_the_ring_fills_as_time_passes(qtbot: QtBot) -> None:
    ring = TimerRing()
    qtbot.addWidget(ring)
    ring.resize(300, 300)
    ring.show()
    pictures = []
    for left in (1800, 900, 0):
        ring.set_time(left, 1800)
        QApplication.processEvents()
        pictures.append(ring.grab().toImage())
    # At the lower left, reached after five eighths of the wait.
    colours = [picture.pixelColor(54, 246).name() for picture in pictures]
    assert colours[0] == colours[1] != colours[2]
