"""Portuguese words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

PORTUGUESE = MoneyWords(
    language="pt",
    numbers={
        **counted(
            "zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze"
            " catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito"
            " dezanove|dezenove"
        ),
        **counted(
            "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento",
            start=20,
            step=10,
        ),
        **counted(
            "duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas"
            " seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas"
            " novecentos|novecentas",
            start=200,
            step=100,
        ),
    },
    scales={"mil": 1000, "milhão": 1_000_000, "milhões": 1_000_000},
    joiner="e",
    point="vírgula",
    fractions={"meio": "0.5", "meia": "0.5"},
    amounts={
        "dezão": (10, ""),
        "vintão": (20, ""),
        "trintão": (30, ""),
        "quarentão": (40, ""),
        "cinquentão": (50, ""),
        "cinquentinha": (50, ""),
        "vintinho": (20, ""),
        "cenzão": (100, ""),
        "cenzinho": (100, ""),
        "duzentão": (200, ""),
        "quinhentão": (500, ""),
        "milão": (1000, ""),
        "dezena": (10, ""),
        "vintena": (20, ""),
        "trintena": (30, ""),
        "cinquentena": (50, ""),
        "centena": (100, ""),
        "milhar": (1000, ""),
    },
    major={
        "euro|euros|eurinhos|aérios": "EUR",
        "pau|paus": "pau",
        "real|reais|conto|contos|pila|pilas": "BRL",
        "dólar|dólares": "dollar",
        "libra|libras": "pound",
        "francos": "franc",
        "meticais": "MZN",
        "kwanzas": "AOA",
    },
    minor={"cêntimo|cêntimos": "cent", "centavo|centavos": "BRL"},
    roles={
        Role.LISTED: "em vez de|ao invés de|preço original|custava|custavam",
        Role.MEND: (
            "não|desculpa|desculpe|quer dizer|quero dizer|ops|opa|digo|aliás|perdão"
            "|ou melhor|errei|espera|correção|eita|ah não|não não|foi mal"
        ),
        Role.UNIT: (
            "kg|quilo|quilos|gramas|g|litro|litros|l|ml|km|quilómetros|quilômetros|metros|m"
            "|hora|horas"
            "|minutos|dia|dias|noite|noites|semana|semanas|mês|meses|ano|anos|por cento|garrafas"
            "|caixas|latas|pacotes|vezes|unidades|peças|ovos|polegadas|graus|sacos|rolos|fardos|potes|frascos|sacolas|maços"
        ),
        Role.LABEL: (
            "quarto|mesa|linha|número|nº|n°|tamanho|ônibus|autocarro|pedido|fatura|andar|sala|voo"
            "|capítulo|temporada|rua|porta|lugar|fila|apto|apartamento|ref"
        ),
        Role.NUMBERED: "fps|spf|fator|número|nº|n°|tamanho|linha|capítulo|temporada",
        Role.PEOPLE: "pessoas|pessoa|amigos|amigas|colegas|crianças|adultos",
        Role.WAYS: "partes|pessoas",
        Role.EACH: (
            "cada|cada um|cada uma|por pessoa|por cabeça|a cabeça|a unidade|por noite|o quilo"
            "|por quilo|pra cada|pra cada um|p/ cada|por pax|a peça"
        ),
        Role.AT: "a",
        Role.PLUS: "mais|+",
        Role.MINUS: "menos",
        Role.TIMES: "x|vezes|*",
        Role.TIP: "gorjeta|de gorjeta|a gorjeta|frete|de frete|entrega|de entrega|taxa de entrega|os 10%",
        Role.INCLUDING: "incluindo|incluída|incluído|incluídos|com gorjeta|gorjeta incluída|inclusa|incluso"
        "|contando|dos quais|já com",
        Role.AFTER: "depois de|após|com",
        Role.COUNTED: (
            "cafés|cervejas|bilhetes|ingressos|pizzas|livros|pães|pastéis|chopes|camisetas"
            "|lanches|copos"
        ),
        Role.OFF: "de desconto|desconto",
        Role.BACK: "de troco|troco",
        Role.SPLIT: "dividido|dividida|rachado|rachamos|divididos|rachei|a dividir|pra dividir|dividi|dividimos"
        "|a meias|rachando|rachada|meio a meio|ao meio|rachar|dividindo|racha",
        Role.BETWEEN: "por|entre|em",
        Role.AMONG: "entre",
        Role.HALF: "metade de|a metade de",
        Role.SHARE: "minha parte|a minha parte|minha metade|a minha metade",
        Role.TOTAL: "tudo junto|total|no total|ao todo",
        Role.APPROXIMATE: "cerca de|uns|umas|quase|aproximadamente|por volta de|mais ou menos|tipo|na casa dos",
        Role.ISH: "mais ou menos|e tal|e poucos|e pouco|e qualquer coisa|e picos|e uns quebrados",
        Role.INSTALLMENTS: "parcelas|prestações|vezes sem juros|x sem juros",
        Role.BUY: "comprei|compramos|comi|pedi|tomei",
        Role.PAY: "paguei|gastei|custou|custa|pagamos|gastamos|foi|foram|de|deu|doei|recebi",
        Role.FOR: "por|para|pra",
        Role.ON: "em|no|na|com",
        Role.WITH: "com",
        Role.AND: "e",
        Role.OF: "de",
        Role.OR: "ou",
        Role.TO: "a",
        Role.SINCE: "desde|em|ano|até",
        Role.OCLOCK: "horas",
        Role.PERCENT: "por cento",
    },
    weak=(
        "doze um uma seis sete oito nove dez onze mil e a de em no na com real foi mesa total mais"
        " menos por cada meio meia uns ou sala porta conto rua paus pila"
        " pau tipo contando milao"
    ),
)
