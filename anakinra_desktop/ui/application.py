"""The running Qt application: its name, its language, and the look it is dressed in."""

from __future__ import annotations

import sys
from contextlib import suppress

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from anakinra_desktop.resources import resource
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.theme import look


def make_application() -> QApplication:
    """The one application of this process."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Anakinra Desktop")
    application.setDesktopFileName("anakinra-desktop")
    with suppress(FileNotFoundError):
        application.setWindowIcon(QIcon(str(resource("pictures/app-icon.svg"))))
    return application


def dress(settings: AppSettings) -> None:
    """Give the application the text size and the theme that were chosen."""
    current = look()
    if settings.text_scale != current.chosen_text_scale:
        current.choose_text_scale(settings.text_scale)
    if settings.theme != current.chosen_theme:
        current.choose_theme(settings.theme)


def speak(application: QApplication, language: str) -> None:
    """Let the application, and Qt's own buttons, speak a language ("en" or "es")."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    here = QLocale.system()
    if here.name()[:2] != language:
        here = QLocale(language)
    QLocale.setDefault(here)
    for path in (
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{language}.qm",
        _ours(language),
    ):
        translator = QTranslator(application)
        if path and translator.load(path):
            application.installTranslator(translator)


def _ours(language: str) -> str:
    try:
        return str(resource(f"built/translations/{language}.qm"))
    except FileNotFoundError:
        return ""
