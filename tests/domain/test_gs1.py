"""The square code of a carton, however a scanner types it."""

from __future__ import annotations

import string
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.gs1 import SEPARATOR, CartonCode, NotACode, check_digit, looks_like_code, read_code

TODAY = date(2026, 11, 24)
GTIN = "03664300001235"[:13] + str(check_digit("0366430000123"))
READ = CartonCode(GTIN, date(2027, 8, 31), True, "K8213", "44100098713")

# Brackets in a lot are allowed, but look like identifiers in the bracketed form.
_SIGNS = string.ascii_letters + string.digits + "-./_+"
values = st.text(_SIGNS, min_size=1, max_size=20)
gtins = st.text(string.digits, min_size=13, max_size=13).map(lambda figures: figures + str(check_digit(figures)))
dates = st.dates(TODAY - timedelta(days=40 * 365), TODAY + timedelta(days=45 * 365))


@pytest.mark.parametrize(
    "typed",
    [
        f"01{GTIN}1727080010K8213{SEPARATOR}2144100098713",
        f"]d201{GTIN}2144100098713{SEPARATOR}1727080010K8213",
        f"{SEPARATOR}01{GTIN}1727080010K8213{SEPARATOR}2144100098713{SEPARATOR}",
        f"]d201{GTIN}2144100098713␝1727080010K8213\r\n",
        f"01{GTIN}2144100098713<GS>1727080010K8213",
        f"01{GTIN}2144100098713^]1727080010K8213",
        f"(01){GTIN}(17)270800(10)K8213(21)44100098713",
        f"(01) {GTIN} (17) 270800 (10) K8213 (21) 44100098713",
        f"01{GTIN}71066658023407{SEPARATOR}3103001234" + f"1727080010K8213{SEPARATOR}2144100098713",
    ],
)
def test_a_code_is_read_however_the_scanner_types_it(typed: str) -> None:
    assert read_code(typed, TODAY) == READ
    assert looks_like_code(typed)


@given(gtin=gtins, expires=dates, lot=values, serial=values, order=st.permutations(["01", "17", "10", "21"]))
def test_what_a_code_says_is_read_in_any_order(
    gtin: str, expires: date, lot: str, serial: str, order: list[str]
) -> None:
    said = {"01": gtin, "17": f"{expires:%y%m%d}", "10": lot, "21": serial}
    typed = "".join(name + said[name] + (SEPARATOR if name in ("10", "21") else "") for name in order)
    in_brackets = "".join(f"({name}){said[name]}" for name in order)
    wanted = CartonCode(gtin, expires, False, lot, serial)
    assert read_code(typed, TODAY) == read_code(in_brackets, TODAY) == wanted


@given(typed=st.text(st.sampled_from("0123456789ABC()]d<GS>\x1d │é"), max_size=80))
def test_whatever_is_typed_it_is_read_or_refused_in_words(typed: str) -> None:
    try:
        read_code(typed, TODAY)
    except NotACode as problem:
        words = str(problem)
    else:
        return
    assert words.endswith(".")


@given(gtin=gtins, place=st.integers(0, 13), other=st.integers(1, 9))
def test_a_figure_that_was_misread_is_noticed(gtin: str, place: int, other: int) -> None:
    wrong = gtin[:place] + str((int(gtin[place]) + other) % 10) + gtin[place + 1 :]
    with pytest.raises(NotACode, match="does not add up"):
        read_code(f"01{wrong}17270831", TODAY)


@given(gtin=gtins, lot=values, serial=values)
def test_parts_that_run_together_never_make_a_wrong_lot(gtin: str, lot: str, serial: str) -> None:
    """A keyboard that swallows FNC1 leaves no way to tell where the lot ends."""
    try:
        read = read_code(f"01{gtin}1727083110{lot}21{serial}", TODAY)
    except NotACode:
        return
    assert (read.lot, read.serial) in (("", ""), (lot, serial)) or not serial[0].isdigit()
    assert read.expires_on == date(2027, 8, 31)


@pytest.mark.parametrize(
    ("figures", "day"),
    [
        ("270200", date(2027, 2, 28)),
        ("280200", date(2028, 2, 29)),
        ("261231", date(2026, 12, 31)),
        ("760101", date(2076, 1, 1)),
        ("770101", date(1977, 1, 1)),
    ],
)
def test_a_year_of_two_figures_is_the_nearest_and_day_00_the_last_of_its_month(figures: str, day: date) -> None:
    assert read_code(f"17{figures}", TODAY).expires_on == day


@given(expires=dates, today=st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_the_century_is_one_that_lies_near(expires: date, today: date) -> None:
    read = read_code(f"17{expires:%y%m}00", today)
    assert read.expires_on is not None
    assert -50 < read.expires_on.year - today.year <= 50
    assert read.expires_on.year % 100 == expires.year % 100


@pytest.mark.parametrize(
    "typed",
    ["", "K8213", "08/2027", "]d101" + GTIN, "01123", "17271301", "17270230", f"01{GTIN}5599", "37" + "1" * 9, "3712"],
)
def test_what_is_no_code_of_a_carton_is_refused(typed: str) -> None:
    with pytest.raises(NotACode):
        read_code(typed, TODAY)


def test_a_code_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(NotACode, match="two different things"):
        read_code(f"10A{SEPARATOR}10B", TODAY)
    assert read_code(f"10A{SEPARATOR}10A", TODAY).lot == "A"


@pytest.mark.parametrize("typed", ["K8213", "21X", "08/2027", "2027-08-31", "0102", ""])
def test_what_a_person_types_is_not_taken_for_a_code(typed: str) -> None:
    assert not looks_like_code(typed)
