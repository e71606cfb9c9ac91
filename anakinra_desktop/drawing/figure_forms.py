"""The hills and folds that lie on a figure's rounded shape: muscles, bones, joints, navel, face.

Everything is given for the viewer's right side; what lies off the midline is there on the left side as well.
Lengths are fractions of the person's height, x from the midline, y up from the floor. The heights were set by
eye, for light from the upper left.
"""

from __future__ import annotations

from dataclasses import dataclass

from anakinra_desktop.drawing.figure_curves import Point


@dataclass(frozen=True, slots=True)
class Mound:
    """A hill (or with a negative height a hollow) with an oval foot."""

    x: float
    y: float
    across: float
    """Half its width."""
    up: float
    """Half its height on the picture."""
    height: float
    lean_degrees: float = 0.0
    """How far its long side leans, anticlockwise."""
    firm: bool = False
    """Whether it ends in an edge, as a kneecap does, or runs out softly."""


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge (or with a negative height a groove) along a smooth line, thin at both ends."""

    points: tuple[Point, ...]
    width: float
    height: float
    taper: float = 0.35
    """The share of its length over which an end runs out."""


Form = Mound | Fold
"""One hill or fold."""
