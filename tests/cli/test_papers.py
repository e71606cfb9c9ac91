"""Papers on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import done, told


@pytest.mark.usefixtures("ana", "qapp")
class TestPaper:
    @pytest.mark.parametrize(
        ("kind", "more", "paper"),
        [
            ("medicines", (), "a4"),
            ("wallet", ("--paper", "letter"), "letter"),
            ("side-effects", ("--from", "2026-11-01"), "a4"),
            ("handover", ("--for", "Rosa", "--lang", "es"), "a5"),
            ("handover", ("--from", "2026-11-28", "--to", "2026-12-06", "--paper", "a4"), "a4"),
            ("template", (), "a4"),
            ("template", ("--zone", "abdomen", "--paper", "letter", "--without-name", "--lang", "es"), "letter"),
        ],
    )
    def test_it_is_a_whole_pdf(self, tmp_path: Path, kind: str, more: tuple[str, ...], paper: str) -> None:
        target = tmp_path / "paper.pdf"
        line = ("paper", "--kind", kind, "--person", "Ana", "--output", str(target), "--json", *more)
        answer = told(*line).json
        content = target.read_bytes()
        assert content.startswith(b"%PDF-")
        assert content.count(b"/Type /Page\n") == answer["pages"]
        assert (answer["kind"], answer["paper"]) == (kind, paper)


@pytest.mark.usefixtures("ana", "qapp")
def test_a_template_is_of_one_zone_or_of_all(tmp_path: Path) -> None:
    line = ("paper", "--kind", "template", "--person", "Ana", "--output", str(tmp_path / "t.pdf"), "--json")
    one = told(*line, "--zone", "left_thigh").json
    every = told(*line, "--zone", "all").json
    assert one["pages"] == 1
    assert every["pages"] >= 7


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("paper --kind poster --person Ana --output x.pdf", "medicines, wallet, side-effects, handover, template"),
        ("paper --person Ana --output x.pdf", "--kind"),
        ("paper --kind wallet --person Ana --output x.pdf --paper a3", "a4, letter"),
        ("paper --kind template --person Ana --output x.pdf --zone foot", "all, abdomen, left_thigh"),
        ("paper --kind wallet --person Ana --output x.pdf --zone abdomen", "--zone changes nothing"),
        ("paper --kind medicines --person Ana --output x.pdf --from 2026-11-24", "--from changes nothing"),
        ("paper --kind side-effects --person Ana --output x.pdf --for Rosa", "--for changes nothing"),
        ("paper --kind template --person Ana --output x.pdf --with-private", "--with-private changes nothing"),
        ("paper --kind handover --person Ana --output x.pdf --without-name", "--without-name changes nothing"),
        ("paper --kind handover --person Ana --output x.pdf --from 2026-11-24 --to 2026-12-24", "14"),
        ("paper --kind side-effects --person Ana --output x.pdf --from 2026-11-24 --to 2026-11-01", "before"),
    ],
)
def test_what_cannot_be_is_refused(line: str, says: str) -> None:
    answer = told(*line.split())
    assert answer.code == 2
    assert says in answer.complaint


def test_the_help_names_it() -> None:
    assert "paper --kind medicines/wallet/side-effects/handover/template" in done("paper", "--help")
