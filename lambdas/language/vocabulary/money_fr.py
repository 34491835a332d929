"""French words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

_SMALL = counted(
    "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf",
    start=1,
)
_TENS = counted("vingt trente quarante cinquante soixante", start=20, step=10)
_UPPER = {
    f"{head}-{tail}": base + value
    for head, base in (("soixante", 60), ("quatre-vingt", 80))
    for tail, value in _SMALL.items()
    if value >= 10 or base == 80
}

FRENCH = MoneyWords(
    language="fr",
    numbers={
        "zéro": 0,
        **_SMALL,
        **_TENS,
        **_UPPER,
        "soixante et onze": 71,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
        "quatre-vingts": 80,
        "quatre-vingt": 80,
        "quatre vingts": 80,
        "quatre vingt": 80,
        "soixante dix": 70,
        "dix sept": 17,
        "dix huit": 18,
        "dix neuf": 19,
        "quatre vingt dix": 90,
        **{
            f"{ten}-{one}": value + n
            for ten, value in _TENS.items()
            for one, n in _SMALL.items()
            if n < 10
        },
    },
    scales={"cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000},
    joiner="et",
    point="virgule",
    fractions={"demi": "0.5"},
    amounts={
        "dizaine": (10, ""),
        "quinzaine": (15, ""),
        "vingtaine": (20, ""),
        "trentaine": (30, ""),
        "quarantaine": (40, ""),
        "cinquantaine": (50, ""),
        "soixantaine": (60, ""),
        "centaine": (100, ""),
        "millier": (1000, ""),
    },
    major={
        "euro|euros|boules": "EUR",
        "balle|balles": "balle",
        "dollar|dollars|piastres": "dollar",
        "livre sterling|livres": "pound",
        "franc|francs|fr|frs|balles suisses": "franc",
        "francs suisses": "CHF",
        "francs cfa|fcfa|cfa": "XOF",
        "dirhams|dirham|dh|dhs": "MAD",
        "couronnes": "krone",
    },
    minor={"centime|centimes|cts": "centime"},
    roles={
        Role.LISTED: "au lieu de|soldé de|soldée de|prix initial|prix d'origine|initialement",
        Role.MEND: (
            "non|pardon|enfin|enfin non|euh|heu|oups|je veux dire|je voulais dire"
            "|plutôt|désolé|désolée|attends|attendez|correction|je me trompe"
            "|je me suis trompé|nan|ah non|mais non|non pardon|zut|rectification"
        ),
        Role.UNIT: (
            "kg|kilo|kilos|grammes|g|litre|litres|l|ml|km|kilomètres|mètres|m|heure|heures"
            "|h|minutes"
            "|min|jour|jours|nuit|nuits|semaine|semaines|mois|an|ans|année|années|bouteilles|boîtes"
            "|paquets|pièces|fois|pour cent|pouces|degrés|œufs|places assises|tranches|sacs|rouleaux|bottes|caisses|bocaux|pots|cartons|palettes|barquettes"
        ),
        Role.LABEL: (
            "chambre|table|ligne|numéro|n°|no|taille|bus|commande|facture|étage|salle|vol"
            "|quai|porte"
            "|chapitre|saison|route|place|rang|tome|épisode|appartement|appt|zone|réf"
        ),
        Role.NUMBERED: "spf|fps|indice|numéro|n°|taille|ligne|quai|porte|chapitre|saison|épisode|réf",
        Role.PEOPLE: "personnes|personne|amis|amies|gens|collègues|enfants|adultes|potes",
        Role.WAYS: "parts|personnes",
        Role.EACH: (
            "chacun|chacune|chaque|par personne|pièce|la pièce|l'unité|l'un|l'une|par tête|le kilo"
            "|par nuit|par pers|par tête de pipe|la place|le billet|l'entrée|le paquet|le litre"
            "|par billet"
        ),
        Role.AT: "à|a",
        Role.PLUS: "plus|+",
        Role.MINUS: "moins",
        Role.TIMES: "x|fois|*",
        Role.TIP: "pourboire|de pourboire|le pourboire|frais de port|de frais de port|livraison|de livraison"
        "|de service|de tip",
        Role.INCLUDING: "compris|comprise|pourboire compris|pourboire inclus|inclus|incluse|ttc|avec pourboire"
        "|dont|y compris|en comptant",
        Role.AFTER: "après|avec",
        Role.COUNTED: (
            "cafés|café|bières|billets|places|pizzas|croissants|livres|menus|baguettes|verres"
            "|plats|tickets|burgers|œufs|desserts"
        ),
        Role.OFF: "de réduction|de remise|réduction|remise|rabais",
        Role.BACK: "de monnaie|rendus",
        Role.SPLIT: "partagé|partagés|divisé|partage|divisés|à partager|à diviser|on partage|on divise|splitté|moitié moitié"
        "|moitié-moitié|partagée|divisée|partagées|on a partagé|cinquante cinquante",
        Role.BETWEEN: "entre|par|en",
        Role.AMONG: "entre",
        Role.HALF: "moitié de|la moitié de",
        Role.SHARE: "ma part|ma moitié",
        Role.TOTAL: "ça fait|le tout|total|en tout|au total",
        Role.APPROXIMATE: "environ|à peu près|presque|dans les|autour de|près de|genre|grosso modo|à la louche",
        Role.ISH: "environ|à peu près|et quelques|et des poussières|et des brouettes|à peu de chose près",
        Role.INSTALLMENTS: "mensualités|fois sans frais|échéances|versements",
        Role.BUY: "acheté|pris|mangé|commandé",
        Role.PAY: "payé|dépensé|coûté|coûte|pour|paye|donné|de|est|était|reçu",
        Role.FOR: "pour",
        Role.ON: "en|au|chez|sur",
        Role.WITH: "avec",
        Role.AND: "et",
        Role.OF: "de",
        Role.OR: "ou",
        Role.TO: "à",
        Role.SINCE: "depuis|en|année|jusqu'en",
        Role.OCLOCK: "heures|h",
        Role.PERCENT: "pour cent",
    },
    weak=(
        "seize cent cents un une six dix sept dollar dollars plus a en de est pour on par table bus"
        " no vol zone total place route taille fr million millions mille min an mois pris livre"
        " franc francs demi ou et porte place minutes boules chambre livraison personnel"
        " quinzaine quarantaine soixantaine dont genre chaque service"
    ),
)
