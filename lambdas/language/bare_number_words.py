"""Whether a number word that stands alone is an amount: "spent twenty on lunch", "lunch twelve"."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.number_words import worded_number
from language.sentence import Sentence
from language.unexplained import is_plural
from language.vocabulary.money_words import Role


def is_amount(reader: Sentence, at: int, after: int, value: Decimal, *, beside: bool) -> bool:
    """Whether one bare number word is an amount; `beside` says that another stands before it."""
    if value < 2 and reader.tokens[at].text not in {"hundert", "tausend", "cent", "mil"}:
        return False
    if (
        _is_added_to(reader, at, after)
        or _is_laid_down(reader, at, after, value)
        or _is_priced_alike(reader, at, after, beside=beside and value >= _SUM)
        or (value >= _SUM and Role.FOR in reader.roles(at - 1) and _is_told(reader, at))
    ):
        return True
    before = reader.roles(at - 1)
    if value >= 100:
        before = before or reader.roles(at - 2)
        following = reader.roles(after)
        if after >= len(reader.tokens) or following & {Role.FOR, Role.ON, Role.AT}:
            return True
    ends = after >= len(reader.tokens) or reader.tokens[after].text in {",", ";", "\n", "."}
    was = reader.token(at - 1)
    if ends and at and reader.tokens[at].text in _GIVE:
        return False
    whose = reader.token(at - 2)
    costing = was is not None and was.text in _COSTING and value >= _NO_FEW
    costing = costing and whose is not None and whose.text not in _NO_THINGS
    if costing and (ends or Role.AND in reader.roles(after)):
        return True  # "lunch was eleven and coffee was four"
    if Role.PAY in before and Role.FOR not in before:
        following = reader.roles(after)
        return after >= len(reader.tokens) or bool(following & {Role.FOR, Role.ON, Role.AT})
    if (at == 0 and ends) or _is_one_of_several(reader, at, after, value):
        return True
    return ends and not before & {Role.FOR, Role.AT, Role.LABEL, Role.OF, Role.ON}


def _is_added_to(reader: Sentence, at: int, after: int) -> bool:
    """Whether a tip or tax is beside it: "trim thirty plus five tip", "massage eighty tip 15"."""
    before, following = reader.roles(at - 1), reader.roles(after)
    if Role.TIP not in reader.said or before & _COUNTING:
        return False
    if Role.PLUS in following:
        return True
    if Role.TIP not in following:
        return False
    if before & _ADDING:
        return True
    thing, tip = reader.token(at - 1), reader.token(after + 1)
    priced = thing is not None and is_category_phrase(thing.text)
    return priced and tip is not None and _number_at(reader, after + 1) > after + 1


_COUNTING = frozenset({Role.FOR, Role.OF, Role.LABEL, Role.NUMBERED})
"""Before a number of people or of a thing: "dinner for two plus tip 80"."""
_ADDING = frozenset({Role.PLUS, Role.AND, Role.WITH})


def _is_laid_down(reader: Sentence, at: int, after: int, value: Decimal) -> bool:
    """As in "put twenty in the plate", "lost ten at poker", "sixty flat", "a grand went to him"."""
    following = reader.token(after)
    if following is None or value < _NO_FEW:
        return False
    if following.text in _IN_ALL:
        then = reader.token(after + 1)
        return then is None or then.piece is Piece.MARK
    if reader.tokens[after - 1].text == "grand":
        return following.text in _GOING
    if at == 0 and following.text == "to":
        return _number_at(reader, after + 1) == after + 1  # but "ten to five"
    before = reader.token(at - 1)
    return before is not None and before.text in _LAYING and following.text in _WHERE


_IN_ALL = frozenset("flat even total altogether cash exactly".split())
_GOING = frozenset("went goes gone down in out to".split())
_LAYING = frozenset("put lost left bet wagered stuck tossed stuffed slid dropped".split())
_WHERE = frozenset("in into at on to toward towards down under".split())


def _is_priced_alike(reader: Sentence, at: int, after: int, *, beside: bool) -> bool:
    """As in "coffee four and bagel three", "twenty five copay and thirty prescription"."""
    before, following = reader.token(at - 1), reader.token(after)
    if before is None or following is None:
        return False
    if Role.AND in following.roles and is_category_phrase(before.text):
        return any(
            _ends_at(reader, end)
            for place in range(after + 2, min(after + 2 + _LONGEST_PAYEE, len(reader.tokens)))
            if (end := _number_at(reader, place)) > place
        )
    alike = beside and Role.AND in before.roles and not is_plural(following.text)
    return alike and is_category_phrase(following.text) and _ends_at(reader, after + 1)


def _number_at(reader: Sentence, at: int) -> int:
    """The place after the number at a place; the place itself where there is none."""
    token = reader.token(at)
    if token is None or token.piece is Piece.MARK:
        return at
    if token.piece is Piece.NUMBER:
        return at + 1
    worded = worded_number(reader.tokens, at, reader.lexicon)
    return at if worded is None else worded.after


def _ends_at(reader: Sentence, at: int) -> bool:
    token = reader.token(at)
    return token is None or token.piece is Piece.MARK or Role.AND in token.roles


def _is_one_of_several(reader: Sentence, at: int, after: int, value: Decimal) -> bool:
    """Whether what it was for follows, or one who was paid stands before it."""
    if value in _NOTES and _ends_a_note(reader, at, after):
        return True  # "a twenty for the valet"
    if value < _NO_FEW:
        return False
    was = reader.token(at - 1)
    opens = was is None or Role.AND in was.roles or was.text in {",", ";"}
    if opens and reader.roles(after) & {Role.FOR, Role.ON}:
        return True  # "twenty for the barber and five for tip"
    return Role.AND in reader.roles(after) and _is_given(reader, at)


def _ends_a_note(reader: Sentence, at: int, after: int) -> bool:
    """Whether "a" stands before the number, and what it was for behind it."""
    article = reader.token(at - 1)
    if article is None or article.text != "a":
        return False
    return bool(reader.roles(after) & {Role.FOR, Role.ON, Role.TO})


def _is_given(reader: Sentence, at: int) -> bool:
    """As in "paid the sitter fifty and the cleaner eighty": right after who was paid."""
    for before in range(at - 1, max(-1, at - _LONGEST_PAYEE - 1), -1):
        token = reader.tokens[before]
        if token.piece is not Piece.WORD:
            return False
        if Role.PAY in token.roles or token.text in _GAVE:
            return before < at - 1
    return False


_GIVE = frozenset(("do", "दो"))
"""Two, and "give" at the end of a Hindi order: "पिछला हटा दो"."""
_NOTES = frozenset((5, 10, 20, 50, 100))
_LONGEST_PAYEE = 3
_GAVE = frozenset(
    """gave tipped handed slipped sent venmoed zelled owed di pague pagamos gab zahlte bezahlte
    donne paye dato pagato dei paguei gaf betaalde""".split()
)
_NO_FEW = 5
_NO_THINGS = frozenset("there we they it i he she you time".split())
"""What is, but costs nothing: "it was eleven", "there were six"."""
_COSTING = frozenset("was were cost".split())
_TOLD = frozenset("was were check cheque bill invoice tab deposit".split())


def _is_told(reader: Sentence, at: int) -> bool:
    """As in "the gift was for sixty"."""
    was, following = reader.token(at - 2), reader.token(at + 1)
    ends = following is None or following.text in {",", ";", "."}
    return ends and was is not None and was.text in _TOLD


_SUM = 10
"""The number from which a word after "was for" is no count of people."""
