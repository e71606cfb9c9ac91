"""What the app does about single statements of the patient page, where no other test says it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from anakinra_desktop.domain.benefit import may_still_come
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.medicines import Condition, ConditionName, Medicine, MedicineKind
from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT, DiscardReason
from anakinra_desktop.drawing.ink import A4
from anakinra_desktop.drawing.papers import paper_pages, paper_pdf, side_effects_pages
from anakinra_desktop.services.add_person import NewPerson
from anakinra_desktop.services.gather_papers import paper_facts, side_effects_between
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.read_medication import medication, procedure, signs
from anakinra_desktop.services.suggest_spot import look_at_body
from anakinra_desktop.ui.adherence.view import AdherencePage
from anakinra_desktop.ui.first_run.person_steps import CartonStep
from anakinra_desktop.ui.recording.missed_page import STATEMENTS
from anakinra_desktop.ui.shared.parts import Text
from tests.domain.injections import Evening
from tests.ui.a_household import TODAY, Home, at


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path, recorded_days=0)
    home.plan_places()
    return home


def test_a_prescription_is_once_a_day_unless_it_says_otherwise() -> None:
    new = NewPerson("Ana", "Europe/Madrid", 100, (time(20),), TODAY)
    assert (new.every_days, len(new.times)) == (1, 1)
    assert medication().duration("dose_interval") == timedelta(days=new.every_days)


def test_a_carton_is_taken_to_hold_seven(speak: Callable[[str], None]) -> None:
    speak("en")
    assert medication().number("box_size") == BOX_SIZE_DEFAULT == 7
    assert CartonStep(at(TODAY, time(20)), "Europe/Madrid").form.pack.choice == 7


def test_a_syringe_that_does_not_match_the_prescription_is_put_aside() -> None:
    evening = Evening().until("label").choose("differs")
    assert evening.position.stop_reason is DiscardReason.WRONG_LABEL
    assert not evening.position.can_go_on


def test_no_time_runs_while_the_plunger_is_pushed() -> None:
    assert procedure().step("push").wait_rule == ""
    evening = Evening().until("push")
    assert not evening.position.waiting
    assert not evening.later(minutes=10).position.goes_on_by_itself


def test_the_same_part_of_the_body_is_allowed_the_next_day(home: Home) -> None:
    home.give(TODAY - timedelta(days=1), time(20, 6), place=Place("left_thigh", "1", 1.25, 1.25))
    seen = look_at_body(home.records, home.person, home.household.giver.by, home.clock())
    open_there = [each for each in seen.states if each.spot.zone is ZoneId.LEFT_THIGH and each.obstacle is None]
    assert open_there


@pytest.mark.parametrize(("days", "may_come"), [(0, True), (83, True), (84, False), (400, False)])
def test_the_full_benefit_may_still_come_in_the_first_weeks(days: int, may_come: bool) -> None:
    weeks = medication().number("benefit_note_until")
    assert may_still_come(TODAY - timedelta(days=days), TODAY, weeks) is may_come


def test_the_full_benefit_may_still_come_in_the_first_weeks_and_the_page_says_so(
    home: Home, speak: Callable[[str], None]
) -> None:
    speak("en")
    page = AdherencePage(home.household)
    page.reload()
    assert page.board.benefit.text() == medication().statements["EFFECT-1"].text["en"]
    wanted: list[str] = []
    page.statement_wanted.connect(wanted.append)
    page.board.about_benefit.click()
    assert wanted == ["EFFECT-1"]
    home.clock.set(date(2027, 3, 1), time(9))
    page.reload()
    assert page.board.benefit.text() == ""


def test_hiv_is_left_out_of_what_is_printed_unless_the_person_puts_it_in(home: Home) -> None:
    private = Condition(ConditionName.HIV.value, is_private=True)
    add_entry(home.records, home.person.id, TODAY, private, home.clock(), "Maria")
    facts = paper_facts(home.records, home.person, home.clock())
    assert (facts.health.conditions, facts.health.left_out) == ((), 1)
    shown = paper_facts(home.records, home.person, home.clock(), with_private=True)
    assert [each.condition for each in shown.health.conditions] == [private]


def test_the_help_for_a_missed_dose_shows_the_three_statements_and_decides_nothing() -> None:
    assert tuple(STATEMENTS) == ("MISSED-1", "MISSED-2", "MISSED-3")
    assert medication().rules["missed_skip_window"].value is None


def test_the_first_carton_says_to_keep_it_from_children(speak: Callable[[str], None]) -> None:
    speak("en")
    words = [each.text() for each in CartonStep(at(TODAY, time(20)), "Europe/Madrid").findChildren(Text)]
    assert medication().statements["STORAGE-1"].text["en"] in words


def test_a_summary_for_a_call_can_be_printed(qapp: QApplication, home: Home) -> None:
    symptom = Symptom("headache", Severity.SEVERE)
    add_entry(home.records, home.person.id, TODAY, symptom, home.clock(), "Maria")
    facts = side_effects_between(home.records, home.person, TODAY - timedelta(days=7), TODAY, home.clock())
    assert paper_pdf(side_effects_pages(facts, signs(), A4, "en"), "en").startswith(b"%PDF")


def test_the_papers_to_carry_name_every_medicine(qapp: QApplication, home: Home) -> None:
    for name in ("methotrexate", "folic acid"):
        taken = Medicine(name, MedicineKind.PRESCRIPTION, "once a week")
        add_entry(home.records, home.person.id, date(2026, 1, 5), taken, home.clock(), "Maria")
    facts = paper_facts(home.records, home.person, home.clock())
    assert {each.medicine.name for each in facts.health.medicines} == {"methotrexate", "folic acid"}
    for kind in (PaperKind.MEDICINES, PaperKind.WALLET):
        assert paper_pdf(paper_pages(kind, facts, A4, "en"), "en").startswith(b"%PDF")
