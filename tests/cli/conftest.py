"""Who is in the record of a test."""

from __future__ import annotations

import pytest

from tests.cli.command_line import add_ana


@pytest.fixture
def ana() -> None:
    """Ana, who injects every evening."""
    add_ana()
