"""Makes a person's body plan beside the window, and begins its rounds anew where they no longer fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.ui.shared.background import Task
    from anakinra_desktop.ui.shared.household import Household

_QUIET_MS = 5000
"""Once nothing was written for this long, it is looked whether the rounds still fit."""


class BodyPlanning(QObject):
    """One window's planning. No page waits for it: each shows what is kept, and looks again when it is told."""

    trouble_met = Signal(object)
    """The plan could not be kept: a RecordTrouble."""

    def __init__(self, household: Household, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._household = household
        self._task: Task | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.renew_rounds)
        household.changed.connect(self._quiet.start)

    def open_person(self, person: Person, *, is_planned: bool) -> None:
        """Plan for this person, where that was not done yet, and look after a while whether the rounds fit."""
        if not is_planned:
            self._plan(person)
        self._quiet.start()

    def _plan(self, person: Person) -> None:
        from anakinra_desktop.services.suggest_spot import ensure_body_plan
        from anakinra_desktop.ui.shared.background import Task

        records, now = self._household.records, self._household.now()
        self._task = Task(lambda: ensure_body_plan(records, person, now))
        self._task.done.connect(lambda _plan: self._household.tell_changed())
        self._task.failed.connect(self._say_trouble)
        self._task.start()

    def renew_rounds(self) -> None:
        """Begin the rounds of the person anew beside the window, where they no longer fit."""
        from anakinra_desktop.services.renew_round import renew_rounds
        from anakinra_desktop.ui.shared.background import Task

        records, person, now = self._household.records, self._household.person, self._household.now()
        if person is None or records.is_locked:
            return
        self._task = Task(lambda: renew_rounds(records, person, now))
        self._task.done.connect(lambda plan: self._household.tell_changed() if plan else None)
        self._task.failed.connect(_leave_to_the_pages)
        self._task.start()

    def _say_trouble(self, error: Exception) -> None:
        """Without a plan the body map makes it when it is opened; only what stands in the way is said."""
        if not isinstance(error, RecordTrouble):
            raise error
        if error.trouble is not Trouble.BUSY and not self._household.records.is_ended:
            self.trouble_met.emit(error)


def _leave_to_the_pages(error: Exception) -> None:
    """A record or a plan that cannot be read is told by the pages that show it; the round as it was still serves."""
    from anakinra_desktop.domain.body import BodyNotReadable

    if not isinstance(error, RecordTrouble | BodyNotReadable):
        raise error
