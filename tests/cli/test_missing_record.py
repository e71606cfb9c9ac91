"""Where a record was and is not any more, no command begins a new one, or looks at an empty one, without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from anakinra_desktop.storage.former_places import remember_place
from anakinra_desktop.ui.shared.app_settings import AppSettings
from tests.cli.command_line import ANA, STARTS, add_ana, done, told

COPIES = "There is no record here, but there are copies: restore --latest-good puts the newest back"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose record is gone, with a copy of it."""
    add_ana()
    done("backup")
    (tmp_path / "data" / "record.sqlite3").unlink()
    return tmp_path / "data"


@pytest.mark.parametrize("argv", [(*ANA, *STARTS), ("import", "-"), ("import", "-", "--dry-run")])
def test_what_would_begin_a_record_names_the_copies_and_the_switch(data: Path, argv: tuple[str, ...]) -> None:
    answer = told(*argv)
    assert (answer.code, answer.complaint) == (1, f"{COPIES}; --new begins a new one.")
    assert [path.name for path in data.iterdir()] == ["copies"]


@pytest.mark.parametrize(
    "argv",
    [
        ("person", "list"),
        ("list", "--person", "Ana"),
        ("log", "--person", "Ana", "--at", "20:00"),
        ("export", "--output", "-"),
        ("next-site", "--person", "Ana"),
        ("void", "1", "--reason", "no"),
        ("backup",),
        ("check",),
    ],
)
def test_what_would_look_at_an_empty_one_says_so(data: Path, argv: tuple[str, ...]) -> None:
    answer = told(*argv)
    assert (answer.code, answer.complaint) == (1, f"{COPIES}.")
    assert "hay copias" in told(*argv, "--lang", "es").complaint


def test_the_newest_comes_back_or_a_new_one_is_begun_on_request(data: Path) -> None:
    done("restore", "--latest-good")
    assert [person["name"] for person in told("person", "list", "--json").json["people"]] == ["Ana"]
    (data / "record.sqlite3").unlink()
    done(*("Eva" if word == "Ana" else word for word in ANA), *STARTS, "--new")
    assert [person["name"] for person in told("person", "list", "--json").json["people"]] == ["Eva"]


@pytest.mark.parametrize("argv", [("restore", "--list"), ("--help",), ("person", "--help"), ("next-site", "--batch")])
def test_what_is_of_use_without_a_record_works(data: Path, argv: tuple[str, ...]) -> None:
    assert told(*argv).code == 0


def test_where_the_record_used_to_be_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_ana()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    remember_place(tmp_path / "data")
    assert told("--data-dir", str(tmp_path / "other"), "person", "list").code == 0, "a folder named on purpose"
    monkeypatch.delenv("ANAKINRA_DATA_DIR")
    assert told("person", "list").complaint == f"There is no record here; it used to be in {tmp_path / 'data'}."
    assert "--new begins a new one" in told(*ANA, *STARTS).complaint
    done(*ANA, *STARTS, "--new")
    assert told("person", "list").code == 0


def test_a_folder_that_never_held_a_record_begins_one(tmp_path: Path) -> None:
    done("--data-dir", str(tmp_path / "fresh"), *ANA, *STARTS)


def test_the_second_place_tells_of_a_record_that_is_gone_with_its_copies(data: Path, tmp_path: Path) -> None:
    stick = tmp_path / "Speicher–Stück"
    (data / "copies").rename(stick)
    settings = AppSettings(data)
    settings.copies_folder = stick
    settings.save()
    assert told(*ANA, *STARTS).complaint.startswith(COPIES)
    assert [each["good"] for each in told("restore", "--list", "--json").json["copies"]] == [True]
    stick.rename(tmp_path / "drawer")
    assert told(*ANA, *STARTS).complaint.startswith(COPIES)
    (tmp_path / "drawer").rename(stick)
    done("restore", "--latest-good")
    assert [person["name"] for person in told("person", "list", "--json").json["people"]] == ["Ana"]
