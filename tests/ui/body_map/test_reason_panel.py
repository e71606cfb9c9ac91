"""Escape in the field of a reason closes the panel, and nothing round it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from anakinra_desktop.ui.body_map.reason_panel import ReasonPanel
from tests.ui.conftest import Show


def test_escape_closes_the_reason_and_nothing_else(english: None, show: Show) -> None:
    panel = ReasonPanel()
    show(panel, 400, 400)
    panel.offer("Too near.")
    panel.button.click()
    field = panel.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.is_open
    assert panel.isVisible()
