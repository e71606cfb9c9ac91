"""Prints what became of each statement of the patient page, as a table in Markdown: `python -m tests.facts`."""

from __future__ import annotations

from anakinra_desktop.services.read_medication import medication
from tests.facts.table import FACTS


def lines() -> list[str]:
    """The table, a line for each statement in the order of the page."""
    known = medication().statements
    rows = [(identity, known[identity].text["en"], FACTS[identity]) for identity in known if identity in FACTS]
    return [
        "| ID | statement | place in the app | named in | proved by |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {identity} | {text} | {traced.place} | {'; '.join(traced.uses)} | {'; '.join(traced.tests)} |"
            for identity, text, traced in rows
        ),
    ]


if __name__ == "__main__":
    print("\n".join(lines()))
