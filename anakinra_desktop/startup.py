"""Builds record, services and window and joins them; the one file that knows every room.

The window stands before the record is read, and the first page is live before SQLAlchemy, Alembic or matplotlib are
imported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from anakinra_desktop.cli.arguments import Arguments
    from anakinra_desktop.ui.app_window import AppWindow
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household

WINDOW_WORD: Final = "window"


def start(argv: Sequence[str]) -> int:
    """Do what the command line asks for: a command, the tour, or the window. The exit code."""
    from anakinra_desktop import cli

    if cli.is_command(argv):
        return cli.main(argv)
    from anakinra_desktop.cli.program import LANGUAGES, complain, language_of_surroundings

    language = language_of_surroundings()
    try:
        arguments = _arguments(argv)
        chosen = arguments.choice("--lang", LANGUAGES, language) if arguments.switch("--lang") else None
        if arguments.command.words == "tour":
            from anakinra_desktop.ui.tour import play_tour

            return play_tour(Path(arguments.text("--output")), chosen or "en")
        return open_window(arguments, chosen)
    except Exception as error:
        return complain(error, sys.stderr, language)


def _arguments(argv: Sequence[str]) -> Arguments:
    from anakinra_desktop.cli.arguments import Command, Option, check_needed, first_word, read_arguments

    window = Command(WINDOW_WORD, (Option("--demo"), Option("--minimized")))
    tour = Command("tour", (Option("--output", "DIR", needed=True),))
    asked = argv if first_word(argv) else (WINDOW_WORD, *argv)
    arguments = read_arguments(asked, {each.words: each for each in (window, tour)})
    check_needed(arguments)
    return arguments


def open_window(arguments: Arguments, language: str | None) -> int:
    """Open the window and stay until it is closed. A second start brings the first window to the front."""
    from anakinra_desktop.storage.data_folder import data_folder
    from anakinra_desktop.ui.single_instance import WindowLock, ring

    with _DemoFolder(wanted=arguments.switch("--demo")) as demo_folder:
        folder = demo_folder or data_folder(arguments.maybe("--data-dir"))
        lock = WindowLock(folder)
        if not lock.take():
            return 0 if ring(folder) else _cannot_reach_window()
        try:
            return _run(folder, language, is_demo=demo_folder is not None, minimized=arguments.switch("--minimized"))
        finally:
            lock.release()


def _cannot_reach_window() -> int:
    from anakinra_desktop.domain.problem import Problem

    raise Problem("Anakinra Desktop is open already, but it does not answer. Please look for its window.")


def _run(folder: Path, language: str | None, *, is_demo: bool, minimized: bool) -> int:
    from PySide6.QtCore import QTimer

    from anakinra_desktop.ui.application import dress, make_application, speak
    from anakinra_desktop.ui.shared.app_settings import AppSettings

    application = make_application()
    settings = AppSettings(folder)
    speak(application, language or settings.language)
    dress(settings)
    running = _Running(application, folder, settings, language, is_demo=is_demo)
    running.show(minimized=minimized)
    # The first picture first; everything else when it stands.
    QTimer.singleShot(0, running.wake)
    return application.exec()


class _Running:
    """The app while its window is open."""

    def __init__(
        self, application: QApplication, folder: Path, settings: AppSettings, language: str | None, *, is_demo: bool
    ) -> None:
        self._application = application
        self._folder = folder
        self._settings = settings
        self._given_language = language
        self._is_demo = is_demo
        self._household: Household | None = None
        self._app_window = self._make_window()

    def _make_window(self) -> AppWindow:
        from anakinra_desktop.storage.database import RecordFile
        from anakinra_desktop.ui.app_window import AppWindow
        from anakinra_desktop.ui.shared.household import Household

        self._household = Household(RecordFile.in_folder(self._folder), _now)
        app_window = AppWindow(self._household, self._settings)
        app_window.language_chosen.connect(self._change_language)
        return app_window

    def show(self, *, minimized: bool) -> None:
        """Show the window where it stood last."""
        window = self._app_window.window
        geometry = self._settings.window_geometry
        if geometry is not None:
            window.restoreGeometry(geometry)
        window.closing.connect(self._remember)
        if minimized:
            window.showMinimized()
        else:
            window.show()

    def wake(self) -> None:
        """Now that the window stands: catch faults, listen for a second start, and read the record."""
        from anakinra_desktop.ui.shared.crash import CrashReporter
        from anakinra_desktop.ui.single_instance import Doorbell

        self._crashes = CrashReporter(self._application)
        self._crashes.install()
        self._crashes.trouble.connect(lambda error: self._app_window.window.tell_record_trouble(error))
        if self._is_demo:
            self._fill_demo()
        self._app_window.open_record()
        self._doorbell = Doorbell(self._folder, self._application)
        self._doorbell.rung.connect(self._come_forward)
        self._doorbell.listen()

    def _fill_demo(self) -> None:
        from anakinra_desktop.services.make_up_household import make_up_household

        assert self._household is not None
        spanish = (self._given_language or self._settings.language) == "es"
        make_up_household(self._household.records, _now(), local_zone_name(), spanish=spanish)

    def _come_forward(self) -> None:
        window = self._app_window.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _remember(self) -> None:
        self._settings.window_geometry = self._app_window.window.saveGeometry()
        person = self._household.person if self._household else None
        self._settings.person_id = person.id if person else None

    def _change_language(self, language: str | None) -> None:
        from anakinra_desktop.ui.application import speak

        self._settings.chosen_language = language
        speak(self._application, self._settings.language)
        self._remember()
        old, shown = self._app_window.window, self._app_window.window.shown
        self._app_window = self._make_window()
        self.show(minimized=False)
        self._app_window.open_record()
        self._app_window.window.show_page(shown)
        old.hide()
        old.deleteLater()


class _DemoFolder:
    """A folder for a made-up household, gone when the window is closed."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted

    def __enter__(self) -> Path | None:
        if not self._wanted:
            return None
        import tempfile

        self._folder = tempfile.TemporaryDirectory(prefix="anakinra-demo-")
        return Path(self._folder.name)

    def __exit__(self, *_reason: object) -> None:
        if self._wanted:
            self._folder.cleanup()


def _now() -> datetime:
    return datetime.now().astimezone()


def local_zone_name() -> str:
    """The name of this computer's time zone, such as `Europe/Madrid`."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
