"""The ledger in DynamoDB keeps every promise of a ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, cast

import pytest
from botocore.exceptions import ReadTimeoutError
from hypothesis import settings

from ledger.errors import RepeatedMessageError, UnavailableError
from ledger.ledger import Filter
from ledger.money import Money
from ledger.periods import Period
from ledger.records import Notice, Profile, Transaction
from storage.dynamo import DynamoLedger
from storage.schema import create_table_arguments
from tests.faulty_client import Fault, FaultyClient
from tests.ledger_machine import LedgerMachine
from tests.ledger_samples import effect, recorded, transaction
from tests.ledger_suite import LedgerSuite

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient


ME = "user-1"


def ledger_of(client: FaultyClient, table: str) -> DynamoLedger:
    return DynamoLedger(cast("DynamoDBClient", client), table, pause=lambda _: None)


class TestDynamoLedger(LedgerSuite):
    @pytest.fixture
    def ledger(self, client: DynamoDBClient, table: str) -> DynamoLedger:
        return DynamoLedger(client, table, pause=lambda _: None)


class TestCost:
    @pytest.fixture
    def watched(self, client: DynamoDBClient) -> FaultyClient:
        return FaultyClient(client)

    @pytest.fixture
    def ledger(self, watched: FaultyClient, table: str) -> DynamoLedger:
        return ledger_of(watched, table)

    def test_a_message_costs_two_calls(self, ledger: DynamoLedger, watched: FaultyClient) -> None:
        for n in range(2):
            ledger.notify(ME, Notice(f"n{n}", "budget", {}))
            watched.calls.clear()
            opening = ledger.open(ME, f"m{n}")
            spent = recorded(f"m{n}", transaction(f"t{n}"), transaction(f"u{n}"))
            profile = replace(opening.profile, last_message=f"m{n}")
            ledger.apply(ME, replace(spent, profile=profile, notices_told=(f"n{n}",)))
            assert watched.calls == ["batch_get_item", "transact_write_items"]

    def test_a_year_of_totals_costs_one_call(
        self, ledger: DynamoLedger, watched: FaultyClient
    ) -> None:
        ledger.apply(ME, recorded("m1", transaction("t")))
        watched.calls.clear()
        assert len(ledger.totals(ME, Period(date(2026, 1, 1), date(2027, 1, 1)))) == 1
        assert watched.calls == ["query"]

    def test_a_page_of_the_newest_costs_one_call(
        self, ledger: DynamoLedger, watched: FaultyClient
    ) -> None:
        ledger.apply(ME, recorded("m1", *(transaction(f"t{n}") for n in range(9))))
        watched.calls.clear()
        page = ledger.transactions(ME, Filter(), limit=4)
        assert (len(page.transactions), watched.calls) == (4, ["query"])

    def test_a_search_reads_so_much_and_no_more_for_one_page(
        self, ledger: DynamoLedger, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("storage.dynamo.READ_AT_MOST", 3)
        ledger.apply(
            ME, recorded("m1", *(transaction(f"t{n}", day=f"2026-11-1{n}") for n in range(8)))
        )
        found: list[Transaction] = []
        pages, cursor = 0, None
        while True:
            page = ledger.transactions(ME, Filter(text="t0"), cursor=cursor)
            found += page.transactions
            pages, cursor = pages + 1, page.cursor
            if cursor is None:
                break
        assert [one.description for one in found] == ["t0"]
        assert pages == 3

    def test_a_ledger_that_has_not_read_the_profile_reads_it_to_keep_it(
        self, ledger: DynamoLedger, watched: FaultyClient, table: str
    ) -> None:
        first = Profile(currency="EUR")
        ledger.apply(ME, effect("m1", profile=first))
        stored = ledger.open(ME, "m2").profile
        cold = ledger_of(watched, table)
        cold.open("somebody else", "m2")
        cold.apply(ME, effect("m2", profile=replace(stored, currency="CHF")))
        record = ledger.message(ME, "m2")
        assert record is not None
        assert record.profile_before == stored


class TestLostAnswers:
    @pytest.mark.parametrize("fault", [Fault.UNANSWERED, Fault.UNREACHABLE, Fault.THROTTLED])
    def test_a_message_whose_answer_was_lost_is_sent_again(
        self, client: DynamoDBClient, table: str, fault: Fault
    ) -> None:
        faulty = FaultyClient(client)
        ledger = ledger_of(faulty, table)
        spent = recorded("m1", transaction("t"))
        faulty.plan([fault])
        with pytest.raises(UnavailableError):
            ledger.apply(ME, spent)
        assert (ledger.message(ME, "m1") is not None) == (fault is Fault.UNANSWERED)
        with pytest.raises(RepeatedMessageError) if fault is Fault.UNANSWERED else nullcontext():
            ledger.apply(ME, spent)
        (total,) = ledger.totals(ME, Period(date(2026, 11, 1), date(2026, 12, 1)))
        assert (total.money, total.count) == (Money.of("4.50", "USD"), 1)

    def test_boto3_sends_its_own_retries_with_one_token(
        self, client: DynamoDBClient, table: str
    ) -> None:
        tokens: list[str] = []

        def lose_the_first_answer(request: Any, **_: Any) -> None:
            tokens.append(json.loads(request.body)["ClientRequestToken"])
            if len(tokens) == 1:
                raise ReadTimeoutError(endpoint_url=request.url)

        client.meta.events.register("before-send.dynamodb", lose_the_first_answer)
        try:
            DynamoLedger(client, table).apply(ME, recorded("m1", transaction("t")))
        finally:
            client.meta.events.unregister("before-send.dynamodb", lose_the_first_answer)
        assert len(tokens) == 2
        assert tokens[0] == tokens[1]


class DynamoMachine(LedgerMachine):
    client: ClassVar[Any]
    numbers: ClassVar[Iterator[int]] = count()

    def new_ledger(self) -> DynamoLedger:
        self.table = f"life-{next(self.numbers)}"
        self.client.create_table(**create_table_arguments(self.table))
        self.faulty = FaultyClient(self.client)
        return DynamoLedger(cast("DynamoDBClient", self.faulty), self.table, pause=lambda _: None)

    def plan(self, planned: list[Fault | None]) -> None:
        self.faulty.plan(planned)

    def teardown(self) -> None:
        self.client.delete_table(TableName=self.table)


@pytest.fixture(scope="module", autouse=True)
def machine_client(client: DynamoDBClient) -> None:
    DynamoMachine.client = client


TestDynamoMachine = DynamoMachine.TestCase
TestDynamoMachine.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
