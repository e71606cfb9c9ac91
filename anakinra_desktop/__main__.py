"""Starts Anakinra Desktop: `python -m anakinra_desktop`, or the program of the bundle."""

import sys

from anakinra_desktop.startup import start


def main() -> int:
    """Hand the command line to startup; the exit code."""
    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
