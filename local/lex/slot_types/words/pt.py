"""Portuguese."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_SMALL = counted(
    "zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze "
    "catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito "
    "dezenove/dezanove"
)
_TENS = counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)

PORTUGUESE = Language(
    code="pt",
    below_hundred=_SMALL
    | _TENS
    | {
        f"{ten} e {unit}": high + low
        for ten, high in _TENS.items()
        for unit, low in _SMALL.items()
        if 1 <= low <= 9
    },
    hundreds=counted(
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas "
        "quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas "
        "oitocentos/oitocentas novecentos/novecentas",
        100,
        100,
    ),
    multipliers={"mil": 1000, "milhao": 10**6, "milhoes": 10**6, "duzia": 12, "duzias": 12},
    joiners=phrases("e"),
    decimal_words=phrases("ponto virgula"),
    minus_words=phrases("menos"),
    ordinals=counted(
        "primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta", 1
    ),
    ordinal_suffixes=phrases("o a º ª"),
    articles=phrases("um uma"),
    half=phrases("meio meia"),
    decimal_comma=True,
    months=counted(
        "janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul "
        "agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
        1,
    ),
    weekdays=counted(
        "segunda_feira/segunda terca_feira/terca quarta_feira/quarta "
        "quinta_feira/quinta sexta_feira/sexta sabado domingo"
    ),
    days=mapped(
        {
            0: "hoje agora hoje_a_noite",
            1: "amanha amanha_de_manha",
            2: "depois_de_amanha",
            -1: "ontem",
            -2: "anteontem",
        }
    ),
    turns=mapped(
        {
            -1: "passado passada ultimo ultima",
            0: "este esta neste nesta esse essa",
            1: "proximo proxima que_vem seguinte",
        }
    ),
    turn_follows=True,
    weekend=phrases("fim_de_semana"),
    units=mapped(
        {
            "Y": "ano anos",
            "M": "mes meses",
            "W": "semana semanas",
            "D": "dia dias noite noites",
            "h": "hora horas h",
            "m": "minuto minutos min",
            "s": "segundo segundos seg",
        }
    ),
    ahead_before=("em", "daqui a", "dentro de"),
    ahead_after=("depois", "mais tarde"),
    ago_before=("ha",),
    ago_after=("atras",),
    date_joiners=phrases("de do , dia"),
    day_parts=mapped(
        {
            "MO": "de_manha da_manha pela_manha manha",
            "AF": "a_tarde da_tarde de_tarde tarde",
            "NI": "a_noite da_noite de_noite noite",
        }
    ),
    clock_times=mapped({"12:00": "meio_dia ao_meio_dia", "00:00": "meia_noite"}),
    oclock=phrases("em_ponto horas hora h"),
    time_openers=phrases("as a ao por_volta_das"),
    past=phrases("e"),
    until=phrases("menos para"),
    quarter=phrases("quarto um_quarto"),
    currencies=mapped(
        {
            "BRL": "real reais brl",
            "EUR": "euro euros eur",
            "USD": "dolar dolares usd",
            "GBP": "libra libras gbp",
            "JPY": "iene ienes jpy",
        }
    ),
    coins={
        "centavo": (1, None),
        "centavos": (1, None),
        "centimo": (1, None),
        "centimos": (1, None),
    },
    percent=phrases("por_cento porcento"),
    yes=phrases(
        "sim s claro certo com_certeza ok okay correto exato exatamente isso pode_ser "
        "tudo_bem perfeito confirmo esta_bem esta_bom pode beleza positivo sim_por_favor "
        "isso_mesmo verdade bom"
    ),
    no=phrases(
        "nao n nunca jamais de_jeito_nenhum negativo errado incorreto nao_obrigado "
        "nao_obrigada cancelar cancela nao_quero melhor_nao nem_pensar"
    ),
    maybe=phrases("talvez quem_sabe possivelmente provavelmente"),
    unknown=phrases("nao_sei eu_nao_sei nao_tenho_certeza nao_faco_ideia sei_la"),
    carriers=phrases(
        "em no na nos nas de do da para por o a os as um uma meu minha eu quero queria gostaria "
        "prefiro chamo me nome e sou favor obrigado obrigada ser seria ao moro sim vou pode"
    ),
    function_words=phrases(
        "o a os as um uma uns umas e ou mas se de do da dos das em no na nos nas com por para pelo "
        "pela sobre eu tu ele ela nos voce voces eles me te lhe meu minha meus minhas seu sua seus "
        "que quem qual como quando onde quanto e sao sou ser estar esta estou tem tenho ter ha "
        "quero queria gostaria preciso posso pode poderia favor obrigado obrigada ola oi nao mais "
        "muito este isso"
    ),
    courtesies=phrases("ola oi obrigado obrigada"),
)
