"""Finds the files the app carries with it: from a checkout, from an installed wheel, or from a frozen bundle."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder that holds `medication/`, `steps/`, `pictures/`, `translations/` and `built/`."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "anakinra_desktop" / "_resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """The path of one resource, named from the resources folder: `resource("steps/procedure.json")`.

    Raises FileNotFoundError when the installation does not hold it.
    """
    path = resources_folder() / name
    if not path.exists():
        raise FileNotFoundError(f"The file {name} is missing from this installation of Anakinra Desktop.")
    return path
