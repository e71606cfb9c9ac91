"""Starts Anakinra Desktop: `python -m anakinra_desktop`, or the program of the bundle."""

import os
import sys

from anakinra_desktop.startup import start

FOR_ITS_OWNER_ALONE = 0o077


def main() -> int:
    """Hand the command line to startup; the exit code. Whatever is written on the way is its owner's alone."""
    os.umask(FOR_ITS_OWNER_ALONE)
    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
