"""Reads what the app knows of the medication and the steps of an injection: once, and all or nothing."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from anakinra_desktop.domain.medication import Medication, medication_from
from anakinra_desktop.domain.procedure import Procedure
from anakinra_desktop.domain.procedure_reading import procedure_from
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resources_folder

PICTURES = "steps/pictures"
"""Where the drawings of the steps are, from the resources folder."""


@lru_cache(maxsize=1)
def medication() -> Medication:
    """The rules, statements and phone numbers. Raises DamagedResource, naming file and entry."""
    return read_medication(resources_folder())


@lru_cache(maxsize=1)
def procedure() -> Procedure:
    """The steps of an injection. Raises DamagedResource, naming file and entry."""
    return read_procedure(resources_folder(), medication())


def read_medication(folder: Path) -> Medication:
    """The rules, statements and phone numbers of a resources folder. Raises DamagedResource."""
    return medication_from(
        _json_of(folder / "medication" / "rules.json"), _json_of(folder / "medication" / "statements.json")
    )


def read_procedure(folder: Path, known: Medication) -> Procedure:
    """The steps of a resources folder, checked against the facts they name. Raises DamagedResource."""
    pictures = {path.stem for path in (folder / PICTURES).glob("*.svg")}
    return procedure_from(
        _json_of(folder / "steps" / "procedure.json"), _json_of(folder / "steps" / "stops.json"), known, pictures
    )


def _json_of(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DamagedResource(path.name, "the file", "it is missing from this installation") from None
    except (OSError, ValueError) as error:
        raise DamagedResource(path.name, "the file", f"it can't be read ({error})") from error
