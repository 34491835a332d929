"""What is said of transactions: written, listed, changed, removed."""

from __future__ import annotations

from collections.abc import Sequence

from conversation.format import Style, category_name
from ledger.money import Money
from ledger.records import Kind, Transaction

CORRECT_OTHER = "I could not tell the category: say “that was groceries”, for example."
CORRECT_OTHERS = "I could not tell every category: say “the bakery was groceries”, for example."


def logged(written: Sequence[Transaction], style: Style) -> str:
    """The echo of what was written: each amount, category, and day where it is not today."""
    if len(written) == 1:
        return f"Logged {_in_a_sentence(written[0], style)}."
    items = _bullets(written, style)
    return f"Logged {len(written)} {_noun(written)}:{items}{_together(written, style)}"


def brief(one: Transaction, style: Style) -> str:
    """One transaction in a list, without its day: `$4.50 coffee, dining`, `$30.00 groceries`."""
    name = category_name(one.category)
    if one.description.lower() == name or not one.description:
        return f"{amount(one, style)} {name}"
    return f"{amount(one, style)} {one.description}, {name}"


def told(one: Transaction, style: Style) -> str:
    """One transaction, and its day where that is not today: `$9.00 taxi, on Tue 3 Nov`."""
    note = f" ({one.note})" if one.note else ""
    return f"{brief(one, style)}{note}{_when(one, style)}"


def dated(one: Transaction, style: Style) -> str:
    """One transaction in a list, its day first: `Fri 20 Nov: $4.50 coffee, dining`."""
    note = f" ({one.note})" if one.note else ""
    return f"{style.day(one.date)}: {brief(one, style)}{note}"


def label(one: Transaction, style: Style) -> str:
    """One transaction on a button: `$4.50 coffee, Fri 20 Nov`, at most 50 characters."""
    day = style.day(one.date)
    text = " ".join(filter(None, (amount(one, style), one.description or one.category)))
    return f"{text[: 48 - len(day)].rstrip()}, {day}"


def amount(one: Transaction, style: Style) -> str:
    """Its amount with what it is, where that is not an expense: `refund of $30.00`."""
    money = style.money(one.money)
    about = "about " if one.approximate else ""
    match one.kind:
        case Kind.INCOME:
            return f"income of {about}{money}"
        case Kind.REFUND:
            return f"refund of {about}{money}"
        case Kind.EXPENSE:
            return f"{about}{money}"


def removed(gone: Sequence[Transaction], style: Style) -> str:
    """That these no longer count."""
    if len(gone) == 1:
        return f"Removed: {told(gone[0], style)}."
    return f"Removed {len(gone)} {_noun(gone)}:{_bullets(gone, style)}"


def restored(back: Sequence[Transaction], style: Style) -> str:
    """That these count again."""
    if len(back) == 1:
        return f"Back in your ledger: {told(back[0], style)}."
    return f"Back in your ledger:{_bullets(back, style)}"


def changed(before: Transaction, after: Transaction, style: Style) -> str:
    """What a transaction was and what it is now."""
    was, now = told(before, style), told(after, style)
    return f"Changed: {now}. It was: {was}."


def unchanged(one: Transaction, style: Style) -> str:
    """That a transaction already is what it was to become."""
    return f"It already is: {told(one, style)}. Nothing changed."


def learned(word: str, category: str) -> str:
    """That a correction is kept for the next time."""
    return f"From now on “{word}” is {category_name(category)}."


def _in_a_sentence(one: Transaction, style: Style) -> str:
    name = category_name(one.category)
    what = f"{_article(one.kind)}{amount(one, style)}"
    says_more = one.description.lower() not in ("", name, one.kind)
    thing = f" for {one.description}" if says_more else ""
    return f"{what}{thing} in {name}{style.on(one.date)}"


def _when(one: Transaction, style: Style) -> str:
    return f",{style.on(one.date)}" if one.date != style.today else ""


def _article(kind: Kind) -> str:
    return "a " if kind is Kind.REFUND else ""


def _noun(transactions: Sequence[Transaction]) -> str:
    kinds = {one.kind for one in transactions}
    return "expenses" if kinds == {Kind.EXPENSE} else "transactions"


def _together(written: Sequence[Transaction], style: Style) -> str:
    currencies = {one.money.currency for one in written}
    if len(currencies) > 1 or {one.kind for one in written} != {Kind.EXPENSE}:
        return ""
    total = Money(sum(one.money.minor for one in written), currencies.pop())
    return f"\nTogether {style.money(total)}."


def _bullets(transactions: Sequence[Transaction], style: Style) -> str:
    return "".join(f"\n• {told(one, style)}" for one in transactions)
