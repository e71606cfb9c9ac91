"""The rules and statements of the medication: every number and every sentence with its source and its standing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from anakinra_desktop.domain.expected_facts import RULES, every_id
from anakinra_desktop.domain.phones import BY_PLACE, PhonesChoice
from anakinra_desktop.domain.resource_reading import Node

LANGUAGES = ("en", "es")
_UNITS_OF_TIME = {"s": timedelta(seconds=1), "min": timedelta(minutes=1), "h": timedelta(hours=1)}


class Status(StrEnum):
    """How well a fact stands. An UNREAD fact never stops anything by itself."""

    READ = "READ"
    """Seen in a stored copy of the named source."""
    SEC = "SEC"
    """Seen in a secondary source only."""
    UNREAD = "UNREAD"
    """Not seen: the person is asked to check the leaflet in the carton."""
    DESIGN = "DESIGN"
    """Our own choice, where no source gives a number."""


class MayChange(StrEnum):
    """Who may set a rule to something else."""

    NO = "no"
    YES = "yes"
    PRESCRIBER = "prescriber"
    """Only when a prescriber or pharmacist set it."""
    ONLY_HIGHER = "only_higher"
    ONLY_LOWER = "only_lower"


class NoSuchRule(KeyError):
    """Code asked for a rule that the rules file does not hold."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One default value with its unit. A value of None means: ask the person, never assume."""

    key: str
    value: float | str | bool | tuple[float | str, ...] | None
    unit: str
    sources: tuple[str, ...]
    status: Status
    may_change: MayChange
    prescriber_up_to: float | None = None
    range: tuple[float, float] | None = None
    """What can be typed where a number is set for one person; None where none is set that way."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from."""

    id: str
    title: Mapping[str, str]
    short: Mapping[str, str]
    """A few words for it, where many sources stand side by side."""
    year: int | None
    """None where the source says no year."""

    def cited(self, language: str) -> str:
        """Title and year, as they stand below a statement."""
        return self._with_year(self.title[language])

    def cited_short(self, language: str) -> str:
        """The few words and the year."""
        return self._with_year(self.short[language])

    def _with_year(self, title: str) -> str:
        return title if self.year is None else f"{title}, {self.year}"


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact in plain words, in each language."""

    id: str
    topic: str
    text: Mapping[str, str]
    sources: tuple[str, ...]
    status: Status
    does: Mapping[str, str]
    """What the app does about it; empty where it only tells."""
    see: tuple[str, ...] = ()
    """Other statements that say more, or differ."""


@dataclass(frozen=True, slots=True)
class Phones:
    """Whom to call in a country; an empty number is not known, and then one asks a pharmacist."""

    country: str
    emergency: str
    poison: str
    side_effects: str
    zones: frozenset[str]
    sources: tuple[str, ...]
    is_own: bool = False
    """Whether one of the numbers was typed by the person."""


NO_PHONES = Phones("other", "", "", "", frozenset(), ())
"""Where nothing is known of the country, or the file with the numbers is damaged: no number is guessed."""


@dataclass(frozen=True, slots=True)
class Medication:
    """All that the app knows of anakinra."""

    rules: Mapping[str, Rule]
    statements: Mapping[str, Statement]
    sources: Mapping[str, Source]
    phones: tuple[Phones, ...]
    phones_choice: PhonesChoice = BY_PLACE

    def number(self, key: str) -> float:
        """The value of a rule that is a number. Raises NoSuchRule."""
        value = self.rule(key).value
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise NoSuchRule(f"{key} is not a number")
        return float(value)

    def words(self, key: str) -> tuple[str, ...]:
        """The value of a rule that is a list of words. Raises NoSuchRule."""
        value = self.rule(key).value
        if not isinstance(value, tuple):
            raise NoSuchRule(f"{key} is not a list")
        return tuple(str(word) for word in value)

    def duration(self, key: str) -> timedelta:
        """The value of a rule that is a length of time. Raises NoSuchRule."""
        unit = unit_of_time(self.rule(key))
        if unit is None:
            raise NoSuchRule(f"{key} is not a length of time")
        return self.number(key) * unit

    def phones_in(self, zone: str) -> Phones:
        """Whom to call where that time zone is kept, or in the country that was chosen.

        Where no number is known, the one that was typed stands, or none is shown.
        """
        return self.chosen_phones(self.phones_choice, zone)

    def chosen_phones(self, choice: PhonesChoice, zone: str) -> Phones:
        """The same, for another choice."""
        base = next((phones for phones in self.phones if phones.country == choice.country), None)
        if base is None:
            by_zone = next((phones for phones in self.phones if zone in phones.zones), None)
            base = by_zone or next(phones for phones in self.phones if not phones.zones)
        return replace(
            base,
            emergency=base.emergency or choice.emergency,
            poison=base.poison or choice.poison,
            is_own=(not base.emergency and bool(choice.emergency)) or (not base.poison and bool(choice.poison)),
        )

    def rule(self, key: str) -> Rule:
        """A rule as the file has it. Raises NoSuchRule."""
        try:
            return self.rules[key]
        except KeyError:
            raise NoSuchRule(key) from None


def unit_of_time(rule: Rule) -> timedelta | None:
    """How long one of a rule's units is; None where it does not measure time."""
    return _UNITS_OF_TIME.get(rule.unit.split()[0])


def medication_from(rules: object, statements: object) -> Medication:
    """Build all of it from the two files as JSON gave them. Raises DamagedResource, naming file and entry."""
    about = Node(statements, "statements.json")
    about.keys({"sources", "statements"})
    sources = {key: _source(key, node) for key, node in about.at("sources").entries()}
    known: dict[str, Statement] = {}
    entries: dict[str, Node] = {}
    for node in about.at("statements").items():
        fact = _statement(node, sources)
        entries[fact.id] = node.named(fact.id)
        if fact.id in known:
            entries[fact.id].fail("this ID is used twice")
        known[fact.id] = fact
    if missing := [each for each in every_id() if each not in known]:
        about.at("statements").fail(f"the file lacks {', '.join(missing)}")
    for fact in known.values():
        if unknown := set(fact.see) - set(known):
            entries[fact.id].fail(f"it points to unknown {', '.join(sorted(unknown))}")

    kept = Node(rules, "rules.json")
    kept.keys({"rules", "phones"})
    numbers = {key: _rule(key, node, known) for key, node in kept.at("rules").entries()}
    if lacking := [key for key in RULES if key not in numbers]:
        kept.at("rules").fail(f"the file lacks {', '.join(lacking)}")
    for key, holds in RULES.items():
        if _holding(numbers[key]) != holds:
            kept.at("rules").at(key).fail(f"it must be: {holds}")
    phones = tuple(_phones(key, node, known) for key, node in kept.at("phones").entries())
    if sum(not each.zones for each in phones) != 1:
        kept.at("phones").fail("exactly one entry must be for countries that are not listed")
    return Medication(numbers, known, sources, phones)


def both_languages(node: Node) -> dict[str, str]:
    """A text in every language the app speaks."""
    node.keys(set(LANGUAGES))
    return {language: node.at(language).text() for language in LANGUAGES}


def _source(key: str, node: Node) -> Source:
    node.keys({"title", "short", "year"})
    year = node.at("year")
    return Source(
        key,
        both_languages(node.at("title")),
        both_languages(node.at("short")),
        None if year.value is None else year.whole(),
    )


def _statement(node: Node, sources: Mapping[str, Source]) -> Statement:
    identity = node.at("id").text()
    node = node.named(identity)
    node.keys({"id", "topic", "en", "es", "sources", "status"}, {"does", "see"})
    named = node.at("sources").texts()
    status = node.at("status").word(Status)
    if missing := set(named) - set(sources):
        node.fail(f"it names the unknown source {', '.join(sorted(missing))}")
    if not named and status in (Status.READ, Status.SEC):
        node.fail("it says it was read, but names no source")
    return Statement(
        id=identity,
        topic=node.at("topic").text(),
        text={language: node.at(language).text() for language in LANGUAGES},
        sources=named,
        status=status,
        does=both_languages(node.at("does")) if node.has("does") else {},
        see=node.at("see").texts() if node.has("see") else (),
    )


def _rule(key: str, node: Node, facts: Mapping[str, Statement]) -> Rule:
    node.keys({"value", "unit", "sources", "status", "may_change"}, {"prescriber_up_to", "range"})
    value = node.at("value").value
    if isinstance(value, list):
        value = tuple(value)
    if not isinstance(value, int | float | str | tuple | None):
        node.fail("its value is neither a number nor a text nor a list")
    highest = node.at("prescriber_up_to").value if node.has("prescriber_up_to") else None
    return Rule(
        key=key,
        value=value,
        unit=node.at("unit").text(),
        sources=_known_facts(node, facts),
        status=node.at("status").word(Status),
        may_change=node.at("may_change").word(MayChange),
        prescriber_up_to=highest,
        range=_range(node, value) if node.has("range") else None,
    )


def _holding(rule: Rule) -> str:
    """What a rule holds, as `RULES` says it."""
    unit = rule.unit.split()[0]
    match rule.value:
        case None:
            return f"asked in {unit}"
        case bool(value):
            return str(value).casefold()
        case int() | float():
            return f"number in {unit}"
        case tuple(values) if all(isinstance(each, str) for each in values):
            return "zones" if values else "nothing"
        case tuple(values):
            return f"numbers in {unit}" if all(isinstance(each, int | float) for each in values) else "nothing"
        case word:
            return word


def _range(node: Node, value: object) -> tuple[float, float]:
    """What can be typed for a rule: two numbers in order, with the usual one between them."""
    listed = node.at("range").value
    if not (isinstance(listed, list) and len(listed) == 2 and all(isinstance(each, int | float) for each in listed)):
        node.fail("its range is not two numbers")
    low, high = float(listed[0]), float(listed[1])
    usual = low if value is None else value
    if not isinstance(usual, int | float) or not low <= usual <= high:
        node.fail("its usual value lies outside its range")
    return (low, high)


def _phones(country: str, node: Node, facts: Mapping[str, Statement]) -> Phones:
    node.keys({"sources"}, {"emergency", "poison", "side_effects", "zones"})
    return Phones(
        country=country,
        emergency=node.at("emergency").text() if node.has("emergency") else "",
        poison=node.at("poison").text() if node.has("poison") else "",
        side_effects=node.at("side_effects").text() if node.has("side_effects") else "",
        zones=frozenset(node.at("zones").texts() if node.has("zones") else ()),
        sources=_known_facts(node, facts),
    )


def _known_facts(node: Node, facts: Mapping[str, Statement]) -> tuple[str, ...]:
    named = node.at("sources").texts()
    if missing := set(named) - set(facts):
        node.fail(f"it names the unknown fact {', '.join(sorted(missing))}")
    return named
