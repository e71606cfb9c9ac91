"""A date that is typed and read back in words."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.parts.fields import LineField
from anakinra_desktop.ui.shared.parts.icons import IconView

_PARTS: Final = re.compile(r"[\s./,-]+")
_EXAMPLE: Final = date(2026, 11, 24)
_LANGUAGES: Final = (QLocale.Language.English, QLocale.Language.Spanish)


class DateField(LineField):
    """A date, typed as day, month, year ("24 11 2026", "24 nov 2026") or as 2026-11-24.

    What was understood stands below in words, so that 3 April and 4 March are never mixed up. The arrow keys Up
    and Down go a day on or back. With `month_is_enough`, "08/2027" means the last day of that month (LABEL-39).
    """

    def __init__(
        self,
        label: str,
        value: date | None = None,
        *,
        earliest: date | None = None,
        latest: date | None = None,
        month_is_enough: bool = False,
        words: Callable[[date], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, length=30, parent=parent)
        self._earliest, self._latest = earliest, latest
        self._month_is_enough = month_is_enough
        self._words = words or date_in_words
        self._row.add(IconView("calendar-blank", "primary", 24))
        self._example = _EXAMPLE
        self.set_example(_EXAMPLE)
        self.set_value(value)

    def set_example(self, day: date) -> None:
        """Show how a date is typed by one that could be taken here."""
        self._example = day
        self.set_placeholder("08/2027" if self._month_is_enough else _as_typed(day))

    def value(self) -> date | None:
        """The date, or None while none within the bounds can be read."""
        day = read_date(self.text(), month_is_enough=self._month_is_enough)
        if day is None or (self._earliest and day < self._earliest) or (self._latest and day > self._latest):
            return None
        return day

    def set_value(self, value: date | None) -> None:
        """Show a date, or an empty field."""
        self.set_text("" if value is None else _as_typed(value))
        self._read_back()

    def check(self) -> bool:
        """Say what is wrong, if anything is; whether a date can be taken."""
        good = self.value() is not None
        self.set_error("" if good else self.problem())
        return good

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            day = self.value()
            if step and day is not None:
                self.set_value(day + timedelta(days=step))
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)

    def problem(self) -> str:
        """Why what was typed can't be taken, while `value` is None."""
        day = read_date(self.text(), month_is_enough=self._month_is_enough)
        if day is not None and self._latest and day > self._latest:
            words = QCoreApplication.translate("Fields", "This is {date}. It can be {limit} at the latest.")
            return words.format(date=self._said(day), limit=self._said(self._latest))
        if day is not None and self._earliest and day < self._earliest:
            words = QCoreApplication.translate("Fields", "This is {date}. It can be {limit} at the earliest.")
            return words.format(date=self._said(day), limit=self._said(self._earliest))
        if self._month_is_enough:
            return QCoreApplication.translate("Fields", "Type month and year, such as 08/2027.")
        words = QCoreApplication.translate("Fields", "Type day, month and year, such as {date}.")
        return words.format(date=_as_typed(self._example))

    def _said(self, day: date) -> str:
        """A day within a sentence."""
        return wording.within(self._words(day))

    def _edited(self) -> None:
        super()._edited()
        self._read_back()

    def _finished(self) -> None:
        if self.text():
            self.check()

    def _read_back(self) -> None:
        day = self.value()
        self.set_hint(self._words(day) if day is not None else "")


def read_date(text: str, *, month_is_enough: bool = False) -> date | None:
    """The date a person meant: day before month, months by number or name, years in full.

    A lone month and year is its last day, where that is asked for.
    """
    parts = [part for part in _PARTS.split(text.strip().lower()) if part and part not in ("de", "of")]
    try:
        match parts:
            case [year, month, day] if len(year) == 4 and year.isdigit():
                return date(int(year), _month(month), int(day))
            case [day, month, year] if len(year) == 4:
                return date(int(year), _month(month), int(day))
            case [month, year] if month_is_enough and len(year) == 4:
                return _last_day(int(year), _month(month))
    except ValueError:
        pass
    return None


def date_in_words(day: date) -> str:
    """ "Tuesday, 24 November 2026", in the language of the window."""
    return f"{wording.capital(wording.weekday(day))}, {wording.full_date(day)}"


def _as_typed(day: date) -> str:
    return f"{day.day} {day.month} {day.year}"


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month(text: str) -> int:
    """The number of a month given by number or by its name, or the start of it, in either language."""
    if text.isdigit():
        return int(text)
    start = text.rstrip(".")
    for language in _LANGUAGES:
        locale = QLocale(language)
        for month in range(1, 13):
            if len(start) >= 3 and locale.standaloneMonthName(month).lower().startswith(start):
                return month
    raise ValueError(text)
