"""Names that hold a number which is never a price: shops, bands, films, games, forms, products."""

from __future__ import annotations

NAMES = """
    motel 6, super 8, studio 6, forever 21, pier 1, five below, 5 below, 99 ranch, 99 cents only,
    99 cent store, 7 brew, seven brew, 85 degrees, 32 degrees, nine west, 9 west, 5 guys,
    five guys, 4 rivers, four rivers, 2 bros, two bros, first watch, six flags, 6 flags,
    four seasons, 4 seasons, 24 hour fitness, 24 seven, studio 54, 54 below, 100 montaditos,
    cafe nine, bar nine, route 66, phillips 66, 76 station, 76 gas, union 76, 7 eleven, 7 - 11,
    seven eleven, 7 - eleven, seven - eleven, 7 11, wd - 40, 7 - up, 24 / 7, 1800 flowers, 3 brothers, three brothers, two men and a truck, one medical, 3 mobile, three mobile,
    heinz 57, formula 409, 409 cleaner, wd 40, levis 501, levis 505, levis 511, levi's 501,
    levi's 505, levi's 511, 501 jeans, 505 jeans, 511 jeans, jack daniels no 7, old no 7,
    chanel no 5, no 5 perfume, vat 69, 1800 tequila, colt 45, three olives, 3 olives, 19 crimes,
    nineteen crimes, 14 hands, 3 floyds, three floyds, 818 tequila, 5 hour energy,
    five hour energy, 3 musketeers, three musketeers, 7 up, seven up, 100 grand bar, coke zero, zero sugar, 1 password, 23 and me, 401 k, 403 b, 529 plan, 20 20 glasses,
    olaplex 3, dior 999, five star notebook, 3 ring binder, three ring binder, 2 percent milk,
    1 percent milk, 3 in 1, three in one, 2 in 1, two in one, 57 sauce, thousand island, 3 way bulb, 4 wheeler,
    18 wheeler, 50 50 raffle, office 365, microsoft 365, windows 10, windows 11, xbox 360,
    nintendo 64, fifa 24, fifa 25, fifa 26, madden 24, madden 25, madden 26, 2k 25, 2k 26,
    final fantasy 7, gta 5, gta 6, formula 1, formula one, super bowl 60, final four, final 4,
    channel 4, channel 5, bbc 1, espn 2, 90 day fiance, 60 minutes, 1099 form, 1099 filing,
    form 1099, 1040 form, 1040 filing, form 1040, chapter 7, chapter 11, chapter 13, section 8,
    big 12, pac 12, i 95, highway 1,
    blink 182, maroon 5, sum 41, matchbox 20, matchbox twenty, twenty one pilots, 21 pilots,
    30 seconds to mars, thirty seconds to mars, 50 cent concert, 50 cent tickets, 21 savage,
    2 chainz, 3 doors down, three doors down, 311 concert, the 1975, eve 6, 98 degrees,
    5 seconds of summer, 3 days grace, three days grace, five for fighting, u 2 concert,
    u 2 tickets, b 52 s, ub 40, all 4 one, 4 non blondes, one direction, 1 direction,
    one republic, area 51, catch 22, apollo 13, fahrenheit 451, slaughterhouse five,
    slaughterhouse 5, ocean's 8, ocean's 11, oceans 11, oceans eleven, 101 dalmatians, 12 monkeys,
    28 days later, 28 years later, seven samurai, 12 angry men, twelve angry men, 21 jump street,
    district 9, 8 mile, fifty shades, rimborso 730, modello 730, caf 730, il 730, del 730,
    vitamina b 12, 99 pop, super 95, sin plomo 95, gasolina 95, sp 95, sp 98, sans plomb 95,
    sans plomb 98, s 10
"""
"""Phrases kept apart by commas, as they are cut into pieces ("wd40" is "wd 40")."""
