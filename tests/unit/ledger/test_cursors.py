"""Cursors: what was given out is taken back, anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.cursors import cursor_at, place_of
from ledger.errors import BadCursorError


@given(st.text())
def test_a_cursor_leads_back_to_its_place(place: str) -> None:
    assert place_of(cursor_at(place), after="", before="\U0010ffff" * 9) == place


@given(st.text())
def test_any_text_is_a_place_or_refused(text: str) -> None:
    try:
        place = place_of(text, after="", before="\U0010ffff" * 9)
    except BadCursorError:
        return
    assert cursor_at(place) == text


@pytest.mark.parametrize("place", ["2026-10-31#X", "2026-12-01#X", ""])
def test_a_place_outside_the_list_is_refused(place: str) -> None:
    with pytest.raises(BadCursorError, match=r"^the cursor does not belong to this list$"):
        place_of(cursor_at(place), after="2026-11-01", before="2026-12-01")
