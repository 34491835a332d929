"""A message of several transactions cut into one part each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from language.amounts import AmountMention, Reason
from language.cues import Cue
from language.reading import Reading
from language.text import Span
from language.vocabulary.sharing import COVERED, INSURERS, PAYING


class Part(NamedTuple):
    """The words `first` up to `after` (characters `start` to `end`) around one amount."""

    first: int
    after: int
    start: int
    end: int
    amount: AmountMention | None


def parts_of(reading: Reading, amounts: Sequence[AmountMention]) -> list[Part]:
    """The parts, in order, each with at most one amount.

    Commas, semicolons, new lines and "and" part; between them every further amount does,
    before it where the first amount leads ("40 gas 60 groceries"), else after it. A part
    without an amount belongs to its neighbour, unless it names another thing.
    """
    pieces: list[Part] = []
    for first, after in _chunks(reading, amounts):
        pieces.extend(_single(reading, first, after, amounts))
    return (
        _respective(pieces, reading)
        or _joined(pieces, reading)
        or [_part(reading, 0, len(reading.words), None)]
    )


def _respective(pieces: Sequence[Part], reading: Reading) -> list[Part] | None:
    """“dinner last night and breakfast today 40 and 12”: things, then their amounts in order."""
    amounts = [part.amount for part in pieces if part.amount is not None]
    things = len(amounts)
    if things < _FEWEST or len(pieces) not in {2 * things - 1, 2 * things}:
        return None
    told, bare = list(pieces[:things]), pieces[things:]
    if any(part.amount is not None for part in told[:-1]):
        return None
    if any(part.amount is None or _has_words(reading, part) for part in bare):
        return None
    last = told[-1]
    if last.amount is not None:
        start = last.amount.span.start
        told[-1] = last._replace(after=reading.place_of(start), end=start)
    elif len(pieces) == 2 * things - 1:
        return None
    if not all(_has_content(reading, part.first, part.after) for part in told):
        return None
    return [part._replace(amount=amount) for part, amount in zip(told, amounts, strict=True)]


def _chunks(reading: Reading, amounts: Sequence[AmountMention]) -> list[tuple[int, int]]:
    chunks = []
    first = 0
    links = {
        hint.first
        for hint in reading.hints_of(Cue.LINK)
        if hint.after == hint.first + 1 and not _is_a_place(reading, hint.first)
    }
    covered = {place for hit in reading.hits for place in range(hit.first + 1, hit.after)}
    covered |= _in_brackets(reading, amounts)
    inside = reading.places_in(
        [*(one.span for one in amounts), *(day.span for day in reading.days)]
    )
    for place, word in enumerate(reading.words):
        parting = word.text in ",;\n/+&" or place in links
        if not parting or place in covered or place in inside or _is_short_for(reading, place):
            continue
        if first < place:
            chunks.append((first, place))
        first = place + 1
    if first < len(reading.words):
        chunks.append((first, len(reading.words)))
    return chunks


def _in_brackets(reading: Reading, amounts: Sequence[AmountMention]) -> frozenset[int]:
    """The places in brackets without an amount: "movie 32 (tickets + popcorn)"."""
    if "(" not in reading.text:
        return frozenset()
    spans, opened = [], -1
    for at, character in enumerate(reading.text):
        if character == "(":
            opened = at
        elif character == ")" and opened >= 0:
            span = Span(opened, at)
            if not any(span.touches(one.span) for one in amounts):
                spans.append(span)
            opened = -1
    return reading.places_in(spans)


def _is_a_place(reading: Reading, place: int) -> bool:
    """Whether the Dutch "en" is the "in" of Spanish and French: "9,90 en el chino"."""
    return reading.texts[place] == "en" and reading.spoken in {"es", "fr"}


def _is_short_for(reading: Reading, place: int) -> bool:
    """Whether a slash shortens a small word: "c/ a malta", "p/ casa"."""
    before = reading.words[place - 1] if place else None
    return (
        before is not None
        and reading.words[place].text == "/"
        and before.text in {"c", "p", "s", "n", "d"}
        and before.end == reading.words[place].start
    )


def _single(
    reading: Reading, first: int, after: int, amounts: Sequence[AmountMention]
) -> list[Part]:
    start, end = reading.words[first].start, reading.words[after - 1].end
    inside = [one for one in amounts if start < one.span.end and one.span.start < end]
    if len(inside) < 2:
        return [_part(reading, first, after, inside[0] if inside else None)]
    leads = not _has_content(reading, first, reading.place_of(inside[0].span.start))
    cuts = [_before_its_day(reading, reading.place_of(one.span.start)) for one in inside[1:]]
    if not leads:
        cuts = [reading.place_of(one.span.end) for one in inside[:-1]]
    bounds = [first, *cuts, after]
    return [
        _part(reading, one, other, amount)
        for one, other, amount in zip(bounds, bounds[1:], inside, strict=False)
        if one < other
    ]


def _before_its_day(reading: Reading, place: int) -> int:
    """The place before the day that stands right before an amount: "mon 12 lunch tue 9 tea"."""
    while place > 0 and place - 1 in reading.dated:
        place -= 1
    return place


def _joined(pieces: Sequence[Part], reading: Reading) -> list[Part]:
    joined: list[Part] = []
    waiting: Part | None = None
    for piece in pieces:
        if piece.amount is None:
            before = joined[-1] if joined else None
            if _is_day_of_diary(reading, piece):
                waiting = _merged(waiting, piece) if waiting else piece
            elif (
                not _has_content(reading, piece.first, piece.after) and before and not waiting
            ) or (
                before and waiting is None and not _has_content(reading, before.first, before.after)
            ):
                joined[-1] = _merged(before, piece)
            else:
                waiting = _merged(waiting, piece) if waiting else piece
            continue
        another = waiting is not None and _is_another(reading, waiting, piece)
        another = another and not _is_priced_at_last(reading)
        another = another and not (waiting and _is_line_over_a_list(reading, waiting))
        parted = _comma(reading, piece) and not _goes_on(reading, piece)
        if (
            waiting is not None
            and joined
            and parted
            and _is_more_of_a_list(reading, joined[-1], waiting)
        ):
            joined[-1] = _merged(joined[-1], waiting)
        elif waiting is not None and another and parted:
            joined.append(waiting)
        elif waiting is not None:
            joined.append(_merged(waiting, piece))
            waiting = None
            continue
        waiting = None
        joined.append(piece)
    if waiting is not None:
        listed = bool(joined) and _is_more_of_a_list(reading, joined[-1], waiting)
        if joined and (listed or not _is_another(reading, joined[-1], waiting)):
            joined[-1] = _merged(joined[-1], waiting)
        else:
            joined.append(waiting)
    return joined


def _is_day_of_diary(reading: Reading, piece: Part) -> bool:
    """Whether a line is only a day, in a text that opens with one: it is of the lines below it."""
    return (
        0 in reading.dated
        and piece.first > 0
        and reading.texts[piece.first - 1] == "\n"
        and reading.texts[piece.after : piece.after + 1] in (["\n"], [":"])
        and all(place in reading.dated for place in range(piece.first, piece.after))
    )


def _is_another(reading: Reading, one: Part, other: Part) -> bool:
    """Whether the two name things of different categories."""
    if any(
        number.reason is Reason.USED and part.start <= number.span.start < part.end
        for number in reading.money.others
        for part in (one, other)
    ):
        return False  # "used a 5 off coupon, paid 22 at walgreens", "60 at aldi, of which 20 wine"
    if any(_is_paid_by_insurance(reading, part) for part in (one, other)):
        return False  # "physio 110, insurance paid half"
    if one.amount is None and _takes_back(reading, one) and _takes_back(reading, other):
        return False  # "took back the drill, home depot credited 79"
    these, those = (
        {hit.sense.slug for hit in reading.hits_in(part.first, part.after) if hit.sense.level > 0}
        for part in (one, other)
    )
    return bool(these and those) and these.isdisjoint(those)


def _is_paid_by_insurance(reading: Reading, part: Part) -> bool:
    """Whether a part without an amount tells that an insurance bears some of another."""
    texts = reading.texts[part.first : part.after]
    if part.amount is not None or INSURERS.isdisjoint(texts):
        return False
    insurer = next(place for place, text in enumerate(texts) if text in INSURERS)
    return not (PAYING.isdisjoint(texts[insurer:]) and COVERED.isdisjoint(texts[:insurer]))


def _takes_back(reading: Reading, part: Part) -> bool:
    """Whether the part tells of a return or of the money for it."""
    texts = reading.texts[part.first : part.after]
    if not _RETURNING.isdisjoint(texts):
        return True
    return "back" in texts and not _BRINGING.isdisjoint(texts)


_RETURNING = frozenset(
    """returned return returning refunded refund refunds credited credit reimbursed
    exchanged""".split()
)
_BRINGING = frozenset("took brought sent gave shipped got mailed taking bringing sending".split())


def _goes_on(reading: Reading, piece: Part) -> bool:
    """As in "vet, 210 for the shots": the amount first, and then what for."""
    if piece.amount is None or reading.words[piece.first].start < piece.amount.span.start:
        return False
    following = reading.place_of(piece.amount.span.end)
    return any(hint.cue is Cue.AWAY for hint in reading.hints_in(following, following + 1))


def _has_words(reading: Reading, part: Part) -> bool:
    """Whether any word but of a day stands beside the amount."""
    return any(
        reading.words[place].is_word
        and place not in reading.numbered
        and reading.texts[place] not in _IN_ORDER
        for place in range(part.first, part.after)
    )


def _is_more_of_a_list(reading: Reading, one: Part, tail: Part) -> bool:
    """Whether what was bought is told after its amount: "12,40 aspirine et sirop".

    Beside a shop commas list as well ("target 54 shirts, dog food"); "half of it was soap"
    tells of a part that is in the amount.
    """
    if one.amount is None:
        return False
    if not _PART_OF_IT.isdisjoint(reading.texts[tail.first : tail.first + 1]):
        return True
    after = reading.place_of(one.amount.span.end)
    hits = reading.hits_in(one.first, one.after)
    if not any(hit.first >= after for hit in hits):
        return False
    before = reading.texts[tail.first - 1] if tail.first else ""
    return before not in _LISTING or any(
        hit.first < after and hit.sense.level == _MERCHANT for hit in hits
    )


def _is_line_over_a_list(reading: Reading, first: Part) -> bool:
    """Whether a first line is the shop that the lines below are from: "aldi", "wine 6"."""
    if first.first or reading.texts[first.after : first.after + 1] != ["\n"]:
        return False
    hits = reading.hits_in(first.first, first.after)
    return len(reading.amounts) > 1 or any(hit.sense.level == _MERCHANT for hit in hits)


def _is_priced_at_last(reading: Reading) -> bool:
    """Whether things are listed before a colon and their one amount: "soup, two teas = 14"."""
    if len(reading.amounts) != 1 or _BEFORE_SUMS.isdisjoint(reading.texts):
        return False
    place = reading.place_of(reading.amounts[0].span.start)
    return place > 1 and reading.texts[place - 1] in _BEFORE_SUMS


def _comma(reading: Reading, piece: Part) -> bool:
    return piece.first > 0 and reading.words[piece.first - 1].text in ",;\n"


def _has_content(reading: Reading, first: int, after: int) -> bool:
    """Whether words stand there that are no day and say what it was."""
    return any(
        reading.words[place].is_word and place not in reading.dull and place not in reading.numbered
        for place in range(first, after)
    )


def _part(reading: Reading, first: int, after: int, amount: AmountMention | None) -> Part:
    if first >= after:
        return Part(first, after, 0, len(reading.text), amount)
    span: Span = reading.span_of(first, after)
    return Part(first, after, span.start, span.end, amount)


def _merged(one: Part, other: Part) -> Part:
    first, last = (one, other) if one.first <= other.first else (other, one)
    return first._replace(
        after=max(first.after, last.after),
        end=max(first.end, last.end),
        amount=first.amount or last.amount,
    )


_FEWEST = 2
_BEFORE_SUMS = frozenset((":", "=", "total"))
_IN_ORDER = frozenset(
    """respectively resp respectivamente jeweils beziehungsweise bzw respectivement rispettivamente
    respectievelijk""".split()
)
_MERCHANT = 1
_LISTING = frozenset(",;\n")
_PART_OF_IT = frozenset(
    """half most mostly some part mainly including includes incl inc mitad casi halfte meist
    davon moitie dont surtout meta soprattutto metade principalmente helft vooral waarvan""".split()
)
"""They open what is only told of an amount: "64, half of it was soap"."""
