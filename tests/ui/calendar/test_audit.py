"""The whole history of a day: each row that was ever written, what became of it, by whom, when and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.services.add_person import change_prescription, prescriptions_of
from anakinra_desktop.services.correct_record import correct_dose, void_dose, void_hold
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.undo_entry import undo_dose, undo_void
from anakinra_desktop.ui.calendar.audit import AuditScreen, audit_screen
from anakinra_desktop.ui.calendar.audit_dialog import AuditDialog
from anakinra_desktop.ui.calendar.day import history_entries
from anakinra_desktop.ui.calendar.view import CalendarPage
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

YESTERDAY = TODAY - timedelta(days=1)
TYPED = "<b>bold</b> & <img src='x'>\n" + "a very long word " * 40 + "x" * 300


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path)


def audit(home: Home, back: int = 1) -> AuditScreen:
    period = read_period(home.records, home.person, TODAY - timedelta(days=20), TODAY + timedelta(days=20))
    return audit_screen(TODAY - timedelta(days=back), period)


def change(home: Home, dose: Dose, because: str = "", **changes: object) -> Dose:
    return correct_dose(
        home.records,
        home.person,
        replace(dose, **changes),  # type: ignore[arg-type]
        because,
        home.clock(),
        "Luis",
    )


def test_each_row_says_what_was_written_when_by_whom_and_what_became_of_it(home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    moved = change(home, dose, "wrong side", place=Place("left_thigh"), note="it stung")
    void_dose(home.records, moved.id, "it was Monday", home.clock(), "Maria Ruiz")
    first, second = audit(home).entries
    assert first.title == f"Record {dose.id}: recorded"
    assert first.written == "Maria Ruiz, 24 November 2026, 19:48:00"
    assert ("Time", "20:06") in [(row.label, row.value) for row in first.rows]
    assert first.outcome == f"Replaced by record {moved.id}: Luis, 24 November 2026, 19:48:00. “wrong side”"
    assert second.title == f"Record {moved.id}: takes the place of record {dose.id}"
    assert {("Place", "Left thigh"), ("Note", "it stung")} <= {(row.label, row.value) for row in second.rows}
    assert second.outcome == "Taken back: Maria Ruiz, 24 November 2026, 19:48:00. “it was Monday”"
    assert [first.counts, second.counts] == [False, False]


def test_the_prescription_of_that_day_stands_with_it(home: Home) -> None:
    (old,) = prescriptions_of(home.records, home.person)
    change_prescription(home.records, replace(old, starts_on=TODAY, amount_mg=50.0, times=(time(8),)), home.clock())
    assert audit(home).prescription == (
        "In force since 1 October 2026: 100 mg under the skin, once a day, 20:00."
        " Its time is read on the clock of Madrid."
    )
    assert audit(home, 0).prescription.startswith("In force since 24 November 2026: 50 mg")
    period = read_period(home.records, home.person, old.starts_on - timedelta(days=9), TODAY)
    before = audit_screen(old.starts_on - timedelta(days=1), period)
    assert before.prescription == "No prescription was in force on this day."


def test_pauses_are_there_also_when_they_were_taken_back(home: Home) -> None:
    hold = hold_days(home.records, home.person, TODAY, None, "infection", home.clock(), by_prescriber=True)
    home.clock.moment += timedelta(minutes=1)
    void_hold(home.records, hold.id, "only a cold", home.clock(), "Luis")
    hold_days(home.records, home.person, TODAY, TODAY, "travel", home.clock(), by_prescriber=False)
    first, second = audit(home, 0).entries
    assert first.title == "Pause 1, by the doctor"
    assert [row.value for row in first.rows] == ["24 November 2026", "open", "infection"]
    assert first.outcome == "Taken back: Luis, 24 November 2026, 19:49:00. “only a cold”"
    assert (second.title, second.outcome, second.counts) == ("Pause 2", "It counts.", True)
    assert audit(home, 1).entries[-1].title.startswith("Record"), "a pause is on its own days alone"


def test_what_was_undone_says_so_in_every_language(home: Home, speak: Callable[[str], None]) -> None:
    (dose,) = home.doses(YESTERDAY)
    undo_dose(home.records, change(home, dose, lot="K1").id, home.clock(), "Luis")
    void_dose(home.records, home.doses(YESTERDAY)[-1].id, "a slip", home.clock())
    undo_void(home.records, home.doses(YESTERDAY)[-1].id, home.clock(), "Luis")
    english = [entry.title.split(": ")[1] for entry in audit(home).entries]
    assert english == ["recorded", "takes the place of record 1", "a correction was undone", "it counts again"]
    assert audit(home).entries[1].outcome.endswith("“undone at once”")
    speak("es")
    assert audit(home).entries[1].outcome.endswith("«deshecho al momento»")
    undo_dose(home.records, home.give(TODAY, time(19, 40)).id, home.clock(), "Luis")
    assert history_entries(home.doses(TODAY))[0].by_whom.endswith("«deshecho al momento»")


def test_a_dose_moved_to_another_day_is_told_on_both(home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    moved = change(home, dose, "for today", schedule_date=TODAY)
    (there,) = audit(home, 1).entries
    assert there.outcome.startswith(f"Replaced by record {moved.id}, for Tuesday, 24 November: Luis")
    (here,) = audit(home, 0).entries
    assert ("Before, it was for", "Monday, 23 November") in [(row.label, row.value) for row in here.rows]
    left = history_entries(home.doses(YESTERDAY), home.doses())
    assert left[0].title == "Moved to Tuesday, 24 November"
    arrived = history_entries(home.doses(TODAY), home.doses())
    assert arrived[0].title.startswith("Moved to this day")
    assert arrived[0].was.startswith("was: Monday, 23 November")


def test_nothing_is_left_out_however_often_it_was_changed(home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    for number in range(30):
        dose = change(home, dose, f"try {number}", lot=f"K{number}")
    shown = audit(home).entries
    assert len(shown) == 31
    assert [entry.counts for entry in shown] == [False] * 30 + [True]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("width", "height", "scale", "theme"),
    [(1048, 724, 1.0, "light"), (792, 624, 1.0, "dark"), (1024, 700, 2.0, "dark")],
)
def test_the_dialog_shows_unusual_words_plain_and_whole(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    home: Home,
    width: int,
    height: int,
    scale: float,
    theme: ThemeName,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(scale)
    (dose,) = home.doses(YESTERDAY)
    dose = change(home, dose, TYPED[:400], note=TYPED, lot="<i>K</i>")
    void_dose(home.records, dose.id, "<script>alert(1)</script>", home.clock(), "Nurse <Vega>")
    skip_days(home.records, home.person, YESTERDAY, YESTERDAY, TYPED[:400], home.clock())
    page = CalendarPage(home.household)
    show(page, width, height)
    page.open_day(YESTERDAY)
    settle()
    (button,) = [each for each in page.findChildren(Button, "show_history") if each.isVisible()]
    button.click()
    (dialog,) = page.window().findChildren(AuditDialog)
    assert problems(dialog) == []
    texts = dialog.findChildren(Text)
    assert {text.textFormat() for text in texts} == {Qt.TextFormat.PlainText}
    said = " ".join(text.text() for text in texts).replace("\u200b", "")
    for typed in ("<b>bold</b> & <img src='x'>", "<i>K</i>", "<script>alert(1)</script>", "Nurse <Vega>"):
        assert typed in said


def test_tab_goes_from_row_to_row_and_brings_each_in_sight(show: Show, home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    for number in range(6):
        dose = change(home, dose, f"try {number}", lot=f"K{number}")
    page = CalendarPage(home.household)
    show(page, 1048, 724)
    page.open_day(YESTERDAY)
    page.show_history()
    settle()
    (dialog,) = page.window().findChildren(AuditDialog)
    read = []
    for _ in range(7):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        focused = page.focusWidget()
        read.append(focused.accessibleName())
        assert "Luis" in focused.accessibleDescription() or len(read) == 1
        assert not focused.visibleRegion().isEmpty()
    assert read == [entry.title for entry in audit(home).entries]
    assert dialog.isVisible()


def test_the_dialog_is_left_by_escape_and_changes_nothing(show: Show, home: Home) -> None:
    before = home.doses()
    page = CalendarPage(home.household)
    show(page, 1048, 724)
    page.open_day(YESTERDAY)
    page.show_history()
    (dialog,) = page.window().findChildren(AuditDialog)
    dialog.cancel()
    assert home.doses() == before


def test_a_day_of_which_nothing_was_ever_written_offers_no_history(show: Show, home: Home) -> None:
    page = CalendarPage(home.household)
    show(page, 1048, 724)
    page.open_day(TODAY + timedelta(days=3))
    settle()
    assert not [each for each in page.findChildren(Button, "show_history") if each.isVisible()]
