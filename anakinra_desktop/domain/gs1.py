"""Reads the square code of a carton (GS1 DataMatrix) as a hand scanner types it: article, expiry, lot, serial number.

A scanner types the element string: application identifiers, each with its value. Values of fixed length follow each
other at once; after one of variable length stands FNC1, which arrives as GS (0x1d) or as what a keyboard makes of it.
The lengths are those of the GS1 General Specifications; so are the check digit, the century of a year of two figures
and the day 00 for the last day of a month (LABEL-39 says the same of cartons).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.syringe import last_day_of_month

LONGEST: Final = 512
"""No code on a carton says more."""
SEPARATOR: Final = "\x1d"
_SEPARATORS: Final = ("\u241d", "\u2194", "<GS>", "{GS}", "[GS]", "\\x1d", "\\u001d", "^]", "\x00", "\x1e", "|")
"""What scanners and keyboards make of FNC1."""
_SYMBOLOGY: Final = re.compile(r"\](d2|Q3|C1|e0|J1)")
_OTHER_SYMBOLOGY: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_PLAIN: Final = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+")
"""The characters a value may hold."""
_BRACKETED: Final = re.compile(r"\((\d{2,4})\)")

_FIXED: Final = {"00": 18, "01": 14, "02": 14, "03": 14, "04": 16, "20": 2} | {f"{n}": 6 for n in range(11, 20)}
"""Identifiers of two figures whose values are always as long as this."""
_VARIABLE: Final = {"10": 20, "21": 20, "22": 20, "30": 8, "37": 8, "90": 30} | {f"{n}": 90 for n in range(91, 100)}
"""Identifiers of two figures whose values are at most as long as this."""
_LONGER: Final = (
    (re.compile(r"23[5]"), 28, False),
    (re.compile(r"24[0-3]"), 30, False),
    (re.compile(r"25[0-5]"), 50, False),
    (re.compile(r"3[1-6]\d\d"), 6, True),
    (re.compile(r"39\d\d"), 18, False),
    (re.compile(r"40[0-3]"), 30, False),
    (re.compile(r"41\d"), 13, True),
    (re.compile(r"42[0-7]"), 20, False),
    (re.compile(r"43\d\d"), 70, False),
    (re.compile(r"7[0]\d\d"), 30, False),
    (re.compile(r"71\d"), 20, False),
    (re.compile(r"72\d\d"), 90, False),
    (re.compile(r"8[0-2]\d\d"), 90, False),
)
"""Identifiers of three and four figures: how long their values are at most, and whether always."""
_CUT_SHORT: Final = re.compile(r"(?:17\d{6}|01\d{14}|21\d|10\w)")
"""What a value looks like that has swallowed the next identifier, because the scanner left out FNC1."""


class NotACode(Problem, ValueError):
    """What was typed is no GS1 code that this app can read."""


@dataclass(frozen=True, slots=True)
class CartonCode:
    """What a code says of a carton; "" and None for what it leaves out."""

    gtin: str = ""
    """The article number, 14 figures, its check digit right."""
    expires_on: date | None = None
    only_month: bool = False
    """Whether the date names a month only, and so means its last day (LABEL-39)."""
    lot: str = ""
    serial: str = ""
    run_together: bool = False
    """Whether the scanner left out the signs between the parts, so that lot and serial number cannot be told apart and
    are left out here."""


def looks_like_code(text: str) -> bool:
    """Whether somebody scanned where they should have typed: a lot or a date is never like this."""
    tidy = text.strip()
    return bool(_SYMBOLOGY.match(tidy) or _BRACKETED.match(tidy) or SEPARATOR in tidy or re.match(r"01\d{14}", tidy))


def read_code(text: str, today: date) -> CartonCode:
    """What the code of a carton says. `today` tells the century of its date. Raises NotACode.

    Of a code without an article number, a date, a lot or a serial number there is nothing to read, so that is refused.
    """
    if len(text) > LONGEST:
        raise NotACode("This is too long for the square code of a carton.")
    parts: dict[str, str] = {}
    for identifier, value in _elements(text):
        if parts.setdefault(identifier, value) != value:
            raise NotACode("The code says two different things. Please type what the carton says.")
    if not parts.keys() & {"01", "10", "17", "21"}:
        raise NotACode("The code says neither lot nor date. Please type what the carton says.")
    expires_on = _date_of(parts["17"], today) if "17" in parts else None
    is_doubtful = _is_run_together(text, parts)
    return CartonCode(
        gtin=_checked_gtin(parts["01"]) if "01" in parts else "",
        expires_on=expires_on,
        only_month=expires_on is not None and parts["17"].endswith("00"),
        lot="" if is_doubtful else parts.get("10", ""),
        serial="" if is_doubtful else parts.get("21", ""),
        run_together=is_doubtful,
    )


def _elements(text: str) -> Iterator[tuple[str, str]]:
    """Each identifier of a code with its value."""
    left = text.strip(" \t\r\n")
    prefix = _SYMBOLOGY.match(left)
    if prefix is not None:
        left = left[prefix.end() :]
    elif _OTHER_SYMBOLOGY.match(left):
        raise NotACode("This is another kind of code. Scan the square code of the carton.")
    if _BRACKETED.match(left):
        yield from _bracketed(left)
        return
    for other in _SEPARATORS:
        left = left.replace(other, SEPARATOR)
    left = left.lstrip(SEPARATOR)
    while left:
        identifier, longest, is_fixed = _identifier(left)
        rest = left[len(identifier) :]
        value = rest[:longest] if is_fixed else rest.partition(SEPARATOR)[0]
        yield identifier, _checked(identifier, value, longest, is_fixed=is_fixed)
        left = rest[len(value) :].lstrip(SEPARATOR)


def _bracketed(text: str) -> Iterator[tuple[str, str]]:
    """The form that stands beside a code for people to read, with each identifier in brackets."""
    found = list(_BRACKETED.finditer(text))
    ends = [each.start() for each in found[1:]] + [len(text)]
    for each, end in zip(found, ends, strict=True):
        identifier, longest, is_fixed = _identifier(each[1])
        if identifier != each[1]:
            raise _unknown(each[1])
        value = text[each.end() : end].strip().rstrip(SEPARATOR)
        yield identifier, _checked(identifier, value, longest, is_fixed=is_fixed)


def _identifier(text: str) -> tuple[str, int, bool]:
    """The identifier a text begins with, how long its value is at most, and whether always."""
    two = text[:2]
    if two in _FIXED:
        return two, _FIXED[two], True
    if two in _VARIABLE:
        return two, _VARIABLE[two], False
    for pattern, longest, is_fixed in _LONGER:
        found = pattern.match(text)
        if found is not None:
            return found[0], longest, is_fixed
    raise _unknown(text[:4])


def _unknown(identifier: str) -> NotACode:
    return NotACode("The code has an unknown part ({part}). Please type what the carton says.", part=identifier)


def _checked(identifier: str, value: str, longest: int, *, is_fixed: bool) -> str:
    if not value or len(value) > longest or (is_fixed and len(value) < longest):
        raise NotACode("A part of the code ({part}) is cut off or too long. Please scan it again.", part=identifier)
    if not _PLAIN.fullmatch(value) or (is_fixed and not (value.isascii() and value.isdigit())):
        raise NotACode("The code holds a sign that does not belong there. Please scan it again.")
    return value


def _is_run_together(text: str, parts: dict[str, str]) -> bool:
    """Whether a lot or serial number may have swallowed what follows it: no sign stands between any of the parts."""
    if SEPARATOR in text or _BRACKETED.match(text.strip()) or any(other in text for other in _SEPARATORS):
        return False
    for identifier, other in (("10", "21"), ("21", "10")):
        value = parts.get(identifier, "")
        swallowed = _CUT_SHORT.search(value, 1)
        if swallowed is not None and other not in parts:
            return True
    return False


def check_digit(figures: str) -> int:
    """The last figure of an article number, from those before it: each second one counts three times."""
    total = sum(int(figure) * (3 if place % 2 == 0 else 1) for place, figure in enumerate(reversed(figures)))
    return -total % 10


def _checked_gtin(gtin: str) -> str:
    if check_digit(gtin[:-1]) != int(gtin[-1]):
        raise NotACode("The article number does not add up, so a figure was misread. Please scan it again.")
    return gtin


def _date_of(figures: str, today: date) -> date:
    """YYMMDD; the year lies from 49 years back to 50 years ahead."""
    year, month, day = today.year // 100 * 100 + int(figures[:2]), int(figures[2:4]), int(figures[4:])
    if year - today.year >= 51:
        year -= 100
    elif year - today.year <= -50:
        year += 100
    try:
        return last_day_of_month(year, month) if day == 0 and 1 <= month <= 12 else date(year, month, day)
    except ValueError:
        raise NotACode("The date in the code is none. Please type what the carton says.") from None
