"""The steps of an injection say what their statements say, in both languages, to whoever injects."""

from __future__ import annotations

import pytest

from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Phrase, Step
from anakinra_desktop.services.read_medication import procedure

SAID = {
    "DOSE-1": ("insert", "under the skin", "debajo de la piel"),
    "DOSE-4": ("label", "As the prescription says", "Como dice la receta"),
    "BRAND-1": ("label", "anakinra (Kineret)", "anakinra (Kineret)"),
    "SYRINGE-4": ("push", "All that is in the syringe goes in", "Entra todo lo que hay en la jeringa"),
    "SYRINGE-5": ("push", "Do not inject again", "inyecte otra vez"),
    "SYRINGE-6": ("sharps", "sharps container", "recipiente de objetos punzantes"),
    "LOOK-1": ("look", "Do not shake it", "No la agite"),
    "SITE-8": ("look_skin", "No vein to be seen", "No se ve ninguna vena"),
    "TECH-1": ("clean", "from the middle outward", "del centro hacia afuera"),
    "TECH-2": ("dry", "dry completely", "seque por completo"),
    "TECH-3": ("uncap", "Twist and pull the cover off", "Gire y tire de la tapa"),
    "TECH-4": ("uncap", "Do not touch the needle", "No toque la aguja"),
    "TECH-5": ("pinch", "in the hand you inject with", "con la mano con la que inyecta"),
    "TECH-6": ("pinch", "if you can", "si puede"),
    "TECH-7": ("uncap", "do not lay the syringe down", "no deje la jeringa sobre nada"),
    "TECH-8": ("uncap", "The needle must touch nothing", "La aguja no debe tocar nada"),
    "TECH-9": ("pinch", "Thumb and fingers", "Pulgar y dedos"),
    "TECH-10": ("insert", "one quick, short move", "un movimiento rápido y corto"),
    "TECH-11": ("insert", "45 to 90 degrees", "45 a 90 grados"),
    "TECH-12": ("insert", "At least half of the needle", "al menos la mitad de la aguja"),
    "TECH-13": ("push", "Let go gently, the needle stays in", "Suelte con suavidad, la aguja sigue dentro"),
    "TECH-14": ("push", "slowly until it stops", "despacio hasta que se detenga"),
    "TECH-15": ("withdraw", "Take the needle out", "Saque la aguja"),
    "TECH-16": ("withdraw", "Never put the cover back on", "Nunca vuelva a poner la tapa"),
    "TECH-17": ("withdraw", "Dry gauze, not the alcohol wipe", "Gasa seca, no la gasa con alcohol"),
    "TECH-18": ("bandage", "You can leave it out", "Puede no ponerla"),
    "TECH-19": ("sharps", "Drop the syringe into the sharps container", "Deje caer la jeringa entera"),
    "STORAGE-2": ("take_out", "out of the refrigerator", "del refrigerador"),
    "STORAGE-4": ("warm_up", "Out of bright light", "Lejos de la luz fuerte"),
}
"""The step of a statement, and the words that say it in English and Spanish."""


@pytest.mark.parametrize("fact", SAID)
def test_the_step_says_what_its_statement_says(fact: str) -> None:
    name, english, spanish = SAID[fact]
    step = next(each for each in procedure().steps if each.id == name)
    assert fact in step.facts
    for by in GivenBy:
        assert english.casefold() in _said(step, "en", by), by
        assert spanish.casefold() in _said(step, "es", by), by
    assert step.pictures or name in ("label", "look"), "whoever can't read sees it"


def _said(step: Step, language: str, by: GivenBy) -> str:
    phrases: list[Phrase | None] = [step.sentence, step.line]
    for point in (*step.points, *([step.note] if step.note else [])):
        phrases += [point.title, point.line]
    for choice in step.choices:
        phrases += [choice.title, choice.line]
    return " ".join(each.say(language, by) for each in phrases if each is not None).casefold()
