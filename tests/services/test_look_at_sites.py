"""The places of the past: every needle of every dose that counts, and every reaction that was not taken back."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import timedelta
from pathlib import Path

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.carry_over import FormerBody
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.reactions import Reaction, ReactionSign, gone
from anakinra_desktop.domain.site_use import Needle, SkinReaction
from anakinra_desktop.services.keep_health import add_entry, replace_entry
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_sites import look_at_sites
from tests.domain.reference_bodies import plan_of
from tests.services.household import NOW, TUESDAY, ana_in

LEFT, RIGHT = Place("left_thigh", "14", 6.0, 9.0), Place("right_thigh", "9", 5.0, 8.0)


def test_each_needle_has_its_day_its_place_and_its_dose(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    later = log_dose(
        records,
        ana,
        GivenDose(taken_at=NOW - timedelta(days=1), schedule_date=TUESDAY - timedelta(days=1), place=LEFT),
        NOW,
        "Ana",
    )
    earlier = log_dose(
        records,
        ana,
        GivenDose(
            taken_at=NOW - timedelta(days=2),
            schedule_date=TUESDAY - timedelta(days=2),
            place=RIGHT,
            further_places=(Place("abdomen"),),
        ),
        NOW,
        "Ana",
    )
    with records.read() as record:
        doses = record.injections(ana.id)
    seen = look_at_sites(records, ana, doses, plan_of("child"))
    assert seen.needles == (
        Needle(TUESDAY - timedelta(days=2), RIGHT, earlier.id),
        Needle(TUESDAY - timedelta(days=2), Place("abdomen"), earlier.id),
        Needle(TUESDAY - timedelta(days=1), LEFT, later.id),
    )


def test_a_reaction_counts_once_however_often_it_was_looked_at(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    began = TUESDAY - timedelta(days=3)
    red = Reaction((ReactionSign.REDNESS,), Severity.MILD, LEFT, dose_id=7)
    kept = add_entry(records, ana.id, began, red, NOW, "Ana")
    replace_entry(records, kept.id, gone(red, TUESDAY), NOW, "Ana")
    add_entry(records, ana.id, TUESDAY, Reaction((ReactionSign.ITCH,), Severity.MILD), NOW, "Ana")
    assert look_at_sites(records, ana, (), plan_of("child")).reactions == (SkinReaction(began, LEFT, 7, TUESDAY),)


def test_a_place_of_a_former_body_is_counted_where_it_lies_on_the_body_of_today(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    log_dose(
        records,
        ana,
        GivenDose(taken_at=NOW - timedelta(days=1), schedule_date=TUESDAY - timedelta(days=1), place=LEFT),
        NOW,
        "Ana",
    )
    with records.read() as record:
        doses = record.injections(ana.id)
    small = BodyShape(Build.NEUTRAL, 98.0, 4)
    grown = changed(plan_of("child"), former=(FormerBody(TUESDAY, small),))
    (needle,) = look_at_sites(records, ana, doses, grown).needles
    assert needle.place.x_cm is not None
    assert needle.place.y_cm is not None
    assert LEFT.x_cm is not None
    assert LEFT.y_cm is not None
    assert needle.place.spot is None
    assert needle.place.x_cm > LEFT.x_cm
    assert needle.place.y_cm > LEFT.y_cm
