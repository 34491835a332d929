"""E-mail subscriptions on the topic: each address gets the mail of its own people only.

SNS has one subscription an address; where several people share an address, its filter
policy names them all. An address gets nothing before its owner has confirmed it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from alerts.person import Person
from ledger.errors import ConflictError
from mail.topic import USER_ID
from storage.alert_address import AlertAddress, AlertAddresses

if TYPE_CHECKING:
    from mypy_boto3_sns.client import SNSClient

_NOBODY = "-"
"""In a filter policy, which must name somebody; no user id is this."""

_EXISTS = "already exists with different attributes"


class Subscriptions:
    """The e-mail subscriptions of one topic."""

    def __init__(self, client: SNSClient, topic_arn: str, addresses: AlertAddresses) -> None:
        self._client = client
        self._topic_arn = topic_arn
        self._addresses = addresses

    def settle(self, person: Person) -> None:
        """Makes the subscription what the profile says now; again, it changes nothing.

        Raises `ConflictError` when somebody else is doing it; the next try settles it.
        """
        user_id, wanted = person.user_id, person.profile.alert_email
        kept = self._addresses.of(user_id)
        if kept and kept.email != wanted:
            self._leave(user_id, kept)
            self._addresses.change(user_id, kept, None)
            kept = None
        if wanted is None or (kept and kept.subscription):
            return
        meant = kept or AlertAddress(wanted)
        if kept is None:
            self._addresses.change(user_id, None, meant)
        made = AlertAddress(wanted, self._join(user_id, wanted))
        try:
            self._addresses.change(user_id, meant, made)
        except ConflictError:
            self._leave(user_id, made)
            raise

    def _join(self, user_id: str, email: str) -> str:
        arn = self._existing(email) or self._new(user_id, email)
        people = self._people(arn)
        if people is not None and user_id not in people:
            self._set_people(arn, (people | {user_id}) - {_NOBODY})
        return arn

    def _existing(self, email: str) -> str | None:
        """The subscription of an address that has confirmed it."""
        pages = self._client.get_paginator("list_subscriptions_by_topic")
        for page in pages.paginate(TopicArn=self._topic_arn):
            for one in page["Subscriptions"]:
                if (one["Protocol"], one["Endpoint"]) == ("email", email):
                    arn = one["SubscriptionArn"]
                    return arn if arn.startswith("arn:") else None
        return None

    def _new(self, user_id: str, email: str) -> str:
        try:
            return self._subscribed(email, {"FilterPolicy": _policy({user_id})})
        except ClientError as error:
            if _EXISTS not in error.response["Error"]["Message"]:
                raise
            # Somebody else's that waits for its confirmation: this only looks it up.
            return self._subscribed(email, {})

    def _subscribed(self, email: str, attributes: dict[str, str]) -> str:
        answer = self._client.subscribe(
            TopicArn=self._topic_arn,
            Protocol="email",
            Endpoint=email,
            Attributes=attributes,
            ReturnSubscriptionArn=True,
        )
        return answer["SubscriptionArn"]

    def _leave(self, user_id: str, address: AlertAddress) -> None:
        arn = address.subscription or self._join(user_id, address.email)
        people = self._people(arn)
        if people is None or user_id not in people:
            return
        others = people - {user_id, _NOBODY}
        self._set_people(arn, others or {_NOBODY})
        if others:
            return
        try:
            self._client.unsubscribe(SubscriptionArn=arn)
        except ClientError as error:
            # One that waits for its confirmation cannot be removed; SNS lets it lapse.
            if error.response["Error"]["Code"] not in {"InvalidParameter", "NotFound"}:
                raise

    def _people(self, arn: str) -> set[str] | None:
        """Whose mail a subscription lets through; None where there is no subscription."""
        try:
            attributes = self._client.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
        except ClientError as error:
            if error.response["Error"]["Code"] != "NotFound":
                raise
            return None
        return set(json.loads(attributes.get("FilterPolicy", "{}")).get(USER_ID, ()))

    def _set_people(self, arn: str, people: set[str]) -> None:
        self._client.set_subscription_attributes(
            SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue=_policy(people)
        )


def _policy(people: set[str]) -> str:
    return json.dumps({USER_ID: sorted(people)})
