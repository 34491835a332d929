"""German."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_SMALL = counted(
    "null ein/eins/eine/einen/einer zwei/zwo drei vier fuenf/funf sechs sieben acht "
    "neun zehn elf zwoelf/zwolf dreizehn vierzehn fuenfzehn/funfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_UNITS = {
    word: value
    for word, value in _SMALL.items()
    if 1 <= value <= 9 and word not in {"eins", "eine", "einen", "einer"}
}
_TENS = counted(
    "zwanzig dreissig/dreizig/dreißig vierzig fuenfzig/funfzig sechzig siebzig achtzig neunzig",
    20,
    10,
)
_ORDINALS = counted(
    "erste zweite dritte vierte funfte/fuenfte sechste siebte achte neunte zehnte "
    "elfte zwolfte/zwoelfte",
    1,
)

GERMAN = Language(
    code="de",
    below_hundred=_SMALL
    | _TENS
    | {
        f"{unit}und{ten}": low + high for ten, high in _TENS.items() for unit, low in _UNITS.items()
    },
    multipliers={
        "hundert": 100,
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "dutzend": 12,
    },
    joiners=phrases("und"),
    compounds=True,
    decimal_words=phrases("komma punkt"),
    minus_words=phrases("minus"),
    ordinals=_ORDINALS
    | {f"{word}{end}": value for word, value in _ORDINALS.items() for end in "nrs"},
    ordinal_suffixes=phrases("ter te ten"),
    articles=phrases("ein eine einer einem einen"),
    half=phrases("halbe halben halb halber"),
    decimal_comma=True,
    months=counted(
        "januar/jan/janner/jaenner februar/feb marz/maerz/mrz april/apr mai juni/jun "
        "juli/jul august/aug september/sep/sept oktober/okt november/nov "
        "dezember/dez",
        1,
    ),
    weekdays=counted(
        "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend sonntag"
    ),
    days=mapped(
        {
            0: "heute jetzt heute_abend heute_morgen heute_nacht",
            1: "morgen morgen_fruh morgen_abend",
            2: "ubermorgen uebermorgen",
            -1: "gestern",
            -2: "vorgestern",
        }
    ),
    turns=mapped(
        {
            -1: "letzte letzten letzter letztes letztem vergangene vergangenen vorige vorigen",
            0: "diese dieser dieses diesen diesem",
            1: "nachste nachsten nachster nachstes nachstem naechste naechsten naechster "
            "kommende kommenden kommender",
        }
    ),
    weekend=phrases("wochenende"),
    units=mapped(
        {
            "Y": "jahr jahre jahren",
            "M": "monat monate monaten",
            "W": "woche wochen",
            "D": "tag tage tagen nacht nachte nachten",
            "h": "stunde stunden std h",
            "m": "minute minuten min",
            "s": "sekunde sekunden sek",
        }
    ),
    ahead_before=("in",),
    ahead_after=("spater",),
    ago_before=("vor",),
    ago_after=("zuvor",),
    date_joiners=phrases("der den dem . , am"),
    day_parts=mapped(
        {
            "MO": "am_morgen morgens am_vormittag vormittags fruh",
            "AF": "am_nachmittag nachmittags nachmittag",
            "EV": "am_abend abends abend heute_abend",
            "NI": "in_der_nacht nachts nacht",
        }
    ),
    clock_times=mapped({"12:00": "mittag mittags", "00:00": "mitternacht"}),
    oclock=phrases("uhr h"),
    time_openers=phrases("um gegen ab"),
    past=phrases("nach"),
    until=phrases("vor"),
    quarter=phrases("viertel"),
    half_is_before=True,
    currencies=mapped(
        {
            "EUR": "euro euros eur",
            "USD": "dollar usd",
            "GBP": "pfund gbp",
            "CHF": "franken chf sfr",
            "JPY": "yen jpy",
        }
    ),
    coins={"cent": (1, None), "cents": (1, None), "rappen": (1, "CHF")},
    percent=phrases("prozent"),
    yes=phrases(
        "ja j jawohl jep jo klar gerne gern sicher naturlich genau richtig korrekt stimmt "
        "okay ok in_ordnung passt einverstanden auf_jeden_fall selbstverstandlich "
        "bestatigt "
        "bestatige ja_bitte ja_gerne das_stimmt perfekt gut"
    ),
    no=phrases(
        "nein n nee ne nicht niemals nie auf_keinen_fall keinesfalls falsch nein_danke "
        "stimmt_nicht das_stimmt_nicht lieber_nicht abbrechen negativ nicht_richtig"
    ),
    maybe=phrases("vielleicht eventuell moglicherweise womoglich kann_sein"),
    unknown=phrases(
        "weiss_nicht ich_weiss_nicht ich_weiss_es_nicht keine_ahnung nicht_sicher "
        "ich_bin_nicht_sicher ich_bin_mir_nicht_sicher"
    ),
    carriers=phrases(
        "in im ins nach zu zum zur von vom aus am an um fur fuer bei mit der die das den dem ein "
        "eine einen einem einer ich mochte moechte hatte gern gerne will nehme bitte danke mein "
        "meine name ist heisse bin wohne und es sei ware dann ja"
    ),
    function_words=phrases(
        "der die das den dem des ein eine einen einem einer eines und oder aber wenn in im ins an "
        "am auf aus bei mit nach von vom zu zum zur fur fuer uber um bis ist sind bin war sein "
        "haben hat habe hatte wird werden kann konnen konnte konnten konnt mochte mochten moechte "
        "will wollen muss ich du er sie es wir ihr mich mir dich dir uns sich mein meine meinen "
        "was wer wie wann wo warum welche welcher nicht kein keine nur noch schon auch sehr mal "
        "bitte danke hallo gerne gern brauche"
    ),
    courtesies=phrases("hallo danke"),
)
