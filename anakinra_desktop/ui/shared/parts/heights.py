"""A field for how tall somebody is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.lengths import feet_in_cm
from anakinra_desktop.domain.people import HEIGHT_RANGE_CM
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.parts.fields import NumberField
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths


class HeightField(NumberField):
    """A height in cm, or typed in feet and inches ("5 ft 6"); what that is in cm stands below."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "cm", *HEIGHT_RANGE_CM, decimals=1, parent=parent)
        self.line.setMaxLength(30)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhNone)
        if shown_lengths(None).inches:
            self.set_placeholder(_example())
        self.line.textChanged.connect(self._read_back)

    def value(self) -> float | None:
        """The height in cm, or None while none that a person can have can be read."""
        height_cm = feet_in_cm(self.text())
        if height_cm is None:
            return super().value()
        low, high = HEIGHT_RANGE_CM
        return height_cm if low <= height_cm <= high else None

    def _problem(self) -> str:
        words = QCoreApplication.translate(
            "Fields", "Type a height from {low} to {high} cm, such as 164, or in feet and inches, such as {feet}."
        )
        low, high = HEIGHT_RANGE_CM
        return words.format(low=f"{low:g}", high=f"{high:g}", feet=_example())

    def _read_back(self) -> None:
        in_feet = feet_in_cm(self.text()) is not None
        height_cm = self.value()
        self._unit.setVisible(not in_feet)
        self.set_hint(wording.length(height_cm) if in_feet and height_cm is not None else "")


def _example() -> str:
    return QCoreApplication.translate("Fields", "5 ft 6", "a height in feet and inches")
