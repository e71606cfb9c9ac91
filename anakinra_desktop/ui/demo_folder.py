"""A folder for a made-up household, gone when its window is closed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from anakinra_desktop.ui.single_instance import LOCK_NAME, WindowLock

PREFIX: Final = "anakinra-demo-"


@contextmanager
def demo_folder() -> Iterator[Path]:
    """A folder nobody else knows, for the length of the block; what killed demonstrations left behind goes too."""
    _clear_up()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    lock = WindowLock(folder)
    lock.take()
    try:
        yield folder
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _clear_up() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        # One that is being made has no lock yet, and no lock file either.
        if not (folder / LOCK_NAME).exists():
            continue
        lock = WindowLock(folder)
        if lock.take():
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)
