"""The Health page: one card for each part, in two columns where there is room, and a form in front of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from anakinra_desktop.services.look_at_health import HealthLook, look_at_health
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.health.allergies_card import AllergiesCard
from anakinra_desktop.ui.health.appointments_card import AppointmentsCard
from anakinra_desktop.ui.health.conditions_card import ConditionsCard
from anakinra_desktop.ui.health.lab_card import LabCard
from anakinra_desktop.ui.health.medicines_card import MedicinesCard
from anakinra_desktop.ui.health.print_actions import medicines_button, summary_button
from anakinra_desktop.ui.health.questions_card import QuestionsCard
from anakinra_desktop.ui.health.reactions_card import ReactionsCard
from anakinra_desktop.ui.health.section import HealthSection
from anakinra_desktop.ui.health.symptoms_card import SymptomsCard
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.recording.form_stack import FormStack
from anakinra_desktop.ui.shared.parts import Button, Card, FlowRow, Grow, PageScroll, Stretch, Text, column, row
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.domain.dose import Dose, Place
    from anakinra_desktop.ui.health.reaction_page import ReactionPage
    from anakinra_desktop.ui.shared.household import Household

SectionBuilder = Callable[["Household"], HealthSection]
ActionBuilder = Callable[["HealthPage"], Button]

LEFT: Final[tuple[SectionBuilder, ...]] = (
    ReactionsCard,
    SymptomsCard,
    QuestionsCard,
    AllergiesCard,
    ConditionsCard,
)
"""The cards of the left column, from the top; in one column they stand above those of the right one."""
RIGHT: Final[tuple[SectionBuilder, ...]] = (MedicinesCard, AppointmentsCard, LabCard)
ACTIONS: Final[tuple[ActionBuilder, ...]] = (summary_button, medicines_button)
"""Buttons beside the page's heading, such as those that print."""

WIDE_FROM_PX: Final = 880
"""From this width on (at 100 % text) the cards stand in two columns."""


class HealthPage(QWidget):
    """Reads the person's health, hands it to every card, and shows the form that one of them asks for."""

    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    flow_wanted = Signal(object)
    """Show this FullWindow."""
    trouble_met = Signal(object)
    """The record could not be read or written: a RecordTrouble. What is shown stays."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("health_page")
        self.household = household
        self.seen: HealthLook | None = None
        """What is shown."""
        self._wide: bool | None = None
        self.heading = Text(QCoreApplication.translate("HealthPage", "Health"), "h1")
        self.heading.setObjectName("health_heading")
        left = [build(household) for build in LEFT]
        right = [build(household) for build in RIGHT]
        self.sections: tuple[HealthSection, ...] = (*left, *right)
        self._columns = row(Grow(column(*left, Stretch(), gap=2), 4), Grow(column(*right, Stretch(), gap=2), 3), gap=2)
        actions = QWidget()
        flow = FlowRow(gap=8, parent=actions)
        for make in ACTIONS:
            flow.addWidget(make(self))
        edge = Card.SHADOW
        self._top = row(Grow(self.heading), actions, gap=12, margins=(edge, 0, edge, 0))
        board = QWidget()
        column(self._top, self._columns, gap=2, margins=(22, 10, 18, 12), from_top=True, parent=board)
        self.stack = FormStack(PageScroll(board))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        for section in self.sections:
            section.told.connect(self.told)
            section.form_wanted.connect(self.show_form)
            section.form_done.connect(self.stack.leave_form)
            section.full_window_wanted.connect(self.flow_wanted)
            section.trouble_met.connect(self.trouble_met)
        household.changed.connect(self._reload_if_shown)
        household.person_changed.connect(self._other_person)

    def section(self, name: str) -> HealthSection:
        """A card by its object name. Raises KeyError."""
        for section in self.sections:
            if section.objectName() == name:
                return section
        raise KeyError(name)

    def reload(self) -> None:
        """Read the record anew."""
        household = self.household
        if household.person is None:
            return
        try:
            self.seen = look_at_health(household.records, household.person, household.now())
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
            return
        for section in self.sections:
            section.lengths = shown_lengths(self.seen.length_unit)
            section.show_health(self.seen)

    def report_reaction(self, dose: Dose | None = None, place: Place | None = None, back: str = "") -> ReactionPage:
        """Open the form for a skin reaction, at the place of a dose or at a place; `back` names where it leads back."""
        reactions = self.section("reactions")
        assert isinstance(reactions, ReactionsCard)
        return reactions.report(dose, place, back)

    def show_form(self, form: FormPage) -> None:
        """Open a form in place of the page."""
        form.left.connect(self.stack.leave_form)
        self.stack.show_form(form)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(WIDE_FROM_PX)
        if wide != self._wide:
            self._wide = wide
            direction = QBoxLayout.Direction
            for layout in (self._columns, self._top):
                layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        unsaved = self._unsaved_sign()
        if self.isHidden() and unsaved:  # another page was gone to: behind a flow the page is not hidden itself
            words = QCoreApplication.translate("Health", "Not written down yet: {what}. It is still open under Health.")
            self.told.emit(words.format(what=unsaved), None)

    def _unsaved_sign(self) -> str:
        """The serious sign in the open form that is not written down, in words."""
        form = self.stack.form
        return form.unsaved if form is not None and isinstance(form, FormPage) else ""

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()

    def _other_person(self) -> None:
        unsaved = self._unsaved_sign()
        self.stack.leave_form()
        if unsaved:
            words = QCoreApplication.translate("Health", "Not written down: {what}. The form was closed.")
            self.told.emit(words.format(what=unsaved), None)
        self._reload_if_shown()
