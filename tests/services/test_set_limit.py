"""A limit is set for one person, stays to be seen when another takes its place, and reaches all that go by it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.rule_limits import NotALimit, RuleLimit
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services import read_medication, set_limit
from anakinra_desktop.services.look_at_injection import look_at_injection
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.set_limit import BACK_TO_USUAL, SET_ANEW, NoSuchLimit, back_to_usual, limits_for
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.today.attention import AttentionKind
from tests.services.household import NOW, TUESDAY, ana_in


def test_a_limit_holds_from_the_moment_it_was_set_and_the_one_before_stays_to_be_seen(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    set_limit.set_limit(
        records, ana, "room_temp_limit", 72, NOW, by_prescriber=True, set_by=" Dr Ahmed ", set_on=TUESDAY
    )
    kept = set_limit.set_limit(records, ana, "room_temp_limit", 12, NOW, by_prescriber=False, recorded_by="Luis")
    assert limits_for(records, ana).number("room_temp_limit") == 12
    with records.read() as record:
        first, second = record.limits(ana.id)
    assert (first.value, first.set_by, first.set_on, first.standing) == (72, "Dr Ahmed", TUESDAY, Standing.CORRECTED)
    assert (first.ended_by, first.ended_because) == ("Luis", SET_ANEW)
    assert second == kept
    assert (kept.by_prescriber, kept.recorded_by) == (False, "Luis")


def test_back_to_the_usual_keeps_what_was_set(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    set_limit.set_limit(records, ana, "warmup", 45, NOW, by_prescriber=False)
    back_to_usual(records, ana, "warmup", NOW)
    assert limits_for(records, ana).set_for == {}
    with records.read() as record:
        (row,) = record.limits(ana.id)
    assert (row.value, row.standing, row.ended_because) == (45, Standing.VOID, BACK_TO_USUAL)
    with pytest.raises(NoSuchLimit):
        back_to_usual(records, ana, "warmup", NOW)


@pytest.mark.parametrize(
    ("rule", "value", "by_prescriber", "set_by", "field"),
    [
        ("room_temp_limit", 48, False, "", "by_prescriber"),
        ("room_temp_limit", 48, True, "", "set_by"),
        ("missed_skip_window", 6, False, "", "by_prescriber"),
        ("needle_depth", 1, True, "Dr Ahmed", "value"),
        ("no such rule", 1, True, "Dr Ahmed", "rule"),
    ],
)
def test_what_a_rule_does_not_allow_is_not_kept(
    tmp_path: Path, rule: str, value: float, by_prescriber: bool, set_by: str, field: str
) -> None:
    records, ana = ana_in(tmp_path)
    with pytest.raises(NotALimit) as refused:
        set_limit.set_limit(records, ana, rule, value, NOW, by_prescriber=by_prescriber, set_by=set_by, set_on=TUESDAY)
    assert refused.value.field == field
    with records.read() as record:
        assert record.limits(ana.id) == ()


def test_the_record_itself_takes_one_limit_a_rule_and_never_a_changed_one(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    row = RuleLimit(0, ana.id, "warmup", 45, TUESDAY, "", NOW, "Ana")
    with records.change() as record:
        record.add_limit(row)
    with pytest.raises(Exception, match="UNIQUE"), records.change() as record:
        record.add_limit(replace(row, value=50))


def test_the_wizard_and_today_go_by_what_was_set(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    set_limit.set_limit(records, ana, "room_temp_limit", 48, NOW, by_prescriber=True, set_by="Dr Ahmed", set_on=TUESDAY)
    look = look_at_injection(records, ana, Giver(GivenBy.SELF, "Ana"), NOW)
    assert look.limits.duration("room_temp_limit") == timedelta(hours=48)
    today = look_at_today(records, NOW)
    assert today is not None
    assert today.limits.set_for == look.limits.set_for


def other_resources(folder: Path, **numbers: float) -> Path:
    """A copy of the resource files in which some rules have another number."""
    shutil.copytree(resources_folder() / "medication", folder / "medication")
    path = folder / "medication" / "rules.json"
    rules = json.loads(path.read_text("utf-8"))
    for key, number in numbers.items():
        rules["rules"][key]["value"] = number
    path.write_text(json.dumps(rules), "utf-8")
    return folder


def the_hours_everywhere(records: RecordFile, ana: Person) -> tuple[float, str, str, str]:
    """When the wizard stops a syringe, what its text and Today's warning say, and what the report says."""
    from anakinra_desktop.domain.guide import Guide
    from anakinra_desktop.domain.procedure import Event, EventKind
    from anakinra_desktop.drawing.report_words import set_numbers
    from anakinra_desktop.services.make_report import report_on
    from anakinra_desktop.services.read_medication import procedure
    from anakinra_desktop.ui.injection.words import Words
    from anakinra_desktop.ui.today.attention import attention_of

    look = look_at_injection(records, ana, Giver(GivenBy.SELF, "Ana"), NOW)
    guide = Guide(procedure(), look.limits, look.context, NOW)
    events = [
        Event(NOW, "right_now", EventKind.ANSWERED, {"choice": "none"}),
        Event(NOW, "take_out", EventKind.WENT_ON, {"syringes": [{"out_at": NOW.isoformat()}]}),
    ]
    hours = next(n for n in range(1, 100) if guide.spoiled(events, NOW + timedelta(hours=n, minutes=1)) is not None)
    text = Words(look).say(procedure().stops[DiscardReason.TOO_WARM].said)
    with records.change() as record:
        syringe = record.add_syringe(ana.id, None, NOW - timedelta(hours=hours, minutes=5))
    today = look_at_today(records, NOW)
    assert today is not None
    warning = next(row for row in attention_of(today) if row.kind is AttentionKind.SYRINGE_OUT)
    with records.change() as record:
        record.end_syringe(syringe.id, SyringeEnd.USED, NOW)
    report = set_numbers(report_on(records, ana, TUESDAY, TUESDAY, NOW))
    return (hours, text, f"{warning.urgent} {warning.line}", report)


def test_one_change_of_the_file_or_of_a_limit_reaches_wizard_warning_text_and_report_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    records, ana = ana_in(tmp_path)
    usual = int(read_medication.medication().number("room_temp_limit"))
    changed = read_medication.read_medication(other_resources(tmp_path / "other", room_temp_limit=36))
    for hours in (usual, 36):
        stops, text, warning, report = the_hours_everywhere(records, ana)
        assert stops == hours
        assert f"more than {hours} hours" in text
        assert "True" in warning
        assert f"over {hours} hours" in warning
        assert report == ""
        monkeypatch.setattr(set_limit, "medication", lambda: changed)
        monkeypatch.setattr(read_medication, "medication", lambda: changed)
    set_limit.set_limit(records, ana, "room_temp_limit", 48, NOW, by_prescriber=True, set_by="Dr Ahmed", set_on=TUESDAY)
    stops, text, warning, report = the_hours_everywhere(records, ana)
    assert (stops, "48" in text, "48" in warning, "48 h" in report, "Dr Ahmed" in report) == (
        48,
        True,
        True,
        True,
        True,
    )
