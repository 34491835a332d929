"""Whether a number that reads as money was spent at all, or is only spoken of."""

from __future__ import annotations

import re

from language.added import WITH_IT
from language.amounts import Strength
from language.bare_numbers import holds_a_bare_number
from language.change import CHANGED
from language.content import content_of
from language.cues import Cue
from language.expected import PAID_IN_THE_END
from language.listed import is_way_back
from language.movements import Way, movement_in
from language.non_events import perhaps_not
from language.parts import parts_of
from language.prices_paid import CORRECTED, LOWERED
from language.reading import Reading
from language.splitting import SHARE
from language.told_apart import TOLD_APART
from language.unpaid_prices import OF_A_STORY
from language.vocabulary.claims import (
    ALMOST,
    ALMOST_ALL,
    BUYING,
    CONVERTING,
    CURRENCIES,
    DOING,
    GETTING,
    IMAGINED,
    NUMBERED,
    NUMBERED_ALONE,
    OF_MINE,
    OTHERS,
    PEOPLE,
    PLANNED,
    WAGES,
    WHOSE,
)
from language.vocabulary.sharing import PERSONS
from language.vocabulary.sum_words import EXCHANGING
from ledger.currencies import is_currency

SETTLED = frozenset(
    (CHANGED, CORRECTED, LOWERED, OF_A_STORY, PAID_IN_THE_END, SHARE, TOLD_APART, WITH_IT)
)
"""What an amount is read as only where words around it tell of paying."""


def is_code(reading: Reading) -> bool:
    """“<script>alert(1)</script>”, “{{7*7}}”: written for a machine."""
    typed = reading.typed
    signs = not _SIGNS_OF_CODE.isdisjoint(typed)
    lowered = typed.lower()
    may_be = signs or not typed.isascii() or any(one in lowered for one in _WORDS_OF_CODE)
    if may_be and _CODE.search(typed) is not None:
        return True
    return signs and not reading.hits and _CALL.search(typed) is not None


def is_statement(reading: Reading) -> bool:
    """“i have 2 dogs”, “we won 2-1”, “apple stock at 230”: a number that states something."""
    if _is_score(reading) or _STATE.match(reading.said):
        return True
    if _is_weight(reading):
        return True
    if not _MOVING.isdisjoint(reading.texts) and not reading.has(Cue.SPENT, Cue.LOG):
        return not (reading.schedule and reading.hits)  # "salary 3000 lands monthly"
    if any(one.strength is not Strength.PLAIN for one in reading.amounts):
        return False
    if _is_age(reading):
        return True
    if reading.has(Cue.SPENT, Cue.LOG):
        return False
    if not _QUOTED.isdisjoint(reading.texts) and not reading.has(Cue.EARNED):
        before = reading.place_of(reading.amounts[0].span.start) - 1
        return before >= 0 and reading.texts[before] in _STANDING
    if any(hit.sense.level > 0 for hit in reading.hits) or len(reading.amounts) != 1:
        return False
    amount = reading.amounts[0]
    place = reading.place_of(amount.span.start)
    after = [text for text in reading.texts[reading.place_of(amount.span.end) :] if text.isalpha()]
    if after and after[0] in _BEING:
        return True
    return place > 0 and not after and reading.texts[place - 1] in NUMBERED_ALONE


def _is_score(reading: Reading) -> bool:
    """“we won 2-1”."""
    return not _SCORING.isdisjoint(reading.texts) and _SCORE.search(reading.said) is not None


def _is_age(reading: Reading) -> bool:
    """“my son is 7 today”."""
    person = reading.begins(Cue.PAYEE, past=(Cue.FILLER, Cue.ME))
    following = reading.texts[person.after : person.after + 2] if person else []
    return len(following) == 2 and following[0] in _TURNING and following[1].isdecimal()


def is_statement_without_money(reading: Reading) -> bool:
    """“my birthday is on march 5”, “my flight leaves at 9:45”, “my team won 3-1”."""
    if _is_score(reading):
        return True
    bought = [hint for hint in reading.hints_of(Cue.SPENT) if reading.texts[hint.first] in BUYING]
    return not bought and not _HAPPENING.isdisjoint(reading.texts[:-1])


def is_conversion(reading: Reading) -> bool:
    """“100 usd to eur”: one amount, and the currency it should be in; money for money."""
    if not EXCHANGING.isdisjoint(reading.texts[:2]) and _is_exchanged(reading):
        return True
    if len(reading.amounts) != 1 or reading.hits:
        return False
    texts = reading.texts
    place = reading.place_of(reading.amounts[0].span.end)
    rest = texts[place:]
    if len(rest) < 2 or rest[0] not in CONVERTING:
        return False
    return all(_is_currency_word(text) or not text[0].isalnum() for text in rest[1:])


def _is_exchanged(reading: Reading) -> bool:
    """“changed 200 usd into 180 eur”, “convert 95 euros to dollars for the hotel”."""
    if not reading.amounts or reading.amounts[0].currency is None or len(reading.amounts) > 2:
        return False
    place = reading.place_of(reading.amounts[0].span.end)
    if reading.texts[place : place + 1] == [] or reading.texts[place] not in CONVERTING:
        return False
    other = reading.amounts[1].currency if len(reading.amounts) == 2 else None
    named = reading.texts[place + 1 : place + 2]
    return bool(other or (named and _is_currency_word(named[0])))


def is_unreal(reading: Reading) -> bool:
    """“never paid”, “i'd love to buy”, “maybe i'll get”: it did not happen, or not yet."""
    if _is_negated(reading) or _is_almost(reading):
        return True
    texts = reading.texts
    if is_planned(reading) or reading.has(Cue.LOG, Cue.BUDGET):
        return False
    first = 0
    while first < len(texts) and (texts[first] in OF_MINE or texts[first] in ",;:!"):
        first += 1
    word, following = texts[first : first + 1], texts[first + 1 : first + 2]
    if not word or not following or following[0][0].isdigit():
        return False
    if any(span.span.start == reading.words[first + 1].start for span in reading.amounts):
        return False
    if any(hit.first == first and hit.after > first + 1 for hit in reading.hits):
        return False  # "id renewal 45", "planning application 206"
    if word[0] == "say" or "".join(texts[:2]) == "letssay":
        return True
    return word[0] in IMAGINED or (first > 0 and word[0] in PLANNED) or word[0] in _ILL


def is_planned(reading: Reading) -> bool:
    """“i'm paying 500 on december 1st”, “i have to pay 45 next monday”: a day to come is named."""
    return reading.is_ahead and any(
        day.day is None or day.day > reading.context.today for day in reading.days
    )


def is_of_others(reading: Reading) -> bool:
    """“they raised 2 million”: money of people who are not the user, and none of the user's."""
    texts = [text for text in reading.texts if text[0].isalnum()]
    if not texts or not _MINE.isdisjoint(texts[1:]) or texts[0] in _ME:
        return False
    if reading.has(Cue.GAVE_ME, Cue.REFUND, Cue.LOG):
        return False
    theirs = texts[0] in OTHERS and reading.spoken in {None, "en"}
    if not (theirs or _somebody_else_got(texts) or _somebody_does(reading)):
        return False
    told = movement_in(reading, 0, len(reading.words))
    return told is None or Way.BACK not in told.ways  # "they reversed the 35 fee"


def _somebody_does(reading: Reading) -> bool:
    """“mom buys a car for 9000”: what a person does who opens the message."""
    person = reading.begins(Cue.PAYEE, past=(Cue.FILLER,))
    if person is None or person.after >= len(reading.words):
        return False
    return reading.texts[person.after] in DOING and reading.texts[person.after].endswith("s")


def _somebody_else_got(texts: list[str]) -> bool:
    """“my neighbor won 5000”, “a guy at work got paid 900”: no wife's, it may be the user's."""
    if texts[0] not in WHOSE or texts[1:2] == [] or texts[1] not in PEOPLE:
        return False
    place = next((at for at, text in enumerate(texts[2:6], 2) if text in GETTING), None)
    if place is None:
        return False
    verb, following = texts[place], texts[place + 1 : place + 6]
    return verb not in {"got", "gets"} or not WAGES.isdisjoint(following)


def doubtful(reading: Reading, *, is_told: bool = False) -> bool:
    """Whether what is known does not suffice to write: the person must say it was spent.

    `is_told`: a frame of `movements` says so already, though the words tell no more.
    """
    if reading.is_eastern:
        return False  # `eastern` has its own doubts
    return (
        perhaps_not(reading)
        or _somebody_paid(reading)
        or _is_paid_by_somebody(reading)
        or _is_price(reading)
        or _is_order(reading)
        or _is_partly_known(reading)
        or (not is_told and _is_long_without_evidence(reading))
        or _is_changed_midway(reading)
        or _is_partly_returned(reading)
        or holds_a_bare_number(reading)
    )


def _is_negated(reading: Reading) -> bool:
    """A "never" or "didn't" right before a verb of buying."""
    for hint in reading.hints_of(Cue.NOT):
        for text in reading.texts[hint.after : hint.after + 2]:
            if text in BUYING:
                return True
            if text not in _BETWEEN:
                break
    return False


def _is_almost(reading: Reading) -> bool:
    """“casi pico con unos cascos de 200”, “quasi compravo”: almost, and then a verb."""
    if ALMOST.isdisjoint(reading.texts):
        return False
    place = 0
    while reading.texts[place] in _OF_MY_OWN:
        place += 1
    if reading.texts[place] not in ALMOST:
        return False
    following = reading.texts[place + 1 : place + 2]
    if not following or not following[0].isalpha() or following[0] in ALMOST_ALL:
        return False
    start = reading.words[place + 1].start
    return all(one.span.start > start for one in reading.amounts)


def _somebody_paid(reading: Reading) -> bool:
    """“tom paid 40”: a name that is no known thing before a verb of paying."""
    words = reading.words
    if (
        len(words) < 3
        or not words[0].is_word
        or 0 in reading.dated
        or not _MINE.isdisjoint(reading.texts[1:])
    ):
        return False
    if reading.texts[1] not in DOING:
        person = reading.begins(Cue.PAYEE, past=(Cue.FILLER,))
        return (
            person is not None
            and person.after < len(words)
            and reading.texts[person.after] in {*DOING, "paid", "bought", "spent"}
        )
    cues = {hint.cue for hint in reading.hints if hint.first == 0}
    return cues <= {Cue.OTHERS} and not any(hit.first == 0 for hit in reading.hits)


def _is_paid_by_somebody(reading: Reading) -> bool:
    """“lunch 45 mom paid”, “drinks 30, jake treated”: the whole of it, and not by the user."""
    if _TREATED.isdisjoint(reading.texts):
        return False
    texts = [text for text in reading.texts if text[0].isalnum()]
    while texts and texts[-1] in _FOR_IT:
        texts.pop()
    if len(texts) < 4 or texts[-1] not in _TREATED or texts[-2] not in PERSONS:
        return False
    return texts[-3] not in _AND_ME and len(reading.amounts) == 1


def _is_price(reading: Reading) -> bool:
    """“the watch costs 500”, “tickets are 60 each”: what things cost now, bought or not."""
    texts = reading.texts
    if not _MINE.isdisjoint(texts) or reading.has(Cue.LOG):
        return False
    for amount in reading.amounts:
        before = reading.place_of(amount.span.start) - 1
        if 1 <= before < len(texts) and texts[before] in {"costs", "cost", "are", "kostet"}:
            return texts[before] != "cost" or texts[before - 1].endswith("s")
    return False


def _is_order(reading: Reading) -> bool:
    """“pay my rent 1200”: an order, or a note without its subject."""
    return reading.texts[:1] == ["pay"] and reading.schedule is None


def _is_partly_known(reading: Reading) -> bool:
    """“room 212, 18 for room service”: two plain numbers, one after a noun that is numbered."""
    if len(reading.amounts) < 2:
        return False
    cents = any(one.strength is Strength.DECIMALS for one in reading.amounts)
    for amount in reading.amounts:
        before = reading.place_of(amount.span.start) - 1
        whole = amount.strength is Strength.PLAIN and amount.amount == int(amount.amount)
        numbered = before >= 0 and reading.texts[before] in NUMBERED
        if whole and numbered and (cents or reading.texts[before] not in _ALSO_PAID):
            following = reading.text[amount.span.end : amount.span.end + 1]
            if amount.amount >= 100 or following not in {",", ";", "\n"}:
                return True
    return _is_with_unknown_part(reading)


def _is_with_unknown_part(reading: Reading) -> bool:
    """“club 57 entry 20”: plain numbers, not separated, of which one has nothing known."""
    first, second, *more = reading.amounts
    if more or any(one.strength is not Strength.PLAIN for one in (first, second)):
        return False
    if first.how == TOLD_APART:
        return False
    if any(sign in reading.text for sign in ",;\n+&") or reading.has(Cue.LINK):
        return False
    cut = reading.place_of(first.span.start)
    end = reading.place_of(second.span.start)
    before = any(hit.first < cut for hit in reading.hits)
    between = any(cut <= hit.first < end for hit in reading.hits)
    if before and is_way_back(parts_of(reading, reading.amounts), 1, reading):
        return False
    leads = all(place in reading.dated for place in range(cut))  # "mon 12 lunch tue 9 coffee"
    return not (before and between) and not leads and bool(content_of(reading))


def _is_long_without_evidence(reading: Reading) -> bool:
    """A sentence with a plain number, no word of money and nothing known that is bought."""
    if reading.has(*_TELLING) or any(hit.sense.level > 0 for hit in reading.hits):
        return False
    if any(one.how in SETTLED for one in reading.amounts):
        return False
    if any(one.strength is not Strength.PLAIN for one in reading.amounts):
        return False
    words = [word for word in reading.words if word.is_word]
    if len(words) > 5:
        return True
    amount = reading.amounts[0]
    place, end = reading.place_of(amount.span.start), reading.place_of(amount.span.end)
    counts = end < len(reading.texts) and reading.texts[end].endswith("s") and amount.amount < 20
    return place > 0 and counts and content_of(reading)[:1] < [place]


def _is_partly_returned(reading: Reading) -> bool:
    """“target 54 but returned 12 of it”: two entries, or one of less."""
    return reading.has(Cue.REFUND) and _OF_IT.search(reading.said) is not None


def _is_weight(reading: Reading) -> bool:
    """“dropped 12 pounds since january”: a change of weight."""
    if _LOSING.isdisjoint(reading.texts):
        return False
    for amount in reading.amounts:
        before = reading.place_of(amount.span.start) - 1
        after = reading.place_of(amount.span.end)
        unit = reading.texts[after - 1] if after else ""
        lost = before >= 0 and reading.texts[before] in _LOSING
        spent = any(text in {"on", "at", "for"} for text in reading.texts[after : after + 1])
        if lost and unit in {"pounds", "pound", "lbs", "stone"} and not spent and not reading.hits:
            return True
    return False


def _is_changed_midway(reading: Reading) -> bool:
    """“65 reduced to 49”, “480, i only pay a third”: what was paid is not the first number."""
    if any(one.how in {LOWERED, PAID_IN_THE_END} for one in reading.amounts):
        return False
    said = reading.said
    return any(one in said for one in _CHANGING) and _MIDWAY.search(said) is not None


def _is_currency_word(text: str) -> bool:
    return text in CURRENCIES or (len(text) == 3 and is_currency(text.upper()))


_TREATED = frozenset("paid treated".split())
_FOR_IT = frozenset("for it that everything all me us lol though tho".split())
_AND_ME = frozenset("and with for to".split())
_ALSO_PAID = frozenset("flight bus tram metro train section club windows".split())
"""Numbered things that are paid for as such: "flight 320 and hotel 330"."""
_CODE = re.compile(
    r"</?script|\{\{|\$\{|\(\)|\w\(\d{1,9}\)[;<]|=>|==|;\s{0,3}--|\bselect .{1,40} from\b"
    r"|\bdrop table\b|\bimport os\b|\bconsole\.|\bprint\(|\brm -",
    re.IGNORECASE,
)
_SIGNS_OF_CODE = frozenset("<{[(=;")
_WORDS_OF_CODE = ("select", "drop", "import", "console", "rm -")
"""Without one of these an ASCII text holds none of `_CODE`."""
_CALL = re.compile(r"[^\W\d]\(\d|^\s{0,9}[\[{].*[\]}]\s{0,9}$")
_SCORE = re.compile(
    r"\b(?:won(?! tons?\b)|lost|beat|win|score|drew|leading|scored)\b.{0,40}"
    r"\b\d{1,3} (?:to |: )?\d{1,3}\b"
)
_SCORING = frozenset("won lost beat win score drew leading scored".split())
_STATE = re.compile(
    r"(?:(?:i|we|they|you) (?:have|need|am|weigh|own)|there (?:is|are|were|was)|im|i m)"
    r" (?:a |about )?\d"
)
_QUOTED = frozenset(
    "stock stocks nasdaq dow bitcoin btc eth ethereum inflation temperature".split()
)
_STANDING = frozenset("at hit hits near reached above below over under to is was".split())
_MOVING = frozenset("lands arrives departs leaves starts begins ends closes opens".split())
_TURNING = frozenset({"is", "turns", "turned", "are"})
_BEING = frozenset("was is are were has have will looks seems".split())
_HAPPENING = frozenset(
    """is are am was were leaves lands arrives departs starts begins opens closes ends runs weighs
    tastes smells looks feels seems sleeps barks broke died crashed""".split()
)
_MIDWAY = re.compile(
    r"\b(?:reduced|marked down|discounted|knocked down|down) (?:to|from)\b"
    r"|\b(?:i )?only (?:pay|paid|owe) (?:a|one|half|my)\b|\bpay (?:a|one) (?:third|half|quarter)\b"
)
_CHANGING = ("reduced", "discounted", "down", "only", "pay a", "pay one")
_OF_IT = re.compile(r"\d of (?:it|them|those|that)\b")
_LOSING = frozenset("lost dropped gained shed losing gaining down".split())
_ILL = frozenset({"ill", "id"})
_BETWEEN = frozenset("actually really even yet have had been end up to ever".split())
_MINE = frozenset("i we me us my our im ive mine ours myself charged billed".split())
_ME = _MINE - {"my", "our"}
_OF_MY_OWN = OF_MINE | {"me", "mi"}
_TELLING = (
    Cue.SPENT, Cue.LOG, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND, Cue.PAYEE, Cue.LEDGER, Cue.INCOME,
)  # fmt: skip
