"""Questions about what is in the ledger, and reports of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from language.content import category_in, content_of, said_in
from language.cues import Cue
from language.meaning import Meaning
from language.reading import Reading
from language.request import Decision, Find, GetReport, Measure, Query
from language.scope import is_other_topic, is_other_topic_question
from ledger.periods import Period, month_of
from ledger.records import Kind


def report(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“export csv 2025”; “can i get a spreadsheet of march groceries”."""
    sent = reading.texts[:2] == ["send", "me"] and bool(reading.periods)
    if (
        not (sent or reading.has(Cue.REPORT))
        or _amounts_besides(reading)
        or reading.has(Cue.HOW_MUCH)
    ):
        return None
    rest = content_of(
        reading,
        Cue.REPORT,
        Cue.SHOW,
        Cue.LEDGER,
        Cue.SPEND,
        Cue.EVERYTHING,
        Cue.WHAT,
        Cue.SEND,
        Cue.LOG,
        Cue.SET,
        Cue.AFFORD,
        Cue.GREET,
        Cue.BREAKDOWN,
        Cue.INCOME,
        Cue.TOTAL,
        Cue.FIND,
    )
    known = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    unknown = [p for p in rest if p not in known and reading.texts[p] not in _REPORT_WORDS]
    if len(unknown) > 1 or (unknown and not _has_file(reading)):
        return None
    period = reading.periods[0].period if reading.periods else _this_month(reading)
    return Meaning(
        GetReport(period=period, category=category_in(reading)), None, ("a report is wanted",)
    )


def continued(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“and last week?” goes on with the question answered before."""
    opens = reading.begins(Cue.MORE) is not None or (
        reading.context.last_query is not None and reading.texts[0] in _GOING_ON
    )
    if not opens or reading.amounts:
        return None
    rest = content_of(reading, Cue.MORE, Cue.SPEND, Cue.LEDGER, Cue.HOW_MUCH)
    known = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    if any(place not in known for place in rest) or not (reading.periods or reading.hits):
        return None
    if not reading.periods and not reading.is_question and not reading.context.last_query:
        return None
    before = reading.context.last_query or Query(measure=Measure.SUM)
    query = replace(
        before,
        period=reading.periods[0].period if reading.periods else before.period,
        category=category_in(reading) or before.category,
        compared_to=None,
        measure=Measure.SUM if before.measure is Measure.COMPARE else before.measure,
    )
    return Meaning(Find(query=query), None, ("it goes on with the question before",))


def found(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“how much over 100 did i spend on dining since june”."""
    if not _is_about_the_ledger(reading):
        return None
    measure = _measure(reading)
    periods = [one for one in reading.periods if not one.is_comparison]
    period = periods[0].period if periods else _bare_year(reading)
    compared = next((one.compared_to for one in reading.periods if one.compared_to), None)
    over, under = _bounds(reading)
    category = category_in(reading)
    query = Query(
        measure=Measure.COMPARE if compared else measure,
        period=period,
        category=category,
        text=_searched(reading, measure, category),
        over=over,
        under=under,
        currency=next((one.currency for one in reading.amounts if one.currency), None),
        kinds=_kinds(reading, category),
        compared_to=compared,
        limit=_limit(reading, measure),
    )
    return Meaning(Find(query=query), None, ("a question about what was logged",))


def _amounts_besides(reading: Reading) -> bool:
    """Whether an amount is neither in a period ("2025") nor counts entries ("top 3")."""
    return any(
        not any(one.span.touches(period.span) for period in reading.periods)
        and reading.text[: one.span.start].lower().split()[-1:] not in _COUNTING
        for one in reading.amounts
    )


def _is_about_the_ledger(reading: Reading) -> bool:
    mine = reading.has(Cue.ME, Cue.DID_I)
    money = reading.has(Cue.SPENT, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.REFUND) or (
        reading.has(Cue.LOG) and reading.has(Cue.DID_I, Cue.ME)
    )
    when = bool(reading.periods)
    topic = bool(reading.hits)
    opening = reading.begins(
        Cue.HOW_MUCH,
        Cue.HOW_MANY,
        Cue.WHAT,
        Cue.DID_I,
        Cue.SHOW,
        Cue.FIND,
        Cue.TOTAL,
        Cue.AVERAGE,
        Cue.BIGGEST,
        Cue.SMALLEST,
        Cue.COUNT,
        Cue.COMPARE,
        Cue.BREAKDOWN,
        Cue.RECENT,
        past=(Cue.GREET, Cue.FILLER, Cue.LINK, Cue.ME),
    )
    if reading.has(Cue.ADVICE) or (reading.has(Cue.OTHERS) and not mine):
        return False
    bounded = _bounds(reading) != (None, None)
    amounts = _amounts_besides(reading)
    if _bare_year(reading) and not bounded and _knows_all(reading):
        return True
    if _is_comparison(reading) or (when and not amounts and _asks_only_how_much(reading)):
        return True
    if amounts and not (bounded or opening or reading.is_question):
        return False
    if when and _averages(reading):
        return True
    if bounded and reading.texts[0] in {"anything", "everything", "all"}:
        return True
    if reading.begins(Cue.FIND, past=(Cue.GREET, Cue.FILLER)):
        return _searches(reading)
    if reading.begins(Cue.HOW_TO, past=(Cue.GREET, Cue.FILLER)) and not reading.has(Cue.HOW_MUCH):
        return False
    if (
        reading.has(Cue.DID_I)
        and (money or reading.has(Cue.EARNED))
        and (opening or reading.is_question)
        and not (amounts and reading.texts[0] in _STATING and not reading.is_question)
    ):
        return True
    if opening is not None and amounts and not bounded and not reading.is_question:
        if opening.cue is Cue.DID_I and reading.texts[opening.first] in _STATING:
            return False
    if opening is None:
        late = reading.has(Cue.HOW_MUCH) and not amounts and (when or topic or money)
        late = late or (
            bounded and reading.has(Cue.HOW_MUCH, Cue.HOW_MANY) and (topic or money or when)
        )
        return late or _is_elliptical(reading, when=when, topic=topic, money=money)
    if reading.texts[0] in {"i", "we"} and not _WISHING.isdisjoint(reading.texts[1:2]):
        return False
    if not _PRICES.isdisjoint(reading.texts) and not mine:
        return False
    if amounts and not bounded and opening.cue is Cue.WHAT and not reading.has(Cue.HOW_MUCH):
        return False
    if reading.has(Cue.PAYEE) and "does" in reading.texts:
        return False
    if opening.cue is Cue.HOW_MANY and not _UNITS.isdisjoint(reading.texts) and not mine:
        return False
    if opening.cue is Cue.HOW_MANY or (opening.cue is Cue.COUNT and not mine):
        return money or (topic and (mine or when))
    if is_other_topic_question(reading):
        return False
    measured = reading.has(*_MEASURES) or _asks_for_last(reading)
    if opening.cue is Cue.WHAT and not mine and not reading.has(Cue.HOW_MUCH):
        told = reading.has(Cue.SPENT, Cue.LEDGER) or "spending" in reading.texts
        return told and (when or measured or topic or len(reading.words) <= 5)
    if opening.cue in {
        Cue.TOTAL,
        Cue.AVERAGE,
        Cue.BIGGEST,
        Cue.SMALLEST,
        Cue.COMPARE,
        Cue.BREAKDOWN,
        Cue.RECENT,
        Cue.COUNT,
    }:
        return not amounts and (money or when or topic or len(reading.words) <= 2)
    if opening.cue is Cue.SHOW:
        if amounts and not bounded and reading.texts[opening.first] == "check":
            return False
        named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
        rest = content_of(reading, Cue.SHOW, Cue.EVERYTHING, Cue.OVER, Cue.UNDER, Cue.RECENT)
        loose = any(place not in named for place in rest)
        return money or reading.has(Cue.BREAKDOWN) or (topic and not loose) or (when and mine)
    return (
        (mine and (money or (topic and (when or measured))))
        or ((topic or money) and (when or measured))
        or (topic and reading.has(Cue.SPENT, Cue.HOW_MUCH) and _past(reading))
        or (reading.has(Cue.HOW_MUCH) and money and not _foreign_subject(reading))
    )


def _averages(reading: Reading) -> bool:
    """“daily average in october”."""
    if not reading.has(Cue.AVERAGE) or reading.amounts:
        return False
    rest = content_of(reading, Cue.AVERAGE, Cue.PER_DAY, Cue.SPEND, Cue.LEDGER, Cue.SHOW, Cue.WHAT)
    named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    return all(place in named or reading.texts[place] in _EVERY for place in rest)


def _bare_year(reading: Reading) -> Period | None:
    """“health spending 2026”: the only number is a year."""
    if len(reading.amounts) != 1 or not reading.has(Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL):
        return None
    amount = reading.amounts[0]
    number = reading.text[amount.span.start : amount.span.end]
    if not (number.isdecimal() and 2000 <= int(number) <= reading.context.today.year):
        return None
    return Period(date(int(number), 1, 1), date(int(number) + 1, 1, 1))


def _asks_only_how_much(reading: Reading) -> bool:
    """“how much in q3”: what is summed is everything."""
    asking = reading.begins(Cue.HOW_MUCH, past=(Cue.GREET, Cue.FILLER, Cue.LINK))
    return asking is not None and not content_of(reading, Cue.HOW_MUCH, Cue.TOTAL)


def _is_comparison(reading: Reading) -> bool:
    """“dining this month vs last month”: two periods, and nothing that is not known."""
    if reading.amounts or not any(one.compared_to for one in reading.periods):
        return False
    if not reading.has(Cue.COMPARE):
        return False
    rest = content_of(reading, *_ABOUT_COMPARING)
    named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    return all(place in named or reading.texts[place] in {"does", "how"} for place in rest)


def _knows_all(reading: Reading) -> bool:
    """Whether every word is of the ledger or of a category, and none tells of paying."""
    rest = content_of(reading, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.SHOW, Cue.HOW_MUCH)
    named = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    spending = any(reading.texts[hint.first] not in _BOTH for hint in reading.hints_of(Cue.SPEND))
    return spending and all(place in named for place in rest)


def _is_elliptical(reading: Reading, *, when: bool, topic: bool, money: bool) -> bool:
    """“food this week?”, “spend so far today”, “expenses in may”: no number, no verb."""
    if reading.amounts:
        return False
    if not (when or reading.is_question) or not (topic or money):
        return False
    rest = content_of(
        reading,
        Cue.SPEND,
        Cue.LEDGER,
        Cue.INCOME,
        Cue.TOTAL,
        Cue.SHOW,
        Cue.AVERAGE,
        Cue.BREAKDOWN,
        Cue.RECENT,
        Cue.BIGGEST,
        Cue.REFUND,
    )
    known = {place for hit in reading.hits for place in range(hit.first, hit.after)}
    if any(place not in known for place in rest):
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
    return (
        bool(reading.hits or reading.amounts or reading.has(Cue.LEDGER)) and len(rest) <= 5
    ) or (0 < len(rest) <= 2 and not is_other_topic(reading))


def _measure(reading: Reading) -> Measure:
    if reading.has(Cue.AVERAGE):
        return Measure.AVERAGE
    if reading.has(Cue.COMPARE) and any(one.compared_to for one in reading.periods):
        return Measure.COMPARE
    if reading.begins(Cue.DID_I, past=(Cue.GREET, Cue.FILLER)) and not reading.has(Cue.HOW_MUCH):
        return Measure.EXISTS
    if reading.texts[0] in {"is", "was", "are", "were"} and reading.texts[-1] in _KEPT:
        return Measure.EXISTS
    if reading.has(Cue.BREAKDOWN):
        return Measure.BREAKDOWN
    if reading.has(Cue.HOW_MANY) or (reading.has(Cue.COUNT) and not reading.has(Cue.HOW_MUCH)):
        return Measure.COUNT
    if reading.has(Cue.SMALLEST):
        return Measure.SMALLEST
    if reading.has(Cue.BIGGEST):
        return Measure.BIGGEST
    if _asks_for_last(reading):
        return Measure.LAST
    if reading.has(Cue.HOW_MUCH, Cue.TOTAL):
        return Measure.SUM
    if reading.begins(Cue.FIND, Cue.SHOW, Cue.RECENT, past=(Cue.GREET, Cue.FILLER)):
        return Measure.LIST
    if reading.begins(Cue.WHAT, past=(Cue.GREET, Cue.FILLER)):
        listed = reading.has(Cue.LEDGER, Cue.SPEND) or not _BOUGHT.isdisjoint(reading.texts)
        return Measure.LIST if listed and not reading.has(Cue.INCOME) else Measure.SUM
    several = {
        "transactions",
        "purchases",
        "entries",
        "history",
        "receipts",
        "transaction",
        "records",
    }
    return Measure.LIST if several & set(reading.texts) else Measure.SUM


def _asks_for_last(reading: Reading) -> bool:
    """“how much was my last taxi”; “when did i last fill up”."""
    for place, text in enumerate(reading.texts):
        if text in {"last", "latest", "recent"} and not any(
            one.span.start <= reading.words[place].start < one.span.end for one in reading.periods
        ):
            following = reading.texts[place + 1 : place + 2]
            return not following or not (following[0].isdigit() or following[0].endswith("s"))
    return reading.texts[:1] == ["when"]


def _bounds(reading: Reading) -> tuple[Decimal | None, Decimal | None]:
    over: Decimal | None = None
    under: Decimal | None = None
    for amount in reading.amounts:
        if any(amount.span.touches(one.span) for one in reading.periods):
            continue
        for hint in reading.hints_of(Cue.OVER, Cue.UNDER):
            end = reading.words[hint.after - 1].end
            gap = reading.text[end : amount.span.start] if end <= amount.span.start else "x"
            if gap.strip() == "":
                if hint.cue is Cue.OVER:
                    over = amount.amount
                else:
                    under = amount.amount
    words = reading.texts
    if over is None and under is None and "between" in words and len(reading.amounts) == 2:
        over, under = sorted(one.amount for one in reading.amounts)
    return over, under


def _searched(reading: Reading, measure: Measure, category: str | None) -> str | None:
    rest = content_of(
        reading,
        Cue.FIND,
        Cue.SHOW,
        Cue.LEDGER,
        Cue.HOW_MUCH,
        Cue.HOW_MANY,
        Cue.WHAT,
        Cue.DID_I,
        Cue.SPENT,
        Cue.SPEND,
        Cue.TOTAL,
        Cue.AVERAGE,
        Cue.BIGGEST,
        Cue.SMALLEST,
        Cue.COUNT,
        Cue.COMPARE,
        Cue.BREAKDOWN,
        Cue.RECENT,
        Cue.INCOME,
        Cue.OVER,
        Cue.UNDER,
        Cue.LOG,
        Cue.CATEGORY,
        Cue.EARNED,
        Cue.LAST_ONE,
        Cue.GREET,
        Cue.REFUND,
        Cue.EACH_CATEGORY,
        Cue.MORE,
        Cue.EVERYTHING,
        Cue.NOT,
        Cue.REPORT,
        Cue.PER_DAY,
    )
    rest = [place for place in rest if reading.texts[place] not in _NOT_SEARCHED]
    named = {
        place
        for hit in reading.hits
        for place in range(hit.first, hit.after)
        if hit.sense.slug == category and _names_a_category(hit.said, hit.sense.slug)
    }
    wanted = [place for place in rest if place not in named]
    if measure in {Measure.EXISTS, Measure.LAST} or reading.begins(Cue.FIND):
        return said_in(reading, wanted)
    merchants = {
        place
        for hit in reading.hits
        for place in range(hit.first, hit.after)
        if hit.sense.level == 1
    }
    wanted = [p for p in wanted if p in merchants or (category is None and len(wanted) <= 2)]
    return said_in(reading, wanted)


def _names_a_category(said: str, slug: str) -> bool:
    name = slug.replace("_", " ")
    return said in {name, f"{name}s", name.removesuffix("s")} or said in _BROAD


def _kinds(reading: Reading, category: str | None) -> tuple[Kind, ...]:
    if reading.has(Cue.REFUND):
        return (Kind.REFUND,)
    income = {"salary", "freelance", "gift_income", "interest", "sale", "tax_refund"}
    if category in income:
        return (Kind.INCOME,)
    if (
        reading.has(Cue.INCOME)
        and not reading.has(Cue.SPENT)
        and any(reading.texts[hint.first] in _INCOME_WORDS for hint in reading.hints_of(Cue.INCOME))
    ):
        return (Kind.INCOME,)
    return ()


def _limit(reading: Reading, measure: Measure) -> int | None:
    if measure not in {Measure.LIST, Measure.BIGGEST, Measure.SMALLEST, Measure.LAST}:
        return None
    for place, text in enumerate(reading.texts[:-1]):
        following = reading.texts[place + 1]
        number = _NUMBERS.get(following) or (
            int(following) if following.isdecimal() and len(following) < 3 else None
        )
        if [text] in _COUNTING and number:
            return number
    return None


def _this_month(reading: Reading) -> Period:
    return month_of(reading.context.today, start_day=reading.context.month_start)


def _has_file(reading: Reading) -> bool:
    return bool(
        {"csv", "export", "spreadsheet", "excel", "xlsx", "pdf", "download"} & set(reading.texts)
    )


_COUNTING = (
    ["top"], ["last"], ["latest"], ["recent"], ["first"], ["past"], ["biggest"], ["largest"], ["smallest"],
    ["cheapest"], ["highest"], ["expensive"],
)  # fmt: skip
_BOUGHT = frozenset("bought purchased ordered logged recorded get got".split())
_PRICES = frozenset(
    "does coute coutent cuesta cuestan kostet costa costano custa custam kost".split()
)
_UNITS = frozenset("days hours weeks months minutes seconds people miles km kilometers".split())
_GOING_ON = frozenset("on for in only just with en fur nur sur solo su em voor".split())
_STATING = frozenset("ho habe hab he ai heb".split())
_EVERY = frozenset("daily weekly monthly per day week month".split())
_WISHING = frozenset("should would could might may".split())
_KEPT = frozenset("logged recorded saved entered there in".split())
_MEASURES = (
    Cue.TOTAL, Cue.AVERAGE, Cue.BIGGEST, Cue.SMALLEST, Cue.COUNT, Cue.COMPARE, Cue.BREAKDOWN, Cue.RECENT,
)  # fmt: skip
_ABOUT_COMPARING = (
    Cue.COMPARE, Cue.HOW_MUCH, Cue.WHAT, Cue.SPEND, Cue.SPENT, Cue.LEDGER, Cue.TOTAL, Cue.DID_I, Cue.SHOW,
    Cue.INCOME, Cue.HOW_TO, Cue.OVER,
)  # fmt: skip
_BOTH = frozenset("bill expense purchase payment refund money cost costs account balance".split())
_BROAD = frozenset(
    "food eating out dining out eating groceries grocery commute transportation bills rent clothes".split()
)
_NOT_SEARCHED = frozenset(
    "last time times ever already most much many per week month year day average type kind lot anything something".split()
)
_INCOME_WORDS = frozenset(
    """income incomes earnings earn earned revenue salary make made received receive paycheck ingresos ingreso
    einnahmen einkommen verdient revenus gagne entrate guadagnato receitas ganhei renda inkomsten verdiend pemasukan
    доходы заработал""".split()
)
_REPORT_WORDS = frozenset(
    "mois mes mese monat maand file copy full detailed complete annual monthly weekly yearly year end tax email mail data version please".split()
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twenty": 20}
