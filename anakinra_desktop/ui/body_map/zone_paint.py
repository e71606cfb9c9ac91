"""What is painted on an opened zone beside its spots: rings, the navel's disc, the ruler, which way is up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM
from anakinra_desktop.domain.lattice import Disc
from anakinra_desktop.domain.lengths import CM_PER_INCH, Lengths
from anakinra_desktop.domain.obstacles import PastInjection
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.zone_view import SkinWindow
from anakinra_desktop.ui.body_map.zone_parts import ZonePart
from anakinra_desktop.ui.body_map.zone_screen import EdgeWords
from anakinra_desktop.ui.shared.theme import look

_PILL_SIZE = 15
_RULER_STEP_PX = 6


def paint_rings(
    painter: QPainter, zone: QPainterPath, window: SkinWindow, recent: Iterable[PastInjection], radius_cm: float
) -> None:
    """The grey of everything near the places of the last four weeks, one even sheet with a dotted edge."""
    discs = QPainterPath()
    discs.setFillRule(Qt.FillRule.WindingFill)
    radius = radius_cm * window.px_per_cm
    for past in recent:
        discs.addEllipse(window.point(past.x_cm, past.y_cm), radius, radius)
    if discs.isEmpty():
        return
    # Painted solid on a sheet of its own: where discs overlap neither their grey nor their edges add up.
    ratio = painter.device().devicePixelRatioF()
    sheet = QPixmap(round(window.width_px * ratio), round(window.height_px * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    inner = QPainter(sheet)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner.setClipPath(zone)
    pen = QPen(look().color("line_strong"), 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 1.6])
    inner.strokePath(discs, pen)
    inner.fillPath(discs, look().color("neutral"))
    inner.end()
    painter.save()
    painter.setOpacity(0.68)
    painter.drawPixmap(QPointF(0, 0), sheet)
    painter.restore()


def paint_navel(painter: QPainter, window: SkinWindow, hole: Disc, words: str) -> QRectF:
    """The circle round the navel that stays free, hatched, with its words.

    Returns the room that the words took; it is empty where they find none.
    """
    centre = window.point(hole.x_cm, hole.y_cm)
    radius = hole.radius_cm * window.px_per_cm
    disc = QPainterPath()
    disc.addEllipse(centre, radius, radius)
    ground = look().color("neutral")
    ground.setAlpha(120)
    painter.save()
    painter.fillPath(disc, ground)
    painter.setClipPath(disc, Qt.ClipOperation.IntersectClip)
    line = look().color("line_strong")
    line.setAlpha(120)
    painter.setPen(QPen(line, 1))
    step = 14.0
    for k in range(int(-2 * radius / step), int(2 * radius / step) + 1):
        x = centre.x() + k * step
        painter.drawLine(QPointF(x - radius, centre.y() + radius), QPointF(x + radius, centre.y() - radius))
    painter.restore()
    pen = QPen(look().color("ink2"), 1.8)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(disc)
    # The words stand on the disc where it is seen, above the navel itself.
    seen = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius).intersected(
        QRectF(0, 0, window.width_px, window.height_px)
    )
    size = _pill_size(words, "")
    at = QPointF(seen.center().x(), centre.y() - radius * 0.52)
    if size.width() >= seen.width() or at.y() <= 0:
        return QRectF()
    _paint_pill(painter, at, words, "")
    size.moveCenter(at)
    return size


def paint_ruler(
    painter: QPainter, frame: QRectF, px_per_cm: float, marks: Sequence[QRectF], lengths: Lengths
) -> QRectF:
    """How long the least distance between two injections, or an inch, is here, in a lower corner or as low at a side
    as it lies away from the marks.

    Returns the room it took.
    """
    size = _ruler_size(px_per_cm, lengths)
    lowest = frame.bottom() - 8 - size.height()
    sides = [frame.left() + 8, frame.right() - 8 - size.width()]
    steps = range(int((frame.height() / 2) // _RULER_STEP_PX))
    boxes = [size.translated(x, lowest - step * _RULER_STEP_PX) for step in steps or range(1) for x in sides]
    chosen = min(boxes, key=lambda box: sum(box.intersects(mark) for mark in marks))
    _paint_ruler(painter, chosen, px_per_cm, lengths)
    return chosen


def _ruler_cm(lengths: Lengths) -> float:
    return CM_PER_INCH if lengths.inches else SITE_DISTANCE_MIN_CM


def _ruler_size(px_per_cm: float, lengths: Lengths) -> QRectF:
    metrics = QFontMetrics(look().font(14, 700))
    words = metrics.horizontalAdvance(wording.length(_ruler_cm(lengths), lengths))
    return QRectF(0, 0, _ruler_cm(lengths) * px_per_cm + words + 30, metrics.height() + 8)


def _paint_ruler(painter: QPainter, plate: QRectF, px_per_cm: float, lengths: Lengths) -> None:
    length = _ruler_cm(lengths) * px_per_cm
    _paint_plate(painter, plate)
    painter.setPen(QPen(look().color("ink"), 2))
    left, middle = plate.left() + 10, plate.center().y()
    painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))
    for x in (left, left + length):
        painter.drawLine(QPointF(x, middle - 6), QPointF(x, middle + 6))
    painter.setFont(look().font(14, 700))
    box = QRectF(left + length + 8, plate.top(), plate.width(), plate.height())
    words = wording.length(_ruler_cm(lengths), lengths)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def strip_height() -> float:
    """What the words at the upper and lower edge need beyond the zone's own margin."""
    return _pill_size("", "").height() + 14


def words_width(words: EdgeWords) -> float:
    """The room that the words need where they stand beside the zone."""
    return 16 + max(_pill_size(text, "arrow-up").width() for text in (words.top, words.bottom, words.left, words.right))


def paint_words_beside(painter: QPainter, room: QRectF, words: EdgeWords, px_per_cm: float, lengths: Lengths) -> None:
    """The words and the ruler down the right edge of the map, beside a tall zone."""
    upper = [(words.top, "arrow-up"), (words.left, "arrow-left"), (words.right, "arrow-right")]
    y = room.top() + 8.0
    for text, icon in upper:
        size = _pill_size(text, icon)
        _paint_pill(painter, QPointF(room.right() - 8 - size.width() / 2, y + size.height() / 2), text, icon)
        y += size.height() + 6
    size = _pill_size(words.bottom, "arrow-down")
    low = room.bottom() - 8 - size.height() / 2
    _paint_pill(painter, QPointF(room.right() - 8 - size.width() / 2, low), words.bottom, "arrow-down")
    ruler = _ruler_size(px_per_cm, lengths)
    _paint_ruler(
        painter,
        ruler.translated(room.right() - 8 - ruler.width(), low - size.height() / 2 - 8 - ruler.height()),
        px_per_cm,
        lengths,
    )


def paint_edge_words(
    painter: QPainter, frame: QRectF, words: EdgeWords, part: ZonePart, marks: Sequence[QRectF]
) -> None:
    """What lies beyond the edges of the zone, on those edges that are shown.

    Each word stands where it hides no mark and no other word, or as a last resort is left out.
    """
    taken: list[QRectF] = list(marks)
    left, middle, right = frame.left(), frame.center().x(), frame.right()
    down_the_side = [frame.top() + frame.height() * step / 60 for step in range(61)]
    places: list[tuple[str, str, list[QPointF]]] = []
    if part.row == 0:
        places.append((words.top, "arrow-up", [QPointF(x, frame.top()) for x in (middle, left, right)]))
    if part.row == part.rows - 1:
        places.append((words.bottom, "arrow-down", [QPointF(x, frame.bottom()) for x in (middle, right, left)]))
    if part.column == 0:
        places.append((words.left, "arrow-left", [QPointF(left, y) for y in down_the_side]))
    if part.column == part.columns - 1:
        places.append((words.right, "arrow-right", [QPointF(right, y) for y in down_the_side]))
    for text, icon, wanted in places:
        box = _pill_size(text, icon)
        inside = frame.adjusted(box.width() / 2 + 8, box.height() / 2 + 8, -box.width() / 2 - 8, -box.height() / 2 - 8)
        for at in wanted:
            box.moveCenter(
                QPointF(
                    min(max(at.x(), inside.left()), inside.right()), min(max(at.y(), inside.top()), inside.bottom())
                )
            )
            if frame.contains(box) and not any(box.adjusted(-4, -2, 4, 2).intersects(other) for other in taken):
                taken.append(box)
                _paint_pill(painter, box.center(), text, icon)
                break


def _pill_size(text: str, icon: str) -> QRectF:
    metrics = QFontMetrics(look().font(_PILL_SIZE, 700))
    side = look().px(18) + 6 if icon else 0
    return QRectF(0, 0, metrics.horizontalAdvance(text) + side + 24, metrics.height() + 10)


def _paint_pill(painter: QPainter, centre: QPointF, text: str, icon: str) -> None:
    size = _pill_size(text, icon)
    box = QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height())
    _paint_plate(painter, box)
    left = box.left() + 12
    if icon:
        side = look().px(18)
        paint_icon(painter, QRectF(left, centre.y() - side / 2, side, side), icon, look().color("ink2"))
        left += side + 6
    painter.setFont(look().font(_PILL_SIZE, 700))
    painter.setPen(look().color("ink2"))
    painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, text)


def _paint_plate(painter: QPainter, box: QRectF) -> None:
    """The light ground that lifts words off the skin."""
    ground = look().color("surface")
    ground.setAlpha(235)
    painter.setPen(QPen(look().color("line"), 1))
    painter.setBrush(ground)
    radius = min(14.0, box.height() / 2)
    painter.drawRoundedRect(box, radius, radius)
