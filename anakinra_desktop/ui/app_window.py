"""The window with all its pages joined: what is wished on one page is done by another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.ui.emergency.view import EmergencyPage
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household
    from anakinra_desktop.ui.today.view import TodayPage


class AppWindow(QObject):
    """Builds each page when it is first visited and connects it; the window itself stands before the record is read."""

    language_chosen = Signal(object)
    """A language, or None to follow the system: the window is to be made anew."""

    def __init__(self, household: Household, settings: AppSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._household = household
        self._settings = settings
        builders: dict[str, Callable[[Household], QWidget]] = {
            "today": self._today,
        }
        self.window = MainWindow(household, builders, self._emergency)
        self.window.change_wanted.connect(self.change)
        self.window.retry_wanted.connect(lambda _key: self.open_record())

    # ---- the record

    def open_record(self) -> None:
        """Read the record: to Today, or to the first questions where nobody is in it yet."""
        from anakinra_desktop.services.look_at_today import look_at_today

        household = self._household
        try:
            seen = look_at_today(household.records, household.now(), self._settings.person_id)
        except RecordTrouble as error:
            self.window.tell_record_trouble(error)
            return
        if seen is None:
            self.first_run()
            return
        household.set_person(seen.person, seen.giver)
        self.window.show_page("today")
        if seen.plan is None:
            self._plan_body(seen.person)

    def _plan_body(self, person: Person) -> None:
        """Make the body plan of a person beside the window; where it can't be kept, the record's trouble is said."""
        from anakinra_desktop.services.suggest_spot import ensure_body_plan
        from anakinra_desktop.ui.shared.background import Task

        now = self._household.now()
        task = Task(lambda: ensure_body_plan(self._household.records, person, now))
        task.done.connect(lambda _plan: self._household.tell_changed())
        task.failed.connect(self._say_failure)
        task.start()

    def _say_failure(self, error: Exception) -> None:
        if not isinstance(error, RecordTrouble):
            raise error
        if error.trouble is not Trouble.BUSY:
            self.window.tell_record_trouble(error)

    # ---- pages

    def _today(self, household: Household) -> TodayPage:
        from anakinra_desktop.ui.today.view import TodayPage

        page = TodayPage(household)
        page.body_map_wanted.connect(lambda: self.window.show_page("body_map"))
        return page

    def _emergency(self, paused: str) -> EmergencyPage:
        from anakinra_desktop.services.look_in_emergency import look_in_emergency
        from anakinra_desktop.services.read_medication import medication
        from anakinra_desktop.ui.emergency.screen import emergency_screen
        from anakinra_desktop.ui.emergency.view import EmergencyPage

        household = self._household
        now = household.now()
        person = household.person
        facts = look_in_emergency(household.records, now, person.id if person else None)
        phones = medication().phones_in(person.home_zone if person else _zone_of(now))
        return EmergencyPage(emergency_screen(phones, facts, now.date(), paused))

    # ---- in front of the pages

    def first_run(self) -> None:
        """Ask what the first dose needs."""

    def change(self) -> None:
        """Ask what should change: who injects, or whose pages are shown."""


def _zone_of(now: datetime) -> str:
    return str(now.tzinfo)
