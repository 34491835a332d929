"""The currency, the scale and the cents that stand beside a number."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from language.amount_tokens import Piece, Token
from language.currency_words import PREFIXES, SIGNS, Currency, is_of_family
from language.number_words import worded_number
from language.sentence import Sentence
from language.vocabulary.answering import CURRENCY_OF
from language.vocabulary.money_words import Role


def currency_before(reader: Sentence, at: int, free: int) -> tuple[Currency, int] | None:
    """The currency that stands before a number, and where it starts."""
    place = at - 1
    if place < free:
        return None
    before = reader.tokens[place]
    glued = reader.tokens[at].glued
    if not glued and reader.folded[before.end : reader.tokens[at].start].strip(" .") != "":
        return None
    if before.text == "." and place - 1 >= free and reader.tokens[place - 1].text in PREFIXES:
        place -= 1
        before = reader.tokens[place]
    if before.piece is Piece.SIGN:
        return reader.meant(SIGNS.get(before.text, "cent")), place
    currency = _currency_word(reader, before, glued=glued)
    if currency is not None and before.text in _NAMED_FIRST and not _opens(reader, place):
        return None
    if currency is not None and reader.roles(place - 1) & _NAMING:
        return None  # "donation to npr 10"
    return None if currency is None else (currency, place)


def _opens(reader: Sentence, place: int) -> bool:
    """Whether a mark or a verb of paying stands before: "pesos 350", "paid euros 40"."""
    before = reader.token(place - 1)
    return before is None or before.piece is Piece.MARK or Role.PAY in before.roles


_NAMED_FIRST = frozenset(
    """pesos dollars euros pounds rupees francs yen baht dirhams ringgit kroner kronor shekels
    rupiah zloty forint reais lira rupien franken dolares libras dollari sterline dirham
    dollar euro peso riyal rupee shekel franc krone""".split()
)
"""Currency words that some say before the number, which name nothing else there."""
_NAMING = frozenset({Role.TO, Role.AT})
"""Words after which somebody is named."""


def _currency_word(reader: Sentence, word: Token, *, glued: bool) -> Currency | None:
    """The currency of a code or word that may stand before a number."""
    if word.piece is not Piece.WORD:
        return None
    if (code := reader.code(word)) is not None:
        return Currency(code)
    small = word.text == "rm" and reader.text[word.start : word.end].islower()
    if small and not glued and reader.own not in _NEAR_MALAYSIA:
        return None  # "hotel rm 1108": a room
    if word.text in PREFIXES and word.text in reader.lexicon.major:
        return reader.meant(reader.lexicon.major[word.text])
    if word.text in _NAMED_FIRST and word.text in reader.lexicon.major and not glued:
        return reader.meant(reader.lexicon.major[word.text])
    return Currency("ZAR") if word.text == "r" and glued and reader.own == "ZAR" else None


def currency_after(reader: Sentence, at: int) -> tuple[Currency, int, bool] | None:
    """The currency after a number, the place after it, and whether it is the minor unit."""
    token = reader.token(at)
    if token is None:
        return None
    if token.piece is Piece.SIGN:
        if token.text == "¢":
            return reader.meant("cent"), at + 1, True
        belongs_right = not token.glued and _is_number_glued(reader, at + 1)
        return None if belongs_right else (reader.meant(SIGNS[token.text]), at + 1, False)
    if token.piece is not Piece.WORD:
        whole = token.text in ".," and token.glued and _is_dash(reader.token(at + 1))
        return currency_after(reader, at + 2) if whole else None  # "89.- CHF"
    if token.text in INTENSIFIERS and not token.glued:
        return currency_after(reader, at + 1)  # "fifteen freaking dollars"
    text = token.text.removeprefix("d'")  # "une trentaine d'euros"
    unit = reader.lexicon.minor.get(text)
    if unit is not None and (len(token.text) > 1 or token.glued):
        return reader.meant(unit), at + 1, True
    if text in reader.lexicon.major or text in _DOLLAR_NATIONS:
        return _named_after(reader, at, text)
    code = reader.code(token) or (text.upper() if text in _CODES_AFTER_NUMBERS else None)
    if code is None and text in _CODES_AT_THE_END and not token.glued:
        following = reader.token(at + 1)
        code = text.upper() if following is None or following.text in ",;\n" else None
    if code is None or (not token.glued and _is_number_glued(reader, at + 1)):
        return None
    return Currency(code), at + 1, False


def _is_dash(token: Token | None) -> bool:
    return token is not None and token.glued and token.text in {"-", "–", "—"}


def _named_after(reader: Sentence, at: int, text: str) -> tuple[Currency, int, bool] | None:
    """A currency that is named by its word, its nation or both: "30 dollars canadian"."""
    family = reader.lexicon.major.get(text)
    if family is None:
        return None if reader.is_glued(at) else _of_nation(reader, at, "dollar")
    if text in WEIGHTS and _is_weight(reader, at):
        return None
    return _of_nation(reader, at + 1, family) or (reader.meant(family), at + 1, False)


_NEAR_MALAYSIA = frozenset(("MYR", "SGD", "BND"))
INTENSIFIERS = frozenset(
    """damn damned goddamn dang darn freaking freakin fricking frickin frigging friggin flipping
    flippin fucking fuckin effing bloody whole entire lousy measly stinking stinkin blasted mere
    miserable hard earned ridiculous crisp solid cool full extra additional
    verdammte verdammten lumpige lausige beschissene ganze satte schlappe scheiss
    putain foutus putos malditos pinches miseros cochinos maledetti miseri suados verdomde
    hele""".split()
)
"""What is said between a number and its currency out of anger or joy."""
_CODES_AFTER_NUMBERS = frozenset("cop ron lak mga amd".split())
"""Codes that are words too, but not behind a number: "45000 cop"."""
_CODES_AT_THE_END = frozenset(("try", "mad"))
"""The same, where nothing of the clause stands behind them: "kebab 280 try"."""
WEIGHTS = frozenset(("pound", "pounds", "livre", "livres", "libra", "libras"))
"""Currencies that are weights too."""


def _is_weight(reader: Sentence, at: int) -> bool:
    """As in "3 pounds of beef", "a 20 pound bag of dog food 34.99" where no pounds are spent."""
    following = reader.token(at + 1)
    if following is None or Role.OF in following.roles:
        return following is not None
    if reader.own in _POUNDS or reader.tokens[at].text != "pound":
        return False
    thing = following.piece is Piece.WORD and not following.roles & _BESIDE_PRICES
    elsewhere = range(at + 2, len(reader.tokens))
    return thing and any(reader.tokens[place].piece is Piece.NUMBER for place in elsewhere)


_POUNDS = frozenset(("GBP", "EGP", "LBP", "SYP", "SDG", "FKP", "GIP", "SHP"))
_BESIDE_PRICES = frozenset(
    (Role.FOR, Role.ON, Role.AT, Role.TO, Role.AND, Role.TIP, Role.EACH, Role.PLUS, Role.WITH)
)


def _of_nation(reader: Sentence, at: int, family: str) -> tuple[Currency, int, bool] | None:
    """The currency of a nation named behind it: "30 dollars canadian for poutine"."""
    nation = reader.token(at)
    code = CURRENCY_OF.get(nation.text) if nation is not None else None
    if code is None or not is_of_family(code, family) or not _is_end(reader, at + 1):
        return None
    return Currency(code), at + 1, False


_DOLLAR_NATIONS = frozenset(("canadian", "australian", "aussie"))
"""Those whose dollars are often named by them alone: "30 canadian"."""


def _is_number_glued(reader: Sentence, at: int) -> bool:
    token = reader.token(at)
    return token is not None and token.glued and token.piece is Piece.NUMBER


def scale_after(reader: Sentence, at: int) -> tuple[int, int]:
    """What the words after a number multiply it by, and the place after them."""
    scale = 1
    while (token := reader.token(at)) is not None and token.piece is Piece.WORD:
        times = reader.lexicon.shorthand.get(token.text)
        if token.text == "large" and _is_thousands(reader, at):
            times = 1000
        if times is None or (len(token.text) == 1 and token.text.isascii() and not token.glued):
            break
        if scale * times > 10**12 or (token.text == "cent" and _is_above_nine(reader, at)):
            break
        scale, at = scale * times, at + 1
    return scale, at


def _is_above_nine(reader: Sentence, at: int) -> bool:
    """“99 cent” is no French 9,900: only the digits up to nine are multiplied by a hundred."""
    before = reader.token(at - 1)
    return before is not None and before.piece is Piece.NUMBER and len(before.text) > 1


def _is_thousands(reader: Sentence, at: int) -> bool:
    """As in "5 large for the roof"; but "2 large for the kids 31", "pizza 2 large"."""
    following, before = reader.token(at + 1), reader.token(at - 2)
    ends = following is None or bool(following.roles & {Role.FOR, Role.ON, Role.TO})
    alone = sum(token.piece is Piece.NUMBER for token in reader.tokens) == 1
    return ends and alone and (before is None or Role.PAY in before.roles)


def more_after(reader: Sentence, at: int, scale: int) -> tuple[Decimal, int]:
    """What goes on after "mil": "2 mil e quinhentos", "3 mil 500 pesos", "2 lucas y media"."""
    if scale < 1000:
        return Decimal(0), at
    half, after = half_after(reader, at, scale)
    if half or scale != 1000:
        return half, after
    place = at + _joins(reader, at)
    token = reader.token(place)
    if token is None:
        return Decimal(0), at
    if token.piece is Piece.NUMBER:
        if token.glued and len(token.text) == 1 and _is_end(reader, place + 1):
            return Decimal(token.text) * 100, place + 1  # "2k5"
        hundreds = token.text.isdigit() and len(token.text) == 3 and token.text[0] != "0"
        ends = hundreds and _is_end(reader, place + 1)
        return (Decimal(token.text), place + 1) if ends else (Decimal(0), at)
    worded = worded_number(reader.tokens, place, reader.lexicon)
    if worded is None or worded.decimal or not (100 if place == at else 10) <= worded.value < 1000:
        return Decimal(0), at
    return worded.value, worded.after


def half_after(reader: Sentence, at: int, scale: int) -> tuple[Decimal, int]:
    """The half of a scale in "2 lucas y media", "un millón y medio", "2 mila e mezzo"."""
    token = reader.token(at + 1)
    if token is None or not _joins(reader, at):
        return Decimal(0), at
    fraction = reader.lexicon.fractions.get(token.text)
    if fraction is None or (reader.token(at + 2) is not None and not _is_end(reader, at + 2)):
        return Decimal(0), at
    return (fraction * scale).normalize() + 0, at + 2


def fraction_joined(reader: Sentence, at: int) -> tuple[Decimal, int]:
    """The part after a whole number: "six and a half dollars", "two dollars and a quarter"."""
    token = reader.token(at)
    if token is None or token.text != "and":
        return Decimal(0), at
    said = tuple(one.text for one in reader.tokens[at + 1 : at + 3])
    fraction = _PARTS_OF_ONE.get(said)
    return (Decimal(0), at) if fraction is None else (fraction, at + 3)


_PARTS_OF_ONE: Mapping[tuple[str, ...], Decimal] = {
    ("a", "half"): Decimal("0.5"),
    ("a", "quarter"): Decimal("0.25"),
    ("one", "quarter"): Decimal("0.25"),
    ("three", "quarters"): Decimal("0.75"),
}


def _joins(reader: Sentence, at: int) -> bool:
    token = reader.token(at)
    return token is not None and (
        token.text in reader.lexicon.all_joiners or Role.AND in token.roles
    )


def _is_end(reader: Sentence, at: int) -> bool:
    """Whether a number ends here: a mark, a currency or a small word follows."""
    token = reader.token(at)
    if token is None or token.piece is Piece.MARK or token.piece is Piece.SIGN:
        return True
    return token.text in reader.lexicon.major or bool(token.roles & _AFTER_NUMBERS)


_AFTER_NUMBERS = frozenset((Role.OF, Role.FOR, Role.ON, Role.WITH, Role.AT))


def currency_of_scale(reader: Sentence, scale: str) -> Currency | None:
    """The currency a counting word says by itself: `jt` is rupiah, `lakh` rupees, `万` yuan."""
    if scale in {"jt", "rb", "juta", "ribu"}:
        return Currency("IDR")
    if scale in {"lakh", "lakhs", "lac", "lacs", "crore", "crores", "लाख", "करोड़"}:
        return reader.meant("tael")
    if scale in {"万", "萬", "億", "亿"}:
        if reader.language == "ja" or any("\u3041" <= c <= "\u30fe" for c in reader.text):
            return Currency("JPY")
        return reader.meant("han")
    return None


def cents_after(reader: Sentence, at: int, *, spaced: bool) -> tuple[Decimal, int]:
    """The cents after a currency: `4€50`, "4 euro 50", "five dollars fifteen cents"."""
    fraction, place = fraction_joined(reader, at)
    if fraction:
        return (fraction, place) if _is_end(reader, place) else (Decimal(0), at)
    return _whole_cents(reader, at, spaced=spaced)


def _whole_cents(reader: Sentence, at: int, *, spaced: bool) -> tuple[Decimal, int]:
    """The cents in digits or words, after "and" or a currency."""
    place = at
    if (between := reader.token(place)) is not None and (
        between.text in reader.lexicon.all_joiners or Role.AND in between.roles
    ):
        place += 1
    token = reader.token(place)
    if token is None:
        return Decimal(0), at
    if token.piece is Piece.NUMBER:
        if not token.text.isdigit() or len(token.text) > 2:
            return Decimal(0), at
        if len(token.text) == 1 and reader.token(place + 1) is None:
            return Decimal(0), at
        minor = _is_minor(reader, place + 1)
        if place > at and not minor and _is_linked(reader, at):
            return Decimal(0), at
        tight = token.glued and place == at
        if minor or (
            (tight or spaced) and len(token.text) == 2 and not _is_busy(reader, place + 1)
        ):
            return Decimal(token.text) / 100, place + 1 + minor
        return Decimal(0), at
    worded = worded_number(reader.tokens, place, reader.lexicon)
    if worded is None or worded.decimal or not 0 < worded.value < 100:
        return Decimal(0), at
    minor = _is_minor(reader, worded.after)
    if minor or worded.value >= 10:
        return worded.value / 100, worded.after + minor
    return Decimal(0), at


def _is_linked(reader: Sentence, at: int) -> bool:
    """Whether a link of two things stands there, as in "15 eur & 22 sim card"."""
    token = reader.tokens[at]
    return Role.AND in token.roles and token.text not in reader.lexicon.all_joiners - {"and"}


def cents_joined(reader: Sentence, at: int) -> tuple[Decimal, int]:
    """The cents after a small word: "23 con 40", "2 e 50"; a thing may not follow."""
    joint, token = reader.token(at), reader.token(at + 1)
    if joint is None or token is None or token.piece is Piece.MARK:
        return Decimal(0), at
    if Role.AND in joint.roles and (cents := _cents_named(reader, at + 1)) is not None:
        return cents
    if token.piece is not Piece.NUMBER:
        return Decimal(0), at
    if joint.text != _CENTS_JOINTS.get(reader.language) or joint.glued or token.glued:
        return Decimal(0), at
    two = token.text.isdigit() and len(token.text) == 2
    after = reader.token(at + 2)
    ends = after is None or after.piece is Piece.MARK or bool(after.roles & _AFTER_NUMBERS)
    minor = _is_minor(reader, at + 2)
    return (
        (Decimal(token.text) / 100, at + 2 + minor) if two and (ends or minor) else (Decimal(0), at)
    )


def _cents_named(reader: Sentence, at: int) -> tuple[Decimal, int] | None:
    """The cents in "sixty one and thirty cents for the crib", "61 and 30 cents"."""
    token = reader.tokens[at]
    if token.piece is Piece.NUMBER:
        few, after = (Decimal(token.text) if token.text.isdecimal() else Decimal(0)), at + 1
    else:
        worded = worded_number(reader.tokens, at, reader.lexicon)
        if worded is None or worded.decimal:
            return None
        few, after = worded.value, worded.after
    if not 0 < few < 100 or not _is_minor(reader, after) or not _is_end(reader, after + 1):
        return None
    return few / 100, after + 1


_CENTS_JOINTS = {"es": "con", "it": "e", "pt": "e"}


def _is_minor(reader: Sentence, at: int) -> int:
    token = reader.token(at)
    return int(token is not None and (token.text in reader.lexicon.minor or token.text == "¢"))


def _is_busy(reader: Sentence, at: int) -> bool:
    """Whether what follows makes a number one of its own: a unit, a currency, a scale."""
    token = reader.token(at)
    if token is None:
        return False
    return (
        token.piece is Piece.SIGN
        or Role.UNIT in token.roles
        or token.text in reader.lexicon.major
        or token.text in {"%", ":", "/", "x"}
    )
