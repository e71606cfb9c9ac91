"""Reads what the app knows of the medication and the steps of an injection: once, and all or nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.domain.medication import Medication, medication_from
from anakinra_desktop.domain.phones import BY_PLACE, PhonesChoice
from anakinra_desktop.domain.resource_reading import TOP, DamagedResource
from anakinra_desktop.resources import resources_folder

if TYPE_CHECKING:
    from anakinra_desktop.domain.interactions import Interactions
    from anakinra_desktop.domain.procedure import Procedure
    from anakinra_desktop.domain.signs import Signs
    from anakinra_desktop.domain.statement_search import SearchWords

PICTURES = "steps/pictures"
"""Where the drawings of the steps are, from the resources folder."""


_phones_chosen = BY_PLACE


@lru_cache(maxsize=1)
def _read_once() -> Medication:
    return read_medication(resources_folder())


@lru_cache(maxsize=1)
def medication() -> Medication:
    """The rules, statements and phone numbers. Raises DamagedResource, naming file and entry."""
    return replace(_read_once(), phones_choice=_phones_chosen)


def use_phones(choice: PhonesChoice) -> None:
    """Show the numbers of this country from now on, everywhere: it was chosen on this computer."""
    global _phones_chosen
    _phones_chosen = choice
    medication.cache_clear()


def forget_what_was_read() -> None:
    """Read the files anew when they are next asked for."""
    for each in (_read_once, medication, procedure, interactions, search_words, signs):
        each.cache_clear()


@lru_cache(maxsize=1)
def procedure() -> Procedure:
    """The steps of an injection. Raises DamagedResource, naming file and entry."""
    return read_procedure(resources_folder(), medication())


@lru_cache(maxsize=1)
def interactions() -> Interactions:
    """The medicines to tell of beside anakinra. Raises DamagedResource, naming file and entry."""
    return read_interactions(resources_folder(), medication())


@lru_cache(maxsize=1)
def search_words() -> SearchWords:
    """Other words for the same thing, for who looks for a statement. Raises DamagedResource."""
    return read_search_words(resources_folder())


@lru_cache(maxsize=1)
def signs() -> Signs:
    """The signs that may come from the medicine, and where each leads. Raises DamagedResource."""
    return read_signs(resources_folder(), medication())


def check_resources() -> None:
    """Read every file about the medication, so that a damaged one is named at the start and never half used.

    What was read is kept, so it costs nothing later. Raises DamagedResource, naming file, line and entry.
    """
    medication()
    procedure()
    interactions()
    search_words()
    signs()


def read_medication(folder: Path) -> Medication:
    """The rules, statements and phone numbers of a resources folder. Raises DamagedResource."""
    rules, statements = _File(folder / "medication" / "rules.json"), _File(folder / "medication" / "statements.json")
    try:
        return medication_from(rules.value, statements.value)
    except DamagedResource as error:
        raise _with_line(error, rules, statements) from None


def read_procedure(folder: Path, known: Medication) -> Procedure:
    """The steps of a resources folder, checked against the facts they name. Raises DamagedResource."""
    from anakinra_desktop.domain.procedure_reading import procedure_from

    pictures = {_whole_picture(path) for path in sorted((folder / PICTURES).glob("*.svg"))}
    steps, stops = _File(folder / "steps" / "procedure.json"), _File(folder / "steps" / "stops.json")
    try:
        return procedure_from(steps.value, stops.value, known, pictures)
    except DamagedResource as error:
        raise _with_line(error, steps, stops) from None


def read_interactions(folder: Path, known: Medication) -> Interactions:
    """The interactions of a resources folder, checked against the facts they name. Raises DamagedResource."""
    from anakinra_desktop.domain.interactions import interactions_from

    file = _File(folder / "medication" / "interactions.json")
    try:
        return interactions_from(file.value, known)
    except DamagedResource as error:
        raise _with_line(error, file) from None


def _whole_picture(path: Path) -> str:
    """The name of a drawing, without ending. Raises DamagedResource where its end is missing."""
    raw = path.read_bytes()
    if not raw.rstrip().endswith(b"</svg>"):
        raise DamagedResource(path.name, TOP, "its end is missing", line=raw.count(b"\n") + 1)
    return path.stem


def read_signs(folder: Path, known: Medication) -> Signs:
    """The signs of a resources folder, checked against the facts they name. Raises DamagedResource."""
    from anakinra_desktop.domain.signs import signs_from

    file = _File(folder / "medication" / "signs.json")
    try:
        return signs_from(file.value, known.statements)
    except DamagedResource as error:
        raise _with_line(error, file) from None


def read_search_words(folder: Path) -> SearchWords:
    """The words of a resources folder. Raises DamagedResource."""
    from anakinra_desktop.domain.statement_search import search_words_from

    file = _File(folder / "medication" / "search_words.json")
    try:
        return search_words_from(file.value)
    except DamagedResource as error:
        raise _with_line(error, file) from None


class _File:
    """A resource file and the value it holds. Raises DamagedResource where it is missing, or no whole JSON."""

    def __init__(self, path: Path) -> None:
        from anakinra_desktop.domain.resource_lines import value_of

        self.name = path.name
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            raise DamagedResource(path.name, TOP, "it is missing from this installation") from None
        except OSError as error:
            raise DamagedResource(path.name, TOP, f"it can’t be read ({error.strerror})") from None
        try:
            self.text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise DamagedResource(path.name, TOP, "it is not readable text there", line=line) from None
        self.value = value_of(self.text, path.name)


def _with_line(error: DamagedResource, *files: _File) -> DamagedResource:
    from anakinra_desktop.domain.resource_lines import with_line

    text = next((file.text for file in files if file.name == error.file), "")
    return with_line(error, text) if text else error
