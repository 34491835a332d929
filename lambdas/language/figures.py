"""Every number of a message, in digits or words, with the currency and sign said beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from language.amount_tokens import Piece, Token
from language.currency_words import (
    PREFIXES,
    SIGNS,
    Currency,
    code_said,
    currency_meant,
)
from language.money_lexicon import Lexicon
from language.number_words import WordedNumber, worded_number
from language.numbers import LONGEST_NUMBER, Marks, read_number
from language.vocabulary.money_words import Role


class Reason(StrEnum):
    """Why a number is not money."""

    TIME = "time"
    DATE = "date"
    PHONE = "phone"
    CODE = "code"
    NAME = "name"
    LABEL = "label"
    QUANTITY = "quantity"
    COUNT = "count"
    PERCENT = "percent"
    YEAR = "year"
    ORDINAL = "ordinal"
    WORD = "word"
    USED = "used"  # in an arithmetic whose result is the amount


class Doubt(StrEnum):
    """Why an amount should be asked about although it was read."""

    PRECISE = "precise"
    MISREAD = "misread"
    SCIENTIFIC = "scientific"
    UNSUPPORTED = "unsupported"
    ARITHMETIC = "arithmetic"
    AMBIGUOUS = "ambiguous"
    ZERO = "zero"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number of the message: tokens `first` up to but not including `after`.

    `value` is unsigned, in units of the currency. `plain` says that it is a whole number
    without currency, `reason` why it is not money (None: it may be).
    """

    first: int
    after: int
    start: int
    end: int
    value: Decimal
    how: str
    readings: tuple[Decimal, ...] = ()
    currency: Currency | None = None
    sign: Literal["+", "-"] | None = None
    approximate: bool = False
    doubt: Doubt | None = None
    decimals: int = 0
    worded: bool = False
    shortened: bool = False
    glued_before: bool = False
    glued_after: bool = False
    reason: Reason | None = None
    installments: int | None = None

    @property
    def is_marked(self) -> bool:
        """Whether a currency was said."""
        return self.currency is not None

    @property
    def is_plain(self) -> bool:
        """Whether it is a whole number without currency, sign or decimals."""
        return self.currency is None and self.decimals == 0 and self.sign is None

    def without(self, reason: Reason) -> Figure:
        """The same number as one that is not money."""
        return replace(self, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What the figures of one message are read with."""

    text: str
    folded: str
    tokens: Sequence[Token]
    lexicon: Lexicon
    own: str
    region: str
    marks: Marks
    spoken: Marks
    language: str

    def figures(self) -> list[Figure]:
        """The numbers in order."""
        found: list[Figure] = []
        at = 0
        while at < len(self.tokens):
            figure = self._figure(at, found[-1].after if found else 0)
            if figure is None:
                at += 1
            else:
                found.append(figure)
                at = figure.after
        return found

    def roles(self, at: int) -> frozenset[Role]:
        """What the token at a place can do near a number; nothing outside the text."""
        return self.tokens[at].roles if 0 <= at < len(self.tokens) else frozenset()

    def token(self, at: int) -> Token | None:
        """The token at a place, if there is one."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def is_glued(self, at: int) -> bool:
        """Whether there is a token at the place and nothing between it and the one before."""
        return 0 <= at < len(self.tokens) and self.tokens[at].glued

    def _figure(self, at: int, free: int) -> Figure | None:
        token = self.tokens[at]
        match token.piece:
            case Piece.NUMBER:
                return self._in_digits(at, free)
            case Piece.MISREAD:
                return self._misread(at, free)
            case Piece.WORD:
                return self._in_words(at, free)
            case Piece.SIGN | Piece.MARK:
                return None

    def _misread(self, at: int, free: int) -> Figure | None:
        token = self.tokens[at]
        if self.text[token.start : token.end].count("º"):
            return None
        said = token.text.replace("o", "0").replace("l", "1")
        prefix = self._prefix(at, free)
        suffix = self._suffix(at + 1) if prefix is None else None
        currency = prefix[0] if prefix else suffix[0] if suffix else None
        exponent = (currency or Currency(self.own)).exponent
        reading = read_number(said, exponent, self.marks, self.spoken)
        if reading is None:
            return None
        first = prefix[1] if prefix else at
        after = suffix[1] if suffix else at + 1
        return self._made(
            first, after, value=reading.value, how="a letter among digits",
            currency=currency, doubt=Doubt.MISREAD, decimals=reading.decimals,
        )  # fmt: skip

    def _in_digits(self, at: int, free: int) -> Figure:
        token = self.tokens[at]
        said, last = self._joined(at)
        prefix = self._prefix(at, free)
        scale, after = self._scale(last + 1)
        suffix = self._suffix(after) if prefix is None else None
        if prefix is not None and (again := self._suffix(after)) and again[0] == prefix[0]:
            after = again[1]
        currency = prefix[0] if prefix else suffix[0] if suffix else None
        if scale > 1 and currency is None:
            currency = self._scale_currency(self.tokens[after - 1].text)
        doubtful = self._could_be_joined(at) if last == at else None
        first = prefix[1] if prefix else at
        minor = suffix is not None and suffix[2]
        after = suffix[1] if suffix else after
        exponent = (currency or Currency(self.own)).exponent
        reading = read_number(said, exponent + len(str(scale)) - 1, self.marks, self.spoken)
        if reading is None:
            return self._made(
                first, after, value=Decimal(0), how="a code", reason=self._no_number(said)
            )
        if doubtful is not None:
            return self._either(first, at + 1, said, currency)
        value = reading.value * scale
        if scale > 1 and value == value.to_integral_value():
            value = Decimal(int(value))
        doubt = Doubt.PRECISE if reading.too_precise else None
        if reading.others and doubt is None:
            doubt = Doubt.AMBIGUOUS
        others = tuple(other * scale for other in reading.others)
        decimals = reading.decimals
        if minor:
            value, others = value.scaleb(-exponent), ()
            doubt, decimals = None, exponent
            if reading.decimals:
                doubt, others = Doubt.PRECISE, ()
        elif currency is not None and scale == 1 and not decimals:
            cents, after = self._cents_after(after, spaced=len(self.tokens[after - 1].text) > 1)
            value += cents
            decimals = 2 if cents else 0
        figure = self._made(
            first, after, value=value, how=reading.how if scale == 1 else f"times {scale}",
            readings=others, currency=currency, doubt=doubt, decimals=decimals,
            shortened=scale > 1, glued_before=self._letters_before(first),
        )  # fmt: skip
        return self._checked(figure, at, last, token)

    def _in_words(self, at: int, free: int) -> Figure | None:
        token = self.tokens[at]
        if token.glued and at and self.tokens[at - 1].piece is Piece.NUMBER:
            return None
        lexicon = self.lexicon
        if token.text in _ONE and (one := self._a_buck(at)) is not None:
            return one
        if (amount := lexicon.amounts.get(token.text)) is not None:
            return self._made(
                at, at + 1, value=Decimal(amount[0]), how="a word for an amount", worded=True,
                currency=self._meant(amount[1]) if amount[1] else None, decimals=2,
            )  # fmt: skip
        fraction = lexicon.fractions.get(token.text)
        if fraction is not None:
            return self._fraction_of(at, fraction)
        worded = worded_number(self.tokens, at, lexicon) or self._faint(at)
        if worded is None:
            return None
        value, after, words = worded.value, worded.after, worded.words
        following = self.token(after)
        if following is not None and (amount := lexicon.amounts.get(following.text)) is not None:
            value, after = value * amount[0], after + 1
            return self._made(
                at, after, value=value, how="words", worded=True, decimals=2,
                currency=self._meant(amount[1]) if amount[1] else None,
            )  # fmt: skip
        suffix = self._suffix(after)
        currency = None
        decimals = 2 if worded.decimal else 0
        if suffix is not None:
            currency, after, minor = suffix
            if minor:
                value, decimals = value.scaleb(-currency.exponent), 2
            elif not worded.decimal:
                cents, after = self._cents_after(after, spaced=True)
                value += cents
                decimals = 2 if cents else 0
        first = at
        prefix = self._prefix(at, free) if currency is None else None
        if prefix is not None:
            currency, first = prefix[0], prefix[1]
        ambiguous = worded.other is not None and currency is None
        figure = self._made(
            first, after, value=value, how="words", currency=currency, worded=True,
            decimals=decimals, shortened=words > 1 and not decimals,
            readings=(value, worded.other) if ambiguous and worded.other else (),
            doubt=Doubt.AMBIGUOUS if ambiguous else None,
        )  # fmt: skip
        if words == 1 and figure.is_plain and not self._plausible(at, after, value):
            return figure.without(Reason.WORD)
        return figure

    def _a_buck(self, at: int) -> Figure | None:
        """ "a buck fifty", "a dollar for the bus"."""
        unit = self.token(at + 1)
        if unit is None or unit.text not in _SINGLE:
            return None
        cents, after = self._cents_after(at + 2, spaced=True)
        following = self.roles(after)
        if not cents and self.token(after) is not None and not following & {Role.FOR, Role.ON}:
            return None
        return self._made(
            at, after, value=1 + cents, how="words", worded=True, decimals=2,
            currency=self._meant(self.lexicon.major[unit.text]),
        )  # fmt: skip

    def _faint(self, at: int) -> WordedNumber | None:
        """A number word of any language right before its currency: "tre euro"."""
        value = self.lexicon.faint.get(self.tokens[at].text)
        following = self.token(at + 1)
        if value is None or following is None or following.text not in self.lexicon.major:
            return None
        return WordedNumber(Decimal(value), at + 1, 1)

    def _plausible(self, at: int, after: int, value: Decimal) -> bool:
        """Whether one bare number word is an amount: "spent twenty on lunch", "lunch twelve"."""
        if value < 2 and self.tokens[at].text not in {"hundert", "tausend", "cent", "mil"}:
            return False
        before = self.roles(at - 1)
        if Role.PAY in before and Role.FOR not in before:
            following = self.roles(after)
            return after >= len(self.tokens) or bool(following & {Role.FOR, Role.ON, Role.AT})
        ends = after >= len(self.tokens) or self.tokens[after].text in {",", ";", "\n", "."}
        if at == 0 and ends:
            return True
        return ends and not before & {Role.FOR, Role.AT, Role.LABEL, Role.OF, Role.ON}

    def _fraction_of(self, at: int, fraction: Decimal) -> Figure | None:
        """ "half a grand", "a quarter million"."""
        place = at + 1
        following = self.token(place)
        if following is not None and following.text in {"a", "un", "of a", "ein", "una"}:
            place += 1
            following = self.token(place)
        if following is None:
            return None
        scale = self.lexicon.scales.get(following.text)
        if scale is None or len(following.text) < 2:
            return None
        after = place + 1
        suffix = self._suffix(after)
        return self._made(
            at, suffix[1] if suffix else after, value=fraction * scale, how="a fraction",
            currency=suffix[0] if suffix else None, worded=True, shortened=True,
        )  # fmt: skip

    def _made(
        self,
        first: int,
        after: int,
        *,
        value: Decimal,
        how: str,
        readings: tuple[Decimal, ...] = (),
        currency: Currency | None = None,
        doubt: Doubt | None = None,
        decimals: int = 0,
        worded: bool = False,
        shortened: bool = False,
        glued_before: bool = False,
        reason: Reason | None = None,
    ) -> Figure:
        first, sign = self._signed(first)
        approximate = False
        if Role.APPROXIMATE in self.roles(first - 1):
            approximate = True
        if Role.ISH in self.roles(after):
            approximate = True
            after += 1
        elif self._is_dash(after) and Role.ISH in self.roles(after + 1):
            approximate = True
            after += 2
        if doubt is None and currency is not None and not currency.is_supported:
            doubt = Doubt.UNSUPPORTED
        if doubt is None and value == 0:
            doubt = Doubt.ZERO
        following = self.token(after)
        return Figure(
            first=first, after=after, start=self.tokens[first].start,
            end=self.tokens[after - 1].end, value=value, how=how, readings=readings,
            currency=currency, sign=sign, approximate=approximate, doubt=doubt,
            decimals=decimals, worded=worded, shortened=shortened, glued_before=glued_before,
            glued_after=following is not None and following.glued
            and following.piece is Piece.WORD,
            reason=reason,
        )  # fmt: skip

    def _is_dash(self, at: int) -> bool:
        return self.is_glued(at) and self.tokens[at].text == "-"

    def _signed(self, first: int) -> tuple[int, Literal["+", "-"] | None]:
        """An explicit sign: glued to the number, and nothing glued before it."""
        before = self.token(first - 1)
        if before is None or before.text not in {"+", "-"} or not self.tokens[first].glued:
            return first, None
        if before.glued:
            return first, None
        earlier = self.token(first - 2)
        if earlier is not None and earlier.piece is Piece.NUMBER:
            return first, None
        return first - 1, "+" if before.text == "+" else "-"

    def _letters_before(self, first: int) -> bool:
        """Whether a word is glued to the number: "lunch12", "lunch-12"."""
        if not self.is_glued(first):
            return False
        if self.tokens[first - 1].text == "-" and self.is_glued(first - 1):
            first -= 1
        return first > 0 and self.tokens[first - 1].piece is Piece.WORD

    def _joined(self, at: int) -> tuple[str, int]:
        """The digits at a place with groups of three after spaces ("1 234,50") joined to them."""
        said, last = self.tokens[at].text, at
        by_custom = " " in {self.marks.grouping, self.spoken.grouping}
        if not said.isdigit() or len(said) > 3 or said[0] == "0":
            return said, last
        while (after := self.token(last + 1)) is not None and after.piece is Piece.NUMBER:
            gap = self.text[self.tokens[last].end : after.start]
            group = after.text.partition(",")[0].partition(".")[0]
            hard = gap in {"\u00a0", "\u202f", "\u2009"}
            if len(group) != 3 or not group.isdigit() or not (hard or (by_custom and gap == " ")):
                break
            said, last = f"{said} {after.text}", last + 1
            if group != after.text:
                break
        return said, last

    def _could_be_joined(self, at: int) -> str | None:
        """The digits after a space that could belong to these: "1 234,50" in no such format."""
        token, after = self.tokens[at], self.token(at + 1)
        if after is None or after.piece is not Piece.NUMBER or not token.text.isdigit():
            return None
        if self.text[token.end : after.start] != " " or len(token.text) > 3 or token.text[0] == "0":
            return None
        if self.roles(at - 1) & {Role.FOR, Role.LABEL, Role.NUMBERED}:
            return None
        group, mark, cents = after.text.partition(",")
        fits = mark and len(group) == 3 and len(cents) == 2
        return after.text if fits and self.marks.decimal != "," else None

    def _either(self, first: int, at: int, said: str, currency: Currency | None) -> Figure:
        whole = self.tokens[at].text.replace(",", ".")
        readings = (Decimal(said + whole), Decimal(whole))
        suffix = self._suffix(at + 1) if currency is None else None
        return self._made(
            first, suffix[1] if suffix else at + 1, value=readings[0], readings=readings,
            how="a space for thousands, or two numbers", decimals=2, doubt=Doubt.AMBIGUOUS,
            currency=currency or (suffix[0] if suffix else None),
        )  # fmt: skip

    def _prefix(self, at: int, free: int) -> tuple[Currency, int] | None:
        """The currency that stands before a number, and where it starts."""
        place = at - 1
        if place < free:
            return None
        before = self.tokens[place]
        glued = self.tokens[at].glued
        if not glued and self.folded[before.end : self.tokens[at].start].strip(" .") != "":
            return None
        if before.text == "." and place - 1 >= free and self.tokens[place - 1].text in PREFIXES:
            place -= 1
            before = self.tokens[place]
        if before.piece is Piece.SIGN:
            return self._meant(SIGNS.get(before.text, "cent")), place
        if before.piece is Piece.WORD:
            code = self._code(before)
            if code is not None:
                return Currency(code), place
            if before.text in PREFIXES and before.text in self.lexicon.major:
                return self._meant(self.lexicon.major[before.text]), place
            if before.text == "r" and glued and self.own == "ZAR":
                return Currency("ZAR"), place
        if before.text == "-" and before.glued and glued:
            sign = self.token(place - 1)
            if sign is not None and place - 1 >= free and sign.piece is Piece.SIGN:
                return None
        return None

    def _scale(self, at: int) -> tuple[int, int]:
        """What the words after a number multiply it by, and the place after them."""
        scale = 1
        while (token := self.token(at)) is not None and token.piece is Piece.WORD:
            times = self.lexicon.shorthand.get(token.text)
            if times is None or (len(token.text) == 1 and token.text.isascii() and not token.glued):
                break
            if scale * times > 10**12:
                break
            scale, at = scale * times, at + 1
        return scale, at

    def _scale_currency(self, scale: str) -> Currency | None:
        """The currency a counting word says by itself: `jt` is rupiah, `lakh` rupees, `万` yuan."""
        if scale in {"jt", "rb", "juta", "ribu"}:
            return Currency("IDR")
        if scale in {"lakh", "lakhs", "lac", "lacs", "crore", "crores", "लाख", "करोड़"}:
            return self._meant("tael")
        if scale in {"万", "萬", "億", "亿"}:
            if self.language == "ja" or any("\u3041" <= c <= "\u30fe" for c in self.text):
                return Currency("JPY")
            return self._meant("han")
        return None

    def _suffix(self, at: int) -> tuple[Currency, int, bool] | None:
        """The currency after a number, the place after it, and whether it is the minor unit."""
        token = self.token(at)
        if token is None or token.text == "\n":
            return None
        if token.text == "." and token.glued:
            return None
        if "\n" in self.text[self.tokens[at - 1].end : token.start]:
            return None
        after = self.token(at + 1)
        if token.piece is Piece.SIGN:
            if token.text == "¢":
                return self._meant("cent"), at + 1, True
            belongs_right = (
                not token.glued
                and after is not None
                and after.glued
                and after.piece is Piece.NUMBER
            )
            return None if belongs_right else (self._meant(SIGNS[token.text]), at + 1, False)
        if token.piece is not Piece.WORD:
            return None
        if (unit := self.lexicon.minor.get(token.text)) is not None:
            if len(token.text) > 1 or token.glued:
                return self._meant(unit), at + 1, True
        if (family := self.lexicon.major.get(token.text)) is not None:
            of = Role.OF in self.roles(at + 1)
            if family == "pound" and token.text in {"pound", "pounds"} and of:
                return None
            return self._meant(family), self._past_dot(at + 1, token), False
        code = self._code(token)
        if code is None:
            return None
        belongs_right = not token.glued and after is not None and after.piece is Piece.NUMBER
        if belongs_right and self.token(at + 2) is not None and after is not None and after.glued:
            return None
        return Currency(code), at + 1, False

    def _past_dot(self, at: int, word: Token) -> int:
        return at

    def _meant(self, said: str) -> Currency:
        return currency_meant(said, self.own, self.region)

    def _code(self, token: Token) -> str | None:
        return code_said(
            token.text,
            self.text[token.start : token.end],
            shouting=self.text.isupper() and sum(map(str.isalpha, self.text)) > 3,
        )

    def _cents_after(self, at: int, *, spaced: bool) -> tuple[Decimal, int]:
        """The cents after a currency: `4€50`, "4 euro 50", "five dollars fifteen cents"."""
        place = at
        if (between := self.token(place)) is not None and (
            between.text in self.lexicon.all_joiners or Role.AND in between.roles
        ):
            place += 1
        token = self.token(place)
        if token is None:
            return Decimal(0), at
        if token.piece is Piece.NUMBER:
            if not token.text.isdigit() or len(token.text) > 2:
                return Decimal(0), at
            if len(token.text) == 1 and self.token(place + 1) is None:
                return Decimal(0), at
            minor = self._is_minor(place + 1)
            tight = token.glued and place == at
            if minor or ((tight or spaced) and len(token.text) == 2 and not self._busy(place + 1)):
                return Decimal(token.text) / 100, place + 1 + minor
            return Decimal(0), at
        worded = worded_number(self.tokens, place, self.lexicon)
        if worded is None or worded.decimal or not 0 < worded.value < 100:
            return Decimal(0), at
        minor = self._is_minor(worded.after)
        if minor or worded.value >= 10:
            return worded.value / 100, worded.after + minor
        return Decimal(0), at

    def _is_minor(self, at: int) -> int:
        token = self.token(at)
        return int(token is not None and (token.text in self.lexicon.minor or token.text == "¢"))

    def _busy(self, at: int) -> bool:
        """Whether what follows makes a number one of its own: a unit, a currency, a scale."""
        token = self.token(at)
        if token is None:
            return False
        return (
            token.piece is Piece.SIGN
            or Role.UNIT in token.roles
            or token.text in self.lexicon.major
            or token.text in {"%", ":", "/", "x"}
        )

    def _no_number(self, said: str) -> Reason:
        if said.count(".") > 1:
            return Reason.DATE
        return Reason.CODE

    def _checked(self, figure: Figure, at: int, last: int, token: Token) -> Figure:
        """The figure, or why it is not money by what is written right beside it."""
        after = self.token(figure.after)
        before = self.token(figure.first - 1)
        if (reason := self._marks_beside(figure, last, before, after)) is not None:
            return figure.without(reason)
        if after is not None and after.glued and after.piece is Piece.WORD:
            if after.text == "e" and self.is_glued(figure.after + 1):
                exponent = self.token(figure.after + 1)
                if exponent is not None and exponent.piece is Piece.NUMBER:
                    return replace(
                        figure, after=figure.after + 2, end=exponent.end,
                        doubt=Doubt.SCIENTIFIC, readings=(), how="scientific notation",
                    )  # fmt: skip
            if figure.glued_before and not figure.is_marked:
                return figure.without(Reason.NAME)
        if not figure.is_marked and figure.decimals == 0:
            digits = len(token.text)
            if digits >= 10 and token.text.isdigit():
                return figure.without(Reason.PHONE)
        return figure

    def _marks_beside(
        self, figure: Figure, last: int, before: Token | None, after: Token | None
    ) -> Reason | None:
        glued_before = before is not None and self.tokens[figure.first].glued
        if before is not None and before.text == "#" and glued_before:
            return Reason.CODE
        if after is not None and Role.PERCENT in after.roles:
            return Reason.PERCENT
        if after is not None and after.text == "°":
            return Reason.QUANTITY
        if before is not None and glued_before and before.text in _JOINTS:
            earlier = self.token(figure.first - 2)
            if before.glued and earlier is not None and earlier.piece is Piece.NUMBER:
                return _JOINTS[before.text]
            if before.text in "/_\\&@" and before.glued:
                return Reason.CODE
        following = self.token(figure.after + 1)
        if (
            after is not None
            and after.glued
            and after.text in _JOINTS
            and following is not None
            and following.glued
        ):
            if following.piece is Piece.NUMBER and not (
                after.text == "-" and following.text == "-"
            ):
                return _JOINTS[after.text]
            if following.piece is Piece.WORD and after.text in "-_":
                return None if Role.ISH in following.roles else Reason.NAME
        if after is not None and Role.OCLOCK in after.roles and not figure.is_marked:
            return Reason.TIME
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
_ONE = frozenset(("a", "one", "un", "ein", "een"))
_SINGLE = frozenset(("buck", "dollar", "euro", "quid"))
