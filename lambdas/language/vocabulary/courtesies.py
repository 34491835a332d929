"""What people say to be polite: words that greet, thank or say goodbye, and what stands beside."""

from __future__ import annotations

GREETINGS: tuple[str, ...] = (
    "u there", "you around", "u around", "anybody there", "anybody home", "anyone home", "you up",
    "u up", "you awake", "u awake", "still there", "you still there", "happy monday",
    "happy tuesday", "happy wednesday", "happy thursday", "happy friday", "happy saturday",
    "happy sunday", "happy weekend", "happy new year", "happy holidays", "happy easter",
    "happy thanksgiving", "happy diwali", "eid mubarak", "merry xmas", "im back", "back again",
    "its me", "its me again", "me again", "long time no see", "top of the morning", "tgif",
    "hope youre well", "hope you are well", "hope ur well", "hope all is well", "hope you had", "hope u had", "hope your", "whats new",
    "whats cooking", "hows life", "how was your day", "how was your weekend", "hows everything",
    "good to see you", "nice to see you", "pleased to meet you", "welcome back", "peekaboo",
    "howdy partner", "wie gehts", "was geht", "na alles klar", "bist du da", "que tal", "como estas",
    "como andas", "estas ahi", "feliz viernes", "feliz lunes", "ca va", "tu es la", "t es la",
    "bon vendredi", "come stai", "come va", "ci sei", "tudo bem", "tudo bom", "e ai", "ta ai",
    "hoe gaat het", "hoe ist", "alles goed", "ben je daar",
)  # fmt: skip

THANKS: tuple[str, ...] = (
    "kind", "kindest", "helpful", "lifesaver", "life saver", "savior", "saviour", "champ",
    "champion", "gem", "star", "superstar", "rockstar", "angel", "genius", "hero", "wizard", "goat",
    "saint", "treasure", "sweetheart", "doll", "grateful", "thankful", "appreciate", "appreciated",
    "appreciate you", "i appreciate you", "thanx", "thnx", "tnx", "thks", "tks", "thank", "thankyou",
    "ta", "ta very much", "cheers", "grand", "brill", "fab", "fabulous", "marvelous", "marvellous",
    "splendid", "magic", "outstanding", "impressive", "good work", "great work", "nice work",
    "great job", "nice job", "nicely done", "youre good", "you are good", "you rule", "u rock",
    "you did great", "you did good", "good looking out", "big help", "great help", "so much help",
    "helped a lot", "helps a lot", "that helps", "that helped", "works great", "works like a charm",
    "much love", "love ya", "love this", "god bless", "god bless you", "bless you", "bless u",
    "bless your heart", "blessed", "lovely", "wonderful", "amazing", "awesome", "best", "greatest",
    "perfect", "fantastic", "excellent", "good bot", "that will do", "thatll do", "thats me sorted",
    "all set", "all sorted", "im good", "no worries", "no problem", "its fine", "my pleasure",
    "eres un sol", "eres genial", "eres la leche", "eres el mejor", "eres lo maximo", "muy amable",
    "te pasaste", "mil gracias", "que crack", "sehr nett", "lieb von dir", "du bist super",
    "du bist der beste", "du bist spitze", "top gemacht", "gut gemacht", "tres gentil",
    "c est gentil", "tu es genial", "t es genial", "t es le meilleur", "tu geres", "molto gentile",
    "sei un grande", "sei il migliore", "sei fantastico", "sei gentile", "muito gentil",
    "voce e demais", "es o maior", "valeu", "voce e o melhor", "heel lief", "je bent geweldig",
    "je bent top", "je bent een schat", "goed gedaan", "top gedaan",
)  # fmt: skip

GOODBYES: tuple[str, ...] = (
    "blessings", "cheerio", "ta ta", "tata", "toodles", "toodle oo", "tootles", "ciao ciao",
    "talk soon", "talk later", "talk tomorrow", "talk to you", "talk to ya", "talk to u", "chat soon",
    "chat later", "chat tomorrow", "speak soon", "speak later", "speak tomorrow", "see you",
    "see ya", "see u", "cya", "catch ya", "catch you", "catch u", "until next", "till next",
    "until tomorrow", "till tomorrow", "til tomorrow", "signing off", "logging off", "signing out",
    "im off", "im out", "im out of here", "off to bed", "going to bed", "heading to bed",
    "heading out", "heading off", "time for bed", "bedtime", "gotta run", "gotta dash", "gotta jet",
    "have to go", "need to go", "must go", "must dash", "got to go", "got to run", "have a good",
    "have a great", "have a nice", "have a lovely", "have a wonderful", "have a blessed",
    "have a safe", "have a fun", "have a fab", "have an amazing", "have an awesome", "have fun",
    "enjoy your", "enjoy the", "sleep well", "sleep tight", "sweet dreams", "take it easy",
    "take care", "be well", "stay safe", "stay well", "brb", "be right back", "back later",
    "back soon", "ill be back", "thats me done", "thats me for", "so long", "adieu", "peace out",
    "hasta luego", "hasta manana", "hasta pronto", "hasta la proxima", "hasta la vista",
    "nos vemos", "buen dia", "buen fin", "buena tarde", "buena semana", "que descanses", "cuidate",
    "bis dann", "bis bald", "bis spater", "bis morgen", "bis nachher", "mach s gut", "machs gut",
    "schonen tag", "schonen abend", "schones wochenende", "gute nacht", "gn", "gnight", "nite nite", "schlaf gut", "feierabend",
    "a demain", "a bientot", "a plus", "a plus tard", "a tout a l heure", "a la prochaine",
    "bonne journee", "bonne soiree", "bonne nuit", "bon week end", "bon weekend", "a domani",
    "a dopo", "a presto", "alla prossima", "ci vediamo", "ci sentiamo", "buona giornata",
    "buona serata", "buonanotte", "buona notte", "buon weekend", "ate logo", "ate amanha",
    "ate mais", "ate breve", "ate a proxima", "bom dia", "boa noite", "bom fim de semana", "tchau",
    "tot later", "tot morgen", "tot straks", "tot snel", "tot ziens", "tot de volgende",
    "fijne dag", "fijne avond", "fijn weekend", "prettige dag", "slaap lekker", "welterusten",
    "doei", "doeg",
)  # fmt: skip

BESIDE = frozenset(
    """you u ya yer ur youre your yours are is am im i me my we us our be been was thats that this its
    it a an the so very really truly too such most all much big huge absolute total just for from by
    with and or of to in on at as ever everyone everybody have has had good great nice lovely
    wonderful fine safe day days night evening afternoon morning weekend week today tonight tomorrow
    later soon then again around next time now once yesterday monday tuesday wednesday thursday
    friday saturday sunday rest holiday holidays friend friends mate matey buddy pal man dude bro
    bruv sis sister brother fam folks guys love dear darling hun hon honey babe boss chief sir maam
    bot robot app budgetbuddy buddybot assistant there here help helping patience everything again
    lots tons bunch million mill mil heaps lot thousand oh ooh ok okay k kk yes yeah yep yup no nah
    well aw aww awww wow yay yo hey hi hello lol haha hehe x xx xxx xo xoxo truly indeed always
    would could do does did done go going gonna what how hope sweet little wee pet lad lass
    amigo amiga colega tio tia crack mi un una el la los las que y muy mucho muchas muchos todo
    dia tarde noche semana por tu ayuda eres fin de mein meine lieber liebe freund der die das und
    fur dich dir du bist sehr ganz hilfe alles auch vielen tag abend wochenende schon mon ma cher
    chere ami amie et toi vous pour ton aide tres beaucoup tout bien merci toute mio mia caro cara
    amico amica e il lo per tuo aiuto tutto tanto molto meu minha querido querida amigao o os pela
    tua sua ajuda muito muita tudo bem lieve vriend en het een voor je jouw hulp heel erg veel ook
    dank dag ist gruss gruesse lg vg liebe grusse""".split()
)
"""Words that may stand beside: whom one speaks to, days, how much, small words."""

ADDRESSED: tuple[str, ...] = ("budget buddy", "budget bot", "money bot", "budget bud")
