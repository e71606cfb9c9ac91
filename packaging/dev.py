#!/usr/bin/env python3
"""Sets everything up on a machine that has only Python, then runs, tests, checks or bundles the app.

    python3 packaging/dev.py run         open the app
    python3 packaging/dev.py test        run all that the project's checks run
    python3 packaging/dev.py --help      the other commands

This file is kept so plain that a Python which is too old can still read it and say so.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Anakinra Desktop needs Python 3.11 or later, and this is Python %d.%d. "  # noqa: UP031
        "Install a newer Python and run the same command with it, for example: "
        "python3.12 packaging/dev.py run" % sys.version_info[:2]
    )

from dev_commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
