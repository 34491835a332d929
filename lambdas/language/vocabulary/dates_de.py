"""German words about days, periods and schedules."""

from __future__ import annotations

from language.holidays import Holiday
from language.vocabulary.date_words import DateWords, Kind, Rhythm, Units

_PARTS = ("abend", "nachmittag", "morgen", "mittag", "vormittag", "nacht")

GERMAN = DateWords(
    months=(
        "januar|jänner|jan",
        "februar|feber|feb",
        "märz|mrz",
        "april|apr",
        "mai",
        "juni|jun",
        "juli|jul",
        "august|aug",
        "september|sept|sep",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    weekdays=tuple(
        "|".join(name + part for name in names.split("|") for part in ("", *_PARTS))
        for names in (
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag|sonnabend",
            "sonntag",
        )
    ),
    words={
        Kind.WEEKDAYS: {
            0: "montags",
            1: "dienstags",
            2: "mittwochs",
            3: "donnerstags",
            4: "freitags",
            5: "samstags|sonnabends",
            6: "sonntags",
        },
        Kind.DAY: {
            0: "heute|heut|hüt|heit|grad eben|grade eben|heute in der früh|heut früh|heut abend|heut mittag|heute morgen|heute früh|heute mittag|heute nachmittag|heute abend"
            "|heute nacht|heute vormittag|eben|vorhin|gerade eben",
            -1: "gestan|gsi gester|geschter|gestern|gestern abend|gestern nacht|gestern morgen|gestern früh|gestern mittag"
            "|gestern nachmittag|gestern vormittag|letzte nacht|gestrigen",
            -2: "vorgestern|vorgestern abend|vorgestern mittag|vorgestern früh",
            1: "morgen|morgen früh|morgen abend",
            2: "übermorgen",
        },
        Kind.SHIFT: {-1: "tag vor|am tag vor|der tag vor", 1: "tag nach|am tag nach"},
        Kind.PART: {
            0: "abend|nacht|morgen|mittag|nachmittag|vormittag|früh|abends|morgens|mittags"
        },
        Kind.UNIT: {
            Units.DAY: "tag|tage|tagen|tages",
            Units.WEEK: "woche|wochen",
            Units.MONTH: "monat|monate|monaten|monats",
            Units.QUARTER: "quartal|quartals|quartale",
            Units.YEAR: "jahr|jahre|jahren|jahres",
            Units.WEEKEND: "wochenende|wochenenden",
            Units.WEEKDAY: "werktag|werktage|werktagen|wochentag|wochentage|wochentagen|arbeitstag"
            "|arbeitstage",
            Units.HALF_YEAR: "halbes jahr|einem halben jahr|halben jahr",
            Units.HOUR: "stunde|stunden|minute|minuten",
        },
        Kind.NUMBER: {
            1: "ein|eine|einen|einem|einer",
            2: "zwei|paar",
            3: "drei",
            4: "vier",
            5: "fünf",
            6: "sechs",
            7: "sieben",
            8: "acht",
            9: "neun",
            10: "zehn",
            11: "elf",
            12: "zwölf",
            14: "vierzehn",
            20: "zwanzig",
            30: "dreißig",
            -3: "einigen|ein paar|mehreren",
        },
        Kind.ORDINAL: {
            1: "erste|ersten|erster|erstes",
            2: "zweite|zweiten|zweiter|zweites",
            3: "dritte|dritten|dritter",
            4: "vierte|vierten|vierter",
            5: "fünfte|fünften",
            15: "fünfzehnten",
            -1: "letzter|letzten",
        },
        Kind.SUFFIX: {0: "ten|ter|te"},
        Kind.HOLIDAY: {
            Holiday.CHRISTMAS: "weihnachten|erster weihnachtstag|ersten weihnachtstag",
            Holiday.BOXING_DAY: "zweiter weihnachtstag|zweiten weihnachtstag|stephanstag",
            Holiday.CHRISTMAS_EVE: "heiligabend|heiliger abend|heilig abend",
            Holiday.NEW_YEARS_EVE: "silvester|sylvester",
            Holiday.NEW_YEAR: "neujahr|neujahrstag",
            Holiday.EPIPHANY: "dreikönig|dreikönigstag",
            Holiday.EASTER: "ostern|ostersonntag",
            Holiday.EASTER_MONDAY: "ostermontag",
            Holiday.GOOD_FRIDAY: "karfreitag",
            Holiday.MAUNDY_THURSDAY: "gründonnerstag",
            Holiday.ASCENSION: "himmelfahrt|christi himmelfahrt|vatertag",
            Holiday.PENTECOST: "pfingsten|pfingstsonntag",
            Holiday.WHIT_MONDAY: "pfingstmontag",
            Holiday.CORPUS_CHRISTI: "fronleichnam",
            Holiday.VALENTINES: "valentinstag",
            Holiday.MOTHERS_DAY: "muttertag",
            Holiday.MAY_DAY: "tag der arbeit|maifeiertag",
            Holiday.GERMAN_UNITY: "tag der deutschen einheit",
            Holiday.ST_NICHOLAS: "nikolaus|nikolaustag",
            Holiday.ALL_SAINTS: "allerheiligen",
        },
        Kind.ON: {1: "für|für den", 2: "am|vom|den|dem|zum"},
        Kind.AT: {0: "an|zu|über|am|übers|zum|um"},
        Kind.IN: {0: "in|im|innerhalb von|während"},
        Kind.THE: {0: "der|die|das|den|dem|des"},
        Kind.OF: {0: "im|des|der|vom|von|in"},
        Kind.AGO_BEFORE: {0: "vor|vor etwa|vor ca"},
        Kind.AGO: {0: "her"},
        Kind.LAST: {
            0: "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener"
            "|vergangenes|vorige|vorigen|voriger|voriges"
        },
        Kind.THIS: {0: "diese|diesen|dieser|dieses|diesem|aktuelle|aktuellen|aktueller"},
        Kind.NEXT: {0: "nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender"},
        Kind.BEFORE_LAST: {0: "davor"},
        Kind.PAST: {0: "letzten|vergangenen|letzte|die letzten"},
        Kind.EDGE: {
            1: "anfang|anfang des|erster tag des|ersten tag des|beginn des|am anfang des"
            "|zu beginn des",
            -1: "ende|ende des|letzter tag des|letzten tag des|am ende des|letzten des",
            2: "monatsanfang",
            -2: "monatsende|ultimo",
        },
        Kind.SINCE: {0: "seit|seit dem|ab"},
        Kind.FROM: {0: "von|vom"},
        Kind.TO: {0: "bis|bis zum|-"},
        Kind.AND: {0: "und|u"},
        Kind.BETWEEN: {0: "zwischen|zwischen dem"},
        Kind.UNTIL: {0: "bis|bis zum|bis zur", 1: "bis ende|bis einschließlich", 2: "vor|vor dem"},
        Kind.AFTER: {0: "nach|nach dem"},
        Kind.SO_FAR: {0: "bisher|bis jetzt|bis heute|bislang"},
        Kind.VERSUS: {0: "verglichen mit|im vergleich zu|im vergleich zum|gegenüber|als|als im"},
        Kind.COMPARE: {0: "vergleich|vergleiche"},
        Kind.PAYDAY: {0: "zahltag|gehaltstag|lohntag"},
        Kind.EVERY: {
            0: "jeden|jede|jedes|jedem|jeder|alle|aller|immer am|immer zum|immer den|jeweils am"
            "|jeweils zum|jeweils den|immer"
        },
        Kind.OTHER: {2: "zweite|zweiten|zweites", 3: "dritte|dritten"},
        Kind.OFTEN: {
            Rhythm.DAILY: "täglich",
            Rhythm.WEEKLY: "wöchentlich",
            Rhythm.MONTHLY: "monatlich",
            Rhythm.YEARLY: "jährlich",
            Rhythm.FORTNIGHTLY: "zweiwöchentlich|14-tägig|vierzehntägig",
            Rhythm.QUARTERLY: "vierteljährlich|quartalsweise",
            Rhythm.HALF_YEARLY: "halbjährlich",
            Rhythm.WORKDAYS: "werktags|wochentags|unter der woche",
            Rhythm.WEEKENDS: "am wochenende immer",
        },
        Kind.PER: {1: "im|pro|je|in der"},
        Kind.TIMES: {0: "mal|raten|zahlungen"},
        Kind.ONCE: {1: "einmal", 2: "zweimal", 3: "dreimal"},
        Kind.STARTING: {0: "ab|ab dem|beginnend|beginnend am|ab nächster"},
        Kind.FOR: {0: "für|über"},
        Kind.NOT_AFTER: {0: "guten morgen|guten abend|guten tag"},
        Kind.THING: {0: "geschenk|geschenke|baum|deko|karten|markt"},
    },
)
