"""What the words of a message say of a budget: which one, for how long, ordered or asked for."""

from __future__ import annotations

from language.amounts import AmountMention
from language.categories import find_categories
from language.cues import Cue
from language.hints import Hint
from language.movements import Way, movement_in
from language.reading import Reading
from language.words import words_of


def budget_named(reading: Reading) -> str | None:
    """The category whose name stands right before or after "budget": "my gift budget"."""
    for hint in reading.hints_of(Cue.BUDGET):
        for hit in reading.hits:
            if hit.after == hint.first or (
                hit.first == hint.after + 1 and reading.texts[hint.after] in {"for", "on", "of"}
            ):
                return hit.sense.slug
        stem = reading.texts[hint.first].removesuffix("budget")
        if stem and stem != reading.texts[hint.first]:  # "Lebensmittelbudget", also among others
            named = find_categories(words_of(stem), "de") or find_categories(words_of(stem), "nl")
            if named:
                return named[-1].sense.slug
    return None


def period_said(reading: Reading) -> str | None:
    """The period a limit is for, where the words tell one: `week`, `month` or `year`."""
    if not _WEEK.isdisjoint(reading.texts):
        return "week"
    if not _YEAR.isdisjoint(reading.texts):
        return "year"
    return "month" if not PERIOD_WORDS.isdisjoint(reading.texts) else None


def asks_of_one(reading: Reading, amounts: tuple[AmountMention, ...]) -> bool:
    """Whether a message about a budget asks; `amounts` are the limits it names."""
    if amounts and any(hint.after == len(reading.words) for hint in reading.hints_of(Cue.SET)):
        return False  # "is mahine ka budget 6000 rakho": the order comes last
    opening = reading.begins(
        Cue.HOW_MUCH,
        Cue.HOW_MANY,
        Cue.WHAT,
        Cue.SHOW,
        Cue.DID_I,
        Cue.AFFORD,
        past=(Cue.GREET, Cue.FILLER),
    )
    if amounts and is_got(reading):
        return False
    if opening is None:
        return reading.is_question or (reading.has(Cue.LEFT) and not amounts)
    if reading.texts[opening.first] in {"can", "could", "will", "would"} and reading.has(Cue.SET):
        return not amounts
    if amounts and reading.texts[opening.first] in {"give", "get"}:
        return False  # "give me a 500 travel budget"
    return reading.texts[opening.first] != "put"


def is_got(reading: Reading) -> bool:
    """“can i get a budget of 100 for coffee”, “could we have a 300 food budget”."""
    for first, text in enumerate(reading.texts[:_MOST_BEFORE_MODALS]):
        if text in _MODALS:
            said = reading.texts[first + 1 :]
            opens = said[:1] in (["i"], ["we"]) and not _GETTING.isdisjoint(said[1:2])
            named = said[2:3] in (["a"], ["an"]) and not _BUDGET.isdisjoint(said[3:7])
            return opens and named
    return False


def orders_one(reading: Reading) -> bool:
    """Whether it opens as an order does: “set”, “raise”; “limit switch 12” is none."""
    opening = reading.begins(Cue.SET, past=LEADING)
    if opening is None or reading.texts[opening.first] not in ALSO_THINGS:
        return opening is not None
    return not _LEADING_TO.isdisjoint(reading.texts)


def opens_as_one(reading: Reading) -> bool:
    """Whether a word that means nothing but a budget opens it, and what it is for follows."""
    opening = reading.begins(Cue.BUDGET, past=LEADING)
    if opening is None or reading.texts[opening.first] in ALSO_THINGS or not reading.amounts:
        return False
    following = reading.texts[opening.after : opening.after + 1]
    return reading.texts[opening.first] in _PLAINLY or following in _FOR


def describes_a_purchase(reading: Reading) -> bool:
    """“budget hotel 80”, “budget airline”: cheap, not a limit."""
    for hint in reading.hints_of(Cue.BUDGET):
        following = reading.texts[hint.after : hint.after + 1]
        if hint.first and reading.texts[hint.first - 1] in _OTHER_LIMITS:
            return True
        if hint.after - hint.first == 1 and following and following[0] in _CHEAP_THINGS:
            return True
        if following == ["rent"] and reading.texts[hint.after + 1 : hint.after + 2] == ["a"]:
            return True  # "budget rent a car 210"
        noun = reading.texts[hint.first] in ALSO_THINGS
        if noun and following and following[0] in {"and", "n", "&"}:
            return True  # "cap and gown rental 55"
        if _is_a_name(reading, hint) or _is_pocket_money(reading, hint):
            return True
        if hint.first and reading.texts[hint.first - 1 : hint.after] == ["no", "cap"]:
            return reading.has(Cue.SPENT)  # "no cap spent 12 on boba": no lie
    return reading.has(Cue.SAVINGS) and reading.has(Cue.TRANSFER)


def _is_pocket_money(reading: Reading, hint: Hint) -> bool:
    """“allowance of 10 for my daughter every saturday” is paid to somebody."""
    schedule = reading.schedule
    if reading.texts[hint.first] != "allowance":
        return False
    told = movement_in(reading, 0, len(reading.words))
    if told is not None and (Way.IN in told.ways or reading.texts[0] == "my"):
        return True
    if orders_one(reading):
        return False
    if told is not None:
        return True
    if schedule is None:
        return False
    return reading.has(Cue.PAYEE) or bool(schedule.schedule.weekdays)


def _is_a_name(reading: Reading, hint: Hint) -> bool:
    """“Budget Blinds window 340”: both words have capitals, and a later one has none."""
    if reading.spoken == "de":
        return False  # there every noun has one
    written = [
        reading.as_typed(reading.span_of(place, place + 1))
        for place in range(hint.first, len(reading.words))
        if reading.words[place].is_word
    ]
    if hint.after - hint.first > 1 or len(written) < 3:
        return False
    return written[0].istitle() and written[1].istitle() and not written[2].istitle()


LEADING = (Cue.FILLER, Cue.GREET, Cue.ME, Cue.LINK)
ALSO_THINGS = frozenset("limit limits cap allowance goal envelope target ceiling".split())
_LEADING_TO = frozenset("to at on for by under below = : auf a para naar op pour per fur".split())
_PLAINLY = frozenset("presupuesto orcamento anggaran monatsbudget wochenbudget".split())
_FOR = tuple([one] for one in "for fur furs para pour per voor untuk von on".split())
_OTHER_LIMITS = frozenset("speed age time weight height credit size word character".split())
_CHEAP_THINGS = frozenset(
    """taxi hotel hotels hostel flight flights airline airlines motel inn car rental phone laptop
    blinds shades truck trucks van inns suites
    tv gym airfare accommodation room rooms hosting wine supermarket meal shampoo smartphone tablet
    headphones app template planner notebook binder book spreadsheet software course""".split()
)
_WEEK = frozenset(
    """week weekly weeks semana semanal semanales woche wochentlich wochentliches wochenbudget
    semaine hebdomadaire settimana settimanale semanalmente wekelijks wekelijkse minggu mingguan
    hafte недел неделю""".split()
)
_YEAR = frozenset(
    """year yearly annual annually ano anual jahr jahrlich jahresbudget annee annuel anno annuale
    jaar jaarlijks jaarlijkse tahun tahunan""".split()
)
PERIOD_WORDS = (
    _WEEK
    | _YEAR
    | frozenset(
        """month monthly months day daily mes mensual monat monatlich monatliches mois mensuel
        mensuelle mese mensile
        maand maandelijks maandelijkse bulan bulanan per pro par por al im je""".split()
    )
)
_MOST_BEFORE_MODALS = 4
_MODALS = frozenset({"can", "could", "may"})
_GETTING = frozenset("get have make set create add start".split())
_BUDGET = frozenset("budget limit cap".split())
