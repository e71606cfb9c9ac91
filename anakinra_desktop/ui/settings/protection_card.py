"""Whether a passphrase locks the record, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.services.protect_record import Protected, Protection, protection_of
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import Aligned, Button, FlowRow, Grow, IconView, Text, column, filled, row

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household


class ProtectionCard(TitledCard):
    """A computer that others use too is reason enough for a passphrase; most people need none."""

    said = Signal(str)

    def __init__(self, household: Household, settings: AppSettings, parent: QWidget | None = None) -> None:
        super().__init__("protection_card", QCoreApplication.translate("Protection", "Passphrase"), parent=parent)
        self._household = household
        self._settings = settings
        self.state = Text("", "strong")
        self.state.setObjectName("protection_state")
        self._line = Text("", "support", weight=500)
        self.encrypt = self._button(
            "encrypt_record",
            QCoreApplication.translate("Protection", "Lock with a passphrase…"),
            "lock-simple",
            self._encrypt,
        )
        self.change = self._button(
            "change_passphrase",
            QCoreApplication.translate("Protection", "Change the passphrase…"),
            "lock-simple",
            self._change,
        )
        self.new_code = self._button(
            "new_recovery_code",
            QCoreApplication.translate("Protection", "New recovery code…"),
            "file-text",
            self._make_code,
        )
        self.decrypt = self._button(
            "decrypt_record",
            QCoreApplication.translate("Protection", "Take it away…"),
            "lock-simple-open",
            self._decrypt,
        )
        lock = Aligned(IconView("lock-simple", "primary", 24), Qt.AlignmentFlag.AlignTop)
        self.add(row(lock, Grow(column(self.state, self._line, gap=1)), gap=12))
        self.add(filled(FlowRow(self.encrypt, self.change, self.new_code, self.decrypt, gap=10)))

    def reload(self) -> None:
        """Look whether the record is encrypted."""
        try:
            self._show(protection_of(self._household.records))
        except RecordTrouble:
            self._show(Protection(is_encrypted=False, is_locked=False, is_possible=False))

    def _button(self, name: str, words: str, icon: str, do: object) -> Button:
        button = Button(words, icon=icon, height=48, size=17)
        button.setObjectName(name)
        button.clicked.connect(do)
        return button

    def _show(self, now: Protection) -> None:
        for button in (self.change, self.new_code, self.decrypt):
            button.setVisible(now.is_encrypted)
        self.encrypt.setVisible(not now.is_encrypted and now.is_possible)
        if now.is_encrypted:
            self.state.setText(QCoreApplication.translate("Protection", "The record is locked with a passphrase"))
            line = QCoreApplication.translate(
                "Protection", "It is encrypted on the disk, and so are its copies. The recovery code opens it too."
            )
            if not self._settings.recovery_code_is_on_paper:
                line = QCoreApplication.translate(
                    "Protection",
                    "It is encrypted on the disk, and so are its copies. Is the recovery code on paper? If you are not "
                    "sure, make a new one.",
                )
        elif now.is_possible:
            self.state.setText(QCoreApplication.translate("Protection", "No passphrase"))
            line = QCoreApplication.translate(
                "Protection",
                "Whoever can use your account on this computer can read the record. A passphrase encrypts it, "
                "and its copies. You type it each time the app starts.",
            )
        else:
            self.state.setText(QCoreApplication.translate("Protection", "No passphrase"))
            line = QCoreApplication.translate(
                "Protection", "This installation came without the part that encrypts records."
            )
        self._line.setText(line)

    @property
    def _further(self) -> Path | None:
        return self._settings.copies_folder

    def _encrypt(self) -> None:
        from anakinra_desktop.ui.protection.dialogs import EncryptDialog

        dialog = EncryptDialog(self, self._household, self._further)
        dialog.encrypted.connect(self._encrypted)
        dialog.open()

    def _encrypted(self, done: Protected) -> None:
        self.reload()
        self._show_code(done.recovery_code)
        if done.left_plain:
            words = QCoreApplication.translate("Protection", "Files that could not be locked: {files}")
            self.said.emit(words.format(files=", ".join(path.name for path in done.left_plain)))

    def _show_code(self, code: str) -> None:
        from anakinra_desktop.ui.protection.recovery_dialog import RecoveryDialog

        self._keep_on_paper(is_on_paper=False)
        dialog = RecoveryDialog(self, code, self._household.now().date())
        dialog.kept.connect(lambda: self._keep_on_paper(is_on_paper=True))
        dialog.open()

    def _keep_on_paper(self, *, is_on_paper: bool) -> None:
        self._settings.recovery_code_is_on_paper = is_on_paper
        self._settings.save()
        self.reload()

    def _change(self) -> None:
        from anakinra_desktop.ui.protection.dialogs import ChangePassphraseDialog

        dialog = ChangePassphraseDialog(self, self._household, self._further)
        dialog.changed.connect(self.said)
        dialog.open()

    def _make_code(self) -> None:
        from anakinra_desktop.ui.protection.dialogs import NewCodeDialog

        dialog = NewCodeDialog(self, self._household, self._further)
        dialog.made.connect(self._show_code)
        dialog.open()

    def _decrypt(self) -> None:
        from anakinra_desktop.ui.protection.dialogs import DecryptDialog

        dialog = DecryptDialog(self, self._household, self._further)
        dialog.decrypted.connect(self._decrypted)
        dialog.open()

    def _decrypted(self, words: str) -> None:
        self.reload()
        self.said.emit(words)
