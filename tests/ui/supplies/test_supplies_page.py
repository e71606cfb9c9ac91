"""The supplies page live: what lasts until when, what is out, and what can be said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.gs1 import check_digit
from anakinra_desktop.domain.syringe import DiscardReason, GoneTo, Syringe, SyringeEnd
from anakinra_desktop.services import keep_supplies as supplies
from anakinra_desktop.services.keep_sharps_box import begin_sharps_box
from anakinra_desktop.services.keep_supplies import Label, Where
from anakinra_desktop.services.look_at_supplies import look_at_supplies
from anakinra_desktop.ui.shared.parts import Button, Dialog, Text
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.supplies.carton_dialog import CartonAct, CartonDialog, _facts_line
from anakinra_desktop.ui.supplies.carton_page import CartonPage
from anakinra_desktop.ui.supplies.doses_dialog import DosesDialog
from anakinra_desktop.ui.supplies.facts import DISPOSAL, REFILLS, STORAGE
from anakinra_desktop.ui.supplies.other_dialogs import (
    BeginBoxDialog,
    CloseBoxDialog,
    GoneDialog,
    OrderDialog,
    TakeOutDialog,
)
from anakinra_desktop.ui.supplies.strip import RunOutStrip
from anakinra_desktop.ui.supplies.syringe_dialog import Fate, SyringeDialog
from anakinra_desktop.ui.supplies.view import SuppliesPage
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

pytestmark = pytest.mark.usefixtures("english")
HOUR = timedelta(hours=1)
GTIN = "0366430000123" + str(check_digit("0366430000123"))
CODE = f"]d201{GTIN}1727080010K8213\x1d2144100098713"


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Maria, with a carton of four."""
    home = Home(tmp_path, recorded_days=2)
    supplies.add_carton(home.records, home.person, "K7741", date(2027, 3, 31), 4, home.clock())
    return home


@pytest.fixture
def page(show: Show, home: Home) -> SuppliesPage:
    page = SuppliesPage(home.household)
    show(page, 1048, 724)
    return page


def button(page: QWidget, name: str) -> Button:
    settle()
    found = next((each for each in page.findChildren(Button, name) if each.isVisible()), None)
    assert found is not None, name
    return found


def words(page: QWidget, name: str) -> str:
    found = page.findChild(Text, name)
    assert found is not None, name
    return found.text()


def said_on(page: QWidget) -> str:
    settle()
    return " ".join(each.text() for each in page.findChildren(Text) if each.isVisible())


def asked(page: QWidget, kind: type[Dialog]) -> Dialog:
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def syringes(home: Home) -> tuple[Syringe, ...]:
    with home.records.read() as record:
        return record.syringes(home.person.id)


def test_the_day_to_order_comes_first_and_in_words(page: SuppliesPage, home: Home) -> None:
    assert words(page, "order_by") == "Order by Thursday, 26 November"
    assert words(page, "lasts") == "4 syringes left, enough until Friday, 27 November"
    assert button(page, "order_note").isDefault()
    button(page, "order_note").click()
    note = asked(page, OrderDialog)
    assert isinstance(note, OrderDialog)
    assert "Maria Ruiz" in note.note.text()
    assert "Needed by Saturday, 28 November" in note.note.text()
    button(note, "copy_order").click()
    assert QApplication.clipboard().text() == note.note.text()


def test_the_phone_of_the_pharmacy_stands_beside_it(show: Show, home: Home) -> None:
    with home.records.change() as record:
        record.change_person(replace(home.person, pharmacy_phone="555-0170"))
    page = SuppliesPage(home.household)
    show(page, 1048, 724)
    assert words(page, "pharmacy") == "Pharmacy: 555-0170"


def test_what_was_ordered_is_told_and_can_be_taken_back(qtbot: QtBot, page: SuppliesPage, home: Home) -> None:
    with qtbot.waitSignal(page.told) as told:
        button(page, "ordered").click()
    assert words(page, "order_by") == "Ordered on Tuesday, 24 November"
    assert told.args is not None
    told.args[1]()
    assert words(page, "order_by") == "Order by Thursday, 26 November"


def test_a_strip_of_days_is_a_list_where_the_text_is_large(usual_look: Look, page: SuppliesPage) -> None:
    strip = page.findChild(RunOutStrip)
    assert strip is not None
    assert not strip.is_list
    usual_look.choose_text_scale(2.0)
    assert strip.is_list
    assert "1 syringe, order by this day" in said_on(strip)
    assert "no syringe" in said_on(strip)


def test_one_taken_out_has_its_clock_and_can_be_put_back(qtbot: QtBot, page: SuppliesPage, home: Home) -> None:
    button(page, "take_out").click()
    taken = asked(page, TakeOutDialog)
    assert isinstance(taken, TakeOutDialog)
    assert taken.save.why_not
    taken.when.tile("now").click()
    with qtbot.waitSignal(page.told) as told:
        taken.save.click()
    assert "Use it before 19:48 tomorrow" in said_on(page.out)
    home.clock.moment += 13 * HOUR
    page.reload()
    assert "That is over 12 h. At 24 h it must not be used." in said_on(page.out)
    button(page, "open_syringe").click()
    dialog = asked(page, SyringeDialog)
    assert isinstance(dialog, SyringeDialog)
    dialog.fate.tile(Fate.BACK).click()
    assert "Never put a syringe back" in said_on(dialog)
    dialog.save.click()
    assert "It was out for 13 hours. That time still counts" in said_on(page.out)
    assert told.args is not None
    assert callable(told.args[1])


def test_over_its_time_a_syringe_is_not_to_be_used(page: SuppliesPage, home: Home) -> None:
    supplies.take_one_out(home.records, home.person, home.clock())
    home.clock.moment += 25 * HOUR
    page.reload()
    assert "Do not use it: out too long" in said_on(page.out)
    assert words(page, "lasts").startswith("3 syringes left")


def test_what_was_set_aside_stays_listed_until_it_is_said_to_be_gone(page: SuppliesPage, home: Home) -> None:
    button(page, "open_carton").click()
    dialog = asked(page, CartonDialog)
    assert isinstance(dialog, CartonDialog)
    dialog.act.tile(CartonAct.ASIDE).click()
    assert dialog.save.why_not
    dialog.reason.tile(DiscardReason.FROZEN).click()
    dialog.save.click()
    assert "4 aside: it was frozen" in said_on(page.cartons)
    assert words(page, "lasts") == "No syringe is left that may be used."
    button(page, "carton_gone").click()
    gone = asked(page, GoneDialog)
    assert isinstance(gone, GoneDialog)
    assert "Ask the pharmacist" in said_on(gone)
    gone.to.tile(GoneTo.ELSEWHERE).click()
    gone.save.click()
    assert "aside" not in said_on(page.cartons)
    assert {each.end for each in syringes(home)} == {SyringeEnd.DISCARDED}


def test_a_carton_tells_what_became_of_every_syringe(home: Home) -> None:
    look = look_at_supplies(home.records, home.person, home.clock())
    seen = replace(look.cartons[0], left=4, back=0, out=0, used=1, aside=(), gone=2, lost=1)
    assert "4 in the refrigerator; 1 used; 1 set aside and gone; 1 lost" in _facts_line(look, seen)


def test_a_carton_is_counted_and_corrected(page: SuppliesPage, home: Home) -> None:
    button(page, "open_carton").click()
    dialog = asked(page, CartonDialog)
    assert isinstance(dialog, CartonDialog)
    dialog.act.tile(CartonAct.COUNT).click()
    dialog.there.set_text("3")
    dialog.save.click()
    assert words(page, "lasts").startswith("3 syringes left")
    button(page, "open_carton").click()
    dialog = asked(page, CartonDialog)
    assert isinstance(dialog, CartonDialog)
    dialog.act.tile(CartonAct.CORRECT).click()
    dialog.save.click()
    form = page.findChild(CartonPage)
    assert form is not None
    form.form.count.set_text("0")
    form.save.click()
    assert form.form.count.error
    form.form.lot.set_text("K7742")
    form.form.count.set_text("4")
    form.save.click()
    assert "Lot K7742" in said_on(page.cartons)


def test_a_container_at_its_line_is_closed_and_the_page_says_whom_to_ask(page: SuppliesPage, home: Home) -> None:
    button(page, "sharps_button").click()
    begin = asked(page, BeginBoxDialog)
    assert isinstance(begin, BeginBoxDialog)
    begin.holds.set_text("4")
    begin.inside.set_text("5")
    begin.save.click()
    assert "more in it than it holds" in said_on(begin)
    begin.inside.set_text("3")
    begin.save.click()
    assert words(page, "sharps_inside") == "3 syringes in it"
    assert "Close it for good" in said_on(page.sharps)
    button(page, "sharps_button").click()
    close = asked(page, CloseBoxDialog)
    assert "Ask your doctor or pharmacist how to get rid of the full container." in said_on(close)
    button(close, "save").click()
    assert words(page, "sharps_inside") == "No container yet"


def test_facts_are_shown_by_number_and_what_was_not_read_refers_to_the_leaflet(page: SuppliesPage) -> None:
    page.cartons.facts.click()
    facts = page.window().findChild(QWidget, "fact_label_20")
    assert facts is not None
    assert "Check the leaflet in your carton." in said_on(facts)
    assert len({*STORAGE, *DISPOSAL, *REFILLS}) == len(STORAGE) + len(DISPOSAL) + len(REFILLS)


def test_injections_without_a_syringe_are_asked_about(page: SuppliesPage, home: Home) -> None:
    home.clock.moment += HOUR
    home.give(TODAY, time(20, 6))
    page.reload()
    button(page, "doses_without_syringe").click()
    dialog = asked(page, DosesDialog)
    assert isinstance(dialog, DosesDialog)
    assert dialog.save.why_not
    (number,) = dialog.doses._tiles[0][:1]
    dialog.doses.tile(number).click()
    dialog.save.click()
    assert words(page, "lasts").startswith("3 syringes left")
    assert [each.end for each in syringes(home)] == [SyringeEnd.USED]


# ---- a new carton


def new_carton(page: SuppliesPage) -> CartonPage:
    button(page, "add_carton").click()
    form = page.findChild(CartonPage)
    assert form is not None
    return form


def scan(form: CartonPage, code: str, into: str = "lot") -> None:
    """As a hand scanner types: into the field that has the focus, with Enter at the end."""
    line = getattr(form.form, into).line
    line.setFocus()
    for character in code:
        if character == "\x1d":
            QTest.keyClick(line, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClicks(line, character)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize("into", ["lot", "expires", "code"])
def test_a_scanner_fills_the_form_and_what_it_read_is_shown(page: SuppliesPage, home: Home, into: str) -> None:
    form = new_carton(page)
    if into == "code":
        button(form, "scan").click()
    scan(form, CODE, into)
    assert (form.form.lot.text(), form.form.expires.value()) == ("K8213", date(2027, 8, 31))
    assert "Does it match the box?" in said_on(form)
    assert "it counts until its last day, 31 August 2027" in said_on(form)
    assert form.save.why_not  # where it is now was not said
    form.form.where.tile(Where.REFRIGERATOR).click()
    assert "11 syringes with this, enough until Friday, 4 December" in said_on(form)
    form.save.click()
    with home.records.read() as record:
        kept = record.cartons(home.person.id)[-1]
    assert (kept.gtin, kept.serial, kept.lot) == (GTIN, "44100098713", "K8213")


def test_the_same_box_again_is_told_at_once(page: SuppliesPage, home: Home) -> None:
    label = Label("K8213", date(2027, 8, 31), 7, GTIN, "44100098713")
    supplies.add_cartons(home.records, home.person, label, home.clock())
    form = new_carton(page)
    scan(form, CODE)
    assert "This very carton was added on 24 November 2026 already." in said_on(form)
    form.form.where.tile(Where.REFRIGERATOR).click()
    form.save.click()
    assert form.form.lot.error == "A carton with this square code is in the record already."


def test_a_code_that_cannot_be_read_says_so_and_typing_goes_on(page: SuppliesPage, home: Home) -> None:
    form = new_carton(page)
    scan(form, f"01{GTIN[:-1]}{(int(GTIN[-1]) + 1) % 10}17270831")
    assert "does not add up" in said_on(form)
    form.form.lot.set_text("K9")
    form.form.expires.set_text("08/2027")
    form.form.where.tile(Where.OUT).click()
    form.save.click()
    assert form.form.since.day.error  # since when is asked, nothing is filled in
    form.form.since.day.set_text("24 11 2026")
    form.form.since.clock.set_text("21:00")
    form.save.click()
    assert form.form.since.clock.error == "That time is still to come."
    form.form.since.clock.set_text("18:48")
    form.save.click()
    with home.records.read() as record:
        kept = record.cartons(home.person.id)[-1]
    assert kept.out_since == home.clock() - HOUR


def test_a_carton_just_added_can_be_taken_back(qtbot: QtBot, page: SuppliesPage, home: Home) -> None:
    form = new_carton(page)
    form.form.expires.set_text("08/2027")
    form.form.cartons.set_text("4")
    form.form.where.tile(Where.FROZEN).click()
    with qtbot.waitSignal(page.told) as told:
        form.save.click()
    assert told.args is not None
    assert told.args[0] == "4 cartons are added."
    assert len(syringes(home)) == 28
    told.args[1]()
    assert syringes(home) == ()
    assert words(page, "lasts").startswith("4 syringes left")


@pytest.mark.parametrize(("scale", "width", "theme"), [(1.0, 1048, "light"), (2.0, 1024, "dark")])
def test_nothing_on_the_page_is_cut(
    usual_look: Look, show: Show, home: Home, scale: float, width: int, theme: str
) -> None:
    usual_look.choose_text_scale(scale)
    usual_look.choose_theme(theme)  # type: ignore[arg-type]
    begin_sharps_box(home.records, home.person, 40, 3, home.clock())
    supplies.take_one_out(home.records, home.person, home.clock())
    supplies.discard_from_carton(home.records, home.person, 1, 1, DiscardReason.FROZEN, home.clock())
    page = SuppliesPage(home.household)
    show(page, width, 724)
    assert problems(page) == []
    new_carton(page)
    assert problems(page) == []


def test_the_days_go_on_as_time_does(page: SuppliesPage, home: Home) -> None:
    home.clock.set(TODAY + timedelta(days=2), time(9))
    page.reload()
    assert words(page, "order_by") == "Order by Saturday, 28 November"
