"""The commands and their options."""

from __future__ import annotations

from anakinra_desktop.cli.arguments import Command, Option

_PERSON = Option("--person", "NAME", needed=True)
_FROM = Option("--from", "DATE", needed=True)
_TO = Option("--to", "DATE", needed=True)
_REASON = Option("--reason", "TEXT", needed=True)
_BY = Option("--by", "NAME")
_NEW = Option("--new-passphrase-file", "FILE")

COMMANDS = {
    command.words: command
    for command in (
        Command(
            "person add",
            (
                Option("--name", "NAME", needed=True),
                Option("--dose-mg", "MG", needed=True),
                Option("--time", "HH:MM", needed=True, repeats=True),
                Option("--zone", "ZONE", needed=True),
                Option("--start", "DATE", needed=True),
                Option("--every-days", "N"),
                Option("--height-cm", "CM"),
                Option("--born", "DATE"),
                Option("--build", "neutral/woman/man"),
                Option("--new"),
            ),
        ),
        Command("person list", ()),
        Command(
            "log",
            (
                _PERSON,
                Option("--at", "TIME", needed=True),
                Option("--date", "DATE"),
                Option("--spot", "ZONE/NUMBER"),
                _BY,
                Option("--amount-mg", "MG"),
                Option("--extra"),
                Option("--reason", "TEXT"),
                Option("--note", "TEXT"),
            ),
        ),
        Command("skip", (_PERSON, _FROM, _TO, _REASON, Option("--missed"), _BY)),
        Command("hold", (_PERSON, _FROM, _TO, _REASON, Option("--prescriber"), _BY)),
        Command("void", (_REASON, _BY), takes="ID"),
        Command("list", (_PERSON,)),
        Command("adherence", (_PERSON, _FROM, _TO, Option("--timing-window-h", "H"))),
        Command("body", (_PERSON,)),
        Command(
            "next-site",
            (Option("--person", "NAME"), Option("--by", "self/caregiver"), Option("--batch")),
        ),
        Command(
            "mark add",
            (
                _PERSON,
                Option("--zone", "ZONE", needed=True),
                Option("--kind", "scar/mole/tattoo/vein/bruise/lump/hard/other", needed=True),
                Option("--spot", "NUMBER", repeats=True),
                Option("--x-cm", "CM"),
                Option("--y-cm", "CM"),
                Option("--radius-cm", "CM"),
                Option("--from", "DATE"),
                Option("--until", "DATE"),
                Option("--note", "TEXT"),
                Option("--even-all"),
                _BY,
            ),
        ),
        Command("mark list", (_PERSON,)),
        Command("mark end", (Option("--on", "DATE"), _BY), takes="ID"),
        Command(
            "report",
            (
                _PERSON,
                _FROM,
                _TO,
                Option("--output", "FILE", needed=True),
                Option("--paper", "a4/letter"),
                Option("--with-private"),
            ),
        ),
        Command(
            "paper",
            (
                Option("--kind", "medicines/wallet/side-effects/handover/template", needed=True),
                _PERSON,
                Option("--output", "FILE", needed=True),
                Option("--paper", "a4/letter/a5"),
                Option("--from", "DATE"),
                Option("--to", "DATE"),
                Option("--for", "NAME"),
                Option("--zone", "ZONE/all"),
                Option("--with-private"),
                Option("--without-birth-date"),
                Option("--without-name"),
            ),
        ),
        Command(
            "export",
            (
                Option("--format", "csv/json/fhir/ics/tables"),
                Option("--output", "FILE", needed=True),
                Option("--person", "NAME"),
            ),
        ),
        Command(
            "import",
            (
                Option("--dry-run"),
                Option("--conflicts", "keep/refuse"),
                Option("--medicine", "NAME", repeats=True),
                Option("--person", "NAME"),
                Option("--zone", "ZONE"),
                Option("--new"),
            ),
            takes="FILE",
        ),
        Command("backup", (Option("--output", "FILE"),)),
        Command("restore", (Option("--latest-good"), Option("--list")), takes="FILE", argument_needed=False),
        Command("check", (Option("--mend"),)),
        Command("encrypt", (_NEW,)),
        Command("decrypt", ()),
        Command("passphrase", (_NEW,)),
        Command("recovery-code", ()),
        Command("delete-everything", (Option("--yes"), Option("--keep-copies"))),
    )
}
