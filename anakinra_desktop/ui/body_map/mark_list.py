"""The marks of a person beside the map: what, where, until when, and the button that ends each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.marked_skin import circle_now
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.drawing import mark_words, wording
from anakinra_desktop.drawing.spot_words import unbroken
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.shared.parts import Button, Card, Rule, Text, column, filled


def mark_button() -> Button:
    """The quiet button that begins a mark."""
    words = QCoreApplication.translate("Marks", "Mark a no-go area…")
    button = Button(words, "quiet", "prohibit", height=48, size=16)
    button.setObjectName("mark_no_go")
    return button


class MarksCard(Card):
    """Marks that hold, and those to come; hidden while there is none."""

    end_wanted = Signal(object)
    """The SkinMark whose skin may be used again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(18, 12, 18, 14), parent=parent)
        self.setObjectName("marks_card")
        self.add(Text(QCoreApplication.translate("Marks", "No-go areas"), "h3", size=17))
        self._rows = column(gap=8)
        self.body.addLayout(self._rows)
        self.hide()

    def show_marks(self, facts: MapFacts) -> None:
        """Show the marks of a body, without those that are over."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = [mark for mark in facts.marks if not mark.is_over(facts.today)]
        for number, mark in enumerate(shown):
            if number:
                self._rows.add(Rule())
            self._rows.add(self._row(mark, facts))
        self.setVisible(bool(shown))

    def _row(self, mark: SkinMark, facts: MapFacts) -> QWidget:
        title = mark_words.title(mark)
        lines = [mark_words.area(mark, facts.lengths)]
        circle = circle_now(mark, facts.plan)
        if circle is not None:
            where = mark_words.middle(directions_to(facts.body, circle), facts.person_name, facts.lengths)
            lines.append(unbroken(where))
        if mark.first > facts.today:
            words = QCoreApplication.translate("Marks", "From {date}")
            lines.append(words.format(date=wording.full_date(mark.first)))
        lines.append(mark_words.stay(mark))
        if mark.note:
            lines.append(mark.note)
        button = Button(QCoreApplication.translate("Marks", "End it"), "quiet", "check", height=48, size=16)
        button.setObjectName(f"end_mark_{mark.id}")
        button.setAccessibleName(QCoreApplication.translate("Marks", "End it: {what}").format(what=title))
        button.clicked.connect(lambda: self.end_wanted.emit(mark))
        words_ = [Text(line, "support", size=15, weight=500) for line in lines]
        return filled(column(Text(title, "strong", size=16, weight=700), *words_, button, gap=1))
