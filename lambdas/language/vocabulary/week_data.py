"""What regions and languages differ in about dates: first weekday, order of day and month.

Source: Unicode CLDR, supplemental weekData (firstDay) and the `Md` patterns of gregorian
dates. Regions that are not listed start their weeks on Monday and write the day first.
"""

from __future__ import annotations

from typing import Literal

SATURDAY_FIRST = frozenset(
    "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split()
)  # Maldives (MV) alone starts on Friday
SUNDAY_FIRST = frozenset(
    """
    AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX
    MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW
    """.split()
)

LIKELY_REGION = {
    # CLDR likelySubtags: the region of a locale that names none
    "am": "ET", "ar": "EG", "bn": "BD", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US",
    "es": "ES", "fa": "IR", "fi": "FI", "fil": "PH", "fr": "FR", "gu": "IN", "he": "IL",
    "hi": "IN", "hu": "HU", "id": "ID", "it": "IT", "ja": "JP", "km": "KH", "kn": "IN", "ko": "KR",
    "lo": "LA", "lt": "LT", "ml": "IN", "mr": "IN", "my": "MM", "nb": "NO", "ne": "NP", "nl": "NL",
    "no": "NO", "pa": "IN", "pl": "PL", "pt": "BR", "ro": "RO", "ru": "RU", "sv": "SE", "ta": "IN",
    "te": "IN", "th": "TH", "tr": "TR", "uk": "UA", "ur": "PK", "vi": "VN", "zh": "CN",
}  # fmt: skip

MONTH_FIRST_REGIONS = frozenset("US PR GU VI AS UM MH".split())
MONTH_FIRST_LANGUAGES = frozenset("ja zh ko hu lt mn fil eu".split())
BOTH_ORDERS = frozenset(("en-CA", "fr-CA", "en-PH", "en-ZA"))
"""Locales whose people write both, so that "03/04" has to be asked about."""

Order = Literal["month first", "day first", "unknown"]


def first_weekday(locale: str) -> int:
    """The day weeks start on in the locale's region, 0 Monday to 6 Sunday."""
    region = region_of(locale)
    if region == "MV":
        return 4
    if region in SATURDAY_FIRST:
        return 5
    return 6 if region in SUNDAY_FIRST else 0


def order_of(locale: str) -> Order:
    """Whether the locale's people write the month or the day first; unknown without a locale."""
    spoken = locale.replace("_", "-").split("-")[0].lower()
    if not spoken or f"{spoken}-{region_of(locale)}" in BOTH_ORDERS:
        return "unknown"
    if spoken in MONTH_FIRST_LANGUAGES:
        return "month first"
    return (
        "month first"
        if spoken == "en" and region_of(locale) in MONTH_FIRST_REGIONS
        else ("month first" if region_of(locale) == "PR" else "day first")
    )


def region_of(locale: str) -> str:
    """The ISO 3166 region of a BCP 47 locale, the likely one where it names none."""
    parts = locale.replace("_", "-").split("-")
    said = next((part.upper() for part in parts[1:] if len(part) == 2 and part.isalpha()), None)
    return said or LIKELY_REGION.get(parts[0].lower(), "")
