"""A whole record leaves as a document, and comes back as it was."""

from __future__ import annotations

import json
import random
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.people import Caregiver, GivenBy, Giver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.procedure import Event, InjectionSession, Json
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from anakinra_desktop.domain.syringe import (
    Carton,
    CartonEnd,
    DiscardReason,
    GoneTo,
    Return,
    Syringe,
    SyringeEnd,
)
from anakinra_desktop.domain.whole_record import KeptPlan, KeptSession, WholeRecord
from anakinra_desktop.services.import_record import import_content
from anakinra_desktop.services.make_up_household import make_up_household
from anakinra_desktop.services.read_document import NewerDocument, read_document
from anakinra_desktop.services.read_json import NotADocument
from anakinra_desktop.services.record_document import KINDS, document_text, export_document, rows_of
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import MADRID, NOW, TUESDAY, ana_in, empty_record

ZONES = {MADRID: 60, "Asia/Kathmandu": 345, "America/St_Johns": -210, "Pacific/Kiritimati": 840}
NOTES = (
    "",
    "=1+1",
    "'@SUM(A1)",
    'two\nlines, "quotes"; \\ and a tab\t',
    "👩‍👧 ñandú ζ 汉字",
    '{"a": [1]}',
    "</b>&amp;",
)


def empty_in(folder: Path) -> RecordFile:
    """A record with nobody in it."""
    folder.mkdir(parents=True, exist_ok=True)
    records = RecordFile.in_folder(folder)
    records.path.write_bytes(empty_record())
    return records


def without_time(text: str) -> dict[str, Any]:
    """A document without the time it was made."""
    document = json.loads(text)
    assert isinstance(document, dict)
    del document["exported_at"]
    return document


def keep(records: RecordFile, whole: WholeRecord) -> None:
    """Fill an empty record."""
    with records.change() as record:
        record.add_whole(whole)


@cache
def plan_text() -> str:
    """A body plan, worked out once for all tests."""
    from anakinra_desktop.domain.anthropometry import BodyShape
    from anakinra_desktop.domain.body_plan import plan_body, plan_to_json
    from anakinra_desktop.domain.people import Build

    return json.dumps(plan_to_json(plan_body(BodyShape(build=Build.NEUTRAL, height_cm=163, age_years=None))))


def one_dose(number: int, chance: random.Random) -> Dose:
    """One of many doses: each day and slot has one that counts, and some have more to tell."""
    zone = chance.choice(list(ZONES))
    day = date(1999, 1, 1) + timedelta(days=number // 4)
    is_taken = chance.random() < 0.8
    taken_at = datetime.combine(day, time(chance.randrange(24), chance.randrange(60), chance.randrange(60)), UTC)
    places = tuple(
        Place(
            "left_thigh", str(chance.randrange(1, 40)), round(chance.uniform(0, 20), 3), round(chance.uniform(0, 30), 3)
        )
        for _ in range(chance.choice((0, 1, 1, 2)))
    )
    return Dose(
        id=-number,
        person_id=-1,
        schedule_date=day,
        slot=number % 4,
        kind=DoseKind.SCHEDULED,
        status=DoseStatus.TAKEN if is_taken else chance.choice((DoseStatus.MISSED, DoseStatus.SKIPPED)),
        recorded_at=taken_at + timedelta(minutes=chance.randrange(100), milliseconds=chance.randrange(1000)),
        recorded_by=chance.choice(("Ana", "Luis")),
        taken_at=taken_at if is_taken else None,
        zone=zone,
        amount_mg=chance.choice((None, 100.0, 37.5)) if is_taken else None,
        whole=chance.choice((None, True, False)) if is_taken else None,
        place=places[0] if is_taken and places else None,
        further_places=places[1:] if is_taken else (),
        by=chance.choice((None, *GivenBy)) if is_taken else None,
        given_by=chance.choice(("", "Luis")) if is_taken else "",
        lot=chance.choice(("", "K7502")),
        reason=chance.choice(NOTES),
        note=chance.choice(NOTES),
    )


def many_doses(count: int, seed: int = 7) -> WholeRecord:
    """A record of a lifetime: corrections, voids, extras, pauses, places, notes of every kind, four time zones."""
    chance = random.Random(seed)
    doses: list[Dose] = []
    for number in range(count):
        dose = replace(one_dose(number, chance), id=-len(doses) - 1)
        match chance.randrange(12):
            case 0:
                ended = dose.recorded_at + timedelta(days=1)
                doses.append(
                    replace(dose, standing=Standing.CORRECTED, ended_at=ended, ended_by="Ana", ended_because="=no")
                )
                doses.append(replace(dose, id=-len(doses) - 1, corrects=dose.id, recorded_at=ended, note="corrected"))
            case 1:
                ended = dose.recorded_at + timedelta(hours=1)
                doses.append(
                    replace(dose, standing=Standing.VOID, ended_at=ended, ended_by="Luis", ended_because="twice")
                )
            case 2 if dose.status is DoseStatus.TAKEN:
                doses.append(replace(dose, kind=DoseKind.EXTRA))
            case _:
                doses.append(dose)
    holds = tuple(
        Hold(
            id=-number - 1,
            person_id=-1,
            first=date(2000, 1, 1) + timedelta(days=9 * number),
            last=None if number == 50 else date(2000, 1, 3) + timedelta(days=9 * number),
            reason=chance.choice(NOTES),
            by_prescriber=chance.random() < 0.5,
            recorded_at=NOW,
            recorded_by="Ana",
            standing=Standing.VALID if number % 5 else Standing.VOID,
            ended_at=None if number % 5 else NOW,
            ended_by="" if number % 5 else "Luis",
        )
        for number in range(100)
    )
    cartons = tuple(
        Carton(
            id=-n - 1,
            person_id=-1,
            lot=f"K{n}",
            expires_on=TUESDAY if n % 2 else None,
            syringes=7,
            added_at=NOW,
            gtin="03664300001239" if n % 3 else "",
            serial=f"S{n}" if n % 3 else "",
            out_since=NOW - timedelta(hours=n) if n % 5 == 1 else None,
            ended_at=NOW if n % 7 == 6 else None,
            ended_because=CartonEnd.MISTAKE if n % 7 == 6 else None,
        )
        for n in range(20)
    )
    taken = [dose.id for dose in doses if dose.status is DoseStatus.TAKEN]
    syringes = tuple(
        Syringe(
            id=-n - 1,
            person_id=-1,
            carton_id=-(n % 20) - 1 if n % 3 else None,
            out_at=NOW - timedelta(days=n),
            ended_at=NOW - timedelta(days=n, hours=-1) if n else None,
            end=(SyringeEnd.USED if n % 4 else SyringeEnd.DISCARDED) if n else None,
            reason=DiscardReason.CLOUDY if n and not n % 4 else None,
            dose_id=taken[n % len(taken)] if n % 4 and taken else None,
            gone_at=NOW if n and not n % 8 else None,
            gone_to=(GoneTo.SHARPS if n % 16 else GoneTo.ELSEWHERE) if n and not n % 8 else None,
            returns=tuple(
                Return(NOW - timedelta(days=n, minutes=-2 * k), NOW - timedelta(days=n, minutes=-2 * k - 1))
                for k in range(n % 3)
            )
            + ((Return(NOW),) if n == 0 else ()),
        )
        for n in range(140)
    )
    out: list[Json] = [{"id": -2, "carton_id": -2, "out_at": "x"}]
    answer: dict[str, Json] = {"dose_id": taken[0] if taken else None, "syringes": out, "é": 1.5}
    events = (Event(NOW, "record", "recorded", answer),)
    session = InjectionSession(-1, -1, Giver(GivenBy.CAREGIVER, "Luis"), NOW, events)
    return WholeRecord(
        people=(Person(-1, "Ana <b>", MADRID, born=date(1980, 2, 29), height_cm=163.5, doctor_name="=Dr"),),
        caregivers=(Caregiver(1, "Luis", TUESDAY), Caregiver(2, "Rosa")),
        preferences={-1: {"timing_window_h": "2.5", "switched_off_zones": "left_arm,right_arm"}},
        prescriptions=(
            Prescription(1, -1, date(1999, 1, 1), 100.0, (time(8), time(20)), MADRID, first_slot=1),
            Prescription(2, -1, date(2010, 1, 1), 37.5, (time(20),), MADRID, every_days=2, prescriber="Dr Ahmed"),
        ),
        doses=tuple(doses),
        holds=holds,
        rule_limits=tuple(
            RuleLimit(
                id=-number - 1,
                person_id=-1,
                rule=("warmup", "room_temp_limit")[number % 2],
                value=chance.choice((12.0, 0.5)),
                set_on=TUESDAY,
                set_by=chance.choice(("", "Dr <b>Ahmed</b>")),
                recorded_at=NOW + timedelta(milliseconds=number),
                recorded_by="Ana",
                standing=Standing.CORRECTED if number < 8 else Standing.VALID,
                ended_at=NOW if number < 8 else None,
                ended_because="set anew" if number < 8 else "",
            )
            for number in range(10)
        ),
        cartons=cartons,
        syringes=syringes,
        sharps_boxes=(SharpsBox(1, -1, 40, 3, NOW - timedelta(days=9), NOW), SharpsBox(2, -1, 100, 0, NOW)),
        skin_marks=tuple(
            SkinMark(
                id=number,
                person_id=-1,
                kind=kind,
                zone="left_thigh",
                first=TUESDAY,
                last=None if number % 2 else TUESDAY + timedelta(days=number),
                recorded_at=NOW,
                recorded_by="Ana",
                places=(Place("left_thigh", "3", 1.5, 2.0), Place("left_thigh", None, 2.5, 4.0)) if number % 3 else (),
                circle=None if number % 3 else Circle(3.0, 2.5, 0.5),
                note=chance.choice(NOTES),
                standing=Standing.VOID if number == 4 else Standing.VALID,
                ended_at=NOW if number == 4 else None,
                ended_because="wrong leg" if number == 4 else "",
            )
            for number, kind in enumerate(MarkKind, 1)
        ),
        body_plans=(KeptPlan(1, -1, NOW, plan_text()),),
        injection_sessions=(KeptSession(session, NOW, "recorded"),),
    )


def test_ten_thousand_doses_leave_and_come_back_as_they_were(tmp_path: Path) -> None:
    records, other = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
    keep(records, many_doses(10_000))
    text = export_document(records, NOW)
    done = import_content(other, text.encode(), NOW)
    assert without_time(export_document(other, NOW + timedelta(days=1))) == without_time(text)
    rows = json.loads(text)["doses"]
    assert len(rows) >= 10_000
    assert {row["standing"] for row in rows} == {"valid", "corrected", "void"}
    assert {row["note"] for row in rows} >= set(NOTES)
    assert sum(done.added[word] for word in ("taken", "extra", "missed", "skipped", "void", "corrected")) == len(rows)


def test_the_made_up_household_comes_back_and_means_the_same(tmp_path: Path) -> None:
    records, other = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
    make_up_household(records, NOW, MADRID)
    text = export_document(records, NOW)
    import_content(other, text.encode(), NOW)
    assert without_time(export_document(other, NOW)) == without_time(text)
    with records.read() as one, other.read() as two:
        assert one.whole() == two.whole()


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=12)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2026, 11, 1)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
)


@settings(max_examples=12)
@given(rows=st.lists(st.tuples(st.integers(0, 2000), moments, words, words, st.sampled_from(list(ZONES))), max_size=8))
def test_whatever_a_small_record_says_comes_back(
    rows: list[tuple[int, datetime, str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("document")
    chance = random.Random(str(rows))
    doses = tuple(
        replace(
            one_dose(ago * 4, chance),
            id=-number,
            kind=DoseKind.EXTRA,
            status=DoseStatus.TAKEN,
            taken_at=moment,
            zone=zone,
            note=note,
            reason=reason,
        )
        for number, (ago, moment, note, reason, zone) in enumerate(rows, 1)
    )
    whole = replace(many_doses(0), doses=doses, body_plans=())
    records, other = empty_in(folder / "one"), empty_in(folder / "two")
    keep(records, whole)
    text = export_document(records, NOW)
    import_content(other, text.encode(), NOW)
    assert without_time(export_document(other, NOW)) == without_time(text)


class TestWhatADocumentLooksLike:
    def test_it_says_what_it_is_and_each_row_has_a_line(self, tmp_path: Path) -> None:
        records = empty_in(tmp_path)
        keep(records, many_doses(3))
        lines = export_document(records, NOW).splitlines()
        assert lines[:3] == ["{", '  "format": "anakinra-desktop record",', '  "version": 1,']
        assert lines[4] == '  "exported_at": "2026-11-24T19:06:00+00:00",'
        person = json.loads(lines[6].rstrip(","))
        assert person["name"] == "Ana <b>"
        assert person["preferences"]["timing_window_h"] == "2.5"

    def test_a_document_from_before_limits_were_kept_is_read(self, tmp_path: Path) -> None:
        records, other = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
        keep(records, many_doses(3))
        document = json.loads(export_document(records, NOW))
        del document["rule_limits"]
        import_content(other, json.dumps(document).encode(), NOW)
        with other.read() as record:
            assert record.whole().rule_limits == ()

    def test_a_dose_tells_the_clock_it_was_given_by(self, tmp_path: Path) -> None:
        records = empty_in(tmp_path)
        dose = replace(one_dose(0, random.Random(1)), id=-1, status=DoseStatus.TAKEN, zone="Asia/Kathmandu")
        keep(records, replace(many_doses(0), doses=(replace(dose, taken_at=datetime(2026, 1, 2, 14, 20, tzinfo=UTC)),)))
        (row,) = json.loads(export_document(records, NOW))["doses"]
        assert row["taken_at"] == "2026-01-02T20:05:00+05:45"
        assert row["wall_time"] == "2026-01-02T20:05"

    def test_the_offset_of_that_day_is_kept_whatever_the_zone_says_now(self, tmp_path: Path) -> None:
        records = empty_in(tmp_path / "one")
        keep(records, many_doses(40))
        text = export_document(records, NOW).replace("+05:45", "+05:30")
        other = empty_in(tmp_path / "two")
        import_content(other, text.encode(), NOW)
        assert "+05:30" in export_document(other, NOW)
        assert without_time(export_document(other, NOW)) == without_time(text)

    def test_every_column_of_a_dose_is_in_it(self) -> None:
        rows = rows_of(many_doses(1))
        assert list(rows) == list(KINDS)
        assert set(rows["doses"][0]) == {field.name for field in fields(Dose)}

    def test_one_person_leaves_alone_with_their_helpers(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        make_up_household_of_two = many_doses(30)
        keep(records, make_up_household_of_two)
        text = export_document(records, NOW, ana)
        document = json.loads(text)
        assert [person["name"] for person in document["people"]] == ["Ana"]
        assert (document["doses"], document["caregivers"]) == ([], [])
        with records.read() as record:
            other = record.people()[1]
        document = json.loads(export_document(records, NOW, other))
        assert [each["name"] for each in document["caregivers"]] == ["Luis"]
        assert {row["person_id"] for row in document["doses"]} == {1}
        assert read_document(json.dumps(document).encode(), NOW).people[0].name == "Ana <b>"

    def test_an_absent_record_is_an_empty_document_and_is_not_made(self, tmp_path: Path) -> None:
        records = RecordFile.in_folder(tmp_path / "data")
        document = json.loads(export_document(records, NOW))
        assert all(document[kind] == [] for kind in KINDS)
        assert not records.exists()


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """A small document with something of everything."""
    return dict(json.loads(document_text(many_doses(24), NOW)))


def changed(document: dict[str, Any], where: str, value: object) -> bytes:
    """The document with one thing in it otherwise; `where` is its path, "-" at its end takes it away."""
    anew = json.loads(json.dumps(document))
    *path, last = where.split("/")
    target = anew
    for step in path:
        target = target[int(step) if isinstance(target, list) else step]
    key: Any = int(last) if isinstance(target, list) else last
    if value is ...:
        del target[key]
    else:
        target[key] = value
    return json.dumps(anew).encode()


@pytest.mark.parametrize(
    ("where", "value", "words"),
    [
        ("format", "other", "no record of this app"),
        ("version", "1", "in which version"),
        ("version", True, "in which version"),
        ("doses", ..., "no list doses"),
        ("extra", [], "part extra"),
        ("doses/2", 5, "doses 3: here should stand an object"),
        ("doses/2/taken_at", "yesterday", "doses 3: taken_at is not a time"),
        ("doses/2/taken_at", "2026-01-01T20:00:00", "doses 3: taken_at is not a time"),
        ("doses/2/taken_at", "2030-01-01T20:00:00+00:00", "in the future"),
        ("doses/2/recorded_at", "0001-01-01T00:00:00+14:00", "doses 3: recorded_at is not a time"),
        ("doses/2/recorded_at", "9999-12-31T23:59:59-14:00", "doses 3: recorded_at is not a time"),
        ("doses/2/schedule_date", "2026-02-30", "doses 3: schedule_date is not a date"),
        ("doses/2/schedule_date", "1985-01-01", "doses 3: schedule_date cannot be so"),
        ("doses/2/slot", 1.5, "doses 3: slot is not a whole number"),
        ("doses/2/slot", 9, "doses 3: slot cannot be so"),
        ("doses/2/kind", "often", "doses 3: kind is none of scheduled, extra"),
        ("doses/2/zone", "Mars/Olympus", "no time zone called Mars/Olympus"),
        ("doses/2/note", 5, "doses 3: note is not a text"),
        ("doses/2/note", "a\x1bb", "doses 3: note holds a character"),
        ("doses/2/note", "a\ud800b", "doses 3: note holds a character"),
        ("doses/2/note", "x" * 30_000, "doses 3: note is too long"),
        ("doses/2/notee", "", "doses 3: the field notee is not known"),
        ("doses/2/lot", ..., "doses 3: lot is missing"),
        ("doses/2/id", 1, "doses 3: the id 1 is there twice"),
        ("doses/2/id", 10**400, "doses 3: id cannot be so"),
        ("doses/2/person_id", 9, "doses 3: person_id names nothing"),
        ("doses/2/corrects", 20, "doses 3: corrects names nothing"),
        ("doses/2/wall_time", "20:00", "doses 3: wall_time is not a time"),
        ("doses/2/further_places", {}, "doses 3: further_places is not a list"),
        ("people/0/height_cm", 1e300, "people 1: height_cm cannot be so"),
        ("people/0/height_cm", 20, "people 1: A height lies between 45 and 250 cm"),
        ("people/0/name", " Ana", "people 1: name cannot be so"),
        ("people/0/name", "", "people 1: Please give a name"),
        ("people/0/preferences/switched_off_zones", "nose", "switched_off_zones cannot be so"),
        ("prescriptions/0/amount_mg", 0, "between 1 and 1000 mg"),
        ("prescriptions/0/times", ["20:00", "08:00"], "prescriptions 1: times cannot be so"),
        ("prescriptions/0/times", [8], "prescriptions 1: times cannot be so"),
        ("prescriptions/0/every_days", 0, "prescriptions 1: every_days cannot be so"),
        ("holds/1/last", "1999-01-01", "holds 2: last cannot be so"),
        ("holds/1/by_prescriber", 1, "holds 2: by_prescriber is neither true nor false"),
        ("holds/1/standing", "void", "holds 2: ended_at cannot be so"),
        ("cartons/0/syringes", -1, "cartons 1: syringes cannot be so"),
        ("syringes/1/carton_id", 99, "syringes 2: carton_id names nothing"),
        ("syringes/1/dose_id", 999, "syringes 2: dose_id names nothing"),
        ("body_plans/0/plan", {}, "body_plans 1: plan cannot be so"),
        ("body_plans/0/plan/body", [], "body_plans 1: plan cannot be so"),
        ("injection_sessions/0/events/0/kind", "danced", "injection_sessions 1: events 1: kind is none of"),
        ("injection_sessions/0/events/0/answer/dose_id", 999, "dose_id names nothing"),
    ],
)
def test_what_cannot_be_so_is_named_with_its_place(
    document: dict[str, Any], where: str, value: object, words: str
) -> None:
    with pytest.raises(NotADocument) as refused:
        read_document(changed(document, where, value), NOW)
    assert words in str(refused.value)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\xff{}", "UTF-8"),
        (b'{"format": ', "breaks off or is damaged near line 1"),
        (b'{"a": NaN}', "says NaN"),
        (b'{"a": -Infinity}', "says -Infinity"),
        (b'{"a": 1, "a": 2}', "gives a twice"),
        (b'{"a": ' + b"[" * 200_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "far too long"),
        (b"[]", "no record of this app"),
        (b'{"format": 1}', "no record of this app"),
    ],
)
def test_what_is_no_document_is_said(content: bytes, words: str) -> None:
    with pytest.raises(NotADocument, match=words):
        read_document(content, NOW)


def test_a_newer_version_is_refused_and_both_are_named(document: dict[str, Any]) -> None:
    with pytest.raises(NewerDocument, match=r"version 7 .* up to version 1"):
        read_document(changed(document, "version", 7), NOW)


def test_two_that_count_for_one_slot_are_refused(document: dict[str, Any]) -> None:
    rows = document["doses"]
    first = next(n for n, row in enumerate(rows) if row["kind"] == "scheduled" and row["standing"] == "valid")
    twice = {**rows[first], "id": 999}
    with pytest.raises(NotADocument, match=f"doses {len(rows) + 1}: an earlier one"):
        read_document(json.dumps({**document, "doses": [*rows, twice]}).encode(), NOW)


@cache
def small_document() -> bytes:
    """The bytes that are damaged below."""
    return document_text(replace(many_doses(6), body_plans=(), holds=(), cartons=(), syringes=()), NOW).encode()


@settings(max_examples=300)
@given(place=st.integers(0, 10**6), byte=st.integers(0, 255), cut=st.booleans())
def test_a_damaged_document_gives_a_sentence_or_a_record(place: int, byte: int, cut: bool) -> None:
    whole = small_document()
    at = place % len(whole)
    damaged = whole[:at] if cut else whole[:at] + bytes([byte]) + whole[at + 1 :]
    sentence = "."
    try:
        found = read_document(damaged, NOW)
        read_document(document_text(found, NOW).encode(), NOW)
    except Problem as problem:
        sentence = str(problem)
    assert sentence.endswith(".")


def test_a_document_from_before_supplies_had_clocks_and_codes_still_comes_in(tmp_path: Path) -> None:
    records, other = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
    plain = many_doses(20)
    plain = replace(
        plain,
        cartons=tuple(Carton(each.id, -1, each.lot, each.expires_on, 7, NOW) for each in plain.cartons),
        syringes=tuple(replace(each, gone_at=None, gone_to=None, returns=()) for each in plain.syringes),
        sharps_boxes=(),
    )
    keep(records, plain)
    before = json.loads(export_document(records, NOW))
    del before["sharps_boxes"]
    for row in before["cartons"]:
        for name in ("gtin", "serial", "out_since", "ended_at", "ended_because"):
            del row[name]
    for row in before["syringes"]:
        for name in ("gone_at", "gone_to", "returns"):
            del row[name]
    import_content(other, json.dumps(before).encode(), NOW)
    with records.read() as one, other.read() as two:
        assert one.whole() == two.whole()


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("cartons", {"ended_because": "mistake", "ended_at": None}),
        ("cartons", {"out_since": "yesterday"}),
        ("syringes", {"gone_to": "sharps", "gone_at": None}),
        ("syringes", {"returns": [{"back_at": "2026-11-24T10:00:00+00:00", "out_at": "2026-11-24T09:00:00+00:00"}]}),
        ("syringes", {"returns": [{"back_at": "2026-11-24T10:00:00+00:00", "out_at": None}] * 2}),
        ("sharps_boxes", {"holds": 0}),
        ("sharps_boxes", {"held_at_start": 1000}),
        ("sharps_boxes", {"ended_at": None}),
    ],
)
def test_supplies_that_cannot_be_so_do_not_come_in(tmp_path: Path, kind: str, change: dict[str, Json]) -> None:
    records, other = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
    keep(records, many_doses(20))
    wrong = json.loads(export_document(records, NOW))
    wrong[kind][0].update(change)
    with pytest.raises(NotADocument):
        import_content(other, json.dumps(wrong).encode(), NOW)
    with other.read() as record:
        assert record.people() == ()
