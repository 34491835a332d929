"""Yes, no, maybe and "I don't know": confirmation prompts and AMAZON.Confirmation."""

from typing import Literal

from local.lex.slot_types.text import Token, one_of, tokens_of
from local.lex.slot_types.words import Language

Assent = Literal["Yes", "No", "Maybe", "Don't know"]

#: Openers that yield to what follows: "ok, no".
_OPENERS = frozenset({"ok", "okay", "well", "vale", "bueno", "bien", "gut", "bom", "bene"})
_WORDS_AFTER = 8
_WORDS_AROUND = 1


def assent_in(text: str, language: Language) -> tuple[Assent, int, int] | None:
    """Return what a text answers to a yes-or-no question, and where it says so."""
    tokens = [token for token in tokens_of(text) if token.is_word or token.is_number]
    hits: list[tuple[Assent, int, int]] = []
    rest = 0
    at = 0
    leads = False
    while at < len(tokens):
        found = _assent_at(tokens, at, language)
        if found is None:
            if tokens[at].word not in language.function_words | language.carriers:
                rest += 1
            at += 1
            continue
        assent, end = found
        leads = leads or (not hits and rest == 0)
        hits.append((assent, tokens[at].start, tokens[end - 1].end))
        at = end
    while len(hits) > 1 and text[hits[0][1] : hits[0][2]].lower() in _OPENERS:
        hits.pop(0)
    if not hits or rest > (_WORDS_AFTER if leads else _WORDS_AROUND):
        return None
    if len({assent for assent, _, _ in hits}) > 1:
        return None
    return hits[0]


def _assent_at(tokens: list[Token], at: int, language: Language) -> tuple[Assent, int] | None:
    choices: tuple[tuple[Assent, frozenset[str]], ...] = (
        ("Don't know", language.unknown),
        ("Maybe", language.maybe),
        ("No", language.no),
        ("Yes", language.yes),
    )
    ends = [(one_of(tokens, at, words) or 0, assent) for assent, words in choices]
    end, assent = max(ends, key=lambda found: found[0])
    return (assent, end) if end else None
