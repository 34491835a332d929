"""The linear classifier: it separates what can be separated, the same way every time."""

import pytest

from local.lex.understanding.classifier import Classifier

ROWS = [
    ({"book": 1.0, "car": 1.0}, "Car"),
    ({"reserve": 1.0, "car": 1.0}, "Car"),
    ({"book": 1.0, "hotel": 1.0}, "Hotel"),
    ({"stay": 1.0, "{AMAZON.City}": 1.0}, "Hotel"),
    ({"open": 1.0, "when": 1.0}, "Hours"),
]


@pytest.mark.parametrize(("features", "intent"), ROWS)
def test_it_knows_what_it_was_taught(features: dict[str, float], intent: str) -> None:
    odds = Classifier(ROWS).odds(features)
    assert odds[intent] == 1.0
    assert all(value < 1.0 for name, value in odds.items() if name != intent)


def test_what_it_never_saw_makes_no_difference() -> None:
    assert set(Classifier(ROWS).odds({"weather": 1.0}).values()) == {1.0}


def test_one_intent_and_none_are_fine() -> None:
    assert Classifier([({"book": 1.0}, "Only")]).odds({"book": 1.0}) == {"Only": 1.0}
    assert Classifier([]).odds({"book": 1.0}) == {}


def test_training_is_repeatable() -> None:
    features = {"book": 1.0, "open": 1.0}
    assert Classifier(ROWS).odds(features) == Classifier(list(ROWS)).odds(features)
