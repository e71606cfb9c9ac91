"""Reads the values of a resource file one by one, and names the exact place when one of them is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

TOP = "the file"
Word = TypeVar("Word", bound=StrEnum)
Steps = tuple[str | int, ...]
"""The way to a value in a file: keys of objects, and places in lists counted from 0."""


class DamagedResource(Exception):
    """A file that the app carries with it is damaged or incomplete, so nothing of it is used.

    `place` names the entry for people (its ID, where it has one), `steps` is the way to it, `line` where it begins in
    the file, counted from 1, as far as that is known.
    """

    def __init__(self, file: str, place: str, problem: str, *, steps: Steps = (), line: int | None = None) -> None:
        where = [file, *([f"line {line}"] if line is not None else []), place]
        super().__init__(f"{', '.join(where)}: {problem}")
        self.file = file
        self.place = place
        self.problem = problem
        self.steps = steps
        self.line = line

    def at_line(self, line: int) -> DamagedResource:
        """The same, with the line where the entry begins."""
        return DamagedResource(self.file, self.place, self.problem, steps=self.steps, line=line)


class Node:
    """A place in a resource file: a value as JSON gave it, and how to get there."""

    def __init__(self, value: Any, file: str, place: str = TOP, steps: Steps = ()) -> None:
        self.value = value
        self._file = file
        self._place = place
        self._steps = steps

    def fail(self, problem: str) -> NoReturn:
        """Raise DamagedResource for this place."""
        raise DamagedResource(self._file, self._place, problem, steps=self._steps)

    def named(self, place: str) -> Node:
        """The same value under a better name, such as the ID it carries."""
        return Node(self.value, self._file, place, self._steps)

    def keys(self, needed: set[str], optional: set[str] | None = None) -> None:
        """Check that the needed keys are there and no unknown ones."""
        held = set(self.table())
        if missing := needed - held:
            self.fail(f"it lacks {', '.join(sorted(missing))}")
        if unknown := held - needed - (optional or set()):
            self.fail(f"it holds {', '.join(sorted(unknown))}, which nothing reads")

    def table(self) -> dict[str, Any]:
        """The value, which must be an object."""
        if not isinstance(self.value, dict):
            self.fail("an object was expected")
        return self.value

    def has(self, key: str) -> bool:
        """Whether the object holds that key."""
        return key in self.table()

    def at(self, key: str) -> Node:
        """What stands under a key that must be there."""
        table = self.table()
        if key not in table:
            self.fail(f"it lacks {key}")
        return self._below(table[key], key)

    def entries(self) -> Iterator[tuple[str, Node]]:
        """Key and value of each entry of the object."""
        for key, value in self.table().items():
            yield key, self._below(value, key)

    def _below(self, value: Any, key: str) -> Node:
        place = key if self._place == TOP else f"{self._place}, {key}"
        return Node(value, self._file, place, (*self._steps, key))

    def items(self) -> Iterator[Node]:
        """Each item of the list, numbered from 1."""
        if not isinstance(self.value, list):
            self.fail("a list was expected")
        for number, value in enumerate(self.value, start=1):
            yield Node(value, self._file, f"{self._place}, item {number}", (*self._steps, number - 1))

    def text(self) -> str:
        """A text that says something."""
        if not isinstance(self.value, str) or not self.value.strip():
            self.fail("a text was expected")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(item.text() for item in self.items())

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self.fail("true or false was expected")
        return self.value

    def whole(self) -> int:
        """A whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.fail("a whole number was expected")
        return self.value

    def word(self, words: type[Word]) -> Word:
        """One of a known set of words."""
        try:
            return words(self.text())
        except ValueError:
            self.fail(f"“{self.value}” is none of {', '.join(words)}")
