"""The same services without a window.

`startup` asks `is_command` whether a command line belongs here; if not, it opens the window.
"""

from __future__ import annotations

from collections.abc import Sequence

WINDOW_WORDS = ("tour",)
"""Commands that work through the window, and belong to `startup`."""


def is_command(argv: Sequence[str]) -> bool:
    """Whether these arguments (without the program's name) ask for a command, for help or for the version."""
    from anakinra_desktop.cli.arguments import first_word

    word = first_word(argv)
    asks_for_help = any(argument in ("-h", "--help", "--version") for argument in argv)
    return asks_for_help or (word is not None and word not in WINDOW_WORDS)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what a command line asks for, with the process's own streams and clock; the exit code.

    0: done. 1: it could not be done. 2: the arguments cannot be so.
    """
    import sys
    from datetime import UTC, datetime

    from anakinra_desktop.cli.program import run

    arguments = sys.argv[1:] if argv is None else argv
    return run(arguments, sys.stdout, sys.stderr, datetime.now(UTC), sys.stdin)
