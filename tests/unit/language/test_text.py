from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.text import LONGEST, Span, clean, fold


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("  coffee 4.50 \n", "coffee 4.50"),
        ("cafe\u0301 5", "café 5"),
        ("lunch\x0012", "lunch 12"),
        ("\ufefflunch\u202e 12", "lunch  12"),
        ("a\r\nb\tc", "a\nb c"),
        ("\udcff", ""),
        ("", ""),
    ],
)
def test_text_is_kept_composed_and_without_controls(raw: str, kept: str) -> None:
    assert clean(raw) == kept


@pytest.mark.parametrize(("raw", "length"), [("x" * 5000, LONGEST), ("😀" * 600, LONGEST // 2)])
def test_what_is_longer_than_lex_takes_is_cut_between_characters(raw: str, length: int) -> None:
    assert clean(raw) == raw[:length]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Café CRÈME", "cafe creme"),
        ("Größe ÜBER", "große uber"),
        ("Ёлка й", "елка и"),
        ("٣٫५，１２", "3.5,12"),
        ("“it’s” – 5\u00a0€", '"it\'s" - 5 €'),
        ("ﬁ İ", "ﬁ i"),
        ("ランチ 好", "ランチ 好"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_moves_no_character_and_is_done_once(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(st.text(max_size=3000))
def test_cleaning_is_done_once_and_keeps_to_the_limit(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept
    assert len(kept.encode("utf-16-le")) <= 2 * LONGEST


@pytest.mark.parametrize(
    ("one", "other", "touches"),
    [((0, 3), (2, 5), True), ((0, 3), (3, 5), False), ((2, 4), (0, 9), True)],
)
def test_spans_touch_where_they_share_a_character(
    one: tuple[int, int], other: tuple[int, int], touches: bool
) -> None:
    assert Span(*one).touches(Span(*other)) is touches
    assert Span(*other).touches(Span(*one)) is touches
