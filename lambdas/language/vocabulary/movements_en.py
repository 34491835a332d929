"""Which way English sentences say that money moved: frames of words, each with an example.

A frame is read word for word against a clause without articles and small words ("the",
"my", "finally"). In capitals stands any word of a set below, else the word itself;
`?` behind it: it may be missing; `!` before it: it must not come next; `&`: it
must, and is compared with what follows too; `<n>` is the
amount, `THING` a word of something that is bought (`GOODS`: no name of a shop),
`SHOP` a shop's name,
`OWNED` a word after "my" or "our"; `...` is up to
three words, `..` the same without things; `^` is where a clause begins and `$` where it ends.

The first frame of the list that fits anywhere decides, so what is special stands before
what is general. The ways are: in (income), out (expense), back (refund); two of them
mean that both are as good, and the person is asked; later (it has not happened yet).
"""

from __future__ import annotations

from language.vocabulary.given_names import GIVEN_NAMES

SETS: dict[str, str] = {
    "ME": "me us",
    "I": "i we ive weve",
    "OTHER": "he she they someone somebody guy lady dude hell shell theyll",
    "GAVE": """paid pays payed sent sends gave gives gifted transferred transfered venmoed zelled
        paypaled paypalled cashapped wired mailed posted handed slipped tipped tips awarded lent loaned
        spotted shot tossed threw chucked bunged deposited credited etransferred emailed left
        venmo zelle paypal cashapp venmod zelld paypald cashappd granted bought offered forked passed advanced""",
    "BACKED": "refunded reimbursed repaid comped reimburses refunds repays",
    "CHARGED": """charged charges billed cost costs ran sold overcharged fined robbed set invoiced
        scammed taxed quoted upsold""",
    "BILL": "bill invoice fine ticket quote summons citation reminder",
    "DISCOUNT": "discount off deal coupon voucher promo",
    "PAID": "paid pays payed sent gave gifted transferred venmoed zelled paypaled cashapped wired"
    " mailed handed slipped tipped lent loaned spotted",
    "SENT": "sent transferred wired mailed venmoed zelled paypaled cashapped",
    "GIVER": "gave handed slipped tipped gifted",
    "PAYS": """paid pays sent sends transferred wired deposited gave tipped venmoed zelled settled
        payed cleared came brought netted""",
    "PAYER": """client clients customer customers buyer buyers tenant tenants lodger renter renters boss
        employer gig gigs agency payroll publisher patron patrons sponsor sponsors invoice invoices
        editor airbnb-guest subletter subtenant shift commission hustle job freelance
        roommates lodgers manager startup inv survey study surveys students student pupil""",
    "SUPPORTED": "support maintenance",
    "TENANT": "sublet sublets subtenants tenant tenants lodger lodgers renter renters subletter subtenant",
    "BUYER": "client clients customer customers buyer buyers guest guests tenant",
    "TAXMAN": "irs hmrc ato cra taxman federal fed government state fisc treasury",
    "TAXES": "tax taxes vat gst council",
    "INCOMING": """salary paycheck paycheque pay wage wages payroll payslip payment payout transfer
        check cheque dividend dividends bonus commission stipend pension royalties royalty scholarship
        grant stimulus settlement inheritance winnings income overtime backpay severance allowance
        reimbursement-check paychecks earnings benefits benefit unemployment centrelink jobseeker
        salry sallary payday deposit money""",
    "WAGE": "salary wage wages pay paycheck bonus stipend overtime payroll",
    "DUE": """mortgage loan rent tuition hoa electric electricity water internet phone lease daycare
        childcare subscription gym netflix car auto truck gas heating broadband""",
    "SETTLED": "cleared posted processed debited withdrawn settled went",
    "ARRIVED": """landed land lands hit hits arrived arrives cleared posted credited deposited received
        dropped came comes entered enter drop reached""",
    "IN": "in through",
    "MONEY": """check cheque payment money cash transfer venmo zelle paypal cashapp etransfer
        moneygift allowance payout winnings commission royalties payment deposit tips contribution
        payments paycheck salary pay bonus""",
    "STORE": "atm savings checking wallet account card machine bank",
    "EARN": """earned made won netted grossed pocketed banked collected received cashed raked earning
        making cleared inherited profited""",
    "TOOK": "took brought raked pulled",
    "GOT": "got get gotten getting received receive rec'd recd",
    "WORKED": """babysitting mowing walking tutoring driving selling helping cleaning painting fixing
        teaching playing sitting doing working donating recycling returning-cans modeling coaching
        shoveling raking bartending writing editing designing photographing dogsitting petsitting
        housesitting plasma""",
    "OWN": "old used it them those couch sofa bike phone",
    "SHIFT": "shift shifts serving waitressing bartending waiting bar work job delivery doordash uber",
    "WORKER": """maid nanny driver cook gardener cleaner helper staff employee employees babysitter
        sitter watchman guard housekeeper doorman butler tutor assistant intern contractor workers
        realtor agent broker notary contractors plumbers plumber electrician roofer vet dentist mechanic lawyer cleaners doormen cleaning lady
        superintendent concierge trainer caretaker mailman barber hairdresser stylist janitor super""",
    "CHILD": "sons daughters kid kids child children son daughter niece nephew boy girl boys girls teen grandkids toddler",
    "PERSON": """mom mum mommy mother dad daddy father grandma grandpa granny gran nana nan sister
        brother sis bro aunt auntie uncle cousin niece nephew wife husband girlfriend boyfriend friend
        friends roommate flatmate neighbor neighbour son daughter parents landlord coworker colleague
        buddy pal mate partner him her them kids kid bestie grandparents godmother godfather stepdad
        stepmom stepmother stepfather inlaws hubby fiance fiancee mama papa pop pops nonna nonno abuela
        abuelo oma opa babcia gramps memaw grammy bestfriend classmate family relatives mil fil""",
    "LENDER": "credit card cc loan mortgage overdraft visa mastercard amex debt heloc klarna afterpay",
    "LEND": "charged charge charges paid payment late owed",
    "BACKNOUN": "refund refunds rebate reimbursement cashback chargeback money credit",
    "TRIP": """flight flights ticket tickets trip journey train bus ferry fare leg drive taxi uber cab
        lyft ride visit tube tram plane metro coach voyage car""",
    "HOMEWARD": """way drive trip ride flight train bus taxi uber cab lyft walk home come came coming
        drove went flew ferry journey was were im just been be am are road""",
    "RETURNCOST": "label shipping postage fee policy address gift gifts envelope pickup box",
    "FEE": "fee fees fine fines penalty charge",
    "COSTLY": "anticipation processing advance transfer protection lawyer tracker filing preparation",
    "TO": "to for",
    "WITH": "with w near",
    "FUTURE": """will ll hell shell theyll hed shed theyd youd said says itll youll gonna going should needs need supposed might may
        promised promises promise wants hasnt havent didnt never wont until till once waiting
        hoping hope hopes expecting expect pending owes still if when asked ask must can could would
        better gotta requested awaiting tomorrow""",
    "PAYBACK": """pay paying paid pays send sending venmo zelle reimburse reimbursed reimbursement refund
        refunded repay expense return give owe owes reimbursing transfer cover""",
    "PENDING": "pending waiting awaiting expecting",
    "OWE": "owes owe",
    "WIN": "won winning winnings win winner winners prize jackpot payout",
    "GAMBLE": """lottery lotto scratcher scratchers scratchcard scratchcards raffle bingo powerball
        casino poker slot slots contest tournament sweepstakes quiz betting sportsbook euromillions bet bets scratch roulette blackjack""",
    "LOST": "lost lose losing",
    "SALEPLACE": "garage yard estate jumble rummage boot",
    "PAYOUTS": "sale sales",
    "PREP": """software preparation prep preparer filing accountant guy lady service services help
        help-fee advisor fee fees app bill attorney lawyer course book workshop""",
    "FILE": "do file did filed filing prepare prepared preparing doing file",
    "SPENT": "spent used blew bought",
    "WENT": "went gone goes",
    "HOUSED": "landlord hotel airbnb rental",
    "RELEASED": "returned back refunded released refund",
    "ARTICLE": "package parcel order delivery amazon goods shipment",
    "TODO": "cab taxi uber lyft bus train flight",
    "COST": "cost costs fee fees bill",
    "GIVEN": "given",
    "SOMEBODY": """someone somebody guy lady dude woman man stranger buyer collector kid couple neighbor
        mate friend coworker colleague neighbour buddy lad bloke""",
    "PLATFORM": """etsy ebay depop vinted poshmark mercari shopify stripe gumroad redbubble substack
        patreon twitch youtube adsense upwork fiverr medium swagbucks mturk prolific onlyfans shutterstock
        kdp bandcamp turo rover poshmark""",
    "DRIVING": "uber lyft doordash instacart grubhub ubereats deliveroo shipt postmates wag taskrabbit",
    "DONE": """commissioned recycled fixed helped mowed cleaned walked pawned donated drove painted watched tutored
        shoveled raked delivered worked traded babysat dogsat petsat reffed coached sat dj hosted
        bartended modeled performed busked""",
    "LED": "gave taught led ran played worked did",
    "LESSON": "lesson lessons workshop gig shift shifts concert show",
    "BOUGHT": "paid payed bought spent ordered",
    "SUPPORT": "support alimony maintenance",
    "GIG": """wedding church dj logo design modeling modelling catering moving transcription translation
        editing writing consulting bartending cleaning coding web photo video acting voice voiceover
        session studio corporate drum guitar piano brand freelance side teaching tutoring security
        painting event extra""",
    "GIGWARE": """ticket tickets tix bag bags merch shirt tshirt tee poster drinks drink beer beers bar pints parking uber taxi
        train food dinner outfit entry""",
    "BENEFIT": """ebt snap wic calfresh ssi ssdi ssa disability dole pip esa uc ei oas cpp gis odsp aish
        centrelink jobseeker jobseekers austudy newstart tanf unemployment ui edd welfare sassa srd nsfas
        giro winz trillium alimony stamps fafsa pell bursary fellowship residuals residual retainer proceeds
        disbursement honorarium uif susi studylink pfd""",
    "PAWNED": "pawned hocked flogged offloaded resold auctioned fenced consigned",
    "PAWNABLE": """copper metal brass aluminum aluminium iron cans car truck van washer dryer fridge battery
        batteries catalytic junk""",
    "TRADED": """ps phone phones iphone car truck bike console xbox ps4 ps5 playstation switch game games laptop
        macbook ipad tablet guitar camera watch gold textbooks books cards""",
    "MADE_FOR": """edited translated transcribed proofread proofed photographed illustrated filmed
        choreographed catered officiated emceed narrated ghostwrote braided sang taught tattooed
        subtitled""",
    "VENUE": "wedding weddings funeral funerals church restaurant pub recital quinceanera",
    "REPAIRED": "fixed repaired painted mended built assembled installed helped",
    "CUSTOMER": "neighbor neighbors neighbour neighbours client clients customer",
    "SERVED": """mowed babysat dogsat petsat housesat catsat tutored shoveled shovelled raked refereed reffed
        umpired busked dashed coached bartended waitressed waitered caddied nannied temped ushered subbed
        moonlighted freelanced notarized""",
    "MANY": "lawns yards driveways dogs leaves houses cats cars",
    "SERVED_FOR": "mr mrs ms miss neighbor neighbors neighbour neighbours friend friends aunt uncle grandma grandpa",
    "ATHOME": "houses offices airbnb airbnbs gutters pools windows",
    "WINNER": "won winner winners winning win hit winnings",
    "BETS": "parlay parlays acca accumulator exacta trifecta superfecta bond bonds number numbers jackpot bracket fantasy",
    "HOUSEMATE": "roommate roommates roomie roomies flatmate flatmates housemate housemates lodger lodgers boarder",
    "CLAIM": "insurance claim settlement lawsuit action compensation warranty",
    "HELPER": """insurance medicare medicaid plan hsa fsa employer work company job nhs bupa laya vhi aviva
        sponsor school aetna cigna kaiser scheme""",
    "COVERED": "covered paid covers pays reimbursed picked",
    "FRIENDLY": "venmo zelle cashapp paypal revolut monzo payid interac etransfer transfer bizum tikkie cash",
    "SELLER": "sold flogged",
    "OCCASION": "graduation birthday wedding christmas xmas anniversary easter school communion babysitting tutoring",
    "INSURER": "insurance insurer aetna cigna kaiser humana medicare medicaid bupa aviva axa allianz geico",
    "NAME": " ".join(sorted(GIVEN_NAMES)),
    "KIN": "mom mum dad sister brother bro sis grandma grandpa aunt uncle cousin roommate flatmate neighbor",
    "APP": "venmo zelle cashapp paypal revolut monzo",
    "STALL": "stall stand booth kiosk fair table",
    "BET": "bet bets parlay parlays wager wagers acca accas trifecta exacta superfecta sportsbook",
    "SUPPLIER": "freelancer freelancers supplier suppliers vendor vendors subcontractor subcontractors",
    "PROJECT": """logo website project projects site mural photoshoot contract commission article shoot edits
        consulting retainer milestone design photos""",
    "MARKET": "facebook fb marketplace ebay craigslist offerup kijiji gumtree vinted mercari poshmark depop",
    "OWED": "ticket tickets tix food bill tab rent internet share half show movie movies game drinks ride trip",
}

FRAMES: tuple[tuple[str, str, str], ...] = (
    ("out", "insurance payment <n>|$", "insurance payment 120"),
    # what the bank did with a payment of one's own
    ("out|in", "^ !THING !BILL NAME|KIN <n> $", "peter 35"),
    ("out|in", "^ !THING NAME|KIN APP <n> $", "maria venmo 25"),
    ("out|in", "^ <n> NAME|KIN APP? $", "15 anna venmo"),
    ("out", "payroll .. out|run|processed", "payroll went out 2,150"),
    ("out", "ran|did|made|processed payroll", "ran payroll 2,150"),
    ("out", "SUPPLIER .. invoice|invoices|inv|bill|payment", "supplier invoice paid 410"),
    ("out", "invoice|inv .. paid <n> TO? WORKER", "invoice paid 510 plumber"),
    ("out", "DUE payment|payments|bill|debit|check|cheque|installment|autopay|transfer .. SETTLED",
     "mortgage payment 2130 cleared"),
    ("out|in", "insurance payment|payments|check|cheque .. SETTLED", "insurance check 300 cleared"),
    ("out", "card|utility|premium payment|payments|bill|debit|autopay .. SETTLED",
     "card payment 300 posted"),
    # what has not happened yet
    ("later", "^ I? sent|emailed|issued|submitted .. invoice|inv|invoices", "sent an invoice for 400"),
    ("later", "^ I? invoiced|billed .. BUYER|agency|company", "invoiced a client 400"),
    ("later", "OWE ME", "tom owes me 20"),
    ("later", "dont|not|never log|add|record|track|count|enter|include",
     "do not log the taxi 18, jo covered it"),
    ("later", "^ I? still? owe", "i owe sam 20"),
    ("later", "FUTURE .. PAYBACK ME", "he'll pay me 20 back tomorrow"),
    ("later", "FUTURE .. get .. back", "hoping to get 40 back"),
    ("later", "PENDING for|on ... BACKNOUN", "waiting on a 40 refund from zara"),
    ("later", "PENDING ... BACKNOUN", "expecting a 55 rebate"),
    ("later", "BACKNOUN pending", "refund pending 30"),
    ("later", "requested|asked ... BACKNOUN", "asked for a refund of 30"),
    ("later", "FUTURE .. PAYBACK it", "work will reimburse it"),
    ("later", "FUTURE .. be|get reimbursed|refunded", "hoping to be reimbursed 40"),
    ("later", "FUTURE expense it", "gonna expense it"),
    ("later", "FUTURE .. reimburse|repay", "the company will reimburse"),
    ("out", "^ THING <n> store|gift? credit|voucher|coupon", "groceries 92 minus 10 store credit"),
    ("later", "FUTURE .. PAYBACK .. back", "sam will pay 20 back"),
    # told in a story
    ("out", "got|took|earned <n> ... from ME", "the mechanic got 300 from me"),
    ("out", "WORKER|guy|lady|sitter|nanny got <n>", "the pizza guy got 22 plus a 4 dollar tip"),
    ("back", "company|provider|utility|carrier|shop|store|insurer credited ME|account <n>",
     "the cable company credited me 15"),
    ("out", "GAVE ME back? nothing|zero|nada|zip|zilch", "jo paid me back nothing, storage 89"),
    ("out", "alimony|SUPPORTED .. went|goes out|through", "alimony 900 went out on the first"),
    ("out", "^ I? GIVER PERSON|NAME <n> !from !back", "gave my brother 60 for the ticket he got me"),
    ("in", "tax|taxes .. came|come|comes|coming back", "taxes came back 842"),
    ("in", "<n> from|by TAXMAN", "642 from the irs"),
    ("in", "from uncle sam", "842 from uncle sam"),
    ("in", "TAXMAN .. refund|refunds .. here|in|came|landed|arrived", "the irs refund's here 312"),
    ("in", "espp|rsu|rsus|stock|stocks|shares sale|sales|sold|vest|vested|proceeds", "espp sale 1920"),
    ("in", "got ME <n> extra|more? .. on|in OWNED? check|paycheck|cheque|pay|payslip|wages",
     "overtime got me 150 extra on my check"),
    ("back", "I? sent|returned|shipped|took|brought|mailed back .. credited|refunded",
     "the sweater i sent back finally got credited"),
    ("in", "left|leaving|walked|came|went|home .. with <n> more|up|richer|extra",
     "i left with 45 more than i came with"),
    ("in", "left|walked|came|went ... <n> richer|up|ahead", "walked out of bingo 45 richer"),
    ("in", "<n> came|comes in from !STORE", "95 came in from the etsy shop"),
    ("in", "<n> in OWNED? pocket|hand $", "yard sale, 57 in my pocket"),
    ("in", "&OWNED cut|take <n>", "played with the band, my cut was 160"),
    # the tax office and tax returns
    ("in", "TAXMAN .. sent|paid|deposited|refund|refunded|gave|check|deposit|rebate",
     "hmrc paid out a refund 412"),
    ("in", "tax|taxes|vat|gst refund|rebate|credit", "got a tax refund 281"),
    ("in", "tax man|office|people|authority|department .. paid|sent|refunded|gave",
     "tax man finally paid me back 222"),
    ("in", "refund from TAXMAN", "refund from the irs 300"),
    ("back", "refund|refunds .. received|credited|arrived|came|landed|posted", "zara refund 49 received"),
    ("in", "tax return|returns .. back|came|landed|hit|arrived|deposited|posted",
     "got my tax return back 610"),
    ("out", "tax return|returns PREP", "tax return app 39"),
    ("out", "PREP .. tax|taxes return?", "accountant for my tax return 220"),
    ("out", "FILE tax|taxes|return|returns", "paid jo 90 to file our taxes"),
    ("out", "paid|sent|pay ... TAXMAN", "paid the irs 300"),
    # the way back, and what a return costs
    ("out", "^ return|back to !SHOP ... dvd|bluray|blu|book|game|movie|film|vinyl|album|soundtrack|tickets|tix",
     "return to narnia dvd 9"),
    ("out", "return TRIP", "return flight to lisbon 240"),
    ("out", "shipping|postage|label|box|ups|fedex|usps|royal ... return|returns",
     "shipping for the amazon return 6"),
    ("out", "no refund|refunds|return|returns", "boots, final sale no refund 75"),
    ("out", "return RETURNCOST", "return postage 4.10"),
    ("out", "TRIP return", "train return 17"),
    ("back", "GAVE ME <n> back", "lyft gave me 6 back for the detour"),
    ("out", "restocking FEE", "restocking fee 30 on the laptop return"),
    ("out", "TRIP .. back !<n>", "cab back to the hotel 18"),
    ("out", "BACKNOUN COSTLY", "refund processing charge 12"),
    ("out|back", "refund FEE", "refund fee 29"),
    ("back", "FEE .. back|refund|refunded|reversed|waived", "late fee refunded 25"),
    ("back", "reversed|refunded|credited|removed ... FEE", "bank reversed the overdraft fee, 35"),
    ("out", "late FEE", "late fee 10, a book i returned"),
    ("out", "returned .. late", "returned the rental late 35"),
    ("out", "returned from|to|home", "returned from paris, taxi 40"),
    ("back", "got back|refunded|reimbursed <n>", "got back 31 from ikea"),
    ("out", "^ I PAID .. <n> back", "i paid my brother 60 back"),
    ("back", "<n> back|refunded|reimbursed", "nordstrom put 75 back on my card"),
    ("out", "HOMEWARD back|home .. from|at|to", "way back home from target 30"),
    ("out", "^ back from|home|at|to|in|on", "back from aldi. 61.20"),
    ("back|out", "got back from SHOP", "got back from target 84.12"),
    ("out", "got back from|home|to|in", "got back from dinner, 45"),
    # given back by the user
    ("out", "I? refunded|reimbursed|repaid BUYER|PERSON", "refunded a customer 40"),
    ("out", "I refunded|reimbursed|repaid !ME !SHOP", "i refunded it to jen, 15"),
    ("out", "GIVER|issued BUYER .. refund", "gave the buyer a refund 30"),
    ("out", "refund to BUYER|PERSON", "refund to a customer 20"),
    ("out", "BUYER refund", "customer refund 20"),
    ("out", "^ I? had to refund", "had to refund a guy 20"),
    ("out", "^ I? repaid !ME !<n>", "repaid sam 50"),
    ("out", "^ I? reimbursed !ME !<n> !by !for", "reimbursed sam 20 for gas"),
    ("out", "^ I? paid|gave|sent|venmoed|zelled|handed !ME !back .. back",
     "paid sam back 20"),
    ("out", "^ I? paid back !ME !<n>", "paid back dad 50"),
    ("out", "^ I? gave|paid back <n> to", "gave back 20 to mom"),
    ("out", "^ I paid back <n>", "i paid back 50"),
    ("out|back", "^ paid back <n>", "paid back 50"),
    # given back to the user
    ("back", "reversed|waived|credited ... charge|fee|fees", "apple waived the charge 12.99"),
    ("back", "dropped !<n> ... charge|fee|fees", "apple dropped the charge 12.99"),
    ("back", "charge|charges .. reversed|returned|refunded|credited", "disputed charge returned 48"),
    ("back", "GAVE it back to ME", "they sent it back to me, 40"),
    ("back", "returned|repaid <n> I lent|loaned|gave", "luis returned the 30 i lent him"),
    ("back|in", "^ NAME|PERSON paid|pays up", "rita finally paid up 45"),
    ("back", "bill|statement credit <n>|$", "statement credit 12"),
    ("out|back", "^ I? gave|sent|handed back <n>", "gave back 50"),
    ("back", "gave|paid|sent|handed back <n>", "omar gave back the 70 i lent him"),
    ("back", "INSURER sent|mailed|cut|issued|wired .. check|cheque|payment|<n>",
     "humana mailed a check for 90"),
    ("out|back", "THING .. <n> but|, NAME|PERSON|OTHER GAVE ME back", "concert 90 but kim paid me back"),
    ("back", "BACKED ME", "zalando refunded me 30.10"),
    ("back", "OTHER refunded|reimbursed|credited|comped|reversed", "they refunded 40 yesterday"),
    ("in", "credited ME <n>? interest|dividend|dividends|bonus|salary|pay|wages",
     "the bank credited me 12 interest"),
    ("back", "SHOP credited ME|<n>", "doordash credited me 7.50 for the cold fries"),
    ("back", "GAVE ME .. back", "dave paid me back 12"),
    ("back", "GAVE .. ME back", "sis paid to me back 40"),
    ("back", "deposit RELEASED", "got my deposit back 900"),
    ("back", "RELEASED .. deposit", "landlord returned my deposit 900"),
    ("back", "took|brought|sent|returned ... back ... got <n>", "took the boots back and got 64"),
    ("back", "returned ... got <n>", "returned the boots and got 64"),
    ("out", "returned ... paid|spent <n>", "returned the rental car and paid 130"),
    ("back", "price adjustment|match <n>", "price adjustment 14 best buy"),
    ("back", "refunded|credited .. difference", "target credited the difference 8"),
    ("back", "got <n> credited|credit .. for", "got 6 credited for the cold soup"),
    ("back", "chargeback|rebate", "mail in rebate 15"),
    ("out", "cashback WARE|card|site", "cashback app premium 14.99"),
    ("in|back", "cashback", "cashback 18.20"),
    ("in|back", "cash back", "cash back 12 from chase"),
    # income of all walks of life, and what only sounds like it
    ("out", "gig|gigs GIGWARE|economy", "gig tickets 45"),
    ("in", "GIG gig|gigs", "bridal show, wedding gig 600"),
    ("in", "gig|gigs .. paid|pay|payment|payout|money|earnings|came|cleared|landed", "gig paid out 400"),
    ("in|out", "^ gig|gigs $|<n>", "gig last night 250"),
    ("in", "PAYER .. <n> in $", "portrait job 400 in"),
    ("in", "stamps ARRIVED", "food stamps came 291"),
    ("out", "alimony|maintenance .. paid|to", "alimony 600 paid"),
    ("back", "deposit ... came|come|comes back", "security deposit came back 900"),
    ("back|in", "expense|expenses report|claim .. paid|approved|came", "expense report paid 312"),
    ("in", "BENEFIT .. ARRIVED", "my oas came in 713"),
    ("in", "GOT BENEFIT", "got my ebt 210"),
    ("in", "BENEFIT payment|payments|deposit|benefit|benefits|money|check|cheque $|<n>",
     "oas deposit 713"),
    ("in", "^ pip|dole|disability|ssi|ssdi|unemployment|welfare|cpp|oas|centrelink|sassa|honorarium|alimony $|<n>",
     "dole 244"),
    ("in", "CLAIM .. payout|settlement|payment|check|cheque|money $|<n>",
     "class action check 14.22"),
    ("in", "child|spousal support .. ARRIVED", "child support came in 410"),
    ("in", "loan|loans|aid|grant disbursement|disbursed|refund", "student loan disbursement 2900"),
    ("out", "WAGE|pension|espp|royalty <n> WARE", "pension 120 contribution"),
    ("in", "plasma|egg|sperm|clinical|ugc .. PAYS", "plasma donation paid 65"),
    ("out", "^ I? PAWNED|traded ... paid|owed|plus <n>", "traded in the civic and paid 4000"),
    ("in", "^ I? PAWNED", "pawned the guitar 180"),
    ("in", "^ I? scrapped|junked OWNED|PAWNABLE", "scrapped copper 48"),
    ("in", "^ I? traded in? OWNED|OWN|TRADED", "traded in my phone 310"),
    ("in", "scrap yard|man|dealer .. PAYS", "scrap yard paid 71"),
    ("out", "SELLER .. soul|mind", "sold my soul for a 7 dollar latte"),
    ("in", "^ I? SELLER me old|auld", "sold me old telly 40"),
    ("in", "turned|cashed|traded|took in cans|bottles|empties|aluminum", "turned in cans 11.40"),
    ("back", "bottle|bottles|can|cans return|returns|refund", "bottle returns 9.60"),
    ("in", "^ I? rented|leased|sublet out !of", "rented out the garage 120"),
    ("in", "HOUSEMATE .. rent .. in|paid|received", "roommate rent in 700"),
    ("in", "^ I? MADE_FOR !myself", "edited a thesis 200"),
    ("in", "^ I? played|performed|sang|spoke at|in .. VENUE", "played at the wedding 250"),
    ("in", "^ I? REPAIRED .. CUSTOMER", "fixed neighbor's laptop 50"),
    ("in", "i taught !myself", "yoga class i taught 60"),
    ("in", "got|was|been tipped <n>", "got tipped 30"),
    ("out", "tip|tipped out TO", "tip out to the busser 20"),
    ("in", "guest|guests|boarder|boarders PAYS <n>|$", "airbnb guest paid 240"),
    ("in", "^ trade in TRADED", "trade in macbook 410"),
    ("in", "^ I? SERVED", "mowed mr henderson's lawn 35"),
    ("in", "^ I? did? mowing|shoveling|raking|walking|cleaning|washed|washing|detailed MANY", "mowing lawns 60"),
    ("in", "^ I? cleaned|washed|painted .. ATHOME", "cleaned two houses 180"),
    ("in", "^ I? walked .. CUSTOMER|PERSON .. dog|dogs", "walked the neighbor's dog 20"),
    ("in", "dog|pet|house|cat|baby|plant sat !on !in !and", "dog sat for the smiths 120"),
    ("in", "walking|sitting|mowing|tutoring|babysitting|dogsitting|cleaning|raking|shoveling for SERVED_FOR",
     "dog walking for mrs lee 25"),
    ("in", "^ I? drove|ran DRIVING !to !home !from !back", "drove uber tonight 94"),
    ("in", "^ I? drove|did|ran|worked for DRIVING", "drove for uber 94"),
    ("in", "DRIVING shift|deliveries|dashes|runs|batches|pay", "uber shift 81"),
    ("out", "sponsorship|sponsoring|sponsored|sponsor TO|OWNED", "sponsorship for the team 50"),
    ("in", "BET .. paid|hit|cashed|won|came out|in|off? <n>|$", "celtics bet paid 88"),
    ("in", "STALL TOOK|did|made|grossed <n>|in", "cake stall took 120 today"),
    ("in", "WENT|sold for <n> ... MARKET", "desk went for 90 on facebook marketplace"),
    ("in|out", "^ SENT <n> for PROJECT", "wired 900 for the logo"),
    ("out", "I SENT <n> for PROJECT", "i wired 900 for the logo"),
    ("in", "SENT <n> for PROJECT", "initech wired 900 for the logo project"),
    ("in", "BETS .. WINNER", "prize bond win 75"),
    ("in", "hit .. BETS|pick|lotto|lottery|powerball", "hit the pick 3 for 250"),
    ("in", "retainer|honorarium|fee|deposit|balance from BUYER|church|school|venue|magazine|agency|studio|couple",
     "organist fee from church 100"),
    ("in", "translation|transcription|proofreading|editing|voiceover|illustration|copywriting|handyman|cash|catering|modeling job|jobs|work|project|assignment $|<n>|for",
     "translation job 210"),
    ("in", "cut|share of tips", "cut of the tips 54"),
    # paid for the user by somebody: a refund, or no less spent
    ("back|in", "GAVE ME <n>? .. half|part|share|portion", "kate venmoed me 22 for her part"),
    ("out", "insurance|hospital|plan left ME with", "mri 1200, insurance left me with 240"),
    ("out", "<n> and|but .. GAVE ME $", "dinner 112 but mike venmoed me half"),
    ("back|in", "I? GOT <n> .. from .. for|towards !WORKED|OCCASION THING|OWED", "got 20 from tom for gas"),
    ("back|in", "FRIENDLY|money .. from .. for|towards !WORKED|OCCASION THING|OWED",
     "venmo from jess 14 for pizza"),
    ("in", "PAYER .. GAVE ME <n>? for|towards", "client gave me 300 for the logo"),
    ("back|in", "GAVE ME <n>? .. for|towards !WORKED|OCCASION THING|OWED", "jess venmoed me 14 for pizza"),
    ("back|in", "PERSON SENT|GIVER <n>? for|towards !WORKED|OCCASION THING|OWED",
     "roommate sent 45 for internet"),
    # taken from the user
    ("out", "CHARGED ME", "the garage charged me 300"),
    ("out", "BACKED|GAVE ME ... BILL", "dentist sent me a bill for 80"),
    ("out", "GAVE ME ... DISCOUNT", "he gave me a discount, jacket 60"),
    ("out", "hit ME with", "they hit me with a 20 fee"),
    ("out", "took <n> off ME", "the casino took 80 off me"),
    ("out", "LOST .. <n>", "lost 40 at poker"),
    # given to the user
    ("back", "GAVE ME <n>? credit|refund", "doordash gave me an 8 credit"),
    ("in", "PERSON|SOMEBODY SENT|GIVER <n> !to", "grandparents sent 150 for graduation"),
    ("in", "SOMEBODY bought|took OWNED", "someone bought my old desk for 60"),
    ("in", "bought|took ... off|from ME", "my sister bought my old chair off me for 45"),
    ("back|in", "GAVE ME share|part|portion? of OWED|THING|it|that",
     "rosa sent me her half of the pizza, 11"),
    ("in", "GAVE it? to? ME !dinner !lunch !breakfast !drinks !coffee !THING",
     "uncle lou wired me 60 for new year"),
    ("in", "<n> .. to ME from", "60 to me from dad"),
    ("in", "GAVE .. to|into account|acct", "work deposited 2100 into my account"),
    ("in", "I GIVEN <n>", "i was given 40"),
    ("in", "GIVEN <n> by|from", "was given 40 by grandma"),
    ("in", "got|was|been|getting|am|im paid !for !off !bill !back", "got paid 1,940 today"),
    ("in", "got|been|getting paid for|off", "got paid for the mural 380"),
    # bought from somebody, paid for work
    ("out", "sold out|as", "sold out show tickets 90"),
    ("out", "won|wan ton|tons", "won ton soup 9"),
    ("out", "WORKER .. WAGE|commission", "maid salary 300"),
    ("out", "WAGE|commission|allowance|stipend TO .. WORKER|PERSON|CHILD", "bonus for the doorman 50"),
    ("out", "^ I? paid|gave|sent|handed|tipped .. WORKER|CHILD|PERSON .. WAGE|allowance",
     "gave my son his allowance 10"),
    ("out", "CHILD .. allowance|pocket", "kids allowance 20"),
    ("out", "allowance <n>? TO", "allowance 10 to maya"),
    ("out", "pocket money TO CHILD|PERSON", "pocket money for my son 10"),
    ("in", "allowance|pocket money? from", "allowance from dad 50"),
    ("out", "birthday|christmas|wedding|gift|graduation|communion|confirmation money|check|cheque|cash TO",
     "birthday money for my niece 50"),
    ("out", "money|check|cheque|cash TO PERSON|CHILD", "christmas money for the grandkids 100"),
    ("out", "red envelope|packet TO", "red envelope for my nephew 100"),
    ("in|out", "^ red envelope|packet $|<n>", "red envelope 100"),
    ("out", "SPENT ... MONEY|card from", "spent the gift card from mom 40"),
    ("in", "gift card from PERSON|BUYER|boss|work", "gift card from aunt jo 50"),
    ("in|out", "got|received gift card", "got a gift card 25"),
    ("out", "gift|gifts TO", "gift for mom 40"),
    ("out", "wrote|writing|write check|cheque", "wrote a check for 200 to the plumber"),
    ("out", "^ I? PAID ... invoice|invoices|bill", "paid the contractor's invoice 300"),
    ("out", "^ I? PAID client|interest|commission|dividend", "paid interest 30"),
    ("in", "paid|settled|cleared &OWNED invoice|invoices|rate|quote", "the bakery paid my invoice 420"),
    ("in|out", "^ paid salary|wages", "paid salary 300"),
    ("in", "overtime|bonus|commission|salary|wages|paycheck|stipend|pension <n> paid|received !to",
     "overtime 95 paid yesterday"),
    # interest
    ("in", "interest|dividend payment|payout|credit|deposit ... from", "interest payment 6 from ally"),
    ("in", "interest|dividend <n> from !LENDER", "interest 4.10 from ally"),
    ("out", "LENDER .. interest", "visa interest 23"),
    ("out", "interest ... LENDER", "interest on my student loan 80"),
    ("out", "interest LEND", "interest charged 9"),
    ("out", "LEND .. interest", "charged interest 12"),
    # work that was paid
    ("out", "<n> to WORKER", "invoice 2207 paid, 340 to the roofer"),
    ("out", "WITH PAYER", "lunch with a client 40"),
    ("out", "GOODS|WORKER invoice|inv|bill", "roofer invoice 640.50"),
    ("out", "invoice|inv .. to|from|for GOODS|WORKER", "invoice from the mechanic, 415.50"),
    ("in", "PAYER .. paid for !lunch !dinner !coffee !THING", "client paid for the logo 300"),
    ("in|out", "PAYER .. paid for", "boss paid for lunch 20"),
    ("out", "student|car|home|personal loan|loans", "student loan paid 300"),
    ("in", "student|students|pupil .. paid", "student paid for today's lesson 20"),
    ("in", "paid|sent by BUYER|agency|employer|boss|insurance", "300 paid by client"),
    ("in", "PAYER .. PAYS", "customer in oslo paid 820"),
    ("in", "invoice|inv .. ... paid|settled", "invoice from acme film studio paid 750"),
    ("in", "TENANT .. rent", "tenant rent 900"),
    ("in", "rent from TENANT|roommate|roommates|flatmate|guest|airbnb", "rent from my tenant 900"),
    ("in", "rent received|collected|came", "rent received 900"),
    ("in", "received|collected rent", "collected rent 900"),
    ("in", "check|cheque|pay|paycheck .. job|work|boss|employer|payroll",
     "pay from my second job 612"),
    ("out", "INCOMING ARRIVED ... BILL", "payment received for fine 20"),
    ("in", "INCOMING .. ARRIVED", "salary finally landed 2100"),
    ("in", "INCOMING is? IN $|<n>", "pension in, 1200"),
    ("in", "dividends|dividend|interest .. ARRIVED", "isa interest 4.02 credited"),
    ("out", "MONEY from STORE", "dinner, cash from the atm 30"),
    # found and won
    ("in", "GAMBLE ... up|ahead <n>", "blackjack up 40"),
    ("in", "out|finished|left ... up|ahead <n>", "poker night, came out up 135"),
    ("out", "GAMBLE|out|ended|finished|left ... down|behind <n>", "we left the slots down 40"),
    ("in", "hit <n> .. GAMBLE", "hit 90 on scratch offs"),
    ("in", "WIN .. GAMBLE", "winnings at the casino 130"),
    ("out", "GAMBLE .. <n>? .. not|didnt|never|no WIN|luck", "lottery 2 dollars did not win"),
    ("in", "GAMBLE .. WIN !WARE !THING", "lottery win 80"),
    ("in", "GAMBLE .. paid out|off|ME", "scratcher paid out 30"),
    ("in", "I? won !ton !nothing", "won our fantasy pot 48"),
    ("out", "GAMBLE .. ticket|tickets|card|cards", "raffle tickets 10"),
    ("out", "prize|prizes TO", "prizes for the kids party 30"),
    ("in", "found <n>", "found 20 on the street"),
    ("in", "found money|cash", "found money in my coat, 20"),
    ("out", "found ... THING", "found a great lamp at goodwill 12"),
    # earned
    ("out", "WORKED|sitting money TO", "cleaning money for maria 40"),
    ("in", "WORKED|sitting money|cash", "dogsitting money 90"),
    ("in", "WORKED <n>? .. OTHER|PAYER PAYS", "dogsitting 120 they paid cash"),
    ("in", "unloaded OWNED|OWN", "unloaded my old bike for 130"),
    ("out", "made .. payment|donation|contribution|reservation|deposit|appointment|mistake",
     "made a payment of 200"),
    ("in", "EARN <n>", "made 60 babysitting"),
    ("in", "<n> win|winnings|profit|payout|earned|received|earnings", "lottery! 100 win"),
    ("in", "cashed in|out", "cashed in my coins 77"),
    ("out", "PERSON|HOUSED|WORKER|OTHER|NAME cashed", "my landlord cashed the check 1200"),
    ("in", "cashed .. check|cheque", "cashed a check 77"),
    ("out", "BILL|ARTICLE|WORKER came in", "the bill came in 80"),
    ("in", "rent|share|half|part|portion|cash|money .. came|come in $|<n>", "their share of it came in 900"),
    ("out", "^ I? paid out", "i paid out 30"),
    ("in", "paid out", "the app paid out 15"),
    ("in", "PLATFORM paid|payout|earnings|sales|deposit|income|sale", "etsy deposit 88.40"),
    ("in", "DRIVING payout|earnings|income", "uber earnings 88.40"),
    ("in|out", "DRIVING paid", "uber paid 30"),
    ("in", "DONE in? ... and? got|made|earned <n>", "recycled cans got 11"),
    ("in", "^ I? LED ... LESSON", "gave a guitar lesson, 65"),
    ("in", "TOOK in|home <n>", "took in 340 at the stall"),
    ("in", "<n> in tips", "64 in tips"),
    ("in", "earned|made|got|cash|shift .. tips !TO", "cash tips 64"),
    ("in", "tips <n> from ... SHIFT", "tips 64 from the lunch shift"),
    ("out", "tips <n> TO", "tips 20 for the maid"),
    ("in", "tips .. SHIFT|made|earned", "tips from my shift 80"),
    ("out", "tips TO ... WORKER|staff|crew|waiter|waitress|server|bellhop|valet|driver",
     "tips for the hotel staff 30"),
    ("in|out", "^ tips $|<n>|,", "tips 86"),
    ("in", "received .. of invoice|inv", "received half of the invoice 900"),
    ("out", "received ... fine|ticket|bill|ARTICLE", "received my amazon order 40"),
    ("out", "made ... THING", "made dinner, ingredients 23"),
    ("in", "got <n> for OWN|WORKED", "got 180 for my old iphone"),
    ("in|out", "got <n> for THING", "got 20 for gas"),
    ("in|out", "got <n> from SHOP", "got 12 from amazon"),
    ("in", "GOT <n> INCOMING|advance|gift|raise|tip|tips|prize|reward|stipend !for !at",
     "got a 600 advance from my publisher"),
    ("in", "got cash|money for", "got cash for my old gold 80"),
    ("in", "GOT <n> from !STORE", "got 30 from bob"),
    ("in", "MONEY .. from !STORE !SHOP", "cheque from uncle lou 60"),
    ("in", "bonus|paycheck|salary|wages|wage|commission|overtime|pension|stipend .. from",
     "overtime from ikea 120"),
    ("in", "GOT .. INCOMING !for !at", "got my first paycheck 1460"),
        # things sold
    ("in", "EARN|TOOK ... SALEPLACE sale", "made good money at the garage sale, 90"),
    ("out", "at|from SALEPLACE sale", "lamp from a garage sale 12"),
    ("out", "SALEPLACE sale .. THING", "garage sale lamp 12"),
    ("in|out", "^ SALEPLACE sale $|<n>", "garage sale 45"),
    ("out", "bake sale", "bake sale 12"),
    ("out", "^ PAID|bought PERSON|WORKER", "paid the neighbor 55 to feed our cats"),
    ("out", "I PAID|bought|spent !ME", "i paid 18 for 3 raffle seats"),
    ("in", "^ I? SELLER", "sold pokemon cards 130"),
    # neither says it
    ("in|out", "^ babysitting|dogsitting|petsitting|housesitting $|<n>", "babysitting 75"),
    ("out", "^ I? sent ... SUPPORT", "sent my ex child support 450"),
    ("in", "sent ... SUPPORT", "my ex sent the child support 450"),
    ("in", "EARN|GOT ... SUPPORT", "received child support 95"),
    ("out", "^ I? BOUGHT ... SUPPORT", "paid child support 95"),
    ("in|out", "child|spousal support $|<n>", "child support 450"),
    ("in|out", "invoice|inv $|<n>", "invoice 300.50"),
    ("in|out", "borrowed <n> from", "borrowed 40 from mom"),
)  # fmt: skip

SMALL = """the a an his her their its just finally actually really again lol so ok also already
    some like around another this that only literally even about approx roughly haha omg yay
    nearly almost extra whole cool nice sweet lovely new first last second third half full big dear
    which was were woo btw exactly over only little tiny well"""
"""Words that no frame minds."""

WARES = """handbook textbook textbooks manual workbook novel audiobook magazine paperback journal
    diary calendar poster sticker mousepad album toy puzzle keychain hoodie tshirt jacket glasses bag
    umbrella statue candle notebook pen pens book books ebook ebooks course courses class classes workshop seminar webinar software app
    tool tools kit template templates subscription license licence tax taxes charge charges ticket tickets label
    postage stamp policy insurance guarantee warranty lawyer attorney consultation consultant advice
    coach coaching calculator spreadsheet planner binder folder form forms prep preparation preparer
    guide magazine lunch dinner brunch breakfast drinks party cake card cards gift gifts garnishment
    disc discs track tracks fries round parking snacks lunches application applications dues box boxes printing adapter cap free finds overspend
    contribution contributions deduction deductions repayment cover coffee training exam membership
    platform connects podcast mug shirt suit fee fees accountant bookkeeper audit negotiation game
    treat treats splurge celebration celebrations feast takeaway takeout pizza beers burger sushi
    loan loans cable printer paper machine slip-printer hosting website-hosting"""
"""What is bought, and what is taken off: "salary negotiation book", "bonus tax"."""

SOURCES: dict[str, str] = {
    "tax_refund": "irs hmrc ato cra taxman federal fed tax taxes",
    "freelance": """client clients customer customers gig gigs invoice invoices inv survey study student
        students pupil publisher editor lesson lessons babysitting mowing tutoring painting cleaning
        walking dj logo website mural dogsitting dogwalking catsitting petsitting housesitting sitting
        mowed cleaned shoveled shovelled walked taught tutored babysat petsat housesat painted raked
        dashed dashing dash delivered hauled catered photographed djd edited designed translated
        groomed coached reffed refereed umpired hemmed detailed tuned proofread invoiced shoveling
        teaching coaching raking hauling editing translating earnings payout payouts commissioned
        ubereats instacart grubhub deliveroo lyft taskrabbit session sessions""",
    "sale": "sold buyer etsy ebay depop vinted poshmark mercari traded flogged"
    " offloaded hocked unloaded",
    "interest": "dividend dividends interest tenant tenants lodger renter renters airbnb",
    "salary": "job boss employer payroll work shift tips tip tipped wages overtime pension driving"
    " doordash uber",
    "gift_income": """won win winnings casino poker lottery lotto scratcher slots prize found raffle nan
        nana nanna nanny nannan gran grans granny grandma grandmother grandpa grandad granddad grandfather
        grandparents grandpas grandmas auntie aunty aunt uncle godmother godfather mom mum dad mam mama
        papa parents inlaws relatives lola lolo abuela abuelo oma opa nonna nonno""",
}
"""What tells where income came from, where no word of income itself does."""

WORDS_OF_MOVING = frozenset(
    word
    for text in (*SETS.values(), SMALL, WARES, *(frame for _, frame, _ in FRAMES))
    for word in text.replace("|", " ").split()
    if word.isalpha() and word.islower()
)
"""Every word above, as it is spelt right."""
