"""The answer to “Shall I log your share, $30.00, or all of $90.00?”."""

from __future__ import annotations

from decimal import Decimal

from language.amounts import AmountMention
from language.cues import Cue
from language.money_lexicon import lexicon_of
from language.numbers import rounded
from language.reading import Reading
from language.request import SHARE_OR_ALL, Choice, Pending
from language.text import fold
from language.vocabulary.recents import AFTERWARDS, LEADS
from language.vocabulary.sharing import MINE, SHARERS, SHARING, WHOLE
from language.vocabulary.splits import EACH
from language.words import words_of
from ledger.currencies import EXPONENTS


def is_share(choices: tuple[Choice, ...]) -> bool:
    """Whether these are one's own share and the whole."""
    return tuple(choice.label for choice in choices) == SHARE_OR_ALL


def share_or_all(reading: Reading, choices: tuple[Choice, ...]) -> str | None:
    """“yes”, “just mine”; “no just put the whole thing, they'll pay me back later”."""
    if reading.amounts or len(reading.words) > _LONGEST or reading.has(*_OTHER_MATTERS):
        return None
    share, whole = (choice.value for choice in choices)
    mine, everything = _says(reading, MINE), _says(reading, WHOLE)
    if mine != everything:
        return share if mine else whole
    agrees = reading.begins(Cue.YES, past=(Cue.LEAD_IN, Cue.GREET)) is not None
    return share if agrees and not mine and not reading.has(Cue.NO, Cue.NOT) else None


def share_of_so_many(reading: Reading, pending: Pending) -> str | None:
    """“no wait we were 3”, “there were five of us”, “zu dritt”: one's share of the same whole."""
    words = [
        word for word in words_of(fold(reading.typed)) if word.is_word or word.text[0].isdecimal()
    ]
    texts = [word.text for word in words]
    if len(texts) > _LONGEST_COUNT:
        return None
    whole = Decimal(pending.ask.choices[1].value)
    if SHARERS.isdisjoint(texts) and not _is_bare_count(reading, texts, whole):
        return None
    counts = []
    for place, text in enumerate(texts):
        if text in _BESIDE_COUNTS:
            continue
        count = count_in(reading, text)
        if count is None:
            return None
        if not place or texts[place - 1] not in _NOT:
            counts.append(count)
    if len(counts) != 1 or not 2 <= counts[0] <= _MOST:
        return None
    exponent = EXPONENTS.get(_currency_of(pending, reading), 2)
    return format(rounded(whole / counts[0], exponent), "f")


def _is_bare_count(reading: Reading, texts: list[str], whole: Decimal) -> bool:
    """“3”, where all of it is 60: so many people, and no share of 3."""
    count = count_in(reading, texts[-1]) if texts else None
    signed = any(one.currency for one in reading.amounts)
    return count is not None and not signed and count * _FAR_BELOW <= whole


def share_told(reading: Reading, pending: Pending) -> str | None:
    """“only 3 of us paid, so it's 24 each”, “no, 24 each”: the share, whatever was offered."""
    if len(reading.words) > _LONGEST or reading.has(*_OTHER_MATTERS):
        return None
    whole = Decimal(pending.ask.choices[1].value)
    known = {word.text for word in words_of(fold(pending.text))}
    if any(hit.sense.level > 0 and hit.said not in known for hit in reading.hits):
        return None  # "coffee 3 each"
    told = [one for one in reading.amounts if _is_for_each(reading, one)]
    if not told and len(reading.words) <= _SHORT and not MINE.isdisjoint(reading.texts):
        told = list(reading.amounts)  # "my share was 30"
    others = [one for one in reading.amounts if one not in told]
    if len(told) != 1 or any(one.amount != whole and not _counts(reading, one) for one in others):
        return None
    share = max(told[0].readings, default=told[0].amount)
    return format(share, "f") if share < whole else None


def _is_for_each(reading: Reading, amount: AmountMention) -> bool:
    after = reading.place_of(amount.span.end)
    return not EACH.isdisjoint(reading.texts[after : after + 2])


def _counts(reading: Reading, number: AmountMention) -> bool:
    """Whether those are counted who share: “3 of us”."""
    first, after = reading.place_of(number.span.start), reading.place_of(number.span.end)
    around = reading.texts[max(0, first - 2) : first] + reading.texts[after : after + 2]
    return not SHARERS.isdisjoint(around)


def _currency_of(pending: Pending, reading: Reading) -> str:
    asked = Reading(pending.text, reading.context).amounts
    said = asked[0].currency if asked else None
    return said or reading.context.currency


def count_in(reading: Reading, text: str) -> int | None:
    """How many a word counts: “3”, “four”, “dritt”, “drieën”."""
    if text.isdecimal():
        return int(text) if len(text) < 3 else None
    if text in IN_A_GROUP:
        return IN_A_GROUP[text]
    lexicon = lexicon_of(reading.spoken, reading.context.locale[:2].lower())
    known = lexicon.numbers.get(text)
    return known[0] if known is not None else lexicon.faint.get(text)


def _says(reading: Reading, words: frozenset[str]) -> bool:
    """Whether one of these is said, and not after a “not”."""
    refused = {
        place
        for hint in reading.hints_of(Cue.NOT)
        if reading.texts[hint.first] != "no" and reading.texts[hint.first] != "non"
        for place in range(hint.after, hint.after + _REACH)
    }
    return any(
        text in words and place not in refused and reading.texts[place + 1 : place + 2] not in _FINE
        for place, text in enumerate(reading.texts)
    )


_LONGEST = 16
_LONGEST_COUNT = 12
_SHORT = 8
_FAR_BELOW = 6
_MOST = 20
_NOT = frozenset("not nicht pas niet isnt non nao".split())
_BESIDE_COUNTS = SHARERS | SHARING | LEADS | AFTERWARDS | _NOT
IN_A_GROUP = {
    "zweit": 2, "dritt": 3, "dritte": 3, "viert": 4, "funft": 5, "sechst": 6, "acht": 8,
    "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8,
}  # fmt: skip
"""“zu dritt”, “met z'n drieën”."""
_REACH = 3
_FINE = (["good"], ["right"], ["done"], ["set"])
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.SHOW, Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.BUDGET, Cue.HELP,
    Cue.REPORT, Cue.RESTORE,
)  # fmt: skip
