from __future__ import annotations

import json
from hashlib import sha256
from math import isclose
from pathlib import Path

import pytest

from language.likelihood import WEIGHTS, likelihoods, row_of
from language.naming import Intent

PROJECT = Path(__file__).resolve().parents[3]


def test_the_probabilities_of_all_intents_sum_to_one() -> None:
    chances = likelihoods(["w lunch", "n 1"])
    assert set(chances) == set(Intent)
    assert isclose(sum(chances.values()), 1)


def test_a_sign_never_seen_says_nothing() -> None:
    assert likelihoods(["w lunch", "w xyzzyx"]) == likelihoods(["w lunch"])


def test_signs_tell_intents_apart() -> None:
    asking = likelihoods(["c how_much", "?", "n 0", "h none"])
    assert asking[Intent.QUERY_SPENDING] > asking[Intent.LOG_EXPENSE]


@pytest.mark.parametrize(
    ("weights", "row"), [([0, 1, -1], "PQO"), ([45, 46, 900], "}}}"), ([-45, -46], "##")]
)
def test_a_row_has_one_printable_character_for_each_weight(weights: list[int], row: str) -> None:
    assert row_of(weights) == row


def test_every_row_has_a_weight_for_each_intent() -> None:
    kept = json.loads(WEIGHTS.read_text())
    assert {len(row) for row in (kept["bias"], *kept["signs"].values())} == {len(kept["intents"])}


def test_the_weights_are_of_the_messages_as_they_are() -> None:
    paths = [
        *sorted((PROJECT / "training" / "messages").glob("*.jsonl")),
        PROJECT / "tests" / "unit" / "language" / "messages.jsonl",
    ]
    digest = sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
    assert json.loads(WEIGHTS.read_text())["messages"] == digest, "run make train"
