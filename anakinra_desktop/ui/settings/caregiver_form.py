"""The form for somebody who helps, and the day on which they were shown how to inject (TRAIN-2)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import NAME_LENGTH_MAX, Caregiver
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.ui.settings.form_dialog import FormDialog
from anakinra_desktop.ui.shared.parts import DateField, Field, TextField

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class CaregiverForm(FormDialog):
    """Adds a helper, or keeps the date of one who is known."""

    def __init__(self, host: QWidget, household: Household, today: date, caregiver: Caregiver | None = None) -> None:
        title = QCoreApplication.translate("Settings", "Add a helper") if caregiver is None else caregiver.name
        line = QCoreApplication.translate(
            "Settings", "Nobody injects before a doctor, nurse or pharmacist has shown them how."
        )
        super().__init__(host, title, line, width=640)
        self.setObjectName("caregiver_form")
        self._household = household
        self._today = today
        self._caregiver = caregiver
        self.name = TextField(QCoreApplication.translate("Settings", "Their name"), length=NAME_LENGTH_MAX * 3)
        self.shown_on = DateField(
            QCoreApplication.translate("Settings", "Shown how on; leave empty if not known"),
            caregiver.shown_how_on if caregiver else None,
            latest=today,
        )
        self.know("giver", self.name)
        self.know("shown_how_on", self.shown_on)
        self.name.setVisible(caregiver is None)
        for part in (self.name, self.shown_on, self.message):
            self.add(part)

    def check(self, field: Field) -> bool:
        return field is self.name or not self.shown_on.text() or self.shown_on.check()

    def write(self) -> str:
        name = self.name.text() if self._caregiver is None else self._caregiver.name
        kept = keep_caregiver(self._household.records, name, self.shown_on.value(), self._today)
        self._household.tell_changed()
        return QCoreApplication.translate("Settings", "Saved: {name}.").format(name=kept.name)
