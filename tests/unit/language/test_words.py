from __future__ import annotations

from string import printable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import amount_tokens, date_tokens
from language.money_lexicon import lexicon_of
from language.text import fold
from language.words import Found, Phrases, words_of

PHRASES = (
    "coffee", "coffee shop", "mcdonald's", "l'œuvre", "🍺 bier", "¿qué", "咖啡", "iphone 手机壳",
    "купить ipad", "½ price",
)  # fmt: skip


@pytest.mark.parametrize("first", PHRASES)
def test_phrases_are_found_in_any_script_and_order(first: str) -> None:
    phrases = Phrases((fold(listed), listed) for listed in PHRASES)
    for listed in (first, *PHRASES):
        texts = [word.text for word in words_of(fold(listed))]
        assert phrases.at(texts, 0) == Found(0, len(texts), listed)


def test_of_phrases_that_compare_alike_the_first_counts() -> None:
    phrases = Phrases([("mcdonald's", 1), ("mcdonalds", 2), ("咖 啡", 3), ("咖啡", 4)])
    assert phrases.at(["mcdonalds"], 0) == Found(0, 1, 1)
    assert phrases.at(["咖", "啡"], 0) == Found(0, 2, 3)


def test_a_word_inside_a_phrase_is_none_by_itself_but_one_of_its_words() -> None:
    phrases = Phrases([("coffee shop", 1), ("купить ipad", 2)])
    assert not phrases.has("shop")
    assert not phrases.has("купить")
    assert phrases.words() == {"coffee", "shop", "купить", "ipad"}


@given(st.text(alphabet=printable))
def test_a_text_is_cut_alike_beside_other_scripts(text: str) -> None:
    folded = fold(text)
    assert words_of(folded) == words_of(f"{folded} 好")[:-1]
    assert date_tokens.tokens_of(text) == date_tokens.tokens_of(f"{text} 好")[:-1]
    lexicon = lexicon_of("en", "en")
    pieces = amount_tokens.tokens_of(folded, lexicon)
    assert pieces == amount_tokens.tokens_of(f"{folded} 好", lexicon)[:-1]
