"""Which way the money of an English clause moved: in, out, back, or one of two.

Who moves it to whom is told by subject, verb, object and preposition together, so whole
frames of words are compared (`vocabulary.movements_en`), not single words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from language.reading import Reading, kept, kept_each
from language.vocabulary.movements_en import FRAMES, SETS, SMALL, SOURCES, WARES


class Way(StrEnum):
    """Where money went."""

    IN = "in"
    OUT = "out"
    BACK = "back"
    LATER = "later"  # it has not moved yet


OWED_BACK = "what is still to come is for this"
"""Told of what was spent and will be paid back: "lunch 64, the company will pay me back"."""


class Told(NamedTuple):
    """The ways a clause may mean, the likelier one first, and the frame that tells it."""

    ways: tuple[Way, ...]
    frame: str


class Token(NamedTuple):
    """A word of a clause, an amount as "<n>", a sign that parts clauses as ","."""

    text: str
    is_thing: bool = False
    is_shop: bool = False
    is_owned: bool = False
    holds_amount: bool = False


@kept_each
def movement_in(reading: Reading, first: int, after: int) -> Told | None:
    """Which way the words from `first` up to `after` say that money moved; None: they do not."""
    if not _may_tell(reading):
        return None
    tokens, moved, told = _clause(reading, first, after)
    if told is None and len(moved) < len(tokens):
        return Told((Way.OUT,), OWED_BACK)
    if told is not None and told.frame == _TIPS and reading.days:
        return told._replace(ways=(Way.IN,))  # "tips tonight 143": those of a shift
    return told


def is_still_to_come(reading: Reading) -> bool:
    """“tom owes me 20”, “waiting on a 40 refund”: every amount is one that has not moved yet."""
    if not reading.amounts or not _may_tell(reading):
        return False
    _, moved, told = _clause(reading, 0, len(reading.words))
    if any(one.holds_amount for one in moved):
        return False
    return told is None or told.ways == (Way.OUT,)


def source_of(reading: Reading, first: int, after: int) -> str | None:
    """The category of income that its source tells: “irs sent me 300” is a tax refund."""
    said = set(reading.texts[first:after])
    told = (slug for slug, words in _sources().items() if not words.isdisjoint(said))
    source = next(told, None)
    if source == "salary" and _is_one_job(reading, first, after):
        return "freelance"
    return source


def _is_one_job(reading: Reading, first: int, after: int) -> bool:
    """“2800 from the hendricks kitchen job”: one of many, not the job one has."""
    at = next((at for at in range(first + 1, after) if reading.texts[at] == "job"), first)
    before = reading.texts[at - 1] if at > first else ""
    return before.isalpha() and before not in _OWN_JOBS


@cache
def _sources() -> dict[str, frozenset[str]]:
    return {slug: frozenset(words.split()) for slug, words in SOURCES.items()}


def is_later(reading: Reading, first: int, after: int) -> bool:
    """Whether the words only tell what has not happened yet: "she's gonna venmo me half"."""
    if not _may_tell(reading):
        return False
    tokens, moved, _ = _clause(reading, first, after)
    return len(moved) <= _LONGEST_SUBJECT < len(tokens)


def is_only_modifier(reading: Reading, place: int) -> bool:
    """Whether the word of income before `place` tells what is bought: "salary negotiation book"."""
    for one in range(place, min(place + 2, len(reading.words))):
        text = reading.texts[one]
        if not reading.words[one].is_word or text in _PARTING:
            return False
        if text in _WARES:
            return True
    return False


def _is_english(reading: Reading) -> bool:
    """Whether it is English, or so short that only the person's own language can tell."""
    if reading.spoken in _ENGLISH:
        return True
    own = reading.context.locale[:2].lower()
    if own != "en" or reading.is_eastern:
        return False
    return len(reading.words) <= _SHORT or not _ONLY_ENGLISH.isdisjoint(reading.texts)


@kept
def _may_tell(reading: Reading) -> bool:
    return not _anchors().keys().isdisjoint(reading.texts) and _is_english(reading)


class _Clause(NamedTuple):
    """The words of a clause, those of what has `moved` already, and the frame that these fit."""

    tokens: Sequence[Token]
    moved: Sequence[Token]
    told: Told | None


@kept_each
def _clause(reading: Reading, first: int, after: int) -> _Clause:
    tokens = _tokens(reading, first, after)
    moved = _without_later(tokens)
    return _Clause(tokens, moved, _told(moved))


def _told(kept: Sequence[Token]) -> Told | None:
    best: int | None = None
    frames, later = _frames(), _frames_of_later()
    said = {token.text for token in kept}
    for place, token in enumerate(kept):
        for number in _beginning_with(token):
            if best is not None and number >= best:
                break
            frame = frames[number]
            if number in later or not frame.may_fit(said):
                continue
            if _fits(frame.pieces, 0, kept, place):
                best = number
                break
    return None if best is None else frames[best].told


def _without_later(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words but those from what has not happened yet to the end of its clause."""
    kept: list[Token] = []
    place, anchors, frames = 0, _anchors_of_later(), _frames()
    said = {token.text for token in tokens}
    if anchors.keys().isdisjoint(said):
        return tokens
    while place < len(tokens):
        numbers = anchors.get(tokens[place].text, ())
        if any(
            frames[number].may_fit(said) and _fits(frames[number].pieces, 0, tokens, place)
            for number in numbers
        ):
            while place < len(tokens) and tokens[place].text != ",":
                place += 1
            continue
        kept.append(tokens[place])
        place += 1
    return kept


def _tokens(reading: Reading, first: int, after: int) -> list[Token]:
    amounts, starts, dated = reading.priced, reading.price_starts, reading.dated
    things = _places_of_hits(reading, first, after, at_least=_MERCHANT)
    goods = _places_of_hits(reading, first, after, at_least=_MERCHANT + 1)
    parts = _parts_of_things(reading, first, after)
    tokens: list[Token] = []
    for place in range(first, after):
        text = reading.texts[place]
        if place in amounts:
            if place in starts:
                tokens.append(_AMOUNT)
        elif not text[0].isalnum():
            if text in _BREAKS and tokens and tokens[-1].text != ",":
                tokens.append(_OVER)
        elif place not in dated and text not in _SMALL and text not in _MINE:
            owned = place > first and reading.texts[place - 1] in _MINE
            is_thing = place in things
            said = _THING if place in parts else text
            tokens.append(Token(said, is_thing, is_thing and place not in goods, owned))
    return tokens


def _parts_of_things(reading: Reading, first: int, after: int) -> set[int]:
    """Where words of earning are a part of what was bought: the check of "coat check 5"."""
    return {
        place
        for hit in reading.hits_in(first, after)
        if hit.after - hit.first > 1 and not hit.sense.is_income
        for place in range(hit.first, hit.after)
        if reading.texts[place] in _EARNING_ALONE
    }


_THING = "thing"
_EARNING_ALONE = frozenset("check checks interest egg eggs".split())


def _places_of_hits(reading: Reading, first: int, after: int, *, at_least: int) -> set[int]:
    """The places of the words that tell what was bought."""
    return {
        place
        for hit in reading.hits_in(first, after)
        if hit.sense.level >= at_least and not hit.sense.is_income
        for place in range(hit.first, hit.after)
    }


class _Piece(NamedTuple):
    words: frozenset[str]
    kind: str  # "word", "maybe", "not", "and", "gap", "open gap" or "start"


class _Frame(NamedTuple):
    """What is compared with a clause; of each of `needs` one word occurs where it fits."""

    pieces: tuple[_Piece, ...]
    told: Told
    needs: tuple[frozenset[str], ...]

    def may_fit(self, said: Set[str]) -> bool:
        """Whether the words that it cannot do without are there."""
        return not any(map(said.isdisjoint, self.needs))


def _fits(pieces: Sequence[_Piece], number: int, tokens: Sequence[Token], place: int) -> bool:
    """Whether the pieces from `number` on fit the tokens from `place` on."""
    if number == len(pieces):
        return True
    piece = pieces[number]
    if piece.kind in {"gap", "open gap"}:
        return any(
            _fits(pieces, number + 1, tokens, further)
            for further in _across(tokens, place, past_things=piece.kind == "open gap")
        )
    token = tokens[place] if place < len(tokens) else _OVER
    if piece.kind in {"start", "not", "and"}:
        return _holds(piece, token, tokens[place - 1] if place else _OVER) and _fits(
            pieces, number + 1, tokens, place
        )
    if piece.kind == "maybe" and _fits(pieces, number + 1, tokens, place):
        return True
    if token.text == ",":
        return _END in piece.words and _fits(pieces, number + 1, tokens, place)
    return _is_one_of(token, piece.words) and _fits(pieces, number + 1, tokens, place + 1)


def _across(tokens: Sequence[Token], place: int, *, past_things: bool) -> Iterator[int]:
    """Where the next piece may stand behind a gap that begins at `place`."""
    for further in range(place, place + _LONGEST_GAP + 1):
        yield further
        if further >= len(tokens) or tokens[further].text == ",":
            return
        if tokens[further].is_thing and not past_things:
            return


def _holds(piece: _Piece, token: Token, before: Token) -> bool:
    """Whether a piece that takes no word of its own is met."""
    if piece.kind == "start":
        return before.text in _STARTING
    return _is_one_of(token, piece.words) == (piece.kind == "and")


def _is_one_of(token: Token, words: frozenset[str]) -> bool:
    if token.text in words or (token.is_owned and "OWNED" in words):
        return True
    if not token.is_thing:
        return False
    return "THING" in words or ("SHOP" if token.is_shop else "GOODS") in words


def _beginning_with(token: Token) -> Sequence[int]:
    """The numbers of the frames that may begin with the word, in order."""
    anchors = _anchors()
    plain = anchors.get(token.text, ())
    if not token.is_thing:
        return plain
    kind = "SHOP" if token.is_shop else "GOODS"
    return sorted({*plain, *anchors.get("THING", ()), *anchors.get(kind, ())})


@cache
def _frames() -> tuple[_Frame, ...]:
    return tuple(
        _frame([_piece(one) for one in pattern.split()], ways, pattern)
        for ways, pattern, _ in FRAMES
    )


def _frame(pieces: list[_Piece], ways: str, pattern: str) -> _Frame:
    needs = [one.words for one in pieces if one.kind == "word" and one.words.isdisjoint(_STAND_INS)]
    told = Told(tuple(Way(one) for one in ways.split("|")), pattern)
    return _Frame(tuple(pieces), told, tuple(needs))


@cache
def _anchors() -> dict[str, tuple[int, ...]]:
    """The frames that can begin with a word, by their numbers in order."""
    found: dict[str, list[int]] = {}
    for number, frame in enumerate(_frames()):
        for piece in frame.pieces:
            if piece.kind in {"word", "maybe"}:
                for word in piece.words:
                    found.setdefault(word, []).append(number)
            if piece.kind == "word":
                break
            if piece.kind in {"gap", "open gap"}:
                break
    return {word: tuple(numbers) for word, numbers in found.items()}


@cache
def _frames_of_later() -> frozenset[int]:
    """The numbers of the frames of what has not happened yet."""
    return frozenset(
        number for number, frame in enumerate(_frames()) if Way.LATER in frame.told.ways
    )


@cache
def _anchors_of_later() -> dict[str, tuple[int, ...]]:
    """The frames of what has not happened yet, by the words that they can begin with."""
    those = _frames_of_later()
    later = (
        (word, tuple(number for number in numbers if number in those))
        for word, numbers in _anchors().items()
    )
    return {word: numbers for word, numbers in later if numbers}


def _piece(said: str) -> _Piece:
    kinds = {"..": "gap", "...": "open gap", "^": "start"}
    if said in kinds:
        return _Piece(frozenset(), kinds[said])
    kind = _KINDS.get(said[0]) or ("maybe" if said[-1] == "?" else "word")
    words: set[str] = set()
    for name in said.strip("!&?").split("|"):
        listed = WARES if name == "WARE" else SETS.get(name, name)
        words.update(listed.split())
    return _Piece(frozenset(words), kind)


_ENGLISH = frozenset({"en", None})
_KINDS = {"!": "not", "&": "and"}
_SHORT = 5
_ONLY_ENGLISH = frozenset(
    "i my the and for from with gonna hes shes theyll was got paid drove tonight".split()
)
_TIPS = "^ tips $|<n>|,"
_MERCHANT = 1
_LONGEST_GAP = 3
_LONGEST_SUBJECT = 2
_END = "$"
_STAND_INS = frozenset({_END, "THING", "SHOP", "GOODS", "OWNED"})
"""What a frame has for more than a word: the end, what is bought, "my"."""
_STARTING = frozenset({",", "and", "then", "but", "so", "because", "since", "n"})
_OVER = Token(",")
_AMOUNT = Token("<n>", holds_amount=True)
_BREAKS = frozenset(",;.!?()\n")
_SMALL = frozenset(SMALL.split())
_WARES = frozenset(WARES.split())
_MINE = frozenset({"my", "our"})
_PARTING = frozenset("from for to at on with in by and of".split())
_OWN_JOBS = frozenset(
    """my the new day main second first full part time last this a an from for at old other our his
    her your their good great on work office night summer weekend of steady and in
    regular""".split()
)
