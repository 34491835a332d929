"""Numbers in Chinese, Japanese and Korean counting characters, written again in digits."""

from __future__ import annotations

import time

import pytest

from language.counting_characters import in_digits
from language.mending import mended
from language.text import Span

TABLE = """
電気代9万4千円 -> 電気代94000円
賞与 31万2800円 -> 賞与 312800円
7만2300원 -> 72300원
8천원 -> 8000원
택시 이만삼천원 -> 택시 23000원
저녁 4만 5천원 -> 저녁 45000원
간식 삼천 -> 간식 3000
昨天买菜四十七 -> 昨天买菜47
三百五 -> 350
两千六买沙发 -> 2600买沙发
花了一百八剪头 -> 花了180剪头
奶茶19块5 -> 奶茶19.5块
四块五毛 -> 4.5块
8毛 -> 0.8块
六块半 -> 6.5块
22元8角 -> 22.8块
15塊6 -> 15.6块
千二百円 -> 1200円
十月三号 -> 10月3号
一百零八 -> 108
香蕉5块3个 -> 香蕉5块3个
星期五加油300 -> 星期五加油300
十一旅游900 -> 十一旅游900
双十一买鞋 -> 双十一买鞋
百均で220円 -> 百均で220円
五十嵐さん -> 五十嵐さん
一共多少 -> 一共多少
1.5万 -> 1.5万
이만 갈게 -> 이만 갈게
3,500 -> 3,500
"""


@pytest.mark.parametrize("line", TABLE.strip().splitlines())
def test_a_number_in_characters_is_written_in_digits(line: str) -> None:
    said, _, wanted = line.partition(" -> ")
    text = said
    for start, end, digits in reversed(list(in_digits(said))):
        text = text[:start] + digits + text[end:]
    assert text == wanted


def test_what_was_typed_is_found_again() -> None:
    found = mended("家賃8万2千円とｶﾞｽ代")
    assert found.text == "家賃82000円とｶｽ代"
    assert found.as_typed(Span(2, 8)) == "8万2千円"
    assert found.as_typed(Span(9, 12)) == "ｶﾞｽ代"


@pytest.mark.parametrize("piece", ["三千", "만이천 ", "3万2", "5块5", "十月", "1.1万"])
def test_long_runs_are_read_in_time_that_grows_with_their_length(piece: str) -> None:
    start = time.process_time()
    list(in_digits(piece * (100_000 // len(piece))))
    assert time.process_time() - start < 5


def test_a_dot_after_a_scale_is_no_number() -> None:
    assert list(in_digits("x 億.4 y")) == []
