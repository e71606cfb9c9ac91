"""The card of questions for the doctor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import Question, open_questions
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules
from anakinra_desktop.ui.health.question_form import QuestionForm

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household

ANSWERS_SHOWN = 2
"""The newest answers stay in sight; all of them stay in the record."""


class QuestionsCard(ListCard):
    """Open questions with their numbers, and the newest answers."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "questions",
            QCoreApplication.translate("Visits", "Ask my doctor"),
            "question",
            QCoreApplication.translate("Visits", "Add a question for the doctor"),
            parent,
        )

    def parts(self, seen: HealthLook) -> list[QWidget]:
        rows: list[QWidget] = [
            self._open_row(number, entry, question)
            for number, (entry, question) in enumerate(open_questions(seen.entries), start=1)
        ]
        answered = [pair for pair in those_that_count(seen.entries, Question) if pair[1].answered_on is not None]
        rows += [self._answered_row(entry, question) for entry, question in reversed(answered[-ANSWERS_SHOWN:])]
        if not rows:
            words = QCoreApplication.translate("Visits", "What do you want to know? It is printed for the next visit.")
            return [quiet_line(words)]
        return with_rules(rows)

    def _open_row(self, number: int, entry: HealthEntry, question: Question) -> EntryRow:
        row = EntryRow(f"question_{entry.id}", f"{number}.  {question.words}")
        words = QCoreApplication.translate("Visits", "Note the answer")
        row.act(f"answer_{entry.id}", words, "note-pencil", lambda: self.open_form(entry))
        return row

    def _answered_row(self, entry: HealthEntry, question: Question) -> EntryRow:
        row = EntryRow(f"question_{entry.id}", question.words, (question.answer,))
        if question.answered_on is not None:
            words = QCoreApplication.translate("Visits", "answered {date}")
            row.mark(words.format(date=wording.short_date(question.answered_on)), "check-circle", "soft")
        row.changed_by(lambda: self.open_form(entry))
        return row

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return QuestionForm(host, self.household, seen.today, entry)
