"""Where pages go: a printer, or a PDF that is named in the system's own question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from anakinra_desktop.drawing.ink import Paper

AskWhere = Callable[[QWidget, str], str]
"""Asks where to save, given a name; "" for nowhere."""
AskPrinter = Callable[["QPrinter", QWidget], bool]
"""Asks which printer; whether to print."""


def printer_for(paper: Paper) -> QPrinter:
    """A printer set to a paper; its list of jobs names the app and nobody else."""
    from PySide6.QtPrintSupport import QPrinter

    from anakinra_desktop.drawing.printing import page_layout

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Anakinra Desktop")
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(paper))
    return printer


def ask_where(host: QWidget, name: str, title: str) -> str:
    """Ask for the place of a PDF, in the documents unless somewhere else is chosen."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path, _ = QFileDialog.getSaveFileName(host, title, str(Path(folder) / name), "PDF (*.pdf)")
    return path


def ask_printer(printer: QPrinter, host: QWidget, title: str) -> bool:
    """Ask which printer, in the system's own question."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, host)
    dialog.setWindowTitle(title)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted
