"""Asks before a serious sign that was chosen is left without being written down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Button, Dialog


class LeaveSignDialog(Dialog):
    """`agreed` says that nothing is to be written down."""

    agreed = Signal()

    def __init__(self, host: QWidget, what: str) -> None:
        line = QCoreApplication.translate("Health", "{what}. This needs a call to the doctor, written down or not.")
        super().__init__(
            host,
            QCoreApplication.translate("Health", "Leave without writing it down?"),
            line.format(what=what),
            cancel=QCoreApplication.translate("Health", "Go on writing it down"),
            width=680,
        )
        self.setObjectName("leave_sign_dialog")
        self.cancel_button.set_kind("primary")
        self.leave = self.add_button(Button(QCoreApplication.translate("Health", "Leave it"), height=60))
        self.leave.setObjectName("leave_it")
        self.leave.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.close_dialog()
        self.agreed.emit()
