"""Every pair of colours that is read or looked for reaches the contrast it needs."""

from __future__ import annotations

from itertools import product

import pytest

from anakinra_desktop.ui.shared.tokens import (
    CONTRAST,
    DARK,
    LIGHT,
    TOKEN_NAMES,
    Tokens,
    contrast_ratio,
    tokens_from_system,
)

THEMES = [pytest.param(theme, id=name) for name, theme in (("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST))]
WRITTEN = [
    *product(("ink", "ink2"), ("bg", "surface", "sunken", "panel", "neutral", "soft", "raised")),
    *product(("ink", "ink2"), ("warn_soft", "danger_soft", "info_soft", "held_soft")),
    *product(("ink3", "primary", "warn", "danger", "info", "held"), ("bg", "surface", "sunken")),
    *product(("coral",), ("bg", "surface")),
    ("primary", "soft"),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("info", "info_soft"),
    ("held", "held_soft"),
    ("on_primary", "primary"),
    ("on_primary", "hover"),
    ("on_danger", "danger"),
    ("on_toast", "toast"),
    ("toast_act", "toast"),
]
EDGES = [
    *product(("line_strong", "focus", "primary", "danger"), ("bg", "surface")),
    ("focus", "panel"),
    ("focus", "warn_soft"),
    ("focus", "danger_soft"),
    ("focus", "info_soft"),
    ("line_strong", "neutral"),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_words_reach_four_and_a_half_to_one(theme: Tokens, ink: str, ground: str) -> None:
    assert contrast_ratio(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_and_the_focus_ring_reach_three_to_one(theme: Tokens, edge: str, ground: str) -> None:
    assert contrast_ratio(getattr(theme, edge), getattr(theme, ground)) >= 3


@pytest.mark.parametrize(
    ("ink", "surface", "bg"),
    [("ink", 14.4, 13.0), ("ink2", 8.1, 7.3), ("ink3", 5.7, 5.2), ("primary", 7.0, 6.3), ("focus", 6.2, 5.6)],
)
def test_the_light_theme_has_the_contrasts_it_was_designed_with(ink: str, surface: float, bg: float) -> None:
    assert contrast_ratio(getattr(LIGHT, ink), LIGHT.surface) == pytest.approx(surface, abs=0.1)
    assert contrast_ratio(getattr(LIGHT, ink), LIGHT.bg) == pytest.approx(bg, abs=0.1)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#777777") == pytest.approx(1)


def test_the_systems_own_contrast_colours_come_first() -> None:
    theme = tokens_from_system("#ffffff", "#000000", "#00009f")
    assert (theme.bg, theme.surface, theme.ink, theme.primary) == ("#ffffff", "#ffffff", "#000000", "#00009f")
    # Our pale yellow for a warning can't be read on white, so the system's text colour takes its place.
    assert theme.warn == "#000000"
    for ink, ground in WRITTEN:
        assert contrast_ratio(getattr(theme, ink), getattr(theme, ground)) >= 4.5


def test_a_system_accent_that_cannot_be_read_gives_way_to_its_text_colour() -> None:
    assert tokens_from_system("#000000", "#ffffff", "#000080").primary == "#ffffff"


def test_a_system_without_readable_contrast_colours_gets_ours() -> None:
    assert tokens_from_system("#eeeeee", "#888888", "#0000ff") == CONTRAST


def test_every_colour_is_written_in_full() -> None:
    for theme in (LIGHT, DARK, CONTRAST):
        for name in TOKEN_NAMES:
            colour = getattr(theme, name)
            assert colour[0] == "#"
            assert len(colour) == 7
            int(colour[1:], 16)
