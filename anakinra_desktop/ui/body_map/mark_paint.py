"""How far skin that stays free reaches: hatched patches with a firm edge."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from anakinra_desktop.domain.obstacles import PatchKind, SkinPatch
from anakinra_desktop.drawing.zone_view import SkinWindow
from anakinra_desktop.ui.shared.theme import look

_HATCH_PX = 9.0


def paint_patches(painter: QPainter, zone: QPainterPath, window: SkinWindow, patches: Iterable[SkinPatch]) -> None:
    """The patches of a zone that stay free, as wide as they are; those of one kind are one sheet where they overlap."""
    by_kind: dict[PatchKind, QPainterPath] = {}
    for patch in patches:
        radius = patch.radius_cm * window.px_per_cm
        disc = QPainterPath()
        disc.addEllipse(window.point(patch.x_cm, patch.y_cm), radius, radius)
        there = by_kind.get(patch.kind)
        by_kind[patch.kind] = disc if there is None else there.united(disc)
    for kind, area in by_kind.items():
        paint_free_skin(painter, area.intersected(zone), is_sore=kind is PatchKind.REACTION)


def paint_free_skin(painter: QPainter, area: QPainterPath, *, is_sore: bool) -> None:
    """Skin where nothing is injected: sore, or off limits."""
    ink = "danger" if is_sore else "ink2"
    painter.save()
    ground = look().color("neutral")
    ground.setAlpha(150)
    painter.fillPath(area, ground)
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    line = look().color(ink)
    line.setAlpha(150)
    painter.setPen(QPen(line, 1.4))
    box = QRectF(area.boundingRect())
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += _HATCH_PX
    painter.restore()
    painter.setPen(QPen(look().color(ink), 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(area)
