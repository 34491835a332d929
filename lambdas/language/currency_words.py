"""Which currency a sign, a code or a word means for a person."""

from __future__ import annotations

from typing import NamedTuple

from ledger.currencies import EXPONENTS, is_currency

SPACED = frozenset("SEK NOK DKK PLN CZK HUF RUB UAH BGN BYN KZT EUR ZAR".split())
"""Currencies of countries that group thousands by spaces (CLDR's group symbol of their locales)."""

UNSUPPORTED_DECIMALS = 8
"""Decimals of what is not an ISO 4217 currency (bitcoin has eight)."""


class Currency(NamedTuple):
    """A currency that was said: its code, and the choices where it could be several."""

    code: str
    choices: tuple[str, ...] = ()

    @property
    def exponent(self) -> int:
        """How many decimals the currency has."""
        return EXPONENTS.get(self.code, UNSUPPORTED_DECIMALS)

    @property
    def is_supported(self) -> bool:
        """Whether ISO 4217 lists it."""
        return is_currency(self.code)


def currency_meant(said: str, own: str, region: str) -> Currency:
    """The currency a family ("dollar", "peso", "krone") or a code means for a person.

    `own` is the person's currency; `region` that of their locale.
    """
    family = _FAMILIES.get(said)
    if family is None:
        return Currency(said)
    if own in family:
        return Currency(own)
    by_region = _OF_REGION.get(region)
    if by_region in family and said in _REGIONAL:
        return Currency(by_region)
    return Currency(family[0], family if said in _ASKED else ())


def is_of_family(code: str, said: str) -> bool:
    """Whether a currency is called so: Canadian dollars are dollars, Mexican pesos are none."""
    called = code in _FAMILIES.get(said, ())
    return called and (said == "peso" or code not in _FAMILIES["peso"])


def code_said(folded: str, written: str, *, shouting: bool = False) -> str | None:
    """The ISO 4217 code a word is; codes that are words too count only in capitals.

    `shouting` says that the whole message is in capitals.
    """
    if len(folded) != 3 or not is_currency(code := folded.upper()):
        return None
    if folded in _WORDS_TOO and (shouting or written != code):
        return None
    return code


SIGNS = {
    "$": "dollar", "€": "EUR", "£": "pound", "¥": "yen", "₹": "INR", "₨": "rupee", "₽": "RUB",
    "₩": "KRW", "₺": "TRY", "₴": "UAH", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN",
    "₵": "GHS", "₪": "ILS", "₸": "KZT", "₡": "CRC", "₲": "PYG", "₿": "BTC", "₼": "AZN",
    "₾": "GEL", "៛": "KHR", "₭": "LAK", "₮": "MNT", "us$": "USD", "usd$": "USD", "a$": "AUD",
    "au$": "AUD", "aud$": "AUD", "s$": "SGD", "sg$": "SGD", "c$": "CAD", "ca$": "CAD",
    "cad$": "CAD", "nz$": "NZD", "hk$": "HKD", "mx$": "MXN", "r$": "BRL", "nt$": "TWD",
    "rd$": "DOP", "ar$": "ARS", "cl$": "CLP", "col$": "COP", "u$": "USD",
    "mex$": "MXN", "mxn$": "MXN", "can$": "CAD", "nzd$": "NZD", "hkd$": "HKD", "sgd$": "SGD",
}  # fmt: skip

PREFIXES = frozenset("rs rp rm kr eur euro fr sfr ksh tl r zl kc nis btc usdt usdc sats".split())
"""Currency words that stand before a number as codes and signs do."""

_FAMILIES = {
    "dollar": (
        "USD",
        *"CAD AUD NZD SGD HKD TWD BBD BSD BZD BMD FJD GYD JMD KYD LRD NAD TTD".split(),
        "MXN",
        "CLP",
        "ARS",
        "COP",
        "UYU",
        "DOP",
    ),
    "peso": ("MXN", "ARS", "COP", "CLP", "PHP", "UYU", "DOP", "CUP"),
    "krone": ("SEK", "NOK", "DKK", "ISK", "CZK"),
    "yen": ("JPY", "CNY"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "pound": ("GBP", "EGP", "FKP", "GIP", "SHP", "LBP", "SYP", "SDG"),
    "franc": ("CHF", "XAF", "XOF", "XPF", "RWF", "CDF"),
    "dinar": ("KWD", "BHD", "JOD", "DZD", "TND", "IQD", "RSD", "MKD", "LYD"),
    "riyal": ("SAR", "QAR", "OMR", "YER"),
    "cent": ("USD", *"EUR CAD AUD NZD SGD HKD ZAR TWD JMD TTD BBD BSD KES".split()),
    "centime": ("EUR", "CHF", "MAD"),
    "centavo": ("MXN", *"BRL ARS COP CLP PHP UYU DOP".split()),
    "sol": ("SOL", "PEN"),
    "balle": ("EUR", "CHF", "CAD", "XPF", "MAD", "TND", "DZD", "XOF", "XAF"),
    "pau": ("EUR", "BRL"),
    "han": ("CNY", "JPY", "TWD"),
    "yuan": ("CNY", "TWD", "HKD", "MOP"),
    "tael": ("INR", "PKR", "BDT", "NPR", "LKR"),
}
"""Currencies that share a name or a sign, the likeliest first."""

_ASKED = frozenset(("peso", "krone", "dinar", "riyal"))
"""Families nobody's profile but an own currency or locale settles."""

_REGIONAL = _ASKED | {"yuan"}

_OF_REGION = {
    "CN": "CNY", "TW": "TWD", "HK": "HKD", "MO": "MOP",
    "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK", "MX": "MXN", "AR": "ARS",
    "CO": "COP", "CL": "CLP", "PH": "PHP", "UY": "UYU", "DO": "DOP", "CU": "CUP", "KW": "KWD",
    "SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER",
    "BH": "BHD", "JO": "JOD", "DZ": "DZD", "TN": "TND", "IQ": "IQD", "RS": "RSD", "MK": "MKD",
}  # fmt: skip

_WORDS_TOO = frozenset(
    """
    all amd ang bam ban bob cad cop cup ern gel kid lak mad mop mur mvr pen ron sos sar top try
    zar gip kes bin bam bif std ars pab hnl sol sll mga mad vnd2 lek rub isk eek
    """.split()
) - {"cad", "zar", "sar", "kes", "ars", "isk", "mur", "mvr", "hnl", "pab", "bif", "mga", "amd"}
