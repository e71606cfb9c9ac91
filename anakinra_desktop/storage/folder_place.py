"""Where the folder of a record lies: on this computer, or where others write to it too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

_SYNCHRONISED = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("sync", "Sync"),
)
"""How the folders of such programs are called, at least at the beginning of the name."""
_NETWORK_FILE_SYSTEMS = frozenset(
    ("9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.rclone", "fuse.sshfs", "nfs", "nfs4", "smb3", "smbfs")
)
_MOUNTS = Path("/proc/self/mounts")


class Place(StrEnum):
    """Whose the folder is."""

    HERE = "here"
    SYNCHRONISED = "synchronised"
    """A program copies it to other computers as soon as it changes."""
    NETWORK = "network"
    """It lies on another computer."""


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """`name` is the program's that synchronises it, as far as the folder's name tells."""

    place: Place
    name: str = ""


def place_of_folder(folder: Path) -> FolderPlace:
    """Where a folder lies, as far as its path and the mounted disks tell; in doubt on this computer."""
    path = folder.absolute()
    if is_share(path) or _file_system(path) in _NETWORK_FILE_SYSTEMS:
        return FolderPlace(Place.NETWORK)
    for part in path.parts:
        for begin, name in _SYNCHRONISED:
            if re.match(rf"{begin}(?![a-z])", part.casefold()):
                return FolderPlace(Place.SYNCHRONISED, name)
    return FolderPlace(Place.HERE)


def is_share(path: PurePath) -> bool:
    r"""Whether it is a path of Windows that begins with a computer, as in `\\server\share`."""
    return path.drive.startswith("\\\\")


def _file_system(path: Path) -> str:
    """The kind of file system a path lies on; "" where that is not known."""
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        at = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1])
        if len(at) >= len(best) and path.is_relative_to(at):
            best, kind = at, fields[2]
    return kind
