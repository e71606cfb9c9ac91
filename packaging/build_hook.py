"""Lets hatchling make the app's resources before it packs a wheel, so that an installed app has them all."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Called by hatchling for each build. A source archive needs no made files, an app that runs in place has them."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if self.target_name != "wheel" or version == "editable":
            return
        folder = Path(self.root) / "packaging"
        # By path: the folder shares its name with a library, so it cannot be imported as a package.
        sys.path.insert(0, str(folder))
        try:
            from build_resources import build
        finally:
            sys.path.remove(str(folder))
        build(Path(self.root) / "resources", say=self.app.display_info)
