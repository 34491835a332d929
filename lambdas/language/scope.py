"""What is not about the ledger: greetings, help, other topics, money that was not spent."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from language.chatter import LONGEST, chatter_at, is_chatter, pictured
from language.content import content_of
from language.cues import Cue
from language.declined import is_declined
from language.entries import read_entries
from language.estimates import is_estimate
from language.evidence import (
    is_code,
    is_conversion,
    is_of_others,
    is_planned,
    is_statement,
    is_unreal,
)
from language.hints import Hint
from language.meaning import Meaning, talk
from language.movements import OWED_BACK, Way, is_still_to_come, movement_in
from language.pleasantries import pleasantry_in
from language.reading import Reading, kept
from language.request import Answer, Decision, SmallTalk, Talk
from language.vocabulary.everyday import EVERYDAY
from language.vocabulary.other_matters import AT_HOME, DEVICES, MAKING
from language.vocabulary.taking_back import TAKING_BACK
from language.vocabulary.talk import FOREIGN, HELP_TOPICS, INJECTION, PROSE
from language.wishes import is_wish_list
from language.words import Phrases


def small_talk(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """A message that is nothing but a greeting, thanks, help, yes, no or "never mind"."""
    if not reading.words:
        return pictured(reading) or talk(
            Talk.HELP if "?" in reading.typed else Talk.OUT_OF_SCOPE, "no words"
        )
    if not any(word.text[0].isalnum() for word in reading.words):
        return pictured(reading) or talk(
            Talk.HELP if reading.is_question else Talk.OUT_OF_SCOPE, "no words"
        )
    if is_chatter(reading):
        return talk(Talk.OKAY, "nothing is asked for")
    if reading.has(*_CHATTING) and (meaning := _all_of_it(reading)) is not None:
        return meaning
    polite = pleasantry_in(reading)
    return talk(polite, f"it says “{polite}”") if polite is not None else None


def _all_of_it(reading: Reading) -> Meaning | None:
    """“thanks a million”, “nope”: every word gives the same cue."""
    numbers = [one.span for one in reading.amounts] + [one.span for one in reading.money.others]
    chatting = reading.places_of(*(cue for cue, _ in _WHOLE))  # "thanks a million"
    if not reading.places_in(numbers) <= chatting:
        return None
    for cue, what in _WHOLE:
        if _is_nothing_but(reading, cue) and not (what is Talk.CANCEL and reading.has(Cue.RESTORE)):
            takes_back = what is Talk.CANCEL and _takes_back(reading)
            request = SmallTalk(talk=what, takes_back=takes_back)
            return Meaning(request, None, (f"it says “{what}”",))
    if _is_nothing_but(reading, Cue.YES):
        return Meaning(Answer(yes=True), None, ("yes, but nothing is open",))
    if _is_nothing_but(reading, Cue.NO):
        return Meaning(Answer(yes=False), None, ("no, but nothing is open",))
    return None


def acknowledged(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“yep just the one”, “yeah 140 was right”: agreed with what was done, and no more said."""
    agrees = reading.begins(Cue.YES, past=(Cue.LEAD_IN, Cue.GREET)) is not None
    if not agrees or reading.is_question or len(reading.words) > LONGEST or is_other_topic(reading):
        return None
    return talk(Talk.OKAY, "it only agrees")


def _takes_back(reading: Reading) -> bool:
    """Whether “cancel that” is said, not “leave it” or “stop”, and no question is open."""
    return reading.context.pending is None and any(
        "".join(reading.texts[hint.first : hint.after]) in TAKING_BACK
        for hint in reading.hints_of(Cue.CANCEL)
    )


def not_for_us(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """Orders to the bot about itself, and questions about other people."""
    if _is_injected(reading.texts):
        return talk(Talk.OUT_OF_SCOPE, "it is about the bot itself")
    if not _NEVER_OURS.isdisjoint(reading.texts) and not reading.amounts:
        return talk(Talk.OUT_OF_SCOPE, "entertainment is asked for")
    if not reading.amounts and _LISTS.search(reading.said):
        return talk(Talk.OUT_OF_SCOPE, "another list than the ledger")
    if _is_of_an_account(reading):
        return talk(Talk.OUT_OF_SCOPE, "the balance of an account is not in the ledger")
    if reading.amounts and (is_of_others(reading) or is_code(reading)):
        return talk(Talk.OUT_OF_SCOPE, "the number is nothing that the user spent")
    return None


def _is_of_an_account(reading: Reading) -> bool:
    """“whats my barclays balance”: no account is known here."""
    if "balance" not in reading.texts or reading.amounts or reading.has(Cue.BUDGET):
        return False
    place = reading.texts.index("balance")
    before = reading.texts[place - 1] if place else ""
    if before in _ACCOUNTS:
        return True
    known = reading.places_of(*_BESIDE_A_BALANCE) | reading.named | reading.dated
    return before.isalpha() and place - 1 not in known and reading.has(Cue.WHAT, Cue.SHOW)


def _is_injected(texts: list[str]) -> bool:
    """“ignore your instructions”."""
    return not _INJECTED.isdisjoint(texts) and any(
        _INJECTION.at(texts, place) is not None for place in range(len(texts))
    )


def help_wanted(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """A question about how something is done here: "how do i add an expense?"."""
    if not reading.has(Cue.HOW_TO, Cue.HELP):
        return None
    if asks_for_other_help(reading):
        return talk(Talk.OUT_OF_SCOPE, "how something else is done")
    opening = reading.begins(Cue.HOW_TO, past=_BEFORE_HOW)
    if opening is None:
        helping = reading.begins(Cue.HELP, past=(Cue.GREET, Cue.FILLER))
        if (
            helping is None
            or reading.amounts
            or helping.after - helping.first < len(content_of(reading, Cue.HELP))
        ):
            return None
        return talk(Talk.HELP, "it asks for help", _topic(reading))
    if reading.has(Cue.ADVICE) or (reading.has(Cue.REPORT) and _asks_to_get(reading)):
        return None
    topic = _topic(reading)
    if topic is None or (reading.amounts and not reading.is_question):
        return None
    return talk(Talk.HELP, "it asks how something is done", topic)


@kept
def asks_for_other_help(reading: Reading) -> bool:
    """“how do i change a flat tire”, “what can you do about my noisy neighbour”."""
    if not reading.has(Cue.HOW_TO, Cue.HELP) or reading.amounts or reading.has(*_KEPT_HERE):
        return False
    if not is_of_other_things(reading) and _MAKING.isdisjoint(reading.texts):
        return False
    opening = reading.begins(Cue.HOW_TO, Cue.HELP, past=_BEFORE_HOW)
    if opening is None:
        return False
    return all(hint.first < opening.after for hint in reading.hints_of(Cue.LOG))


def is_of_other_things(reading: Reading) -> bool:
    """Whether things are named that are no part of the ledger: “my browser history”, “a tire”."""
    return not _OTHER_THINGS.isdisjoint(reading.texts)


def _asks_to_get(reading: Reading) -> bool:
    """“can i get a pdf of last month”."""
    getting = reading.texts[0] in {"can", "could", "may"} and bool(reading.periods)
    return getting or reading.begins(Cue.AFFORD) is not None


def not_spent(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """What was not spent: it did not happen, or the money only moved."""
    if reading.has(Cue.NOT_HAPPENED) and not (is_planned(reading) or _is_owed_back(reading)):
        return talk(Talk.NOT_HAPPENED, "it did not happen")
    if reading.amounts and (is_unreal(reading) or _is_not_yet_moved(reading)):
        return talk(Talk.NOT_HAPPENED, "it did not happen, or not yet")
    if reading.amounts and is_estimate(reading):
        return talk(Talk.NOT_HAPPENED, "it is an estimate")
    if is_wish_list(reading):
        return talk(Talk.NOT_HAPPENED, "a list of wishes")
    if reading.amounts and is_declined(reading):
        return talk(Talk.NOT_HAPPENED, "it was turned down in the end")
    return _moved_or_ordered(reading) if reading.amounts else None


def _moved_or_ordered(reading: Reading) -> Meaning | None:
    """Money that moves between own accounts, or is to be moved by us, and other numbers."""
    if is_conversion(reading) or is_statement(reading):
        return talk(Talk.OUT_OF_SCOPE, "the number states something else")
    return _sent(reading) if reading.has(Cue.SEND, Cue.TRANSFER, Cue.SAVINGS) else None


def _sent(reading: Reading) -> Meaning | None:
    """Money that is sent to somebody, or that only moves; None where it is spent."""
    known = [hit for hit in reading.hits if hit.sense.level > 0]
    if any(hit.sense.slug == "fees" for hit in known):
        return None
    sending = reading.begins(Cue.SEND, past=(Cue.FILLER, Cue.GREET))
    if sending is not None and reading.texts[sending.after : sending.after + 1] == ["from"]:
        return None  # "venmo from anna 15"
    if sending is not None and _is_app(reading, sending) and "from" in reading.texts:
        return None  # "zelle 300 from mom"
    if sending is not None and _is_app(reading, sending) and reading.hits:
        return None  # "zelle 900 to landlord"
    to_somebody = sending is not None and reading.has(Cue.PAYEE) and not reading.has(Cue.SAVINGS)
    if not to_somebody and _is_moved(reading) and (reading.has(Cue.SAVINGS) or not known):
        return talk(Talk.TRANSFER, "the money only moves")
    if reading.has(Cue.SAVINGS) and reading.begins(Cue.SEND, Cue.SPENT, Cue.LOG) and not known:
        return talk(Talk.TRANSFER, "the money only moves")
    if reading.schedule is not None and not {"i", "we"}.isdisjoint(reading.texts[:2]):
        return None  # "we pay 55 a month for water"
    ordered = sending is not None and reading.texts[sending.first] in _MOVING
    if sending and (not known or (ordered and reading.schedule is None)):
        drafts = read_entries(reading, reading.amounts)
        offer = replace(drafts[0].entry, category="gifts") if len(drafts) == 1 else None
        return Meaning(
            SmallTalk(talk=Talk.PAY_SOMEBODY, offer=offer), None, ("an order to pay somebody",)
        )
    return None


def _is_app(reading: Reading, sending: Hint) -> bool:
    """Whether the order names what money is sent by: “venmo”."""
    return reading.texts[sending.first] in _PAYING_APPS


def _is_owed_back(reading: Reading) -> bool:
    """“client lunch 64, company will pay me back”: that was spent."""
    told = movement_in(reading, 0, len(reading.words)) if reading.amounts else None
    return told is not None and told.frame == OWED_BACK


def _is_not_yet_moved(reading: Reading) -> bool:
    """“tom owes me 20”, but not “i'm paying sam back 20 on monday”."""
    return is_still_to_come(reading) and not is_planned(reading)


def _is_moved(reading: Reading) -> bool:
    """Whether money was transferred, and not by somebody to the user: "papa m'a viré 50"."""
    moving = any(
        hint.first == 0 or reading.texts[hint.first] != "place"  # "at the nail place"
        for hint in reading.hints_of(Cue.TRANSFER)
    )
    return moving and (reading.has(Cue.SAVINGS) or not reading.has(Cue.GAVE_ME, Cue.EARNED))


@kept
def is_other_topic(reading: Reading) -> bool:
    """Whether the message asks or orders something that has nothing to do with the ledger."""
    if orders_to_log(reading):
        return False
    starts = _foreign_at_start(reading)
    if starts > 1 or (starts and not reading.amounts):
        return True
    if starts and not (reading.hits or reading.has(Cue.SPENT, Cue.EARNED, Cue.REFUND)):
        return True
    is_tip = bool(reading.amounts) and reading.texts[:1] == ["tips"]  # "tips for the staff 30"
    if reading.begins(Cue.ADVICE, past=(Cue.FILLER, Cue.GREET)) and not is_tip:
        return True
    if reading.amounts and is_planned(reading):
        return False
    asking = reading.begins(Cue.WHAT, Cue.HOW_MUCH, Cue.HOW_MANY, Cue.HOW_TO)
    # "what a burger, 11.25", "was paid 300 for the article"
    exclaims = reading.texts[:2] in (["what", "a"], ["what", "an"], ["was", "paid"])
    exclaims = exclaims or _is_work_done(reading)
    if asking is not None and not exclaims and not _opens_a_date(reading, asking.first):
        return True
    return not _tells_of_money(reading) and _states_or_asks(reading, exclaims=exclaims)


@kept
def orders_to_log(reading: Reading) -> bool:
    """“can you log 58 bucks for dinner”, “need to add a lamp 30”."""
    leading = (Cue.LEAD_IN, Cue.FILLER, Cue.GREET, Cue.ME)
    known = any(hit.sense.level > 0 for hit in reading.hits)
    known = known or any(one.strength == _MARKED for one in reading.amounts)
    if not (reading.amounts and known):
        return False
    order = reading.begins(Cue.LOG, past=leading)
    return order is not None and reading.texts[order.first] != "book"  # a table is booked


def _tells_of_money(reading: Reading) -> bool:
    """Whether an amount is marked as money, a thing that is paid for is named, or a verb says."""
    if reading.amounts and any(hit.sense.level > 0 for hit in reading.hits):
        return True  # "around 60 on gas i think"
    if any(one.strength == _MARKED for one in reading.amounts) or reading.has(*_MONEY):
        return True
    if any(
        " x " in one.how and one.said[-1].isalpha() and not one.doubt for one in reading.amounts
    ):
        return True  # "2 weeks of camp, 300 per week"
    return _is_income_told(reading)


def _states_or_asks(reading: Reading, *, exclaims: bool) -> bool:
    """Whether it is a sentence that states or asks something, and not only names a thing."""
    if reading.is_question and not reading.hits:
        return True
    prosaic = _prose_of(reading.spoken)
    if not _is_prose(reading, prosaic, exclaims=exclaims):
        return False
    return not reading.hits or any(
        place not in reading.named or reading.texts[place] in prosaic
        for place in content_of(reading)
    )


def _is_prose(reading: Reading, prosaic: frozenset[str], *, exclaims: bool) -> bool:
    """Whether any word is of sentences that state or ask, and of no day."""
    return not prosaic.isdisjoint(reading.texts) and any(
        word in prosaic
        and n not in reading.dated
        and not (word == "am" and _opens_a_date(reading, n))
        for n, word in enumerate(reading.texts)
        if not (exclaims and n == 0) and (word not in _ORDERING or _is_ordered(reading, n))
    )


@cache
def _prose_of(language: str | None) -> frozenset[str]:
    """The words of sentences, without those that are small words of the language: "per", "ate"."""
    return (
        PROSE if language == "en" else PROSE - frozenset(EVERYDAY.get(language or "", "").split())
    )


def _is_ordered(reading: Reading, place: int) -> bool:
    """Whether a verb is one here: "call mom", "please play"; "last call at the pub" has none."""
    before = reading.texts[place - 1] if place else ""
    return not before or before in {"to", "please", "you", "and", "then", "pls", "now", ",", "can"}


def _is_income_told(reading: Reading) -> bool:
    """“bonus from target 400 (i work there)”."""
    told = movement_in(reading, 0, len(reading.words)) if reading.amounts else None
    return told is not None and told.ways == (Way.IN,)


def _opens_a_date(reading: Reading, place: int) -> bool:
    """“am 3. november”: no “am i”."""
    start, end = reading.words[place].start, reading.words[place].end
    return any(day.span.start in {start, end + 1} for day in reading.days)


def is_other_topic_question(reading: Reading) -> bool:
    """Whether the order is one for something else ("show me hotels")."""
    words = _foreign_at_start(reading)
    return words > 1 and not any(
        hint.cue in _OURS and hint.first >= words for hint in reading.hints
    )


def _is_work_done(reading: Reading) -> bool:
    """“did 6 deliveries, made 92”: no question has a number for its subject."""
    if reading.texts[:1] != ["did"] or len(reading.words) < 2 or not reading.amounts:
        return False
    start = reading.words[1].start
    return any(one.span.start == start for one in reading.money.others) and not reading.is_question


@kept
def _foreign_at_start(reading: Reading) -> int:
    """How many words the order for something else has that begins the message."""
    if not _FOREIGN.may_begin(reading.texts):
        return 0
    places = [0]
    opening = reading.begins(Cue.GREET, Cue.FILLER)
    while opening is not None and opening.after not in places and len(places) < 5:
        places.append(opening.after)
        following = [
            hint
            for hint in reading.hints
            if hint.first == places[-1] and hint.cue in {Cue.GREET, Cue.FILLER}
        ]
        opening = max(following, key=lambda hint: hint.after) if following else None
    found = [
        phrase.after - phrase.first
        for place in places
        if place < len(reading.words) and (phrase := _FOREIGN.at(reading.texts, place))
    ]
    return max(found, default=0)


def _is_nothing_but(reading: Reading, cue: Cue) -> bool:
    if not reading.has(cue):
        return False
    covered = chatter_at(reading) | {
        place
        for hint in reading.hints
        if hint.cue in _AROUND or hint.cue is cue
        for place in range(hint.first, hint.after)
    }
    return all(place in covered or not word.is_word for place, word in enumerate(reading.words))


def _topic(reading: Reading) -> str | None:
    for topic, words in HELP_TOPICS.items():
        if any(word in words for word in reading.texts):
            return topic
    return None


_ACCOUNTS = frozenset("bank account card checking savings acct debit paypal venmo".split())
_BESIDE_A_BALANCE = (
    Cue.FILLER, Cue.ME, Cue.WHAT, Cue.TOTAL, Cue.LEDGER, Cue.INCOME, Cue.SPEND, Cue.LEFT,
    Cue.SHOW, Cue.HOW_MUCH, Cue.RECENT, Cue.AVERAGE, Cue.PER_DAY, Cue.LAST_ONE,
)  # fmt: skip
_OURS = frozenset({Cue.SPENT, Cue.LEDGER, Cue.BREAKDOWN, Cue.TOTAL, Cue.SPEND})
_ORDERING = frozenset("call play write convert wake remind translate".split())
_NEVER_OURS = frozenset(
    "joke jokes poem riddle horoscope chiste witz blague barzelletta piada".split()
)
_LISTS = re.compile(
    r"\b(?:shopping|grocery|groceries|todo|to do|wish|reading|packing|bucket) ?list\b"
    r"|\b(?:my|the) (?:calendar|playlist|cart|basket)\b"
)
_OTHER_THINGS = frozenset(f"{DEVICES} {AT_HOME}".split())
_MAKING = frozenset(MAKING.split())
_BEFORE_HOW = (Cue.GREET, Cue.FILLER, Cue.WHAT)
_KEPT_HERE = (
    Cue.BUDGET,
    Cue.LEDGER,
    Cue.CATEGORY,
    Cue.SETTING,
    Cue.RECURRING,
    Cue.REPORT,
    Cue.ALERT,
)
_AROUND = frozenset({Cue.FILLER, Cue.GREET, Cue.THANKS})
_WHOLE = (
    (Cue.CANCEL, Talk.CANCEL),
    (Cue.HELP, Talk.HELP),
    (Cue.GREET, Talk.GREET),
    (Cue.BYE, Talk.BYE),
    (Cue.THANKS, Talk.THANKS),
)
_CHATTING = (*(cue for cue, _ in _WHOLE), Cue.YES, Cue.NO)
_MONEY = (Cue.SPENT, Cue.LOG, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND, Cue.PAYEE)
_MARKED = 3
_MOVING = frozenset("send transfer wire remit venmo zelle forward".split())
_PAYING_APPS = frozenset("venmo zelle cashapp paypal revolut bizum paytm gpay".split())
_INJECTION: Phrases[bool] = Phrases((phrase, True) for phrase in INJECTION)
_INJECTED = frozenset(max(phrase.split(), key=len) for phrase in INJECTION)
"""The longest word of each phrase, which is rarer than its first."""
_FOREIGN: Phrases[bool] = Phrases((phrase, True) for phrase in FOREIGN)
