"""What the words of a message tell of a bill that was split: among how many, with whom, what."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from language.reading import Reading
from language.recents import target_of, texts_in
from language.request import Target
from language.share_answers import count_in
from language.text import fold
from language.vocabulary.splits import (
    AND,
    AROUND,
    DUTCH,
    EACH,
    HALVES,
    MANY_AFTER,
    MANY_BEFORE,
    MYSELF,
    NEAR_ONES,
    OF_US,
    OTHERS,
    OWNERS,
    UNCOUNTED,
    VERBS,
    WITH,
)


class Split:
    """What the words of a message tell of a split; without a `target` they tell something else."""

    def __init__(self, reading: Reading, core: range) -> None:
        self.reading = reading
        self.texts = texts_in(reading, core)
        self._start = core.start
        self.counts: set[int] = set()
        self.is_told = False  # whether a verb or a phrase of splitting is there
        self.uncounted = False
        self.each: Decimal | None = None
        self._with_whom = 0
        self._rest: list[int] = []
        self._is_pointed = False
        self._read()
        self.target = self._target()

    @property
    def ways(self) -> int | None:
        """Among how many, where that is told once and for certain."""
        if self._with_whom and not self.uncounted:
            return self._with_whom + 1 if self.counts <= {self._with_whom + 1} else None
        return next(iter(self.counts)) if len(self.counts) == 1 else None

    def _read(self) -> None:
        place = self._subject()
        while place < len(self.texts):
            place = (
                self._phrase(place)
                or self._price(place)
                or self._count(place)
                or self._company(place)
                or self._word(place)
            )

    def _subject(self) -> int:
        """“jen and i split it”: who shared, named before the verb; the place after them."""
        verb = next((n for n, text in enumerate(self.texts) if text in VERBS), 0)
        mine = [n for n in range(verb) if self.texts[n] in MYSELF]
        if not mine or AND.isdisjoint(self.texts[:verb]):
            return 0
        counted = self._counted_people(range(verb))
        if counted:
            self._with_whom = counted
            return verb
        people = _people_in([text for text in self.texts[:verb] if text not in _HELPING])
        if people is None or not people.with_me:
            return 0
        self._with_whom = people.others
        return verb

    def _counted_people(self, before: range) -> int:
        """“me and my 3 roommates”: how many others there are, 0 where they are not counted."""
        rest = [n for n in before if self.texts[n] not in MYSELF | AND | OWNERS | _HELPING]
        if len(rest) != 2 or rest[1] != rest[0] + 1 or self.texts[rest[1]] not in OTHERS:
            return 0
        many = self._number(rest[0])
        return many if many is not None and 1 <= many < _MOST else 0

    def _phrase(self, place: int) -> int:
        for said in HALVES:
            if tuple(self.texts[place : place + len(said)]) == said:
                self.counts.add(2)
                self.is_told = True
                return place + len(said)
        if (self.texts[place],) in DUTCH:
            self.is_told = True
            return place + 1
        return 0

    def _price(self, place: int) -> int:
        """“so 24 each”: what one pays oneself; the place after it."""
        here = self._start + place
        reading = self.reading
        one = next(
            (one for one in reading.amounts if reading.place_of(one.span.start) == here), None
        )
        after = reading.place_of(one.span.end) - self._start if one else 0
        said = self.texts[after - 1] if one and after > 1 else ""
        if one is not None and said in EACH and " x " in one.how:
            self.each = Decimal(one.how.rpartition(" x ")[2])  # "we were 4 so 10 each"
            return after
        if one is None or self.texts[after : after + 1] == [] or self.texts[after] not in EACH:
            return 0
        self.each = max(one.readings, default=one.amount)
        return after + 1

    def _count(self, place: int) -> int:
        """“3 ways”, “4 of us”, “by 4”, “zu dritt”, “with 3 friends”: the place after it."""
        first = place
        led = shared = False
        while first < len(self.texts) and first - place < _MOST_LEADING:
            text = self.texts[first]
            if text in MANY_BEFORE and first + 1 < len(self.texts):
                led = True
            elif text in WITH | _MY:
                shared = shared or text in WITH
            else:
                break
            first += 1
        if first >= len(self.texts):
            return 0
        many = self._number(first)
        if many is None or not 1 <= many <= _MOST:
            return 0
        after = first + 1
        following = self.texts[after : after + 1]
        for said in OF_US:
            if tuple(self.texts[after : after + len(said)]) == said:
                besides = shared and said[-1] == "them"  # "with the 3 of them"
                return self._counted(many + besides, after + len(said))
        if following and following[0] in OTHERS and shared and not (led and following[0] in _US):
            ending = after + 1 + (following[0] == "other" and after + 1 < len(self.texts))
            return self._counted(many + 1, ending)
        if following and following[0] in MANY_AFTER | OTHERS:
            return self._counted(many, after + 1)
        return self._counted(many, after) if led else 0

    def _number(self, place: int) -> int | None:
        """How many a word counts, as it was typed or as it stands: “viert” is no “vier”."""
        here = self._start + place
        typed = fold(self.reading.as_typed(self.reading.span_of(here, here + 1)))
        many = count_in(self.reading, typed)
        return many if many is not None else count_in(self.reading, self.texts[place])

    def _counted(self, many: int, after: int) -> int:
        if many < _LEAST:
            return 0
        self.counts.add(many)
        self.is_told = self.is_told or self._says_between()
        return after

    def _says_between(self) -> bool:
        """“that was between 3 people”, “4 way split”: a split without its verb."""
        return not _TELLING.isdisjoint(self.texts)

    def _company(self, place: int) -> int:
        """“with tom and my friend sara”, “between me and ana”: the place after them."""
        if self.texts[place] not in WITH | _BETWEEN or self.texts[place] in AND - {"and"}:
            return 0
        after = place + 1
        while after < len(self.texts) and self._goes_on(after):
            after += 1
        people = _people_in(self.texts[place + 1 : after])
        if people is None:
            return 0
        self.uncounted = self.uncounted or not people.others
        self._with_whom += people.others
        return after

    def _goes_on(self, place: int) -> bool:
        """Whether the list of people still goes on at a word."""
        text = self.texts[place]
        if text in OWNERS | AND | MYSELF | NEAR_ONES | UNCOUNTED:
            return not (text == "," and self._ends_at(place + 1))
        return text not in VERBS | _STOPS and text.isalpha()

    def _ends_at(self, place: int) -> bool:
        rest = self.texts[place : place + 2]
        return not rest or rest[0] in _STOPS | VERBS | _PRONOUNS

    def _word(self, place: int) -> int:
        text = self.texts[place]
        if text in VERBS and text != "up":
            self.is_told = True
        elif text in _POINTING:
            self._is_pointed = True
        elif text not in AROUND | _SIGNS | VERBS:
            self._rest.append(place)
        return place + 1

    def _target(self) -> Target | None:
        """What was split: named, pointed at, or the entry that was made last."""
        if not self._rest:
            return Target()
        first, last = self._rest[0], self._rest[-1]
        between = {text for n, text in enumerate(self.texts) if first <= n <= last}
        if len(between - AROUND) > len(self._rest):
            return None
        return target_of(self.reading, [self._start + place for place in self._rest])


class _People(NamedTuple):
    """Those a list names besides the person; none where they are not counted: “with friends”."""

    others: int
    with_me: bool = False


def _people_in(texts: Sequence[str]) -> _People | None:
    """The people of a list, None where it is none."""
    others, with_me, named, near = 0, False, False, False
    for place, text in enumerate(texts):
        ends = not texts[place + 1 : place + 2] or texts[place + 1] in AND
        if text in AND:
            named = near = False
        elif text in UNCOUNTED:
            return _People(0)
        elif text in MYSELF and ends and not named:
            with_me = named = True
        elif text in OWNERS and not named and not ends:
            continue
        elif named and not near:
            return None
        else:
            others += not named
            named, near = True, text in NEAR_ONES
    return _People(others, with_me) if others else None


_LEAST = 2
_MOST = 20
_MOST_LEADING = 5
_SIGNS = frozenset(",;:.!()")
_MY = frozenset({"my", "the", "mis", "mes", "meus", "miei", "meinen", "mijn"})
_US = frozenset({"people", "persons", "personas", "leuten", "personnes", "persone", "pessoas"})
_BETWEEN = frozenset("between among entre zwischen tra fra tussen".split())
_POINTING = frozenset("it that this lo das es l' het isso ca".split())
_HELPING = frozenset("have both just also all are will".split())
_TELLING = frozenset("between among way ways entre".split())
_PRONOUNS = frozenset("he she they its it so but and cause because we i".split())
_STOPS = frozenset(
    """it that this so but because cause we was is were are been evenly equally in by for at on
    halves 50 half only just please geteilt haben hab habe""".split()
)
