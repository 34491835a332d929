from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.english import is_english
from language.mending import mended
from language.spelling import Speller, distance
from language.text import Span

WORDS = ["lunch", "dinner", "groceries", "restaurant", "pharmacy", "beer", "rent", "coffee"]
SPELLER = Speller(meant=lambda: WORDS, known=frozenset((*WORDS, "bear", "launch")).__contains__)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("lunhc", "lunch"),
        ("luch", "lunch"),
        ("lunxh", "lunch"),
        ("dinnr", "dinner"),
        ("dinneer", "dinner"),
        ("idnner", "dinner"),
        ("grocereis", "groceries"),
        ("restorant", "restaurant"),
        ("farmacy", None),  # two errors in a short word
        ("pharmcy", "pharmacy"),
        ("reent", "rent"),
        ("coffeeee", "coffee"),
        ("diiinner", "dinner"),
        ("brent", None),  # a short word keeps its first letter
        ("launch", None),  # a word of its own
        ("launchs", None),
        ("bear", None),
        ("be", None),
        ("xyzzyxyzzy", None),
        ("übermorgn", None),
    ],
)
def test_a_word_is_mended_where_one_is_meant(word: str, meant: str | None) -> None:
    assert SPELLER.mended(word) == meant


@pytest.mark.parametrize(("likely", "meant"), [("silver", "silver"), ("sliver", "sliver")])
def test_of_two_as_near_the_likely_one_is_meant(likely: str, meant: str) -> None:
    speller = Speller(
        meant=lambda: ["silver", "sliver"], known=frozenset().__contains__, likely=lambda: {likely}
    )
    assert speller.mended("slver") == meant


@pytest.mark.parametrize("word", WORDS)
def test_what_is_meant_is_never_changed(word: str) -> None:
    assert SPELLER.mended(word) is None
    assert SPELLER.knows(word)
    assert SPELLER.knows(f"{word}s")


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [("", "", 0), ("", "abc", 3), ("abcd", "acbd", 1), ("lunch", "lnch", 1), ("ca", "abc", 3)],
)
def test_distance(one: str, other: str, errors: int) -> None:
    assert distance(one, other) == errors


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8))
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("lunhc 12", "lunch 12"),
        ("l0nch 12, dinnr 30", "lunch 12, dinner 30"),
        ("b2b 12", "b2b 12"),
        ("Starbucks 5", "Starbucks 5"),
    ],
)
def test_a_message_is_mended_word_by_word(typed: str, text: str) -> None:
    assert mended(typed).text == text


def test_a_place_in_the_mended_text_is_found_in_what_was_typed() -> None:
    found = mended("dinneer 30 at luigis, groceris 12")
    assert found.text == "dinner 30 at luigis, groceries 12"
    for said in ("30", "luigis", "12"):
        start = found.text.index(said)
        assert found.as_typed(Span(start, start + len(said))) == said


@given(st.text(max_size=60))
def test_words_of_a_mended_text_stand_where_they_say(typed: str) -> None:
    found = mended(typed)
    assert all(one.end <= other.start for one, other in pairwise(found.words))
    assert all(0 <= word.start < word.end <= len(found.text) for word in found.words)


@pytest.mark.parametrize(
    ("home", "typed", "text"),
    [
        ("es", "me he dejado 20 en el súper", "me he dejado 20 en el súper"),
        ("es", "lo he pagao, pero bien", "lo he pagao, pero bien"),
        ("es", "almuezo 12", "almuerzo 12"),
        ("fr", "salaire tombé hier", "salaire tombé hier"),
        ("fr", "boulngerie 4", "boulangerie 4"),
        ("pt", "a malta foi ao cinema", "a malta foi ao cinema"),
        ("it", "benza 30", "benza 30"),
    ],
)
def test_a_word_is_mended_to_one_of_its_own_language(home: str, typed: str, text: str) -> None:
    assert mended(typed, home).text == text


@pytest.mark.parametrize("word", ["parked", "planned", "stories", "happily", "kinder", "makes"])
def test_words_with_regular_endings_are_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["lunhc", "dinnr", "groceris", "hotle", "shoping"])
def test_mistyped_words_are_not(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize("word", ["hundrd", "twnety", "thosand"])
def test_no_english_word_is_mended_to_a_number(word: str) -> None:
    assert mended(f"{word} dollars").text == f"{word} dollars"
