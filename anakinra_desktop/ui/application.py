"""The running Qt application: its name, its language, and the look it is dressed in."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QLocale, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from anakinra_desktop.resources import resource
from anakinra_desktop.ui.shared.theme import HAS_STYLE, STYLE, look

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from anakinra_desktop.ui.shared.app_settings import AppSettings

_speaking: list[QTranslator] = []


def import_plainly() -> None:
    """Give Python's own import back, once PySide is loaded.

    PySide reads the source of every module that is imported after it, in search of a switch that this app does not
    use; that takes a fifth of the time until the first page stands.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def make_application(no_screen: Callable[[], NoReturn]) -> QApplication:
    """The one application of this process. Where no window can open, `no_screen` is called; it must not come back."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        told: list[str] = []

        def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
            if kind.name == "QtFatalMsg":
                no_screen()
            told.append(message)

        # Where it finds no screen, Qt says a page of its own and aborts the process.
        qInstallMessageHandler(listen)
        application = _kind_of_application()([*sys.argv[:1], "-style", STYLE])
        application.setProperty(HAS_STYLE, True)
        qInstallMessageHandler(None)
        for message in told:
            print(message, file=sys.stderr)
    application.setApplicationName("Anakinra Desktop")
    application.setDesktopFileName("anakinra-desktop")
    return application


def _kind_of_application() -> type[QApplication]:
    if sys.platform == "darwin":
        from anakinra_desktop.ui.mac_application import MacApplication

        return MacApplication
    return QApplication


def show_icon(application: QApplication) -> None:
    """Give the windows their icon; it takes a while to draw, so not before the first of them stands."""
    from PySide6.QtGui import QIcon

    with suppress(FileNotFoundError):
        application.setWindowIcon(QIcon(str(resource("pictures/app-icon.svg"))))


def dress(settings: AppSettings) -> None:
    """Give the application the text size, the theme and the movement that were chosen.

    Its last layer, `look().put_on_the_rest()`, can wait until the first page stands, which shows little of it.
    """
    current = look(fully=False)
    if settings.text_scale != current.chosen_text_scale:
        current.choose_text_scale(settings.text_scale)
    if settings.theme != current.chosen_theme:
        current.choose_theme(settings.theme)
    current.choose_motion(settings.motion)


def speak(application: QApplication, language: str) -> None:
    """Let the application, and Qt's own buttons, speak a language ("en" or "es")."""
    while _speaking:
        old = _speaking.pop()
        application.removeTranslator(old)
        old.deleteLater()
    here = QLocale.system()
    if here.name()[:2] != language:
        here = QLocale(language)
    QLocale.setDefault(here)
    for path in _translations(language):
        translator = QTranslator(application)
        if translator.load(path):
            application.installTranslator(translator)
            _speaking.append(translator)


def _translations(language: str) -> list[str]:
    paths = []
    if language != "en":  # which is what Qt's own buttons say by themselves
        from PySide6.QtCore import QLibraryInfo

        paths.append(f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm")
    with suppress(FileNotFoundError):
        paths.append(str(resource(f"built/translations/{language}.qm")))
    return paths
