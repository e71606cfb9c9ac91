"""On whose clock a prescribed time is read: that of one place, or the one where the person is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import ClockFollows, Prescription
from anakinra_desktop.domain.travel import OddGap
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.parts import Aligned, SegmentedControl, Text, column


class WhoseClock(QWidget):
    """The choice of a clock, and what it means on a journey."""

    changed = Signal()

    def __init__(self, zone: str, clock: ClockFollows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = QCoreApplication.translate("WhoseClock", "Which clock does the time go by?")
        one_place = QCoreApplication.translate("WhoseClock", "The time of {city}").format(city=wording.city(zone))
        self.choice = SegmentedControl[ClockFollows](
            question,
            [
                (ClockFollows.HOME, one_place),
                (ClockFollows.TRAVELLER, QCoreApplication.translate("WhoseClock", "The time where I am")),
            ],
        )
        self.choice.setObjectName("whose_clock")
        self.choice.choose(clock)
        self._words = Text("", "support")
        column(
            Text(question, "label", color="ink"),
            Aligned(self.choice, Qt.AlignmentFlag.AlignLeft),
            self._words,
            gap=6,
            parent=self,
        )
        self.choice.chosen.connect(self._show)
        self._show()

    @property
    def clock(self) -> ClockFollows:
        """What is chosen."""
        return self.choice.choice or ClockFollows.HOME

    def _show(self) -> None:
        self._words.setText(
            QCoreApplication.translate("WhoseClock", "On a journey, this app asks you before the time goes along.")
            if self.clock is ClockFollows.TRAVELLER
            else QCoreApplication.translate("WhoseClock", "It stays so on a journey. Both clocks are shown then.")
        )
        self.changed.emit()


def clock_words(ordered: Prescription) -> str:
    """On whose clock the time is read: "time of Tokyo, it goes along"."""
    words = (
        QCoreApplication.translate("WhoseClock", "time of {city}, it goes along")
        if ordered.clock is ClockFollows.TRAVELLER
        else QCoreApplication.translate("WhoseClock", "time of {city}")
    )
    return words.format(city=wording.city(ordered.zone))


def gap_words(gap: OddGap) -> str:
    """What a change would do between two doses; the app says no other time."""
    words = QCoreApplication.translate(
        "WhoseClock",
        "The last dose before this day and the first one from it on would be {length} apart. Ask the prescriber how to"
        " move the time.",
    )
    return words.format(length=wording.duration(gap.length))
