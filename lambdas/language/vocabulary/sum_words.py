"""Words of sums within a message: what is added to a price, change, second thoughts, bounds.

All are folded; they stand beside numbers, so that one table does for all languages.
"""

from __future__ import annotations

KINDS_OF_EXTRAS = frozenset(
    """sales state city local service delivery shipping booking cleaning resort convenience
    processing handling bottle can cup container ticket bag's tourist hotel room occupancy
    platform small order online transaction card credit""".split()
)
"""Before a fee, tax or deposit that comes with what is bought: "booking fee", "city tax"."""

EXTRA_WORDS = frozenset(
    """tip tips tipped tipping gratuity tax taxes vat gst hst pst service shipping delivery postage
    fee fees handling surcharge deposit corkage
    propina propinas envio iva gastos
    trinkgeld versand versandkosten mwst porto pfand liefergebuhr lieferung gebuhr gebuhren zustellung
    pourboire livraison port frais consigne tva
    mancia spedizione coperto commissione commissioni cauzione
    gorjeta frete entrega taxa taxas
    fooi verzending verzendkosten btw bezorgkosten bezorging statiegeld servicekosten
    chaevye chaevie dostavka чаевые чаевых доставка napiwek napiwku dostawa wysylka dricks frakt""".split()
)
"""What is paid on top of a price."""

TAXES = frozenset("tax taxes vat gst hst pst iva mwst tva btw".split())
"""They are a small part of the price they belong to."""

DEPOSITS = frozenset("deposit kaution cauzione caution fianza caucao".split())
"""On a bottle they are small; a large one is for a flat, and paid for itself."""

BESIDE_EXTRAS = frozenset(
    """i we the him her them us me a an my our his its it was is with w for in on of cash left leave
    gave give added add plus extra also then another and & n as at came to
    driver waiter waitress server barber stylist bartender guy lady barista tech cabbie valet girl
    dollar dollars bucks euro euros pounds quid
    de la el le un une una per di y e et und und dejé deje laisse lascio dei ich hab wir mais mas più
    piu der dem den die das von voor und met con com avec mit das""".split()
)
"""Small words between an extra and its number."""

TIPPED = frozenset(
    """driver waiter waitress server barber stylist bartender barista tech cabbie valet bellhop
    housekeeper housekeeping courier hairdresser masseuse dealer guide porter doorman""".split()
)
HANDING_TIPS = frozenset(
    "gave give handed slipped passed threw tossed di le dio gab gegeben donne dato dei gaf gegeven".split()
)
SERVICES = frozenset(
    """haircut haircuts barber barbershop salon parlor parlour nails nail manicure manicures pedicure
    pedicures mani pedi massage facial wax waxing brows lashes blowout highlights perm cut trim shave
    taxi cab uber lyft shuttle limo valet movers delivery groomer grooming dogwash tattoo spa
    peluqueria peluquero barbero corte masaje friseur friseurin barbier coiffeur coiffeuse
    parrucchiere parrucchiera barbiere barbeiro cabeleireiro manicura kapper massagem""".split()
)
"""Work for which a tip is given: "haircut was 40 and i gave him 10"."""
LEAVING = frozenset("left leave leaving deje laisse laissee lasciato deixei hinterlassen".split())
BILLS = frozenset(
    "bill check cheque tab cuenta addition note rechnung conto conta rekening total".split()
)
WITHOUT = frozenset(
    "without w/o before excluding excl pre ohne sans sin sem senza zonder без bez utan vor".split()
)
ROUNDED = frozenset(
    """rounded rounding aufgerundet gerundet arrondi redondee redondeado arredondei arredondado
    arrotondato arrotondando afgerond""".split()
)
APART = frozenset(
    """aparte apart separate separately excluded extra exkl exklusive exclu exclus esclusa
    esclusi""".split()
)
"""After a tip or tax that is still to be added: "propina aparte"."""

BECAUSE = frozenset("because bc cause cuz coz since weil porque porce perche omdat".split())

DETAILS = frozenset(
    """davon darunter dont waarvan ervan including incl inklusive einschliesslich including compris
    waaronder""".split()
)
"""Before a part of the amount told first: "60, davon 20 Wein"."""
DETAILING = (
    ("of", "that"), ("of", "which"), ("of", "it"), ("out", "of", "that"), ("de", "los", "cuales"),
    ("de", "las", "cuales"), ("de", "ellos"), ("di", "cui"), ("dos", "quais"), ("das", "quais"),
    ("parmi", "lesquels"), ("iz", "nih"), ("из", "них"), ("w", "tym"), ("varav",),
)  # fmt: skip
MOSTLY = frozenset("mostly mainly chiefly largely primarily meist hauptsachlich".split())

SUMMING = frozenset(
    """, . ; - ( : so = thats that's makes its it's it comes came total totals totaling all in for a of
    is altogether together sum up to the grand was macht zusammen ergibt fait ca font hace son suma
    fanno fa da dao maakt samen""".split()
)
"""Small words before the sum of what was listed."""

CHANGE_GIVEN = frozenset(
    """change wechselgeld ruckgeld restgeld rendu rendus monnaie vuelto vuelta vueltas cambio
    troco resto wisselgeld zurueck сдача сдачи сдачу reszta reszty vaxel""".split()
)
"""Money that is handed back on a note, and hardly anything else."""

HANDED_BACK = frozenset(
    """back zuruck zuruckbekommen retour terug devolvieron devolvio devolvieran
    rendue vuelven voltou indietro""".split()
)
"""Money that comes back, on a note as on a return."""

BEFORE_NOTES = frozenset(
    """a my one un uno una einem einen ein een der dem de um uma billete billet nota note biljet schein
    banconota billetes einer eine купюра купюрой""".split()
)
NOTE_WORDS = frozenset(
    """billete billet nota banconota biljet schein note bill er купюра купюрой купюры banknot
    banknotem""".split()
)
HANDING = frozenset(
    """gave handed give passed slipped tendered broke break di dio dimos dei demos dato donne
    filé gegeben gab hingelegt gegeven gaf дал дала dalem dalam""".split()
)
PAYING_WITH = frozenset("with using from of on con com avec mit met con с z na med".split())
KEEPING = (
    ("keep", "the", "change"), ("keep", "change"), ("keep", "it"), ("kept", "the", "change"),
    ("keep", "the", "rest"), ("stimmt", "so"), ("passt", "so"), ("rest", "behalten"),
    ("quede", "con", "el", "cambio"), ("quedara", "con", "el", "cambio"),
    ("quede", "el", "cambio"), ("quede", "con", "la", "vuelta"), ("quede", "con", "el", "vuelto"),
    ("garder", "la", "monnaie"), ("gardez", "la", "monnaie"), ("garde", "la", "monnaie"),
    ("tenere", "il", "resto"), ("tenga", "il", "resto"), ("tieni", "il", "resto"),
    ("ficar", "com", "o", "troco"), ("fique", "com", "o", "troco"), ("ficou", "com", "o", "troco"),
    ("laat", "maar", "zitten"), ("rest", "houden"), ("houd", "de", "rest"),
    ("без", "сдачи"), ("сдачи", "не", "надо"), ("bez", "reszty"), ("reszty", "nie", "trzeba"),
)  # fmt: skip
"""What is said to somebody who may keep the change."""

PROOFS = frozenset(
    """receipt card statement bank app bill invoice ticket register account slip check
    beleg kassenbon bon karte konto quittung rechnung recibo tarjeta banco cuenta factura
    ticket recu carte banque releve scontrino carta banca ricevuta cartao fatura extrato nota
    bonnetje kaart rekening afschrift чек карта""".split()
)
PROVING = frozenset(
    """says said shows showed reads charged has sagt zeigt steht dice marca pone dit affiche
    indique diz mostra zegt показывает""".split()
)
"""“the receipt says 42.10” sets right what was said before."""

BETWEEN_PROOFS = frozenset(
    """my the our actually really looked checked checking just i on at it its it's for now see seeing a
    wait but no sorry oh hmm um uh and in out turns mi el la der die das laut auf dem ma le de
    il mio meu minha o het mijn op actual according to""".split()
)
MENDING_BY_NAME = frozenset(
    """sorry oops whoops scratch strike correction rather typo meant mean actually bad wait
    perdon digo quatsch anzi aliás alias pardon ops bedoel quatsch entschuldigung desculpa
    corrijo rectification correzione correcao correctie""".split()
)
"""Before the right name and amount: "uber 22 sorry lyft 22"."""

NO_MENDING = frozenset(
    """forgot forget also and plus too another add more missed left extra und auch y tambien et
    aussi e anche tambem en ook vergessen olvide oublie dimenticato esqueci vergeten
    which that then with""".split()
)
"""After a word of mending these tell of one more thing: "wait i forgot the drink 3"."""

EQUALLING = frozenset(
    """which that's thats that is equals equal worth about around approx approximately roughly circa
    ca ~ = ( / so or i.e ie aka approx. almost just like nearly
    soit environ umgerechnet also entspricht etwa rund unos unas son osea sea equivale
    cioe pari ovvero quasi uns umas ou seja ongeveer dus omgerekend or over under a bit in us usd
    comes works out to charged me came showed as""".split()
)
"""Between an amount and the same in another currency: "taxi 30 euro, about 34 dollars"."""
EXCHANGING = frozenset(
    """changed exchanged exchange converted convert swapped wechselte getauscht umgetauscht gewechselt
    cambie cambio change echange cambiato troquei gewisseld""".split()
)
"""Money for money: both amounts are what was exchanged, and neither is a price."""

BOUNDING = frozenset(
    """under below over above unter mindestens hochstens gut almeno minimum maximum
    onder boven minstens hoogstens ponad poniżej ponizej менее более свыше больше меньше""".split()
)
"""Before an amount that is only a bound: "under 30 for lunch"."""
BOUNDING_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "less than", "more than", "at least", "at most", "north of", "upwards of", "shy of",
        "weniger als", "mehr als", "menos de", "mas de", "mais de", "moins de", "plus de",
        "au moins", "au plus", "meno di", "piu di", "al menos", "pelo menos", "minder dan",
        "meer dan", "mniej niz", "wiecej niz",
    )
)  # fmt: skip
BOUNDED = (
    ("something",), ("odd",), ("and", "change"), ("plus", "change"), ("y", "pico"), ("y", "algo"),
    ("y", "tantos"), ("et", "quelques"), ("et", "des"), ("e", "rotti"), ("e", "qualcosa"),
    ("e", "poucos"), ("e", "pouco"), ("und", "ein", "paar"), ("und", "etwas"), ("en", "nog"),
    ("some", "thing"),
)  # fmt: skip
"""After an amount that is only the beginning of one: "50 something on groceries"."""
HANDING_OVER = frozenset("handed hand forked fork gave turned pulled moved signed came".split())
"""Before "over" that is no bound: "forked over 40"."""

LABOR = frozenset(
    """labor labour labors arbeit arbeitszeit lohn arbeitslohn obra oeuvre manodopera arbeid arbeidsloon
    uurloon loon workmanship""".split()
)
PARTS_OF_BILLS = LABOR | frozenset(
    """parts part materials material supplies diagnostic diagnostics teile ersatzteile materialien
    piezas repuestos pieces mano main ricambi pezzi manutenzione pecas mao onderdelen materiaal
    """.split()
)
"""What a workshop or a craftsman writes on his bill beside the work."""
PERSONS = frozenset(
    """me him her us them kid kids kiddo kiddos child children baby toddler son daughter wife husband hubby
    wifey spouse partner girlfriend boyfriend gf bf mom mum mommy dad daddy brother sister bro sis
    adult adults senior seniors grandma grandpa boy girl boys girls
    ich mich mir ihn ihm uns frau mann kind kinder sohn tochter mama papa
    mi ella nosotros hijo hija nino nina esposa marido mujer
    moi lui elle nous femme mari fils fille enfant enfants
    io lei noi moglie marito figlio figlia bambino bambina
    mim ele ela filho filha mulher
    mij hem haar ons vrouw man zoon dochter kinderen""".split()
)
"""Those for whom one of several prices is: "30 me 18 kid"."""
OWNERS = frozenset(
    """mine his hers ours theirs yours meins seins ihrs mio suya suyo mia tuyo sienne sien mien mienne
    suo sua loro meu minha dele dela mijne zijne hare""".split()
)
"""Whose the thing before a price is: "mine 13.50 his 11"."""
