"""Words that tell whether a sentence about money claims that it was spent, in all languages."""

from __future__ import annotations

IMAGINED = frozenset(
    """maybe perhaps suppose supposing imagine imagining hypothetically dreamed dreamt dreaming
    wish considering thinking planning hoping wondering tempted wouldve couldve
    wil wilde wou mochte wollte quizas tal vielleicht peutetre forse talvez misschien""".split()
)
"""They open a sentence about what did not happen."""
PLANNED = frozenset(
    """might may would could should want wanted wanna gonna going plan hope intend wished would
    almost nearly id ill ought expect was love quiero quisiera queria mochte wurde will wollte
    veux voudrais voulais vorrei volevo voglio quero queria wil wilde zou""".split()
) - {"was", "will"}
"""After "i" or "we" they tell of a wish or a plan."""
ALMOST = frozenset("casi quasi quase presque".split())
"""With a verb after it, it did not happen."""
ALMOST_ALL = frozenset(
    """lleno llena pieno piena cheio cheia plein todo toda todos todas tutto tutta tutti tutte tudo
    tout toute tous toutes siempre sempre toujours nada nulla niente rien un una uno une um uma
    de di da do""".split()
)
"""After "almost" they tell how much, not that nothing happened."""
OF_MINE = frozenset(
    "i we im lets we're were ive yo nosotros ich wir je j io noi eu nos ik wij so well hmm but and".split()
)
OTHERS = frozenset("he she they hes shes theyre theyve everyone everybody someone somebody".split())
"""Subjects that are not the user."""
DOING = frozenset(
    """paid pays bought buys spent spends earns earned owes owed makes raised has won wins gets wants
    needs thinks got ordered saved saves costs lost sold donated""".split()
)
"""What somebody does with money."""
WHOSE = frozenset("my our her his their a an the some this that".split())
PEOPLE = frozenset(
    """neighbor neighbors neighbour neighbours friend friends cousin cousins brother sister bro sis
    uncle aunt auntie boss coworker coworkers colleague colleagues roommate flatmate housemate mate
    mates buddy pal guy dude lady woman man kid stranger teacher dad mom mum mother father grandma
    grandpa grandad nan nephew niece landlord inlaws barber mechanic dentist doctor trainer ex
    bestie girl boy couple team""".split()
)
"""After such a word they are people with money of their own: no spouse, no child."""
GETTING = frozenset("won wins inherited earned earns made makes got gets sold".split())
WAGES = frozenset(
    "paid bonus raise promotion salary inheritance settlement payout refund severance grant".split()
)
BUYING = frozenset(
    """pay paid buy bought spend spent purchase purchased order ordered get got book booked take took
    eat ate gone went pague compre gaste gekauft bezahlt ausgegeben achete paye depense comprato
    pagato speso comprei paguei gastei gekocht betaald""".split()
)
CONVERTING = frozenset("to in into as a en zu naar em".split())
CURRENCIES = frozenset(
    """euro euros dollar dollars pound pounds yen yuan rupee rupees peso pesos franc francs krona
    kronor reais real won baht bitcoin btc please us american canadian australian british""".split()
)
NUMBERED = frozenset(
    """room bus line gate route flight platform apartment apt unit highway section level page chapter
    season episode usb windows iphone galaxy tram metro train club motel bay table seat row terminal
    suite locker version section hall court lane exit door floor channel stage studio area""".split()
)
"""Nouns whose instances are numbered: "room 212"."""
NUMBERED_PLACES = frozenset(
    """room apt apartment suite unit gate seat row locker platform terminal floor bay exit flight
    track lane""".split()
)
"""Nouns after which a number and nothing else names a place, not a price."""
NUMBERED_ALONE = frozenset(
    """covid error code pin version chapter page season episode password otp formula windows usb gate
    platform terminal psalm article clause step rule question lesson unit""".split()
)
"""Nouns whose number is no price, where nothing else is said."""
AHEAD: dict[str, tuple[tuple[str, ...], ...]] = {}
"""Phrases that tell of what will be paid, by their first word."""
for _phrase in """
    will pay, will buy, will spend, will be paying, ill pay, ill buy, ill spend, ill be paying, going to pay,
    gonna pay, gonna spend, gonna buy, going to spend, going to buy, have to pay, has to pay, need to pay, must pay, got to pay, gotta pay, im paying, am paying,
    were paying, are paying, due on, is due, due the, due this, due next, due monday, due tuesday,
    due wednesday, due thursday, due friday, due saturday, due sunday, due tomorrow, comes out, goes out, renews on,
    coming out, leaves on, tengo que pagar, voy a pagar, muss ich, werde ich, je dois payer,
    je vais payer, devo pagare, paghero, vou pagar, tenho que pagar, moet ik, ga ik
""".split(","):
    _first, *_rest = _phrase.split()
    AHEAD[_first] = (*AHEAD.get(_first, ()), (_first, *_rest))
