"""A number of a rule holds for one person as the rule allows it, and for nobody otherwise."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain import body, prescription, syringe, zones
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.medication import MayChange, NoSuchRule, Rule
from anakinra_desktop.domain.rule_limits import (
    Limits,
    NotALimit,
    RuleLimit,
    checked_set_by,
    checked_set_on,
    checked_value,
    limits_of,
    range_for,
    rules_to_set,
)
from anakinra_desktop.services.read_medication import medication

TODAY = date(2026, 11, 24)
PACKAGE = Path(prescription.__file__).parents[1]


def limit(rule: str, value: float, by: str = "Dr Ahmed", standing: Standing = Standing.VALID) -> RuleLimit:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    return RuleLimit(1, 1, rule, value, TODAY, by, now, "Ana", standing)


def test_without_anything_set_the_usual_numbers_hold() -> None:
    usual = Limits(medication())
    assert usual.number("room_temp_limit") == medication().number("room_temp_limit")
    assert usual.duration("warmup") == medication().duration("warmup")
    assert usual.maybe_duration("missed_skip_window") is None


def test_what_was_set_holds_and_only_for_its_rule() -> None:
    limits = limits_of(medication(), [limit("room_temp_limit", 48), limit("missed_skip_window", 6)])
    assert limits.duration("room_temp_limit") == timedelta(hours=48)
    assert limits.maybe_duration("missed_skip_window") == timedelta(hours=6)
    assert limits.number("warmup") == medication().number("warmup")


def test_a_limit_that_was_ended_or_that_its_rule_no_longer_allows_counts_for_nothing() -> None:
    rows = [
        limit("room_temp_limit", 48, standing=Standing.VOID),
        limit("warmup", 45, standing=Standing.CORRECTED),
        limit("missed_skip_window", 6, by=""),
        limit("a rule of another year", 6),
    ]
    assert limits_of(medication(), rows).set_for == {}


def test_only_the_prescriber_lets_a_syringe_lie_out_longer_and_never_beyond_the_highest() -> None:
    rule = medication().rule("room_temp_limit")
    usual = medication().number("room_temp_limit")
    assert range_for(rule, by_prescriber=False) == (1, usual)
    assert checked_value(rule, usual - 12, by_prescriber=False) == usual - 12
    with pytest.raises(NotALimit) as refused:
        checked_value(rule, usual + 1, by_prescriber=False)
    assert refused.value.field == "by_prescriber"
    assert checked_value(rule, 72, by_prescriber=True) == 72
    with pytest.raises(NotALimit) as refused:
        checked_value(rule, 73, by_prescriber=True)
    assert refused.value.field == "value"


def test_what_only_a_prescriber_sets_takes_their_word() -> None:
    rule = medication().rule("missed_skip_window")
    with pytest.raises(NotALimit, match="Only your prescriber"):
        checked_value(rule, 6, by_prescriber=False)
    assert checked_value(rule, 6, by_prescriber=True) == 6


def test_a_fixed_number_and_what_belongs_to_the_prescription_are_not_set_here() -> None:
    for key in ("needle_depth", "double_dose_block", "syringe_content", "dose_amount", "box_size"):
        with pytest.raises(NotALimit, match="fixed"):
            checked_value(medication().rule(key), 1, by_prescriber=True)


@given(st.sampled_from(rules_to_set(medication())), st.floats(-1000, 1000), st.booleans())
def test_no_number_gets_past_its_rule(of_file: Rule, value: float, by_prescriber: bool) -> None:
    try:
        checked = checked_value(of_file, value, by_prescriber=by_prescriber)
    except NotALimit:
        return
    assert of_file.range is not None
    assert of_file.range[0] <= checked <= of_file.range[1]
    usual = of_file.value if isinstance(of_file.value, int | float) else 0.0
    match of_file.may_change:
        case MayChange.NO:
            pytest.fail("a fixed rule was changed")
        case MayChange.PRESCRIBER:
            assert by_prescriber
        case MayChange.ONLY_HIGHER:
            assert checked >= usual
        case MayChange.ONLY_LOWER:
            most = of_file.prescriber_up_to if by_prescriber and of_file.prescriber_up_to else usual
            assert checked <= most


def test_who_and_when_are_asked_for() -> None:
    with pytest.raises(NotALimit, match="who set it"):
        checked_set_by("  ")
    with pytest.raises(NotALimit, match="too long"):
        checked_set_by("x" * 101)
    with pytest.raises(NotALimit, match="which day"):
        checked_set_on(None, TODAY)
    with pytest.raises(NotALimit, match="still to come"):
        checked_set_on(TODAY + timedelta(days=1), TODAY)
    assert checked_set_on(TODAY, TODAY) == TODAY


def test_a_number_without_a_usual_value_is_asked_for_by_a_name_that_says_so() -> None:
    with pytest.raises(NoSuchRule):
        Limits(medication()).number("missed_skip_window")
    with pytest.raises(NoSuchRule):
        Limits(medication()).duration("refill_warning")


class TestEachNumberStandsInOnePlace:
    """What nobody may change is part of how days and bodies are built; there it has a name, and equals the file."""

    def test_the_names_in_code_equal_the_file(self) -> None:
        known = medication()
        assert known.number("syringe_content") == prescription.SYRINGE_CONTENT_MG
        assert known.number("site_distance_min") == body.SITE_DISTANCE_MIN_CM
        assert known.number("navel_exclusion") == zones.NAVEL_DISTANCE_MIN_CM
        assert known.number("box_size") == syringe.BOX_SIZE_DEFAULT

    def test_no_other_name_in_code_stands_for_a_rule(self) -> None:
        """A constant named after a rule's key, or one whose text names a rule, is a second place for its number."""
        held = {"SYRINGE_CONTENT_MG", "SITE_DISTANCE_MIN_CM", "NAVEL_DISTANCE_MIN_CM", "BOX_SIZE_DEFAULT"}
        keys = {rule.key.upper() for rule in medication().rules.values()}
        found = set()
        for path in PACKAGE.rglob("*.py"):
            for name in re.findall(r"^([A-Z][A-Z_]+)(?:: Final)? = [\d(t]", path.read_text("utf-8"), re.MULTILINE):
                if any(name.startswith(key) or key in name for key in keys):
                    found.add(name)
        assert found <= held
