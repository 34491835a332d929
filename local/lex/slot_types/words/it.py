"""Italian."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_SMALL = counted(
    "zero uno/un/una/un' due tre quattro cinque sei sette otto nove dieci undici "
    "dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
)
_TENS = counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
_UNITS = counted("uno due tre quattro cinque sei sette otto nove", 1)

ITALIAN = Language(
    code="it",
    below_hundred=_SMALL
    | _TENS
    | {
        (ten[:-1] if unit[0] in "uo" else ten) + unit: high + low
        for ten, high in _TENS.items()
        for unit, low in _UNITS.items()
    },
    multipliers={
        "cento": 100,
        "mille": 1000,
        "mila": 1000,
        "milione": 10**6,
        "milioni": 10**6,
        "dozzina": 12,
    },
    joiners=phrases("e"),
    compounds=True,
    decimal_words=phrases("virgola punto"),
    minus_words=phrases("meno"),
    ordinals=counted("primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta", 1),
    ordinal_suffixes=phrases("o a º ª"),
    articles=phrases("un una un'"),
    half=phrases("mezzo mezza mezz'"),
    decimal_comma=True,
    months=counted(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug "
        "agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic",
        1,
    ),
    weekdays=counted("lunedi martedi mercoledi giovedi venerdi sabato domenica"),
    days=mapped(
        {
            0: "oggi adesso ora stasera stamattina stanotte",
            1: "domani domattina",
            2: "dopodomani dopo_domani",
            -1: "ieri",
            -2: "l'altro_ieri altro_ieri",
        }
    ),
    turns=mapped({-1: "scorso scorsa passato passata", 0: "questo questa", 1: "prossimo prossima"}),
    turn_follows=True,
    weekend=phrases("weekend fine_settimana week_end"),
    units=mapped(
        {
            "Y": "anno anni",
            "M": "mese mesi",
            "W": "settimana settimane",
            "D": "giorno giorni notte notti",
            "h": "ora ore h",
            "m": "minuto minuti min",
            "s": "secondo secondi sec",
        }
    ),
    ahead_before=("tra", "fra"),
    ahead_after=("dopo",),
    ago_before=(),
    ago_after=("fa",),
    date_joiners=phrases("di del il ,"),
    day_parts=mapped(
        {
            "MO": "di_mattina del_mattino mattina la_mattina",
            "AF": "di_pomeriggio del_pomeriggio pomeriggio",
            "EV": "di_sera della_sera sera",
            "NI": "di_notte notte",
        }
    ),
    clock_times=mapped({"12:00": "mezzogiorno", "00:00": "mezzanotte"}),
    oclock=phrases("in_punto ore h"),
    time_openers=phrases("alle all' le verso ore"),
    past=phrases("e"),
    until=phrases("meno"),
    quarter=phrases("quarto un_quarto"),
    currencies=mapped(
        {
            "EUR": "euro eur",
            "USD": "dollaro dollari usd",
            "GBP": "sterlina sterline gbp",
            "CHF": "franco franchi chf",
            "JPY": "yen jpy",
        }
    ),
    coins={"centesimo": (1, None), "centesimi": (1, None)},
    percent=phrases("per_cento percento"),
    yes=phrases(
        "si s certo certamente va_bene d'accordo ok okay esatto esattamente corretto "
        "giusto "
        "perfetto confermo assolutamente volentieri ovviamente si_grazie bene"
    ),
    no=phrases(
        "no n mai per_niente assolutamente_no sbagliato no_grazie annulla negativo "
        "non_e_corretto errato"
    ),
    maybe=phrases("forse magari probabilmente puo_darsi"),
    unknown=phrases("non_so non_lo_so non_sono_sicuro non_sono_sicura non_ne_ho_idea boh"),
    carriers=phrases(
        "a ad al alla alle in di da dal del della per il lo la gli le i un uno una vorrei voglio "
        "prendo preferisco mi chiamo sono e nome mio mia favore grazie si sara sia l con"
    ),
    function_words=phrases(
        "il lo la i gli le l un uno una e o ma se di del della dei delle a ad al alla alle in nel "
        "nella con per da dal dalla su sul tra fra io tu lui lei noi voi loro mi ti ci vi si mio "
        "mia miei tuo tua suo sua che chi cosa come quando dove quale quanto e sono sei ho hai ha "
        "essere avere vorrei voglio posso puoi potrei potresti puo favore grazie ciao non piu "
        "molto questo questa quello bisogno"
    ),
    courtesies=phrases("ciao grazie"),
)
