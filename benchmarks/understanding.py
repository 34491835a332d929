"""How fast messages are understood: against dateparser and price-parser, and by length.

Prints messages a second of `understand`, which does everything, and of dateparser's search
with price-parser, which find a date and an amount, on the same messages in one run; then
the growth of the time when hostile texts become four times as long. Exits with an error when a
promise does not hold: 5 times as fast, under 0.5 ms at the median, growth
well below the sixteenfold of quadratic time.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(PROJECT / "lambdas")]

from language.context import Context  # noqa: E402 - the path is set above
from language.understand import understand  # noqa: E402

MESSAGES = PROJECT / "tests/unit/language/messages.jsonl"
CONTEXT = Context(today=date(2026, 11, 21))
LANGUAGES = ["en", "es", "de", "fr", "it", "pt", "nl", "ja", "zh", "ru", "hi", "id"]
HOSTILE = (
    "lunch 12 taxi 9, ", "and ", "a", "1", "1,", "every ", "$", "for 5 and ", "last week ", "#a ",
    "not 5 ", "change to ", "x0x", "how much ", " 12/12", "monday ", "(", "1 2 ", "a@a.", "'a",
)  # fmt: skip


def main() -> int:
    """Run both comparisons, print them, and tell by the exit code whether all holds."""
    texts = [json.loads(line)["text"] for line in MESSAGES.read_text().splitlines()]
    ours = _times(texts, lambda text: understand(text, CONTEXT))
    sample = texts[:: max(1, len(texts) // 120)]
    theirs = _times(sample, _date_and_price())
    ratio = statistics.mean(theirs) / statistics.mean(ours)
    median = statistics.median(ours) * 1000
    sys.stdout.write(
        f"understand: {1 / statistics.mean(ours):,.0f} messages/s, median {median:.2f} ms\n"
        f"dateparser + price-parser: {1 / statistics.mean(theirs):,.0f} messages/s\n"
        f"ratio: {ratio:.1f} times as fast\n"
    )
    growth = max(_growth(unit) for unit in HOSTILE)
    sys.stdout.write(f"worst growth of the time from 256 to 1,024 characters: {growth:.1f} times\n")
    return 0 if ratio >= 5 and median < 0.5 and growth < 8 else 1


def _times(texts: list[str], read: Callable[[str], object]) -> list[float]:
    for text in texts:
        read(text)
    gc.freeze()  # as the function does after its first turn
    times = []
    for text in texts:
        start = time.perf_counter()
        read(text)
        times.append(time.perf_counter() - start)
    return times


def _date_and_price() -> Callable[[str], object]:
    search = import_module("dateparser.search").search_dates  # has no type hints
    price = import_module("price_parser").Price.fromstring
    return lambda text: (search(text, languages=LANGUAGES), price(text))


def _growth(unit: str) -> float:
    return _fastest(unit, 1024) / _fastest(unit, 256)


def _fastest(unit: str, length: int) -> float:
    text = (unit * length)[:length]
    times = []
    for _ in range(5):
        start = time.perf_counter()
        understand(text, CONTEXT)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
