"""Words of what was expected, announced or usual before, and of what is still to be paid."""

from __future__ import annotations

EXPECTED = frozenset(
    """expected expecting planned penciled pencilled thought supposed figured guessed hoped
    esperaba esperabamos planeado pensaba presupuestado suponia
    erwartet geplant gedacht sollte eigentlich eingeplant gerechnet
    prevu devait pensais
    previsto doveva pensavo
    devia pensava achei planejado
    verwacht gepland dacht zou""".split()
)
"""Before what was only expected: "i had penciled in 260"."""
FORMERLY = (
    ("used", "to", "be"), ("used", "to", "cost"), ("last", "time"), ("back", "then"),
    ("meant", "to", "spend"), ("wanted", "to", "spend"), ("costaba", "antes"), ("antes", "costaba"),
    ("antes", "era"), ("antes", "valia"), ("fruher", "kostete"), ("fruher", "war"), ("war", "fruher"),
    ("avant", "c'etait"), ("prima", "costava"), ("prima", "era"), ("vroeger", "was"), ("was", "eerst"),
    ("last", "year", "it", "was"), ("last", "month", "it", "was"), ("last", "time", "it", "was"),
)  # fmt: skip
"""Before what it cost once: "milk 4.29, used to be 3.50"."""
ANNOUNCED = frozenset(
    """said says quoted quote menu sticker advertised listed tag sign website app online wanted asked asking
    decia ponia anunciado
    stand angeschrieben hiess
    affichait annonce disait
    diceva annunciato
    dizia anunciado
    stond zei""".split()
)
"""Before a price that somebody named, and that counts for nothing where another one was charged."""
CHARGED = frozenset(
    """charged charge paid pay ended wound rang came cost final actually settled turned spent billed
    was bill now
    cobraron cobro pague pagamos salio costo final
    bezahlt abgebucht verlangt gekostet kostete
    paye facture preleve coute
    pagato addebitato costato
    paguei cobraram custou saiu
    betaald afgeschreven kostte""".split()
)
"""Before what was paid in the end: "hotel said 129 but charged 151.73"."""
OWED = frozenset(
    """owed owing owe remaining remains outstanding due left rest balance
    faltan falta quedan queda debo resta restan pendiente pendientes
    offen ausstehend restlich
    reste restent
    restano resta mancano manca
    faltam restam devo
    resterend openstaand open""".split()
)
"""Beside what is still to be paid: "paid 100 toward the dentist, 220 still owed"."""
