"""Messages that are not about the ledger's contents: nothing is written for any of them."""

from __future__ import annotations

from typing import assert_never

from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.sentences import talk as say
from conversation.undoing import take_back
from language.request import Entry, SmallTalk, TakingBack, Talk
from ledger.currencies import is_currency
from ledger.errors import TooPreciseError
from ledger.money import Money

_LONGEST_BUTTON = 50
_TRY = (
    Button("Log an expense", "how do I log an expense?"),
    Button("This month", "how much this month?"),
    Button("What can you do?", "help"),
)

_POLITE = {Talk.THANKS: say.THANKS, Talk.OKAY: say.OKAY, Talk.BYE: say.BYE}
_UNWRITTEN = {Talk.NOT_HAPPENED: say.NOT_HAPPENED, Talk.TRANSFER: say.TRANSFER}


def talk(turn: Turn, request: SmallTalk) -> Outcome:
    """A sentence for small talk, and what could be said next."""
    match request.talk:
        case Talk.GREET:
            return Outcome(intent="Greet", lines=(say.GREETING,), buttons=_TRY)
        case Talk.HELP:
            about = say.HELP_TOPICS.get(request.topic or "", say.HELP)
            return Outcome(intent="Help", lines=(about,))
        case Talk.CANCEL:
            return _cancelled(turn, request)
        case Talk.OUT_OF_SCOPE:
            return Outcome(intent="FallbackIntent", lines=(say.OUT_OF_SCOPE,), buttons=_TRY)
        case Talk.PAY_SOMEBODY:
            return _offer_gift(turn, request.offer)
        case Talk.THANKS | Talk.OKAY | Talk.BYE:
            return Outcome(intent="Greet", lines=(_POLITE[request.talk],))
        case Talk.NOT_HAPPENED | Talk.TRANSFER:
            return Outcome(intent="FallbackIntent", lines=(_UNWRITTEN[request.talk],))
        case unknown:
            assert_never(unknown)


def answer(turn: Turn, *, yes: bool) -> Outcome:
    """A yes or no to a question that is not open any more."""
    if yes and turn.memory.just_wrote:
        return Outcome(intent="Greet", lines=(say.OKAY,))
    if yes or turn.memory.pending is None:
        return Outcome(intent="FallbackIntent", lines=(say.NOTHING_OPEN,))
    return Outcome(intent="Cancel", lines=(say.NOTHING_WRITTEN,))


def _cancelled(turn: Turn, request: SmallTalk) -> Outcome:
    """“cancel that”: the open question, or what was written just before."""
    if request.takes_back and turn.memory.just_wrote:
        return take_back(turn, TakingBack.RETRACT)
    return Outcome(intent="Cancel", lines=(say.NOTHING_WRITTEN,))


def _offer_gift(turn: Turn, offer: Entry | None) -> Outcome:
    money = _money(offer)
    if offer is None or money is None:
        return Outcome(intent="FallbackIntent", lines=(say.PAY_SOMEBODY,))
    written = f"{abs(money.amount)} {money.currency}"
    text = f"{written} {offer.description} #gifts"
    if len(text) > _LONGEST_BUTTON:
        text = f"{written} #gifts"
    return Outcome(
        intent="FallbackIntent",
        lines=(say.pay_somebody(money, turn.style),),
        buttons=(Button("Log it", text), Button("No", "cancel")),
    )


def _money(offer: Entry | None) -> Money | None:
    if offer is None or offer.amount is None or not is_currency(offer.currency):
        return None
    try:
        return Money.of(offer.amount, offer.currency)
    except TooPreciseError:
        return None
