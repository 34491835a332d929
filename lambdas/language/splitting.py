"""What is divided: halves, thirds and bills split among people."""

from __future__ import annotations

from itertools import pairwise

from language.figure import Doubt, Figure, Reason
from language.numbers import rounded
from language.sums import Sums, is_count
from language.told_apart import TOLD_APART
from language.vocabulary.money_words import Role
from language.vocabulary.sharing import PORTIONS, portions_of

OFFERED = "a share:"
"""How an amount begins to be told whose readings are the person's share, and the whole."""


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
        many = PORTIONS["en"].get(part.text.rpartition(" ")[2])
        whole = figure.value
        if many is not None:
            sums.ask(i, f"{OFFERED} {whole} / {many}", whole / many, whole)
        elif Role.SHARE in part.roles and at != figure.first - 1:
            sums.figures[i] = figure._replace(doubt=Doubt.ARITHMETIC, readings=(whole,))


_ARTICLES = frozenset("the a our that this total whole".split())


def split_between_people(sums: Sums) -> None:
    """As in "90 split 3 ways", "split 90 with tom", "80 between 4"."""
    if not sums.say(Role.SPLIT, Role.WAYS, Role.AMONG) and "50/50" not in sums.reader.folded:
        return
    if all(_is_a_thing(sums, at) for at in _splitting(sums)) and _splitting(sums):
        return
    for j, figure in enumerate(sums.figures):
        counts = Role.WAYS in sums.reader.roles(figure.after) and figure.how != TOLD_APART
        added = " + " in figure.how or Role.PLUS in sums.reader.roles(figure.first - 1)
        if counts and figure.reason is None and not added:  # but "2 hrs plus 40 parts"
            sums.use(j, Reason.COUNT)
    alone = len(sums.open_places()) == 1
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None or figure.doubt is Doubt.ARITHMETIC:
            continue
        if figure.how in {SHARE, TOLD_APART}:
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
        if used is not None:
            sums.use(used, Reason.COUNT)
        sums.ask(i, f"{OFFERED} {figure.value} / {count}", figure.value / count, figure.value)
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
    for at in _splitting(sums):
        return _ways(sums, i, at)  # "split the gas with tom, 44 total"
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
            if not is_count(other) or not 2 <= other.value < sums.figures[i].value:
                continue
            if abs(other.first - at) > _NEAR or other.value > _MOST_PEOPLE:
                continue
            friends = other.after < len(sums.reader.tokens) and Role.PEOPLE in sums.reader.roles(
                other.after
            )
            with_them = Role.WITH in sums.reader.roles(other.first - 1)
            return int(other.value) + (friends and with_them), j
    return 2, None


def _splitting(sums: Sums) -> list[int]:
    """The places of the words of splitting."""
    return [at for at, token in enumerate(sums.reader.tokens) if Role.SPLIT in token.roles]


def _is_a_thing(sums: Sums, at: int) -> bool:
    """As in "banana split 7", "split pea soup": no bill is split."""
    tokens = sums.reader.tokens
    if tokens[at].text not in {"split", "shared"}:
        return False
    before = at > 0 and tokens[at - 1].text in _SPLIT_BEFORE
    return before or (at + 1 < len(tokens) and tokens[at + 1].text in _SPLIT_AFTER)


def divide_by_those_there(sums: Sums) -> None:
    """As in "132 / 4 people", "72, somos cuatro", "me and two friends got a cab 57": asked."""
    places = sums.open_places()
    if len(places) not in {1, 2} or not sums.says(_THERE):
        return
    for i in places:
        whole = sums.figures[i]
        if whole.doubt is not None or whole.how == SHARE:
            continue
        for j, count in enumerate(sums.figures):
            if i == j or not sums.is_usable(count) or not is_count(count):
                continue
            people = _people(sums, i, j)
            if people is not None and 2 <= people <= _MOST_PEOPLE:
                sums.use(j, Reason.COUNT)
                how = f"{OFFERED} {whole.value} / {people}"
                sums.ask(i, how, whole.value / people, whole.value)
                return


def _people(sums: Sums, i: int, j: int) -> int | None:
    """How many those are that a number counts, and among whom a bill may be divided."""
    reader, count = sums.reader, sums.figures[j]
    said = sums.texts(count.first - 3, count.first)
    after = sums.texts(count.after, count.after + 2)
    if not said:
        return None
    if said[-1] in {"/", "÷"}:
        divided = j == i + 1 and len(sums.between(i, j)) == 1
        return int(count.value) if divided and Role.PEOPLE in reader.roles(count.after) else None
    if said[-1] in _WE_WERE or (len(said) > 1 and said[-2] in _WE_WERE and said[-1] in _AS_MANY):
        counted = not after or not after[0].isalpha() or " ".join(after) == "of us"
        return int(count.value) if counted or after[0] in _PERSONS else None
    if said[-1] == "and" and said[-2:-1] in (["me"], ["i"], ["myself"]) and said[:-2] != ["for"]:
        return int(count.value) + 1 if Role.PEOPLE in reader.roles(count.after) else None
    shared = reader.language in _IN_PERSONS and said[-1] == _IN_PERSONS[reader.language]
    if shared and sums.say(Role.TOTAL):
        return int(count.value) if not after or not after[0].isalpha() else None
    return None


def halve(sums: Sums) -> None:
    """As in "half of 80"; "half of rent 600" is asked."""
    if not sums.say(Role.HALF) and "half" not in sums.reader.folded:
        return
    for i, figure in enumerate(sums.figures):
        if figure.reason is not None or figure.doubt is Doubt.ARITHMETIC or figure.how == SHARE:
            continue
        if Role.HALF in sums.reader.roles(figure.first - 1):
            half = rounded(figure.value / 2, sums.exponent(figure))
            sums.figures[i] = figure._replace(value=half, how=f"half of {figure.value}")
        elif _is_halved(sums, figure):
            sums.ask(i, f"{OFFERED} half of {figure.value}", figure.value / 2, figure.value)


def _is_halved(sums: Sums, figure: Figure) -> bool:
    """As in "half of rent 600", "dinner 112 but mike venmoed me half"."""
    if Role.HALF in sums.reader.roles(figure.first - 2):
        return True
    tokens = sums.reader.tokens[figure.after :]
    if any(one.text.startswith("owe") for one in tokens):
        return False
    return any(
        (other.text == "half" and one.text.rpartition(" ")[2] in _HALVING)
        or (one.text == "half" and other.text in _HALVES_OF)
        for one, other in pairwise(tokens)
    )


def ask_of_what_is_mine(sums: Sums) -> None:
    """As in "airbnb 640, half is mine": that part of it, or all of it."""
    portions = portions_of(sums.reader.language)
    places = sums.open_places()
    if len(places) != 1 or not sums.says(portions.keys()):
        return
    figure = sums.figures[places[0]]
    if figure.doubt is not None or figure.how == SHARE:
        return
    for at, token in enumerate(sums.reader.tokens):
        many = next((portions[one] for one in token.text.split() if one in portions), None)
        if many is not None and _is_mine(sums, at + 1):
            whole = figure.value
            sums.ask(places[0], f"a part of {whole}", whole / many, whole)
            return


def ask_of_a_portion(sums: Sums) -> None:
    """As in "half the airbnb, 424", "a third of the rent 900": the part, or the whole of it."""
    portions = portions_of(sums.reader.language)
    if not (sums.says(portions.keys()) or sums.says(COUNTED_PORTIONS.keys())):
        return
    places = sums.open_places()
    if len(places) != 1 or sums.figures[places[0]].how == SHARE:
        return
    figure, tokens = sums.figures[places[0]], sums.reader.tokens
    if figure.doubt is not None or "half of" in figure.how:
        return
    if " half of it was " in sums.reader.folded or " half of it is " in sums.reader.folded:
        return  # "target 64, half of it was diapers"
    if sums.texts(0, len(tokens)).count("half") == 2 and "half and half" not in sums.reader.folded:
        sums.ask(places[0], "two halves", figure.value, figure.value / 2)
        return  # "cvs 31, half meds half snacks"
    for at, token in enumerate(tokens):
        words = token.text.split(" ")
        many = COUNTED_PORTIONS.get(words[-1])
        number = sums.texts(at - 1, at)
        if many is not None and number and number[0] in _SO_MANY:
            whole, part = figure.value, figure.value * _SO_MANY[number[0]] / many
            sums.ask(places[0], f"a part of {whole}", part, whole)
            return  # "two thirds of the 900 rent"
        word = next((one for one in words if one in portions), None)
        if word is None or token.end > figure.start >= token.start:
            continue
        if _is_portion(sums, at, word) and not _is_what_for(sums, figure, at):
            whole = figure.value
            sums.ask(places[0], f"a part of {whole}", whole / portions[word], whole)
            return


def _is_mine(sums: Sums, at: int) -> bool:
    """As in "half is mine", "half of it is on me", "die Hälfte ist meine"."""
    said = [text for text in sums.texts(at, at + 6) if text not in _OF_IT]
    return said[:1] != [] and said[0] in _IS and not _MINE.isdisjoint(said[1:3])


def _is_portion(sums: Sums, at: int, word: str) -> bool:
    """Whether a part of something shared or paid is told, not "half a tank", "my half"."""
    said = sums.texts(at - 2, at + 1)
    place = len(said) - 1 - said[::-1].index(word)
    before = said[max(0, place - 2) : place]
    after = (said[place + 1 :] + sums.texts(at + 1, at + 3))[:2]
    if before and (before[-1] in _WHOSE or before[-1].endswith(("'s", "s'"))):
        return False
    if not after:
        return bool(before) and before[-1] in _PAID_IN_PART
    if word in _COUNTED_OFF and not (before and before[-1] in _ONE):
        return False
    if after[0] in _OF:
        return len(after) > 1 and after[1] not in _ANY
    return after[0] in _THE_WHOLE


def _is_what_for(sums: Sums, figure: Figure, at: int) -> bool:
    """As in "paid 424 for half the airbnb": that much was the half."""
    return figure.after <= at and Role.FOR in sums.reader.roles(figure.after)


_OF_IT = frozenset("of it that this davon dont ne di quello disso daarvan".split())
_IS = frozenset("is was 's ist war es era est etait e era foi".split())
_MINE = frozenset("mine ours me us meine meins mia mio moi minha meu mij".split())
COUNTED_PORTIONS = {"thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5}
_SO_MANY = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
SHARE = "the share"
"""How an amount is known that the message calls the person's own part."""
_MOST_PEOPLE = 20
_NEAR = 8
_SPLIT_BEFORE = frozenset("banana mini lickety ac duct".split())
_SPLIT_AFTER = frozenset("pea peas ends system level lentil ticket tickets office room".split())
_WE_WERE = frozenset(
    """were there's theres are we're somos eramos fuimos siamo eravamo sommes etions etait
    waren sind eramos somos zijn""".split()
)
_AS_MANY = frozenset("in en a zu met of only just all".split())
_IN_PERSONS = {"it": "in", "pt": "em"}
"""What stands before the number of those who eat together: "pizza in 4"."""
_PERSONS = frozenset("personas personnes persone pessoas leute personen personer".split())
_THERE = _WE_WERE | frozenset("/ ÷ me i myself in em".split())
_HALVING = frozenset("me us covers covered covering pays paying".split())
_HALVES_OF = frozenset("mine each his hers theirs".split())
_WHOSE = frozenset(
    """my your his her their our its ma sa ta mi tu su mein meine meinen seine ihre mia sua minha
    mijn first second other last moja моя мою свою""".split()
)
_COUNTED_OFF = frozenset("third quarter fourth fifth sixth tercio tercera cuarto cuarta".split())
_ONE = frozenset("a one un una".split())
_PAID_IN_PART = frozenset("paid pay pays paying owe only la die owed".split())
_OF = frozenset("of de del du der des di do da dell della van von d d'".split())
_ANY = frozenset("a an un une una ein eine einer een uma um".split())
_THE_WHOLE = frozenset(
    """the my our that this it mine each now upfront down today later le la les l el los las lo il
    der die das den dem de het o os as now rent jetzt maintenant ahora""".split()
)
