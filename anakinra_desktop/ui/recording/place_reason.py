"""Asks, of a dose that was given, why it went to a place in spite of what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.drawing.place_reasons import place_reason
from anakinra_desktop.ui.shared.parts import Aligned, Grow, IconView, Panel, Text, TextField, column, row


class PlaceReason(QWidget):
    """What speaks against the place, and a field for the reason; hidden while nothing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._against: Obstacle | None = None
        self._was_asked = False
        self._words = Text("", "strong", size=16)
        self._words.setObjectName("against_place")
        self.field = TextField(QCoreApplication.translate("PlaceReason", "Why here? In a few words"), length=200)
        self.field.setObjectName("place_reason")
        self.field.set_hint(
            QCoreApplication.translate("PlaceReason", "It is kept with the injection and shown in the report.")
        )
        self.field.changed.connect(lambda: self.field.set_error(""))
        warning = Aligned(IconView("warning", "warn", 24), Qt.AlignmentFlag.AlignTop)
        asked = column(row(warning, Grow(self._words), gap=12), self.field, gap=8)
        column(Panel(asked, tone="warn", radius=14, pad=(16, 12, 14, 12)), parent=self)
        self.hide()

    @property
    def reason(self) -> str:
        """What speaks against the place and why it was used; "" where nothing does."""
        return "" if self._against is None else place_reason(self._against, self.field.text())

    def show_against(self, against: Obstacle | None) -> None:
        """Ask why the place was used in spite of that; of None nothing is asked."""
        if against is self._against:
            return  # the same question again: an answer that is being given stays
        self._against = against
        self._was_asked = False
        self._words.setText(_against_words(against))
        self.field.set_text("")
        self.field.set_error("")
        self.setVisible(against is not None)

    def check(self) -> bool:
        """Lead to the field where the reason is missing; asked once in vain, say so beside it."""
        if self._against is None or self.field.text():
            return True
        if self._was_asked:
            self.field.set_error(QCoreApplication.translate("PlaceReason", "Please say why, in a few words."))
        self._was_asked = True
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False


def _against_words(against: Obstacle | None) -> str:
    match against:
        case Obstacle.NO_GO:
            return QCoreApplication.translate("PlaceReason", "This skin was marked as off limits.")
        case Obstacle.REACTION:
            return QCoreApplication.translate("PlaceReason", "There was a skin reaction here.")
        case Obstacle.TOO_NEAR_LAST:
            return QCoreApplication.translate(
                "PlaceReason", "This is nearer to the place of the injection before than it should be."
            )
    return ""
