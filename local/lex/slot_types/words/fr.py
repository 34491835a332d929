"""French."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_SMALL = counted(
    "zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize "
    "quatorze quinze seize dix_sept dix_huit dix_neuf"
)
_TENS = counted("vingt trente quarante cinquante soixante", 20, 10)
_BELOW_HUNDRED = (
    _SMALL
    | _TENS
    | {
        f"{ten} {link}{unit}": high + low
        for ten, high in _TENS.items()
        for unit, low in _SMALL.items()
        for link in ("et ", "")
        if 1 <= low <= (19 if ten == "soixante" else 9)
    }
    | {"quatre vingt": 80, "quatre vingts": 80, "septante": 70, "huitante": 80, "nonante": 90}
    | {f"quatre vingt {unit}": 80 + low for unit, low in _SMALL.items() if low >= 1}
)

FRENCH = Language(
    code="fr",
    below_hundred=_BELOW_HUNDRED,
    multipliers={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "douzaine": 12,
        "douzaines": 12,
    },
    joiners=phrases("et"),
    decimal_words=phrases("virgule point"),
    minus_words=phrases("moins"),
    ordinals=counted("premier/premiere/1er deuxieme/second troisieme quatrieme cinquieme", 1),
    ordinal_suffixes=phrases("er ere e eme"),
    articles=phrases("un une"),
    half=phrases("demi demie"),
    decimal_comma=True,
    months=counted(
        "janvier/janv fevrier/fev/fevr mars avril/avr mai juin juillet/juil aout "
        "septembre/sept/sep octobre/oct novembre/nov decembre/dec",
        1,
    ),
    weekdays=counted("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    days=mapped(
        {
            0: "aujourd'hui aujourdhui maintenant ce_soir ce_matin cette_nuit cet_apres_midi",
            1: "demain demain_matin demain_soir",
            2: "apres_demain",
            -1: "hier hier_soir",
            -2: "avant_hier",
        }
    ),
    turns=mapped(
        {
            -1: "dernier derniere passe passee",
            0: "ce cet cette",
            1: "prochain prochaine suivant suivante",
        }
    ),
    turn_follows=True,
    weekend=phrases("week_end weekend fin_de_semaine"),
    units=mapped(
        {
            "Y": "an ans annee annees",
            "M": "mois",
            "W": "semaine semaines",
            "D": "jour jours nuit nuits journee",
            "h": "heure heures h",
            "m": "minute minutes min",
            "s": "seconde secondes sec",
        }
    ),
    ahead_before=("dans", "d'ici"),
    ahead_after=("plus tard",),
    ago_before=("il y a", "y a"),
    ago_after=("plus tot",),
    date_joiners=phrases("de du le ,"),
    day_parts=mapped(
        {
            "MO": "le_matin du_matin au_matin ce_matin matin",
            "AF": "l'apres_midi de_l'apres_midi apres_midi",
            "EV": "le_soir du_soir ce_soir soir",
            "NI": "la_nuit de_nuit cette_nuit nuit",
        }
    ),
    clock_times=mapped({"12:00": "midi", "00:00": "minuit"}),
    oclock=phrases("heure heures h"),
    time_openers=phrases("a vers"),
    past=phrases("et"),
    until=phrases("moins"),
    quarter=phrases("quart"),
    currencies=mapped(
        {
            "EUR": "euro euros eur",
            "USD": "dollar dollars usd",
            "CHF": "franc francs chf",
            "GBP": "livre livres gbp",
            "JPY": "yen yens jpy",
            "CAD": "cad",
        }
    ),
    coins={"centime": (1, None), "centimes": (1, None)},
    percent=phrases("pour_cent pourcent"),
    yes=phrases(
        "oui o ouais bien_sur d'accord daccord ok okay certainement absolument exact "
        "exactement tout_a_fait parfait c'est_ca c'est_correct c'est_bon correct vas_y "
        "allez_y volontiers je_confirme confirme oui_merci evidemment bien"
    ),
    no=phrases(
        "non n nan jamais pas_du_tout surtout_pas negatif incorrect faux non_merci annuler "
        "annule pas_maintenant ce_n'est_pas_correct c'est_faux pas_vraiment"
    ),
    maybe=phrases("peut_etre possible possiblement eventuellement"),
    unknown=phrases(
        "je_ne_sais_pas je_sais_pas sais_pas aucune_idee pas_sur je_ne_suis_pas_sur "
        "je_ne_suis_pas_sure"
    ),
    carriers=phrases(
        "a au aux en de du des d dans pour par le la les l un une mon ma je j voudrais aimerais "
        "veux prends svp s'il te vous plait s il merci c est ce sera nom m appelle suis habite "
        "prefere chez vers avec et oui alors moi"
    ),
    function_words=phrases(
        "le la les l un une des de du d a au aux en dans pour par avec sans sur sous et ou mais si "
        "je tu il elle nous vous ils elles me m te t se s mon ma mes ton ta tes son sa ses notre "
        "votre nos vos ce cet cette ces c qui que qu quoi quel quelle comment quand est sont suis "
        "es etre ai as avoir avez peux pouvez pourriez puis voudrais aimerais veux plait merci "
        "bonjour ne pas plus tres besoin svp y ont"
    ),
    courtesies=phrases("bonjour merci"),
)
