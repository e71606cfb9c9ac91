"""Names the signs that led to a call."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.doctor_calls import TOLD_TO_WAIT_SIGN
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import signs


def signs_words(because: Iterable[str]) -> str:
    """The signs in one line; one that this version does not know counts as a sign of allergy."""
    known, language = signs(), wording.language()
    told = QCoreApplication.translate("CallFirst", "Told to wait by a doctor or nurse")
    words = {TOLD_TO_WAIT_SIGN: told} | {sign.id: sign.title[language] for sign in known}
    named = [words[each] for each in because if each in words]
    return ". ".join(named) or QCoreApplication.translate("CallFirst", "A sign of an allergic reaction")


def had_words(because: Iterable[str], *, mine: bool, name: str) -> str:
    """A sentence for the phone with a gap {moment}: "I had a swollen face, tongue or throat (19:49 today)."."""
    known, language = signs(), wording.language()
    because = tuple(because)
    if set(because) == {TOLD_TO_WAIT_SIGN}:
        waits = (
            QCoreApplication.translate("CallFirst", "I was told to wait ({moment}).")
            if mine
            else QCoreApplication.translate("CallFirst", "{name} was told to wait ({moment}).")
        )
        return waits.replace("{name}", name)
    said = [sign.say[language] for each in because if (sign := known.get(each)) is not None]
    listed = wording.listed(said) if said else QCoreApplication.translate("CallFirst", "a sign of an allergic reaction")
    words = (
        QCoreApplication.translate("CallFirst", "I had {signs} ({moment}).")
        if mine
        else QCoreApplication.translate("CallFirst", "{name} had {signs} ({moment}).")
    )
    return words.replace("{signs}", listed).replace("{name}", name)
