"""Numbers that were passed over by a guess: the amount beside them is asked about."""

from __future__ import annotations

from collections.abc import Sequence

from language.amount_tokens import Piece
from language.figure import Doubt, Figure, Reason
from language.sentence import Sentence
from language.vocabulary.money_words import Role


def asked_about(
    before: Sequence[Figure], after: Sequence[Figure], reader: Sentence
) -> list[Figure]:
    """The figures `after` a guess, with a doubt where a number it passed over explains nothing.

    `before` are the same figures before it. As in "lunch 12 14": which of the two it was.
    """
    result = list(after)
    for place, (one, other) in enumerate(zip(before, after, strict=True)):
        if one.reason is not None or other.reason not in {Reason.NAME, Reason.COUNT}:
            continue
        kept = _kept_beside(result, place)
        if kept is None or result[kept].doubt is not None:
            continue
        if not _is_explained(one, result[kept], reader):
            readings = (result[kept].value, one.value)
            result[kept] = result[kept]._replace(doubt=Doubt.AMBIGUOUS, readings=readings)
    return _side_by_side(_lone_counts(result, reader), reader)


def _lone_counts(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """As in "bought 3 shirts size 12": a count of things, and no amount at all."""
    kept = [i for i, figure in enumerate(figures) if figure.reason is None]
    if len(kept) != 1 or figures[kept[0]].doubt is not None:
        return figures
    figure = figures[kept[0]]
    before = reader.token(figure.first - 1)
    if not figure.is_plain or figure.value > 20 or figure.shortened or figure.approximate:
        return figures
    if before is not None and not (before.roles & {Role.BUY, Role.AND} or before.text in _OPENING):
        return figures
    at = figure.after
    if Role.COUNTED not in reader.roles(at) and Role.COUNTED not in reader.roles(at + 1):
        return figures
    result = list(figures)
    if figure.value <= 6:
        result[kept[0]] = figure.without(Reason.COUNT)
    else:
        result[kept[0]] = figure._replace(doubt=Doubt.AMBIGUOUS, readings=(figure.value,))
    return result


_RARELY_COUNTED = 100
_OPENING = frozenset("the my for . , : - * \n yesterday today".split(" "))


def _kept_beside(figures: Sequence[Figure], place: int) -> int | None:
    """The amount nearest to a number that was passed over."""
    kept = [i for i, figure in enumerate(figures) if figure.reason is None]
    return min(kept, key=lambda i: abs(i - place), default=None)


def _is_explained(passed: Figure, kept: Figure, reader: Sentence) -> bool:
    """Whether words or the way it is written tell that a number is no amount."""
    if kept.worded and not passed.worded and passed.value >= _RARELY_COUNTED:
        return False  # "1,250 for tires all four"
    tight = reader.is_glued(passed.first) or reader.is_glued(passed.after)
    if passed.worded or passed.shortened or tight:
        return True  # "4k tv 600", "1-800-flowers 60"
    if kept.is_marked or kept.decimals or not passed.is_plain:
        return True  # who writes cents or a sign writes them with every amount
    if passed.value == 1 and _is_word(reader, passed.after):
        return True  # "2 beers 18 and 1 uber 30"
    before = reader.roles(passed.first - 1)
    if before & {Role.LABEL, Role.NUMBERED, Role.FOR, Role.WITH, Role.OF}:
        return True
    return counts_things(passed, reader)


def counts_things(figure: Figure, reader: Sentence) -> bool:
    """Whether a plural follows within three words: "3 large pizzas"."""
    for at in range(figure.after, min(figure.after + 3, len(reader.tokens))):
        token = reader.tokens[at]
        if token.piece is not Piece.WORD:
            return False
        counted = {Role.COUNTED, Role.PEOPLE, Role.UNIT} & token.roles
        if counted or is_plural(token.text):
            return True
    return False


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural."""
    if word in _PLURALS:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


_PLURALS = frozenset(
    """people children men women feet teeth mice fish sheep shrimp tix pax ppl loaves knives shelves
    adult kid child senior student person sushi pasta coffee tea beer wine pizza espresso
    latte""".split()
)


def _is_word(reader: Sentence, at: int) -> bool:
    token = reader.token(at)
    return token is not None and token.piece is Piece.WORD


def _side_by_side(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """As in "18.50 20 movie snacks": two amounts with nothing between, for one thing."""
    result = figures
    for place in range(len(result) - 1):
        one, other = result[place], result[place + 1]
        if one.reason is not None or other.reason is not None or one.after != other.first:
            continue
        two_things = _is_word(reader, one.first - 1) and _is_word(reader, other.after)
        whose = one.is_marked and not other.is_marked and _is_word(reader, one.after - 1)
        if two_things and not whose:  # but "tea 4 yen 400 noodles"
            continue  # "coffee 3.20 5.50 muffin"
        if one.doubt is None and other.doubt is None and other.sign is None:
            readings = (one.value, other.value)
            result[place] = one._replace(doubt=Doubt.AMBIGUOUS, readings=readings)
    return result
