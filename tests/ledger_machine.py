"""Random lives of a ledger: messages, repeats, stale changes and crashes, in any order.

A test module subclasses `LedgerMachine` with `new_ledger`, and with `plan` where its
ledger can be made to fail.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ledger.errors import ConflictError, RepeatedMessageError, UnavailableError
from ledger.identifiers import ulid
from ledger.ledger import Filter, Ledger
from ledger.money import Money
from ledger.periods import Period
from ledger.records import Change, Effect, Kind, Notice, Profile, Recurring, Transaction
from tests.faulty_client import Fault
from tests.ledger_samples import NOW, recurring_item, transaction

ME = "user-1"
FIRST_DAY = date(2026, 11, 20)
EVER = Period(date(2026, 1, 1), date(2027, 1, 1))

moneys = st.builds(Money, st.integers(-500, 10**9), st.sampled_from(["USD", "JPY", "KWD"]))
fields = st.fixed_dictionaries(
    {},
    optional={
        "money": moneys,
        "kind": st.sampled_from(Kind),
        "category": st.sampled_from(["dining", "a#b"]),
        "date": st.integers(0, 3).map(lambda n: FIRST_DAY + timedelta(days=n)),
        "description": st.text(max_size=5),
        "removed_at": st.sampled_from([None, NOW]),
    },
)
faults = st.lists(st.none() | st.sampled_from(Fault), max_size=4)
numbers = st.integers(0, 1000)


class LedgerMachine(RuleBasedStateMachine):
    """Drives a ledger and keeps beside it, in the plainest way, what it must hold."""

    ledger: Ledger

    def new_ledger(self) -> Ledger:
        """An empty ledger."""
        raise NotImplementedError

    def plan(self, planned: list[Fault | None]) -> None:
        """Makes the next calls fail so."""

    @initialize()
    def begin(self) -> None:
        self.ledger = self.new_ledger()
        self.rows: dict[str, Transaction] = {}
        self.past: list[Transaction] = []
        self.applied: list[Effect] = []
        self.profile = Profile()
        self.item: Recurring | None = None
        self.waiting: set[str] = set()

    @rule(entries=st.lists(fields, min_size=1, max_size=4), planned=faults)
    def record(self, entries: list[dict[str, Any]], planned: list[Fault | None]) -> None:
        message_id = self.next_id()
        self.deliver(
            self.effect(
                recorded=tuple(
                    replace(transaction("t"), id=ulid(NOW, message_id, index=n), **entry)
                    for n, entry in enumerate(entries)
                )
            ),
            planned,
        )

    @precondition(lambda self: self.rows)
    @rule(picks=st.sets(numbers, min_size=1, max_size=3), change=fields, planned=faults)
    def change(self, picks: set[int], change: dict[str, Any], planned: list[Fault | None]) -> None:
        chosen = {one.id: one for one in map(self.row, picks)}
        self.deliver(
            self.effect(
                changed=tuple(Change(one, replace(one, **change)) for one in chosen.values())
            ),
            planned,
        )

    @precondition(lambda self: self.past)
    @rule(pick=numbers, change=fields)
    def change_what_somebody_else_changed(self, pick: int, change: dict[str, Any]) -> None:
        stale = self.past[pick % len(self.past)]
        with pytest.raises(ConflictError):
            self.ledger.apply(
                ME,
                self.effect(
                    changed=(Change(stale, replace(stale, **change)),),
                    profile=self.profile,
                    recorded=(replace(transaction("never"), id=ulid(NOW, self.next_id())),),
                ),
            )

    @precondition(lambda self: self.applied)
    @rule(pick=numbers)
    def repeat(self, pick: int) -> None:
        again = self.applied[pick % len(self.applied)]
        with pytest.raises(RepeatedMessageError) as repeated:
            self.ledger.apply(ME, again)
        assert repeated.value.record.reply == again.reply
        assert self.ledger.message(ME, again.message_id) == repeated.value.record

    @precondition(lambda self: self.applied)
    @rule(pick=numbers, planned=faults)
    def undo(self, pick: int, planned: list[Fault | None]) -> None:
        undone = self.applied[pick % len(self.applied)].message_id
        record = self.ledger.message(ME, undone)
        assert record is not None
        back = {one: replace(self.rows[one], removed_at=NOW) for one in record.transaction_ids}
        back |= {
            one.after.id: replace(one.before, version=self.rows[one.after.id].version)
            for one in record.changes
        }
        changes = tuple(Change(self.rows[one], after) for one, after in back.items())
        self.deliver(self.effect(changed=changes, undoes=undone), planned)

    @rule(currency=st.sampled_from(["USD", "EUR"]), planned=faults)
    def set_currency(self, currency: str, planned: list[Fault | None]) -> None:
        self.deliver(self.effect(profile=replace(self.profile, currency=currency)), planned)

    @rule(days=st.none() | st.integers(0, 5), paused=st.booleans(), planned=faults)
    def schedule(self, days: int | None, paused: bool, planned: list[Fault | None]) -> None:
        item = replace(
            self.item or recurring_item("rent"),
            next_date=None if days is None else FIRST_DAY + timedelta(days=days),
            paused=paused,
        )
        self.deliver(self.effect(recurring=(item,)), planned)

    @rule(name=st.sampled_from("abc"), planned=faults)
    def notify(self, name: str, planned: list[Fault | None]) -> None:
        # The name is new after each message, so that a told notice is never repeated here.
        notice = Notice(f"{self.next_id()}-{name}", "budget", {})
        self.plan(planned)
        for _ in range(len(planned) + 1):
            try:
                self.ledger.notify(ME, notice)
            except (UnavailableError, ConflictError):
                continue
            break
        self.plan([])
        self.waiting.add(notice.id)

    @rule(planned=faults)
    def tell(self, planned: list[Fault | None]) -> None:
        self.deliver(self.effect(notices_told=tuple(sorted(self.waiting))), planned)

    @rule(entry=fields, fault=st.sampled_from(Fault))
    def die_while_writing(self, entry: dict[str, Any], fault: Fault) -> None:
        """Nobody repeats the message: it was done whole, or not at all."""
        one = replace(transaction("t"), id=ulid(NOW, self.next_id()), **entry)
        effect = self.effect(recorded=(one,), profile=self.profile)
        self.plan([fault])
        with suppress(UnavailableError):
            self.ledger.apply(ME, effect)
        self.plan([])
        if self.ledger.message(ME, effect.message_id) is not None:
            self.remember(effect)
        else:
            self.skipped += 1

    skipped = 0

    @invariant()
    def rows_are_what_was_written(self) -> None:
        there = sorted(self.rows.values(), key=lambda one: (one.date, one.id), reverse=True)
        for removed in (False, True):
            expected = [one for one in there if (one.removed_at is not None) == removed]
            assert self.everything(Filter(removed=removed)) == expected

    @invariant()
    def totals_are_the_sums_of_the_rows(self) -> None:
        minor: Counter[tuple[date, Kind, str, str]] = Counter()
        count: Counter[tuple[date, Kind, str, str]] = Counter()
        for one in self.everything(Filter()):
            key = one.date, one.kind, one.category, one.money.currency
            minor[key] += one.money.minor
            count[key] += 1
        kept = self.ledger.totals(ME, EVER)
        keys = [(one.day, one.kind, one.category, one.money.currency) for one in kept]
        assert keys == sorted(count)
        assert [one.money.minor for one in kept] == [minor[key] for key in keys]
        assert [one.count for one in kept] == [count[key] for key in keys]

    @invariant()
    def the_rest_is_what_was_written(self) -> None:
        opening = self.ledger.open(ME, "not yet")
        assert opening.profile == self.profile
        assert {one.id for one in opening.notices} == self.waiting
        item = self.item
        assert list(self.ledger.recurring(ME)) == ([item] if item else [])
        is_due = item and item.next_date and item.next_date <= FIRST_DAY and not item.paused
        assert self.ledger.due(FIRST_DAY) == ([(ME, item)] if is_due else [], None)

    def deliver(self, effect: Effect, planned: list[Fault | None]) -> None:
        """Applies an effect as a person does: sends it again until it is answered."""
        self.plan(planned)
        for _ in range(len(planned) + 1):
            try:
                self.ledger.apply(ME, effect)
            except (UnavailableError, ConflictError):
                continue
            except RepeatedMessageError:
                pass
            break
        self.plan([])
        record = self.ledger.message(ME, effect.message_id)
        assert record is not None
        assert record.reply == effect.reply
        self.remember(effect)

    def remember(self, effect: Effect) -> None:
        self.applied.append(effect)
        self.rows |= {one.id: one for one in effect.recorded}
        for change in effect.changed:
            self.past.append(change.before)
            self.rows[change.after.id] = replace(
                change.after, version=change.before.version + 1, changed_at=effect.at
            )
        if effect.profile:
            self.profile = replace(effect.profile, version=effect.profile.version + 1)
        for item in effect.recurring:
            self.item = replace(item, version=item.version + 1) if self.item else item
        self.waiting -= set(effect.notices_told)

    def everything(self, which: Filter) -> list[Transaction]:
        found: list[Transaction] = []
        cursor = None
        while True:
            page = self.ledger.transactions(ME, which, limit=7, cursor=cursor)
            found += page.transactions
            cursor = page.cursor
            if cursor is None:
                return found

    def row(self, pick: int) -> Transaction:
        return list(self.rows.values())[pick % len(self.rows)]

    def effect(self, **does: Any) -> Effect:
        message_id = self.next_id()
        return Effect(
            message_id=message_id,
            at=NOW + timedelta(seconds=len(self.applied)),
            reply={"said": message_id},
            **does,
        )

    def next_id(self) -> str:
        return f"m{len(self.applied) + self.skipped}-{len(self.waiting)}"
