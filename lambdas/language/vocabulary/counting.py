"""Counting characters of Chinese, Japanese and Korean (folded), and what only looks like them."""

from __future__ import annotations

DIGITS: dict[str, int] = {
    **dict(zip("零一二三四五六七八九", range(10), strict=True)),
    **dict(zip("〇壹贰叁肆伍陆柒捌玖", range(10), strict=True)),
    **dict(zip("영일이삼사오육칠팔구", range(10), strict=True)),
    "两": 2,
    "俩": 2,
    "壱": 1,
    "弐": 2,
    "参": 3,
    "륙": 6,
}
SMALL: dict[str, int] = {
    "十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000,
    "십": 10, "백": 100, "천": 1000,
}  # fmt: skip
GREAT: dict[str, int] = {"万": 10**4, "亿": 10**8, "億": 10**8, "만": 10**4, "억": 10**8}
HANGUL = "영일이삼사오육륙칠팔구십백천만억"
NEVER_BEFORE = ("周", "期", "拜", "第", "初", "双", "曜")
"""After these a number is a day or a place in a row: 星期三."""
NO_NUMBERS = frozenset("十一 百万 千万 万一 五一 六一 百千".split())
"""Feasts and words: 十一 is a holiday, 万一 "in case"."""
HEAD = frozenset("了花付共给收赚扣")
"""Characters that may stand right before such a number."""
TAIL = frozenset("了的吧呢啊哦买花付交给用充左多在去和块元円")
"""Characters that may stand right behind a number that says no currency."""
