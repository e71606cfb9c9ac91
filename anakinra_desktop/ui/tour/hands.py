"""The hands of the tour: they press, type and wait as a person does, in the real widgets."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.parts import Field

SomeWidget = TypeVar("SomeWidget", bound=QWidget)

PATIENCE_S = 30.0
"""After this long without what was waited for, something is wrong."""

BREATH_MS = 10


class TourLost(Exception):
    """What the tour looked for is not on the screen."""


class Hands:
    """Works in one window, and keeps numbered pictures of it."""

    def __init__(
        self,
        window: QWidget,
        folder: Path,
        pictures_before: int = 0,
        witness: Callable[[QWidget, str], object] | None = None,
    ) -> None:
        """`witness` is shown the window at every picture, with the picture's name."""
        self.window = window
        self._witness = witness
        self._folder = folder
        self._before = pictures_before
        self._taken: list[Path] = []

    @property
    def pictures(self) -> tuple[Path, ...]:
        """The pictures taken by these hands, in order."""
        return tuple(self._taken)

    # ---- looking

    def see(self, name: str, kind: type[SomeWidget] = QWidget) -> SomeWidget:  # type: ignore[assignment]
        """The visible widget of that object name; waits for it. Raises TourLost."""
        found: list[SomeWidget] = []

        def is_there() -> bool:
            found[:] = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
            return bool(found)

        self.wait(is_there, name)
        return found[-1]

    def sees(self, name: str) -> bool:
        """Whether a widget of that name is visible now."""
        self.breathe()
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the app work until something is so. Raises TourLost."""
        deadline = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > deadline:
                raise TourLost(f"The tour waited in vain for {what}.")
            self.breathe()

    def breathe(self) -> None:
        """Let the app do what waits to be done."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, BREATH_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def rest(self, seconds: float) -> None:
        """Let what was laid out anew come to its end, without keeping the processor from the work beside the window."""
        waiting = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), waiting.quit)
        waiting.exec()
        self.breathe()

    def settle(self) -> None:
        """Let work beside the window come to its end, and what it brought be shown."""
        self.rest(0.05)
        wait_for_work()
        self.rest(0.15)

    def picture(self, name: str) -> Path:
        """Keep what the window shows, numbered in the order of the tour."""
        self.rest(0.1)
        path = self._folder / f"{self._before + len(self._taken) + 1:02d}-{name}.png"
        if not self.window.grab().save(str(path)):
            raise OSError(f"The picture {path.name} could not be written.")
        self._taken.append(path)
        if self._witness is not None:
            self._witness(self.window, name)
        return path

    # ---- doing

    def press(self, name: str, at: QPoint | None = None) -> None:
        """Press a widget with the left mouse button, where a person would: in its middle."""
        self.press_widget(self.see(name), at)

    def press_widget(self, widget: QWidget, at: QPoint | None = None) -> None:
        """As `press`, for a widget that was found already."""
        _scroll_to(widget)
        self.breathe()
        point = at or _middle(widget)
        target: QWidget = widget.childAt(point) or widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(widget, point))
        self.breathe()

    def key(self, key: Qt.Key) -> None:
        """Press and release a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.breathe()

    def choose(self, name: str, number: int) -> None:
        """Press the choice with this number, from 1, of a group of buttons."""
        group: QWidget = self.see(name)
        buttons = [each for each in group.findChildren(QAbstractButton) if each.isVisible()]
        buttons.sort(key=lambda each: (each.mapTo(group, QPoint()).y(), each.mapTo(group, QPoint()).x()))
        self.press_widget(buttons[number - 1])

    def type(self, name: str, text: str) -> None:
        """Press a field and type into it, over what was there before."""
        field: QWidget = self.see(name)
        editor = field.editor if isinstance(field, Field) else field
        self.press_widget(editor)
        self.wait(editor.hasFocus, f"the focus in {name}")
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.selectAll()
        QTest.keyClicks(editor, text)
        self.breathe()


def _middle(widget: QWidget) -> QPoint:
    """The middle, or for a button of an unusual outline a point inside it."""
    middle = widget.rect().center()
    if isinstance(widget, QAbstractButton) and not widget.hitButton(middle):
        step = max(4, min(widget.width(), widget.height()) // 12)
        for y in range(0, widget.height(), step):
            for x in range(0, widget.width(), step):
                if widget.hitButton(QPoint(x, y)):
                    return QPoint(x, y)
    return middle


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
