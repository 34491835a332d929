"""The rules of sums that may say something of a number alone, each with what must be said for it.

Most messages have one number and none of these words, so most rules need not be asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from language.change import ask_of_the_change
from language.discounts import (
    OFF,
    OFTEN,
    ask_how_often,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
)
from language.instalments import SAYING_PLANS, ask_of_the_plan
from language.paid_by_others import PARTING, leave_out_what_others_paid
from language.paid_by_time import ask_of_each_one, ask_of_the_clock
from language.parts_of_others import ask_of_what_was_covered
from language.percent_off import take_half_off, take_percent_off
from language.priced_for_several import multiply_for_both
from language.products import multiply_unit_prices
from language.quantities import ask_of_ways
from language.shares import keep_the_share
from language.splitting import (
    COUNTED_PORTIONS,
    ask_of_a_portion,
    ask_of_what_is_mine,
    divide_the_whole,
    halve,
    split_between_people,
)
from language.sums import Sums
from language.uncounted import ask_what_is_added
from language.vocabulary.bargains import SALES, SAVED
from language.vocabulary.money_words import Role
from language.vocabulary.pay import HOURS
from language.vocabulary.sharing import COVERED, PORTIONS
from language.vocabulary.sum_words import CHANGE_GIVEN
from language.vouchers import SAYING_VOUCHERS, ask_of_vouchers


class Rule(NamedTuple):
    """A rule, and the words and roles of which one must be in the message."""

    apply: Callable[[Sums], None]
    words: frozenset[str]
    roles: frozenset[Role]


def calculate_alone(sums: Sums) -> None:
    """Applies the rules that have something to say of the only number."""
    words, roles = sums.words, sums.reader.said
    if _WORDS_OF_ANY.isdisjoint(words) and _ROLES_OF_ANY.isdisjoint(roles):
        return
    for rule in RULES:
        if not (rule.words.isdisjoint(words) and rule.roles.isdisjoint(roles)):
            rule.apply(sums)


def _rule(apply: Callable[[Sums], None], *roles: Role, words: Iterable[str] = ()) -> Rule:
    return Rule(apply, frozenset(words), frozenset(roles))


_PORTIONS = frozenset(word for portions in PORTIONS.values() for word in portions)

RULES = (
    _rule(ask_of_ways, Role.EACH),
    _rule(ask_of_the_clock, words=HOURS),
    _rule(ask_of_each_one, words=("each",)),
    _rule(multiply_for_both, Role.EACH),
    _rule(multiply_unit_prices, Role.EACH, Role.PER, Role.AT),
    _rule(divide_the_whole, Role.SHARE, words=PORTIONS["en"]),
    _rule(leave_out_what_others_paid, words=PARTING),
    _rule(ask_of_what_was_covered, words=COVERED),
    _rule(keep_the_share, Role.SHARE, Role.CHIPPED_IN),
    _rule(split_between_people, Role.SPLIT, Role.WAYS, Role.AMONG, words=("/",)),
    _rule(halve, Role.HALF, words=("half",)),
    _rule(ask_of_what_is_mine, words=_PORTIONS),
    _rule(ask_of_a_portion, words=_PORTIONS.union(COUNTED_PORTIONS)),
    _rule(take_percent_off, words=SALES.union("-")),
    _rule(take_half_off, Role.HALF_OFF),
    _rule(ask_of_what_was_saved, words=SAVED),
    _rule(ask_what_is_taken_off, Role.MINUS, words=OFF),
    _rule(ask_of_vouchers, words=SAYING_VOUCHERS),
    _rule(ask_of_the_plan, words=SAYING_PLANS),
    _rule(ask_how_often, words=OFTEN),
    _rule(ask_of_the_change, words=CHANGE_GIVEN),
    _rule(ask_what_is_added, Role.ADDED, Role.PLUS, Role.TIP, Role.MINUS),
)
"""In their order; all others are about several numbers."""
_WORDS_OF_ANY = frozenset[str]().union(*(rule.words for rule in RULES))
_ROLES_OF_ANY = frozenset[Role]().union(*(rule.roles for rule in RULES))
