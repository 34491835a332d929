"""Questions about the world in which words of money stand: “what does overdraft mean”.

They are told by how they are asked, before the rules for questions about the ledger, which
would take a known word in them (a shop, a month, rent) for what is asked about.
"""

from __future__ import annotations

import re

from language.cues import Cue
from language.meaning import Meaning, talk
from language.reading import Reading, kept
from language.request import Decision, Talk


def general(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """A question that no ledger answers."""
    if not is_general(reading):
        return None
    return talk(Talk.OUT_OF_SCOPE, "a question about the world")


@kept
def is_general(reading: Reading) -> bool:
    """Whether it is asked as of the world; what names what is kept here is not."""
    if not _OF_THIS_TOOL.isdisjoint(reading.texts):
        return False
    first = reading.texts[:_NEAR_THE_START]
    if OPENINGS.isdisjoint(first) and _ANYWHERE.isdisjoint(reading.texts):
        return False
    if any(reading.texts[hint.first] != "stuff" for hint in reading.hints_of(*_KEPT_HERE)):
        return False
    return any(frame.search(reading.said) for frame in _FRAMES)


_NEAR_THE_START = 4
_KEPT_HERE = (Cue.BUDGET, Cue.LEDGER, Cue.CATEGORY, Cue.REPORT, Cue.RECURRING, Cue.SETTING)
_LEADING = r"^(?:so |hey |hi |and |but |ok |okay |um |btw |yo |quick question |please |pls )*"
_OPENING_FRAMES = tuple(
    re.compile(_LEADING + frame)
    for frame in (
        # what a word means, or is in another language
        r"what (?:do|does|did|is|are|s) (?:\w+ ){1,4}?(?:mean|means|stand for)\b",
        r"(?:whats|what is|what s|explain) the (?:meaning|difference|definition)\b",
        r"how (?:do|would|does) (?:you|u|i|we|one) (?:say|spell|pronounce|translate)\b",
        r"was (?:heisst|bedeutet) \w+",
        r"wie (?:sagt|schreibt|spricht) man\b",
        r"(?:que|cosa|o que) (?:significa|quiere decir|vuol dire|quer dizer) \w+",
        r"(?:que|qu est ce que) (?:veut dire|signifie|ca veut dire)\b",
        r"(?:como se (?:dice|escribe|diz)|comment (?:dit|ecrit) on|come si (?:dice|scrive))\b",
        r"wat betekent \w+",
        r"hoe (?:zeg|schrijf) je\b",
        # where something is, or when it comes
        r"(?:wheres|where (?:is|are|s)) (?:my|our|the) "
        r"(?!money|cash|spending|last|report|csv|total|export|file|entry|expense|list|.*\bgoing\b)",
        # what is offered somewhere
        r"(?:(?:do you|you|u|have you|anyone) )?(?:got|have|know|any|is there|are there|find me)"
        r" (?:\w+ ){0,3}?(?:coupons?|promo codes?|promos?|discount codes?|deals?|vouchers?) "
        r"(?:for|on|at|to|in|near)\b",
        # orders to a bank, and what it says
        r"(?:\w+ ){0,2}?"
        r"(?:reset|freeze|unfreeze|block|unblock|activate|raise|increase|lower|replace|unlock) "
        r"(?:my|the|our) (?:\w+ ){0,2}?(?:pin|card|overdraft|password|credit limit|iban)\b(?! fee)",
        r"(?:what is|whats|what s|what are) (?:the )?(?:apr|apy)\b",
        r"can (?:i|we) (?:return|exchange|bring|park|cash|deduct|wire)\b",
        r"how much (?:do|does) (?!i\b|we\b|my\b|our\b|it\b|that\b|this\b)(?:\w+ ){1,4}?"
        r"(?:charge|make|earn|get paid|cost|run) "
        r"(?:usually|typically|normally|these days|nowadays|per|an|in)\b",
        # of anybody or anything but the user
        r"(?:do|does) (?!i\b|we\b|you\b|u\b|my\b|our\b|me\b)(?:\w+ ){1,8}?"
        r"(?:take|have|need|sell|accept|deliver|carry|make|pay|open|close|charge|offer|cost|allow)\b",
        r"how come (?!i\b|we\b|you\b|my\b|our\b|it\b|the\b|that\b)",
        r"(?:is|are) there (?:a |an |any )?(?:\w+ ){1,4}?(?:near|nearby|around here|close by)\b",
        r"how much would an? (?!\w+ (?:leave|left))",
        r"(?:whats the |what is the )?cheapest (?:day|time|way|place|flights?|hotels?|airline)\b",
        r"how much (?:do|does|would|will) (?:a |an |the )?(?:\w+ ){1,5}?"
        r"(?:usually|typically|normally|generally|on average|really) ",
        # news
        r"(?:what|did|does|how|when|why|will|is|are|has) (?:\w+ )?(?:the )?"
        r"(?:fed|stock market|housing market|central bank|ecb|election|government)\b",
        # advice
        r"how much (?:\w+ ){0,2}?should (?:i|we|one|someone|you) "
        r"(?:spend|save|pay|tip|put|be spending|be paying|be saving|set aside|invest|charge)\b",
        r"how much (?:of a )?(?:house|home|car|mortgage|rent|apartment) "
        r"(?:can|could) (?:i|we) afford\b",
        # somebody's life
        r"(?:where|when|why|who) (?:did|do|does|were|are) (?:you|u) "
        r"(?:buy|eat|live|go|grow|born|come|get|work|sleep|from|like|love)\b",
        r"(?:whats|what is|what s) (?:the|my|an|a|your|their) (?:\w+ )?apr (?:on|for|of|rate|mean)",
    )
)
_FRAMES = (
    *_OPENING_FRAMES,
    re.compile(r"\b(?:pin|password|passcode)\b.{0,60} (?:reset|change|recover|unlock) it\b"),
    re.compile(r"\bis (?:it|this|that) (?:a |an )?(?:scam|legit|phishing|spam)\b"),
)
_OF_THIS_TOOL = frozenset("recurring carryover rollover undo restore hashtag category".split())
_ANYWHERE = frozenset("pin password passcode scam legit phishing".split())
OPENINGS = _ANYWHERE | frozenset(
    """reset freeze unfreeze block unblock activate raise increase lower replace unlock can
    cheapest what whats where wheres how when who why explain any got have know do you did does
    will is are has find anyone was wie que cosa o qu comment come como wat hoe""".split()
)
