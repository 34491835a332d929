"""What must be asked before a correction is made."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from language.amounts import AmountMention, Doubt
from language.dates import DayMention
from language.named_currencies import NamedCurrency
from language.reading import Reading
from language.request import About, Ask, Choice, Decision
from language.usual import is_unusual


def doubt_about(
    reading: Reading,
    amount: AmountMention | None,
    day: DayMention | None,
    decisions: tuple[Decision, ...],
) -> Ask | None:
    """The question about the new amount or day of a transaction, None where both are clear."""
    settled = {one.about for one in decisions}
    if amount is not None and About.AMOUNT not in settled:
        ask = _about_amount(reading, amount, unusual=About.UNUSUAL not in settled)
        if ask is not None:
            return ask
    if day is not None and not settled & {About.DATE, About.FUTURE}:
        return _about_day(day)
    return None


def amount_decided(decisions: tuple[Decision, ...]) -> Decimal | None:
    """The amount that was given in answer to a question."""
    for decision in decisions:
        number = decision.value.partition(" ")[0]
        if decision.about in {About.AMOUNT, About.ZERO} and _NUMBER.fullmatch(number):
            return Decimal(number)
    return None


def date_decided(decisions: tuple[Decision, ...]) -> date | None:
    """The day that was given in answer to a question."""
    for decision in decisions:
        if decision.about is About.DATE:
            return date.fromisoformat(decision.value)
    return None


def currency_decided(
    decisions: tuple[Decision, ...], named: NamedCurrency | None, amount: AmountMention | None
) -> str | None:
    """The currency that was given in answer, that words name, or that the amount has."""
    for decision in decisions:
        if decision.about is About.CURRENCY:
            return decision.value
    if named is not None:
        return named.currency.code
    return amount.currency if amount else None


def currency_asked(decisions: tuple[Decision, ...], named: NamedCurrency | None) -> Ask | None:
    """“it was in pesos”: which of them."""
    if named is None or any(one.about is About.CURRENCY for one in decisions):
        return None
    choices = tuple(map(Choice, named.currency.choices))
    return Ask(about=About.CURRENCY, said=named.said, choices=choices) if choices else None


def _about_amount(reading: Reading, amount: AmountMention, *, unusual: bool) -> Ask | None:
    if amount.doubt is Doubt.ZERO:
        return Ask(about=About.ZERO, said=amount.said)
    if amount.doubt is not None:
        choices = tuple(Choice(format(one, "f")) for one in amount.readings)
        return Ask(about=About.AMOUNT, said=amount.said, choices=choices)
    code = amount.currency or reading.context.currency
    if unusual and is_unusual(amount.amount, code, reading.context):
        return Ask(about=About.UNUSUAL, said=amount.said, choices=_YES_OR_NO)
    return None


def _about_day(day: DayMention) -> Ask | None:
    if day.day is None or day.choices:
        choices = tuple(Choice(one.isoformat()) for one in day.choices)
        return Ask(about=About.DATE, said=day.said, choices=choices)
    if day.future:
        return Ask(about=About.FUTURE, said=day.said, choices=_YES_OR_NO)
    return None


_YES_OR_NO = (Choice("yes", "Yes"), Choice("no", "No"))
_NUMBER = re.compile(r"\d+(\.\d+)?")
