"""The settings: one long calm page, and a list beside it that jumps to its parts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.people import Caregiver
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.change_person import MapFit, carry_body_plan_over, renew_body_plan
from anakinra_desktop.services.change_preferences import change_timing_window, choose_length_unit, switch_off_zones
from anakinra_desktop.services.look_at_settings import SettingsLook, look_at_settings
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.settings.app_card import AppCard
from anakinra_desktop.ui.settings.copies_card import CopiesCard
from anakinra_desktop.ui.settings.delete_card import DeleteCard
from anakinra_desktop.ui.settings.giver_cards import GiversCard, ZonesCard
from anakinra_desktop.ui.settings.lengths_card import LengthsCard
from anakinra_desktop.ui.settings.limit_cards import LimitsCard, OwnNumbersCard
from anakinra_desktop.ui.settings.numbers_card import NumbersCard
from anakinra_desktop.ui.settings.person_cards import CallsCard, PersonCard
from anakinra_desktop.ui.settings.prescription_cards import OnTimeCard, PrescriptionCard
from anakinra_desktop.ui.settings.protection_card import ProtectionCard
from anakinra_desktop.ui.settings.record_cards import AboutCard, RecordCard
from anakinra_desktop.ui.settings.reminders_card import RemindersCard
from anakinra_desktop.ui.settings.rows import stops_in
from anakinra_desktop.ui.settings.screen import map_being_made, settings_screen
from anakinra_desktop.ui.settings.sections import SectionList, all_sections
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import (
    Banner,
    Card,
    Grow,
    IconView,
    PageScroll,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.transfer.transfer_card import TransferCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from anakinra_desktop.ui.settings.form_dialog import FormDialog
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household

LEAST_CONTENT_PX: Final = 480
"""Beside a column with the parts, the cards want this much (at 100 % text); with less the list goes on top of them."""
WIDEST_CONTENT_PX: Final = 960
SETTLING_MS: Final = 1000
"""So long after the text has changed its size, the page may still become longer by itself."""


class SettingsPage(QWidget):
    """Everything that can be set, kept at once. What takes several fields is asked in a form over the page."""

    language_chosen = Signal(object)
    """A language, or None to follow the system: the window is to be made anew. The choice is kept already."""
    restore_wanted = Signal()
    """Put a copy of the record back."""
    everything_deleted = Signal()
    """There is nothing left to show; the app is to close."""
    reminders_changed = Signal()
    """It was chosen whether, how or when to remind."""
    copied = Signal()
    """One more copy was made."""
    said = Signal(str)
    """What was just kept, in words, for the window to show."""

    def __init__(self, household: Household, settings: AppSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_page")
        self._household = household
        self._settings = settings
        self._look: SettingsLook | None = None
        self._renewing: Task | None = None
        self._narrow: bool | None = None
        self.heading = Text(QCoreApplication.translate("Settings", "Settings"), "h1")
        self.heading.setObjectName("settings_heading")
        self._at_once = Text("", "support", size=16)
        self._at_once_icon = IconView("check-circle", "primary", 22)
        saved = row(self._at_once_icon, self._at_once, gap=9)
        self._top = filled(row(Grow(self.heading), saved, gap=16, margins=(Card.SHADOW, 0, 30, 0)))
        self.sections = SectionList(all_sections())
        self.person = PersonCard()
        self.calls = CallsCard()
        self.numbers = NumbersCard()
        self.prescription = PrescriptionCard()
        self.on_time = OnTimeCard()
        self.limits = LimitsCard()
        self.own_numbers = OwnNumbersCard()
        self.givers = GiversCard()
        self.zones = ZonesCard()
        self.lengths = LengthsCard()
        self.reminders = RemindersCard(household, settings)
        self.app = AppCard(settings)
        self.record = RecordCard(household.records.path.parent)
        self.protection = ProtectionCard(household, settings)
        self.copies = CopiesCard(household, settings)
        self.delete = DeleteCard(household, settings)
        self.transfer = TransferCard(household)
        self.about = AboutCard()
        self._cards: dict[str, tuple[TitledCard, ...]] = {
            "person": (self.person, self.calls, self.numbers),
            "prescription": (self.prescription, self.limits, self.on_time, self.own_numbers),
            "who_injects": (self.givers, self.zones, self.lengths),
            "reminders": (self.reminders,),
            "app": (self.app,),
            "record": (self.record, self.copies, self.transfer, self.protection, self.delete),
            "about": (self.about,),
        }
        self._trouble_place = column(gap=0)
        self._trouble: Banner | None = None
        self._arrange_cards()
        self._connect()
        self.sections.mark("person")
        self._show_saving()
        self.reload()

    def reload(self) -> None:
        """Look at the record again. Where it can't be read, the app itself can still be set."""
        household = self._household
        person = household.person
        self._clear_trouble()
        try:
            seen = None if person is None else look_at_settings(household.records, person.id, household.now())
        except RecordTrouble as trouble:
            seen = None
            self._show_trouble(trouble)
        self._look = seen
        self.protection.reload()
        self.copies.reload()
        self.reminders.show_settings()
        for section in self.sections.items:
            shown = seen is not None or not section.section.of_person
            section.setVisible(shown)
            for card in self._cards[section.section.key]:
                card.setVisible(shown)
        self.numbers.show_numbers(household.phones(), self._settings.phones_choice)
        if seen is not None:
            screen = settings_screen(seen, household.giver)
            cards = (self.person, self.calls, self.prescription, self.limits, self.on_time, self.own_numbers)
            for card in (*cards, self.givers, self.zones, self.lengths):
                card.show_screen(screen)
            self._renew_map(seen)
        self._order_tabs()
        if all(item.isHidden() for item in self.sections.items if item.is_open):
            self.sections.mark(next(item.section.key for item in self.sections.items if not item.isHidden()))

    def show_section(self, key: str) -> None:
        """Bring a part of the page to the top and have its title read out."""
        card = self._cards[key][0]
        bar = self._scroll.verticalScrollBar()
        top = card.mapTo(self._body, card.rect().topLeft()).y()
        bar.setValue(max(0, top - look().space(4)))
        self.sections.mark(key)
        card.title.focus_as_heading()

    def show_copies(self) -> None:
        """Bring the card of the copies in sight and have its title read out."""
        self.show_section("record")
        self._scroll.ensureWidgetVisible(self.copies)
        self.copies.title.focus_as_heading()

    def change_numbers(self) -> None:
        """Ask which emergency numbers to show."""
        from anakinra_desktop.ui.settings.numbers_card import NumbersForm

        self._open(NumbersForm(self, self._household, self._settings))

    # ---- Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---- inside

    def _arrange_cards(self) -> None:
        self._narrow_place = column(gap=8, margins=(Card.SHADOW, 0, 0, 0))
        cards = column(self._narrow_place, self._trouble_place, gap=4, from_top=True, margins=(0, 0, 14, 18))
        for group in self._cards.values():
            for card in group:
                cards.add(card)
        self._body = QWidget()
        self._body.setLayout(cards)
        self._scroll = PageScroll(self._body)
        self._scroll.setObjectName("settings_scroll")
        self._side = column(gap=0, margins=(Card.SHADOW, 8, 8, 0), from_top=True)
        self._wide_place = column(gap=0)
        column(
            self._wide_place,
            Grow(row(filled(self._side), Grow(self._scroll), gap=0)),
            gap=2,
            margins=(24, 10, 10, 0),
            parent=self,
        )
        look().changed.connect(self._arrange_soon)
        self._arrange()

    def _order_tabs(self) -> None:
        """Tab goes from top to bottom, also where rows were made anew."""
        stops = list(dict.fromkeys((*self.sections.items, *stops_in(self._body))))
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _arrange_soon(self) -> None:
        QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        """The list beside the cards; on top of them, scrolling with them, where that leaves them too little room."""
        side = self.sections.width_needed() + look().space(48)
        narrow = self.width() - side < look().px(LEAST_CONTENT_PX)
        self._body.setMaximumWidth(look().px(WIDEST_CONTENT_PX))
        self.sections.stand_in_column(not narrow)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._narrow_place.addWidget(self._top)
            self._narrow_place.addWidget(self.sections)
        else:
            self._wide_place.addWidget(self._top)
            self._side.addWidget(self.sections)

    def _connect(self) -> None:
        household = self._household
        household.changed.connect(self.reload)
        household.person_changed.connect(self.reload)
        self.sections.chosen.connect(self.show_section)
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_read)
        self.person.change_wanted.connect(self._change_person)
        self.person.new_map_wanted.connect(self._make_map_anew)
        self.calls.change_wanted.connect(self._change_calls)
        self.numbers.change_wanted.connect(self.change_numbers)
        self.prescription.change_wanted.connect(self._change_prescription)
        self.on_time.chosen.connect(self._choose_window)
        for rules in (self.limits, self.own_numbers):
            rules.change_wanted.connect(self._change_limit)
            rules.usual_wanted.connect(self._back_to_usual)
        self.givers.today_wanted.connect(self._change_giver)
        self.givers.add_wanted.connect(lambda: self._change_caregiver(None))
        self.givers.change_wanted.connect(self._change_date)
        self.zones.switched.connect(self._switch_zones)
        self.lengths.chosen.connect(self._choose_lengths)
        self.reminders.changed.connect(self._show_saving)
        self.reminders.changed.connect(self.reminders_changed)
        self.app.changed.connect(self._show_saving)
        self.app.growing.connect(lambda: self._stay_at(self.app.text_size))
        self.app.language_chosen.connect(self.language_chosen)
        self.record.said.connect(self.said)
        self.protection.said.connect(self.said)
        self.copies.said.connect(self.said)
        self.transfer.said.connect(self.said)
        self.copies.restore_wanted.connect(self.restore_wanted)
        self.delete.deleted.connect(self.everything_deleted)
        self.copies.copied.connect(self.copied)

    def _mark_read(self) -> None:
        """Mark the part that is at the top of what is seen."""
        top = self._scroll.verticalScrollBar().value() + look().space(60)
        shown = [item.section.key for item in self.sections.items if not item.isHidden()]
        passed = [key for key in shown if self._cards[key][0].y() <= top]
        at_end = self._scroll.verticalScrollBar().value() == self._scroll.verticalScrollBar().maximum()
        if shown:
            self.sections.mark(shown[-1] if at_end and top > 0 else passed[-1] if passed else shown[0])

    def _stay_at(self, control: QWidget) -> None:
        """Keep a control where it is on the screen while everything round it becomes larger or smaller."""
        before = control.mapTo(self, control.rect().topLeft()).y()
        bar = self._scroll.verticalScrollBar()

        def settle() -> None:
            bar.setValue(bar.value() + control.mapTo(self, control.rect().topLeft()).y() - before)

        # Words wrap anew in several rounds, and each makes the page longer.
        settling = QTimer(self, interval=0, singleShot=True)
        settling.timeout.connect(settle)
        bar.rangeChanged.connect(settling.start)
        settling.start()
        QTimer.singleShot(SETTLING_MS, settling, settling.deleteLater)

    # ---- forms

    def _open(self, form: FormDialog) -> None:
        form.saved.connect(self.said)
        form.open()

    def _change_person(self) -> None:
        from anakinra_desktop.ui.settings.person_form import PersonForm

        if self._look is not None:
            self._open(PersonForm(self, self._household, self._look))

    def _change_calls(self) -> None:
        from anakinra_desktop.ui.settings.person_form import CallsForm

        if self._look is not None:
            self._open(CallsForm(self, self._household, self._look.person))

    def _change_prescription(self) -> None:
        from anakinra_desktop.ui.settings.prescription_form import PrescriptionForm

        if self._look is not None:
            self._open(PrescriptionForm(self, self._household, self._look))

    def _change_limit(self, rule: str) -> None:
        from anakinra_desktop.ui.settings.limit_form import LimitForm

        seen = self._look
        if seen is None:
            return
        if rule == "dose_interval":
            self._change_prescription()
        else:
            self._open(LimitForm(self, self._household, seen.person, seen.limits, rule, seen.today))

    def _back_to_usual(self, rule: str) -> None:
        from anakinra_desktop.services.set_limit import back_to_usual

        seen, household = self._look, self._household
        if seen is None:
            return
        person, by = seen.person, household.giver.name or seen.person.name
        self._keep(lambda: back_to_usual(household.records, person, rule, household.now(), by))

    def _change_caregiver(self, caregiver: Caregiver | None) -> None:
        from anakinra_desktop.ui.settings.caregiver_form import CaregiverForm

        if self._look is not None:
            self._open(CaregiverForm(self, self._household, self._look.today, caregiver))

    def _change_date(self, caregiver: Caregiver | None) -> None:
        """Of a helper in their own form; of the person in theirs."""
        if caregiver is None:
            self._change_person()
        else:
            self._change_caregiver(caregiver)

    def _change_giver(self) -> None:
        from anakinra_desktop.ui.people.who_injects import WhoInjectsDialog

        if self._look is not None:
            WhoInjectsDialog(self, self._household).open()

    # ---- what is kept at once

    def _choose_window(self, hours: float) -> None:
        if self._look is not None:
            person = self._look.person
            self._keep(lambda: change_timing_window(self._household.records, person, hours))

    def _choose_lengths(self, unit: LengthUnit) -> None:
        if self._look is not None:
            person = self._look.person
            self._keep(lambda: choose_length_unit(self._household.records, person, unit))

    def _switch_zones(self, off: tuple[ZoneId, ...]) -> None:
        if self._look is not None:
            person = self._look.person
            self._keep(lambda: switch_off_zones(self._household.records, person, off), self.zones.say)

    def _keep(self, work: Callable[[], object], say: Callable[[str], None] | None = None) -> None:
        """Keep one thing; where that fails, show again what is kept and say why."""
        problem = ""
        try:
            work()
        except RecordTrouble as trouble:
            problem = trouble_words(trouble)
        except Problem as error:
            problem = problem_words(error)
        if not problem:
            self._household.tell_changed()
            return
        self.reload()
        (say or self.said.emit)(problem)

    def _show_saving(self) -> None:
        """Whether what is set for the app outlives it."""
        kept = self._settings.save()
        self._at_once.setText(
            QCoreApplication.translate("Settings", "Changes are saved at once")
            if kept
            else QCoreApplication.translate("Settings", "The look and the language can’t be saved in this folder")
        )
        self._at_once.set_color("ink2" if kept else "warn")
        self._at_once_icon.set_icon("check-circle" if kept else "warning", "primary" if kept else "warn")

    # ---- the body map

    def _renew_map(self, seen: SettingsLook) -> None:
        """Make the map anew beside the window, where it does not fit and nothing is recorded on it."""
        if seen.map.fit is not MapFit.UNUSED or self._renewing is not None:
            return
        household, person_id, now = self._household, seen.person.id, self._household.now()
        self._renewing = Task(lambda: renew_body_plan(household.records, person_id, now))
        self._renewing.done.connect(self._map_renewed)
        self._renewing.failed.connect(self._map_failed)
        self._renewing.start()

    def _make_map_anew(self) -> None:
        """Make a map that is in use anew, beside the window."""
        if self._look is None or self._renewing is not None:
            return
        household, person_id, now = self._household, self._look.person.id, self._household.now()
        self.person.new_map.hide()
        self.person.show_map_note(map_being_made())
        self._renewing = Task(lambda: carry_body_plan_over(household.records, person_id, now))
        self._renewing.done.connect(self._map_renewed)
        self._renewing.failed.connect(self._map_failed)
        self._renewing.start()

    def _map_renewed(self) -> None:
        self._renewing = None
        self._household.tell_changed()

    def _map_failed(self, error: Exception) -> None:
        self._renewing = None
        if not isinstance(error, RecordTrouble):
            raise error
        self.person.show_map_note(trouble_words(error))

    # ---- a record that can't be read

    def _show_trouble(self, trouble: RecordTrouble) -> None:
        self._trouble = Banner(
            QCoreApplication.translate("Settings", "The record can’t be read now"),
            trouble_words(trouble),
            action=QCoreApplication.translate("Settings", "Try again"),
        )
        self._trouble.acted.connect(self.reload)
        self._trouble_place.add(self._trouble)

    def _clear_trouble(self) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
