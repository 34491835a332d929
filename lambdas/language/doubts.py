"""What must be asked before an entry is written, and the entries with the answers given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from language.amounts import AmountMention, Doubt
from language.answered_values import ROUGHLY
from language.context import Context
from language.entries import Draft
from language.request import SHARE_OR_ALL, About, Ask, Choice, Decision, Entry
from language.splitting import OFFERED
from language.usual import is_unusual
from ledger.currencies import is_currency
from ledger.records import Kind

_KINDS = {
    Kind.EXPENSE: "I spent it",
    Kind.INCOME: "I got it",
    Kind.REFUND: "A refund",
}
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


def decided(drafts: Sequence[Draft], decisions: Sequence[Decision]) -> tuple[Draft, ...]:
    """The entries with the decisions in them."""
    result = list(drafts)
    for decision in decisions:
        if 0 <= decision.index < len(result):
            draft = result[decision.index]
            result[decision.index] = draft._replace(entry=_with(draft.entry, decision))
    return tuple(result)


def first_doubt(
    drafts: Sequence[Draft], decisions: Sequence[Decision], context: Context
) -> Ask | None:
    """The first question about the entries that no decision answers."""
    for index, draft in enumerate(drafts):
        settled = frozenset(one.about for one in decisions if one.index == index)
        ask = _doubt(draft, settled, context)
        if ask is not None:
            return replace(ask, index=index)
    return None


def _doubt(draft: Draft, settled: frozenset[About], context: Context) -> Ask | None:
    return (
        (None if About.AMOUNT in settled else _about_amount(draft))
        or (None if About.CURRENCY in settled else _about_currency(draft, context))
        or (None if About.ZERO in settled or About.AMOUNT in settled else _about_zero(draft))
        or (None if About.KIND in settled else _about_kind(draft))
        or (None if settled & {About.DATE, About.FUTURE} else _about_day(draft, context))
        or (None if About.UNUSUAL in settled else _about_size(draft, context))
    )


def _about_amount(draft: Draft) -> Ask | None:
    mention = draft.amount
    if draft.entry.amount is None:
        return Ask(about=About.AMOUNT, said=mention.said if mention else "")
    if mention is None or mention.doubt in {None, Doubt.ZERO, Doubt.UNSUPPORTED}:
        return None
    return Ask(about=About.AMOUNT, said=mention.said, choices=_readings(mention))


def _readings(mention: AmountMention) -> tuple[Choice, ...]:
    values = list(mention.readings) or [mention.amount]
    if mention.readings == () and mention.doubt is Doubt.PRECISE:
        values = []
    if mention.how.startswith(OFFERED) and len(values) == len(SHARE_OR_ALL):
        pairs = zip(values, SHARE_OR_ALL, strict=True)
        return tuple(Choice(format(value, "f"), label) for value, label in pairs)
    return tuple(Choice(format(value, "f")) for value in values)


def _about_currency(draft: Draft, context: Context) -> Ask | None:
    mention = draft.amount
    if mention is None:
        return None
    if mention.doubt is Doubt.UNSUPPORTED or not is_currency(draft.entry.currency):
        return Ask(about=About.CURRENCY, said=draft.entry.currency)
    if len(mention.currency_choices) < 2 or context.currency in mention.currency_choices:
        return None
    choices = tuple(Choice(code) for code in mention.currency_choices[:5])
    return Ask(about=About.CURRENCY, said=mention.said, choices=choices)


def _about_zero(draft: Draft) -> Ask | None:
    if draft.entry.amount is None or draft.entry.amount != 0:
        return None
    return Ask(about=About.ZERO, said=draft.amount.said if draft.amount else "0")


def _about_kind(draft: Draft) -> Ask | None:
    if draft.kinds:
        choices = tuple(Choice(kind.value, _KINDS[kind]) for kind in draft.kinds)
        return Ask(about=About.KIND, said=draft.entry.description, choices=choices)
    if draft.amount is None or draft.amount.sign != "-" or draft.entry.kind is not Kind.EXPENSE:
        return None
    choices = (Choice("expense", "An expense"), Choice("refund", "A refund"))
    return Ask(about=About.KIND, said=draft.amount.said, choices=choices)


def _about_day(draft: Draft, context: Context) -> Ask | None:
    day = draft.day
    if day is None:
        return None
    if day.day is None:
        return Ask(about=About.DATE, said=day.said)
    if day.choices:
        choices = tuple(Choice(one.isoformat()) for one in day.choices[:5])
        return Ask(about=About.DATE, said=day.said, choices=choices)
    if draft.entry.date > context.today:
        choices = (Choice("yes", "Log it then"), Choice(context.today.isoformat(), "Today"))
        return Ask(about=About.FUTURE, said=day.said, choices=choices)
    return None


def _about_size(draft: Draft, context: Context) -> Ask | None:
    entry = draft.entry
    if entry.amount is None or not is_unusual(entry.amount, entry.currency, context):
        return None
    return Ask(about=About.UNUSUAL, said=draft.amount.said if draft.amount else "", choices=YES_NO)


def _with(entry: Entry, decision: Decision) -> Entry:
    match decision.about:
        case About.AMOUNT | About.ZERO | About.UNUSUAL:
            return _with_amount(entry, decision.value)
        case About.CURRENCY:
            return replace(entry, currency=decision.value, currency_said=True)
        case About.CATEGORY:
            return replace(entry, category=decision.value, category_said=True)
        case About.DATE | About.FUTURE if decision.value != "yes":
            return replace(entry, date=date.fromisoformat(decision.value), date_said=True)
        case About.KIND if decision.value in set(Kind):
            return _of_kind(entry, Kind(decision.value))
        case _:
            return entry


def _with_amount(entry: Entry, value: str) -> Entry:
    exactly = value.removesuffix(ROUGHLY)
    number, _, currency = exactly.partition(" ")
    try:
        amount = Decimal(number)
    except InvalidOperation:
        return entry  # "yes" to an unusual amount
    if currency:
        entry = replace(entry, currency=currency, currency_said=True)
    roughly = entry.approximate or exactly != value
    signed = -amount if entry.kind is Kind.REFUND else amount
    return replace(entry, amount=signed, approximate=roughly)


def _of_kind(entry: Entry, kind: Kind) -> Entry:
    if entry.amount is None:
        return replace(entry, kind=kind)
    size = abs(entry.amount)
    return replace(entry, kind=kind, amount=-size if kind is Kind.REFUND else size)
