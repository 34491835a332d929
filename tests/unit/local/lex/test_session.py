"""Sessions end after their idle time, are held by one request, and do not pile up."""

import pytest

from local.lex.conversation import MovableClock
from local.lex.errors import ConflictError
from local.lex.session import Session, SessionStore

KEY = ("BOT", "ALIAS", "en_US", "s1")


def test_a_session_ends_after_its_idle_time() -> None:
    clock = MovableClock()
    store = SessionStore(clock)
    store.put(KEY, Session("s1", "r1"), idle_seconds=60)
    clock.now += 59.9
    assert store.get(KEY) is not None
    clock.now += 0.2
    assert store.get(KEY) is None


def test_a_session_is_held_by_one_request_at_a_time() -> None:
    store = SessionStore()
    with store.claimed(KEY):
        with pytest.raises(ConflictError), store.claimed(KEY):
            pass
        with store.claimed((*KEY[:3], "s2")):
            pass
    with store.claimed(KEY):
        pass


def test_deleting_tells_whether_there_was_one() -> None:
    store = SessionStore()
    store.put(KEY, Session("s1", "r1"), idle_seconds=60)
    assert [store.delete(KEY), store.delete(KEY)] == [True, False]


def test_expired_sessions_do_not_pile_up() -> None:
    clock = MovableClock()
    store = SessionStore(clock)
    for number in range(1000):
        store.put((*KEY[:3], f"s{number}"), Session(f"s{number}", "r"), idle_seconds=60)
        clock.now += 1
    assert len(store) <= 130


def test_a_working_copy_leaves_the_original_alone() -> None:
    session = Session("s1", "r1", attributes={"a": "1"})
    copied = session.working_copy()
    copied.attributes["a"] = "2"
    assert session.attributes == {"a": "1"}
