"""What every step of the first run has: a question, fields that keep what was typed, a picture beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.first_run.answers import Answers
from anakinra_desktop.ui.shared.parts import Aligned, Grow, IconView, Panel, Stretch, Text, Tone, column, row
from anakinra_desktop.ui.shared.parts.layout import Item


class StepPage(QWidget):
    """One question. Subclasses fill `body`, say what is missing, and write their answers down."""

    changed = Signal()

    def __init__(self, rail: str, heading: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = rail
        """The step's name in the list at the left."""
        self.heading = Text(heading, "h1", size=34)
        self.heading.setObjectName("heading")
        self._line = Text(line, "body", color="ink2")
        if not line:
            self._line.hide()  # shown before it has a parent, it would be a window of its own
        self.body = column(gap=14, margins=(0, 10, 0, 0))
        self._foot = column(gap=8)
        column(
            self.heading,
            self._line,
            self.body,
            Stretch(),
            self._foot,
            gap=8,
            margins=(36, 8, 30, 22),
            parent=self,
        )

    def picture(self) -> QWidget:
        """What stands beside the question."""
        return QWidget()

    def picture_words(self) -> str:
        """The line below the picture."""
        return ""

    def missing(self) -> str:
        """Why it can't go on yet; "" when it can."""
        return ""

    def check(self) -> bool:
        """Say beneath each field what is wrong; whether the answers can be taken."""
        return True

    def write(self, answers: Answers) -> Answers:
        """The answers with those of this step."""
        return answers

    def enter(self, answers: Answers) -> None:
        """The step is shown; earlier answers may change its words."""

    def show_problem(self, field: str, words: str) -> bool:
        """Show what is wrong beside the field of that name; False when it is not on this step."""
        return False

    def set_heading(self, words: str) -> None:
        """Ask in other words."""
        self.heading.setText(words)

    def add(self, *items: Item) -> None:
        """Put fields below the question."""
        for item in items:
            self.body.add(item)

    def add_help(self, words: str, *, icon: str = "question", tone: Tone = "info") -> Panel:
        """A quiet panel at the foot of the step."""
        top = Qt.AlignmentFlag.AlignTop
        ink = "info" if tone == "info" else "warn"
        panel = Panel(
            row(Aligned(IconView(icon, ink, 24), top), Grow(Text(words, "body", size=16)), gap=12),
            tone=tone,
            radius=14,
            pad=(16, 12, 16, 12),
        )
        self._foot.add(panel)
        return panel


def first_name(name: str) -> str:
    """What a person is called within a sentence."""
    return name.split()[0] if name.split() else name
