"""Asks whether to stop, and says what that means for the syringe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.course import Stage
from anakinra_desktop.ui.shared.parts import Button, Dialog


class StopDialog(Dialog):
    """`agreed` says that the person wants to stop."""

    agreed = Signal()

    def __init__(self, host: QWidget, stage: Stage) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Injection", "Stop the injection?"),
            stop_words(stage),
            cancel=QCoreApplication.translate("Injection", "Keep going"),
            width=680,
        )
        self.setObjectName("stop_dialog")
        self.cancel_button.set_kind("primary")  # what Enter or a pedal presses must not end an injection
        self.stop = self.add_button(
            Button(QCoreApplication.translate("Injection", "Stop for today"), height=60)
            if stage is not Stage.NEEDLE_IN
            else Button(QCoreApplication.translate("Injection", "Take the needle out"), height=60)
        )
        self.stop.setObjectName("stop_for_today")
        self.stop.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.close_dialog()
        self.agreed.emit()


def stop_words(stage: Stage) -> str:
    """What stopping means at this stage."""
    match stage:
        case Stage.NOTHING_OUT:
            return QCoreApplication.translate("Injection", "Today’s injection stays open. You can start again later.")
        case Stage.COVER_ON:
            return QCoreApplication.translate(
                "Injection",
                "Today’s injection stays open. The syringe stays out, and its clock keeps running. "
                "Do not put it back into the refrigerator.",
            )
        case Stage.COVER_OFF:
            return QCoreApplication.translate(
                "Injection",
                "A syringe without its cover can’t be kept: drop it into the sharps container. "
                "Today’s injection stays open.",
            )
        case Stage.NEEDLE_IN:
            return QCoreApplication.translate(
                "Injection", "Then take the needle out, and do not inject the rest. We write down what happened."
            )
        case Stage.INJECTED:
            return QCoreApplication.translate(
                "Injection", "The needle was in. What happened is written down before it ends."
            )
