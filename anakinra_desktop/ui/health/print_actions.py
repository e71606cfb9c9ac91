"""The buttons of the Health page that lead to papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.ui.shared.parts import Button

if TYPE_CHECKING:
    from anakinra_desktop.ui.health.view import HealthPage


def summary_button(page: HealthPage) -> Button:
    """To the summary of side effects, for a call."""
    words = QCoreApplication.translate("Visits", "Summary for a call")
    return _button(page, PaperKind.SIDE_EFFECTS, words, "phone")


def medicines_button(page: HealthPage) -> Button:
    """To the medicines list, and from there to the other papers."""
    words = QCoreApplication.translate("Visits", "Print: medicines list, cards")
    return _button(page, PaperKind.MEDICINES, words, "printer")


def _button(page: HealthPage, kind: PaperKind, words: str, icon: str) -> Button:
    button = Button(words, icon=icon, height=48, size=16)
    button.setObjectName(f"print_{kind.name.lower()}")

    def show() -> None:
        from anakinra_desktop.ui.papers.view import PaperPreview

        if page.household.person is not None:
            page.flow_wanted.emit(PaperPreview(page.household, kind))

    button.clicked.connect(show)
    return button
