"""How one tells of what was just entered without its name, and everyday names of its kind, folded."""

from __future__ import annotations

from language.vocabulary.recents import IT_WAS

TELLS_IT = (
    *IT_WAS,
    ("its", "gonna", "be"), ("it's", "gonna", "be"), ("its", "going", "to", "be"),
    ("it's", "going", "to", "be"), ("it", "is", "going", "to", "be"), ("it", "will", "be"),
    ("it'll", "be"), ("itll", "be"), ("gonna", "be"), ("that", "will", "be"), ("thatll", "be"),
    ("that'll", "be"), ("it", "came", "to"), ("that", "came", "to"), ("it", "cost"), ("this", "is"),
    ("it", "ended", "up"), ("they", "were"), ("there", "were"), ("son",), ("eran",), ("sera",),
    ("seran",), ("fueron",), ("va", "a", "ser"), ("es", "wird"), ("wird",), ("es", "sind"),
    ("es", "waren"), ("das", "waren"), ("das", "sind"), ("ce", "sera"), ("ca", "sera"),
    ("ca", "fait"), ("ca", "faisait"), ("sono",), ("erano",), ("saranno",), ("sara",),
    ("vai", "ser"), ("vao", "ser"), ("eram",), ("sao",), ("foram",), ("het", "is"), ("dat", "is"),
    ("het", "wordt"), ("het", "werd"), ("het", "waren"), ("het", "wordt",),
)  # fmt: skip
"""“it was”, “its gonna be”: openings of what is told of something that was named before."""
INSTEAD = (
    ("instead",), ("stattdessen",), ("invece",), ("en", "su", "lugar"), ("en", "vez", "de", "eso"),
    ("a", "la", "place"), ("em", "vez", "disso"), ("in", "plaats", "daarvan"),
)  # fmt: skip
"""Endings that say that something else holds than what was told before."""
STARS = frozenset("*＊")
"""“100*”: the sign by which writers of short messages mark what they correct."""
STANDS = frozenset(
    """right correct stimmt passt richtig stimmts correcto bien juste exact bon giusto esatto certo
    correto klopt goed juist cierto stands ok""".split()
)
"""What is said of the value that holds: “ne quatsch, 61,15 stimmt”."""
THINKING_AGAIN = frozenset(
    """quatsch unsinn blodsinn falsch nonsense rubbish scratch tonteria tontería mentira betise
    bêtise sciocchezza besteira onzin wait hold on no nope nah ne nee nein non nao oh ach ah doch
    actually""".split()
)
"""What stands between a value that is taken back and the one that holds."""

HEADS = {
    "transport": "ride trip fare lift journey carrera viaje trayecto fahrt course trajet corsa "
    "corrida viagem rit ritje",
    "dining": "meal food bill tab check comida cuenta essen rechnung repas addition pasto conto "
    "refeicao conta maaltijd eten rekening",
    "groceries": "groceries grocery shop shopping food supermarket super compra einkauf courses "
    "spesa compras boodschappen",
    "fuel": "gas fuel petrol diesel tank gasolina benzin sprit essence benzina benzine",
    "health": "appointment visit cita termin consultation visita consulta afspraak",
    "housing": "apartment flat room",
    "travel": "room stay flight ticket habitacion zimmer chambre camera quarto kamer",
    "entertainment": "ticket tickets show entradas karten billets biglietti ingressos kaartjes",
}
"""Words for what a category's entries are, by which one is meant after “uber home 22”."""
RIDES = frozenset("uber lyft taxi cab bolt grab ola didi cabify ride minicab freenow".split())
"""Rides by car, each of which may be said of another."""
