"""Pay: hours at a rate, which may be told by the clock, and what is left after taxes."""

from __future__ import annotations

from decimal import Decimal

from language.amount_tokens import Piece
from language.figure import Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_count
from language.vocabulary.money_words import Role
from language.vocabulary.pay import GROSS, HOURS, NET, PAY

NET_OF_GROSS = "what was paid out"


def multiply_hours(sums: Sums) -> None:
    """As in "sitter 4.5 hours at 20", "worked 41.5 hrs at 18.25/hr": counted hours and a rate."""
    if not sums.says(HOURS):
        return
    for i, j in sums.pairs():
        hours, rate = sums.figures[i], sums.figures[j]
        if hours.reason is not Reason.QUANTITY or is_count(hours) or rate.reason is not None:
            continue
        if HOURS.isdisjoint(sums.texts(hours.after, hours.after + 1)) or rate.doubt is not None:
            continue
        hourly = _is_hourly(sums, rate)
        before = sums.reader.token(rate.first - 1)
        at = before is not None and (before.roles & {Role.AT, Role.TIMES} or before.text == "a")
        if not hourly and not at:
            continue
        sums.use(i)
        value, how = hours.value * rate.value, f"{hours.value} x {rate.value}"
        if hourly:
            _set_value(sums, j, value, how)
        else:
            sums.ask(j, how, value, rate.value)
        return


def _set_value(sums: Sums, j: int, value: Decimal, how: str) -> None:
    """Puts the pay in the place of the rate, with the words of the rate."""
    rate = sums.figures[j]
    said = sums.reader.token(rate.after)
    each = 2 if said is not None and said.text == "/" else 1
    after = rate.after + (each if _is_hourly(sums, rate) else 0)
    exact = rounded(value, sums.exponent(rate))
    sums.figures[j] = rate._replace(
        value=exact, how=how, after=after, end=sums.reader.tokens[after - 1].end,
        decimals=max(rate.decimals, 1), shortened=True,
    )  # fmt: skip


def ask_of_the_clock(sums: Sums) -> None:
    """As in "babysitter 20/hr from 6 to 10:30": so many hours by the clock, which is asked."""
    if not sums.says(_FROM) or not sums.says(HOURS):
        return
    places = sums.open_places()
    for i in places:
        rate = sums.figures[i]
        if not _is_hourly(sums, rate):
            continue
        span = _hours_by_clock(sums)
        if span is None:
            continue
        first, after, hours = span
        for j, figure in enumerate(sums.figures):
            if first <= figure.first < after:
                sums.use(j, Reason.TIME)
        sums.ask(i, f"{hours} x {rate.value}", rate.value * hours, rate.value)
        return


def _is_hourly(sums: Sums, figure: Figure) -> bool:
    """Whether "/hr", "an hour" or "per hour" follows."""
    said = sums.texts(figure.after, figure.after + 2)
    return bool(said) and said[0] in _PER and not HOURS.isdisjoint(said[1:3])


def _hours_by_clock(sums: Sums) -> tuple[int, int, Decimal] | None:
    """Where "from 6 to 10:30" stands, and how many hours that is."""
    tokens = sums.reader.tokens
    for at, token in enumerate(tokens[:-3]):
        if token.text not in _FROM:
            continue
        start, then = _clock(sums, at + 1)
        if start is None or then >= len(tokens) or tokens[then].text not in _TO:
            continue
        end, after = _clock(sums, then + 1)
        if end is not None:
            return at, after, (end - start) % 12 or Decimal(12)
    return None


def _clock(sums: Sums, at: int) -> tuple[Decimal | None, int]:
    """The hour that is told at a token, and where it ends."""
    tokens = sums.reader.tokens
    token = sums.reader.token(at)
    if token is None or token.piece is not Piece.NUMBER or not token.text.isdecimal():
        return None, at
    hour, after = Decimal(token.text), at + 1
    minutes = tokens[after + 1].text if after + 1 < len(tokens) else ""
    if (
        hour <= 24
        and tokens[after : after + 1]
        and tokens[after].text in ":."
        and minutes.isdecimal()
    ):
        hour, after = hour + Decimal(minutes) / 60, after + 2
    while after < len(tokens) and tokens[after].text in _HALVES_OF_DAYS:
        after += 1
    return (hour if hour <= 24 else None), after


def ask_of_each_one(sums: Sums) -> None:
    """As in "cleaners 2 ppl 3 hrs 30/hr each", "train 34 each way": so much more is asked."""
    if not sums.says(_EACH):
        return
    places = sums.open_places()
    if len(places) != 1 or sums.figures[places[0]].doubt is not None:
        return
    value = sums.figures[places[0]].value
    if "each way" in sums.reader.folded:
        sums.ask(places[0], "each way", value * 2, value)
        return
    if " x " not in sums.figures[places[0]].how:
        return
    for figure in sums.figures:
        people = Role.PEOPLE in sums.reader.roles(figure.after) and figure.reason is Reason.QUANTITY
        if people and is_count(figure) and 2 <= figure.value <= 20:
            sums.ask(places[0], f"{figure.value} x {value}", value * figure.value, value)
            return


def keep_the_net(sums: Sums) -> None:
    """As in "paycheck gross 3200 net 2410.55"; "netto 100, brutto 119" is a price."""
    places = sums.open_places()
    if len(places) < 2 or not sums.says(GROSS) or not sums.says(PAY):
        return
    gross = [i for i in places if _is_called(sums, i, GROSS)]
    net = [i for i in places if i not in gross and _is_called(sums, i, NET)]
    if len(gross) != 1 or (len(places) > 2 and len(net) != 1):
        return
    kept = net[0] if net else next(i for i in places if i not in gross)
    for i in places:
        if i != kept:
            sums.use(i)
    sums.figures[kept] = sums.figures[kept]._replace(how=NET_OF_GROSS)


def _is_called(sums: Sums, i: int, words: frozenset[str]) -> bool:
    """Whether one of the words stands right before or after an amount."""
    figure = sums.figures[i]
    before = sums.texts(figure.first - 2, figure.first)
    told = [text for text in before if text not in _BEING]
    return (told[-1:] != [] and told[-1] in words) or not words.isdisjoint(
        sums.texts(figure.after, figure.after + 1)
    )


_FROM = frozenset("from von de da van".split())
_TO = frozenset("to till until til - bis a tot".split())
_PER = frozenset("/ an per a die pro la de l por par het".split())
_HALVES_OF_DAYS = frozenset("am pm a.m p.m".split())
_EACH = frozenset(("each",))
_BEING = frozenset("was is waren war of : = pay era fue".split())
