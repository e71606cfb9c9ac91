"""Names the signs that led to a call, as the safety questions or the list of signs name them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.health_words import in_language
from anakinra_desktop.services.read_medication import procedure
from anakinra_desktop.services.read_medication import signs as known_signs


def signs_words(signs: Iterable[str]) -> str:
    """The signs in one line; one that neither the questions nor the list know is a sign of allergy."""
    gate = next(step for step in procedure().steps if step.kind is StepKind.GATE)
    asked = {choice.id: choice for choice in gate.all_choices}
    language = wording.locale().name()[:2]
    listed = known_signs()
    named = []
    for name in signs:
        sign = listed.get(name)
        if name in asked:
            named.append(asked[name].title.say(language, GivenBy.SELF))
        elif sign is not None:
            named.append(in_language(sign.title))
    return ". ".join(named) or QCoreApplication.translate("CallFirst", "A sign of an allergic reaction")
