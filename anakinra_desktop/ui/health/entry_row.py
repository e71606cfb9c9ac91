"""One entry in a card of the Health page: what it is, a line about it, what to do about it, and how to change it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLayout, QWidget

from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Chip,
    FlowRow,
    Grow,
    IconButton,
    IconView,
    Text,
    Tone,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.snug import Snug


class EntryRow(Snug):
    """A row of a list. What was typed is shown as plain text."""

    def __init__(
        self, name: str, title: str, lines: tuple[str, ...] = (), icon: str = "", parent: QWidget | None = None
    ) -> None:
        """`name` is the object's name."""
        super().__init__(parent)
        self.setObjectName(name)
        self._title = title
        self._words = column(Text(title, "strong", size=17), gap=1)
        for line in filter(None, lines):
            self._words.add(Text(line, "support", size=16, weight=500))
        self._marks: FlowRow | None = None
        self._row = row(gap=10, margins=(0, 4, 0, 4), parent=self)
        if icon:
            self._row.add(Aligned(IconView(icon, "ink2", 24), Qt.AlignmentFlag.AlignTop))
        self._row.add(Grow(self._words))

    def mark(self, words: str, icon: str, tone: Tone) -> None:
        """Say something short that matters, in a chip below the words."""
        self._below().addWidget(Chip(words, icon, tone))

    def say(self, words: str, color: str = "ink2") -> None:
        """Say a whole sentence below the words."""
        self._words.add(Text(words, "support", size=16, weight=600, color=color))
        self._marks = None  # what is marked from here on stands below it

    def act(self, name: str, words: str, icon: str, do: Callable[[], None]) -> Button:
        """Something that can be done about it at once."""
        button = Button(words, "quiet", icon, height=48, size=16)
        button.setObjectName(name)
        button.setAccessibleDescription(self._title)
        button.clicked.connect(lambda: do())
        self._below().addWidget(button)
        return button

    def changed_by(self, do: Callable[[], None]) -> IconButton:
        """Offer to change it."""
        words = QCoreApplication.translate("Visits", "Change: {what}").format(what=self._title)
        button = IconButton("pencil-simple", words)
        button.setObjectName(f"change_{self.objectName()}")
        button.clicked.connect(lambda: do())
        self._row.add(Aligned(button, Qt.AlignmentFlag.AlignTop))
        return button

    def _below(self) -> FlowRow:
        if self._marks is None:
            self._marks = FlowRow(gap=8)
            self._words.add(filled(column(self._marks, margins=(0, 4, 0, 0))))
        return self._marks


def clear(layout: QLayout) -> None:
    """Take everything out of a layout for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
