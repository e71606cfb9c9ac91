"""Reads aloud where the computer has a voice: a step of the injection, a statement, what to say in an emergency."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject

from anakinra_desktop.drawing import wording

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Reader(Protocol):
    """Something that can read aloud."""

    def can_read(self) -> bool:
        """Whether there is any hope of a voice."""
        ...

    def read(self, words: str) -> bool:
        """Begin to read; what was being read ends. False where no voice answers."""
        ...

    def be_silent(self) -> None:
        """Stop reading."""
        ...


def no_voice_words() -> str:
    """What is said once where nothing can be read aloud."""
    return QCoreApplication.translate(
        "Speech", "No voice was found on this computer. A voice can be added in the computer’s own settings."
    )


def _can_speak(voice: QTextToSpeech) -> bool:
    """Whether the engine works and has a voice; an engine may be there without either."""
    return voice.state().name != "Error" and bool(voice.availableVoices() or voice.availableLocales())


class VoiceReader(QObject):
    """The voice of the system, through an optional part of Qt that is loaded when it is first asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: QTextToSpeech | None = None
        self._mute = find_spec("PySide6.QtTextToSpeech") is None

    def can_read(self) -> bool:
        return not self._mute

    def read(self, words: str) -> bool:
        voice = self._speaker()
        if voice is None or not _can_speak(voice):
            self._mute = True
            return False
        voice.stop()
        wanted = wording.locale()
        known = voice.availableLocales()
        if wanted not in known:  # no voice speaks the Spanish of all of Latin America
            wanted = next((each for each in known if each.language() == wanted.language()), wanted)
        voice.setLocale(wanted)
        voice.say(words)
        return True

    def be_silent(self) -> None:
        if self._voice is not None:
            self._voice.stop()

    def _speaker(self) -> QTextToSpeech | None:
        if self._voice is None and not self._mute:
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech
            except ImportError:  # a library of the system that it needs is missing
                self._mute = True
                return None
            engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
            if not engines:
                self._mute = True
                return None
            self._voice = QTextToSpeech(engines[0], self)
        return self._voice
