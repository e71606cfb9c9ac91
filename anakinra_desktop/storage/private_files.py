"""Files and folders that only their owner may read, and names that are safely on disk."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it that are missing, for the eyes of its owner only."""
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)  # the process's umask may have taken more away
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))


OWN_NAMES = frozenset(("settings.ini", "settings.ini.lock", "window.lock"))
"""What may lie in a data folder before there is a record."""


def take_empty_folder(folder: Path) -> None:
    """Close a folder that was made for the record to everybody else. One that holds other things is not ours alone."""
    if os.name == "posix" and folder.stat().st_uid == os.getuid():
        with suppress(OSError):  # a file system that knows no owners
            if all(path.name in OWN_NAMES for path in folder.iterdir()):
                folder.chmod(0o700)


def keep_private(path: Path) -> None:
    """Take from others the right to read a file of ours, however it came to have it.

    A file that others may write to was given to them on purpose, and stays as it is.
    """
    if os.name == "posix":
        about = path.stat()
        if about.st_uid == os.getuid() and about.st_mode & 0o077 and not about.st_mode & 0o022:
            with suppress(OSError):  # a file system that knows no owners
                path.chmod(0o600)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        path.chmod(0o600)  # the process's umask may have taken more away
    except PermissionError:
        pass  # a USB stick with a file system that knows no owners
    except OSError:
        path.unlink(missing_ok=True)
        raise


def move_without_replacing(source: Path, target: Path) -> None:
    """Give a file its name, safely on disk; where that name is taken, what has it stays."""
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links (FAT on a USB stick): the next best.
        if not target.exists():
            source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(path: Path) -> None:
    """Have the content of a file on disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
