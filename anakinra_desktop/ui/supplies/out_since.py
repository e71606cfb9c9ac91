"""Asks since when something is out of the refrigerator: a date and a time, neither filled in beforehand."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.ui.shared.parts import DateField, FlowRow, TimeField


class OutSince(QWidget):
    """A date and a time on the person's clock."""

    def __init__(self, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._zone = now, zone
        self.day = DateField(QCoreApplication.translate("Supplies", "Since which day?"), latest=self.today)
        self.day.setObjectName("since_day")
        self.clock = TimeField(QCoreApplication.translate("Supplies", "And what time?"))
        self.clock.setObjectName("since_clock")
        FlowRow(self.day, self.clock, gap=14, top=True, parent=self)

    @property
    def today(self) -> date:
        """The date there now."""
        return self.on_wall(self._now).date()

    def on_wall(self, moment: datetime) -> datetime:
        """A moment as the clock there shows it."""
        return moment.astimezone(zone_info(self._zone))

    def check(self) -> bool:
        """Say what is wrong, if anything is; whether a moment that has been can be taken."""
        good = [self.day.check(), self.clock.check()]
        if not all(good):
            return False
        moment = self.moment()
        if moment is None or moment > self._now:
            self.clock.set_error(QCoreApplication.translate("Supplies", "That time is still to come."))
            return False
        return True

    def moment(self) -> datetime | None:
        """The moment that was typed."""
        day, clock = self.day.value(), self.clock.value()
        if day is None or clock is None:
            return None
        return datetime.combine(day, clock, zone_info(self._zone)).astimezone(UTC)
