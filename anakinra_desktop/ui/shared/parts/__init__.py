"""The parts every page is built from; they follow the theme and the text size by themselves.

A part's module is loaded when the part is first asked for: the first page needs few of them, and stands sooner.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.parts.button import Button, ButtonKind, IconButton, default_button
    from anakinra_desktop.ui.shared.parts.choices import ChoiceGroup, ChoiceTile, SegmentedControl
    from anakinra_desktop.ui.shared.parts.dates import DateField, date_in_words, read_date
    from anakinra_desktop.ui.shared.parts.dialog import Dialog
    from anakinra_desktop.ui.shared.parts.feedback import Banner, EmptyState, TimerRing, Toast
    from anakinra_desktop.ui.shared.parts.fields import Field, LongTextField, NumberField, TextField, TimeField
    from anakinra_desktop.ui.shared.parts.grid import EqualGrid
    from anakinra_desktop.ui.shared.parts.heights import HeightField
    from anakinra_desktop.ui.shared.parts.icons import IconView, icon, icon_pixmap
    from anakinra_desktop.ui.shared.parts.layout import (
        Aligned,
        FlowRow,
        Grow,
        PageScroll,
        Stretch,
        column,
        filled,
        page_body,
        row,
    )
    from anakinra_desktop.ui.shared.parts.marks import PersonMark, SpotSign, StatusMark, initials
    from anakinra_desktop.ui.shared.parts.pressable import STAYS_BRIGHT, Pressable
    from anakinra_desktop.ui.shared.parts.surfaces import Card, Chip, Panel, Rule, Tone
    from anakinra_desktop.ui.shared.parts.switch import Switch
    from anakinra_desktop.ui.shared.parts.table import MARK_ROLE, Table
    from anakinra_desktop.ui.shared.parts.text import Text, TextRole, plain_tip

__all__ = [
    "MARK_ROLE",
    "STAYS_BRIGHT",
    "Aligned",
    "Banner",
    "Button",
    "ButtonKind",
    "Card",
    "Chip",
    "ChoiceGroup",
    "ChoiceTile",
    "DateField",
    "Dialog",
    "EmptyState",
    "EqualGrid",
    "Field",
    "FlowRow",
    "Grow",
    "HeightField",
    "IconButton",
    "IconView",
    "LongTextField",
    "NumberField",
    "PageScroll",
    "Panel",
    "PersonMark",
    "Pressable",
    "Rule",
    "SegmentedControl",
    "SpotSign",
    "StatusMark",
    "Stretch",
    "Switch",
    "Table",
    "Text",
    "TextField",
    "TextRole",
    "TimeField",
    "TimerRing",
    "Toast",
    "Tone",
    "column",
    "date_in_words",
    "default_button",
    "filled",
    "icon",
    "icon_pixmap",
    "initials",
    "page_body",
    "plain_tip",
    "read_date",
    "row",
]

_HOMES = {
    "button": ("Button", "ButtonKind", "IconButton", "default_button"),
    "choices": ("ChoiceGroup", "ChoiceTile", "SegmentedControl"),
    "dates": ("DateField", "date_in_words", "read_date"),
    "dialog": ("Dialog",),
    "feedback": ("Banner", "EmptyState", "TimerRing", "Toast"),
    "fields": ("Field", "LongTextField", "NumberField", "TextField", "TimeField"),
    "grid": ("EqualGrid",),
    "heights": ("HeightField",),
    "icons": ("IconView", "icon", "icon_pixmap"),
    "layout": ("Aligned", "FlowRow", "Grow", "PageScroll", "Stretch", "column", "filled", "page_body", "row"),
    "marks": ("PersonMark", "SpotSign", "StatusMark", "initials"),
    "pressable": ("STAYS_BRIGHT", "Pressable"),
    "surfaces": ("Card", "Chip", "Panel", "Rule", "Tone"),
    "switch": ("Switch",),
    "table": ("MARK_ROLE", "Table"),
    "text": ("Text", "TextRole", "plain_tip"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"There is no part called {name}.")
    part = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = part
    return part
