"""The frame of a form that takes the whole page: a way back, a heading, the fields, and the row of buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing.problem_words import trouble_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import (
    Banner,
    Button,
    FlowRow,
    Grow,
    PageScroll,
    Text,
    column,
    page_body,
    row,
)


class FormPage(QWidget):
    """Shows fields under a heading. `left` says that the person went back and nothing was kept."""

    left = Signal()

    def __init__(self, back: str, heading: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(back, "quiet", "arrow-left", height=48, size=16)
        self.back.setObjectName("back")
        self.back.clicked.connect(lambda: self.leave())
        self.heading = Text(heading, "h1")
        self.heading.setObjectName("heading")
        top = QWidget()
        FlowRow(self.back, self.heading, gap=16, parent=top)
        self.content = column(gap=6)
        self.save = Button(save, "primary", "check-bold", height=64)
        self.save.setObjectName("save")
        self.save.refused.connect(self._say)
        cancel = Button(QCoreApplication.translate("FormPage", "Cancel"), height=60)
        cancel.setObjectName("cancel")
        cancel.clicked.connect(lambda: self.leave())
        self._note = Text("", "support", align=Qt.AlignmentFlag.AlignRight)
        self._note.setObjectName("form_note")
        self._bar = row(cancel, Grow(self._note), self.save, gap=14, margins=(30, 8, 30, 14))
        self._trouble_place = column(gap=0)
        self._trouble: Banner | None = None
        body = page_body(top, self._trouble_place, Grow(self.content), gap=4)
        column(Grow(PageScroll(body)), self._bar, gap=0, parent=self)

    @property
    def unsaved(self) -> str:
        """What must not be lost without a word, in words; "" where there is nothing like it."""
        return ""

    def leave(self) -> None:
        """Go back; a form that holds what must not be lost without a word asks first."""
        self.left.emit()

    def show_note(self, words: str, *, warn: bool = False) -> None:
        """What stands beside the button that saves."""
        self._note.setText(words)
        self._note.set_color("warn" if warn else "ink2")

    def show_trouble(self, trouble: RecordTrouble, again: Callable[[], None]) -> None:
        """Say that nothing was kept, and why; what was typed stays."""
        if self._trouble is not None:
            self._trouble.deleteLater()
        title = QCoreApplication.translate("FormPage", "This is not saved yet. Do not inject again.")
        self._trouble = Banner(
            title,
            trouble_words(trouble),
            tone="danger",
            action=QCoreApplication.translate("FormPage", "Try again"),
        )
        self._trouble.acted.connect(again)
        self._trouble_place.add(self._trouble)

    def clear_trouble(self) -> None:
        """It went well after all."""
        if self._trouble is not None:
            self._trouble.deleteLater()
            self._trouble = None

    def focus_heading(self) -> None:
        """Have the heading read out."""
        self.heading.focus_as_heading()

    def _say(self, why: str) -> None:
        self.show_note(why, warn=True)
