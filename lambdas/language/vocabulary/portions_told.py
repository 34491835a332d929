"""Words around a part of a bill that is told after it: “my part is just a third”, folded."""

from __future__ import annotations

ME = frozenset(
    """i me my mine myself our ours we us ich mein meine meins meiner mir mich yo mi mio mia mias moi mon ma mien
    mienne je j' io mio mia miei eu meu minha ik mijn mij mijne""".split()
)
"""Who tells that the part is their own."""

ONLY = frozenset(
    """only just count counts counting log put keep solo solamente solo cuenta nur zahl zahle bloss
    seulement juste compte conta soltanto so somente apenas alleen maar tel""".split()
)
"""What tells that no more than the part is to count."""

ONE = frozenset(
    "a one 1 an only just un une una uno ein eine einem einen um uma een of nur".split()
)
"""What stands before a third where it is no ordinal number."""

OTHERS = frozenset(
    "other others rest andere anderen autre otra otro altra altro outra ander andere".split()
)

AROUND = frozenset(
    """of that it this is was are were the bill tab total amount for in down to part share portion side
    belongs belong goes go went his hers her their theirs so as so really actually only 's s there thing
    technically cost price both have has had should be can you please charge charged
    de eso esto es era fue lo la el los las parte cuota cuenta a en le toca tocaba corresponde
    davon das ist war die der den teil anteil rechnung von gehort gehorte fur
    c'est c'etait est etait la le l' l'autre en part que de du des addition ca sur a au pour
    e era il della del parte quota conto di ne per
    do da dele dela conta
    is was het de deel daarvan ervan rekening van voor""".split()
)
"""All else that may be said of it."""

JOINING = frozenset(
    "and too also as well plus forgot y und et e en tambien auch aussi anche tambem ook & ,".split()
)
"""“and ben too”, “i forgot mia”: who shared besides."""

PEOPLE_THERE = frozenset(
    "came joined was were there is in shared paid payed pays kam war vino vint".split()
)
"""What those are said to have done."""
