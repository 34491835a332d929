"""The forms of a correction: what it is about, what is right, and what was wrong.

“Put that last one under travel” names the entry and then what it becomes; “the pharmacy one
should be health” has it before a verb; “i wrote 5 but it was 50” tells the wrong one first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from language.clauses import clauses_of
from language.cues import Cue
from language.hints import Hint
from language.named_currencies import currencies_named
from language.reading import Reading, kept


class Form(NamedTuple):
    """The places of the words about the entry, of what is right, and of what was wrong.

    `sure` says that no thing that was bought is told so. `hinge` are the words between.
    """

    about: range
    right: range
    wrong: range = range(0)
    hinge: range = range(0)
    sure: bool = True


def form_of(reading: Reading) -> Form | None:
    """The form of the correction a message is, None where it has none of these."""
    likely = None
    for find in _FORMS:
        form = find(reading)
        if form is not None and form.sure:
            return form
        likely = likely or form
    return likely


def _ordered(reading: Reading) -> Form | None:
    """“put that last one under travel”, “correct the dinner amount to 48”, “make the uber 14”."""
    opening = reading.begins(Cue.CHANGE, past=_LEADING) or _late_order(reading)
    if opening is None or reading.has(Cue.ALERT, Cue.SAVINGS):
        return None
    if reading.has(Cue.SETTING) and not reading.has(Cue.LAST_ONE):
        return None
    verb = reading.texts[opening.first]
    if verb == "set" and reading.texts[opening.after : opening.after + 1] == ["up"]:
        return None  # "set up a monthly 20 to unicef"
    link = _last_link(reading, opening.after)
    if link is None:
        told = _told_last(reading, verb)
        if told is None:
            return None
        link, about, right = told, range(opening.after, told), range(told, len(reading.words))
        single = len(about) == 1 and reading.texts[about.start] not in {"it", "that"}
        if not _describes(reading, about) or single:
            return None
    else:
        about, right = range(opening.after, link), range(link + 1, len(reading.words))
    if verb in _ALSO_LOGGING:
        if not _points(reading, about) or _is_new(reading, about, right, link):
            return None
    elif not _describes(reading, about):
        return None
    return _parted(reading, about, right)


def _late_order(reading: Reading) -> Hint | None:
    """“… so make it education”: the verb and what points back, after a reason without a number."""
    for hint in reading.hints_of(Cue.CHANGE):
        after = reading.texts[hint.after : hint.after + 1]
        apart = hint.first and reading.texts[hint.first - 1] in {"so", ",", "please", "then"}
        if apart and after in (["it"], ["that"]) and not _has_amount(reading, hint.first):
            return hint
    return None


def _has_amount(reading: Reading, before: int) -> bool:
    places = reading.priced
    return any(place < before for place in places)


def _told_last(reading: Reading, verb: str) -> int | None:
    """The place of what is right where no word leads to it: “make the uber 14.50”."""
    ending = [hit.first for hit in reading.hits if hit.after == len(reading.words)]
    if verb == "make" and not reading.amounts and ending:
        place = ending[-1]  # "make it education"
        return place if reading.texts[place - 1 : place] in (["it"], ["that"]) else None
    currencies = currencies_named(reading) if verb == "make" and not reading.amounts else []
    if currencies and currencies[-1].after == len(reading.words):
        place = currencies[-1].first  # "make that euros", "make the last one usd"
        return place if _points(reading, range(1, place)) else None
    said = [one.span.start for one in reading.amounts] + [one.span.start for one in reading.days]
    if len(said) != 1:
        return None
    place = reading.place_of(said[0])
    before = reading.texts[place - 1] if place else ""
    listed = before in {",", ":"} and not _PRICE.isdisjoint(reading.texts[:place])
    dated = not reading.amounts and reading.texts[place] in {"on", "for"} and verb in _ALSO_LOGGING
    return place if verb == "make" or before in {"it", "that"} or listed or dated else None


def _told(reading: Reading) -> Form | None:
    """“the pharmacy one should be health”; “oh wait, that coffee was 5.25”."""
    if not reading.has(Cue.SHOULD_BE, Cue.TURNED_OUT):
        return None
    first = _past_excuse(reading)
    hinge = _hinge(reading, first, Cue.SHOULD_BE)
    sure = hinge is not None
    if hinge is None:
        hinge = _hinge(reading, first, Cue.TURNED_OUT)
        leads = (*_CORRECTING, Cue.CANCEL)
        led = any(hint.cue in leads and hint.first < first for hint in reading.hints)
        sure = led or reading.texts[-1] in _AFTERTHOUGHTS
    if hinge is None:
        return None
    about, right = range(first, hinge.first), range(hinge.after, len(reading.words))
    if _is_share_of_it(reading, hinge):
        return Form(range(0), right, hinge=range(first, hinge.after))
    form = _parted(reading, about, right, hinge)
    bare = hinge.cue is Cue.SHOULD_BE and _is_bare_subject(reading, about, form)
    if not bare and not _is_subject(reading, about):
        return None
    bargain = len(about) > 1 and "instead" in reading.texts  # "the dress was 80 instead of 120"
    return form._replace(sure=sure or (bool(form.wrong) and not bargain))


def _retold(reading: Reading) -> Form | None:
    """“i wrote 5 but it was 50”, “did i say 45? meant 54”, “i typed 400 instead of 40”."""
    wrote = reading.begins(Cue.WROTE, past=_LEADING)
    if wrote is None or wrote.first > _past_lead(reading) + 1:
        return None
    instead = [
        hint for hint in reading.hints_of(Cue.NOT)
        if hint.first > wrote.after and reading.texts[hint.first] in {"instead", "rather"}
    ]  # fmt: skip
    hinges = (
        [
            hint
            for hint in reading.hints_of(Cue.CORRECT, Cue.SHOULD_BE, Cue.TURNED_OUT, Cue.WAS)
            if hint.first > wrote.after
        ]
        + [
            hint
            for hint in reading.hints_of(Cue.SPENT)  # "it says 4 but i paid 40"
            if "but" in reading.texts[wrote.after : hint.first]
        ]
    )
    hinge = instead[0] if instead else max(hinges, key=_reach, default=None)
    if hinge is None:
        return None
    wrong = range(wrote.after, min((one.first for one in hinges), default=hinge.first))
    if instead:
        wrong = range(wrote.after, hinge.first)
    right = range(hinge.after, len(reading.words))
    return Form(range(0), right, wrong, range(hinge.first, hinge.after))


def _written_wrong(reading: Reading) -> Form | None:
    """“pizza was 26, i put 62”: what is right, and then what was written."""
    wrote = [hint for hint in reading.hints_of(Cue.WROTE) if hint.first]
    if len(reading.amounts) != 2 or not wrote:
        return None
    right, wrong = reading.amounts
    hint = max(wrote, key=lambda one: (-one.first, one.after))
    first, after = reading.place_of(right.span.start), reading.place_of(wrong.span.start)
    if not first < hint.first < after or not _parts(reading, hint.first - 1):
        return None
    put = not {"put", "paid"}.isdisjoint(reading.texts[hint.first : hint.after])
    if put and wrong.amount < right.amount:
        return None  # "dinner was 60, i put 20": a share
    hinge = next((one for one in _hinges(reading) if one.after <= first), None)
    about = range(_past_lead(reading), hinge.first) if hinge else range(0)
    wrote_after = range(hint.after, len(reading.words))
    return Form(about, range(first, hint.first), wrote_after, range(hint.first, hint.after))


def _hinges(reading: Reading) -> list[Hint]:
    return reading.hints_of(Cue.SHOULD_BE, Cue.TURNED_OUT, Cue.WAS)


def _denied(reading: Reading) -> Form | None:
    """“it shouldn't be under fees, it's travel”."""
    if not reading.has(Cue.NOT):
        return None
    first = _past_lead(reading)
    refusing = [hint for hint in reading.hints_of(Cue.NOT) if hint.first >= first]
    if not refusing:
        return None
    hint = min(refusing, key=lambda one: (one.first, -one.after))
    about = range(first, hint.first)
    if not about or not _is_subject(reading, about):
        return None
    comma = next((n for n in range(hint.after, len(reading.words)) if _parts(reading, n)), None)
    if comma is None:
        return None
    verbs = reading.places_of(Cue.TURNED_OUT, Cue.SHOULD_BE, Cue.WAS)
    right = comma + 1
    while right < len(reading.words) and (right in verbs or reading.texts[right] in _POINTING):
        right += 1
    between = range(comma, right)
    return Form(about, range(right, len(reading.words)), range(hint.after, comma), between)


def _is_share_of_it(reading: Reading, hinge: Hint) -> bool:
    """“my share of that was 23.50”: a part of the entry itself."""
    share = reading.texts[: hinge.first]
    it = reading.texts[hinge.first - 1 : hinge.first] + reading.texts[hinge.first : hinge.after]
    return (
        share[:1] in (["my"], ["our"])
        and share[1:3] in (["share", "of"], ["part", "of"], ["half", "of"], ["cut", "of"])
        and not {"it", "that"}.isdisjoint(it)
        and hinge.first <= _LONGEST_SUBJECT // 2 + 1
    )


def _parts(reading: Reading, place: int) -> bool:
    return reading.texts[place] in {",", ";", "but", "."}


def _past_excuse(reading: Reading) -> int:
    """The place after “i fat fingered that,”: a clause that only says that something is wrong."""
    first = _past_lead(reading)
    clauses = clauses_of(reading)
    if len(clauses) < 2 or first >= clauses[1].first:
        return first
    ends = clauses[0].after
    excuses = (*_CORRECTING, Cue.CANCEL)
    excused = any(hint.cue in excuses and hint.first < ends for hint in reading.hints)
    currencies = {one.first for one in currencies_named(reading)}
    places = reading.named | reading.numbered | currencies
    if not places or not excused or any(place < ends for place in places):
        return first
    return clauses[1].first


def _hinge(reading: Reading, first: int, cue: Cue) -> Hint | None:
    """The verb between the entry and what is right."""
    hints = [hint for hint in reading.hints_of(cue) if hint.first >= first]
    return min(hints, key=lambda hint: (hint.first, -hint.after), default=None)


def _reach(hint: Hint) -> tuple[int, int]:
    return hint.after, -hint.first


@kept
def _past_lead(reading: Reading) -> int:
    """The place after “oh wait”, “hmm no i think”."""
    place = 0
    while place < len(reading.words):
        if reading.texts[place] in ",;:!?.":
            place += 1
            continue
        over = [
            hint.after
            for hint in reading.hints_in(place, place + 1)
            if hint.cue in _LEADING
            and reading.texts[hint.first] not in _POINTING
            and (hint.cue is not Cue.CORRECT or _excuses(reading, hint))
        ]
        if not over:
            break
        place = max(over)
    return place


def _excuses(reading: Reading, hint: Hint) -> bool:
    """“actually”, “my mistake”; not the verb too: “actually it was”."""
    return reading.texts[hint.first] in _EXCUSES and reading.texts[hint.after - 1] not in _VERBS


def _last_link(reading: Reading, first: int) -> int | None:
    """The word before what the entry becomes: “to”, “under”, “as”."""
    places = [
        place for place in range(first, len(reading.words) - 1) if reading.texts[place] in _LINKS
    ]
    refused = [hint.first for hint in reading.hints_of(Cue.NOT) if hint.first > first]
    places = [place for place in places if not refused or place < refused[0]]
    return places[-1] if places else None


def _parted(reading: Reading, about: range, right: range, hinge: Hint | None = None) -> Form:
    """The form, with what follows a “not” as what was wrong."""
    between = range(hinge.first, hinge.after) if hinge else range(0)
    start = next((place for place in about if reading.texts[place] == "from"), None)
    if start is not None and hinge is None and start > about.start:  # "from 30 to 33"
        return Form(range(about.start, start), right, range(start + 1, about.stop))
    for hint in reading.hints_of(Cue.NOT):
        if hint.first == right.start:
            comma = next((p for p in right if reading.texts[p] in ",;"), None)
            if comma is not None:  # "that's not dining, it's groceries"
                return Form(about, range(comma + 1, right.stop), range(hint.after, comma), between)
        elif right.start < hint.first < right.stop:
            wrong = range(hint.after, right.stop)
            return Form(about, range(right.start, hint.first), wrong, between)
    return Form(about, right, hinge=between)


def _points(reading: Reading, about: range) -> bool:
    """Whether the words point at one entry: “that last one”, “the uber”, “yesterday's coffee”."""
    words = [reading.texts[place] for place in about]
    return bool(words) and (words[0] in _POINTING or words[-1] in _ENTRIES)


def _is_new(reading: Reading, about: range, right: range, link: int) -> bool:
    """“put the cat in the vet, 80”: an amount is told where an entry would be pointed at."""
    places = reading.priced
    if not places.isdisjoint(about):
        return reading.texts[about.start] not in {"that", "last"}
    return reading.texts[link] in {"in", "into", "under"} and not places.isdisjoint(right)


def _describes(reading: Reading, about: range) -> bool:
    """Whether the words name an entry or a part of one: “dinner amount”, “the 40”, “taxi”."""
    known = reading.named | reading.places_of(Cue.LAST_ONE, Cue.LEDGER, Cue.CATEGORY)
    known |= reading.priced
    return bool(about) and (
        _points(reading, about)
        or any(place in known or reading.texts[place] in _FIELDS for place in about)
    )


def _is_subject(reading: Reading, about: range) -> bool:
    """Whether the words before the verb are an entry: “it”, “the taxi”, “the pharmacy one”."""
    words = [reading.texts[place] for place in about]
    if len(words) > _LONGEST_SUBJECT or not _STATING.isdisjoint(words):
        return False
    return not words or words[0] in _POINTING or words[-1] in _ENTRIES


def _is_bare_subject(reading: Reading, about: range, form: Form) -> bool:
    """“target run should be kids not shopping”: a thing without an article, and no new price."""
    if not 0 < len(about) <= _FEW or reading.named.isdisjoint(about):
        return False
    priced = reading.priced
    return bool(form.wrong) or priced.isdisjoint(form.right)


_FORMS: tuple[Callable[[Reading], Form | None], ...] = (
    _ordered,
    _retold,
    _written_wrong,
    _told,
    _denied,
)
_CORRECTING = (Cue.WRONG, Cue.CORRECT)
_EXCUSES = frozenset("actually typo correction mistake sorry wait rather oops ooops".split())
_VERBS = frozenset({"was", "were", "is"})
_LEADING = (Cue.LEAD_IN, Cue.WRONG, Cue.NO, Cue.GREET, Cue.CORRECT)
_LINKS = frozenset({"to", "under", "in", "into", "as", "="})
_ALSO_LOGGING = frozenset(
    """put make mark file tag count label set turn treat flag book log record stick throw place
    list class lower raise""".split()
)
"""Verbs that also write something new: "put 20 under lunch"."""
_POINTING = frozenset(
    """the that this it its thats those these my last latest previous first second third
    yesterdays todays mondays tuesdays wednesdays thursdays fridays saturdays sundays""".split()
)
_ENTRIES = frozenset("one entry expense transaction thing charge item purchase payment".split())
_PRICE = frozenset("price amount cost total date day".split())
_FIELDS = frozenset("amount price total date day category currency cost number value it".split())
_AFTERTHOUGHTS = frozenset("actually tho though instead rather sorry oops".split())
_STATING = frozenset("i we he she they you there who what".split())
_LONGEST_SUBJECT = 7
_FEW = 3
