"""What corrects without a verb of changing: a thing told again, or a number that was “meant”.

“Wait gpu was 594.99” tells of a thing once more after a word of second thoughts; “13.50 i
meant” has the word behind.
"""

from __future__ import annotations

from language.correction_forms import Form
from language.cues import Cue
from language.reading import Reading


def thought_again(reading: Reading) -> Form | None:
    """The form of a correction that only a word of second thoughts tells."""
    if len(reading.amounts) != 1 or not reading.priced or reading.is_question:
        return None  # "2²9" is an amount inside of no word
    if _is_in_all(reading):
        return _of_the_amount(reading)
    if not _NEW.isdisjoint(reading.texts) or not reading.has(Cue.WRONG, Cue.NO, Cue.CORRECT):
        return None
    return _told_again(reading) or _meant(reading)


def _is_in_all(reading: Reading) -> bool:
    """“it was 2 tickets so 36 total”: what was told before, counted again."""
    return reading.texts[:2] in _IT_WAS and reading.amounts[0].how == "the total"


def _of_the_amount(reading: Reading) -> Form:
    """The correction to the one amount that is told."""
    places = reading.places_in([reading.amounts[0].span])
    return Form(range(0), range(min(places), max(places) + 1))


def _told_again(reading: Reading) -> Form | None:
    """“nee, Edeka waren 27,82”, “oops gig was 160 after the door guy took his cut”."""
    first = _past_second_thoughts(reading)
    amount = reading.places_in([reading.amounts[0].span])
    right = min(amount)
    hinge = right
    while hinge > first and reading.texts[hinge - 1] in _ONLY:
        hinge -= 1
    copula = hinge - 1
    if not 0 < first < copula <= first + _LONGEST or reading.texts[copula] not in _COPULAS:
        return None
    subject = range(first, copula)
    if not all(reading.words[place].is_word for place in subject):
        return None
    if reading.texts[first] in _PERSONS or not reading.places_of(*_ACTING).isdisjoint(subject):
        return None
    return Form(subject, range(right, max(amount) + 1), hinge=range(copula, right))


def _meant(reading: Reading) -> Form | None:
    """“13.50 i meant, with delivery”."""
    amount = reading.places_in([reading.amounts[0].span])
    if min(amount) > _past_second_thoughts(reading):
        return None
    after = max(amount) + 1
    said = " ".join(reading.texts[after : after + 3])
    if not f"{said} ".startswith(_MEANT):
        return None
    return Form(range(0), range(min(amount), after), hinge=range(after, after + 1))


def _past_second_thoughts(reading: Reading) -> int:
    """The place after “oops”, “no wait”; 0 where the message opens otherwise or laments."""
    place = 0
    said = False
    while place < len(reading.words):
        if not reading.texts[place][0].isalnum():
            place += 1
        elif reading.texts[place] in _SECOND:
            place += 1
            said = True
        elif reading.texts[place] in _BEFORE:
            place += 1
        else:
            break
    lamented = reading.texts[:2] == ["oh", "no"] and place == _LAMENT
    return place if said and not lamented else 0


_SECOND = frozenset(
    """oops ooops whoops wait no nope nah sorry correction typo nee neen nein ne nope ups upps huch
    hoppla moment quatsch sorry oeps wacht foutje non oups pardon erreur perdon espera ups uy error
    ops scusa aspetta errore anzi desculpa espera opa erro nie sorki nej oj hoppsan hayir pardon
    aslinda нет ой упс""".split()
)
"""Words that take back what was said."""
_BEFORE = frozenset(
    """oh ah ach och ok okay so well hm hmm uh um eh actually hang hold on just my bad mistake man
    dude lol doch jetzt warte stop stopp""".split()
)
_COPULAS = frozenset(
    """was were is are cost came war waren kostete kosteten was waren kostte kostten era eran fue
    fueron costo costaron etait etaient coutait erano fu furono costava foi eram foram custou byl
    byla bylo byly var kostade было был была были""".split()
)
_ONLY = frozenset(
    "only just actually really like to nur eigentlich solo seulement maar eigenlijk so".split()
)
_PERSONS = frozenset("i we he she they it that you there who what which".split())
_NEW = frozenset(
    "also too another forgot forget late missed add log auch ook aussi tambien".split()
)
"""Words of what is told for the first time: “sorry forgot, coffee was 4”."""
_MEANT = (
    "i meant ", "i mean ", "meant ", "is what i meant ", "i ment ", "meinte ich ", "mein ich ",
    "bedoel ik ", "bedoelde ik ", "quise decir ", "queria decir ", "digo ", "je voulais dire ",
    "volevo dire ", "intendevo ", "quis dizer ", "queria dizer ",
)  # fmt: skip
_ACTING = (Cue.SPENT, Cue.LOG, Cue.EARNED, Cue.GAVE_ME, Cue.BUDGET)
_IT_WAS = (["it", "was"], ["that", "was"], ["they", "were"], ["those", "were"])
_LONGEST = 5
_LAMENT = 2
