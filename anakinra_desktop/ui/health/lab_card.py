"""The card of blood tests: the dates of the leaflet, and results as the paper says them (OTHER-2, LABEL-64)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import LabResult
from anakinra_desktop.domain.blood_tests import CheckState, NeutrophilCheck, neutrophil_checks, waiting_check
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.health.check_line import CheckLine
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules
from anakinra_desktop.ui.health.result_form import ResultForm
from anakinra_desktop.ui.shared.parts import Text

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household

RESULTS_SHOWN = 3


class LabCard(ListCard):
    """White cells by their dates, then the newest results of every test. Nothing here judges a result."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "blood_tests",
            QCoreApplication.translate("Visits", "Blood tests"),
            "test-tube",
            QCoreApplication.translate("Visits", "Add the result of a blood test"),
            parent,
        )

    def parts(self, seen: HealthLook) -> list[QWidget]:
        parts: list[QWidget] = []
        if seen.treated_since is not None:
            months = [int(month) for month in medication().words("neutrophil_checks")]
            checks = neutrophil_checks(seen.treated_since, months, seen.entries, seen.today)
            parts.append(Text(QCoreApplication.translate("Visits", "White cells (neutrophils)"), "strong", size=17))
            line = CheckLine(checks)
            line.setAccessibleName(QCoreApplication.translate("Visits", "White cells: when they are counted"))
            line.setAccessibleDescription(" ".join(check_words(each) for each in checks))
            parts.append(line)
            parts.append(quiet_line(next_words(checks)))
        results = those_that_count(seen.entries, LabResult)
        parts += with_rules([self._row_of(*pair) for pair in reversed(results[-RESULTS_SHOWN:])])
        if not parts:
            parts.append(quiet_line(QCoreApplication.translate("Visits", "No result is written down yet.")))
        return parts

    def _row_of(self, entry: HealthEntry, result: LabResult) -> EntryRow:
        words = QCoreApplication.translate("Visits", "{test}: {value}")
        title = words.format(test=visit_words.result_name(result), value=visit_words.result_value(result))
        row = EntryRow(f"result_{entry.id}", title, (wording.full_date(entry.began_on), result.note))
        row.changed_by(lambda: self.open_form(entry))
        return row

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return ResultForm(host, self.household, seen.today, entry)


def check_words(check: NeutrophilCheck) -> str:
    """A count of the schedule as a sentence."""
    month = month_words(check.month)
    match check.state:
        case CheckState.DONE:
            return QCoreApplication.translate("Visits", "{month}: result written down.").format(month=month)
        case CheckState.NOT_WRITTEN:
            return QCoreApplication.translate("Visits", "{month}: no result written down.").format(month=month)
        case CheckState.DUE:
            return QCoreApplication.translate("Visits", "{month}: due.").format(month=month)
        case CheckState.NEXT | CheckState.LATER:
            words = QCoreApplication.translate("Visits", "{month}: {date}.")
            return words.format(month=month, date=wording.full_date(check.due_on))


def month_words(month: int) -> str:
    """ "Start", or "Month 3"."""
    if month == 0:
        return QCoreApplication.translate("Visits", "Start")
    return QCoreApplication.translate("Visits", "Month {number}").format(number=month)


def next_words(checks: tuple[NeutrophilCheck, ...]) -> str:
    """What comes next, calmly; a prescriber may always set something else."""
    waiting = waiting_check(checks)
    if waiting is None:
        return QCoreApplication.translate(
            "Visits", "The dates of the leaflet go up to one year. Ask your doctor about further tests."
        )
    values = {"month": month_words(waiting.month), "date": wording.full_date(waiting.due_on)}
    if waiting.is_agreed:
        return QCoreApplication.translate("Visits", "Next: {date}, as agreed.").format(**values)
    if waiting.state is CheckState.DUE:
        words = QCoreApplication.translate(
            "Visits",
            "{month} was to be on {date}, counted from your first prescription here. No result is written down yet. "
            "Your doctor may have set another date.",
        )
    else:
        words = QCoreApplication.translate(
            "Visits",
            "Next: {month}, by {date}, counted from your first prescription here. Your doctor may set another.",
        )
    return words.format(**values)
