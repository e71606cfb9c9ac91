"""The step that copies the label: how much, and how often."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import (
    AMOUNT_RANGE_MG,
    SYRINGE_CONTENT_MG,
)
from anakinra_desktop.ui.first_run.answers import TIMES_A_DAY_MAX, Answers
from anakinra_desktop.ui.first_run.pictures import LabelKind, LabelPicture, NumberDot
from anakinra_desktop.ui.first_run.step import StepPage
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    DateField,
    FlowRow,
    Grow,
    IconView,
    NumberField,
    Panel,
    SegmentedControl,
    Switch,
    Text,
    filled,
    row,
)

_LEFT = Qt.AlignmentFlag.AlignLeft
_WINDOW = timedelta(hours=2)


class HowOften(StrEnum):
    """The usual answers on a label, and anything else."""

    ONCE_A_DAY = "once_a_day"
    EVERY_OTHER_DAY = "every_other_day"
    TWICE_A_DAY = "twice_a_day"
    OTHER = "other"


class PrescriptionStep(StepPage):
    """How much each time, and how often. Nothing is preset and nothing is worked out (DOSE-4, DOSE-5)."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Prescription"),
            QCoreApplication.translate("FirstRun", "What does the label on the box say?"),
            QCoreApplication.translate("FirstRun", "Copy it. This app never works out a dose."),
            parent,
        )
        how_much = QCoreApplication.translate("FirstRun", "How much each time?")
        self.amount = NumberField(how_much, "mg", *AMOUNT_RANGE_MG, decimals=2)
        self.amount.setObjectName("amount")
        self.amount.label.hide()
        self._syringes = Text("", "support", size=16)
        self._syringe_row = filled(row(IconView("syringe", "primary", 22), Grow(self._syringes), gap=8))
        amount_row = QWidget()
        FlowRow(self.amount, self._syringe_row, gap=16, top=False, parent=amount_row)
        often = QCoreApplication.translate("FirstRun", "How often?")
        self.often = SegmentedControl[HowOften](
            often,
            [
                (HowOften.ONCE_A_DAY, QCoreApplication.translate("FirstRun", "Once a day")),
                (HowOften.EVERY_OTHER_DAY, QCoreApplication.translate("FirstRun", "Every 2 days")),
                (HowOften.TWICE_A_DAY, QCoreApplication.translate("FirstRun", "Twice a day")),
            ],
        )
        self.often.setObjectName("how_often")
        self.other = Button(QCoreApplication.translate("FirstRun", "Something else"), "quiet", height=48, size=16)
        self.other.setObjectName("something_else")
        self.every_days = NumberField(
            QCoreApplication.translate("FirstRun", "Every how many days?"),
            QCoreApplication.translate("FirstRun", "days"),
            1,
            28,
        )
        self.every_days.setObjectName("every_days")
        self.times_a_day = NumberField(
            QCoreApplication.translate("FirstRun", "How many times on such a day?"),
            QCoreApplication.translate("FirstRun", "times"),
            1,
            TIMES_A_DAY_MAX,
        )
        self.times_a_day.setObjectName("times_a_day")
        self._other_fields = QWidget()
        FlowRow(self.every_days, self.times_a_day, gap=16, top=True, parent=self._other_fields)
        self._other_fields.hide()
        told = QCoreApplication.translate("FirstRun", "My prescriber or pharmacist set this")
        self.told = Switch(told)
        self.told.setObjectName("interval_told")
        self.told_on = DateField(QCoreApplication.translate("FirstRun", "On which day?"), latest=today)
        self.told_on.setObjectName("interval_set_on")
        self._told_panel = Panel(
            row(Grow(Text(told, "strong")), self.told, gap=12), self.told_on, tone="warn", radius=14, edge=True
        )
        self._told_panel.hide()
        self._is_other = False
        self.add(
            row(NumberDot("1"), Grow(Text(how_much, "strong")), gap=10),
            amount_row,
            row(NumberDot("2"), Grow(Text(often, "strong")), gap=10),
            Aligned(self.often, _LEFT),
            Aligned(self.other, _LEFT),
            self._other_fields,
            self._told_panel,
        )
        self.add_help(
            QCoreApplication.translate(
                "FirstRun", "Can’t find it, or it looks different? Ask your doctor or pharmacist before you start."
            )
        )
        self.amount.changed.connect(self._show_syringes)
        self.often.chosen.connect(self._choose)
        self.other.clicked.connect(self._choose_other)
        for field in (self.every_days, self.times_a_day, self.told_on):
            field.changed.connect(self._show_told)
        self.told.toggled.connect(self._show_told)
        self._show_syringes()

    def picture(self) -> QWidget:
        return LabelPicture(LabelKind.PRESCRIPTION)

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "An example. Yours may look different.")

    def missing(self) -> str:
        if not self.amount.text():
            return QCoreApplication.translate("FirstRun", "Type the amount first.")
        if not self._is_other and self.often.choice is None:
            return QCoreApplication.translate("FirstRun", "Say how often first.")
        if self._is_other and not (self.every_days.text() and self.times_a_day.text()):
            return QCoreApplication.translate("FirstRun", "Say how often first.")
        if self._is_unusual() and not (self.told.isChecked() and self.told_on.text()):
            return QCoreApplication.translate("FirstRun", "Tick that your prescriber set how often, with the day.")
        return ""

    def check(self) -> bool:
        good = [self.amount.check()]
        if self._is_other:
            good += [self.every_days.check(), self.times_a_day.check()]
        if self._is_unusual():
            good.append(self.told_on.check())
        return all(good)

    def write(self, answers: Answers) -> Answers:
        every: float | None = None
        times: float | None = None
        if self._is_other:
            every, times = self.every_days.value(), self.times_a_day.value()
        elif self.often.choice is not None:
            every = 2 if self.often.choice is HowOften.EVERY_OTHER_DAY else 1
            times = 2 if self.often.choice is HowOften.TWICE_A_DAY else 1
        return replace(
            answers,
            amount_mg=self.amount.value(),
            every_days=None if every is None else int(every),
            times_a_day=None if times is None else int(times),
            interval_set_on=self.told_on.value() if self._is_unusual() and self.told.isChecked() else None,
        )

    def show_problem(self, field: str, words: str) -> bool:
        if field not in ("amount", "every_days"):
            return False
        (self.amount if field == "amount" else self.every_days).set_error(words)
        return True

    def _choose(self) -> None:
        self._is_other = False
        self._other_fields.hide()
        self._show_told()

    def _choose_other(self) -> None:
        self._is_other = True
        self.often.choose(None)
        self._other_fields.show()
        self.every_days.setFocus()
        self._show_told()

    def _is_unusual(self) -> bool:
        """Whether it is other than once a day, which a prescriber sets (D-4)."""
        if self._is_other:
            return (self.every_days.value(), self.times_a_day.value()) != (1, 1)
        return self.often.choice not in (None, HowOften.ONCE_A_DAY)

    def _show_told(self) -> None:
        self._told_panel.setVisible(self._is_unusual())
        self.told_on.setVisible(self.told.isChecked())
        self.changed.emit()

    def _show_syringes(self) -> None:
        amount = self.amount.value()
        self._syringe_row.setVisible(amount is not None)
        if amount is not None:
            self._syringes.setText(syringe_words(amount))
        self.changed.emit()


def syringe_words(amount_mg: float) -> str:
    """How many syringes an amount is, so that a slipped key is seen."""
    share = amount_mg / SYRINGE_CONTENT_MG
    whole = round(share)
    if abs(share - whole) < 1e-9:
        return QCoreApplication.translate("FirstRun", "that is %n whole syringes", "", whole)
    if abs(share - 0.5) < 1e-9:
        return QCoreApplication.translate("FirstRun", "that is half a syringe")
    if share < 1:
        return QCoreApplication.translate("FirstRun", "that is a part of one syringe")
    return QCoreApplication.translate("FirstRun", "that is more than %n syringes", "", int(share))
