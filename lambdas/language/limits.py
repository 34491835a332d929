"""Limits that are set without the word “budget”: “max 40 a month on subscriptions”."""

from __future__ import annotations

from language.amounts import AmountMention
from language.categories import USUALLY_REPEATS, names_a_category
from language.cues import Cue
from language.reading import Reading


def limit_in(reading: Reading) -> AmountMention | None:
    """The amount that spending should stay under, None where no such wish is said."""
    if TELLING.isdisjoint(reading.texts) and not reading.has(Cue.ALERT):
        return None
    amounts = money_in(reading)
    if len(amounts) != 1 or reading.has(Cue.HOW_MUCH, Cue.EARNED):
        return None
    if reading.has(Cue.ALERT):
        return amounts[0] if _warns(reading, amounts[0]) else None
    if not (reading.hits or reading.periods or reading.schedule or reading.has(Cue.SPEND)):
        return None
    place = reading.place_of(amounts[0].span.start)
    wished = _opens(reading, place) or _closes(reading) or _keeps(reading, place)
    wished = wished or _names(reading, place) or _refuses(reading, place)
    wished = wished or _settles(reading, place) or _sets_plainly(reading, place)
    wished = wished or _allows(reading, place) or _puts_aside(reading, place)
    after = reading.place_of(amounts[0].span.end)
    wished = wished or _bounds_after(reading, after) or _is_all_there_is(reading, place, after)
    return amounts[0] if wished else None


def money_in(reading: Reading) -> tuple[AmountMention, ...]:
    """The amounts, "a month" apart: "40/month" is 40."""
    if reading.schedule is None:
        return reading.amounts
    return reading.money_outside(reading.schedule.spans).amounts or reading.amounts


def _opens(reading: Reading, place: int) -> bool:
    """“max 40/month on …”, “groceries: at most 90 a week”."""
    said = " ".join(reading.texts[max(0, place - 4) : place])
    if not f" {said}".endswith(_ENDINGS):
        return False
    if reading.texts[place - 2 : place] in _NAMED_MAX:
        return False
    most = next(one for one in _AT_MOST if f" {said}".endswith(f" {one}"))
    named = reading.places_of(Cue.FILLER, Cue.LEAD_IN, Cue.ME, Cue.LINK) | reading.named
    wishing = not _WISHING.isdisjoint(reading.texts[:place])
    planned = not reading.has(Cue.SPENT) and (reading.schedule or reading.periods or wishing)
    return bool(planned) and all(
        at in named or reading.texts[at] in _PLANNING or not reading.words[at].is_word
        for at in range(place - most.count(" ") - 1)
    )


def _is_all_there_is(reading: Reading, place: int, after: int) -> bool:
    """“only 60 a month on bars from now on”, “2k a month for everything”: a rate, no thing."""
    led = reading.places_of(Cue.LEAD_IN, Cue.GREET, Cue.ME) | reading.places_of(Cue.SET)
    first = next((n for n in range(len(reading.words)) if n not in led), 0)
    opened = reading.texts[place - 1 : place] in (["only"], ["just"]) and place <= first + 1
    if reading.schedule is None or not (opened or place == first) or reading.has(Cue.SPENT):
        return False
    rate = reading.places_in(reading.schedule.spans)
    following = next((n for n in range(after, len(reading.words)) if n not in rate), after)
    said = f" {' '.join(reading.texts[following:])} "
    if any(one in said for one in _OF_EVERYTHING):
        return not reading.hits
    if not opened or reading.texts[following : following + 1] not in (["on"], ["for"], ["at"]):
        return False
    return bool(reading.hits) and all(
        names_a_category(hit) or hit.sense.slug not in USUALLY_REPEATS for hit in reading.hits
    )


def _closes(reading: Reading) -> bool:
    """“40 a month on subscriptions as my max”."""
    said = f" {reading.said} "
    if any(one in said for one in _ALL_OF_IT) and _PAID.isdisjoint(reading.texts):
        return True
    return not _LIMITS.isdisjoint(reading.texts) and any(one in said for one in _NAMED_AS)


def _keeps(reading: Reading, place: int) -> bool:
    """“i wanna keep fuel under 120”, “let's stick to 300 for dining”."""
    before = reading.texts[:place]
    verbs = [at for at, text in enumerate(before) if text in _KEEPING]
    if not verbs or not _NOT_MINE.isdisjoint(before):
        return False
    led = reading.places_of(Cue.LEAD_IN, Cue.FILLER, Cue.ME, Cue.GREET, Cue.SET)
    ordered = all(at in led or before[at] in _PLANNING for at in range(verbs[0]))
    following = before[verbs[0] + 1 :]
    bound = next((n for n, text in enumerate(following) if text in _BOUNDS), len(following))
    rest = [text for text in following[bound + 1 :] if text not in _ABOUT]
    return ordered and bound < len(following) and (not rest or _has_a_rate(reading))


def _names(reading: Reading, place: int) -> bool:
    """“my max for coffee is 40 a month”, “target for groceries: 400 a month”."""
    before = reading.texts[:place]
    at = next((n for n, text in enumerate(before) if text in _LIMITS), None)
    if at is None or not before or before[-1] not in _BEING:
        return False
    led = reading.places_of(Cue.LEAD_IN, Cue.FILLER, Cue.ME, Cue.AWAY) | reading.named
    return all(n in led or n == at or not reading.words[n].is_word for n in range(place))


def _settles(reading: Reading, place: int) -> bool:
    """“set my fun money at 120 per month”: an order, with a rate."""
    leading = (Cue.LEAD_IN, Cue.GREET, Cue.ME)
    opening = reading.begins(Cue.SET, past=leading)
    if opening is None or reading.texts[opening.first] not in _SETTLING or not reading.schedule:
        return False
    named = any(opening.first < hit.first < place for hit in reading.hits)
    return named and reading.texts[place - 1] in {"at", "to", "="}


def _warns(reading: Reading, amount: AmountMention) -> bool:
    """“warn me when shopping goes over 500 in a month”: a category, and a bound."""
    place = reading.place_of(amount.span.start)
    if "@" in reading.typed or _GROWING.isdisjoint(reading.texts[:place]):
        return False  # "alert me at rent@example.com over 300"
    over = any(hint.after == place for hint in reading.hints_of(Cue.OVER))
    over = over or reading.texts[place - 1] in _PASSING
    return over and any(not hit.sense.is_income and hit.first < place for hit in reading.hits)


def _allows(reading: Reading, place: int) -> bool:
    """“can you set me a tenner a week for takeaways”: what one may spend, at a rate."""
    said = " ".join(reading.texts[max(0, place - 3) : place])
    allowing = any(f"{one} " in f"{said} " for one in _ALLOWING)
    return allowing and bool(reading.hits) and _has_a_rate(reading)


def _puts_aside(reading: Reading, place: int) -> bool:
    """“save 300 each month for the mexico trip”, “put aside 100 a month for presents”."""
    if not reading.hits or not _has_a_rate(reading) or not _FOR.intersection(reading.texts[place:]):
        return False
    led = reading.places_of(Cue.LEAD_IN, Cue.GREET, Cue.ME, Cue.FILLER)
    first = next((n for n in range(len(reading.words)) if n not in led), 0)
    said = " ".join(reading.texts[first : place + 3])
    return any(said.startswith(one) for one in _SAVING) or (
        said.startswith(("put ", "set ")) and reading.texts[place + 1 : place + 2] == ["aside"]
    )


def _has_a_rate(reading: Reading) -> bool:
    return any(f" {one} " in f" {reading.said} " for one in _RATES)


def _sets_plainly(reading: Reading, place: int) -> bool:
    """“set entertainment 175”, “put groceries at 300”: a category's own name and the amount."""
    verb, to = reading.texts[:1], reading.texts[place - 1 : place]
    if verb not in (["set"], ["put"], ["keep"]) or place < 2:
        return False
    if to in (["at"], ["to"]):
        place -= 1
        if (verb, to) == (["put"], ["to"]):
            return False
    elif verb != ["set"]:
        return False
    named = [hit for hit in reading.hits if hit.first == 1 and hit.after == place]
    return any(names_a_category(hit) or hit.said in _AS_CATEGORIES for hit in named)


def _bounds_after(reading: Reading, after: int) -> bool:
    """“clothes = 80 max per month”, “coffee 40 tops each month”: a bound and a rate."""
    said = " ".join(reading.texts[after : after + 3])
    if not f"{said} ".startswith(_AFTER_MONEY) or not _PAID.isdisjoint(reading.texts):
        return False
    return bool(reading.hits and (reading.schedule or reading.periods))


def _refuses(reading: Reading, place: int) -> bool:
    """“don't let me spend more than 60”, “keep me from going over 400”."""
    if not _PAID.isdisjoint(reading.texts):
        return False
    said = f" {' '.join(reading.texts[:place])} "
    over = any(one in said for one in _GOING_OVER)
    return over and any(one in said for one in _REFUSING)


_OF_EVERYTHING = (
    " for everything ", " on everything ", " in total ", " overall ", " all in ", " all together ",
    " for all spending ", " for all my spending ", " total ", " altogether ",
)  # fmt: skip
_AT_MOST = (
    "let me spend", "let us spend", "let myself spend", "allow me", "allow us", "allow myself",
    "allow ourselves", "limit me to", "limit myself to", "limit us to", "restrict me to",
    "a max of", "max of", "a maximum of", "maximum of", "no more than", "not more than",
    "less than", "at most", "max", "maximum", "lets do", "lets go with", "lets try", "lets say",
    "lets aim for", "aim for", "aiming for", "shoot for", "shooting for", "only spend",
    "only want to spend", "only wanna spend", "want to spend only", "just want to spend",
    "only going to spend", "only gonna spend", "only spending",
    "maximal", "hochstens", "nicht mehr als", "nicht uber", "maximaal", "hooguit", "hoogstens",
    "ten hoogste", "niet meer dan", "hogst", "inte mer an", "maksymalnie", "maks", "nie wiecej niz",
    "najwyzej", "en fazla", "en cok", "maksimum", "не больше", "не более", "максимум", "maksimal",
    "tidak lebih dari", "بحد اقصى", "كحد اقصى", "maximo", "como mucho", "no maximo", "au maximum",
    "au plus", "massimo", "al massimo",
)  # fmt: skip
_ENDINGS = tuple(f" {one}" for one in _AT_MOST)
_PLANNING = frozenset(
    """id like my want wanna need should spend spending to only try trying aim aiming going gonna
    plan
    planning be is for on it if lets okay ok we i cool with cap
    will mochte wil wollen soll darf mag moet mogen chce хочу istiyorum ska vill mau mas""".split()
)
_WISHING = frozenset("want wanna like id should need will".split())
_AS = ("as my", "as a", "as the", "is my", "is the", "my absolute", "thats my", "for my")
_LIMITS = frozenset("max maximum limit cap ceiling goal target".split())
_NAMED_AS = tuple(f" {one} {limit} " for one in _AS for limit in (*_LIMITS, "upper limit"))
_AS_CATEGORIES = frozenset(
    "food eating out fun clothes clothing gas takeout restaurants hobbies beauty kids pets".split()
)
_AFTER_MONEY = (
    "max ", "maximum ", "tops ", "at most ", "or less ", "at the most ", "maximal ", "hochstens ",
    "maximo ", "como mucho ", "al massimo ", "massimo ", "maximaal ", "hooguit ", "au max ",
    "no maximo ",
)  # fmt: skip
_NAMED_MAX = (["hbo", "max"], ["air", "max"], ["pro", "max"], ["pepsi", "max"])
_BEING = frozenset({"is", "at", "of", "be", ":", "=", "to"})
_PAID = frozenset("spent paid bought went came cost was were had".split())
_GROWING = frozenset(
    """goes go gets get passes pass exceeds exceed hits hit reaches reach spending spend spent total
    totals adds crosses cross""".split()
)
"""A category grows to a limit; without one of these a single expense is meant."""
_PASSING = frozenset("over above past exceed exceeds beyond hit hits reach reaches than".split())
_ALLOWING = ("set me", "give me", "allow me", "set me at", "set us", "give us", "put me on")
_SAVING = ("save ", "put aside", "set aside", "put away", "put by", "saving ", "stash ", "reserve ")
_FOR = frozenset({"for", "toward", "towards"})
_EACH = ("a", "each", "every", "per")
_RATES = (
    *(f"{each} {span}" for each in _EACH for span in ("week", "month", "year")),
    *("weekly", "monthly", "yearly"),
)
_SETTLING = frozenset("set fix put hold keep pin".split())
_ALL_OF_IT = (
    " is all i want ", " is all i wanna ", " is all im ", " is the most i want ",
    " is all we want ",
    " is the most i wanna ", " is the most im ", " is all i should ", " is the most i should ",
    " is all i can ", " is the most i can ",
)  # fmt: skip
_KEEPING = frozenset("keep stay stick hold limit cap restrict remain rein".split())
_NOT_MINE = frozenset("he she they kept stayed stuck".split())
_BOUNDS = frozenset("under below within to at around beneath less over".split())
_ABOUT = _BOUNDS | frozenset("like about or a an the max maximum total say roughly".split())
"""Between a bound and its amount: “stay at hotel 120” was spent."""
_GOING_OVER = (
    " more than ", " over ", " above ", " exceed ", " past ", " beyond ", " exceeding ",
)  # fmt: skip
_REFUSING = (
    " dont want to ", " dont wanna ", " do not want to ", " dont let ", " do not let ",
    " from going ", " from spending ", " shouldnt ", " should not ", " mustnt ", " not to ",
    " never want to ", " never let ", " stop me ", " i cant ", " dont allow ", " not go ",
    " not spend ",
    " without going ", " avoid going ", " wont ",
)  # fmt: skip
TELLING = frozenset(
    max(phrase.split(), key=len)
    for phrase in (
        *_AT_MOST, *_ALL_OF_IT, *_LIMITS, *_KEEPING, *_REFUSING, *_SETTLING, *_ALLOWING, *_SAVING,
        *_AFTER_MONEY, *_OF_EVERYTHING, "put", "only", "just",
    )
)  # fmt: skip
"""The longest word of each phrase that tells a limit: no wish for one goes without them all."""
