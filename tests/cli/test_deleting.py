"""`delete-everything`: lists first, deletes only when that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import done, told

pytestmark = pytest.mark.usefixtures("ana")


def test_it_lists_and_deletes_nothing_until_it_is_said() -> None:
    copy = Path(told("backup", "--json").json["file"])
    asked = told("delete-everything")
    assert asked.code == 1
    assert "record.sqlite3" in asked.out
    assert copy.name in asked.out
    assert "Ana" in done("person", "list")
    answer = told("delete-everything", "--yes", "--keep-copies", "--json").json
    assert (len(answer["deleted"]), answer["left"]) == (1, [])
    assert copy.exists()
    done("restore", "--latest-good")
    assert "Ana" in done("person", "list")
    done("delete-everything", "--yes")
    assert not copy.exists()
    assert not copy.parent.parent.exists()
