"""Numbers in a story that were not paid: “used to be 1380, paid 1425 today”.

What was usual, planned, asked for, promised or turned down stands in a clause beside the price
that was paid; the words before each number, the nearest first, tell which is which.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.figure import Figure
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role
from language.vocabulary.unpaid_prices import (
    ACTING,
    AFTER,
    BREAKING,
    HAGGLED,
    LOOKING,
    NOT_PAID,
    PAID,
    REFUSING,
)

OF_A_STORY = "what was paid, beside what was not"


def leave_out_what_was_not_paid(sums: Sums) -> None:
    """As in "he wanted 200, i gave 140", "planned 80 and it was 61.20"."""
    places = sums.open_places()
    if not 2 <= len(places) <= _MOST:
        return
    words = _words_of(sums.reader.language)
    if not sums.says(words.leads) or any(
        Role.OFF in sums.reader.roles(sums.figures[i].after) for i in places
    ):
        return  # "15 off each, normally 22"
    told = {i: _is_paid(sums, i, words) for i in places}
    if _is_bargained(sums, places):
        told[places[0]] = False
    unpaid = [i for i in places if told[i] is False]
    kept = [i for i in places if told[i] is not False]
    if not unpaid or not kept:
        _ask_of_each(sums, unpaid)
        return
    if len(kept) > 1 and not any(told[i] for i in kept):
        return
    one = sums.figures[kept[0]]
    if not all(is_one_currency(one, sums.figures[i]) for i in unpaid):
        return
    for i in unpaid:
        sums.use(i)
    if len(kept) == 1:
        sums.figures[kept[0]] = one._replace(how=OF_A_STORY)


def _ask_of_each(sums: Sums, unpaid: list[int]) -> None:
    """As in "he wanted 900, i offered 600": nothing that is told was paid."""
    for i in unpaid:
        sums.ask(i, "what was not paid", sums.figures[i].value)


class _Words(NamedTuple):
    """The phrases of a language, by their last word, and the words that one of them needs."""

    unpaid: dict[str, list[list[str]]]
    paid: dict[str, list[list[str]]]
    after: list[list[str]]
    refusing: frozenset[str]
    breaking: frozenset[str]
    leads: frozenset[str]


@cache
def _words_of(language: str) -> _Words:
    unpaid = _by_last_word(NOT_PAID.get(language, ""))
    refusing = frozenset(REFUSING.get(language, "").split())
    after = _phrases(AFTER.get(language, ""))
    leads = frozenset(unpaid) | refusing | {one[0] for one in after} | HAGGLED
    leads |= frozenset(word.replace("nt", "n't") for word in refusing if word.endswith("nt"))
    leads |= frozenset(("would've", "could've", "should've", "i'd", "i'm"))
    paid = _by_last_word(PAID.get(language, ""))
    breaking = frozenset(BREAKING.get(language, "").split())
    return _Words(unpaid, paid, after, refusing, breaking, leads)


def _phrases(said: str) -> list[list[str]]:
    return [one.split() for one in said.split("|") if one.strip()]


def _by_last_word(said: str) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for phrase in _phrases(said):
        found.setdefault(phrase[-1], []).append(phrase)
    return found


def _is_paid(sums: Sums, i: int, words: _Words) -> bool | None:
    """Whether the words around a number say that it was paid, that it was not, or neither."""
    figure = sums.figures[i]
    before = _before(sums, figure, words)
    following = _texts(sums, figure.after, min(figure.after + 3, len(sums.reader.tokens)))
    if any(following[: len(phrase)] == phrase for phrase in words.after):
        return False
    if _is_age(figure, before, following) or _is_refused(sums, i, before, words):
        return False
    paid = False
    for end in range(len(before), 0, -1):
        here = before[:end]
        if here[-1] == "said" and _says_another(here):
            return False
        if _ends(here, words.unpaid) and not is_category_phrase(
            " ".join(before[end - 1 : end + 1])
        ):
            return False  # but "planned parenthood 23"
        if _ends(here, words.paid) and not paid:
            if here[-1] not in _BEING:
                return True
            paid = True  # "thought it was": what is before it decides
    return True if paid else None


def _ends(here: list[str], phrases: dict[str, list[list[str]]]) -> bool:
    return any(here[-len(one) :] == one for one in phrases.get(here[-1], ()))


def _says_another(here: list[str]) -> bool:
    """As in "the mechanic said 30", "we said 50": no "i said 20", which mends what was written."""
    return len(here) > 1 and here[-2] not in _NOT_SPEAKERS


def _before(sums: Sums, figure: Figure, words: _Words) -> list[str]:
    """The words of the clause before a number; where there are none, those of the one before."""
    first = _start(sums, figure.first, words)
    said = _texts(sums, first, figure.first)
    if not said and first and sums.reader.tokens[first - 1].text == ",":
        said = _texts(sums, _start(sums, first - 1, words), first - 1)
    return [text for text in said if text not in _SMALL][-_LONGEST:]


def _start(sums: Sums, at: int, words: _Words) -> int:
    """Where the clause that ends before a token begins."""
    while at:
        token = sums.reader.tokens[at - 1]
        if token.piece is Piece.NUMBER or token.text in words.breaking:
            return at
        if token.piece is Piece.MARK and token.text not in _INSIDE:
            return at
        at -= 1
    return 0


def _texts(sums: Sums, first: int, after: int) -> list[str]:
    return [text.replace("'", "") for text in sums.texts(first, after) if text not in _INSIDE]


def _is_age(figure: Figure, before: list[str], following: list[str]) -> bool:
    """As in "even tho i'm 34": a whole number of years after "i'm"."""
    old = figure.is_plain and 1 <= figure.value <= _OLDEST
    return old and before[-1:] in _AGED and following[:1] not in _BEHIND_PRICES


def _is_refused(sums: Sums, i: int, before: list[str], words: _Words) -> bool:
    """As in "i wasn't paying 30", "saw a jacket for 180, did not buy it"."""
    if _refuses(before, words):
        return True
    figure = sums.figures[i]
    if LOOKING.isdisjoint(before):
        return False
    end = sums.figures[i + 1].first if i + 1 < len(sums.figures) else len(sums.reader.tokens)
    return _refuses(_texts(sums, figure.after, end), words)


def _refuses(said: list[str], words: _Words) -> bool:
    """Whether a word of refusing stands up to two words before a verb of paying."""
    return any(
        text in words.refusing and not ACTING.isdisjoint(said[place + 1 : place + 3])
        for place, text in enumerate(said)
    )


def _is_bargained(sums: Sums, places: list[int]) -> bool:
    """As in "was 45 then i found a code so 36": a higher price, why less, and what was paid."""
    if len(places) != 2 or not sums.says(HAGGLED):
        return False
    one, other = (sums.figures[i] for i in places)
    said = _texts(sums, one.after, other.first)
    if one.value <= other.value or HAGGLED.isdisjoint(said) or "off" in said:
        return False
    ended = said[-1:] in _ENDING or said[-2:] in _ENDING or said[-3:] in _ENDING
    return ended and _texts(sums, one.first - 1, one.first)[-1:] in _PRICED


_MOST = 4
_LONGEST = 9
_OLDEST = 110
_INSIDE = frozenset("' ’ ` ~ \" “ ” * # : ( )".split())
_BEING = frozenset("was were is its".split())
_SMALL = frozenset(
    """about like around roughly maybe an least almost nearly actually really still even my our el
    la un una die der das ein eine etwa le les une environ il lo circa uns cerca een ongeveer
    zo""".split()
)
"""Between a phrase and the number they change nothing."""
_NOT_SPEAKERS = frozenset("i ive id receipt card statement bill bank slip ticket register".split())
_AGED = (["im"], ["hes"], ["shes"], ["turned"], ["turning"], ["turns"])
_BEHIND_PRICES = tuple([one] for one in "dollars bucks euros pounds down up short out".split())
_ENDING = tuple(
    one.split()
    for one in """so|made it|brought it to|brought it down to|got it to|got it down to|to|now|for
        |ended up|down to|it was|paid|i paid|came to|so paid|so only|so i paid|so it was|also nur
        |dann|jetzt|quedo en|asi que|donc|alors|quindi|entao|dus""".split("|")
)
_PRICED = (["was"], ["were"], ["price"], ["costs"], ["cost"], ["is"], ["at"], ["originally"])
