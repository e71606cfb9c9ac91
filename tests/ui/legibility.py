"""Looks over a page as somebody with large text, a screen reader or unsteady hands meets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from anakinra_desktop.ui.shared.parts import Button, Text

LEAST_TARGET_PX = 48


def settle() -> None:
    """Let words that wrapped push down what is below them."""
    for _ in range(5):
        QApplication.processEvents()
    QTest.qWait(1)


def problems(page: QWidget) -> list[str]:
    """Everything that is wrong with what is shown: cut, overlapping, nameless, too small, scrolling sideways."""
    settle()
    return [*_sideways(page), *_cut(page), *_overlapping(page), *_too_small(page), *_nameless(page)]


def _shown_labels(page: QWidget) -> list[QLabel]:
    return [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def _sideways(page: QWidget) -> list[str]:
    found = []
    for area in page.findChildren(QScrollArea):
        body = area.widget()
        if area.isVisible() and body is not None and body.minimumSizeHint().width() > area.viewport().width():
            found.append(f"{body.objectName() or 'a page'} is wider than its window by some words or parts")
    return found


def _cut(page: QWidget) -> list[str]:
    labels = [label for label in _shown_labels(page) if isinstance(label, Text)]
    cut = [
        label
        for label in labels
        if label.height() < label.heightForWidth(label.width()) or label.width() < label.minimumSizeHint().width()
    ]
    buttons = [button for button in page.findChildren(Button) if button.isVisible()]
    low = [button for button in buttons if button.height() < button.heightForWidth(button.width())]
    return [f"words are cut: {words}" for words in (*(each.text() for each in cut), *(each.text() for each in low))]


def _overlapping(page: QWidget) -> list[str]:
    places = [
        (label.text(), QRect(label.mapTo(page, QPoint(0, 0)), label.size()), _scrolled_by(label))
        for label in _shown_labels(page)
    ]
    return [
        f"words lie on each other: {one} / {other}"
        for number, (one, place, area) in enumerate(places)
        for other, other_place, other_area in places[number + 1 :]
        if place.intersects(other_place) and area is other_area  # what is scrolled away lies under nothing
    ]


def _scrolled_by(widget: QWidget) -> QScrollArea | None:
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _too_small(page: QWidget) -> list[str]:
    return [
        f"too small to hit: {button.text() or button.accessibleName()} {button.width()} x {button.height()}"
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.focusPolicy() and min(button.width(), button.height()) < LEAST_TARGET_PX
    ]


def _nameless(page: QWidget) -> list[str]:
    return [
        f"no accessible name: {type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
