"""Ids: the same key makes the same id, ids sort by time and then by their place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ledger.identifiers import ulid

AT = datetime(2026, 11, 21, 8, 30, 0, 123000, tzinfo=UTC)


def test_an_id_is_a_ulid_of_its_millisecond() -> None:
    # The example of github.com/ulid/spec: ulid(1469918176385) is 01ARYZ6S41...
    made = ulid(datetime(2016, 7, 30, 22, 36, 16, 385000, tzinfo=UTC), "u1", "m1")
    assert made.startswith("01ARYZ6S41")
    assert len(made) == 26


def test_the_same_key_makes_the_same_id() -> None:
    assert ulid(AT, "u1", "m1", index=3) == ulid(AT, "u1", "m1", index=3)


def test_keys_do_not_run_into_one_another() -> None:
    assert ulid(AT, "u1", "m1") != ulid(AT, "u1m", "1")


@given(st.integers(0, 65_534), st.integers(1, 10**9))
def test_ids_sort_by_index_and_then_by_time(index: int, later: int) -> None:
    first, second = ulid(AT, "u", "m", index=index), ulid(AT, "u", "m", index=index + 1)
    assert first < second < ulid(AT + timedelta(milliseconds=later), "u", "m")
