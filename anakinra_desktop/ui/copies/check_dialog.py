"""Looks through the whole record, and says in plain words what is not as it should be and what would put it right."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QThreadPool
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.soundness import Finding
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import failure_words, problem_words
from anakinra_desktop.services.check_record import Checked, Mended, check_record, mend_record
from anakinra_desktop.storage.progress import Cancelled
from anakinra_desktop.ui.copies.long_work import LongWork, ProgressBar
from anakinra_desktop.ui.shared.parts import Aligned, Button, Dialog, Grow, IconView, Panel, Text, column, row

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

SHOWN_MAX = 30
"""The gravest findings; the command `check` lists all of them."""


class CheckDialog(Dialog):
    """The check runs beside the window, says how far it is, and is stopped when the dialog is closed."""

    def __init__(self, host: QWidget, household: Household) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Copies", "Check the record"),
            QCoreApplication.translate("Copies", "Every page of the file is read, and every row. Nothing is changed."),
            cancel=QCoreApplication.translate("Copies", "Close"),
        )
        self.setObjectName("check_dialog")
        self._household = household
        self.message = Text(QCoreApplication.translate("Copies", "Looking through the record…"), "strong")
        self.message.setObjectName("check_message")
        self.progress = ProgressBar()
        self.findings = column(gap=8)
        self.add(self.message)
        self.add(self.progress)
        self.add(self.findings)
        self.mend = self.add_button(Button(QCoreApplication.translate("Copies", "Mend what can be"), "primary"))
        self.mend.setObjectName("mend")
        self.mend.clicked.connect(self._mend)
        self.mend.hide()
        self._pool = QThreadPool(self)
        records, now = household.records, household.now()
        self._work = LongWork(lambda work: check_record(records, now, work.go_on))
        self._work.done.connect(self._show)
        self._begin()

    def cancel(self) -> None:
        """Stop looking, and close."""
        self._work.cancel()
        super().cancel()

    def _begin(self) -> None:
        self._work.failed.connect(self._fail)
        self.progress.follow(self._work)
        self._work.start(self._pool)

    def _mend(self) -> None:
        records, now = self._household.records, self._household.now()
        self.mend.hide()
        self.message.setText(QCoreApplication.translate("Copies", "A copy is made, then what can be is mended…"))
        self._work = LongWork(lambda work: mend_record(records, now, work.go_on))
        self._work.done.connect(self._mended)
        self._begin()

    def _mended(self, mended: Mended) -> None:
        self._household.tell_changed()
        self._show(mended.left)
        if mended.done:
            words = QCoreApplication.translate("Copies", "Mended: %n", "how many things", len(mended.done))
            self.message.setText(f"{words}. {self.message.text()}")

    def _show(self, checked: Checked) -> None:
        self.progress.hide()
        self.message.setText(_outcome(checked))
        while (item := self.findings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for finding in checked.findings[:SHOWN_MAX]:
            panel = _row(finding)
            self.findings.add(panel)
            panel.show()
        if (more := len(checked.findings) - SHOWN_MAX) > 0:
            words = QCoreApplication.translate("Copies", "And %n more. The command “check” lists them all.", "", more)
            self.findings.add(Text(words, "support"))
        self.mend.setVisible(checked.can_be_mended)
        self._order_tabs()
        self.message.focus_as_heading()

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        if isinstance(error, Cancelled):
            return
        self.message.setText(failure_words(error))


def _outcome(checked: Checked) -> str:
    if not checked.findings:
        return QCoreApplication.translate("Copies", "All is well. %n rows were read.", "", checked.rows)
    if checked.is_well:
        return QCoreApplication.translate("Copies", "All is well. These are only worth knowing:")
    needed = sum(finding.needs_something for finding in checked.findings)
    return QCoreApplication.translate("Copies", "%n things are not as they should be:", "", needed)


def _row(finding: Finding) -> QWidget:
    sign = IconView("warning" if finding.needs_something else "info", "warn" if finding.needs_something else "info", 24)
    words = column(
        Text(problem_words(_with_dates_in_words(finding.problem)), "body", weight=600),
        Text(problem_words(finding.advice), "support", weight=500),
        gap=1,
    )
    panel = Panel(
        row(Aligned(sign, Qt.AlignmentFlag.AlignTop), Grow(words), gap=12),
        tone="warn" if finding.needs_something else "info",
        radius=14,
    )
    panel.setObjectName("finding")
    return panel


def _with_dates_in_words(problem: Problem) -> Problem:
    """The same problem, its dates as people say them."""
    values = {
        name: wording.full_date(date.fromisoformat(value))
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)
        else value
        for name, value in problem.values.items()
    }
    return Problem(problem.sentence, **values)
