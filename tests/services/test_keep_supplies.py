"""Cartons and syringes: which one is taken out next."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.stock import usable_syringes
from anakinra_desktop.domain.syringe import DiscardReason, Syringe, SyringeEnd
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.take_out import discard, take_out
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, add_to, ana_in

LIMIT = timedelta(hours=24)


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person]:
    return ana_in(tmp_path)


def take(records: RecordFile, person: Person, count: int = 1) -> tuple[Syringe, ...]:
    with records.change() as record:
        return take_out(record, person.id, NOW, count)


def test_a_carton_is_kept_as_its_label_says(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    carton = add_carton(records, ana, " K7741 ", date(2027, 3, 31), 7, NOW)
    with records.read() as record:
        assert record.cartons(ana.id) == (carton,)
    assert (carton.lot, carton.syringes) == ("K7741", 7)


@pytest.mark.parametrize(("lot", "syringes"), [("K1", 0), ("K1", -1), ("K1", 201), ("x" * 61, 7), ("a\0b", 7)])
def test_a_carton_that_cannot_be_is_refused(home: tuple[RecordFile, Person], lot: str, syringes: int) -> None:
    records, ana = home
    with pytest.raises(FieldProblem):
        add_carton(records, ana, lot, None, syringes, NOW)
    with records.read() as record:
        assert record.cartons(ana.id) == ()


def test_the_carton_that_expires_first_is_opened_first(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    unknown = add_carton(records, ana, "K1", None, 7, NOW)
    later = add_carton(records, ana, "K2", date(2027, 3, 31), 1, NOW)
    sooner = add_carton(records, ana, "K3", date(2026, 12, 31), 1, NOW)
    add_carton(records, ana, "K4", date(2026, 10, 31), 7, NOW)
    taken = take(records, ana, 3)
    assert [syringe.carton_id for syringe in taken] == [sooner.id, later.id, unknown.id]


def test_a_carton_is_not_emptied_twice(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    box = add_carton(records, ana, "K1", date(2027, 3, 31), 2, NOW)
    taken = take(records, ana, 3)
    assert [syringe.carton_id for syringe in taken] == [box.id, box.id, None]


def test_without_a_carton_there_is_a_syringe_all_the_same(home: tuple[RecordFile, Person]) -> None:
    (syringe,) = take(*home)
    assert (syringe.carton_id, syringe.out_at, syringe.end) == (None, NOW, None)


def test_a_syringe_that_is_out_comes_first(home: tuple[RecordFile, Person]) -> None:
    (first,) = take(*home)
    assert take(*home) == (first,)
    assert take(*home, count=2)[0] == first


def test_medicine_is_not_shared(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    luis = add_to(records, name="Luis")
    add_carton(records, ana, "K1", date(2027, 3, 31), 7, NOW)
    (syringe,) = take(records, luis)
    assert (syringe.carton_id, syringe.person_id) == (None, luis.id)


def test_a_discarded_syringe_is_gone_with_its_reason(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    add_carton(records, ana, "K1", date(2027, 3, 31), 7, NOW)
    (syringe,) = take(records, ana)
    with records.change() as record:
        discard(record, syringe, DiscardReason.FROZEN, NOW)
        (there,) = record.syringes(ana.id)
        left = usable_syringes(record.cartons(ana.id), record.syringes(ana.id), NOW, TUESDAY, LIMIT)
    assert (there.end, there.reason, there.ended_at, left) == (SyringeEnd.DISCARDED, DiscardReason.FROZEN, NOW, 6)
    assert take(records, ana)[0].id != syringe.id
