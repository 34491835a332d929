"""A sample utterance taken apart: words, and places for slots."""

import re
from dataclasses import dataclass

from local.lex.slot_types.text import tokens_of
from local.lex.understanding.vocabulary import Vocabulary

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_NEW_WORD = re.compile(r"(?<=[a-z\d])(?=[A-Z])|[_-]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a sample, with its stem, or the place of a slot."""

    word: str
    stem: str
    slot: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample utterance of an intent; `weight` is that of all its words."""

    intent: str
    pieces: tuple[Piece, ...]
    stems: frozenset[str]
    slots: frozenset[str]
    weight: float
    #: The weight of the words that carry meaning.
    telling: float


def sample_of(intent: str, utterance: str, vocabulary: Vocabulary) -> Sample:
    """Take a sample utterance apart."""
    pieces: list[Piece] = []
    for place, part in enumerate(_PLACEHOLDER.split(utterance)):
        if place % 2:
            pieces.append(Piece("", "", part.strip().partition(".")[0]))
            continue
        pieces += [
            Piece(token.word, vocabulary.stem(token.word))
            for token in tokens_of(part)
            if token.is_word or token.is_number
        ]
    stems = frozenset(piece.stem for piece in pieces if piece.slot is None)
    return Sample(
        intent,
        tuple(pieces),
        stems,
        frozenset(piece.slot for piece in pieces if piece.slot is not None),
        weight=sum(map(vocabulary.weight, stems)),
        telling=sum(map(vocabulary.weight, filter(vocabulary.is_telling, stems))),
    )


def name_of(intent: str) -> str:
    """Return the words of an intent's name: "TrackOrderIntent" is "Track Order"."""
    return _NEW_WORD.sub(" ", intent.removesuffix("Intent"))


def words_in(utterance: str) -> list[str]:
    """Return the folded words of a sample utterance without its placeholders."""
    return [
        token.word
        for token in tokens_of(_PLACEHOLDER.sub(" ", utterance))
        if token.is_word or token.is_number
    ]
