"""The stream's batches: what is put on the bus, what comes again, and what is put aside."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any
from unittest.mock import patch

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from ledger.records import Notice, Profile
from tests.integration.after_write.world import Context, World
from tests.ledger_samples import NOW, changed, effect, later, recorded, recurring_item, transaction


def batch_of(world: World, names: int) -> list[dict[str, Any]]:
    for number in range(names):
        world.ledger.apply("u-1", recorded(f"m-{number}", transaction(f"t-{number}")))
    return [one for one in world.stream() if one["dynamodb"]["Keys"]["sk"]["S"].startswith("TX#")]


def put(world: World, batch: list[dict[str, Any]]) -> Any:
    return world.handlers["events"].handler({"Records": batch}, Context())


def test_only_what_people_see_becomes_an_event(deployed: World) -> None:
    coffee = transaction("coffee")
    deployed.ledger.apply(
        "u-1",
        effect("m-1", recorded=(coffee,), profile=Profile(), recurring=(recurring_item("rent"),)),
    )
    deployed.ledger.notify("u-1", Notice("n-1", "recurring_due", {}))
    deployed.ledger.apply("u-1", changed("m-2", coffee, removed_at=later(1)))
    profile = deployed.ledger.open("u-1", "-").profile
    deployed.ledger.apply("u-1", effect("m-3", profile=replace(profile, largest=Decimal(5))))
    assert put(deployed, deployed.stream()) == {"batchItemFailures": []}
    found = [(one["detail-type"], one["detail"]["id"]) for one in deployed.events_queued()]
    assert sorted(found) == [
        ("ProfileChanged", "u-1/profile/settings/1"),
        ("TransactionRecorded", f"u-1/transaction/{coffee.id}/1"),
    ]


def test_an_event_carries_who_when_and_what(deployed: World) -> None:
    (record,) = batch_of(deployed, 1)
    put(deployed, [record])
    (event,) = deployed.events_queued()
    assert event["source"] == "budgetbuddy.ledger"
    detail = event["detail"]
    assert (detail["userId"], detail["at"]) == ("u-1", "2026-11-21T08:30:00.250000Z")
    assert (detail["before"], detail["after"]["amount"]) == (None, "4.50")


def test_what_was_deleted_outright_is_removed_when_the_stream_says(deployed: World) -> None:
    (record,) = batch_of(deployed, 1)
    change = record["dynamodb"]
    gone = {**change, "OldImage": change["NewImage"]}
    del gone["NewImage"]
    module = deployed.handlers["events"]
    with patch.object(module._bus, "put", return_value=set()) as told:
        put(deployed, [{**record, "dynamodb": gone}])
    ((event,),) = told.call_args.args
    assert (str(event.type), event.after) == ("TransactionRemoved", None)
    assert event.at == NOW.replace(microsecond=0)


def test_a_batch_comes_again_from_the_first_event_the_bus_did_not_take(deployed: World) -> None:
    batch = batch_of(deployed, 14)
    with patch.object(BaseClient, "_make_api_call", _refusing({11, 13})):
        answer = put(deployed, batch)
    twelfth = batch[11]["dynamodb"]["SequenceNumber"]
    assert answer == {"batchItemFailures": [{"itemIdentifier": twelfth}]}
    assert len(deployed.events_queued()) == 12


def test_where_partial_failures_are_not_understood_the_batch_fails(deployed: World) -> None:
    batch = batch_of(deployed, 3)
    module = deployed.handlers["events"]
    with (
        patch.object(module, "_takes_partial_failures", new=False),
        patch.object(BaseClient, "_make_api_call", _refusing({1})),
        pytest.raises(module.NotPutError, match="1 of 3 events"),
    ):
        put(deployed, batch)


def test_a_record_nobody_can_read_is_put_aside_whole_and_holds_up_nobody(deployed: World) -> None:
    batch = batch_of(deployed, 3)
    image = {**batch[1]["dynamodb"]["NewImage"], "amount": {"N": "1.23456"}}
    batch[1] = {**batch[1], "dynamodb": {**batch[1]["dynamodb"], "NewImage": image}}
    assert put(deployed, batch) == {"batchItemFailures": []}
    assert len(deployed.events_queued()) == 2
    (aside,) = deployed.clients.sqs.receive_message(QueueUrl=deployed.urls["unreadable"])[
        "Messages"
    ]
    assert json.loads(aside["Body"]) == json.loads(json.dumps(batch[1]))


def test_a_record_that_cannot_even_be_put_aside_comes_again(deployed: World) -> None:
    deployed.clients.sqs.delete_queue(QueueUrl=deployed.urls["unreadable"])
    with pytest.raises(ClientError, match="NonExistentQueue"):
        put(deployed, [{"dynamodb": {}}])


def _refusing(places: set[int]) -> Any:
    """PutEvents that does not take the entries at these places of the whole batch."""
    original = vars(BaseClient)["_make_api_call"]
    seen = 0

    def call(client: BaseClient, operation: str, arguments: dict[str, Any]) -> Any:
        nonlocal seen
        if operation != "PutEvents":
            return original(client, operation, arguments)
        entries = arguments["Entries"]
        taken = [one for n, one in enumerate(entries, start=seen) if n not in places]
        answer = iter(original(client, operation, {"Entries": taken})["Entries"])
        told = [
            {"ErrorCode": "ThrottlingException", "ErrorMessage": "later"}
            if n in places
            else next(answer)
            for n in range(seen, seen + len(entries))
        ]
        seen += len(entries)
        return {"FailedEntryCount": len(entries) - len(taken), "Entries": told}

    return call
