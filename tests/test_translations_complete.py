"""Every sentence of the program has its Spanish, every plural its English, and no translation loses a blank."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from gather_words import FORMS, Message, NotPlain, message_of, messages_in, update

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "anakinra_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"

SAID_BY_QT = {"QFileDialog"}
"""What Qt's own Spanish leaves in English."""

# What the program fills in: %1, %n, and the names in braces of Python's own format.
BLANKS = re.compile(r"%n|%L?\d|\{[a-z_]*\}")


@dataclass(frozen=True, slots=True)
class Translation:
    """What one file offers for a message: one form, or for a plural one for each number."""

    file: str
    forms: tuple[str, ...]
    is_finished: bool


def read(file: Path) -> dict[Message, Translation]:
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None
            if target.get("type") in ("vanished", "obsolete"):
                continue
            key = message_of(context.findtext("name") or "", message)
            forms = [form.text or "" for form in target.iter("numerusform")] if key.is_plural else [target.text or ""]
            found[key] = Translation(file.name, tuple(forms), target.get("type") != "unfinished")
    return found


def translations(language: str) -> dict[Message, list[Translation]]:
    found = defaultdict(list)
    for file in sorted(TRANSLATIONS.glob(f"{language}_*.ts")):
        for message, translation in read(file).items():
            found[message].append(translation)
    return dict(found)


@pytest.fixture(scope="module")
def messages() -> set[Message]:
    """All sentences of the program."""
    return set(messages_in([SOURCES]))


def test_the_program_has_sentences_to_translate(messages: set[Message]) -> None:
    assert len(messages) > 20


def test_every_sentence_has_its_spanish(messages: set[Message]) -> None:
    offered = translations("es")
    missing = [
        f"{message.context}: {message.source}"
        for message in messages
        if not any(found.is_finished and all(found.forms) for found in offered.get(message, []))
    ]
    assert not missing, "Not translated into Spanish:\n" + "\n".join(sorted(missing))


def test_every_plural_has_its_english_forms(messages: set[Message]) -> None:
    offered = translations("en")
    missing = [
        f"{message.context}: {message.source}"
        for message in messages
        if message.is_plural
        and not any(
            found.is_finished and len(found.forms) == FORMS and all(found.forms) for found in offered.get(message, [])
        )
    ]
    assert not missing, "No English singular and plural:\n" + "\n".join(sorted(missing))


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_translated_that_the_program_no_longer_says(language: str, messages: set[Message]) -> None:
    left_over = [
        f"{found[0].file}: {message.context}: {message.source}"
        for message, found in translations(language).items()
        if message not in messages and message.context not in SAID_BY_QT
    ]
    assert not left_over, "No longer in the program:\n" + "\n".join(sorted(left_over))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sentence_is_translated_in_one_place_only(language: str) -> None:
    twice = [
        f"{message.context}: {message.source} in {', '.join(translation.file for translation in found)}"
        for message, found in translations(language).items()
        if len(found) > 1
    ]
    assert not twice, "Translated twice:\n" + "\n".join(sorted(twice))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_translation_keeps_every_blank(language: str) -> None:
    lost = []
    for message, found in translations(language).items():
        wanted = sorted(BLANKS.findall(message.source))
        for translation in found:
            for form in translation.forms:
                has = sorted(BLANKS.findall(form))
                # "One day" may say the number in words.
                if has != wanted and not (message.is_plural and has == [blank for blank in wanted if blank != "%n"]):
                    lost.append(f"{translation.file}: {message.source} -> {form}")
    assert not lost, "A blank is lost or added:\n" + "\n".join(sorted(lost))


SOURCE = """
from PySide6.QtCore import QCoreApplication
class Page:
    def words(self, n, painter, look):
        painter.translate(3, 4)
        one = QCoreApplication.translate("Page", "One " "sentence")
        two = QCoreApplication.translate("Page", "%n days", "", len(look.days))
        three = tongue().translate("Page", "Left", "of the body")
        return [one, two, three, QCoreApplication.translate("Page", "%n left", None, n=look.left)]
def translate(context, text):
    return QCoreApplication.translate(context, text)
"""


def test_sentences_are_found_however_they_are_called(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(SOURCE, "utf-8")
    assert messages_in([tmp_path]) == [
        Message("Page", "One sentence"),
        Message("Page", "%n days", "", True),
        Message("Page", "Left", "of the body"),
        Message("Page", "%n left", "", True),
    ]


@pytest.mark.parametrize("text", ["name", 'f"Hello {name}"', '"Hello " + name'])
def test_a_sentence_that_is_put_together_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "page.py").write_text(f'x = QCoreApplication.translate("Page", {text})', "utf-8")
    with pytest.raises(NotPlain, match=r"page\.py:1"):
        messages_in([tmp_path])


def test_gathering_again_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "es_page.ts"
    kept, plural, gone = (
        Message("Page", "Left", "of the body"),
        Message("Page", "%n days", "", True),
        Message("P", "Gone"),
    )
    assert update(file, "es", [kept, plural, gone]) == 3
    text = file.read_text("utf-8")
    finished = "<translation>Izquierda, de &quot;usted&quot; &amp; más</translation>"
    file.write_text(text.replace('<translation type="unfinished" />', finished, 1), "utf-8")
    assert update(file, "es", [plural, kept]) == 1
    assert read(file) == {
        kept: Translation("es_page.ts", ('Izquierda, de "usted" & más',), True),
        plural: Translation("es_page.ts", ("", ""), False),
    }


def test_an_area_without_sentences_has_no_file(tmp_path: Path) -> None:
    file = tmp_path / "en_page.ts"
    update(file, "en", [Message("Page", "%n days", "", True)])
    update(file, "en", [])
    assert not file.exists()


def test_apostrophes_are_the_printed_ones_everywhere(messages: set[Message]) -> None:
    straight = [message.source for message in messages if re.search(r"[A-Za-z}]'[a-z]", message.source)]
    assert not straight, "Typed with a straight apostrophe:\n" + "\n".join(sorted(straight))
