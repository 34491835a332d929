"""What was just planned costs something else: “landlord just emailed, its gonna be 1520 instead”.

Before its first day a plan has no entry that could be corrected, so its price is changed itself.
"""

from __future__ import annotations

from language.amounts import AmountMention
from language.cues import Cue
from language.edit_doubts import doubt_about
from language.follow_ups import is_around, parts_of
from language.meaning import Meaning
from language.reading import Reading
from language.recent_or_new import says_no_more
from language.recents import apologises, core_of, words_of_name
from language.request import Decision, ManageRecurring, RecurringAction
from language.vocabulary.follow_ups import MAKING


def plan_repriced(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The plan's new price, None where a message tells no price of it."""
    plan = reading.context.recent_plan
    if plan is None or len(reading.amounts) != 1 or len(reading.words) > _LONGEST:
        return None
    if reading.days or reading.schedule or reading.is_question or reading.has(*_ELSE):
        return None
    amount = reading.amounts[0]
    known = words_of_name(plan)
    if not (says_no_more(reading, known) or _is_bare(reading, amount, known)):
        return None
    ask = doubt_about(reading, amount, None, decisions)
    request = ManageRecurring(action=RecurringAction.CHANGE, text=plan, amount=amount.amount)
    return Meaning(request, ask, ("another price for what was just planned",))


def _is_bare(reading: Reading, amount: AmountMention, known: set[str]) -> bool:
    """“make it 1520”, “sorry 1520”, “rent is 1520 actually”: with no other word."""
    core = core_of(reading)
    part = next((one for one in parts_of(reading) if not reading.priced.isdisjoint(one)), core)
    texts = {reading.texts[place] for place in part}
    told = not texts.isdisjoint(MAKING) or not texts.isdisjoint(known)
    numbers = reading.places_in([amount.span])
    return (told or apologises(reading, core)) and all(
        at in numbers or reading.texts[at] in known or is_around(reading, at) for at in part
    )


_LONGEST = 16
_ELSE = (Cue.BUDGET, Cue.HOW_MUCH, Cue.ALERT, Cue.REMOVE)
