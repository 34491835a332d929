"""The periods a question or a report names."""

from __future__ import annotations

from typing import NamedTuple

from language.context import Context
from language.date_tokens import may_begin_a_day, tokens_about_time
from language.day_grammar import days_of
from language.day_reading import Lean
from language.period_grammar import PeriodGrammar
from language.text import Span
from language.time_words import Words
from language.vocabulary.date_words import Kind
from ledger.periods import Period


class PeriodMention(NamedTuple):
    """Where a period is named, and which it is (half-open).

    `compared_to` is the other period of a comparison: in "this month vs last month" the
    first mention has the second's period, and the second `is_comparison`. Where only the
    other one is named ("more than last month"), `period` is the current such period.
    """

    span: Span
    said: str
    period: Period
    compared_to: Period | None = None
    is_comparison: bool = False
    how: str = ""


def find_periods(text: str, context: Context, *, lean: Lean = "past") -> tuple[PeriodMention, ...]:
    """Every period the text names, in its order; a single day is a period of one day.

    "Past 2 weeks" ends today, "since june" too; "last week" is the calendar's, beginning
    as weeks do in the locale; "this month" begins on the person's own day.
    """
    tokens = tokens_about_time(text)
    if not tokens:
        return ()
    days = days_of(text, context.today, context.locale, lean)
    words = days.words
    comparing = Kind.COMPARE in words.said
    ranging = not (comparing or words.said.isdisjoint(_JOINING))
    grammar = PeriodGrammar(
        words, days, context.today, context.locale, context.month_start, comparing, ranging=ranging
    )
    mentions: list[PeriodMention] = []
    at = 0
    versus = False
    while at < len(tokens):
        found = grammar.period_at(at) if may_begin_a_day(tokens, at) else None
        if mentions and (versus or comparing):
            found = grammar.one_before(at, mentions[0].period) or found
        if found is None:
            versus = versus and _may_stand_between(words, at)
            versus = versus or not words.kinds(at).isdisjoint(_VERSUS)
            at += 1
            continue
        span = Span(tokens[at].start, tokens[found.end - 1].end)
        said = text[span.start : span.end]
        mention = PeriodMention(span=span, said=said, period=found.period, how=found.how)
        _compare(mentions, mention, grammar, versus=versus, comparing=comparing)
        versus = False
        at = found.end
    if comparing and len(mentions) == 1 and mentions[0].compared_to is None:
        alone = mentions.pop()
        current = grammar.counterpart(alone.period)
        mentions.append(alone._replace(period=current, compared_to=alone.period))
    return tuple(mentions)


_JOINING = frozenset((Kind.TO, Kind.BETWEEN))
"""Without one of these no period goes from one day to another."""


_VERSUS = frozenset((Kind.VERSUS,))


def _may_stand_between(words: Words, at: int) -> bool:
    return words.word(at, Kind.THE) is not None or words.word(at, Kind.IN) is not None


def _compare(
    mentions: list[PeriodMention],
    mention: PeriodMention,
    grammar: PeriodGrammar,
    *,
    versus: bool,
    comparing: bool,
) -> None:
    first = mentions[0] if mentions else None
    if (versus or comparing) and first and first.compared_to is None:
        mentions[0] = first._replace(compared_to=mention.period)
        mentions.append(mention._replace(is_comparison=True))
    elif versus and not first:
        current = grammar.counterpart(mention.period)
        mentions.append(mention._replace(period=current, compared_to=mention.period))
    else:
        mentions.append(mention)
