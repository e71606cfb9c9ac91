"""How the app looks and speaks on this computer; each choice holds at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Grow, Panel, Rule, SegmentedControl, Text, row
from anakinra_desktop.ui.shared.theme import ThemeName, look

TEXT_SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
AS_THE_SYSTEM: Final = "system"
"""Stands for "nothing was chosen" in the choices that can follow the system."""

_THEMES: Final[dict[str, ThemeName]] = {"light": "light", "dark": "dark", "contrast": "contrast"}


class AppCard(TitledCard):
    """Text size with a sample, language, look and movement."""

    language_chosen = Signal(object)
    """A language, or None to follow the system."""
    growing = Signal()
    """The text is about to change its size."""
    changed = Signal()
    """Something was chosen, and is in force."""

    def __init__(self, settings: AppSettings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Settings", "Text, look, language")
        super().__init__("app_card", title, gap=12, parent=parent)
        self._settings = settings
        system = QCoreApplication.translate("Settings", "As the system")
        size = QCoreApplication.translate("Settings", "Text size")
        self.text_size = SegmentedControl[float](
            size, [(scale, f"{scale:.0%}".replace("%", "\N{NO-BREAK SPACE}%")) for scale in TEXT_SCALES]
        )
        self.text_size.setObjectName("text_size")
        language = QCoreApplication.translate("Settings", "Language")
        self.language = SegmentedControl[str](language, [(AS_THE_SYSTEM, system), ("en", "English"), ("es", "Español")])
        self.language.setObjectName("language")
        colours = QCoreApplication.translate("Settings", "Look")
        self.theme = SegmentedControl[str](
            colours,
            [
                (AS_THE_SYSTEM, system),
                ("light", QCoreApplication.translate("Settings", "Light", "a look")),
                ("dark", QCoreApplication.translate("Settings", "Dark", "a look")),
                ("contrast", QCoreApplication.translate("Settings", "High contrast")),
            ],
        )
        self.theme.setObjectName("theme")
        motion = QCoreApplication.translate("Settings", "Movement")
        self.motion = SegmentedControl[str](
            motion,
            [
                (AS_THE_SYSTEM, system),
                ("on", QCoreApplication.translate("Settings", "A little")),
                ("off", QCoreApplication.translate("Settings", "None", "no movement")),
            ],
        )
        self.motion.setObjectName("motion")
        grows = QCoreApplication.translate("Settings", "On top of what your system enlarges.")
        fades = QCoreApplication.translate("Settings", "A short fade from step to step, and nothing else.")
        for item in (
            SettingRow(size, grows, self.text_size),
            self._sample(),
            Rule(),
            SettingRow(language, "", self.language),
            Rule(),
            SettingRow(colours, "", self.theme),
            Rule(),
            SettingRow(motion, fades, self.motion),
        ):
            self.add(item)
        self.text_size.chosen.connect(self._choose_size)
        self.language.chosen.connect(self._choose_language)
        self.theme.chosen.connect(self._choose_theme)
        self.motion.chosen.connect(self._choose_motion)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is set."""
        kept = self._settings
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - kept.text_scale))
        self.text_size.choose(nearest)
        self.language.choose(kept.chosen_language or AS_THE_SYSTEM)
        self.theme.choose(kept.theme or AS_THE_SYSTEM)
        self.motion.choose(AS_THE_SYSTEM if kept.motion is None else "on" if kept.motion else "off")

    def _sample(self) -> QWidget:
        """What the text size comes to, before one's eyes: it is written in the sizes that the pages use."""
        words = QCoreApplication.translate("Settings", "You should read this without effort, from where you sit.")
        large = Text("Aa", "h1")
        large.setAccessibleName("")
        return Panel(row(large, Grow(Text(words, "body")), gap=16), tone="panel", radius=14, pad=(16, 10, 16, 10))

    def _choose_size(self, scale: float) -> None:
        self._settings.text_scale = scale
        self.growing.emit()
        look().choose_text_scale(scale)
        self.changed.emit()

    def _choose_theme(self, theme: str) -> None:
        self._settings.theme = _THEMES.get(theme)
        look().choose_theme(self._settings.theme)
        self.changed.emit()

    def _choose_motion(self, motion: str) -> None:
        self._settings.motion = {"on": True, "off": False}.get(motion)
        look().choose_motion(self._settings.motion)
        self.changed.emit()

    def _choose_language(self, language: str) -> None:
        self._settings.chosen_language = None if language == AS_THE_SYSTEM else language
        self.changed.emit()
        self.language_chosen.emit(self._settings.chosen_language)
