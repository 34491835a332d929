"""How likely each intent is, from the signs a message shows: a linear model with fixed weights.

The weights are fitted by `training/fit_intents.py` (multinomial logistic regression) and
kept as small whole numbers in `intent_weights.json`, so that the same text always gives the
same answer on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import exp
from pathlib import Path
from struct import unpack
from typing import NamedTuple

from language.naming import Intent

WEIGHTS = Path(__file__).with_name("intent_weights.json")


_MIDDLE = 80
_WIDEST = 45


class Weights(NamedTuple):
    """What each sign adds for each of `intents`; `scale` of them are one unit of log odds.

    The row of a sign has one character for each intent, `_MIDDLE` for nothing. What every
    intent gets alike changes no probability, so the characters are summed as they are, all
    of a row at once (see `_as_numbers`).
    """

    intents: tuple[Intent, ...]
    scale: int
    bias: int
    signs: Mapping[str, int]


def likelihoods(signs: Iterable[str]) -> dict[Intent, float]:
    """The probability of each intent, summing to one. Signs never seen in fitting say nothing."""
    weights = _weights()
    numbers = filter(None, map(weights.signs.get, signs))
    together = sum(numbers, weights.bias).to_bytes(4 * len(weights.intents), "little")
    sums = unpack(f"<{len(weights.intents)}I", together)
    highest = max(sums)
    odds = [exp((one - highest) / weights.scale) for one in sums]
    total = sum(odds)
    return dict(zip(weights.intents, [one / total for one in odds], strict=True))


def _as_numbers(rows: Iterable[str], intents: int) -> Iterator[int]:
    """Each row as one large number, with four bytes for an intent, which no number of signs fills.

    So what many rows come to is told by adding one number for each.
    """
    together = "".join(rows).encode("utf-32-le")
    for at in range(0, len(together), 4 * intents):
        yield int.from_bytes(together[at : at + 4 * intents], "little")


def row_of(weights: Iterable[int]) -> str:
    """A row as it is kept: one printable character for each weight, from -45 to 45."""
    return "".join(chr(_MIDDLE + max(-_WIDEST, min(one, _WIDEST))) for one in weights)


@cache
def _weights() -> Weights:
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    intents = tuple(Intent(name) for name in kept["intents"])
    bias, *rows = _as_numbers((kept["bias"], *kept["signs"].values()), len(intents))
    return Weights(
        intents=intents,
        scale=kept["scale"],
        bias=bias,
        signs=dict(zip(kept["signs"], rows, strict=True)),
    )
