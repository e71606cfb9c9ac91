"""Where the injections went, on paper: a line drawing of the body with counts, and the table beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF, QTransform

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.place_use import PlaceUse
from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing import place_words, report_health, report_words, wording
from anakinra_desktop.drawing.figure_outline import View, outline_of
from anakinra_desktop.drawing.figure_paths import HALF_WIDTH, chin_path, figure_lines, figure_path
from anakinra_desktop.drawing.fonts import text_width
from anakinra_desktop.drawing.ink import FAINT, GREY, HAIRLINE, LINE_HEIGHT, Ink
from anakinra_desktop.drawing.tongue import tongue

_BODY = 30.0
_SMALL = 27.0
_ON_THE_BACK = ("left_arm", "right_arm", "left_buttock", "right_buttock")


def paint_places(ink: Ink, report: Report, box: QRectF) -> None:
    """The figure to the left, counts to the right, distances below."""
    foot = _SMALL * LINE_HEIGHT
    _paint_foot(ink, report, QRectF(box.left(), box.bottom() - foot, box.width(), foot))
    box = box.adjusted(0, 0, 0, -foot - 12)
    views = [View.FRONT]
    if any(use.place.zone in _ON_THE_BACK for use in report.places):
        views.append(View.BACK)
    height = min(box.height() - 34, box.width() * (0.4 if len(views) == 1 else 0.56) / len(views) / (2 * HALF_WIDTH))
    width = height * 2 * HALF_WIDTH * 0.94
    for number, view in enumerate(views):
        _paint_figure(ink, report, view, QRectF(box.left() + number * width, box.top() - 6, width, height))
    left = box.left() + len(views) * width + 24
    _paint_table(ink, report, QRectF(left, box.top(), box.right() - left, box.height()))


def _paint_figure(ink: Ink, report: Report, view: View, box: QRectF) -> None:
    scale = box.height() / 1.03
    to_page = QTransform(scale, 0, 0, scale, box.center().x(), box.top())
    painter = ink.painter
    painter.setPen(QPen(QColor("#4E4E4E"), 2.6))
    painter.setBrush(QColor("#F2F2F2"))
    painter.drawPath(to_page.map(figure_path(report.shape, view)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#7C7C7C"), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(to_page.map(figure_lines(report.shape, view)))
    if view is View.FRONT:
        painter.drawPath(to_page.map(chin_path(report.shape)))
    for use in report.places:
        middle = _middle_of(report, use.place, view)
        if middle is not None:
            radius = min(max(box.height() * 0.056, 20.0), 28.0)
            at = to_page.map(middle)
            if use.doses:
                ink.disc(at, radius, str(use.doses), radius * (0.95 if use.doses < 100 else 0.8))
            if use.reactions:
                _paint_reactions(ink, at + QPointF(0, radius * 1.75 if use.doses else 0), radius, use.reactions)
    words = (
        tongue().translate("Report", "front", "the front of the body")
        if view is View.FRONT
        else tongue().translate("Report", "back", "the back of the body")
    )
    below = box.bottom() + 2
    ink.text(box.center().x(), below, words, _SMALL, 600, GREY, "centre")
    sides = ("R", "L") if view is View.FRONT else ("L", "R")
    for side, x in zip(sides, (box.left() + box.width() * 0.17, box.right() - box.width() * 0.17), strict=True):
        ink.text(x, below, place_words.side_letter(side), 29, 800, side="centre")


def _paint_reactions(ink: Ink, at: QPointF, radius: float, count: int) -> None:
    """A diamond with how many skin reactions there were."""
    side = radius * 1.05
    ink.painter.setPen(QPen(QColor("#000000"), 2.6))
    ink.painter.setBrush(QColor("#FFFFFF"))
    corners = (QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0))
    ink.painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    size = radius * 0.82
    ink.text(at.x(), at.y() - size * LINE_HEIGHT / 2, str(count), size, 800, side="centre")


def _middle_of(report: Report, place: Place, view: View) -> QPointF | None:
    """Where the count of a place stands on the figure, in fractions of height; None if it is not on this side."""
    outline = outline_of(report.shape, view)
    m = outline.measures
    side = place.spot if place.zone == "abdomen" else {"l": "L", "r": "R"}.get(place.zone[:1])
    # In front a person's left is on the viewer's right, behind it is on the left.
    turn = {"L": 1.0, "R": -1.0}.get(side or "", 0.0) * (1 if view is View.FRONT else -1)
    on_the_back = place.zone in _ON_THE_BACK
    if on_the_back is (view is View.FRONT):
        return None
    if place.zone == "abdomen":
        if not turn:  # above the navel for the middle line, below it where the side is not known
            return QPointF(0.0, 1 - (m.navel_height + (0.062 if side == "M" else -0.052)))
        return QPointF(turn * m.waist_breadth * 0.33, 1 - (m.navel_height - 0.024))
    if place.zone.endswith("_thigh"):
        height = m.kneecap_height + (m.crotch_height - m.kneecap_height) * 0.62
        inner, outer = outline.leg_edges(height)
        return QPointF(turn * (inner * 0.38 + outer * 0.62), 1 - height)
    if place.zone.endswith("_arm"):
        x, height = outline.upper_arm.at(0.62)
        return QPointF(turn * x, 1 - height)
    if place.zone.endswith("_buttock"):
        return QPointF(turn * m.hip_breadth * 0.27, 1 - (m.iliac_crest_height * 0.45 + m.crotch_height * 0.55))
    return None


def _paint_table(ink: Ink, report: Report, box: QRectF) -> None:
    say = tongue()
    rows = _rows(report)
    has_reactions = any(use.reactions for use in report.places)
    foot = _SMALL * LINE_HEIGHT * (2 if has_reactions else 1) + 12
    pitch = min(50.0, (box.height() - foot) / (len(rows) + 1))
    size = min(_BODY, pitch / LINE_HEIGHT)
    skin_at = box.right() - 6
    skin = report_health.skin_word() if has_reactions else ""
    count_at = skin_at - (text_width(skin, size, 700) + 26 if skin else 0)
    name_width = count_at - box.left() - text_width(say.translate("Report", "Doses"), size, 700) - 6
    ink.fit(box.left(), box.top(), say.translate("Report", "Place"), size, 700, name_width)
    ink.text(count_at, box.top(), say.translate("Report", "Doses"), size, 700, side="right")
    ink.text(skin_at, box.top(), skin, size, 700, side="right")
    y = box.top() + pitch
    for name, count, reactions in rows:
        ink.rule(box.left(), y - (pitch - size * LINE_HEIGHT) / 2, box.width(), 1.6, HAIRLINE)
        ink.fit(box.left(), y, name, size, 500, count_at - box.left() - 54)
        ink.text(count_at, y, str(count), size, 500, side="right")
        if skin:
            ink.text(skin_at, y, str(reactions) if reactions else "–", size, 500, side="right")
        y += pitch
    own = say.translate("Report", "R, L: the person’s own.")
    for number, words in enumerate([own, *([report_health.diamond_words()] if skin else [])]):
        ink.fit(box.left(), y + 12 + number * _SMALL * LINE_HEIGHT, words, _SMALL, 500, box.width(), FAINT)


def _paint_foot(ink: Ink, report: Report, box: QRectF) -> None:
    say = tongue()
    nearest = say.translate("Report", "Nearest two in 7, 14, 28 days:")
    distances = ", ".join(report_words.nearest(report, days) for days in (7, 14, 28))
    x = box.left() + ink.text(box.left(), box.top(), nearest, _SMALL, 500, GREY) + 10
    ink.fit(x, box.top(), distances, _SMALL, 700, box.right() - x)


def _rows(report: Report) -> list[tuple[str, int, int]]:
    rows = [(_name(use), use.doses, use.reactions) for use in report.places]
    unknown = report.doses - sum(use.doses for use in report.places)
    if unknown:
        rows.append((tongue().translate("Report", "Place not recorded"), unknown, 0))
    return rows


def _name(use: PlaceUse) -> str:
    return wording.capital(place_words.zone_side_name(use.place))
