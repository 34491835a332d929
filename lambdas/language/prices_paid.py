"""Which of two prices was paid: the corrected one, the lowered one, none that was a note."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from language.amount_tokens import Piece
from language.figure import Doubt, Figure, Reason
from language.sums import Sums, is_one_currency
from language.vocabulary.money_words import Role

CORRECTED = "as corrected"
LOWERED = "what was paid of a higher price"


def keep_the_last_word(sums: Sums) -> None:
    """As in "paid 20 for parking wait no it was 25": the thing stays, the first number goes."""
    if len(sums.figures) < 2:
        return
    i = len(sums.figures) - 2
    one, other = sums.figures[i], sums.figures[i + 1]
    if sums.is_open(i, i + 1) and is_one_currency(one, other) and _is_retraction(sums, i):
        sums.use(i)
        sums.figures[i + 1] = other._replace(how=CORRECTED, currency=other.currency or one.currency)


def keep_the_corrected(sums: Sums) -> None:
    """As in "coffee 4.. no 5", "taxi thirty, sorry, thirteen": the later one is meant."""
    i = 0
    while i < len(sums.figures) - 1:
        one, other = sums.figures[i], sums.figures[i + 1]
        meant = other.reason in {None, Reason.WORD} and other.first > one.after
        if (one.reason is None or _is_word_alone(sums, i)) and meant and _mends(sums, i):
            unsure = _may_refuse(sums, i)
            readings = (other.value, one.value) if unsure else ()
            doubt = Doubt.AMBIGUOUS if unsure else None
            sums.combine(i, i + 1, other.value, CORRECTED, doubt=doubt, readings=readings)
            continue
        i += 1


def _is_word_alone(sums: Sums, i: int) -> bool:
    return sums.figures[i].reason is Reason.WORD and sums.figures[i].value >= 2


def _mends(sums: Sums, i: int) -> bool:
    """Whether only words of correcting oneself stand between two numbers."""
    at = sums.figures[i].first - 1
    before = sums.reader.token(at - (at > 0 and sums.reader.tokens[at].text in {",", ":"}))
    if before is None or before.piece is not Piece.WORD or before.text in _OF_EDITS:
        return False
    if _is_second_thought(sums, sums.figures[i + 1]):
        return True
    mending = False
    for at in sums.between(i, i + 1):
        token = sums.reader.tokens[at]
        if Role.MEND in token.roles or token.text in _NO:
            mending = True
        elif token.text not in _SMALL_BETWEEN:
            return False
    return mending


def _is_second_thought(sums: Sums, last: Figure) -> bool:
    """As in "18 on lunch, no wait 16": a new clause of a word of mending and the last number."""
    at = last.first - 1
    parted = sums.reader.token(at - 1)
    if parted is None or parted.text not in {",", ";", ".", "-"}:
        return False
    return Role.MEND in sums.reader.roles(at) and sums.reader.token(last.after) is None


def _is_retraction(sums: Sums, i: int) -> bool:
    """As in "paid 20 for parking wait no it was 25": “it was” after words of mending."""
    other = sums.figures[i + 1]
    if sums.reader.token(other.after) is not None:
        return False
    at, before = other.first - 1, sums.figures[i].after
    said = []
    while at >= before and _IT_WAS.issuperset(words := sums.reader.tokens[at].text.split()):
        said += words
        at -= 1
    if _WAS.isdisjoint(said):
        return False
    return at >= before and (
        Role.MEND in sums.reader.roles(at) or sums.reader.tokens[at].text in _NO
    )


def keep_what_one_paid_of_it(sums: Sums) -> None:
    """As in "dinner, total 84 but i paid 28": of a bill, what was one's own."""
    for i, j in sums.pairs():
        if not sums.is_open(i, j) or sums.figures[j].value >= sums.figures[i].value:
            continue
        words = {sums.reader.tokens[at].text for at in sums.between(i, j)}
        if "but" in words and not words.isdisjoint(_PAYING) and not words.isdisjoint(_ONESELF):
            sums.use(i)
            sums.figures[j] = sums.figures[j]._replace(how=LOWERED)
            return


_PAYING = frozenset("paid pay owe owed chipped put".split())
_ONESELF = frozenset({"i", "we", "me"})


def ask_of_what_was_got(sums: Sums) -> None:
    """As in "sold the couch 150, they gave 140": what came in is less than what was asked."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(_SELLING):
        return
    i, j = places
    asked, got = sums.figures[i], sums.figures[j]
    words = [text for text in sums.texts(asked.after, got.first) if text not in _ONLY]
    if got.value < asked.value and words and words[-1] in _GETTING and _ends(sums, got):
        sums.use(i)
        readings = (got.value, asked.value)
        sums.figures[j] = got._replace(how=LOWERED, doubt=Doubt.AMBIGUOUS, readings=readings)


def _ends(sums: Sums, figure: Figure) -> bool:
    following = sums.reader.token(figure.after)
    return following is None or following.piece is Piece.MARK


_SELLING = frozenset("sold sell selling vendi verkauft vendu venduto verkocht".split())
_GETTING = frozenset("got gave paid received took get settled".split())
_ONLY = frozenset("only just me us actually for".split())


def keep_what_is_exact(sums: Sums) -> None:
    """As in "groceries 80 ish, 83.20 to be exact": the exact one."""
    last = len(sums.figures) - 1
    if last < 1 or not sums.is_open(last - 1, last):
        return
    following = [token.text for token in sums.reader.tokens[sums.figures[last].after :]]
    if " ".join(following).strip(" .!") in _EXACTLY:
        sums.use(last - 1)
        sums.figures[last] = sums.figures[last]._replace(how=CORRECTED)


_EXACTLY = frozenset(
    ("to be exact", "exactly", "exact", "precisely", "to be precise", "on the dot", "exacto",
     "genau", "exactement", "esatti", "precies", "exatos")
)  # fmt: skip
_WAS = frozenset("was were its thats fue era war waren etait foi".split())
_IT_WAS = _WAS | frozenset("it that this they actually only really es das eso ca c".split())
_NO = frozenset("no nope nein ne nee non nao nej nie hayir".split())
"""They mend between two numbers in whatever language a short message seems to be."""


def _may_refuse(sums: Sums, i: int) -> bool:
    """As in "taxi 15 no 18" where one word says "no, 18" and "not 18"."""
    between = [sums.reader.tokens[at].text for at in sums.between(i, i + 1)]
    return between in _NO_OR_NOT.get(sums.reader.language, ())


_NO_OR_NOT = {
    language: ([no], [",", no]) for language, no in (("es", "no"), ("pt", "nao"), ("pl", "nie"))
}
_OF_EDITS = frozenset(
    """not said put logged was were is to from wrote typed entered say fue era fu foi war waren
    etait bylo var""".split()
)
"""Before the first number they tell of an entry that is there already."""
_SMALL_BETWEEN = frozenset(
    """, . ; : - ... ( ! ? / it was its it's that is the like um uh hmm oh ach ah and change
    something edit""".split()
)


def ask_of_the_refused(sums: Sums) -> None:
    """As in "paid 60 not 80 for the shoes", "for sixty, not forty": the second was not paid."""
    for j, refused in enumerate(sums.figures):
        before = sums.reader.token(refused.first - 1)
        if before is None or before.text not in _NOT or refused.reason is not None:
            continue
        i = j - 1
        linked = i >= 0 and all(
            sums.reader.tokens[at].text in _BEFORE_NOT for at in sums.between(i, j)
        )
        if not linked:
            opens = refused.first == 1 and j + 1 < len(sums.figures)
            i = j + 1 if opens and _texts(sums, j) in ([","], ["but"], [",", "but"]) else -1
        if i < 0 or not (sums.is_open(i) or _is_word_alone(sums, i)) or _is_told(sums, i):
            continue
        meant = sums.figures[i]
        sums.use(j)
        sums.figures[i] = meant._replace(
            reason=None, doubt=Doubt.AMBIGUOUS, readings=(meant.value, refused.value)
        )
        return


def _is_told(sums: Sums, i: int) -> bool:
    """As in "the flowers were 35, not 55": that corrects what is written already."""
    first = sums.figures[i].first
    return any(sums.reader.tokens[at].text in _TOLD for at in range(max(0, first - 2), first))


def _texts(sums: Sums, i: int) -> list[str]:
    """The tokens between a figure and the next."""
    return [sums.reader.tokens[at].text for at in sums.between(i, i + 1)]


_TOLD = frozenset("was were is be".split())
_NOT = frozenset("not nicht pas niet inte".split())
_BEFORE_NOT = _NOT | frozenset(", - . and but und et en".split())


def keep_one_of_the_repeated(sums: Sums) -> None:
    """As in "$9 beer. nine dollars.": one amount said twice, or two of them, which is asked."""
    places = sums.open_places()
    if len(places) != 2 or places[1] - places[0] != 1:
        return
    i, j = places
    one, other = sums.figures[i], sums.figures[j]
    if one.value != other.value or one.doubt or other.doubt or other.sign or one.sign:
        return
    reader = sums.reader
    mark = reader.tokens[other.first - 1]
    rest = [reader.tokens[at] for at in range(other.after, len(reader.tokens))]
    bare = all(token.piece is Piece.MARK or token.text in _EXCLAIMED for token in rest)
    if mark.text not in _ENDING or not bare or not is_one_currency(one, other):
        return
    emphasis = one.worded != other.worded or bool(one.decimals) != bool(other.decimals)
    sums.use(j)
    currency = one.currency or other.currency
    if emphasis:
        sums.figures[i] = one._replace(currency=currency)
        return
    readings = (one.value, one.value * 2)
    sums.figures[i] = one._replace(currency=currency, doubt=Doubt.AMBIGUOUS, readings=readings)


_ENDING = frozenset(". ! ? , ; - \n …".split(" "))
_EXCLAIMED = frozenset(
    "insane wow lol smh ugh crazy wtf omg yikes seriously unreal robbery damn ouch".split()
)


def keep_the_lowered(sums: Sums) -> None:
    """As in "marked down from 70 to 42", "original price 60, paid 45", "42 instead of 70"."""
    places = sums.open_places()
    for i, j in pairwise(places):
        one, other = sums.figures[i], sums.figures[j]
        if not is_one_currency(one, other) or j - i > 1:
            continue
        roles = sums.roles_between(i, j)
        if len(roles) > 7:
            continue
        if Role.OFF in sums.reader.roles(one.after):
            continue  # "15 off each, normally 22"
        if one.value > other.value and _is_lowered(sums, i, j):
            sums.combine(i, j, other.value, LOWERED, doubt=one.doubt)
            return
        if one.value < other.value and roles and _is_after_lowered(sums, i, j):
            sums.combine(i, j, one.value, LOWERED, doubt=one.doubt)
            return


def _is_lowered(sums: Sums, i: int, j: int) -> bool:
    """Whether the higher price comes first, and words say what was paid of it."""
    reader = sums.reader
    between = sums.between(i, j)
    now = any(Role.NOW in reader.roles(at) for at in between)
    if now and _is_now(sums, i, j):
        return True
    if any(Role.LOWERED in reader.roles(at) for at in between):
        return True
    came_from = has_before(sums, i, Role.LOWERED) and any(
        Role.TO in reader.roles(at) for at in between
    )
    return came_from or (now and has_before(sums, i, Role.LISTED) and not _is_another(sums, i, j))


def _is_now(sums: Sums, i: int, j: int) -> bool:
    """As in "jeans 79.99 now 39.99", "sofa 900, now only 650": nothing else between, nor behind."""
    words = [text for text in _texts(sums, i) if text not in {",", "(", "-"}]
    following = sums.reader.token(sums.figures[j].after)
    ends = following is None or following.piece is Piece.MARK or Role.AT in following.roles
    return words[:1] == ["now"] and words[1:] in ([], ["only"], ["just"], ["for"]) and ends


def _is_another(sums: Sums, i: int, j: int) -> bool:
    """As in "dinner was 80, paid 15 for parking": two things, and "was" says no old price."""
    reader = sums.reader
    first = sums.figures[i].first
    if not any(reader.tokens[at].text in _WAS for at in range(max(0, first - 3), first)):
        return False
    linked = any(Role.AND in reader.roles(at) for at in sums.between(i, j))
    return linked or bool(reader.roles(sums.figures[j].after) & {Role.FOR, Role.ON})


def _is_after_lowered(sums: Sums, i: int, j: int) -> bool:
    """Whether the price that was not paid comes second: "42 instead of 70", "42 (was 70)"."""
    reader = sums.reader
    words = [at for at in sums.between(i, j) if reader.tokens[at].piece is Piece.WORD]
    marks = {reader.tokens[at].text for at in sums.between(i, j)}
    if [reader.tokens[at].text for at in words] in (["was"], ["were"], ["reg"]):
        before = reader.token(sums.figures[i].first - 1)
        negated = before is not None and before.text.endswith(("n't", "not", "nt"))
        lower = has_before(sums, i, Role.NOW) and not marks & {";", "\n"}
        return not negated and (lower or not marks & {";", "\n", ","})
    listed = [
        at for at in words if Role.LISTED in reader.roles(at) and reader.tokens[at].text not in _WAS
    ]
    lowered = any(Role.LOWERED in reader.roles(at) for at in words)
    return bool(listed or (lowered and reader.tokens[words[-1]].text == "from")) and len(words) <= 4


def has_before(sums: Sums, i: int, role: Role) -> bool:
    """Whether a word with the role stands in the three pieces before a figure."""
    first = sums.figures[i].first
    return any(role in sums.reader.roles(at) for at in range(max(0, first - 3), first))


_WAS = frozenset(("was", "were"))


def without_the_note(sums: Sums) -> None:
    """As in "handed him a 20, tacos were 13.50": a note that change is given on."""
    places = sums.open_places()
    if len(places) != 2:
        return
    for i, j in (places, places[::-1]):
        note, other = sums.figures[i], sums.figures[j]
        if note.value not in _NOTES or note.decimals or other.value > note.value:
            continue
        reader = sums.reader
        before = reader.token(note.first - 1)
        if before is None or before.text not in {"a", "my", "one"}:
            continue
        handed = any(
            Role.HANDED in reader.roles(at) for at in range(max(0, note.first - 5), note.first)
        )
        following = reader.token(note.after)
        ends = (
            following is None
            or following.piece is Piece.MARK
            or following.text in _AFTER_NOTES
            or Role.AND in following.roles
        )
        if handed and ends:
            sums.use(i)
            return


_NOTES = frozenset(Decimal(one) for one in (5, 10, 20, 50, 100))
_AFTER_NOTES = frozenset("for but bill note on and then cash to".split())
