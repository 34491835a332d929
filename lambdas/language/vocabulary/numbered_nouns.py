"""Nouns whose instances carry a number, by language and by the greatest such number."""

from __future__ import annotations

from collections.abc import Mapping


def _with(**by_greatest: str) -> dict[str, int]:
    """The words, each with the number of its group: `n60` holds those up to 60."""
    return {word: int(group[1:]) for group, words in by_greatest.items() for word in words.split()}


PLACES: Mapping[str, Mapping[str, int]] = {
    "en": _with(
        n30="table booth pump coach register court hole bench tollbooth carriage wagon berth pod field pitch",
        n60="lane aisle bay dock stall kiosk checkout gate",
        n9999="""apt apartment flat suite unit bldg building block seat row section space spot slip
        locker mailbox cubicle dorm campsite campground site marker rx""",
    ),
    "de": _with(
        n30="tisch bahn zapfsaule saule wagen kasse schalter bahnsteig",
        n9999="zimmer wohnung platz sitzplatz reihe stellplatz parkplatz",
    ),
    "fr": _with(
        n30="table pompe quai guichet caisse voie voiture piste",
        n9999="chambre appart appartement appt siege rang batiment",
    ),
    "es": _with(
        n30="mesa surtidor anden bomba pista caja",
        n9999="habitacion piso depto departamento asiento fila plaza",
    ),
    "it": _with(
        n30="tavolo pompa binario cassa corsia",
        n9999="camera stanza interno sedile fila posto appartamento",
    ),
    "pt": _with(
        n30="mesa bomba pista caixa",
        n9999="ap apto apt apartamento quarto assento vaga bloco fila",
    ),
    "nl": _with(n30="tafel pomp spoor kassa baan", n9999="kamer stoel rij zitplaats flat"),
    "pl": _with(n30="stolik stolika peron tor", n9999="mieszkanie pokoj miejsce rzad"),
    "sv": _with(n30="bord spar kassa bana pump", n9999="lagenhet rum plats rad"),
    "ru": _with(n30="столик стол колонка", n9999="квартира кв комната место ряд вагон"),
    "tr": _with(n30="masa peron", n9999="daire oda koltuk sira"),
}
"""Places, by language: a number behind them is theirs where another number is paid."""
SPANS = {
    "day": 31, "night": 14, "year": 6, "month": 12, "week": 53, "wk": 53, "lesson": 12, "session": 12, "tag": 31, "woche": 53, "kw": 53,
    "jour": 31, "semaine": 53, "dia": 31, "semana": 53, "giorno": 31, "settimana": 53, "dag": 31,
}  # fmt: skip
"""Parts of a trip or a course, in their order: "day 3 of the trip"."""
LINES = frozenset(
    """bus tram train metro subway trolley streetcar line route autobus linie ligne linea linha
    tranvia colectivo camion onibus bussen buss sparvagn tramwaj pociag ferry zug trein strassenbahn
    автобус трамваи троллеибус маршрутка электричка поезд otobus metrobus amtrak eurostar""".split()
)
"""What rides under a number, and may itself be what was paid for: "bus 3"."""
SIZES = frozenset(
    """size sz grit grade gauge taille pointure talla taglia tamanho maat grosse rozm rozmiar
    storlek strl размер beden numara""".split()
)
PRODUCTS = frozenset(
    """iphone pixel galaxy windows ps playstation xbox gta fifa madden rtx gtx radeon geforce ryzen
    peugeot renault citroen bmw mazda audi saab volvo gopro canon nikon garmin jordan jordans yeezy
    kindle lego thinkpad oneplus redmi poco huawei nokia boeing airbus""".split()
)
"""What is sold under the number of its model."""
EVENTS = frozenset("ufc wrestlemania".split())
"""Fights that are counted through: "ufc 320"."""
NEW_MODELS = frozenset("iphone pixel galaxy windows ps playstation xbox gta fifa madden".split())
"""Products so dear that a small number behind them alone is no price: "bought the iphone 17"."""
SEASONS = frozenset(
    """spring summer fall autumn winter semester sommersemester wintersemester ete hiver automne
    printemps primavera verano otono invierno estate autunno inverno verao outono""".split()
)
OF_YEARS = frozenset(
    """tuition registration tax taxes dues membership edition vintage model vignette fy impots
    impuestos steuer steuern tasse imposto""".split()
)
"""What is paid for a year: the number behind it may be that year."""
AIRLINES = frozenset(
    """aa ua dl wn as nk b6 f9 ac ws ha lh af kl ba ek qr tk ib fr u2 vy tp az lx os sk ay et sq cx
    nh jl qf ke oz""".split()
)
"""Codes of airlines (IATA), which stand in capitals before the number of a flight."""
FLYING = frozenset(
    "flight flights fly flying flew airline airfare bag baggage luggage seat upgrade".split()
)
MEASURES = frozenset("inch inches cm mm ft feet foot zoll pouces pulgadas pollici".split())
LENSES = frozenset(
    """glasses lens lenses contacts readers prescription brille kontaktlinsen lunettes lentilles
    gafas lentillas occhiali lenti oculos lentes bril""".split()
)
EASTERN_PLACES = frozenset("楼栋幢座层室号房桌門门동층호階")
"""What a number glued to it is counted as: the storey or the house before a room."""
IN_COMPANY = {"it": "in", "fr": "a", "de": "zu"}
"""The word before how many people ate: "cena in 4", "resto à 4", "zu 4"."""
TABLES = frozenset("table tisch mesa tavolo tafel bord masa stolik stolika столик стол".split())
"""What is eaten at where it has a number, and bought where it has none."""
BRANCHES = frozenset(
    "station store shop stop branch location register filiale tienda magasin negozio loja winkel".split()
)
"""Places of a chain or a trip, numbered where a list of what was bought follows."""
ALSO_SOLD = TABLES | frozenset(
    """bench pod slip locker court field seat campsite trailer camera bomba pista caja caixa kassa
    bahn wagen block flat bay dock stall booth bord plats rang lane suite site rx pitch marker""".split()
)
"""Places that are bought or rented too: "locker 5"."""
SPOTS = frozenset("spot space unit parkplatz stellplatz vaga plaza emplacement posto".split())
"""Places to park and store, whose number may be the price."""
ROOMS = frozenset("room zimmer chambre habitacion camera quarto kamer pokoj rum oda".split())
RIDING = frozenset(
    """took take taking rode ride riding caught catch catching hopped boarded pris prends cogi tome
    preso genommen gefahren peguei tomei nam genomen""".split()
)
"""Verbs before a line."""
ARTICLES = frozenset("the a le el la il lo o den die der das de het".split())
LEADING = frozenset("at in from for to on by an am im bei aan en au nel na w".split())
"""Words before a place."""
DONE_TO_THINGS = frozenset(
    """sold mowed walked cleaned washed painted fixed shoveled detailed delivered groomed babysat
    tutored repaired installed assembled hauled raked trimmed pressure powerwashed watched sat
    vendu vendi vendimos vendo verkauft verkaufte venduto venduti vendido vendidos verkocht
    sprzedalem sprzedalam salde sattim""".split()
) - {"pressure", "sat", "watched"}
"""What was done to several things before money came in: "sold 4 chairs", "mowed 2 lawns"."""
KINDS_OF_THINGS = frozenset(
    """small medium large lg sm md med xl xxl big mini jumbo double triple single regular tall grande
    venti family personal whole half fresh new used hot iced cold frozen organic cheap plain fancy
    chicken beef pork fish veggie vegan cheese chocolate""".split()
)
"""Between a count and what is counted: "2 lg pizzas and wings 47"."""
UNITS = frozenset("degree degrees zoll uhr grad".split())
"""Units that are things too, where no number stands before them: customs, a watch, a diploma."""
