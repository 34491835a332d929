"""Fits the weights of `language.likelihood` to messages labelled with their intents.

Run by `make train`, which also prints how well they hold for messages left out (five
folds). The labels are in `training/messages/*.jsonl`, {"text", "intent", "lang"}, and in
the tests' messages. The rules' own view is one of the signs, so the weights are fitted
again when rules change.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT / "lambdas")]

from language.context import Context  # noqa: E402 - the path is set above
from language.intents import request_in  # noqa: E402
from language.likelihood import WEIGHTS, row_of  # noqa: E402
from language.naming import Intent, intent_of  # noqa: E402
from language.reading import Reading  # noqa: E402
from language.signs import signs_of  # noqa: E402
from language.text import clean  # noqa: E402

MESSAGES = (
    *sorted((PROJECT / "training" / "messages").glob("*.jsonl")),
    PROJECT / "tests" / "unit" / "language" / "messages.jsonl",
)
SCALE = 16
LEAST = 2  # a sign that weighs less for every intent is left out
SEEN = 2  # a sign of fewer messages is left out
STRENGTH = 0.5  # the inverse of the regularisation; 0.3 to 1 differ little
LOCALES = {
    "en": "en-US", "es": "es-ES", "de": "de-DE", "fr": "fr-FR", "it": "it-IT", "pt": "pt-BR",
    "nl": "nl-NL", "ja": "ja-JP", "zh": "zh-CN", "ko": "ko-KR", "ru": "ru-RU", "hi": "hi-IN",
    "id": "id-ID", "pl": "pl-PL", "sv": "sv-SE", "tr": "tr-TR", "ar": "ar-EG",
}  # fmt: skip


class Labelled(NamedTuple):
    """A message's signs, what the rules take it for, and what it is."""

    signs: frozenset[str]
    ruled: Intent
    intent: Intent


def main() -> int:
    """Fit, print the figures of the folds, and write the weights."""
    messages = [_read(json.loads(line)) for line in _lines()]
    print(f"{len(messages):,} messages")
    right, ruled = _in_folds(messages)
    print(f"left out: {right:.1%} right; the rules alone {ruled:.1%}")
    counter = _counter()
    model = _fitted(counter.fit_transform(message.signs for message in messages), messages)
    rows = {sign: _whole(model.coef_[:, at]) for sign, at in counter.vocabulary_.items()}
    kept = {sign: row for sign, row in rows.items() if max(map(abs, row)) >= LEAST}
    weights = {
        "intents": list(model.classes_),
        "messages": digest_of(MESSAGES),
        "scale": SCALE,
        "bias": row_of(_whole(model.intercept_)),
    }
    signs_kept = {sign: row_of(row) for sign, row in sorted(kept.items())}
    text = json.dumps({**weights, "signs": signs_kept}, ensure_ascii=False, indent=0)
    WEIGHTS.write_text(text + "\n", encoding="utf-8")
    print(f"{len(kept):,} signs, {WEIGHTS.stat().st_size:,} bytes")
    return 0


def digest_of(paths: Iterable[Path]) -> str:
    """What the weights say they were fitted to: SHA-256 of the files, one after the other."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def _lines() -> list[str]:
    return [line for path in MESSAGES for line in path.open()]


def _read(row: dict[str, Any]) -> Labelled:
    locale = row.get("locale") or LOCALES.get(row.get("lang", "en")[:2], "en-US")
    context = Context(today=date(2026, 6, 17), currency="USD", locale=locale)
    reading = Reading(clean(row["text"]), context)
    found = request_in(reading, ())
    return Labelled(signs_of(reading, found), intent_of(found.request), Intent(row["intent"]))


def _counter() -> CountVectorizer:
    return CountVectorizer(analyzer=_as_they_are, min_df=SEEN, binary=True)


def _as_they_are(signs: frozenset[str]) -> frozenset[str]:
    return signs


def _fitted(columns: Any, messages: list[Labelled]) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    return model.fit(columns, [message.intent.value for message in messages])


def _in_folds(messages: list[Labelled]) -> tuple[float, float]:
    """The share of messages whose intent is told, by weights that have not seen them."""
    right = ruled = 0
    intents = [message.intent.value for message in messages]
    for fit, left_out in StratifiedKFold(5, shuffle=True, random_state=1).split(intents, intents):
        seen = [messages[place] for place in fit]
        rest = [messages[place] for place in left_out]
        counter = _counter()
        model = _fitted(counter.fit_transform(message.signs for message in seen), seen)
        told = model.predict(counter.transform(message.signs for message in rest))
        right += sum(one == message.intent for one, message in zip(told, rest, strict=True))
        ruled += sum(message.ruled == message.intent for message in rest)
    return right / len(messages), ruled / len(messages)


def _whole(row: Any) -> list[int]:
    return [round(float(one) * SCALE) for one in row]


if __name__ == "__main__":
    sys.exit(main())
