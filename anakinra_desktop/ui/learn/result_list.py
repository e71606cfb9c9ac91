"""The statements that were found, one below the other; a long list grows as it is read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.learn.screen import ResultScreen, StatementScreen
from anakinra_desktop.ui.learn.statement_card import StatementCard
from anakinra_desktop.ui.shared.parts import Aligned, Button, Text, column

AT_ONCE = 14
"""So many cards are made at once: more than a page shows, few enough to follow every key."""


class ResultList(QWidget):
    """Cards are made when they are first shown, and kept."""

    left_upwards = Signal()
    """Up was pressed on the first one."""
    read_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(
        self, screens: Mapping[str, StatementScreen], *, can_read: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._screens = screens
        self._can_read = can_read
        self._cards: dict[str, StatementCard] = {}
        self._headings: dict[str, Text] = {}
        self._wanted: list[str] = []
        """What is to be shown, in order: IDs, and headings as "# words"."""
        self._shown = 0
        self.more = Button("", icon="caret-down", height=48, size=16)
        self.more.setObjectName("show_more")
        self.more.clicked.connect(self._show_more_and_go_on)
        self._box = column(gap=0, from_top=True, parent=self)
        self.more.hide()

    @property
    def ids(self) -> tuple[str, ...]:
        """The statements that are shown now, in order; a long list shows more of them as it is read."""
        return tuple(each for each in self._wanted[: self._shown] if not each.startswith("#"))

    def card(self, identity: str) -> StatementCard:
        """The card of a statement. Raises KeyError."""
        if identity not in self._cards:
            card = StatementCard(self._screens[identity], can_read=self._can_read)
            card.head.walked.connect(lambda step: self._walk(identity, step))
            card.read_wanted.connect(self.read_wanted)
            card.question_wanted.connect(self.question_wanted)
            self._cards[identity] = card
        return self._cards[identity]

    def offer_no_reading(self) -> None:
        """No voice answered: the buttons that read aloud go."""
        self._can_read = False
        for card in self._cards.values():
            for button in card.findChildren(Button, "read_it"):
                button.hide()

    def show_result(self, result: ResultScreen) -> None:
        """Show these from the top, all closed."""
        self._wanted = [
            line for title, ids in result.sections for line in ([f"# {title}"] if title else []) + list(ids)
        ]
        self._shown = 0
        self.setUpdatesEnabled(False)
        self._empty()
        self.grow()
        self.setUpdatesEnabled(True)

    def grow(self, until: str = "") -> None:
        """Show some more, or so many that a statement is among them."""
        if self._shown >= len(self._wanted):
            return
        end = self._shown + AT_ONCE
        if until in self._wanted:
            end = max(end if self._shown == 0 else 0, self._wanted.index(until) + AT_ONCE)
        self._box.removeWidget(self.more)
        for line in self._wanted[self._shown : end]:
            widget = self._heading(line) if line.startswith("#") else self.card(line)
            self._box.addWidget(widget)
            widget.show()
        self._shown = min(end, len(self._wanted))
        left = sum(not line.startswith("#") for line in self._wanted[self._shown :])
        if left:
            self.more.setText(QCoreApplication.translate("LearnPage", "Show more (%n left)", "", left))
            self._box.add(Aligned(self.more, Qt.AlignmentFlag.AlignLeft))
        self.more.setVisible(left > 0)

    def focus_first(self) -> bool:
        """Go to the first statement; whether there is one."""
        if self.ids:
            self.card(self.ids[0]).head.setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self.ids)

    def _empty(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                if isinstance(widget, StatementCard) and widget.is_open:
                    widget.set_open(False)

    def _heading(self, line: str) -> Text:
        if line not in self._headings:
            heading = Text(line.removeprefix("# "), "h2")
            heading.setContentsMargins(6, 14, 0, 2)
            self._headings[line] = heading
        return self._headings[line]

    def _walk(self, identity: str, step: int) -> None:
        shown = self.ids
        place = shown.index(identity) + step
        if place < 0:
            self.left_upwards.emit()
            return
        if place >= len(shown):
            self.grow()
            shown = self.ids
        if place < len(shown):
            self.card(shown[place]).head.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_more_and_go_on(self) -> None:
        before = len(self.ids)
        self.grow()
        if before < len(self.ids):
            self.card(self.ids[before]).head.setFocus(Qt.FocusReason.TabFocusReason)
