"""A card of the Health page that lists entries, each with its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Details, HealthEntry
from anakinra_desktop.services.keep_health import replace_entry
from anakinra_desktop.ui.health.entry_form import EntryForm, who_writes
from anakinra_desktop.ui.health.entry_row import clear
from anakinra_desktop.ui.health.section import HealthSection
from anakinra_desktop.ui.shared.parts import Rule, Text, column, filled

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class ListCard(HealthSection):
    """Rows with thin lines between them; below them what is true of all."""

    def __init__(
        self, household: Household, name: str, title: str, icon: str, add_aloud: str, parent: QWidget | None = None
    ) -> None:
        add = QCoreApplication.translate("Visits", "Add")
        super().__init__(household, name, title, icon, add=add, add_aloud=add_aloud, parent=parent)
        self.seen: HealthLook | None = None
        self._list = column(gap=2)
        self.add(filled(self._list))
        if self.add_button is not None:
            self.add_button.clicked.connect(lambda: self.open_form(None))

    def show_health(self, seen: HealthLook) -> None:
        self.seen = seen
        clear(self._list)
        for part in self.parts(seen):
            self._list.add(part)
            part.show()

    def parts(self, seen: HealthLook) -> list[QWidget]:
        """What the card shows, from the top. Overridden by each card."""
        raise NotImplementedError

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        """The form for a new entry, or for one of the list. Overridden by each card."""
        raise NotImplementedError

    def open_form(self, entry: HealthEntry | None) -> None:
        """Ask about a new entry, or about one of the list."""
        if self.seen is None:
            return
        form = self.form(self.window(), self.seen, entry)
        form.kept.connect(self.told)
        form.open()

    def keep(self, entry: HealthEntry, details: Details, words: str) -> None:
        """Let newer details take the place of an entry at once, and say so with an Undo."""
        household = self.household
        self.keep_change(
            lambda _person: replace_entry(household.records, entry.id, details, household.now(), who_writes(household)),
            words,
        )


def with_rules(rows: list[QWidget]) -> list[QWidget]:
    """Rows with a thin line above each."""
    parts: list[QWidget] = []
    for each in rows:
        parts += [Rule(), each]
    return parts


def quiet_line(words: str) -> Text:
    """A line for an empty list, or about all of it."""
    return Text(words, "support", size=16, weight=500, color="ink2")
