"""People: names, births, heights and zones as they can be."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.people import (
    NAME_LENGTH_MAX,
    Build,
    NotAPerson,
    Person,
    checked_born,
    checked_height_cm,
    checked_name,
    checked_past_day,
    checked_phone,
    checked_zone,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "name",
    [
        "Ana",
        "<b>Ana</b>",
        "=1+1",
        "ناهيد",
        "می‌خواهم",
        "岩崎 美和",
        "👩‍👩‍👧",
        "Ana \U0001fae9",  # an emoji newer than Python 3.11
        "a" * NAME_LENGTH_MAX,
    ],
)
def test_a_name_may_be_written_in_any_script_and_is_kept_as_it_is(name: str) -> None:
    assert checked_name(name) == name


def test_a_name_is_kept_on_one_line() -> None:
    assert checked_name("  Maria \t\n Ruiz ") == "Maria Ruiz"


@pytest.mark.parametrize(
    "name",
    ["", " \n\t ", "a" * 300, "a\0b", "a\x1b[2Jb", "\ud800", "Ana \u202eziuR", "a\u2066b", "a\x7fb"],
    ids=["empty", "blank", "long", "nul", "escape", "half", "turned", "isolated", "delete"],
)
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(NotAPerson) as refused:
        checked_name(name)
    assert refused.value.field == "name"


@given(st.text())
def test_a_checked_name_fits_a_line_and_stays_as_it_is(name: str) -> None:
    try:
        kept = checked_name(name)
    except NotAPerson:
        return
    assert 1 <= len(kept) <= NAME_LENGTH_MAX
    assert len(kept.splitlines()) == 1
    assert checked_name(kept) == kept
    assert kept.encode().decode() == kept


@pytest.mark.parametrize("height_cm", [0, -170, 44.9, 251, math.nan, math.inf])
def test_a_height_that_nobody_has_is_refused(height_cm: float) -> None:
    with pytest.raises(NotAPerson):
        checked_height_cm(height_cm)


@pytest.mark.parametrize("height_cm", [None, 45, 163.5, 250])
def test_a_height_is_kept_as_it_is(height_cm: float | None) -> None:
    assert checked_height_cm(height_cm) == height_cm


@pytest.mark.parametrize("born", [date(2026, 11, 25), date(1900, 1, 1), date.min])
def test_a_birth_that_cannot_have_been_is_refused(born: date) -> None:
    with pytest.raises(NotAPerson):
        checked_born(born, TODAY)


def test_a_birth_today_can_be() -> None:
    assert checked_born(TODAY, TODAY) == TODAY


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "..", "/etc/passwd", "Europe", "a\0b", "x" * 300, "\ud800"])
def test_a_zone_that_this_computer_does_not_know_is_refused(zone: str) -> None:
    with pytest.raises(NotAPerson) as refused:
        checked_zone(zone)
    assert refused.value.field == "zone"


@pytest.mark.parametrize(
    ("born", "today", "age_years"),
    [
        (date(2020, 11, 24), TODAY, 6),
        (date(2020, 11, 25), TODAY, 5),
        (date(2024, 2, 29), date(2025, 2, 28), 0),
        (date(2024, 2, 29), date(2025, 3, 1), 1),
        (date(2026, 12, 1), TODAY, 0),
        (None, TODAY, None),
    ],
)
def test_age_is_counted_in_whole_years(born: date | None, today: date, age_years: int | None) -> None:
    assert Person(id=1, name="Ana", home_zone="Europe/Madrid", born=born).age_years(today) == age_years


def test_a_body_is_drawn_for_the_height_given_or_a_usual_one() -> None:
    given_height = Person(id=1, name="Ana", home_zone="Europe/Madrid", height_cm=150.0, build=Build.WOMAN)
    assert given_height.shape(TODAY).height_cm == 150.0
    child = Person(id=1, name="Leo", home_zone="Europe/Madrid", born=date(2020, 1, 1))
    assert child.shape(TODAY).height_cm < 130


@pytest.mark.parametrize("phone", ["112", "+34 600 123 456", "555-0142 ext. 3", "1-800-FDA-1088"])
def test_a_phone_number_is_kept_as_people_write_it(phone: str) -> None:
    assert checked_phone(f"  {phone}\n", "doctor_phone") == phone


def test_no_phone_number_is_an_answer() -> None:
    assert checked_phone(" ", "doctor_phone") == ""


@pytest.mark.parametrize("phone", ["12", "ask Ana", "5" * 61, "555\x1b42"])
def test_what_is_no_phone_number_is_refused(phone: str) -> None:
    with pytest.raises(NotAPerson) as refused:
        checked_phone(phone, "pharmacy_phone")
    assert refused.value.field == "pharmacy_phone"


def test_what_has_been_done_was_done_today_or_before() -> None:
    assert checked_past_day(TODAY, TODAY, "shown_how_on") == TODAY
    assert checked_past_day(None, TODAY, "shown_how_on") is None
    with pytest.raises(NotAPerson):
        checked_past_day(date(2026, 11, 25), TODAY, "shown_how_on")


def test_everybody_whose_birth_is_taken_has_a_body() -> None:
    for year in range(TODAY.year - 130, TODAY.year + 1):
        born = date(year, 1, 1)
        try:
            checked_born(born, TODAY)
        except NotAPerson:
            assert year < TODAY.year - 100
        else:
            assert Person(1, "Maria", "UTC", born).shape(TODAY).height_cm > 0


@pytest.mark.parametrize(("born", "is_child"), [(date(2026, 6, 1), True), (date(2013, 11, 25), True), (None, False)])
def test_whoever_is_younger_than_thirteen_is_a_child_and_nobody_whose_age_is_not_known(
    born: date | None, is_child: bool
) -> None:
    assert Person(1, "Ana", "UTC", born=born).is_child_on(date(2026, 11, 24)) is is_child
    assert not Person(1, "Ana", "UTC", born=date(2013, 11, 24)).is_child_on(date(2026, 11, 24))
