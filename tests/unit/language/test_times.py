"""Clock times, and the numbers that are not."""

from __future__ import annotations

import pytest

from language.times import find_times


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lunch at 5pm 12", ["at 5pm"]),
        ("lunch at 5 pm 12", ["at 5 pm"]),
        ("8 am coffee 3", ["8 am"]),
        ("taxi 9 at 5.30pm", ["at 5.30pm"]),
        ("5:30 p.m. snack 3", ["5:30 p.m."]),
        ("meeting 17:30 snack 3", ["17:30"]),
        ("17:30:15 snack 3", ["17:30:15"]),
        ("5 o'clock tea 3", ["5 o'clock"]),
        ("um 18 Uhr Pizza 12", ["um 18 Uhr"]),
        ("à 18h pizza 12", ["à 18h"]),
        ("18h30 pizza 12", ["18h30"]),
        ("from 9am to 5pm parking 12", ["9am", "5pm"]),
        ("dinner 12 at 8", []),
        ("Einkauf 71,04 am Montag", []),
        ("parking 2h 4", []),
        ("coffee 4.50", []),
        ("24:99 x", []),
        ("am 3. Mai 5", []),
        ("12 eggs 3.49", []),
        ("13 pm", []),
        ("", []),
    ],
)
def test_clock_times(text: str, said: list[str]) -> None:
    assert [time.said for time in find_times(text)] == said
