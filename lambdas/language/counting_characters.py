"""Numbers in the counting characters of Chinese, Japanese and Korean, written again in digits.

"8万2千円" is 82000円, "三十六" 36, "两百五" 250, "28块5" 28.5块, "만이천원" 12000원. Days of the
week, names and words that only look like numbers are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from language.text import fold
from language.vocabulary.counting import (
    DIGITS,
    GREAT,
    HANGUL,
    HEAD,
    NEVER_BEFORE,
    NO_NUMBERS,
    SMALL,
    TAIL,
)


def in_digits(text: str) -> Iterator[tuple[int, int, str]]:
    """The places of a text that say a number in such characters, and the digits for each."""
    if text.isascii():
        return
    folded = fold(text)
    done = 0
    for match in _number().finditer(folded):
        found = _written(folded, match)
        if found is not None and match.start() >= done:
            done = found[1]
            yield found


def _written(folded: str, match: re.Match[str]) -> tuple[int, int, str] | None:
    start, end = match.start("number"), match.end("number")
    said = match["number"]
    coins = _coins(folded, match)
    if said[0] in HANGUL:
        start, said = _from_its_beginning(start, said)
    if len(said) > _LONGEST or not (coins or match["coin"] or any(c in _CHARACTERS for c in said)):
        return None
    value = _value(said.replace(",", "").replace(" ", ""), zh=match["unit"] not in {"円", "원"})
    if value is None:
        return None
    if coins is not None:
        more, after = coins
        return start, after, f"{_plain(value + more)}块"
    if match["coin"]:
        tenth = Decimal("0.01") if match["coin"] == "分" else Decimal("0.1")
        return (start, match.end("coin"), f"{_plain(value * tenth)}块")
    if said.replace(".", "").replace(",", "").isdigit() or not _is_meant(folded, start, end, said):
        return None
    if match["unit"] is None and said[-1] in GREAT and said[:-1].replace(".", "").isdigit():
        return None  # "1.2万" says the currency too
    return start, end, _plain(value)


def _coins(folded: str, match: re.Match[str]) -> tuple[Decimal, int] | None:
    """What follows the unit: "28块5", "三块五毛", "5块半", "12块80"."""
    if match["unit"] not in {"块", "元"} or match["unit"] is None:
        return None
    after = _cents().match(folded, match.end("unit"))
    if after is None:
        return None
    said = after["half"] or after["tenths"]
    if after["half"]:
        return Decimal("0.5"), after.end("half")
    few = "".join(str(DIGITS[c]) if c in DIGITS else c for c in said)
    if not few.isdigit() or (len(few) == 2 and not said.isdigit()):
        return None
    end = after.end("mark") if after["mark"] else after.end("tenths")
    more = Decimal(few) / (10 if len(few) == 1 else 100)
    if after["hundredths"]:
        cents = after["hundredths"]
        more += Decimal(DIGITS.get(cents, 0) if cents in DIGITS else cents) / 100
        end = after.end()
    elif not after["mark"] and (match["unit"] == "元" or after["next"]):
        return None
    return more, end


def _from_its_beginning(start: int, said: str) -> tuple[int, str]:
    """Hangul before the number may belong to the word before: the longest number that ends here."""
    for cut in range(len(said)):
        if _value(said[cut:].replace(" ", ""), zh=False) is not None and said[cut] != " ":
            return start + cut, said[cut:]
    return start, said


def _is_meant(folded: str, start: int, end: int, said: str) -> bool:
    """Whether characters that could be a number are one here."""
    before = folded[max(0, start - 2) : start]
    if any(character.isdigit() for character in said):
        return True
    if said[0] in HANGUL:
        return _is_hangul_number(folded, start, end, said)
    if _UNIT.match(folded, end) or _is_in_a_date(folded, start, end):
        return True
    if len(said) < 2 or said in NO_NUMBERS or before.endswith(NEVER_BEFORE):
        return False
    if not any(character in DIGITS for character in said) and said[0] != "十":
        return False
    if not any(character in SMALL or character in GREAT for character in said):
        return False
    if said[0] in GREAT or (said[0] in SMALL and said[0] != "十" and len(said) < 3):
        return False
    if before[-1:] and before[-1] in HEAD and any(one in DIGITS for one in said):
        return True
    return end >= len(folded) or not folded[end].isalnum() or folded[end] in TAIL


def _is_in_a_date(folded: str, start: int, end: int) -> bool:
    """Whether it is the month or the day of "三月五日", "十五号"."""
    if folded[end : end + 1] == "月":
        day = _number().match(folded, end + 1)
        return day is not None and folded[day.end("number") : day.end("number") + 1] in _DAYS
    following = folded[end : end + 1] in _DAYS and folded[end : end + 1] != ""
    return following and (folded[start - 1 : start] == "月" or end - start > 1)


def _is_hangul_number(folded: str, start: int, end: int, said: str) -> bool:
    if folded[end : end + 1] == "원" or folded[end : end + 2] == " 원":
        return True
    alone = start == 0 or not folded[start - 1].isalnum()
    ends = end >= len(folded) or not folded[end].isalnum()
    scaled = said[-1] in SMALL or said[-1] in GREAT
    return alone and ends and start > 0 and len(said) > 1 and scaled


def _value(said: str, *, zh: bool) -> Decimal | None:
    """The number the characters say, None where they are no number."""
    total, section = Decimal(0), Decimal(0)
    digit: Decimal | None = None
    last, least, step = Decimal(0), _ENDLESS, _ENDLESS  # the scale before, and what may follow
    zero = False
    for piece in _PIECE.findall(said):
        if piece in _SCALES:
            scale, great = Decimal(_SCALES[piece]), piece in GREAT
            if scale >= (least if great else step) or digit == 0:
                return None
            if great:
                total += (section + (digit or 0) or 1) * scale
                section, least, step = Decimal(0), scale, _ENDLESS
            else:
                section += (1 if digit is None else digit) * scale
                step = scale
            digit, last, zero = None, scale, False
        elif DIGITS.get(piece) == 0:
            zero = True
        else:
            if digit is not None or not (piece in DIGITS or piece[0].isdecimal()):
                return None  # "億.4"
            digit = Decimal(DIGITS.get(piece, piece))
            if last and digit >= last:
                return None
    if digit is None:
        return total + section
    short = zh and last > 10 and not zero and digit < 10 and digit == int(digit)
    return total + section + (digit * last / 10 if short else digit)


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        # a run of digits and counting characters, and what may be its unit; every piece of the
        # run is one character, so that a long run is read once
        rf"(?P<number>[\d{_ALL}](?:[\d{_ALL}]|[.,](?=\d)|(?<=[만억]) (?=[\d{HANGUL}]{{1,6}} ?원))*)"
        r"(?:(?P<coin>[毛角])(?![毛角])|(?P<unit>块|元|円|원))?"
    )


@cache
def _cents() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<half>半)|(?P<tenths>\d{{1,2}}(?!\d)|[{''.join(DIGITS)}])(?P<mark>[毛角])?"
        rf"(?:(?P<hundredths>\d|[{''.join(DIGITS)}])分)?"
        r"(?P<next>[.,]\d|[个個本只件瓶杯碗斤盒包张人份次月日号天年点路块元%万千百十])?"
    )


_ALL = "".join((*DIGITS, *SMALL, *GREAT))
_UNIT_NAMES = (
    "块钱|块|元|円|圆|蚊|毛|角|원|美元|美金|ドル|ユーロ|ウォン|人民币|日元|港币|港元|台币|欧元|韩元|英镑"
    ""
)
_UNIT = re.compile(rf" ?(?:{_UNIT_NAMES})")
_CHARACTERS = frozenset(_ALL)
_SCALES = {**SMALL, **GREAT}
_ENDLESS = Decimal(10**13)
_LONGEST = 24
_DAYS = frozenset("日号")
_PIECE = re.compile(r"\d+(?:\.\d+)?|\D")
