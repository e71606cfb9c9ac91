"""A field for a passphrase: hidden while it is typed, shown when that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from anakinra_desktop.domain.passphrase import PASSPHRASE_LENGTH_MAX
from anakinra_desktop.ui.shared.parts import Button, TextField


class PassphraseField(TextField):
    """Sore hands slip, so a button shows what was typed. No keyboard of the system learns it."""

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, length=PASSPHRASE_LENGTH_MAX, parent=parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_it = Button("", "quiet", height=48, size=16)
        self.show_it.setObjectName("show_passphrase")
        self.show_it.clicked.connect(self._turn)
        self._row.add(self.show_it)
        self._name_button()

    def passphrase(self) -> str:
        """What was typed, as it was typed."""
        return self.line.text()

    def _turn(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._name_button()

    def _name_button(self) -> None:
        if self.line.echoMode() is QLineEdit.EchoMode.Password:
            self.show_it.setText(QCoreApplication.translate("Protection", "Show"))
            name = QCoreApplication.translate("Protection", "Show what is typed")
        else:
            self.show_it.setText(QCoreApplication.translate("Protection", "Hide"))
            name = QCoreApplication.translate("Protection", "Hide what is typed")
        self.show_it.setAccessibleName(name)
