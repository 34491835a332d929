"""Text is compared as people type it."""

from __future__ import annotations

import pytest

from ledger.search import folded


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("CAFÉ", "cafe"),
        ("Straße", "strasse"),
        ("ｃｏｆｆｅｅ", "coffee"),
        ("Zoë\u0308", "zoe"),
        ("２", "2"),
        ("寿司", "寿司"),
    ],
)
def test_case_accents_and_widths_do_not_count(typed: str, same: str) -> None:
    assert folded(typed) == folded(same)


def test_letters_count() -> None:
    assert folded("cafe") != folded("caff")
