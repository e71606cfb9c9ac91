"""The window with all its pages joined: what is wished on one page is done by another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.body_planning import BodyPlanning
from anakinra_desktop.ui.main_window import MainWindow
from anakinra_desktop.ui.record_door import RecordDoor

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from anakinra_desktop.domain.body import Spot, ZoneId
    from anakinra_desktop.domain.dose import Dose, Place
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.domain.prescription import Slot
    from anakinra_desktop.domain.resource_reading import DamagedResource
    from anakinra_desktop.services.look_at_today import TodayLook
    from anakinra_desktop.ui.adherence.period import Dates
    from anakinra_desktop.ui.adherence.view import AdherencePage
    from anakinra_desktop.ui.body_map.view import BodyMapPage
    from anakinra_desktop.ui.calendar.view import CalendarPage
    from anakinra_desktop.ui.emergency.view import EmergencyPage
    from anakinra_desktop.ui.health.full_window import FullWindow
    from anakinra_desktop.ui.health.view import HealthPage
    from anakinra_desktop.ui.learn.view import LearnPage
    from anakinra_desktop.ui.settings.view import SettingsPage
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household
    from anakinra_desktop.ui.supplies.view import SuppliesPage
    from anakinra_desktop.ui.today.view import TodayPage


class AppWindow(QObject):
    """Builds each page when it is first visited and connects it; the window itself stands before the record is read."""

    language_chosen = Signal(object)
    """A language, or None to follow the system: the window is to be made anew."""
    reminders_changed = Signal()
    """It was chosen whether, how or when to remind."""

    def __init__(
        self,
        household: Household,
        settings: AppSettings,
        parent: QObject | None = None,
        *,
        is_usual_folder: bool = False,
    ) -> None:
        """`is_usual_folder` says that nobody named the data folder on purpose."""
        super().__init__(parent)
        self._household = household
        self._settings = settings
        self._seen: TodayLook | None = None
        """What was read to find out who is here, while the first page is built from it."""
        self._planning = BodyPlanning(household, self)
        self._use_chosen_phones()
        builders: Mapping[str, Callable[[Household], QWidget]] = {
            "today": self._today,
            "body_map": self._body_map,
            "calendar": self._calendar,
            "adherence": self._adherence,
            "learn": self._learn,
            "health": self._health,
            "supplies": self._supplies,
            "settings": self._settings_page,
        }
        self.window = MainWindow(household, builders, self._emergency)
        self._planning.trouble_met.connect(self.window.tell_record_trouble)
        self.window.change_wanted.connect(self.change)
        self.window.retry_wanted.connect(lambda _key: self.open_record())
        self.door = RecordDoor(self.window, household, settings, is_usual_folder=is_usual_folder)
        self.door.ready.connect(self.open_record)
        self.door.new_record_wanted.connect(self.first_run)
        self.door.copies_wanted.connect(self._show_copies)

    def _use_chosen_phones(self) -> None:
        if self._settings.has_phones_choice:  # most people never choose, and then nothing is loaded for it
            from anakinra_desktop.services.read_medication import use_phones

            use_phones(self._settings.phones_choice)

    # ---- the record

    def open_record(self) -> None:
        """Read the record: to Today, or to the first questions where nobody is in it yet."""
        self._open_person(self._settings.person_id)

    def _open_person(self, person_id: int | None) -> None:
        from anakinra_desktop.services.look_at_today import look_at_today

        household = self._household
        if household.records.is_locked:
            self.door.ask_for_passphrase()
            return
        try:
            seen = look_at_today(household.records, household.now(), person_id, here=household.here())
            if seen is None:
                self.door.ask_about_missing()
                return
        except RecordTrouble as error:
            self.window.tell_record_trouble(error)
            self.window.show_page(self.window.shown or "today")
            return
        household.set_person(seen.person, seen.giver)
        self._seen = seen
        self.window.show_page(self.window.shown or "today")
        self._seen = None
        self._planning.open_person(seen.person, is_planned=seen.is_planned)
        if self._settings.copy_trouble is not None or self._settings.further_copy_trouble is not None:
            self.door.tell_of_copies()

    def show_person(self, person_id: int) -> None:
        """Show the pages of this person from now on."""
        if self._household.person is None or self._household.person.id != person_id:
            self._open_person(person_id)

    def _show_copies(self) -> None:
        from anakinra_desktop.ui.settings.view import SettingsPage

        self.window.show_page("settings")
        page = self.window.page("settings")
        assert isinstance(page, SettingsPage)
        page.show_copies()

    # ---- pages

    def _today(self, household: Household) -> TodayPage:
        from anakinra_desktop.ui.today.view import TodayPage

        page = TodayPage(household, self._seen)
        page.start_wanted.connect(self.start_injection)
        page.body_map_wanted.connect(lambda: self.window.show_page("body_map"))
        page.supplies_wanted.connect(lambda: self.window.show_page("supplies"))
        page.calendar_wanted.connect(self.open_day)
        page.health_wanted.connect(lambda: self.window.show_page("health"))
        page.health_count_changed.connect(lambda count: self.window.set_badge("health", count))
        self.window.set_badge("health", page.health_count)
        page.told.connect(self.window.say)
        page.trouble_met.connect(self.window.tell_record_trouble)
        return page

    def _body_map(self, household: Household) -> BodyMapPage:
        from anakinra_desktop.ui.body_map.view import BodyMapPage

        page = BodyMapPage(household, offers_use=True)
        page.place_wanted.connect(self.inject_at)
        page.reaction_wanted.connect(lambda spot: self.report_reaction(place=_place_of(spot)))
        page.template_wanted.connect(self.print_zone)
        page.day_wanted.connect(self.open_day)
        page.person_wanted.connect(self.open_record)
        page.told.connect(self.window.say)
        page.trouble_met.connect(self.window.tell_record_trouble)
        page.settings_wanted.connect(lambda: self.window.show_page("settings"))
        page.health_wanted.connect(lambda: self.window.show_page("health"))
        page.giver_wanted.connect(self.ask_who_injects)
        return page

    def _calendar(self, household: Household) -> CalendarPage:
        from anakinra_desktop.ui.calendar.view import CalendarPage

        page = CalendarPage(household)
        page.told.connect(self.window.say)
        page.reaction_wanted.connect(lambda dose: self.report_reaction(dose))
        return page

    def _adherence(self, household: Household) -> AdherencePage:
        from anakinra_desktop.ui.adherence.view import AdherencePage

        page = AdherencePage(household)
        page.day_chosen.connect(self.open_day)
        page.report_wanted.connect(self.show_report)
        page.statement_wanted.connect(self.show_statement)
        return page

    def _learn(self, household: Household) -> LearnPage:
        from anakinra_desktop.ui.learn.view import LearnPage

        page = LearnPage(household)
        page.told.connect(self.window.say)
        page.trouble_met.connect(self.window.tell_record_trouble)
        page.emergency_wanted.connect(lambda: self.window.show_emergency())
        return page

    def show_statement(self, fact_id: str) -> None:
        """Open Learn at one statement, for who asks why. Raises KeyError for an unknown ID."""
        from anakinra_desktop.ui.learn.view import LearnPage

        self.window.show_page("learn")
        page = self.window.page("learn")
        assert isinstance(page, LearnPage)
        page.show_statement(fact_id)

    def _health(self, household: Household) -> HealthPage:
        from anakinra_desktop.ui.health.view import HealthPage

        page = HealthPage(household)
        page.told.connect(self.window.say)
        page.flow_wanted.connect(self._cover_window)
        page.trouble_met.connect(self.window.tell_record_trouble)
        return page

    def _supplies(self, household: Household) -> SuppliesPage:
        from anakinra_desktop.ui.supplies.view import SuppliesPage

        page = SuppliesPage(household)
        page.told.connect(self.window.say)
        page.trouble_met.connect(self.window.tell_record_trouble)
        return page

    def _settings_page(self, household: Household) -> SettingsPage:
        from anakinra_desktop.ui.settings.view import SettingsPage

        page = SettingsPage(household, self._settings)
        page.language_chosen.connect(self.language_chosen)
        page.said.connect(self.window.say)
        page.restore_wanted.connect(self.door.ask_for_copy)
        page.everything_deleted.connect(self.window.end)
        page.reminders_changed.connect(self.reminders_changed)
        page.copied.connect(self.door.tell_of_copies)
        return page

    def _emergency(self, paused: str) -> EmergencyPage:
        from anakinra_desktop.services.look_in_emergency import look_in_emergency
        from anakinra_desktop.ui.emergency.screen import emergency_screen
        from anakinra_desktop.ui.emergency.view import EmergencyPage

        household, now = self._household, self._household.now()
        person = household.person
        facts = look_in_emergency(household.records, now, person.id if person else None)
        from anakinra_desktop.ui.shared.speech import VoiceReader

        reader = VoiceReader()
        speak = reader.read if reader.can_read() else None
        page = EmergencyPage(emergency_screen(household.phones(), facts, now.date(), paused), speak)
        reader.setParent(page)  # it falls silent with the page
        page.change.setVisible(self.window.flow is None)  # an injection, say, is gone on with first
        page.numbers_wanted.connect(self.change_numbers)
        return page

    def change_numbers(self) -> None:
        """Ask which emergency numbers to show, over the settings."""
        from anakinra_desktop.ui.settings.view import SettingsPage

        self.window.close_emergency()
        self.window.show_page("settings")
        page = self.window.page("settings")
        assert isinstance(page, SettingsPage)
        page.change_numbers()

    def open_day(self, day: date) -> None:
        """Open the calendar at a date."""
        from anakinra_desktop.ui.calendar.view import CalendarPage

        self.window.show_page("calendar")
        page = self.window.page("calendar")
        assert isinstance(page, CalendarPage)
        page.open_day(day)

    def report_reaction(self, dose: Dose | None = None, place: Place | None = None) -> None:
        """Open the form for a skin reaction, at the place of a dose or at a place; then back to where one was."""
        from anakinra_desktop.ui.health.view import HealthPage
        from anakinra_desktop.ui.shared.kept_focus import KeptFocus

        window, begun_on = self.window, self.window.shown
        focus = KeptFocus(window.focusWidget())
        back = window.rail.list.item(begun_on).destination.title
        window.show_page("health")
        page = window.page("health")
        assert isinstance(page, HealthPage)
        form = page.report_reaction(dose, place, back)

        def go_back() -> None:
            window.show_page(begun_on)
            if window.flow is None:
                focus.restore()

        form.left.connect(go_back)
        form.saved.connect(go_back)

    # ---- in front of the pages

    def _cover_window(self, card: FullWindow) -> None:
        card.closed.connect(self.window.end_flow)
        card.emergency_wanted.connect(lambda: self.window.show_emergency())
        card.next_wanted.connect(self._cover_window)
        self.window.show_flow(card, card.windowTitle())

    def print_zone(self, zone: ZoneId) -> None:
        """Show the template of a zone in true size before it is printed."""
        from anakinra_desktop.domain.papers import PaperKind
        from anakinra_desktop.ui.papers.view import PaperPreview

        self._cover_window(PaperPreview(self._household, PaperKind.TEMPLATE, zone=zone))

    def show_report(self, dates: Dates) -> None:
        """Show the report on these days before it is printed or saved."""
        from anakinra_desktop.ui.report.view import preview_of

        preview = preview_of(self._household, dates.first, dates.last)
        preview.closed.connect(self.window.end_flow)
        preview.emergency_wanted.connect(lambda: self.window.show_emergency())
        self.window.show_flow(preview, preview.heading.text())

    def show_damage(self, error: DamagedResource) -> None:
        """Cover the window: a file that the app carries with it is damaged, and nothing of it may be used."""
        from anakinra_desktop.ui.damaged_page import DamagedPage

        if isinstance(self.window.flow, DamagedPage):
            return
        page = DamagedPage(error)
        page.closed.connect(self.window.end)
        page.emergency_wanted.connect(lambda: self.window.show_emergency())
        self.window.show_flow(page, page.heading.text())

    def first_run(self) -> None:
        """Ask what the first dose of a person needs."""
        from anakinra_desktop.ui.first_run.view import FirstRunAssistant
        from anakinra_desktop.ui.shared.theme import look

        look().put_on_the_rest()  # these questions are fields
        flow = FirstRunAssistant(self._household, may_leave=self._household.person is not None)
        flow.finished.connect(self._begin_with)
        flow.left.connect(self.window.end_flow)
        flow.emergency_wanted.connect(lambda: self.window.show_emergency())
        self.window.show_flow(flow, QCoreApplication.translate("AppWindow", "Welcome"))

    def _begin_with(self, person: Person) -> None:
        self.window.end_flow()
        self._open_person(person.id)

    def change(self) -> None:
        """Ask what should change: who injects, or whose pages are shown."""
        from anakinra_desktop.ui.people.change_person import ChangeDialog

        if self._household.person is None:
            self.open_record()
            return
        dialog = ChangeDialog(self.window, self._household)
        dialog.giver_wanted.connect(self.ask_who_injects)
        dialog.person_chosen.connect(lambda person: self._open_person(person.id))
        dialog.new_person_wanted.connect(self.first_run)
        dialog.open()

    def ask_who_injects(self) -> None:
        """Ask who injects today; it decides the words and the places on the body."""
        from anakinra_desktop.ui.people.who_injects import WhoInjectsDialog

        WhoInjectsDialog(self.window, self._household).open()

    def inject_at(self, spot: Spot, reason: str = "") -> None:
        """Walk through an injection that offers this spot first when the place is chosen.

        `reason` is why it is to be used in spite of what speaks against it.
        """
        self.start_injection(place=_place_of(spot), place_reason=reason)

    def start_injection(self, slot: Slot | None = None, place: Place | None = None, place_reason: str = "") -> None:
        """Walk through an injection, for the slot that is open or for this one; one begun before is gone on with.

        Where more people than one may inject, it is asked first who does; nothing is begun before that is answered,
        nor before the leaflet was read and whoever injects was shown how (TRAIN-1, TRAIN-2).
        """
        from anakinra_desktop.services.choose_giver import look_at_givers
        from anakinra_desktop.services.give_injection import open_session
        from anakinra_desktop.ui.people.who_injects import WhoInjectsDialog

        household = self._household
        if household.person is None:
            return
        try:
            is_begun = open_session(household.records, household.person.id) is not None
            givers = look_at_givers(household.records, household.person)
            has_to_ask = not is_begun and givers.has_to_be_asked(household.now().date())
        except RecordTrouble as error:
            self.window.tell_record_trouble(error)
            return
        if is_begun:
            self._inject(slot, place, place_reason)
        elif has_to_ask:
            dialog = WhoInjectsDialog(self.window, household)
            dialog.chosen.connect(lambda _giver: self._inject_once_trained(slot, place, place_reason))
            dialog.open()
        else:
            self._inject_once_trained(slot, place, place_reason)

    def _inject_once_trained(self, slot: Slot | None, place: Place | None, place_reason: str) -> None:
        from anakinra_desktop.services.choose_giver import look_at_givers
        from anakinra_desktop.ui.people.training_dialog import TrainingDialog

        household = self._household
        assert household.person is not None
        try:
            training = look_at_givers(household.records, household.person).training(household.giver)
        except RecordTrouble as error:
            self.window.tell_record_trouble(error)
            return
        if training.is_complete:
            self._inject(slot, place, place_reason)
            return
        dialog = TrainingDialog(self.window, household, is_gate=True)
        dialog.saved.connect(lambda _person: self._inject(slot, place, place_reason))
        dialog.open()

    def _inject(self, slot: Slot | None, place: Place | None, place_reason: str) -> None:
        from anakinra_desktop.services.run_injection import begin_injection
        from anakinra_desktop.ui.injection.view import InjectionPage

        household = self._household
        assert household.person is not None
        try:
            running = begin_injection(
                household.records,
                household.person,
                household.giver,
                household.now(),
                slot=slot,
                place=place,
                place_reason=place_reason,
            )
        except RecordTrouble as error:
            self.window.tell_record_trouble(error)
            return
        except Problem as problem:
            from anakinra_desktop.drawing.problem_words import problem_words

            self.window.say(problem_words(problem))
            return
        page = InjectionPage(household, running)
        page.finished.connect(self._after_injection)
        page.left.connect(self._left_injection)
        page.emergency_wanted.connect(self.window.show_emergency)
        page.trouble.connect(self.window.tell_record_trouble)
        self.window.show_flow(page, page.windowTitle())

    def _after_injection(self, dose: Dose | None) -> None:
        self.window.end_flow()
        self._household.tell_changed()
        self.window.show_page("today")
        if dose is not None:
            from anakinra_desktop.ui.recording.outcome import saved_words
            from anakinra_desktop.ui.recording.undo import undo_entry

            self.window.say(saved_words(dose), undo_entry(self._household, dose))

    def _left_injection(self, how: str) -> None:
        self._after_injection(None)
        self.window.say(_left_words(how))


def _place_of(spot: Spot) -> Place:
    from anakinra_desktop.domain.dose import Place

    return Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm)


def _left_words(how: str) -> str:
    """What is said once an injection was left without a dose; `how` as InjectionPage says it."""
    match how:
        case "paused":
            return QCoreApplication.translate("AppWindow", "Paused. Nothing is lost. You can go on from here.")
        case "later":
            return QCoreApplication.translate("AppWindow", "Nothing changed. You are asked again when you go on.")
        case "not_today":
            return QCoreApplication.translate("AppWindow", "Closed. Nothing in the record changed.")
        case "told_to_wait":
            return QCoreApplication.translate(
                "AppWindow", "You wait, as you were told. Start again when they say you may."
            )
        case "call_first":
            return QCoreApplication.translate(
                "AppWindow", "This injection stays open. Start again when you have an answer."
            )
        case "ended_elsewhere":
            return QCoreApplication.translate(
                "AppWindow", "This injection was ended in another window. Look here before you inject."
            )
        case _:
            return QCoreApplication.translate("AppWindow", "Stopped. What happened so far is written down.")
