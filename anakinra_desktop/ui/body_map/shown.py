"""Which of the places are shown, and whether the choice of that has room beside its heading."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Card
from anakinra_desktop.ui.shared.theme import look


class Shown(StrEnum):
    """What the page shows of the places."""

    MAP = "map"
    USE = "use"
    REACTIONS = "reactions"
    ALL_SPOTS = "all_spots"
    LIST = "list"


def side_by_side(width: int, *parts: QWidget) -> bool:
    """Whether parts of a heading have room beside each other, each on one line."""
    edges = look().space(24 + 20 + 2 * Card.SHADOW + 12 * (len(parts) - 1))
    return sum(part.sizeHint().width() for part in parts) + edges <= width
