"""Finds the line of a resource file that a damage stands in; asked only once something was found to be wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from typing import Any

from anakinra_desktop.domain.resource_reading import TOP, DamagedResource, Steps

_SPACE = re.compile(r"[ \t\n\r]*")
_ID = re.compile(r'"id"\s*:\s*"([^"\n]+)"')
_ENTRY = re.compile(r'^\s*"([^"\n]+)"\s*:\s*\{', re.MULTILINE)
_DECODER = json.JSONDecoder()


class _KeyTwice(ValueError):
    """An object holds a key twice."""


def value_of(text: str, file: str) -> object:
    """The value that a JSON file holds. Raises DamagedResource with line and the entry, where it is no whole JSON."""
    try:
        return json.loads(text, object_pairs_hook=_each_key_once)
    except _KeyTwice as error:
        raise _twice(text, file, error) from None
    except json.JSONDecodeError as error:
        near = entry_before(text, error.pos)
        problem = f"it is not whole ({error.msg[0].lower()}{error.msg[1:]}, column {error.colno})"
        raise DamagedResource(file, near, problem, line=error.lineno) from None


def with_line(error: DamagedResource, text: str) -> DamagedResource:
    """The same damage with the line where its entry begins; `text` is the file's, whole JSON."""
    if error.line is not None:
        return error
    position = next((at for steps, at in _places(text) if steps == error.steps), 0)
    return error.at_line(line_at(text, position))


def entry_before(text: str, position: int) -> str:
    """The ID, or else the key, of the entry that a position in a file lies in."""
    for pattern in (_ID, _ENTRY):
        found = None
        for found in pattern.finditer(text, 0, position):  # noqa: B007  (the last one is wanted)
            pass
        if found is not None:
            return found[1]
    return TOP


def line_at(text: str, position: int) -> int:
    """The line of a position, counted from 1."""
    return text.count("\n", 0, position) + 1


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        keys = [key for key, _ in pairs]
        raise _KeyTwice(next(key for key in keys if keys.count(key) > 1))
    return table


def _twice(text: str, file: str, error: _KeyTwice) -> DamagedResource:
    seen: set[Steps] = set()
    for steps, at in _places(text):
        if steps in seen:
            place = entry_before(text, at + 1)
            return DamagedResource(file, place, f"{steps[-1]} stands there twice", steps=steps, line=line_at(text, at))
        seen.add(steps)
    return DamagedResource(file, TOP, f"{error} stands there twice")


def _places(text: str) -> Iterator[tuple[Steps, int]]:
    """The way to each value of a whole JSON text, and where the value begins."""
    yield from _walk(text, 0, ())


def _walk(text: str, at: int, steps: Steps) -> Generator[tuple[Steps, int], None, int]:
    at = _after_space(text, at)
    yield steps, at
    if text[at] == "{":
        at = _after_space(text, at + 1)
        while text[at] != "}":
            key, at = _DECODER.raw_decode(text, at)
            colon = _after_space(text, at)
            at = yield from _walk(text, colon + 1, (*steps, key))
            at = _after_comma(text, at)
        return at + 1
    if text[at] == "[":
        at = _after_space(text, at + 1)
        number = 0
        while text[at] != "]":
            at = yield from _walk(text, at, (*steps, number))
            at = _after_comma(text, at)
            number += 1
        return at + 1
    _, end = _DECODER.raw_decode(text, at)
    return end


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _after_comma(text: str, at: int) -> int:
    at = _after_space(text, at)
    return _after_space(text, at + 1) if text[at] == "," else at
