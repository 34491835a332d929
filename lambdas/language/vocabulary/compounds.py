"""Last parts of compounds that say nothing of the kind of thing: its bill, its shop, its card."""

from __future__ import annotations

CARRIERS: dict[str, tuple[str, ...]] = {
    "de": tuple(
        """vorauszahlungen vorauszahlung nachzahlungen nachzahlung schlussrechnung jahresrechnung
        monatsrechnung abrechnung rechnungen rechnung zahlungen zahlung kosten gebuhren gebuhr beitrage
        beitrag abschlage abschlag pauschale raten rate besuch besuche termin bestellung bestellungen
        tickets ticket karten karte artikel zeug sachen bedarf kram laden geschaft stand stunde stunden
        reparatur kauf kaufe aufladung einkauf guthaben vertrag abo limit budget""".split()
    ),
    "nl": tuple(
        """jaarafrekening eindafrekening afrekening naheffing rekeningen rekening nota factuur kosten
        betalingen betaling bijdrage bezoekje bezoek afspraak spullen spulletjes artikelen winkel zaak
        kaartjes kaartje kaarten kaart tickets ticket reparatie bestelling onderhoud beurt contract
        aankoop uitje budget limiet""".split()
    ),
    "sv": tuple(
        """rakningar rakningen rakning fakturan faktura avgiften avgift kostnader kostnad besoket besok
        biljetter biljett kort kop grejer saker butik affar bestallning reparation""".split()
    ),
}
"""By language, folded, longer ones before those they end in."""
LINKS = ("", "s", "es", "n", "en", "e", "-")
"""What may stand between the parts of a compound."""
