"""Reads the steps of an injection from their files, or says exactly which entry is damaged; never half of them."""

from __future__ import annotations

import string
from collections.abc import Collection

from anakinra_desktop.domain.medication import LANGUAGES, Medication
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import (
    Choice,
    Each,
    Outcome,
    Phase,
    Phrase,
    Point,
    Procedure,
    Seal,
    Step,
    StepKind,
    StopCard,
    When,
)
from anakinra_desktop.domain.resource_reading import Node
from anakinra_desktop.domain.syringe import DiscardReason

PLACEHOLDERS = frozenset(
    {"name", "dose", "mark", "full_name", "minutes", "hours", "seconds", "syringes", "the_syringes"}
)
"""What a text may leave open for the app to fill in."""

_STEPS = "procedure.json"
_STOPS = "stops.json"
_ZONES_WITH_PICTURES = {"default", "abdomen", "thigh", "arm", "buttock", "child_thigh"}
_NEEDED_STEPS = (
    "right_person",
    "right_now",
    "take_out",
    "warm_up",
    "label",
    "carton",
    "look",
    "wash_hands",
    "lay_out",
    "find_mark",
    "count_syringes",
    "place",
    "look_skin",
    "clean",
    "dry",
    "uncap",
    "part_dose",
    "pinch",
    "insert",
    "push",
    "withdraw",
    "bandage",
    "sharps",
    "record",
    "done",
)
"""Steps that must be there: a file that lost one is not whole."""
_ANSWERED_FACTS = frozenset(
    (*(f"SERIOUS-{number}" for number in range(2, 7)), "LABEL-47", *(f"LOOK-{number}" for number in range(2, 6)))
)
"""Facts that one of a step's answers must be about, where the step names them: a lost answer could not be given."""
_ONE_OF_EACH = (
    StepKind.GATE,
    StepKind.TAKE_OUT,
    StepKind.CARTON,
    StepKind.PLACE,
    StepKind.RECORD,
    StepKind.DONE,
)


class _Reader:
    """Holds what every entry is checked against."""

    def __init__(self, medication: Medication, pictures: Collection[str]) -> None:
        self._medication = medication
        self._pictures = frozenset(pictures)

    def facts(self, node: Node) -> tuple[str, ...]:
        named = node.at("facts").texts()
        if missing := set(named) - set(self._medication.statements):
            node.fail(f"it names the unknown fact {', '.join(sorted(missing))}")
        return named

    def picture(self, node: Node) -> str:
        name = node.text()
        if name not in self._pictures:
            node.fail(f"the picture {name}.svg is missing")
        return name

    def phrase(self, node: Node) -> Phrase:
        node.keys(set(LANGUAGES))
        texts = {}
        for language in LANGUAGES:
            said = node.at(language)
            if isinstance(said.value, dict):
                said.keys({by.value for by in GivenBy})
            for by in GivenBy:
                text = said.at(by.value).text() if isinstance(said.value, dict) else said.text()
                self._placeholders(said, text)
                texts[(language, by)] = text
        return Phrase(texts)

    def maybe_phrase(self, node: Node, key: str) -> Phrase | None:
        return self.phrase(node.at(key)) if node.has(key) else None

    def point(self, node: Node) -> Point:
        node.keys({"icon", "title"}, {"line"})
        return Point(node.at("icon").text(), self.phrase(node.at("title")), self.maybe_phrase(node, "line"))

    def points(self, node: Node, key: str) -> tuple[Point, ...]:
        return tuple(self.point(each) for each in node.at(key).items()) if node.has(key) else ()

    def choice(self, node: Node) -> Choice:
        node.keys(
            {"id", "outcome", "title"},
            {"line", "icon", "picture", "discard", "facts", "sentence", "more", "say", "sign"},
        )
        outcome = node.at("outcome").word(Outcome)
        discard = node.at("discard").word(DiscardReason) if node.has("discard") else None
        if (outcome is Outcome.STOP) != (discard is not None):
            node.fail("a choice that stops needs the reason to discard, and only such a one")
        if (outcome is Outcome.MORE) != (node.has("more") and node.has("sentence")):
            node.fail("a choice with a further question needs that question and its answers, and only such a one")
        return Choice(
            id=node.at("id").text(),
            outcome=outcome,
            title=self.phrase(node.at("title")),
            line=self.maybe_phrase(node, "line"),
            icon=node.at("icon").text() if node.has("icon") else "",
            picture=self.picture(node.at("picture")) if node.has("picture") else "",
            discard=discard,
            facts=self.facts(node) if node.has("facts") else (),
            sentence=self.maybe_phrase(node, "sentence"),
            more=tuple(self.choice(each) for each in node.at("more").items()) if node.has("more") else (),
            say=self.maybe_phrase(node, "say"),
            sign=node.at("sign").text() if node.has("sign") else "",
        )

    def step(self, node: Node) -> Step:
        identity = node.at("id").text()
        node = node.named(identity)
        node.keys(
            {"id", "phase", "kind", "sentence", "facts"},
            {
                "line",
                "points",
                "note",
                "primary",
                "choices",
                "pictures",
                "when",
                "each",
                "wait_rule",
                "wait_needs_word",
                "seals",
                "safety",
            },
        )
        kind = node.at("kind").word(StepKind)
        step = Step(
            id=identity,
            phase=node.at("phase").word(Phase),
            kind=kind,
            sentence=self.phrase(node.at("sentence")),
            facts=self.facts(node),
            line=self.maybe_phrase(node, "line"),
            points=self.points(node, "points"),
            note=self.point(node.at("note")) if node.has("note") else None,
            primary=self.maybe_phrase(node, "primary"),
            choices=tuple(self.choice(each) for each in node.at("choices").items()) if node.has("choices") else (),
            pictures=self._pictures_of(node),
            when=node.at("when").word(When) if node.has("when") else None,
            each=node.at("each").word(Each) if node.has("each") else None,
            wait_rule=self._wait_rule(node),
            wait_needs_word=node.has("wait_needs_word") and node.at("wait_needs_word").flag(),
            seals=node.at("seals").word(Seal) if node.has("seals") else None,
            safety=node.has("safety") and node.at("safety").flag(),
        )
        self._check_step(node, step)
        return step

    def stop(self, key: str, node: Node) -> StopCard:
        node.keys({"said", "why", "advice", "facts"}, {"picture"})
        return StopCard(
            reason=Node(key, _STOPS, key).word(DiscardReason),
            said=self.phrase(node.at("said")),
            why=self.phrase(node.at("why")),
            advice=self.points(node, "advice"),
            facts=self.facts(node),
            picture=self.picture(node.at("picture")) if node.has("picture") else "",
        )

    def _placeholders(self, node: Node, text: str) -> None:
        try:
            used = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        except ValueError as error:
            node.fail(f"its braces do not match ({error})")
        if unknown := used - PLACEHOLDERS:
            node.fail(f"it leaves open {', '.join(sorted(unknown))}, which nothing fills in")

    def _pictures_of(self, node: Node) -> dict[str, str]:
        if not node.has("pictures"):
            return {}
        held = node.at("pictures")
        held.keys(set(), _ZONES_WITH_PICTURES)
        return {zone: self.picture(name) for zone, name in held.entries()}

    def _wait_rule(self, node: Node) -> str:
        if not node.has("wait_rule"):
            return ""
        rule = node.at("wait_rule").text()
        if rule not in self._medication.rules:
            node.fail(f"it waits by the unknown rule {rule}")
        return rule

    def _check_step(self, node: Node, step: Step) -> None:
        if step.kind is StepKind.WAIT and not step.wait_rule:
            node.fail("a wait needs the rule that says how long")
        if step.kind in (StepKind.CHOICE, StepKind.GATE):
            if len(step.choices) < 2:
                node.fail("a choice needs two answers or more")
            if len({choice.id for choice in step.all_choices}) != len(step.all_choices):
                node.fail("two of its answers have one ID")
            answered = {fact for choice in step.choices for fact in choice.facts}
            asked = {fact for fact in step.facts if fact in _ANSWERED_FACTS}
            if asked - answered:
                node.fail(f"no answer is there for {', '.join(sorted(asked - answered))}")
        if any(choice.outcome is Outcome.WAIT for choice in step.choices) and not step.wait_rule:
            node.fail("an answer that waits needs the rule that says how long")


def procedure_from(steps: object, stops: object, medication: Medication, pictures: Collection[str]) -> Procedure:
    """Build the procedure from its two files as JSON gave them. Raises DamagedResource, naming file and entry.

    `pictures` are the names, without ending, of the drawings that are there.
    """
    reader = _Reader(medication, pictures)
    listed = Node(steps, _STEPS)
    listed.keys({"steps"})
    walk: tuple[Step, ...] = ()
    for each in listed.at("steps").items():
        step = reader.step(each)
        if step.id in {other.id for other in walk}:
            each.named(step.id).fail("this ID is used twice")
        walk = (*walk, step)
    if missing := [each for each in _NEEDED_STEPS if each not in {step.id for step in walk}]:
        listed.at("steps").fail(f"the file lacks {', '.join(missing)}")
    for kind in _ONE_OF_EACH:
        if sum(step.kind is kind for step in walk) != 1:
            listed.fail(f"there must be exactly one step of kind {kind}")
    for seal in Seal:
        if sum(step.seals is seal for step in walk) != 1:
            listed.fail(f"exactly one step must seal {seal}")
    if [step.seals for step in walk if step.seals] != list(Seal):
        listed.fail("the cover comes off before the needle goes in and out, then it is disposed of")
    kept = Node(stops, _STOPS)
    cards = {card.reason: card for card in (reader.stop(key, node) for key, node in kept.entries())}
    if lacking := set(DiscardReason) - set(cards):
        kept.fail(f"it lacks {', '.join(sorted(lacking))}")
    return Procedure(walk, cards)
