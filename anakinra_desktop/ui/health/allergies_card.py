"""The card of allergies, and the form for one (PRECAUTION-1 to PRECAUTION-4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry, those_that_count
from anakinra_desktop.domain.medicines import KEEPS_FROM_STARTING, Allergy, AllergyTo, checked_allergy, is_over
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class AllergiesCard(ListCard):
    """What the person is allergic to."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "allergies",
            QCoreApplication.translate("Visits", "Allergies"),
            "warning",
            QCoreApplication.translate("Visits", "Add an allergy"),
            parent,
        )

    def parts(self, seen: HealthLook) -> list[QWidget]:
        pairs = [pair for pair in those_that_count(seen.entries, Allergy) if not is_over(pair[1], seen.today)]
        if not pairs:
            words = QCoreApplication.translate(
                "Visits", "None written down. Ask yourself: anakinra, proteins from bacteria, latex, other medicines?"
            )
            return [quiet_line(words)]
        return with_rules([self._row_of(seen, entry, allergy) for entry, allergy in pairs])

    def _row_of(self, seen: HealthLook, entry: HealthEntry, allergy: Allergy) -> EntryRow:
        row = EntryRow(f"allergy_{entry.id}", wording.capital(visit_words.allergy_name(allergy)), (allergy.reaction,))
        advice = allergy_advice(allergy.to)
        if advice:
            row.say(advice, "danger" if allergy.to in KEEPS_FROM_STARTING else "ink2")
        if allergy.told_on is not None:
            told = QCoreApplication.translate("Visits", "Told on {date}")
            row.mark(told.format(date=wording.short_date(allergy.told_on, with_year=True)), "check-circle", "soft")
        else:
            words = QCoreApplication.translate("Visits", "I told them")
            row.act(f"told_{entry.id}", words, "check", lambda: self._tell(seen, entry, allergy))
        row.changed_by(lambda: self.open_form(entry))
        return row

    def _tell(self, seen: HealthLook, entry: HealthEntry, allergy: Allergy) -> None:
        words = QCoreApplication.translate("Visits", "Written down: doctor or pharmacist told of {what} today.")
        told = replace(allergy, told_on=seen.today)
        self.keep(entry, told, words.format(what=visit_words.allergy_name(allergy)))

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return AllergyForm(host, self.household, seen.today, entry)


class AllergyForm(EntryForm):
    """To what, how it shows, and whether it was told."""

    def __init__(self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None) -> None:
        before = entry.details if entry is not None and isinstance(entry.details, Allergy) else None
        title = (
            QCoreApplication.translate("Visits", "Add an allergy")
            if before is None
            else QCoreApplication.translate("Visits", "Change an allergy")
        )
        super().__init__(host, household, today, title, entry=entry)
        self.setObjectName("allergy_form")
        self.to = self.choices(
            "to",
            QCoreApplication.translate("Visits", "To what?"),
            [(each, visit_words.allergy_to(each), _ICONS[each]) for each in AllergyTo],
            before.to if before else None,
        )
        name = QCoreApplication.translate("Visits", "Which one?")
        self.name = self.text_field("name", name, before.name if before else "")
        reaction = QCoreApplication.translate("Visits", "How it shows, such as a rash")
        self.reaction = self.text_field("reaction", reaction, before.reaction if before else "")
        self.told_on = self.told_field(before.told_on if before else None)
        self._until = before.until if before else None
        self.finish()
        self.to.chosen.connect(lambda _to: self._show_name())
        self._show_name()

    def _show_name(self) -> None:
        self.name.setVisible(self.to.choice in (AllergyTo.MEDICINE, AllergyTo.OTHER))
        self._follow_content()

    def made(self) -> tuple[date, Details]:
        to = self.to.choice
        if to is None:
            raise NotAnEntry("to", "Please choose what it is.")
        name = "" if self.name.isHidden() else self.name.text()
        allergy = Allergy(to, name, self.reaction.text(), self.told_on.value(), self._until)
        day = self.entry.began_on if self.entry is not None else self.today
        return day, checked_allergy(allergy, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, Allergy)
        return visit_words.allergy_name(details)


def allergy_advice(to: AllergyTo) -> str:
    """What an allergy means for anakinra; "" where the sources say no more than to tell of it."""
    match to:
        case AllergyTo.ANAKINRA | AllergyTo.BACTERIAL_PROTEINS:
            return QCoreApplication.translate(
                "Visits", "Do not start anakinra. Call your doctor before any injection and say so."
            )
        case AllergyTo.LATEX:
            return QCoreApplication.translate(
                "Visits",
                "The needle cover of older packs held latex; later leaflets say it holds none. Look at the leaflet of "
                "this pack with your pharmacist.",
            )
        case _:
            return ""


_ICONS = {
    AllergyTo.ANAKINRA: "syringe",
    AllergyTo.BACTERIAL_PROTEINS: "bug",
    AllergyTo.LATEX: "hand",
    AllergyTo.MEDICINE: "pill",
    AllergyTo.OTHER: "question",
}
