"""Whether a message asks about what is in the ledger, by its opening and what it names."""

from __future__ import annotations

from language.content import content_of
from language.cues import Cue
from language.hints import Hint
from language.once import once
from language.queries import (
    COUNTING,
    asks_for_last,
    bounds_in,
    counts_first,
    is_kept_in,
    year_alone,
)
from language.reading import Reading, kept
from language.scope import is_other_topic, is_other_topic_question
from language.text import Cover


def is_about_the_ledger(reading: Reading) -> bool:
    """Whether the message asks for what was logged, rather than tells or asks anything else."""
    told = _Told(reading)
    if reading.has(Cue.ADVICE) or (reading.has(Cue.OTHERS) and not told.mine):
        return False
    if not told.mine and _asks_a_price(reading):
        return False
    if _asks_plainly(reading, told):
        return True
    opening = told.opening
    if told.amounts and not (opening or reading.is_question or told.bounded):
        return False
    if reading.begins(Cue.FIND, past=(Cue.GREET, Cue.FILLER)):
        return _searches(reading)
    if reading.begins(Cue.HOW_TO, past=(Cue.GREET, Cue.FILLER)) and not reading.has(Cue.HOW_MUCH):
        return False
    if _asks_what_i_did(reading, told):
        return True
    if opening is None:
        return _asks_late(reading, told) or _is_elliptical(reading, told)
    if _is_of_something_else(reading, told, opening):
        return False
    return _opens_a_question(reading, told, opening)


@kept
def amounts_besides(reading: Reading) -> bool:
    """Whether an amount is neither in a period ("2025") nor counts entries ("top 3")."""
    if not reading.amounts:
        return False
    dated = Cover(period.span for period in reading.periods)
    return any(
        not dated.touches(one.span.start, one.span.end)
        and not _is_counting(reading, one.span.start)
        for one in reading.amounts
    )


class _Told:
    """What a message tells of the user, of money, a time, a category, amounts and their bounds."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @once
    def mine(self) -> bool:
        return self._reading.has(Cue.ME, Cue.DID_I)

    @once
    def money(self) -> bool:
        return self._reading.has(*_OF_MONEY) or (self._reading.has(Cue.LOG) and self.mine)

    @once
    def when(self) -> bool:
        return bool(self._reading.periods)

    @once
    def topic(self) -> bool:
        return bool(self._reading.hits)

    @once
    def amounts(self) -> bool:
        return amounts_besides(self._reading)

    @once
    def bounded(self) -> bool:
        return bounds_in(self._reading) != (None, None)

    @once
    def opening(self) -> Hint | None:
        return self._reading.begins(*_OPENINGS, past=_BEFORE_OPENINGS)


def _asks_plainly(reading: Reading, told: _Told) -> bool:
    """Whether the words are only such as a question has, whatever it opens with."""
    if year_alone(reading) and not told.bounded and _knows_all(reading):
        return True
    if _is_comparison(reading) or _names_the_ledger(reading) or counts_first(reading):
        return True
    if told.topic and not told.amounts and _asks_how_it_goes(reading):
        return True
    if not told.amounts and (_asks_for_the_sum(reading) or _asks_what_there_is(reading)):
        return True
    if told.when and ((not told.amounts and _asks_only_how_much(reading)) or _averages(reading)):
        return True
    if is_kept_in(reading) and (told.topic or told.amounts or told.money):
        return True
    if (told.when or told.bounded) and _asks_for_anything(reading):
        return True
    return told.bounded and reading.texts[0] in _ALL | _PLURALS | _ENTRIES


def _asks_a_price(reading: Reading) -> bool:
    """“how much is a ps5 right now”, “cuánto vale un dólar hoy”: what a thing costs anybody."""
    opening = reading.begins(Cue.HOW_MUCH, past=(Cue.GREET, Cue.FILLER))
    if opening is None or reading.has(Cue.BUDGET, Cue.LEDGER):
        return False
    following = reading.texts[opening.after : opening.after + 2]
    return len(following) > 1 and following[0] in _COSTS and following[1] in _ANY_ONE


_COSTS = frozenset(
    """is are does do 's cuesta vale cuestan valen kostet kosten coute coutent vaut costa costano
    custa custam kost ist est e é""".split()
)
_ANY_ONE = frozenset("a an one un una uno ein eine einen une um uma een der die das".split())


def _asks_how_it_goes(reading: Reading) -> bool:
    """“is my dining getting worse”, “are our groceries going up”."""
    mine = reading.texts[1:2] in (["my"], ["our"]) and reading.texts[0] in {"is", "are", "am"}
    if not mine or _GOING.isdisjoint(reading.texts):
        return False
    rest = content_of(reading, Cue.SPEND, Cue.LEDGER, Cue.WHAT)
    return all(place in reading.named or reading.texts[place] in _GOING for place in rest)


def _asks_for_anything(reading: Reading) -> bool:
    """“spent anything over 200 lately?”, “got anything from amazon this week?”."""
    opening = reading.begins(Cue.SPENT, past=(Cue.GREET, Cue.FILLER))
    if opening is None or not (reading.is_question or "anything" in reading.texts):
        return False
    following = reading.texts[opening.after : opening.after + 1]
    return following in (["anything"], ["something"], ["much"], ["more"], ["any"])


def _asks_for_the_sum(reading: Reading) -> bool:
    """“whats the sum”, “so what does that come to in total?”."""
    if not reading.has(Cue.TOTAL) or reading.has(Cue.BUDGET, Cue.LEFT):
        return False
    if not (reading.has(Cue.WHAT, Cue.HOW_MUCH) or reading.is_question):
        return False
    return not content_of(
        reading, Cue.TOTAL, Cue.WHAT, Cue.HOW_MUCH, Cue.LAST_ONE, Cue.LEAD_IN, Cue.TURNED_OUT,
        Cue.LEDGER, Cue.SPEND,
    )  # fmt: skip


def _asks_what_there_is(reading: Reading) -> bool:
    """“what do i have for today”, “what have i got so far this week”."""
    opening = tuple(reading.texts[: len(_I_HAVE[0])])
    if opening not in _I_HAVE or reading.has(Cue.LEFT, Cue.BUDGET) or "to" in reading.texts:
        return False
    rest = content_of(reading, Cue.WHAT, Cue.SPENT, Cue.LOG, Cue.LEDGER, Cue.ME)
    far = "far" in reading.texts
    return (far or bool(reading.periods)) and all(reading.texts[p] in _SO_FAR for p in rest)


def _names_the_ledger(reading: Reading) -> bool:
    """“transactions”, “all purchases”."""
    if reading.amounts or len(reading.words) > 3 or _ENTRIES.isdisjoint(reading.texts):
        return False
    return not content_of(reading, Cue.LEDGER, Cue.RECENT, Cue.EVERYTHING)


def _asks_what_i_did(reading: Reading, told: _Told) -> bool:
    """“how much did i earn in may”."""
    return (
        reading.has(Cue.DID_I)
        and (told.money or reading.has(Cue.EARNED))
        and (told.opening is not None or reading.is_question)
        and not (told.amounts and reading.texts[0] in _STATING and not reading.is_question)
    )


def _asks_late(reading: Reading, told: _Told) -> bool:
    """“on groceries, how much”."""
    named = told.when or told.topic or told.money
    if reading.has(Cue.HOW_MUCH) and not told.amounts and named:
        return True
    return told.bounded and reading.has(Cue.HOW_MUCH, Cue.HOW_MANY) and named


def _is_of_something_else(reading: Reading, told: _Told, opening: Hint) -> bool:
    """Whether a message that opens as questions do is no question, or about another matter."""
    if told.amounts and not told.bounded:
        if opening.cue in {Cue.SHOW, Cue.FIND} and not reading.is_question and _pays_last(reading):
            return True
        stating = opening.cue is Cue.DID_I and reading.texts[opening.first] in _STATING
        if stating and not reading.is_question:
            return True
        if opening.cue is Cue.WHAT and not reading.has(Cue.HOW_MUCH):
            return True
    if reading.texts[0] in {"i", "we"} and not _WISHING.isdisjoint(reading.texts[1:2]):
        return True
    if not _PRICES.isdisjoint(reading.texts) and not told.mine:
        return True
    if reading.has(Cue.PAYEE) and "does" in reading.texts:
        return True
    counted = opening.cue is Cue.HOW_MANY and not _UNITS.isdisjoint(reading.texts)
    return counted and not told.mine


def _pays_last(reading: Reading) -> bool:
    """“list of supplies came to 43”: a verb of paying, and the amount at the end."""
    ends = reading.amounts[-1].span.end >= reading.words[-1].end
    return ends and reading.has(Cue.SPENT) and not reading.has(Cue.ME, Cue.DID_I)


def _opens_a_question(reading: Reading, told: _Told, opening: Hint) -> bool:
    """Whether what follows the opening is of the ledger."""
    mine, money, when, topic = told.mine, told.money, told.when, told.topic
    if opening.cue is Cue.HOW_MANY or (opening.cue is Cue.COUNT and not mine):
        return money or (topic and (mine or when))
    if is_other_topic_question(reading):
        return False
    measured = reading.has(*_MEASURES) or asks_for_last(reading)
    if opening.cue is Cue.WHAT and not mine and not reading.has(Cue.HOW_MUCH):
        spending = reading.has(Cue.SPENT, Cue.LEDGER) or "spending" in reading.texts
        spending = spending or (when and reading.has(Cue.INCOME))
        return spending and (when or measured or topic or len(reading.words) <= 5)
    if opening.cue is Cue.SHARE or (opening.cue is Cue.WHAT and reading.has(Cue.SHARE)):
        return (topic or money) and (mine or when)
    if opening.cue in _MEASURES:
        if told.amounts and not told.bounded:
            return False
        return money or when or topic or len(reading.words) <= 2
    if opening.cue is Cue.SHOW:
        return _shows(reading, told, opening)
    return (
        (mine and (money or (topic and (when or measured)) or (when and measured)))
        or ((topic or money) and (when or measured))
        or (topic and reading.has(Cue.SPENT, Cue.HOW_MUCH) and _past(reading))
        or (reading.has(Cue.HOW_MUCH) and money and not _foreign_subject(reading))
    )


def _shows(reading: Reading, told: _Told, opening: Hint) -> bool:
    """“show my taxis”, “show everything over 50”."""
    if told.amounts and not told.bounded and reading.texts[opening.first] == "check":
        return False
    if told.money or reading.has(Cue.BREAKDOWN) or (told.when and told.mine):
        return True
    rest = content_of(reading, Cue.SHOW, Cue.EVERYTHING, Cue.OVER, Cue.UNDER, Cue.RECENT)
    if told.when and not rest and reading.spoken in {"es", "fr", "it", "pt"}:
        return True  # "enséñame lo de la semana pasada"
    return told.topic and all(place in reading.named for place in rest)


def _averages(reading: Reading) -> bool:
    """“daily average in october”."""
    if not reading.has(Cue.AVERAGE) or reading.amounts:
        return False
    rest = content_of(reading, Cue.AVERAGE, Cue.PER_DAY, Cue.SPEND, Cue.LEDGER, Cue.SHOW, Cue.WHAT)
    return all(place in reading.named or reading.texts[place] in _EVERY for place in rest)


def _asks_only_how_much(reading: Reading) -> bool:
    """“how much in q3”: what is summed is everything."""
    asking = reading.begins(Cue.HOW_MUCH, past=(Cue.GREET, Cue.FILLER, Cue.LINK))
    return asking is not None and not content_of(reading, Cue.HOW_MUCH, Cue.TOTAL)


def _is_comparison(reading: Reading) -> bool:
    """“dining this month vs last month”: two periods, and nothing that is not known."""
    if not reading.has(Cue.COMPARE) or amounts_besides(reading):
        return False
    if not any(one.compared_to for one in reading.periods):
        return False
    rest = content_of(reading, *_ABOUT_COMPARING)
    return all(place in reading.named or reading.texts[place] in {"does", "how"} for place in rest)


def _knows_all(reading: Reading) -> bool:
    """Whether every word is of the ledger or of a category, and none tells of paying."""
    repeated = reading.schedule.spans if reading.schedule else ()
    rest = content_of(
        reading, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.SHOW, Cue.HOW_MUCH, Cue.AVERAGE,
        spans=repeated,
    )  # fmt: skip
    hints = reading.hints_of(Cue.SPEND, Cue.HOW_MUCH, Cue.TOTAL, Cue.AVERAGE)
    spending = any(reading.texts[hint.first] not in _BOTH for hint in hints)
    spending = spending or not _PLURALS.isdisjoint(reading.texts)
    return spending and all(place in reading.named for place in rest)


def _is_elliptical(reading: Reading, told: _Told) -> bool:
    """“food this week?”, “spend so far today”, “expenses in may”: no number, no verb."""
    if reading.amounts:
        return False
    if not (told.when or reading.is_question) or not (told.topic or told.money):
        return False
    rest = content_of(reading, *_OF_EXPENSES)
    if any(place not in reading.named for place in rest):
        return False
    if reading.is_question:
        return True
    only_days = all(one.period.days == 1 for one in reading.periods)
    spending = any(
        reading.texts[hint.first] not in _BOTH for hint in reading.hints_of(Cue.LEDGER, Cue.SPEND)
    )
    return spending or (not only_days and not reading.has(Cue.SPENT))


def _foreign_subject(reading: Reading) -> bool:
    return (
        not reading.has(Cue.ME, Cue.DID_I)
        and not reading.periods
        and (
            len(content_of(reading, Cue.HOW_MUCH, Cue.SPENT, Cue.SPEND, Cue.LEDGER, Cue.TOTAL)) > 1
        )
    )


def _past(reading: Reading) -> bool:
    return any(text in {"was", "were", "did"} for text in reading.texts)


def _searches(reading: Reading) -> bool:
    if is_other_topic_question(reading):
        return False
    rest = content_of(reading, Cue.FIND, Cue.LEDGER)
    unbounded = reading.amounts and bounds_in(reading) == (None, None)
    if unbounded and reading.texts[0] == "any" and not reading.is_question:
        return False  # "any given sunday dvd 8"
    return (
        bool(reading.hits or reading.amounts or reading.has(Cue.LEDGER)) and len(rest) <= 5
    ) or (0 < len(rest) <= 2 and not is_other_topic(reading))


def _is_counting(reading: Reading, character: int) -> bool:
    before = reading.text[:character].rsplit(maxsplit=1)[-1:]
    return bool(before) and before[0].lower() in COUNTING


_I_HAVE = (
    ("what", "do", "i", "have"), ("what", "do", "we", "have"), ("what", "have", "i", "got"),
    ("what", "have", "we", "got"), ("whats", "in", "there", "for"), ("whats", "on", "there", "for"),
    ("whats", "there", "for", "today"), ("what", "is", "there", "for"),
)  # fmt: skip
_SO_FAR = frozenset("so far already there down listed written now until yet logged".split())
_OPENINGS = (
    Cue.HOW_MUCH, Cue.HOW_MANY, Cue.WHAT, Cue.DID_I, Cue.SHOW, Cue.FIND, Cue.TOTAL, Cue.AVERAGE,
    Cue.BIGGEST, Cue.SMALLEST, Cue.COUNT, Cue.COMPARE, Cue.BREAKDOWN, Cue.RECENT, Cue.SHARE,
)  # fmt: skip
_BEFORE_OPENINGS = (Cue.GREET, Cue.FILLER, Cue.LINK, Cue.ME)
_OF_MONEY = (Cue.SPENT, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.REFUND)
_MEASURES = (
    Cue.TOTAL, Cue.AVERAGE, Cue.BIGGEST, Cue.SMALLEST, Cue.COUNT, Cue.COMPARE, Cue.BREAKDOWN,
    Cue.RECENT,
)  # fmt: skip
_ABOUT_COMPARING = (
    Cue.COMPARE, Cue.HOW_MUCH, Cue.WHAT, Cue.SPEND, Cue.SPENT, Cue.LEDGER, Cue.TOTAL, Cue.DID_I,
    Cue.SHOW, Cue.INCOME, Cue.HOW_TO, Cue.OVER,
)  # fmt: skip
_OF_EXPENSES = (
    Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.SHOW, Cue.AVERAGE, Cue.BREAKDOWN, Cue.RECENT,
    Cue.BIGGEST, Cue.REFUND,
)  # fmt: skip
_GOING = frozenset(
    """getting going creeping rising growing climbing dropping falling improving shrinking worse
    better higher lower bigger smaller up down out hand""".split()
)
_PRICES = frozenset(
    "does coute coutent cuesta cuestan kostet costa costano custa custam kost".split()
)
_UNITS = frozenset("days hours weeks months minutes seconds people miles km kilometers".split())
_STATING = frozenset("ho habe hab he ai heb me nos ya jai je yo io eu".split())
_EVERY = frozenset("daily weekly monthly per day week month".split())
_WISHING = frozenset("should would could might may".split())
_PLURALS = frozenset(
    """costs expenses bills payments purchases transactions totals expenditures outgoings incomes
    earnings""".split()
)
_ALL = frozenset("anything everything all any".split())
_ENTRIES = frozenset("transactions purchases entries".split())
_BOTH = frozenset("bill expense purchase payment refund money cost costs account balance".split())
