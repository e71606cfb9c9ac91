"""Marks are told apart by shape and word, not by colour alone, and icons are those the build makes."""

from __future__ import annotations

import ast
import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.drawing.icons import ICON_SIDE, icon_path, paint_icon
from anakinra_desktop.drawing.marks import (
    DayMark,
    SpotMark,
    mark_of,
    paint_paper_mark,
    paint_spot_mark,
    paint_status_mark,
)
from anakinra_desktop.ui.shared.parts import PersonMark, StatusMark, icon_pixmap, initials
from anakinra_desktop.ui.shared.tokens import CONTRAST, LIGHT
from tests.ui.conftest import Show

SIDE = 40
ROOT = Path(__file__).parents[4]


def picture(paint: object) -> QImage:
    """What is painted, in black and white only: colour can't help."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, SIDE, SIDE))  # type: ignore[operator]
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than a shade."""
    far = sum(
        abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness()) > 60
        for x in range(SIDE)
        for y in range(SIDE)
    )
    return far / SIDE**2


@pytest.mark.parametrize(("one", "other"), list(combinations(DayMark, 2)))
def test_the_marks_of_days_differ_without_colour(qapp: QApplication, one: DayMark, other: DayMark) -> None:
    pictures = [picture(lambda p, r, m=mark: paint_status_mark(p, r, m, LIGHT)) for mark in (one, other)]
    assert difference(*pictures) > 0.02


@pytest.mark.parametrize(("one", "other"), list(combinations(DayMark, 2)))
def test_the_marks_on_paper_differ_in_black_and_white(qapp: QApplication, one: DayMark, other: DayMark) -> None:
    pictures = [picture(lambda p, r, m=mark: paint_paper_mark(p, r, m)) for mark in (one, other)]
    assert difference(*pictures) > 0.02


@pytest.mark.parametrize(("one", "other"), list(combinations(SpotMark, 2)))
def test_the_marks_of_spots_differ_without_colour(qapp: QApplication, one: SpotMark, other: SpotMark) -> None:
    pictures = [picture(lambda p, r, m=mark: paint_spot_mark(p, r, m, LIGHT)) for mark in (one, other)]
    assert difference(*pictures) > 0.02


@pytest.mark.parametrize("state", list(DayState))
def test_every_state_of_a_day_has_its_mark(state: DayState) -> None:
    assert mark_of(state) in DayMark


@pytest.mark.parametrize("mark", list(DayMark))
def test_every_mark_can_be_seen_in_high_contrast(qapp: QApplication, mark: DayMark) -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(QColor(CONTRAST.bg))
    painter = QPainter(image)
    paint_status_mark(painter, QRectF(0, 0, SIDE, SIDE), mark, CONTRAST)
    painter.end()
    lit = sum(QColor(image.pixel(x, y)).lightness() > 120 for x in range(SIDE) for y in range(SIDE))
    assert lit > 20


def test_a_mark_says_its_word(show: Show) -> None:
    mark = StatusMark(DayMark.HELD, "paused by the doctor")
    show(mark)
    assert mark.accessibleName() == "paused by the doctor"
    mark.set_mark(DayMark.DONE, "done, on time")
    assert (mark.mark, mark.accessibleName()) == (DayMark.DONE, "done, on time")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Ruiz", "MR"),
        ("Ana", "A"),
        ("José María de la Cruz", "JC"),
        ("ángela núñez", "ÁN"),
        ("4711", "4"),
        ("<b>Eva Ruiz</b>", "BR"),
        ("", ""),
    ],
)
def test_a_name_has_one_or_two_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_people_differ_in_shape_as_well_as_colour(show: Show) -> None:
    images = []
    for number in range(1, 6):
        mark = PersonMark("Ana Soto", number, SIDE)
        show(mark)
        images.append(mark.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    for one, other in combinations(images, 2):
        assert difference(one, other) > 0.02


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("side", [24, 46, 132, 300])
def test_a_sign_keeps_its_whole_edge_at_every_size(show: Show, number: int, side: int) -> None:
    """A thick pen drawn too near the end of the widget would be flattened there."""
    mark = PersonMark("Maria Ruiz", number, side)
    show(mark)
    image, ground = QImage(side, side, QImage.Format.Format_ARGB32), QColor("white")
    image.fill(ground)
    mark.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    rim = [image.pixelColor(x, y) for x in range(side) for y in (0, side - 1)]
    rim += [image.pixelColor(x, y) for y in range(side) for x in (0, side - 1)]
    assert all(pixel == ground for pixel in rim)


def test_the_same_person_always_has_the_same_sign(show: Show) -> None:
    pictures = []
    for _ in range(2):
        mark = PersonMark("Ana Soto", 2, SIDE)
        show(mark)
        pictures.append(mark.grab().toImage())
    assert pictures[0] == pictures[1]


def icon_names_in_the_source() -> set[str]:
    """Every text in the windows and drawings that is written where an icon's name belongs."""
    listed = {line.partition("#")[0].strip() for line in (ROOT / "packaging/icons.txt").read_text("utf-8").splitlines()}
    shapes = re.compile(r"[a-z]+(-[a-z]+)*")
    found: set[str] = set()
    for path in [*(ROOT / "anakinra_desktop/ui").rglob("*.py"), *(ROOT / "anakinra_desktop/drawing").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            named = {"IconView": 0, "Button": 2, "IconButton": 0, "icon_pixmap": 0, "Chip": 1, "ChoiceTile": 2}
            place = named.get(node.func.id)
            given = [
                keyword.value for keyword in node.keywords if keyword.arg in ("icon", "trailing_icon", "button_icon")
            ]
            if place is not None and len(node.args) > place:
                given.append(node.args[place])
            texts = [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            found.update(text for text in texts if shapes.fullmatch(text))
    return found - listed - {"syringe"}


def test_every_icon_a_window_names_is_one_the_build_makes() -> None:
    unknown = {name for name in icon_names_in_the_source() if not _is_weight_of_a_listed_one(name)}
    assert not unknown


def _is_weight_of_a_listed_one(name: str) -> bool:
    listed = (ROOT / "packaging/icons.txt").read_text("utf-8").split()
    return re.sub(r"-(bold|fill)$", "", name) in listed


@pytest.mark.parametrize("name", ["house", "house-fill", "check-bold", "first-aid", "syringe"])
def test_an_icon_fills_its_square_and_stays_in_it(qapp: QApplication, name: str) -> None:
    box = icon_path(name).boundingRect()
    assert 0 <= box.left() < box.right() <= ICON_SIDE
    assert 0 <= box.top() < box.bottom() <= ICON_SIDE
    assert max(box.width(), box.height()) > ICON_SIDE / 2


def test_an_icon_that_is_not_known_draws_nothing(qapp: QApplication) -> None:
    assert icon_path("unicorn").isEmpty()
    blank = picture(lambda painter, box: paint_icon(painter, box, "unicorn", QColor("black")))
    assert difference(blank, picture(lambda painter, box: None)) == 0


def test_an_icon_is_painted_in_the_colour_of_its_token(qapp: QApplication) -> None:
    image = icon_pixmap("house-fill", "danger", 48).toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert LIGHT.danger in colours


def test_thousands_of_strokes_lose_no_reference_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 aborts Python 3.11 that way; the bound on its version stays until this holds with a newer one."""
    import sys

    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for number in range(4000):
        painter.drawLine(0, number % SIDE, SIDE, 0)
        painter.drawEllipse(0, 0, number % SIDE, 5)
        painter.drawRect(0, 0, 5, 5)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 2000
