"""English frames of what did not happen or is not the user's, read as `non_events` says."""

from __future__ import annotations

from language.vocabulary.non_event_kinds import (
    FUEL_PRICE,
    MAYBE,
    NOT_HAPPENED,
    ORDER,
    OTHERS_BOUGHT,
    OTHERS_PAID,
    PRICE,
    SEEN,
    TRANSFER,
    Family,
)

ENGLISH_SETS: dict[str, str] = {
    "KIN": """mom mum mommy mummy mama mother dad daddy papa pop father parents grandma grandpa
        granny gran nana nan grandad granddad grandparents sister sis brother bro aunt auntie uncle cousin
        niece nephew inlaws mil fil stepdad stepmom godmother godfather friend friends bestie
        mate buddy pal roommate roommates roomie flatmate neighbor neighbors neighbour neighbours
        coworker coworkers colleague colleagues boyfriend girlfriend bf gf ex date landlord teacher
        someone somebody everybody guy""",
    "FIRM": """boss work company employer firm office job manager client clients insurance school church
        team university department""",
    "MEAL": """bill check cheque tab round rounds tip meal meals lunch dinner breakfast brunch supper
        drinks drink coffee coffees beer beers pizza food hotel hotels room flight flights taxi cab uber
        lyft ticket tickets tix parking train gas groceries airbnb it everything all that movie
        movies shots dessert trip stay fare sushi tacos burgers takeout ubers dinners lunches entry""",
    "INCOMING": """refund refunds reimbursement rebate cashback bonus paycheck paycheque salary wages pay
        deposit payout payment check cheque raise tips commission invoice money claim tax stipend
        overtime settlement dividend transfer winnings""",
    "CLAIMED": """insurance claim claims refund loan mortgage application request reimbursement payment
        card cards transaction transfer charge check cheque purchase deposit visa bank""",
    "DENIED": """denied rejected declined bounced refused failed blocked disallowed""",
    "CARD": "cc creditcard amex mastercard",
    "PAID": "paid payed pays covered treated bought got grabbed footed handled took",
    "TITLE": """deacon pastor reverend rev father brother sister bishop rabbi imam mr mrs ms miss dr
        coach uncle aunt auntie officer captain""",
    "LETTER": """letter letters email emails message text texts reply response contract resume essay
        poem story script speech complaint proposal cv post tweet caption""",
    "FOOD": """dessert desserts drinks drink coffee coffees round rounds beer beers shots shot meal
        dinner lunch breakfast appetizer appetizers starter starters fries bread cake pizza wine cocktail
        cocktails snacks it everything that all""",
    "NEED": "get replace buy fix order repair book renew",
    "DOING": "go get buy have book visit do see take try own move upgrade treat",
    "BANK": "bank atm account checking savings branch acct",
}

_STILL_PAID = """spent fee fees lost penalty cash instead ended tickets ticket cover surcharge
    log add record owe owed"""

ENGLISH: tuple[Family, ...] = (
    Family(
        ORDER,
        "congrats congratulations selected chosen won claim click tap bit",
        "i my our log add paid spent bought",
        (
            # "congrats, you have been selected for a 500 gift card, click here"
            r" (?:youve|you ve|you have|you) (?:been (?:chosen|selected|picked)|won)\b.{0,100} #",
            r" # .{0,100} (?:claim (?:it|yours?|now)|click (?:here|the|below|this)|tap (?:here|the|below|bit))\b",
        ),
    ),
    Family(
        ORDER,
        "shares stocks stock crypto bitcoin",
        "bought sold paid spent log add lost gained",
        (
            # "buy 3 shares of costco", "sell 200 of my tesla stock"
            r"^ (?:please |pls |can you |could you |hey |ok |now )*(?:buy|sell|short|trade) (?:me |us )?# ",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "walked drove rode turned stormed strolled went left",
        "paid spent bought log add got after instead cost fee fees deposit lost won",
        (
            # "stared at a 70 dollar vase and walked off without it", "12 for a wrap?? left hungry"
            r" #.{0,100} (?:walked|drove|rode|turned|stormed|strolled|went|left) "
            r"(?:straight |right |back |away |off |out |home |around |the store |again )*"
            r"without (?:it|them|one|any|buying|paying|ordering|getting)(?: it| one| them| any)?(?: $| ,| and| but| haha| lol)",
            r" #.{0,100} (?:walked|stormed|turned|left) (?:straight |right |back |away |off |out |around |again )*"
            r"(?:hungry|empty handed|thirsty)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "laughed budge refused",
        "paid spent bought log add settled ended took instead",
        (
            # "he wanted 900 for the scooter, i offered 600, he laughed in my face"
            r" #.{0,100} (?:he|she|they|guy|dealer|seller|owner) (?:just |only |straight up )*"
            r"(?:laughed (?:at (?:me|us|it|that)|in (?:my|our) face|me out)|(?:wouldnt|didnt|wont) budge)\b",
            # "jo got lunch, it was 30 and he refused to take a cent"
            r" #.{0,80} (?:he|she|they|NAME|KIN) (?:just |completely |flat out )*refused "
            r"(?:to (?:take|accept|let me|hear)|my (?:money|share|cash)|any (?:money|cash))\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "nearly almost",
        "log add paid spent cost fee fees instead",
        (
            # "nearly got an 80 fine but she let me off", "almost put 20 on the derby"
            r" (?:i |we |ive |just )*(?:nearly|almost) (?:put|bet|got|copped|caught|dropped|blew|lost|signed|ordered|grabbed|booked|dumped|threw|handed) "
            r"(?:a |an |another |the |my |me |us |over |down |away )*#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "let waived",
        "log add spent cost instead",
        (
            # "the ticket would be 70 but the officer let me off"
            r" #.{0,100} let (?:me|us) (?:off|go|through)(?: the hook| with| for free|$| this| last| today| again)",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "write charge fine bill ticket",
        "log add paid spent cost",
        (
            # "the inspector was about to write us an 80 fine but we showed the pass"
            r" (?:was|were) (?:about to|gonna|going to|just about to) (?:write|charge|fine|bill|ticket|give) (?:me|us) (?:up )?(?:a |an |the )?#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "free",
        "paid spent log add bought",
        (
            # "the zoo is free on tuesdays, thought it was 15"
            r" (?:is|was|were|be|are) (?:actually |totally |all |completely )*free\b.{0,60} "
            r"(?:thought|expected|figured|assumed|guessed)\b.{0,20} #",
        ),
    ),
    Family(
        TRANSFER,
        "swapped traded changed exchanged",
        "fee fees commission lost",
        (
            # "swapped 200 dollars for euros with my flatmate"
            r" (?:swapped|traded|changed|exchanged) (?:my |about |like |over |some )*# (?:for|into|to) (?:cash )?"
            r"(?:euros?|dollars?|pounds?|pesos?|yen|francs?|rupees?|usd|eur|gbp|cad|local|coins|notes|bills|bitcoin|crypto)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "law",
        "me us i we ive owe owes log half share back rent lent gave",
        (
            # "my sister in law blew 2k on a handbag"
            r"^ (?:so |and |lol |omg )*(?:my|our) (?:brother|sister|mother|father|son|daughter|mom|dad)s? in law "
            r"(?:just |already |apparently )*(?:paid|spent|dropped|blew|splurged|bought|got|pays|spends|makes|earns|won|lost)\b.{0,40} #",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "owe owes owed",
        "paid pay paying spent log add half share settle settled sent gave only mine part",
        (
            # "apparently i owe the library 3.20", "lisa says i owe her for the tickets, 32.50"
            r" (?:i|we) (?:still |now |apparently |also |kinda |technically )*owe (?:\w+ ){1,3}(?:for ~4)?(?:, )?#",
            r" (?:has|have|still|s|who) owed? (?:me|us) #",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "name wallet purse pocket pockets piggy jar savings account checking dresser drawer safe envelope fund",
        "spent paid log add put found left took fee charged refund sent transferred deposit deposited moved",
        (
            # "only 11 dollars to my name til friday"
            r" # (?:\w+ ){0,2}to my name\b",
            # "i have 320 in my wallet", "got a jar with 85 in change on the dresser"
            r"^ (?:i |we |ive |ve |only |just |got |have |has |still |about |maybe |there s |theres |a |like )*#"
            r" (?:left |cash |in |change |coins |of |quarters |saved |sitting |bills |singles )*(?:in|on) (?:my|the|our) (?:wallet|purse|pockets?|piggy bank|jar|savings|account|checking|dresser|drawer|safe|envelope)\b",
            r" (?:piggy bank|jar) (?:with |has |had |is |count |now |: )+(?:about |maybe |like |over )?#",
            # "the house fund is sitting at 14k now"
            r" (?:fund|savings|account|checking) (?:is |are |s |still |now )*(?:sitting )?(?:at|up to) #",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "wanted asked asking quoted tried",
        "log add paid bought went settled ended haggled down deal",
        (
            # "the store wanted 75 for a phone case. i walked out", "told them no and they dropped it"
            r" (?:wanted|asked|asking|quoted|tried to charge) (?:me |us |like |about |for |a |an )*#.{0,100} "
            r"(?:walked (?:out|away|off)|said no|no thanks|no thank you|nope|passed|dropped it|waived it|left it|"
            r"laughed|hung up|not paying|told (?:them|him|her|em) (?:no|to)|didnt (?:buy|pay|get|take))\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "no",
        "log add",
        (
            # "the toll was free on holidays so no 4.75 for me"
            r" (?:so|and) no # (?:for (?:me|us)|spent|today)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "overheard dream dreamt dreamed nightmare",
        "log add",
        (
            # "overheard a kid say his shoes were 700", "a dream where i bought an island for 6"
            r" overheard\b.{0,100} #",
            r" (?:dream|dreamt|dreamed|nightmare) (?:that|where|about|in which|i|we|last night)\b.{0,100} #",
        ),
    ),
    Family(
        OTHERS_PAID,
        "cost",
        "me us i we log add half share",
        (
            # "my friend's wedding cost them 40 grand"
            r" cost (?:them|him|her) (?:like |about |over |almost |around |a )*#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "day someday",
        "log add paid",
        (
            # "one day im gonna own a porsche 911"
            r"^ (?:one|some) ?day (?:im |i m |i |we |ill |i ll |were |we re )?(?:gonna|going to|will|want|hope|would|ll|own)\b",
        ),
    ),
    Family(
        PRICE,
        "worth",
        "bought paid log add got",
        (
            # "is netflix worth 15 a month"
            r"^ (?:so |hey |do you think |you think )*(?:is|are|was|isnt) (?:\w+ ){1,4}(?:really |even |still )?worth (?:the |it at )?#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "but",
        "log add instead paid spent",
        (
            # "i was going to donate 100 but forgot"
            r" (?:was|were) (?:going to|gonna|about to|supposed to|planning to) .{0,60}# (?:\w+ |, ){0,6}?but "
            r"(?:i |we |it |they |he |she |then |totally |just )*(?:forgot|didnt|did not|couldnt|changed|decided|never|cancelled|canceled|chickened)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "my our",
        "me us i we ive owe owes log half share back rent support alimony wife husband hubby partner spouse son daughter kid kids",
        (
            # "my boss paid 8000 for his watch"
            r"^ (?:so |and )*(?:my|our) (?:\w+ ){1,4}(?:paid|spent|dropped|blew|pays|spends) (?:like |about |over |almost )*# (?:for|on) (?:his|her|their)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "gets makes earns",
        "me us i we ive owe owes log half share back rent support alimony",
        (
            # "my neighbor's kid gets 50 a week allowance"
            r"^ (?:so |and )*(?:my|our) (?:KIN|boss|teacher|landlord)s? (?:\w+ ){0,2}(?:gets|makes|earns) (?:like |about |over |almost )*# (?:a|an|per|every|each|/)\b",
        ),
    ),
    Family(
        ORDER,
        "explain name define translate describe recommend suggest calculate compute solve convert spell summarize summarise",
        "log add record",
        (
            # "explain compound interest like im 5", "name 5 movies", "convert 20 dollars"
            r"^ (?:please |pls |can you |could you |hey |ok |now |just )*(?:explain|define|describe) [a-z]",
            r"^ (?:please |pls |can you |could you |hey |ok |now |just )*(?:translate|recommend|suggest|calculate|compute|solve|convert|summari[sz]e) (?:me|us|the|this|that|these|a|an|how|some|it|my|to|#) ",
            r"^ (?:please |pls |can you |could you |hey |ok |now |just )*(?:name|spell) (?:me )?(?:#|the|all|some|a|any|three|five) ",
        ),
    ),
    Family(
        ORDER,
        "venmo zelle paypal cashapp revolut bizum paylah",
        "",
        (
            # "venmo request 20 from ana"
            r"^ (?:please |pls |can you |could you |hey )*(?:venmo|zelle|paypal|cashapp|revolut|bizum|paylah) request ",
        ),
    ),
    Family(
        ORDER,
        "lend loan",
        "",
        (
            r"^ (?:please |pls |can you |could you |hey |yo |bro |dude |u |you |can u )*(?:lend|loan) (?:me|us)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "lost misplaced owes makes earns inherited won",
        "me us i my our back half share",
        (
            # "deacon harris lost 60 at the picnic", "my uncle owes 900 to the bank"
            r"^ (?:so |and |poor |the )*(?:(?:TITLE) \w+|NAME) (?:just |also |still |only |apparently )*"
            r"(?:lost|misplaced|owes|makes|earns|inherited|won) (?:like |about |over |his |her |the |a )*#",
        ),
    ),
    Family(
        OTHERS_PAID,
        "not",
        "half share back",
        (
            # "so he paid a 75 late fee, not me thank god"
            r" (?:he|she|they) (?:had to pay|has to pay|got charged|paid|pays|ended up paying) .{0,80} not (?:me|us)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "cart basket",
        "fee fees bought paid ordered spent checked checkout",
        (
            # "put the shoes in the cart 110, took them out"
            r" (?:in|into|from|to) (?:my |the |an |our )?(?:\w+ )?(?:cart|basket)\b.{0,80} "
            r"(?:took (?:it|them|everything) out|put (?:it|them|everything) back|closed|deleted|removed|emptied|logged out|walked away)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "not",
        "",
        (
            # "sandwiches from home, not one dollar spent"
            r" not (?:even )?(?:a single |a )?#(?: was| were)? spent\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "saved saving",
        "fee fees paid spent bought cost refund",
        (
            # "fixed the sink myself saved prolly 300"
            r" (?:myself|ourselves|himself|herself|instead|at home|by hand|diy)\b.{0,60} (?:saved|saving) "
            r"(?:me |us |myself |about |like |around |at least |prolly |probably |maybe |almost |nearly |over |easily |roughly |a good |a )*#",
        ),
    ),
    Family(
        ORDER,
        "draft write compose prepare generate proofread",
        "",
        (
            # "draft a demand letter for an unpaid invoice of 3200"
            r"^ (?:please |pls |can you |could you |help me |hey )*(?:draft|write|compose|prepare|generate|proofread) "
            r"(?:me |up |him |her |them )*(?:a |an |the |my )?~3(?:LETTER)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "paid payed covered treated bought got grabbed footed handled took picked pays gifted ordered",
        "owe owes owed half part third split share back rest log discount support alimony",
        (
            # "mom paid for dinner, 80", "our neighbors covered the cab 30"
            r"^ (?:so |and |my |our |the |his |her |me |a )*(?:KIN|KIN s) (?:PAID|picked up) "
            r"(?!me #|us #|me for|us for|back|me back|us back)"
            r"(?:for |me |us |up |care |of |the |my |our |a |all |everyone s |everyones )*"
            r"(?:MEAL|# ~3 ~2 MEAL|~2 MEAL|# for)\b",
            # "boss covered lunch", "hubby's company paid the hotel"
            r"^ (?:so |and |my |our |the )*(?:\w+ )?(?:FIRM) (?:paid|covered|covers|got|picked up|treated|bought) "
            r"(?:for |us |me |to |up |the |my |our |a |all |everyone )*(?:MEAL)\b",
            # "dave got the bill, 75", "the lads got the round in 28"
            r"^ (?!i |we |just |finally |already |also |ive |then |so i |and i |today |yesterday |tonight |hubby |husband |wife |spouse |partner |my husband |my wife |my hubby |my partner |autopay |autopaid |online |then |\w+ly )"
            r"(?:so |and |my |our |the |me |her |his )*\w+ (?:got|grabbed|covered|footed|picked up|paid|took care of|has|had) "
            r"(?:for )?(?:the|our) (?:\w+ )?(?:bill|check|cheque|tab|round|rounds)\b",
            # "my friend bought me a bike 60"
            r"^ (?:so |and |my |our |the )*(?:KIN|FIRM) (?:[a-z]+ )?(?:bought|got|gifted|ordered) (?:me|us) "
            r"(?:a|an|some|the|this|new|two|both) (?!.{0,20}gift card)",
            # "paid the hotel, 310, not us"
            r" , not (?:us|me|by me|by us) $",
        ),
    ),
    Family(
        OTHERS_PAID,
        "KIN FIRM",
        "owe owes owed half part third split share back rest log me discount",
        (
            # "dinner 80, mom paid", "lunch paid by my boss 22"
            r" (?:my |our |the )?(?:KIN|FIRM) (?:paid|treated|covered it|covered|got it|paid for it|paid for us|got this one|paid for everything) (?:again |lol |haha |yay )*[.!) ]*$",
            r" (?:paid|covered|sponsored) (?:for )?by (?:my |our |the )?(?:KIN|boss|work|company|employer|office|school)\b",
            # "dinner was on dad, 80"
            r" (?:was|were|is|its) on (?:my |our |the )?(?:KIN|boss|company|work)\b",
            # "my sister spent 400 at sephora"
            r"^ (?:my |our |the |a )(?:KIN) (?:just |also )?(?:spent|dropped|blew|wasted) #",
        ),
    ),
    Family(
        OTHERS_BOUGHT,
        "FIRM",
        "owe owes owed half part third split share back rest log discount support alimony",
        (
            # "company paid for my laptop 900"
            r"^ (?:so |and |my |our |the )*(?:FIRM) (?:paid for|paid|covered|covers|bought|bought me) (?:my|our|me a|me an|us a|all our) ",
            # "the office ordered pizza, 60"
            r"^ (?:the |our |my )*(?:office|company|school|church|boss|team|employer) (?:ordered|provided|sponsored|catered|bought) ",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "waived waive waives",
        "back refund refunded credited paid spent",
        (
            # "landlord waived the 75 late fee"
            r" (?:waived|waive|waives) (?:my |the |a |our |that |all )*(?:# )?~3(?:fee|fees|charge|charges|fine|penalty)\b",
            r" (?:fee|fees|charge|fine|penalty) (?:# )?(?:was |is |got |were )?waived\b",
        ),
    ),
    Family(
        OTHERS_BOUGHT,
        "KIN",
        "owe owes owed half part third split share back rest log discount lent loan support alimony",
        (
            # "uncle joe paid my tuition 3000", "grandma treated us to brunch, 95"
            r"^ (?:so |and |my |our |the |his |her |me |a )*(?:KIN) (?:[a-z]+ )?(?:just |kindly |already |also |is |are |s )*"
            r"(?:paid|payed|pays|paying|covered|covering|treated|bought(?! my| our| off)|filled|filled up|footed|sprung|sprang|picked up|took care of|gifted|ordered|got me|got us|got my|got our) "
            r"(?!me #|us #|me for|us for|# $|# , |him|her |his|their|rent|the rent)",
        ),
    ),
    Family(
        OTHERS_PAID,
        "NAME",
        "owe owes owed half part third split share back rest log discount lent loan support alimony",
        (
            # "priya paid for the movie tickets, 32"
            r"^ (?:so |and )?(?:NAME) (?:paid for|covered|bought|got|grabbed|picked up|ordered|treated us to|treated me to|is paying for) "
            r"(?:the |our |my |a |an |everyone s |all the |all )*~2(?:MEAL)\b",
        ),
    ),
    Family(
        OTHERS_PAID,
        "covered invited invites took treated insurance medicare medicaid cigna aetna kaiser",
        "owe owes owed half split share back log spent paid copay",
        (
            # "jake covered me at the bar, 22", "anna invited us for lunch, 25"
            r"^ (?:so |and |my |our |the )*[a-z]+ (?:covered|invited|invites|treated) (?:me|us) (?!#)",
            r" (?:was|were|got|been) (?:invited|treated) (?:to|for|out)\b",
            r"^ (?:my |our |the )*[a-z]+ took (?:me|us) (?:out\b|to (?!the cleaners))",
            # "insurance covered 80 of the visit"
            r"^ (?:my |our |the )*(?:\w+ )?(?:insurance|medicare|medicaid|cigna|aetna|kaiser) (?:covered|covers|is covering) ",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "tried looked drove priced browsed toured",
        "spent paid bought got fee cost ended log add",
        (
            # "tried on a 200 dress"
            r"^ (?:i |we |just )*(?:tried on|looked at|test drove|priced out|browsed|toured) (?:a |an |the |some |this |that |#)",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "nothing redeemed fell",
        "spent paid bought fee log add",
        (
            # "cost me nothing, normally 30"
            r" cost (?:me |us )?nothing\b",
            r"^ (?:i |we )?redeemed (?:my |some |the |\w+ )*(?:points|miles|rewards|voucher|coupon)\b",
            r" (?:reservation|booking|deal|sale|plan|plans) fell through\b",
        ),
    ),
    Family(
        PRICE,
        "they balance",
        "me us spent paid due log add",
        (
            # "they charge 15 for guac"
            r"^ they (?:charge|charges|are charging|want|ask|sell|r charging) (?:like |about )?# (?:for|per|a) ",
            r"^ (?:my |the |card |bank |account |current |checking |savings )*balance (?:is |was |now |of |: )*# $",
        ),
    ),
    Family(
        OTHERS_PAID,
        "got gets received won inherited earned landed",
        "me us i my back owes from",
        (
            # "jen got a 5000 bonus", "my cousin won 300"
            r"^ (?:so )?(?:NAME) (?:just |also )?(?:got|gets|received|won|inherited|earned|landed) (?:a |an |the |his |her |over |about )*# ~2(?:INCOMING|inheritance|promotion|prize|lottery|grant|scholarship|jackpot)\b",
            r"^ (?:so )?(?:NAME) (?:just |also )?(?:won|inherited) ",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "skipped skip",
        "fee fees penalty",
        (
            # "skipped lunch so 0 spent"
            r"^ (?:i |we )?(?:skipped|skip) (?:the |my )?\w+ .{0,80}(?:0|#|nothing|no money) (?:spent|paid)\b",
            r"^ (?:i |we )?(?:skipped|skip) (?:the |my )?\w+ .{0,80}saved\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "didnt hasnt havent hadnt wasnt never not wont doesnt isnt",
        _STILL_PAID,
        (
            # "didn't win the 500 raffle"
            r" (?:didnt|did not|havent|never|wont|not) (?:even |actually |gonna )?(?:win|won) (?:the |my |a |any |that |any of )*~2#",
            # "paycheck didn't come, should have been 1480", "the 60 never arrived"
            r" (?:INCOMING|#) (?:\w+ ){0,3}(?:didnt|did not|hasnt|has not|havent|never|still hasnt|wasnt|isnt) "
            r"(?:yet |even |actually |been )?(?:come|came|arrive|arrived|land|landed|hit|show|showed|shown|paid|pay|deposited|received|posted|cleared|clear|in|here|sent|credited|gone)\b",
            # "they never paid me the 240", "client hasn't paid the 900"
            r" (?:didnt|did not|hasnt|has not|havent|have not|never|still hasnt|still havent|wont|doesnt want to|isnt) (?:even |yet |actually )?"
            r"(?:pay|paid|paying|refund|refunded|reimburse|reimbursed|reimbursing|give|given|gave|send|sent|return|returned|refunding) (?:me|us|back|my|our|the|it)\b",
            # "haven't been paid yet, 1200", "client still hasn't paid the 900 invoice"
            r" (?:havent|hasnt|not|never|didnt|wasnt) (?:been |get |got |gotten |even |actually )*paid (?:yet\b|the #|my|me|us|for the #|,|#|$)",
            # "never got my 40 refund"
            r" (?:didnt|did not|havent|have not|never|still havent|still never) (?:even |yet |actually )?(?:get|got|gotten|receive|received|see|seen) "
            r"(?:paid|reimbursed|refunded|(?:the |my |a |any |that |our )*(?:# )?~2(?:INCOMING))\b",
            # "wasn't charged the 12"
            r" (?:wont|not|never|wasnt|werent|didnt|hasnt) (?:get |be |have |even |gonna be |been )*(?:charged|charge|billed) (?:me |us )?(?:the |my |for the |for )*#",
            r"^ (?:i |we )?(?:didnt|did not|never) (?:even |actually |end up )?(?:use|using|take|taking|do|doing|book|booking|go|going) (?:to |for )?(?:the |my |that |a )*~2#",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "no pushed delayed postponed held",
        "spent fee fees log add record cash paid instead final",
        (
            # "no paycheck this week, usually 800", "still no refund for the 89 shoes"
            r"^ (?:still |so |and |ugh )*no (?:refund|reimbursement|rebate|bonus|paycheck|paycheque|salary|payout|raise|commission|cashback|payday|wages|overtime|deposit)\b",
            r" (?:still|so|got|gave|get|gives?) (?:me |us )?no (?:refund|reimbursement|cashback|bonus|raise)\b",
            r" no refund (?:for|on) (?:the |my |a |that )?#",
            r" (?:INCOMING) (?:\w+ |# ){0,3}(?:got |was |is |been |has been |are |were )*(?:pushed|delayed|postponed|held up|pushed back)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "forgot refused refuses refusing failed wouldnt wont denied rejected declined bounced blocked disallowed",
        _STILL_PAID + " other another paid got",
        (
            # "my boss forgot to pay me the 240"
            r" (?:forgot|forgets|refused|refuses|refusing|failed|wouldnt|wont|declined) (?:to )?(?:even )?(?:pay|refund|reimburse|give|send|venmo|zelle|deposit|charge|bill|return|honor|honour)\b",
            # "insurance denied the claim, 300", "card declined 52"
            r" (?:CLAIMED) (?:\w+ |# ){0,4}?(?:DENIED|turned down|not approved)\b",
            r" (?:DENIED|turned down) (?:\w+ ){0,3}?(?:claim|claims|refund|loan|request|reimbursement|application|card|payment|transfer)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "declined bounced",
        "fee fees cash instead other another used then",
        (
            r" (?:card|payment|check|cheque|transfer) (?:\w+ ){0,2}(?:declined|bounced)\b.{0,80} (?:nothing|not|no|so no|left) ",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "pending waiting awaiting processing will should says say supposed gonna outstanding",
        "spent fee fees log add record bought",
        (
            # "refund of 30 still pending"
            r" (?:INCOMING) (?:\w+ |# ){0,5}(?:is |still |its |s )*(?:pending|processing|outstanding|on hold|on its way|on the way)\b",
            r" pending (?:# )?(?:INCOMING)\b",
            # "waiting for my deposit back, 900"
            r" (?:waiting|awaiting|holding out) (?:for |on |to get |to hear )?(?:the |my |our |a |that |back )*(?:# )?~3(?:INCOMING|#)",
            # "irs says my refund will be 1388"
            r" (?:INCOMING) (?:\w+ ){0,2}?(?:will|should|is supposed to|is gonna|is going to|might|may|could) (?:be|come|arrive|hit|land|get|show|clear)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "put left",
        "fee fees spent paid refund refunded card account tip",
        (
            # "put a 400 coat back", "left the 60 shoes at the store"
            r" put (?:the|a|an|that|those|them|it|my) (?:# )?~4back\b",
            r" left (?:the|a|my|that|those) # ~3(?:at|in|on) (?:the )?(?:store|shop|shelf|rack|register|counter)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "cart auction outbid bid cancelled canceled house free comped waived saved put left without",
        "fee fees penalty spent still paid refunded refund back",
        (
            # "left 240 worth of stuff in the cart"
            r" in (?:my |the |an |our )?(?:\w+ )?cart\b",
            r" (?:abandoned|emptied|left) (?:my |the |a )?(?:\w+ )?cart\b",
            r" without (?:buying|paying|getting|ordering|purchasing|spending)\b",
            # "lost the auction at 75"
            r" (?:lost|missed|lose|losing) (?:out on )?(?:the |an |my |that |a )?~2(?:auction|bid|bidding)\b",
            r" outbid\b",
            # "cancelled the order before it charged, 45"
            r" (?:cancelled|canceled) .{0,80}(?:no charge|before (?:it|they|i|the \w+) (?:was |got |get |were )?(?:charged|billed|shipped|charges|renewed|renews)|wont be|not charged|wasnt charged|didnt (?:get )?charge)",
            r"^ (?:i |we |had to |just |finally )*(?:cancelled|canceled) (?:the |my |our |that |a )*(?:# )?~3(?:order|booking|reservation|appointment|trip|trial|preorder|pre order)\b",
            r" (?:order|booking|reservation|trip|preorder) (?:got |was |is )*(?:cancelled|canceled)\b",
            # "dessert on the house, 9"
            r" (?:FOOD|was|were|is|its) on the house\b(?! (?:down|payment|loan))",
            # "the bar comped our drinks, 40"
            r" comped (?:our|my|the|a|that|her|his|everyone s|dessert|drinks|dinner|lunch) ",
            # "parking was free instead of 12"
            r" (?:free|comped|waived)\b.{0,80} (?:instead of|not|usually|normally|rather than|worth|wouldve been|would have been|regularly|value) (?:the |like |about )?#",
            r" # (?:\w+ ){0,4}for free\b",
            # "no coffee today, saved 5"
            r" saved (?:me |us |myself |about |like |around |at least |a )*# (?:$|[.!,)]|today|by|cuz|because|since|with|not|this|lol|yay|on )",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "need want wanna if hope wish plan intend dream agreed offered asking wants estimate quote estimated estimates quotes wishlist",
        "log add record budget limit spent paid track remind",
        (
            # "gonna need new tires soon, around 600"
            r" (?:gonna|going to|will|ill|well|ll|might|may|do|does|probably|still|really) need (?:a |an |some |new |to |more |the |my |another )",
            r"^ (?:i |we |my \w+ |the \w+ )?needs? (?:a |some )?new\b",
            r"^ (?:i |we )need to (?:NEED)\b",
            # "next year i want to go to japan, 4000"
            r" (?:i|we) (?:really |kinda |also |just )?(?:want|wanna|hope|wish|plan|intend|dream)(?: to| of| on)? (?:DOING|buying|getting|going|having|seeing|visiting)\b",
            # "if i win 500"
            r"^ (?:and |but |so |well )?if (?:only |i |we |they |he |she |it )",
            # "headphones on my wishlist 250"
            r" (?:wishlist|wish list)\b.{0,80} #",
            r" # .{0,80}(?:wishlist|wish list)\b",
            # "the vet estimated 400"
            r" (?:estimated|estimates|quotes) (?:me |us |it |at |about |around |like )*#",
            # "agreed to pay 400 for the couch", "they offered me 300 for the bike"
            r"^ (?:i |we |they |he |she )?(?:agreed|offered) (?:to |on |me |us |a |him |her |them )*~3#",
            r" (?:was|were|been|got) offered (?:a )?#",
            r" (?:asking|wants|wanted) (?:about |like |around )?# for (?:the|it|a|his|her|their|that)\b",
            r"^ (?:i |we |they )?(?:got |received |the |a |an |my )*(?:quote|estimate) (?:\w+ ){0,5}(?:#|, #|: #)",
        ),
    ),
    Family(
        PRICE,
        "saw goes selling sells retails listed raising increasing hiking bumping upping going is costs jumping at",
        "log add record paid bought spent got ordered fee entry",
        (
            r" (?:goes|selling|sells|sell|retails|retailing|is going|are going|listed) (?:for|at) (?:about |like |around |almost |over )?#",
            # "netflix is raising it to 19.99"
            r" (?:is|are|s|theyre|its) (?:raising|increasing|hiking|bumping|upping|jumping|going up|putting up)\b.{0,80} (?:to|by) #",
        ),
    ),
    Family(
        FUEL_PRICE,
        "FUEL",
        "log add record paid bought spent got ordered fee entry",
        (
            # "gas is 4.89 here"
            r" (?:FUEL) (?:prices? )?(?:is|are|costs|at|hit|prices) (?:now |like |at |up to |about |almost |already )*#",
        ),
    ),
    Family(
        SEEN,
        "saw goes selling sells retails listed raising increasing hiking bumping upping going is costs jumping at",
        "log add record paid bought spent got ordered fee entry",
        (
            # "saw the same sofa for 799", "apartment goes for 2400"
            r"^ (?:i |we |just |today i |yesterday i )*saw (?!dr|doctor)(?:the |a |an |that |this |some |same |my |those |these )*~4(?:for|at) #",
        ),
    ),
    Family(
        ORDER,
        "request charge bill refund reimburse ask tell email invoice pay give send cancel unsubscribe terminate",
        "",
        (
            # "cancel my hulu subscription, it is 18 a month"
            r"^ (?:please |pls |can you |could you |hey )*(?:cancel|unsubscribe|terminate) (?:me from )?(?:my|our|the) ",
            # "request 25 from tom"
            r"^ (?:please |pls |can you |could you |hey )*request (?:# from|(?:a )?(?:payment|venmo) )",
            # "charge jake 18 for the uber"
            r"^ (?:please |pls |can you |could you |hey )*(?:charge|bill|invoice) (?!my |the |for |to |at |of |from |it |a |on |me )(?:NAME) (?:for )?#",
            # "refund me the 9.99"
            r"^ (?:please |pls |can you |could you |hey |now )*(?:refund|reimburse|pay|give|send) me\b",
            r"^ (?:please |pls |can you |could you |hey )*(?:ask|tell|email|text) (?:my |the )?\w+ (?:to|for|that|she|he|they)\b",
        ),
    ),
    Family(
        MAYBE,
        "cancelled canceled",
        """fee fees penalty lost refund refunds refunded refunding charged charge paid spent cost insurance
        returned got back log add""",
        (r" (?:cancelled|canceled) ",),
    ),
    Family(
        MAYBE,
        "invoice",
        "paid received sent got from pay",
        (r"^ invoice (?!#|for |from |the |my |no |number )[a-z]\w* #",),
    ),
    Family(
        TRANSFER,
        "atm cashpoint cash",
        "fee fees charge charged surcharge tip app for only paid bought spent cost dropped left refund "
        "lost found",
        (
            # "cash 100 from atm", "got 80 cash out", "atm 60", "60 from the cash machine"
            r"^ (?:i |we |just |got |took |pulled |grabbed |drew |needed |out |some |in )*"
            r"(?:cash |money )?(?:out )?# (?:in |of |cash |money |out |bucks |dollars )*"
            r"(?:from|at|out of|off|via) (?:the |an |a |my )*(?:\w+ )?(?:atm|cashpoint|cash machine)\b",
            r"^ (?:the |an |cash |money )*(?:atm|cashpoint|cash machine) (?:withdrawal |cash )*# $",
            r"^ (?:i |we |just )*(?:got|took|pulled|drew) # (?:in |of |dollars |bucks )*cash out $",
            r"^ (?:i |we |just )*(?:got|took|pulled|drew) (?:out )?# (?:in |of |dollars |bucks )*cash "
            r"(?:out |from the bank |at the bank )*$",
        ),
    ),
    Family(
        TRANSFER,
        "deposited paid pay paying payment pmt autopay balance bill cc loaded added put moved topped sent threw stuck",
        "fee fees interest late charge penalty annual",
        (
            # "deposited 400 cash at the bank"
            r"^ (?:i |we |just )*deposited (?:# )?(?:in |cash |a |check |cheque |of |the |my |some )*(?:# )?(?:in |into |at |to )(?:the |my |our )?(?:\w+ )?(?:BANK)\b",
            # "paid off the credit card, 612"
            r" (?:paid|pay|paying) (?:# )?(?:off |down |on |towards |toward |of )?(?:# )?(?:off |down |on |towards |toward |of )?(?:the |my |our |some |some of )*(?:\w+ )?(?:credit card|credit cards|CARD|card balance|card bill|card off)\b",
            r" (?:paid|pay|paying) (?:off|down) (?:the |my |our )*(?:\w+ )?(?:visa|card|cards|discover|capital one|sapphire)\b",
            # "paid 300 on my visa", "made a 200 payment on my amex"
            r" (?:paid|pay|payment|payments) (?:of )?(?:# )?(?:on|to|toward|towards|off) (?:my |the |our )(?:\w+ )?(?:CARD|credit card|card|cards|visa|discover|capital one)\b",
            r" (?:apple|chase|citi|discover|amex|barclays|store|sapphire|costco|capital one|target|amazon) (?:card|visa) (?:payment|pmt|autopay|balance)\b",
            # "loaded 50 onto my cash app"
            r"^ (?:i |we )?(?:loaded|added|put|moved|topped|sent|threw|stuck) (?:up )?# (?:on|onto|into|to|in) (?:my |our )(?:\w+ )?(?:cash app|cashapp|venmo|paypal|revolut|wise|monzo|wallet|account|balance|ira|401k|hsa|brokerage|robinhood|coinbase|fidelity|vanguard|piggy bank|emergency fund|savings)\b",
            # "cc payment 250"
            r" (?:credit card|CARD) (?:payment|pmt|autopay|bill|balance)\b",
        ),
    ),
    Family(
        NOT_HAPPENED,
        "worth",
        "spent paid bought log ordered",
        (
            r" (?:gift|present|gave me|gave us|got me|won|received|inherited|prize)\b.{0,80} worth (?:about |like |around |almost |over )?#",
        ),
    ),
)
