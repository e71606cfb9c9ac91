"""What an injection is begun for: the day the person names where two are open, and the place they came to use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.domain.people import Giver
from anakinra_desktop.services.run_injection import begin_injection
from anakinra_desktop.ui.injection.place_frame import PlaceFrame
from anakinra_desktop.ui.injection.screen import FrameKind
from anakinra_desktop.ui.injection.view import InjectionPage
from tests.ui.conftest import Show
from tests.ui.injection.wizard import ENTER, PEDAL, RIGHT, SPACE, Wizard, press

EARLY = datetime(2026, 11, 24, 2, 10, tzinfo=UTC)
"""03:10 in Madrid."""


def test_between_two_open_days_nothing_comes_before_the_question(tmp_path: Path, show: Show) -> None:
    wizard = Wizard(tmp_path)
    wizard.running.stop(wizard.now)
    with wizard.records.change() as record:
        (usual,) = record.prescriptions(wizard.person.id)
        record.add_prescription(replace(usual, id=0, starts_on=date(2026, 11, 22), times=(time(6),)))
        for dose in record.injections(wizard.person.id):
            record.end_dose(dose.id, Standing.VOID, EARLY, "Maria", "none of this time")
    wizard.now = EARLY
    wizard.running = begin_injection(wizard.records, wizard.person, wizard.giver, EARLY)
    page = wizard.page()
    show(page, 1280, 800)
    screen = page.screen_shown
    assert screen.kind is FrameKind.DAY
    assert [(each.title, each.line) for each in screen.choices] == [
        ("Monday, 23 November", "Was due yesterday, 06:00"),
        ("Tuesday, 24 November", "Is due today, 06:00"),
    ]
    assert not any(tile.isChecked() for tile in page.frame.findChildren(QAbstractButton))
    for key in (SPACE, PEDAL, RIGHT, ENTER):
        press(key)
        assert page.screen_shown.kind is FrameKind.DAY
    press(Qt.Key.Key_1)
    press(ENTER)
    assert page.screen_shown.kind is not FrameKind.DAY
    slot = wizard.running.look.slot
    assert slot is not None
    assert slot.schedule_date == date(2026, 11, 23)


def chosen_on(page: InjectionPage) -> str | None:
    assert isinstance(page.frame, PlaceFrame)
    spot = page.frame.chooser.place
    return None if spot is None else f"{spot.zone.value}/{spot.id}"


def wanting(folder: Path, zone: str, spot: str, giver: Giver | None = None) -> Wizard:
    wizard = Wizard(folder, giver=giver, place=Place(zone, spot, 0.0, 0.0))
    wizard.until("place")
    return wizard


def test_the_place_a_person_came_to_use_is_offered_first(tmp_path: Path, show: Show) -> None:
    page = wanting(tmp_path, "right_thigh", "12").page()
    show(page, 1280, 800)
    assert chosen_on(page) == "right_thigh/12"
    assert page.bottom.primary.text() == "Use spot 12"
    press(ENTER)
    assert page.screen_shown.step != "place"


def test_a_place_that_was_wished_for_is_checked_like_any_other(tmp_path: Path, show: Show) -> None:
    page = wanting(tmp_path, "left_thigh", "9").page()  # used yesterday
    show(page, 1280, 800)
    assert chosen_on(page) is None
    assert page.bottom.primary.why_not


def test_a_place_whose_skin_is_not_fine_is_not_offered_again(tmp_path: Path, show: Show) -> None:
    wizard = wanting(tmp_path, "right_thigh", "12")
    page = wizard.page()
    show(page, 1280, 800)
    press(ENTER)
    wizard.running.choose(wizard.now, "not_fine")
    page.refresh()
    assert page.screen_shown.step == "place"
    assert chosen_on(page) not in (None, "right_thigh/12")


def test_a_place_that_is_not_on_this_body_gives_way_to_the_suggestion(tmp_path: Path, show: Show) -> None:
    page = wanting(tmp_path, "right_thigh", "999").page()
    show(page, 1280, 800)
    assert chosen_on(page) is not None
