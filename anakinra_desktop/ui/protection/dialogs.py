"""The questions about the passphrase of a record: choose one, change it, make a new recovery code, take it away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.passphrase import PASSPHRASE_LENGTH_MIN
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.drawing.problem_words import failure_words, problem_words
from anakinra_desktop.services.protect_record import (
    Protected,
    change_passphrase,
    change_recovery_code,
    decrypt_record,
    encrypt_record,
)
from anakinra_desktop.ui.protection.passphrase_field import PassphraseField
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Aligned, Button, Dialog, Grow, IconView, Panel, Text, row

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class PassphraseDialog(Dialog):
    """Fields, a button, and work beside the window; what cannot be so is said beside its field."""

    def __init__(
        self, host: QWidget, household: Household, further: Path | None, title: str, line: str, button: str
    ) -> None:
        """`further` is another folder that copies go to."""
        super().__init__(host, title, line)
        self._records = household.records
        self._further = further
        self._task: Task | None = None
        self._fields: dict[str, PassphraseField] = {}
        self._words = button
        self.message = Text("", "strong", color="warn")
        self.message.setObjectName("message")
        self.message.hide()
        self.do = self.add_button(Button(button, "primary"))
        self.do.setObjectName("do")
        self.do.clicked.connect(self._begin)

    def ask(self, name: str, label: str, hint: str = "") -> PassphraseField:
        """Add a field, by the name that problems give it."""
        field = PassphraseField(label, hint=hint)
        field.setObjectName(name)
        field.changed.connect(self.message.hide)
        self._fields[name] = field
        self.add(field)
        return field

    def warn(self, words: str) -> None:
        """Add something to be known before."""
        sign = Aligned(IconView("warning", "warn", 24), Qt.AlignmentFlag.AlignTop)
        self.add(Panel(row(sign, Grow(Text(words, "body")), gap=12), tone="warn", radius=14))

    def cancel(self) -> None:
        """Nothing happens; once the work has begun, its end is waited for."""
        if self._task is None:
            super().cancel()

    def work(self) -> object:
        """What is done beside the window. Raises Problem and RecordTrouble. Overridden by each question."""
        raise NotImplementedError

    def finish(self, result: object) -> None:
        """It is done. Overridden by each question."""
        raise NotImplementedError

    def _begin(self) -> None:
        self.message.hide()
        for field in self._fields.values():
            field.set_error("")
        self.do.setEnabled(False)
        self.do.setText(QCoreApplication.translate("Protection", "One moment…"))
        self._task = Task(self.work)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _done(self, result: object) -> None:
        self._task = None
        self.close_dialog()
        self.finish(result)

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.do.setEnabled(True)
        self.do.setText(self._words)
        if isinstance(error, FieldProblem) and error.field in self._fields:
            field = self._fields[error.field]
            field.set_error(problem_words(error))
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.message.setText(failure_words(error))
        self.reveal(self.message)


class EncryptDialog(PassphraseDialog):
    """`encrypted` carries what came of it: the recovery code, to be put on paper."""

    encrypted = Signal(object)

    def __init__(self, host: QWidget, household: Household, further: Path | None) -> None:
        super().__init__(
            host,
            household,
            further,
            QCoreApplication.translate("Protection", "Lock the record with a passphrase?"),
            QCoreApplication.translate(
                "Protection", "It is asked for each time the app starts. The copies are locked with it too."
            ),
            QCoreApplication.translate("Protection", "Lock it"),
        )
        self.setObjectName("encrypt_dialog")
        self.warn(
            QCoreApplication.translate(
                "Protection",
                "Without the passphrase or the recovery code, nobody can open the record again: not you, not the "
                "makers of this app. You get the recovery code next. Put it on paper.",
            )
        )
        hint = QCoreApplication.translate(
            "Protection", "At least {least} characters. Three or four words are easy to keep in mind."
        )
        self.first = self.ask(
            "new",
            QCoreApplication.translate("Protection", "Passphrase"),
            hint.format(least=PASSPHRASE_LENGTH_MIN),
        )
        self.second = self.ask("again", QCoreApplication.translate("Protection", "The same once more"))
        self.add(self.message)

    def work(self) -> object:
        return encrypt_record(self._records, self.first.passphrase(), self.second.passphrase(), self._further)

    def finish(self, result: object) -> None:
        assert isinstance(result, Protected)
        self.encrypted.emit(result)


class ChangePassphraseDialog(PassphraseDialog):
    """`changed` says in words that it is done."""

    changed = Signal(str)

    def __init__(self, host: QWidget, household: Household, further: Path | None, recovery_code: str = "") -> None:
        """`recovery_code` is what just opened the record; without it, what opens it is asked for."""
        line = QCoreApplication.translate(
            "Protection", "The recovery code opened the record. Choose a passphrase that you will remember."
        )
        super().__init__(
            host,
            household,
            further,
            QCoreApplication.translate("Protection", "Another passphrase"),
            line if recovery_code else "",
            QCoreApplication.translate("Protection", "Change it"),
        )
        self.setObjectName("change_passphrase_dialog")
        self._recovery_code = recovery_code
        self.before: PassphraseField | None = None
        if not recovery_code:
            self.before = self.ask(
                "before", QCoreApplication.translate("Protection", "The passphrase until now, or the recovery code")
            )
        self.first = self.ask("new", QCoreApplication.translate("Protection", "The new passphrase"))
        self.second = self.ask("again", QCoreApplication.translate("Protection", "The new one once more"))
        self.add(self.message)

    def work(self) -> object:
        words = self._recovery_code if self.before is None else self.before.passphrase()
        change_passphrase(self._records, words, self.first.passphrase(), self.second.passphrase(), self._further)
        return None

    def finish(self, result: object) -> None:
        self.changed.emit(QCoreApplication.translate("Protection", "The new passphrase opens the record from now on."))


class NewCodeDialog(PassphraseDialog):
    """`made` carries the new recovery code."""

    made = Signal(str)

    def __init__(self, host: QWidget, household: Household, further: Path | None) -> None:
        super().__init__(
            host,
            household,
            further,
            QCoreApplication.translate("Protection", "A new recovery code?"),
            QCoreApplication.translate("Protection", "The one on paper will not open the record any more."),
            QCoreApplication.translate("Protection", "Make a new one"),
        )
        self.setObjectName("new_code_dialog")
        self.before = self.ask(
            "before", QCoreApplication.translate("Protection", "The passphrase, or the recovery code until now")
        )
        self.add(self.message)

    def work(self) -> object:
        return change_recovery_code(self._records, self.before.passphrase(), self._further)

    def finish(self, result: object) -> None:
        assert isinstance(result, str)
        self.made.emit(result)


class DecryptDialog(PassphraseDialog):
    """`decrypted` says in words that it is done."""

    decrypted = Signal(str)

    def __init__(self, host: QWidget, household: Household, further: Path | None) -> None:
        super().__init__(
            host,
            household,
            further,
            QCoreApplication.translate("Protection", "Take the passphrase away?"),
            QCoreApplication.translate(
                "Protection", "Then whoever can use your account on this computer can read the record and its copies."
            ),
            QCoreApplication.translate("Protection", "Take it away"),
        )
        self.setObjectName("decrypt_dialog")
        self.before = self.ask("before", QCoreApplication.translate("Protection", "Passphrase"))
        self.add(self.message)

    def work(self) -> object:
        decrypt_record(self._records, self.before.passphrase(), self._further)
        return None

    def finish(self, result: object) -> None:
        self.decrypted.emit(QCoreApplication.translate("Protection", "The record opens without a passphrase now."))
