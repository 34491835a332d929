"""Which of the configured messages are said: one of every group, its placeholders filled."""

import random
from collections.abc import Sequence

from local.lex.definition import MessageGroup
from local.lex.errors import InvalidRequestError
from local.lex.facts import TurnFacts
from local.lex.session import Json
from local.lex.wire import message_json

ACCEPTED_TYPES = "x-amz-lex:accept-content-types"


def messages_of(
    groups: Sequence[MessageGroup],
    facts: TurnFacts,
    *,
    draw: random.Random,
    ordered: bool = False,
    attempt: int = 0,
) -> list[Json]:
    """One message of each group, in order.

    Ordered variations follow the attempts, others are drawn. A variation with a placeholder
    that is empty gives way to one that is complete. Types the client does not accept are left
    out; a group with none it accepts is an error.
    """
    accepted = _accepted(facts.request_attributes.get(ACCEPTED_TYPES))
    said: list[Json] = []
    for group in groups:
        options = [
            one for one in group.alternatives if not accepted or one.content_type in accepted
        ]
        if not options:
            raise InvalidRequestError(
                "No usable messages given the current slot and sessionAttribute set."
            )
        first = attempt % len(options) if ordered else draw.randrange(len(options))
        filled = [(one, *facts.fill(one.content)) for one in (*options[first:], *options[:first])]
        message, content, _ = next((one for one in filled if one[2]), filled[0])
        said.append(message_json(message, content))
    return said


def _accepted(said: str | None) -> frozenset[str]:
    if not said:
        return frozenset()
    # A card is shown beside text, whatever the list says.
    return frozenset(part.strip() for part in said.split(",")) | {"ImageResponseCard"}
