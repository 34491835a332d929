"""Taking back what was written, and forgetting what was learned."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from language.clauses import Clause, clauses_of
from language.content import category_in, content_of, said_in
from language.cues import Cue
from language.hints import Hint
from language.meaning import Meaning, talk
from language.prices_paid import CORRECTED
from language.reading import Reading, kept
from language.request import Decision, Forget, Remove, TakingBack, Talk, Target
from language.scope import is_of_other_things, is_other_topic
from language.targets import target_in
from language.vocabulary.reasons import BECAUSE
from language.vocabulary.taking_back import DELETING, UNDOING, UNDOING_EAST


def forgotten(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“forget that”: the learned category, not the transaction."""
    opening = reading.begins(Cue.FORGET, past=(Cue.FILLER, Cue.LEAD_IN))
    if opening is None or reading.amounts or is_other_topic(reading):
        return None
    if reading.hints_of(Cue.UNDO):
        return None  # "nah forget it, undo"
    if _names_the_last(reading, Clause(opening.first, len(reading.words))):
        return None  # "forget the last one" is about the entry
    if not _SOMEBODY.isdisjoint(reading.texts):
        return None  # "forget about him, he's not worth it"
    following = reading.texts[opening.after : opening.after + 2]
    if reading.texts[opening.after - 1] in POINTING and _goes_on_with_a_reason(following):
        taken = Remove(target=Target(), by=TakingBack.RETRACT)
        return Meaning(taken, None, ("the last one is taken back",))
    rest = content_of(reading, Cue.FORGET, Cue.LAST_ONE, Cue.CATEGORY)
    return Meaning(Forget(word=said_in(reading, rest)), None, ("a learned category is dropped",))


def _goes_on_with_a_reason(following: list[str]) -> bool:
    """“forget that, mike paid”: not what was learned is meant."""
    return len(following) > 1 and (following[0] in _APART or following[0] in BECAUSE)


def removed(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """“remove the 45 from yesterday”; “undo”; “that was a duplicate, get rid of it”."""
    if reading.has(Cue.BUDGET) or (reading.is_question and reading.has(Cue.HOW_TO)):
        return None
    order = _order_in(reading)
    if order is None:
        twice = called_double(reading)
        return Meaning(Remove(target=twice), None, ("it is there twice",)) if twice else None
    if any(one.how == CORRECTED for one in reading.amounts):
        return None  # "dinner 84, scratch that, 48"
    if not reading.amounts and is_of_other_things(reading) and not reading.hits:
        return talk(Talk.OUT_OF_SCOPE, "what is to be removed is no entry")
    within = range(order.opening.after, _before_its_reason(reading, order))
    if reading.has(Cue.EVERYTHING) and not reading.amounts and not reading.days:
        others = content_of(
            reading, Cue.REMOVE, Cue.UNDO, Cue.EVERYTHING, Cue.LEDGER, Cue.CANCEL, Cue.LAST_ONE
        )
        if not others or category_in(reading) is None:
            return Meaning(Remove(target=Target(), everything=True), None, ("all of it",))
    target = target_in(reading, within, *_ABOUT_REMOVING)
    if target == Target() and order.clause.first:
        target = _told_before(reading, order.clause)
    by = taken_back_by(reading)
    return Meaning(Remove(target=target, by=by), None, ("something is to be removed",))


def taken_back_by(reading: Reading) -> TakingBack:
    """“undo”, “delete the last one” or “scratch that”, by any word of the message."""
    east = reading.is_eastern and any(one in reading.typed for one in UNDOING_EAST)
    if east or any(text.startswith(UNDOING) for text in reading.texts):
        return TakingBack.UNDO
    deletes = any(text.startswith(DELETING) for text in reading.texts)
    return TakingBack.DELETE if deletes else TakingBack.RETRACT


class _Order(NamedTuple):
    """The words that order a removal, in their clause."""

    opening: Hint
    clause: Clause


def _order_in(reading: Reading) -> _Order | None:
    """The first clause that orders a removal; the one that says what happened comes before it."""
    if not reading.has(*VERBS) and TAKING.isdisjoint(reading.texts):
        return None
    last = _verb_at_the_end(reading)
    if last is not None:
        return _Order(last, Clause(0, len(reading.words)))
    clauses = clauses_of(reading)
    for clause in _with_conclusions(reading, clauses):
        opening = _opening_of(reading, clause)
        if opening is not None and _orders(reading, opening, clause, alone=len(clauses) == 1):
            return _Order(opening, clause)
        if clause.first and reading.amounts:
            return None  # "lunch 12, delete"
    return None


def _with_conclusions(reading: Reading, clauses: list[Clause]) -> Iterator[Clause]:
    """The clauses, and the part of each that a “so” leads in: “it was free so take it off”."""
    for clause in clauses:
        yield clause
        for place in range(clause.first + 1, clause.after - 1):
            if reading.texts[place] in _SO:
                yield Clause(place + 1, clause.after)


@kept
def called_double(reading: Reading) -> Target | None:
    """“the 22 is a duplicate”, “die van 8,50 mag weg”: what is told to be too much."""
    if reading.texts[0] not in ONES or reading.is_question:
        return None
    ending = next((one for one in _TOO_MUCH if f" {reading.said}".endswith(one)), None)
    if ending is None:
        return None
    first = len(reading.words) - len(ending.split())
    verb = reading.texts[first - 1 : first]
    about = range(first - 1 if verb and verb[0] in _BEING else first)
    if len(about) < 2 or len(about) > _LONGEST_SUBJECT:
        return None
    return target_in(reading, about)


def _verb_at_the_end(reading: Reading) -> Hint | None:
    """“den letzten Eintrag bitte löschen”, “son harcamayı sil”: the last one, then the verb."""
    verbs = reading.hints_of(Cue.REMOVE)
    if not verbs or reading.is_question:
        return None
    verb = verbs[-1]
    if reading.texts[verb.first] in _LAST_VERBS and not content_of(
        reading, Cue.THANKS, spans=[reading.span_of(0, verb.after)]
    ):
        return Hint(Cue.REMOVE, 0, 0)  # "die 45 von gestern löschen": all before it is the target
    pointed = reading.hints_of(Cue.LAST_ONE)
    if not pointed or reading.amounts:
        return None
    if pointed[0].first > verbs[-1].first or content_of(reading, *_AROUND_THE_VERB):
        return None
    return verbs[-1]


def _opening_of(reading: Reading, clause: Clause) -> Hint | None:
    """The verb of removing that a clause begins with, or that ends it with its object."""
    opening = reading.begins(*VERBS, past=LEADING, at=clause.first)
    if opening is not None and opening.first < clause.after:
        return opening
    taking = _taken_off(reading, clause)
    if taking is not None:
        return taking
    for hint in reading.hints_of(Cue.REMOVE):
        if clause.first < hint.first < clause.after and not reading.amounts:
            following = reading.begins(Cue.LAST_ONE, at=hint.after)
            if following is not None and following.first == hint.after == clause.after - 1:
                return hint  # "i logged that twice so delete it"
    return None


def _taken_off(reading: Reading, clause: Clause) -> Hint | None:
    """“take the taxi back off”: the verb, where what it takes and “off” or “out” follow."""
    first = clause.first
    leading = reading.places_of(Cue.LEAD_IN, Cue.GREET, Cue.WRONG)
    while first < clause.after and first in leading:
        first += 1
    texts = reading.texts[first : clause.after]
    if len(texts) < 3 or texts[0] not in TAKING or texts[1] not in POINTING:
        return None
    last = next((n for n in range(len(texts) - 1, 1, -1) if texts[n] in _OFF), None)
    if last is None:
        return None
    rest = texts[last + 1 :]
    if not _LEDGER_OR_NONE.issuperset(rest) and rest[0] not in _REASONS:
        return None
    return Hint(Cue.REMOVE, first, first + 1)


def _orders(reading: Reading, opening: Hint, clause: Clause, *, alone: bool) -> bool:
    """Whether the words are an order to remove an entry, not a name or another matter."""
    if _is_compound(reading, opening):
        return False
    if not any(opening is hint for hint in reading.hints):
        return True  # "take the taxi off"
    saying = {hint.cue for hint in reading.hints if hint.first == opening.first}
    if Cue.UNDO in saying and opening.cue is Cue.UNDO:
        return not reading.has(Cue.HOW_MUCH)
    if Cue.FORGET in saying and not saying & {Cue.REMOVE}:
        return _names_the_last(reading, clause)
    if not saying & {Cue.REMOVE} and not reading.has(Cue.REMOVE):
        return False
    return _means_removing(reading, opening, clause, alone=alone)


def _is_compound(reading: Reading, opening: Hint) -> bool:
    """“undo-it stain remover”: a name, joined by a hyphen."""
    words = reading.words[opening.first : opening.after + 1]
    return any(reading.text[one.end : other.start] == "-" for one, other in pairwise(words))


def _means_removing(reading: Reading, opening: Hint, clause: Clause, *, alone: bool) -> bool:
    """Whether a word like "drop" or "clear" means an entry and is no purchase."""
    if _names_the_last(reading, clause):
        return True
    word = reading.texts[opening.first]
    if clause.first and opening.after == clause.after and _points_back(reading, opening):
        return True  # "it was free, drop it"
    after = reading.texts[opening.after : opening.after + 1]
    pointed = bool(after) and after[0] in POINTING
    if word in _NEVER_ALONE | _ALSO_NOUNS and _prices(reading, opening):
        return False
    if word in _NEVER_ALONE:
        return pointed and _is_all_known(reading, opening, clause)
    if word in _ALSO_NOUNS:
        short = not reading.amounts and len(reading.words) <= 2
        return short or (pointed and (alone or _is_all_known(reading, opening, clause)))
    if reading.amounts and reading.has(Cue.SPENT) and not pointed:
        return _is_all_known(reading, opening, clause)  # "delete key broke so i got a keyboard, 49"
    if reading.amounts and not pointed and _prices(reading, opening) and _unknown(reading) > 1:
        return False  # "delete key sticker set 12"
    return not is_other_topic(reading) or reading.has(Cue.LEDGER, Cue.EVERYTHING)


def _points_back(reading: Reading, opening: Hint) -> bool:
    return opening.after - opening.first > 1 and reading.texts[opening.after - 1] in _IT


def _before_its_reason(reading: Reading, order: _Order) -> int:
    """The place where “that was Harold's” begins in “take that out that was Harold's”."""
    for place in range(order.opening.after + 1, order.clause.after - 1):
        if reading.texts[place] in _OFF and reading.texts[place + 1] in _REASONS:
            return place + 1
    return order.clause.after


def _unknown(reading: Reading) -> int:
    """How many words name nothing that is known."""
    rest = content_of(reading, Cue.REMOVE, Cue.UNDO, Cue.LEDGER, Cue.LAST_ONE, Cue.EVERYTHING)
    return sum(place not in reading.named for place in rest)


def _prices(reading: Reading, opening: Hint) -> bool:
    """Whether an amount is told of a thing, not the entry itself: "drop the kids at camp 40"."""
    places = reading.priced
    things = [place for place in reading.named if place >= opening.after]
    return bool(places and things) and max(places) > min(things)


def _is_all_known(reading: Reading, opening: Hint, clause: Clause) -> bool:
    """Whether the object is an entry of the ledger, an amount, or a thing that has a category."""
    rest = content_of(reading, Cue.REMOVE, Cue.UNDO, Cue.LEDGER, Cue.LAST_ONE, Cue.EVERYTHING)
    return all(
        place in reading.named for place in rest if opening.first <= place < clause.after
    ) and any(opening.first < place < clause.after for place in _entries(reading))


def _entries(reading: Reading) -> frozenset[int]:
    """The places of words that stand for something in the ledger."""
    amounts = reading.priced
    return reading.places_of(Cue.LAST_ONE, Cue.LEDGER, Cue.EVERYTHING) | reading.named | amounts


def _names_the_last(reading: Reading, clause: Clause) -> bool:
    """Whether the clause says “the last one”, “that entry”, “what i just added”, not “that”."""
    for hint in reading.hints_of(Cue.LAST_ONE):
        if not clause.first <= hint.first < clause.after:
            continue
        said = reading.texts[hint.first : hint.after]
        if not _SURELY_LAST.isdisjoint(said) and not _is_of_a_period(reading, hint):
            return True
        if reading.texts[hint.after : hint.after + 1] in _ENTRY and said[-1] in POINTING:
            return True
    return False


def _is_of_a_period(reading: Reading, hint: Hint) -> bool:
    """“last month”, “last night”: a time, not the entry before."""
    start = reading.words[hint.first].start
    spans = [*(one.span for one in reading.periods), *(one.span for one in reading.days)]
    return any(one.start <= start < one.end for one in spans)


def _told_before(reading: Reading, clause: Clause) -> Target:
    """What an earlier clause names: “the taxi was a duplicate, remove it”, “tea 2, delete it”."""
    if len(reading.amounts) == 1 and reading.place_of(reading.amounts[0].span.start) < clause.first:
        return Target(amount=reading.amounts[0].amount)
    pointed = [
        hint for hint in reading.hints_of(Cue.WAS) if reading.texts[hint.first] in {"was", "is"}
    ]
    if not pointed or pointed[0].first >= clause.first:
        return Target()
    return target_in(reading, range(pointed[0].first))


_APART = frozenset(",;:.-–—")
_ABOUT_REMOVING = (
    Cue.REMOVE, Cue.UNDO, Cue.CANCEL, Cue.FORGET, Cue.RESTORE, Cue.WROTE,
)  # fmt: skip
VERBS = (Cue.UNDO, Cue.REMOVE, Cue.CANCEL, Cue.FORGET)
LEADING = (
    Cue.FILLER, Cue.GREET, Cue.WRONG, Cue.NO, Cue.CANCEL, Cue.ME, Cue.YES, Cue.LEAD_IN, Cue.LINK,
)  # fmt: skip
POINTING = frozenset(
    "the that it my mine all this those these both last latest previous yesterdays todays".split()
)
TAKING = frozenset({"take", "get", "pull", "throw", "strike", "knock"})
_OFF = frozenset({"off", "out", "back", "away"})
_LEDGER_OR_NONE = frozenset(
    """of the my list log ledger books record records expenses there here again please from pls
    history""".split()
)
_IT = frozenset("it that this those them".split())
_SO = frozenset("so actually please pls then also and".split())
_REASONS = frozenset("that it its thats because cuz bc since cause as i he she they we was".split())
"""What begins the reason for it: “take that out, that was Harold's”."""
_SOMEBODY = frozenset("him her them us you he she they yourself".split())
ONES = frozenset(
    """the that this my last both die der das den diese dieser het deze dat de el la los las lo le
    les l celui celle il quello quella o a os as esse essa""".split()
)
_BEING = frozenset("is was are were s its ist war sind zijn es esta est etait e era foi".split())
_TOO_MUCH = (
    " a duplicate", " a dupe", " a double", " a repeat", " duplicate", " duplicates", " duplicated",
    " doubled", " doubled up", " in there twice", " on there twice", " logged twice",
    " entered twice", " counted twice", " a double entry", " a duplicate entry",
    " ist doppelt", " doppelt drin", " kann weg", " kann raus", " muss weg", " muss raus",
    " soll weg", " soll raus", " is dubbel", " staat er dubbel in", " mag weg", " kan weg",
    " moet weg", " mag eruit", " moet eruit", " est en double", " est un doublon", " est en trop",
    " esta duplicado", " esta duplicada", " esta repetido", " esta repetida", " es un duplicado",
    " sobra", " e doppio", " e doppia", " e un doppione", " e un duplicato", " esta em dobro",
    " e duplicado", " e duplicada", " ta duplicado", " ta repetido",
)  # fmt: skip
_LONGEST_SUBJECT = 7
_ENTRY = tuple(
    [word]
    for word in "one entry expense transaction item charge purchase payment thing record".split()
)
_SURELY_LAST = frozenset(
    """last latest previous recent just one entry expense transaction item before what whatever
    recorded""".split()
)
_ALSO_NOUNS = frozenset(
    "drop clear wipe bin kill trash scrap strike void discard nuke cancel stop delta omit".split()
)
"""Verbs of removing that are something else without an article: "drop cookies 5"."""
_NEVER_ALONE = frozenset(
    """reset toss lose dump pull ditch nix axe zap cut throw yank chuck ax take leave pop
    forget""".split()
)
"""Verbs that remove an entry only where everything else in the clause is one."""
_AROUND_THE_VERB = (
    Cue.REMOVE, Cue.LAST_ONE, Cue.LEDGER, Cue.SPEND, Cue.UNDO, Cue.LOG, Cue.SET, Cue.GREET,
    Cue.WRONG, Cue.NO, Cue.RECENT, Cue.CANCEL, Cue.THANKS,
)  # fmt: skip
_LAST_VERBS = frozenset(
    """loschen entfernen stornieren streichen rausnehmen verwijderen wissen schrappen weghalen sil
    silin kaldir hatao mitao हटाओ मिटाओ""".split()
)
"""Verbs that come after what they remove (folded)."""
