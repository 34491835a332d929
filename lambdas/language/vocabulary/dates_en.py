"""English words about days, periods and schedules."""

from __future__ import annotations

from language.holidays import Holiday
from language.vocabulary.date_words import DateWords, Kind, Rhythm, Thing, Units

ENGLISH = DateWords(
    months=(
        "january|jan",
        "february|feb|febuary",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    weekdays=(
        "monday|mon",
        "tuesday|tues|tue",
        "wednesday|weds|wed|wensday|wednsday",
        "thursday|thurs|thur|thu",
        "friday|fri",
        "saturday|sat",
        "sunday|sun",
    ),
    weak=frozenset(("mon", "sat", "sun", "march", "mar", "may", "second")),
    words={
        Kind.WEEKDAYS: {
            0: "mondays",
            1: "tuesdays",
            2: "wednesdays",
            3: "thursdays",
            4: "fridays",
            5: "saturdays",
            6: "sundays",
        },
        Kind.DAY: {
            0: (
                "today|todays|today's|this morning|this afternoon|this evening|tonight|tonite"
                "|just now|earlier today|later today|at lunchtime today|this arvo|rn|right now|now"
            ),
            -1: (
                "yesterday|yday|y'day|y'terday|yesterdays|yesterday's|ystd|yest|yesturday|yesterdy|yestarday|ytd's"
                "|last night|last nights|last evening|last nite|lst nite|lst night"
            ),
            -2: (
                "day before yesterday|night before last"
                "|the day before yesterday|the night before last|ereyesterday"
            ),
            1: "tomorrow|tmrw|tmr|tomorow|tommorow|tomorrow's",
            2: "day after tomorrow|the day after tomorrow|overmorrow",
        },
        Kind.SHIFT: {
            -1: "day before|night before|eve of|the day before|the night before|the eve of",
            1: "day after|morning after|the day after|the morning after",
        },
        Kind.PART: {
            0: (
                "morning|afternoon|evening|night|nite|noon|midday|midnight|lunchtime|at noon"
                "|in the morning|in the afternoon|in the evening|at night|at lunch|at midnight"
                "|arvo"
            ),
        },
        Kind.UNIT: {
            Units.DAY: "day|days|nights|night",
            Units.WEEK: "week|weeks|wk|wks",
            Units.MONTH: "month|months|mth|mths|mo",
            Units.QUARTER: "quarter|quarters",
            Units.YEAR: "year|years|yr|yrs",
            Units.WEEKEND: "weekend|weekends|wkend|wknd",
            Units.WEEKDAY: "weekday|weekdays|workday|workdays|working day|working days"
            "|business day|business days|work day|work days",
            Units.FORTNIGHT: "fortnight|fortnights",
            Units.HALF_YEAR: "half a year|half year",
            Units.HOUR: "hour|hours|hrs|hr|minute|minutes|mins|min",
        },
        Kind.NUMBER: {
            1: "one|a|an",
            2: "two|couple|couple of|a couple of|a couple",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve",
            13: "thirteen",
            14: "fourteen",
            15: "fifteen",
            16: "sixteen",
            17: "seventeen",
            18: "eighteen",
            19: "nineteen",
            20: "twenty",
            -3: "few|a few|several",
            21: "twenty one",
            24: "twenty four",
            30: "thirty",
            60: "sixty",
            90: "ninety",
            100: "hundred",
        },
        Kind.ORDINAL: {
            1: "first",
            2: "second",
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
            21: "twenty first|twenty-first",
            22: "twenty second|twenty-second",
            23: "twenty third|twenty-third",
            24: "twenty fourth|twenty-fourth",
            25: "twenty fifth|twenty-fifth",
            26: "twenty sixth|twenty-sixth",
            27: "twenty seventh|twenty-seventh",
            28: "twenty eighth|twenty-eighth",
            29: "twenty ninth|twenty-ninth",
            30: "thirtieth",
            31: "thirty first|thirty-first",
            -1: "last",
        },
        Kind.SUFFIX: {0: "st|nd|rd|th"},
        Kind.HOLIDAY: {
            Holiday.CHRISTMAS: "christmas|christmas day|xmas|xmas day|x-mas|crimbo|chrimbo"
            "|christmas night|xmas night",
            Holiday.CHRISTMAS_EVE: "christmas eve|xmas eve|x-mas eve",
            Holiday.NEW_YEARS_EVE: (
                "new year's eve|new years eve|new year eve|nye|new years' eve|new yrs eve"
                "|hogmanay|old year's night"
            ),
            Holiday.NEW_YEAR: (
                "new year's day|new years day|new year day|new year's|new years|new years' day"
            ),
            Holiday.BOXING_DAY: "boxing day|st stephen's day|st stephens day",
            Holiday.EASTER: "easter|easter sunday|easter day",
            Holiday.EASTER_MONDAY: "easter monday|easter bank holiday|bank holiday monday"
            "|bank holiday|the bank holiday",
            Holiday.EASTER_SATURDAY: "easter saturday|holy saturday",
            Holiday.GOOD_FRIDAY: "good friday|easter friday",
            Holiday.PALM_SUNDAY: "palm sunday",
            Holiday.MAUNDY_THURSDAY: "maundy thursday|holy thursday",
            Holiday.ASH_WEDNESDAY: "ash wednesday",
            Holiday.SHROVE_TUESDAY: "shrove tuesday|pancake day|pancake tuesday|mardi gras"
            "|fat tuesday",
            Holiday.ASCENSION: "ascension day|ascension thursday",
            Holiday.PENTECOST: "pentecost|whit sunday|pentecost sunday",
            Holiday.WHIT_MONDAY: "whit monday|pentecost monday",
            Holiday.CORPUS_CHRISTI: "corpus christi day",
            Holiday.THANKSGIVING: "thanksgiving|thanksgiving day|turkey day|thxgiving"
            "|thanksgiving night",
            Holiday.BLACK_FRIDAY: "black friday",
            Holiday.CYBER_MONDAY: "cyber monday",
            Holiday.SMALL_BUSINESS_SATURDAY: "small business saturday",
            Holiday.GIVING_TUESDAY: "giving tuesday",
            Holiday.SINGLES_DAY: "singles day|singles' day|singles's day",
            Holiday.HALLOWEEN: "halloween|hallowe'en|halloween night",
            Holiday.VALENTINES: (
                "valentine's day|valentines day|valentine day|valentine's|valentines|vday|v-day"
                "|valentine's night|valentines night"
            ),
            Holiday.GALENTINES: "galentine's day|galentines day|galentine's|galentines",
            Holiday.INDEPENDENCE: "independence day",
            Holiday.REPUBLIC_DAY: "republic day",
            Holiday.MOTHERS_DAY: "mother's day|mothers day|mothers' day|mothering sunday"
            "|mum's day|mom's day|mums day|moms day",
            Holiday.FATHERS_DAY: "father's day|fathers day|fathers' day|dad's day|dads day",
            Holiday.GRANDPARENTS_DAY: "grandparents day|grandparents' day|grandparent's day",
            Holiday.WOMENS_DAY: "women's day|womens day|international women's day"
            "|international womens day",
            Holiday.FRIENDSHIP_DAY: "friendship day",
            Holiday.LABOR_DAY: "labor day|labour day",
            Holiday.MEMORIAL_DAY: "memorial day",
            Holiday.MLK_DAY: "mlk day|mlk|martin luther king day|martin luther king jr day",
            Holiday.PRESIDENTS_DAY: "presidents day|president's day|presidents' day",
            Holiday.PATRIOTS_DAY: "patriots day|patriot's day|patriots' day|marathon monday",
            Holiday.COLUMBUS_DAY: "columbus day|indigenous peoples day|indigenous peoples' day",
            Holiday.VETERANS_DAY: "veterans day|veteran's day|veterans' day|armistice day"
            "|remembrance day",
            Holiday.REMEMBRANCE_SUNDAY: "remembrance sunday",
            Holiday.ELECTION_DAY: "election day|election night",
            Holiday.JUNETEENTH: "juneteenth",
            Holiday.ST_PATRICKS: (
                "st patrick's day|st patricks day|st. patrick's day|st. patricks day"
                "|saint patrick's day|saint patricks day|st paddy's day|st paddys day"
                "|paddy's day|paddys day|st pattys day|st patrick's|st patricks"
            ),
            Holiday.ST_DAVIDS: "st david's day|st davids day",
            Holiday.ST_GEORGES: "st george's day|st georges day",
            Holiday.ST_ANDREWS: "st andrew's day|st andrews day",
            Holiday.BURNS_NIGHT: "burns night|burn's night|burns supper",
            Holiday.APRIL_FOOLS: "april fools|april fool's|april fools day|april fool's day"
            "|april fools' day",
            Holiday.CANADA_DAY: "canada day",
            Holiday.VICTORIA_DAY: "victoria day",
            Holiday.FAMILY_DAY: "family day",
            Holiday.CIVIC_HOLIDAY: "civic holiday|civic day",
            Holiday.TRUTH_DAY: "truth and reconciliation day|orange shirt day",
            Holiday.AUSTRALIA_DAY: "australia day",
            Holiday.ANZAC_DAY: "anzac day",
            Holiday.KINGS_BIRTHDAY: "king's birthday|kings birthday|queen's birthday"
            "|queens birthday",
            Holiday.MELBOURNE_CUP: "melbourne cup day|cup day|melbourne cup",
            Holiday.WAITANGI_DAY: "waitangi day",
            Holiday.EARLY_MAY_BANK_HOLIDAY: "early may bank holiday|may day bank holiday"
            "|first may bank holiday|may bank holiday|bank holiday monday|bank holiday"
            "|the bank holiday",
            Holiday.SPRING_BANK_HOLIDAY: "spring bank holiday|late may bank holiday"
            "|second may bank holiday|may bank holiday|bank holiday monday|bank holiday"
            "|the bank holiday",
            Holiday.JUNE_BANK_HOLIDAY: "june bank holiday",
            Holiday.SUMMER_BANK_HOLIDAY: "summer bank holiday|august bank holiday"
            "|late august bank holiday|bank holiday monday|bank holiday|the bank holiday",
            Holiday.OCTOBER_BANK_HOLIDAY: "october bank holiday",
            Holiday.BONFIRE_NIGHT: "bonfire night|guy fawkes night|guy fawkes day|guy fawkes"
            "|fireworks night",
            Holiday.CINCO_DE_MAYO: "cinco de mayo",
            Holiday.DAY_OF_THE_DEAD: "day of the dead|dia de los muertos|all souls day"
            "|all souls' day",
            Holiday.EPIPHANY: "epiphany|twelfth night|three kings day|three kings' day",
            Holiday.MAY_DAY: "may day",
            Holiday.EARTH_DAY: "earth day",
            Holiday.FLAG_DAY: "flag day",
            Holiday.TAX_DAY: "tax day",
            Holiday.GROUNDHOG_DAY: "groundhog day",
            Holiday.PI_DAY: "pi day",
            Holiday.STAR_WARS_DAY: "star wars day",
            Holiday.ALL_SAINTS: "all saints day|all saints' day",
            Holiday.BASTILLE_DAY: "bastille day",
            Holiday.ST_NICHOLAS: "st nicholas day|saint nicholas day|st nick's day",
            Holiday.KINGS_DAY_NL: "king's day|kings day|koningsdag",
            Holiday.GANDHI_JAYANTI: "gandhi jayanti",
            Holiday.FREEDOM_DAY: "freedom day",
            Holiday.HERITAGE_DAY: "heritage day|braai day",
            Holiday.YOUTH_DAY: "youth day",
            Holiday.SUPER_BOWL: "super bowl sunday|superbowl sunday|super bowl|superbowl",
        },
        Kind.ON: {0: "on|dated|date|back on|as of|from", 1: "for"},
        Kind.AT: {0: "at|over|during|around|about|by|at around|back at|sometime"},
        Kind.IN: {0: "in|within|during|throughout|back in|over"},
        Kind.THE: {0: "the", 1: "my|our"},
        Kind.OF: {0: "of|in"},
        Kind.AGO: {0: "ago|back|earlier|prior"},
        Kind.AHEAD: {0: "from now|from today|later|hence"},
        Kind.LAST: {0: "last|previous|prev|this past|this last|lst"},
        Kind.THIS: {0: "this|current|the current|ths|the present"},
        Kind.NEXT: {0: "next|coming|upcoming|following|the coming"},
        Kind.NEXT_AFTER: {0: "coming"},
        Kind.HALF: {0: "half", 1: "h1", 2: "h2"},
        Kind.LAST_AFTER: {0: "gone|just gone|just past"},
        Kind.PAST: {0: "last|previous|prior", 1: "past|trailing"},
        Kind.BEFORE_LAST: {0: "before last|b4 last"},
        Kind.EDGE: {
            1: (
                "first day of|first of|start of|beginning of|very beginning of"
                "|very first day of|the start of|the beginning of|the first day of|the first of"
            ),
            -1: (
                "last day of|last of|end of|very end of|very last day of"
                "|the end of|the last day of|the last of|close of"
            ),
            -2: "month end|month-end|eom|end of month|the end of month",
        },
        Kind.WITHIN: {
            0: "early|earlier|early on|beginning",
            1: "mid|middle of|the middle of|halfway through|midway through|half way through"
            "|in the middle of",
            2: "late|later|late on",
        },
        Kind.SOMEDAY: {
            2: "the other day|the other night|the other evening|the other morning|the other week",
            14: "a while ago|a while back|awhile ago|awhile back|some time ago|sometime ago"
            "|ages ago|a long time ago|a good while ago",
        },
        Kind.SINCE: {0: "since|ever since|starting from|from and including"},
        Kind.FROM: {0: "from|for|starting"},
        Kind.TO: {
            0: "to|through|thru|until|till|til|-|up to|up until|and including|->|to the end of"
        },
        Kind.AND: {0: "and|&|n"},
        Kind.BETWEEN: {0: "between|btw|btwn"},
        Kind.ONWARDS: {0: "on|onward|onwards|forward"},
        Kind.UNTIL: {
            0: "until|till|til|'til|up to|up until|'till|ending|ends|up till",
            2: "before",
            1: "through|thru|until the end of|till the end of|until end of|up to the end of"
            "|through the end of|to the end of|ending in|through to",
        },
        Kind.BEFORE: {0: "before|prior to"},
        Kind.AFTER: {0: "after"},
        Kind.SO_FAR: {0: "so far|to date|until now|till now|up to now|already|yet|thus far"},
        Kind.TO_DATE: {
            Units.WEEK: "wtd|week to date|week-to-date",
            Units.MONTH: "mtd|month to date|month-to-date",
            Units.QUARTER: "qtd|quarter to date|quarter-to-date",
            Units.YEAR: "ytd|year to date|year-to-date",
        },
        Kind.VERSUS: {
            0: (
                "vs|vs.|versus|v|v.|compared to|compared with|compare to|compare with"
                "|in comparison to|than|against|relative to|compared 2"
            )
        },
        Kind.COMPARE: {0: "compare|comparing|comparison|difference between|diff between"},
        Kind.QUARTER: {1: "q1", 2: "q2", 3: "q3", 4: "q4"},
        Kind.PAYDAY: {0: "payday|pay day|pay-day|paydays|paycheck|pay check"},
        Kind.EVERY: {0: "every|each|evry|evey|every single|ea"},
        Kind.OTHER: {2: "other|alternate|second", 3: "third"},
        Kind.OFTEN: {
            Rhythm.DAILY: "daily|everyday|nightly",
            Rhythm.WEEKLY: "weekly|wkly|p/w|p.w.|p/wk|pw",
            Rhythm.MONTHLY: "monthly|mthly|montly|monthy|pcm|p.c.m.|p/m|p/mo",
            Rhythm.YEARLY: "yearly|annually|annual|anually|p.a.|p/a|per annum",
            Rhythm.FORTNIGHTLY: ("biweekly|bi-weekly|bi weekly|fortnightly"),
            Rhythm.QUARTERLY: "quarterly|qtrly|quaterly",
            Rhythm.HALF_YEARLY: (
                "semiannually|semi-annually|half yearly|half-yearly|twice a year|semi annually"
                "|biannually|bi-annually|biannual|half-annually|six-monthly|six monthly"
            ),
            Rhythm.UNCLEAR: "semimonthly|semi-monthly|bimonthly|bi-monthly|bi monthly|biennially",
        },
        Kind.PER: {0: "per|a|an|/|p"},
        Kind.TIMES: {
            0: "times|installments|instalments|payments|installment|instalment|payment|occurrences"
            "|times in total|times total|x|rates|occasions"
        },
        Kind.ONCE: {1: "once", 2: "twice", 3: "thrice"},
        Kind.HABIT: {
            0: "pay|pays|due|comes out|goes out|goes through|gets taken|is taken|is debited|lands"
            "|arrives|comes in|goes in|renews|bills|charges|charged|payable|falls due|leaves"
            "|get paid|gets paid|am paid",
            1: "auto renews|autopays|auto pays|autopay|auto pay|direct debit|standing order"
            "|recurring|repeating|repeats|subscription",
        },
        Kind.STARTING: {
            0: "starting|starts|start|beginning|begin|from|as of|effective|starting from|commencing"
            "|starting on|beginning on|first one|first due|first payment|starting in|beginning in"
        },
        Kind.FOR: {0: "for|for the next|over|over the next|during the next"},
        Kind.NOT_AFTER: {
            0: "i|you|we|they|he|she|it|that|who|and with|there|u|this|your|his|her|aunt",
            3: "with|w|and with|named|called",
            1: "ruby|tgi|tgif|freaky|casual|girl|man",
            2: "spent|spend|used|blew|burned|burnt|went through",
        },
        Kind.NOT_BEFORE: {
            0: "i|you|we|they|he|she|it|be|have|not|need|madness|tai|also|u|get|s|go"
        },
        Kind.THING: {
            Thing.BEFORE: (
                "gift|gifts|present|presents|prezzies|pressies|tree"
                "|trees|decorations|decoration|decor|deco|card|cards|lights|costume|costumes"
                "|jumper|jumpers|sweater|sweaters|stocking|stockings|wrapping|paper|ornaments"
                "|ornament|crackers|wreath"
                "|pajamas|pyjamas|pjs|hamper|hampers|calendar|raffle|club|makeup|pumpkin|pumpkins"
                "|outfit|outfits|dress|hat|mask|wig|music|list|budget|fund|savings|bonus"
                "|supplies|stuff|carol|carols|bunny|basket|baskets"
                "|crafts|craft|balloons|banner|invitations|invites|stamps"
                "|baubles|tinsel|garland|candles|cracker|hamper|toys|toy|books|book|shirt|socks"
            ),
            Thing.OTHER_NAME: (
                "screen|cream|hat|hats|glasses|dress|block|lotion|tan|set|rise|bed|chips|down|nav"
                "|best|league|school|lottery|lotto|blues|times|mail|mirror|telegraph|express"
                "|supplement|magazine|newspaper|riley|addams|harbor|harbour|maid|dried|river"
            ),
            Thing.SHOPPING: (
                "shopping|shop|deal|deals|sale|sales|special|specials|bargain|bargains|haul|market"
                "|markets|offer|offers|discount|discounts|clearance|order|orders|steal|steals"
            ),
            Thing.PERIOD: "holiday|holidays|vacation|season|week|period|break|time|hols",
            Thing.PARTY: "party|parties|do|bash",
            Thing.AHEAD: "flights|flight|tickets|ticket|cruise|booking|reservation|reservations",
            Thing.EVE: "eve",
            Thing.PERISHABLE: (
                "flowers|flower|bouquet|roses|lilies|lily|candy|pudding|puddings|cake|eggs|egg"
                "|chocolate|chocolates|sweets|turkey|cookies|ham"
            ),
            Thing.OUTING: "trip|getaway|hotel|airbnb|tour|outing|excursion|travel",
        },
    },
)
