"""What every part of the Health page is: a card with a title that shows what was read, and says what is wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Button, Card, Grow, IconView, Text, row

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class HealthSection(Card):
    """One card of the page. It reads nothing: the page hands it what was read, after every change.

    A form that takes the whole page goes out by `form_wanted` and is closed by its own `left` or `form_done`; a
    dialog is opened by the section itself. What was kept is said by `told`.
    """

    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    form_wanted = Signal(object)
    """Show this form (a FormPage) in place of the page; its `left` brings the page back."""
    form_done = Signal()
    """What the form was for is kept: show the page again."""
    full_window_wanted = Signal(object)
    """Show this FullWindow."""

    def __init__(
        self,
        household: Household,
        name: str,
        title: str,
        icon: str,
        *,
        add: str = "",
        add_aloud: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object's name; `add` the word on the button that adds one more, `add_aloud` its whole name."""
        super().__init__(gap=8, pad=(20, 12, 18, 16), parent=parent)
        self.setObjectName(name)
        self.household = household
        self.title = Text(title, "h2")
        self.title.setObjectName(f"{name}_heading")
        top = row(IconView(icon, "primary", 26), Grow(self.title), gap=10)
        self.add_button = Button(add, "quiet", "plus", height=48, size=16) if add else None
        if self.add_button is not None:
            self.add_button.setObjectName(f"add_to_{name}")
            self.add_button.setAccessibleName(add_aloud or add)
            top.add(self.add_button)
        self.add(top)

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card. Overridden by each section."""
        raise NotImplementedError
