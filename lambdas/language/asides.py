"""What a message tells of money, without the asides around it: “vet 130. she was nice”.

Where the whole is doubted, the clauses that hold the amounts, and the one that names what they
were for, are read alone: an opinion, a greeting or a complaint beside them changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from language.clauses import Clause, clauses_of
from language.content import content_of
from language.cues import Cue
from language.entries import read_entries
from language.intents import request_in
from language.logging import written
from language.meaning import Meaning
from language.plain_notes import plainly_noted
from language.reading import Reading
from language.request import About, AskBudget, Edit, Entry, Log, Remove, SetBudget, SmallTalk, Talk
from language.second_opinion import held_against
from language.unpaid_prices import OF_A_STORY
from language.vocabulary.asides import (
    ALMOST,
    EMPTY,
    GIVING_BACK,
    LINKS,
    MANNERS,
    NOT_BOUGHT,
    NOT_PAYING,
    OWN,
    OWN_PAYING,
)
from language.vocabulary.unpaid_prices import ACTING, REFUSING
from ledger.records import Kind


class _Core(NamedTuple):
    """The clauses that tell of money, whether a verb says that the user paid, and no aside is."""

    text: str
    is_paid: bool
    is_whole: bool


def without_asides(found: Meaning, reading: Reading) -> Meaning:
    """What is written of the story's core, where the whole would not be; else what was found."""
    if (
        not 0 < len(reading.amounts) <= _MOST_AMOUNTS
        or reading.is_eastern
        or reading.schedule is not None
    ):
        return found
    if not _is_doubted(found, reading) or any(one.doubt for one in reading.amounts):
        return found
    core = _core_of(reading, must_be_paid=_is_denied(found))
    if core is None or not (core.is_paid or isinstance(found.request, Log | SmallTalk)):
        return found
    note = Reading(core.text, reading.context)
    if [one.amount for one in note.amounts] != [one.amount for one in reading.amounts]:
        return found
    if core.is_paid and core.is_whole and reading.amounts[0].how == OF_A_STORY:
        meaning = written(reading, read_entries(reading, reading.amounts), ())
    else:
        meaning = plainly_noted(note) or held_against(request_in(note, ()), note, ())
    entries = meaning.request.entries if isinstance(meaning.request, Log) else ()
    if len(entries) != len(reading.amounts) or not _is_clear(meaning, entries, core):
        return found
    return Meaning(meaning.request, None, (*meaning.why, "without the asides"))


def _is_clear(meaning: Meaning, entries: Sequence[Entry], core: _Core) -> bool:
    """Whether nothing is to be asked, or only whether it was paid, which a verb tells."""
    if meaning.ask is None:
        return True
    spent = len(entries) == 1 and entries[0].kind is Kind.EXPENSE
    return core.is_paid and meaning.ask.about is About.READING and spent


def _is_doubted(found: Meaning, reading: Reading) -> bool:
    """Whether nothing would be written, or only after a question about the whole message."""
    if isinstance(found.request, Log):
        return found.ask is not None and found.ask.about in _WHOLE
    if isinstance(found.request, SmallTalk):
        return found.request.talk in {Talk.OUT_OF_SCOPE, Talk.NOT_HAPPENED}
    if isinstance(found.request, SetBudget):
        return any(one.how == OF_A_STORY for one in reading.amounts)  # "budgeted 50, spent 72"
    return isinstance(found.request, Edit | Remove | AskBudget)


def _is_denied(found: Meaning) -> bool:
    """Whether rules say that something else than a note was made, or that nothing was paid."""
    request = found.request
    return not isinstance(request, Log) and (
        not isinstance(request, SmallTalk) or request.talk is Talk.NOT_HAPPENED
    )


def _core_of(reading: Reading, *, must_be_paid: bool) -> _Core | None:
    """The text of the clauses with the amounts and of what names their things; None: all of it."""
    clauses = _parted(reading)
    starts = [reading.place_of(one.span.start) for one in reading.amounts]
    told = [n for n, one in enumerate(clauses) if any(one.first <= at < one.after for at in starts)]
    if not told or len(clauses) < _FEWEST:
        return None
    first, last = told[0], told[-1]
    if not _says(reading, clauses[first]):
        before = [n for n in range(first) if _names(reading, clauses[n])]
        first = before[-1] if before else max(first - 1, 0)
        if first == told[0] and last + 1 < len(clauses):
            last += 1
    asides = [one for n, one in enumerate(clauses) if not first <= n <= last]
    by_verb = any(_is_paid(reading, clauses[n]) for n in range(first, last + 1))
    paid = by_verb or any(one.how == OF_A_STORY for one in reading.amounts)
    harmless = all(_is_harmless(reading, one, paid=paid) for one in asides)
    if (must_be_paid and not paid) or not harmless:
        return None
    if any(place in reading.dated for one in asides for place in range(*one)):
        return None  # "friday night: bowling, i paid the shoes 5"
    told_in = reading.span_of(clauses[first].first, clauses[last].after)
    return _Core(reading.as_typed(told_in).strip(" ,.;:(-"), by_verb, not asides)


def _parted(reading: Reading) -> list[Clause]:
    """The clauses, parted by "but" and its like too."""
    parted = []
    for clause in clauses_of(reading):
        first = clause.first
        for place in range(*clause):
            if reading.texts[place] in LINKS:
                parted.append(Clause(first, place))
                first = place + 1
        parted.append(Clause(first, clause.after))
    return [one for one in parted if one.first < one.after]


def _names(reading: Reading, clause: Clause) -> bool:
    """Whether a clause names something that is paid for."""
    return any(hit.sense.level > 0 for hit in reading.hits_in(*clause))


def _says(reading: Reading, clause: Clause) -> bool:
    """Whether a clause says more than an amount: "24.99 for a tarot reading", not "it was 18"."""
    if not _IT.isdisjoint(reading.texts[clause.first : clause.after]):
        return _names(reading, clause)  # "with the coupon it was 12"
    return any(
        clause.first <= place < clause.after and reading.texts[place] not in EMPTY
        for place in content_of(reading, Cue.SPENT)
    )


def _is_paid(reading: Reading, clause: Clause) -> bool:
    """Whether the user is told to have paid in the clause: "i ended up paying", "charged me"."""
    texts = reading.texts[clause.first : clause.after]
    if not (ALMOST | NOT_PAYING).isdisjoint(texts):
        return False
    for place, text in enumerate(texts):
        if text in OWN_PAYING or (text in _GERUNDS and texts[place - 2 : place] == _ENDED_UP):
            before, following = texts[max(0, place - _NEAR) : place], texts[place + 1 : place + 2]
            own = not OWN.isdisjoint(before) or following in (["me"], ["us"])
            return (own or MANNERS.issuperset(before)) and _REFUSED.isdisjoint(before)
    return False


def _is_harmless(reading: Reading, aside: Clause, *, paid: bool) -> bool:
    """Whether a clause can be left out of what is read."""
    texts = reading.texts[aside.first : aside.after]
    if not NOT_PAYING.isdisjoint(texts):
        return False
    if "back" in texts and not GIVING_BACK.isdisjoint(texts):
        return False
    if paid:
        return True
    if "?" in reading.texts[aside.after : aside.after + 1] or not NOT_BOUGHT.isdisjoint(texts):
        return False
    return not any(
        text in _REFUSED and not ACTING.isdisjoint(texts[place + 1 : place + 3])
        for place, text in enumerate(texts)
    )


_REFUSED = frozenset(word for said in REFUSING.values() for word in said.split())
_WHOLE = frozenset({About.READING, About.KIND, About.AMOUNT})
_FEWEST = 2
_NEAR = 4
_GERUNDS = frozenset({"paying", "spending", "buying", "getting"})
_ENDED_UP = ["ended", "up"]
_IT = frozenset("it they that them this those".split())
_MOST_AMOUNTS = 6
"""A story names a few; what names more is a list, and long."""
