"""The language that values are put into words in: the running application's, or another one for a page on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from anakinra_desktop.resources import resource

LANGUAGES = ("en", "es")


class Tongue(Protocol):
    """Says a text of the app in one language."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """The text in this language, `%n` being the number; the English text where it was never translated."""


class _AppTongue:
    """The language of the translators that the application has installed."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        return QCoreApplication.translate(context, text, comment or None, n)


class _OwnTongue:
    """One language, whatever the application speaks."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        with suppress(FileNotFoundError):  # English needs it only for its plurals
            self._translator.load(str(resource(f"built/translations/{language}.qm")))

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        said = self._translator.translate(context, text, comment or None, n)
        return (said or text).replace("%n", str(n))


_spoken: ContextVar[Tongue | None] = ContextVar("spoken", default=None)
_app_tongue = _AppTongue()


def tongue() -> Tongue:
    """The language in force: the one of the innermost `speaking`, or the application's."""
    return _spoken.get() or _app_tongue


def locale() -> QLocale:
    """How the language in force writes numbers and the names of months and days."""
    return _locale(tongue().translate("Wording", "en", "the code of the language that this is a translation to"))


def language() -> str:
    """The code of the language in force, as the resources name it."""
    code = locale().name()[:2]
    return code if code in LANGUAGES else LANGUAGES[0]


def in_language(texts: Mapping[str, str]) -> str:
    """A text of the resources in the language in force; "" where there is none."""
    return texts.get(language()) or texts.get(LANGUAGES[0], "")


@contextmanager
def speaking(language: str | None) -> Iterator[None]:
    """Within the block all values are put into words in this language ("en" or "es"); None changes nothing.

    Raises ValueError for a language the app does not speak.
    """
    if language is None:
        yield
        return
    if language not in LANGUAGES:
        raise ValueError(f"This app speaks {' and '.join(LANGUAGES)}, not {language!r}.")
    before = _spoken.set(_own_tongue(language))
    try:
        yield
    finally:
        _spoken.reset(before)


@cache
def _own_tongue(language: str) -> Tongue:
    return _OwnTongue(language)


@cache
def _locale(code: str) -> QLocale:
    found = QLocale(code)
    found.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return found
