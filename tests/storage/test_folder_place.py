"""A folder that other computers write to is noticed by its name or by its file system."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from anakinra_desktop.storage import folder_place
from anakinra_desktop.storage.folder_place import FolderPlace, Place, is_share, place_of_folder


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "mounts"
    file.write_text("/dev/sda1 / ext4 rw 0 0\n", "utf-8")
    monkeypatch.setattr(folder_place, "_MOUNTS", file)
    return file


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/ana/Dropbox/anakinra", "Dropbox"),
        ("/home/ana/OneDrive - City Hospital/data", "OneDrive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/data", "iCloud Drive"),
        ("/home/ana/Google Drive/My Drive", "Google Drive"),
        ("/home/ana/Nextcloud/x", "Nextcloud"),
        ("/home/ana/Sync/x", "Sync"),
    ],
)
def test_a_folder_that_a_program_synchronises_is_known_by_its_name(path: str, name: str) -> None:
    assert place_of_folder(Path(path)) == FolderPlace(Place.SYNCHRONISED, name)


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize("path", ["/home/ana/.local/share/anakinra", "/home/synchro/data", "/home/ana/dropboxes", "/"])
def test_any_other_folder_is_here(path: str) -> None:
    assert place_of_folder(Path(path)) == FolderPlace(Place.HERE)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_on_another_computer_is_known_by_its_file_system(mounts: Path, kind: str) -> None:
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/my\\040share {kind} rw 0 0\n", "utf-8")
    assert place_of_folder(Path("/mnt/my share/data")).place is Place.NETWORK
    assert place_of_folder(Path("/mnt/my share")).place is Place.NETWORK
    assert place_of_folder(Path("/mnt/my shares/data")).place is Place.HERE


def test_a_share_of_windows_is_known_by_its_path() -> None:
    assert is_share(PureWindowsPath(r"\\server\share\data"))
    assert not is_share(PureWindowsPath(r"C:\Users\ana"))


def test_without_a_list_of_mounts_the_name_alone_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_place, "_MOUNTS", tmp_path / "none")
    assert place_of_folder(Path("/home/ana/x")).place is Place.HERE
