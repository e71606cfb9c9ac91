"""How large the words of the wizard are."""

from __future__ import annotations

from anakinra_desktop.ui.shared.theme import look


def heading_px(size: int) -> int:
    """The size of a heading at 100 %; large text lets it grow less, so that a sentence still fits."""
    return round(size * (1 - 0.31 * (look().text_scale - 1)))


def button_px(size: int) -> int:
    """The same for the buttons of the bars, which share one line."""
    return round(size * (1 - 0.12 * (look().text_scale - 1)))
