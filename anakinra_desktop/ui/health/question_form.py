"""The form for a question to the doctor, and its answer (DOSE-4)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import Question, checked_question
from anakinra_desktop.domain.health import NOTE_LENGTH_MAX, Details, HealthEntry
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.shared.parts import LongTextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class QuestionForm(EntryForm):
    """A question, kept for the next visit; with an answer it is no longer open. It can be asked from any page."""

    def __init__(
        self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None, *, words: str = ""
    ) -> None:
        """`words` is a question to begin with."""
        before: Question | None = None
        if entry is not None and isinstance(entry.details, Question):
            before = entry.details
        title = QCoreApplication.translate("Visits", "A question for the doctor")
        line = QCoreApplication.translate("Visits", "It is printed on the report and on the medicines list.")
        super().__init__(host, household, today, title, line, entry=entry)
        self.setObjectName("question_form")
        self._asked = before
        self.words = LongTextField(QCoreApplication.translate("Visits", "Your question"), length=NOTE_LENGTH_MAX)
        self.words.set_text(before.words if before else words)
        self.field("words", self.words)
        self.answer = LongTextField(QCoreApplication.translate("Visits", "The answer"), length=NOTE_LENGTH_MAX)
        self.answer.set_text(before.answer if before else "")
        self.field("answer", self.answer)
        self.answer.setVisible(before is not None)
        self.finish()

    def made(self) -> tuple[date, Details]:
        before, answer = self._asked, self.answer.text()
        answered_on = (before.answered_on if before else None) or self.today
        question = Question(self.words.text(), answer, answered_on if answer else None)
        day = self.entry.began_on if self.entry is not None else self.today
        return day, checked_question(question, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, Question)
        return details.words.splitlines()[0]
