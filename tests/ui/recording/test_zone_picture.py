"""The picture of where on the body: two whole figures that keep to their own halves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import body_for
from anakinra_desktop.domain.people import Build
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import figure_path
from anakinra_desktop.drawing.skin_map import view_of, zone_path
from anakinra_desktop.ui.recording.zone_picture import ZonePicture
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.conftest import Show


@pytest.mark.parametrize("size", [(240, 220), (374, 346), (360, 500), (700, 330)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("age", [None, 6, 2])
def test_no_hand_reaches_the_other_figure_or_the_edge(
    show: Show, usual_look: Look, size: tuple[int, int], scale: float, age: float | None
) -> None:
    usual_look.choose_text_scale(scale)
    shape = BodyShape(Build.NEUTRAL, 165, age)
    picture = ZonePicture(body_for(shape))
    show(picture, *size)
    for view, left in ((View.FRONT, 0.0), (View.BACK, picture.width() / 2)):
        half = QRectF(left, 0, picture.width() / 2, picture.height())
        figure = picture._frame(view).transform().map(figure_path(shape, view)).boundingRect()
        assert half.left() + 5 < figure.left()
        assert figure.right() < half.right() - 5
        assert figure.top() >= picture._band()


@pytest.mark.parametrize("size", [(240, 220), (374, 346), (700, 330)])
def test_every_zone_is_in_the_picture_and_can_be_pressed(show: Show, size: tuple[int, int]) -> None:
    body = body_for(BodyShape(Build.WOMAN, 163))
    picture = ZonePicture(body)
    show(picture, *size)
    for zone in body.zones:
        path = picture._frame(view_of(zone.id)).transform().map(zone_path(body, zone))
        assert QRectF(picture.rect()).contains(path.boundingRect())
        inside = path.boundingRect().center()
        if path.contains(inside):
            assert picture.zone_at(inside) is zone.id
