"""Every number of a message, in digits or words, and what is written right beside it."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece, Token, is_east_asian
from language.beside_numbers import (
    cents_after,
    cents_joined,
    currency_after,
    currency_before,
    currency_of_scale,
    fraction_joined,
    more_after,
    scale_after,
)
from language.currency_words import SPACED, Currency
from language.figure import Doubt, Figure, Reason
from language.figure_making import made_figure
from language.numbers import read_number
from language.sentence import Sentence
from language.vocabulary.money_words import Role
from language.worded_figures import figure_in_words, several_fivers


def figures_of(reader: Sentence) -> list[Figure]:
    """The numbers in order."""
    found: list[Figure] = []
    free = 0
    for at, token in enumerate(reader.tokens):
        if at < free or token.piece is _MARK:
            continue
        figure = _figure_at(reader, at, token.piece, free)
        if figure is not None:
            found.append(figure)
            free = figure.after
    return found


def _figure_at(reader: Sentence, at: int, piece: Piece, free: int) -> Figure | None:
    if piece is _WORD:
        return figure_in_words(reader, at, free)
    if piece is _NUMBER:
        return several_fivers(reader, at) or _in_digits(reader, at, free)
    return _misread(reader, at, free) if piece is Piece.MISREAD else None


_MARK, _NUMBER, _WORD = Piece.MARK, Piece.NUMBER, Piece.WORD
"""Members of an enumeration are looked up slowly before Python 3.12, and here for every token."""


def _misread(reader: Sentence, at: int, free: int) -> Figure | None:
    token = reader.tokens[at]
    if reader.text[token.start : token.end].count("º"):
        return None
    said = token.text.translate(_DIGITS_MEANT)
    prefix = currency_before(reader, at, free)
    suffix = currency_after(reader, at + 1) if prefix is None else None
    currency = prefix[0] if prefix else suffix[0] if suffix else None
    exponent = (currency or Currency(reader.own)).exponent
    reading = read_number(said, exponent, reader.marks, reader.spoken)
    if reading is None:
        return None
    first = prefix[1] if prefix else at
    after = suffix[1] if suffix else at + 1
    return made_figure(reader, first, after, value=reading.value, how="a letter among digits",
        currency=currency, doubt=Doubt.MISREAD, decimals=reading.decimals,
    )  # fmt: skip


_DIGITS_MEANT = str.maketrans("ols", "015")


def _in_digits(reader: Sentence, at: int, free: int) -> Figure:
    token = reader.tokens[at]
    said, last = _joined(reader, at)
    prefix = currency_before(reader, at, free)
    scale, after = scale_after(reader, last + 1)
    fraction, half = fraction_joined(reader, last + 1)
    scale, after = scale_after(reader, half) if fraction else (scale, after)
    more, after = (fraction * scale, after) if fraction else more_after(reader, after, scale)
    suffix = _own_currency_after(reader, at, after) if prefix is None else None
    if prefix is not None and (again := currency_after(reader, after)) and again[0] == prefix[0]:
        after = again[1]
    currency = prefix[0] if prefix else suffix[0] if suffix else None
    if scale > 1 and currency is None:
        currency = currency_of_scale(reader, reader.tokens[last + 1].text)
    doubtful = _could_be_joined(reader, at) if last == at else None
    first = prefix[1] if prefix else at
    minor = suffix is not None and suffix[2]
    after = suffix[1] if suffix else after
    exponent = (currency or Currency(reader.own)).exponent
    reading = read_number(said, exponent + len(str(scale)) - 1, reader.marks, reader.spoken)
    if reading is None:
        return made_figure(
            reader,
            first,
            after,
            value=Decimal(0),
            how="a code",
            reason=_why_no_number(said),
        )
    if doubtful is not None:
        return _either(reader, first, at + 1, said, currency)
    value = reading.value * scale + more
    if scale > 1 and value == value.to_integral_value():
        value = Decimal(int(value))
    doubt = Doubt.PRECISE if reading.too_precise else None
    if reading.others and doubt is None:
        doubt = Doubt.AMBIGUOUS
    others = tuple(other * scale for other in reading.others)
    decimals = 2 if fraction and scale == 1 else reading.decimals
    if minor:
        value, others = value.scaleb(-exponent), ()
        doubt, decimals = None, exponent
        if reading.decimals:
            doubt, others = Doubt.PRECISE, ()
    elif scale == 1 and not decimals and not others:
        cents, after = _cents_beside(reader, after, marked=currency is not None)
        value += cents
        decimals = 2 if cents else 0
    figure = made_figure(
        reader, first, after, value=value,
        how=reading.how if scale == 1 else f"times {scale}",
        readings=others, currency=currency, doubt=doubt, decimals=decimals,
        shortened=scale > 1, glued_before=_letters_before(reader, first),
    )  # fmt: skip
    return _checked(reader, _or_millions(reader, figure, last + 1), token)


def _or_millions(reader: Sentence, figure: Figure, at: int) -> Figure:
    """As in "1.2 mil on a cabin", where it is short for a million; "50 mil" alone is 50,000."""
    scale = reader.token(at)
    if scale is None or scale.text != "mil" or figure.doubt is not None:
        return figure
    if not any(token.text in _ONLY_ENGLISH for token in reader.tokens):
        return figure
    readings = (figure.value * 1000, figure.value)
    return figure._replace(doubt=Doubt.AMBIGUOUS, readings=readings)


_ONLY_ENGLISH = frozenset("on the for my at of from with".split())


def _cents_beside(reader: Sentence, after: int, *, marked: bool) -> tuple[Decimal, int]:
    """The cents after a whole number, with its currency ("4 euro 50") or without ("4 e 50")."""
    if not marked:
        return cents_joined(reader, after)
    return cents_after(reader, after, spaced=len(reader.tokens[after - 1].text) > 1)


def _own_currency_after(reader: Sentence, at: int, after: int) -> tuple[Currency, int, bool] | None:
    """The currency after a number, but for the letter of a name: "seat 14c"."""
    suffix = currency_after(reader, after)
    is_name = suffix is not None and suffix[2] and reader.roles(at - 1) & _NAMING
    return None if is_name else suffix


_NAMING = frozenset((Role.LABEL, Role.NUMBERED))


def _letters_before(reader: Sentence, first: int) -> bool:
    """Whether a word is glued to the number: "lunch12", "lunch-12"."""
    if not reader.is_glued(first):
        return False
    if reader.tokens[first - 1].text == "-" and reader.is_glued(first - 1):
        first -= 1
    before = reader.tokens[first - 1]
    return first > 0 and before.piece is Piece.WORD and not is_east_asian(before.text)


def _joined(reader: Sentence, at: int) -> tuple[str, int]:
    """The digits at a place with groups of three after spaces ("1 234,50") joined to them."""
    said, last = reader.tokens[at].text, at
    if not said.isdigit() or len(said) > 3 or said[0] == "0" or _is_numbered(reader, at):
        return said, last
    by_custom = " " in {reader.marks.grouping, reader.spoken.grouping} or _is_spaced(reader, at)
    while (after := reader.token(last + 1)) is not None and after.piece is Piece.NUMBER:
        gap = reader.text[reader.tokens[last].end : after.start]
        group = after.text.partition(",")[0].partition(".")[0]
        hard = gap in {"\u00a0", "\u202f", "\u2009"}
        if len(group) != 3 or not group.isdigit() or not (hard or (by_custom and gap == " ")):
            break
        said, last = f"{said} {after.text}", last + 1
        if group != after.text:
            break
    return said, last


def _is_spaced(reader: Sentence, at: int) -> bool:
    """As in "hotel 1 200 kr": where that currency is at home, a space groups the thousands."""
    last = at + 1
    while (after := reader.token(last)) is not None and after.piece is Piece.NUMBER:
        last += 1
        if last - at > _MOST_GROUPS:
            return False
    if last == at + 1:
        return False
    currency = currency_after(reader, last)
    if currency is None or currency[2]:
        return False
    return not SPACED.isdisjoint((currency[0].code, *currency[0].choices))


_MOST_GROUPS = 4


def _is_numbered(reader: Sentence, at: int) -> bool:
    """As in "rozm. 42 129 zł": the digits are the number of a thing."""
    place = at - 2 if at > 1 and reader.tokens[at - 1].text == "." else at - 1
    return Role.NUMBERED in reader.roles(place)


def _could_be_joined(reader: Sentence, at: int) -> str | None:
    """The digits after a space that could belong to these: "1 234,50", "1 249.00"."""
    token, after = reader.tokens[at], reader.token(at + 1)
    if after is None or after.piece is not Piece.NUMBER or not token.text.isdigit():
        return None
    if reader.text[token.end : after.start] != " " or len(token.text) > 3 or token.text[0] == "0":
        return None
    if reader.roles(at - 1) & {Role.FOR, Role.LABEL, Role.NUMBERED} or _letters_before(reader, at):
        return None
    own = "." if after.text.count(".") == 1 and reader.marks.decimal == "." else ","
    group, mark, cents = after.text.partition(own)
    fits = mark and len(group) == 3 and len(cents) == 2 and (group + cents).isdecimal()
    return after.text if fits and (own == "." or reader.marks.decimal != ",") else None


def _either(reader: Sentence, first: int, at: int, said: str, currency: Currency | None) -> Figure:
    whole = reader.tokens[at].text.replace(",", ".")
    readings = (Decimal(said + whole), Decimal(whole))
    suffix = currency_after(reader, at + 1) if currency is None else None
    after = suffix[1] if suffix else at + 1
    return made_figure(
        reader, first, after, value=readings[0], readings=readings,
        how="a space for thousands, or two numbers", decimals=2, doubt=Doubt.AMBIGUOUS,
        currency=currency or (suffix[0] if suffix else None),
    )  # fmt: skip


def _why_no_number(said: str) -> Reason:
    if said.count(".") > 1:
        return Reason.DATE
    return Reason.CODE


def _checked(reader: Sentence, figure: Figure, token: Token) -> Figure:
    """The figure, or why it is not money by what is written right beside it."""
    after = reader.token(figure.after)
    before = reader.token(figure.first - 1)
    if _goes_on_as_code(reader, figure, after):
        return figure.without(Reason.CODE)
    if (reason := _reason_beside(reader, figure, before, after)) is not None:
        return figure.without(reason)
    if after is not None and after.glued and after.piece is Piece.WORD:
        if after.text == "e" and reader.is_glued(figure.after + 1):
            exponent = reader.token(figure.after + 1)
            if exponent is not None and exponent.piece is Piece.NUMBER:
                return figure._replace(
                    after=figure.after + 2, end=exponent.end,
                    doubt=Doubt.SCIENTIFIC, readings=(), how="scientific notation",
                )  # fmt: skip
        if figure.glued_before and not figure.is_marked:
            return figure.without(Reason.NAME)
    if not figure.is_marked and figure.decimals == 0:
        digits = len(token.text)
        if digits >= 10 and token.text.isdigit():
            return figure.without(Reason.PHONE)
    return figure


def _reason_beside(
    reader: Sentence, figure: Figure, before: Token | None, after: Token | None
) -> Reason | None:
    """Why the pieces beside a number make it no money."""
    if before is not None and reader.tokens[figure.first].glued:
        earlier = reader.token(figure.first - 2)
        if before.text == "#":
            return Reason.CODE
        if before.text in _JOINTS and before.glued and earlier is not None:
            if earlier.piece is Piece.NUMBER:
                return None if before.text == "@" else _JOINTS[before.text]  # "3@1.99"
            if before.text not in "-:" and not _is_priced(reader, figure, before):
                return Reason.CODE
    if after is None:
        return None
    if Role.PERCENT in after.roles:
        return Reason.PERCENT
    if after.text == "°" or (after.text in _INCHES and _is_length(reader, figure)):
        return Reason.QUANTITY
    if Role.OCLOCK in after.roles and not figure.is_marked:
        lasts = Role.UNIT in after.roles and (before is None or Role.AT not in before.roles)
        return Reason.QUANTITY if lasts else Reason.TIME  # "for 6 hrs", "at 14 hrs"
    following = reader.token(figure.after + 1)
    joined = after.glued and after.text in _JOINTS and following is not None and following.glued
    return _reason_joined(after, following) if joined and following is not None else None


def _is_length(reader: Sentence, figure: Figure) -> bool:
    """As in '65" tv 398', "8' ladder 60"; but a quotation ends in "spent 'lunch 8'"."""
    mark = reader.tokens[figure.after]
    quoted = sum(one.text == mark.text for one in reader.tokens[: figure.after]) % 2
    return mark.glued and not quoted and not figure.is_marked and figure.decimals < 2


_INCHES = frozenset("\"'")


def _goes_on_as_code(reader: Sentence, figure: Figure, after: Token | None) -> bool:
    """As in "2K4TR81N3", but not in "2k5"."""
    if not figure.shortened or after is None or after.piece is not Piece.NUMBER:
        return False
    letters = reader.token(figure.after + 1)
    return letters is not None and after.glued and letters.glued and letters.piece is Piece.WORD


def _is_priced(reader: Sentence, figure: Figure, joint: Token) -> bool:
    """As in "lunch@9.50", "cab/18": one word, the joint and a number at the end."""
    alone = figure.first == 2 and figure.after >= len(reader.tokens)
    return alone and joint.text in "@/" and reader.tokens[0].end - reader.tokens[0].start > 2


def _reason_joined(joint: Token, following: Token) -> Reason | None:
    """Why a number is no money that a joint glues to what follows: "17:30", "7-eleven"."""
    if following.piece is Piece.NUMBER:
        return None if joint.text == "@" else _JOINTS[joint.text]
    if following.piece is Piece.WORD and joint.text in "-_" and Role.ISH not in following.roles:
        return Reason.NAME
    return None


_JOINTS = {
    ":": Reason.TIME,
    "/": Reason.DATE,
    "-": Reason.PHONE,
    "_": Reason.CODE,
    "\\": Reason.CODE,
    "&": Reason.CODE,
    "@": Reason.CODE,
}
