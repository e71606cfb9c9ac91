"""The font of everything that is drawn: charts on screen, pages on paper."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from anakinra_desktop.resources import resource

FAMILIES = ("Nunito Sans", "DejaVu Sans")
_CUTS = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")


@cache
def load_fonts() -> None:
    """Make the app's own font known to Qt. Without its files the system's font takes its place."""
    if FAMILIES[0] in QFontDatabase.families():
        return
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))


def font_files() -> tuple[Path, ...]:
    """The files of the app's own font, one a weight; none where the installation lacks them."""
    try:
        return tuple(resource(f"built/fonts/NunitoSans-{cut}.ttf") for cut in _CUTS)
    except FileNotFoundError:
        return ()


def drawn_font(size: float, weight: int = 500) -> QFont:
    """The font in a size counted in units of the painter, so that it is the same on every device."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # else a PDF says "ﬁ" for "fi", and no search finds the word
    return font


def text_width(words: str, size: float, weight: int = 500) -> float:
    """How wide the words are in that font."""
    return QFontMetricsF(drawn_font(size, weight)).horizontalAdvance(words)
