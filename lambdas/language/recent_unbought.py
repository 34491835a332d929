"""What was just entered and then was not bought: “didn't buy them in the end”."""

from __future__ import annotations

import re

from language.meaning import Meaning
from language.reading import Reading
from language.recents import named
from language.request import Decision, Recent, Remove, TakingBack, Target


def recent_unbought(reading: Reading, _: tuple[Decision, ...]) -> Meaning | None:
    """The removal of the last entry, or of the one named, where it was not bought after all."""
    if reading.amounts or reading.is_question or LEADS.isdisjoint(reading.texts):
        return None
    found = _FRAME.fullmatch(reading.said)
    if found is None:
        return None
    one = _meant(reading, len(reading.said[: found.start("object")].split()))
    if one is None:
        return None
    request = Remove(target=Target(ids=(one.id,)), by=TakingBack.RETRACT)
    return Meaning(request, None, ("it was not bought after all",))


def _meant(reading: Reading, first: int) -> Recent | None:
    """The only entry of the last message, or the one whose name follows the verb."""
    texts = reading.texts
    if texts[first] in _IT:
        last = [one for one in reading.context.recent if one.last]
        return last[0] if len(last) == 1 else None
    after = next((n for n in range(first, len(texts)) if texts[n] in _AFTER_ALL), len(texts))
    return named(reading, list(range(first, after)))


LEADS = frozenset("didnt did never ended decided didn".split())
_IT = frozenset("it them that those one any".split())
_AFTER_ALL = frozenset("in after anyway either lol sorry".split())
_FRAME = re.compile(
    r"(?:(?:no|nvm|never ?mind|actually|wait|oh|sorry|ok|okay|so|but|and|dont|don ?t|hmm|ugh) )*"
    r"(?:i |we )?(?:didn ?t|did not|never|ended up not|decided not to) "
    r"(?:end up |actually |even |really )*"
    r"(?:buy|buying|bought|get|getting|got|take|taking|took|order|ordering|ordered|pay for|paid for"
    r"|go for|want) "
    r"(?P<object>(?:it|them|that|those|one|any|the \w+(?: \w+)?)(?: (?:in the end|after all|anyway"
    r"|either|lol|sorry))*)"
)
