"""How much work was done, beside what it brought in: “walked 4 dogs made 80”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from language.amount_tokens import Piece
from language.figure import Figure, Reason
from language.sentence import Sentence
from language.unexplained import is_plural
from language.vocabulary.money_words import Role
from language.vocabulary.pay import EARNING, GIVING, WORKING

Found = Iterator[tuple[int, Reason]]


def of_work(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "photographed 1 wedding, client paid 1800", "di 3 clases y gané 60".

    What was worked stands in the message, and a word of earning beside the last open number:
    the others, where a thing follows them, count what was done.
    """
    texts = [word for token in reader.tokens for word in token.text.split()]
    if WORKING.isdisjoint(texts) or EARNING.isdisjoint(texts):
        return
    kept = [place for place, figure in enumerate(figures) if figure.reason is None]
    if len(kept) < 2 or not _is_earned(figures[kept[-1]], reader):
        return
    earned = figures[kept[-1]]
    counts = kept[:-1]
    if all(_counts_work(figures[place], earned, reader) for place in counts):
        yield from ((place, Reason.COUNT) for place in counts)


def _is_earned(figure: Figure, reader: Sentence) -> bool:
    """Whether a word of earning stands right before the number, or right after it."""
    at = figure.first - 1
    while at > 0 and reader.tokens[at].text in _BETWEEN:
        at -= 1
    verb = reader.token(at)
    if verb is not None and verb.text.rpartition(" ")[2] in EARNING:
        return verb.text not in GIVING or _is_paid_to_me(at, reader)
    behind, ends = reader.token(figure.after), reader.token(figure.after + 1)
    last = ends is None or ends.piece is not Piece.WORD
    return behind is not None and behind.text in EARNING - GIVING and last


def _is_paid_to_me(at: int, reader: Sentence) -> bool:
    """As in "client paid 1800", "they paid me 375", "got paid 50"; but "moved in and paid 40"."""
    following, payer = reader.token(at + 1), reader.token(at - 1)
    if following is not None and following.text == "me":
        return True
    if payer is None or payer.piece is not Piece.WORD or Role.AND in payer.roles:
        return payer is not None and payer.piece is Piece.NUMBER  # "2 websites, 1 paid so far"
    return payer.text not in _MYSELF and not is_plural(payer.text)


def _counts_work(figure: Figure, earned: Figure, reader: Sentence) -> bool:
    thing = reader.token(figure.after)
    if thing is None or thing.glued or not figure.is_plain or figure.value > _MANY:
        return False
    if thing.text == "paid" and figure.value < earned.value:
        return True  # "2 websites, 1 paid so far 900"
    if thing.piece is not Piece.WORD or thing.roles & _LINKS or thing.text in EARNING:
        return False
    before = reader.roles(figure.first - 1)
    if Role.PAY in before or figure.value >= earned.value:
        return False
    several = reader.language != "en" or figure.value == 1
    following = reader.token(figure.after + 1)
    plural = is_plural(thing.text) or (following is not None and is_plural(following.text))
    return several or plural or thing.text == "of"


_BETWEEN = frozenset("so far me us a about in home up around".split())
_MYSELF = frozenset("i we then just also have ive".split())
_MANY = 200
_LINKS = frozenset({Role.FOR, Role.ON, Role.TO, Role.AND, Role.AT, Role.PLUS, Role.EACH})
