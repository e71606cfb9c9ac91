"""Values in words, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.lengths import Lengths
from anakinra_desktop.domain.syringe import DiscardReason
from anakinra_desktop.drawing import place_words, wording
from tests.ninety_days import prescription

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words_of", "english", "spanish"),
    [
        (wording.full_date, "23 November 2026", "23 de noviembre de 2026"),
        (wording.day_and_month, "23 November", "23 de noviembre"),
        (wording.weekday_date, "Monday, 23 November", "Lunes, 23 de noviembre"),
        (wording.short_date, "23 Nov", "23 nov"),
        (wording.short_weekday_date, "Mon 23 Nov", "lun 23 nov"),
        (wording.weekday, "Monday", "lunes"),
        (wording.short_weekday, "Mon", "Lun"),
        (wording.short_month, "Nov", "Nov"),
        (wording.month_and_year, "November 2026", "Noviembre de 2026"),
    ],
)
def test_dates_are_said_as_people_say_them(words_of: Callable[[date], str], english: str, spanish: str) -> None:
    with wording.speaking("en"):
        assert words_of(MONDAY) == english
    with wording.speaking("es"):
        assert words_of(MONDAY) == spanish


def test_a_period_names_its_first_year_only_where_it_is_another_one() -> None:
    with wording.speaking("en"):
        assert wording.period(date(2026, 8, 26), MONDAY) == "26 August to 23 November 2026"
        assert wording.period(date(2025, 11, 24), MONDAY) == "24 November 2025 to 23 November 2026"
        assert wording.period(MONDAY, MONDAY) == "23 November 2026"
        assert wording.short_period(date(2026, 10, 14), date(2026, 10, 17)) == "14–17 Oct"
        assert wording.short_period(date(2026, 9, 30), date(2026, 10, 2)) == "30 Sep–2 Oct"
    with wording.speaking("es"):
        assert wording.period(date(2026, 8, 26), MONDAY) == "26 de agosto al 23 de noviembre de 2026"


@pytest.mark.parametrize(
    ("days_off", "english", "spanish"),
    [
        (0, "today", "hoy"),
        (1, "tomorrow", "mañana"),
        (-1, "yesterday", "ayer"),
        (3, "on Thursday", "el jueves"),
        (7, "on 30 November", "el 30 de noviembre"),
        (-2, "on 21 November", "el 21 de noviembre"),
        (60, "on 22 January 2027", "el 22 de enero de 2027"),
    ],
)
def test_a_day_close_by_is_told_from_today(days_off: int, english: str, spanish: str) -> None:
    day = MONDAY + timedelta(days=days_off)
    with wording.speaking("en"):
        assert wording.near_day(day, MONDAY) == english
    with wording.speaking("es"):
        assert wording.near_day(day, MONDAY) == spanish


def test_dates_of_a_month_name_it_once() -> None:
    some = [date(2026, 9, 19), date(2026, 10, 3), date(2026, 9, 5), date(2026, 9, 5)]
    with wording.speaking("en"):
        assert wording.dates_by_month(some) == "5 and 19 Sep, 3 Oct"
        assert wording.dates_by_month([]) == ""


@pytest.mark.parametrize(
    ("minutes", "english", "spanish"),
    [
        (1, "1 minute", "1 minuto"),
        (12, "12 minutes", "12 minutos"),
        (60, "1 hour", "1 hora"),
        (85, "1 h 25 min", "1 h 25 min"),
        (180, "3 hours", "3 horas"),
        (3 * 24 * 60 + 50, "3 days", "3 días"),
    ],
)
def test_durations_are_as_exact_as_they_need_to_be(minutes: int, english: str, spanish: str) -> None:
    with wording.speaking("en"):
        assert wording.duration(timedelta(minutes=minutes)) == english
    with wording.speaking("es"):
        assert wording.duration(timedelta(minutes=minutes)) == spanish


def test_before_and_after_now() -> None:
    with wording.speaking("en"):
        assert wording.from_now(timedelta(minutes=12)) == "in 12 minutes"
        assert wording.from_now(timedelta(seconds=20)) == "now"
        assert wording.ago(timedelta(minutes=1)) == "1 minute ago"
        assert wording.ago(timedelta(0)) == "just now"
        assert wording.moment(datetime(2026, 11, 23, 21, 2)) == "23 Nov, 21:02"
        assert wording.clock(time(8, 5)) == "08:05"


def test_numbers_are_written_as_on_the_carton_and_keep_no_empty_decimals() -> None:
    with wording.speaking("en"):
        assert (wording.amount(100), wording.amount(37.5), wording.length(3.14)) == ("100 mg", "37.5 mg", "3.1 cm")
        assert wording.number(1500) == "1500"
    with wording.speaking("es"):
        assert (wording.amount(37.5), wording.length(12.0)) == ("37.5 mg", "12 cm")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("dolor", "hinchazón"), "dolor e hinchazón"),
        (("Enbrel", "ibuprofeno"), "Enbrel e ibuprofeno"),
        (("agua", "hielo"), "agua y hielo"),
        (("picazón", "dolor"), "picazón y dolor"),
        (("a", "b", "Ínsula"), "a, b e Ínsula"),
        (("hinchazón",), "hinchazón"),
    ],
)
def test_a_spanish_list_says_e_before_the_sound_of_i(words: tuple[str, ...], said: str) -> None:
    with wording.speaking("es"):
        assert wording.listed(words) == said
    with wording.speaking("en"):
        assert wording.listed(("redness", "itching")) == "redness and itching"


def test_quotation_marks_and_names_of_days_follow_the_language() -> None:
    with wording.speaking("es"):
        assert (wording.quoted("sí"), wording.within("Martes, 24 de noviembre")) == ("«sí»", "martes, 24 de noviembre")
    with wording.speaking("en"):
        assert (wording.quoted("yes"), wording.within("Tuesday")) == ("“yes”", "Tuesday")


@pytest.mark.parametrize(
    ("fraction", "words"),
    [(None, "–"), (0.0, "0 %"), (0.001, "1 %"), (75 / 86, "87 %"), (0.999, "99 %"), (1.0, "100 %"), (82 / 81, "101 %")],
)
def test_only_all_is_a_hundred_and_only_none_is_nothing(fraction: float | None, words: str) -> None:
    assert wording.share(fraction) == words


@pytest.mark.parametrize(
    ("place", "english", "spanish", "short_english", "short_spanish"),
    [
        (Place("left_thigh", "14"), "Left thigh, spot 14", "Muslo izquierdo, punto 14", "thigh L 14", "muslo I 14"),
        (Place("abdomen", "R9"), "Stomach, right spot 9", "Abdomen, punto derecho 9", "stomach R 9", "abdomen D 9"),
        (Place("abdomen", "M2"), "Stomach, middle spot 2", "Abdomen, punto central 2", "stomach M 2", "abdomen C 2"),
        (Place("right_buttock"), "Right buttock", "Nalga derecha", "buttock R", "nalga D"),
        (Place("abdomen"), "Stomach", "Abdomen", "stomach", "abdomen"),
        (Place("elsewhere", "7"), "Elsewhere, spot 7", "Elsewhere, punto 7", "elsewhere 7", "elsewhere 7"),
    ],
)
def test_places_are_said_long_and_short(
    place: Place, english: str, spanish: str, short_english: str, short_spanish: str
) -> None:
    with wording.speaking("en"):
        assert (place_words.place_name(place), place_words.place_short(place)) == (english, short_english)
    with wording.speaking("es"):
        assert (place_words.place_name(place), place_words.place_short(place)) == (spanish, short_spanish)


def test_the_side_of_the_stomach_comes_from_the_spot_or_from_the_point() -> None:
    with wording.speaking("en"):
        assert place_words.zone_side_name(Place("abdomen", "L33")) == "stomach, left"
        assert place_words.zone_side_name(Place("abdomen", None, -3.0, 1.0)) == "stomach, right"
        assert place_words.zone_side_name(Place("abdomen")) == "stomach"
        assert place_words.zone_side_name(Place("left_arm", "3")) == "left arm"


def test_a_prescription_reads_like_its_label() -> None:
    with wording.speaking("en"):
        assert wording.prescription(prescription()) == "100 mg under the skin, once a day, 20:00"
        assert wording.schedule(2, [time(8)]) == "every other day, 08:00"
        assert wording.schedule(1, [time(8), time(20)]) == "twice a day, 08:00 and 20:00"
        assert wording.schedule(7, [time(8)]) == "every 7 days, 08:00"
    with wording.speaking("es"):
        assert wording.prescription(prescription()) == "100 mg debajo de la piel, una vez al día, 20:00"


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_state_and_every_reason_has_words_of_its_own(language: str) -> None:
    with wording.speaking(language):
        states = [wording.day_state(state) for state in DayState]
        reasons = [wording.discard_reason(reason) for reason in DiscardReason]
    assert len(set(states)) == len(DayState)
    assert len(set(reasons)) == len(DiscardReason)
    assert all(states + reasons)


def test_lists_are_joined_as_in_a_sentence() -> None:
    with wording.speaking("en"):
        assert [wording.listed(some) for some in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
            "",
            "a",
            "a and b",
            "a, b and c",
        ]
    with wording.speaking("es"):
        assert wording.listed(["a", "b", "c"]) == "a, b y c"


def test_a_language_holds_only_within_its_block() -> None:
    with wording.speaking("es"):
        with wording.speaking("en"):
            assert wording.days(3) == "3 days"
        assert wording.days(3) == "3 días"
        with wording.speaking(None):
            assert wording.days(1) == "1 día"
    with pytest.raises(ValueError, match="not 'de'"), wording.speaking("de"):
        pass


def test_a_length_under_a_limit_never_reads_as_if_it_reached_it() -> None:
    inches = Lengths(inches=True)
    assert [wording.length(cm, under_cm=2.5) for cm in (2.1, 2.44, 2.46, 2.4999, 2.5, 2.51)] == [
        "2.1 cm",
        "2.4 cm",
        "2.46 cm",
        "2.49 cm",
        "2.5 cm",
        "2.5 cm",
    ]
    assert [wording.length(cm, inches, under_cm=2.5) for cm in (1.2, 2.49, 2.5)] == [
        "0.5 inches",
        "0.98 inches",
        "1 inch",
    ]
