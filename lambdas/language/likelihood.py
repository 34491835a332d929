"""How likely each intent is, from the signs a message shows: a linear model with fixed weights.

The weights are fitted by `training/fit_intents.py` (multinomial logistic regression) and
kept as small whole numbers in `intent_weights.json`, so that the same text always gives the
same answer on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

from language.naming import Intent

WEIGHTS = Path(__file__).with_name("intent_weights.json")


_MIDDLE = 80
_WIDEST = 45


class Weights(NamedTuple):
    """What each sign adds for each of `intents`; `scale` of them are one unit of log odds.

    The row of a sign has one byte for each intent, `_MIDDLE` for nothing. What every
    intent gets alike changes no probability, so the bytes are summed as they are.
    """

    intents: tuple[Intent, ...]
    scale: int
    bias: bytes
    signs: Mapping[str, bytes]


def likelihoods(signs: Iterable[str]) -> dict[Intent, float]:
    """The probability of each intent, summing to one. Signs never seen in fitting say nothing."""
    weights = _weights()
    rows = [row for sign in signs if (row := weights.signs.get(sign)) is not None]
    sums = list(map(sum, zip(weights.bias, *rows, strict=True)))
    highest = max(sums)
    odds = [exp((one - highest) / weights.scale) for one in sums]
    total = sum(odds)
    return {intent: one / total for intent, one in zip(weights.intents, odds, strict=True)}


def row_of(weights: Iterable[int]) -> str:
    """A row as it is kept: one printable character for each weight, from -45 to 45."""
    return "".join(chr(_MIDDLE + max(-_WIDEST, min(one, _WIDEST))) for one in weights)


@cache
def _weights() -> Weights:
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(
        intents=tuple(Intent(name) for name in kept["intents"]),
        scale=kept["scale"],
        bias=kept["bias"].encode(),
        signs={sign: row.encode() for sign, row in kept["signs"].items()},
    )
