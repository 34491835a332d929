"""What the words of a bot weigh, and which of them a strange word stands for."""

import pytest

from local.lex.understanding.vocabulary import Vocabulary

WORDS = Vocabulary(
    "en_US",
    {
        "Order": ["order", "some", "flowers", "please"],
        "Track": ["where", "is", "my", "order", "delivery"],
        "Cancel": ["cancel", "my", "subscription"],
    },
)


@pytest.mark.parametrize(
    ("word", "known_as"),
    [
        ("flowers", "flower"),
        ("Flower", "flower"),
        ("flwoers", "flower"),
        ("subscritpion", "subscript"),
        ("cancelled", "cancel"),
        ("revoke", "cancel"),
        ("purchase", "order"),
    ],
)
def test_a_word_is_taken_for_one_the_bot_knows(word: str, known_as: str) -> None:
    [term] = WORDS.terms(word)
    assert known_as in term.stems


@pytest.mark.parametrize("word", ["weather", "ordeal", "xyzzy", "is", "the", "floor"])
def test_a_word_that_stands_for_no_telling_one(word: str) -> None:
    [term] = WORDS.terms(word)
    assert not any(WORDS.is_telling(stem) for stem in term.stems)


def test_a_word_of_one_intent_weighs_more_than_a_shared_one_and_grammar_least() -> None:
    assert WORDS.weight("flower") > WORDS.weight("order") > WORDS.weight("my") > 0


def test_a_doubtful_word_is_less_sure() -> None:
    sure = [WORDS.terms(word)[0].sureness for word in ("cancel", "cancell", "revoke")]
    assert sure == sorted(sure, reverse=True)
    assert sure[0] == 1.0
