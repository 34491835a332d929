"""Whether an entry is an expense, income or a refund, and who paid whom."""

from __future__ import annotations

from collections.abc import Sequence

from language.categories import EXPENSE_SLUGS, Hit
from language.cues import Cue
from language.entry_categories import phrase_told
from language.hints import Hint
from language.listed import SELLING
from language.movements import Told, Way, is_only_modifier, movement_in
from language.reading import Reading
from language.vocabulary.pay import RECEIVED, SURELY_EARNED, WORKED
from ledger.records import Kind


def kind_of(reading: Reading, first: int, after: int, hit: Hit | None, sign: str | None) -> Kind:
    """What a transaction told by the words from `first` up to `after` is."""
    hints = reading.hints_in(first, after)
    cues = {hint.cue for hint in hints if hint.after <= after and not _is_in_paying(hint, hints)}
    is_income = hit is not None and hit.sense.is_income
    back = Cue.REFUND in cues or _comes_back(reading, first, after)
    refunded = back and (sign != "-" or not _may_be_paid(reading, first, after))
    if refunded and not is_income and not _is_return_ticket(reading, hints, hit):
        return Kind.REFUND
    if hit is not None and hit.sense.slug == "tax_refund":
        return Kind.INCOME
    if sign == "+":
        return Kind.INCOME
    if hit is not None and is_income:
        paying = [
            hint
            for hint in hints
            if hint.cue is Cue.SPENT
            and reading.texts[hint.first] not in _TAKING
            and not (hit.first <= hint.first < hit.after)  # "paye du mois" is no "payé"
        ]
        paid_for = bool(paying) and not cues & {Cue.EARNED, Cue.GAVE_ME}
        return Kind.EXPENSE if paid_for and hit and hit.sense.slug != "sale" else Kind.INCOME
    if Cue.GAVE_ME in cues and hit is not None and "back" in reading.texts[first:after]:
        return Kind.REFUND  # "they gave me my 75 back on the coat"
    if Cue.GAVE_ME in cues or _is_earned(reading.texts[first:after]):
        return Kind.INCOME
    if hit is not None and hit.sense.slug != "gifts" and hit.sense.level > 0:
        return Kind.EXPENSE
    if Cue.EARNED in cues:
        return Kind.INCOME
    if _is_from_somebody(reading, first, after) or _is_got_from(reading, first):
        return Kind.INCOME
    return Kind.EXPENSE


def _may_be_paid(reading: Reading, first: int, after: int) -> bool:
    """“just got back from target -87.43”: what its dash says will be asked."""
    told = movement_in(reading, first, after)
    return told is not None and Way.OUT in told.ways


def _is_earned(texts: Sequence[str]) -> bool:
    """“di 3 clases y gané 60”, “3 Rasen gemäht und 60 bekommen”: by its verbs alone."""
    if not SURELY_EARNED.isdisjoint(texts):
        return True
    return not RECEIVED.isdisjoint(texts) and not WORKED.isdisjoint(texts)


def movement_of(
    reading: Reading, first: int, after: int, hit: Hit | None, sign: str | None
) -> Told | None:
    """Which way a sentence says that money moved, or that words of income only describe."""
    if sign is not None:
        return None
    told = movement_in(reading, first, after)
    if told is None and hit is not None and hit.sense.is_income:
        incomes = [
            one
            for one in reading.hits_in(first, after)
            if one.sense.is_income and one.said not in SELLING
        ]
        if incomes and all(is_only_modifier(reading, one.after) for one in incomes):
            return Told((Way.OUT,), "of what is bought")
    return told


def hit_of_source(reading: Reading, first: int, after: int, hit: Hit | None) -> Hit | None:
    """The word that tells where income is from, before what tells what is bought."""
    if hit is not None and (hit.sense.is_income or hit.sense.slug not in EXPENSE_SLUGS):
        return hit
    incomes = [one for one in reading.hits_in(first, after) if one.sense.is_income]
    return phrase_told(reading, incomes, first, after)


def _is_in_paying(hint: Hint, hints: Sequence[Hint]) -> bool:
    """Whether longer words of paying hold words of earning: "me cobró" is no "cobró"."""
    return hint.cue in _EARNING and any(
        one.cue is Cue.SPENT
        and one.first <= hint.first
        and hint.after <= one.after
        and one.after - one.first > hint.after - hint.first
        for one in hints
    )


def _comes_back(reading: Reading, first: int, after: int) -> bool:
    """“Pfand 4,75 zurück”: the last word says so, and no way there and back is meant."""
    if _BACK_AT_THE_END.isdisjoint(reading.texts):
        return False
    said = [text for text in reading.texts[first:after] if text[0].isalpha()]
    return len(said) > 1 and said[-1] in _BACK_AT_THE_END and said[-2] not in _AND_BACK


def _is_return_ticket(reading: Reading, hints: Sequence[Hint], hit: Hit | None) -> bool:
    """“train return 17”, “treinkaartje 17 retour”: there and back."""
    back = [reading.texts[hint.first] for hint in hints if hint.cue is Cue.REFUND]
    return hit is not None and hit.sense.slug in {"transport", "travel"} and _BACK.issuperset(back)


def _is_from_somebody(reading: Reading, first: int, after: int) -> bool:
    """“50 from grandma”."""
    if not reading.has(Cue.FROM):
        return False
    hints = reading.hints_in(first, after)
    givers = {hint.first for hint in hints if hint.cue is Cue.PAYEE}
    return any(
        hint.cue is Cue.FROM
        and any(place in givers for place in range(hint.after, min(hint.after + 3, after)))
        for hint in hints
    )


def _is_got_from(reading: Reading, first: int) -> bool:
    """“got 30 from bob”, “venmo from anna 15”."""
    texts = reading.texts
    if texts[first : first + 1] == ["got"]:
        start = reading.words[first].end + 1
        got = next((one for one in reading.amounts if one.span.start == start), None)
        place = reading.place_of(got.span.end) if got else len(texts)
        return texts[place : place + 1] == ["from"]
    return texts[first] in _SENDERS and texts[first + 1 : first + 2] == ["from"]


_EARNING = (Cue.EARNED, Cue.GAVE_ME)
_SENDERS = frozenset({"venmo", "zelle", "paypal", "cashapp", "transfer", "payment"})
_TAKING = frozenset({"got", "had", "took", "caught"})
"""Verbs of spending that also take money in: "got my paycheck"."""
_BACK = frozenset({"return", "retour"})
_BACK_AT_THE_END = frozenset({"zuruck", "terug", "tillbaka"})
_AND_BACK = frozenset("und en och u hin heen".split())
