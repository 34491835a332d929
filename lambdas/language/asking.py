"""Questions about what is in the ledger, and reports of it."""

from __future__ import annotations

from dataclasses import replace

from language.content import category_in, content_of
from language.cues import Cue
from language.ledger_questions import amounts_besides, is_about_the_ledger
from language.meaning import Meaning
from language.queries import query_in
from language.reading import Reading
from language.request import Decision, Find, GetReport, Measure, Query
from ledger.periods import Period, month_of


def report(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“export csv 2025”; “can i get a spreadsheet of march groceries”."""
    sent = reading.texts[:2] == ["send", "me"] and bool(reading.periods)
    if (
        not (sent or reading.has(Cue.REPORT))
        or amounts_besides(reading)
        or reading.has(Cue.HOW_MUCH)
    ):
        return None
    if "balance" in reading.texts and reading.begins(Cue.WHAT) and not _has_file(reading):
        return None  # "what's my balance"
    rest = content_of(reading, *_AROUND_REPORTS)
    unknown = [p for p in rest if p not in reading.named and reading.texts[p] not in _REPORT_WORDS]
    if len(unknown) > 1 or (unknown and not _has_file(reading)):
        return None
    return Meaning(report_on(reading), None, ("a report is wanted",))


def report_on(reading: Reading) -> GetReport:
    """The report of the period and category that a message names; else of this month."""
    period = reading.periods[0].period if reading.periods else _this_month(reading)
    return GetReport(period=period, category=category_in(reading))


def continued(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“and last week?” goes on with the question answered before."""
    opens = reading.begins(Cue.MORE) is not None or (
        reading.context.last_query is not None and reading.texts[0] in GOING_ON
    )
    if not opens or reading.amounts:
        return None
    rest = content_of(reading, Cue.MORE, Cue.SPEND, Cue.LEDGER, Cue.HOW_MUCH)
    if any(place not in reading.named for place in rest) or not (reading.periods or reading.hits):
        return None
    asking = reading.is_question or reading.texts[0] in _ASKING
    if not reading.periods and not asking and not reading.context.last_query:
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
    if not is_about_the_ledger(reading):
        return None
    return Meaning(Find(query=query_in(reading)), None, ("a question about what was logged",))


def _this_month(reading: Reading) -> Period:
    return month_of(reading.context.today, start_day=reading.context.month_start)


def _has_file(reading: Reading) -> bool:
    return bool(
        {"csv", "export", "spreadsheet", "excel", "xlsx", "pdf", "download"} & set(reading.texts)
    )


_ASKING = frozenset({"same", "what", "how"})
GOING_ON = frozenset("on for in only just with en fur nur sur solo su em voor".split())
_AROUND_REPORTS = (
    Cue.REPORT, Cue.SHOW, Cue.LEDGER, Cue.SPEND, Cue.EVERYTHING, Cue.WHAT, Cue.SEND, Cue.LOG,
    Cue.SET, Cue.AFFORD, Cue.GREET, Cue.BREAKDOWN, Cue.INCOME, Cue.TOTAL, Cue.FIND,
)  # fmt: skip
_REPORT_WORDS = frozenset(
    """mois mes mese monat maand file copy full detailed complete annual monthly weekly yearly year
    end tax email mail data version please""".split()
)
