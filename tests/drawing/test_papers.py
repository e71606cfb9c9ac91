"""The papers beside the report: what they say, that all of it fits, and the files they become."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from anakinra_desktop.domain.appointments import Question
from anakinra_desktop.domain.body_plan import plan_body
from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.health_facts import HealthFacts, ListedCondition, ListedMedicine
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Condition, Medicine, MedicineKind
from anakinra_desktop.domain.obstacles import Conditions
from anakinra_desktop.domain.papers import (
    HandoverDose,
    HandoverFacts,
    PaperFacts,
    PaperKind,
    SideEffectsFacts,
    planned_places,
)
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import Prescription, slots_between
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.ink import A4, A5, LETTER, Paper
from anakinra_desktop.drawing.papers import handover_pages, paper_pages, paper_pdf, side_effects_pages
from anakinra_desktop.drawing.printing import Pages
from anakinra_desktop.drawing.report_pages import ReportPages
from anakinra_desktop.services.read_medication import interactions, medication, signs
from tests.drawing.test_report_pages import ninety_day_report
from tests.ninety_days import ZONE, maria

pytestmark = pytest.mark.usefixtures("qapp")

TODAY = date(2026, 11, 24)
PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
LANGUAGES = pytest.mark.parametrize("language", wording.LANGUAGES)


def listed(name: str, dose: str = "", told_on: date | None = None) -> ListedMedicine:
    medicine = Medicine(name, MedicineKind.PRESCRIPTION, dose, told_on=told_on)
    return ListedMedicine(medicine, date(2023, 3, 1), interactions().certain_in(name))


HEALTH = HealthFacts(
    medicines=(listed("Enbrel 50 mg"), listed("Methotrexate <b>", "15 mg weekly"), listed("Folic acid")),
    allergies=(Allergy(AllergyTo.MEDICINE, "penicillin", "rash"), Allergy(AllergyTo.LATEX)),
    conditions=(ListedCondition(Condition("asthma"), None),),
    questions=(Question("May I have the <i>flu</i> shot?"),),
    left_out=1,
)


def facts(health: HealthFacts = HEALTH, amount_mg: float = 100.0, **changes: object) -> PaperFacts:
    usual = PaperFacts(
        person=replace(maria(), doctor_name="Dr Ahmed", doctor_phone="555-0142", pharmacy_phone="555-0170"),
        today=TODAY,
        printed_at=datetime(2026, 11, 24, 18, 40),
        prescription=Prescription(1, 1, date(2026, 2, 1), amount_mg, (time(20),), ZONE),
        treated_since=date(2026, 2, 1),
        health=health,
        phones=medication().phones_in("America/New_York"),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def handed(days: int = 2, amount_mg: float = 50.0, times: tuple[time, ...] = (time(20),)) -> HandoverFacts:
    paper = facts(amount_mg=amount_mg)
    assert paper.prescription is not None
    ordered = replace(paper.prescription, times=times)
    plan = plan_body(paper.person.shape(TODAY))
    slots = list(slots_between(TODAY, TODAY + timedelta(days=days - 1), [ordered]))
    places = planned_places(plan, Conditions(GivenBy.CAREGIVER, ()), slots)
    doses = tuple(HandoverDose(slot, each, ordered) for slot, each in zip(slots, places, strict=True))
    return HandoverFacts(
        replace(paper, prescription=ordered),
        TODAY,
        TODAY + timedelta(days=days - 1),
        doses,
        plan.body,
        for_whom="Rosa <b>",
        timing_window_h=2.0,
        syringes_left=4,
    )


def effects() -> SideEffectsFacts:
    symptoms = (
        (date(2026, 11, 1), Symptom("headache", Severity.MILD, gone_on=date(2026, 11, 2))),
        (date(2026, 11, 20), Symptom("other", Severity.SEVERE, words="<b>odd</b> feeling")),
    )
    asked = datetime(2026, 11, 20, 12, tzinfo=UTC)
    calls = (
        DoctorCall(("infection",), asked, CallAnswer.GO_AHEAD, asked + timedelta(days=1), "Dr Ahmed"),
        DoctorCall(("swollen_face",), asked + timedelta(days=2)),
    )
    before, last = (
        Dose(number, 1, day, 0, DoseKind.SCHEDULED, DoseStatus.TAKEN, asked, "Maria", wall_time=f"{day}T20:14")
        for number, day in ((1, date(2026, 11, 20)), (2, date(2026, 11, 23)))
    )
    lots = (("K1", date(2027, 3, 31)),)
    return SideEffectsFacts(facts(), date(2026, 11, 1), TODAY, symptoms, (), calls, before, last, lots)


def every_paper(paper: Paper, language: str) -> list[Pages]:
    return [
        paper_pages(PaperKind.MEDICINES, facts(), paper, language),
        paper_pages(PaperKind.WALLET, facts(), paper, language),
        handover_pages(handed(), medication(), paper, language),
        side_effects_pages(effects(), signs(), paper, language),
    ]


def texts(pages: Pages, page: int = 0) -> list[str]:
    """The words of a page, in the order in which they are painted."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    vector = QSvgGenerator()
    vector.setOutputDevice(buffer)
    vector.setSize(QSize(int(pages.paper.width), int(pages.paper.height)))
    painter = QPainter(vector)
    pages.paint(painter, page)
    painter.end()
    root = ElementTree.fromstring(bytes(kept.data()))
    found = ["".join(text.itertext()).strip() for text in root.iter("{http://www.w3.org/2000/svg}text")]
    return [text for text in found if text]


def beyond_the_edge(pages: Pages, page: int) -> bool:
    """Whether something is painted in the outermost five millimetres, or beyond them."""
    width, height, edge = int(pages.paper.width / 4), int(pages.paper.height / 4), 12
    image = QImage(width + 100, height + 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.scale(0.25, 0.25)
    pages.paint(painter, page)
    painter.end()
    white = QColor("#FFFFFF").rgb()
    right = (image.pixel(x, y) for x in range(width - edge, width + 100, 3) for y in range(0, height + 100, 3))
    below = (image.pixel(x, y) for x in range(0, width, 3) for y in range(height - edge, height + 100, 3))
    return any(pixel != white for pixel in (*right, *below))


def test_the_medicines_list_says_what_to_tell_and_takes_nothing_for_markup() -> None:
    words = texts(paper_pages(PaperKind.MEDICINES, facts(), A4, "en"))
    said = " ".join(words)
    assert "Methotrexate <b>" in words
    assert "Tell: acts on the immune system" in said
    assert "Call before the next dose: TNF blocker" in said
    assert "1.  May I have the <i>flu</i> shot?".replace("  ", " ") in said
    assert "1 item left out at your wish." in words
    assert "555-0142" in said
    assert "100 mg, once a day, 20:00" in said
    assert words.index("Enbrel 50 mg") < words.index("Methotrexate <b>") < words.index("Folic acid")


def test_a_medicine_that_was_told_says_when() -> None:
    told = HealthFacts(medicines=(listed("warfarin", told_on=date(2026, 11, 2)),))
    said = " ".join(texts(paper_pages(PaperKind.MEDICINES, facts(told), A4, "en")))
    assert "Told on 2 Nov 2026" in said


def test_that_nothing_is_written_down_is_not_said_to_be_none() -> None:
    words = texts(paper_pages(PaperKind.MEDICINES, facts(HealthFacts()), A4, "en"))
    assert words.count("None written down.") == 2
    assert "none written down" in texts(paper_pages(PaperKind.WALLET, facts(HealthFacts()), A4, "en"))


def test_a_long_list_goes_on_on_further_pages_and_nothing_is_lost() -> None:
    many = HealthFacts(medicines=tuple(listed(f"Medicine number {n}", "one tablet " * 12) for n in range(40)))
    pages = paper_pages(PaperKind.MEDICINES, facts(many), LETTER, "en")
    assert pages.count > 1
    said = " ".join(text for page in range(pages.count) for text in texts(pages, page))
    assert all(re.search(rf"Medicine number {n}\b", said) for n in range(40))


def test_the_wallet_card_has_the_size_of_a_bank_card_and_shrinks_its_words_before_it_cuts_them() -> None:
    from anakinra_desktop.drawing import paper_wallet

    assert (paper_wallet.SIDE_WIDTH, paper_wallet.SIDE_HEIGHT) == (856, 540)
    allergies = tuple(Allergy(AllergyTo.MEDICINE, name) for name in ("penicillin", "sulfonamides", "iodine", "aspirin"))
    crowded = replace(HEALTH, allergies=allergies)
    said = " ".join(texts(paper_pages(PaperKind.WALLET, facts(crowded), A4, "en")))
    assert said.count("penicillin, sulfonamides, iodine") == 2
    assert said.count("aspirin") == 2
    assert said.count("555-0142") == 2
    assert "1-800-222-1222" in said


def test_the_birth_date_is_left_out_by_choice() -> None:
    with_it = " ".join(texts(paper_pages(PaperKind.WALLET, facts(), A4, "en")))
    without = " ".join(texts(paper_pages(PaperKind.WALLET, facts(with_born=False), A4, "en")))
    assert "born" in with_it
    assert "born" not in without


def test_the_hand_over_card_says_dose_times_places_numbers_and_allergies() -> None:
    words = texts(handover_pages(handed(), medication(), A5, "en"))
    said = " ".join(words)
    assert "50 mg of anakinra, once a day, 20:00" in said
    assert "Not the whole syringe" in said
    assert "On time: 18:00–22:00." in said
    assert "Never two doses to make up." in said
    assert "Allergies: Penicillin (rash); Latex." in said
    assert "Hand-over card for Rosa <b>" in said
    assert "Tuesday:" in said
    assert "Wednesday:" in said
    assert {"911", "555-0142", "1-800-222-1222", "All of it?", "Initials"} <= set(words)


@pytest.mark.parametrize(("amount_mg", "said"), [(100.0, "One whole syringe."), (200.0, "2 whole syringes.")])
def test_whole_syringes_are_counted(amount_mg: float, said: str) -> None:
    words = " ".join(texts(handover_pages(handed(amount_mg=amount_mg), medication(), A5, "en")))
    assert said in words
    assert "Not the whole syringe" not in words


@pytest.mark.parametrize(("amount_mg", "amounts"), [(200.0, "100 mg + 100 mg"), (150.0, "100 mg + 50 mg")])
def test_every_syringe_of_a_dose_has_its_own_amount_place_and_line(amount_mg: float, amounts: str) -> None:
    card = handed(amount_mg=amount_mg)
    words = texts(handover_pages(card, medication(), A5, "en"))
    said = " ".join(words)
    assert f"2 syringes for each dose: {amounts}. Each goes in its own place." in said
    assert set(amounts.split(" + ")) <= set(words)
    assert "Tuesday, syringe 1 of 2:" in said
    assert "Wednesday, syringe 2 of 2:" in said
    assert {"Tue 24 Nov, 1 of 2", "Wed 25 Nov, 2 of 2"} <= set(words)
    for each in card.doses:
        one, other = each.places
        assert one is not None
        assert other is not None
        assert one != other


def test_doses_of_several_syringes_take_more_cards() -> None:
    assert [handover_pages(handed(3, amount), medication(), A5, "en").count for amount in (100, 200, 350)] == [1, 2, 3]


def test_an_amount_to_come_is_on_a_card_of_its_own() -> None:
    now, later = handed(1), handed(2, amount_mg=200)
    pages = handover_pages(replace(now, doses=(now.doses[0], later.doses[1])), medication(), A5, "en")
    assert pages.count == 2
    first, second = (" ".join(texts(pages, page)) for page in range(2))
    assert "50 mg of anakinra" in first
    assert "200 mg" not in first
    assert "200 mg of anakinra" in second


def test_without_a_syringe_left_the_card_says_to_call_the_pharmacy() -> None:
    said = " ".join(texts(handover_pages(replace(handed(), syringes_left=0), medication(), A5, "en")))
    assert "No syringe is left. Call the pharmacy: 555-0170." in said
    assert "refrigerator" not in said


def test_times_of_another_clock_say_of_which_city() -> None:
    card = replace(handed(), clock_zone="America/New_York")
    assert "On time: 18:00–22:00, by the clock of New York." in " ".join(
        texts(handover_pages(card, medication(), A5, "en"))
    )


def test_many_doses_go_on_on_further_cards() -> None:
    pages = handover_pages(handed(5, times=(time(8), time(20))), medication(), A5, "es")
    assert pages.count == 4
    for page in range(pages.count):
        assert any("Tarjeta" in text for text in texts(pages, page))


def test_a_full_card_is_drawn_smaller_before_anything_is_cut() -> None:
    allergies = tuple(Allergy(AllergyTo.MEDICINE, f"medicine number {n}", "a rash that itches") for n in range(12))
    full = handed(3)
    full = replace(full, paper=replace(full.paper, health=replace(HEALTH, allergies=allergies)))
    pages = handover_pages(full, medication(), A5, "es")
    assert pages.count == 1
    assert not beyond_the_edge(pages, 0)
    said = " ".join(texts(pages))
    assert all(f"edicine number {n} (a rash that itches)" in said for n in range(12))


def test_skin_that_reacted_is_kept_off() -> None:
    card = replace(handed(), keep_off=(Place("left_thigh", "6", 1.0, 2.0),))
    assert "Keep off: left thigh, spot 6." in " ".join(texts(handover_pages(card, medication(), A5, "en")))


def test_the_summary_names_each_effect_in_the_persons_words() -> None:
    said = " ".join(texts(side_effects_pages(effects(), signs(), A4, "en")))
    assert "<b>odd</b> feeling" in said
    assert "Headache" in said
    assert "K1 (good until 31 March 2027)" in said
    assert "1-800-332-1088" in said
    assert "still there" in said
    assert "Last injection up to the newest sign 20 November 2026, 20:14" in said
    assert "Last injection of all 23 November 2026, 20:14" in said
    assert "go ahead with the injection, by Dr Ahmed." in said
    assert "Swollen face, tongue or throat. Not answered yet: call before the next injection." in said


def test_where_no_number_is_known_the_summary_says_whom_to_ask() -> None:
    paper = facts(phones=medication().phones_in("Europe/Madrid"))
    said = " ".join(texts(side_effects_pages(replace(effects(), paper=paper), signs(), A4, "en")))
    assert "Ask your doctor or pharmacist where side effects are reported" in said
    assert "MedWatch" not in said


@PAPERS
@LANGUAGES
def test_no_word_of_a_paper_or_the_report_is_cut(paper: Paper, language: str) -> None:
    for pages in (*every_paper(paper, language), ReportPages(ninety_day_report(), paper, language)):
        for page in range(pages.count):
            assert [words for words in texts(pages, page) if "…" in words] == []


@PAPERS
@LANGUAGES
def test_no_word_leaves_the_paper(paper: Paper, language: str) -> None:
    for pages in every_paper(paper, language):
        for page in range(pages.count):
            assert not beyond_the_edge(pages, page)


def test_the_spanish_papers_have_no_english_on_them() -> None:
    typed = "Enbrel 50 mg; Methotrexate <b>, 15 mg weekly; Folic acid Methotrexate <b> 15 mg weekly Folic acid "
    typed += "penicillin rash Dr Ahmed, 555-0142 Maria Ruiz Rosa <b> K1 "
    typed += "May I have the <i>flu</i> shot? <b>odd</b> feeling Anakinra (Kineret) 555 Lot Lote no Ahmed."
    for english, spanish in zip(every_paper(A4, "en"), every_paper(A4, "es"), strict=True):
        the_same = set(texts(english)) & set(texts(spanish))
        left = {text for text in the_same if re.search("[A-Za-z]{3}", text) and text not in typed}
        assert not {text for text in left if not text.startswith(("1. May I", "• ", "MR"))}, left


@PAPERS
def test_a_pdf_tells_nothing_of_the_person_beside_its_pages(paper: Paper) -> None:
    for pages in every_paper(paper, "en"):
        content = paper_pdf(pages, "en")
        assert content.startswith(b"%PDF-")
        assert content.count(b"/Type /Page\n") == pages.count
        title = re.search(rb"/Title (\(.*?\)|<.*?>)", content, re.DOTALL)
        assert title is not None
        for secret in ("Maria", "Ruiz", "anakinra ", "penicillin", "Enbrel"):
            assert secret.encode() not in content
            assert secret.encode("utf-16-be") not in content


def test_the_report_lists_medicines_allergies_and_questions() -> None:
    from anakinra_desktop.drawing.report_pages import ReportPages

    report = replace(ninety_day_report(), health=HEALTH)
    said = " ".join(texts(ReportPages(report, A4, "en")))
    assert "Methotrexate <b>, 15 mg weekly. Tell: acts on the immune system" in said
    assert "Enbrel 50 mg. Call before the next dose: TNF blocker" in said
    assert "Allergies: penicillin (rash); Latex" in said
    assert "1. May I have the <i>flu</i> shot?" in said
    assert "1 item left out at your wish." in said


def test_what_finds_no_room_on_the_report_is_on_a_later_page_in_full() -> None:
    from anakinra_desktop.drawing.report_pages import ReportPages

    questions = tuple(Question(f"Question number {n} " + "and more " * 30) for n in range(9))
    report = replace(ninety_day_report(), health=replace(HEALTH, questions=questions))
    pages = ReportPages(report, LETTER, "en")
    assert pages.count > 1
    assert "All of it stands on a later page." in texts(pages, 0)
    rest = " ".join(text for page in range(1, pages.count) for text in texts(pages, page))
    assert all(f"Question number {n} " in rest for n in range(9))
