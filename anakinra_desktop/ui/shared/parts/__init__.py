"""The parts every page is built from; they follow the theme and the text size by themselves."""

from anakinra_desktop.ui.shared.parts.button import Button, IconButton
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
from anakinra_desktop.ui.shared.parts.surfaces import Card, Chip, Panel, Rule, Tone
from anakinra_desktop.ui.shared.parts.text import Text

__all__ = [
    "Aligned",
    "Button",
    "Card",
    "Chip",
    "FlowRow",
    "Grow",
    "IconButton",
    "IconView",
    "PageScroll",
    "Panel",
    "Rule",
    "Stretch",
    "Text",
    "Tone",
    "column",
    "filled",
    "icon",
    "icon_pixmap",
    "page_body",
    "row",
]
