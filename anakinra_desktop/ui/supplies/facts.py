"""Statements of the sources in the person's language, and a dialog that shows some of them with their source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.medication import Statement, Status
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.shared.facts import statement_words
from anakinra_desktop.ui.shared.parts import Dialog, Panel, Text, column, filled

STORAGE: Final = (
    "STORAGE-1",
    "STORAGE-2",
    "STORAGE-3",
    "STORAGE-4",
    "STORAGE-5",
    "STORAGE-6",
    "LABEL-20",
    "LABEL-31",
    "LABEL-32",
    "LABEL-33",
    "LABEL-34",
    "LABEL-35",
    "LABEL-37",
    "LABEL-38",
    "LABEL-39",
    "OTHER-3",
)
"""How syringes are kept."""
DISPOSAL: Final = ("SYRINGE-6", "LABEL-67", "LABEL-69", "LABEL-68", "SYRINGE-7", "STORAGE-7", "LABEL-40")
"""Where used syringes and unused medicine go."""
REFILLS: Final = ("OTHER-4", "SYRINGE-2", "LABEL-3", "LABEL-4")
"""About boxes and refills."""


def source_words(fact: Statement) -> str:
    """Where a statement is from and of which year; of one that was not read in its source, that the leaflet counts."""
    if fact.status is Status.UNREAD or not fact.sources:
        return QCoreApplication.translate("Supplies", "Check the leaflet in your carton.")
    sources = medication().sources
    return "; ".join(sources[name].cited(wording.language()) for name in fact.sources)


def never_back() -> Panel:
    """That the leaflet says never to put a syringe back (LABEL-33), and what to do if it happened."""
    never = QCoreApplication.translate("Supplies", "The leaflet says: {statement}")
    counts = QCoreApplication.translate("Supplies", "If it happened, write it down: its hours out still count.")
    said = Text(never.format(statement=statement_words("LABEL-33")), "strong")
    return Panel(said, Text(counts, "body"), tone="warn", radius=14, gap=4)


class FactsDialog(Dialog):
    """Shows statements, each with its number and source."""

    def __init__(self, host: QWidget, title: str, names: Iterable[str]) -> None:
        super().__init__(host, title, cancel=QCoreApplication.translate("Supplies", "Close"), width=760)
        self.cancel_button.setDefault(True)
        for name in names:
            fact = medication().statements[name]
            source = Text(f"{name} · {source_words(fact)}", "support")
            said = Panel(
                filled(column(Text(statement_words(name), "body"), source, gap=2)), radius=14, pad=(16, 10, 16, 10)
            )
            said.setObjectName(f"fact_{name.lower().replace('-', '_')}")
            self.add(said)
