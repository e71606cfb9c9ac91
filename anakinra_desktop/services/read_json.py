"""Reads JSON that came from elsewhere: whatever is wrong with it is said in a sentence that names the place."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import can_be_shown
from anakinra_desktop.domain.typed_values import YEARS

TEXT_LENGTH_MAX = 20_000
"""Longer than any text that this app lets people write, and short enough to be shown."""
NUMBER_MAX = 2**53
NESTED_MAX = 30

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})")

Word = TypeVar("Word", bound=StrEnum)


class NotADocument(Problem):
    """The file is no document that can be read."""


class _NotANumber(ValueError):
    """JSON has no word for it, though many programs write it."""


class _NamedTwice(ValueError):
    """An object gives one of its fields twice, and nobody knows which is meant."""


def json_of(content: bytes) -> Any:
    """What a file says. Raises NotADocument where it is no JSON."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotADocument("The file is not written in UTF-8.") from None
    if not text.strip():
        raise NotADocument("The file is empty.")
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_each_once)
    except json.JSONDecodeError as error:
        raise NotADocument("The file breaks off or is damaged near line {line}.", line=error.lineno) from None
    except _NotANumber as error:
        raise NotADocument("The file says {value} where a number should stand.", value=error) from None
    except _NamedTwice as error:
        raise NotADocument("The file gives {field} twice for one thing.", field=shown(str(error))) from None
    except RecursionError:
        raise NotADocument("The file is nested too deeply to be a record.") from None
    except ValueError:  # a number with more digits than Python reads
        raise NotADocument("The file holds a number that is far too long.") from None


def _refuse_constant(name: str) -> float:
    raise _NotANumber(name)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _NamedTwice(next(name for name in names if names.count(name) > 1))
    return found


def shown(value: object) -> str:
    """A word of the file, short enough for a sentence."""
    text = str(value)
    return text if len(text) <= 40 else f"{text[:40]}…"


class Row:
    """The fields of one object, asked for one by one; `where` says which object it is, such as `doses 17`."""

    __slots__ = ("_left", "_values", "where")

    def __init__(self, where: str, value: object) -> None:
        if not isinstance(value, dict):
            raise NotADocument("{where}: here should stand an object with fields.", where=where)
        self.where = where
        self._values = value
        self._left = set(value)

    def nothing_else(self) -> None:
        """Raises NotADocument where there is a field that nobody asked for."""
        if self._left:
            raise NotADocument(
                "{where}: the field {field} is not known.", where=self.where, field=shown(min(self._left))
            )

    def has(self, name: str) -> bool:
        """Whether the field is there, and not null."""
        self._left.discard(name)
        return self._values.get(name) is not None

    def any(self, name: str) -> Any:
        """A field, whatever it holds."""
        self._left.discard(name)
        try:
            return self._values[name]
        except KeyError:
            raise NotADocument("{where}: {field} is missing.", where=self.where, field=name) from None

    def cannot_be(self, name: str) -> NotADocument:
        """What to raise for a field that is of the right kind, and still not so."""
        return NotADocument("{where}: {field} cannot be so.", where=self.where, field=name)

    def text(self, name: str, longest: int = TEXT_LENGTH_MAX) -> str:
        """A text that can be kept and shown; "" is one."""
        value = self.any(name)
        if not isinstance(value, str):
            raise NotADocument("{where}: {field} is not a text.", where=self.where, field=name)
        if len(value) > longest:
            raise NotADocument("{where}: {field} is too long.", where=self.where, field=name)
        if not ((value.isascii() and value.isprintable()) or can_be_shown(value, on_several_lines=True)):
            raise NotADocument("{where}: {field} holds a character that cannot be shown.", where=self.where, field=name)
        return value

    def maybe_text(self, name: str, longest: int = TEXT_LENGTH_MAX) -> str | None:
        """A text, or null."""
        return None if self._is_null(name) else self.text(name, longest)

    def number(self, name: str, low: float, high: float) -> float:
        """A number between two others."""
        value = self.any(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise NotADocument("{where}: {field} is not a number.", where=self.where, field=name)
        if not low <= value <= high:  # which infinity is not, though 1e999 becomes it
            raise self.cannot_be(name)
        return float(value)

    def maybe_number(self, name: str, low: float, high: float) -> float | None:
        """A number, or null."""
        return None if self._is_null(name) else self.number(name, low, high)

    def count(self, name: str, low: int = 1, high: int = NUMBER_MAX) -> int:
        """A whole number between two others."""
        value = self.any(name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise NotADocument("{where}: {field} is not a whole number.", where=self.where, field=name)
        if not low <= value <= high:
            raise self.cannot_be(name)
        return value

    def maybe_count(self, name: str) -> int | None:
        """A whole number from 1, or null."""
        return None if self._is_null(name) else self.count(name)

    def yes_or_no(self, name: str) -> bool:
        """true or false."""
        value = self.any(name)
        if not isinstance(value, bool):
            raise NotADocument("{where}: {field} is neither true nor false.", where=self.where, field=name)
        return value

    def maybe_yes_or_no(self, name: str) -> bool | None:
        """true, false or null."""
        return None if self._is_null(name) else self.yes_or_no(name)

    def day(self, name: str) -> date:
        """A date such as 2026-11-24."""
        value = self.any(name)
        if isinstance(value, str) and _DAY.fullmatch(value):
            try:
                day = date.fromisoformat(value)
            except ValueError:
                pass
            else:
                if day.year in YEARS:
                    return day
        raise NotADocument("{where}: {field} is not a date.", where=self.where, field=name)

    def maybe_day(self, name: str) -> date | None:
        """A date, or null."""
        return None if self._is_null(name) else self.day(name)

    def moment(self, name: str) -> datetime:
        """A moment with the offset it was written with, to the millisecond."""
        value = self.any(name)
        if isinstance(value, str) and _MOMENT.fullmatch(value):
            try:
                moment = datetime.fromisoformat(value)
                if moment.year in YEARS and moment.astimezone(UTC).year in YEARS:
                    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
            except ValueError:
                pass
        raise NotADocument("{where}: {field} is not a time.", where=self.where, field=name)

    def maybe_moment(self, name: str) -> datetime | None:
        """A moment, or null."""
        return None if self._is_null(name) else self.moment(name)

    def word(self, name: str, words: type[Word]) -> Word:
        """One of some words."""
        value = self.any(name)
        if isinstance(value, str) and value in words.__members__.values():
            return words(value)
        raise NotADocument(
            "{where}: {field} is none of {words}.",
            where=self.where,
            field=name,
            words=", ".join(word.value for word in words),
        )

    def maybe_word(self, name: str, words: type[Word]) -> Word | None:
        """One of some words, or null."""
        return None if self._is_null(name) else self.word(name, words)

    def _is_null(self, name: str) -> bool:
        return self.any(name) is None

    def row(self, name: str) -> Row:
        """A field that is an object."""
        return Row(f"{self.where}: {name}", self.any(name))

    def maybe_row(self, name: str) -> Row | None:
        """A field that is an object, or null."""
        return None if self._is_null(name) else self.row(name)

    def items(self, name: str) -> list[Any]:
        """A field that is a list."""
        value = self.any(name)
        if not isinstance(value, list):
            raise NotADocument("{where}: {field} is not a list.", where=self.where, field=name)
        return value

    def rows(self, name: str) -> Iterator[Row]:
        """The objects of a list, counted from 1."""
        for number, value in enumerate(self.items(name), 1):
            yield Row(f"{self.where}: {name} {number}", value)

    def names(self) -> tuple[str, ...]:
        """The names of all fields."""
        return tuple(self._values)

    def plain(self, name: str) -> Any:
        """A field that may hold anything that can be kept."""
        value = self.any(name)
        if not _can_be_kept(value, NESTED_MAX):
            raise self.cannot_be(name)
        return value


def _can_be_kept(value: object, deep: int) -> bool:
    """Whether a value can be written down again and read."""
    if deep == 0:
        return False
    match value:
        case str():
            return not any("\ud800" <= character <= "\udfff" for character in value)
        case bool() | None:
            return True
        case int():
            return abs(value) <= NUMBER_MAX
        case float():
            return math.isfinite(value)
        case list():
            return all(_can_be_kept(each, deep - 1) for each in value)
        case dict():
            return all(_can_be_kept(name, deep) and _can_be_kept(each, deep - 1) for name, each in value.items())
    return False
