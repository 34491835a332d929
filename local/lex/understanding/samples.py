"""A sample utterance taken apart: words, and places for slots."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from local.lex.slot_types.text import tokens_of

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word (`stem`) or the place of a slot (`slot`) in a sample utterance."""

    stem: str
    slot: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample utterance of an intent."""

    intent: str
    pieces: tuple[Piece, ...]
    stems: frozenset[str]
    slots: tuple[str, ...]
    #: Folded words with single spaces, a placeholder as {Name}.
    words: str


def sample_of(intent: str, utterance: str, stem: Callable[[str], str]) -> Sample:
    """Take a sample utterance apart."""
    pieces: list[Piece] = []
    words: list[str] = []
    for place, part in enumerate(_PLACEHOLDER.split(utterance)):
        if place % 2:
            name = part.strip().partition(".")[0]
            pieces.append(Piece("", name))
            words.append(f"{{{name}}}")
            continue
        for token in tokens_of(part):
            if token.is_word or token.is_number:
                pieces.append(Piece(stem(token.word)))
                words.append(token.word)
    return Sample(
        intent,
        tuple(pieces),
        frozenset(piece.stem for piece in pieces if piece.slot is None),
        tuple(piece.slot for piece in pieces if piece.slot is not None),
        " ".join(words),
    )


def words_in(utterance: str) -> list[str]:
    """Return the folded words of a sample utterance without its placeholders."""
    return [
        token.word
        for token in tokens_of(_PLACEHOLDER.sub(" ", utterance))
        if token.is_word or token.is_number
    ]
