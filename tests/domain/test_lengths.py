"""In which measure lengths are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.lengths import Lengths, LengthUnit, feet_in_cm, length_unit


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


FEET = ("'", "’", "′", " ft", " ft.", " feet", " foot", "ft", " pies", " FT")
INCHES = ("", '"', "”", "″", "''", " in", " in.", " inches", " inch", " pulgadas", "in")


@given(
    st.integers(1, 8), st.integers(0, 11), st.sampled_from(FEET), st.sampled_from(INCHES), st.sampled_from(("", " "))
)
def test_feet_and_inches_are_the_same_however_they_are_typed(
    feet: int, inches: int, foot: str, inch: str, between: str
) -> None:
    height_cm = feet_in_cm(f" {feet}{foot}{between}{inches}{inch} ")
    assert height_cm is not None
    assert divmod(round(height_cm / 2.54), 12) == (feet, inches)
    assert height_cm == pytest.approx((12 * feet + inches) * 2.54, abs=0.05)


@given(st.integers(45, 250))
def test_a_height_told_in_feet_and_tenths_of_an_inch_comes_back_to_the_millimetre(height_cm: int) -> None:
    feet, inches = divmod(round(height_cm / 2.54, 2), 12)
    inches = round(inches, 2)
    if inches < 12:
        assert feet_in_cm(f"{feet:.0f}'{inches}\"") == pytest.approx(height_cm, abs=0.1)


@pytest.mark.parametrize(
    ("typed", "height_cm"),
    [
        ("5'6\"", 167.6),
        ("5 ft 6", 167.6),
        ("5 feet and 6.5 inches", 168.9),
        ("5 pies y 6,5 pulgadas", 168.9),
        ("5'", 152.4),
        ("6 ft", 182.9),
        ("164", None),
        ("5.6", None),
        ("5'12\"", None),
        ("5 6", None),
        ("-5'6", None),
        ("", None),
        ("ft 6", None),
    ],
)
def test_what_is_a_height_in_feet_and_what_is_none(typed: str, height_cm: float | None) -> None:
    assert feet_in_cm(typed) == height_cm


@given(st.text(max_size=20))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    assert feet_in_cm(text) is None or feet_in_cm(text) == feet_in_cm(f" {text.strip()} ")
