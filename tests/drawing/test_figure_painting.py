"""The painted figure: sizes, tones and light, and that painting costs Python none of its references."""

from __future__ import annotations

import itertools
import sys
import time

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.people import Build, SkinTone
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_painting import figure_image
from anakinra_desktop.drawing.figure_paths import FigureFrame

WOMAN = BodyShape(Build.WOMAN, 163)
CHILD = BodyShape(Build.NEUTRAL, 113, 6)

pytestmark = pytest.mark.usefixtures("qapp")


def _colour(image: QImage, height_px: float, x: float, y: float) -> QColor:
    """The colour at a place of the body, given in fractions of its height."""
    frame = FigureFrame.of_height(height_px * image.devicePixelRatio())
    return image.pixelColor(frame.point(x, y).toPoint())


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_has_the_asked_height_in_screen_pixels(ratio: float) -> None:
    image = figure_image(WOMAN, View.FRONT, 300, device_pixel_ratio=ratio)
    assert image.height() == 300 * ratio
    assert image.deviceIndependentSize().height() == pytest.approx(300)
    assert image.deviceIndependentSize().width() == pytest.approx(FigureFrame.of_height(300).width_px, abs=1)


@pytest.mark.parametrize("shape", [WOMAN, CHILD], ids=["woman", "child"])
@pytest.mark.parametrize("view", list(View))
def test_the_body_is_opaque_and_what_surrounds_it_clear(shape: BodyShape, view: View) -> None:
    image = figure_image(shape, view, 400)
    for x, y in ((0, 0.06), (0, 0.3), (0.05, 0.62), (-0.05, 0.85)):
        assert _colour(image, 400, x, y).alphaF() > 0.999
    for x, y in ((0.28, 0.1), (-0.28, 0.1), (0, 0.75), (0.29, 0.8)):
        assert _colour(image, 400, x, y).alphaF() == 0


def test_light_comes_from_the_upper_left() -> None:
    image = figure_image(WOMAN, View.FRONT, 700)
    for near, far, y in ((-0.09, -0.02, 0.60), (0.02, 0.09, 0.60), (-0.06, 0.06, 0.40)):
        assert _colour(image, 700, near, y).lightnessF() > _colour(image, 700, far, y).lightnessF() + 0.02


def test_skin_keeps_its_hue_under_all_its_faint_layers() -> None:
    """In 8 bits a channel many faint layers drift towards pink and orange."""
    image = figure_image(WOMAN, View.FRONT, 500)
    assert image.format() == QImage.Format.Format_RGBA64_Premultiplied
    for x, y in ((-0.06, 0.30), (0.06, 0.30), (0.0, 0.36), (-0.05, 0.58), (0.08, 0.60), (0.05, 0.85)):
        colour = _colour(image, 500, x, y)
        assert 12 < colour.hue() < 38, (x, y, colour.name())
        assert colour.hslSaturationF() < 0.65


def test_tones_run_from_light_to_deep_and_are_darker_on_a_dark_page() -> None:
    def lightness(tone: SkinTone, dark: bool) -> float:
        return _colour(figure_image(WOMAN, View.FRONT, 300, tone, dark=dark), 300, 0.0, 0.30).lightnessF()

    for dark in (False, True):
        steps = [lightness(tone, dark) for tone in SkinTone]
        assert steps == sorted(steps, reverse=True)
        assert min(a - b for a, b in itertools.pairwise(steps)) > 0.02
    assert all(lightness(tone, True) < lightness(tone, False) for tone in SkinTone)


def test_every_body_wears_shorts_on_both_sides() -> None:
    for shape in (WOMAN, CHILD, BodyShape(Build.MAN, 176), BodyShape(Build.NEUTRAL, 86, 2)):
        hip = 1 - shape.measures.trochanter_height
        for view in View:
            colour = _colour(figure_image(shape, view, 400), 400, 0.05, hip)
            assert colour.blue() > colour.red()


def test_a_finished_picture_is_kept() -> None:
    first = figure_image(WOMAN, View.BACK, 640)
    start = time.perf_counter()
    assert figure_image(WOMAN, View.BACK, 640).cacheKey() == first.cacheKey()
    assert time.perf_counter() - start < 0.01


def test_height_alone_changes_nothing_but_the_scale() -> None:
    tall = figure_image(BodyShape(Build.WOMAN, 190), View.FRONT, 240)
    assert tall == figure_image(BodyShape(Build.WOMAN, 150), View.FRONT, 240)


def test_painting_gives_back_every_reference_to_nothing() -> None:
    """A PySide6 that loses a reference to None with each call aborts the program within one figure."""
    assert QGuiApplication.instance() is not None
    image = QImage(64, 64, QImage.Format.Format_RGBA64_Premultiplied)
    image.fill(0)
    before = sys.getrefcount(None)
    painter = QPainter(image)
    painter.setPen(QPen(QColor("black"), 1.5))
    for number in range(4000):
        painter.drawLine(QPointF(0, number % 64), QPointF(63, 5))
        painter.drawEllipse(QRectF(3, 3, 20, number % 40))
    painter.end()
    figure_image(BodyShape(Build.MAN, 180, 17), View.FRONT, 200)
    assert abs(sys.getrefcount(None) - before) < 1500
