"""A “yes” or “no” and a number where nothing is asked: what was just entered is so, or is not.

“yes 76.80” after “dinner 64” names no purchase: the last entry is 76.80, and where it is so
already, nothing is to be done.
"""

from __future__ import annotations

from language.amounts import AmountMention
from language.content import content_of
from language.cues import Cue
from language.edit_doubts import doubt_about
from language.meaning import Meaning, talk
from language.old_and_new import old_and_new_in
from language.reading import Reading
from language.recents import core_of, without_reason
from language.request import Decision, Edit, Recent, Talk, Target
from language.text import Span

Decisions = tuple[Decision, ...]


def recent_confirmed(reading: Reading, decisions: Decisions) -> Meaning | None:
    """What a message says of the one entry made last, None where it says something else."""
    if reading.is_question or not 1 < len(reading.words) <= _LONGEST:
        return None
    last = [one for one in reading.context.recent if one.last]
    if len(last) != 1:
        return None
    if opening_yes(reading) is not None:
        return _agreed(reading, last[0], decisions)
    return _refused(reading, last[0], decisions)


def opening_yes(reading: Reading) -> int | None:
    """The place after the “yes” a message opens with: “ok” and “sure” may open any message."""
    said = reading.begins(Cue.YES, past=(Cue.LEAD_IN, Cue.GREET))
    if said is None or reading.texts[said.first] not in _YES:
        return None
    following = reading.texts[said.after : said.after + 1]
    if reading.texts[said.first] == "si" and not _is_si(reading, said.first, following):
        return None  # "si ganara 700": if
    return said.after


def _is_si(reading: Reading, place: int, following: list[str]) -> bool:
    """Whether “si” is “yes”: with its accent, or before a comma or a number."""
    accented = reading.text[reading.words[place].start : reading.words[place].end].lower() != "si"
    return accented or (bool(following) and (following[0] == "," or following[0][0].isdecimal()))


def _agreed(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“yes 76.80”, “yes really, party for 60 ppl”."""
    after = opening_yes(reading)
    if after is None or reading.has(*_OTHER_MATTERS):
        return None
    money = reading.money
    numbers = [*(one.span for one in money.amounts), *(one.span for one in money.others)]
    if numbers and all(_counts_people(reading, one) for one in numbers):
        return talk(Talk.OKAY, "yes, and people are counted")
    if len(reading.amounts) != 1 or reading.days or content_of(reading, *_AROUND):
        return None
    return _so(reading, last, reading.amounts[0], decisions)


def _refused(reading: Reading, last: Recent, decisions: Decisions) -> Meaning | None:
    """“no 43.17 exactly, found the receipt”; “not 16, 60. typed too fast”: with its reason."""
    if not reading.amounts or reading.begins(Cue.NO, Cue.NOT, past=(Cue.LEAD_IN,)) is None:
        return None
    core = without_reason(reading, core_of(reading))
    explained = core.stop < len(reading.words)
    if not core or not explained or reading.has(Cue.BUDGET, Cue.REMOVE, Cue.HOW_MUCH):
        return None
    first = 0 if reading.has(Cue.NOT) else core.start
    start = reading.words[first].start
    part = Reading(reading.text[start : _end(reading, core)], reading.context)
    if part.hits or part.days or content_of(part, *_AROUND, Cue.NO, Cue.NOT):
        return None
    two = old_and_new_in(part)
    if two is not None and two.old.amount == last.amount:
        return _so(reading, last, two.new, decisions)
    if len(part.amounts) != 1 or (part.has(Cue.NOT) and not part.has(Cue.NO)):
        return None
    return _so(reading, last, part.amounts[0], decisions)


def _end(reading: Reading, core: range) -> int:
    end = reading.words[core.stop - 1].end
    return max([end, *(one.span.end for one in reading.amounts if one.span.start < end)])


def _so(reading: Reading, last: Recent, amount: AmountMention, decisions: Decisions) -> Meaning:
    """The last entry with this amount, and nothing to do where it has it."""
    currency = amount.currency
    if amount.amount == last.amount and currency in (None, last.currency):
        return talk(Talk.OKAY, "it is so already")
    edit = Edit(target=Target(ids=(last.id,)), amount=amount.amount, currency=currency)
    return Meaning(edit, doubt_about(reading, amount, None, decisions), _WHY)


def _counts_people(reading: Reading, number: Span) -> bool:
    after = reading.place_of(number.end)
    return reading.texts[after : after + 1] != [] and reading.texts[after] in _PEOPLE


_LONGEST = 16
_WHY = ("what was just entered is corrected",)
_YES = frozenset("yes yeah yep yup yea ya yess yeps si ja oui sim jep jup jawohl claro".split())
_PEOPLE = frozenset(
    """people ppl persons person guests kids adults friends personas invitados ninos leute personen
    gaste kinder personnes invites gens persone ospiti invitati pessoas convidados mensen gasten
    heads pax""".split()
)
_AROUND = (
    Cue.YES, Cue.FILLER, Cue.LEAD_IN, Cue.WAS, Cue.CORRECT, Cue.LINK, Cue.TURNED_OUT, Cue.TOTAL,
)  # fmt: skip
_OTHER_MATTERS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.REMOVE, Cue.UNDO, Cue.BUDGET, Cue.HELP, Cue.LOG, Cue.SPENT,
    Cue.RESTORE, Cue.MORE, Cue.SET,
)  # fmt: skip
