"""German words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TENS = counted(
    "zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", start=20, step=10
)

GERMAN = MoneyWords(
    language="de",
    numbers={
        **counted(
            "null eins zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf"
            " dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn"
        ),
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "fuenfzig": 50,
        **_TENS,
        **{
            f"{one}und{ten}": value + n
            for ten, value in _TENS.items()
            for n, one in enumerate(_UNITS, 1)
        },
    },
    scales={
        "hundert": 100,
        "tausend": 1000,
        "tsd": 1000,
        "million": 1_000_000,
        "millionen": 1_000_000,
        "mio": 1_000_000,
        "mrd": 1_000_000_000,
        "mille": 1000,
        "riese": 1000,
        "riesen": 1000,
        "tausender": 1000,
    },
    compounds=(("tausend", 1000), ("hundert", 100)),
    joiner="und",
    point="komma",
    fractions={"halbe": "0.5", "anderthalb": "1.5", "eineinhalb": "1.5"},
    amounts={
        **dict.fromkeys(("fünfer", "fünfi", "heiermann"), (5, "")),
        "füfliber": (5, "CHF"),
        **dict.fromkeys(("zehner", "zehni", "zehnerl"), (10, "")),
        **dict.fromkeys(("zwanziger", "zwanzger", "zwanni", "zwani", "zwännzger"), (20, "")),
        **dict.fromkeys(
            ("fünfziger", "fuffziger", "fuchzger", "fuffi", "fuffy", "fuffie", "füfzger"), (50, "")
        ),
        **dict.fromkeys(
            ("hunderter", "hunni", "hunderternote", "hunderterl", "blauer", "blauen"), (100, "")
        ),
        **dict.fromkeys(("zweihunderter",), (200, "")),
        **dict.fromkeys(("fünfhunderter",), (500, "")),
    },
    major={
        "euro|euros|eur|ocken|öcken": "EUR",
        "mäuse|kröten|flocken|tacken|piepen|mücken|euronen|eier euro|öre euro|teuro": "EUR",
        "franken|fränkli|fränkli|franke|stutz|stei|sfr|fr": "CHF",
        "dollar|dollars": "dollar",
        "pfund": "pound",
        "kronen|krone": "krone",
        "zloty": "PLN",
        "forint": "HUF",
        "yen": "JPY",
        "rupien": "rupee",
    },
    minor={"cent|cents|ct": "cent", "rappen": "CHF"},
    roles={
        Role.UNIT: (
            "kg|kilo|kilos|g|gramm|l|liter|ml|km|kilometer|m|meter|stück|stk|stunde|stunden|std"
            "|minuten|min|tag|tage|tagen|nacht|nächte|woche|wochen|monat|monate|monaten|jahr|jahre"
            "|jahren|prozent|uhr|pack|packung|packungen|flaschen|dosen|pfund mehl|er pack"
            "|er|qm|zimmer"
            "|grad|zoll|watt|kwh|mal|pers|ballen|säcke|kisten|kästen|rollen|tüten|beutel|kartons|gläser|eimer|bündel"
        ),
        Role.LABEL: (
            "nr|nummer|zimmer|gleis|tisch|größe|gr|linie|haus|hausnummer|bestellung|rechnung"
            "|rechnungsnr|platz|reihe|halle|tor|gate|kapitel|band|staffel|folge|teil|seite|pin|plz"
            "|bus|tram|zone|abschnitt|wohnung|etage|autobahn|auftrag|kundennr|packung|klasse|stufe"
        ),
        Role.NUMBERED: (
            "nr|nummer|gleis|größe|linie|hausnummer|rechnungsnr|bestellnummer|plz|halle|kapitel"
            "|staffel|folge|auftrag|kundennr"
        ),
        Role.PEOPLE: (
            "personen|person|leute|leuten|freunde|freunden|freundinnen|kollegen|mann|kinder"
            "|erwachsene"
        ),
        Role.WAYS: "teile|personen",
        Role.EACH: (
            "pro liter|der liter|den liter|pro kwh|pro stunde|die stunde|in der stunde|pro flasche|die flasche|das kilo|der kilo|pro meter|pro quadratmeter|je|pro mal|jedes mal|pro fahrt|pro tag|pro nase|je stück|je person|pro person|pro stück|pro kopf|das stück|stückpreis|à|jeweils|pro nacht|pro kilo"
            "|pro ticket|pro karte"
        ),
        Role.AT: "zu je|à|je|a|zu",
        Role.PLUS: "plus|+",
        Role.MINUS: "minus|abzüglich|weniger",
        Role.TIMES: "x|mal|*",
        Role.TIP: "trinkgeld|tip|versand|mwst|porto",
        Role.INCLUDING: "inkl|inklusive|einschließlich|mit trinkgeld",
        Role.AFTER: "nach",
        Role.COUNTED: (
            "bierchen|weizen|halbe|maß|radler|kinokarten|konzertkarten|fahrkarten|eintrittskarten"
            "|semmeln|krapfen|kebap|dürüm|pizza|burger|eis|cappuccino|cappuccinos|espresso|shirts"
            "|t-shirts|socken|paar|kisten|kästen|packungen|becher|tassen|gläser|stücke|portionen"
            "|bier|biere|kaffee|kaffees|karten|tickets|pizzen|brötchen|stück|bücher|eier|cola"
            "|hemden|getränke|kugeln|gänge|flaschen|croissants|döner|brezeln"
        ),
        Role.OFF: "rabatt|nachlass|ermäßigung|gutschein",
        Role.BACK: "zurück|rückgeld|wechselgeld|zurückbekommen",
        Role.SPLIT: "geteilt|aufgeteilt|teilen|gesplittet|halbe halbe|halbe-halbe|fifty fifty|teilten|geteilte",
        Role.BETWEEN: "durch|unter|zwischen",
        Role.AMONG: "durch",
        Role.HALF: "hälfte von|die hälfte von",
        Role.SHARE: "mein anteil|meine hälfte|mein teil",
        Role.TOTAL: "macht|macht zusammen|alles zusammen|zusammengerechnet|gesamt|insgesamt|zusammen|summe|total",
        Role.APPROXIMATE: "etwa|ca|circa|zirka|ungefähr|rund|fast|knapp|so um die|um die|ca.",
        Role.ISH: "oder so",
        Role.INSTALLMENTS: "raten|monatsraten",
        Role.BUY: "gekauft|kaufte|hatte|geholt|bestellt",
        Role.PAY: (
            "bezahlt|zahlte|ausgegeben|kostet|kostete|kosten|gezahlt|überwiesen|habe|war|waren|für"
        ),
        Role.FOR: "für|fuer",
        Role.ON: "auf|beim|bei|im",
        Role.WITH: "mit",
        Role.AND: "und",
        Role.OF: "von",
        Role.OR: "oder",
        Role.TO: "bis",
        Role.SINCE: "seit|in|im jahr|jahr|ab",
        Role.OCLOCK: "uhr",
        Role.PERCENT: "prozent",
        Role.MEND: (
            "nein|nee|ne|sorry|moment|quatsch|ach nein|ach nee|ups|korrektur|vielmehr|ich meine"
            "|meine|ich meinte|meinte|halt|stopp|äh|doch eher|tippfehler|verschrieben|vertippt"
            "|falsch|pardon|verzeihung|entschuldigung|blödsinn|ne doch|warte|oh nein|oder nein|nein nein"
            "|ich korrigiere|ähm|ehm|öh|mist|verlesen|stimmt nicht"
        ),
        Role.LISTED: (
            "statt|anstatt|anstelle von|ursprünglich|originalpreis|normalpreis|uvp|sonst|regulär"
            "|normal|normalerweise|eigentlich|vorher|früher|kostet sonst|kostet normal"
            "|listenpreis|ladenpreis|reduziert von|runtergesetzt von|heruntergesetzt von|runter von"
        ),
        Role.NOW: (
            "jetzt|nun|nur|bezahlt|gezahlt|für nur|im angebot|im sale|reduziert|runter auf"
            "|am ende|letztlich"
        ),
        Role.LOWERED: (
            "reduziert|reduziert auf|heruntergesetzt|heruntergesetzt auf|runtergesetzt|gesenkt auf"
            "|runter auf|runtergehandelt auf|runtergehandelt|im angebot für"
        ),
        Role.CARD: "gutschein|geschenkkarte|gutscheincode",
        Role.PER: "liter|kg|kilo|stunde|std|stück|tag|nacht|person|kwh|km|monat|l|h",
    },
    weak=(
        "null ein eine einen elf acht drei am im er die man war hatte mal je so rate mann fr krone"
        " und in band teil platz total haus bus min tag tip pin gate pack gr stufe minus plus"
        " nein nee ne sorry moment meine halt normal nur jetzt nun reduziert l h liter kilo tag nacht"
        " person kg km meter"
        " hunderter blauer blauen riese riesen mille stei franke pizza burger eis paar halbe radler"
        " espresso weizen zwani"
    ),
)
