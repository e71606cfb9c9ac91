"""Finds statements by the words people use: in either language, without accents, by the start of a word, by an ID.

A word that no statement has is looked for under other words for the same thing, and then with a letter or two wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from anakinra_desktop.domain.medication import Medication, Statement
from anakinra_desktop.domain.resource_reading import Node

_WORD = re.compile(r"[a-z0-9]+(?:[.,][0-9]+)?")
_ID = re.compile(r"([a-z]+)[ -]?([0-9]+)")
_LETTERS = re.compile(r"[a-z]+")
TYPO_FROM_LETTERS = 5
SAME_FROM_LETTERS = 4
LETTERS_MIN = 2
"""A search needs so many letters or digits."""
TWO_TYPOS_FROM_LETTERS = 8
_ENDINGS = frozenset(("s", "es", "d", "ed", "r", "er", "ing"))
"""What a word may have more than a known one and still mean it."""

_OWN_LANGUAGE, _ABOUT_IT, _OTHER_LANGUAGE = 0, 2, 3
"""What it costs that a word stands in the sentence itself, in what belongs to it, in the other language."""
_WHOLE, _START, _SAME, _TYPO = 0, 1, 4, 8
"""What it costs that the word is there, begins so, is another word for it, or is spelled otherwise."""


@dataclass(frozen=True, slots=True)
class SearchWords:
    """Words for the same thing in both languages, and words that say nothing; all as `folded` gives them."""

    same: tuple[frozenset[str], ...]
    skip: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found."""

    ids: tuple[str, ...]
    """The statements, the best first."""
    instead: Mapping[str, str]
    """Words typed that no statement has, and what was looked for in their place."""
    has_all: bool = True
    """False where no statement has all words, and those with the most of them were taken."""


def search_words_from(value: object) -> SearchWords:
    """Read the file of words. Raises DamagedResource, naming the entry."""
    top = Node(value, "search_words.json")
    top.keys({"same", "skip"})
    groups = []
    for each in top.at("same").items():
        words = frozenset(folded(word) for word in each.texts())
        if len(words) < 2:
            each.fail("words for the same thing are two or more")
        groups.append(words)
    return SearchWords(tuple(groups), frozenset(folded(word) for word in top.at("skip").texts()))


def folded(text: str) -> str:
    """A text without accents and capitals."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def is_search(query: str) -> bool:
    """Whether enough was typed to look for: one letter stands in nearly every statement."""
    return sum(sign.isalnum() for sign in folded(query)) >= LETTERS_MIN


class StatementSearch:
    """All statements, ready to be searched by somebody who reads `language`."""

    def __init__(
        self, known: Medication, words: SearchWords, language: str, more: Mapping[str, str] | None = None
    ) -> None:
        """`more` adds words to a statement by its ID, such as the name of its group."""
        self._words = words
        self._matched: dict[str, tuple[dict[str, int], str]] = {}
        self._ids = tuple(known.statements)
        self._fields = {
            each.id: _fields_of(each, known, language, (more or {}).get(each.id, ""))
            for each in known.statements.values()
        }

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(
            word for fields in self._fields.values() for word, cost in fields.items() if cost < _OTHER_LANGUAGE
        )

    @cached_property
    def _vocabulary(self) -> tuple[str, ...]:
        return tuple(sorted({word for fields in self._fields.values() for word in fields}))

    def find(self, query: str) -> Found:
        """The statements that have all words of a query, the best first; everything for one that is no search yet."""
        if not is_search(query):
            return Found(self._ids, {})
        plain = folded(query).strip()
        wanted = [word for word in _WORD.findall(plain) if word not in self._words.skip]
        wanted = [word for word in wanted if len(word) > 1 or word.isdigit()] or wanted
        if not wanted:
            wanted = _WORD.findall(plain)
        if not wanted:
            return Found(self._ids, {})
        named = self._named(plain)
        matches: list[dict[str, int]] = []
        instead: dict[str, str] = {}
        for word in wanted:
            match, other = self._match(word)
            matches.append(match)
            if other:
                instead[word] = other
        costs: dict[str, tuple[int, int]] = {}
        for place, identity in enumerate(self._ids):
            per_word = [_cheapest(self._fields[identity], match) for match in matches]
            hits = [cost for cost in per_word if cost is not None]
            if hits and identity not in named:
                costs[identity] = (-len(hits), sum(hits) * 1000 + place)
        most = min((missing for missing, _ in costs.values()), default=-len(wanted))
        best = sorted((cost, identity) for identity, cost in costs.items() if cost[0] == most)
        if named and most > -len(wanted):  # an ID was typed, and no sentence says it
            return Found(named, {})
        return Found((*named, *(identity for _, identity in best)), instead, most == -len(wanted))

    def _named(self, plain: str) -> tuple[str, ...]:
        """Statements that the query names by their ID: "LOOK-4", "look 4", "label-1" also begins "label-10"."""
        found = _ID.fullmatch(plain)
        if found is None:
            return ()
        start = f"{found[1]}-{found[2]}"
        begun = [identity for identity in self._ids if identity.casefold().startswith(start)]
        return tuple(sorted(begun, key=lambda identity: (len(identity), self._ids.index(identity))))

    def _match(self, word: str) -> tuple[dict[str, int], str]:
        """The words of statements that a typed one stands for, with their cost, and another word if that was needed."""
        if word not in self._matched:
            self._matched[word] = self._matches_of(word)
        return self._matched[word]

    def _matches_of(self, word: str) -> tuple[dict[str, int], str]:
        direct = {known: cost for known in self._vocabulary if (cost := _begins(word, known)) is not None}
        same: dict[str, int] = {}
        for group in self._words.same:
            if word in group or (len(word) >= SAME_FROM_LETTERS and any(each.startswith(word) for each in group)):
                for other in group:
                    for known in self._vocabulary:
                        cost = _begins(other, known)
                        if known not in direct and cost is not None:
                            same[known] = min(_SAME + cost, same.get(known, _SAME + cost))
        if direct or same:
            return {**same, **direct}, "" if direct else self._best_known(same)
        close = self._misspelled(word)
        return close, self._best_known(close)

    def _best_known(self, words: Mapping[str, int]) -> str:
        """Of the words found in the place of a typed one that to be named: one of the reader’s own language, if any."""
        return min(words, key=lambda word: (word not in self._own, words[word], len(word), word), default="")

    def _misspelled(self, word: str) -> dict[str, int]:
        if len(word) < TYPO_FROM_LETTERS or not _LETTERS.fullmatch(word):
            return {}
        most = 2 if len(word) >= TWO_TYPOS_FROM_LETTERS else 1
        for allowed in range(1, most + 1):
            close = {
                known: _TYPO + allowed
                for known in self._vocabulary
                if known[0] == word[0] and _LETTERS.fullmatch(known) and _is_within(word, known, allowed)
            }
            if close:
                return close
        return {}


def _fields_of(each: Statement, known: Medication, language: str, more: str) -> dict[str, int]:
    """Every word of a statement with what it costs to be found by it."""
    fields: dict[str, int] = {}

    def take(texts: Iterable[str], cost: int) -> None:
        for text in texts:
            for word in _WORD.findall(folded(text)):
                fields[word] = min(cost, fields.get(word, cost))

    differing = [known.statements[other] for other in each.see if other.startswith("D-")]
    take([each.text[language]], _OWN_LANGUAGE)
    take([each.does.get(language, ""), more, *(other.text[language] for other in differing)], _ABOUT_IT)
    take((text for other, text in each.text.items() if other != language), _OTHER_LANGUAGE)
    return fields


def _begins(word: str, known: str) -> int | None:
    """What it costs that a typed word means a known one; None where it does not."""
    if word == known:
        return _WHOLE
    if known.startswith(word):
        return _START
    ends_otherwise = len(known) >= SAME_FROM_LETTERS and word.startswith(known) and word[len(known) :] in _ENDINGS
    return _START if ends_otherwise else None


def _cheapest(fields: Mapping[str, int], match: Mapping[str, int]) -> int | None:
    return min((fields[word] + cost for word, cost in match.items() if word in fields), default=None)


def _is_within(word: str, known: str, allowed: int) -> bool:
    """Whether the word, or its beginning, is spelled like the known one but for so many letters."""
    return any(
        _distance(word, known[:length], allowed) <= allowed
        for length in {len(known), *range(len(word) - allowed, len(word) + allowed + 1)}
        if 0 < length <= len(known) and abs(length - len(word)) <= allowed
    )


def _distance(one: str, other: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped; anything above `most` once it is more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        following = [place]
        for column, known in enumerate(other, 1):
            cost = min(row[column] + 1, following[-1] + 1, row[column - 1] + (letter != known))
            swapped = place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == known
            following.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, row = row, following
        if min(row) > most:
            return most + 1
    return row[-1]
