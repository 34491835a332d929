"""Change from a note: what was paid is the note without what came back."""

from __future__ import annotations

from decimal import Decimal

from language.figure import Doubt
from language.sums import Sums, is_one_currency
from language.vocabulary.sum_words import (
    BEFORE_NOTES,
    CHANGE_GIVEN,
    HANDED_BACK,
    HANDING,
    KEEPING,
    NOTE_WORDS,
    PAYING_WITH,
)

CHANGED = "a note without the change"


def take_the_change_off(sums: Sums) -> None:
    """As in "7 change from a 20", "gave the cabbie 40, he gave me back 11"; 3 with the price."""
    places = [i for i in range(len(sums.figures)) if sums.is_open(i) or _is_a_fifty(sums, i)]
    if len(places) not in {2, 3}:
        return
    change = next((i for i in reversed(places) if _is_change(sums, i, _SURE_AND_BACK)), None)
    if change is None or sums.figures[change].doubt is not None:
        return
    given = sums.figures[change]
    notes = [
        i for i in places
        if sums.figures[i].value > given.value and is_one_currency(given, sums.figures[i])
        and _is_note(sums, i, sure=_is_change(sums, change, CHANGE_GIVEN))
    ]  # fmt: skip
    if len(notes) == 0:
        return
    note = max(notes, key=lambda i: sums.figures[i].value)
    paid = sums.figures[note].value - given.value
    others = [i for i in places if i not in {note, change}]
    if not others:
        sums.figures[note] = sums.figures[note]._replace(
            value=paid,
            how=CHANGED,
            reason=None,
            decimals=max(sums.figures[note].decimals, given.decimals),
        )
        sums.use(change)
        return
    price = sums.figures[others[0]]
    sums.use(note)
    sums.use(change)
    doubt, readings = (None, ()) if price.value == paid else (Doubt.ARITHMETIC, (price.value, paid))
    sums.figures[others[0]] = price._replace(how=CHANGED, doubt=doubt, readings=readings)


def keep_the_note(sums: Sums) -> None:
    """As in "cab was 21, gave him 25, told him keep the change": all of the note was paid."""
    places = sums.open_places()
    if len(places) != 2 or not _is_kept(sums):
        return
    i, j = sorted(places, key=lambda place: sums.figures[place].value)
    if is_one_currency(sums.figures[i], sums.figures[j]):
        sums.use(i)
        sums.figures[j] = sums.figures[j]._replace(how=CHANGED)


def ask_of_the_change(sums: Sums) -> None:
    """As in "gave a hundred and got change": how much of it was paid is not told."""
    places = sums.open_places()
    tokens = sums.reader.tokens
    if len(places) != 1 or sums.figures[places[0]].doubt is not None:
        return
    for at, token in enumerate(tokens[1:], 1):
        said = token.text.rpartition(" ")[2]
        got = tokens[at - 1].text in _GETTING or token.text.startswith(("some ", "my "))
        if said in CHANGE_GIVEN and got and _is_note(sums, places[0], sure=False):
            value = sums.figures[places[0]].value
            sums.figures[places[0]] = sums.figures[places[0]]._replace(
                doubt=Doubt.ARITHMETIC, readings=(value,)
            )
            return


_GETTING = frozenset("got get some back my received with recebi".split())
_SURE_AND_BACK = CHANGE_GIVEN | HANDED_BACK
_NOTES = frozenset(Decimal(one) for one in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))


def _is_change(sums: Sums, i: int, words: frozenset[str]) -> bool:
    """Whether a number stands beside a word of change: "7 change", "troco 23", "got 5 back"."""
    reader, figure = sums.reader, sums.figures[i]
    start = sums.figures[i - 1].after if i else 0
    end = sums.figures[i + 1].first if i + 1 < len(sums.figures) else len(reader.tokens)
    behind = reader.tokens[figure.after : min(end, figure.after + 3)]
    if behind and behind[0].text in {"de", "di", "in", "as", "en", "o", "euro", "euros"}:
        behind = behind[1:]
    if any(not words.isdisjoint(token.text.split()) for token in behind[:1]):
        return True
    for at in range(figure.first - 1, max(start, figure.first - 4) - 1, -1):
        text = reader.tokens[at].text
        if text in PAYING_WITH or text in {",", ";", "\n", "."}:
            return False
        if not words.isdisjoint(text.split()):
            return True
    return False


def _is_a_fifty(sums: Sums, i: int) -> bool:
    """As in "mit 50er bezahlt"."""
    following = sums.reader.token(sums.figures[i].after)
    return following is not None and following.text == "er" and following.glued


def _is_note(sums: Sums, i: int, *, sure: bool) -> bool:
    """Whether a number is what was handed over: "a 20", "nota de 100", "gave the cabbie 40".

    Where it is `sure` that change was given, the worth of a note suffices.
    """
    reader, figure = sums.reader, sums.figures[i]
    if figure.decimals:
        return False
    start = max(0, figure.first - 5)
    near = [reader.tokens[at].text for at in range(start, figure.first)]
    words = {word for text in near for word in text.split()}
    after = reader.token(figure.after)
    handed = not HANDING.isdisjoint(words) or (
        after is not None and after.text in HANDING | NOTE_WORDS
    )
    noted = bool(near) and not BEFORE_NOTES.isdisjoint(near[-1].split())
    paid_with = noted and not (PAYING_WITH | NOTE_WORDS).isdisjoint(words)
    return handed or paid_with or (sure and figure.value in _NOTES)


def _is_kept(sums: Sums) -> bool:
    said = " ".join(token.text for token in sums.reader.tokens).split()
    return any(
        tuple(said[at : at + len(phrase)]) == phrase
        for phrase in KEEPING
        for at in range(len(said) - len(phrase) + 1)
        if said[at] == phrase[0]
    )
