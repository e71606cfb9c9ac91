"""Notices what others write to the record while the window is open: a command, or somebody at a shared record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

LOOKS_EVERY_MS = 2000
"""Nobody should be offered an injection for long that somebody else has just recorded."""


class RecordWatch(QObject):
    """Looks at the file's size and time, which costs nothing, and says `changed` for the household."""

    def __init__(self, household: Household, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._household = household
        self._known = self._state()
        household.changed.connect(self._remember)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOKS_EVERY_MS)

    def look(self) -> None:
        """Tell the pages where the file is another than it was."""
        state = self._state()
        if state is not None and state != self._known and self._household.person is not None:
            self._household.tell_changed()

    def _remember(self) -> None:
        self._known = self._state()

    def _state(self) -> tuple[int, int, int] | None:
        try:
            about = self._household.records.path.stat()
        except OSError:
            return None
        return about.st_ino, about.st_size, about.st_mtime_ns
