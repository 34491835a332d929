"""Requests in Chinese, Japanese and Korean, where the verb that tells them ends the sentence.

The general rules look at how a message opens. Here a cue counts wherever it stands, and
the most telling one decides: what is to be undone, set, asked, before what is to be logged.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from language import corrections, repeats, scope
from language.amounts import AmountMention, Doubt, Strength
from language.content import category_in, content_of, said_in
from language.cues import Cue
from language.eastern_corrections import put_right
from language.entries import read_entries
from language.ledger_questions import amounts_besides
from language.logging import written
from language.meaning import Meaning, talk
from language.queries import query_in
from language.reading import Reading
from language.removing import taken_back_by
from language.request import (
    About,
    Ask,
    AskBudget,
    BudgetQuestion,
    Choice,
    Decision,
    Edit,
    Find,
    GetReport,
    ManageRecurring,
    Measure,
    RecurringAction,
    Remove,
    Restore,
    SetBudget,
    Talk,
    Target,
)
from language.vocabulary.intents_east import OFF_TOPIC
from language.words import Phrases, phrases_in
from ledger.periods import month_of


def understood(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """What a message in one of these languages asks for; None where it is in another."""
    if not reading.is_eastern:
        return None
    for rule in _RULES:
        meaning = rule(reading, decisions)
        if meaning is not None:
            return meaning
    return talk(Talk.OUT_OF_SCOPE, "nothing says that it is about money")


def _help(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    if not reading.has(Cue.HELP) or reading.amounts or _is_off_topic(reading):
        return None
    return talk(Talk.HELP, "it asks for help")


def _budget(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“把餐饮预算设为2000”, “食費の予算を3万円に”, “이번 달 예산 얼마 남았어”."""
    amount = reading.amounts[-1] if reading.amounts else None
    if reading.has(Cue.AFFORD) and _asks(reading) and (amount or reading.has(Cue.HOW_MUCH)):
        question = BudgetQuestion.WHAT_IF if amount else BudgetQuestion.LEFT
        return _about_budget(reading, question, amount)
    if reading.has(Cue.LEFT) and amount is None and _asks_or_names(reading):
        return _about_budget(reading, BudgetQuestion.LEFT, None)
    if not reading.has(Cue.BUDGET):
        return None
    if amount is None and reading.has(Cue.REMOVE, Cue.UNDO, Cue.END):
        return Meaning(_set_to(reading, None, remove=True), None, ("a budget is removed",))
    if _asks(reading) or (amount is None and not reading.has(Cue.SET)):
        return _about_budget(reading, BudgetQuestion.SHOW, amount)
    if amount is None:
        return Meaning(_set_to(reading, None), Ask(about=About.BUDGET), ("a budget is set",))
    ask = None
    if amount.doubt not in {None, Doubt.ZERO} and not decisions:
        choices = tuple(Choice(format(one, "f")) for one in amount.readings)
        ask = Ask(about=About.AMOUNT, said=amount.said, choices=choices)
    return Meaning(_set_to(reading, amount), ask, ("a budget is set",))


def _set_to(reading: Reading, amount: AmountMention | None, *, remove: bool = False) -> SetBudget:
    said = "".join(reading.texts)
    weekly = any(word in said for word in ("周", "週", "주간", "매주", "주 예산", "이번주"))
    yearly = any(word in said for word in ("年度", "全年", "年间", "年間", "今年", "연간", "올해"))
    return SetBudget(
        category=category_in(reading),
        amount=amount.amount if amount else None,
        currency=amount.currency if amount and amount.currency else reading.context.currency,
        period="week" if weekly else "year" if yearly else "month",
        remove=remove,
    )


def _about_budget(
    reading: Reading, question: BudgetQuestion, amount: AmountMention | None
) -> Meaning:
    request = AskBudget(
        question=question,
        category=category_in(reading),
        amount=amount.amount if amount else None,
        currency=amount.currency if amount else None,
        period=reading.periods[0].period if reading.periods else None,
    )
    return Meaning(request, None, ("a question about a budget",))


def _recurring(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“每月1号房租3000”; “定期支払いを見せて”; “넷플릭스 정기결제 해지”."""
    if reading.has(Cue.HOW_MUCH, Cue.BUDGET, Cue.AVERAGE, Cue.TOTAL, Cue.REPORT):
        return None
    if reading.amounts:
        return None if _asks(reading) else repeats.added(reading, decisions)
    repeating = reading.has(Cue.RECURRING) or reading.schedule is not None
    if not repeating:
        return None
    rest = content_of(reading, *_OF_RECURRING)
    text = said_in(reading, rest)
    for cue, action in _ACTIONS.items():
        if reading.has(cue):
            return Meaning(ManageRecurring(action=action, text=text), None, ("what repeats",))
    if reading.has(Cue.REMOVE, Cue.UNDO):
        request = ManageRecurring(action=RecurringAction.END, text=text)
        return Meaning(request, None, ("what repeats",))
    if reading.has(Cue.RECURRING) and (reading.has(Cue.SHOW, Cue.WHAT) or text is None):
        return Meaning(ManageRecurring(action=RecurringAction.LIST), None, ("what repeats",))
    return repeats.added(reading, decisions) if reading.hits else None


def _removed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“删掉刚才那笔”, “さっきの消して”, “어제 커피 지워줘”."""
    if reading.has(Cue.RESTORE) and not reading.amounts:
        return Meaning(Restore(target=Target()), None, ("something is to come back",))
    if not reading.has(Cue.UNDO, Cue.REMOVE) or _is_off_topic(reading):
        return None
    if reading.has(Cue.REFUND) or (reading.is_question and not reading.has(Cue.LAST_ONE)):
        return None
    if reading.has(Cue.CORRECT) and reading.amounts and not reading.has(Cue.REMOVE):
        return None
    alone = not reading.amounts and not reading.days
    if reading.has(Cue.EVERYTHING) and alone:
        return Meaning(Remove(target=Target(), everything=True), None, ("all of it",))
    rest = content_of(reading, *_OF_REMOVING)
    named = [place for place in rest if place in reading.named]
    target = Target(
        amount=reading.amounts[0].amount if reading.amounts else None,
        date=reading.days[0].day if reading.days else None,
        text=said_in(reading, named or (rest if not reading.has(Cue.LAST_ONE) else [])),
    )
    request = Remove(target=target, by=taken_back_by(reading))
    return Meaning(request, None, ("something is to be removed",))


def _edited(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“不对 应该是45”, “800円じゃなくて980円”, “방금 거 5천원으로 고쳐줘”."""
    if not reading.has(Cue.CORRECT, Cue.WRONG) or reading.has(Cue.HOW_MUCH, Cue.NOT_HAPPENED):
        return None
    if reading.is_question or (reading.has(Cue.BUDGET) and reading.has(Cue.SET)):
        return None
    changing = reading.has(Cue.CORRECT)
    opens = reading.begins(Cue.WRONG, Cue.NO, Cue.CORRECT, Cue.LAST_ONE, past=(Cue.FILLER,))
    if not changing and opens is None:
        return None
    general = corrections.edited(reading, decisions)
    if general is not None and isinstance(general.request, Edit) and len(reading.amounts) < 2:
        return general
    new, old = _new_and_old(reading)
    day = reading.days[-1].day if reading.days else None
    refused = {hint.after for hint in reading.hints_of(Cue.NOT)}
    hits = [hit for hit in reading.hits if hit.after not in refused and hit.sense.level > 0]
    names = [hit for hit in hits if new is None]
    category = names[-1].sense.slug if names else None
    if new is None and day is None and category is None:
        if len(content_of(reading, *_OF_EDITING)) > 4:
            return None
        return Meaning(Edit(target=Target()), Ask(about=About.AMOUNT), ("a correction",))
    text = said_in(reading, [place for hit in hits if new for place in range(hit.first, hit.after)])
    edit = Edit(
        target=Target(text=text),
        amount=new.amount if new else None,
        old_amount=old.amount if old else None,
        currency=new.currency if new else None,
        category=category,
        date=day if not new else None,
    )
    ask = None
    if new is not None and new.doubt is not None and not decisions:
        choices = tuple(Choice(format(one, "f")) for one in new.readings)
        ask = Ask(about=About.AMOUNT, said=new.said, choices=choices)
    return Meaning(edit, ask, ("a correction",))


def _new_and_old(reading: Reading) -> tuple[AmountMention | None, AmountMention | None]:
    """The right amount and the wrong one: what "not" stands beside is wrong."""
    amounts = reading.amounts
    if not amounts:
        return None, None
    if len(amounts) == 1:
        return amounts[0], None
    first, second = amounts[0], amounts[-1]
    if reading.spoken == "zh":
        for hint in reading.hints_of(Cue.NOT):
            place = reading.words[hint.after - 1].end
            if first.span.end <= place <= second.span.start:
                return first, second  # "是45不是54"
    return second, first


def _report(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“导出上个月的报表”, “先月のレポート”, “지난달 보고서 보내줘”."""
    if not reading.has(Cue.REPORT) or amounts_besides(reading) or _is_off_topic(reading):
        return None
    rest = content_of(reading, *_OF_REPORTS)
    if len([place for place in rest if place not in reading.named]) > 4:
        return None
    period = (
        reading.periods[0].period
        if reading.periods
        else month_of(reading.context.today, start_day=reading.context.month_start)
    )
    return Meaning(GetReport(period=period, category=category_in(reading)), None, ("a report",))


def _question(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“这个月吃饭花了多少”, “先週何に使った?”, “지난달 커피에 얼마 썼어?”."""
    if _is_off_topic(reading) or (reading.has(Cue.ADVICE) and not reading.has(Cue.HOW_MUCH)):
        return None
    if amounts_besides(reading) and not reading.has(Cue.OVER, Cue.UNDER, Cue.FIND, Cue.DID_I):
        return None
    return _found(reading) if _asks_of_the_ledger(reading) else None


def _asks_of_the_ledger(reading: Reading) -> bool:
    """Whether what is asked for is what was logged: by what it shows, measures or names."""
    period, topic = bool(reading.periods), bool(reading.hits)
    money = reading.has(*_OF_MONEY)
    if reading.has(Cue.HOW_MUCH, Cue.HOW_MANY):
        return money or period or (topic and _is_short(reading))
    if reading.has(Cue.SHOW, Cue.FIND):
        kept = reading.has(Cue.LEDGER, Cue.SPEND, Cue.SPENT, Cue.RECENT)
        return kept or topic or period
    if reading.has(Cue.DID_I) and (money or topic):
        return True
    if reading.amounts and not reading.has(Cue.OVER, Cue.UNDER):
        return False
    measured = reading.has(Cue.AVERAGE, Cue.BIGGEST, Cue.SMALLEST, Cue.BREAKDOWN, Cue.TOTAL)
    if measured or (reading.has(Cue.COMPARE) and period):
        return money or period or topic
    if reading.has(Cue.WHAT) or reading.is_question:
        asked = reading.has(Cue.SPENT, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.LOG)
        return (period and asked) or (reading.is_question and (period or asked) and topic)
    return _is_elliptical(reading)


def _is_elliptical(reading: Reading) -> bool:
    """“上个月”, “这个月餐饮”, “先週の支出”, “账单”: a period or a thing, and nothing told."""
    rest = content_of(reading, *_OF_QUESTIONS)
    loose = [place for place in rest if place not in reading.named]
    if (reading.periods or reading.hits) and _names_the_ledger(reading):
        return len(loose) <= 3
    if reading.has(Cue.LEDGER) and not rest:
        return True
    whole = any(one.period.days > 1 for one in reading.periods)
    return whole and not loose and not reading.has(Cue.SPENT)


def _names_the_ledger(reading: Reading) -> bool:
    """Whether spending is a noun there, and no verb: the 花 of 花了 is none."""
    paid = reading.places_of(Cue.SPENT)
    return any(
        hint.first not in paid or hint.after - hint.first > 1
        for hint in reading.hints_of(Cue.SPEND, Cue.LEDGER, Cue.INCOME)
    )


def _found(reading: Reading) -> Meaning:
    query = query_in(reading)
    listed = reading.has(Cue.SHOW, Cue.FIND, Cue.DID_I) or (
        reading.has(Cue.WHAT) and not _BOUGHT.isdisjoint(reading.texts)
    )
    listed = listed or any(said in "".join(reading.texts) for said in _LISTS)
    if query.measure is Measure.SUM and listed and not reading.has(Cue.HOW_MUCH, Cue.TOTAL):
        query = replace(query, measure=Measure.LIST)
    return Meaning(Find(query=query), None, ("a question about what was logged",))


def _logged(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """What was spent or came in, each amount with the words around it."""
    if not reading.amounts:
        return _without_amount(reading, decisions)
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return written(reading, read_entries(reading, reading.amounts), decisions)
    unspent = _not_spent(reading, decisions)
    if unspent is not None:
        return unspent
    if reading.has(Cue.HOW_MUCH, Cue.HOW_MANY):
        return None
    if _asks(reading) and not reading.has(Cue.SPENT, Cue.EARNED, Cue.LOG):
        return None
    if not any(word.is_word for word in reading.words) and len(reading.amounts) > 1:
        return None
    meaning = written(reading, read_entries(reading, reading.amounts), decisions)
    if meaning.ask is None and _is_doubtful(reading):
        choices = (Choice("LogExpense", "Log it"), Choice("no", "No"))
        ask = Ask(about=About.READING, said=reading.typed[:50], choices=choices)
        return meaning._replace(ask=ask)
    return meaning


def _not_spent(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """What did not happen, was paid by others, or is about something else."""
    if reading.has(Cue.NOT_HAPPENED):
        return talk(Talk.NOT_HAPPENED, "it did not happen")
    if reading.begins(Cue.OTHERS, past=(Cue.FILLER,)) and not reading.has(Cue.ME, Cue.GAVE_ME):
        return talk(Talk.OUT_OF_SCOPE, "somebody else paid")
    off = _is_off_topic(reading) and not reading.has(*_TELLING)
    if off or (reading.has(Cue.ADVICE) and not reading.has(Cue.SPENT)):
        return talk(Talk.OUT_OF_SCOPE, "it is about something else")
    return scope.not_spent(reading, decisions)


def _without_amount(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“买了一双鞋”, “ランチ食べた”: how much it was is asked."""
    if reading.is_question or reading.has(*_NO_PURCHASE) or _is_off_topic(reading):
        return (
            talk(Talk.NOT_HAPPENED, "it did not happen")
            if (reading.has(Cue.NOT_HAPPENED) and not _is_off_topic(reading))
            else None
        )
    known = [hit for hit in reading.hits if hit.sense.level > 0]
    told = reading.has(Cue.SPENT, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND)
    loose = [p for p in content_of(reading, Cue.SPENT, Cue.LOG) if p not in reading.named]
    if not known or len(loose) > (4 if told else 1) or not (told or len(reading.words) <= 8):
        return None
    return written(reading, read_entries(reading, ()), decisions)


def _is_doubtful(reading: Reading) -> bool:
    """A long sentence with a plain number, and nothing known that is bought or paid."""
    if reading.has(*_TELLING) or any(hit.sense.level > 0 for hit in reading.hits):
        return False
    if len({one.currency for one in reading.amounts}) > 1:
        return True  # “1달러에 1300원” is a rate
    if any(one.strength is not Strength.PLAIN for one in reading.amounts):
        return False
    if _asks(reading):
        return True
    return len(content_of(reading)) > 12 * len(reading.amounts)


def _asks(reading: Reading) -> bool:
    return reading.is_question or reading.has(Cue.HOW_MUCH, Cue.HOW_MANY, Cue.WHAT, Cue.SHOW)


def _asks_or_names(reading: Reading) -> bool:
    rest = content_of(reading, Cue.LEFT, Cue.BUDGET, Cue.HOW_MUCH, Cue.SPEND, Cue.LEDGER, Cue.SHOW)
    loose = [place for place in rest if place not in reading.named]
    return len(loose) <= 4 or reading.has(Cue.BUDGET)


def _is_short(reading: Reading) -> bool:
    """Whether nothing but a known thing and "how much" is said, with a word of spending."""
    loose = [p for p in content_of(reading, *_OF_QUESTIONS) if p not in reading.named]
    return not loose and any(hit.said.endswith(_OUTLAYS) for hit in reading.hits)


def _is_off_topic(reading: Reading) -> bool:
    phrases = _off_topic()
    return any(
        phrases.at(reading.texts, place) is not None and place not in _long_names(reading)
        for place in range(len(reading.words))
    )


def _long_names(reading: Reading) -> frozenset[int]:
    """The places inside longer known names, which are no topics: 天气丹 is a cream."""
    return frozenset(
        place
        for hit in reading.hits
        if hit.after - hit.first > 2
        for place in range(hit.first, hit.after)
    )


@cache
def _off_topic() -> Phrases[bool]:
    return Phrases((phrase, True) for said in OFF_TOPIC.values() for phrase in phrases_in(said))


_RULES = (
    _help,
    put_right,
    _budget,
    _edited,
    _removed,
    _recurring,
    _report,
    _question,
    _logged,
)
_BOUGHT = frozenset("买記记삼샀")
_LISTS = ("내역", "履歴", "明細", "明细", "记录", "账单", "流水", "一覧")
_OUTLAYS = ("费", "費", "代", "비", "값", "賃", "료", "钱", "세", "요금")
_ACTIONS = {
    Cue.SKIP: RecurringAction.SKIP,
    Cue.PAUSE: RecurringAction.PAUSE,
    Cue.END: RecurringAction.END,
}
_OF_RECURRING = (
    Cue.RECURRING, Cue.SHOW, Cue.LEDGER, Cue.WHAT, Cue.SPEND, Cue.REMOVE, Cue.UNDO, Cue.END,
    Cue.PAUSE, Cue.SKIP, Cue.EVERYTHING, Cue.CANCEL, Cue.LOG,
)  # fmt: skip
_OF_REMOVING = (
    Cue.UNDO, Cue.REMOVE, Cue.CANCEL, Cue.LAST_ONE, Cue.LEDGER, Cue.EVERYTHING, Cue.WRONG, Cue.NO,
    Cue.GREET, Cue.SPENT, Cue.RECENT, Cue.LOG, Cue.NOT, Cue.SPEND, Cue.ME,
)  # fmt: skip
_OF_EDITING = (Cue.CORRECT, Cue.WRONG, Cue.NO, Cue.NOT, Cue.LAST_ONE, Cue.SET, Cue.LEDGER, Cue.ME)
_OF_REPORTS = (
    Cue.REPORT, Cue.SHOW, Cue.LEDGER, Cue.SPEND, Cue.EVERYTHING, Cue.WHAT, Cue.SEND, Cue.LOG,
    Cue.BREAKDOWN, Cue.INCOME, Cue.TOTAL, Cue.FIND, Cue.RECURRING, Cue.ME, Cue.GAVE_ME,
)  # fmt: skip
_OF_MONEY = (
    Cue.SPENT, Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND, Cue.TOTAL,
)  # fmt: skip
_OF_QUESTIONS = (
    Cue.SPEND, Cue.LEDGER, Cue.INCOME, Cue.TOTAL, Cue.SHOW, Cue.AVERAGE, Cue.BREAKDOWN, Cue.RECENT,
    Cue.BIGGEST, Cue.SMALLEST, Cue.REFUND, Cue.HOW_MUCH, Cue.HOW_MANY, Cue.WHAT, Cue.ME, Cue.FIND,
    Cue.COMPARE, Cue.EVERYTHING, Cue.MORE,
)  # fmt: skip
_TELLING = (
    Cue.SPENT, Cue.LOG, Cue.EARNED, Cue.GAVE_ME, Cue.REFUND, Cue.PAYEE, Cue.INCOME,
)  # fmt: skip
_NO_PURCHASE = (
    Cue.WHAT, Cue.HOW_MUCH, Cue.HOW_MANY, Cue.NOT_HAPPENED, Cue.ADVICE, Cue.SHOW, Cue.NOT,
    Cue.HELP, Cue.SEND,
)  # fmt: skip
