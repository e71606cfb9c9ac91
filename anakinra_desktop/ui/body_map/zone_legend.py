"""What the marks of an opened zone mean: only those that are on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.ui.body_map.screen import Age, LegendRow
from anakinra_desktop.ui.body_map.zone_screen import SpotLook, ZoneScreen


def zone_legend(screen: ZoneScreen) -> tuple[LegendRow, ...]:
    """The signs of this zone, those that invite first."""
    looks = {view.look for view in screen.spots}
    this_week = any(view.look is SpotLook.USED and view.weekday for view in screen.spots)
    earlier = any(view.look is SpotLook.USED and not view.weekday for view in screen.spots)
    near = QCoreApplication.translate("BodyMap", "near a place used lately")
    sore = QCoreApplication.translate("BodyMap", "red or sore: rests")
    off_limits = QCoreApplication.translate("BodyMap", "off limits (scar, mole, vein)")
    rows = (
        (SpotLook.LARGE in looks, SpotLook.LARGE, QCoreApplication.translate("BodyMap", "rested longest")),
        (SpotLook.FREE in looks, SpotLook.FREE, QCoreApplication.translate("BodyMap", "rested as well")),
        (this_week, Age.THIS_WEEK, QCoreApplication.translate("BodyMap", "used this week")),
        (earlier, SpotLook.USED, QCoreApplication.translate("BodyMap", "used in the last 4 weeks")),
        (SpotLook.COVERED in looks, SpotLook.COVERED, near),
        (SpotLook.REACTION in looks, SpotMark.REACTION, sore),
        (SpotLook.NO_GO in looks, SpotMark.NO_GO, off_limits),
    )
    return tuple(LegendRow(sign, words) for is_there, sign, words in rows if is_there)
