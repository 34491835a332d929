"""What every ledger promises, as tests: a test module takes them by subclassing.

The subclass has a fixture `ledger` that gives an empty one.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ledger.errors import (
    BadCursorError,
    ConflictError,
    NotFoundError,
    RepeatedMessageError,
    TooManyEntriesError,
)
from ledger.ledger import MOST_NOTICES, Filter, Ledger, Opening
from ledger.money import Money
from ledger.periods import Period
from ledger.records import (
    Budget,
    Change,
    Kind,
    MessageRecord,
    Notice,
    Profile,
    Recurring,
    Total,
    Transaction,
)
from tests.ledger_samples import (
    NOW,
    changed,
    effect,
    later,
    recorded,
    recurring_item,
    transaction,
)

ME, YOU = "user-1", "user-2"
NOVEMBER = Period(date(2026, 11, 1), date(2026, 12, 1))
EVER = Period(date(2000, 1, 1), date(2100, 1, 1))


def total(amount: str, count: int, day: str = "2026-11-21", **more: str) -> Total:
    money = Money.of(amount, more.get("currency", "USD"))
    kind, category = Kind(more.get("kind", "expense")), more.get("category", "dining")
    return Total(date.fromisoformat(day), kind, category, money, count)


def descriptions(found: tuple[Transaction, ...]) -> list[str]:
    return [one.description for one in found]


class Recording:
    def test_an_unknown_person_has_the_usual_profile_and_nothing_else(self, ledger: Ledger) -> None:
        assert ledger.open(ME, "m1") == Opening(Profile(), None, ())
        assert ledger.transactions(ME, Filter()).transactions == ()
        assert list(ledger.totals(ME, EVER)) == []
        assert list(ledger.recurring(ME)) == []
        assert ledger.message(ME, "m1") is None

    def test_what_is_recorded_is_there_with_its_total(self, ledger: Ledger) -> None:
        coffee = transaction("coffee", note="with Ann", approximate=True)
        ledger.apply(ME, recorded("m1", coffee))
        assert ledger.transaction(ME, coffee.id) == coffee
        assert ledger.transactions(ME, Filter()).transactions == (coffee,)
        assert list(ledger.totals(ME, NOVEMBER)) == [total("4.50", 1)]

    def test_people_do_not_see_one_another(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        assert ledger.transactions(YOU, Filter()).transactions == ()
        assert list(ledger.totals(YOU, EVER)) == []
        assert ledger.message(YOU, "m1") is None
        with pytest.raises(NotFoundError, match="there is no transaction"):
            ledger.transaction(YOU, coffee.id)

    def test_amounts_are_exact_in_every_currency(self, ledger: Ledger) -> None:
        amounts = {"USD": "0.10", "JPY": "12000000", "KWD": "0.005", "EUR": "99999999999.99"}
        ledger.apply(
            ME,
            recorded("m1", *(transaction(c, a, currency=c) for c, a in amounts.items())),
        )
        ledger.apply(
            ME,
            recorded("m2", *(transaction(c * 2, a, currency=c) for c, a in amounts.items())),
        )
        assert {
            one.money.currency: str(one.money.amount) for one in ledger.totals(ME, NOVEMBER)
        } == {"USD": "0.20", "JPY": "24000000", "KWD": "0.010", "EUR": "199999999999.98"}

    def test_a_total_counts_one_day_kind_category_and_currency(self, ledger: Ledger) -> None:
        ledger.apply(
            ME,
            recorded(
                "m1",
                transaction("coffee"),
                transaction("lunch", "12"),
                transaction("return", "-3", kind="refund"),
                transaction("pay", "2000", kind="income", category="salary"),
                transaction("taxi", "9", category="transport"),
                transaction("gum", "1", category="odd # name"),
                transaction("bread", "2", "2026-11-20"),
                transaction("sushi", "800", currency="JPY"),
            ),
        )
        assert list(ledger.totals(ME, NOVEMBER)) == [
            total("2", 1, "2026-11-20"),
            total("800", 1, currency="JPY"),
            total("16.50", 2),
            total("1", 1, category="odd # name"),
            total("9", 1, category="transport"),
            total("2000", 1, kind="income", category="salary"),
            total("-3", 1, kind="refund"),
        ]

    def test_a_period_ends_before_its_end(self, ledger: Ledger) -> None:
        days = ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"]
        ledger.apply(ME, recorded("m1", *(transaction(day, day=day) for day in days)))
        assert [str(one.day) for one in ledger.totals(ME, NOVEMBER)] == days[1:3]
        found = ledger.transactions(ME, Filter(period=NOVEMBER)).transactions
        assert descriptions(found) == ["2026-11-30", "2026-11-01"]
        empty = Period(NOVEMBER.start, NOVEMBER.start)
        assert list(ledger.totals(ME, empty)) == []
        assert ledger.transactions(ME, Filter(period=empty)).transactions == ()

    def test_48_entries_fit_into_one_message_whatever_else_it_does(self, ledger: Ledger) -> None:
        ledger.notify(ME, Notice("n1", "budget", {}))
        entries = [transaction(f"e{n}", category=f"c{n}") for n in range(48)]
        ledger.apply(
            ME,
            replace(
                recorded("m1", *entries), profile=Profile(currency="EUR"), notices_told=("n1",)
            ),
        )
        assert len(ledger.totals(ME, NOVEMBER)) == 48

    def test_too_many_entries_are_refused_whole(self, ledger: Ledger) -> None:
        entries = [transaction(f"e{n}", category=f"c{n}") for n in range(50)]
        with pytest.raises(TooManyEntriesError, match="101 changes at once are more than 100"):
            ledger.apply(ME, recorded("m1", *entries))
        assert ledger.transactions(ME, Filter()).transactions == ()
        assert ledger.message(ME, "m1") is None

    def test_an_effect_names_a_transaction_once(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        with pytest.raises(ValueError, match="names each item once"):
            ledger.apply(ME, recorded("m1", coffee, coffee))

    def test_an_id_that_is_taken_is_a_conflict(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        with pytest.raises(ConflictError):
            ledger.apply(ME, recorded("m2", replace(coffee, category="other")))
        assert ledger.transaction(ME, coffee.id) == coffee


class Repeating:
    def test_a_repeated_message_has_no_second_effect_and_shows_the_first(
        self, ledger: Ledger
    ) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        with pytest.raises(RepeatedMessageError, match="m1 was already applied") as repeated:
            ledger.apply(ME, recorded("m1", transaction("tea")))
        first = MessageRecord(
            message_id="m1", at=NOW, reply={"said": ["m1"]}, transaction_ids=(coffee.id,)
        )
        assert repeated.value.record == first
        assert ledger.message(ME, "m1") == first
        assert ledger.open(ME, "m1").repeated == first
        assert list(ledger.totals(ME, NOVEMBER)) == [total("4.50", 1)]

    def test_a_repeat_is_known_even_where_what_it_changed_has_moved_on(
        self, ledger: Ledger
    ) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        correction = replace(
            changed("m2", coffee, category="other"),
            profile=Profile(currency="EUR"),
            recurring=(recurring_item("rent"),),
        )
        ledger.apply(ME, correction)
        with pytest.raises(RepeatedMessageError):
            ledger.apply(ME, correction)

    def test_a_message_that_only_answers_is_repeated_too(self, ledger: Ledger) -> None:
        ledger.apply(ME, effect("m1"))
        with pytest.raises(RepeatedMessageError):
            ledger.apply(ME, effect("m1"))

    def test_the_same_message_id_of_two_people_is_two_messages(self, ledger: Ledger) -> None:
        ledger.apply(ME, recorded("m1", transaction("coffee")))
        ledger.apply(YOU, recorded("m1", transaction("coffee")))
        assert list(ledger.totals(YOU, NOVEMBER)) == [total("4.50", 1)]


class Changing:
    @pytest.mark.parametrize(
        ("fields", "totals"),
        [
            ({"money": Money.of("15", "USD")}, [total("15", 1)]),
            ({"category": "fun"}, [total("4.50", 1, category="fun")]),
            ({"date": date(2026, 11, 3)}, [total("4.50", 1, "2026-11-03")]),
            ({"money": Money.of("500", "JPY")}, [total("500", 1, currency="JPY")]),
            (
                {"kind": Kind.REFUND, "money": Money.of("-4.50", "USD")},
                [total("-4.50", 1, kind="refund")],
            ),
            ({"description": "espresso"}, [total("4.50", 1)]),
            ({"removed_at": later(1)}, []),
        ],
        ids=["amount", "category", "date", "currency", "kind", "description", "removed"],
    )
    def test_totals_follow_every_change(
        self, ledger: Ledger, fields: dict[str, Any], totals: list[Total]
    ) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        ledger.apply(ME, changed("m2", coffee, **fields))
        assert list(ledger.totals(ME, NOVEMBER)) == totals
        after = ledger.transaction(ME, coffee.id)
        assert after == replace(coffee, version=2, changed_at=later(1), **fields)

    def test_a_change_keeps_what_was_before(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        ledger.apply(ME, changed("m2", coffee, category="fun"))
        after = replace(coffee, category="fun", version=2, changed_at=later(1))
        record = ledger.message(ME, "m2")
        assert record is not None
        assert record.changes == (Change(coffee, after),)

    def test_the_second_of_two_concurrent_changes_is_refused_whole(self, ledger: Ledger) -> None:
        coffee, tea = transaction("coffee"), transaction("tea")
        ledger.apply(ME, recorded("m1", coffee))
        ledger.apply(ME, changed("m2", coffee, category="fun"))
        with pytest.raises(ConflictError):
            ledger.apply(ME, replace(changed("m3", coffee, category="other"), recorded=(tea,)))
        assert ledger.transaction(ME, coffee.id).category == "fun"
        assert list(ledger.totals(ME, NOVEMBER)) == [total("4.50", 1, category="fun")]
        assert ledger.message(ME, "m3") is None

    def test_what_does_not_exist_cannot_be_changed(self, ledger: Ledger) -> None:
        with pytest.raises(ConflictError):
            ledger.apply(ME, changed("m1", transaction("coffee"), category="fun"))

    def test_an_id_never_changes(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        with pytest.raises(ValueError, match="never changes"):
            ledger.apply(ME, changed("m2", coffee, id="other"))

    def test_a_corrected_date_moves_the_row_in_the_list(self, ledger: Ledger) -> None:
        first, second = transaction("a", day="2026-11-01"), transaction("b", day="2026-11-02")
        ledger.apply(ME, recorded("m1", first, second))
        ledger.apply(ME, changed("m2", first, date=date(2026, 11, 3)))
        assert descriptions(ledger.transactions(ME, Filter()).transactions) == ["a", "b"]

    def test_removing_and_restoring_are_each_others_undoing(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        ledger.apply(ME, changed("m2", coffee, removed_at=later(1)))
        removed = ledger.transaction(ME, coffee.id)
        assert ledger.transactions(ME, Filter()).transactions == ()
        assert ledger.transactions(ME, Filter(removed=True)).transactions == (removed,)
        ledger.apply(ME, changed("m3", removed, removed_at=None))
        assert list(ledger.totals(ME, NOVEMBER)) == [total("4.50", 1)]
        assert ledger.transactions(ME, Filter(removed=True)).transactions == ()

    def test_a_message_that_was_undone_says_by_which(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m1", coffee))
        ledger.apply(ME, replace(changed("m2", coffee, removed_at=later(1)), undoes="m1"))
        undone, undoing = ledger.message(ME, "m1"), ledger.message(ME, "m2")
        assert undone is not None
        assert undoing is not None
        assert (undone.undone_by, undone.transaction_ids) == ("m2", (coffee.id,))
        assert undoing.undoes == "m1"

    def test_a_message_says_which_changed_something_before_it(self, ledger: Ledger) -> None:
        ledger.apply(
            ME, replace(recorded("m1", transaction("a")), profile=Profile(last_message="m1"))
        )
        profile = ledger.open(ME, "m2").profile
        second = recorded("m2", transaction("b"))
        ledger.apply(ME, replace(second, profile=replace(profile, last_message="m2")))
        told = [ledger.message(ME, one) for one in ("m1", "m2")]
        assert [one and one.previous for one in told] == [None, "m1"]

    def test_an_unknown_message_cannot_be_undone(self, ledger: Ledger) -> None:
        with pytest.raises(NotFoundError, match="there is no message"):
            ledger.apply(ME, replace(effect("m2"), undoes="m1"))
        assert ledger.message(ME, "m2") is None


class Listing:
    def some(self) -> list[Transaction]:
        return [
            transaction("Café au lait", "4.50", "2026-11-20"),
            transaction("taxi", "9", "2026-11-21", category="transport"),
            transaction("pay", "2000", "2026-11-01", kind="income", category="salary"),
            transaction("sushi", "800", "2026-11-19", currency="JPY", note="with Zoë"),
            transaction("return", "-30", "2026-10-31", kind="refund", category="shopping"),
        ]

    @pytest.mark.parametrize(
        ("which", "expected"),
        [
            (Filter(), ["taxi", "Café au lait", "sushi", "pay", "return"]),
            (Filter(period=NOVEMBER), ["taxi", "Café au lait", "sushi", "pay"]),
            (Filter(kinds=(Kind.INCOME, Kind.REFUND)), ["pay", "return"]),
            (Filter(category="dining"), ["Café au lait", "sushi"]),
            (Filter(text="cafe"), ["Café au lait"]),
            (Filter(text="ZOE"), ["sushi"]),
            (Filter(text="nowhere"), []),
            (Filter(at_least=900, currency="USD"), ["taxi", "pay"]),
            (Filter(at_most=450), ["Café au lait", "return"]),
            (Filter(at_least=800, at_most=900), ["taxi", "sushi"]),
            (Filter(period=NOVEMBER, category="dining", currency="USD"), ["Café au lait"]),
            (Filter(removed=True), []),
        ],
    )
    def test_a_filter_lets_through_what_it_names_newest_first(
        self, ledger: Ledger, which: Filter, expected: list[str]
    ) -> None:
        ledger.apply(ME, recorded("m1", *self.some()))
        page = ledger.transactions(ME, which)
        assert descriptions(page.transactions) == expected
        assert page.cursor is None

    @pytest.mark.parametrize("limit", [1, 2, 3, 6, 7, 8, 50])
    @pytest.mark.parametrize("which", [Filter(), Filter(period=NOVEMBER, text="t")])
    def test_pages_hold_everything_once(self, ledger: Ledger, limit: int, which: Filter) -> None:
        some = [transaction(f"t{n}", day=f"2026-11-{n % 3 + 1:02}") for n in range(7)]
        ledger.apply(ME, recorded("m1", *some))
        expected = sorted(some, key=lambda one: (one.date, one.id), reverse=True)
        found: list[Transaction] = []
        cursor = None
        for _ in range(8):
            page = ledger.transactions(ME, which, limit=limit, cursor=cursor)
            assert len(page.transactions) <= limit
            found += page.transactions
            cursor = page.cursor
            if cursor is None:
                break
        assert cursor is None
        assert found == expected

    def test_what_comes_in_between_does_not_shift_the_next_page(self, ledger: Ledger) -> None:
        ledger.apply(
            ME, recorded("m1", *(transaction(f"t{n}", day=f"2026-11-0{n}") for n in (1, 2, 3)))
        )
        page = ledger.transactions(ME, Filter(), limit=2)
        ledger.apply(ME, recorded("m2", transaction("t9", day="2026-11-09")))
        rest = ledger.transactions(ME, Filter(), limit=2, cursor=page.cursor)
        assert descriptions(page.transactions + rest.transactions) == ["t3", "t2", "t1"]

    @pytest.mark.parametrize("cursor", ["", "!", "ÿ", "MjAyNg=", "_____w", "MjAyOS0wMS0wMSNY"])
    def test_a_cursor_of_another_list_is_refused(self, ledger: Ledger, cursor: str) -> None:
        with pytest.raises(BadCursorError, match="does not belong to this list"):
            ledger.transactions(ME, Filter(period=NOVEMBER), cursor=cursor)
        with pytest.raises(BadCursorError):
            ledger.due(date(2026, 12, 1), cursor=cursor)


class Keeping:
    PROFILE = Profile(
        currency="EUR",
        zone="Europe/Berlin",
        locale="de-DE",
        number_format="1.234,56",
        month_start=25,
        alert_above=Decimal("300.50"),
        alert_email="me@example.com",
        alerts_muted_until=date(2026, 11, 28),
        categories=("bikes",),
        learned={"aldi": "groceries", "café": "odd # name"},
        budgets={
            "dining": Budget(category="dining", money=Money.of("200", "EUR")),
            "*": Budget(
                category="*",
                money=Money.of("1500", "EUR"),
                period="week",
                carry_over=True,
                since=date(2026, 11, 1),
            ),
        },
        largest=Decimal(1200),
        last_message="m1",
    )

    def test_a_profile_comes_back_whole_at_its_next_version(self, ledger: Ledger) -> None:
        ledger.apply(ME, effect("m1", profile=self.PROFILE))
        assert ledger.open(ME, "m2").profile == replace(self.PROFILE, version=1)
        ledger.apply(ME, effect("m2", profile=Profile(version=1)))
        assert ledger.open(ME, "m2").profile == Profile(version=2)

    def test_the_message_keeps_the_profile_that_was_before(self, ledger: Ledger) -> None:
        ledger.apply(ME, effect("m1", profile=self.PROFILE))
        before = ledger.open(ME, "m2").profile
        ledger.apply(ME, effect("m2", profile=replace(before, currency="CHF")))
        first, second = ledger.message(ME, "m1"), ledger.message(ME, "m2")
        assert first is not None
        assert second is not None
        assert first.profile_before == Profile()
        assert second.profile_before == before

    def test_bookkeeping_alone_keeps_no_profile(self, ledger: Ledger) -> None:
        ledger.apply(ME, effect("m1", profile=Profile(last_message="m1", largest=Decimal(9))))
        record = ledger.message(ME, "m1")
        assert record is not None
        assert record.profile_before is None

    @pytest.mark.parametrize("version", [0, 2])
    def test_a_stale_profile_is_a_conflict(self, ledger: Ledger, version: int) -> None:
        ledger.apply(ME, effect("m1", profile=Profile()))
        with pytest.raises(ConflictError):
            ledger.apply(ME, effect("m2", profile=Profile(version=version)))

    def test_recurring_items_come_back_whole_oldest_first(self, ledger: Ledger) -> None:
        rent, gym = recurring_item("rent"), recurring_item("gym", remind=True, entered=3)
        ledger.apply(ME, effect("m1", recurring=(rent, gym)))
        assert list(ledger.recurring(ME)) == sorted((rent, gym), key=lambda one: one.id)
        record = ledger.message(ME, "m1")
        assert record is not None
        assert record.recurring_before == {rent.id: None, gym.id: None}

    def test_a_changed_recurring_item_is_at_its_next_version(self, ledger: Ledger) -> None:
        rent = recurring_item("rent")
        ledger.apply(ME, effect("m1", recurring=(rent,)))
        ledger.apply(ME, effect("m2", recurring=(replace(rent, paused=True),)))
        assert list(ledger.recurring(ME)) == [replace(rent, paused=True, version=2)]
        record = ledger.message(ME, "m2")
        assert record is not None
        assert record.recurring_before == {rent.id: rent}
        with pytest.raises(ConflictError):
            ledger.apply(ME, effect("m3", recurring=(replace(rent, paused=False),)))

    def test_a_removed_recurring_item_is_not_listed(self, ledger: Ledger) -> None:
        rent = recurring_item("rent")
        ledger.apply(ME, effect("m1", recurring=(rent,)))
        ledger.apply(ME, effect("m2", recurring=(replace(rent, removed_at=NOW),)))
        assert list(ledger.recurring(ME)) == []
        assert ledger.due(date(2027, 1, 1)) == ([], None)

    def test_what_is_due_is_found_for_everybody_page_by_page(self, ledger: Ledger) -> None:
        names = [f"r{n}" for n in range(5)]
        for user in (ME, YOU):
            for name in names:
                day = f"2026-12-0{names.index(name) + 1}"
                ledger.apply(user, effect(name, recurring=(recurring_item(name, day),)))
        not_due = [
            recurring_item("paused", paused=True),
            recurring_item("ended", None),
            recurring_item("later", "2026-12-04"),
        ]
        ledger.apply(ME, effect("m", recurring=tuple(not_due)))
        for limit in (1, 2, 100):
            everything: list[tuple[str, Recurring]] = []
            cursor = None
            for _ in range(7):
                found, cursor = ledger.due(date(2026, 12, 3), limit=limit, cursor=cursor)
                assert len(found) <= limit
                everything += found
                if cursor is None:
                    break
            assert cursor is None
            assert sorted((user, one.description) for user, one in everything) == [
                (user, name) for user in (ME, YOU) for name in names[:3]
            ]

    def test_a_notice_waits_until_it_is_told(self, ledger: Ledger) -> None:
        notices = [Notice("n1", "budget", {"percent": 80}), Notice("n2", "recurring", {})]
        for notice in reversed(notices):
            ledger.notify(ME, notice)
        assert ledger.open(ME, "m1").notices == tuple(notices)
        ledger.apply(ME, effect("m1", notices_told=("n1",)))
        assert ledger.open(ME, "m2").notices == (notices[1],)
        assert ledger.open(YOU, "m1").notices == ()

    def test_a_notice_counts_once_even_after_it_was_told(self, ledger: Ledger) -> None:
        notice = Notice("n1", "budget", {"percent": 80})
        ledger.notify(ME, notice)
        ledger.notify(ME, replace(notice, kind="other"))
        assert ledger.open(ME, "m1").notices == (notice,)
        ledger.apply(ME, effect("m1", notices_told=("n1",)))
        ledger.notify(ME, notice)
        assert ledger.open(ME, "m2").notices == ()

    def test_a_notice_is_told_by_one_message_only(self, ledger: Ledger) -> None:
        ledger.notify(ME, Notice("n1", "budget", {}))
        ledger.apply(ME, effect("m1", notices_told=("n1",)))
        with pytest.raises(ConflictError):
            ledger.apply(ME, effect("m2", notices_told=("n1",)))

    def test_only_so_many_notices_wait(self, ledger: Ledger) -> None:
        for n in range(MOST_NOTICES + 1):
            ledger.notify(ME, Notice(f"n{n:03}", "budget", {}))
        waiting = ledger.open(ME, "m1").notices
        assert [one.id for one in waiting] == [f"n{n:03}" for n in range(MOST_NOTICES)]
        ledger.apply(ME, effect("m1", notices_told=tuple(one.id for one in waiting)))
        ledger.notify(ME, Notice("n999", "budget", {}))
        assert [one.id for one in ledger.open(ME, "m2").notices] == ["n999"]


class Crowding:
    """For ledgers that threads may share; moto's transactions are not safe from each other."""

    def test_messages_at_once_of_one_person_all_count(self, ledger: Ledger) -> None:
        with ThreadPoolExecutor(8) as people:
            done = [
                people.submit(ledger.apply, ME, recorded(f"m{n}", transaction(f"t{n}", "0.01")))
                for n in range(8)
            ]
        assert [one.exception() for one in done] == [None] * 8
        assert list(ledger.totals(ME, NOVEMBER)) == [total("0.08", 8)]

    def test_of_changes_at_once_to_one_transaction_one_counts(self, ledger: Ledger) -> None:
        coffee = transaction("coffee")
        ledger.apply(ME, recorded("m0", coffee))
        with ThreadPoolExecutor(8) as people:
            done = [
                people.submit(ledger.apply, ME, changed(f"m{n}", coffee, category=f"c{n}"))
                for n in range(1, 9)
            ]
        refused = [one.exception() for one in done if one.exception()]
        assert [type(one) for one in refused] == [ConflictError] * 7
        assert len(ledger.totals(ME, NOVEMBER)) == 1

    def test_of_one_message_sent_at_once_one_counts(self, ledger: Ledger) -> None:
        coffee = recorded("m1", transaction("coffee"))
        with ThreadPoolExecutor(8) as people:
            done = [people.submit(ledger.apply, ME, coffee) for _ in range(8)]
        refused = [one.exception() for one in done if one.exception()]
        assert [type(one) for one in refused] == [RepeatedMessageError] * 7
        assert list(ledger.totals(ME, NOVEMBER)) == [total("4.50", 1)]


class LedgerSuite(Recording, Repeating, Changing, Listing, Keeping):
    """All that holds for one caller at a time."""
