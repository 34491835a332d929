"""The rules of sums that may say something of a number alone, each with what calls for it."""

from __future__ import annotations

from collections.abc import Callable

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
from language.triggers import Rules, on
from language.uncounted import ask_what_is_added
from language.vocabulary.bargains import SALES, SAVED
from language.vocabulary.money_words import Role
from language.vocabulary.pay import HOURS
from language.vocabulary.sharing import COVERED, PORTIONS
from language.vocabulary.sum_words import CHANGE_GIVEN
from language.vouchers import SAYING_VOUCHERS, ask_of_vouchers


def calculate_alone(sums: Sums) -> None:
    """Applies the rules that have something to say of the only number."""
    for apply in _RULES.among(sums.words, sums.reader.said):
        apply(sums)


_RULES = Rules[Callable[[Sums], None]](
    on(ask_of_ways, Role.EACH),
    on(ask_of_the_clock, of=[HOURS]),
    on(ask_of_each_one, "each"),
    on(multiply_for_both, Role.EACH),
    on(multiply_unit_prices, Role.EACH, Role.PER, Role.AT),
    on(divide_the_whole, Role.SHARE, of=[PORTIONS["en"]]),
    on(leave_out_what_others_paid, of=[PARTING]),
    on(ask_of_what_was_covered, of=[COVERED]),
    on(keep_the_share, Role.SHARE, Role.CHIPPED_IN),
    on(split_between_people, Role.SPLIT, Role.WAYS, Role.AMONG, "/"),
    on(halve, Role.HALF, "half"),
    on(ask_of_what_is_mine, of=PORTIONS.values()),
    on(ask_of_a_portion, of=[*PORTIONS.values(), COUNTED_PORTIONS]),
    on(take_percent_off, "-", of=[SALES]),
    on(take_half_off, Role.HALF_OFF),
    on(ask_of_what_was_saved, of=[SAVED]),
    on(ask_what_is_taken_off, Role.MINUS, of=[OFF]),
    on(ask_of_vouchers, of=[SAYING_VOUCHERS]),
    on(ask_of_the_plan, of=[SAYING_PLANS]),
    on(ask_how_often, of=[OFTEN]),
    on(ask_of_the_change, of=[CHANGE_GIVEN]),
    on(ask_what_is_added, Role.ADDED, Role.PLUS, Role.TIP, Role.MINUS),
)
"""In their order; all others are about several numbers."""
