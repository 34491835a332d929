"""English."""

from local.lex.slot_types.words.language import Language, counted, mapped, phrases

_UNITS = counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = counted("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 20, 10)
_BELOW_HUNDRED = {**_UNITS, **_TENS} | {
    f"{ten} {unit}": _TENS[ten] + _UNITS[unit] for ten in _TENS for unit in list(_UNITS)[1:10]
}
_ORDINAL_UNITS = counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth "
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth",
    1,
)
_ORDINALS = (
    _ORDINAL_UNITS
    | {"twentieth": 20, "thirtieth": 30}
    | {
        f"{ten} {ordinal}": value + _ORDINAL_UNITS[ordinal]
        for ten, value in (("twenty", 20), ("thirty", 30))
        for ordinal in list(_ORDINAL_UNITS)[:9]
    }
)

ENGLISH = Language(
    code="en",
    below_hundred=_BELOW_HUNDRED,
    multipliers={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12},
    joiners=phrases("and"),
    decimal_words=phrases("point dot"),
    minus_words=phrases("minus negative"),
    ordinals=_ORDINALS,
    ordinal_suffixes=phrases("st nd rd th"),
    articles=phrases("a an one"),
    half=phrases("half"),
    months=counted(
        "january/jan february/feb march/mar april/apr may june/jun july/jul "
        "august/aug september/sep/sept october/oct november/nov december/dec",
        1,
    ),
    weekdays=counted(
        "monday/mon/mondays tuesday/tue/tues wednesday/wed/weds "
        "thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun"
    ),
    days=mapped(
        {
            0: "today now right_now tonight this_morning this_afternoon this_evening today's",
            1: "tomorrow tmrw tomorow tommorow tommorrow tomorrow_morning tomorrow_night",
            2: "day_after_tomorrow the_day_after_tomorrow overmorrow",
            -1: "yesterday last_night",
            -2: "day_before_yesterday the_day_before_yesterday",
        }
    ),
    turns=mapped(
        {-1: "last previous past", 0: "this current", 1: "next following coming upcoming"}
    ),
    weekend=phrases("weekend"),
    units=mapped(
        {
            "Y": "year years yr yrs",
            "M": "month months",
            "W": "week weeks wk wks",
            "D": "day days night nights",
            "h": "hour hours hr hrs h",
            "m": "minute minutes min mins m",
            "s": "second seconds sec secs s",
        }
    ),
    ahead_before=("in", "within"),
    ahead_after=("from now", "from today", "later", "hence"),
    ago_after=("ago", "back", "before today"),
    date_joiners=phrases("of the ,"),
    day_parts=mapped(
        {
            "MO": "in_the_morning this_morning morning",
            "AF": "in_the_afternoon this_afternoon afternoon",
            "EV": "in_the_evening this_evening evening",
            "NI": "at_night night tonight",
        }
    ),
    clock_times=mapped({"12:00": "noon midday", "00:00": "midnight"}),
    oclock=phrases("o'clock oclock o_'_clock"),
    time_openers=phrases("at by around about"),
    past=phrases("past after"),
    until=phrases("to till before of"),
    quarter=phrases("quarter"),
    twelve_hours=True,
    currencies=mapped(
        {
            "USD": "dollar dollars buck bucks usd us_dollars us_dollar",
            "EUR": "euro euros eur",
            "GBP": "pound pounds quid gbp sterling",
            "JPY": "yen jpy",
            "INR": "rupee rupees inr",
            "CNY": "yuan cny renminbi rmb",
            "CHF": "franc francs chf",
            "MXN": "peso pesos mxn",
            "BRL": "real reais brl",
            "KRW": "won krw",
            "RUB": "ruble rubles rub",
            "CAD": "cad canadian_dollars",
            "AUD": "aud australian_dollars",
            "SEK": "krona kronor sek",
            "PLN": "zloty pln",
            "ZAR": "rand zar",
            "SGD": "sgd",
            "HKD": "hkd",
            "NZD": "nzd",
            "NOK": "nok",
            "DKK": "dkk",
            "TRY": "lira try",
            "AED": "dirham dirhams aed",
            "ILS": "shekel shekels ils",
        }
    ),
    coins={
        "cent": (1, None),
        "cents": (1, None),
        "c": (1, None),
        "penny": (1, None),
        "pennies": (1, None),
        "pence": (1, "GBP"),
        "p": (1, "GBP"),
        "nickel": (5, "USD"),
        "nickels": (5, "USD"),
        "dime": (10, "USD"),
        "dimes": (10, "USD"),
        "quarter": (25, "USD"),
        "quarters": (25, "USD"),
    },
    percent=phrases("percent per_cent pct percentage"),
    yes=phrases(
        "yes y yeah yea yep yup yas sure ok okay k correct right absolutely definitely certainly "
        "indeed affirmative true of_course sure_thing please_do go_ahead do_it sounds_good "
        "that's_right that's_correct that_is_correct that_is_right it_is it_does i_do i_am "
        "looks_good that's_fine that_works that_works_for_me works_for_me perfect great "
        "alright all_right fine very_well why_not confirm confirmed i_confirm i_agree agreed "
        "you_bet totally exactly uh_huh yes_please yes_i_do it_sure_is for_sure "
        "good cool awesome proceed book_it no_problem i_think_so i_believe_so i'm_sure i_am_sure "
        "i_want_that i_would"
    ),
    no=phrases(
        "no n nope nah nay negative never not no_way no_thanks no_thank_you not_really "
        "not_at_all don't do_not i_don't i_do_not absolutely_not definitely_not certainly_not "
        "of_course_not incorrect wrong that's_wrong that's_incorrect that_is_wrong "
        "that_is_incorrect not_correct that's_not_right that_is_not_right not_now not_yet cancel "
        "cancel_it forget_it never_mind nevermind stop don't_do_it do_not_do_it i'd_rather_not "
        "it_is_not it's_not it_isn't it_doesn't it_does_not false no_i_don't decline "
        "i_don't_think_so i_do_not_think_so i_think_not i_would_not"
    ),
    maybe=phrases("maybe perhaps possibly probably might i_might could_be i_guess_so depends"),
    unknown=phrases(
        "don't_know i_don't_know i_do_not_know dunno i_dunno not_sure i'm_not_sure i_am_not_sure "
        "no_idea i_have_no_idea unsure unknown no_clue i_can't_say who_knows"
    ),
    carriers=phrases(
        "in to from at on for of by into near around about with the a an my our your this that it "
        "its it's is are be was will would i i'm i'd i'll id im me we we're we'd am want wants "
        "wanna need like love prefer make let's let have having has get give take go going "
        "please pls plz thanks thank you just only maybe think guess um uh er well so ok okay "
        "hmm actually yes yeah sure then one ones name called said mean say staying living "
        "live call number and should can could"
    ),
    function_words=phrases(
        "a an the and or but if then of in on at to for from by with about into over after before "
        "up down out off is are am was were be been being do does did done have has had will would "
        "can could shall should may might must i me my mine we us our you your he him his she her "
        "it its they them their this that these those there here what which who whom whose when "
        "where why how please thanks thank want need like love just some any all so too very "
        "really now well ok okay hey hi hello get got give let lets make go going im id ill ive "
        "s m d ll ve re t don isn aren wasn doesn didn won couldn wouldn shouldn hasn haven "
        "dont can't help able know tell would_like one as than also only kindly "
        "could_you gonna wanna try trying looking look something anything someone much "
        "many more most lot lots bit"
    ),
    courtesies=phrases("hi hello hey thank thanks help ok okay love now"),
)
