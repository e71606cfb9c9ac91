"""Builds record, services and window and joins them; the one file that knows every room.

The window stands before the record is read, and the first page is live before SQLAlchemy, Alembic or matplotlib are
imported: each step imports what it needs when it needs it, and whatever the first page can do without comes after it.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NoReturn

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QApplication

    from anakinra_desktop.cli.arguments import Arguments
    from anakinra_desktop.domain.reminders import SlotName, Told
    from anakinra_desktop.domain.resource_reading import DamagedResource
    from anakinra_desktop.services.keep_copies import Upkeep
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.ui.app_window import AppWindow
    from anakinra_desktop.ui.end_signals import EndSignals
    from anakinra_desktop.ui.reminder.reminders import Reminders
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household
    from anakinra_desktop.ui.single_instance import Doorbell

COULD_NOT: Final = 1
"""The exit code where there is no window, or one that can't be used."""
LANGUAGES: Final = ("en", "es")
WINDOW_WORD: Final = "window"
LONGEST_WAIT_FOR_PAINTING_MS: Final = 500
"""A window that nobody can see (minimised, behind another one) may never be painted; then the record is read anyway."""
COPY_ASKED_EVERY_MS: Final = 3_600_000
"""How often it is looked whether a day has passed since the last copy of the record."""
PREPARE_AFTER_MS: Final = 1500
"""How long after the first page what writes to the record is loaded; the page has settled by then."""

CHECK_AFTER_MS: Final = 300
"""The first page answers by then; reading all resources at the same time would keep a person waiting for it."""
REMIND_AFTER_MS: Final = 1000
"""How long after the first page it is looked whether somebody is to be reminded, and the tray gets its picture."""


def start(argv: Sequence[str]) -> int:
    """Do what the command line asks for: a command, the tour, or the window. The exit code."""
    options = _window_options(argv)
    if options is not None:
        return _open_or_say_why(options)
    from anakinra_desktop import cli

    if cli.is_command(argv):
        return cli.main(argv)
    from anakinra_desktop.cli.program import complain, language_of_surroundings

    try:
        arguments = _arguments(argv)
        chosen = arguments.choice("--lang", LANGUAGES, "en") if arguments.switch("--lang") else None
        if arguments.command.words == "tour":
            from anakinra_desktop.ui.tour import play_tour

            return play_tour(Path(arguments.text("--output")), chosen or "en")
    except Exception as error:
        return complain(error, sys.stderr, language_of_surroundings())
    return _open_or_say_why({name: arguments.text(name) for name in arguments.values})


def _window_options(argv: Sequence[str]) -> dict[str, str] | None:
    """The options of a command line that plainly asks for the window.

    None for every other, wrong ones among them; the reader of commands takes its time over those.
    """
    options: dict[str, str] = {}
    rest = iter(argv)
    for given in rest:
        name, joint, value = given.partition("=")
        if name in options:
            return None
        if name in ("--demo", "--minimized") and not joint:
            options[name] = ""
        elif name in ("--data-dir", "--lang"):
            options[name] = value if joint else next(rest, "")
            if not options[name] or options[name].startswith("-"):
                return None
        else:
            return None
    return options if options.get("--lang", "en") in LANGUAGES else None


def _arguments(argv: Sequence[str]) -> Arguments:
    from anakinra_desktop.cli.arguments import Command, Option, check_needed, first_word, read_arguments

    window = Command(WINDOW_WORD, (Option("--demo"), Option("--minimized")))
    tour = Command("tour", (Option("--output", "DIR", needed=True),))
    asked = argv if first_word(argv) else (WINDOW_WORD, *argv)
    arguments = read_arguments(asked, {each.words: each for each in (window, tour)})
    check_needed(arguments)
    return arguments


def _open_or_say_why(options: Mapping[str, str]) -> int:
    # What is made until the first page stands is there to stay; looking for garbage would only take its time.
    gc.disable()
    try:
        return _open_window(options)
    except Exception as error:
        from anakinra_desktop.cli.program import complain, language_of_surroundings

        return complain(error, sys.stderr, options.get("--lang") or language_of_surroundings())
    finally:
        gc.enable()


def _open_window(options: Mapping[str, str]) -> int:
    """Open the window and stay until it is closed. A second start brings the first window to the front."""
    import PySide6.QtCore  # noqa: F401  (whatever it slows down comes after it)

    from anakinra_desktop.ui.application import import_plainly

    import_plainly()
    from anakinra_desktop.storage.data_folder import data_folder
    from anakinra_desktop.ui.single_instance import WindowLock, ring

    if "--demo" in options:
        from anakinra_desktop.ui.demo_folder import demo_folder

        with demo_folder() as folder:
            return _run(folder, options)
    folder = data_folder(options.get("--data-dir"))
    lock = WindowLock(folder)
    if not lock.take():
        return 0 if ring(folder) else _refuse("no answer", options.get("--lang"))
    try:
        return _run(folder, options)
    finally:
        lock.release()


def _refuse(what: Literal["no screen", "no answer"], language: str | None) -> int:
    """Say in one sentence why there is no window; the exit code."""
    from anakinra_desktop.cli.errand import print_to
    from anakinra_desktop.cli.program import language_of_surroundings
    from anakinra_desktop.drawing.tongue import speaking, tongue

    with speaking(language or language_of_surroundings()):
        if what == "no screen":
            sentence = tongue().translate(
                "Startup",
                "No window can open here, for there is no screen that one could open on: “anakinra-desktop tour "
                "--output FOLDER” shows the app in pictures, and “anakinra-desktop --help” lists what works without "
                "a window.",
            )
        else:
            sentence = tongue().translate(
                "Startup", "Anakinra Desktop is open already, but does not answer; please look for its window."
            )
    print_to(sys.stderr, sentence)
    return COULD_NOT


def _run(folder: Path, options: Mapping[str, str]) -> int:
    from anakinra_desktop.ui.application import dress, make_application, speak
    from anakinra_desktop.ui.shared.app_settings import AppSettings

    def no_screen() -> NoReturn:
        # Qt is about to abort the process; this ends it without a report of a crash.
        os._exit(_refuse("no screen", options.get("--lang")))

    application = make_application(no_screen)
    settings = AppSettings(folder)
    speak(application, options.get("--lang") or settings.language)
    dress(settings)
    running = _Running(application, folder, settings, options)
    running.open()
    try:
        return application.exec() or running.exit_code
    finally:
        running.end()


class _Running:
    """The app while its window is open."""

    def __init__(
        self, application: QApplication, folder: Path, settings: AppSettings, options: Mapping[str, str]
    ) -> None:
        from anakinra_desktop.storage.database import RecordFile

        self._application = application
        self._folder = folder
        self._settings = settings
        self._options = options
        self._records = RecordFile.in_folder(folder)
        self._is_awake = False
        self.exit_code = 0
        self._doorbell: Doorbell | None = None
        self._signals: EndSignals | None = None
        self._reminders: Reminders | None = None
        self._household, self._app_window = self._make_window()

    def _make_window(self) -> tuple[Household, AppWindow]:
        from anakinra_desktop.storage.data_folder import is_usual
        from anakinra_desktop.ui.app_window import AppWindow
        from anakinra_desktop.ui.shared.household import Household

        household = Household(self._records, _now, here=local_zone_name)
        usual = "--demo" not in self._options and is_usual(self._options.get("--data-dir"))
        app_window = AppWindow(household, self._settings, is_usual_folder=usual)
        app_window.language_chosen.connect(self._change_language)
        app_window.window.closing.connect(self._remember)
        return household, app_window

    def open(self) -> None:
        """Show the window where it stood last; the rest follows when its first picture is on the screen."""
        from PySide6.QtCore import QTimer

        window = self._app_window.window
        window.stands.connect(self.wake)
        QTimer.singleShot(LONGEST_WAIT_FOR_PAINTING_MS, self.wake)
        self._show(minimized="--minimized" in self._options)

    def _show(self, *, minimized: bool = False) -> None:
        window, geometry = self._app_window.window, self._settings.window_geometry
        if geometry is not None:
            window.restoreGeometry(geometry)
        if minimized and self._starts_in_tray():
            self._application.setQuitOnLastWindowClosed(False)
        elif minimized:
            window.showMinimized()
        else:
            window.show()

    def _starts_in_tray(self) -> bool:
        """Whether the app can begin without a window: something must lead to it, and be there to stay."""
        from anakinra_desktop.ui.reminder.tray import has_tray

        return "--demo" not in self._options and self._settings.reminds and has_tray()

    def wake(self) -> None:
        """The window stands: from here on faults are caught, and the record is read."""
        if self._is_awake:
            return
        self._is_awake = True
        from PySide6.QtCore import QTimer

        from anakinra_desktop.ui.shared.crash import CrashReporter

        self._crashes = CrashReporter(self._application)
        self._crashes.install()
        self._crashes.trouble.connect(lambda error: self._app_window.window.tell_record_trouble(error))
        self._crashes.damaged.connect(self._say_damage)
        QTimer.singleShot(0, self._settle_in)
        if "--demo" in self._options:
            self._fill_demo()
        else:
            self._app_window.open_record()

    def _fill_demo(self) -> None:
        from anakinra_desktop.ui.shared.background import Task

        spanish = (self._options.get("--lang") or self._settings.language) == "es"
        self._filling = Task(lambda: _make_up(self._folder, spanish=spanish))
        self._filling.done.connect(lambda _: self._app_window.open_record())
        self._filling.failed.connect(_raise)
        self._filling.start()

    def _settle_in(self) -> None:
        """The first page is live: do what could wait, and make ready what will be asked for next."""
        from PySide6.QtCore import QTimer

        from anakinra_desktop.ui.application import show_icon
        from anakinra_desktop.ui.end_signals import EndSignals
        from anakinra_desktop.ui.shared.theme import look
        from anakinra_desktop.ui.single_instance import Doorbell

        look().put_on_the_rest()
        gc.freeze()
        gc.enable()
        show_icon(self._application)
        QTimer.singleShot(CHECK_AFTER_MS, self._application, self._check_resources)
        self._watch()
        self._signals = EndSignals(self._application)
        self._signals.asked.connect(self._close)
        # A system that ends the session, or Quit in a Mac's menu, means the app, not only its window.
        self._application.commitDataRequest.connect(lambda: self._app_window.window.let_end())
        if sys.platform == "darwin":
            from anakinra_desktop.ui.mac_application import MacApplication

            if isinstance(self._application, MacApplication):
                self._application.quit_asked.connect(lambda: self._app_window.window.let_end())
        self._doorbell = Doorbell(self._folder, self._application)
        self._doorbell.rung.connect(self._come_forward)
        self._doorbell.listen()
        QTimer.singleShot(PREPARE_AFTER_MS, self._prepare_writing)
        QTimer.singleShot(REMIND_AFTER_MS, self._app_window.window, self._remind_first)
        if "--demo" not in self._options:
            self._hourly = QTimer(self._application)
            self._hourly.timeout.connect(self._copy_daily)
            self._hourly.start(COPY_ASKED_EVERY_MS)

    def _check_resources(self) -> None:
        """Read beside the window what it knows of the medication: a damaged file is named now, not at the injection."""
        from anakinra_desktop.services.read_medication import check_resources
        from anakinra_desktop.ui.shared.background import Task

        self._checking = Task(check_resources)
        self._checking.failed.connect(_raise)
        self._checking.start()

    def _say_damage(self, error: DamagedResource) -> None:
        """A file of the installation is damaged: nothing of it is used, and the app can only be closed."""
        self.exit_code = COULD_NOT
        self._app_window.show_damage(error)

    def _watch(self) -> None:
        from anakinra_desktop.ui.record_watch import RecordWatch

        RecordWatch(self._household, self._household)

    def _remind_first(self) -> None:
        if self._reminders is None:
            self._remind()

    def _remind(self, told: dict[SlotName, Told] | None = None) -> None:
        """Say when a dose is due, from now on; `told` is what the window before this one said."""
        from anakinra_desktop.ui.reminder.reminders import Reminders

        stays = "--demo" not in self._options
        self._reminders = Reminders(self._app_window, self._household, self._settings, told, may_run_on=stays)
        self._reminders.quit_wanted.connect(self._close)
        self._reminders.begin()

    def _prepare_writing(self) -> None:
        """Load beside the window what the first write needs, so that it answers as quickly as the second."""
        from anakinra_desktop.ui.shared.background import Task

        self._preparing = Task(_load_what_writes)
        self._preparing.start()

    def _copy_daily(self) -> None:
        """A window that stays open for days makes its copies too."""
        from anakinra_desktop.ui.shared.background import Task

        further = self._settings.copies_folder
        self._copying = Task(lambda: _keep_copies(self._records, further, hours=24))
        self._copying.done.connect(self._remember_copies)
        self._copying.failed.connect(_raise)
        self._copying.start()

    def _remember_copies(self, upkeep: tuple[Upkeep, Upkeep | None]) -> None:
        from anakinra_desktop.ui.copies.upkeep import remember

        remember(self._settings, _now(), upkeep)
        self._app_window.door.tell_of_copies()

    def _come_forward(self) -> None:
        if self._reminders is not None:
            self._reminders.come_forward()
        else:
            self._app_window.window.come_forward()

    def _close(self) -> None:
        self._app_window.window.end()
        self._application.exit()

    def _remember(self) -> None:
        self._settings.window_geometry = self._app_window.window.saveGeometry()
        person = self._household.person
        self._settings.person_id = person.id if person else None
        self._settings.save()

    def end(self) -> None:
        """The window is closed: whatever still works beside it comes to its end first."""
        from anakinra_desktop.ui.shared.background import wait_for_work

        if self._reminders is not None:
            self._reminders.end()
        wait_for_work()
        for listener in (self._doorbell, self._signals):
            if listener is not None:
                listener.close()
        if "--demo" not in self._options:
            from anakinra_desktop.ui.copies.upkeep import remember

            further = self._settings.copies_folder
            remember(self._settings, _now(), _keep_copies(self._records, further, hours=0))
            if self._household.person is not None and self._records.exists():
                from anakinra_desktop.storage.former_places import remember_place

                remember_place(self._folder)
        self._records.close()

    def _change_language(self, language: str | None) -> None:
        from anakinra_desktop.ui.application import speak

        self._settings.chosen_language = language
        speak(self._application, self._settings.language)
        self._remember()
        old, shown = self._app_window.window, self._app_window.window.shown
        told = None
        if self._reminders is not None:
            told = self._reminders.watch.told
            self._reminders.end()
        self._household, self._app_window = self._make_window()
        self._watch()
        self._show()
        self._app_window.open_record()
        self._app_window.window.show_page(shown)
        self._remind(told)
        old.hide()
        old.deleteLater()


def _make_up(folder: Path, *, spanish: bool) -> None:
    from anakinra_desktop.services.make_up_household import make_up_household
    from anakinra_desktop.storage.database import RecordFile

    records = RecordFile.in_folder(folder)
    make_up_household(records, _now(), local_zone_name(), spanish=spanish)
    records.close()


def _keep_copies(records: RecordFile, further: Path | None, hours: float) -> tuple[Upkeep, Upkeep | None]:
    """Copy the record, if it changed and the last copy is so many hours old, to its own folder and to a further one."""
    from datetime import timedelta

    from anakinra_desktop.ui.copies.upkeep import keep_copies_up

    return keep_copies_up(records, further, _now(), timedelta(hours=hours))


def _load_what_writes() -> None:
    import anakinra_desktop.storage.engine
    import anakinra_desktop.storage.record  # noqa: F401


def _raise(error: Exception) -> NoReturn:
    raise error


def _now() -> datetime:
    from datetime import datetime

    return datetime.now().astimezone()


def local_zone_name() -> str:
    """The name of this computer's time zone, such as `Europe/Madrid`."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
