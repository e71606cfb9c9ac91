"""Health entries: details go into JSON and come back the same, and nothing damaged is taken for one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall, open_call
from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.domain.health import (
    DamagedDetails,
    Details,
    EntryKind,
    HealthEntry,
    NotAnEntry,
    Severity,
    checked_days,
    checked_words,
    plain_details,
    those_that_count,
)
from anakinra_desktop.domain.health_kinds import details_class, details_of
from anakinra_desktop.domain.medicines import Medicine, MedicineKind
from anakinra_desktop.domain.reactions import Reaction, ReactionSign

NOW = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)
TODAY = NOW.date()


def entry(details: Details, number: int = 1, **changes: object) -> HealthEntry:
    values: dict[str, object] = {
        "id": number,
        "person_id": 1,
        "began_on": TODAY,
        "details": details,
        "recorded_at": NOW,
        "recorded_by": "Ana",
    }
    return HealthEntry(**(values | changes))  # type: ignore[arg-type]


def call(hour: int, **changes: object) -> DoctorCall:
    return DoctorCall(("swollen_face",), NOW.replace(hour=hour), **changes)  # type: ignore[arg-type]


@given(kind=st.sampled_from(list(EntryKind)), data=st.data())
def test_details_of_every_kind_come_back_from_json_as_they_were(kind: EntryKind, data: st.DataObject) -> None:
    moments = st.datetimes(timezones=st.just(UTC)).map(lambda each: each.replace(microsecond=0))
    at = {"opened_at": moments, "answered_at": st.none() | moments} if kind is EntryKind.CALL else {}
    assert details_class(kind).kind is kind
    details = data.draw(st.builds(details_class(kind), **at))
    as_kept = json.loads(json.dumps(plain_details(details)))
    back = details_of(kind, as_kept)
    assert back == details


def test_what_is_missing_has_its_usual_value_so_that_older_details_can_be_read() -> None:
    plain = {"signs": ["lump"], "severity": "mild"}
    assert details_of(EntryKind.REACTION, plain) == Reaction((ReactionSign.LUMP,), Severity.MILD)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"severity": "awful"}, "severity"),
        ({"severity": None}, "severity"),
        ({"signs": "lump"}, "signs"),
        ({"signs": ["horn"]}, "signs"),
        ({"size_cm": "2"}, "size_cm"),
        ({"size_cm": True}, "size_cm"),
        ({"gone_on": "yesterday"}, "gone_on"),
        ({"place": {"zone": 4}}, "zone"),
        ({"place": "arm"}, "place"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_damaged_details_name_the_field(changed: dict[str, object], field: str) -> None:
    whole = {"signs": ["lump"], "severity": "mild", "place": {"zone": "abdomen", "spot": "L3"}}
    with pytest.raises(DamagedDetails) as said:
        details_of(EntryKind.REACTION, whole | changed)
    assert said.value.field == field


def test_details_without_what_they_need_are_damaged() -> None:
    with pytest.raises(DamagedDetails):
        details_of(EntryKind.MEDICINE, {"name": "Methotrexate"})


def test_a_place_comes_back_with_its_point() -> None:
    details = Reaction((ReactionSign.PAIN,), Severity.SEVERE, Place("left_thigh", "14", 2.5, 7.0), dose_id=3)
    assert details_of(EntryKind.REACTION, plain_details(details)) == details


def test_only_entries_that_count_are_found_and_the_oldest_comes_first() -> None:
    kept = Medicine("Folic acid", MedicineKind.VITAMIN)
    entries = [
        entry(kept, 1),
        entry(kept, 2, began_on=date(2026, 1, 1)),
        entry(kept, 3, standing=Standing.VOID),
        entry(call(8), 4),
    ]
    assert [each.id for each, _ in those_that_count(entries, Medicine)] == [2, 1]


def test_a_call_is_open_until_its_answer_is_written_down() -> None:
    waiting, answered = entry(call(8), 1), entry(call(9, answer=CallAnswer.GO_AHEAD), 2)
    assert open_call([answered]) is None
    found = open_call([waiting, answered])
    assert found is not None
    assert found[0] is waiting
    later = entry(call(10), 3)
    assert open_call([later, waiting]) == (later, later.details)


def test_names_and_days_are_checked_beside_their_fields() -> None:
    assert checked_words("  Folic\nacid ", "name") == "Folic acid"
    for text in ("", " \n ", "a" * 201, "a\u202eb"):
        with pytest.raises(NotAnEntry) as said:
            checked_words(text, "name")
        assert said.value.field == "name"
    assert checked_days(TODAY, None) is None
    assert checked_days(TODAY, TODAY) == TODAY
    with pytest.raises(NotAnEntry):
        checked_days(TODAY, date(2026, 11, 23))
