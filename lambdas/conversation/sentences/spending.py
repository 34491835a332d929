"""The answers to questions about what was spent and earned."""

from __future__ import annotations

from collections.abc import Sequence

from conversation.format import Style, category_name
from conversation.sentences.transactions import brief, dated
from ledger.money import Money
from ledger.records import Kind, Transaction


def spent(sums: Sequence[Money], verb: str, what: str, when: str, style: Style) -> str:
    """A sum for each currency: `You spent $20.00 on dining this month.`."""
    return f"You {verb} {and_(sums, style)}{what} {when}."


def nothing(verb: str, what: str, when: str) -> str:
    """Nothing at all was spent or earned."""
    return f"You {verb} nothing{what} {when}."


def in_transactions(count: int) -> str:
    """How many transactions a sum is of."""
    return f"That is {count} transaction{'' if count == 1 else 's'}."


def counted(count: int, noun: str, what: str, when: str) -> str:
    """How many there were."""
    plural = noun if count == 1 else f"{noun}s"
    return f"You logged {count} {plural}{what} {when}."


def average(money: Sequence[Money], count: int, what: str, when: str, style: Style) -> str:
    """The average of one transaction."""
    times = f"over {count} transaction{'' if count == 1 else 's'}"
    return f"On average {and_(money, style)}{what} {when}, {times}."


def extreme(word: str, one: Transaction, style: Style) -> str:
    """The biggest, smallest or last one."""
    return f"Your {word} one: {dated(one, style)}."


def exists(found: Sequence[Transaction], style: Style) -> str:
    """Yes, it was logged."""
    return f"Yes: {dated(found[0], style)}." if len(found) == 1 else "Yes, you did:"


def none_found(what: str, when: str) -> str:
    """A search that found nothing."""
    return f"I found nothing{what}{' ' + when if when else ''}."


def not_logged(what: str, when: str) -> str:
    """No, it was not logged."""
    return f"No, I found nothing{what}{' ' + when if when else ''}."


def numbered(listed: Sequence[Transaction], style: Style) -> str:
    """A list; its numbers are what "the second one" counts by."""
    return "\n".join(f"{n}. {dated(one, style)}" for n, one in enumerate(listed, start=1))


def found(count: int, more: bool, what: str, when: str) -> str:
    """The heading of a list."""
    newest = "Here is the newest" if count == 1 else f"Here are the newest {count}"
    head = newest if more else "Here is what I found"
    return f"{head}{what}{' ' + when if when else ''}:"


def together(sums: Sequence[Money], style: Style) -> str:
    """The sum of a list, for each currency."""
    return f"Together {and_(sums, style)}."


def breakdown(parts: Sequence[tuple[str, Money]], when: str, style: Style) -> str:
    """Spending by category, the largest first."""
    lines = [f"• {category_name(category)}: {signed(money, style)}" for category, money in parts]
    return "\n".join([f"What you spent {when}:", *lines])


def more_or_less(now: Money, then: Money, other: str, style: Style) -> str:
    """How a period compares with the other one, in figures and words."""
    if then.minor == 0:
        return f"It was nothing {other}."
    if then.minor == now.minor:
        return f"That is the same as {other}."
    difference = style.money(now - then)
    word = "more" if now.minor > then.minor else "less"
    percent = f" ({_percent(now, then)}%)" if then.minor > 0 else ""
    return f"That is {difference}{percent} {word} than {other}, when it was {style.money(then)}."


def and_(sums: Sequence[Money], style: Style) -> str:
    """Sums of several currencies side by side: they are never added."""
    said = [signed(money, style) for money in sums]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def signed(money: Money, style: Style) -> str:
    """A sum that may be below zero, where more came back than went out."""
    return f"-{style.money(money)}" if money.minor < 0 else style.money(money)


def noun_of(kinds: Sequence[Kind]) -> str:
    """What is counted."""
    return str(kinds[0]) if len(kinds) == 1 else "transaction" if kinds else "expense"


def last_is(one: Transaction, style: Style) -> str:
    """The last one, as an answer to "how much was my last taxi"."""
    return f"{brief(one, style)}, {_when(one, style)}."


def _when(one: Transaction, style: Style) -> str:
    return style.on(one.date).strip() or "today"


def _percent(now: Money, then: Money) -> int:
    return round(abs(now.minor - then.minor) * 100 / then.minor)
