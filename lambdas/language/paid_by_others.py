"""What somebody else pays of a bill, in money, percent or a fraction: the rest is the amount."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from language.amount_tokens import Piece
from language.categories import is_category_phrase
from language.figure import Reason
from language.splitting import SHARE
from language.sums import Sums
from language.vocabulary.money_words import Role
from language.vocabulary.sharing import INSURERS, OWN, PAYING, PERSONS, SENDING, portions_of


class Payment(NamedTuple):
    """Who pays which part: the number of a figure, a share of the whole, or what is left."""

    is_own: bool
    is_told: bool = True
    figure: int | None = None
    share: Decimal | None = None
    is_rest: bool = False
    is_owed: bool = False


def leave_out_what_others_paid(sums: Sums) -> None:
    """As in "vet 95, insurance covered 60", "crib 330 grandma paid half"."""
    _keep_what_insurance_left(sums)
    if not sums.says(PARTING):
        return
    payments = list(_payments(sums))
    remaining = [one.figure for one in payments if one.is_rest and one.figure is not None]
    if remaining and len(sums.open_places()) > len(remaining):
        for i in remaining:
            sums.use(i)  # "copay 20, insurance paid the other 180"
    elif payments:
        _settle(sums, payments)
    else:
        _ask_of_what_comes_back(sums)


def _keep_what_insurance_left(sums: Sums) -> None:
    """As in "mri 1200, after insurance 240", "they billed 900, my part out of pocket was 150"."""
    places = sums.open_places()
    if len(places) != 2 or sums.reader.language != "en":
        return
    i, j = places
    if sums.figures[i].value <= sums.figures[j].value:
        return
    said = " ".join(sums.texts(sums.figures[i].after, sums.figures[j].first))
    after = " ".join(sums.texts(sums.figures[j].after, sums.figures[j].after + 3))
    while said.endswith((" was", " is", ":", " i paid", " paid", " just", " only")):
        said = said.rpartition(" ")[0]
    left = said.endswith(_LEFT)
    if left or any(after.startswith(one) for one in ("after insurance", "out of pocket")):
        _keep_only(sums, j)


def _ask_of_what_comes_back(sums: Sums) -> None:
    """As in "dinner for the table 212, everyone's paying me back": how much of it is not told."""
    places = sums.open_places()
    if len(places) != 1 or sums.figures[places[0]].doubt is not None:
        return
    said = " ".join(sums.texts(sums.figures[places[0]].after, len(sums.reader.tokens)))
    if any(one in said for one in _COMES_BACK):
        sums.ask(places[0], "less what comes back", sums.figures[places[0]].value)


def _settle(sums: Sums, payments: list[Payment]) -> None:
    """Takes from the whole what others pay, or keeps what the person does."""
    others = [one.figure for one in payments if one.figure is not None and not one.is_own]
    own = [one.figure for one in payments if one.figure is not None and one.is_own]
    if len(own) == 1 and any(one.is_owed for one in payments if not one.is_own):
        own = []  # "i paid 120, jess owes me 60"
    rests = {one.is_own for one in payments if one.is_rest}
    wholes = [i for i in sums.open_places() if i not in others and i not in own]
    if len(own) == 1 and (others or False in rests) and len(wholes) < 2:
        _keep_only(sums, own[0])
    elif len(own) == 1 and len(wholes) == 1:
        _keep_if_only(sums, wholes[0], own[0])
    elif own:
        return
    elif others and len(wholes) == 1:
        if wholes[0] < others[0] or _is_of_the_whole(sums, others[-1], wholes[0]):
            _take_off(sums, wholes[0], others)
    elif len(wholes) == 2 and True in rests:
        _take_off(sums, wholes[0], wholes[1:])  # "bill 88, the others gave 66, rest on me"
    elif len(wholes) == 2 and False in rests:
        _keep_only(sums, min(wholes, key=lambda i: sums.figures[i].value))
    elif len(wholes) == 1:
        _take_share(sums, wholes[0], payments)


def _keep_if_only(sums: Sums, whole: int, own: int) -> None:
    """As in "dinner 100, i only had salad so i paid 20": less than the whole, which is asked."""
    said = sums.texts(sums.figures[whole].after, sums.figures[own].first)
    told = _ONLY.isdisjoint(said) or sums.figures[own].value >= sums.figures[whole].value
    if whole > own or told or Role.FOR in sums.reader.roles(sums.figures[own].after):
        return
    value = sums.figures[whole].value
    sums.use(whole)
    sums.ask(own, "only a part", sums.figures[own].value, value)


def _keep_only(sums: Sums, kept: int) -> None:
    """As in "dinner was 150, i put in 60, ana put in 90": the person's own part."""
    for i in sums.open_places():
        if i != kept:
            sums.use(i)
    sums.figures[kept] = sums.figures[kept]._replace(how=SHARE)


def _take_off(sums: Sums, whole: int, others: list[int]) -> None:
    """As in "physio 95, insurance covered 60": what was paid is 35, or 95 at first."""
    value = sums.figures[whole].value
    part = sum((sums.figures[i].value for i in others), Decimal(0))
    if part >= value:
        return
    for i in others:
        sums.use(i)
    sums.ask(whole, f"{value} - {part}", value - part, value)


def _is_of_the_whole(sums: Sums, part: int, whole: int) -> bool:
    """As in "insurance covered 60 of the 95 for the physio", "bro put in 50, total 120"."""
    if any(Role.TOTAL in sums.reader.roles(sums.figures[whole].first - n) for n in (1, 2)):
        return True
    return sums.texts(sums.figures[part].after, sums.figures[whole].first)[:1] in (["of"], ["out"])


def _take_share(sums: Sums, whole: int, payments: list[Payment]) -> None:
    """As in "daycare 1100, ex covers 40%", "takeaway 27 but sam paid half", "i owe a quarter"."""
    told = next((one for one in payments if one.share is not None), None)
    figure = sums.figures[whole]
    if told is None or told.share is None or figure.doubt is not None:
        return
    if not told.is_told and sums.texts(figure.first - 1, figure.first) == [","]:
        return  # "paid 30% deposit on the cabin, 186"
    share = told.share if told.is_own else 1 - told.share
    others = () if told.is_told else (figure.value * (1 - share),)
    readings = (figure.value * share, *others, figure.value)
    sums.ask(whole, f"a part of {figure.value}", *readings)


def _payments(sums: Sums) -> Iterator[Payment]:
    """Every payment of a part that the message tells, in order."""
    tokens = sums.reader.tokens
    at = {figure.first: i for i, figure in enumerate(sums.figures)}
    for place, token in enumerate(tokens):
        words = token.text.split(" ")
        if not PAYING.isdisjoint(words):
            payer = _payer(sums, place, words)
            if payer is not None:
                payment = _part_after(sums, place, payer, at)
                if payment is not None:
                    yield payment
        elif words[-1] in _RESTS and place:
            if tokens[place + 1 : place + 2] and tokens[place + 1].text in {"on", "is", "was"}:
                after = sums.texts(place + 2, place + 3)
                if after and (after[0] in _ME or after[0] in PERSONS):
                    yield Payment(after[0] in _ME, is_rest=True)
            elif tokens[place - 1].text in PERSONS | _THE and not _is_verb_near(sums, place):
                yield Payment(is_own=False, is_rest=True)  # "insurance the rest"


def _payer(sums: Sums, place: int, verb: list[str]) -> bool | None:
    """Whether the person pays (True), somebody else does (False), or no one is told (None).

    A thing that is bought is nobody: "dress 90, shoes paid 40".
    """
    start = _clause_start(sums, place)
    begun = next(n for n, word in enumerate(verb) if word in PAYING)
    before = sums.texts(start, place) + verb[:begun]
    said = [text for text in before if text not in _ADVERBS]
    if not _OWING.isdisjoint(verb):
        owed_to = sums.texts(place, place + 2)[-1]
        if owed_to in _ME:
            return False
    if not said or said[-1] in OWN:
        return True
    subject = said[-1].removesuffix("'s")
    if subject in PERSONS:
        if len(said) > 1 and (subject in INSURERS or said[-2] in _NOT_SUBJECTS):
            return None  # "car insurance paid 95", "drinks with sam, paid 40"
        together = not before[:-1] and not OWN.isdisjoint(sums.texts(start - 2, start - 1))
        return start > 1 and sums.reader.tokens[start - 1].text == "and" and together
    if len(said) > 1 and subject in _GROUPS:
        return False
    unknown = len(said) == 1 and subject.isalpha() and not is_category_phrase(subject)
    if unknown and not _SURELY_PARTS.isdisjoint(verb):
        return False  # "priya covered 40"
    return None


def _clause_start(sums: Sums, place: int) -> int:
    """Where the clause of a token begins: behind a mark, a link or a number."""
    while place:
        token = sums.reader.tokens[place - 1]
        if token.piece is not Piece.WORD or token.text in _LINKS:
            return place
        place -= 1
    return 0


def _part_after(sums: Sums, verb: int, payer: bool, at: dict[int, int]) -> Payment | None:
    """What a verb of paying is said of."""
    tokens, is_rest = sums.reader.tokens, False
    said = tokens[verb].text.split(" ")
    told = not payer or not OWN.isdisjoint(sums.texts(verb - 2, verb) + said)
    moved = not SENDING.isdisjoint(said)
    portions = portions_of(sums.reader.language)
    passed: set[str] = set()
    for here in range(verb + 1, min(verb + _LONGEST_OBJECT, len(tokens))):
        words = tokens[here].text.split(" ")
        i = at.get(here)
        if i is not None:
            figure = sums.figures[i]
            if figure.reason is Reason.PERCENT and figure.value < 100:
                return Payment(payer, told, share=figure.value / 100)
            returned = moved or ("me" in passed and "paid" in said)
            part = is_rest or not returned or _is_part_of_it(sums, figure.after)
            if figure.reason is not None or not part:
                return None
            owed = not _OWING.isdisjoint(said) or (returned and not payer)
            return Payment(payer, told, figure=i, is_rest=is_rest, is_owed=owed)
        many = portions.get(words[0]) or portions.get(words[-1])
        if many is not None:
            fraction = many == 2 or tokens[here - 1].text in _ONE
            if not fraction or here + 1 in at or _is_of_a_thing(sums, here):
                return None
            return Payment(payer, told, share=Decimal(1) / many)
        if words[-1] in _RESTS:
            return Payment(payer, told, is_rest=True)
        is_rest = is_rest or not _REMAINING.isdisjoint(words)
        passed.update(words)
        if not _OBJECTS.issuperset(words) and PERSONS.isdisjoint(words):
            return None
    return None


def _is_part_of_it(sums: Sums, after: int) -> bool:
    """As in "jess sent me 60 of that", "mike paid me 56 for his half"."""
    said = sums.texts(after, after + 3)
    return said[:1] == ["of"] or (said[:1] == ["for"] and said[-1] in _THEIR_PARTS)


def _is_of_a_thing(sums: Sums, place: int) -> bool:
    """As in "paid half a grand", "paid half price": no part of the bill."""
    return not _NO_PARTS.isdisjoint(sums.texts(place + 1, place + 2))


def _is_verb_near(sums: Sums, place: int) -> bool:
    """Whether a verb of paying stands right before "the rest"."""
    return not PAYING.isdisjoint(sums.texts(place - 3, place))


_LEFT = ("after insurance", "left me with", "left us with", "out of pocket", "my responsibility")
"""What tells that the second amount is what was left to pay."""
_COMES_BACK = (
    "paying me back", "pay me back", "pays me back", "owe me", "owes me", "venmo me",
    "venmoing me", "paying me their", "me doivent", "me doit", "me deben", "me debe",
    "mi devono", "mi deve", "me devem", "me deve", "geld terug", "schulden mir",
    "schuldet mir", "zahlen mir", "me van a pagar", "mi ridanno", "me rembourse",
)  # fmt: skip
"""What tells that a part of it will be paid back."""
_ONLY = frozenset("only just nur solo seulement alleen so".split())
_LONGEST_OBJECT = 6
_RESTS = frozenset("rest remainder resto reste".split())
PARTING = PAYING | _RESTS
_REMAINING = frozenset("other remaining rest remainder restlichen resto otros autres".split())
_ME = frozenset("me us mine my".split())
_OWING = frozenset("owe owes owed".split())
_THE = frozenset(("the",))
_ONE = frozenset("a one un une una ein einen uma um een".split())
_NO_PARTS = frozenset("a an price off day hour dozen tank".split())
_LINKS = frozenset("but and so while then pero y aber und mais et ma e mas maar en".split())
_ADVERBS = frozenset(
    """already also just only still then will gonna is are have has had kindly already's who which
    that the my our her his their a ended up going to be should would lol finally hat haben
    me lui ya ha han os""".split()
) - {"me"}
_NOT_SUBJECTS = frozenset("with for to at w from by near mit con avec com met".split())
_THEIR_PARTS = frozenset("half share part portion".split())
_SURELY_PARTS = frozenset(
    "covered covers put chipped pitched kicked threw contributed owes reimbursed".split()
)
_GROUPS = frozenset("guys folks girls boys parents people friends kids company".split())
_OBJECTS = frozenset(
    """the other remaining rest of it me us back about for only just in out up over like my most
    an a her his their them him all that bill off to towards roughly approx exactly den die das
    dem mir noch la el los las los otros le les l autres lo gli il o os as de het andere
    restlichen resto""".split()
)
