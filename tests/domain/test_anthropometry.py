"""The proportions of bodies of every build and age."""

from dataclasses import astuple, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import (
    BodyShape,
    Measures,
    UnlikelyBody,
    default_height_cm,
    measures_for,
)
from anakinra_desktop.domain.people import Build

BUILDS = st.sampled_from(Build)


def test_grown_women_and_men_have_the_measured_means() -> None:
    assert measures_for(Build.WOMAN, None).navel_height == 0.6019
    assert measures_for(Build.MAN, 40).navel_height == 0.6016
    assert measures_for(Build.WOMAN, 18).hip_breadth == 0.2173


def test_neutral_lies_half_way() -> None:
    assert measures_for(Build.NEUTRAL, None).hip_breadth == pytest.approx((0.2173 + 0.1969) / 2)


@pytest.mark.parametrize("build", Build)
def test_children_of_six_and_two_are_built_alike(build: Build) -> None:
    assert measures_for(build, 6).head_height == 0.160
    assert measures_for(build, 2).head_height == 0.188
    assert measures_for(build, 0.5) == measures_for(build, 2)


def test_a_girl_of_twelve_is_half_way_between_child_and_woman() -> None:
    girl, child, woman = (astuple(measures_for(Build.WOMAN, age)) for age in (12, 6, 18))
    assert girl == pytest.approx(tuple((a + b) / 2 for a, b in zip(child, woman, strict=True)))


@given(BUILDS, st.none() | st.floats(0, 120))
def test_landmarks_stand_in_their_order(build: Build, age: float | None) -> None:
    m = measures_for(build, age)
    assert m.crotch_height < m.trochanter_height < m.navel_height < m.iliac_crest_height < m.tenth_rib_height
    assert m.tenth_rib_height < m.chest_height < m.axilla_height < m.acromion_height < 1 - m.head_height
    assert 0 < m.kneecap_height < m.crotch_height
    assert all(0 < getattr(m, field.name) < 1 for field in fields(Measures))


@given(BUILDS, st.floats(0, 30), st.floats(0, 3))
def test_nobody_shrinks_while_growing_up(build: Build, age: float, later: float) -> None:
    assert default_height_cm(build, age + later) >= default_height_cm(build, age)


def test_usual_heights() -> None:
    assert default_height_cm(Build.WOMAN, None) == 162.9
    assert default_height_cm(Build.MAN, None) == 175.6
    assert default_height_cm(Build.NEUTRAL, 6) == pytest.approx(115, abs=1)


@pytest.mark.parametrize(("height_cm", "age"), [(44.9, None), (251, None), (float("nan"), 6), (120, -1), (120, 121)])
def test_a_body_nobody_has_is_refused(height_cm: float, age: int | None) -> None:
    with pytest.raises(UnlikelyBody):
        BodyShape(Build.NEUTRAL, height_cm, age)
