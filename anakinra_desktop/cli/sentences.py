"""What to say of whatever went wrong, in one line, and with which exit code."""

from __future__ import annotations

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.domain.passphrase import WrongPassphrase
from anakinra_desktop.domain.prescription import NoSuchTime
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.domain.typed_text import can_be_shown
from anakinra_desktop.domain.typed_values import NotReadable
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

DONE, COULD_NOT, BAD_ARGUMENTS = 0, 1, 2
LENGTH_MAX = 600


def exit_code_for(failed: BaseException) -> int:
    """BAD_ARGUMENTS for what can never be so, COULD_NOT for what the record or the computer does not allow."""
    from anakinra_desktop.services.add_person import NameTaken

    if isinstance(failed, NameTaken | WrongPassphrase):
        return COULD_NOT
    return BAD_ARGUMENTS if isinstance(failed, BadArguments | FieldProblem | NotReadable | NoSuchTime) else COULD_NOT


def sentence_of(failed: BaseException, language: str) -> str:
    """The sentence, as a terminal may show it: what somebody typed into it must not steer the terminal."""
    words = shown(" ".join(_words_of(failed, language).split()))
    return words if len(words) <= LENGTH_MAX else f"{words[:LENGTH_MAX]}…"


def shown(words: str) -> str:
    """Words without what would steer a terminal."""
    return "".join(character if can_be_shown(character) else "?" for character in words)


def _words_of(failed: BaseException, language: str) -> str:
    if isinstance(failed, Problem) and language == "en":
        return str(failed)  # without loading Qt
    from anakinra_desktop.drawing.problem_words import fault_words, problem_words, trouble_words
    from anakinra_desktop.drawing.tongue import speaking

    with speaking(language):
        if isinstance(failed, Problem):
            return problem_words(failed)
        if isinstance(failed, RecordTrouble):
            return trouble_words(failed) + _what_can_be_done(failed)
        if isinstance(failed, DamagedResource):
            from anakinra_desktop.drawing.damage_words import damage_words

            return damage_words(failed)
        return fault_words(failed)


def _what_can_be_done(failed: RecordTrouble) -> str:
    from anakinra_desktop.drawing.tongue import tongue

    match failed.trouble:
        case Trouble.TOO_NEW:
            return " " + tongue().translate("CommandLine", "The command export --format tables saves what is in it.")
        case Trouble.DAMAGED | Trouble.NOT_A_RECORD:
            return " " + tongue().translate("CommandLine", "The command restore --list shows the copies there are.")
    return ""
