"""Side effects and skin reactions on the printed report: serious signs on top, each one in full on a later page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtGui import QColor

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Details, HealthEntry, Severity
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.report import Report, make_report
from anakinra_desktop.domain.report_health import ReportHealth, report_health
from anakinra_desktop.domain.symptoms import OTHER, Symptom
from anakinra_desktop.drawing.report_pages import A4, ReportPages
from anakinra_desktop.services.read_medication import signs
from tests.drawing.test_report_pages import LANGUAGES, PAPERS, picture, texts
from tests.ninety_days import FIRST, LAST, ninety_days

pytestmark = pytest.mark.usefixtures("qapp")

CHILLS = date(2026, 10, 14)
OPENED = datetime(2026, 10, 14, 7, 10, tzinfo=UTC)


def entries(*found: tuple[date, Details]) -> tuple[HealthEntry, ...]:
    return tuple(
        HealthEntry(number, 1, began_on, details, OPENED, "Maria")
        for number, (began_on, details) in enumerate(found, 1)
    )


FELT = entries(
    (CHILLS, Symptom("infection", temperature_c=38.6, gone_on=date(2026, 10, 17))),
    (CHILLS, DoctorCall(("infection",), OPENED, CallAnswer.WAIT, OPENED + timedelta(hours=1), "Dr Ahmed")),
    (date(2026, 11, 2), Symptom("headache", Severity.MILD, gone_on=date(2026, 11, 3), note="<b>after</b> lunch")),
    (date(2026, 11, 9), Symptom(OTHER, Severity.SEVERE, words="Heavy legs", told_doctor_on=date(2026, 11, 10))),
    (date(2026, 11, 20), Reaction((ReactionSign.LUMP,), Severity.MILD, Place("abdomen", "L33", 8.0, 2.0), size_cm=2.5)),
    (FIRST - timedelta(days=30), Symptom("nausea", Severity.MILD, gone_on=FIRST - timedelta(days=29))),
)


def report_with(felt: ReportHealth) -> Report:
    period = ninety_days()
    return make_report(
        period.person,
        period.first,
        period.last,
        period.prescriptions,
        period.slots,
        period.doses,
        period.holds,
        period.now,
        cartons=period.cartons,
        syringes=period.syringes,
        felt=felt,
    )


def felt_in(first: date, last: date) -> ReportHealth:
    return report_health(FELT, signs(), first, last)


def test_only_what_was_there_in_the_period_is_on_it_and_serious_signs_are_apart() -> None:
    felt = felt_in(FIRST, LAST)
    assert [each.symptom.what for each in felt.serious] == ["infection"]
    assert [each.symptom.what for each in felt.effects] == ["headache", OTHER]
    assert len(felt.reactions) == 1
    assert felt.serious[0].call is not None
    assert not felt_in(date(2026, 10, 18), date(2026, 11, 1)).has_something
    still_there = felt_in(LAST, LAST)
    assert [each.symptom.what for each in still_there.effects] == [OTHER]


def test_serious_signs_stand_above_every_number() -> None:
    words = texts(ReportPages(report_with(felt_in(FIRST, LAST)), A4, "en"), 0)
    serious = words.index("Serious signs (1): 14–17 Oct fever, sore throat or chills, 38.6 °C, doctor called: wait.")
    assert serious < words.index("How complete is this record?")
    assert "headache 1, heavy legs 1" in words
    assert "1 reaction, 1 still there" in words


def test_each_effect_is_told_in_full_on_the_next_page() -> None:
    words = texts(ReportPages(report_with(felt_in(FIRST, LAST)), A4, "en"), 1)
    assert "Fever, sore throat or chills, 38.6 °C, doctor called: wait" in words
    assert "Headache, mild. <b>after</b> lunch" in words
    assert "Heavy legs, severe, doctor told 10 Nov" in words
    assert "since 20 Nov" in words
    assert "Lump: stomach, left spot 33, mild, about 2.5 cm" in words


def test_reactions_are_counted_by_place() -> None:
    report = report_with(felt_in(FIRST, LAST))
    assert {use.place.spot: use.reactions for use in report.places if use.reactions} == {"L": 1}
    assert sum(use.doses for use in report.places) == report.doses
    assert "Diamonds: skin reactions." in texts(ReportPages(report, A4, "en"), 0)


def test_without_any_the_report_stays_as_it_was() -> None:
    with_none, without = (
        ReportPages(report_with(felt), A4, "en")
        for felt in (felt_in(date(2020, 1, 1), date(2020, 1, 2)), ReportHealth())
    )
    assert with_none.count == without.count == 1
    assert picture(with_none, 0) == picture(without, 0)


@PAPERS
@LANGUAGES
def test_however_much_was_felt_the_first_page_keeps_its_foot(paper: object, language: str) -> None:
    many = [(FIRST + timedelta(days=n), Symptom("infection", note="long " * 80)) for n in range(40)]
    many += [(FIRST + timedelta(days=n), Symptom(OTHER, Severity.MILD, words=f"Effect {n} " * 12)) for n in range(40)]
    reactions = [
        (FIRST, Reaction(tuple(ReactionSign), Severity.MILD, Place(zone, None, 1.0, 1.0)))
        for zone in ("abdomen", "left_thigh", "right_thigh", "left_arm", "right_arm", "left_buttock", "right_buttock")
    ]
    felt = report_health(entries(*many, *reactions), signs(), FIRST, LAST)
    pages = ReportPages(report_with(felt), paper, language)  # type: ignore[arg-type]
    assert pages.count > 2
    for page in range(pages.count):
        image = picture(pages, page, 0.2)
        edge = image.copy(image.width() - 18, 0, 18, image.height())  # the outermost 9 mm
        white = edge.copy()
        white.fill(QColor("#FFFFFF"))
        assert edge == white
    front = texts(pages, 0)
    assert sum(text.startswith(("Page 1 of", "Página 1 de")) for text in front) == 1
