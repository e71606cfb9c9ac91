"""In which measure lengths are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.lengths import Lengths, LengthUnit, length_unit


def test_what_was_chosen_counts_more_than_what_the_computer_measures_in() -> None:
    assert Lengths.of(LengthUnit.CM, imperial=True) == Lengths()
    assert Lengths.of(LengthUnit.INCHES, imperial=False) == Lengths(inches=True)


def test_without_a_choice_and_beside_hands_the_computer_decides_between_cm_and_inches() -> None:
    assert Lengths.of(None) == Lengths()
    assert Lengths.of(None, imperial=True) == Lengths(inches=True)
    assert Lengths.of(LengthUnit.HANDS) == Lengths(hands_first=True)
    assert Lengths.of(LengthUnit.HANDS, imperial=True) == Lengths(inches=True, hands_first=True)


def test_a_unit_of_a_newer_version_counts_as_none_chosen() -> None:
    assert [length_unit(kept) for kept in ("hands", "ells", None)] == [LengthUnit.HANDS, None, None]


@given(st.integers(1, 400), st.booleans())
def test_a_length_typed_as_it_is_told_is_meant_to_the_hundredth_of_a_cm(tenths: int, inches: bool) -> None:
    lengths = Lengths(inches=inches)
    assert lengths.told(lengths.in_cm(tenths / 10)) == pytest.approx(tenths / 10, abs=0.005)


def test_an_inch_is_2_54_cm() -> None:
    assert Lengths(inches=True).in_cm(1) == 2.54
    assert Lengths(inches=True).told(5.08) == 2
    assert Lengths().in_cm(1.5) == Lengths().told(1.5) == 1.5
