"""Spanish words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

SPANISH = MoneyWords(
    language="es",
    numbers={
        **counted(
            "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce"
            " trece catorce"
            " quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún veintidós"
            " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
        ),
        **counted(
            "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento",
            start=30,
            step=10,
        ),
        **counted(
            "doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas"
            " quinientos|quinientas seiscientos|seiscientas setecientos|setecientas"
            " ochocientos|ochocientas novecientos|novecientas",
            start=200,
            step=100,
        ),
    },
    scales={"mil": 1000, "millón": 1_000_000, "millones": 1_000_000, "lucas": 1000, "luca": 1000},
    joiner="y con",
    point="coma punto",
    fractions={"medio": "0.5", "media": "0.5"},
    amounts={
        "decena": (10, ""),
        "veintena": (20, ""),
        "treintena": (30, ""),
        "cuarentena": (40, ""),
        "cincuentena": (50, ""),
        "centena": (100, ""),
        "centenar": (100, ""),
        "millar": (1000, ""),
    },
    major={
        "euro|euros|pavo|pavos|eurillo|eurillos|lereles|leuros|leuro|euracos|eurazos|napos": "EUR",
        "dólar|dólares|dolar|dolares": "dollar",
        "peso|pesos|varos|lana": "peso",
        "pesos mexicanos": "MXN",
        "pesos argentinos": "ARS",
        "pesos colombianos": "COP",
        "pesos chilenos": "CLP",
        "pesos uruguayos": "UYU",
        "libra|libras": "pound",
        "soles": "PEN",
        "quetzales": "GTQ",
        "lempiras": "HNL",
        "colones": "CRC",
        "guaraníes": "PYG",
        "bolivianos": "BOB",
        "bolívares": "VES",
        "córdobas": "NIO",
        "yenes": "JPY",
        "francos": "franc",
        "reales": "BRL",
    },
    minor={"céntimo|céntimos": "cent", "centavo|centavos": "centavo"},
    roles={
        Role.LISTED: "en vez de|en lugar de|rebajado de|rebajada de|rebajados de|rebajadas de|precio original|costaba|costaban",
        Role.MEND: (
            "no|perdón|perdona|perdone|digo|mejor dicho|quiero decir|quise decir"
            "|quería decir|ay no|uy no|no no|ah no|no perdón|no espera|espera"
            "|me equivoqué|me equivoco|corrijo|corrección|más bien|o sea no|bueno no"
            "|rectifico|uy|ups|eh"
        ),
        Role.UNIT: (
            "kg|kilo|kilos|gramos|g|litro|litros|l|ml|km|kilómetros|metros|m|hora|horas|minutos|día"
            "|días|noche|noches|semana|semanas|mes|meses|año|años|por ciento|botellas|cajas|latas"
            "|unidades|paquetes|docena|docenas|veces|pulgadas|grados|piezas|raciones|sacos|rollos|pacas|bolsas|bultos|garrafones|garrafas|frascos|barras|manojos"
        ),
        Role.LABEL: (
            "habitación|mesa|línea|número|núm|puerta|talla|autobús|pedido|factura|piso|sala|vuelo"
            "|capítulo|temporada|ruta|calle|kilómetro|cuarto|andén|recibo|ref|orden|nro|n°"
            "|asiento|fila"
        ),
        Role.NUMBERED: "fps|spf|factor|número|núm|nro|n°|talla|línea|puerta|capítulo|temporada|andén|kilómetro",
        Role.PEOPLE: "personas|persona|amigos|amigas|gente|colegas|compañeros|niños|adultos",
        Role.WAYS: "partes|personas",
        Role.EACH: (
            "cada uno|cada una|cada|c/u|cu|por persona|por cabeza|la unidad|por noche|el kilo|la pieza"
            "|por pers|por cada uno|por cada una|a cada uno|la entrada|el par|x persona|x cabeza"
            "|por kilo|cada entrada|por barba"
        ),
        Role.AT: "a",
        Role.PLUS: "más|mas|+",
        Role.MINUS: "menos",
        Role.TIMES: "x|por|*",
        Role.TIP: "propina|de propina|la propina|envío|de envío|iva|de iva",
        Role.INCLUDING: "incluida|incluido|incluyendo|incluidos|incluidas|con propina|propina incluida"
        "|iva incluido|contando|de los cuales|ya con",
        Role.AFTER: "después de|con|tras",
        Role.COUNTED: (
            "cervezas|cañas|cafés|entradas|pizzas|tacos|helados|libros|camisas|tortas|panes"
            "|copas|tapas|platos|menús|huevos|empanadas|billetes|boletos"
        ),
        Role.OFF: "de descuento|descuento|rebaja",
        Role.BACK: "de vuelta|de cambio|vuelto",
        Role.SPLIT: "dividido|dividida|repartido|a medias|compartido|divididos|a pachas|a escote|dividimos"
        "|repartimos|a dividir|a repartir|mitad y mitad|dividir|compartimos|a la mitad|pagamos a medias",
        Role.BETWEEN: "entre",
        Role.AMONG: "entre",
        Role.HALF: "mitad de|la mitad de",
        Role.SHARE: "mi parte|mi mitad",
        Role.TOTAL: "total|en total",
        Role.APPROXIMATE: (
            "unos|unas|aproximadamente|casi|alrededor de|cerca de|como|como unos|como unas|aprox"
            "|más o menos|sobre|tipo|masomenos|cosa de"
        ),
        Role.ISH: "más o menos|o así|y pico|aprox|y algo|y tantos|largos|masomenos|o por ahí",
        Role.INSTALLMENTS: "cuotas|plazos|mensualidades|meses sin intereses|msi|pagos",
        Role.BUY: "compré|compramos|pedí|tomé|tomamos|comí",
        Role.PAY: (
            "pagué|pague|gasté|gaste|costó|cuesta|pagamos|gastamos|son|fueron|doné|de|límite de"
            "|me costó"
        ),
        Role.FOR: "por|para",
        Role.ON: "en",
        Role.WITH: "con",
        Role.AND: "y|e",
        Role.OF: "de",
        Role.OR: "o",
        Role.TO: "a",
        Role.SINCE: "desde|en|del|año|hasta",
        Role.OCLOCK: "horas|hrs",
        Role.PERCENT: "por ciento",
    },
    weak=(
        "once quince un una uno dos seis mil como a de en e o y con mas son sala total media medio mes"
        " lana orden por mesa piso real cu punto coma cada ruta pagos soles iva"
        " cuarentena sobre tipo contando"
    ),
)
