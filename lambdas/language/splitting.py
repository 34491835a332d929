"""What is divided: halves, thirds and bills split among people."""

from __future__ import annotations

from itertools import pairwise

from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_count
from language.vocabulary.money_words import Role


def divide_the_whole(sums: Sums) -> None:
    """As in "my third of the 270 cabin"; "my share of the 80" does not say how much."""
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None:
            continue
        at = figure.first - 1
        article = sums.reader.token(at)
        if article is not None and article.text in _ARTICLES:
            at -= 1
        linked = Role.OF in sums.reader.roles(at)
        part = sums.reader.token(at - 1 if linked else at)
        if part is None or (not linked and (at == figure.first - 1 or part.text != "half")):
            continue
        many = _FRACTIONS.get(part.text.rpartition(" ")[2])
        whole = figure.value
        if many is not None:
            value = rounded(whole / many, sums.exponent(figure))
            sums.figures[i] = figure._replace(
                value=value, how=f"{whole} / {many}", doubt=Doubt.ARITHMETIC,
                readings=(value, whole), decimals=max(figure.decimals, 1),
            )  # fmt: skip
        elif Role.SHARE in part.roles and at != figure.first - 1:
            sums.figures[i] = figure._replace(doubt=Doubt.ARITHMETIC, readings=(whole,))


_FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6}


_ARTICLES = frozenset("the a our that this total whole".split())


def split_between_people(sums: Sums) -> None:
    """As in "90 split 3 ways", "split 90 with tom", "80 between 4"."""
    if not sums.say(Role.SPLIT, Role.WAYS, Role.AMONG) and "50/50" not in sums.reader.folded:
        return
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
        sums.figures[i] = figure._replace(
            value=value, how=f"{figure.value} / {count}", doubt=Doubt.ARITHMETIC,
            readings=(value, figure.value), decimals=max(figure.decimals, 1),
        )  # fmt: skip
        return


def _ways_after(sums: Sums, i: int) -> tuple[int, int | None] | None:
    figure = sums.figures[i]
    end = len(sums.reader.tokens)
    for at in range(figure.after, min(end, figure.after + 5)):
        if Role.SPLIT in sums.reader.roles(at):
            return _ways(sums, i, at)
        last = all(other.reason is not None for other in sums.figures[i + 1 :])
        goes_on = sums.reader.tokens[at].text == "," and last
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
    """As in "split dinner 3 ways, total 90", "50/50 on a 64 uber": there is only one amount."""
    if "50/50" in sums.reader.folded and "raffle" not in sums.reader.folded:
        return 2, None
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
    if not sums.say(Role.HALF) and "half" not in sums.reader.folded:
        return
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None:
            continue
        said = Role.HALF in sums.reader.roles(figure.first - 1)
        if not said and not _is_halved(sums, figure):
            continue
        half = rounded(figure.value / 2, sums.exponent(figure))
        how = f"half of {figure.value}"
        if said:
            sums.figures[i] = figure._replace(value=half, how=how)
        else:
            readings = (half, figure.value)
            sums.figures[i] = figure._replace(
                value=half, how=how, readings=readings, doubt=Doubt.ARITHMETIC
            )


def _is_halved(sums: Sums, figure: Figure) -> bool:
    """As in "half of rent 600", "dinner 112 but mike venmoed me half"."""
    if Role.HALF in sums.reader.roles(figure.first - 2):
        return True
    if "half" not in sums.reader.folded:
        return False
    tokens = sums.reader.tokens[figure.after :]
    if any(one.text.startswith("owe") for one in tokens):
        return False
    return any(
        (other.text == "half" and one.text.rpartition(" ")[2] in _HALVING)
        or (one.text == "half" and other.text in _HALVES_OF)
        for one, other in pairwise(tokens)
    )


_HALVING = frozenset("me us covers covered covering pays paying".split())
_HALVES_OF = frozenset("mine each his hers theirs".split())
