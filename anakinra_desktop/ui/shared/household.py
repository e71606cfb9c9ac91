"""What every page is handed: the record, the clock, who is treated and who injects today."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import datetime

    from anakinra_desktop.domain.medication import Phones
    from anakinra_desktop.domain.people import Giver, Person
    from anakinra_desktop.storage.database import RecordFile

Clock: TypeAlias = "Callable[[], datetime]"


class Household(QObject):
    """The one thing all pages share. It runs no query: pages ask services, and say `tell_changed()` afterwards.

    `changed` says that something was written to the record; `person_changed` that another person is shown, that
    something about this one is now different, or that someone else injects.
    """

    changed = Signal()
    person_changed = Signal()

    def __init__(
        self,
        records: RecordFile,
        clock: Clock,
        parent: QObject | None = None,
        *,
        here: Callable[[], str] | None = None,
    ) -> None:
        """`here` tells the zone this computer is set to, each time anew, for it may travel."""
        super().__init__(parent)
        self._here = here
        self._records = records
        self._clock = clock
        self._person: Person | None = None
        self._giver: Giver | None = None

    @property
    def records(self) -> RecordFile:
        """The record of the household."""
        return self._records

    @property
    def person(self) -> Person | None:
        """Whose pages are shown; None before the first person is added."""
        return self._person

    @property
    def giver(self) -> Giver:
        """Who injects today; the person themselves until somebody else is chosen."""
        return self._giver or _themselves(self._person)

    def now(self) -> datetime:
        """The present moment. Raises RuntimeError for a clock that does not know its zone."""
        moment = self._clock()
        if moment.tzinfo is None:
            raise RuntimeError("The clock of a household must know its time zone.")
        return moment

    def here(self) -> str:
        """The zone of this computer, such as `Europe/Madrid`; "" where it is not known."""
        name = self._here() if self._here is not None else ""
        return name if _is_zone(name) else ""

    def zone(self) -> str:
        """The zone where the shown person lives; without one that of this computer."""
        return self._person.home_zone if self._person else self.here()

    def phones(self) -> Phones:
        """Whom to call where the shown person lives, or this computer is. It always answers."""
        from anakinra_desktop.domain.medication import NO_PHONES
        from anakinra_desktop.domain.resource_reading import DamagedResource
        from anakinra_desktop.services.read_medication import medication

        try:
            return medication().phones_in(self.zone())
        except DamagedResource:  # it is told of elsewhere; here somebody wants to call
            return NO_PHONES

    def set_person(self, person: Person | None, giver: Giver | None = None) -> None:
        """Show this person from now on. Without a giver, another person injects themselves until said otherwise."""
        is_same = person is not None and self._person is not None and person.id == self._person.id
        before = (self._person, self.giver)
        self._person = person
        if giver is not None:
            self._giver = giver
        elif not is_same:
            self._giver = None
        if (self._person, self.giver) != before:
            self.person_changed.emit()

    def set_giver(self, giver: Giver) -> None:
        """This is who injects today."""
        if giver != self.giver:
            self._giver = giver
            self.person_changed.emit()

    def tell_changed(self) -> None:
        """Something was written to the record: pages that are shown read it again."""
        from anakinra_desktop.ui.shared.kept_focus import focus_kept

        with focus_kept():
            self.changed.emit()


def _is_zone(name: str) -> bool:
    from anakinra_desktop.domain.people import NotAPerson, checked_zone

    try:
        return bool(name) and bool(checked_zone(name))
    except NotAPerson:
        return False


def _themselves(person: Person | None) -> Giver:
    from anakinra_desktop.domain.people import GivenBy, Giver  # the window stands before it knows any people

    return Giver(GivenBy.SELF, person.name if person else "")
