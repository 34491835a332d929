"""Which numbers of a message are money and which are counts, names, sizes and years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from language.amount_tokens import Piece, is_east_asian
from language.beside_numbers import WEIGHTS
from language.categories import is_category_phrase
from language.counted_things import is_thing
from language.figure import Figure, Reason
from language.list_numbers import without_list_numbers
from language.lone_numbers import asked_alone
from language.numbered_things import without_things
from language.priced_things import with_priced_things
from language.sentence import Sentence
from language.told_apart import TOLD_APART
from language.unexplained import asked_about, counts_things, is_plural
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_nouns import DONE_TO_THINGS, KINDS_OF_THINGS


def sorted_out(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures, those that are not money with their reason."""
    guessed = list(figures)
    if len(guessed) > 1 and not any(one.how == TOLD_APART for one in guessed):
        guessed = _counts_of_clauses_before(_by_order(guessed, reader), reader)
    return asked_alone(asked_about(figures, guessed, reader), reader)


def labelled(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures, those that the words beside them tell to be no money with their reason."""
    marked = without_things([_by_neighbours(figure, reader) for figure in figures], reader)
    for place, figure in enumerate(marked[:-1]):
        if figure.is_plain and _is_list_number(figure, reader):
            marked[place] = figure.without(Reason.ORDINAL)
    marked = without_list_numbers(marked, reader)
    for place, figure in enumerate(figures):
        if figure.reason is None and marked[place].reason is Reason.LABEL:
            marked[place] = figure if _is_price_of_several(figure, reader) else marked[place]
    marked = _hours_and_versions(_priced(marked, reader), reader)
    return _codes_in_groups(with_priced_things(marked, reader), reader)


def _is_price_of_several(figure: Figure, reader: Sentence) -> bool:
    """As in "phone plan 3 lines 25 a line", "2 rooms 240": the things are counted, not numbered."""
    if Role.EACH in reader.roles(figure.after):
        return True
    several, count = reader.token(figure.first - 1), reader.token(figure.first - 2)
    if several is None or count is None or count.piece is not Piece.NUMBER:
        return False
    return several.text.endswith("s") and is_plural(several.text)


def _priced(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """As in "chipotle order 23", "paid invoice 850": the only number, and short enough."""
    if len(figures) != 1 or figures[0].reason is not Reason.LABEL:
        return figures
    figure = figures[0]
    before = reader.token(figure.first - 1)
    if before is None or before.text not in _PRICED_TOO or figure.value >= 1000:
        return figures
    if before.text != "order" and not any(Role.PAY in token.roles for token in reader.tokens):
        return figures
    return [figure._replace(reason=None)]


_PRICED_TOO = frozenset("order invoice inv booking article receipt".split())


def _hours_and_versions(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """As in "dinner at 8 was 62", "from 9 to 5 cost 24", "usb 3.0 hub for 24"."""
    result = list(figures)
    for place, figure in enumerate(figures[:-1]):
        if figure.reason is not None or (figure.is_marked and figure.decimals != 1):
            continue
        before, after = reader.token(figure.first - 1), reader.token(figure.after)
        if before is None or figure.value > 24:
            continue
        if before.text in _VERSIONED and not figure.currency:
            result[place] = figure.without(Reason.LABEL)
        elif before.text == "at" and after is not None and after.text in _COMES_TO:
            result[place] = figure.without(Reason.TIME)
        elif before.text == "from" and after is not None and after.text in {"to", "till", "until"}:
            end = figures[place + 1]
            if end.first == figure.after + 1 and end.value <= 24 and place + 2 < len(figures):
                result[place] = figure.without(Reason.TIME)
                result[place + 1] = end.without(Reason.TIME)
    return result


_VERSIONED = frozenset(
    "usb bluetooth hdmi version ver windows ios android python thunderbolt".split()
)
_IN = frozenset(("in", "en", "im", "em", "nel"))
_COMES_TO = frozenset("was cost came were is".split())


def _is_list_number(figure: Figure, reader: Sentence) -> bool:
    """As in "1. coffee 4": a number that opens a line of a list."""
    if figure.first and reader.tokens[figure.first - 1].text != "\n":
        return False
    dot, word = reader.token(figure.after), reader.token(figure.after + 1)
    if dot is None or word is None or dot.text not in {".", ")"} or not dot.glued:
        return False
    return word.piece is Piece.WORD and figure.value <= 50


_ONE_PERSON = frozenset("adult kid child senior student person toddler".split())


def _by_neighbours(figure: Figure, reader: Sentence) -> Figure:
    """What the words right before and after a number say about it."""
    if figure.reason is not None or figure.is_marked or figure.installments:
        return figure
    after = reader.token(figure.after)
    if figure.first and reader.tokens[figure.first - 1].text in _IN and _is_year(figure):
        return figure.without(Reason.YEAR)
    roles = reader.roles(figure.after)
    if after is not None and after.piece is Piece.WORD and not figure.approximate:
        weighs = after.text in WEIGHTS  # else its currency
        measures = weighs or (Role.UNIT in roles and _is_unit_here(figure, reader))
        if measures or _is_counted_and_priced(figure, reader):
            return figure.without(Reason.QUANTITY)
        people = Role.PEOPLE in roles and figure.value <= 30
        if figure.is_plain and (people or (figure.value == 1 and after.text in _ONE_PERSON)):
            return figure.without(Reason.QUANTITY)
        glued = after.glued and roles.isdisjoint(_GLUED_TOO) and not is_east_asian(after.text)
        if glued and figure.decimals == 0 and not figure.worded:
            return figure if _is_run_together(figure, reader) else figure.without(Reason.NAME)
    if figure.glued_before and figure.decimals == 0:
        dash = reader.tokens[figure.first - 1].text == "-"
        word = reader.tokens[figure.first - 1 - dash]
        if word.end - word.start <= 2 or (word.glued and Role.LABEL in word.roles):
            return figure.without(Reason.NAME)
    if figure.is_plain and _is_numbered(figure, reader):
        return figure.without(Reason.LABEL)
    return figure


def _is_run_together(figure: Figure, reader: Sentence) -> bool:
    """As in "60haircut": the only number, and one thing behind it; but "3pizzas", "7eleven"."""
    word = reader.tokens[figure.after].text
    numbers = sum(token.piece is Piece.NUMBER for token in reader.tokens)
    if numbers > 1 or figure.glued_before or len(word) < 3 or figure.value <= 3:
        return False
    following = reader.token(figure.after + 1)
    phrase = f"{word} {following.text}" if following is not None else word
    counted = is_plural(phrase) and figure.value < _MANY
    return not counted and (is_category_phrase(word) or is_category_phrase(phrase))


_GLUED_TOO = frozenset((Role.EACH, Role.ISH, Role.TIP))
_MANY = 50


def _is_numbered(figure: Figure, reader: Sentence) -> bool:
    """As in "gate 12", "combo no. 6", but not "coffee 4.. no 5"."""
    at = figure.first - 1
    if at > 0 and reader.tokens[at].text == "." and reader.tokens[at].glued:
        at -= 1
        short = reader.tokens[at].text.rpartition(" ")[2] in _SHORT_LABELS
        return short and Role.NUMBERED in reader.roles(at)
    if Role.NUMBERED not in reader.roles(at) or Role.WAYS in reader.roles(figure.after):
        return False
    if reader.tokens[at].text == "no":
        following = reader.token(figure.after)
        named = following is not None and following.piece is Piece.WORD
        linked = named and bool(reader.roles(figure.after) & {Role.FOR, Role.ON, Role.AT})
        return reader.tokens[at - 1].piece is Piece.WORD if at else named and not linked
    return True


_SHORT_LABELS = frozenset("no nr num inv ref acct vol ep conf".split())


def _codes_in_groups(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """Numbers in groups are one code: "0800 123 456", "3704 0044 0532"."""
    if len(figures) < _FEWEST_IN_A_GROUP:
        return figures
    result = list(figures)
    start = 0
    for end in range(1, len(result) + 1):
        if end < len(result) and _is_next(result[end - 1], result[end], reader):
            continue
        group = result[start:end]
        coded = any(
            figure.reason is Reason.CODE or (figure.reason is Reason.PHONE and figure.value >= 1000)
            for figure in group
        )
        if len(group) > 2 or (len(group) > 1 and coded):
            named = any(reader.tokens[one.first].piece is Piece.WORD for one in group)
            for place in range(start, end - named):  # "7 eleven 12": a name, and what it cost
                if result[place].is_plain and result[place].reason is None:
                    result[place] = result[place].without(Reason.CODE)
        start = end
    return result


_FEWEST_IN_A_GROUP = 2


def _is_next(one: Figure, other: Figure, reader: Sentence) -> bool:
    """Whether nothing stands between two numbers but what groups the digits of a code."""
    between = reader.tokens[one.after : other.first]
    if between and between[0].text == ")" and not one.glued_before:
        coded = one.reason is Reason.CODE or one.reason is Reason.PHONE  # "(555-0142) 95"
        if coded and reader.tokens[one.first - 1].text != "(":
            return False
    return all(token.text in {")", "("} or (token.text == "-" and token.glued) for token in between)


def _is_unit_here(figure: Figure, reader: Sentence) -> bool:
    """Whether the unit after the number measures: "5 kg", "3 nights", but not "9 pack lunch"."""
    after = reader.tokens[figure.after]
    if is_east_asian(after.text):
        return _is_counter(figure, reader)
    if len(after.text) <= 2 and after.text.isascii() and not after.glued:
        return after.text in _SHORT_UNITS
    following = reader.token(figure.after + 1)
    if figure.decimals == _OF_A_PRICE and is_category_phrase(after.text):
        return False  # "2,40 uova"
    return following is None or not is_category_phrase(f"{after.text} {following.text}")


def _is_counter(figure: Figure, reader: Sentence) -> bool:
    """As in "3個", "5点"; but "1200 本" is a book for 1200, "30点外卖" no hour."""
    after, following = reader.tokens[figure.after], reader.token(figure.after + 1)
    if not after.glued or (after.text in _OF_CLOCKS and figure.value > 31):
        return False
    goes_on = following is not None and following.glued and "가" <= following.text[0] <= "힣"
    return not (goes_on and following and following.text not in _PARTICLES)


def _is_counted_and_priced(figure: Figure, reader: Sentence) -> bool:
    """As in "抽纸3提 29.9": one character after a small number, then the price."""
    after, following = reader.tokens[figure.after], reader.token(figure.after + 1)
    if not (is_east_asian(after.text) and after.glued) or following is None:
        return False
    small = figure.is_plain and figure.value <= 20
    return small and following.piece is Piece.NUMBER and not following.glued


_OF_A_PRICE = 2
"""Decimals with which a number before a thing is its price, and counts none."""
_OF_CLOCKS = frozenset("点時时日号月시일월")
_PARTICLES = frozenset("에은는을를이가로도의만")
_SHORT_UNITS = frozenset(
    "kg km ml cl dl lb oz cm mm gb tb mb hr pc pk ft wk yr mi g l h st kw qt".split()
)


def _by_order(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """Among the numbers of one clause: the name before an amount, the count before a thing."""
    sorted_figures = figures
    for clause in _clauses(list(sorted_figures), reader):
        open_ones = [i for i in clause if sorted_figures[i].reason is None]
        for i, j in pairwise(open_ones):
            first, second = sorted_figures[i], sorted_figures[j]
            words = first.worded and not (first.is_marked or second.worded)
            if (
                (_is_loose(first) or words)
                and _is_adjacent(first, second, reader)
                and (words or _has_words(clause, sorted_figures, reader))
            ):
                sorted_figures[i] = first.without(Reason.NAME)
        open_ones = [i for i in clause if sorted_figures[i].reason is None]
        if len(open_ones) > 1:
            _mark_weak_ones(sorted_figures, open_ones, reader)
    return sorted_figures


def _mark_weak_ones(figures: list[Figure], those: list[int], reader: Sentence) -> None:
    """Of several numbers in a clause, those that only look like amounts."""
    for i in those:
        if not _is_loose(figures[i]):
            continue
        rest = [figures[j] for j in those if j != i and figures[j].reason is None]
        if rest:
            reason = _weakness(figures[i], rest, figures[those[-1]], reader)
            figures[i] = figures[i] if reason is None else figures[i].without(reason)
    left = [i for i in those if figures[i].reason is None]
    if len(left) > 1:
        count = _count_among(figures, left, reader)
        if count is not None:
            figures[count] = figures[count].without(Reason.COUNT)
            for i in left[1:-1] if count == left[0] else ():
                if _goes_on_counting(figures[i], figures[left[-1]], reader):
                    figures[i] = figures[i].without(Reason.COUNT)


def _is_loose(figure: Figure) -> bool:
    """Whether it is a whole number that stands for itself, and no product."""
    return figure.is_plain and _PRODUCT not in figure.how


_PRODUCT = " x "


def _goes_on_counting(figure: Figure, last: Figure, reader: Sentence) -> bool:
    """As in "3 tea 1 bagel 8.50": more of what is counted before one amount."""
    if not figure.is_plain or figure.value > 4 or last.value < 4 * figure.value:
        return False
    beside = reader.token(figure.first - 1), reader.token(figure.after)
    return all(token is not None and token.piece is Piece.WORD for token in beside)


def _weakness(
    figure: Figure, rest: Sequence[Figure], last: Figure, reader: Sentence
) -> Reason | None:
    """Why a plain number beside other numbers is no money."""
    if figure.glued_before and any(not other.glued_before for other in rest):
        return Reason.NAME
    if _is_labelled(figure, rest, reader):
        return Reason.LABEL
    if _is_year(figure) and reader.language not in {"ja", "zh", "ko"}:  # 2026年 says so
        return Reason.YEAR
    before = reader.roles(figure.first - 1)
    counted = figure is last and figure.value <= 20 and Role.ON in before
    if counted and not _ends_clause(figure, reader):
        return Reason.COUNT  # "spent 12 on 2 pizzas"
    is_for = Role.FOR in reader.roles(figure.first - 1) and figure.value <= 20
    if is_for and figure is not last and Role.FOR not in reader.roles(last.first - 1):
        return Reason.COUNT
    return None


def _count_among(figures: Sequence[Figure], left: Sequence[int], reader: Sentence) -> int | None:
    """The number that counts the thing bought, as in "3 brothers bakery 18"."""
    left = [i for i in left if _PRODUCT not in figures[i].how]
    if len(left) < 2:
        return None
    first, last = figures[left[0]], figures[left[-1]]
    measured = any(  # "2 bedrooms cleaned out, dumpster 389 7 days"
        one.first == last.after and one.reason is Reason.QUANTITY for one in figures
    )
    if _starts_clause(first, reader) and (measured or _ends_clause(last, reader)):
        if first.is_plain:
            return left[0]
        tipped = Role.TIP in reader.roles(last.first - 1)  # "32.50 at the salon tip 5"
        return left[-1] if last.is_plain and not tipped else None
    told = bool(last.decimals) or last.is_marked
    if first.value == 1 and last.value >= _NO_COUNT and not counts_things(last, reader):
        told = True  # "1 ticket to boston 49 amtrak"
    opens = _starts_clause(first, reader) or _counts_things(first, reader)
    if first.is_plain and first.value <= 2 and told and opens and len(left) == 2:
        return left[0]
    for i, j in pairwise(left):
        other = figures[j]
        more = other.value >= 4 * figures[i].value or bool(other.decimals) or other.is_marked
        things = _counts_things(figures[i], reader) and more
        before = reader.token(figures[i].first - 1)
        if len(left) >= _RUN and before is not None and is_thing(before.text):
            continue  # "lunch 11 parking 6 stamps 13.60"
        if things and figures[i].after + 1 == figures[j].first:
            return i
    return None


_NO_COUNT = 10
_RUN = 3
"""So many numbers in a clause make a list of things with their prices likely."""


def _counts_things(figure: Figure, reader: Sentence) -> bool:
    """Whether a small number stands before what is bought by number: "2 tickets", "2 lg pizzas"."""
    if not figure.is_plain or figure.value > 6:
        return False
    kind = reader.token(figure.after)
    described = kind is not None and kind.text in KINDS_OF_THINGS
    return Role.COUNTED in reader.roles(figure.after + described)


def _is_labelled(figure: Figure, rest: Sequence[Figure], reader: Sentence) -> bool:
    """Whether a number belongs to the name before it, as in "iphone 15 case 20"."""
    if Role.LABEL not in reader.roles(figure.first - 1) or figure.first > rest[-1].first:
        return False
    return figure.value <= 99 or figure.value > max(other.value for other in rest)


def _counts_of_clauses_before(figures: list[Figure], reader: Sentence) -> list[Figure]:
    """As in "2 coffees, 9": a clause that is only an amount prices the clause before it."""
    result = list(figures)
    clauses = [
        clause
        for clause in _clauses(result, reader)
        if any(result[i].reason is None for i in clause)
    ]
    for before, here in pairwise(clauses):
        open_before = [i for i in before if result[i].reason is None]
        open_here = [i for i in here if result[i].reason is None]
        if len(open_before) != 1 or len(open_here) != 1:
            continue
        first = result[open_before[0]]
        if _PRODUCT in first.how:
            continue
        if _counts_first_things(first, result[open_here[0]], reader):
            result[open_before[0]] = first.without(Reason.COUNT)
            continue
        if not _starts_clause(first, reader) and _counts_things(first, reader):
            result[open_before[0]] = first.without(Reason.COUNT)
            continue
        if _is_more_of_a_count(result[open_before[0]], result[here[0]], reader):
            result[open_before[0]] = result[open_before[0]].without(Reason.COUNT)
            continue
        first, second = result[open_before[0]], result[open_here[0]]
        if not first.is_plain or not _stands_alone(second, reader):
            continue
        starts = _starts_clause(first, reader) and _has_words(before, result, reader)
        if starts or (Role.FOR in reader.roles(first.first - 1) and first.value <= 20):
            result[open_before[0]] = first.without(Reason.COUNT)
    return result


def _counts_first_things(first: Figure, second: Figure, reader: Sentence) -> bool:
    """As in "got 4 bagels and a tub of cream cheese 13.75": one amount for all of it."""
    if not _starts_clause(first, reader) or not first.is_plain:
        return False
    if _starts_clause(second, reader) or not _ends_clause(second, reader):
        return False
    bought = Role.BUY in reader.roles(first.first - 1)
    if _counts_things(first, reader) and (second.decimals or second.is_marked or bought):
        return True
    thing = reader.token(first.after)
    several = thing is not None and (reader.language != "en" or thing.text.endswith("s"))
    linked = any(Role.AND in reader.roles(at) for at in range(first.after, second.first))
    few = first.value <= _FEW and second.value >= 3 * first.value
    return several and linked and few and second.after >= len(reader.tokens)


_FEW = 12


def _is_more_of_a_count(before: Figure, here: Figure, reader: Sentence) -> bool:
    """As in "1 coffee and 2 bagels 9.50": the first is counted as the second is."""
    return (
        here.reason is Reason.COUNT
        and _starts_clause(here, reader)
        and before.is_plain
        and before.value <= 6
        and _starts_clause(before, reader)
    )


def _clauses(figures: Sequence[Figure], reader: Sentence) -> Iterator[list[int]]:
    """Indexes of the figures between separators."""
    clause: list[int] = []
    for index, figure in enumerate(figures):
        if clause and _is_separated(figures[clause[-1]], figure, reader):
            yield clause
            clause = []
        clause.append(index)
    if clause:
        yield clause


def _is_separated(one: Figure, other: Figure, reader: Sentence) -> bool:
    after = one.after - (Role.EACH in reader.roles(one.after - 1))
    return any(_separates(place, reader) for place in range(after, other.first))


_SEPARATORS = frozenset("\n,;./|+&•!")
_JOINING = frozenset((Role.AND, Role.PLUS))


def _separates(place: int, reader: Sentence) -> bool:
    token = reader.tokens[place]
    if token.text in _SEPARATORS or token.roles & _JOINING:
        return True
    return Role.EACH in token.roles and _is_between_numbers(place, reader)


def _is_between_numbers(place: int, reader: Sentence) -> bool:
    """As in "2 lift tickets 98 each 1 lesson 75": the next thing begins."""
    before, after = reader.token(place - 1), reader.token(place + 1)
    if after is None or after.piece is not Piece.NUMBER or before is None:
        return False
    return before.piece in {Piece.NUMBER, Piece.SIGN} or before.text in reader.lexicon.major


def _is_adjacent(one: Figure, other: Figure, reader: Sentence) -> bool:
    """Whether nothing but a dash, colon or label stands between two numbers."""
    between = reader.tokens[one.after : other.first]
    return all(token.text in {"-", ":", "=", "("} for token in between)


def _has_words(clause: Sequence[int], figures: Sequence[Figure], reader: Sentence) -> bool:
    """Whether the clause of these figures says anything but numbers."""
    start = _clause_start(figures[clause[0]].first, reader)
    end = figures[clause[-1]].after
    while end < len(reader.tokens) and not _separates(end, reader):
        end += 1
    inside = {at for i in clause for at in range(figures[i].first, figures[i].after)}
    return any(
        reader.tokens[at].piece is Piece.WORD for at in range(start, end) if at not in inside
    )


def _clause_start(at: int, reader: Sentence) -> int:
    while at > 0 and not _separates(at - 1, reader):
        at -= 1
    return at


def _starts_clause(figure: Figure, reader: Sentence) -> bool:
    """Whether only a day and verbs of buying, selling and working stand before it in its clause."""
    start = _clause_start(figure.first, reader)
    return all(
        Role.BUY in reader.roles(at) or reader.tokens[at].text in _SMALL or reader.is_taken(at)
        for at in range(start, figure.first)
    )


_SMALL = frozenset(("i", "we", "the", "-", "*", "just", ":", "my")) | DONE_TO_THINGS


def _ends_clause(figure: Figure, reader: Sentence) -> bool:
    following = reader.token(figure.after)
    if following is None or following.text in _FLAT or _separates(figure.after, reader):
        return True
    if reader.is_taken(figure.after):
        return True
    return bool(following.roles & {Role.TOTAL, Role.EACH, Role.PAY, Role.INCLUDING})


_FLAT = frozenset("even flat exactly exact altogether".split())


def _stands_alone(figure: Figure, reader: Sentence) -> bool:
    """Whether the clause of the number is only the number."""
    start = _clause_start(figure.first, reader)
    quiet = all(
        reader.tokens[at].roles & {Role.PAY, Role.TOTAL, Role.FOR, Role.BUY}
        for at in range(start, figure.first)
    )
    told = Role.FOR in reader.roles(figure.after)  # "20 for gas & 8 for tacos"
    return quiet and not told and _ends_clause(figure, reader)


def _is_year(figure: Figure) -> bool:
    return figure.is_plain and 1950 <= figure.value <= 2049 and not figure.shortened
