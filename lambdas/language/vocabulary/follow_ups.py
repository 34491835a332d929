"""What people say around the core of a follow-up, in English and six more languages, folded."""

from __future__ import annotations

AROUND = frozenset(
    """i me my we us our you u it its it's that thats that's this they them those these he she one
    ones thing entry im i'm ive i've id ill was were is are be been being had has have did do does
    should shouldve guess think thought believe know knew remember forgot
    realized realised noticed see saw said say says mean meant sure certain pretty probably maybe
    perhaps possibly definitely actually really honestly basically technically apparently seemingly
    turns turned out in fact mind back again already now then so but and or for from on at in to of
    the a an about around with by as if just only even still though tho btw fyi lol haha hah hehe
    end ended up ending nvm nevermind lmao omg ugh oof hmm hm uh um er erm ah oh ok okay k kk yeah yep yes yup ya nah no nope not
    wait hold sec hang sorry srry soz oops whoops my bad mistake wrong right correct anyway anyways
    pls plz please thanks thx ty cheers bro dude man mate lads guys there here when all way after
    before too also well like kinda kind sort bit little super very tbh imo iirc afaik idk dunno
    instead rather supposed got keep leave let lets put set
    make made move change stays stay stayed kept happened happening belongs goes went going date
    dated today's been bought paid pay charged charge charges billed bill posted post booked
    cleared processed through hit landed came come taken took withdrawn debited transaction payment
    purchase receipt bank card statement app account shows showed showing says
    yo eso esa ese esto era fue fueron son es creo pense pienso supongo parece seguro segura verdad
    realidad bueno pues perdon perdona disculpa oye ay vale si no lo la le los las el un una que de
    en por para con mi se me te ya tambien mejor dejalo dejala deja ponlo ponla pon pongo cambialo
    cambiala queda pagado pague compre cobraron cobro pasaron cargaron cargo fecha
    ich du er sie wir es das war waren ist sind hab habe hatte haben glaub glaube denke dachte
    meine meinte wohl wahrscheinlich sicher doch eigentlich ach naja nein ja nee ne nicht sondern
    sorry entschuldigung ups huch moment halt mal schon noch erst nur auch am im vom den der die dem
    lass lassen bleibt bleib setz mach bitte ubrigens uebrigens abgebucht gebucht bezahlt gekauft
    gezahlt wurde passiert datum
    je tu il elle on nous c'est c'etait cest cetait etait etaient est sont crois pense pensais
    peut-etre surement enfin bon ben euh ah oui non si pas mais pardon desole desolee oups attends
    ca cela le la les du de des en fait finalement laisse mets met remets garde debite preleve paye
    achete passe date j'ai ai ete a au
    io lo la era erano e sono stato stata credo penso pensavo forse sicuro sicura anzi no si scusa
    scusami ops aspetta in realta lascialo lasciala lascia mettilo mettila metti spostalo pagato
    comprato addebitato addebitata ho ha hanno data il del della
    eu ele ela isso foi era eram e sao acho pensei talvez certeza na verdade alias nao sim desculpa
    opa ops espera deixa deixe coloca poe bota muda paguei comprei cobraram cobrado debitado do da
    data o a no
    ik jij hij zij wij we het dat die was waren is zijn denk dacht geloof waarschijnlijk zeker toch
    eigenlijk nee ja niet maar sorry oeps wacht laat laten zet zetten houd hou afgeschreven betaald
    gekocht geboekt gebeurd datum heb had op van de om wel even ook gewoon
    trouwens hoor volgens mij alla fine sa mi sembra mamma mia putz puts uf madre mia ufa bah bof
    voyons lass mich gucken kurz kijken even echt net zo ver olhar dejame mirar fammi vedere
    hat
    tha thi hai the ka ki ke aaj wala wali nahi nahin haan bhai yaar shayad""".split()
)
"""Words that tell neither a thing nor a number: hedges, chatter, verbs of being and of charging."""

BARELY = frozenset(
    """and so ok okay k then but or what for on in at to the a an y e et und en ok pues entonces
    dann alors allora entao dan also cost costs now today's day date no nope nah nein nee non nao""".split()
)
"""What alone does not tell that a day is one of the last entry: “and yesterday” may ask."""

NOT_THAT_DAY = frozenset("not nicht pas niet nao nahi nahin isnt wasnt n't than of".split())
"""What stands right before a day that is refused: “today, not yesterday”, “instead of monday”."""
NO_DAY = frozenset({"no", "non"})
"""The same where the language refuses by it, and in no other place than right before."""

BECAUSE = frozenset(
    """because cause cuz coz bc bcs since as porque weil da parce perche porque pois omdat want
    car ya dass""".split()
)
"""What begins a reason that is no part of what is told."""
WITH = frozenset(
    """with w incl inc including included plus after before con incluida incluido incluyendo mit
    inkl inklusive samt avec compris incluse com inclusa inclusive met inclusief""".split()
)
"""What begins the part of a price that is told with it: “190 with the tax”."""

SO = frozenset(
    "so makes therefore thus hence asi entonces also macht donc quindi entao dus".split()
)
"""What begins the sum that comes of a reason: “i bought two, so 170 total”."""

CHECKED = frozenset(
    """checked rechecked verified confirmed doublechecked revise comprobe verifique geprueft gepruft
    nachgesehen nachgeschaut nachgeguckt verifie controllato verificato verifiquei conferi gecheckt
    nagekeken""".split()
)
"""That somebody looked: “checked. 18”."""

CAME_TO = frozenset(
    """deu dio salio vino kam machte kostete faisait revenait veniva venne fa kwam gaf ran rang came ended turned being
    costed totaled totalled deram salieron cost costs coute coutee costato costata
    saiu ficou quedo venuto venuta uscito uscita werd geworden gekost gekostet wurde wurden kostet
    fait revenu revenue""".split()
)
"""Verbs of a price that say no more than “was”: “o uber deu 27”."""

TWICE = frozenset(
    """twice double doubled dupe dupes duplicate duplicates duplicated doppelt zweimal doublon
    double dos duplicado duplicada doble doppio doppione duplicato duplicada dobro duas dubbel tweemaal
    2x""".split()
)
VECES = frozenset("veces vezes volte fois keer mal times".split())
ONLY_ONE = frozenset(
    """only one just once single 1 solo una uno vez un nur einmal eine einen ein eins seule une
    seulement fois soltanto volta so uma um apenas maar een keer eentje""".split()
)
ENTERED = frozenset(
    """sent entered logged typed hit pressed posted added tapped submitted send went clicked put
    recorded enter mande envie puse meti apunte registre geschickt gesendet eingetragen
    eingegeben abgeschickt getippt envoye mis note tape inviato mandato scritto inserito segnato
    enviei mandei coloquei botei anotei verstuurd gestuurd ingevoerd getypt""".split()
)
"""Verbs with which one tells that a message was sent once too often."""

ENDINGS = frozenset(
    """s es e n en er ers ed d ing ings in er ie ies y ment or ors a o as os r t te ne nen""".split()
)
"""Endings of a word's forms: “grooming” is said of the “groomer”."""

MAKING = frozenset(
    """make makes making change should call ponlo ponle pon mach setz mets fais metti fai coloca
    poe maak""".split()
)
"""Verbs of the order to change an amount: “make it 36, forgot 2 for the tip”."""
TOTALS = frozenset(
    """total totals altogether overall together all in sum full gesamt insgesamt zusammen summe
    alles ensemble tout totale tutto insieme todo junto tudo samen totaal""".split()
)
ON_TOP = frozenset("add put tack throw stick chuck".split())
"""Orders to make an entry more: “put 10 tip on top of the haircut”."""

REST = frozenset(
    "rest others remaining resto ubrigen anderen reste autres altri outros restantes".split()
)
"""Those that were not named: “bus yesterday, the rest today”."""
EXCEPT = frozenset(
    """but except excluding besides excepto menos salvo ausser bis sauf tranne eccetto exceto behalve
    apart minus""".split()
)
"""“all but the bus were yesterday”: the others are meant."""
FINALLY = frozenset(
    """ended turns turned end actually final finally instead finalmente final letztlich schliesslich
    finalement alla fine uiteindelijk""".split()
)
"""That it came out another way: “got charged 42.50 in the end”."""
CHARGED = frozenset(
    """charged charge cost came rang ran took billed total paid cobraron cobro abgebucht berechnet
    debite addebitato cobraram afgeschreven was is it's its were""".split()
)
LESS = frozenset("minus less menos minder moins meno".split())
TAKING_OFF = frozenset("take took knock knocked shave shaved subtract deduct minus less".split())
"""Orders to make an entry less: “knock 5 off that”."""
BACK_OFF = frozenset(
    """coupon voucher discount promo rebate deal code points credit gutschein rabatt cupon descuento
    bon reduction remise buono sconto desconto cupom korting bonus""".split()
)
"""Why it is less."""
TO_BE_IN_ALL = frozenset("its it's thats that's makes cest c'est fa macht son sono da is".split())
"""“with the drink it's 11.50”."""
