"""Signs that may come from the medicine, and what each leads to: the one list for page, gate and report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from anakinra_desktop.domain.medication import Statement, both_languages
from anakinra_desktop.domain.resource_reading import DamagedResource, Node


class Lead(StrEnum):
    """What follows once a sign was written down, the weightiest last."""

    LOG = "log"
    """It is kept; the doctor hears of it where it is severe or stays (SIDE-1)."""
    CALL = "call"
    """Call the doctor now, before the next injection (SERIOUS-1)."""
    EMERGENCY = "emergency"
    """Get help at once, inject no more (LABEL-47)."""

    @property
    def is_serious(self) -> bool:
        """Whether somebody has to be called before the next injection."""
        return self is not Lead.LOG


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: its name, a line below it, how it is said on the phone, and where it leads."""

    id: str
    title: Mapping[str, str]
    line: Mapping[str, str]
    say: Mapping[str, str]
    """As it is said after "I have"."""
    icon: str
    facts: tuple[str, ...]
    leads_to: Lead
    elsewhere: Lead | None = None
    """Where it leads when it is not only where an injection went; None where that is not asked."""
    has_temperature: bool = False

    @property
    def asks_place(self) -> bool:
        """Whether it is asked if the sign is only where an injection went (SERIOUS-6, D-13)."""
        return self.elsewhere is not None

    def leads(self, at_spot: bool | None) -> Lead:
        """Where it leads, once it is known whether it is only at a spot."""
        return self.elsewhere if self.elsewhere is not None and at_spot is False else self.leads_to


@dataclass(frozen=True, slots=True)
class Signs:
    """All signs, in the order they are shown."""

    all: tuple[Sign, ...]

    def __iter__(self) -> Iterator[Sign]:
        return iter(self.all)

    def get(self, identity: str) -> Sign | None:
        """A sign by its name; None for one this version does not know."""
        return next((sign for sign in self.all if sign.id == identity), None)

    def that_lead_to(self, lead: Lead) -> tuple[Sign, ...]:
        """The signs that lead there, wherever on the body they are."""
        return tuple(sign for sign in self.all if sign.leads_to is lead)

    def is_serious(self, identity: str, at_spot: bool | None) -> bool:
        """Whether a sign needs a call; one that is not known does not by itself."""
        sign = self.get(identity)
        return sign is not None and sign.leads(at_spot).is_serious


def signs_from(value: object, facts: Mapping[str, Statement]) -> Signs:
    """The signs from their file as JSON gave it, checked against the facts they name. Raises DamagedResource."""
    file = Node(value, "signs.json")
    file.keys({"signs"})
    signs = tuple(_sign(node, facts) for node in file.at("signs").items())
    seen: set[str] = set()
    for sign in signs:
        if sign.id in seen:
            raise DamagedResource("signs.json", sign.id, "this ID is used twice")
        seen.add(sign.id)
    return Signs(signs)


def _sign(node: Node, facts: Mapping[str, Statement]) -> Sign:
    identity = node.at("id").text()
    node = node.named(identity)
    node.keys({"id", "title", "say", "icon", "facts", "leads_to"}, {"line", "elsewhere", "temperature"})
    named = node.at("facts").texts()
    if not named:
        node.fail("it names no fact")
    if missing := set(named) - set(facts):
        node.fail(f"it names the unknown fact {', '.join(sorted(missing))}")
    return Sign(
        id=identity,
        title=both_languages(node.at("title")),
        line=both_languages(node.at("line")) if node.has("line") else {},
        say=both_languages(node.at("say")),
        icon=node.at("icon").text(),
        facts=named,
        leads_to=node.at("leads_to").word(Lead),
        elsewhere=node.at("elsewhere").word(Lead) if node.has("elsewhere") else None,
        has_temperature=node.at("temperature").flag() if node.has("temperature") else False,
    )
