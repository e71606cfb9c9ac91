"""Medicines that doctor and pharmacist have to be told of beside anakinra, and how they are found in what people type.

Finding none says nothing: a medicine that is not listed is neither safe nor unsafe, and all of them are told of
(INTERACT-1). A flag says "tell", never "stop taking" (INTERACT-10).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from anakinra_desktop.domain.medication import Medication, both_languages
from anakinra_desktop.domain.resource_reading import DamagedResource, Node

_WORDS = re.compile(r"[^\W\d_]+")
_MISSPELT_FROM = 5
"""Shorter words are too like others to guess what was meant."""
_TWO_SLIPS_FROM = 8


@dataclass(frozen=True, slots=True)
class MedicineClass:
    """Why some medicines are told of, and what to do, in each language."""

    id: str
    name: Mapping[str, str]
    short: Mapping[str, str]
    what_to_do: Mapping[str, str]
    calls_first: bool
    """Whether the doctor is called before the next dose of anakinra (D-10)."""
    sources: tuple[str, ...]


@dataclass(frozen=True)
class KnownMedicine:
    """One medicine to tell of, under every name it goes by."""

    id: str
    name: Mapping[str, str]
    """What it is called without a brand, in each language."""
    also: tuple[str, ...]
    """Other spellings of it."""
    brands: tuple[str, ...]
    of: MedicineClass
    sources: tuple[str, ...]

    @cached_property
    def written(self) -> tuple[tuple[str, ...], ...]:
        """Every name as plain words, to be compared."""
        names = dict.fromkeys(plain_words(each) for each in (*self.name.values(), *self.also, *self.brands))
        return tuple(names)


@dataclass(frozen=True, slots=True)
class Flag:
    """A known medicine in what somebody typed. Where it is not certain, it is only asked whether it was meant."""

    medicine: KnownMedicine
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Interactions:
    """All medicines that are known."""

    medicines: tuple[KnownMedicine, ...]

    def flags_in(self, typed: str) -> tuple[Flag, ...]:
        """The known medicines in an entry such as "Enbrel 50 mg": certain ones first, then those perhaps meant."""
        words = plain_words(typed)
        certain = [each for each in self.medicines if any(_holds(words, name) for name in each.written)]
        meant = [each for each in self.medicines if each not in certain and any(_is_near(words, each.written))]
        return (*(Flag(each, True) for each in certain), *(Flag(each, False) for each in meant))

    def certain_in(self, typed: str) -> KnownMedicine | None:
        """The known medicine that an entry names; one that has to be called about comes before others."""
        named = [flag.medicine for flag in self.flags_in(typed) if flag.is_certain]
        return max(named, key=lambda each: each.of.calls_first, default=None)

    def perhaps_in(self, typed: str) -> KnownMedicine | None:
        """The known medicine that a misspelt entry perhaps means; None where it names one, or is like none.

        One that has to be called about comes before others.
        """
        flags = self.flags_in(typed)
        if any(flag.is_certain for flag in flags):
            return None
        return max((flag.medicine for flag in flags), key=lambda each: each.of.calls_first, default=None)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text without capitals, accents, figures and signs: "Fenitoína 100mg" is fenitoina, mg."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return tuple(_WORDS.findall(bare))


def _holds(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return any(words[start : start + len(name)] == name for start in range(len(words) - len(name) + 1))


def _is_near(words: Iterable[str], names: Iterable[tuple[str, ...]]) -> Iterable[bool]:
    for word in words:
        for name in names:
            if len(name) == 1 and min(len(word), len(name[0])) >= _MISSPELT_FROM:
                slips = 2 if min(len(word), len(name[0])) >= _TWO_SLIPS_FROM else 1
                yield slips_between(word, name[0], slips) <= slips


def slips_between(one: str, other: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped with their neighbour; `most` + 1 for more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, opposite in enumerate(other, start=1):
            least = min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (letter != opposite))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == opposite:
                least = min(least, before[column - 2] + 1)
            line.append(least)
        before, above = above, line
    return min(above[-1], most + 1)


def interactions_from(plain: object, known: Medication) -> Interactions:
    """Build them from the file as JSON gave it. Raises DamagedResource, naming file and entry."""
    top = Node(plain, "interactions.json")
    top.keys({"classes", "medicines"})
    classes = {key: _class(key, node, known) for key, node in top.at("classes").entries()}
    medicines = [_medicine(node, classes, known) for node in top.at("medicines").items()]
    seen: dict[tuple[str, ...], str] = {}
    for each in medicines:
        for name in each.written:
            if seen.setdefault(name, each.id) != each.id:
                raise DamagedResource("interactions.json", each.id, f"“{' '.join(name)}” is a name of {seen[name]} too")
    if len({each.id for each in medicines}) != len(medicines):
        raise DamagedResource("interactions.json", "medicines", "an ID is used twice")
    return Interactions(tuple(medicines))


def _class(key: str, node: Node, known: Medication) -> MedicineClass:
    node = node.named(key)
    node.keys({"name", "short", "what_to_do", "call_first", "sources"})
    return MedicineClass(
        id=key,
        name=both_languages(node.at("name")),
        short=both_languages(node.at("short")),
        what_to_do=both_languages(node.at("what_to_do")),
        calls_first=node.at("call_first").flag(),
        sources=_facts(node, known),
    )


def _medicine(node: Node, classes: Mapping[str, MedicineClass], known: Medication) -> KnownMedicine:
    identity = node.at("id").text()
    node = node.named(identity)
    node.keys({"id", "name", "also", "brands", "class", "sources"})
    of = node.at("class").text()
    if of not in classes:
        node.fail(f"it names the unknown class {of}")
    return KnownMedicine(
        id=identity,
        name=both_languages(node.at("name")),
        also=node.at("also").texts(),
        brands=node.at("brands").texts(),
        of=classes[of],
        sources=_facts(node, known),
    )


def _facts(node: Node, known: Medication) -> tuple[str, ...]:
    named = node.at("sources").texts()
    if not named:
        node.fail("it names no fact")
    if missing := set(named) - set(known.statements):
        node.fail(f"it names the unknown fact {', '.join(sorted(missing))}")
    return named
