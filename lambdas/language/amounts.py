"""The amounts of money in a text, each as sure as it is, and the numbers that are none."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from enum import IntEnum
from typing import Literal, NamedTuple

from language.amount_tokens import tokens_of
from language.arithmetic import calculated
from language.context import Context
from language.figure import Doubt, Figure, Reason
from language.figures import figures_of
from language.money_lexicon import NO_ROLES, lexicon_of
from language.numbers import UNKNOWN, marks_of, marks_of_language
from language.sentence import Sentence
from language.text import Cover, Span, fold
from language.unit_phrases import with_unit_prices
from language.which_are_money import labelled, sorted_out

__all__ = ["AmountMention", "Doubt", "NotMoney", "Reason", "Strength", "find_amounts", "find_money"]


class Strength(IntEnum):
    """How surely a number is money."""

    PLAIN = 1  # "lunch 12"
    DECIMALS = 2  # "lunch 12.50"
    MARKED = 3  # "lunch $12"


class AmountMention(NamedTuple):
    """An amount of money as it was read, unsigned, in units of its currency.

    `currency` is None where the text says none (the person's own). `readings` are the
    amounts it could be where there are several, best first; each can be written in the
    currency. `amount` is the best reading, except where it is more precise than its
    currency (`Doubt.PRECISE`): then it is the number as written. `doubt` says that it
    must be asked about. `installments` counts the payments of "1000 x 3 installments".
    """

    span: Span
    said: str
    amount: Decimal
    currency: str | None = None
    sign: Literal["+", "-"] | None = None
    readings: tuple[Decimal, ...] = ()
    currency_choices: tuple[str, ...] = ()
    approximate: bool = False
    doubt: Doubt | None = None
    how: str = ""
    strength: Strength = Strength.PLAIN
    installments: int | None = None


class NotMoney(NamedTuple):
    """A number that is not money, and why."""

    span: Span
    said: str
    value: Decimal
    reason: Reason


class Found(NamedTuple):
    """What the numbers of a text are."""

    amounts: tuple[AmountMention, ...]
    others: tuple[NotMoney, ...]


def find_amounts(
    text: str, context: Context, taken: Sequence[Span] = (), *, spoken: str | None = None
) -> tuple[AmountMention, ...]:
    """The amounts of money in a cleaned text, in order."""
    return find_money(text, context, taken, spoken=spoken).amounts


def find_money(
    text: str, context: Context, taken: Sequence[Span] = (), *, spoken: str | None = None
) -> Found:
    """The amounts of money in a cleaned text, and its other numbers.

    `taken` are the parts understood as something else (dates, times); `spoken` is the
    language of the words (ISO 639-1) where it is known.
    """
    folded = _folded(text)
    home = context.locale[:2].lower()
    lexicon = lexicon_of(spoken, home, context.currency)
    cover = Cover(taken)
    tokens = with_unit_prices(tokens_of(folded, lexicon), lexicon, spoken or home)
    reader = Sentence(
        text=text,
        folded=folded,
        tokens=tokens,
        texts=[token.text for token in tokens],
        lexicon=lexicon,
        own=context.currency,
        region=context.locale.replace("_", "-").rpartition("-")[2].upper(),
        marks=marks_of(context.number_format, context.locale),
        spoken=marks_of_language(spoken) if spoken and spoken != home else UNKNOWN,
        language=spoken or home,
        said=NO_ROLES.union(*[token.roles for token in tokens if token.roles]),
        taken=cover,
    )
    figures = [f for f in figures_of(reader) if not cover.touches(f.start, f.end)]
    if not figures:
        return Found((), ())
    figures = sorted_out(calculated(labelled(figures, reader), reader), reader)
    return Found(
        tuple([_mention(f, text) for f in figures if f.reason is None]),
        tuple(
            [
                NotMoney(
                    span=Span(f.start, f.end),
                    said=text[f.start : f.end],
                    value=f.value,
                    reason=f.reason,
                )
                for f in figures
                if f.reason is not None
            ]
        ),
    )


def _folded(text: str) -> str:
    """The folded text, without digits that were none: superscripts and circled numbers."""
    folded = fold(text)
    if text.isascii():
        return folded
    return "".join(
        new if not new.isdigit() or unicodedata.category(old) == "Nd" else " "
        for old, new in zip(text, folded, strict=True)
    )


def _mention(figure: Figure, text: str) -> AmountMention:
    currency = figure.currency
    if figure.is_marked:
        strength = Strength.MARKED
    else:
        strength = Strength.DECIMALS if figure.decimals else Strength.PLAIN
    return AmountMention(
        span=Span(figure.start, figure.end),
        said=text[figure.start : figure.end],
        amount=figure.value,
        currency=currency.code if currency else None,
        sign=figure.sign,
        readings=figure.readings,
        currency_choices=currency.choices if currency else (),
        approximate=figure.approximate,
        doubt=figure.doubt,
        how=figure.how,
        strength=strength,
        installments=figure.installments,
    )
