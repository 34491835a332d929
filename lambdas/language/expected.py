"""What was expected, announced, usual before or is still owed, beside what was paid."""

from __future__ import annotations

from language.amount_tokens import Piece
from language.figure import Doubt
from language.sums import Sums, is_one_currency
from language.vocabulary.expected import ANNOUNCED, CHARGED, EXPECTED, FORMERLY, OWED
from language.vocabulary.money_words import Role

PAID_IN_THE_END = "what was paid in the end"


def leave_out_the_expected(sums: Sums) -> None:
    """As in "hotel said 129 but charged 151.73", "milk 4.29 now, used to be 3.50"."""
    places = sums.open_places()
    if len(places) != 2 or not _may_tell(sums):
        return
    for i, j in (places, places[::-1]):
        expected, paid = sums.figures[i], sums.figures[j]
        if paid.doubt or expected.sign or paid.sign or not is_one_currency(expected, paid):
            continue
        before = _before(sums, i)
        raised = i > j and tuple(before[-2:]) in _RAISED
        sure = (
            raised
            or not EXPECTED.isdisjoint(before[-4:])
            or any(tuple(before[-len(phrase) :]) == phrase for phrase in FORMERLY)
        )
        named = not ANNOUNCED.isdisjoint(before[-3:]) and i < j
        if sure or (named and not CHARGED.isdisjoint(_before(sums, j)[-4:])):
            sums.use(i)
            sums.figures[j] = paid._replace(how=PAID_IN_THE_END)
            return


def leave_out_what_is_owed(sums: Sums) -> None:
    """As in "paid 100 toward the dentist, 220 still owed", "put 50 down, 250 left to go"."""
    places = sums.open_places()
    if len(places) != 2 or not sums.says(OWED) or not sums.say(Role.PAY, Role.BUY):
        return
    i, j = places
    paid, owed = sums.figures[i], sums.figures[j]
    if paid.doubt or not is_one_currency(paid, owed):
        return
    put = any(
        sums.reader.roles(at) & {Role.PAY, Role.BUY} or sums.reader.tokens[at].text == "put"
        for at in range(paid.first)
    )
    after = sums.texts(owed.after, owed.after + 3)
    behind = [text for text in after if text not in _STILL][:1]
    last = len(sums.texts(owed.after, len(sums.reader.tokens))) <= _LONGEST_END
    before = _before(sums, j)[-2:]
    told = bool(behind) and behind[0] in OWED and last
    if put and (told or not (OWED - _AFTER_ONLY).isdisjoint(before)):
        sums.use(j)
        sums.figures[i] = paid._replace(how=PAID_IN_THE_END)


def ask_of_the_torn(sums: Sums) -> None:
    """As in "groceries 4?.50": a question mark within a number leaves it open."""
    if "?" not in sums.reader.folded:
        return
    for i, j in sums.pairs():
        one, other = sums.figures[i], sums.figures[j]
        tokens = [sums.reader.tokens[at] for at in sums.between(i, j)]
        if not sums.is_open(i, j) or not tokens or tokens[0].text != "?":
            continue
        if not all(token.text in {"?", "."} and token.glued for token in tokens):
            continue
        if not sums.reader.is_glued(other.first):
            continue
        cents = other.value if other.value < 1 else other.value / 100
        whole = one.value + cents if cents < 1 else one.value
        readings = tuple(dict.fromkeys((whole, one.value)))
        sums.combine(i, j, whole, "torn", doubt=Doubt.AMBIGUOUS, readings=readings)
        return


def _may_tell(sums: Sums) -> bool:
    return sums.says(EXPECTED) or sums.says(ANNOUNCED) or sums.says(_FORMER_WORDS)


def _before(sums: Sums, i: int) -> list[str]:
    """The words before a figure, in its own clause, back to the figure before."""
    start = sums.figures[i - 1].after if i else 0
    at = sums.figures[i].first
    while at > start and not _parts(sums, at - 1):
        at -= 1
    return sums.texts(at, sums.figures[i].first)


def _parts(sums: Sums, at: int) -> bool:
    token = sums.reader.tokens[at]
    return token.piece is Piece.MARK and token.text in {",", ";", ".", "(", "\n"}


_RAISED = frozenset((("up", "from"), ("down", "from")))
"""Only behind the new price: "gas 48, up from 42"."""
_FORMER_WORDS = frozenset(word for phrase in FORMERLY for word in (phrase[0],)) | {"up", "down"}
_STILL = frozenset("still is are yet noch encore ancora todavia ainda nog to be".split())
_AFTER_ONLY = frozenset("left due open offen owed rest".split())
"""Of these the number stands before: "250 left"."""
_LONGEST_END = 4
