"""The label's own words are kept with the prescription they belong to, and leave and enter with the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from anakinra_desktop.domain.prescription import NotAPrescription
from anakinra_desktop.services.add_person import change_prescription, prescriptions_of
from anakinra_desktop.services.import_record import import_content
from anakinra_desktop.services.keep_label import LABEL_LENGTH_MAX, keep_label
from anakinra_desktop.services.look_at_settings import look_at_settings
from anakinra_desktop.services.record_document import export_document
from anakinra_desktop.services.set_limit import limits_for
from tests.services.household import NOW, TUESDAY, ana_in
from tests.services.test_record_document import empty_in

WORDS = "KINERET 100 mg/0.67 mL\nInject the contents of 1 syringe under the skin once a day."


def test_each_prescription_keeps_the_words_of_its_label(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (first,) = prescriptions_of(records, ana)
    keep_label(records, ana, first, f"  {WORDS} ")
    change_prescription(records, replace(first, starts_on=TUESDAY, amount_mg=50.0), NOW, label="Half of it")
    other = empty_in(tmp_path / "other")
    import_content(other, export_document(records, NOW).encode(), NOW)
    for each in (records, other):
        seen = look_at_settings(each, 1, NOW)
        assert seen is not None
        assert seen.labels == {date(2026, 1, 1): WORDS, TUESDAY: "Half of it"}


def test_a_label_longer_than_any_is_refused(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (first,) = prescriptions_of(records, ana)
    with pytest.raises(NotAPrescription):
        keep_label(records, ana, first, "x" * (LABEL_LENGTH_MAX + 1))


def test_other_than_once_a_day_takes_the_word_of_a_prescriber_and_once_a_day_takes_it_back(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (first,) = prescriptions_of(records, ana)
    every_other = replace(first, starts_on=TUESDAY, every_days=2)
    with pytest.raises(NotAPrescription) as refused:
        change_prescription(records, every_other, NOW)
    assert refused.value.field == "interval_set_on"
    with pytest.raises(NotAPrescription) as refused:
        change_prescription(records, every_other, NOW, interval_set_on=TUESDAY)
    assert refused.value.field == "prescriber"
    named = replace(every_other, prescriber="Dr Ahmed")
    change_prescription(records, named, NOW, interval_set_on=TUESDAY)
    limit = limits_for(records, ana).set_for["dose_interval"]
    assert (limit.value, limit.set_by, limit.set_on) == (48, "Dr Ahmed", TUESDAY)
    later = date(2026, 12, 1)
    change_prescription(records, replace(named, starts_on=later, times=(time(19),)), NOW)  # as often as before
    change_prescription(records, replace(first, starts_on=date(2026, 12, 8)), NOW)
    assert limits_for(records, ana).set_for == {}
