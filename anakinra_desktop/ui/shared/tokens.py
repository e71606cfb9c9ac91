"""The colours of the app, as named values: light, dark and high contrast."""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """One theme. Every value is a colour as "#RRGGBB"; the name says what it is for, never how it looks."""

    bg: str
    surface: str
    raised: str
    sunken: str
    neutral: str
    panel: str
    line: str
    line_strong: str
    ink: str
    ink2: str
    ink3: str
    primary: str
    hover: str
    on_primary: str
    soft: str
    softline: str
    mid: str
    coral: str
    coral_soft: str
    warn: str
    warn_soft: str
    warn_line: str
    danger: str
    danger_soft: str
    danger_line: str
    on_danger: str
    info: str
    info_soft: str
    info_line: str
    held: str
    held_soft: str
    held_line: str
    focus: str
    skin: str
    skin_line: str
    backdrop: str
    shadow: str
    toast: str
    on_toast: str
    toast_line: str
    toast_act: str


LIGHT = Tokens(
    bg="#F6F1E9",
    surface="#FFFDFA",
    raised="#FFFFFF",
    sunken="#F0E9DE",
    neutral="#E9E3D8",
    panel="#F3ECE1",
    line="#E2D9CB",
    line_strong="#857B6E",
    ink="#1D2B2B",
    ink2="#435251",
    ink3="#5B6867",
    primary="#0B635D",
    hover="#084F4A",
    on_primary="#FFFFFF",
    soft="#DCEDE9",
    softline="#A9D2CA",
    mid="#2E8C82",
    coral="#B04C29",
    coral_soft="#FBE8DD",
    warn="#854900",
    warn_soft="#FCEFD3",
    warn_line="#D9A441",
    danger="#A3271A",
    danger_soft="#FBE5DF",
    danger_line="#DB8B7E",
    on_danger="#FFFFFF",
    info="#23588C",
    info_soft="#E3EDF6",
    info_line="#9CBFE0",
    held="#5A4A97",
    held_soft="#ECE8F5",
    held_line="#B9AEDD",
    focus="#1A5FB4",
    skin="#E8DACA",
    skin_line="#B9A48C",
    backdrop="#D5EBE6",
    shadow="#463418",
    toast="#1D2B2B",
    on_toast="#FFFDFA",
    toast_line="#1D2B2B",
    toast_act="#7FD6C9",
)

DARK = Tokens(
    bg="#101817",
    surface="#1A2423",
    raised="#22302E",
    sunken="#141D1C",
    neutral="#2B3836",
    panel="#223330",
    line="#30403D",
    line_strong="#80928E",
    ink="#F2EDE4",
    ink2="#C8CEC8",
    ink3="#A6B1AC",
    primary="#7FD6C9",
    hover="#9BE3D8",
    on_primary="#04231F",
    soft="#1D413C",
    softline="#2F6A62",
    mid="#5DB8AB",
    coral="#F2A484",
    coral_soft="#43291E",
    warn="#F3C66C",
    warn_soft="#3A2E14",
    warn_line="#8A6B25",
    danger="#FF9E8D",
    danger_soft="#47211B",
    danger_line="#94473B",
    on_danger="#3A0B04",
    info="#9FCAF4",
    info_soft="#1B3248",
    info_line="#3C648A",
    held="#C6BAF6",
    held_soft="#2E2951",
    held_line="#5B5193",
    focus="#A9D1FF",
    skin="#3B4A47",
    skin_line="#6E817C",
    backdrop="#2C4A46",
    shadow="#000000",
    toast="#22302E",
    on_toast="#F2EDE4",
    toast_line="#80928E",
    toast_act="#7FD6C9",
)

CONTRAST = Tokens(
    bg="#000000",
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    neutral="#000000",
    panel="#000000",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#FFFFFF",
    primary="#FFE500",
    hover="#FFF27A",
    on_primary="#000000",
    soft="#1A1A00",
    softline="#FFE500",
    mid="#3DDCCB",
    coral="#FFB199",
    coral_soft="#000000",
    warn="#FFC94D",
    warn_soft="#000000",
    warn_line="#FFC94D",
    danger="#FF9A8A",
    danger_soft="#000000",
    danger_line="#FF9A8A",
    on_danger="#000000",
    info="#8CC8FF",
    info_soft="#000000",
    info_line="#8CC8FF",
    held="#CDBFFF",
    held_soft="#000000",
    held_line="#CDBFFF",
    focus="#00E5FF",
    skin="#000000",
    skin_line="#FFFFFF",
    backdrop="#112233",
    shadow="#000000",
    toast="#000000",
    on_toast="#FFFFFF",
    toast_line="#FFFFFF",
    toast_act="#FFE500",
)

_TINTS = ("soft", "coral_soft", "warn_soft", "danger_soft", "info_soft", "held_soft", "skin", "backdrop", "toast")
_GROUNDS = ("bg", "surface", "raised", "sunken", "neutral", "panel", *_TINTS)
_INKS = ("ink", "ink2", "ink3", "line", "line_strong", "skin_line", "on_toast", "toast_line")
_STATUS_HUES = ("warn", "warn_line", "danger", "danger_line", "info", "info_line", "held", "held_line")
_HUES = ("primary", "hover", "softline", "mid", "coral", *_STATUS_HUES)


def contrast_ratio(one: str, other: str) -> float:
    """The contrast of two "#RRGGBB" colours, from 1 (the same) to 21 (black on white); WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def tokens_from_system(window: str, text: str, accent: str) -> Tokens:
    """A high-contrast theme out of the system's own three colours; ours where they can't be read.

    Someone who set their own contrast colours did it because only those can be read. A colour of ours
    (warn, danger) is kept only where it still reaches 4.5 on the system's ground.
    """
    if contrast_ratio(window, text) < 7:
        return CONTRAST
    accent = accent if contrast_ratio(accent, window) >= 4.5 else text
    colours = dict.fromkeys(_GROUNDS, window) | dict.fromkeys(_INKS, text)
    for name in _HUES:
        ours = getattr(CONTRAST, name)
        colours[name] = ours if contrast_ratio(ours, window) >= 4.5 else text
    colours |= {"primary": accent, "softline": accent, "toast_act": accent, "focus": accent}
    colours |= {"on_primary": window, "on_danger": window, "shadow": window}
    return CONTRAST._replace(**colours)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


TOKEN_NAMES = Tokens._fields
