"""The currencies of ISO 4217 and how many decimals each has (its exponent).

Source: ISO 4217:2015 list one, as maintained by SIX (amendments up to 2025).
Funds codes, precious metals and testing codes are left out: nobody pays with them.
"""

from __future__ import annotations

from ledger.errors import UnknownCurrencyError

_TWO_DECIMALS = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL
HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT
MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
""".split()
_NO_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()
_THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND".split()

EXPONENTS: dict[str, int] = {
    **dict.fromkeys(_TWO_DECIMALS, 2),
    **dict.fromkeys(_NO_DECIMALS, 0),
    **dict.fromkeys(_THREE_DECIMALS, 3),
}


def exponent_of(code: str) -> int:
    """The number of decimals of a currency. Raises `UnknownCurrencyError`."""
    try:
        return EXPONENTS[code]
    except KeyError:
        raise UnknownCurrencyError(code) from None


def is_currency(code: str) -> bool:
    """Whether ISO 4217 lists the code (in capitals)."""
    return code in EXPONENTS
