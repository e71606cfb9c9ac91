"""What of the person's health stands on Today: what to ask first, and the next appointment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.health import Details
from anakinra_desktop.domain.medicines import Condition, Medicine, MedicineKind
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.look_at_visits import look_at_visits
from anakinra_desktop.ui.today.attention import Attention, AttentionKind, pressing_first
from anakinra_desktop.ui.today.view import TodayPage
from anakinra_desktop.ui.today.visits import visit_rows
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import settle


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path, recorded_days=1)


def keep(home: Home, details: Details, days: int = 0) -> None:
    add_entry(home.records, home.person.id, TODAY + timedelta(days=days), details, home.clock(), "Maria")


def rows(home: Home) -> tuple[Attention, ...]:
    return visit_rows(look_at_visits(home.records, home.person.id, TODAY))


def test_without_entries_nothing_is_shown(home: Home) -> None:
    assert rows(home) == ()


def test_the_next_appointment_is_shown_from_a_week_before(home: Home) -> None:
    keep(home, Appointment(AppointmentKind.VISIT, "Dr Ahmed", "10:30"), 8)
    assert rows(home) == ()
    keep(home, Appointment(AppointmentKind.LAB_TEST), 1)
    (row,) = rows(home)
    assert (row.kind, row.title, row.line) == (AttentionKind.APPOINTMENT, "Tomorrow", "Blood test")


def test_what_to_ask_comes_first_and_an_appointment_is_not_said_twice(home: Home) -> None:
    keep(home, Appointment(AppointmentKind.VACCINE, "flu shot"), 3)
    keep(home, Medicine("<b>Remicade</b>", MedicineKind.PRESCRIPTION))
    keep(home, Condition("infection"))
    found = rows(home)
    assert [row.kind for row in found] == [AttentionKind.TO_ASK] * 3
    assert found[0].title == "Also in use: <b>Remicade</b>"
    assert [row.urgent for row in found] == [True, True, False]
    assert found[2].title.startswith("Vaccine: flu shot, Friday, 27 November")


def test_what_presses_stands_before_what_does_not(home: Home) -> None:
    keep(home, Appointment(AppointmentKind.VACCINE), 3)
    keep(home, Condition("infection"))
    late = Attention(AttentionKind.LATE, False, "book-open", "Late?", "")
    missing = Attention(AttentionKind.NO_RECORD, True, "question", "No record", "")
    infection, vaccine = rows(home)
    assert pressing_first((missing, late), (infection, vaccine)) == (missing, infection, late, vaccine)
    assert pressing_first((), (infection, vaccine)) == (infection, vaccine)


def test_the_page_shows_them_once_it_stands_and_leads_to_the_health_page(home: Home, show: Show) -> None:
    keep(home, Condition("infection"))
    page = TodayPage(home.household)
    wanted: list[bool] = []
    page.health_wanted.connect(lambda: wanted.append(True))
    show(page, 1048, 724)
    settle()
    page.board.attention.pressed.emit(rows(home)[0])
    assert wanted == [True]
