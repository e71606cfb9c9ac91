"""Starts processes of their own for tests; on POSIX from a helper that has everything loaded already."""

from __future__ import annotations

import multiprocessing
import os
from typing import Any

HELPER: Any = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
if os.name == "posix":
    HELPER.set_forkserver_preload(
        [
            "tests.storage.other_process",
            "tests.storage.failing_disk",
            "anakinra_desktop.storage.record",
            "alembic.command",
        ]
    )
