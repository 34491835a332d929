from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, insert, text
from sqlalchemy.exc import DBAPIError

from backup.tables import schema_versions
from backup.target import Batch, Target


def row(number: int, *, version: int = 1, **changes: Any) -> Mapping[str, Any]:
    return {
        "user_id": "u-1",
        "id": f"{number:026d}",
        "version": version,
        "changed_at": f"2026-10-03T12:00:{number % 60:02d}.000000Z",
        "kind": "expense",
        "amount_minor": 450,
        "currency": "USD",
        "category": "dining",
        "description": "coffee",
        "note": "",
        "date": date(2026, 10, 3),
        "source": "chat",
        "approximate": False,
        "created_at": "2026-10-03T12:00:00.000000Z",
        "removed_at": None,
        **changes,
    }


@pytest.fixture
def target(engine: Engine) -> Target:
    target = Target(engine)
    target.prepare()
    return target


def stored(engine: Engine, column: str, table: str = "transactions") -> list[Any]:
    with engine.connect() as connection:
        return list(connection.scalars(text(f"SELECT {column} FROM {table} ORDER BY id, version")))


def test_a_schema_is_made_once(engine: Engine, target: Target) -> None:
    target.add(Batch(0, [row(1)], [], "a"))
    target.prepare()
    assert target.counts() == {"transactions": 1, "documents": 0}


def test_a_schema_of_a_newer_version_is_refused(engine: Engine, target: Target) -> None:
    with engine.begin() as connection:
        connection.execute(insert(schema_versions).values(version=99))
    with pytest.raises(RuntimeError, match="the backup's schema is at version 99"):
        target.prepare()


def test_a_repeated_batch_adds_nothing_and_the_watermark_never_moves_back(target: Target) -> None:
    assert target.position(3) == ""
    target.add(Batch(3, [row(1), row(2)], [], "2026-10-03T12:00:02Z"))
    target.add(Batch(3, [row(1)], [], "2026-10-03T12:00:01Z"))
    assert target.counts()["transactions"] == 2
    assert target.position(3) == "2026-10-03T12:00:02Z"
    assert target.position(4) == ""


def test_rows_and_watermark_are_written_together_or_not_at_all(target: Target) -> None:
    target.add(Batch(0, [row(1)], [], "a"))
    with pytest.raises(DBAPIError):
        target.add(Batch(0, [row(2), row(3, description=None)], [], "b"))
    assert target.counts()["transactions"] == 1
    assert target.position(0) == "a"


@pytest.mark.parametrize(
    "words",
    [
        "it's",
        "back\\slash",
        "'); DROP TABLE transactions; --",
        "\\'; DROP TABLE transactions; --",
        "100% %s %(x)s",
        "😀 ünï 漢字",
        ":name",
        "",
        "a\nb",
    ],
)
def test_every_text_is_stored_as_it_is(engine: Engine, target: Target, words: str) -> None:
    target.add(Batch(0, [row(1, description=words)], [], "a"))
    assert stored(engine, "description") == [words]


def test_words_that_differ_only_in_case_or_accents_stay_different(target: Target) -> None:
    document = {
        "user_id": "u",
        "kind": "profile",
        "version": 1,
        "changed_at": "a",
        "document": "{}",
    }
    target.add(Batch(0, [], [{**document, "id": "a"}, {**document, "id": "A"}], "a"))
    assert target.counts()["documents"] == 2


def test_what_is_too_long_is_refused_and_not_cut(engine: Engine, target: Target) -> None:
    if engine.dialect.name == "sqlite":
        target.add(Batch(0, [row(1, description="x" * 2000)], [], "a"))
        assert stored(engine, "description") == ["x" * 2000]
    else:
        with pytest.raises(DBAPIError):
            target.add(Batch(0, [row(1, description="x" * 2000)], [], "a"))
        assert target.counts()["transactions"] == 0


def test_the_view_shows_the_newest_version_of_each(engine: Engine, target: Target) -> None:
    target.add(Batch(0, [row(1), row(1, version=2, amount_minor=900), row(2)], [], "a"))
    assert stored(engine, "amount_minor", "current_transactions") == [900, 450]


def test_two_runs_at_once_leave_what_one_would_have_left(target: Target) -> None:
    def run() -> None:
        for start in range(0, 200, 20):
            target.add(Batch(0, [row(start + n) for n in range(20)], [], f"{start:09d}"))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.counts()["transactions"] == 200
    assert target.position(0) == f"{180:09d}"
