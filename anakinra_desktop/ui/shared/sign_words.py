"""Names the signs that led to a call, as the safety questions name them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import procedure


def signs_words(signs: Iterable[str]) -> str:
    """The signs in one line; one that the questions do not know is a sign of allergy."""
    gate = next(step for step in procedure().steps if step.kind is StepKind.GATE)
    asked = {choice.id: choice for choice in gate.all_choices}
    language = wording.locale().name()[:2]
    named = [asked[sign].title.say(language, GivenBy.SELF) for sign in signs if sign in asked]
    return ". ".join(named) or QCoreApplication.translate("CallFirst", "A sign of an allergic reaction")
