"""`check`, and `export --format tables` for a record that this version cannot use."""

from __future__ import annotations

from collections.abc import Sequence

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.sentences import sentence_of
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.soundness import Finding
from anakinra_desktop.services.check_record import Checked, Mended, check_record, mend_record

LINES_SHOWN = 50


class NotAllWell(Problem):
    """Something in the record is not as it should be."""


def check(errand: Errand) -> None:
    """Say what in the record is not as it should be, and what would mend it; with `--mend` do so."""
    with errand.progress() as go_on:
        mended = mend_record(errand.records, errand.now, go_on) if errand.arguments.switch("--mend") else None
        checked = mended.left if mended is not None else check_record(errand.records, errand.now, go_on)
    if errand.wants_json:
        errand.answer(_values(errand, checked, mended))
    else:
        if mended is not None:
            _say_mended(errand, mended)
        _say_findings(errand, checked)
    needed = sum(finding.needs_something for finding in checked.findings)
    if needed:
        raise NotAllWell("Things in the record that are not as they should be: {count}.", count=needed)


def save_tables(errand: Errand) -> None:
    """Write every table of the record as it is, of whatever version."""
    from anakinra_desktop.services.save_tables import tables_as_json

    if errand.arguments.maybe("--person") is not None:
        raise BadArguments("{option} belongs to {other}.", option="--person", other="--format csv")
    errand.write_file(errand.arguments.text("--output"), tables_as_json(errand.records, errand.now))


def _say_findings(errand: Errand, checked: Checked) -> None:
    for finding in checked.findings[:LINES_SHOWN]:
        errand.note(_sentence(errand, finding))
    if checked.is_well:
        errand.speak()
        from anakinra_desktop.cli import words

        errand.say(words.all_well(checked.people, checked.rows))


def _say_mended(errand: Errand, mended: Mended) -> None:
    errand.speak()
    from anakinra_desktop.cli import words

    for line in words.mended_lines([sentence_of(each.problem, errand.language) for each in mended.done], mended.before):
        errand.say(line)


def _values(errand: Errand, checked: Checked, mended: Mended | None) -> dict[str, object]:
    values: dict[str, object] = {
        "ok": checked.is_well,
        "people": checked.people,
        "rows": checked.rows,
        "findings": _finding_values(errand, checked.findings),
    }
    if mended is not None:
        values["mended"] = _finding_values(errand, mended.done)
        values["before"] = None if mended.before is None else str(mended.before)
    return values


def _finding_values(errand: Errand, findings: Sequence[Finding]) -> list[dict[str, object]]:
    return [
        {
            "code": finding.code,
            "table": finding.table,
            "row": finding.row,
            "sentence": sentence_of(finding.problem, errand.language),
            "remedy": finding.remedy.value,
            "advice": sentence_of(finding.advice, errand.language),
            "mendable": finding.is_mendable,
        }
        for finding in findings
    ]


def _sentence(errand: Errand, finding: Finding) -> str:
    """What is wrong, and what would put it right."""
    advice = finding.advice
    if finding.is_mendable:
        advice = Problem("{command} would mend it.", command="check --mend")
    return f"{sentence_of(finding.problem, errand.language)} {sentence_of(advice, errand.language)}"
