"""Words of tickets for anything that happens, in English and six more languages, folded."""

from __future__ import annotations

TICKETS = frozenset(
    """ticket tickets tix entrada entradas boleto boletos karte karten eintrittskarten tickets
    billet billets place places biglietto biglietti ingresso ingressos bilhete bilhetes kaartje
    kaartjes""".split()
)
TO_EVENTS = frozenset("for to para fur zum zur pour per voor naar del de au a al alla".split())
"""Words between them and what they let one into."""
HAPPENING = frozenset(
    """are is were was sold out sale will do does dont when where available cheap expensive go goes
    going estan son sind ist waren sont sono sao zijn""".split()
)
"""Words of a sentence about tickets that were not bought."""
