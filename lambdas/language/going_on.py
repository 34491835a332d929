"""An amount whose words only go on from what was named: “20 on my metro card, 10 on hers”."""

from __future__ import annotations

from language.cues import Cue
from language.parts import Part
from language.reading import Reading


def goes_on(reading: Reading, part: Part, before: Part) -> bool:
    """Whether a part of a list names nothing, but only whose, which or which way it is.

    As in “breakfast for two, hers 16 mine 12”, “bus 1.25 going and 1.25 coming”; beside
    one's own, “40 for mom” goes on too: “flu shots 25 mine and 40 for mom”.
    """
    said = [
        reading.texts[place]
        for place in range(part.first, part.after)
        if reading.words[place].is_word
        and place not in reading.numbered
        and place not in reading.dated
    ]
    if not said:
        return True
    rest = [one for one in said if one not in _SMALL and one not in _WHICH]
    if not rest:
        return not _WHICH.isdisjoint(said)
    if rest == ["home"]:
        ridden = {hit.sense.slug for hit in reading.hits_in(before.first, before.after)}
        return bool(ridden & {"transport", "fuel"})
    others = not _MINE.isdisjoint(reading.texts[before.first : part.first + 1])
    somebody = any(hint.cue is Cue.PAYEE for hint in reading.hints_in(part.first, part.after))
    return others and said[0] in _FOR and len(rest) <= _NAME and (somebody or said[0] == "pour")


_WHICH = frozenset(
    """hers his mine yours theirs ours her him them me us going coming there again more another
    extra front rear left right upstairs downstairs each both rest second third other return round
    suya suyo mia mio otro otra vuelta ida hinweg ruckweg hin meins seins ihrs hinten vorne
    sienne mienne aller retour suo sua andata ritorno minha dele dela volta heen terug""".split()
)
_SMALL = frozenset(
    """on for the a and n in at of to my one then just also was were is plus & way trip und et y e
    en el la le les der die das den fur pour para per voor il lo""".split()
)
_MINE = frozenset("me mine moi mich mir meins mio mia minha mij yo mi".split())
_FOR = frozenset("for pour fur para per voor".split())
_NAME = 2
