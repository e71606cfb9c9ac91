"""Shows the whole history of a day; it only tells, and changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.calendar.audit import AuditEntry, AuditScreen
from anakinra_desktop.ui.shared.parts import Aligned, Dialog, Grow, IconView, Panel, Text, column, filled, row


class AuditDialog(Dialog):
    """One panel a row of the record, the first one first; those that no longer count are flat and say why."""

    def __init__(self, host: QWidget, shown: AuditScreen) -> None:
        super().__init__(
            host,
            shown.title,
            QCoreApplication.translate("DayHistory", "Every row that was ever written, the first one first."),
            cancel=QCoreApplication.translate("DayHistory", "Close"),
            width=820,
        )
        self.setObjectName("day_history")
        self.add(
            row(Aligned(IconView("note-pencil", "ink2", 24), Qt.AlignmentFlag.AlignTop), _grown(shown.prescription))
        )
        for entry in shown.entries:
            self.add(_panel(entry))
        if not shown.entries:
            self.add(Text(QCoreApplication.translate("DayHistory", "Nothing was written down for this day."), "body"))


def _grown(words: str) -> Grow:
    return Grow(Text(words, "body", color="ink2"))


def _panel(entry: AuditEntry) -> QWidget:
    top = Qt.AlignmentFlag.AlignTop
    title = Text(entry.title, "strong", weight=800, color="ink" if entry.counts else "ink2")
    body = column(title, Text(entry.written, "support", size=16), gap=2)
    for line in entry.rows:
        body.add(_line(line.icon, f"{line.label}: {line.value}"))
    outcome = Text(entry.outcome, "strong", color="primary" if entry.counts else "ink")
    body.add(
        row(
            Aligned(IconView("check-circle" if entry.counts else "clock-counter-clockwise", "ink2", 20), top),
            Grow(outcome),
            gap=8,
        )
    )
    sign = Aligned(IconView(entry.icon, "primary" if entry.counts else "ink2", 28), top)
    panel = Panel(
        row(sign, Grow(filled(body)), gap=14), tone="soft" if entry.counts else "neutral", radius=14, edge=True
    )
    panel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that Tab reads, and brings in sight, one after the other
    panel.setAccessibleName(entry.title)
    panel.setAccessibleDescription(
        ". ".join((entry.written, *(f"{line.label}: {line.value}" for line in entry.rows), entry.outcome))
    )
    return panel


def _line(icon: str, words: str) -> QWidget:
    return filled(row(Aligned(IconView(icon, "ink2", 20), Qt.AlignmentFlag.AlignTop), Grow(Text(words, "body")), gap=8))
