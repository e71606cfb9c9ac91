"""Shows the recovery code once, to be printed or copied down; it can't be looked up later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing.ink import A4, LETTER
from anakinra_desktop.drawing.recovery_sheet import RecoverySheet
from anakinra_desktop.ui.shared.parts import Button, Dialog, FlowRow, Grow, Panel, Switch, Text, filled, row
from anakinra_desktop.ui.shared.printing import AskPrinter, AskWhere, ask_printer, ask_where, printer_for

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FILE_NAME = "recovery-code.pdf"


class RecoveryDialog(Dialog):
    """`kept` says that the person has the code on paper."""

    kept = Signal()

    def __init__(
        self,
        host: QWidget,
        code: str,
        today: date,
        *,
        ask_where: AskWhere | None = None,
        ask_printer: AskPrinter | None = None,
    ) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Protection", "Your recovery code"),
            QCoreApplication.translate(
                "Protection",
                "It opens the record when the passphrase is forgotten. It is shown only now: print it, or copy it "
                "down, and put it with your papers.",
            ),
        )
        self.setObjectName("recovery_dialog")
        us = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self._sheet = RecoverySheet(code, today, LETTER if us else A4)
        self._ask_where = ask_where or _ask_where
        self._ask_printer = ask_printer or _ask_printer
        self.code = Text(" - ".join(code.split("-")), "h2", align=Qt.AlignmentFlag.AlignHCenter)
        self.code.setObjectName("recovery_code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.print_it = Button(QCoreApplication.translate("Protection", "Print…"), icon="printer", height=52, size=17)
        self.print_it.setObjectName("print_code")
        self.print_it.clicked.connect(self._print)
        self.save_it = Button(
            QCoreApplication.translate("Protection", "Save as PDF…"), icon="file-pdf", height=52, size=17
        )
        self.save_it.setObjectName("save_code")
        self.save_it.clicked.connect(self._save)
        self.message = Text("", "support", weight=600)
        self.message.setObjectName("message")
        self.message.hide()
        self.add(Panel(self.code, tone="panel", pad=(20, 22, 20, 22), radius=16))
        self.add(filled(FlowRow(self.print_it, self.save_it, gap=10)))
        self.add(self.message)
        on_paper = QCoreApplication.translate("Protection", "I have the code on paper")
        self.on_paper = Switch(on_paper)
        self.on_paper.setObjectName("on_paper")
        self.add(row(Grow(Text(on_paper, "strong")), self.on_paper, gap=16))
        self.done = self.add_button(Button(QCoreApplication.translate("Protection", "Done"), "primary"))
        self.done.setObjectName("done")
        self.done.wait_for(QCoreApplication.translate("Protection", "First have the code on paper."))
        self.done.refused.connect(self._say)
        self.on_paper.toggled.connect(self._follow)
        self.done.clicked.connect(self._finish)
        self.cancel_button.hide()
        self._close_button.hide()

    def cancel(self) -> None:
        """The code is not shown again, so it goes only once it is on paper."""
        if self.on_paper.isChecked():
            self._finish()
        else:
            self._say(QCoreApplication.translate("Protection", "First have the code on paper."))

    def _follow(self, on_paper: bool) -> None:
        self.done.wait_for(
            "" if on_paper else QCoreApplication.translate("Protection", "First have the code on paper.")
        )

    def _finish(self) -> None:
        self.close_dialog()
        self.kept.emit()

    def _print(self) -> None:
        from anakinra_desktop.drawing.printing import paint_on

        printer = printer_for(self._sheet.paper)
        if self._ask_printer(printer, self) and not paint_on(printer, self._sheet):
            self._say(
                QCoreApplication.translate("Protection", "The printer did not take the page. Is it on and connected?")
            )

    def _save(self) -> None:
        path = self._ask_where(self, FILE_NAME)
        if not path:
            return
        from anakinra_desktop.drawing.printing import pdf_of
        from anakinra_desktop.services.outside_files import CannotWrite, write_whole

        try:
            write_whole(path, pdf_of(self._sheet, QCoreApplication.translate("RecoverySheet", "Recovery code")))
        except CannotWrite:
            self._say(
                QCoreApplication.translate(
                    "Protection", "This app may not write there, or there is no room. Choose another folder."
                )
            )
        else:
            words = QCoreApplication.translate("Protection", "Saved as {file}. Print it, then delete the file.")
            self._say(words.format(file=path))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.reveal(self.message)


def _ask_where(host: QWidget, name: str) -> str:
    return ask_where(host, name, QCoreApplication.translate("Protection", "Save the recovery code"))


def _ask_printer(printer: QPrinter, host: QWidget) -> bool:
    return ask_printer(printer, host, QCoreApplication.translate("Protection", "Print the recovery code"))
