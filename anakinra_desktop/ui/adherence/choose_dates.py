"""The question for a period of one's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.adherence.period import PERIOD_DAYS_MAX, Dates
from anakinra_desktop.ui.shared.parts import Button, DateField, Dialog, FlowRow, filled


class ChooseDates(Dialog):
    """Asks for the first and the last day; both within treatment, the last no later than the last whole day."""

    chosen = Signal(object)
    """The Dates."""

    def __init__(self, host: QWidget, dates: Dates, earliest: date, latest: date) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("AdherencePage", "Which days?"),
            QCoreApplication.translate("AdherencePage", "Only days that are over are counted."),
            width=640,
        )
        self.setObjectName("choose_dates")
        self.first = DateField(
            QCoreApplication.translate("AdherencePage", "From"), dates.first, earliest=earliest, latest=latest
        )
        self.first.setObjectName("first_day")
        self.last = DateField(
            QCoreApplication.translate("AdherencePage", "Up to and including"),
            dates.last,
            earliest=earliest,
            latest=latest,
        )
        self.last.setObjectName("last_day")
        self.add(filled(FlowRow(self.first, self.last, gap=18, top=True)))
        self.show_button = self.add_button(
            Button(QCoreApplication.translate("AdherencePage", "Show these days"), "primary", height=60)
        )
        self.show_button.setObjectName("show_these_days")
        self.show_button.clicked.connect(self._take)

    def _take(self) -> None:
        good = [field.check() for field in (self.first, self.last)]
        first, last = self.first.value(), self.last.value()
        if not all(good) or first is None or last is None:
            return
        dates = Dates(first, last)
        if dates.days < 1:
            self.last.set_error(QCoreApplication.translate("AdherencePage", "This is before the first day."))
        elif dates.days > PERIOD_DAYS_MAX:
            self.first.set_error(QCoreApplication.translate("AdherencePage", "This is more than ten years."))
        else:
            self.close_dialog()
            self.chosen.emit(dates)
