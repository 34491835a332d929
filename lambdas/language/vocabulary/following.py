"""Words of questions that lean on what was said before, in English and six more languages."""

from __future__ import annotations

NOW = frozenset("now ahora jetzt maintenant adesso ora agora nu".split())
"""“and now?”: the question before, once more."""

ONCE_MORE = frozenset("again nochmal encore ancora opnieuw".split())
"""“show yesterday again”."""

AROUND = frozenset(
    """what which one the is it was its whats about how of them those these then that all so and
    expense entry thing purchase y e et und en cual cuales es era fue el la lo mas was welche
    welcher welches war der die das quel quelle laquelle lequel etait c'est est le qual quale
    quali foi o a welk welke het de most least all far just told""".split()
)
"""All else that may stand around it, or around “the biggest”."""

UNITS = {
    "day": "today", "week": "this week", "month": "this month", "year": "this year",
    "weekend": "this weekend",
}  # fmt: skip

_UNIT = "day|weekend|week|month|year"
STANDING = (
    rf"(?:what'?s|what is|wheres|where's|where is) (?:my|our|the) (?P<unit>{_UNIT})"
    r"(?: looking)? (?:at|like|up)\b",
    rf"(?:how'?s|how is) (?:my|our|the) (?P<going>{_UNIT}) (?:looking|going|doing|coming along|so far|at)\b",
    r"(?:where|what) (?:am i|are we|do i stand|do we stand|we)(?: up to)?\b",
    r"(?:how am i|how are we|how'?m i) (?:doing|going|looking)\b",
    r"como (?:voy|vamos|ando|estoy|va)\b",
    r"(?:wie|wo) (?:steh|stehe|lieg|liege|bin) ich\b",
    r"wie (?:siehts|sieht's|sieht es)\b",
    r"(?:et )?(?:j'en suis|ou j'en suis|ou en suis[- ]je|je suis a combien|ou est-ce que j'en suis)",
    r"(?:a che punto (?:sono|sto)|come (?:sto|vado|sono messo|sono messa)|a quanto (?:sono|sto))\b",
    r"(?:como|em quanto|quanto) (?:estou|vou|to)\b",
    r"(?:hoe|waar|op hoeveel) (?:sta|zit) ik\b",
)
"""How much it is so far: “where am i at today”, “wie steh ich heute da” (folded)."""

OF_A_STAND = frozenset(
    """at so far looking now then for up to da aus ervoor uit messo messa ou andando like doing
    going on de do till with by hasta bis""".split()
)
"""What may follow."""

ASKING_OF_ONE = frozenset(
    """is are was were isnt wasnt ist sind war waren est etait sont sono is zijn esta estan
    esta""".split()
)
"""Verbs that stand before what is asked about: “was that yesterday”."""
POINTED = frozenset("that it this das es ce dat het that's".split())
THERE = frozenset(
    """in there here logged saved recorded noted added now already yet on the list ledger down
    entered gespeichert drin eingetragen notiert schon da jetzt ahi apuntado apuntada anotado
    anotada guardado ya ahora dedans note notee enregistre deja maintenant dentro segnato segnata
    gia adesso la anotada la ai ja agora erin genoteerd al nu""".split()
)
"""What says that something is in the ledger: “is the dentist in there now?”."""
