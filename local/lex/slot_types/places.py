"""Names of cities, countries and states that are known without being asked for.

They only help to spot a place inside a longer sentence: a City slot that is being asked for
takes any name. Cities and countries come from the time zone database, completed by hand.
"""

from functools import cache
from importlib.resources import files

from local.lex.slot_types.reading import SlotReading, Span
from local.lex.slot_types.text import Phrases, phrase_at, tokens_of, words_of

_CITIES = """
Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|
Charlotte|San Francisco|Seattle|Washington|Washington DC|Boston|Nashville|Oklahoma City|El Paso|
Portland|Las Vegas|Memphis|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|
Mesa|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Long Beach|Virginia Beach|Oakland|Minneapolis|
Tulsa|Tampa|Arlington|New Orleans|Wichita|Cleveland|Honolulu|Anaheim|Orlando|Newark|Pittsburgh|
Cincinnati|St Louis|Saint Louis|Houston|Buffalo|Salt Lake City|San Juan|Santa Fe|Charleston|
New York City|NYC|Manhattan|Brooklyn|Queens|LA|SF|Birmingham|Manchester|Liverpool|Leeds|Bristol|
Sheffield|Edinburgh|Glasgow|Cardiff|Oxford|Cambridge|Barcelona|Valencia|Sevilla|Seville|Bilbao|
Munich|München|Hamburg|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Milan|Milano|
Roma|Naples|Napoli|Turin|Torino|Florence|Firenze|Venice|Venezia|Bologna|Lyon|Marseille|Nice|
Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Geneva|Genève|Basel|Wien|Salzburg|Graz|Porto|Lisboa|
Rotterdam|Den Haag|The Hague|Utrecht|Antwerp|Gothenburg|Krakow|Rio de Janeiro|Brasilia|Salvador|
Curitiba|Guadalajara|Monterrey|Cancun|Ciudad de Mexico|Medellin|Cali|Cordoba|Rosario|Quito|Beijing|
Shenzhen|Guangzhou|Osaka|Kyoto|Yokohama|Busan|Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|
Hyderabad|Pune|Ahmedabad|Jaipur|Lahore|Islamabad|Abu Dhabi|Doha|Tel Aviv|Cape Town|Durban|Pretoria|
Canberra|Auckland|Wellington|Ottawa|Calgary|Quebec|Tijuana|St Petersburg|Saint Petersburg|Hanoi
"""
_COUNTRIES = """
USA|US|U.S.|America|United States|United States of America|UK|United Kingdom|Great Britain|
Britain|England|Scotland|Wales|Northern Ireland|South Korea|North Korea|Korea|Czech Republic|
Holland|The Netherlands|UAE|United Arab Emirates|Russia|Ivory Coast|Bosnia|Burma|Macedonia|
Deutschland|Österreich|Schweiz|Frankreich|Spanien|Italien|España|México|Francia|Alemania|Italia|
Brasil|Estados Unidos|Reino Unido|Allemagne|Espagne|Italie|États-Unis|Royaume-Uni|Suisse|Belgique
"""
_STATES = """
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|
Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|
New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|
Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|
Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|Victoria|Queensland|Tasmania|
Western Australia|South Australia|Bavaria|Bayern|Hessen|Sachsen|Maharashtra|Karnataka|Tamil Nadu|
Kerala|Gujarat|Punjab|Rajasthan|Uttar Pradesh|West Bengal|Andalucía|Cataluña|Jalisco|São Paulo
"""
_FIRST_NAMES = """
James|Mary|Robert|Patricia|John|Jennifer|Michael|Linda|David|Elizabeth|William|Barbara|Richard|
Susan|Joseph|Jessica|Thomas|Sarah|Charles|Karen|Christopher|Lisa|Daniel|Nancy|Matthew|Betty|
Anthony|Sandra|Margaret|Donald|Ashley|Steven|Emily|Andrew|Paul|Donna|Joshua|Michelle|
Kenneth|Carol|Kevin|Amanda|Brian|Melissa|George|Deborah|Timothy|Stephanie|Ronald|Rebecca|Jason|
Laura|Edward|Sharon|Jeffrey|Cynthia|Ryan|Kathleen|Jacob|Amy|Gary|Angela|Nicholas|Shirley|Eric|
Anna|Jonathan|Ruth|Stephen|Brenda|Larry|Pamela|Justin|Nicole|Scott|Katherine|Brandon|Samantha|
Benjamin|Christine|Samuel|Emma|Gregory|Catherine|Frank|Virginia|Alexander|Rachel|Raymond|Carolyn|
Patrick|Janet|Jack|Maria|Dennis|Heather|Jerry|Diane|Tyler|Julie|Aaron|Olivia|Jose|Sophia|Adam|
Nathan|Victoria|Henry|Zachary|Isabella|Peter|Kyle|Lauren|Noah|Ethan|Mia|Jane|Alice|Bob|Mike|Tom|
Anne|Ana|Carlos|Juan|Luis|Pedro|Sofia|Lucia|Hans|Klaus|Pierre|Marie|Luca|Giulia|Priya|Raj|Wei|
Mohammed|Ahmed|Fatima|Ali|Yuki|Chen
"""


def find_places(kind: str, text: str) -> list[Span]:
    """Find known names of a kind: City, Country, State or FirstName."""
    known = _known(kind)
    tokens = tokens_of(text)
    spans = []
    at = 0
    while at < len(tokens):
        found = phrase_at(tokens, at, known) if known and tokens[at].is_word else None
        if found is None:
            at += 1
            continue
        shortest, end = found
        start, stop = tokens[at].start, tokens[end - 1].end
        if shortest or text[start:stop].isupper():
            spans.append(named(text, start, stop, lower=kind != "FirstName"))
        at = end
    return spans


def is_place(kind: str, text: str) -> bool:
    """Return whether the whole text is a known name of a kind."""
    return words_of(text) in _known(kind)


def named(text: str, start: int, end: int, *, lower: bool = True) -> Span:
    """Return the span of a name: kept as typed, resolved in lower case for places."""
    name = text[start:end]
    return Span(start, end, SlotReading(name, name, (name.lower() if lower else name,)))


@cache
def _known(kind: str) -> Phrases[bool]:
    """Return names to whether they count in lower case too ("us" and "la" are words)."""
    names: list[str] = []
    if kind == "City":
        zones = files("tzdata").joinpath("zones").read_text("utf-8").split()
        names = [
            zone.rpartition("/")[2].replace("_", " ")
            for zone in zones
            if zone.count("/") and not zone.startswith(("Etc", "US/", "Canada/", "Brazil/"))
        ]
        names += _listed(_CITIES)
    elif kind == "Country":
        rows = files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text("utf-8").splitlines()
        names = [row.split("\t")[1] for row in rows if row and not row.startswith("#")]
        names += _listed(_COUNTRIES)
    elif kind == "State":
        names = _listed(_STATES)
    elif kind == "FirstName":
        names = _listed(_FIRST_NAMES)
    return Phrases({words_of(name): len(name) > 4 or not name.isupper() for name in names if name})


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.replace("\n", "").split("|")]
