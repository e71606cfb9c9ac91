"""What the project's front pages promise is there: every picture, every page, every command."""

from __future__ import annotations

import re
from pathlib import Path

import dev_commands
import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "CONTRIBUTING.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / page).read_text("utf-8"))
    missing = [link for link in links if "://" not in link and not (ROOT / link).is_file()]
    assert not missing


@pytest.mark.parametrize("page", PAGES)
def test_every_command_exists(page: str) -> None:
    commands = set(re.findall(r"dev\.py ([a-z]+)", (ROOT / page).read_text("utf-8")))
    assert {"run", "test", "bundle"} <= commands
    assert commands <= dev_commands.COMMANDS.keys()


def test_the_readme_gives_the_two_commands_and_says_what_the_app_is_not() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert "\npython3 packaging/dev.py run\npython3 packaging/dev.py test\n" in text
    assert "not a medical device" in text
