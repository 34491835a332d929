from __future__ import annotations

from itertools import combinations_with_replacement, product

import pytest

from language.spoken import decided_by, language_voted, spoken_language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("the coffee i bought", "en"),
        ("ayer gaste en el super", "es"),
        ("gestern habe ich gekauft", "de"),
        ("hier j ai paye le dejeuner avec mon", "fr"),
        ("昼 に コーヒー を", "ja"),
        ("午饭", "zh"),
        ("コーヒー", "ja"),
        ("кофе вчера", "ru"),
        ("कल", "hi"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_the_language_of_most_words(said: str, language: str | None) -> None:
    assert spoken_language(said.split()) == language


def test_what_was_recognised_decides_between_two() -> None:
    assert spoken_language(["xyzzy"], ["de"]) == "de"
    assert spoken_language(["xyzzy"], ["de", "en"]) is None
    assert spoken_language(["der"], ["en"]) == "de"


def test_the_own_language_is_taken_where_nothing_says_otherwise() -> None:
    assert spoken_language(["xyzzy"], [], "it") == "it"
    assert spoken_language(["xyzzy"], ["de", "it"], "it") == "it"
    assert spoken_language(["der", "und"], ["it"], "it") == "de"


def test_what_is_decided_early_is_decided_whatever_is_told() -> None:
    languages = ("en", "de", "zh", "ja")
    decided = 0
    for counts in product(range(0, 8, 2), repeat=len(languages)):
        votes = {one: count for one, count in zip(languages, counts, strict=True) if count}
        for most, home in product(range(3), (None, "de")):
            early = decided_by(votes, most, home)
            decided += early is not None
            for told in combinations_with_replacement(languages, most):
                assert early in (None, language_voted(votes, told, home))
    assert decided > 0
