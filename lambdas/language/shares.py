"""Shares, splits, counts and totals: which part of what was paid is the amount."""

from __future__ import annotations

from dataclasses import replace

from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_count
from language.vocabulary.money_words import Role


def count_installments(sums: Sums) -> None:
    """As in "1000 x 3 installments": the payments are counted, not multiplied."""
    for i, j in sums.pairs():
        times = sums.figures[j]
        if Role.INSTALLMENTS not in sums.reader.roles(times.after) or not is_count(times):
            continue
        if not sums.is_open(i):
            continue
        count = int(times.value)
        sums.figures[i] = replace(sums.figures[i], installments=count, how=f"{count} payments")
        sums.use(j, Reason.COUNT)


def count_beside_for(sums: Sums) -> None:
    """As in "2 for 9", "24 for 2 tickets": the count on either side of "for"."""
    for i, j in sums.pairs():
        if not sums.is_open(i, j) or not _is_for(sums, i, j):
            continue
        one, other = sums.figures[i], sums.figures[j]
        bare = sums.figures[j].first - one.after <= 2
        if not bare and not sums.begins(i):
            continue
        counts_other = one.value > other.value and (bare or not _is_plural(sums, one))
        if other.is_plain and other.value <= 20 and (not one.is_plain or counts_other):
            sums.use(j, Reason.COUNT)
        elif one.is_plain and is_count(one) and sums.begins(i):
            sums.use(i, Reason.COUNT)


def _is_for(sums: Sums, i: int, j: int) -> bool:
    """Whether "for" (or "for the") stands before the second number, in the same clause."""
    between = sums.between(i, j)
    if not 1 <= len(between) <= 4 or not sums.is_plain_run(i, j):
        return False
    last = sums.reader.roles(between[-1])
    if Role.FOR in last:
        return True
    return len(between) > 1 and not last and Role.FOR in sums.reader.roles(between[-2])


def _is_plural(sums: Sums, figure: Figure) -> bool:
    following = sums.reader.token(figure.after)
    return following is not None and following.text.endswith("s")


def keep_the_share(sums: Sums) -> None:
    """As in "my half is 40": the share is the amount, the whole is not."""
    for j, figure in enumerate(sums.figures):
        if figure.reason is not None:
            continue
        near = range(max(0, figure.first - 3), figure.first)
        shares = any(Role.SHARE in sums.reader.roles(at) for at in near)
        if shares or Role.SHARE in sums.reader.roles(figure.after):
            for i, other in enumerate(sums.figures):
                if i != j and other.reason is None:
                    sums.use(i)
            sums.figures[j] = replace(figure, how="the share")
            return


def split_between_people(sums: Sums) -> None:
    """As in "90 split 3 ways", "split 90 with tom", "80 between 4"."""
    for j, figure in enumerate(sums.figures):
        if Role.WAYS in sums.reader.roles(figure.after) and figure.reason is None:
            sums.use(j, Reason.COUNT)
    alone = sum(figure.reason is None for figure in sums.figures) == 1
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None:
            continue
        ways = (
            _ways_after(sums, i)
            or _ways_before(sums, i)
            or _among(sums, i)
            or (_ways_anywhere(sums, i) if alone else None)
        )
        if ways is None:
            continue
        count, used = ways
        value = rounded(figure.value / count, sums.exponent(figure))
        if used is not None:
            sums.use(used, Reason.COUNT)
        sums.figures[i] = replace(
            figure, value=value, how=f"{figure.value} / {count}", doubt=Doubt.ARITHMETIC,
            readings=(value, figure.value), decimals=max(figure.decimals, 1),
        )  # fmt: skip
        return


def _ways_after(sums: Sums, i: int) -> tuple[int, int | None] | None:
    figure = sums.figures[i]
    end = len(sums.reader.tokens)
    for at in range(figure.after, min(end, figure.after + 5)):
        if Role.SPLIT in sums.reader.roles(at):
            return _ways(sums, i, at)
        goes_on = sums.reader.tokens[at].text == "," and i == len(sums.figures) - 1
        if sums.reader.tokens[at].text in {",", ";", "\n"} and not goes_on:
            return None
    return None


def _ways_before(sums: Sums, i: int) -> tuple[int, int | None] | None:
    figure = sums.figures[i]
    for at in range(max(0, figure.first - 4), figure.first):
        if Role.SPLIT in sums.reader.roles(at):
            return _ways(sums, i, at)
    return None


def _ways_anywhere(sums: Sums, i: int) -> tuple[int, int | None] | None:
    """As in "split dinner 3 ways, total 90", where there is only one amount."""
    for j, figure in enumerate(sums.figures):
        near = range(max(0, figure.first - 3), figure.first)
        split = any(Role.SPLIT in sums.reader.roles(at) for at in near)
        if j != i and split and Role.WAYS in sums.reader.roles(figure.after) and is_count(figure):
            return int(figure.value), j
    return None


def _among(sums: Sums, i: int) -> tuple[int, int | None] | None:
    """As in "60 entre 3": the word alone splits where a count follows it."""
    j = i + 1
    if j >= len(sums.figures) or not is_count(sums.figures[j]):
        return None
    roles = sums.roles_between(i, j)
    if len(roles) != 1 or Role.AMONG not in roles[0] or sums.figures[j].value > 20:
        return None
    return int(sums.figures[j].value), j


def _ways(sums: Sums, i: int, at: int) -> tuple[int, int | None]:
    """How many share, and the figure that says so."""
    for j in (i + 1, i - 1):
        if 0 <= j < len(sums.figures) and sums.is_usable(sums.figures[j]):
            other = sums.figures[j]
            if not is_count(other) or other.value < 2 or abs(other.first - at) > 8:
                continue
            friends = other.after < len(sums.reader.tokens) and Role.PEOPLE in sums.reader.roles(
                other.after
            )
            with_them = Role.WITH in sums.reader.roles(other.first - 1)
            return int(other.value) + (friends and with_them), j
    return 2, None


def halve(sums: Sums) -> None:
    """As in "half of 80"; "half of rent 600" is asked."""
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None:
            continue
        half = rounded(figure.value / 2, sums.exponent(figure))
        how = f"half of {figure.value}"
        if Role.HALF in sums.reader.roles(figure.first - 1):
            sums.figures[i] = replace(figure, value=half, how=how)
        elif Role.HALF in sums.reader.roles(figure.first - 2):
            readings = (half, figure.value)
            sums.figures[i] = replace(
                figure, value=half, how=how, readings=readings, doubt=Doubt.ARITHMETIC
            )


def keep_the_total(sums: Sums) -> None:
    """As in "coffee 4 bagel 3 total 7": the total is the amount."""
    open_ones = [i for i, figure in enumerate(sums.figures) if figure.reason is None]
    if len(open_ones) < 2:
        return
    for j in open_ones:
        figure = sums.figures[j]
        said = Role.TOTAL in sums.reader.roles(figure.first - 1) or (
            Role.TOTAL in sums.reader.roles(figure.after)
            and all(other.first != figure.after + 1 for other in sums.figures)
        )
        equals = sums.reader.token(figure.first - 1)
        if said or (equals is not None and equals.text == "="):
            for i in open_ones:
                if i != j:
                    sums.use(i)
            sums.figures[j] = replace(figure, how="the total")
            return
