"""Spanish."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_SMALL = counted(
    "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna "
    "veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_UNITS = {word: value for word, value in _SMALL.items() if 1 <= value <= 9}
_TENS = counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)

SPANISH = Language(
    code="es",
    below_hundred=_SMALL
    | _TENS
    | {
        f"{ten} y {unit}": high + low for ten, high in _TENS.items() for unit, low in _UNITS.items()
    },
    hundreds=counted(
        "cien/ciento doscientos/doscientas trescientos/trescientas "
        "cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas "
        "setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
        100,
        100,
    ),
    multipliers={"mil": 1000, "millon": 10**6, "millones": 10**6, "docena": 12, "docenas": 12},
    joiners=phrases("y"),
    decimal_words=phrases("punto coma"),
    minus_words=phrases("menos"),
    ordinals=counted(
        "primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta",
        1,
    ),
    ordinal_suffixes=phrases("o a er º ª"),
    articles=phrases("un una"),
    half=phrases("medio media"),
    decimal_comma=True,
    months=counted(
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul "
        "agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov "
        "diciembre/dic",
        1,
    ),
    weekdays=counted("lunes martes miercoles jueves viernes sabado domingo"),
    days=mapped(
        {
            0: "hoy ahora hoy_mismo ahora_mismo esta_manana esta_tarde esta_noche",
            1: "manana manana_por_la_manana",
            2: "pasado_manana",
            -1: "ayer anoche",
            -2: "anteayer antier antes_de_ayer",
        }
    ),
    turns=mapped(
        {
            -1: "pasado pasada ultimo ultima",
            0: "este esta",
            1: "proximo proxima siguiente que_viene entrante",
        }
    ),
    turn_follows=True,
    weekend=phrases("fin_de_semana"),
    units=mapped(
        {
            "Y": "ano anos",
            "M": "mes meses",
            "W": "semana semanas",
            "D": "dia dias noche noches",
            "h": "hora horas h",
            "m": "minuto minutos min",
            "s": "segundo segundos seg",
        }
    ),
    ahead_before=("en", "dentro de"),
    ahead_after=("mas tarde", "despues"),
    ago_before=("hace",),
    ago_after=("atras", "antes"),
    date_joiners=phrases("de del , el"),
    day_parts=mapped(
        {
            "MO": "por_la_manana de_la_manana en_la_manana esta_manana",
            "AF": "por_la_tarde de_la_tarde en_la_tarde esta_tarde tarde",
            "NI": "por_la_noche de_la_noche en_la_noche esta_noche noche",
        }
    ),
    clock_times=mapped(
        {"12:00": "mediodia medio_dia al_mediodia", "00:00": "medianoche media_noche"}
    ),
    oclock=phrases("en_punto horas h"),
    time_openers=phrases("a las la al sobre"),
    past=phrases("y"),
    until=phrases("menos"),
    quarter=phrases("cuarto"),
    currencies=mapped(
        {
            "EUR": "euro euros eur",
            "USD": "dolar dolares usd",
            "MXN": "peso pesos mxn",
            "GBP": "libra libras gbp",
            "JPY": "yen yenes jpy",
            "BRL": "real reales brl",
        }
    ),
    coins={
        "centimo": (1, None),
        "centimos": (1, None),
        "centavo": (1, None),
        "centavos": (1, None),
    },
    percent=phrases("por_ciento porciento"),
    yes=phrases(
        "si s claro vale ok okay bueno correcto exacto exactamente por_supuesto de_acuerdo "
        "desde_luego afirmativo perfecto adelante confirmo confirmar confirmado asi_es "
        "esta_bien muy_bien sip eso_es cierto genial dale"
    ),
    no=phrases(
        "no n nunca jamas negativo para_nada de_ninguna_manera en_absoluto incorrecto "
        "no_gracias cancelar cancela no_es_correcto mejor_no no_quiero falso"
    ),
    maybe=phrases("quizas quiza tal_vez a_lo_mejor puede_ser puede posiblemente"),
    unknown=phrases("no_se no_lo_se no_estoy_seguro no_estoy_segura no_tengo_idea ni_idea"),
    carriers=phrases(
        "en a al de del para por el la los las un una mi es seria sera quiero quisiera me gustaria "
        "prefiero necesito que sea favor gracias soy llamo nombre estoy vivo pues bueno con desde "
        "hasta y ser si claro"
    ),
    function_words=phrases(
        "el la los las un una unos unas y o pero si de del al a en con por para desde hasta sobre "
        "es son soy eres era ser estar esta estoy hay ha he han me mi mis tu tus su sus yo el ella "
        "nosotros ustedes usted lo le les se te nos que cual quien como cuando donde cuanto este "
        "esto ese eso no muy mas ya quiero quisiera gustaria necesito puedo puede puedes podria "
        "podrias favor gracias hola tengo tener quiere querria ayuda"
    ),
    courtesies=phrases("hola gracias ayuda"),
)
