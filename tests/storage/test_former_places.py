"""Where this user's records were: kept outside of them, short, and asked for only where that is of use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from anakinra_desktop.storage import former_places
from anakinra_desktop.storage.former_places import REMEMBERED_MAX, FormerPlace, former_place, remember_place
from tests.storage.a_record import make_record


@pytest.fixture(autouse=True)
def own_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config" / "former-places"
    monkeypatch.setattr(former_places, "_list", lambda: path)
    return path


def test_nothing_is_remembered_before_anything_is_kept(tmp_path: Path, own_list: Path) -> None:
    assert former_place(tmp_path, is_usual=True) is None
    assert not own_list.exists()


def test_a_record_that_is_elsewhere_is_named(tmp_path: Path, own_list: Path) -> None:
    make_record(tmp_path / "a\u00f1o")
    remember_place(tmp_path / "a\u00f1o")
    remember_place(tmp_path / "gone")
    assert former_place(tmp_path / "usual", is_usual=True) == FormerPlace(tmp_path / "a\u00f1o", has_record=True)
    if os.name == "posix":
        assert own_list.stat().st_mode & 0o777 == 0o600
        assert own_list.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_named_on_purpose_is_asked_about_only_where_it_held_a_record(tmp_path: Path) -> None:
    make_record(tmp_path / "old")
    remember_place(tmp_path / "old")
    assert former_place(tmp_path / "new", is_usual=False) is None
    (tmp_path / "old" / "record.sqlite3").unlink()
    assert former_place(tmp_path / "old", is_usual=False) == FormerPlace(tmp_path / "old", has_record=False)


def test_the_list_stays_short_and_names_each_place_once(tmp_path: Path, own_list: Path) -> None:
    for number in (*range(9), 8, 7):
        remember_place(tmp_path / str(number))
    lines = own_list.read_text("utf-8").splitlines()
    assert [Path(line).name for line in lines] == ["7", "8", "6", "5", "4"]
    assert len(lines) == REMEMBERED_MAX


def test_a_list_that_cannot_be_read_or_written_harms_nothing(tmp_path: Path, own_list: Path) -> None:
    own_list.parent.write_text("in the way", "utf-8")
    remember_place(tmp_path)
    assert former_place(tmp_path, is_usual=True) is None
    own_list.parent.unlink()
    own_list.parent.mkdir()
    own_list.write_bytes(b"\xff\nnot/absolute\n\n")
    assert former_place(tmp_path, is_usual=True) is None


def test_the_list_is_not_in_the_usual_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    from platformdirs import user_data_path

    assert not former_places._list().is_relative_to(user_data_path("anakinra-desktop", appauthor=False))
