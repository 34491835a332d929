"""Dutch words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

_UNITS = "een twee drie vier vijf zes zeven acht negen".split()
_TENS = counted(
    "twintig dertig veertig vijftig zestig zeventig tachtig negentig", start=20, step=10
)

DUTCH = MoneyWords(
    language="nl",
    numbers={
        **counted(
            "nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"
            " vijftien zestien zeventien achttien negentien"
        ),
        **_TENS,
        **{
            f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": value + n
            for ten, value in _TENS.items()
            for n, one in enumerate(_UNITS, 1)
        },
    },
    scales={
        "honderd": 100,
        "duizend": 1000,
        "miljoen": 1_000_000,
        "mln": 1_000_000,
        "mille": 1000,
        "ruggen": 1000,
        "rooie": 1000,
        "doezoe": 1000,
        "duizendje": 1000,
        "ton": 100_000,
    },
    compounds=(("duizend", 1000), ("honderd", 100)),
    joiner="en",
    point="komma",
    fractions={"halve": "0.5", "anderhalf": "1.5"},
    amounts={
        **dict.fromkeys(("vijfje", "vijfjes", "briefje van vijf"), (5, "EUR")),
        **dict.fromkeys(
            ("tientje", "tientjes", "joet", "joetje", "donnie", "briefje van tien"), (10, "EUR")
        ),
        **dict.fromkeys(("twintigje", "briefje van twintig", "twintigeurobiljet"), (20, "EUR")),
        **dict.fromkeys(("geeltje", "geeltjes"), (25, "EUR")),
        **dict.fromkeys(("vijftigje", "briefje van vijftig"), (50, "EUR")),
        **dict.fromkeys(
            ("meier", "meiers", "meiertje", "barkie", "barki", "honderdje", "briefje van honderd"),
            (100, "EUR"),
        ),
        **dict.fromkeys(("knaak", "knaken"), (2, "EUR")),
        **dict.fromkeys(("rug", "rooie rug"), (1000, "EUR")),
    },
    major={
        "euro|euro's|eur|piek|ekkers|euri|euries|euritjes|eurootjes|eurotjes|pegels|ekkies": "EUR",
        "dollar|dollars": "dollar",
        "pond": "pound",
        "frank|franken": "CHF",
        "kronen": "krone",
    },
    minor={"cent|centen|eurocent": "cent"},
    roles={
        Role.UNIT: (
            "kg|kilo|kilo's|gram|g|liter|liters|l|ml|km|kilometer|meter|m|uur|uren|minuten|min|dag"
            "|dagen|nacht|nachten|week|weken|maand|maanden|jaar|procent|flessen|dozen|blikjes|stuks"
            "|pakken|keer|graden|eieren|balen|zakken|kratten|rollen|potten|bossen"
        ),
        Role.LABEL: (
            "kamer|tafel|lijn|nummer|nr|maat|bus|bestelling|factuur|verdieping|zaal|vlucht|spoor"
            "|hoofdstuk|seizoen|rij|stoel|huisnummer|perron|deel|poort|aflevering"
        ),
        Role.NUMBERED: "spf|factor|nummer|nr|maat|lijn|spoor|hoofdstuk|seizoen|huisnummer|perron|aflevering",
        Role.PEOPLE: "personen|persoon|mensen|vrienden|man|collega's|kinderen|volwassenen",
        Role.WAYS: "delen|personen",
        Role.EACH: "per liter|de liter|per kwh|per uur|het uur|de kilo|per fles|per meter|per keer|elke keer|per dag|per rit|de man|per man|per stuk|elk|per persoon|ieder|p.p|p.p.|per kaartje|per nacht|per kilo|stuk",
        Role.AT: "à|voor elk",
        Role.PLUS: "plus|+",
        Role.MINUS: "min|minus",
        Role.TIMES: "x|keer|maal|*",
        Role.TIP: "fooi|tip|verzending|verzendkosten|btw|bezorgkosten",
        Role.INCLUDING: "inclusief|incl|met fooi|inbegrepen",
        Role.AFTER: "na",
        Role.COUNTED: (
            "pintjes|pintje|pilsjes|wijntjes|koffietjes|frietjes|ijsjes|bioscoopkaartjes"
            "|treinkaartjes|concertkaartjes|cappuccino's|croissants|kroketten|frikandellen|pizza"
            "|burgers|flessen wijn|kratten|dozen|pakken|kilo|kaarten|entree|toegangskaartjes|truien"
            "|t-shirts|broeken|sokken|paar|boekjes|cadeautjes|planten|biertjes|bier|koffie|koffies|kaartjes|tickets|pizza's|boeken|broodjes|eieren"
            "|shirts|kopjes"
        ),
        Role.OFF: "korting",
        Role.BACK: "terug|wisselgeld",
        Role.SPLIT: "gedeeld|verdeeld|delen|gesplitst|ieder de helft|fifty fifty",
        Role.BETWEEN: "door|tussen|onder|met",
        Role.AMONG: "tussen",
        Role.HALF: "helft van|de helft van",
        Role.SHARE: "mijn deel|mijn helft|mijn aandeel",
        Role.TOTAL: "bij elkaar|alles samen|totaal|in totaal|samen",
        Role.APPROXIMATE: "ongeveer|circa|ca|rond de|bijna|zo'n|een euro of",
        Role.ISH: "ongeveer|of zo",
        Role.INSTALLMENTS: "termijnen",
        Role.BUY: "gekocht|kocht|gehaald|haalde|besteld",
        Role.PAY: "betaald|betaalde|uitgegeven|kostte|kost|voor|gaf|was|waren|van|is",
        Role.FOR: "voor",
        Role.ON: "de lijn|aan|bij|in|op",
        Role.WITH: "met",
        Role.AND: "en",
        Role.OF: "van",
        Role.OR: "of",
        Role.TO: "tot",
        Role.SINCE: "sinds|in|vanaf|jaar",
        Role.OCLOCK: "uur",
        Role.PERCENT: "procent",
        Role.MEND: (
            "nee|sorry|wacht|oeps|ik bedoel|bedoel|ik bedoelde|bedoelde|foutje|ho|nee wacht|correctie"
            "|onzin|typfout|tikfout|eh|uh|pardon|nou nee|oh nee|ach nee|verkeerd|fout|excuus"
        ),
        Role.LISTED: (
            "ipv|i.p.v.|in plaats van|normaal|normale prijs|adviesprijs|oorspronkelijk|eerst|eigenlijk"
            "|vroeger|van oorsprong|winkelprijs|nieuwprijs"
        ),
        Role.NOW: "nu|maar|betaald|voor maar|in de aanbieding|in de uitverkoop|afgeprijsd|slechts",
        Role.LOWERED: (
            "afgeprijsd|afgeprijsd naar|verlaagd naar|verlaagd tot|gezakt naar|afgedongen tot"
        ),
        Role.CARD: "cadeaubon|cadeaukaart|tegoedbon|waardebon",
        Role.PER: "liter|kg|kilo|uur|stuk|dag|nacht|persoon|kwh|km|maand|l",
    },
    weak=(
        "twee halve ton een en in of man was is van bus week stuk maat min drie elf tien acht delen door onder"
        " pond cent piek frank met deel spoor aan bij op voor komma plus per samen terug dollar"
        " sorry nee ho nu maar normaal eerst liter kilo uur l kg km"
        " dollars rij nul zes rug ton mille rooie tip pizza burgers paar kilo entree donnie"
    ),
)
