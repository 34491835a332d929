"""The question for what is missing or ambiguous, and a button for each reading."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import assert_never

from conversation.format import Style, category_name, number_format_of
from conversation.message import Button
from conversation.sentences import asking as say
from language.context import Context
from language.request import (
    SHARE_OR_ALL,
    About,
    AddRecurring,
    Ask,
    Choice,
    Edit,
    Entry,
    Itemise,
    Log,
    Request,
    SetBudget,
    SmallTalk,
    Understanding,
)
from language.share_answers import is_share
from ledger.currencies import EXPONENTS, is_currency
from ledger.errors import TooPreciseError
from ledger.money import Money
from ledger.records import Kind

MOST_BUTTONS = 5
"""Buttons of one response card (Lex V2 runtime model)."""
LONGEST = 50
"""Characters of a button's text and value (Lex V2 runtime model)."""

_KINDS = {
    "expense": "An expense", "income": "Income", "refund": "A refund", "budget": "A budget",
    "LogExpense": "An expense", "LogIncome": "Income", "SetBudget": "A budget",
    "AddRecurring": "It repeats", "ShowSpending": "A question",
}  # fmt: skip
_YES_NO = {"yes": "Yes", "no": "No"}


def style_of(context: Context) -> Style:
    """How the person of this context reads numbers and days."""
    return Style(
        currency=context.currency,
        number_format=context.number_format or number_format_of(context.locale),
        today=context.today,
        month_start=context.month_start,
        week_start=6 if context.locale in _SUNDAY_FIRST else 0,
    )


def question_for(ask: Ask, understanding: Understanding, context: Context) -> str:
    """The one short question that must be answered before anything is written."""
    style = style_of(context)
    entry = entry_of(understanding.request, ask.index)
    thing = entry.description if entry else ""
    match ask.about:
        case About.AMOUNT | About.CURRENCY | About.UNUSUAL | About.ZERO | About.BUDGET:
            return _about_money(ask, understanding.request, entry, style)
        case About.CATEGORY:
            return say.which_category(thing)
        case About.DATE:
            return say.which_day(ask.said) if ask.choices else say.no_such_day(ask.said)
        case About.FUTURE:
            return say.in_future(style.day(entry.date) if entry else ask.said)
        case About.KIND:
            return say.which_kind(ask.said or thing)
        case About.TARGET:
            return say.WHICH_ONE
        case About.READING:
            if all(choice.value != "no" for choice in ask.choices):
                return say.TWO_READINGS
            return _whether_to_log(understanding.request, style)
        case About.SCHEDULE:
            return say.HOW_OFTEN
        case unknown:
            assert_never(unknown)


def buttons_for(ask: Ask, understanding: Understanding, context: Context) -> tuple[Button, ...]:
    """A button for each reading; each one's value answers the question when it is typed."""
    style = style_of(context)
    entry = entry_of(understanding.request, ask.index)
    return tuple(
        Button(_label(ask, choice, entry, style)[:LONGEST], choice.value)
        for choice in ask.choices[:MOST_BUTTONS]
        if 0 < len(choice.value) <= LONGEST
    )


def entry_of(request: Request, index: int) -> Entry | None:
    """The entry of the request that a question is about."""
    match request:
        case Log(entries=entries) | Itemise(entries=entries):
            return entries[index] if index < len(entries) else None
        case AddRecurring(entry=entry):
            return entry
        case SmallTalk(offer=offer):
            return offer
        case _:
            return None


def _about_money(ask: Ask, request: Request, entry: Entry | None, style: Style) -> str:
    match ask.about:
        case About.CURRENCY:
            if ask.said and not ask.choices and not is_currency(ask.said):
                return say.no_such_currency(ask.said)
            return say.which_currency(ask.said)
        case About.UNUSUAL:
            return say.unusual(_money_said(entry, style) or ask.said)
        case About.ZERO:
            return say.zero(entry.description if entry else "")
        case About.BUDGET:
            return _about_budget(request, style)
        case _:
            return _about_amount(ask, request, entry, style)


def _about_amount(ask: Ask, request: Request, entry: Entry | None, style: Style) -> str:
    if entry and entry.kind is Kind.REFUND and entry.amount is None:
        return say.how_much_back(entry.description)
    if is_share(ask.choices):
        share, whole = (_amount_label(one.value, entry, style) for one in ask.choices)
        return say.share_or_all(share, whole)
    told = len(ask.choices) == 1 and ask.choices[0].value in ask.said.replace(",", ".")
    if told and entry and entry.kind is Kind.EXPENSE:
        return say.HOW_MUCH_IN_ALL
    if ask.choices:
        labels = [_label(ask, choice, entry, style) for choice in ask.choices[:MOST_BUTTONS]]
        return say.readings(say.which_amount(ask.said), labels)
    if ask.said and any(character.isdigit() for character in ask.said):
        return say.readings(say.which_amount(ask.said), ())
    if isinstance(request, Edit):
        return say.OVER_OTHER_AMOUNT
    thing = entry.description if entry else ""
    if entry and entry.kind is Kind.INCOME:
        return say.how_much_comes_in(thing)
    return say.how_much(thing)


def _whether_to_log(request: Request, style: Style) -> str:
    entries = request.entries if isinstance(request, Log) else ()
    alone = entries[0] if len(entries) == 1 else None
    return say.whether_to_log(_money_said(alone, style) or "", alone.description if alone else "")


def _about_budget(request: Request, style: Style) -> str:
    if not isinstance(request, SetBudget):
        return say.WHICH_BUDGET
    if request.remove:
        return say.WHICH_BUDGET_TO_REMOVE
    if request.amount is None:
        return say.no_budget_amount(category_name(request.category) if request.category else "all")
    return say.no_budget_category(_money(request.amount, request.currency, style))


def _label(ask: Ask, choice: Choice, entry: Entry | None, style: Style) -> str:
    if choice.label in SHARE_OR_ALL:
        return f"{choice.label}: {_amount_label(choice.value, entry, style)}"
    if choice.label:
        return choice.label
    value = choice.value
    if value in _YES_NO:
        return _YES_NO[value]
    match ask.about:
        case About.AMOUNT | About.UNUSUAL | About.ZERO | About.BUDGET:
            return _amount_label(value, entry, style)
        case About.DATE | About.FUTURE:
            return _day_label(value, style)
        case About.KIND | About.READING:
            return _KINDS.get(value, value)
        case About.CATEGORY:
            return category_name(value).capitalize()
        case About.CURRENCY | About.TARGET | About.SCHEDULE:
            return value
        case unknown:
            assert_never(unknown)


def _amount_label(value: str, entry: Entry | None, style: Style) -> str:
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return category_name(value)
    return _money(amount, entry.currency if entry else style.currency, style)


def _day_label(value: str, style: Style) -> str:
    try:
        return style.day(date.fromisoformat(value))
    except ValueError:
        return value


def _money_said(entry: Entry | None, style: Style) -> str | None:
    if entry is None or entry.amount is None:
        return None
    return _money(entry.amount, entry.currency, style)


def _money(amount: Decimal, currency: str, style: Style) -> str:
    if currency not in EXPONENTS:
        return f"{amount} {currency}"
    try:
        return style.money(Money.of(amount, currency))
    except TooPreciseError:
        return f"{amount} {currency}"


_SUNDAY_FIRST = frozenset(
    "en-US en-CA en-IN en-ZA en-AU es-MX es-US pt-BR ja-JP ko-KR he-IL zh-TW hi-IN".split()
)
