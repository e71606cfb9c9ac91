"""Runs first in the frozen app: gives matplotlib a folder that is kept, so that it need not read all fonts anew."""

import os
import sys
from pathlib import Path


def _cache_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


os.environ.setdefault("MPLCONFIGDIR", str(_cache_folder() / "anakinra-desktop" / "matplotlib"))
