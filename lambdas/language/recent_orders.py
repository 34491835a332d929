"""What came out another way, with the order to put it right: “he only gave me 110, fix that”."""

from __future__ import annotations

from language.cues import Cue
from language.edit_doubts import amount_decided, doubt_about
from language.meaning import Meaning
from language.reading import Reading
from language.recents import core_of, named, texts_in
from language.request import Decision, Edit, Recent, Target
from language.vocabulary.afterthoughts import RECEIPTS
from language.vocabulary.recents import FIX_THAT


def recent_put_right(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The new amount of the last entry, where a message ends with the order to change it."""
    if len(reading.amounts) != 1 or reading.is_question or len(reading.words) > _LONGEST:
        return None
    if reading.days or reading.has(Cue.BUDGET, Cue.RECURRING, Cue.NOT, Cue.HOW_MUCH):
        return None
    core = core_of(reading)
    amount = reading.amounts[0]
    after = reading.place_of(amount.span.end)
    texts = tuple(texts_in(reading, core))
    order = max((one for one in FIX_THAT if texts[-len(one) :] == one), key=len, default=None)
    if order is None or after > core.stop - len(order):
        return None
    meant = _meant(reading)
    if meant is None:
        return None
    edit = Edit(
        target=Target(ids=(meant.id,)),
        amount=amount_decided(decisions) or amount.amount,
        currency=amount.currency,
    )
    ask = doubt_about(reading, amount, None, decisions)
    return Meaning(edit, ask, ("an order to put right what was entered",))


def _meant(reading: Reading) -> Recent | None:
    """The entry that the message names, or the last one where it names nothing bought."""
    things = [hit for hit in reading.hits if reading.texts[hit.first] not in RECEIPTS]
    if things:
        places = [place for hit in things for place in range(hit.first, hit.after)]
        return named(reading, places)
    last = [one for one in reading.context.recent if one.last]
    return last[0] if len(last) == 1 else None


_LONGEST = 18
