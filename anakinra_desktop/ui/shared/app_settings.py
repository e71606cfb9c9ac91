"""What is set for the app on this computer: language, look, text size. Anything about a person is in the record."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast, get_args

from PySide6.QtCore import QByteArray, QLocale, QSettings

from anakinra_desktop.storage.trouble import Trouble
from anakinra_desktop.ui.shared.theme import LARGEST_TEXT_SCALE, SMALLEST_TEXT_SCALE, ThemeName

if TYPE_CHECKING:
    from anakinra_desktop.domain.phones import PhonesChoice

FILE_NAME: Final = "settings.ini"
LANGUAGES: Final = ("en", "es")
REMINDER_AGAIN_CHOICES: Final = (15, 30, 60, 0)
"""Minutes after which a reminder may come again; 0 is never."""
REMINDER_AGAIN_MIN: Final = 30


@dataclass(frozen=True, slots=True)
class CopyTrouble:
    """A copy that could not be made: when, and why."""

    at: datetime
    trouble: Trouble


class AppSettings:
    """The settings of one data folder. Values that cannot be so count as not set."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._settings = QSettings(str(self._path), QSettings.Format.IniFormat)
        self._is_forgotten = False

    def forget(self) -> None:
        """Everything was deleted: nothing is written any more."""
        self._is_forgotten = True
        self._settings.clear()
        self._settings.sync()  # else Qt would write the file once more when the app ends
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, ""))

    def _keep(self, name: str, value: object) -> None:
        if self._is_forgotten:
            return
        if value is None:
            self._settings.remove(name)
        else:
            self._settings.setValue(name, value)

    def save(self) -> bool:
        """Write what was set to the disk now; whether that was possible."""
        if self._is_forgotten:
            return True
        self._settings.sync()
        with suppress(OSError):  # Qt makes the file readable for all; who is treated here is nobody else's matter
            self._path.chmod(0o600)
        return self._settings.status() == QSettings.Status.NoError

    @property
    def chosen_language(self) -> str | None:
        """The language chosen in Settings, or None to follow the system."""
        language = self._text("language")
        return language if language in LANGUAGES else None

    @chosen_language.setter
    def chosen_language(self, language: str | None) -> None:
        self._keep("language", language)

    @property
    def language(self) -> str:
        """The language to speak: the chosen one, else the system's if the app speaks it, else English."""
        system = QLocale.system().name()[:2]
        return self.chosen_language or (system if system in LANGUAGES else "en")

    @property
    def theme(self) -> ThemeName | None:
        """The theme chosen, or None to follow the system."""
        theme = self._text("theme")
        return cast(ThemeName, theme) if theme in get_args(ThemeName) else None

    @theme.setter
    def theme(self, theme: ThemeName | None) -> None:
        self._keep("theme", theme)

    @property
    def text_scale(self) -> float:
        """The text size chosen: 1.0 to 2.0."""
        try:
            scale = float(self._text("text_scale"))
        except ValueError:
            return SMALLEST_TEXT_SCALE
        return scale if SMALLEST_TEXT_SCALE <= scale <= LARGEST_TEXT_SCALE else SMALLEST_TEXT_SCALE

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._keep("text_scale", f"{scale:.2f}")

    @property
    def motion(self) -> bool | None:
        """Whether anything may move, or None to follow the system."""
        return {"on": True, "off": False}.get(self._text("motion"))

    @motion.setter
    def motion(self, motion: bool | None) -> None:
        self._keep("motion", None if motion is None else "on" if motion else "off")

    @property
    def person_id(self) -> int | None:
        """Whose pages were shown last."""
        text = self._text("person")
        return int(text) if text.isdecimal() else None

    @person_id.setter
    def person_id(self, person_id: int | None) -> None:
        self._keep("person", person_id)

    @property
    def reminds(self) -> bool:
        """Whether the app says when it is time for a dose; it does until told otherwise."""
        return self._text("reminders") != "off"

    @reminds.setter
    def reminds(self, reminds: bool) -> None:
        self._keep("reminders", None if reminds else "off")

    @property
    def reminder_names_nothing(self) -> bool:
        """Whether a reminder leaves out what it is for and whose it is; it does until told otherwise."""
        return self._text("reminder_words") != "plain"

    @reminder_names_nothing.setter
    def reminder_names_nothing(self, names_nothing: bool) -> None:
        self._keep("reminder_words", None if names_nothing else "plain")

    @property
    def reminder_again_min(self) -> int:
        """After how many minutes a reminder comes again while nothing is recorded; 0 for never."""
        text = self._text("reminder_again")
        minutes = int(text) if text.isdecimal() else REMINDER_AGAIN_MIN
        return minutes if minutes in REMINDER_AGAIN_CHOICES else REMINDER_AGAIN_MIN

    @reminder_again_min.setter
    def reminder_again_min(self, minutes: int) -> None:
        self._keep("reminder_again", str(minutes))

    @property
    def reminder_is_heard(self) -> bool:
        """Whether a reminder comes with a sound."""
        return self._text("reminder_sound") != "off"

    @reminder_is_heard.setter
    def reminder_is_heard(self, is_heard: bool) -> None:
        self._keep("reminder_sound", None if is_heard else "off")

    @property
    def runs_on(self) -> bool | None:
        """Whether the app goes on, out of sight, when its window is closed; None where nobody chose yet."""
        return {"yes": True, "no": False}.get(self._text("runs_on"))

    @runs_on.setter
    def runs_on(self, runs_on: bool | None) -> None:
        self._keep("runs_on", None if runs_on is None else "yes" if runs_on else "no")

    @property
    def said_that_it_runs_on(self) -> bool:
        """Whether the person was told, the first time, that the app goes on without its window."""
        return self._text("runs_on_was_said") == "yes"

    @said_that_it_runs_on.setter
    def said_that_it_runs_on(self, was_said: bool) -> None:
        self._keep("runs_on_was_said", "yes" if was_said else None)

    @property
    def has_phones_choice(self) -> bool:
        """Whether a country was chosen, or a number typed."""
        return any(self._text(name) for name in ("emergency_country", "emergency_number", "poison_number"))

    @property
    def phones_choice(self) -> PhonesChoice:
        """The country whose emergency numbers are shown, and numbers typed for one the app knows none of."""
        from anakinra_desktop.domain.phones import PhonesChoice

        emergency, poison = self._text("emergency_number"), self._text("poison_number")
        return PhonesChoice(self._text("emergency_country"), emergency, poison)

    @phones_choice.setter
    def phones_choice(self, choice: PhonesChoice) -> None:
        self._keep("emergency_country", choice.country or None)
        self._keep("emergency_number", choice.emergency or None)
        self._keep("poison_number", choice.poison or None)

    @property
    def copies_folder(self) -> Path | None:
        """Another folder that copies of the record go to, such as one on a USB stick."""
        text = self._text("copies_folder")
        return Path(text) if text and Path(text).is_absolute() else None

    @copies_folder.setter
    def copies_folder(self, folder: Path | None) -> None:
        self._keep("copies_folder", None if folder is None else str(folder))

    @property
    def copy_trouble(self) -> CopyTrouble | None:
        """Why the last copy of the record could not be made; None when it could."""
        return self._copy_trouble("copy_trouble")

    @copy_trouble.setter
    def copy_trouble(self, trouble: CopyTrouble | None) -> None:
        self._keep_copy_trouble("copy_trouble", trouble)

    @property
    def further_copy_trouble(self) -> CopyTrouble | None:
        """As `copy_trouble`, of the further folder."""
        return self._copy_trouble("further_copy_trouble")

    @further_copy_trouble.setter
    def further_copy_trouble(self, trouble: CopyTrouble | None) -> None:
        self._keep_copy_trouble("further_copy_trouble", trouble)

    def _copy_trouble(self, name: str) -> CopyTrouble | None:
        at, _, trouble = self._text(name).partition(" ")
        try:
            moment = datetime.fromisoformat(at)
            return CopyTrouble(moment, Trouble(trouble)) if moment.tzinfo is not None else None
        except ValueError:
            return None

    def _keep_copy_trouble(self, name: str, trouble: CopyTrouble | None) -> None:
        self._keep(name, None if trouble is None else f"{trouble.at.isoformat(timespec='minutes')} {trouble.trouble}")

    @property
    def copies_folder_seen(self) -> datetime | None:
        """When the further folder was last there, or was chosen."""
        try:
            moment = datetime.fromisoformat(self._text("copies_folder_seen"))
        except ValueError:
            return None
        return moment if moment.tzinfo is not None else None

    @copies_folder_seen.setter
    def copies_folder_seen(self, moment: datetime | None) -> None:
        self._keep("copies_folder_seen", None if moment is None else moment.isoformat(timespec="minutes"))

    @property
    def recovery_code_is_on_paper(self) -> bool:
        """Whether the person said that the recovery code of the encrypted record is on paper."""
        return self._text("recovery_code_on_paper") == "yes"

    @recovery_code_is_on_paper.setter
    def recovery_code_is_on_paper(self, is_on_paper: bool) -> None:
        self._keep("recovery_code_on_paper", "yes" if is_on_paper else None)

    @property
    def window_geometry(self) -> QByteArray | None:
        """Where the window stood."""
        value = self._settings.value("window")
        return value if isinstance(value, QByteArray) else None

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._keep("window", geometry)
