"""Brings the translation files of one area of the app up to date with its source.

    python3 packaging/gather_words.py today anakinra_desktop/ui/today

finds every sentence that the given files or folders hand to `translate`, or mark with `QT_TRANSLATE_NOOP` to hand it
on later, and writes them to `resources/translations/es_today.ts`; those with a number (`%n`) also to `en_today.ts`,
since English has a singular.
What was translated stays, what is new is marked unfinished, what the program no longer says goes.

Qt's own tool overlooks plurals in Python, and calls whose number is more than a plain name; hence this one.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"
FORMS = 2  # English and Spanish both have one form for one and another for the rest


class NotPlain(Exception):
    """A sentence is put together where it is translated; the text says where. Translators need it whole."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence as the program hands it to Qt: what is shown, where it belongs, and whether it counts something."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


def messages_in(paths: Iterable[Path]) -> list[Message]:
    """The sentences of Python files, folders being searched, in the order of the source and each once.

    Raises NotPlain for one that is not written out in full where it is translated.
    """
    found: dict[Message, None] = {}
    for path in paths:
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            tree = ast.parse(file.read_text("utf-8"), str(file))
            found.update(dict.fromkeys(_messages(tree, file)))
    return list(found)


def _messages(tree: ast.Module, file: Path) -> Iterator[Message]:
    for call in _calls(tree):
        given = dict(zip(("context", "text", "comment", "n"), call.args, strict=False))
        given |= {
            {"sourceText": "text", "disambiguation": "comment"}.get(k.arg or "", k.arg or ""): k.value
            for k in call.keywords
        }
        words = {name: _literal(given.get(name)) for name in ("context", "text", "comment")}
        if words["context"] is None and not _is_qt(call):
            continue  # a painter moves too, and that is called translate as well
        if None in words.values() or not words["context"] or not words["text"]:
            raise NotPlain(f"{file}:{call.lineno}: context, text and comment have to be written out here in full.")
        yield Message(words["context"], words["text"], words["comment"] or "", "n" in given)


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """All calls of a method `translate`, except in functions of that name, which only hand on, and all marked texts."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and child.name == "translate":
            continue
        if isinstance(child, ast.Call) and (
            (isinstance(child.func, ast.Attribute) and child.func.attr == "translate")
            or (isinstance(child.func, ast.Name) and child.func.id == "QT_TRANSLATE_NOOP")
        ):
            yield child
        yield from _calls(child)


def _literal(node: ast.expr | None) -> str | None:
    """The text written here; empty for none given, None for anything that is worked out."""
    if node is None:
        return ""
    if isinstance(node, ast.Constant) and (isinstance(node.value, str) or node.value is None):
        return node.value or ""
    return None


def _is_qt(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) in ("QCoreApplication", "tongue()")


def update(file: Path, language: str, messages: Iterable[Message]) -> int:
    """Write `messages` to a translation file, keep what it already translates; how many are still to translate."""
    before = _translated(file)
    root = Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Element] = {}
    for message in messages:
        if message.context not in contexts:
            contexts[message.context] = SubElement(root, "context")
            SubElement(contexts[message.context], "name").text = message.context
        contexts[message.context].append(before.get(message) or _untranslated(message))
    if not contexts:
        file.unlink(missing_ok=True)
        return 0
    ElementTree.indent(root, " " * 4)
    text = ElementTree.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8", newline="\n")
    return sum(target.get("type") == "unfinished" for target in root.iter("translation"))


def message_of(context: str, element: Element) -> Message:
    """The sentence that a <message> of a translation file is about."""
    texts = (element.findtext("source") or "", element.findtext("comment") or "")
    return Message(context, *texts, element.get("numerus") == "yes")


def _translated(file: Path) -> dict[Message, Element]:
    if not file.exists():
        return {}
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            target = element.find("translation")
            if target is not None and target.get("type") not in ("vanished", "obsolete"):
                found[message_of(name, element)] = element
    return found


def _untranslated(message: Message) -> Element:
    element = Element("message", {"numerus": "yes"} if message.is_plural else {})
    SubElement(element, "source").text = message.source
    if message.comment:
        SubElement(element, "comment").text = message.comment
    target = SubElement(element, "translation", type="unfinished")
    if message.is_plural:
        for _ in range(FORMS):
            SubElement(target, "numerusform")
    return element


def main() -> int:
    """Update the files of one area; 1 when a sentence could not be read."""
    parser = argparse.ArgumentParser(description="Bring the translation files of one area up to date with its source.")
    parser.add_argument("area", help="the last part of the files' names: today for es_today.ts and en_today.ts")
    parser.add_argument("source", nargs="+", type=Path, help="Python files and folders")
    options = parser.parse_args()
    try:
        messages = messages_in(options.source)
    except NotPlain as trouble:
        print(trouble, file=sys.stderr)
        return 1
    plurals = [message for message in messages if message.is_plural]
    for language, wanted in (("es", messages), ("en", plurals)):
        file = TRANSLATIONS / f"{language}_{options.area}.ts"
        open_ = update(file, language, wanted)
        if wanted:
            print(f"{file.name}: {len(wanted)} sentences, {open_} still to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
