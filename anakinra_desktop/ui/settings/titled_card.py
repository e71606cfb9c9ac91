"""A card of the settings: a title, and what it is about."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.shared.parts import Button, Card, Text
from anakinra_desktop.ui.shared.parts.layout import Margins


class TitledCard(Card):
    """Its title can be given the focus, so that it is read out when somebody jumps to it."""

    PAD: ClassVar[Margins] = (22, 14, 14, 18)

    def __init__(
        self, name: str, title: str, *, at_right: QWidget | None = None, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        """`name` is the object's name; `at_right` stands beside the title where there is room for it."""
        super().__init__(gap=gap, pad=self.PAD, parent=parent)
        self.setObjectName(name)
        if at_right is None:
            self.title = Text(title, "h2")
            self.add(self.title)
        else:
            top = SettingRow(title, "", at_right, role="h2")
            self.title = top.title
            self.add(top)


def change_button(name: str) -> Button:
    """The quiet "Change" of a card; `name` says what, aloud."""
    button = Button(QCoreApplication.translate("Settings", "Change"), "quiet", "pencil-simple", height=48, size=16)
    button.setAccessibleName(name)
    return button
