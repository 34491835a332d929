"""What several numbers come to: every rule of sums, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from language.added import (
    add_by_piece,
    add_on_top,
    add_the_extras,
    keep_the_one_with_it,
)
from language.change import keep_the_note, take_the_change_off
from language.discounts import (
    ask_how_often,
    ask_of_bargains,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
    take_the_coupon_off,
)
from language.expected import (
    ask_of_the_torn,
    leave_out_the_expected,
    leave_out_what_is_owed,
)
from language.figure import Figure
from language.instalments import (
    ask_of_the_parts,
    ask_of_the_plan,
    count_installments,
    keep_the_deposit,
    keep_the_part_paid,
)
from language.other_currency import keep_the_first_currency
from language.paid_by_others import leave_out_what_others_paid
from language.paid_by_time import ask_of_each_one, ask_of_the_clock, keep_the_net, multiply_hours
from language.parts_of_others import ask_of_the_parts_of_others, ask_of_what_was_covered
from language.percent_off import (
    ask_of_a_percentage,
    keep_what_it_came_to,
    take_half_off,
    take_percent_off,
)
from language.plain_sums import (
    add_percent_tips,
    add_up,
    keep_the_range,
    keep_what_includes_it,
    subtract,
)
from language.priced_for_several import multiply_for_both
from language.prices_paid import (
    ask_of_the_refused,
    ask_of_what_was_got,
    keep_one_of_the_repeated,
    keep_the_corrected,
    keep_the_last_word,
    keep_the_lowered,
    keep_what_is_exact,
    keep_what_one_paid_of_it,
    without_the_note,
)
from language.products import multiply, multiply_unit_prices
from language.quantities import (
    ask_of_several,
    ask_of_ways,
    keep_the_amount_by_its_price,
    price_by_measure,
    settle_products,
)
from language.receipts import keep_the_total_of_a_receipt
from language.sale_prices import keep_the_sale_price, leave_out_estimates
from language.self_corrections import (
    keep_the_one_that_holds_it,
    keep_what_is_proved,
    keep_what_is_renamed,
    keep_what_is_starred,
)
from language.sentence import Sentence
from language.shares import (
    count_after_for,
    count_beside_for,
    keep_the_concluded_share,
    keep_the_share,
    part_of_a_whole,
    several_of_one,
)
from language.single_sums import calculate_alone
from language.splitting import (
    ask_of_a_portion,
    ask_of_what_is_mine,
    divide_by_those_there,
    divide_the_whole,
    halve,
    split_between_people,
)
from language.sums import Sums
from language.told_apart import keep_those_told_apart
from language.totals import (
    keep_the_parts,
    keep_the_total,
    keep_the_whole,
    keep_what_a_product_came_to,
    keep_what_is_summed,
)
from language.uncounted import ask_what_is_added
from language.unit_prices import add_to_a_product, multiply_what_is_named_again
from language.unpaid_prices import leave_out_what_was_not_paid
from language.vouchers import ask_of_vouchers


def calculated(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures after every sum in the text; the numbers it used up have their reason."""
    sums = Sums(list(figures), reader)
    if len(figures) > 1:
        for rule in _RULES:
            rule(sums)
    else:
        calculate_alone(sums)
    return sums.figures


_RULES: tuple[Callable[[Sums], None], ...] = (
    keep_the_total_of_a_receipt,
    ask_of_the_torn,
    keep_the_corrected,
    keep_the_last_word,
    keep_what_is_exact,
    keep_what_one_paid_of_it,
    keep_what_is_starred,
    keep_what_is_proved,
    keep_what_is_renamed,
    keep_the_one_that_holds_it,
    leave_out_what_was_not_paid,
    ask_of_the_refused,
    ask_of_what_was_got,
    take_the_change_off,
    keep_the_note,
    keep_the_first_currency,
    keep_one_of_the_repeated,
    keep_those_told_apart,
    count_installments,
    add_percent_tips,
    multiply,
    multiply_what_is_named_again,
    multiply_for_both,
    add_on_top,
    ask_of_the_parts,
    ask_of_the_clock,
    multiply_hours,
    price_by_measure,
    keep_the_amount_by_its_price,
    ask_of_ways,
    multiply_unit_prices,
    settle_products,
    ask_of_several,
    ask_of_each_one,
    keep_the_net,
    leave_out_the_expected,
    leave_out_what_is_owed,
    leave_out_estimates,
    leave_out_what_others_paid,
    ask_of_the_parts_of_others,
    ask_of_what_was_covered,
    keep_the_part_paid,
    keep_the_deposit,
    keep_the_lowered,
    keep_the_sale_price,
    keep_what_it_came_to,
    keep_the_range,
    keep_what_includes_it,
    add_by_piece,
    add_to_a_product,
    add_up,
    keep_the_one_with_it,
    add_the_extras,
    keep_the_parts,
    keep_what_a_product_came_to,
    keep_what_is_summed,
    keep_the_whole,
    subtract,
    take_the_coupon_off,
    ask_of_vouchers,
    ask_of_bargains,
    count_beside_for,
    count_after_for,
    part_of_a_whole,
    divide_the_whole,
    keep_the_concluded_share,
    keep_the_share,
    split_between_people,
    divide_by_those_there,
    halve,
    keep_the_total,
    ask_of_what_is_mine,
    ask_of_a_portion,
    several_of_one,
    take_percent_off,
    ask_of_a_percentage,
    without_the_note,
    take_half_off,
    ask_of_what_was_saved,
    ask_what_is_taken_off,
    ask_of_vouchers,
    ask_of_the_plan,
    ask_how_often,
    ask_what_is_added,
)
