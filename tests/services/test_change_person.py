"""What is known about a person changes; the places of the body map do not, once one was used."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan, plan_body
from anakinra_desktop.domain.carry_over import carried
from anakinra_desktop.domain.people import Build, GivenBy, Giver, NotAPerson, Person, SkinTone
from anakinra_desktop.services import change_person as service
from anakinra_desktop.services.add_person import NameTaken, NewPerson, NoSuchPerson, add_person
from anakinra_desktop.services.change_person import (
    MapFit,
    MapStanding,
    carry_body_plan_over,
    change_person,
    map_standing,
    renew_body_plan,
)
from anakinra_desktop.services.choose_giver import choose_giver
from anakinra_desktop.services.correct_record import void_dose
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body, place_of
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 19, 48, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


def someone(records: RecordFile, name: str = "Maria", **known: Any) -> Person:
    new = NewPerson(
        name=name, home_zone="UTC", amount_mg=100, times=(time(20),), starts_on=TODAY - timedelta(days=5), **known
    )
    return add_person(records, new, NOW - timedelta(days=5))


def kept(records: RecordFile, person: Person) -> Person:
    with records.read() as record:
        found = record.person(person.id)
    assert found is not None
    return found


def standing(records: RecordFile, person: Person, today: date = TODAY) -> MapStanding:
    with records.read() as record:
        return map_standing(record, kept(records, person), today)


def inject(records: RecordFile, person: Person, plan: BodyPlan) -> int:
    place = place_of(plan, "left_thigh", "14")
    return log_dose(records, person, GivenDose(NOW, place=place), NOW).id


def test_everything_about_a_person_can_change_and_is_kept(records: RecordFile) -> None:
    maria = someone(records)
    after = replace(
        maria,
        name="  Maria   Ruiz ",
        born=date(1965, 4, 12),
        height_cm=164.0,
        build=Build.WOMAN,
        skin_tone=SkinTone.TAN,
        leaflet_read_on=date(2026, 2, 9),
        shown_how_on=date(2026, 2, 9),
        doctor_name="Dr Ahmed",
        doctor_phone=" 555-0142 ext. 3 ",
        pharmacy_phone="555-0170",
    )
    changed = change_person(records, maria, after, NOW)
    assert changed == replace(after, name="Maria Ruiz", doctor_phone="555-0142 ext. 3")
    assert kept(records, maria) == changed


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("name", {"name": "  "}),
        ("name", {"name": "a" * 300}),
        ("born", {"born": TODAY + timedelta(days=1)}),
        ("born", {"born": date(1899, 1, 1)}),
        ("height", {"height_cm": 16.4}),
        ("leaflet_read_on", {"leaflet_read_on": TODAY + timedelta(days=1)}),
        ("shown_how_on", {"shown_how_on": TODAY + timedelta(days=1)}),
        ("doctor_name", {"doctor_name": "Dr \u202eDemhA"}),
        ("doctor_phone", {"doctor_phone": "ask Ana"}),
        ("doctor_phone", {"doctor_phone": "5" * 61}),
        ("pharmacy_phone", {"pharmacy_phone": "12"}),
    ],
)
def test_what_cannot_be_so_names_its_field_and_nothing_is_kept(
    records: RecordFile, field: str, wrong: dict[str, Any]
) -> None:
    maria = someone(records)
    with pytest.raises(NotAPerson) as refused:
        change_person(records, maria, replace(maria, **{"height_cm": 170.0, **wrong}), NOW)
    assert refused.value.field == field
    assert kept(records, maria) == maria


def test_the_shortest_number_there_is_can_be_called(records: RecordFile) -> None:
    maria = someone(records)
    assert change_person(records, maria, replace(maria, doctor_phone="112"), NOW).doctor_phone == "112"


def test_nobody_takes_the_name_of_somebody_else(records: RecordFile) -> None:
    maria, ana = someone(records, "Maria"), someone(records, "Ana")
    with pytest.raises(NameTaken):
        change_person(records, ana, replace(ana, name="MARIA"), NOW)
    assert kept(records, ana).name == "Ana"
    assert change_person(records, maria, replace(maria, name="MARIA"), NOW).name == "MARIA"


def test_what_another_window_changed_meanwhile_stays(records: RecordFile) -> None:
    maria = someone(records)
    change_person(records, maria, replace(maria, doctor_phone="555-0142"), NOW)
    changed = change_person(records, maria, replace(maria, height_cm=164.0), NOW)
    assert (changed.doctor_phone, changed.height_cm) == ("555-0142", 164.0)


def test_what_is_not_known_any_more_is_emptied(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    assert change_person(records, maria, replace(maria, height_cm=None), NOW).height_cm is None
    assert kept(records, maria).height_cm is None


def test_somebody_who_is_not_there_cannot_change(records: RecordFile) -> None:
    maria = someone(records)
    with pytest.raises(NoSuchPerson):
        change_person(records, replace(maria, id=99), replace(maria, id=99, name="Eva"), NOW)


@pytest.mark.parametrize(("by", "name"), [(GivenBy.SELF, "Maria Ruiz"), (GivenBy.CAREGIVER, "Luis")])
def test_a_new_name_is_also_that_of_who_injects_alone(records: RecordFile, by: GivenBy, name: str) -> None:
    maria = someone(records)
    choose_giver(records, maria, Giver(by, "Luis"))
    change_person(records, maria, replace(maria, name="Maria Ruiz"), NOW)
    with records.read() as record:
        assert record.preferences(maria.id)["giver_name"] == name


def test_an_unused_map_is_made_anew_for_new_measures(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    assert standing(records, maria).fit is MapFit.NOT_PLANNED
    ensure_body_plan(records, maria, NOW)
    assert standing(records, maria) == MapStanding(MapFit.FITS, False, BodyShape(Build.NEUTRAL, 163.0, None))
    change_person(records, maria, replace(maria, height_cm=178.0), NOW)
    assert standing(records, maria).fit is MapFit.UNUSED
    made = renew_body_plan(records, maria.id, NOW)
    assert made is not None
    assert made.body.shape.height_cm == 178.0
    assert standing(records, maria).fit is MapFit.FITS
    assert ensure_body_plan(records, kept(records, maria), NOW).body == made.body
    assert renew_body_plan(records, maria.id, NOW) is None


def test_a_map_with_a_recorded_place_stays_as_it_is_whatever_changes(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    plan = ensure_body_plan(records, maria, NOW)
    inject(records, maria, plan)
    changed = change_person(records, maria, replace(maria, height_cm=178.0, build=Build.MAN), NOW)
    assert standing(records, maria) == MapStanding(MapFit.KEPT, True, plan.body.shape)
    assert renew_body_plan(records, maria.id, NOW) is None
    assert ensure_body_plan(records, changed, NOW).body == plan.body


def test_a_place_in_a_voided_record_keeps_the_map_too(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    dose = inject(records, maria, ensure_body_plan(records, maria, NOW))
    void_dose(records, dose, "it did not happen", NOW, "Maria")
    change_person(records, maria, replace(maria, height_cm=178.0), NOW)
    assert standing(records, maria).fit is MapFit.KEPT


def test_an_injection_that_goes_on_keeps_the_map(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    ensure_body_plan(records, maria, NOW)
    with records.change() as record:
        record.start_session(maria.id, Giver(GivenBy.SELF, "Maria"), NOW)
    change_person(records, maria, replace(maria, height_cm=178.0), NOW)
    assert renew_body_plan(records, maria.id, NOW) is None


def test_a_dose_without_a_place_lets_the_map_change(records: RecordFile) -> None:
    maria = someone(records, height_cm=163.0)
    ensure_body_plan(records, maria, NOW)
    log_dose(records, maria, GivenDose(NOW), NOW)
    change_person(records, maria, replace(maria, height_cm=178.0), NOW)
    assert standing(records, maria).fit is MapFit.UNUSED


def test_a_place_recorded_while_the_new_map_is_made_wins(records: RecordFile, monkeypatch: pytest.MonkeyPatch) -> None:
    maria = someone(records, height_cm=163.0)
    plan = ensure_body_plan(records, maria, NOW)
    change_person(records, maria, replace(maria, height_cm=178.0), NOW)

    def plan_while_somebody_injects(shape: BodyShape) -> BodyPlan:
        inject(records, maria, plan)
        return plan_body(shape)

    monkeypatch.setattr(service, "plan_body", plan_while_somebody_injects)
    assert renew_body_plan(records, maria.id, NOW) is None
    assert ensure_body_plan(records, kept(records, maria), NOW).body == plan.body


def test_a_birthday_changes_the_places_of_a_child_only(records: RecordFile) -> None:
    woman = someone(records, "Maria", born=date(1965, 12, 1), height_cm=163.0)
    girl = someone(records, "Ana", born=date(2010, 12, 1), height_cm=163.0)
    for person in (woman, girl):
        ensure_body_plan(records, person, NOW)
    after_both_birthdays = date(2026, 12, 2)
    assert standing(records, woman, after_both_birthdays).fit is MapFit.FITS
    assert standing(records, girl, TODAY).fit is MapFit.FITS
    assert standing(records, girl, after_both_birthdays).fit is MapFit.UNUSED


@pytest.mark.parametrize("text", ["{", '{"body": {}}'])
def test_a_damaged_map_is_made_anew_while_nothing_is_recorded_on_it(records: RecordFile, text: str) -> None:
    maria = someone(records, height_cm=163.0)
    with records.change() as record:
        record.keep_body_plan(maria.id, text, NOW)
    assert standing(records, maria) == MapStanding(MapFit.UNUSED, False, None)
    assert renew_body_plan(records, maria.id, NOW) is not None
    assert standing(records, maria).fit is MapFit.FITS


# ---- a map in use, made anew


def test_a_map_in_use_is_made_anew_on_request_and_what_is_recorded_stays(records: RecordFile) -> None:
    ana = someone(records, height_cm=104.0, born=date(2020, 6, 1))
    before = ensure_body_plan(records, ana, NOW)
    inject(records, ana, before)
    grown = change_person(records, ana, replace(ana, height_cm=121.0), NOW)
    with records.read() as record:
        recorded = record.injections(ana.id)
    assert standing(records, grown).can_be_carried_over
    made = carry_body_plan_over(records, ana.id, NOW)
    assert made is not None
    assert made.body.shape.height_cm == 121.0
    assert [each.shape for each in made.former] == [before.body.shape]
    assert standing(records, grown).fit is MapFit.FITS
    with records.read() as record:
        assert record.injections(ana.id) == recorded
    (place,) = (place for dose in recorded for place in dose.places)
    assert place.x_cm is not None
    assert place.y_cm is not None
    then = FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)
    (past,) = look_at_body(records, grown, GivenBy.CAREGIVER, NOW).conditions.history
    now = carried(then, before.body.shape, made.body.shape)
    assert (past.zone, past.x_cm, past.y_cm) == (now.zone, now.x_cm, now.y_cm)


def test_a_map_is_not_made_anew_while_an_injection_goes_on(records: RecordFile) -> None:
    ana = someone(records, height_cm=104.0)
    inject(records, ana, ensure_body_plan(records, ana, NOW))
    with records.change() as record:
        record.start_session(ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    grown = change_person(records, ana, replace(ana, height_cm=121.0), NOW)
    assert not standing(records, grown).can_be_carried_over
    assert carry_body_plan_over(records, ana.id, NOW) is None


def test_a_map_that_fits_or_is_not_there_is_not_made_anew(records: RecordFile) -> None:
    ana = someone(records, height_cm=104.0)
    assert carry_body_plan_over(records, ana.id, NOW) is None
    inject(records, ana, ensure_body_plan(records, ana, NOW))
    assert carry_body_plan_over(records, ana.id, NOW) is None
