"""Words of answers to a question: all of it, the cheaper one, the price, whose money."""

from __future__ import annotations

WHOLLY = frozenset(
    """yes yeah yep ja si oui sim full fully whole all everything entire complete completely total lot back refund refunded
    refunds money amount price sum just only exactly precisely them they gave i got it again
    todo todos toda completo entero reembolso devolucion dinero importe precio solo exactamente
    me devolvieron ganze ganzen alles voll volle voller vollen komplett gesamte betrag ruckerstattung
    erstattung geld zuruck nur genau preis kompletten tout toute entier integral remboursement
    rembourse argent montant prix seulement juste exactement tutto tutta intero rimborso soldi
    importo prezzo solo esattamente indietro tudo inteiro integral reembolso dinheiro valor preco so
    apenas exatamente hele alles volledig volledige terug geld bedrag prijs alleen precies terugbetaald
    teruggekregen""".split()
)
"""What may stand in an answer that takes the one amount that was offered."""
ALL_OF_IT = frozenset(
    """full fully whole all everything entire complete completely total todo todos toda completo
    entero ganze ganzen alles voll volle voller vollen komplett kompletten gesamte tout toute entier
    integral tutto tutta intero tudo inteiro hele volledig volledige""".split()
)
"""One of these takes it without a “yes”."""

PRICE = frozenset(
    """price cost total bill amount precio costo coste importe total cuenta preis betrag summe
    rechnung prix montant addition prezzo costo importo conto preco custo valor conta prijs bedrag
    rekening""".split()
)
"""What an amount is that is told apart from a count: “20 is the price, i had 5”."""
IS = frozenset("is was are were 's ist war es era fue est etait e foi eh".split())
THE = frozenset("the my a el la der die das mein le il lo o de het what".split())

CHEAPER = frozenset(
    """cheaper cheapest smaller smallest lower lowest less least smal barato barata menor pequeno
    pequena billigere billigeren billigste billigsten gunstigere gunstigste kleinere kleineren
    kleinste moins cher chere petit petite economico economica piccolo piccola minore goedkopere
    goedkoopste kleinste kleinere""".split()
)
DEARER = frozenset(
    """bigger biggest larger largest higher highest pricier priciest dearer expensive more most
    caro cara mayor grande teurere teureren teuerste teuersten grossere grosseren grosste hohere
    hoheren hochste plus cher chere gros grosse caro cara costoso costosa maggiore maior duurdere
    duurste grotere grootste hogere""".split()
)
OLDER = frozenset(
    """older oldest earlier earliest antigua antiguo vieja viejo anterior altere alteren alteste
    altesten fruhere fruheren ancien ancienne vieux vieille vecchio vecchia precedente antiga antigo
    oudere oudste eerdere vroegere""".split()
)
NEWER = frozenset(
    """newer newest later latest recent reciente nueva nuevo neuere neueren neueste neuesten spatere
    recente nouveau nouvelle nuovo nuova nova novo nieuwere nieuwste latere""".split()
)
LESS = frozenset("menos moins meno minus weniger minder less least".split())
"""Before “expensive” in any of these languages it makes the cheaper one."""
OF_ONE = frozenset(
    """the one ones that this it from of at for with on i mean meant please yes no not and de del
    uno una el la los las lo que mas mais piu plus menos moins meno der die das den von vom mit fur
    le les celui celle du au dell quello quella il di da o os as do pelo van het dat degene voor
    's s is was entry expense purchase same day price amount""".split()
)
"""What may stand around the word that tells one of several apart."""

_NATIONS = {
    "SEK": "swedish sweden sueca suecas sueco suecia schwedische schwedischen schweden suedoise"
    " suedoises suede svedese svedesi svezia suecia zweedse zweden svensk svenska",
    "NOK": "norwegian norway noruega noruegas noruego norwegische norwegischen norwegen"
    " norvegienne norvegiennes norvege norvegese norvegesi norvegia noorse noorwegen norske norsk",
    "DKK": "danish denmark danesa danesas danes dinamarca danische danischen danemark danoise"
    " danoises danese danesi danimarca dinamarquesa dinamarquesas deense denemarken dansk danske",
    "ISK": "icelandic iceland islandesa islandesas islandia islandische islandischen island"
    " islandaise islandaises islande islandese islanda ijslandse ijsland",
    "CZK": "czech czechia prague checa checas chequia tschechische tschechischen tschechien tcheque"
    " tcheques tchequie ceca ceche cechia tcheca tchecas tsjechische tsjechie",
    "USD": "american usa us america estadounidenses estadounidense americanos americano"
    " amerikanische amerikanischen amerika americains americain americani americanos amerikaanse",
    "CAD": "canadian canada canadiense canadienses kanadische kanadischen kanada canadiens canadien"
    " canadesi canadese canadenses canadense canadese",
    "AUD": "australian aussie australia australiano australianos australische australischen"
    " australien australiens australiani",
    "NZD": "kiwi zealand neozelandes neozelandeses neuseelandische neuseeland neozelandais",
    "SGD": "singaporean singapore singapur singapour singapura",
    "HKD": "hongkong",
    "MXN": "mexican mexico mexicano mexicanos mexikanische mexikanischen mexiko mexicain mexicains"
    " mexique messicani messicano messico mexicaanse",
    "ARS": "argentine argentinian argentina argentino argentinos argentinische argentinischen"
    " argentinien argentins argentin argentini argentijnse",
    "CLP": "chilean chile chileno chilenos chilenische chilenischen chilien chiliens chili cileni"
    " cile chilenos chileense",
    "COP": "colombian colombia colombiano colombianos kolumbianische kolumbianischen kolumbien"
    " colombien colombiens colombie colombiani colombiaanse",
    "PHP": "filipino philippine philippines filipinos filipinas philippinische philippinischen"
    " philippinen philippins filippini filipijnse",
    "UYU": "uruguayan uruguay uruguayos uruguayo uruguayische uruguaios",
    "DOP": "dominican dominicanos dominicano dominikanische dominicains dominicani",
    "CUP": "cuban cuba cubanos cubano kubanische kuba cubains cubani",
    "GBP": "british english uk britain england sterling britanicas inglesas britische britischen"
    " englische britanniques anglaises britanniche inglesi britse engelse",
    "EGP": "egyptian egypt egipcias egipto agyptische agyptischen agypten egyptiennes egypte"
    " egiziane egitto egyptische",
    "CHF": "swiss switzerland suizos suiza schweizer schweiz suisse suisses svizzeri svizzera"
    " suicos suica zwitserse zwitserland",
    "INR": "indian india indias indische indischen indien indiennes inde indiane",
    "PKR": "pakistani pakistan pakistanies pakistanische pakistanaises pakistane",
    "LKR": "lankan lanka",
    "NPR": "nepali nepalese nepal",
    "JPY": "japanese japan japoneses japon japanische japanischen japonais giapponesi giappone"
    " japao japanse",
    "CNY": "chinese china chinos chinesische chinesischen chinois chine cinesi cina chineses chinese",
    "KRW": "korean korea coreanos corea koreanische coreens coree coreani koreaanse",
    "TRY": "turkish turkey turcas turquia turkische turkischen turkei turques turquie turche turchia"
    " turkse turkije",
    "BRL": "brazilian brazil brasileiros brasil brasilianische brasilianischen brasilien bresiliens"
    " bresil brasiliani brasile braziliaanse brasilenos",
    "PLN": "polish poland polacos polonia polnische polen polonais pologne polacchi poolse",
    "KES": "kenyan kenya kenia", "UGX": "ugandan uganda", "TZS": "tanzanian tanzania",
    "AED": "emirati dubai emirates emiratos emirate", "MAD": "moroccan morocco marroquies marruecos"
    " marokkanische marokko marocains maroc marocchini marocco",
    "SAR": "saudi", "QAR": "qatari qatar", "OMR": "omani oman",
    "KWD": "kuwaiti kuwait", "BHD": "bahraini bahrain", "JOD": "jordanian jordan jordania jordanien",
    "TND": "tunisian tunisia tunesien tunisie", "RSD": "serbian serbia serbien serbie",
    "RON": "romanian romania rumano", "HUF": "hungarian hungary", "TWD": "taiwanese taiwan",
}  # fmt: skip
CURRENCY_OF = {word: code for code, words in _NATIONS.items() for word in words.split()}
"""The currency of a country or of what comes from it: “swedish”, “the mexican ones”."""
AROUND_NATIONS = frozenset(
    """the one ones in new hong kong i mean meant from of those these was were it its it's is they
    los las de en die der das aus les le du des en i gli le quelli quelle di dalla os as da do uit
    de het new sri kind type currency money please dollars dollar bucks pesos peso kr krona kronor
    kronen krone kroner crowns coronas coronas pounds pound libras pfund livres sterline francs franken
    rupees rupien roupies yen won lira lire liras real reais shillings dirhams dinars riyals rand
    btw sorry lol in im i'm we're here actually course obviously think probably yes
    claro naturlich naturellement ovviamente natuurlijk""".split()
)

EACH_ONE = (
    "each(?: one)?", "apiece", "a piece", "a pop", "ea", "per(?: person| head| piece| ticket| item"
    "| unit)", "p/p", "pp", "cada(?: un[oa])?", "c/u", "la unidad", "pro stuck", "das stuck",
    "stuck", "jeweils", "pro person", "chacune?", "(?:la )?piece", "l'un[oae]?", "l'unite",
    "ciascun[oa]", "(?:per )?ogn(?:i|uno)", "a testa", "cadauno", "cada um[a]?",
    "per stuk", "elk", "per persoon",
)  # fmt: skip
"""What follows the price of one of several: “7 each”, “2,50 pro Stück” (folded patterns)."""
IN_ALL = (
    "in total", "total", "in all", "altogether", "all together", "for (?:all|everything|both)",
    "all in", "en total", "insgesamt", "zusammen", "en tout", "au total", "in tutto", "totale",
    "no total", "ao todo", "in totaal", "totaal", "samen",
)  # fmt: skip
"""What stands beside the price of all of them."""

SAID_BEFORE = frozenset(
    """told tell said say saying dije dicho gesagt gesamt sagte dit detto disse falei gezegd zei""".split()
)
REPROACHES = (
    "(?:but |hey |hello |dude |bro |omg )?(?:didn'?t i (?:just |already )?(?:tell you|say)(?: (?:so|it|that))?"
    "|i (?:have |did )?(?:just |already |literally )*(?:told|tell) (?:you|u)(?: (?:so|it|that|already|before))?"
    "|i (?:just |already |literally )+said (?:so|it|that)|like i (?:just |already )?(?:told you|said)"
    "|as i (?:just |already )?(?:told you|said)"
    "|(?:pero |si )?(?:ya )?(?:te|se) (?:lo )?(?:dije|he dicho)(?: ya)?|ya (?:lo )?dije|lo acabo de decir"
    "|(?:das )?(?:hab|habe) ich (?:dir )?(?:doch |schon |ja |gerade )*gesagt"
    "|(?:das )?sagte ich (?:dir )?(?:doch |schon |ja |gerade )*|wie gesagt"
    "|(?:mais )?je (?:te |vous )?(?:l'ai|ai) (?:deja |bien )?dit|(?:mais )?je viens de (?:te )?le dire"
    "|(?:ma )?(?:te )?l'ho (?:gia |appena )?detto|come ho detto"
    "|(?:mas )?(?:eu )?ja (?:te |lhe )?(?:disse|falei)|como (?:eu )?disse"
    "|(?:dat )?zei ik (?:toch |al |net )*|(?:dat )?heb ik (?:je )?(?:toch |al |net )*gezegd)"
)
"""That somebody has told the amount before (folded patterns): “didn't i tell you? 35”."""
