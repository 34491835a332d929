"""What a question about the ledger asks for: measured how, over which entries and days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from language.categories import names_a_category
from language.content import category_in, content_of, said_in, typed_in
from language.cues import Cue
from language.hints import Hint
from language.reading import Reading
from language.recents import core_of
from language.request import Measure, Query
from language.text import Cover
from ledger.periods import Period
from ledger.records import Kind

COUNTING = frozenset(
    """top last latest recent first past biggest largest smallest cheapest highest
    expensive""".split()
)


def query_in(reading: Reading) -> Query:
    """The query a question about the ledger puts."""
    measure = _measure(reading)
    periods = [one for one in reading.periods if not one.is_comparison]
    compared = next((one.compared_to for one in reading.periods if one.compared_to), None)
    compared = compared or weighed_months(reading)
    over, under = bounds_in(reading)
    if measure is Measure.SUM and reading.begins(Cue.DID_I, past=(Cue.GREET, Cue.FILLER)):
        over = under = None  # "did i spend over 200": the sum tells
    category = None if measure is Measure.BREAKDOWN else category_in(reading)
    wanted = [] if measure in _WITHOUT_TEXT else _searched(reading, measure, category)
    return Query(
        measure=Measure.COMPARE if compared else measure,
        period=periods[0].period if periods else year_alone(reading),
        category=category,
        text=said_in(reading, wanted),
        typed=typed_in(reading, wanted),
        over=over,
        under=under,
        currency=next((one.currency for one in reading.amounts if one.currency), None),
        kinds=_kinds(reading, category),
        compared_to=compared,
        limit=_limit(reading, measure),
    )


def bounds_in(reading: Reading) -> tuple[Decimal | None, Decimal | None]:
    """The amounts that what is asked for lies over and under."""
    if not reading.amounts:
        return None, None
    near = _around(reading)
    if near is not None:
        return near
    over, under = _compared(reading)
    if over is None and under is None and len(reading.amounts) == 2 and "between" in reading.texts:
        over, under = sorted(one.amount for one in reading.amounts)
    return over, under


def _compared(reading: Reading) -> tuple[Decimal | None, Decimal | None]:
    """“over 50”, “less than 20”."""
    over: Decimal | None = None
    under: Decimal | None = None
    if not reading.has(Cue.OVER, Cue.UNDER):
        return over, under
    dated = Cover(one.span for one in reading.periods)
    bounds: dict[int, list[Hint]] = {}
    for hint in reading.hints_of(Cue.OVER, Cue.UNDER):
        bounds.setdefault(hint.after, []).append(hint)
    for amount in reading.amounts:
        start, end = amount.span.start, amount.span.end
        if dated.touches(start, end):
            continue
        for hint in bounds.get(reading.place_of(start), ()):
            if reading.text[reading.words[hint.after - 1].end : start].strip():
                continue
            if hint.cue is Cue.OVER:
                over = amount.amount
            else:
                under = amount.amount
    return over, under


def _around(reading: Reading) -> tuple[Decimal, Decimal] | None:
    """“anything around 120 in april?”: a tenth more or less."""
    if len(reading.amounts) != 1:
        return None
    amount = reading.amounts[0]
    place = reading.place_of(amount.span.start)
    if place == 0 or reading.texts[place - 1] not in _AROUND:
        return None
    if not reading.is_question and reading.texts[0] not in _ANYTHING:
        return None
    return amount.amount * Decimal("0.9"), amount.amount * Decimal("1.1")


def year_alone(reading: Reading) -> Period | None:
    """“health spending 2026”: the only number is a year."""
    if len(reading.amounts) != 1 or not reading.has(*_SPENDING):
        return None
    amount = reading.amounts[0]
    number = reading.text[amount.span.start : amount.span.end]
    if not (number.isdecimal() and 2000 <= int(number) <= reading.context.today.year):
        return None
    return Period(date(int(number), 1, 1), date(int(number) + 1, 1, 1))


_SPENDING = (Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.HOW_MUCH, Cue.AVERAGE)


def asks_for_last(reading: Reading) -> bool:
    """“how much was my last taxi”; “when did i last fill up”."""
    for place, text in enumerate(reading.texts):
        if (
            text in _LATEST
            and reading.texts[place - 1 : place] != ["than"]
            and not any(
                one.span.start <= reading.words[place].start < one.span.end
                for one in reading.periods
            )
        ):
            following = reading.texts[place + 1 : place + 2]
            return not following or not (following[0].isdigit() or following[0].endswith("s"))
    return reading.texts[:1] == ["when"]


def _measure(reading: Reading) -> Measure:
    if reading.has(Cue.SHARE):
        return Measure.SHARE
    if reading.has(Cue.AVERAGE):
        return Measure.AVERAGE
    compared = reading.has(Cue.COMPARE) and any(one.compared_to for one in reading.periods)
    if compared or weighed_months(reading) is not None:
        return Measure.COMPARE
    if weighs_income(reading):
        return Measure.BALANCE
    if weighs_categories(reading):
        return Measure.BREAKDOWN
    if _weighs_periods(reading):
        return Measure.SUM
    if _asks_whether_much(reading):
        return Measure.SUM
    if _asks_whether(reading):
        return Measure.EXISTS
    if _doubts_a_sum(reading):
        return Measure.SUM
    return _of_the_words(reading)


def _of_the_words(reading: Reading) -> Measure:
    if reading.has(Cue.BREAKDOWN):
        return Measure.BREAKDOWN
    if reading.has(Cue.HOW_MANY) or (reading.has(Cue.COUNT) and not reading.has(Cue.HOW_MUCH)):
        return Measure.COUNT
    if reading.has(Cue.BIGGEST) and _asks_which_month(reading):
        return Measure.MONTHS
    if reading.has(Cue.SMALLEST):
        return Measure.SMALLEST
    if reading.has(Cue.BIGGEST):
        return Measure.BIGGEST
    if asks_for_last(reading):
        return _of_the_last(reading)
    return Measure.LIST if _is_listed(reading) else Measure.SUM


def _asks_which_month(reading: Reading) -> bool:
    """“my priciest month in 2025”; not “the biggest expense this month”."""
    dated = reading.places_in(one.span for one in reading.periods)
    return any(text in _MONTH and n not in dated for n, text in enumerate(reading.texts))


def _of_the_last(reading: Reading) -> Measure:
    """What the last one came to, the last one itself, or the last ten."""
    if reading.has(Cue.HOW_MUCH) or not _COSTING.isdisjoint(reading.texts):
        return Measure.LAST
    several = _limit(reading, Measure.LAST) or not _SEVERAL.isdisjoint(reading.texts)
    return Measure.LIST if several else Measure.LATEST


def counts_first(reading: Reading) -> bool:
    """“5 most recent”, “10 latest expenses”: a number of entries, and nothing that was bought."""
    if not reading.texts[0].isdecimal() or len(reading.texts[0]) > 2 or reading.hits:
        return False
    opening = reading.begins(Cue.RECENT, Cue.BIGGEST, Cue.SMALLEST, at=1)
    if opening is None or opening.first != 1 or reading.texts[1] in {"max", "min", "top"}:
        return False
    known = reading.places_of(Cue.LEDGER)
    known |= reading.places_in(one.span for one in reading.periods)
    return all(place in known for place in range(opening.after, len(reading.words)))


def weighs_income(reading: Reading) -> bool:
    """“did i spend more than i made last month”, “am i saving anything”, “what's my balance”."""
    if "balance" in reading.texts and reading.begins(Cue.WHAT):
        return True
    if not reading.has(Cue.SPEND, Cue.SPENT):
        return False
    made = not _MADE.isdisjoint(reading.texts)
    more = not _MORE.isdisjoint(reading.texts) or reading.has(Cue.COMPARE)
    return made and more


def weighs_categories(reading: Reading) -> bool:
    """“did i spend more on clothes or restaurants last month”."""
    slugs = {hit.sense.slug for hit in reading.hits}
    between = not {"or", "than", "vs", "versus"}.isdisjoint(reading.texts)
    more = not _MORE.isdisjoint(reading.texts) or reading.has(Cue.COMPARE, Cue.BIGGEST)
    return len(slugs) > 1 and between and more


def _weighs_periods(reading: Reading) -> bool:
    """“did i spend more on groceries this month than last”."""
    if "than" not in reading.texts or reading.amounts or not reading.periods:
        return False
    return reading.begins(Cue.DID_I) is not None and not _MORE.isdisjoint(reading.texts)


def weighed_months(reading: Reading) -> Period | None:
    """“did i spend more on gas in april or may”: the second of two periods, to compare with."""
    if len(reading.periods) != 2 or _OR.isdisjoint(reading.texts):
        return None
    return None if _MORE.isdisjoint(reading.texts) else reading.periods[1].period


def _asks_whether(reading: Reading) -> bool:
    """“did i log the taxi?”, “is the coffee in?”; not “did i spend 900 on food in may?”."""
    if reading.begins(Cue.DID_I, past=(Cue.GREET, Cue.FILLER)) and not reading.has(Cue.HOW_MUCH):
        return not _doubts_a_sum(reading)
    return is_kept_in(reading)


def _asks_whether_much(reading: Reading) -> bool:
    """“have i spent much today”: the sum tells."""
    opening = reading.begins(Cue.DID_I, past=(Cue.GREET, Cue.FILLER))
    return (
        opening is not None
        and reading.has(Cue.SPENT, Cue.SPEND)
        and not _MUCH.isdisjoint(reading.texts)
    )


def _doubts_a_sum(reading: Reading) -> bool:
    """“did i really spend 900 on food in may?”."""
    opening = reading.begins(Cue.DID_I, past=(Cue.GREET, Cue.FILLER))
    return (
        opening is not None and bool(reading.amounts) and not _SUMMING.isdisjoint(reading.texts[:5])
    )


def is_kept_in(reading: Reading) -> bool:
    """“is the car insurance in there already”, “did that 45 go through?”."""
    if reading.texts[0] not in _WHETHER:
        return False
    rest = [text for text in reading.texts if text[0].isalnum() and text not in _YET]
    said = reading.said
    return rest[-1] in _KEPT or any(one in said for one in _WENT_IN)


def _is_listed(reading: Reading) -> bool:
    """Whether the entries themselves are wanted, not what they come to."""
    if " ".join(reading.texts[:4]).startswith(_WHAT_I_BOUGHT):
        return True
    if (reading.texts[0], reading.texts[-1]) in {("was", "gekauft"), ("wat", "gekocht")}:
        return True
    if reading.has(Cue.HOW_MUCH, Cue.TOTAL) or _is_sum_asked(reading):
        return False
    if reading.begins(Cue.FIND, Cue.SHOW, Cue.RECENT, past=(Cue.GREET, Cue.FILLER)):
        return True
    if not _ANYTHING.isdisjoint(reading.texts[:2]) and not reading.has(Cue.DID_I):
        return True
    if _lists_them(reading):
        return True
    if reading.texts[0] in {"how", "hows"}:
        return False
    if any(hint.after == len(reading.words) for hint in reading.hints_of(Cue.SHOW)):
        return True  # "mayıs harcamalarımı göster"
    if reading.begins(Cue.WHAT, past=(Cue.GREET, Cue.FILLER)):
        listed = reading.has(Cue.LEDGER, Cue.SPEND) or not _BOUGHT.isdisjoint(reading.texts)
        return listed and not reading.has(Cue.INCOME)
    one_day = any(one.period.days == 1 for one in reading.periods)
    return not _SEVERAL.isdisjoint(reading.texts) or (one_day and "expenses" in reading.texts)


def _lists_them(reading: Reading) -> bool:
    """“coffees this month, list em”, “5 most recent”, “what was that”."""
    if reading.texts[-2:] in _LIST_THEM or counts_first(reading):
        return True
    return reading.texts[:3] in _WHAT_WAS_THAT or reading.texts[:2] == ["whats", "that"]


def _is_sum_asked(reading: Reading) -> bool:
    """“what's my pet spending ytd”."""
    asked = reading.texts[0] == "whats" or reading.texts[:2] in (["what", "is"], ["what", "was"])
    return asked and not _SUMMED.isdisjoint(reading.texts)


def _searched(reading: Reading, measure: Measure, category: str | None) -> list[int]:
    """The places of the words that are looked for."""
    sighs = core_of(reading).start  # "ugh ok. what did i spend today"
    rest = [place for place in content_of(reading, *_ABOUT_ASKING) if place >= sighs]
    asking = _KEPT | _IN_THE_WAY if measure is Measure.EXISTS else frozenset[str]()
    rest = [place for place in rest if reading.texts[place] not in _NOT_SEARCHED | asking]
    named = {
        place
        for hit in reading.hits
        for place in range(hit.first, hit.after)
        if hit.sense.slug == category and (names_a_category(hit) or hit.said in _BROAD)
    }
    wanted = [place for place in rest if place not in named]
    if measure in {Measure.EXISTS, Measure.LAST, Measure.LATEST} or reading.begins(Cue.FIND):
        return wanted
    merchants = {
        place
        for hit in reading.hits
        for place in range(hit.first, hit.after)
        if hit.sense.level == 1
    }
    if not reading.amounts:  # "über" is a bound, and uber none
        wanted = sorted({*wanted, *(merchants & reading.places_of(Cue.OVER))})
    return [p for p in wanted if p in merchants or (category is None and len(wanted) <= 2)]


def _kinds(reading: Reading, category: str | None) -> tuple[Kind, ...]:
    if reading.has(Cue.REFUND):
        return (Kind.REFUND,)
    if category in _INCOME_CATEGORIES:
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
    if counts_first(reading):
        return int(reading.texts[0])
    for place, text in enumerate(reading.texts[:-1]):
        following = reading.texts[place + 1]
        number = _NUMBERS.get(following) or (
            int(following) if following.isdecimal() and len(following) < 3 else None
        )
        if text in COUNTING and number:
            return number
    return None


_ABOUT_ASKING = (
    Cue.FIND, Cue.SHOW, Cue.LEDGER, Cue.HOW_MUCH, Cue.HOW_MANY, Cue.WHAT, Cue.DID_I, Cue.SPENT,
    Cue.SPEND, Cue.TOTAL, Cue.AVERAGE, Cue.BIGGEST, Cue.SMALLEST, Cue.COUNT, Cue.COMPARE,
    Cue.BREAKDOWN, Cue.RECENT, Cue.INCOME, Cue.OVER, Cue.UNDER, Cue.LOG, Cue.CATEGORY, Cue.EARNED,
    Cue.LAST_ONE, Cue.GREET, Cue.REFUND, Cue.EACH_CATEGORY, Cue.MORE, Cue.EVERYTHING, Cue.NOT,
    Cue.REPORT, Cue.PER_DAY, Cue.SHARE,
)  # fmt: skip
_SEVERAL = frozenset("transactions purchases entries history receipts transaction records".split())
_INCOME_CATEGORIES = frozenset("salary freelance gift_income interest sale tax_refund".split())
_BOUGHT = frozenset(
    "bought purchased ordered logged recorded get got put added entered noted tracked".split()
)
_KEPT = frozenset("logged recorded saved entered there in noted added counted included".split())
_SUMMING = frozenset("spend go hit exceed pass reach cross".split())
_MUCH = frozenset("much lot lots loads tons plenty heaps".split())
_IN_THE_WAY = frozenset(
    "go through went gone get got make list ledger books already yet now is was saved".split()
)
_LIST_THEM = tuple([verb, them] for verb in ("list", "show") for them in ("em", "them", "those"))
_WHAT_WAS_THAT = (["what", "was", "that"], ["what", "is", "that"])
_WHETHER = frozenset("is was are were did has have does".split())
_AROUND = frozenset("around about roughly near approximately".split())
_ANYTHING = frozenset("anything something any find show list search everything".split())
_YET = frozenset("already yet now too or not right ok pls please correctly still twice".split())
_WENT_IN = (
    "go through", "went through", "gone through", "get logged", "get saved", "get recorded",
    "get added", "got logged", "got saved", "in there", "on there", "in the list", "in my list",
    "on my list", "on the list", "in the ledger", "in my ledger", "in the books", "been logged",
    "been added", "been recorded", "make it in",
)  # fmt: skip
_WHAT_I_BOUGHT = (
    "que compre", "que compramos", "que he comprado", "o que comprei", "o que compramos",
    "cosa ho comprato", "che ho comprato", "cosa abbiamo comprato",
    "what do i have", "what do we have", "what have i got", "what have we got",
    "what did i enter", "what did i log", "what did i put", "what did i add",
    "what have i logged", "what have i entered", "que tengo", "que llevo apuntado",
    "o que tenho",
)  # fmt: skip
_SUMMED = frozenset("spending spend spendings expenditure".split())
_LATEST = frozenset({"last", "latest", "recent"})
_MONTH = frozenset({"month", "months"})
_COSTING = frozenset("cost costs price paid".split())
_OR = frozenset({"or", "vs", "versus"})
_MADE = frozenset("made make earn earned earning income salary paycheck brought bring".split())
_MORE = frozenset("more less most".split())
_WITHOUT_TEXT = frozenset({Measure.BREAKDOWN, Measure.BALANCE, Measure.MONTHS})
_BROAD = frozenset(
    """food eating out dining out eating groceries grocery commute transportation bills rent
    clothes""".split()
)
_NOT_SEARCHED = frozenset(
    """last time times ever already lately most much many per week month year day average type
    kind lot anything something put added entered noted tracked go goes going went gone been visit
    visited see saw fill filled have had take took""".split()
)
_INCOME_WORDS = frozenset(
    """income incomes earnings earn earned revenue salary make made received receive paycheck
    ingresos ingreso einnahmen einkommen verdient revenus gagne entrate guadagnato receitas ganhei
    renda inkomsten verdiend pemasukan доходы заработал""".split()
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twenty": 20}
