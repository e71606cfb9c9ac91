"""The clock times of a day, one to four."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Button, FlowRow, TimeField, column, filled

TIMES_MAX: Final = 4


class TimesField(QWidget):
    """One field for each time; one can be added while there is room for it, and the last one taken away."""

    changed = Signal()

    def __init__(self, times: Iterable[time], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.times = [TimeField(self._label(number)) for number in range(1, TIMES_MAX + 1)]
        self.more = Button(QCoreApplication.translate("Settings", "Another time a day"), "quiet", "plus", height=48)
        self.more.setObjectName("another_time")
        self.fewer = Button(QCoreApplication.translate("Settings", "One time less"), "quiet", "minus", height=48)
        self.fewer.setObjectName("one_time_less")
        given = list(times)[:TIMES_MAX]
        self._shown = max(1, len(given))
        for number, field in enumerate(self.times, start=1):
            field.setObjectName(f"time_{number}")
            field.changed.connect(self.changed)
        self.more.clicked.connect(lambda: self._show(self._shown + 1))
        self.fewer.clicked.connect(lambda: self._show(self._shown - 1))
        fields = FlowRow(*self.times, gap=14, top=True)
        column(filled(fields), filled(FlowRow(self.more, self.fewer, gap=4)), gap=4, parent=self)
        for field, value in zip(self.times, given, strict=False):
            field.set_value(value)
        self._show(self._shown)

    @property
    def shown(self) -> tuple[TimeField, ...]:
        """The fields that ask for a time now."""
        return tuple(self.times[: self._shown])

    def value(self) -> tuple[time, ...] | None:
        """The times, or None while one of them cannot be read."""
        values = [field.value() for field in self.shown]
        found = tuple(value for value in values if value is not None)
        return found if len(found) == len(values) else None

    def _label(self, number: int) -> str:
        return QCoreApplication.translate("Settings", "Time {number}").format(number=number)

    def _show(self, number: int) -> None:
        self._shown = min(max(1, number), TIMES_MAX)
        for place, field in enumerate(self.times):
            field.setVisible(place < self._shown)
            if place >= self._shown:
                field.set_value(None)
        first = self._label(1) if self._shown > 1 else QCoreApplication.translate("Settings", "Time")
        self.times[0].label.setText(first)
        self.times[0].editor.setAccessibleName(first)
        self.more.setVisible(self._shown < TIMES_MAX)
        self.fewer.setVisible(self._shown > 1)
        self.changed.emit()
