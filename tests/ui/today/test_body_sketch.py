"""The small figure: its mark lies on the body, also where the spot lies at the edge of a zone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from anakinra_desktop.ui.today.body_sketch import _towards


@pytest.mark.parametrize(
    ("point", "moved"), [((10.0, 0.0), (5.0, 0.0)), ((3.0, 0.0), (0.0, 0.0)), ((0.0, 0.0), (0.0, 0.0))]
)
def test_a_mark_moves_a_little_to_the_middle_and_never_beyond_it(
    point: tuple[float, float], moved: tuple[float, float]
) -> None:
    assert _towards(QPointF(*point), QPointF(0, 0), 5.0) == QPointF(*moved)
