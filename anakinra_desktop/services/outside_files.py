"""Files that people keep elsewhere: read at once, written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from anakinra_desktop.domain.problem import Problem

READ_MAX_BYTES = 200_000_000
"""More than a record of a lifetime; what is larger is something else."""


class CannotRead(Problem):
    """A file that was asked for cannot be read."""


class CannotWrite(Problem):
    """A file cannot be left where it was wanted."""


def read_whole(name: str) -> bytes:
    """The content of a file. Raises CannotRead."""
    try:
        with Path(name).open("rb") as file:
            content = file.read(READ_MAX_BYTES + 1)
    except FileNotFoundError:
        raise CannotRead("There is no file {file}.", file=name) from None
    except (OSError, ValueError):
        raise CannotRead("The file {file} cannot be read.", file=name) from None
    if len(content) > READ_MAX_BYTES:
        raise CannotRead("The file {file} is too large to be a record.", file=name)
    return content


def write_whole(name: str, content: bytes) -> None:
    """Put a file in place at once, for the eyes of its owner; what was there before stays if that fails.

    Raises CannotWrite.
    """
    try:
        target = Path(name).resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a pipe or a device; a folder says so itself
            return
        handle, fresh = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}."[:200])
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(fresh).replace(target)
        except BaseException:
            Path(fresh).unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise cannot_write(name, error) from error


def cannot_write(name: str, error: Exception) -> CannotWrite:
    """Why a file could not be written, in a sentence."""
    match getattr(error, "errno", None):
        case errno.ENOENT | errno.ENOTDIR:
            return CannotWrite("The folder for {file} does not exist.", file=name)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return CannotWrite("The file {file} may not be written there.", file=name)
        case errno.ENOSPC | errno.EDQUOT:
            return CannotWrite("The disk is full; {file} was not written.", file=name)
        case errno.EISDIR:
            return CannotWrite("{file} is a folder.", file=name)
    return CannotWrite("The file {file} cannot be written.", file=name)
