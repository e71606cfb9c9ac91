"""Corrections, days without an injection, what did not happen, notes, cartons, a dose without a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.dose import DoseStatus, Place, Standing
from anakinra_desktop.domain.prescription import Slot, slots_on
from anakinra_desktop.services.add_person import list_people
from anakinra_desktop.services.keep_supplies import Where
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.set_limit import set_limit
from anakinra_desktop.services.skip_days import skip_days
from anakinra_desktop.ui.recording.answer_row import AnswerRow
from anakinra_desktop.ui.recording.between_doses import Between
from anakinra_desktop.ui.recording.correct_page import CorrectPage
from anakinra_desktop.ui.recording.form_stack import FormStack
from anakinra_desktop.ui.recording.missed_page import MissedPage
from anakinra_desktop.ui.recording.note_dialog import NoteDialog
from anakinra_desktop.ui.recording.skip_dialog import SkipDialog, WhyNot
from anakinra_desktop.ui.recording.void_dialog import VoidDialog, VoidHoldDialog
from anakinra_desktop.ui.shared.parts import Button, Chip, Dialog, PageScroll, Text, TextField, column, filled
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.supplies.carton_page import CartonPage
from tests.ui.a_household import TODAY, Home, at
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

pytestmark = pytest.mark.usefixtures("english")

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path, recorded_days=2)


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    show(window, 1280, 800)
    return window


def slot_of(home: Home, day: date) -> Slot:
    ((_, prescriptions),) = list_people(home.records)
    return slots_on(day, prescriptions)[0]


def write(field: TextField, words: str) -> None:
    field.line.setText(words)
    field.changed.emit()


# ---- corrections


def test_a_correction_keeps_what_was_there(qtbot: QtBot, show: Show, home: Home) -> None:
    (before,) = home.doses(YESTERDAY)
    page = CorrectPage(home.household, before, "Calendar")
    show(page, 1048, 724)
    assert page.fields.clock.value() == time(20, 6)
    assert page.fields.giver.value() == "Maria Ruiz"
    assert page.fields.whole.choice == "yes"
    page.fields.place.set_value(Place("left_thigh"))
    page.fields.clock.set_value(time(20, 14))
    write(page.because, "looked at the wrong clock")
    with qtbot.waitSignal(page.saved):
        page.save.click()
    old, new = home.doses(YESTERDAY)
    assert (old.id, old.standing, old.ended_because) == (before.id, Standing.CORRECTED, "looked at the wrong clock")
    assert (new.corrects, new.taken_at, new.place) == (before.id, at(YESTERDAY, time(20, 14)), Place("left_thigh"))


def test_a_correction_without_a_change_is_none(show: Show, home: Home) -> None:
    seconds = home.give(TODAY, time(19, 6, 41))
    page = CorrectPage(home.household, seconds, "Calendar")
    show(page, 1048, 724)
    page.save.click()
    note = page.findChild(Text, "form_note")
    assert note is not None
    assert note.text() == "Nothing is different from what is recorded."
    assert home.doses(seconds.schedule_date) == (seconds,)


def test_a_record_corrected_elsewhere_meanwhile_is_said(show: Show, home: Home) -> None:
    (before,) = home.doses(YESTERDAY)
    first = CorrectPage(home.household, before, "Calendar")
    second = CorrectPage(home.household, before, "Calendar")
    for page in (first, second):
        show(page, 1048, 724)
        page.fields.clock.set_value(time(21, 0))
        page.save.click()
    note = second.findChild(Text, "form_note")
    assert note is not None
    assert "corrected elsewhere" in note.text()
    assert len(home.doses(YESTERDAY)) == 2


# ---- days without an injection


def test_a_pause_has_its_days_and_its_reason_and_can_be_taken_back(qtbot: QtBot, window: QWidget, home: Home) -> None:
    dialog = SkipDialog(window, home.household, slot_of(home, TODAY))
    dialog.open()
    dialog.choose(WhyNot.PAUSED)
    dialog.last.set_value(TODAY + timedelta(days=3))
    dialog.by_doctor.click()
    assert dialog.save.why_not == "Say why first, in a few words."
    write(dialog.reason, "chest infection")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save.click()
    assert saved.args is not None
    assert saved.args[0] == "Saved: paused from 24 November to 27 November."
    with home.records.read() as record:
        (hold,) = record.holds(home.person.id)
    assert (hold.first, hold.last, hold.by_prescriber) == (TODAY, TODAY + timedelta(days=3), True)
    saved.args[1]()
    with home.records.read() as record:
        assert record.holds(home.person.id)[0].standing is Standing.VOID


def test_a_pause_that_ends_before_it_begins_is_told_beside_the_field(window: QWidget, home: Home) -> None:
    dialog = SkipDialog(window, home.household, slot_of(home, TODAY))
    dialog.open()
    dialog.choose(WhyNot.PAUSED)
    dialog.last.set_value(TODAY - timedelta(days=3))
    write(dialog.reason, "fever")
    dialog.save.click()
    assert dialog.last.error
    dialog.cancel()


def test_not_given_needs_no_reason(qtbot: QtBot, window: QWidget, home: Home) -> None:
    dialog = SkipDialog(window, home.household, slot_of(home, TODAY))
    dialog.open()
    dialog.why_not.tile(WhyNot.MISSED).click()
    with qtbot.waitSignal(dialog.saved):
        dialog.save.click()
    (dose,) = home.doses(TODAY)
    assert (dose.status, dose.reason) == (DoseStatus.MISSED, "")


def test_a_recorded_day_can_not_be_skipped_and_says_why(window: QWidget, home: Home) -> None:
    dialog = SkipDialog(window, home.household, slot_of(home, YESTERDAY))
    dialog.open()
    dialog.choose(WhyNot.SKIPPED)
    write(dialog.reason, "travel")
    dialog.save.click()
    shown = [label.text() for label in dialog.findChildren(Text) if label.isVisible()]
    assert "Monday, 23 November is already recorded: 20:06, by Maria Ruiz." in shown
    dialog.cancel()


# ---- what did not happen


def test_a_void_needs_a_reason_and_a_press_of_its_own(qtbot: QtBot, window: QWidget, home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    dialog = VoidDialog(window, home.household, dose)
    dialog.open()
    dialog.confirm.click()
    settle()
    assert home.doses(YESTERDAY)[0].standing is Standing.VALID
    write(dialog.reason, "pressed by mistake")
    with qtbot.waitSignal(dialog.voided):
        dialog.confirm.click()
    (row,) = home.doses(YESTERDAY)
    assert (row.standing, row.ended_by, row.ended_because) == (Standing.VOID, "Maria Ruiz", "pressed by mistake")


def test_a_skipped_day_is_taken_back_in_words_of_its_own(window: QWidget, home: Home) -> None:
    skip_days(home.records, home.person, TODAY, TODAY, "fever", home.clock())
    (skipped,) = home.doses(TODAY)
    dialog = VoidDialog(window, home.household, skipped)
    dialog.open()
    assert dialog.heading.text() == "Take this record back?"
    assert dialog.confirm.text() == "Yes, take the record back"
    assert "injection, or another reason" in dialog.line.text()
    write(dialog.reason, "it was only tired")
    dialog.confirm.click()
    assert home.doses(TODAY)[0].standing is Standing.VOID


def test_escape_keeps_the_record(qtbot: QtBot, window: QWidget, home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    dialog = VoidDialog(window, home.household, dose)
    dialog.open()
    write(dialog.reason, "pressed by mistake")
    with qtbot.waitSignal(dialog.cancelled):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert home.doses(YESTERDAY)[0].standing is Standing.VALID


def test_correct_it_instead_leads_to_the_correction(qtbot: QtBot, window: QWidget, home: Home) -> None:
    (dose,) = home.doses(YESTERDAY)
    dialog = VoidDialog(window, home.household, dose)
    dialog.open()
    with qtbot.waitSignal(dialog.correct_wanted):
        dialog.correct.click()


def test_a_pause_that_was_none_is_taken_back(qtbot: QtBot, window: QWidget, home: Home) -> None:
    from anakinra_desktop.services.skip_days import hold_days

    hold = hold_days(home.records, home.person, TODAY, None, "fever", home.clock(), by_prescriber=False)
    dialog = VoidHoldDialog(window, home.household, hold)
    dialog.open()
    write(dialog.reason, "it was another week")
    with qtbot.waitSignal(dialog.voided):
        dialog.confirm.click()
    with home.records.read() as record:
        assert record.holds(home.person.id)[0].ended_because == "it was another week"


# ---- notes and cartons


def test_a_note_is_added_below_the_one_before(qtbot: QtBot, window: QWidget, home: Home) -> None:
    for words in ("a bit sore", "gone by noon"):
        dose = home.doses(YESTERDAY)[-1]
        dialog = NoteDialog(window, home.household, dose)
        dialog.open()
        dialog.note.set_text(words)
        with qtbot.waitSignal(dialog.saved):
            dialog.save.click()
    rows = home.doses(YESTERDAY)
    assert rows[-1].note == "a bit sore\ngone by noon"
    assert [row.standing for row in rows] == [Standing.CORRECTED, Standing.CORRECTED, Standing.VALID]


def test_an_empty_note_is_not_kept(window: QWidget, home: Home) -> None:
    dialog = NoteDialog(window, home.household, home.doses(YESTERDAY)[0])
    dialog.open()
    dialog.save.click()
    assert dialog.note.error
    assert len(home.doses(YESTERDAY)) == 1
    dialog.cancel()


def test_a_carton_out_of_date_is_not_taken(show: Show, home: Home) -> None:
    page = CartonPage(home.household, "Today")
    show(page, 1048, 724)
    page.form.lot.set_text("K1")
    page.form.expires.set_text("10/2026")
    page.form.where.tile(Where.REFRIGERATOR).click()
    page.save.click()
    assert page.form.expires.error == "This was 31 October 2026. Its syringes must not be used."


def test_another_number_of_syringes_is_typed(qtbot: QtBot, show: Show, home: Home) -> None:
    page = CartonPage(home.household, "Today")
    show(page, 1048, 724)
    page.form.expires.set_text("24 12 2027")
    page.form.pack.choose(0)
    page.form._choose_pack()
    page.form.where.tile(Where.REFRIGERATOR).click()
    page.save.click()
    assert page.form.count.error
    page.form.count.set_text("14")
    with qtbot.waitSignal(page.saved) as saved:
        page.save.click()
    assert saved.args is not None
    (_, carton) = saved.args[0].cartons[0]
    assert (carton.syringes, carton.expires_on) == (14, date(2027, 12, 24))


# ---- a dose without a record


def missed_page(home: Home, day: date) -> MissedPage:
    look = look_at_today(home.records, home.clock(), home.person.id)
    assert look is not None
    return MissedPage(look, slot_of(home, day), "Today")


def rows_of(page: MissedPage) -> list[str]:
    return [row.objectName() for row in page.findChildren(AnswerRow)]


def test_before_the_next_dose_all_four_ways_stand_open(show: Show, home: Home) -> None:
    home.clock.set(TODAY, time(9, 30))
    page = missed_page(home, YESTERDAY)
    show(page, 1048, 724)
    assert rows_of(page) == ["had_it", "take_now", "skip_it", "ask_first"]
    shown = " ".join(label.text() for label in page.findChildren(Text))
    assert "this app does not decide" in shown


def test_no_answer_stands_out_without_hours_from_the_prescriber_and_theirs_marks_one(show: Show, home: Home) -> None:
    home.clock.set(TODAY, time(9, 30))
    page = missed_page(home, YESTERDAY)
    assert not [chip for answer in page.findChildren(AnswerRow) for chip in answer.findChildren(Chip)]
    for hours, marked in ((6, "take_now"), (12, "skip_it")):
        set_limit(
            home.records,
            home.person,
            "missed_skip_window",
            hours,
            home.clock(),
            by_prescriber=True,
            set_by="Dr Ahmed",
            set_on=TODAY,
        )
        page = missed_page(home, YESTERDAY)
        show(page, 1048, 724)
        assert [row.objectName() for row in page.findChildren(AnswerRow) if row.findChildren(Chip)] == [marked]
        shown = " ".join(label.text() for label in page.findChildren(Text))
        assert "this app does not decide" not in shown
        assert f"skip when the next one is within {hours} h" in shown.replace("hours", "h")
        assert "10 h 30 min away" in shown


@pytest.mark.parametrize(
    ("due", "following", "midnights", "least_hours"),
    [
        (datetime(2026, 11, 23, 20), datetime(2026, 11, 24, 20), 1, 4),
        (datetime(2026, 11, 23, 20), datetime(2026, 11, 25, 20), 2, 3),
        (datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 20), 0, 2),
    ],
)
def test_the_stretch_to_the_next_dose_has_its_nights_and_hours(
    due: datetime, following: datetime, midnights: int, least_hours: int
) -> None:
    between = Between(due, following, due + timedelta(hours=5), timedelta(hours=1), skip_within=timedelta(hours=6))
    assert len(between.midnights) == midnights
    assert len(between.hours) >= least_hours
    assert all(due < hour < following for hour in between.hours)
    assert between.skip_words.endswith("14:00 on")


def test_an_older_day_is_not_taken_now(show: Show, home: Home) -> None:
    page = missed_page(home, TODAY - timedelta(days=3))
    show(page, 1048, 724)
    assert rows_of(page) == ["had_it", "not_given", "skip_it", "ask_first"]


def test_number_keys_answer(qtbot: QtBot, show: Show, home: Home) -> None:
    home.clock.set(TODAY, time(9, 30))
    page = missed_page(home, YESTERDAY)
    show(page, 1048, 724)
    with qtbot.waitSignal(page.had_it) as said:
        QTest.keyClick(page, Qt.Key.Key_1)
    assert said.args is not None
    assert said.args[0].schedule_date == YESTERDAY


# ---- legible


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut_in_any_size_or_language(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    home: Home,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    window = QWidget()
    show(window, width, height)
    (dose,) = home.doses(YESTERDAY)
    home.clock.set(TODAY, time(9, 30))
    dialogs: tuple[Dialog, ...] = (
        SkipDialog(window, home.household, slot_of(home, TODAY), next_words="Next: tomorrow, Wednesday, at 20:00"),
        VoidDialog(window, home.household, dose),
        NoteDialog(window, home.household, dose),
    )
    for dialog in dialogs:
        dialog.open()
        if isinstance(dialog, SkipDialog):
            dialog.choose(WhyNot.PAUSED)
        assert problems(dialog) == []
        dialog.cancel()
    for page in (missed_page(home, YESTERDAY), CorrectPage(home.household, dose, "Calendar")):
        show(page, width, height)
        assert problems(page) == []


def test_the_question_that_an_answer_opens_is_in_sight(show: Show, home: Home) -> None:
    window = QWidget()
    show(window, 1024, 700)
    dialog = SkipDialog(window, home.household, slot_of(home, TODAY))
    dialog.open()
    for why_not in (WhyNot.PAUSED, WhyNot.SKIPPED):
        dialog.choose(why_not)
        QTest.qWait(50)
        area = dialog.findChild(PageScroll)
        assert area is not None
        assert area.viewport().rect().contains(dialog.reason.mapTo(area.viewport(), dialog.reason.rect().center()))


def test_the_focus_comes_back_to_what_opened_a_form_or_to_the_heading(qtbot: QtBot) -> None:
    heading = Text("Calendar", "h1")
    heading.setObjectName("calendar_heading")
    opener, other = Button("It was given…"), Button("Log a dose")
    page = filled(column(heading, opener, other))
    stack = FormStack(page)
    qtbot.addWidget(stack)
    stack.show()
    stack.activateWindow()
    for gone in (False, True):
        opener.setFocus()
        stack.show_form(filled(column(TextField("Why?"))))
        opener.setVisible(not gone)
        stack.leave_form()
        assert stack.window().focusWidget() is (heading if gone else opener)
