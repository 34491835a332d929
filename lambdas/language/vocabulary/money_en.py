"""English words about money, numbers and quantities."""

from __future__ import annotations

from language.vocabulary.money_words import MoneyWords, Role, counted

ENGLISH = MoneyWords(
    language="en",
    numbers={
        **counted(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen"
            " fourteen fifteen sixteen seventeen eighteen nineteen"
        ),
        **counted(
            "twenty thirty forty|fourty fifty sixty seventy eighty ninety", start=20, step=10
        ),
    },
    scales={
        "hundred": 100,
        "hundreds": 100,
        "hundo": 100,
        "hundos": 100,
        "hunnid": 100,
        "thousand": 1000,
        "k": 1000,
        "million": 1_000_000,
        "mn": 1_000_000,
        "mio": 1_000_000,
        "m": 1_000_000,
        "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "bn": 1_000_000_000,
        "grand": 1000,
        "g's": 1000,
        "lakh": 100_000,
        "lakhs": 100_000,
        "lac": 100_000,
        "lacs": 100_000,
        "crore": 10_000_000,
        "crores": 10_000_000,
    },
    joiner="and",
    point="point",
    fractions={"half": "0.5", "quarter": "0.25"},
    amounts={
        "fiver": (5, ""),
        "fivers": (5, ""),
        "tenner": (10, ""),
        "tenners": (10, ""),
        "twoonie": (2, "CAD"),
        "toonie": (2, "CAD"),
        "loonie": (1, "CAD"),
        "benjamin": (100, "dollar"),
        "benjamins": (100, "dollar"),
        **dict.fromkeys(("c-note", "c note", "c-notes", "c notes", "cnote"), (100, "dollar")),
        **dict.fromkeys(("sawbuck", "sawbucks", "ten spot", "ten-spot"), (10, "dollar")),
        **dict.fromkeys(("five spot", "five-spot", "finsky"), (5, "dollar")),
        **dict.fromkeys(("twenty spot", "double sawbuck"), (20, "dollar")),
    },
    major={
        "dollar|dollars|bucks|buck|dolla|dollas|smackers": "dollar",
        "usd$|us dollars|us dollar|american dollars": "USD",
        "canadian dollars|canadian dollar|canadian bucks": "CAD",
        "australian dollars|australian dollar|aussie dollars": "AUD",
        "singapore dollars|sing dollars": "SGD",
        "hong kong dollars": "HKD",
        "new zealand dollars|kiwi dollars": "NZD",
        "euro|euros|eur": "EUR",
        "pound|pounds|quid|sterling|pounds sterling": "pound",
        "yen": "JPY",
        "yuan|rmb|renminbi|kuai": "CNY",
        "rupee|rupees|rs": "rupee",
        "peso|pesos": "peso",
        "mexican pesos": "MXN",
        "real|reais": "BRL",
        "won": "KRW",
        "swiss francs|swiss franc": "CHF",
        "franc|francs": "franc",
        "baht": "THB",
        "rand|rands": "ZAR",
        "ringgit|rm": "MYR",
        "naira": "NGN",
        "cedi|cedis": "GHS",
        "ksh|kenyan shillings": "KES",
        "shilling|shillings": "KES",
        "dirham|dirhams|dhs": "AED",
        "riyal|riyals": "riyal",
        "saudi riyals": "SAR",
        "qatari riyals": "QAR",
        "shekel|shekels|nis": "ILS",
        "forint|forints": "HUF",
        "zloty|zlotys|zl": "PLN",
        "koruna|korunas|czech crowns": "CZK",
        "lira|liras|lire": "TRY",
        "taka": "BDT",
        "dong": "VND",
        "rupiah|rupiahs|rp": "IDR",
        "rouble|roubles|ruble|rubles": "RUB",
        "hryvnia|hryvnias|uah": "UAH",
        "krone|kroner|krona|kronor|kr|crowns": "krone",
        "swedish krona|swedish kronor|swedish crowns": "SEK",
        "danish kroner|danish krone": "DKK",
        "norwegian kroner|norwegian krone": "NOK",
        "icelandic krona|isk": "ISK",
        "dinar|dinars": "dinar",
        "kuwaiti dinars|kuwaiti dinar": "KWD",
        "leu|lei": "RON",
        "soles": "PEN",
        "leva|lev": "BGN",
        "lari|laris": "GEL",
        "tenge": "KZT",
        "birr": "ETB",
        "kwacha": "ZMW",
        "kyat|kyats": "MMK",
        "riel|riels": "KHR",
        "tugrik|tugriks": "MNT",
        "quetzal|quetzales": "GTQ",
        "ugandan shillings": "UGX",
        "tanzanian shillings": "TZS",
        "kenya shillings": "KES",
        "sri lankan rupees": "LKR",
        "denar|denars": "MKD",
        "btc|bitcoin|bitcoins": "BTC",
        "eth|ethereum|ether": "ETH",
        "doge|dogecoin": "DOGE",
        "usdt|tether": "USDT",
        "usdc": "USDC",
        "sats|satoshis": "SATS",
        "sol|solana": "sol",
        "xmr|monero": "XMR",
        "ltc|litecoin": "LTC",
    },
    minor={
        "cent|cents|¢|ct|cts": "cent",
        "c": "cent",
        "pence|penny|pennies": "pound",
        "p": "pound",
        "paise|paisa": "rupee",
    },
    roles={
        Role.UNIT: (
            "kg|kgs|kilo|kilos|kilogram|kilograms|g|gr|gram|grams|mg|mcg|lb|lbs|oz|ounce|ounces"
            "|stone|ton|tons|tonnes|l|ltr|litre|litres|liter|liters|ml|cl|dl|gal|gals|gallon"
            "|gallons|pint|pints|quart|quarts|cup|cups|tbsp|tsp|km|kms|kilometers|kilometres|mile"
            "|miles|mi|meter|meters|metre|metres|cm|mm|ft|feet|foot|inch|inches|yd|yards|yard|sqm"
            "|sqft|acres|acre|mph|kmh|kwh|kw|watt|watts|w|v|volt|volts|mah|amp|amps|ghz|mhz"
            "|gb|mb|tb"
            "|kb|gigs|mp|px|p|fps|k resolution|hour|hours|hr|hrs|h|min|mins|minute|minutes|sec|secs"
            "|second|seconds|day|days|night|nights|week|weeks|wk|wks|month|months|mo|mos|year|years"
            "|yr|yrs|yo|y/o|weekends|weekend|pack|packs|pcs|pc|pieces|piece|pk|ct|count|dozen|pair"
            "|pairs|x pack|bottles|boxes|cans|slices|rolls|bags|servings|portions|bunches|sets"
            "|units|items|times|calories|kcal|cal|reps|sets|laps|pages|page|points|pts|percent"
            "|pct|degrees|degree|deg|larges|mediums|smalls|stars|star|bedroom|bed|br|seater|door|speed|gauge|ply|course|inch tv"
            "|rd|st|nd|th|d|xl|s|gen|am|pm|a.m|p.m|zone|zones|stops|rides|lessons|classes|sessions"
            "|copies|tablets|pills|capsules|refills|hp|cc|fever|followers|subscribers|mbps|gbps|carat|karat|ct gold|kids|adults"
            "|children|guests|nuggets|wings|holes|octane|denier|grit|proof|lumen|lumens|gsm|dpi|hz|psi|btu|qt|qts|balls|buckets|tokens|innings|sheets|strips|thread count|bales|cords|loads|panels|crates|jugs|tubs|trays|flats|pallets|sacks|bundles|stacks|spools|reels|skeins|bolts|cartons|jars|barrels|kegs|drums|tanks|bushels|pecks|sleeves|sq ft|sq feet|square feet|square foot|square yards|sq yards"
            "|pack of|case of|box of|set of|bag of|roll of|dozen of"
        ),
        Role.LABEL: (
            "iphone|pixel|windows|ps|nintendo switch|oculus|meta quest|gopro|airpods|formula|forever|motel|studio|blink|maroon|levis|levi's|levi"
            "|catch|area|omega|vitamin|type|stage|boeing|airbus|mach|chanel|series|gta|fifa|apollo"
            "|rocky|toy story|shrek|terminator|jack daniels no|expo|day|week|step|round|phase"
            "|room|apt|apartment|unit|suite|bay|rows|rooms|seats|line|wd|heinz|ua|seat|row|track|lane|hall|locker|pump|version|model|part|under|over"
            "|age|aged|turned|district"
            "|sector"
        ),
        Role.NUMBERED: (
            "ages|turning|turns|aged|acct|account no|account number|gate|terminal|size|sz|platform|highway|hwy"
            "|route|rt|floor|chapter|season|episode|ep"
            "|volume|vol|no|nr|number|num|invoice|inv|order|ref|reference|page|level|grade|zone"
            "|pier|exit|rm|section|pack of|set of|box of|bag of|case of|party of|team of|class of|crew of|group of|family of"
            "|table for|tables for|channel|interstate|receipt|booking|confirmation|card ending"
            "|ending in|ending|pin|zip|zip code|sku|isbn|po|id|order no|order number|ticket no"
            "|ticket number|spf|upf|uv|citation no|permit no|case no|claim no|policy no|check no|cheque no|check number|cheque number|chanel no|terminal no|room no|flat no|house no|article"
        ),
        Role.PEOPLE: (
            "people|persons|ppl|pax|friends|friend|of us|mates|guys|colleagues|coworkers|roommates"
            "|housemates|flatmates|guests|others|adults|kids|girls|persons|families|couples|households"
        ),
        Role.WAYS: "ways|way",
        Role.EACH: (
            "each|apiece|a piece|per person|per head|pp|p.p|per piece|a pop|ea|per ticket|per unit"
            "|per item|per night|per bottle|per kg|per kilo|per pack|a head|per day|a night|a day"
            "|per hour|an hour|a lb|a pound|a gallon|a gal|a kg|a kilo|a mile|a liter|a litre|a yard|an ounce|an oz|per lb|per pound|per gallon|per gal|per mile|per liter|per litre|per game|per class|per lesson|per session|per ride|per cup"
        ),
        Role.AT: "at|@",
        Role.PLUS: "plus|+",
        Role.MINUS: "minus|less",
        Role.TIMES: "x|times|*|multiplied by",
        Role.TIP: "tip|tips|gratuity|tax|vat|service|shipping|delivery|postage|service charge|fee",
        Role.INCLUDING: "including|incl|inc|included|with tip included|tip included|inclusive",
        Role.AFTER: "after|following|with",
        Role.COUNTED: (
            "tickets|courses|scoops|coffees|beers|pizzas|sandwiches|bagels|tacos"
            "|burgers|donuts|lattes|shirts|tshirts|books|eggs|rounds|rides|bottles|plates"
            "|slices|bowls|cups|muffins|croissants|burritos|sodas|cokes|pints|cocktails|shots"
            "|cookies|cupcakes|wraps|salads|cats|dogs|plants|pillows|towels|mugs|candles|chairs"
            "|lamps|cakes|sausages|apples|bananas|oranges|avocados|lemons|melons|mangoes|pies"
            "|steaks|teas|waters|smoothies|shakes|movies|passes|cards|batteries|bulbs|stamps"
            "|pens|notebooks|socks|pairs|tshirts|masks|filters|tires|tyres|seats|entries|zones"
            "|stops|transfers"
        ),
        Role.SUBJECT: (
            "bio|biology|chem|chemistry|phys|physics|math|maths|algebra|calc|calculus|stats"
            "|statistics|econ|economics|psych|psychology|soc|sociology|history|eng|engl|english"
            "|composition|anthro|anthropology|philosophy|poli sci|polisci|acct|accounting|nursing"
            "|csc|compsci|comp sci|geo|geology|geography|astro|astronomy|spanish|french|german"
            "|civics|anatomy|marketing|mktg|mgmt|finance|orgo"
        ),
        Role.OFF: "off|discount|coupon|rebate|voucher",
        Role.BACK: "back|change|in change",
        Role.SPLIT: (
            "split|splitting|divided|shared|halved|went halves|go halves|going halves|going half"
            "|went half|gone halves|halves|halfsies|went halfsies|went in half|fifty fifty"
            "|down the middle|half each|going dutch|went dutch|go dutch|goin halves|going halfsies"
            "|splitting the cost|splits|went in with|going in with|goes in with|went in on it with"
        ),
        Role.BETWEEN: "between|among|amongst|by|into",
        Role.AMONG: "between|among|amongst",
        Role.HALF: "half of|half the",
        Role.SHARE: (
            "my half|my share|my part|my portion|my cut|my bit|my third|i only paid|i owe|my end"
            "|mine was|mine is|my quarter|my fourth|my fifth|my two thirds|my contribution"
        ),
        Role.CHIPPED_IN: (
            "covered|only covered|just covered|i covered|put in|chipped in|threw in|pitched in"
            "|contributed|kicked in|tossed in|only owed|i only paid|only paid|only put in|i put in"
        ),
        Role.TOTAL: "out the door|otd|total|altogether|in all|all together|in total|sum|totalling|all in|totaling",
        Role.APPROXIMATE: (
            "about|around|roughly|approx|approximately|circa|ca|~|almost|nearly|like|maybe"
            "|approx.|bout|c."
        ),
        Role.ISH: "ish|or so|give or take|more or less|something|odd",
        Role.INSTALLMENTS: (
            "installments|instalments|installment|instalment|payments|monthly payments"
        ),
        Role.BUY: (
            "bought|got|had|ordered|purchased|grabbed|ate|drank|buy|get|picked up|got me|i bought"
            "|i got|we had|we got|we bought"
        ),
        Role.PAY: (
            "paid|spent|spend|pay|cost|costs|was|is|owe|for|charged|dropped|blew|spnt|threw|gave"
            "|donated|tipped|lent|sent me|sent|got paid|earned|made|received|refund|refunded"
            "|make that|meant|it was|make it|its|it's|over|under|above|below|limit|budget|of"
        ),
        Role.FOR: "for|4u",
        Role.ON: "on|towards|toward",
        Role.WITH: "with|w/|w",
        Role.AND: "and|&|n",
        Role.OF: "of",
        Role.OR: "or",
        Role.TO: "to",
        Role.SINCE: "since|in|from|until|till|year|fy|for year|of|by|model year",
        Role.OCLOCK: "o'clock|oclock|am|pm|a.m.|p.m.|hrs",
        Role.PERCENT: "percent|pct|%|per cent",
        Role.MEND: (
            "no|nope|sorry|wait|oops|whoops|scratch that|strike that|correction|rather|i mean"
            "|i meant|meant|actually|edit|make that|make it|err|er|typo|no wait|oh wait|my bad|hold on"
            "|or rather|should be|nvm|call it|lets call it|let's call it"
        ),
        Role.LISTED: (
            "was|were|originally|original price|original|retail|retail price|list price|msrp|rrp"
            "|regular price|regular|regularly|reg|usually|normally|normal price|marked|tagged"
            "|tagged at|marked at|priced at|listed at|worth|valued at|sticker price|full price|sticker|sticker said|sticker was|tag said|tag was|ticketed at|quote was|estimate was|normally goes for"
            "|on sale from|on clearance from|clearance from|dropped from|came down from|orig|marked from"
            "|instead of|rather than|used to be|usually sells for|supposed to be|wanted|want|wants"
            "|asked|asked for|asking|quoted|quoted me|demanded"
        ),
        Role.NOW: (
            "now|paid|only paid|got it for|got them for|got it|rang up|rang up at|came to"
            "|ended up|ended up paying|for only|for just|snagged it for|snagged|scored it for"
            "|i gave|i give|haggled|haggled down to|talked down to"
            "|talked him down to|talked her down to|talked them down to|got it down to|bargained"
            "|settled for|settled at|settled on|on sale|on sale for|paying|cost me|sale price|picked it up for|charged me"
        ),
        Role.LOWERED: (
            "marked down|marked down to|reduced|reduced to|down to|discounted|discounted to"
            "|knocked down|knocked down to|dropped to|slashed to|slashed|on sale for|on sale at"
            "|talked down to|haggled down to|haggled to|negotiated down to|lowered to|lowered"
            "|brought down to|down|on sale from|on clearance from|dropped from|came down from"
        ),
        Role.HANDED: "handed|gave|with|broke|break|using|out of|passed|slipped|tendered|used",
        Role.PAID: "paid|total|came to|was|ended up|paying|charged|rang up|spent|only paid|cost",
        Role.ADDED: (
            "plus|+|before|excluding|excl|not including|not incl|not counting|pre"
            "|tip not included|tax not included|tip excluded|tax excluded|tip extra|tax extra"
        ),
        Role.CARD: "gift card|giftcard|gift cards|store credit|voucher|credit|in points|points",
        Role.HALF_OFF: "half off|half price|at half price|for half price",
        Role.PER: (
            "hr|hour|h|hrs|ea|each|pp|person|head|night|day|piece|pc|kg|kilo|lb|pound|oz|gal"
            "|gallon|liter|litre|l|ticket|unit|class|lesson|session|mile|km|sq ft|yard|game|ride"
            "|bottle|box|bag|pack|dozen|cup|slice|scoop|glass|mug|pint|can|jar|case|carton|tray|jug|sack|plate|seat|guest|kid|child|adult|visit|load|page|copy"
        ),
    },
    weak="once won",
)
