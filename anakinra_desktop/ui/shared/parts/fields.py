"""Fields to type in: the label above, what is wrong below, never only a colour."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from anakinra_desktop.ui.shared.parts.icons import IconView
from anakinra_desktop.ui.shared.parts.layout import Aligned, Grow, column, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.text import Text
from anakinra_desktop.ui.shared.theme import look

Editor = QLineEdit | QPlainTextEdit

_RELEASED_MS: Final = 50
"""How often it is looked whether the mouse was let go."""


class FieldFrame(QFrame):
    """The edge around what is typed; it carries the focus ring for its editor."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._wrong = False
        editor.setProperty("ring_around", self)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        look().changed.connect(self.update)

    def ring_radius(self) -> float:
        return 14.0

    def set_wrong(self, wrong: bool) -> None:
        """Whether what was typed can't be taken."""
        self._wrong = wrong
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "danger" if self._wrong else "primary" if self._editor.hasFocus() else "line_strong"
        painter.setPen(QPen(look().color(edge), 2))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        painter.end()


class Field(Snug):
    """A label, a frame with an editor in it, and a line below for help or for what is wrong.

    The label is the editor's accessible name; what is wrong becomes its accessible description.
    """

    changed = Signal()

    def __init__(self, label: str, editor: Editor, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._error = ""
        self.editor = editor
        self.label = Text(label, "label", color="ink")
        self.label.setBuddy(editor)
        self.frame = FieldFrame(editor)
        self._row = row(gap=8, margins=(16, 4, 14, 4), parent=self.frame)
        self._row.add(Grow(editor))
        self._sign = IconView("warning", "danger", 20)
        self._below = Text("", "support")
        below = row(Aligned(self._sign, Qt.AlignmentFlag.AlignTop), Grow(self._below), gap=7)
        column(self.label, self.frame, below, gap=6, parent=self)
        editor.setAccessibleName(label)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        look().changed.connect(self._restyle)
        self._restyle()
        self._show_below()

    @property
    def error(self) -> str:
        """What is wrong, as shown; "" when nothing is."""
        return self._error

    def set_error(self, words: str) -> None:
        """Say beneath the field what is wrong and what to type instead; "" takes it back."""
        self._error = words
        self._show_below()

    def set_hint(self, words: str) -> None:
        """Say something helpful beneath the field, such as what was understood."""
        self._hint = words
        self._show_below()

    def _come_in_sight(self) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.editor.hasFocus():
            area.ensureWidgetVisible(self, 0, look().space(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and event.type() is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._come_in_sight)  # a field that was just shown has no place yet
        if watched is self.editor and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.frame.update()
        return False

    def _show_below(self) -> None:
        words = self._error or self._hint
        self._sign.setVisible(bool(self._error))
        self._below.setVisible(bool(words))
        self._below.setText(words)
        self._below.set_color("danger" if self._error else "ink2")
        self.frame.set_wrong(bool(self._error))
        self.editor.setAccessibleDescription(words)
        self.updateGeometry()

    def _font(self) -> QFont:
        return look().font(20, 700)

    def _restyle(self) -> None:
        font = self._font()
        self.editor.setFont(font)
        self.frame.setMinimumHeight(max(52, QFontMetrics(font).height() + look().space(20)))
        self.updateGeometry()


class LineField(Field):
    """A field of one line."""

    def __init__(self, label: str, *, hint: str = "", length: int = 200, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(length)
        self.line.setFrame(False)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self.line.textChanged.connect(self._weigh)
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._leave)

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put words into the field, as if they had been there all along."""
        self.line.setText(text)
        self.set_error("")

    def set_placeholder(self, words: str) -> None:
        """An example, shown until something is typed."""
        self.line.setPlaceholderText(words)

    def _edited(self) -> None:
        self.set_error("")
        self.changed.emit()

    def _leave(self) -> None:
        if self._error:
            return  # what was said about these very words stays until others are typed
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._finished()
        else:  # words below the field would move what is being pressed away from under the mouse
            QTimer.singleShot(_RELEASED_MS, self, self._leave)

    def _finished(self) -> None:
        """Called when the person leaves the field or presses Enter."""

    def _weigh(self) -> None:
        """An example is written lighter than what was typed, so that the one is not taken for the other."""
        font = self._font()
        if not self.line.text():
            font.setWeight(QFont.Weight.Medium)
        if self.line.font().weight() != font.weight():
            self.line.setFont(font)

    def _restyle(self) -> None:
        super()._restyle()
        self._weigh()


class TextField(LineField):
    """A name, a lot, a reason: one line of anything."""

    def _font(self) -> QFont:
        return look().font(18, 600)


class LongTextField(Field):
    """A note of several lines. Tab leaves it, so that the keyboard is never caught."""

    def __init__(
        self, label: str, *, hint: str = "", length: int = 2000, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        self.area = QPlainTextEdit()
        self._lines = lines
        self._length = length
        self.area.setTabChangesFocus(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        super().__init__(label, self.area, hint=hint, parent=parent)
        self.area.textChanged.connect(self._edited)

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.area.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put words into the field."""
        self.area.setPlainText(text)

    def _edited(self) -> None:
        too_long = len(self.area.toPlainText()) - self._length
        self.set_error(
            QCoreApplication.translate("Fields", "Too long by %n letter(s).", "", too_long) if too_long > 0 else ""
        )
        self.changed.emit()

    def _font(self) -> QFont:
        return look().font(17, 500)

    def _restyle(self) -> None:
        super()._restyle()
        self.area.setFixedHeight(QFontMetrics(self._font()).lineSpacing() * self._lines + look().space(14))


class NumberField(LineField):
    """A number with its unit inside the frame. Comma and point both part the decimals; nothing is preset."""

    def __init__(
        self,
        label: str,
        unit: str,
        low: float,
        high: float,
        *,
        decimals: int = 0,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint=hint, length=12, parent=parent)
        self._unit = Text(unit, "body", color="ink2", weight=600)
        self._unit_words = unit
        self._low, self._high, self._decimals = low, high, decimals
        self._row.add(self._unit)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.line.setAccessibleName(f"{label} ({unit})" if unit else label)

    def value(self) -> float | None:
        """The number, or None while there is none within the bounds."""
        text = self.text().replace(",", ".")
        pattern = "[0-9]+" if self._decimals == 0 else f"[0-9]*[.]?[0-9]{{0,{self._decimals}}}"
        if not re.fullmatch(pattern, text) or not any(sign.isdigit() for sign in text):
            return None
        number = float(text)
        return number if self._low <= number <= self._high else None

    def set_value(self, value: float | None) -> None:
        """Show a number, or an empty field."""
        self.set_text("" if value is None else f"{value:.{self._decimals}f}" if self._decimals else f"{value:g}")

    def check(self) -> bool:
        """Say what is wrong, if anything is; whether a number can be taken."""
        good = self.value() is not None
        self.set_error("" if good else self._problem())
        return good

    def _problem(self) -> str:
        if self._decimals and re.fullmatch(r"[0-9]+[.,][0-9]+", self.text()) and self._is_within():
            return QCoreApplication.translate("Fields", "Type at most %n place(s) after the point.", "", self._decimals)
        words = QCoreApplication.translate("Fields", "Type a number from {low} to {high} {unit}.")
        said = words.format(low=f"{self._low:g}", high=f"{self._high:g}", unit=self._unit_words)
        return said if self._unit_words else said.replace(" .", ".")

    def _is_within(self) -> bool:
        return self._low <= float(self.text().replace(",", ".")) <= self._high

    def _finished(self) -> None:
        if self.text():
            self.check()


_CLOCK: Final = re.compile(r"([0-9]{1,2})(?:[:.hH ]?([0-9]{2}))?\s*h?")


class TimeField(LineField):
    """A time of day on the 24-hour clock, typed: "20:00", "2000", "20.00" and "8" are all understood."""

    def __init__(self, label: str, value: time | None = None, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, length=8, parent=parent)
        self._row.add(IconView("clock", "primary", 24))
        self.set_placeholder("20:00")
        self.set_value(value)

    def value(self) -> time | None:
        """The time, or None while none can be read."""
        found = _CLOCK.fullmatch(self.text())
        if found is None:
            return None
        hours, minutes = int(found[1]), int(found[2] or 0)
        return time(hours, minutes) if hours < 24 and minutes < 60 else None

    def set_value(self, value: time | None) -> None:
        """Show a time, or an empty field."""
        self.set_text("" if value is None else f"{value:%H:%M}")

    def check(self) -> bool:
        """Say what is wrong, if anything is; whether a time can be taken."""
        value = self.value()
        if value is not None:
            self.set_value(value)
            return True
        self.set_error(QCoreApplication.translate("Fields", "Type a time from 00:00 to 23:59, such as 20:00."))
        return False

    def _finished(self) -> None:
        if self.text():
            self.check()

    def sizeHint(self) -> QSize:
        return QSize(look().px(170), super().sizeHint().height())
