"""Italian words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

_UNITS = "uno due tre quattro cinque sei sette otto nove".split()
_TENS = counted(
    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta", start=20, step=10
)

ITALIAN = MoneyWords(
    language="it",
    numbers={
        **counted(
            "zero uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
            " quattordici quindici sedici diciassette diciotto diciannove"
        ),
        **_TENS,
        **{
            (ten[:-1] if one[0] in "uo" else ten) + one: value + n
            for ten, value in _TENS.items()
            for n, one in enumerate(_UNITS, 1)
        },
        **{f"{ten}tré": value + 3 for ten, value in _TENS.items()},
    },
    scales={"cento": 100, "mille": 1000, "mila": 1000, "milione": 1_000_000, "milioni": 1_000_000},
    compounds=(("mila", 1000), ("mille", 1000), ("cento", 100)),
    joiner="e",
    point="virgola",
    fractions={"mezzo": "0.5", "mezza": "0.5"},
    amounts={
        "deca": (10, ""),
        "deka": (10, ""),
        "decino": (10, ""),
        "ventone": (20, ""),
        "ventello": (20, ""),
        "cinquantone": (50, ""),
        "cinquantello": (50, ""),
        "centone": (100, ""),
        "decina": (10, ""),
        "quindicina": (15, ""),
        "ventina": (20, ""),
        "trentina": (30, ""),
        "quarantina": (40, ""),
        "cinquantina": (50, ""),
        "sessantina": (60, ""),
        "settantina": (70, ""),
        "ottantina": (80, ""),
        "novantina": (90, ""),
        "centinaio": (100, ""),
        "migliaio": (1000, ""),
    },
    major={
        "euro|euri|eur|eurini|eurozzi|neuri|sacchi|cucuzze|carte": "EUR",
        "dollaro|dollari": "dollar",
        "sterlina|sterline": "GBP",
        "franchi|franco": "franc",
        "lire": "TRY",
        "corone": "krone",
    },
    minor={"centesimo|centesimi|cent": "cent"},
    roles={
        Role.LISTED: "invece di|anziché|scontato da|scontata da|prezzo originale|prezzo pieno",
        Role.MEND: (
            "no|scusa|scusate|scusami|anzi|pardon|ops|volevo dire|cioè|ehm|eh|aspetta"
            "|mi correggo|correzione|o meglio|ah no|ho sbagliato|mi sono sbagliato"
            "|mi sono sbagliata"
        ),
        Role.UNIT: (
            "kg|chilo|chili|kili|grammi|g|etti|etto|litro|litri|l|ml|km|chilometri|metri|m|ora|ore"
            "|minuti|giorno|giorni|notte|notti|settimana|settimane|mese|mesi|anno|anni|per cento"
            "|bottiglie|scatole|lattine|confezioni|volte|pezzi|pollici|gradi|uova|sacchetti|rotoli|balle|casse|vasetti|barattoli|mazzi|bancali"
        ),
        Role.LABEL: (
            "camera|stanza|tavolo|linea|numero|n°|nr|taglia|autobus|ordine|fattura|piano|sala|volo"
            "|binario|capitolo|stagione|via|posto|fila|gate|interno|rif"
        ),
        Role.NUMBERED: "spf|fattore|numero|n°|nr|taglia|linea|binario|capitolo|stagione|rif",
        Role.PEOPLE: "persone|persona|amici|amiche|gente|colleghi|bambini|adulti",
        Role.WAYS: "parti|persone",
        Role.EACH: (
            "ciascuno|ciascuna|l'uno|l'una|a testa|cadauno|cadauna|cad|ognuno|ognuna|a persona"
            "|per persona|al pezzo|a cranio|a capoccia|per uno|l'ingresso"
            "|al chilo|a notte"
        ),
        Role.AT: "a",
        Role.PLUS: "più|piu|+",
        Role.MINUS: "meno",
        Role.TIMES: "x|per|*",
        Role.TIP: "mancia|di mancia|la mancia|spedizione|di spedizione|iva|coperto|di coperto|il coperto",
        Role.INCLUDING: "compresa|compreso|compresi|inclusa|incluso|inclusi|con mancia|mancia inclusa|di cui"
        "|mancia compresa|contando",
        Role.AFTER: "dopo|con",
        Role.COUNTED: (
            "caffè|birre|biglietti|pizze|panini|libri|cornetti|gelati|spritz|piatti|magliette"
            "|brioche"
        ),
        Role.OFF: "di sconto|sconto",
        Role.BACK: "di resto",
        Role.SPLIT: "diviso|divisa|divisi|dividere|da dividere|alla romana|abbiamo diviso|smezzato|smezzata|a metà|metà e metà"
        "|facciamo a metà|fatto a metà|metà per uno",
        Role.BETWEEN: "tra|fra|in|per",
        Role.AMONG: "tra|fra",
        Role.HALF: "metà di|la metà di",
        Role.SHARE: "la mia parte|la mia metà|mia parte",
        Role.TOTAL: "tutto insieme|totale|in totale|in tutto",
        Role.APPROXIMATE: "circa|quasi|più o meno|intorno a|intorno ai|sui|tipo|attorno ai|grossomodo",
        Role.ISH: "circa|più o meno|o giù di lì|e rotti|e qualcosa|e spicci|scarsi|abbondanti",
        Role.INSTALLMENTS: "rate|rate mensili",
        Role.BUY: "comprato|preso|mangiato|ordinato|presi",
        Role.PAY: "pagato|speso|costa|costato|per|di|costava|donato|erano|ricevuto",
        Role.FOR: "per",
        Role.ON: "in|al|da|di",
        Role.WITH: "con",
        Role.AND: "e",
        Role.OF: "di",
        Role.OR: "o",
        Role.TO: "a",
        Role.SINCE: "dal|nel|da|anno|fino al",
        Role.OCLOCK: "ore",
        Role.PERCENT: "per cento",
    },
    weak=(
        "un una uno due sei tre venti cento e a di o in per da al rate via piano cent cad iva"
        " ore camera numero lire sala fila posto interno mille con meno presi franco etto sui"
        " euro sacchi carte tipo deca contando"
    ),
)
