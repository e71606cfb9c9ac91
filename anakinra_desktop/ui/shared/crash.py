"""One calm window when the app itself is at fault; it names nobody and nothing that was recorded."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, FlowRow, Grow, IconView, Text, column, filled, row
from anakinra_desktop.ui.shared.theme import look


class CrashReporter(QObject):
    """Installed as `sys.excepthook`. Faults of ours open one window, the world's troubles go to `trouble`.

    PySide also calls the hook from pool threads; everything is shown on the main thread. A second fault opens no
    second window.
    """

    trouble = Signal(object)
    """A RecordTrouble that nobody caught; the main window says it in its trouble banner."""

    damaged = Signal(object)
    """A DamagedResource: a file that the app carries with it is damaged, so the app must not go on."""

    _failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: CrashWindow | None = None
        self._failed.connect(self._present)

    def install(self) -> None:
        """Take over `sys.excepthook`."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if issubclass(kind, DamagedResource):
            print(f"Anakinra Desktop: {error}", file=sys.stderr)
            self._failed.emit(error, "")
            return
        report = crash_report(kind, trace)
        print(report, file=sys.stderr)
        self._failed.emit(error, report)

    def _present(self, error: BaseException, report: str) -> None:
        if isinstance(error, RecordTrouble):
            self.trouble.emit(error)
            return
        if isinstance(error, DamagedResource):
            self.damaged.emit(error)
            return
        if self.window is not None and self.window.isVisible():
            return
        try:
            self.window = CrashWindow(report)
            self.window.show()
        except Exception:  # the report is on standard error; a broken window must not loop
            traceback.print_exc()


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions and where it happened. No message, no values, no paths outside the app: they could name somebody."""
    import platform  # takes its time, and is wanted only when something went wrong

    lines = [
        f"Anakinra Desktop {_version('anakinra-desktop')}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, PySide6 {_version('PySide6-Essentials')}, {platform.system()} {platform.release()}",
        "",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    frames = traceback.extract_tb(trace)
    places = [f"  {_inside_the_app(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return "\n".join([*lines, *places])


def _inside_the_app(file_name: str) -> str:
    parts = Path(file_name).parts
    for root in ("anakinra_desktop", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return Path(file_name).name


def _version(package: str) -> str:
    from importlib import metadata  # reads mail headers for it: nothing a start should wait for

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


class CrashWindow(QWidget):
    """Says that the app made a mistake, that the record is safe, and what can be done."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setObjectName("crash_window")
        self.setWindowTitle(QCoreApplication.translate("CrashWindow", "Something went wrong - Anakinra Desktop"))
        self._report = report
        self.heading = Text(QCoreApplication.translate("CrashWindow", "Something went wrong in this app"), "h1")
        safe = Text(
            QCoreApplication.translate(
                "CrashWindow",
                "What you had saved is safe. If you were in the middle of an injection, go on with it; do not inject "
                "again. When the app starts again, it asks how far you came.",
            )
        )
        details = Text(
            QCoreApplication.translate(
                "CrashWindow", "For the people who mend it. No name, no dose and no note is in it:"
            ),
            "support",
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setObjectName("crash_report")
        self.report.setAccessibleName(QCoreApplication.translate("CrashWindow", "What went wrong, for experts"))
        self.report.setFont(look().font(14, 500))
        copy = Button(QCoreApplication.translate("CrashWindow", "Copy this text"), icon="copy")
        copy.setObjectName("copy_report")
        copy.clicked.connect(self.copy_report)
        quit_app = Button(QCoreApplication.translate("CrashWindow", "Close the app"), icon="power")
        quit_app.setObjectName("quit_app")
        quit_app.clicked.connect(QCoreApplication.quit)
        stay = Button(QCoreApplication.translate("CrashWindow", "Go on"), "primary")
        stay.setObjectName("go_on")
        stay.clicked.connect(self.close)
        column(
            row(IconView("warning", "warn", 44), Grow(column(self.heading, safe, gap=6)), gap=18),
            details,
            Grow(self.report),
            filled(FlowRow(copy, quit_app, stay)),
            gap=14,
            margins=(32, 28, 32, 28),
            parent=self,
        )
        self.resize(look().space(820), look().space(560))
        self.heading.focus_as_heading()

    def copy_report(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.deleteLater()
