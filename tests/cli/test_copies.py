"""`backup` and `restore`: what each copy holds, and no way to lose the record by them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.command_line import NOW, done, told

pytestmark = pytest.mark.usefixtures("ana")


def log(day: str) -> None:
    done("log", "--person", "Ana", "--at", f"2026-11-{day}T20:00")


def test_a_copy_is_made_listed_and_put_back() -> None:
    log("11")
    made = told("backup", "--json").json
    assert (made["people"], made["doses"], made["last_dose_at"]) == (1, 1, "2026-11-11T19:00:00+00:00")
    log("12")
    (listed,) = told("restore", "--list", "--json").json["copies"]
    assert listed == made | {"made_at": "2026-11-24T19:06:00+00:00"}
    answer = told("restore", Path(made["file"]).name, "--json").json
    assert answer["doses"] == 1
    assert len(told("list", "--person", "Ana", "--json").json["records"]) == 1
    undone = told("restore", answer["replaced"], "--json").json
    assert undone["doses"] == 2


def test_the_latest_good_copy_is_found_past_a_damaged_one() -> None:
    log("11")
    good = told("backup", "--json").json["file"]
    later = told("backup", "--json", now=NOW + timedelta(hours=1)).json["file"]
    content = bytearray(Path(later).read_bytes())
    content[8192:12288] = bytes(4096)
    Path(later).write_bytes(content)
    assert [each["good"] for each in told("restore", "--list", "--json").json["copies"]] == [False, True]
    assert "cannot be read to the end" in done("restore", "--list").splitlines()[0]
    assert told("restore", "--latest-good", "--json").json["file"] == good
    assert told("restore", later).code == 1


def test_a_copy_goes_where_it_is_wanted_but_over_nothing(tmp_path: Path) -> None:
    log("11")
    target = tmp_path / "stick.sqlite3"
    assert "1 injection, 11 November 2026" in done("backup", "--output", str(target))
    before = target.read_bytes()
    assert "nothing was replaced" in told("backup", "--output", str(target)).complaint
    assert target.read_bytes() == before
    assert told("backup", "--output", str(tmp_path / "nowhere" / "x.sqlite3")).code == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [((), 2), (("x", "--latest-good"), 2), (("no-such-copy",), 1), (("--latest-good",), 1)],
)
def test_what_cannot_be_put_back_is_said(arguments: tuple[str, ...], code: int) -> None:
    answer = told("restore", *arguments)
    assert answer.code == code
    assert answer.complaint


def test_without_a_record_there_is_nothing_to_copy(tmp_path: Path) -> None:
    empty = ("--data-dir", str(tmp_path / "empty"))
    assert told(*empty, "backup").complaint == "There is no record yet."
    assert done(*empty, "restore", "--list") == "There are no copies yet.\n"
    assert not (tmp_path / "empty").exists()


def test_the_latest_good_copy_is_none_that_a_copy_took_the_place_of() -> None:
    log("11")
    made = told("backup", "--json").json["file"]
    log("12")
    replaced = told("restore", made, "--json", now=NOW + timedelta(hours=1)).json["replaced"]
    listed = {each["file"]: each["was_record"] for each in told("restore", "--list", "--json").json["copies"]}
    assert listed == {made: False, replaced: True}
    assert told("restore", "--latest-good", "--json", now=NOW + timedelta(hours=2)).json["file"] == made
