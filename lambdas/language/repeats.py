"""What repeats: transactions on a schedule, and changes to them."""

from __future__ import annotations

from dataclasses import replace

from language.amounts import AmountMention
from language.categories import USUALLY_REPEATS
from language.content import category_in, content_of, said_in
from language.cues import Cue
from language.doubts import decided, first_doubt
from language.entries import read_entries
from language.hints import Hint
from language.meaning import Meaning
from language.numbers import rounded
from language.reading import Reading
from language.request import (
    About,
    AddRecurring,
    Ask,
    Choice,
    Decision,
    ManageRecurring,
    RecurringAction,
)
from language.schedules import ScheduleMention, find_schedule
from language.scope import is_other_topic
from ledger.currencies import EXPONENTS
from ledger.records import Kind
from ledger.schedule import Schedule


def managed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“skip rent this month”; “my recurring expenses”; “rent is 1250 now”."""
    if reading.has(Cue.BUDGET, Cue.HOW_MUCH, Cue.ALERT):
        return None
    changed = _changed(reading)
    if changed is not None:
        return changed
    if reading.amounts:
        return None
    action = _action(reading)
    if action is None:
        return None
    rest = content_of(
        reading,
        Cue.PAUSE,
        Cue.RESUME,
        Cue.SKIP,
        Cue.END,
        Cue.REMIND,
        Cue.RECURRING,
        Cue.SHOW,
        Cue.LEDGER,
        Cue.WHAT,
        Cue.NOT,
        Cue.REMOVE,
        Cue.LOG,
        Cue.LAST_ONE,
        Cue.SPEND,
        Cue.EVERYTHING,
        spans=reading.schedule.spans if reading.schedule else (),
    )
    rest = [place for place in rest if reading.texts[place] not in _PLAIN]
    text = said_in(reading, rest)
    if action is not RecurringAction.LIST and text is None and not reading.has(Cue.RECURRING):
        return None
    until = reading.days[0].day if reading.days and action is RecurringAction.PAUSE else None
    request = ManageRecurring(
        action=action, text=text, category=None if text else category_in(reading), until=until
    )
    return Meaning(request, None, ("about what repeats",))


def added(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“rent 1200 on the 1st of every month”."""
    mention = reading.schedule
    if mention is None or reading.is_question:
        return None
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return None
    money = reading.money_outside(mention.spans)
    if not money.amounts and reading.amounts:  # "30 every month": 30 is no day
        masked = reading.masked(one.span for one in reading.amounts)
        mention = find_schedule(masked, reading.context) or mention
        money = reading.money_outside(mention.spans)
    if not money.amounts and not reading.hits:
        return None
    if _is_only_described(reading, mention) or (is_other_topic(reading) and not money.amounts):
        return None
    drafts = read_entries(reading, money.amounts)
    draft = decided(drafts[:1], decisions)[0]
    schedule = _decided_schedule(decisions, mention, reading)
    amount = draft.amount
    if amount is not None and amount.installments and schedule.times is None:
        schedule = replace(schedule, times=amount.installments)
    kind = _kind(draft.entry.kind, reading, mention)
    entry = replace(
        draft.entry,
        date=schedule.start,
        date_said=True,
        kind=kind,
        category=draft.entry.category if kind is draft.entry.kind else None,
        description=_without_orders(draft.entry.description),
    )
    draft = draft._replace(entry=entry, day=None)
    ask = first_doubt((draft,), (*decisions, Decision(About.FUTURE, 0, "yes")), reading.context)
    ask = ask or _of_a_whole_price(amount, reading, decisions)
    if ask is None and len(drafts) > 1:
        ask = Ask(about=About.AMOUNT, said=reading.typed[:50])
    if ask is None and mention.choices and not _is_settled(decisions):
        choices = tuple(Choice(name, name) for name, _ in mention.choices[:5])
        ask = Ask(about=About.SCHEDULE, said=mention.said, choices=choices)
    unclear = mention.said.lower() in _RATES or _is_weekdays_own(reading, mention)
    if ask is None and unclear and not _is_read(decisions):
        choices = (Choice("AddRecurring", "It repeats"), Choice("LogExpense", "Once"))
        ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
    return Meaning(
        AddRecurring(entry=entry, schedule=schedule),
        ask,
        (draft.why, f"“{mention.said}” is a schedule"),
    )


def _kind(kind: Kind, reading: Reading, mention: ScheduleMention) -> Kind:
    """“savings 200 each payday” is no income: only the words of its schedule say so."""
    got = reading.texts[:2] in (["i", "get"], ["we", "get"], ["i", "receive"], ["we", "receive"])
    if got and reading.amounts and reading.place_of(reading.amounts[0].span.start) <= 3:
        return Kind.INCOME  # "i get 300 every month", but not "i get a haircut every month 30"
    if kind is not Kind.INCOME or any(hit.sense.is_income for hit in reading.hits):
        return kind
    scheduled = reading.places_in(mention.spans)
    earned = reading.hints_of(Cue.EARNED, Cue.GAVE_ME, Cue.FROM, Cue.INCOME)
    told = [hint for hint in earned if hint.first not in scheduled]
    return Kind.EXPENSE if earned and not told else kind


def _of_a_whole_price(
    amount: AmountMention | None, reading: Reading, decisions: tuple[Decision, ...]
) -> Ask | None:
    """As in "phone 800 in 4 monthly payments": the price of it all, or of each payment."""
    currency = (amount.currency if amount else None) or reading.context.currency
    settled = any(one.about is About.AMOUNT for one in decisions)
    if amount is None or not amount.installments or settled:
        return None
    if f" in {amount.installments} " not in reading.said:
        return None  # "laptop 1000 x 3 installments monthly"
    each = rounded(amount.amount / amount.installments, EXPONENTS.get(currency, 2))
    choices = (Choice(format(each, "f")), Choice(format(amount.amount, "f")))
    return Ask(about=About.AMOUNT, said=amount.said, choices=choices)


def _without_orders(description: str) -> str:
    """The description without "set up", "add recurring", "pay" before it."""
    words = description.split()
    while len(words) > 1 and words[0].lower() in _ORDERING:
        words.pop(0)
    return " ".join(words)


def _is_weekdays_own(reading: Reading, mention: ScheduleMention) -> bool:
    """“tuesdays groceries 45” may be what was bought on Tuesday, without its apostrophe."""
    return any(
        day.how == "a weekday's own" and mention.spans == (day.span,) for day in reading.days
    )


def _is_part_of_a_name(reading: Reading, mention: ScheduleMention) -> bool:
    """“belanja bulanan”: the words are inside a longer one that tells what it was."""
    said = reading.places_in(mention.spans)
    return any(
        hit.after - hit.first > 1 and said <= frozenset(range(hit.first, hit.after))
        for hit in reading.hits
    )


def _is_only_described(reading: Reading, mention: ScheduleMention) -> bool:
    """“weekly groceries 60” was bought once; “netflix monthly 15.99” repeats."""
    if _is_part_of_a_name(reading, mention) or reading.begins(Cue.REMOVE, past=_ASKING):
        return True
    if _is_ordered(reading, mention):
        return False
    if reading.has(Cue.WAS, Cue.SPENT) and _is_weekdays_own(reading, mention):
        return True
    if _is_paid_already(reading, mention) or _is_told_of_once(reading, mention):
        return True
    if not mention.describes:
        return (
            bool(reading.begins(Cue.SPENT, past=(Cue.ME,)))
            and reading.texts[0] not in _ENTERING
            and bool(reading.days)
            and not (mention.schedule.until or mention.schedule.times)
        )
    if reading.begins(Cue.SPENT, past=(Cue.ME,)):
        return True
    return category_in(reading) not in USUALLY_REPEATS


def _is_told_of_once(reading: Reading, mention: ScheduleMention) -> bool:
    """“my annual membership was 70”: an adjective of a rhythm, and what it cost this time."""
    said = " ".join(reading.texts[place] for place in sorted(reading.places_in(mention.spans)))
    return said.split()[-1:] != [] and (
        said.split()[-1] in _ADJECTIVES
        and (
            not _HAVING_COST.isdisjoint(reading.texts)
            or reading.begins(Cue.SPENT, past=(Cue.ME, Cue.FILLER)) is not None
        )
    )


_ADJECTIVES = frozenset("annual yearly monthly weekly quarterly biweekly".split())
_HAVING_COST = frozenset("was cost came renewed".split())


def _is_paid_already(reading: Reading, mention: ScheduleMention) -> bool:
    """“monthly pass 90 paid 6/1”, “quarterly tax 2300, remitted 6/15”: once, on that day."""
    days = [one for one in reading.days if not one.choices and one.day is not None]
    if len(days) != 1 or days[0].day is None or days[0].day > reading.context.today:
        return False
    place = reading.place_of(days[0].span.start) - 1
    place -= place > 0 and reading.texts[place] in {"on", "am", "el", "le", "il", "op"}
    rhythm = reading.place_of(min(mention.spans).start)
    return rhythm < place and reading.texts[place] in _PAID


def _is_ordered(reading: Reading, mention: ScheduleMention) -> bool:
    """“set up a monthly expense for daycare 900”: what is to be entered repeats."""
    after = max(reading.places_in(mention.spans), default=0) + 1
    ordered = not _ORDERS_ONE.isdisjoint(reading.texts[:3])
    return ordered and not _ENTRIES.isdisjoint(reading.texts[after : after + 1])


def _decided_schedule(
    decisions: tuple[Decision, ...], mention: ScheduleMention, reading: Reading
) -> Schedule:
    for decision in decisions:
        if decision.about is About.SCHEDULE:
            for name, schedule in mention.choices:
                if name == decision.value:
                    return schedule
            said = find_schedule(decision.value, reading.context)
            if said is not None:
                return said.schedule
    return mention.schedule


def _is_read(decisions: tuple[Decision, ...]) -> bool:
    return any(one.about is About.READING for one in decisions)


def _is_settled(decisions: tuple[Decision, ...]) -> bool:
    return any(one.about is About.SCHEDULE for one in decisions)


def _action(reading: Reading) -> RecurringAction | None:
    if not reading.has(*MANAGING):
        return None
    past = (Cue.FILLER, Cue.GREET, Cue.ME)
    repeating = reading.has(Cue.RECURRING) or (reading.schedule is not None and not reading.periods)
    known = bool(reading.hits)
    if reading.begins(Cue.REMIND, past=past):
        return _reminding(reading) if known or repeating else None
    if known or repeating:
        for cue, action in _ORDERS.items():
            if reading.begins(cue, past=past):
                return action
    ending = reading.begins(Cue.END, past=past)
    if ending and not reading.has(Cue.RECURRING) and _is_of_an_entry(reading, ending):
        return None
    if ending and (repeating or (known and reading.texts[ending.first] in _ENDING)):
        return RecurringAction.END
    if reading.has(Cue.RECURRING) and not reading.has(Cue.SPENT):
        rest = content_of(
            reading,
            Cue.RECURRING,
            Cue.SHOW,
            Cue.LEDGER,
            Cue.WHAT,
            Cue.SPEND,
            Cue.DID_I,
            Cue.EVERYTHING,
            Cue.FIND,
        )
        if not rest:
            return RecurringAction.LIST
    return None


def _is_of_an_entry(reading: Reading, ending: Hint) -> bool:
    """“cancel the coffee i just logged”, “cancel the taxi from yesterday”: what was written."""
    if reading.texts[ending.first] not in _TAKING_BACK:
        return False
    if reading.has(Cue.WROTE) or any(day.day and not day.future for day in reading.days):
        return True
    return any(
        not _JUST.isdisjoint(reading.texts[hint.first : hint.after])
        for hint in reading.hints_of(Cue.LAST_ONE)
    )


def _reminding(reading: Reading) -> RecurringAction | None:
    bought_once = reading.texts[2:4] in (["to", "buy"], ["to", "get"], ["to", "pick"])
    if bought_once and category_in(reading) not in USUALLY_REPEATS:
        return None
    if reading.texts[2:3] == ["to"] and not _CHORES.isdisjoint(reading.texts[3:4]):
        return None  # "remind me to call the dentist"
    off = reading.has(Cue.NOT) or {"dont", "stop", "off"} & set(reading.texts)
    return RecurringAction.NO_REMIND if off else RecurringAction.REMIND


def _changed(reading: Reading) -> Meaning | None:
    """“rent is 1250 now”: a new amount for what repeats."""
    if "now" not in reading.texts or "paid" in reading.texts:
        return None
    if len(reading.amounts) != 1 or not reading.hits or reading.is_question:
        return None
    onwards = "from now on" in reading.said
    told = onwards or not _COSTING.isdisjoint(reading.texts)
    if not told or reading.begins(Cue.SPENT, Cue.WAS):
        return None
    if not onwards and category_in(reading) not in USUALLY_REPEATS:
        return None
    rest = content_of(reading, Cue.WAS, Cue.SPENT, Cue.CORRECT)
    rest = [place for place in rest if reading.texts[place] not in {"now", "goes", "went"}]
    request = ManageRecurring(
        action=RecurringAction.CHANGE,
        text=said_in(reading, rest),
        amount=reading.amounts[0].amount,
    )
    return Meaning(request, None, ("a new amount for what repeats",))


_COSTING = frozenset({"is", "costs", "goes", "went"})
_CHORES = frozenset(
    """call text email ring phone message feed walk take visit ask tell see go make do meet clean
    wash water check bring drop study read write return cook mow fix charge drink stretch work
    schedule reply""".split()
)
"""What one may be reminded of that is no payment."""
_ORDERS = {
    Cue.PAUSE: RecurringAction.PAUSE,
    Cue.RESUME: RecurringAction.RESUME,
    Cue.SKIP: RecurringAction.SKIP,
}
MANAGING = (Cue.RECURRING, Cue.REMIND, Cue.END, *_ORDERS)
_ORDERING = frozenset(
    """set up add create schedule new recurring repeating automatic auto pay pays paying for of a an
    the my our i we to standing order direct debit make start log""".split()
)
"""Words that order a recurring item and are not its name."""
_ORDERS_ONE = frozenset("set create add make start schedule log enter".split())
_ENTRIES = frozenset("expense payment bill charge cost income transaction entry debit".split())
_PAID = frozenset(
    "paid payed remitted settled sent bezahlt gezahlt pagado pague paye pagato pago betaald".split()
)
_ASKING = (Cue.LEAD_IN, Cue.GREET)
_ENTERING = frozenset("put log enter add pencil mark pop stick".split())
_RATES = frozenset({"a night", "per night", "a day", "per day", "an hour", "per hour"})
_ENDING = frozenset(
    """stop end terminate discontinue unsubscribe cancelled canceled ended stopped cancel
    quit""".split()
)
_TAKING_BACK = frozenset("cancel delete remove drop kill void".split())
_JUST = frozenset("just last latest previous recent".split())
_PLAIN = frozenset(
    "payment payments logging adding every month monthly weekly next plan anymore".split()
)
