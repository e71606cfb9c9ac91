"""The form for the result of a blood test, as the paper says it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import NEUTROPHILS, LabResult, checked_result
from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry
from anakinra_desktop.drawing import visit_words
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.shared.parts import Field, LongTextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

_OTHER = "other"


class ResultForm(EntryForm):
    """Which test, when, and what the paper says."""

    def __init__(self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None) -> None:
        before: LabResult | None = None
        if entry is not None and isinstance(entry.details, LabResult):
            before = entry.details
        title = QCoreApplication.translate("Visits", "The result of a blood test")
        line = QCoreApplication.translate("Visits", "Copy it from the paper. This app does not judge it.")
        super().__init__(host, household, today, title, line, entry=entry)
        self.setObjectName("result_form")
        is_neutrophils = before is not None and before.what.casefold() == NEUTROPHILS
        self.test = self.choices(
            "test",
            QCoreApplication.translate("Visits", "Which test?"),
            [
                (NEUTROPHILS, QCoreApplication.translate("Visits", "White cells (neutrophils)"), "test-tube"),
                (_OTHER, QCoreApplication.translate("Visits", "Another one"), "file-text"),
            ],
            None if before is None else NEUTROPHILS if is_neutrophils else _OTHER,
        )
        self.what = self.text_field(
            "what",
            QCoreApplication.translate("Visits", "Its name, as on the paper"),
            "" if before is None or is_neutrophils else before.what,
        )
        day = QCoreApplication.translate("Visits", "Day the blood was taken")
        self.day = self.date_field("day", day, entry.began_on if entry is not None else None, latest=today)
        value = QCoreApplication.translate("Visits", "Result, as on the paper")
        self.value = self.text_field("value", value, before.value if before else "")
        unit = QCoreApplication.translate("Visits", "Unit, as on the paper; may be left empty")
        self.unit = self.text_field("unit", unit, before.unit if before else "")
        self.note = LongTextField(QCoreApplication.translate("Visits", "Note"), lines=2)
        self.note.set_text(before.note if before else "")
        self.field("note", self.note)
        self.finish()
        self.test.chosen.connect(lambda _test: self._show_name())
        self._show_name()

    def _show_name(self) -> None:
        self.what.setVisible(self.test.choice == _OTHER)
        self._follow_content()

    def check(self, field: Field) -> bool:
        return self.day.check() if field is self.day else super().check(field)

    def made(self) -> tuple[date, Details]:
        test, day = self.test.choice, self.day.value()
        if test is None or day is None:
            raise NotAnEntry("test", "Please choose what it is.")
        what = NEUTROPHILS if test == NEUTROPHILS else self.what.text()
        result = LabResult(what, self.value.text(), self.unit.text(), self.note.text())
        return day, checked_result(result, day, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, LabResult)
        return visit_words.result_name(details)
