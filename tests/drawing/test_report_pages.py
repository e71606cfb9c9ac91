"""The printed report: its words, its pages, and the file it becomes."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont, QTextLayout
from PySide6.QtSvg import QSvgGenerator

from anakinra_desktop.domain.dose import Dose, DoseStatus, Place, Standing
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import Prescription, slots_between
from anakinra_desktop.domain.report import Report, make_report
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.fonts import drawn_font
from anakinra_desktop.drawing.ink import wrapped
from anakinra_desktop.drawing.report_pages import A4, LETTER, CouldNotWrite, Paper, ReportPages, write_report_pdf
from tests.ninety_days import FIRST, LAST, NOW, ZONE, dose, maria, ninety_days, prescription

pytestmark = pytest.mark.usefixtures("qapp")

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
LANGUAGES = pytest.mark.parametrize("language", wording.LANGUAGES)


def ninety_day_report(person: Person | None = None) -> Report:
    period = ninety_days()
    return make_report(
        person or period.person,
        period.first,
        period.last,
        period.prescriptions,
        period.slots,
        period.doses,
        period.holds,
        period.now,
        cartons=period.cartons,
        syringes=period.syringes,
    )


def busy_report(days: int = 200) -> Report:
    """Everything long and much: names, reasons, corrections, helpers' places, two doses a day."""
    first = LAST - timedelta(days=days - 1)
    label = Prescription(1, 1, first, 37.5, (time(8), time(20)), ZONE)
    slots = tuple(slots_between(first, LAST, [label]))
    zones = ("abdomen", "left_thigh", "right_thigh", "left_arm", "right_arm", "left_buttock", "right_buttock")
    doses: list[Dose] = []
    for number, slot in enumerate(slots):
        clock = (slot.due_wall + timedelta(minutes=number * 37 % 300 - 150)).time()
        given = dose(
            slot.schedule_date, clock, number + 1, slot=slot.number, by=GivenBy.CAREGIVER, given_by="<b>Luis</b>"
        )
        given = replace(given, place=Place(zones[number % 7], None, number % 5 * 2.5 - 5, number % 4 * 2.5))
        if number % 9 == 0:
            reason = f"<b>fever</b> & chills, day {number}, " + "and then the bus did not come " * 8
            given = dose(slot.schedule_date, None, number + 1, slot=slot.number, reason=reason)
        elif number % 11 == 0:
            given = dose(
                slot.schedule_date,
                None,
                number + 1,
                slot=slot.number,
                status=DoseStatus.SKIPPED,
                reason="travel\nagain",
            )
        if number % 60 == 1:
            given = replace(given, standing=Standing.VOID, ended_at=NOW, ended_because="the wrong person " * 6)
        doses.append(given)
    person = replace(maria(), name="<b>Maria</b> " + "Anastasia Wilhelmina " * 5)
    return make_report(person, first, LAST, [label], slots, doses, (), NOW)


def empty_report() -> Report:
    return make_report(maria(), LAST, LAST, [prescription()], (), (), (), NOW)


def texts(pages: ReportPages, page: int) -> list[str]:
    """The words of a page, in the order in which they are painted."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    vector = QSvgGenerator()
    vector.setOutputDevice(buffer)
    vector.setSize(QSize(int(pages.paper.width), int(pages.paper.height)))
    painter = QPainter(vector)
    pages.paint(painter, page)
    painter.end()
    root = ElementTree.fromstring(bytes(kept.data()))
    found = ["".join(text.itertext()).strip() for text in root.iter("{http://www.w3.org/2000/svg}text")]
    return [text for text in found if text]


def picture(pages: ReportPages, page: int, scale: float = 0.3) -> QImage:
    image = QImage(round(pages.paper.width * scale), round(pages.paper.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    pages.paint(painter, page)
    painter.end()
    return image


# ------------------------------------------------------------------------------------------------ what it says


@PAPERS
def test_a_usual_report_is_one_page(paper: Paper) -> None:
    for language in wording.LANGUAGES:
        assert ReportPages(ninety_day_report(), paper, language).count == 1


def test_how_complete_the_record_is_comes_before_every_number() -> None:
    words = texts(ReportPages(ninety_day_report(), A4, "en"), 0)
    assert words[:2] == [
        "Anakinra injections: 90-day report",
        "26 August to 23 November 2026 (90 days) · made 24 November 2026",
    ]
    assert words.index("84 of 86 expected days have a record. 2 days have none.") < words.index("covered")
    assert "98 %" in words
    assert any("self-recorded" in text for text in words)
    for text in ("94 %", "81 of 86", "87 %", "75 of 86", "within 2 h of 20:00 (74+1)", "93 %", "80 of 86"):
        assert text in words
    for text in ("95 %", "82 of 86", "5 days", "13 Oct to 18 Oct, paused"):
        assert text in words


def test_the_reasons_the_lots_and_the_corrections_are_on_the_page() -> None:
    words = " ".join(texts(ReportPages(ninety_day_report(), A4, "en"), 0))
    assert "travelling, syringes left at home" in words
    assert "20:04 and 20:41; did not remember the first; called poison control" in words
    assert "chest infection; Dr Ahmed said wait" in words
    assert "Late (6): 5 and 19 Sep, 3 and 24 Oct, 8 and 20 Nov. 5 of these on a weekend." in words
    assert "K7502 (43), K7741 (39)" in words
    assert "1: cloudy, K7502, 3 Sep" in words
    assert "23 Nov: place: thigh R 9, now thigh L 9 (Picked the wrong side)" in words
    assert "Usual time (median) 20:17; middle half 20:04 to 20:33." in words


@LANGUAGES
def test_each_state_has_its_word_and_its_count(language: str) -> None:
    words = texts(ReportPages(ninety_day_report(), A4, language), 0)
    with wording.speaking(language):
        for state, count in ninety_day_report().states.items():
            assert f"{wording.day_state(state)} {count}" in words


def test_the_spanish_page_has_no_english_on_it() -> None:
    report = ninety_day_report()
    every = {"every_day": True}
    said = [
        {text for page in range(pages.count) for text in texts(pages, page)}
        for pages in (ReportPages(report, A4, "en", **every), ReportPages(report, A4, "es", **every))
    ]
    period = ninety_days()
    typed = " ".join(each.reason + each.ended_because + each.lot for each in period.doses) + period.holds[0].reason
    typed += "Maria Ruiz, Maria 79, Luis 3, K7502 (43), K7741 (39), (Picked the wrong side)"
    typed += "did not remember the first; called poison control"
    typed += "4 cm, 4 cm, 2.5 cm"
    typed += "Oct Nov"  # over the calendar, spelt alike in both
    the_same = {text for text in said[0] & said[1] if re.search("[A-Za-z]{2}", text)}
    assert not {text for text in the_same if text not in typed}


def test_with_every_day_each_date_and_time_is_listed() -> None:
    pages = ReportPages(ninety_day_report(), A4, "en", every_day=True)
    words = texts(pages, 1)
    assert pages.count == 2
    for day in (FIRST + timedelta(days=number) for number in range(90)):
        assert f"{day:%a} {day.day} {day:%b}" in words
    assert {"22:36", "23:23", "20:41"} <= set(words)
    assert "skipped: travelling, syringes left at …" in words
    assert words.count("no record") == 3  # two days, and its definition
    assert "doses whose day is over, less those paused: 90 − 4 = 86" in words


def test_what_finds_no_room_goes_on_on_the_next_pages_in_full() -> None:
    report = busy_report()
    pages = ReportPages(report, LETTER, "en")
    assert pages.count > 1
    front = texts(pages, 0)
    assert any(text.endswith("are listed on page 2.") for text in front)
    rest = " ".join(text for page in range(1, pages.count) for text in texts(pages, page))
    for different in report.different:
        assert " ".join(different.reason.split()) in rest
    assert "How the numbers are worked out" in rest
    assert f"Page 2 of {pages.count}" in rest


def test_one_reason_that_is_too_long_for_its_lines_is_told_in_full_on_the_next_page() -> None:
    days = ninety_days()
    reason = "the poison control line was called and said to wait until the morning " * 3
    doses = [replace(each, reason=reason) if each.reason else each for each in days.doses]
    report = make_report(
        days.person, days.first, days.last, days.prescriptions, days.slots, doses, days.holds, days.now
    )
    assert any(each.reason == reason for each in report.different)
    pages = ReportPages(report, A4, "en")
    assert pages.count > 1
    assert reason.strip() in " ".join(text for page in range(1, pages.count) for text in texts(pages, page))


@LANGUAGES
def test_why_a_dose_of_today_was_given_in_spite_of_a_warning_is_on_the_page(language: str) -> None:
    today = NOW.date()
    slots = tuple(slots_between(today, today, [prescription()]))
    early = dose(today, time(15), reason="Earlier than usual: the bus leaves at six")
    report = make_report(maria(), today, today, [prescription()], slots, [early], (), NOW)
    assert "Earlier than usual: the bus leaves at six" in " ".join(texts(ReportPages(report, A4, language), 0))


def test_what_people_typed_is_plain_text() -> None:
    words = " ".join(texts(ReportPages(busy_report(), A4, "en"), 0))
    assert "<b>Maria</b>" in words
    assert "<b>Luis</b>" in words
    assert "<b>fever</b> & chills" in words


def test_no_data_is_said_and_no_number_made_up() -> None:
    words = texts(ReportPages(empty_report(), A4, "en"), 0)
    assert "No day of this period is over yet, so there is nothing to count." in words
    assert not [text for text in words if "%" in text or text == "0"]
    assert "Too few doses to name a usual time." in words


def test_a_birth_date_left_out_is_not_printed() -> None:
    report = replace(ninety_day_report(), born=None, born_left_out=True)
    words = texts(ReportPages(report, A4, "en"), 0)
    assert "left out" in words
    unknown = replace(ninety_day_report(), born=None)
    assert "not recorded" in texts(ReportPages(unknown, A4, "en"), 0)
    assert not [text for text in words if "1965" in text]


# -------------------------------------------------------------------------------------------- how it is painted


@PAPERS
@LANGUAGES
def test_nothing_runs_off_the_paper_however_much_was_recorded(paper: Paper, language: str) -> None:
    for report in (ninety_day_report(), busy_report(), empty_report()):
        pages = ReportPages(report, paper, language, every_day=True)
        for page in range(pages.count):
            image = picture(pages, page, 0.2)
            width, height, edge = image.width(), image.height(), 18  # the outermost 9 mm, 5 mm above and below
            for strip in (
                image.copy(0, 0, edge, height),
                image.copy(width - edge, 0, edge, height),
                image.copy(0, 0, width, edge // 2),
                image.copy(0, height - edge // 2, width, edge // 2),
            ):
                white = strip.copy()
                white.fill(QColor("#FFFFFF"))
                assert strip == white


def test_every_page_is_black_and_white() -> None:
    pages = ReportPages(ninety_day_report(), A4, "en", every_day=True)
    for page in range(pages.count):
        image = picture(pages, page)
        for x in range(0, image.width(), 3):
            for y in range(0, image.height(), 3):
                pixel = image.pixelColor(x, y)
                assert pixel.red() == pixel.green() == pixel.blue()


def test_the_same_report_paints_the_same_page() -> None:
    one, other = (ReportPages(ninety_day_report(), A4, "en") for _ in range(2))
    assert picture(one, 0) == picture(other, 0)


def test_words_are_drawn_letter_by_letter_so_that_a_pdf_can_be_searched() -> None:
    glyphs = QRawFont.fromFont(drawn_font(30)).glyphIndexesForString("fi")
    layout = QTextLayout("fi", drawn_font(30))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    assert drawn == list(glyphs)


def test_long_words_are_broken_and_long_texts_cut() -> None:
    assert len(wrapped("x" * 300, 30, 500, 400)) > 5
    cut = wrapped("a fairly long text that goes on " * 5, 30, 500, 400, 2)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert wrapped(" \n\t ", 30, 500, 400) == []
    assert wrapped("two\nlines \N{SYRINGE} here", 30, 500, 2000) == ["two lines \N{SYRINGE} here"]
    broken = wrapped("\N{SYRINGE} " * 60, 30, 500, 400)
    assert "".join(broken).count("\N{SYRINGE}") == 60


# ------------------------------------------------------------------------------------------------------ the file


@PAPERS
def test_the_pdf_has_its_size_its_pages_and_only_lines_and_text(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    pages = write_report_pdf(ninety_day_report(), path, paper, "en", every_day=True)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert pages == len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == 2
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert box is not None
    wanted = (paper.width / 25.4 * 7.2, paper.height / 25.4 * 7.2)
    assert (float(box[1]), float(box[2])) == pytest.approx(wanted, abs=1)
    assert b"/Subtype /Image" not in content
    assert b"NunitoSans" in content


def test_the_pdf_tells_nothing_beyond_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_report_pdf(ninety_day_report(), path, A4, "en")
    content = path.read_bytes()
    for private in ("Maria", "Ruiz", "Luis", "poison", "K7502"):
        assert private.encode() not in content
        assert private.encode("utf-16-be") not in content


def test_the_file_is_for_the_person_alone_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("an older report")
    write_report_pdf(ninety_day_report(), path, A4, "en")
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_named_in_a_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(CouldNotWrite, match=r"could not be saved as .*report\.pdf: no such file or directory\.$"):
        write_report_pdf(ninety_day_report(), tmp_path / "missing" / "report.pdf", A4, "en")


def test_what_was_there_stays_when_the_file_cannot_take_its_place(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.mkdir()
    (path / "kept").touch()
    with pytest.raises(CouldNotWrite):
        write_report_pdf(ninety_day_report(), path, A4, "en")
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]
    assert (path / "kept").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_read_only_folder_is_a_plain_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CouldNotWrite, match="permission denied"):
            write_report_pdf(ninety_day_report(), tmp_path / "report.pdf", A4, "en")
    finally:
        tmp_path.chmod(0o700)
