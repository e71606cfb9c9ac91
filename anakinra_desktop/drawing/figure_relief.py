"""How light falls on a figure: its outline blown up into a round body, with muscles, bones and folds on it.

The outline is inflated by solving a Poisson equation inside it (the square root of its solution is round
across every limb and runs smoothly from one part into the next), forms are added as heights, and each point is
lit from the upper left. numpy is imported here: import this module only when a figure is to be painted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform

from anakinra_desktop.drawing.figure_back import back_forms
from anakinra_desktop.drawing.figure_curves import points_along, smooth_curve
from anakinra_desktop.drawing.figure_face import hairline, head_forms, rosy_places
from anakinra_desktop.drawing.figure_forms import Fold, Form, Mound
from anakinra_desktop.drawing.figure_front import front_forms
from anakinra_desktop.drawing.figure_outline import Outline, View
from anakinra_desktop.drawing.figure_paths import HALF_WIDTH, ROOM_ABOVE, ROOM_BELOW, path_of

Floats: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.float32]]
Field: TypeAlias = np.ndarray[tuple[int, int], np.dtype[np.float32]]

CELLS = 880
"""Cells for a person's whole height; shading is soft, so larger pictures only stretch it."""
_STRENGTH = 0.62
"""How much of their height forms show: a calm body, not an athlete's."""
_FLAT_ROUNDNESS = 0.20
"""How much of the body's roundness still shows where its skin is laid flat."""
_LIGHT = (-0.40, 0.52, 0.755)
"""Towards the light: left, up, towards the viewer."""


@dataclass(frozen=True, slots=True)
class Shading:
    """Light on one part of the figure, one value a cell, rows from the top down, whole width."""

    light: Field
    """0 in deep shade, about 0.6 on a level place, 1 where it shines."""
    cloth: Field
    """The same under cloth, which spans the small forms."""
    rosy: Field
    """0 to 1."""
    hair: Field
    """How thick close-cropped hair stands, 0 to 1."""
    swell: Field
    """The square of the body's round thickness."""


@dataclass(frozen=True, slots=True)
class Relief:
    """The lit body and the lit head; seen from behind the head is part of the body."""

    body: Shading
    head: Shading | None


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of a piece of the picture: the places of their middles."""

    x: Field
    """One row."""
    y: Field
    """One column, heights above the floor, falling."""
    cell: float

    @classmethod
    def over(cls, left: float, right: float, top: float, bottom: float, cell: float) -> Grid:
        """Cells between two x and from height `top` down to height `bottom`."""
        across, down = round((right - left) / cell), round((top - bottom) / cell)
        x = (left + (np.arange(across, dtype=np.float32) + 0.5) * cell)[None, :]
        y = (top - (np.arange(down, dtype=np.float32) + 0.5) * cell)[:, None]
        return cls(x, y, cell)


@lru_cache(maxsize=6)
def relief_of_outline(outline: Outline) -> Relief:
    """The light on a figure, kept for the next painting."""
    grid = Grid.over(0.0, HALF_WIDTH, 1 + ROOM_ABOVE, -ROOM_BELOW, 1 / CELLS)
    body, head = path_of(outline.body_curve()), path_of(outline.head_curve())
    rosy = _mirrored(np.clip(heights(grid, rosy_places(outline)), 0, 1))
    depth = _depth(outline, grid)
    hair = _mirrored(_hair(outline, grid))
    ears = [path_of(ear) for ear in outline.ear_curves()]
    waist = _window(grid, 0, HALF_WIDTH, outline.measures.navel_height + 0.03, outline.measures.crotch_height - 0.08)
    if outline.view is View.BACK:
        forms = [*back_forms(outline), *head_forms(outline)]
        skin, cloth, swell = _lit(grid, [body, head, *ears], depth, forms, waist=waist)
        return Relief(Shading(skin, cloth, rosy, hair, swell), None)
    skin, cloth, swell = _lit(grid, [body], depth, front_forms(outline), waist=waist, chin=outline)
    rows = int(np.searchsorted(-grid.y[:, 0], outline.measures.head_height + 0.04 - 1))
    upper = Grid(grid.x, grid.y[:rows], grid.cell)
    face, _, round_head = (
        np.pad(part, ((0, grid.y.shape[0] - rows), (0, 0)))
        for part in _lit(upper, [head, *ears], depth[:rows], head_forms(outline), roundness=0.78)
    )
    return Relief(Shading(skin, cloth, rosy, hair, swell), Shading(face, face, rosy, hair, round_head))


def flat_light(
    outline: Outline, left: float, right: float, top: float, bottom: float, cell: float
) -> tuple[Field, Field]:
    """Light on a piece of the body as if its skin were laid flat: on skin, and on cloth over it.

    The piece reaches from x `left` to `right` and from height `top` down to `bottom`.
    """
    grid = Grid.over(left, right, top, bottom, cell)
    whole = relief_of_outline(outline).body.swell
    columns = (grid.x[0] + HALF_WIDTH) * CELLS - 0.5
    rows = (1 + ROOM_ABOVE - grid.y[:, 0]) * CELLS - 0.5
    swell = blurred(sampled(whole, rows[:, None], columns[None, :]), max(1, round(1 / (CELLS * cell))))
    forms = front_forms(outline) if outline.view is View.FRONT else back_forms(outline)
    surface = _STRENGTH * heights(grid, forms)
    cloth = blurred(0.30 * surface, round(0.008 / cell))
    return light_on(swell, surface, cell, _FLAT_ROUNDNESS), light_on(swell, cloth, cell, _FLAT_ROUNDNESS)


def sampled(field: Floats, rows: Floats, columns: Floats) -> Floats:
    """A field, or a picture of several channels, read between its cells at the given rows and columns."""
    first = np.clip(rows.astype(np.int32), 0, field.shape[0] - 2)
    left = np.clip(columns.astype(np.int32), 0, field.shape[1] - 2)
    down = np.clip(rows - first, 0, 1)
    across = np.clip(columns - left, 0, 1)
    if field.ndim == 3:
        down, across = down[..., None], across[..., None]
    above = field[first, left] * (1 - across) + field[first, left + 1] * across
    below = field[first + 1, left] * (1 - across) + field[first + 1, left + 1] * across
    return np.asarray(above * (1 - down) + below * down, np.float32)


def _hair(outline: Outline, grid: Grid) -> Field:
    line = hairline(outline)
    edge = np.array([[line(float(x)) for x in grid.x[0]]], np.float32)
    soft = 0.075 * outline.measures.head_height
    return _ramp(grid.y - edge + soft / 2, soft)


def _depth(outline: Outline, grid: Grid) -> Field:
    """How strongly each place swells: limbs are round, the trunk is flatter, the head rounder."""
    m = outline.measures
    edge = outline.armpit[0] + 0.010
    inside = _ramp(edge + 0.012 - grid.x, 0.024)
    height = _ramp(grid.y - (m.crotch_height - 0.03), 0.08) * _ramp(1 - m.head_height - 0.01 - grid.y, 0.04)
    head = _ramp(grid.y - (1 - m.head_height) + 0.01, 0.02)
    # A palm is a plate: as round as it is broad it would throw the fingers into shade.
    hand = outline.hand
    palm = Mound(*hand.at(0.34), m.hand_breadth * 0.80, m.hand_length * 0.40, 1.30, lean_degrees=8)
    return np.asarray(2.0 - 1.05 * inside * height + 0.2 * head - heights(grid, [palm]), np.float32)


def _lit(
    grid: Grid,
    parts: Sequence[QPainterPath],
    depth: Field,
    forms: Sequence[Form],
    *,
    waist: tuple[slice, slice] | None = None,
    chin: Outline | None = None,
    roundness: float = 1.0,
) -> tuple[Field, Field, Field]:
    """Light on skin and on cloth that lies over it, and the round body below.

    Only the rows of `waist` wear cloth. With `chin`, the outline's head throws its shadow on the neck.
    """
    swell = _mirrored(inflated(_mask(grid, parts), depth, grid.cell))
    surface = _STRENGTH * _mirrored(heights(grid, forms))
    skin = light_on(swell, surface, grid.cell, roundness)
    cloth = np.zeros_like(skin)
    if waist is not None:
        rows = waist[0]
        cloth[rows] = light_on(swell[rows], blurred(0.30 * surface[rows], round(0.008 / grid.cell)), grid.cell)
    if chin is not None:
        shadow = Mound(0, 1 - chin.measures.head_height - 0.006, chin.neck_radius * 1.35, 0.036, 0.50)
        skin = skin * (1 - _mirrored(heights(grid, [shadow])))
    return skin, cloth, swell


def light_on(swell: Field, surface: Field, cell: float, roundness: float = 1.0) -> Field:
    """Light on a surface given by the square of its round thickness and the height of the forms on it.

    A `roundness` below 1 flattens the body but not its forms, for skin laid flat.
    """
    thick = np.sqrt(np.maximum(swell, 1e-7))
    swell_down, swell_right = np.gradient(swell, cell)
    form_down, form_right = np.gradient(surface, cell)
    # The slope of the sum, times the thickness, so that the rim (where a round slope is endless) stays finite.
    right = 0.5 * roundness * swell_right + thick * form_right
    down = 0.5 * roundness * swell_down + thick * form_down
    length = np.sqrt(right * right + down * down + thick * thick)
    facing = thick / length
    lambert = (-right * _LIGHT[0] + down * _LIGHT[1] + thick * _LIGHT[2]) / length
    hollow = blurred(surface, round(0.008 / cell)) - surface
    shut_in = np.clip(hollow / 0.0045, 0, 1)
    light = 0.61 + 0.66 * (lambert - _LIGHT[2]) - 0.18 * (1 - facing) ** 2 - 0.18 * shut_in
    # Light thrown back from the ground keeps the far side from going black.
    light = np.where(light < 0.3, 0.3 - 0.75 * (0.3 - light) / (1 + 1.2 * (0.3 - light)), light)
    return np.asarray(np.clip(light, 0, 1), np.float32)


def inflated(mask: Field, depth: Field, cell: float) -> Field:
    """The square of a round thickness inside `mask`, whose left edge is the body's midline.

    Solves laplace(h) = -depth with h = 0 outside, coarse cells first; across a straight limb of half width a
    and depth 2, the square root of h is a half circle of radius a.
    """
    if min(mask.shape) > 24:
        rows, columns = mask.shape[0] // 2 * 2, mask.shape[1] // 2 * 2
        coarse = inflated(_halved(mask[:rows, :columns]), _halved(depth[:rows, :columns]), cell * 2)
        guess = np.zeros_like(mask)
        guess[:rows, :columns] = coarse.repeat(2, axis=0).repeat(2, axis=1)
        rounds = 24
    else:
        guess, rounds = np.zeros_like(mask), 300
    push = depth * np.float32(cell * cell / 4)
    padded = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), np.float32)
    inner = padded[1:-1, 1:-1]
    inner[:] = guess
    for _ in range(rounds):
        padded[:, 0] = padded[:, 1]
        around = padded[:-2, 1:-1] + padded[2:, 1:-1]
        around += padded[1:-1, :-2]
        around += padded[1:-1, 2:]
        around *= 0.25
        around += push
        around *= mask
        inner *= 0.15
        inner += 0.85 * around
    return np.asarray(inner, np.float32).copy()


def heights(grid: Grid, forms: Sequence[Form] | Sequence[Mound]) -> Field:
    """The forms' heights over the cells of a grid; what lies off the midline counts on both sides."""
    total = np.zeros((grid.y.shape[0], grid.x.shape[1]), np.float32)
    for form in forms:
        if isinstance(form, Mound):
            _add_mound(total, grid, form, 1)
            if form.x > 0:
                _add_mound(total, grid, form, -1)
        else:
            _add_fold(total, grid, form, 1)
            if any(x > 0 for x, _ in form.points) and all(x >= 0 for x, _ in form.points):
                _add_fold(total, grid, form, -1)
    return total


def _window(grid: Grid, left: float, right: float, top: float, bottom: float) -> tuple[slice, slice] | None:
    """The rows and columns of a grid that a box meets."""
    x, y = grid.x[0], grid.y[:, 0]
    columns = slice(int(np.searchsorted(x, left)), int(np.searchsorted(x, right)))
    rows = slice(int(np.searchsorted(-y, -top)), int(np.searchsorted(-y, -bottom)))
    return (rows, columns) if rows.start < rows.stop and columns.start < columns.stop else None


def _add_mound(total: Field, grid: Grid, form: Mound, side: int) -> None:
    reach = max(form.across, form.up) * (1.0 if form.firm else 1.7)
    x0 = form.x * side
    window = _window(grid, x0 - reach, x0 + reach, form.y + reach, form.y - reach)
    if window is None:
        return
    rows, columns = window
    lean = math.radians(form.lean_degrees) * side
    dx, dy = grid.x[:, columns] - x0, grid.y[rows] - form.y
    across = (dx * math.cos(lean) + dy * math.sin(lean)) / form.across
    up = (dy * math.cos(lean) - dx * math.sin(lean)) / form.up
    square = across * across + up * up
    if form.firm:
        rest = np.clip(1 - square, 0, None)
        total[rows, columns] += form.height * rest * np.sqrt(rest)
    else:
        total[rows, columns] += form.height * np.exp(-2.1 * square)


def _add_fold(total: Field, grid: Grid, form: Fold, side: int) -> None:
    chain = np.array(points_along(smooth_curve(form.points), 6), np.float32)
    chain[:, 0] *= side
    reach = 1.6 * form.width
    window = _window(
        grid,
        float(chain[:, 0].min()) - reach,
        float(chain[:, 0].max()) + reach,
        float(chain[:, 1].max()) + reach,
        float(chain[:, 1].min()) - reach,
    )
    if window is None:
        return
    rows, columns = window
    x, y = grid.x[:, columns], grid.y[rows]
    starts, steps = chain[:-1], np.diff(chain, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    passed = np.concatenate([[0], np.cumsum(lengths)])
    nearest = np.full((y.shape[0], x.shape[1]), np.inf, np.float32)
    along = np.zeros_like(nearest)
    for (ax, ay), (sx, sy), length, before in zip(starts, steps, lengths, passed, strict=False):
        share = np.clip(((x - ax) * sx + (y - ay) * sy) / (length * length), 0, 1)
        square = (x - ax - share * sx) ** 2 + (y - ay - share * sy) ** 2
        closer = square < nearest
        nearest = np.where(closer, square, nearest)
        along = np.where(closer, before + share * length, along)
    place = along / passed[-1]
    end = np.clip(np.minimum(place, 1 - place) / form.taper, 0, 1)
    end = end * end * (3 - 2 * end)
    total[rows, columns] += form.height * end * np.exp(-nearest / (0.55 * form.width) ** 2)


def blurred(field: Field, radius: int) -> Field:
    """A soft blur: two passes of a box of this many cells to each side."""
    for _ in range(2):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            total = np.cumsum(np.pad(field, pad, mode="edge"), axis=axis, dtype=np.float32)
            wide = 2 * radius + 1
            ahead = [slice(None), slice(None)]
            behind = [slice(None), slice(None)]
            ahead[axis], behind[axis] = slice(wide, None), slice(None, -wide)
            field = np.asarray((total[tuple(ahead)] - total[tuple(behind)]) / wide, np.float32)
    return field


def _mask(grid: Grid, parts: Sequence[QPainterPath]) -> Field:
    """How much of each cell lies inside the paths."""
    height, width = grid.y.shape[0], grid.x.shape[1]
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = float(grid.x[0, 0]) - grid.cell / 2, 1 - (float(grid.y[0, 0]) + grid.cell / 2)
    scale = 1 / grid.cell
    painter.setTransform(QTransform(scale, 0, 0, scale, -left * scale, -top * scale))
    for part in parts:
        painter.fillPath(part, QColor("white"))
    painter.end()
    cells = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, :width]
    return np.asarray(cells, np.float32) / np.float32(255)


def thinned(field: Field, step: int) -> Field:
    """The means of squares of `step` cells; the field holds a whole number of them."""
    if step == 1:
        return field
    rows, columns = field.shape
    return np.asarray(field.reshape(rows // step, step, columns // step, step).mean(axis=(1, 3)), np.float32)


def _halved(field: Field) -> Field:
    return np.asarray((field[::2, ::2] + field[1::2, ::2] + field[::2, 1::2] + field[1::2, 1::2]) * 0.25, np.float32)


def _mirrored(field: Field) -> Field:
    """Both halves of a field given for the viewer's right."""
    return np.concatenate([field[:, ::-1], field], axis=1)


def _ramp(field: Field, width: float) -> Field:
    """Rises softly from 0 to 1 over `width`, starting at 0."""
    share = np.clip(field / width, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
