"""What was set in the window and holds for the commands too."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

FILE_NAME = "settings.ini"


def language_of_the_app(folder: Path) -> str | None:
    """The language chosen in the window's settings, if one was."""
    with suppress(OSError, UnicodeDecodeError):
        chosen = re.search(r"^language=(en|es)$", (folder / FILE_NAME).read_text("utf-8"), re.MULTILINE)
        return chosen and chosen[1]
    return None


def copies_folder_of_the_app(folder: Path) -> Path | None:
    """The further folder that copies of the record go to, if one was chosen."""
    if not (folder / FILE_NAME).is_file():
        return None
    from PySide6.QtCore import QSettings  # it wrote the file, and knows how it writes a path

    text = str(QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat).value("copies_folder", ""))
    return Path(text) if text and Path(text).is_absolute() else None
