"""The parts every page is built from; they follow the theme and the text size by themselves."""

from anakinra_desktop.ui.shared.parts.button import Button, ButtonKind, IconButton
from anakinra_desktop.ui.shared.parts.choices import ChoiceGroup, ChoiceTile, SegmentedControl
from anakinra_desktop.ui.shared.parts.dates import DateField, date_in_words, read_date
from anakinra_desktop.ui.shared.parts.dialog import STAYS_BRIGHT, Dialog, default_button
from anakinra_desktop.ui.shared.parts.feedback import Banner, EmptyState, TimerRing, Toast
from anakinra_desktop.ui.shared.parts.fields import Field, LongTextField, NumberField, TextField, TimeField
from anakinra_desktop.ui.shared.parts.grid import EqualGrid
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
from anakinra_desktop.ui.shared.parts.pressable import Pressable
from anakinra_desktop.ui.shared.parts.surfaces import Card, Chip, Panel, Rule, Tone
from anakinra_desktop.ui.shared.parts.switch import Switch
from anakinra_desktop.ui.shared.parts.table import MARK_ROLE, Table
from anakinra_desktop.ui.shared.parts.text import Text, TextRole

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
    "read_date",
    "row",
]
