"""What a person can put right, or needs to know, said in one plain sentence."""

from __future__ import annotations


class Problem(Exception):
    """Something that cannot be so, or not now.

    `sentence` is the English text with `{names}` where `values` go, so that it can be said in another language
    (`drawing.problem_words`); `str()` is the whole sentence in English.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class FieldProblem(Problem, ValueError):
    """Something in a form that cannot be so; `field` names what, in the words of the form."""

    def __init__(self, field: str, sentence: str, **values: object) -> None:
        super().__init__(sentence, **values)
        self.field = field
