"""Words with which people speak of what they just entered, in English and seven more languages."""

from __future__ import annotations

WAS = frozenset(
    """was were is are estaba estaban stava stavano estava cost costs wasnt fue fueron era eran costo costaron war waren kostete
    kosteten etait etaient coutait foi foram eram custou erano stata stato kostte kostten
    был была было были стоило стоил стоила""".split()
)
"""Verbs between an entry and what it is: “the drinks were 27”, “a farmácia foi 35”."""

TOWARDS = frozenset(
    """be been actually really only just like supposed should have to at on from for in a more
    supuesto en wirklich eigentlich nur am vom im vraiment le du davvero il del em no na op van
    maar c ca a au de di da von totally in fact realmente actualmente the both all""".split()
)
"""Small words that may follow the verb and tell nothing."""

LEADS = frozenset(
    """no nope nah wait oh ah ahh hmm hm um uh sorry oops whoops ooops sry srry ok okay and but so hey lol omg
    actually well yeah actually rather ugh argh damn shoot crap perdon espera ay oye bueno nein nee
    ach doch moment eigentlich halt ne non pardon attends enfin euh scusa aspetta anzi nao desculpa
    aliás alias wacht eigenlijk o нет ой стоп подожди извини hola then typo correction yes yep yup also
    perdona disculpa disculpe entschuldigung entschuldige verzeihung huch ups mist desole desolee
    finalement finalmente uiteindelijk afinal tatsachlich letztlich infine insomma
    oups zut mince scusami scusate ops desculpe oeps foutje mb soz""".split()
)
"""What may stand before a correction and tells nothing of it."""

AFTERWARDS = frozenset(
    """sorry oops please thanks thx tho though actually instead typo lol pls haha perdon gracias bitte
    danke pardon merci scusa grazie desculpa obrigado obrigada hoor dank entschuldigung извини
    спасибо then whoops btw too also fyi haha ooops sry srry perdona disculpa disculpe entschuldige
    verzeihung huch ups desole desolee oups zut scusami scusate ops desculpe oeps foutje mb soz""".split()
)
"""The same, at its end."""

APOLOGIES = frozenset(
    """sorry oops whoops typo correction actually rather instead perdon perdona entschuldigung
    pardon scusa scusami scusate desculpa desculpe disculpa disculpe ops oeps ups huch oups zut
    desole desolee entschuldige verzeihung foutje sry srry ooops mb soz извини ой""".split()
)
"""One of these makes what is entered again a correction: “uber 14.60 sorry”."""

_MEANT = tuple(
    (*who, meant, "to", verb)
    for who in ((), ("i",))
    for meant in ("meant", "ment")
    for verb in ("put", "say", "write", "type", "enter", "log")
)
APOLOGETIC = (
    *_MEANT, ("fat", "fingers"), ("fat", "fingered"), ("fat", "fingered", "it"), ("fat", "finger"),
    ("mistyped",), ("i", "mistyped"), ("mistyped", "it"), ("autocorrect",), ("wrong", "key"),
    ("misread",), ("i", "misread"), ("misread", "it"), ("i", "misread", "it"), ("miscounted",),
    ("i", "miscounted"), ("misheard",), ("i", "misheard"), ("butterfingers",), ("wrong", "button"),
    ("numpad", "issue"), ("hit", "the", "wrong", "key"), ("cant", "type"), ("i", "cant", "type"),
    ("verschrieben",), ("verlesen",), ("verrechnet",), ("hab", "mich", "verlesen"),
    ("hab", "mich", "verschrieben"), ("hab", "mich", "vertippt"), ("tippfehler",), ("dedazo",),
    ("faute", "de", "frappe"), ("errore", "di", "battitura"), ("digitei", "errado"),
    ("typefout",), ("verkeerd", "getypt"), ("vertypt",),
    ("i", "mean"), ("i", "meant"), ("i", "ment"), ("my", "bad"), ("my", "mistake"), ("my", "b"),
    ("i", "lied"), ("lied",), ("ment",), ("meant",), ("i", "was", "wrong"), ("i", "messed", "up"),
    ("better", "put"), ("put", "instead"), ("quise", "decir"), ("queria", "decir"),
    ("queria", "poner"), ("quise", "poner"), ("mejor", "pon"), ("mejor", "ponle"),
    ("pon", "mejor"), ("lo", "siento"), ("me", "equivoque"), ("menti",), ("ich", "meine"),
    ("ich", "meinte"), ("meinte",), ("tut", "mir", "leid"), ("mein", "fehler"), ("vertippt",),
    ("ich", "hab", "mich", "vertan"), ("hab", "mich", "vertan"), ("mach", "lieber"),
    ("setz", "lieber"), ("lieber",), ("je", "veux", "dire"), ("je", "voulais", "dire"),
    ("je", "me", "suis", "trompe"), ("je", "me", "suis", "trompee"), ("mets", "plutot"),
    ("plutot",), ("volevo", "dire"), ("intendevo",), ("quis", "dizer"), ("je", "parlais", "de"), ("mi", "sono", "sbagliato"), ("mi", "sono", "sbagliata"),
    ("ho", "sbagliato"), ("metti", "piuttosto"), ("metti", "invece"), ("quero", "dizer"),
    ("queria", "dizer"), ("foi", "mal"), ("me", "enganei"), ("errei",), ("poe", "antes"),
    ("melhor", "por"), ("ik", "bedoel"), ("ik", "bedoelde"), ("bedoelde",), ("mijn", "fout"),
    ("doe", "maar"), ("zet", "liever"), ("doe", "liever"), ("en", "fait"), ("au", "final"),
    ("en", "realidad"), ("al", "final"), ("in", "realta"), ("alla", "fine"), ("na", "verdade"),
    ("de", "fato"), ("am", "ende"), ("in", "the", "end"), ("after", "all"), ("in", "fact"),
)  # fmt: skip

ARTICLES = frozenset(
    """the my that this one el los las das die der den dem le les il lo gli os as de het mi
    mein meine mon ma mes my our la l o entry expense thing unser unsere nuestro il mio""".split()
)
"""Words around the name of an entry."""

BOTH = frozenset(
    """both two ambos ambas dos beide beides beiden deux entrambi entrambe due dois duas allebei twee
    оба обе""".split()
)
ALL = frozenset(
    """all everything todo todos todas alle alles tous toutes tout tutti tutte tutto tudo allemaal
    всё все""".split()
)
THEY = frozenset(
    "they those these them both esos estas esas ellos diese jene questi quelli eles esses они".split()
)
OF_THEM = frozenset(
    """of them that it those these this entries expenses things stuff two three the items davon de
    ellos eso von d'eux di essi deles ervan из них""".split()
)
"""What may follow “both” and “all”: “all of that”, “both of them”."""
OTHER = frozenset(
    "other others otro otra andere anderen anderer anderes autre altro altra outro outra ander".split()
)

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "primero": 1, "primera": 1,
    "segundo": 2, "segunda": 2, "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3,
    "premier": 1, "premiere": 1, "deuxieme": 2, "troisieme": 3, "primo": 1, "prima": 1,
    "secondo": 2, "seconda": 2, "terzo": 3, "primeiro": 1, "primeira": 1, "eerste": 1,
    "tweede": 2, "derde": 3, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip

THE_WAY_BACK = frozenset(
    "back return home vuelta regreso zuruck ruckfahrt ruckweg heim retour ritorno volta terug".split()
)
THE_WAY_OUT = frozenset("out there outbound ida hin hinfahrt hinweg aller andata heen".split())
"""What tells the two journeys of a message apart: “drop the ferry back”."""
MIDDLE = frozenset(
    "middle mid mittlere mittleren medio central milieu mezzo meio middelste".split()
)

RIGHT = frozenset(
    """right correct fine ok okay good correcto correcta bien bueno richtig bon bonne juste exact
    giusto giusta certo certa goed juist correta correto""".split()
)
"""What was said of a value that is to stand after all: “no sorry, friday was right”."""

FREE = (
    ("free",), ("free", "actually"), ("on", "the", "house"), ("house",), ("complimentary",),
    ("comped",), ("gratis",), ("kostenlos",), ("umsonst",), ("gratuit",), ("offert",),
    ("gratuito",), ("included",), ("already", "included"), ("not", "mine"), ("never", "charged"),
    ("not", "charged"), ("cancelled",), ("canceled",),
)  # fmt: skip
"""What is said of an entry that cost nothing: it is taken out."""

PAID = frozenset(
    "paid bought got did had ordered booked spent purchased pagué compré gekauft bezahlt".split()
)
IT = frozenset("it em them that those this these all".split())

SWAPPED = (
    "other way round", "other way around", "the other way round", "the other way around",
    "vice versa", "swap them", "swap those", "swap the two", "swap these", "swap the amounts",
    "swap those two", "switch them", "switch those",
    "wrong way round", "wrong way around", "the wrong way round",
    "the wrong way around", "i swapped them", "swapped them", "i swapped those", "swapped those",
    "swap them around", "swap them round", "flip them", "flip those", "flip those two",
    "flip the two", "flip the amounts", "i flipped them", "flipped them", "reversed them",
    "i reversed them", "reverse them", "mixed those up", "i mixed those up",
    "got them swapped", "got those swapped", "got those mixed up",
    "los cambie", "las cambie", "estan al reves", "es al reves", "vertauscht", "verwechselt",
    "genau andersrum", "genau umgekehrt", "c'est l'inverse", "j'ai inverse", "inverses",
    "e il contrario", "il contrario", "ho invertito", "invertiti", "e ao contrario", "troquei",
    "inverti", "omgewisseld", "verwisseld", "omgekeerd", "precis andersom",
    "i mixed them up", "mixed them up",
    "got them mixed up", "got them backwards", "got those backwards", "backwards", "al reves",
    "andersrum", "umgekehrt", "andersherum", "l'inverse", "inverse", "al contrario", "ao contrario",
    "andersom", "наоборот",
)  # fmt: skip

REPEATED = (
    "same again", "the same again", "same thing again", "another one", "one more", "another",
    "again", "ditto", "same", "the same", "same thing", "one more of those", "another of those",
    "lo mismo", "otra vez", "lo mismo otra vez", "otro igual", "nochmal", "noch eins", "noch mal",
    "dasselbe nochmal", "das gleiche nochmal", "nochmal dasselbe", "encore une fois",
    "la meme chose", "pareil", "encore un", "lo stesso", "di nuovo", "ancora uno", "o mesmo",
    "de novo", "mais um", "nog een", "nog een keer", "hetzelfde", "nog eentje", "ещё раз", "ещё одну",
)  # fmt: skip
"""The last entries once more: “same again”, “same yesterday”."""

RETURNED = frozenset(
    """returned return returning refunded devolvi devolvimos regrese zuruckgegeben zuruckgebracht
    zuruckgeschickt retourne rendu restituito reso ritornato devolvi retourgebracht teruggebracht
    teruggestuurd вернул вернула""".split()
)
BACK = (("took", "back"), ("take", "back"), ("sent", "back"), ("brought", "back"), ("gave", "back"))
WHOLE = (
    ("full", "refund"), ("fully", "refunded"), ("all", "of", "it"), ("all", "my", "money"),
    ("full", "amount"), ("everything", "back"), ("whole", "amount"), ("all", "back"),
    ("money", "back"), ("got", "refunded"), ("they", "refunded"), ("full", "price"),
)  # fmt: skip
"""What says that the whole price came back."""

IT_WAS = (
    ("it", "was"), ("that", "was"), ("its",), ("it's",), ("thats",), ("it", "is"), ("that", "is"),
    ("this", "was"), ("i", "meant"), ("era",), ("fue",), ("es", "war"), ("das", "war"),
    ("das", "ist"), ("c'etait",), ("cetait",), ("c'est",), ("cest",), ("era", "un"), ("foi",),
    ("het", "was"), ("dat", "was"), ("это", "был"), ("это", "была"), ("это", "было"),
)  # fmt: skip
WITH_TIP = (
    ("with", "tip"), ("with", "the", "tip"), ("including", "tip"), ("incl", "tip"),
    ("including", "the", "tip"), ("after", "tip"), ("tip", "included"), ("with", "tax"),
    ("with", "tax", "and", "tip"), ("with", "tip", "and", "tax"), ("after", "tax"),
    ("with", "shipping"), ("with", "delivery"), ("with", "fees"), ("including", "fees"),
    ("con", "propina"), ("mit", "trinkgeld"), ("avec", "pourboire"), ("avec", "le", "pourboire"),
    ("con", "mancia"), ("con", "la", "mancia"), ("com", "gorjeta"), ("met", "fooi"),
)  # fmt: skip
"""“with tip 48” right after “dinner 40”: the whole of it."""
KINDS_TOLD = {
    "refund": "refund", "income": "income", "expense": "expense", "reembolso": "refund",
    "ingreso": "income", "ruckerstattung": "refund", "erstattung": "refund",
    "einnahme": "income", "ausgabe": "expense", "gasto": "expense", "remboursement": "refund",
    "depense": "expense", "revenu": "income", "rimborso": "refund", "entrata": "income",
    "spesa": "expense", "terugbetaling": "refund", "inkomsten": "income", "uitgave": "expense",
    "not expense": "income", "not income": "expense", "money back": "refund",
}  # fmt: skip
OF_A_SCHEDULE = frozenset(
    """it its it's that thats this is make set and happens comes recurring repeat repeats repeating
    repeated as to please up one also a i pay recurs bill charge subscription renews bills auto
    es wird se repite ripete repete herhaalt immer toujours sempre""".split()
)
"""All else that may stand around a schedule that belongs to the last entry."""

REFUSING = frozenset("no nope nah nein nee non нет não nao wait sorry".split())
"""Words that say that something else is right."""

AND = frozenset("plus and + y und et e en más mas".split())
EXTRAS = frozenset(
    """tip tips gratuity tax delivery shipping service fee fees postage propina trinkgeld pourboire
    mancia gorjeta fooi versand envio livraison""".split()
)
"""What comes on top of something that was bought: “plus tip 8” after the dinner."""

ADDED_TO_IT = (
    "add that to it", "add it to it", "add it to that", "add that on", "add it on", "add it on top",
    "to that", "to it", "on top of that", "on top of it", "onto that", "onto it", "on that",
    "a eso", "dazu", "obendrauf", "en plus", "in piu", "em cima", "erbij",
)  # fmt: skip
"""“add 8 to that”: the last entry is more by so much."""
HALF_IS_MINE = (
    "half is mine", "half of it is mine", "half of that is mine", "only half mine",
    "only my half counts", "i only paid half", "i only pay half", "only paid half", "half was mine",
    "la mitad es mia", "solo la mitad es mia", "nur die halfte ist meine", "die halfte ist meine",
    "la moitie est a moi", "meta e mia", "a metade e minha", "de helft is van mij",
)  # fmt: skip
MY_SHARE = (
    "my half is ", "my half was ", "my share is ", "my share was ", "my part is ", "my part was ",
    "my portion is ", "my portion was ", "my bit is ", "my bit was ", "my cut is ", "my cut was ", "mine is ", "mine was ", "i only owe ", "i only paid ",
    "mi parte es ", "mi parte fue ", "mein anteil ist ", "mein anteil war ", "ma part est ",
    "la mia parte e ", "minha parte e ", "minha parte foi ", "mijn deel is ", "mijn deel was ",
)  # fmt: skip
MAKE_IT = (
    ("make", "it"), ("make", "that"), ("change", "it", "to"), ("it", "came", "to"),
    ("came", "to"), ("it", "was"), ("its",), ("it's",), ("that's",), ("thats",), ("call", "it"),
)  # fmt: skip
OF_THAT = (
    ("of", "that"), ("of", "it"), ("of", "which"), ("of", "those"), ("of", "the"),
    ("davon",), ("de", "eso"), ("de", "ellos"), ("di", "questi"), ("di", "cui"), ("daarvan",),
    ("disso",), ("dont",),
)  # fmt: skip
"""“12 of that was cat litter”: a part of the last entry was something else."""
AGAIN = frozenset(
    """again another same more ditto repeat encore nochmal hetzelfde otra otro mismo misma igual
    pareil meme stesso ancora mesmo outra outro mais nog gleiche dasselbe gleich повтори
    ещё еще""".split()
)
"""One of these makes a message that says little else the last entry once more."""
AROUND_AGAIN = frozenset(
    """and one the a thing price amount order too also lol of those that on way home later for
    please as before just had got i time once round it at back there in my y und et e en lo la el
    vez eins eine ein noch mal keer een chose la un une prezzo preis prix preco hoy heute
    s""".split()
)
DAY_FIELDS = frozenset("date day datum tag fecha dia jour data giorno datum dag".split())
CATEGORY_FIELDS = frozenset("category categoria categorie kategorie".split())
FIELDS = frozenset(
    """amount price total cost date day category currency betrag datum kategorie monto fecha
    categoria precio montant prix date categorie importo prezzo data valor bedrag""".split()
)
"""“and date to monday”: what of the last entry is to change."""

ALSO = frozenset("too also tambien auch aussi anche tambem ook тоже".split())
"""“and the gas too”: what was done last is to be done to it."""
SO_WAS = (
    ("so", "was"), ("so", "were"), ("so", "is"), ("so", "are"), ("same", "for"), ("same", "with"),
    ("as", "was"), ("as", "were"), ("same", "goes", "for"), ("just", "like"), ("lo", "mismo"),
    ("igual", "que"), ("genauso",), ("ebenso",), ("pareil", "pour"), ("idem", "pour"),
    ("comme",), ("lo", "stesso", "per"), ("idem",), ("o", "mesmo", "para"), ("net", "als"),
    ("hetzelfde", "voor"),
)  # fmt: skip
"""“bowling was saturday, so was the rental”: what is told of one goes for another."""
CAME_IN = (
    ("came", "in"), ("came",), ("arrived",), ("happened",), ("was", "paid"), ("got", "paid"),
    ("hit",), ("landed",), ("cleared",), ("posted",), ("went", "through"), ("went", "out"),
)  # fmt: skip
"""“that came in friday”: verbs between what points back and a day."""

TOPICS = frozenset({"は", "が", "wala", "wali", "ka", "ki", "का", "की", "은", "는"})
VERBS_LAST = tuple("てした たった たよ てす た tha thi hai था थी है idi 였어".split())
"""Verbs that end a sentence, folded (“でした” without its marks): “ランチは1080円でした”."""

CAME_BACK = RETURNED - frozenset(
    "returned return returning retourne rendu restituito reso ritornato".split()
) | frozenset(
    """refund refunds refunding refunded reimbursed cashback devolvieron devolvio reembolsaron
    reembolso reembolsado erstattet ruckerstattet ruckerstattung erstattung zuruckbekommen
    zuruckerstattet gutgeschrieben rembourse remboursee rembourses remboursement rimborsato
    rimborso rimborsati reembolsaram reembolsou devolveram devolveu terugbetaald teruggekregen
    terugbetaling teruggestort""".split()
)
"""That money came back: “they refunded me 20 of it”."""
GIVEN = frozenset(
    """got get getting gave given give received paid sent put bekommen kriegte gab gaben gegeben
    dato dati hanno avuto deram gekregen gaven gegeven""".split()
)
"""Verbs that tell it with “back”."""
AROUND_REFUNDS = frozenset(
    """i we they he she it that this those of on for from off the a an me us my to in at was were is
    has have had just already store shop seller company place guy partial partly actually today now
    order one item items money card credited since because
    de eso ello la el lo los me han ha tienda por del yo nos ayer hoy
    davon ich wir sie er es haben hat mir uns die der das den laden geld habe hab wurden wurde
    en j'ai on ils elle il nous m'ont m'a ont a sur ca cela dessus magasin du le
    mi ci ne su di questo ho abbiamo negozio
    eu eles ele disso loja da do nisso
    ik we ze hij hebben heb heeft ervan daarvan winkel van mij er""".split()
)
"""All else that may be said of it."""

FIX_THAT = (
    *(
        (verb, it)
        for verb in ("fix", "change", "correct", "update", "edit", "adjust", "amend", "modify")
        for it in ("that", "it", "this")
    ),
    ("corrigelo",), ("corrigela",), ("corrige", "eso"), ("corrigelo", "por", "favor"),
    ("cambialo",), ("cambia", "eso"), ("arreglalo",), ("korrigier", "das"), ("korrigiere", "das"),
    ("korrigier", "es"), ("ander", "das"), ("andere", "das"), ("ander", "es"), ("corrige", "ca"),
    ("corrige",), ("corrige", "le"), ("change", "ca"), ("modifie", "ca"), ("rectifie",),
    ("correggi",), ("correggilo",), ("correggila",), ("cambialo",), ("modificalo",),
    ("corrige", "isso"), ("corrija",), ("muda", "isso"), ("altera", "isso"), ("arruma", "isso"),
    ("pas", "dat", "aan"), ("pas", "het", "aan"), ("verander", "dat"), ("verbeter", "dat"),
    ("wijzig", "dat"),
)  # fmt: skip
"""The order at the end of what came out another way: “he only gave me 110, fix that”."""
