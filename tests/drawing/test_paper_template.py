"""Templates as files and on a printer, measured: a centimetre of skin is a centimetre of paper."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, ZoneId, body_for, distance_cm
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.template_sheets import TemplateFacts
from anakinra_desktop.drawing.ink import A4, LETTER, Paper
from anakinra_desktop.drawing.paper_template import TemplatePaper
from anakinra_desktop.drawing.papers import paper_pdf
from anakinra_desktop.drawing.printing import paint_on
from anakinra_desktop.ui.shared.printing import printer_for
from tests.drawing.pdf_strokes import Stroke, page_sizes, strokes
from tests.drawing.test_papers import texts

pytestmark = pytest.mark.usefixtures("qapp")

BODIES = {
    "woman": body_for(BodyShape(Build.WOMAN, 164, 61)),
    "tall man": body_for(BodyShape(Build.MAN, 195, 40)),
    "child": body_for(BodyShape(Build.NEUTRAL, 113, 6)),
    "toddler": body_for(BodyShape(Build.NEUTRAL, 86, 2)),
}
OF_ALL = pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
RING_MM = 6.0


def template(
    body: Body = BODIES["woman"],
    paper: Paper = A4,
    language: str = "en",
    zones: tuple[ZoneId, ...] = tuple(ZoneId),
    name: str = "Maria <b>Ruiz</b>",
) -> TemplatePaper:
    return TemplatePaper(TemplateFacts(name, date(2026, 11, 24), body, zones), paper, language)


def crosses(page: list[Stroke]) -> list[tuple[float, float]]:
    """The middles of the marks: a level and an upright stroke, as long as a ring is wide, on the same middle."""
    arms = defaultdict(set)
    for stroke in page:
        if stroke.length == pytest.approx(RING_MM, abs=0.01):
            x, y = stroke.middle
            arms[round(x, 2), round(y, 2)].add(stroke.is_level)
    return [at for at, found in arms.items() if len(found) == 2]


def assert_true_to_size(pages: TemplatePaper, drawn: list[list[Stroke]]) -> None:
    assert len(drawn) == pages.count
    for number, (sheet, page) in enumerate(zip(pages.sheets, drawn, strict=True)):
        found = crosses(page)
        assert len(found) == len(sheet.spots)
        height = pages.paper.height / 10
        placed = {}
        for spot in sheet.spots:
            at = on_page(pages, number, spot.x_cm, spot.y_cm)
            placed[spot] = nearest(found, (at.x() / 10, height - at.y() / 10))
            assert math.dist(placed[spot], (at.x() / 10, height - at.y() / 10)) < 0.2
        assert len(set(placed.values())) == len(placed)
        for one, other in combinations(sheet.spots, 2):
            assert math.dist(placed[one], placed[other]) == pytest.approx(distance_cm(one, other) * 10, abs=0.1)
        lengths = [stroke.length for stroke in page]
        assert sum(abs(length - 100.0) <= 0.1 for length in lengths) >= 1
        assert sum(abs(length - 101.6) <= 0.1 for length in lengths) >= 1
        for x, y in found:
            reach = RING_MM / 2
            assert min(x, y, pages.paper.width / 10 - x, pages.paper.height / 10 - y) - reach >= 6.0


def nearest(found: list[tuple[float, float]], to: tuple[float, float]) -> tuple[float, float]:
    return min(found, key=lambda cross: math.dist(cross, to))


def on_page(pages: TemplatePaper, page: int, x_cm: float, y_cm: float) -> QPointF:
    return pages.to_page(page).map(QPointF(x_cm, y_cm))


def page_sizes_of(paper: Paper) -> tuple[float, float]:
    return paper.width / 10, paper.height / 10


@OF_ALL
@PAPERS
def test_in_the_pdf_spots_lie_as_far_apart_as_on_the_skin_and_the_rulers_are_right(body: Body, paper: Paper) -> None:
    pages = template(body, paper)
    pdf = paper_pdf(pages, "en")
    assert_true_to_size(pages, strokes(pdf))
    for size in page_sizes(pdf):
        assert size == pytest.approx(page_sizes_of(paper), abs=0.11)


def test_a_printer_that_was_told_of_another_paper_still_does_not_scale(tmp_path: Path) -> None:
    printer = printer_for(LETTER)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = template(paper=A4, zones=(ZoneId.ABDOMEN, ZoneId.LEFT_ARM))
    assert paint_on(printer, pages)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert_true_to_size(pages, strokes(printed))
    assert page_sizes(printed)[0] == pytest.approx((210.0, 297.0), abs=0.11)


def test_the_pdf_asks_not_to_be_scaled_and_its_table_of_contents_holds() -> None:
    pdf = paper_pdf(template(zones=(ZoneId.LEFT_ARM,)), "en")
    starts = re.findall(rb"startxref\n(\d+)", pdf)
    table = pdf[int(starts[-1]) :]
    entry = re.match(rb"xref\n(\d+) 1\n(\d{10}) 00000 n \ntrailer", table)
    assert entry is not None
    catalog = pdf[int(entry[2]) :]
    assert catalog.startswith(entry[1] + b" 0 obj\n<<\n/Type /Catalog\n")
    assert b"/PrintScaling /None" in catalog[: catalog.index(b"endobj")]
    assert re.search(rb"/Root %s 0 R" % entry[1], table)
    assert re.search(rb"/Prev %s\n" % starts[0].strip(), table)
    assert pdf[int(starts[0]) :].startswith(b"xref")


@OF_ALL
@PAPERS
@LANGUAGES
def test_no_word_is_cut_and_nothing_is_drawn_where_printers_cannot(body: Body, paper: Paper, language: str) -> None:
    pages = template(body, paper, language, name="María del Carmen Fernández de la Torre")
    for page in range(pages.count):
        assert [words for words in texts(pages, page) if "…" in words] == []
        assert not ink_in_the_margin(pages, page)


def ink_in_the_margin(pages: TemplatePaper, page: int) -> bool:
    """Whether something is painted within six millimetres of an edge, or beyond it."""
    scale, beyond, edge = 0.25, 20, 15
    width, height = int(pages.paper.width * scale), int(pages.paper.height * scale)
    image = QImage(width + 2 * beyond, height + 2 * beyond, QImage.Format.Format_Grayscale8)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.translate(beyond, beyond)
    painter.scale(scale, scale)
    pages.paint(painter, page)
    painter.end()
    rows = bytes(image.constBits()), image.bytesPerLine()
    inner_left, inner_right = beyond + edge, beyond + width - edge
    for y in range(image.height()):
        row = rows[0][y * rows[1] : y * rows[1] + image.width()]
        outside = row if not beyond + edge <= y < beyond + height - edge else row[:inner_left] + row[inner_right:]
        if min(outside) < 250:
            return True
    return False


def test_a_sheet_says_whose_it_is_for_which_height_and_how_it_is_used() -> None:
    pages = template(zones=(ZoneId.RIGHT_THIGH,))
    said = " ".join(texts(pages))
    assert "Right thigh in true size" in said
    assert "Maria <b>Ruiz</b>" in said
    assert "for a height of 164 cm" in said
    assert "printed 24 November 2026" in said
    assert "map version 1" in said
    assert "page 1 of 1" in said
    assert "63 spots" in said
    assert "7.1 cm above the kneecap" in said
    assert "towards the hip" in said
    assert "outer side" in said
    assert "Printed side up, as you see the person from the front." in said
    assert "Print at 100 %, not “fit to page”." in said
    assert "Never inject through paper." in said


def test_a_stomach_says_which_part_of_how_many_and_where_the_parts_meet() -> None:
    pages = template(zones=(ZoneId.ABDOMEN,))
    first, second = " ".join(texts(pages, 0)), " ".join(texts(pages, 1))
    assert "Stomach in true size, part 1 of 2" in first
    assert "Lay this line on the same line of part 2." in first
    assert "Lay this line on the same line of part 1." in second
    assert "person’s right" in first
    assert "person’s left" in second
    assert {"R1", "M1"} <= set(texts(pages, 0))
    assert {"L1", "M1"} <= set(texts(pages, 1))
    assert "L1" not in texts(pages, 0)


def test_the_name_may_be_left_out() -> None:
    said = " ".join(texts(template(name="", zones=(ZoneId.LEFT_ARM,))))
    assert "Maria" not in said
    assert "for a height of 164 cm" in said


def test_left_and_right_are_as_seen_by_whoever_faces_the_skin() -> None:
    pages = template(zones=(ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH, ZoneId.LEFT_ARM, ZoneId.RIGHT_ARM))
    outwards = [(on_page(pages, page, 1, 0) - on_page(pages, page, 0, 0)).x() for page in range(4)]
    assert outwards == pytest.approx([100, -100, -100, 100])


def test_only_numbers_that_read_as_others_upside_down_are_underlined() -> None:
    from anakinra_desktop.drawing.paper_template import reads_upside_down

    assert [number for number in map(str, range(1, 100)) if reads_upside_down(number)] == [
        *("6", "9", "16", "18", "19", "61", "66", "68", "81", "86", "89", "91", "98", "99")
    ]
