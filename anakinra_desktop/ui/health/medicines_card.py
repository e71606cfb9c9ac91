"""The card of all medicines and supplements, with what to tell the doctor of (INTERACT-1 to INTERACT-10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.interactions import Interactions, KnownMedicine
from anakinra_desktop.domain.medicines import Medicine, is_over, perhaps_meant
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.services.read_medication import interactions
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules
from anakinra_desktop.ui.health.medicine_form import MedicineForm

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class MedicinesCard(ListCard):
    """Medicines in use: those to tell of first. Those that ended are kept and not shown here."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "medicines",
            QCoreApplication.translate("Visits", "My medicines"),
            "pill",
            QCoreApplication.translate("Visits", "Add a medicine"),
            parent,
        )

    def parts(self, seen: HealthLook) -> list[QWidget]:
        known = interactions()
        in_use = [
            (entry, medicine)
            for entry, medicine in those_that_count(seen.entries, Medicine)
            if not is_over(medicine, seen.today)
        ]
        if not in_use:
            words = QCoreApplication.translate("Visits", "Write down all that is used beside anakinra, vitamins too.")
            return [quiet_line(words)]
        in_use.sort(key=lambda pair: (_is_named(pair[1], known) is None, pair[0].id))
        rows: list[QWidget] = [self._row_of(seen, entry, medicine) for entry, medicine in in_use]
        note = QCoreApplication.translate(
            "Visits",
            "“Tell” means: say that you use both. It does not mean stop. No mark does not mean that there is nothing "
            "to tell: your doctor and pharmacist should know all of them.",
        )
        return [*with_rules(rows), quiet_line(note)]

    def _row_of(self, seen: HealthLook, entry: HealthEntry, medicine: Medicine) -> EntryRow:
        since = entry.began_on if medicine.is_since_known else None
        about = ", ".join(
            filter(
                None, (medicine.what_for or visit_words.medicine_kind(medicine.sort), visit_words.since_words(since))
            )
        )
        row = EntryRow(f"medicine_{entry.id}", medicine.name, (medicine.dose, about, medicine.note))
        known = interactions()
        named = known.certain_in(medicine.name)
        if named is not None and medicine.told_on is None:
            if named.of.calls_first:
                row.say(wording.in_language(named.of.what_to_do), "danger")
                row.mark(wording.in_language(named.of.short), "phone-call", "danger")
            else:
                row.mark(wording.in_language(named.of.short), "chat-circle-text", "warn")
        perhaps = perhaps_meant(medicine, known)
        if perhaps is not None:
            row.mark(QCoreApplication.translate("Visits", "Not answered yet"), "question", "warn")
            words = QCoreApplication.translate("Visits", "Is this {name}?").format(
                name=wording.in_language(perhaps.name)
            )
            row.act(f"is_it_{entry.id}", words, "question", lambda: self.open_form(entry))
        if medicine.told_on is not None:
            told = QCoreApplication.translate("Visits", "Told on {date}")
            row.mark(told.format(date=wording.short_date(medicine.told_on, with_year=True)), "check-circle", "soft")
        else:
            words = QCoreApplication.translate("Visits", "I told them")
            row.act(f"told_{entry.id}", words, "check", lambda: self._tell(seen, entry, medicine))
        row.changed_by(lambda: self.open_form(entry))
        return row

    def _tell(self, seen: HealthLook, entry: HealthEntry, medicine: Medicine) -> None:
        words = QCoreApplication.translate("Visits", "Written down: doctor or pharmacist told of {what} today.")
        self.keep(entry, replace(medicine, told_on=seen.today), words.format(what=medicine.name))

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return MedicineForm(host, self.household, seen.today, entry)


def _is_named(medicine: Medicine, known: Interactions) -> KnownMedicine | None:
    """The medicine to tell of that it is, or perhaps is."""
    return known.certain_in(medicine.name) or perhaps_meant(medicine, known)
