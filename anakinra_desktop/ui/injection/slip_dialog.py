"""Asks whether a serious sign was pressed by mistake, before it is taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Button, Dialog, Text


class SlipDialog(Dialog):
    """Two answers, of which none is chosen beforehand: Enter by itself does nothing. `agreed` says it was a slip."""

    agreed = Signal()

    def __init__(self, host: QWidget, sign: str) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Injection", "Was it pressed by mistake?"),
            QCoreApplication.translate(
                "Injection", "If it is true, it stays: call before you inject. If it was a slip, it is taken back."
            ),
            cancel=QCoreApplication.translate("Injection", "No, it is true"),
            width=680,
        )
        self.setObjectName("slip_dialog")
        self.cancel_button.setObjectName("it_is_true")
        if sign:
            self.add(Text(sign, "h3"))
        self.slip = self.add_button(
            Button(QCoreApplication.translate("Injection", "Yes, pressed by mistake"), height=60)
        )
        self.slip.setObjectName("pressed_by_mistake")
        self.slip.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.close_dialog()
        self.agreed.emit()
