"""AMAZON.Currency and AMAZON.Percentage."""

from collections.abc import Sequence
from decimal import Decimal

from local.lex.slot_types.numbers import number_at, spelled
from local.lex.slot_types.reading import Span, scalar
from local.lex.slot_types.text import Token, phrase_at, tokens_of
from local.lex.slot_types.words import Language

_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₫": "VND",
    "₴": "UAH",
    "฿": "THB",
    "₱": "PHP",
}
_PREFIXED = {
    "r": "BRL",
    "us": "USD",
    "a": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "nt": "TWD",
    "mx": "MXN",
}
_DOLLARS = frozenset({"AUD", "CAD", "HKD", "NZD", "SGD"})
_HOME = {
    "US": "USD",
    "GB": "GBP",
    "AU": "AUD",
    "IN": "INR",
    "ZA": "ZAR",
    "CA": "CAD",
    "JP": "JPY",
    "KR": "KRW",
    "CN": "CNY",
    "HK": "HKD",
    "BR": "BRL",
    "NO": "NOK",
    "SE": "SEK",
    "PL": "PLN",
    "AE": "AED",
    "419": "USD",
}
_HALF = Decimal("0.5")


def home_currency(locale_id: str) -> str:
    """Return the currency a bare number is in there."""
    return _HOME.get(locale_id.replace("-", "_").partition("_")[2], "EUR")


def find_amounts(text: str, language: Language, home: str) -> list[Span]:
    """Find amounts of money: "$1.56" is "USD 1.56", "five fifteen" "USD 515.00"."""
    tokens = tokens_of(text)
    spans = []
    at = 0
    while at < len(tokens):
        found = _amount_at(tokens, at, language, home)
        if found is None:
            at += 1
            continue
        amount, currency, end = found
        spans.append(
            scalar(text, tokens[at].start, tokens[end - 1].end, f"{currency} {amount:.2f}")
        )
        at = end
    return spans


def find_percentages(text: str, language: Language) -> list[Span]:
    """Find percentages: "twenty five percent" is 25%; a bare number stays a number."""
    tokens = tokens_of(text)
    spans = []
    at = 0
    while at < len(tokens):
        found = number_at(tokens, at, language)
        if found is None:
            at += 1
            continue
        value, end = found
        said = spelled(value)
        sign = phrase_at(tokens, end, dict.fromkeys((*language.percent, "%"), "%"))
        if sign is not None:
            said, end = said + "%", sign[1]
        spans.append(scalar(text, tokens[at].start, tokens[end - 1].end, said))
        at = end
    return spans


def _amount_at(
    tokens: Sequence[Token], at: int, language: Language, home: str
) -> tuple[Decimal, str, int] | None:
    currency = _currency_at(tokens, at, language, home)
    number_from = at if currency is None else currency[1]
    number = _money_number(tokens, number_from, language) if number_from < len(tokens) else None
    if number is None:
        return None
    value, end = number
    code = None if currency is None else currency[0]
    if code is None:
        coin = _coin_at(tokens, end, language)
        if coin is not None:
            (hundredths, of), end = coin
            return value * hundredths / 100, of or home, end
        after = _currency_at(tokens, end, language, home)
        if after is not None:
            code, end = after
    if code is None:
        return value, home, end
    fraction = _small_change(tokens, end, language)
    if fraction is not None:
        value, end = value + fraction[0], fraction[1]
    return value, code, end


def _money_number(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[Decimal, int] | None:
    """Read a number; two small ones in a row are hundreds and the rest, as prices are said."""
    first = number_at(tokens, at, language)
    if first is None or tokens[at].is_number or first[1] >= len(tokens):
        return first
    second = number_at(tokens, first[1], language)
    if (
        second is not None
        and not tokens[first[1]].is_number
        and 0 < first[0] < 100
        and 10 <= second[0] < 100
        and first[0] == int(first[0])
    ):
        return first[0] * 100 + second[0], second[1]
    return first


def _small_change(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[Decimal, int] | None:
    """Read what follows the unit: "fifteen cents", "and 1/2"."""
    if at < len(tokens) and tokens[at].word in language.joiners | {","}:
        at += 1
    number = number_at(tokens, at, language) if at < len(tokens) else None
    if number is not None:
        value, end = number
        coin = _coin_at(tokens, end, language)
        if coin is not None:
            return value * coin[0][0] / 100, coin[1]
        if end + 1 < len(tokens) and tokens[end].word == "/":
            divisor = number_at(tokens, end + 1, language)
            if divisor is not None and divisor[0] > value > 0:
                return value / divisor[0], divisor[1]
        return None
    if at < len(tokens) and tokens[at].word in language.articles:
        at += 1
    if at < len(tokens) and tokens[at].word in language.half:
        return _HALF, at + 1
    return None


def _coin_at(
    tokens: Sequence[Token], at: int, language: Language
) -> tuple[tuple[int, str | None], int] | None:
    if at < len(tokens) and tokens[at].word == "¢":
        return (1, None), at + 1
    return phrase_at(tokens, at, language.coins) if at < len(tokens) else None


def _currency_at(
    tokens: Sequence[Token], at: int, language: Language, home: str
) -> tuple[str, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].word == "$" and home in _DOLLARS:
        return home, at + 1
    sign = _SIGNS.get(tokens[at].word)
    if sign is not None:
        return sign, at + 1
    if at + 1 < len(tokens) and tokens[at + 1].word == "$":
        dollar = _PREFIXED.get(tokens[at].word)
        if dollar is not None and tokens[at].end == tokens[at + 1].start:
            return dollar, at + 2
    return phrase_at(tokens, at, language.currencies)
