"""Makes charts ready to be drawn, away from the window: matplotlib takes most of a second to load the first time."""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path

_one_at_a_time = threading.Lock()


def keep_cache_in(folder: Path) -> None:
    """Name the folder that matplotlib keeps its cache of fonts in; read once, when it is loaded.

    Without one, a frozen app would build the cache anew at every start. The environment's own choice goes first.
    """
    os.environ.setdefault("MPLCONFIGDIR", str(folder))


def prepare_matplotlib() -> None:
    """Load matplotlib and make it know the app's font; any thread may call it, more than once.

    A cache folder that cannot be written is no reason to fail: it then does without.
    """
    with _one_at_a_time:
        import matplotlib
        from matplotlib import font_manager

        from anakinra_desktop.drawing import charts  # noqa: F401
        from anakinra_desktop.drawing.fonts import FAMILIES, font_files

        files = font_files()
        if files and FAMILIES[0] not in {font.name for font in font_manager.fontManager.ttflist}:
            for path in files:
                font_manager.fontManager.addfont(path)
        if files:
            matplotlib.rcParams["font.family"] = list(FAMILIES)
        # It looks for weights that the fallback font does not have, though Qt sets the text.
        logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
