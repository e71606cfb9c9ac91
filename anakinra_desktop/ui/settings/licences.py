"""What the app is made of, and under which licence each part may be used."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.resources import resource

_LICENCE_NAMES = ("LICENSE", "LICENCE", "COPYING")


@dataclass(frozen=True, slots=True)
class MadeOf:
    """One part somebody else made, or the app itself."""

    name: str
    use: str
    licence: str
    resource: str = ""
    """Where its licence lies among the resources."""
    package: str = ""
    """The installed package whose licence it is."""


def all_parts() -> tuple[MadeOf, ...]:
    """The app, its fonts and its libraries."""
    record = QCoreApplication.translate("Settings", "keeps the record")
    return (
        MadeOf(
            "Anakinra Desktop",
            QCoreApplication.translate("Settings", "this app"),
            "MIT",
            package="anakinra-desktop",
        ),
        MadeOf(
            "Nunito Sans",
            QCoreApplication.translate("Settings", "the letters"),
            "SIL Open Font License 1.1",
            resource="built/fonts/NunitoSans-LICENSE.txt",
        ),
        MadeOf(
            "Phosphor Icons",
            QCoreApplication.translate("Settings", "the signs"),
            "MIT",
            resource="built/fonts/Phosphor-LICENSE.txt",
        ),
        MadeOf(
            "Qt, PySide6",
            QCoreApplication.translate("Settings", "the windows; unchanged, in files of their own"),
            "LGPL 3",
            package="PySide6-Essentials",
        ),
        MadeOf("Python", QCoreApplication.translate("Settings", "the language it is written in"), "PSF License 2"),
        MadeOf("SQLAlchemy", record, "MIT", package="SQLAlchemy"),
        MadeOf("Alembic", record, "MIT", package="alembic"),
        MadeOf("SQLite", record, QCoreApplication.translate("Settings", "public domain")),
        MadeOf(
            "Matplotlib",
            QCoreApplication.translate("Settings", "the charts"),
            "Matplotlib License (PSF)",
            package="matplotlib",
        ),
        MadeOf("NumPy", QCoreApplication.translate("Settings", "numbers"), "BSD 3-Clause", package="numpy"),
        MadeOf(
            "tzdata, platformdirs",
            QCoreApplication.translate("Settings", "time zones, folders"),
            "Apache 2.0, MIT",
            package="tzdata",
        ),
    )


def licence_text(part: MadeOf) -> str:
    """The licence as its makers wrote it; "" where this installation does not hold it."""
    try:
        if part.resource:
            return resource(part.resource).read_text("utf-8").strip()
        if part.package:
            return _text_of_package(part.package)
    except (OSError, UnicodeDecodeError, metadata.PackageNotFoundError):
        pass
    return ""


def app_version() -> str:
    """The version of the app that runs; "" where it was started without being installed."""
    try:
        return metadata.version("anakinra-desktop")
    except metadata.PackageNotFoundError:
        return ""


def _text_of_package(name: str) -> str:
    package = metadata.distribution(name)
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    found = [path for path in files if path.name.upper().startswith(_LICENCE_NAMES) and ".dist-info" in str(path)]
    return min(found, key=lambda path: len(path.parts)).read_text("utf-8").strip() if found else ""
