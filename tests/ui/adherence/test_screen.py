"""What the Adherence page says, worked out before any widget shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from anakinra_desktop.domain.adherence import slot_outcomes
from anakinra_desktop.domain.prescription import slots_between
from anakinra_desktop.domain.report import Report, make_report
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.marks import DayMark
from anakinra_desktop.ui.adherence.screen import adherence_screen
from tests.ninety_days import FIRST, LAST, NOW, dose, maria, ninety_days, prescription


def report_of(**changes: object) -> Report:
    period = ninety_days()
    given = {"slots": period.slots, "doses": period.doses, "holds": period.holds, **changes}
    return make_report(
        period.person,
        period.first,
        period.last,
        period.prescriptions,
        given["slots"],  # type: ignore[arg-type]
        given["doses"],  # type: ignore[arg-type]
        given["holds"],  # type: ignore[arg-type]
        period.now,
    )


def test_the_sentence_and_the_numbers_keep_their_base() -> None:
    with wording.speaking("en"):
        screen = adherence_screen(report_of())
    assert screen.dates == "26 August to 23 November 2026"
    assert screen.sentence == (
        "In these 90 days the doctor paused 4. Of the other 86, 81 have a dose, 75 of them on time. "
        "2 days have no record."
    )
    assert [(number.value, number.base, number.definition) for number in screen.numbers] == [
        ("94 %", "81 of 86 days", "had at least one dose"),
        ("87 %", "75 of 86 days", "within 2 hours of 20:00"),
        ("93 %", "80 of 86 days", "one dose, not more or less"),
        ("98 %", "84 of 86 days", "have any record at all"),
    ]


def test_the_legend_counts_every_state_that_is_there() -> None:
    counts = {entry.mark: entry.count for entry in adherence_screen(report_of()).legend}
    assert counts == {
        DayMark.DONE: 74,
        DayMark.LATE: 6,
        DayMark.TWO_DOSES: 1,
        DayMark.SKIPPED: 1,
        DayMark.MISSED: 2,
        DayMark.NO_RECORD: 2,
        DayMark.HELD: 4,
    }


def test_each_chart_has_a_table_with_the_newest_day_first() -> None:
    with wording.speaking("en"):
        screen = adherence_screen(report_of())
    newest = screen.calendar.rows[0]
    assert (newest.day, newest.mark) == (LAST, DayMark.DONE)
    assert newest.cells == ("Mon 23 Nov", "done on time, 20:14", "Left thigh, spot 9", "Maria")
    assert len(screen.calendar.rows) == 90
    by_day = {row.day: row.cells for row in screen.calendar.rows}
    assert by_day[date(2026, 9, 12)][1] == "skipped: travelling, syringes left at home"
    assert by_day[date(2026, 9, 30)][1] == "two doses, 20:04 and 20:41"
    assert by_day[date(2026, 10, 15)][1] == "paused: chest infection; Dr Ahmed said wait"
    assert screen.times.rows[0].cells == ("Mon 23 Nov", "20:14", "14 minutes after the prescribed time")
    assert len(screen.times.rows) == 81
    assert screen.places.rows[0].cells[1] == "21"
    assert screen.covered.rows[0].cells == ("Mon 23 Nov", "28 / 30", "93 %")


def test_the_rolling_share_uses_the_days_before_the_period() -> None:
    before_first = FIRST - timedelta(days=30)
    slots = tuple(slots_between(before_first, FIRST - timedelta(days=1), [prescription()]))
    doses = [dose(slot.schedule_date, time(20), number) for number, slot in enumerate(slots)]
    alone = adherence_screen(report_of()).shares[0]
    together = adherence_screen(report_of(), slot_outcomes(slots, doses, (), NOW)).shares[0]
    assert (alone.covered, alone.expected) == (1, 1)
    assert (together.covered, together.expected) == (30, 30)


def test_two_doses_a_day_are_counted_as_doses_and_not_as_days() -> None:
    twice = replace(prescription(), times=(time(8), time(20)))
    slots = tuple(slots_between(FIRST, FIRST, [twice]))
    report = make_report(maria(), FIRST, FIRST, [twice], slots, [dose(FIRST, time(8))], (), NOW)
    with wording.speaking("en"):
        screen = adherence_screen(report)
    assert screen.sentence == "Of these 2 doses, 1 was given, 1 of them on time. 1 dose has no record."
    assert screen.numbers[0].base == "1 of 2 doses"
    assert screen.numbers[1].definition == "within 2 hours of its time"
    assert screen.calendar.rows[0].cells[1] == "08:00 done on time, 08:00; 20:00 no record"


def test_a_very_long_table_ends_with_where_the_rest_is() -> None:
    first = LAST - timedelta(days=1000)
    slots = tuple(slots_between(first, LAST, [replace(prescription(), starts_on=first)]))
    doses = [dose(slot.schedule_date, time(20), number) for number, slot in enumerate(slots)]
    report = make_report(maria(), first, LAST, [prescription()], slots, doses, (), NOW)
    with wording.speaking("en"):
        screen = adherence_screen(report)
    for card in (screen.calendar, screen.times):
        assert len(card.rows) == 401
        assert card.rows[0].day == LAST
        assert card.rows[-1].day is None
        assert len(card.rows[-1].cells) == len(card.columns)
    assert len(screen.report.days) == 1001


def test_without_a_closed_day_there_is_no_number() -> None:
    report = make_report(maria(), LAST, LAST, [prescription()], (), (), (), NOW)
    with wording.speaking("en"):
        screen = adherence_screen(report)
    assert screen.sentence == "Nothing to count yet: no day of this period is over."
    assert {(number.value, number.base) for number in screen.numbers} == {("–", "no data yet")}
    assert screen.covered.sentence == "This begins after seven days."


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_reasons_people_typed_are_shown_as_they_are(language: str) -> None:
    odd = replace(dose(FIRST, None, 1), reason="<b>fever</b>\nand more")
    with wording.speaking(language):
        rows = adherence_screen(report_of(doses=[odd])).calendar.rows
    assert rows[-1].cells[1].endswith("<b>fever</b> and more")
