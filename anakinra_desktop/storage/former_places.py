"""Remembers in which folders this user's records were, outside of these folders: a record that is gone is asked for.

Only a window remembers, and only a record that somebody is in. The list holds paths and nothing else.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from anakinra_desktop.storage.data_folder import FOLDER_NAME
from anakinra_desktop.storage.database import FILE_NAME
from anakinra_desktop.storage.fresh_file import fresh_beside
from anakinra_desktop.storage.private_files import make_private_folder

LIST_NAME = "former-places"
REMEMBERED_MAX = 5


@dataclass(frozen=True, slots=True)
class FormerPlace:
    """A folder that once held a record, and whether it does now."""

    folder: Path
    has_record: bool


def remember_place(folder: Path) -> None:
    """Keep in mind that there is a record in this folder; where that cannot be kept, nothing is lost."""
    known = _remembered()
    _keep([folder.absolute(), *(each for each in known if each != folder.absolute())][:REMEMBERED_MAX], known)


def forget_place(folder: Path) -> None:
    """The record of this folder was deleted on purpose, and is asked for no more."""
    known = _remembered()
    _keep([each for each in known if each != folder.absolute()], known)


def _keep(places: list[Path], known: list[Path]) -> None:
    if places == known:
        return
    with suppress(OSError):
        if not places:
            _list().unlink(missing_ok=True)
            return
        path = _list()
        make_private_folder(path.parent)
        with fresh_beside(path) as fresh:
            fresh.write_bytes(b"\n".join(os.fsencode(each) for each in places) + b"\n")
            fresh.replace(path)


def former_place(folder: Path, *, is_usual: bool) -> FormerPlace | None:
    """Where the record used to be that is not in `folder` now; a place that has one still comes before others.

    A folder that was named on purpose is asked about only where it held a record itself.
    """
    known = [each for each in _remembered() if is_usual or each == folder.absolute()]
    places = [FormerPlace(each, _has_record(each)) for each in known]
    return next((place for place in places if place.has_record), next(iter(places), None))


def _has_record(folder: Path) -> bool:
    try:
        return (folder / FILE_NAME).is_file()
    except OSError:
        return False


def _remembered() -> list[Path]:
    try:
        lines = _list().read_bytes().splitlines()
    except OSError:
        return []
    return [Path(os.fsdecode(line)) for line in lines if line and Path(os.fsdecode(line)).is_absolute()]


def _list() -> Path:
    """Not in the usual data folder, which may be what is gone."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences" / FOLDER_NAME / LIST_NAME
    from platformdirs import user_config_path

    return user_config_path(FOLDER_NAME, appauthor=False, roaming=True) / LIST_NAME
