"""The form for one number: what it is about, who set it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.medication import MayChange
from anakinra_desktop.domain.rule_limits import SET_BY_LENGTH_MAX, Limits, range_for
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.limit_words import number_words, rule_meaning, rule_name, usual_words
from anakinra_desktop.services.set_limit import set_limit
from anakinra_desktop.ui.settings.form_dialog import FormDialog
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.shared.parts import (
    DateField,
    Field,
    NumberField,
    Panel,
    Switch,
    Text,
    TextField,
    column,
    filled,
)

if TYPE_CHECKING:
    from datetime import date

    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.ui.shared.household import Household


class LimitForm(FormDialog):
    """Sets one number. Nothing is preset: neither the number, nor that a prescriber said so."""

    def __init__(
        self, host: QWidget, household: Household, person: Person, limits: Limits, rule: str, today: date
    ) -> None:
        super().__init__(host, rule_name(rule), rule_meaning(rule), width=640)
        self.setObjectName("limit_form")
        self._household, self._person, self._today = household, person, today
        self._rule = limits.medication.rule(rule)
        of_file = self._rule
        assert of_file.range is not None  # only such rules are offered
        unit = of_file.unit.split()[0]
        self.value = NumberField(
            QCoreApplication.translate("Limits", "Number"),
            "" if unit == "syringes" else unit,
            *of_file.range,
            decimals=1 if unit in ("h", "min") else 0,
        )
        words = QCoreApplication.translate("Limits", "My prescriber or pharmacist set this")
        self.by_prescriber = Switch(words)
        self.by_prescriber.setObjectName("by_prescriber")
        self.set_by = TextField(QCoreApplication.translate("Limits", "Who set it?"), length=SET_BY_LENGTH_MAX)
        self.set_on = DateField(QCoreApplication.translate("Limits", "On which day?"), latest=today)
        self.know("value", self.value)
        self.know("set_by", self.set_by)
        self.know("set_on", self.set_on)
        self._who = filled(column(self.set_by, self.set_on, gap=10))
        hint = Text(self._allowed_words(limits), "support")
        hint.setObjectName("allowed")
        self.add(self.value)
        self.add(hint)
        takes_word = of_file.may_change is MayChange.PRESCRIBER or of_file.prescriber_up_to is not None
        tick = Panel(SettingRow(words, "", self.by_prescriber), tone="panel", radius=14)
        tick.setVisible(takes_word)
        self.add(tick)
        self.add(self._who)
        self.add(self.message)
        self._who.hide()
        self.by_prescriber.toggled.connect(self._show)
        for field in (self.value, self.set_by, self.set_on):
            field.changed.connect(self._show)
        self._show()

    def check(self, field: Field) -> bool:
        if not field.isVisibleTo(self) or field is self.set_by:
            return True
        return not isinstance(field, (NumberField, DateField)) or field.check()

    def write(self) -> str:
        value = self.value.value()
        assert value is not None  # every field was checked
        by_prescriber = self.by_prescriber.isChecked()
        kept = set_limit(
            self._household.records,
            self._person,
            self._rule.key,
            value,
            self._household.now(),
            by_prescriber=by_prescriber,
            set_by=self.set_by.text(),
            set_on=self.set_on.value() if by_prescriber else None,
            recorded_by=self._household.giver.name or self._person.name,
        )
        self._household.tell_changed()
        words = QCoreApplication.translate("Limits", "Saved: {name}: {number}.")
        return words.format(name=rule_name(kept.rule), number=number_words(self._rule.unit, kept.value))

    def _show(self) -> None:
        by_prescriber = self.by_prescriber.isChecked()
        self._who.setVisible(by_prescriber)
        if not self.value.text():
            self.save.wait_for(QCoreApplication.translate("Limits", "Type the number first."))
        elif by_prescriber and not self.set_by.text():
            self.save.wait_for(QCoreApplication.translate("Limits", "Say who set it first."))
        elif by_prescriber and not self.set_on.text():
            self.save.wait_for(QCoreApplication.translate("Limits", "Say on which day it was set first."))
        else:
            self.save.allow()
        self._follow_content()

    def _allowed_words(self, limits: Limits) -> str:
        """The usual number, and between which ones one may choose."""
        rule = self._rule
        parts = [QCoreApplication.translate("Limits", "Usual: {number}.").format(number=usual_words(rule))]
        own, told = range_for(rule, by_prescriber=False), range_for(rule, by_prescriber=True)
        if own is not None:
            words = QCoreApplication.translate("Limits", "You may choose {low} to {high}.")
            parts.append(words.format(low=wording.number(own[0], 1), high=wording.number(own[1], 1)))
        if told is not None and told != own:
            words = QCoreApplication.translate("Limits", "Your prescriber or pharmacist: {low} to {high}.")
            parts.append(words.format(low=wording.number(told[0], 1), high=wording.number(told[1], 1)))
        now = limits.set_for.get(rule.key)
        if now is not None:
            parts.append(
                QCoreApplication.translate("Limits", "Now: {number}.").format(number=number_words(rule.unit, now.value))
            )
        return " ".join(parts)
