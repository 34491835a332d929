"""Transactions to write, where a message tells that money was spent or came in."""

from __future__ import annotations

from language.amounts import Reason, Strength
from language.bounds import ask_of_bounds
from language.content import content_of
from language.cues import Cue
from language.doubts import decided, first_doubt
from language.entries import Draft, read_entries
from language.evidence import doubtful, is_statement_without_money
from language.meaning import Meaning
from language.movements import Way, movement_in
from language.plain_lists import is_plain_list
from language.reading import Reading
from language.request import About, Ask, Choice, Decision, Log
from language.scope import is_other_topic
from language.vocabulary.tickets import HAPPENING, TICKETS, TO_EVENTS


def logged(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The entries of a message that has evidence of spending or income."""
    if reading.amounts:
        if reading.is_question and reading.begins(Cue.HOW_MUCH, past=(Cue.GREET, Cue.FILLER)):
            return None  # "combien gagne un infirmier, 5000 ou plus ?"
        if is_other_topic(reading) or _is_sum_homework(reading) or _are_times(reading):
            return None
    elif not _tells_a_thing(reading) or is_statement_without_money(reading):
        return None
    drafts = read_entries(reading, reading.amounts)
    return written(reading, drafts, decisions)


def written(
    reading: Reading, drafts: tuple[Draft, ...], decisions: tuple[Decision, ...]
) -> Meaning:
    """The entries with the decisions, and what must be asked about them."""
    drafts = decided(drafts, decisions)
    entries = tuple(draft.entry for draft in drafts)
    ask = first_doubt(drafts, decisions, reading.context) or ask_of_bounds(
        reading, drafts, decisions
    )
    if ask is None and not is_plain_list(entries, reading):
        ask = _two_readings(reading, decisions) or _of_a_story(reading, drafts, decisions)
    return Meaning(
        Log(entries=entries),
        ask,
        tuple(draft.why for draft in drafts),
    )


def _tells_a_thing(reading: Reading) -> bool:
    """Whether a message without an amount names something that is paid for."""
    if reading.is_question or is_other_topic(reading) or reading.has(Cue.NOT):
        return False
    if _are_tickets(reading):
        return True
    known = [hit for hit in reading.hits if hit.sense.level > 0]
    rest = content_of(reading, Cue.SPENT, Cue.LOG, Cue.PAYEE)
    explained = reading.named | _numbered(reading)
    unknown = [place for place in rest if place not in explained]
    if reading.begins(Cue.SEND, past=(Cue.FILLER, Cue.GREET)) and not reading.has(
        Cue.SPENT, Cue.LOG
    ):
        return False
    begins = reading.begins(Cue.SPENT, past=(Cue.ME, Cue.FILLER, Cue.GREET, Cue.LINK))
    if begins and len(unknown) <= 4 and len(reading.words) > 1:
        return bool(known) or reading.texts[begins.first] in _SURELY_PAID
    starts_log = reading.begins(Cue.LOG, past=(Cue.ME, Cue.FILLER, Cue.GREET))
    if starts_log and len(unknown) <= 1 and len(reading.words) > 1:
        return bool(known) or reading.has(Cue.LEDGER)
    return bool(known or (reading.hits and not unknown)) and len(unknown) <= 2 and len(rest) <= 5


def _are_tickets(reading: Reading) -> bool:
    """“tickets for the ball game”, “2 entradas para el partido”: whatever they let one into."""
    ticket = next((n for n, text in enumerate(reading.texts[:4]) if text in TICKETS), None)
    if ticket is None or len(reading.words) > _LONGEST_OF_TICKETS:
        return False
    before, after = reading.texts[:ticket], reading.texts[ticket + 1 :]
    small = all(place in reading.dull for place in range(ticket) if not before[place].isdecimal())
    return small and after[1:] != [] and after[0] in TO_EVENTS and HAPPENING.isdisjoint(after)


def _numbered(reading: Reading) -> frozenset[int]:
    """Where numbers that are no money stand, with their nouns: “row 12 section 104”."""
    numbers = reading.places_in(
        one.span for one in reading.money.others if one.reason in _OF_NO_MONEY
    )
    return numbers | frozenset(place - 1 for place in numbers)


def _is_sum_homework(reading: Reading) -> bool:
    """“12 + 5 =” asks for arithmetic."""
    if reading.hits or reading.has(Cue.SPENT):
        return False
    only = not any(word.is_word for word in reading.words) and reading.typed.isascii()
    return "=" in reading.texts[1:] or (only and any(t in {"+", "/"} for t in reading.texts[1:]))


def _are_times(reading: Reading) -> bool:
    """“meet me at 5”: a small number after “at” is an hour, where nothing was paid."""
    if reading.has(Cue.SPENT, Cue.LOG):
        return False
    return all(
        one.strength is Strength.PLAIN
        and one.amount <= 12
        and " x " not in one.how
        and _follows_at(reading, one.span.start)
        for one in reading.amounts
    )


def _follows_at(reading: Reading, character: int) -> bool:
    """Whether “at” or “@” stands before a character: only the end of the text is taken apart."""
    before = reading.text[:character].rstrip()[-len(" at") :]
    return before.lower().split()[-1:] in (["at"], ["@"])


def _two_readings(reading: Reading, decisions: tuple[Decision, ...]) -> Ask | None:
    """“limit 12” may be a budget; “tom paid 40” may be nothing of the user's."""
    if any(one.about is About.READING for one in decisions):
        return None
    told = movement_in(reading, 0, len(reading.words))
    if told is not None and told.ways == (Way.IN,) and len(reading.amounts) == 1:
        return None  # "youtube paid 34"
    is_told = told is not None and told.ways == (Way.OUT,)
    if not is_told and reading.has(Cue.BUDGET) and not reading.hits and len(reading.amounts) == 1:
        choices = (Choice("SetBudget", "A budget"), Choice("LogExpense", "An expense"))
        return Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    if reading.amounts and doubtful(reading, is_told=is_told):
        choices = (Choice("LogExpense", "Log it"), Choice("no", "No"))
        return Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return None


def _of_a_story(
    reading: Reading, drafts: tuple[Draft, ...], decisions: tuple[Decision, ...]
) -> Ask | None:
    """“the toll bridge is 8 now, it was 6 in spring”: a sentence, and one sum of it is for nothing.

    In a list each amount has its thing; where many words stand around several amounts and one
    of them is for nothing that is known, it is often no spending.
    """
    if len(drafts) < 2 or any(one.about is About.READING for one in decisions):
        return None
    if len(reading.typed.split()) < _WORDS_OF_A_SENTENCE * len(drafts):
        return None
    if all(draft.entry.category for draft in drafts):
        return None
    choices = (Choice("LogExpense", "Log it"), Choice("no", "No"))
    return Ask(about=About.READING, said=reading.typed[:50], choices=choices)


_OF_NO_MONEY = (Reason.LABEL, Reason.YEAR)
_WORDS_OF_A_SENTENCE = 5
"""Words an amount from which on several amounts are told, and not listed."""
_LONGEST_OF_TICKETS = 8
_SURELY_PAID = frozenset(
    """spent bought paid purchased payed donated gaste gasto pague compre bezahlt gekauft ausgegeben
    achete paye depense comprato pagato speso comprei paguei gastei gekocht betaald beli
    bayar""".split()
)
