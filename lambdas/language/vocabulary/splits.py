"""Words with which people tell that a bill was split, in English and six more languages, folded."""

from __future__ import annotations

SPLITTING = frozenset(
    """half mitad halfte haelfte metade split splits splitted splitting share shared shares sharing divide divided divvied halved
    halves dutch halfsies 50 5050 fifty between among way ways
    dividir dividimos divido dividio dividido dividida dividieron compartimos compartido compartida
    partimos repartimos repartido medias mitades entre
    teilen teilten teilte teile geteilt aufgeteilt aufteilen halbe
    partage partagee partages partager partageons partages divise divisee moitie moitie-moitie
    diviso divisa divisi divise dividiamo dividere spartito meta
    dividiu dividi rachamos rachei rachado rachada rachou repartiu meias compartilhamos
    gedeeld delen deelden deelde verdeeld gesplitst splitten gesplit helft""".split()
)
"""One of these makes it worth reading a message as one of a split."""

VERBS = frozenset(
    """split splits splitted splitting shared share sharing divide divided divvied up
    dividir dividimos divido dividio dividido dividida dividieron compartimos compartido compartida
    partimos repartimos repartido
    teilen teilten teilte teile geteilt aufgeteilt aufteilen
    partage partagee partages partager divise divisee
    diviso divisa divisi dividiamo dividere spartito
    dividiu dividi rachamos rachei rachado rachada rachou repartiu compartilhamos
    gedeeld delen deelden deelde verdeeld gesplitst splitten gesplit""".split()
)
"""Verbs of splitting, which need not tell among how many."""

HALVES = (
    ("half", "each"), ("each", "half"), ("half", "for", "each"), ("half", "a", "piece"),
    ("la", "mitad", "cada", "uno"), ("la", "mitad", "cada", "una"), ("mitad", "cada", "uno"),
    ("cada", "uno", "la", "mitad"), ("jeder", "die", "halfte"), ("jede", "die", "halfte"),
    ("jeder", "halfte"), ("moitie", "chacun"), ("la", "moitie", "chacun"), ("meta", "ciascuno"),
    ("meta", "a", "testa"), ("meta", "per", "ciascuno"), ("metade", "cada", "um"),
    ("metade", "cada"), ("metade", "de", "cada"), ("metade", "para", "cada"), ("allebei", "de", "helft"),
    ("in", "half"), ("in", "halves"), ("half", "and", "half"), ("down", "the", "middle"),
    ("halves",), ("halfsies",), ("half", "half"), ("50", "/", "50"), ("50", "-", "50"),
    ("50", "50"), ("5050",), ("fifty", "fifty"), ("fifty", "-", "fifty"), ("halved",),
    ("a", "medias"), ("por", "la", "mitad"), ("a", "mitades"), ("mitad", "y", "mitad"),
    ("halbe", "halbe"), ("halb", "halb"), ("halbe", "-", "halbe"), ("zur", "halfte"),
    ("moitie", "moitie"), ("moitie", "-", "moitie"), ("par", "moitie"), ("en", "deux"),
    ("a", "meta"), ("meta", "e", "meta"), ("meta", "per", "uno"), ("a", "meias"),
    ("meio", "a", "meio"), ("ao", "meio"), ("pela", "metade"), ("metade", "metade"),
    ("ieder", "de", "helft"), ("elk", "de", "helft"), ("door", "de", "helft"),
)  # fmt: skip
"""Phrases that divide by two."""

DUTCH = (("dutch",), ("evenly",), ("equally",))
"""Phrases that say that it was split and not among how many."""

EACH = frozenset(
    "each apiece ea pp per cada jeder jede pro chacun chacune ciascuno ognuno elk ieder".split()
)
"""What follows the price that everybody pays: “24 each”."""

MANY_AFTER = frozenset(
    """ways way people persons person ppl peeps heads parts pieces personas partes personen leute
    leuten teile personnes parts persone parti pessoas partes mensen man delen""".split()
)
"""Words that make a number before them one of those who share: “3 ways”, “4 people”."""

OF_US = (("of", "us"), ("of", "them"), ("de", "nosotros"), ("von", "uns"), ("di", "noi"),
         ("de", "nos"), ("van", "ons"), ("d'entre", "nous"), ("gangen",))  # fmt: skip

MANY_BEFORE = frozenset(
    """by for between among amongst into in through entre en por para fur pour zu durch unter a par tra fra per em
    were are etait etions sommes eramos somos fuimos eravamo siamo waren sind zijn foram
    met z'n zn zijn door onder int los las the os as le les i""".split()
)
"""Words that lead to such a number: “by 4”, “entre tres”, “zu dritt”, “à trois”."""

OTHERS = frozenset(
    """others other friends people persons mates pals buddies roommates flatmates housemates
    coworkers colleagues cousins siblings neighbors neighbours guys girls guests kids
    amigos amigas companeros companeras personas hermanos primos freunden freundinnen kollegen
    anderen leuten mitbewohnern personen amis amies collegues copains autres personnes amici amiche
    colleghi altri persone colegas outros pessoas vrienden vriendinnen collegas anderen
    mensen huisgenoten""".split()
)
"""People whose number does not count the person: “with 3 friends” are four."""

UNCOUNTED = OTHERS | frozenset(
    """everyone everybody them us family team group parents folks all todos todas ustedes ellos
    equipo padres familia alle allen familie eltern tout monde tous famille equipe tutti famiglia
    squadra genitori gente turma pais iedereen ouders gezin""".split()
)
"""People who were not counted: “with friends”."""

WITH = frozenset("with w and mit con avec com met & plus samen ensemble y und et e en".split())
"""Words that lead to those one shares with."""

AND = frozenset({"and", "&", "y", "und", "et", "e", "en", ",", "n", "+", "plus"})

OWNERS = frozenset(
    """my our the his her their a mi mis nuestro el la mein meine meiner meinem meinen der dem den
    mon ma mes le notre il mio mia i miei meu minha o os meus mijn onze de het un une uno una um uma
    een ein eine einem einer s""".split()
)
"""Words before a person: “my roommate”."""

NEAR_ONES = frozenset(
    """friend best buddy roommate flatmate housemate boyfriend girlfriend brother sister cousin
    mom mum dad mother father wife husband partner boss coworker colleague neighbor neighbour
    uncle aunt amigo amiga primo prima hermano hermana companero companera novio novia freund
    freundin kollege kollegin bruder schwester ami amie copain copine frere soeur collegue cousin
    cousine amico amica fratello sorella cugino cugina collega irmao irma namorado namorada colega
    vriend vriendin broer zus neef nicht twin in law old
    ex""".split()
)
"""Words that a person's name may follow: “my friend sara”."""

MYSELF = frozenset("i me myself yo mi ich mir mich moi je io me eu mim ik mij".split())
"""The person, among those who shared."""

AROUND = frozenset(
    """thats there can could would we we've weve i it its it's that thats this was is were are been got
    get gets being have has had did do will i'm im can could you going went gone go paid pay the bill check tab cost price
    total amount expense entry one of all so only just count counts my half share part mine is please
    pls actually also to be should
    lo la los las le se hemos hicimos pagamos fue es era cuenta todo entonces he
    haben hab habe wir das es wurde wird ist war uns gemacht rechnung die den alles
    on a l l'a nous avons ont j'ai c'etait ca c'est ete fait addition note paye
    abbiamo l'abbiamo ho l'ho e fatto pagato conto stato stata il
    a gente nos foi conta fizemos dividida o
    we hebben hebt het is rekening gedaan heb dat er ieder elk
    pagar payer pagare zahlen betalen partager log put keep make already again""".split()
)
"""All else that may stand in such a message and tells nothing more."""

NOT_DONE = frozenset("didnt didn't wasnt wasn't werent weren't never dont don't isnt isn't".split())
"""Verbs that say “not” in one word."""

PAYING = frozenset(
    """pay pays paid paying owes owed owe owing cover covers covered covering gives gave give giving
    venmoed venmo'd venmos zelled sent sends chips chipped take takes took taking got gets getting
    contributed contributes reimbursed reimburses reimbursing
    paga pagan pago pagara pagaron pagando debe deben deve devem pagou pagaram pagar cubre cubrio
    zahlt zahlen zahlte bezahlt bezahlte ubernimmt ubernahm schuldet schulden gibt gab
    paie paye paient prend doit doivent devait rembourse paghera deve devono
    betaalt betaalde betalen betalt neemt""".split()
)
"""What another does who bears a part of it: “tom is paying half”, “jen owes me a third”."""
BESIDE_PORTIONS = frozenset(
    """is was are were will 's 'll has have had going to gonna already just also me a an the other
    of it that this bill his her their my back in for on so now then too only us
    la el los ya me va van a otra de eso lo su
    die der das den mir mich wird hat haben noch davon andere anderen ein eine einen
    le l' l'autre m' m'a a va deja moi me il lo mi ha hanno gia dell' l'altra
    o vai ja outra outro mim de het andere zal heeft hebben nog ervan een mij mijn""".split()
)
"""All else that may be said there."""
