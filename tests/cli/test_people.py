"""Adding and listing people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from anakinra_desktop.storage.database import RecordFile
from tests.cli.command_line import ANA, STARTS, done, told

WINTER, SUMMER = "+01:00", "+02:00"


class TestPerson:
    def test_add_prints_the_number_that_stands_for_the_person(self) -> None:
        assert done(*ANA, *STARTS) == "1\n"
        assert done(*ANA[:3], "Luis", *ANA[4:], *STARTS) == "2\n"

    def test_list_gives_back_what_was_added(self) -> None:
        done(
            *("person", "add", "--name", " Maria  Ruiz ", "--dose-mg", "37,5", "--time", "20:00", "--time", "8:00"),
            *("--zone", "America/New_York", "--start", "2026-02-01", "--every-days", "2"),
            *("--height-cm", "112.5", "--born", "2020-03-02", "--build", "woman"),
        )
        assert told("person", "list", "--json").json == {
            "people": [
                {
                    "id": 1,
                    "name": "Maria Ruiz",
                    "zone": "America/New_York",
                    "born": "2020-03-02",
                    "height_cm": 112.5,
                    "build": "woman",
                    "prescriptions": [
                        {
                            "id": 1,
                            "starts_on": "2026-02-01",
                            "ends_on": None,
                            "dose_mg": 37.5,
                            "times": ["08:00", "20:00"],
                            "zone": "America/New_York",
                            "clock": "home",
                            "every_days": 2,
                        }
                    ],
                }
            ]
        }
        assert "37.5 mg" in done("person", "list")
        assert "37.5 mg" in done("person", "list", "--lang", "es")

    @pytest.mark.parametrize(
        ("option", "value"),
        [
            *(("--dose-mg", value) for value in ("0", "10000", "nan", "inf", "-5", "1e2", "much", "")),
            *(("--time", value) for value in ("24:00", "20:60", "8", "20:00:00", "noon", "")),
            *(("--zone", value) for value in ("Mars/Olympus", "", "../etc", "/etc/passwd", "Madrid")),
            *(("--start", value) for value in ("2026-02-30", "01/02/2026", "20260201", "0001-01-01", "9999-12-31")),
            *(("--name", value) for value in ("", "   ", "x" * 300, "a\0b", "a\x1b[0mb")),
            *(("--every-days", value) for value in ("0", "-1", "29", "1.5", "x")),
            *(("--height-cm", value) for value in ("0", "17", "999", "nan")),
            *(("--born", value) for value in ("2030-01-01", "1899-12-31")),
            ("--build", "giant"),
        ],
    )
    def test_add_refuses_what_cannot_be(self, tmp_path: Path, option: str, value: str) -> None:
        given = dict(zip(ANA[2::2] + STARTS[::2], ANA[3::2] + STARTS[1::2], strict=True)) | {option: value}
        answer = told("person", "add", *(word for pair in given.items() for word in pair))
        assert answer.code == 2
        assert answer.complaint
        assert not (tmp_path / "data").exists()

    @pytest.mark.parametrize("name", ["<b>Ana</b>", "Ana & Luis", "=1+1", "'; DROP TABLE person; --", "x" * 120])
    def test_markup_is_a_name_like_any_other(self, name: str) -> None:
        done(*ANA[:3], name, *ANA[4:], *STARTS)
        assert told("person", "list", "--json").json["people"][0]["name"] == name
        assert told("list", "--person", name, "--json").json["person"]["name"] == name

    def test_list_says_what_is_in_force_today_and_what_is_to_come_with_its_day(self, tmp_path: Path) -> None:
        done(*ANA, *STARTS)
        with RecordFile.in_folder(tmp_path / "data").change() as record:
            [ordered] = record.prescriptions(1)
            record.add_prescription(replace(ordered, id=0, starts_on=date(2026, 12, 1), amount_mg=200))
        assert (
            "100 mg under the skin, once a day, 20:00; from 1 December 2026: 200 mg under the skin, once a day, 20:00"
        ) in done("person", "list")
        assert "1 Dec" not in done("person", "list", now=datetime(2026, 12, 1, 19, tzinfo=UTC))

    @pytest.mark.usefixtures("ana")
    def test_a_name_is_there_once(self) -> None:
        answer = told(*ANA[:3], "ANA", *ANA[4:], *STARTS)
        assert answer.code == 1
        assert "already" in answer.complaint

    def test_nobody_is_listed_of_an_absent_record(self) -> None:
        assert told("person", "list", "--json").json == {"people": []}
        assert done("person", "list") == "Nobody is in this record yet.\n"
