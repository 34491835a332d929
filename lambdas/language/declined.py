"""What was turned down in the end: "620 but i passed", "85 so nope", "aber zurückgelegt"."""

from __future__ import annotations

import re

from language.reading import Reading


def is_declined(reading: Reading) -> bool:
    """Whether the end of the message says that the one thing it names was not bought."""
    if len(reading.amounts) != 1 or _HINTS.isdisjoint(reading.texts):
        return False
    start = reading.amounts[0].span.start
    turned = _TURNED_DOWN_ELSEWHERE.search(reading.said)
    if turned is None and _PAID.isdisjoint(reading.texts):
        turned = _TURNED_DOWN.search(reading.said)
    if turned is not None:
        return len(reading.said[: turned.start()].split()) > reading.place_of(start)
    return _WOULD_HAVE.search(reading.said) is not None


_HINTS = frozenset("but so aber maar mais pero ma mas been gonna going cost".split())
_PAID = frozenset("paid bought spent got ordered paying".split())
_TURNED_DOWN = re.compile(
    r"\b(?:but|so)(?: then)?(?: i| we)?(?: just| ended up)? (?:passed|nope|nah"
    r"|skipped(?: it| that)?|walked(?: away| out)?|naw|no thanks|no thank you|hard pass"
    r"|put (?:it|them|those) back"
    r"|left (?:it|them)(?: there)?|bailed|backed out|changed (?:my|our) minds?|chickened out"
    r"|declined|said no|decided not|didnt(?: buy| get| do| bother)?(?: it| them)?"
    r"|did not(?: buy| get)?(?: it| them)?|cooked(?: instead)?|held off|resisted|canceled(?: it)?"
    r"|cancelled(?: it)?|stayed home(?: instead)?|talked myself out of it|couldnt justify it)"
    r"(?: lol| haha| tho| though| anyway| in the end)?[ .!)]*$"
)
_TURNED_DOWN_ELSEWHERE = re.compile(
    r"\baber (?:dann )?(?:doch )?(?:wieder )?(?:zuruckgelegt|gelassen|verzichtet|nicht(?: gekauft)?"
    r"|nicht genommen|liegen ?gelassen|hangen ?gelassen|stehen ?gelassen|abgelehnt|lieber nicht"
    r"|bleiben lassen)[ .!]*$"
    r"|\bmaar (?:toch )?(?:niet(?: gedaan| gekocht)?|teruggelegd"
    r"|laten (?:liggen|hangen|staan))[ .!]*$"
    r"|\bmais (?:finalement |au final )?(?:non|pas achete|j ai renonce|renonce|repose"
    r"|j ai laisse tomber)[ .!]*$"
    r"|\bpero (?:al final )?(?:no|no la compre|no lo compre|lo deje|la deje|los deje|pase"
    r"|me arrepenti)[ .!]*$"
    r"|\bma (?:alla fine )?(?:no|ho lasciato perdere|ho rinunciato|non l ho preso)[ .!]*$"
    r"|\bmas (?:no fim )?(?:nao|desisti|deixei|deixei la|nao comprei)[ .!]*$"
)
_WOULD_HAVE = re.compile(
    r"\bwould(?:ve| have| of) (?:been|cost)(?: me| us| like| about)? \d"
    r"|\b(?:was|were) (?:gonna|going to) (?:be|cost)(?: me| us| like| about)? \d[\d.]* (?:but|so)\b"
)
