"""A tile to choose a skin tone by: head and shoulders in it, and its name."""

from __future__ import annotations

from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.ui.settings.rows import Swatch
from anakinra_desktop.ui.settings.words import skin_tone_name
from anakinra_desktop.ui.shared.parts import ChoiceTile, Stretch, filled, row


def tone_tile(tone: SkinTone) -> ChoiceTile:
    """One skin tone to choose."""
    return ChoiceTile(skin_tone_name(tone), shape="stack", lead=filled(row(Swatch(tone, 56), Stretch())))
