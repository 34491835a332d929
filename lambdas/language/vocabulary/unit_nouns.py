"""How the price of one is told, and how one is called that was counted: “7.25 a bale”, “12 bales”.

All are folded. What is counted is compared with what is priced, so the tables are short.
"""

from __future__ import annotations

BEFORE_ONE = frozenset(
    """a an per each every the / por cada el la x al pro je der die das den jede jeder jedes am im
    par le chaque il lo ogni alla o ao pra de het elke elk""".split()
)
"""Between a price and the word for one: “7.25 a bale”, “3,85 par jour”, “95 pro Kind”."""

CHARGES = frozenset("copay cover admission entry entrance fare toll copago eintritt entree".split())
"""Between a price and the word for each: “3 scripts 10 copay each”."""

PLURAL_ENDINGS = (
    ("", "s"), ("", "es"), ("y", "ies"), ("f", "ves"), ("fe", "ves"),
    ("z", "ces"),
    ("", "e"), ("", "n"), ("", "en"), ("", "er"), ("in", "innen"),
    ("", "x"), ("al", "aux"),
    ("o", "i"), ("a", "e"), ("e", "i"), ("ca", "che"), ("ga", "ghe"), ("co", "chi"), ("go", "ghi"),
    ("ia", "ie"), ("io", "i"), ("cia", "ce"), ("gia", "ge"),
    ("ao", "oes"), ("ao", "aos"), ("ao", "aes"), ("", "eren"), ("m", "ns"), ("l", "is"), ("el", "eis"),
)  # fmt: skip
"""How a word for one ends, and for several, in English, German and the Romance languages."""

SEVERAL_OF = {
    "person": "people persons ppl pax guests adults us", "child": "children kids", "man": "men",
    "head": "people persons ppl guests us heads", "kid": "kids children boys girls",
    "woman": "women", "foot": "feet ft", "tooth": "teeth", "mouse": "mice", "goose": "geese",
    "pound": "lbs lb pounds", "lb": "lbs pounds", "ounce": "oz", "oz": "ounces",
    "hour": "hrs hr h", "hr": "hours hrs", "h": "hours hrs horas heures std stunden uur",
    "yard": "yds yd", "yd": "yards yds", "gallon": "gal gals", "gal": "gallons gals",
    "dozen": "doz dz", "doz": "dozen dozens", "dz": "dozen", "page": "pgs pg pp",
    "pg": "pages pgs", "month": "mos mo", "mo": "months mos", "week": "wks wk", "wk": "weeks wks",
    "year": "yrs yr", "yr": "years yrs", "piece": "pcs pc", "pc": "pieces pcs",
    "package": "pkgs pkg", "pkg": "packages pkgs", "ticket": "tix",
    "box": "bxs", "mile": "mi", "mi": "miles", "minute": "mins min", "min": "minutes mins",
    "litre": "l liters", "liter": "l liter litros", "l": "liters litres litros liter litri",
    "kilo": "kg kgs", "kg": "kilos kilo kgs", "kilogramo": "kilos kg", "km": "kms",
    "std": "stunden std", "stunde": "std", "stuck": "stucke", "mann": "manner leute",
    "nase": "leute personen", "kopf": "leute personen", "tag": "tagen", "monat": "monaten",
    "persona": "personas persone gente", "cabeza": "personas", "testa": "persone",
    "oeil": "yeux", "tete": "personnes", "mes": "meses", "pessoa": "pessoas", "uovo": "uova",
    "paio": "paia", "plate": "us people guests adults", "uomo": "uomini", "ora": "ore", "notte": "notti", "nuit": "nuits",
    "kop": "personen", "pack": "pks pk", "glas": "glazen", "kilogramme": "kilos kg",
    "doos": "dozen",
}  # fmt: skip
"""Words for several that no ending tells, and what is written short."""

LASTING = frozenset(
    """week month year woche monat jahr semana mes ano semaine mois an annee settimana mese anno
    maand jaar mo mth yr wk""".split()
)
"""“30 a month for 12 months” goes on; “3 months, 30 a month” was paid."""
DOZENS = frozenset("dozen doz dz docena dutzend douzaine dozzina duzia dozijn".split())
