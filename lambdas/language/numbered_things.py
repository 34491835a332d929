"""Numbers that belong to a name, an address, a size, an hour, an age, or a list in brackets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from language.amount_tokens import Piece, Token
from language.counted_things import (
    DEALS,
    DOCUMENTS,
    OF_ONE_THING,
    ONE_MORE,
    RIDDEN,
    TURNING,
    in_deals,
    of_ages,
    of_counts,
    of_courses,
    of_documents,
    of_lines,
    of_several,
    of_several_and_one,
)
from language.figure import Figure, Reason
from language.measures import of_efforts, of_measures
from language.numbered_goods import (
    BEFORE_YEARS,
    COUPONS,
    LOTTERIES,
    WHOM,
    of_coupons,
    of_lenses,
    of_lotteries,
    of_models,
    of_parts,
    of_prices_for_fewer,
    of_shared_measures,
    of_sizes,
    of_spoken_digits,
    of_store_numbers,
    of_unit_prices,
    of_vintages,
    of_what_was_done,
)
from language.numbered_places import (
    of_company,
    of_eastern_places,
    of_flights,
    of_guests,
    of_numbered_lines,
    of_places,
    of_series,
)
from language.sentence import Sentence
from language.text import fold
from language.triggers import Rules, Triggered, on
from language.vocabulary.measured import EFFORTS
from language.vocabulary.money_words import Role
from language.vocabulary.numbered_names import NAMES
from language.vocabulary.numbered_nouns import (
    BRANCHES,
    DONE_TO_THINGS,
    EVENTS,
    FLYING,
    IN_COMPANY,
    LENSES,
    LINES,
    MEASURES,
    PLACES,
    PRODUCTS,
    SIZES,
    SPANS,
)
from language.work_done import of_work


def without_things(figures: Sequence[Figure], reader: Sentence) -> list[Figure]:
    """The figures, those that belong to a thing and are no money with their reason."""
    result = list(figures)
    finders = _FINDERS if len(figures) > 1 else _FINDERS_OF_ONE
    for find in finders.among(reader.texts, reader.said):
        for place, reason in find(result, reader):
            result[place] = result[place].without(reason)
    return result


Found = Iterator[tuple[int, Reason]]
Finder = Callable[[Sequence[Figure], Sentence], Found]


def _in_names(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "motel 6", "five guys": a name that is known to hold a number."""
    names = _names()
    after = 0
    spans = []
    for at, token in enumerate(reader.tokens):
        if at < after or token.text not in names:
            continue
        for name in names[token.text]:
            if tuple(one.text for one in reader.tokens[at : at + len(name)]) == name:
                after = at + len(name)
                spans.append(range(at, after))
                break
    for place, figure in enumerate(figures if spans else ()):
        if any(figure.first in span for span in spans) and not figure.decimals:
            yield place, Reason.NAME


def _in_sizes(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "2x4s", "8x10 frame": whole numbers with an x and nothing else between."""
    for place in range(len(figures) - 1):
        one, other = figures[place], figures[place + 1]
        between = reader.token(one.after)
        tight = other.first == one.after + 1 and reader.is_glued(other.first)
        if between is None or between.text != "x" or not between.glued or not tight:
            continue
        if not (one.is_plain and other.is_plain):
            continue
        following = reader.token(other.after)
        plural = following is not None and following.glued and following.text in _SIZED
        word = following is not None and following.text in _FLAT
        elsewhere = any(
            figure.reason is None and not place <= n <= place + 1
            for n, figure in enumerate(figures)
        )
        if plural or word or (elsewhere and one.value != 1 and following is not None):
            yield place, Reason.LABEL
            yield place + 1, Reason.LABEL


_SIZED = frozenset("s ft in inch inches cm mm m".split())
_FLAT = frozenset(
    """rug frame frames print prints photo photos lumber plank planks board boards tile tiles tarp
    canvas poster posters envelope envelopes picture pictures card cards area room shed tent
    screen beam beams stud studs""".split()
)


def _in_addresses(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "uber to 221 5th ave", "parked at 1600 market st", where another number is paid."""
    for place, figure in enumerate(figures):
        if (
            not figure.is_plain
            or not _may_be(figure, figures)
            or not _leads_to_street(figure, reader)
        ):
            continue
        before = reader.token(figure.first - 1)
        led = before is not None and before.text in _LEADING
        if (led or figure.value >= 100) and any(
            other.reason is None for other in figures if other is not figure
        ):
            yield place, Reason.LABEL


def _may_be(figure: Figure, figures: Sequence[Figure]) -> bool:
    return figure.reason in {None, Reason.YEAR} and not figure.worded and bool(figures)


def _leads_to_street(figure: Figure, reader: Sentence) -> bool:
    """Whether one to three words and then a word for a street follow the number."""
    for at in range(figure.after, min(figure.after + 4, len(reader.tokens))):
        token = reader.tokens[at]
        if token.text in _STREETS and at > figure.after:
            return True
        if token.piece is Piece.NUMBER:
            ordinal = reader.token(at + 1)
            if ordinal is None or ordinal.text not in _ORDINALS:
                return False
        elif token.piece is not Piece.WORD or token.text in _NO_STREET_NAME:
            return False
    return False


_LEADING = frozenset("to at from near on by @".split())
_ORDINALS = frozenset("st nd rd th".split())
_NO_STREET_NAME = frozenset("for on at and to from in with the".split())
_STREETS = frozenset(
    """st street ave avenue av rd road blvd boulevard dr drive ln lane hwy highway pl plaza ct court
    sq square pkwy parkway terrace broadway alley crescent way""".split()
)


def _in_brackets(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "movie 32 (2 tix + popcorn)": counts in brackets after what was paid."""
    opened = [at for at, token in enumerate(reader.tokens) if token.text == "("]
    for place, figure in enumerate(figures):
        start = max((at for at in opened if at < figure.first), default=None)
        if start is None or not place or figure.reason is not None or not figure.is_plain:
            continue
        if any(token.text == ")" for token in reader.tokens[start : figure.first]):
            continue
        paid = any(one.reason is None and one.after <= start for one in figures[:place])
        following = reader.token(figure.after)
        counts = following is not None and following.piece is Piece.WORD
        leads = reader.tokens[figure.first - 1].text in {"(", "+", ",", "&", "and", "n"}
        money = following is not None and Role.TIP in following.roles
        if paid and counts and leads and figure.value <= 12 and not money:
            yield place, Reason.COUNT


def _of_labels(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "seats 5 and 6", "ages 5 and 7": the second is labelled as the first is."""
    labelled = False
    for place, figure in enumerate(figures):
        if _is_seat_beside(figures, place, reader):
            yield place, Reason.LABEL
            continue
        before, earlier = reader.token(figure.first - 1), reader.token(figure.first - 2)
        counted = earlier is not None and earlier.piece is Piece.NUMBER
        if counted and before and before.text == "lines" and figure.reason is None:
            labelled = False
            continue
        if figure.reason is Reason.LABEL or (before is not None and before.text in _MANY):
            labelled = before is not None and before.text in _MANY
            if labelled and figure.reason is None and figure.is_plain:
                yield place, Reason.LABEL
            continue
        linked = before is not None and (Role.AND in before.roles or before.text in {"-", ","})
        follows = place > 0 and earlier is not None and figures[place - 1].after == figure.first - 1
        labelled = labelled and linked and follows and figure.is_plain
        if labelled and figure.reason is None:
            yield place, Reason.LABEL


def _is_seat_beside(figures: Sequence[Figure], place: int, reader: Sentence) -> bool:
    """As in "seat 9 and 10... 16.50": a second place, where only what was paid follows."""
    figure, before = figures[place], reader.token(figures[place].first - 1)
    if not place or figure.reason is not None or not figure.is_plain or before is None:
        return False
    one, following = figures[place - 1], reader.token(figure.after)
    noun = reader.token(one.first - 1)
    linked = Role.AND in before.roles or before.text == "-"
    ends = following is not None and following.piece is Piece.MARK and place + 1 < len(figures)
    seated = noun is not None and noun.text in _SEATED and one.after == figure.first - 1
    return linked and ends and seated and one.is_plain and figure.value > one.value


_SEATED = frozenset("seat row lane table gate booth court room sitz platz siege asiento".split())
_MANY = frozenset("ages seats rows rooms gates sizes pages chapters episodes lines".split())


def _of_lines(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "rode the 42 bus, 2.50"."""
    for place, figure in enumerate(figures):
        before, after = reader.token(figure.first - 1), reader.token(figure.after)
        if figure.reason is not None or not figure.is_plain or before is None or after is None:
            continue
        paid = any(one.reason is None for n, one in enumerate(figures) if n != place)
        if paid and before.text in {"the", "a"} and after.text in _LINES:
            yield place, Reason.LABEL


_LINES = frozenset(
    """bus train tram trolley subway metro express local line ferry streetcar shuttle freeway
    interstate highway model class""".split()
)


def _of_them(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "books $84, 3 of them", "tires all 4 for 620", "bought 2 get 1 free socks 18"."""
    for place, figure in enumerate(figures):
        if figure.reason is not None or not figure.is_plain or figure.value > 100:
            continue
        if not any(one.reason is None for n, one in enumerate(figures) if n != place):
            continue
        after, then = reader.token(figure.after), reader.token(figure.after + 1)
        before = reader.token(figure.first - 1)
        if before is not None and before.text == "all" and figure.value <= _FEW_OF_THEM:
            yield place, Reason.COUNT  # "new tires all 4 for 620"
            continue
        if after is None:
            continue
        of_them = after.text == "of" and then is not None and then.text in {"them", "those", "each"}
        free = after.text == "free" or (after.text == "get" and place + 1 < len(figures))
        if of_them or free:
            yield place, Reason.COUNT


_FEW_OF_THEM = 12


def _of_hours(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "yesterday at 6 i spent 16": an hour, where another number is paid."""
    for place, figure in enumerate(figures):
        before = reader.token(figure.first - 1)
        if figure.reason is not None or not figure.is_plain or not 1 <= figure.value <= 12:
            continue
        if before is None or before.text not in _BEFORE_HOURS:
            continue
        following = reader.token(figure.after)
        if following is None or not _goes_on(following):
            continue
        counted = place > 0 and figures[place - 1].is_plain
        paid = any(one.reason is None for n, one in enumerate(figures) if n != place)
        if paid and not counted:
            yield place, Reason.TIME


def _goes_on(token: Token) -> bool:
    """Whether a word begins what was done: "at 6 i spent"."""
    return token.text in _SUBJECTS or bool(token.roles & {Role.BUY})


_BEFORE_HOURS = frozenset("at around by til till until".split())
_SUBJECTS = frozenset("i we my our he she they spent paid then with w for".split())


def _of_packs(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "advil 200ct 14.99": how many are in it, where English is written, and no cents."""
    for place, figure in enumerate(figures):
        unit = reader.tokens[figure.after - 1]
        if figure.reason is not None or unit.text not in _PIECES or reader.language != "en":
            continue
        if any(one.reason is None for n, one in enumerate(figures) if n != place):
            yield place, Reason.QUANTITY


_PIECES = frozenset({"ct", "cts"})


def _of_codes(figures: Sequence[Figure], reader: Sentence) -> Found:
    """As in "conf# 7719342 holiday inn 168": after a sign, or far too long beside a price."""
    for place, figure in enumerate(figures):
        if figure.reason is not None or not figure.is_plain or figure.shortened or figure.worded:
            continue
        before = reader.token(figure.first - 1)
        if before is not None and before.text == "#" and before.glued:
            yield place, Reason.CODE
            continue
        if figure.value < 100_000 or figure.value % 100 == 0:
            continue
        others = [one.value for n, one in enumerate(figures) if n != place and one.reason is None]
        if others and figure.value > 1000 * max(others):
            yield place, Reason.CODE


@cache
def _names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names by their first piece, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in NAMES.split(","):
        pieces = tuple(fold(name).split())
        if pieces:
            found.setdefault(pieces[0], []).append(pieces)
    return {first: tuple(sorted(those, key=len, reverse=True)) for first, those in found.items()}


_FINDERS_OF_ONE = Rules[Finder](
    on(_in_names, of=[_names()]),
    on(of_efforts, of=[EFFORTS]),
    on(of_ages, of=[TURNING]),
    on(of_flights, of=[FLYING]),
    on(_of_labels, of=[_MANY, _SEATED]),
    on(_of_codes, "#"),
)
"""The others find a number that is no money where another one is paid."""
_FINDERS = Rules[Finder](
    on(_in_names, of=[_names()]),
    on(of_efforts, of=[EFFORTS]),
    on(in_deals, Role.FOR, of=[DEALS]),
    on(of_ages, of=[TURNING]),
    on(of_courses, Role.SUBJECT),
    Triggered(of_counts),
    on(of_several_and_one, of=[ONE_MORE]),
    on(of_several, of=[OF_ONE_THING]),
    on(of_documents, of=[DOCUMENTS]),
    on(of_lines, of=[RIDDEN]),
    on(_in_sizes, "x"),
    on(_in_addresses, of=[_STREETS]),
    on(_in_brackets, "("),
    Triggered(of_measures),
    on(_of_labels, of=[_MANY, _SEATED]),
    on(_of_lines, of=[_LINES]),
    on(_of_them, "all", "of", "free", "get"),
    on(_of_hours, of=[_BEFORE_HOURS]),
    on(_of_packs, of=[_PIECES]),
    on(of_flights, of=[FLYING]),
    on(of_series, Role.OF),
    on(of_places, of=[*PLACES.values(), SPANS, BRANCHES]),
    on(of_numbered_lines, "flight", "flt", of=[LINES]),
    on(of_sizes, of=[SIZES]),
    on(of_models, of=[EVENTS, PRODUCTS]),
    on(of_shared_measures, of=[MEASURES]),
    on(of_lenses, of=[LENSES]),
    on(of_prices_for_fewer, "price"),
    on(of_parts, Role.WITH, "the"),
    on(of_vintages, of=[BEFORE_YEARS]),
    on(of_company, of=[IN_COMPANY.values()]),
    on(of_guests, Role.FOR),
    Triggered(of_eastern_places),
    Triggered(of_unit_prices),
    Triggered(of_store_numbers),
    on(of_coupons, of=[COUPONS]),
    on(of_spoken_digits, of=[WHOM]),
    on(of_what_was_done, of=[DONE_TO_THINGS]),
    Triggered(of_work),
    on(of_lotteries, of=[LOTTERIES]),
    Triggered(_of_codes),
)
