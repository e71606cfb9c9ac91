"""Where the record of this computer's user is kept."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER_NAME = "anakinra-desktop"
ENVIRONMENT_NAME = "ANAKINRA_DATA_DIR"


def data_folder(given: str | None = None) -> Path:
    """The folder given on the command line, else that of ANAKINRA_DATA_DIR, else the user's data folder."""
    chosen = given or os.environ.get(ENVIRONMENT_NAME)
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path(FOLDER_NAME, appauthor=False)


def is_usual(given: str | None = None) -> bool:
    """Whether nobody named a folder, so that it is the user's usual one."""
    return not (given or os.environ.get(ENVIRONMENT_NAME))
