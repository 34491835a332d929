"""What amounts a text holds: exactly these, with their currency, and `?` where it is asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.amounts import Doubt, Reason, Strength, find_amounts, find_money
from language.context import Context, NumberFormat
from language.text import Span, clean
from ledger.currencies import EXPONENTS

ENGLISH = (
    ("3 Brothers bakery 18", "18"),
    ("levis 501 89", "89"),
    ("order #4491 34.10 amazon", "34.10"),
    ("12 eggs 3.49", "3.49"),
    ("1kg apples 3.20", "3.20"),
    ("filled up 42 litres, 71.30", "71.30"),
    ("iphone 15 case 20", "20"),
    ("room 204 90", "90"),
    ("call 555-1234", ""),
    ("20% off", ""),
    ("2 coffees for 9", "9"),
    ("route 66 diner 23", "23"),
    ("7-eleven 4.50", "4.50"),
    ("wd40 8", "8"),
    ("5km taxi 12", "12"),
    ("$5", "5:USD"),
    ("5$", "5:USD"),
    ("5 bucks", "5:USD"),
    ("12€", "12:EUR"),
    ("CHF 1'199.90", "1199.90:CHF"),
    ("A$ 22", "22:AUD"),
    ("S$15", "15:SGD"),
    ("R$ 30", "30:BRL"),
    ("C$12.50 tims", "12.50:CAD"),
    ("75c", "0.75:USD"),
    ("50p", "0.50:GBP"),
    ("2k", "2000"),
    ("1.5m", "1500000"),
    ("a grand", "1000"),
    ("ten quid", "10:GBP"),
    ("a fiver", "5"),
    ("a tenner for parking", "10"),
    ("twelve fifty", "12.5"),
    ("five dollars fifteen cents", "5.15:USD"),
    ("five fifteen", "5.15"),
    ("a hundred and twenty", "120"),
    ("3 hundred", "300"),
    ("half a grand", "500.0"),
    ("2 lakh", "200000:INR"),
    ("1.5 crore", "15000000:INR"),
    ("50 mil", "50000"),
    ("8,5jt", "8500000:IDR"),
    ("50rb", "50000:IDR"),
    ("tre euro e cinquanta", "3.5:EUR"),
    ("zwölf fünfzig", "12.5"),
    ("zwei euro fünfzig", "2.5:EUR"),
    ("4€50", "4.5:EUR"),
    ("4 euro 50", "4.5:EUR"),
    ("12,-", "12"),
    ("Rs. 500", "500:INR"),
    ("60 rs", "60:INR"),
    ("₹1,50,000", "150000:INR"),
    ("500 руб", "500:RUB"),
    ("٤٫٥٠", "4.50"),
    ("४.५०", "4.50"),
    ("１２．５０", "12.50"),
    ("coffee4.50", "4.50"),
    ("18.20uber home", "18.20"),
    ("lunch12", "12"),
    ("l0nch 11", "11"),
    ("1O.50", "10.50?"),
    ("1.200", "1200?"),
    ("1,200", "1200"),
    ("lunch 10.999", "10.999?"),
    ("35 + 5 tip", "40"),
    ("23 including tip", "23"),
    ("2 pizzas at 12 each", "24"),
    ("4 tickets @ 15.50", "62.00"),
    ("3 x 4.50", "13.50"),
    ("3×4.50", "13.50"),
    ("4.50 x 3", "13.50"),
    ("2 coffees 3.50 each", "7.00"),
    ("12 apiece", "12?"),
    ("90 split 3 ways", "30.00?"),
    ("half of 80", "40.00"),
    ("split 90 with tom", "45.00?"),
    ("paid 80 for dinner but my half is 40", "40"),
    ("my share was 25", "25"),
    ("was 499 but i got 50 off", "449?"),
    ("100 minus 20 discount", "80"),
    ("50 + 10 + 5", "65"),
    ("20% tip on 50", "60?"),
    ("2 for 9", "9"),
    ("laptop 1000 x 3 installments monthly", "1000"),
    ("lunch 12 taxi 9", "12 9"),
    ("1,50 Brot, 2,30 Milch", "1.50 2.30"),
    ("coffee 4.50, bagel 3", "4.50 3"),
    ("5$ coffee 12€ lunch", "5:USD 12:EUR"),
    ("lunch 12, 9 taxi", "12 9"),
    ("refund 30", "30"),
    ("-20", "20"),
    ("+50 from grandma", "50"),
    ("(20)", "20"),
    ("coffee 1e3", "1?"),
    ("one coffee 4", "4"),
    ("had one of those days", ""),
    ("spent twenty on lunch", "20"),
    ("lunch with 3 friends 45", "45"),
    ("dinner for 2 at luigi's 54", "54"),
    ("dinner for 4 86.50", "86.50"),
    ("table for 6, 240", "240"),
    ("3 beers 5 each", "15"),
    ("taxi 20-25", "20?"),
    ("about 30 for gas", "30"),
    ("~30 lunch", "30"),
    ("lunch 12 and coffee 4", "12 4"),
    ("coffee 4 bagel 3 total 7", "7"),
    ("paid 20 got 5 back", "15?"),
    ("bought 2 shirts 40", "40"),
    ("parking 2h 6", "6"),
    ("netflix 15.99 and spotify 9.99", "15.99 9.99"),
    ("1 234,50", "1234.50?"),
    ("rent 1,200.00", "1200.00"),
    ("2024 taxes 350", "350"),
    ("24/7 store 6", "6"),
    ("$12.50 lunch", "12.50:USD"),
    ("usd 40 shoes", "40:USD"),
    ("40 EUR hotel", "40:EUR"),
    ("£8 pint", "8:GBP"),
    ("8 pounds sandwich", "8:GBP"),
    ("2 pounds of apples 5", "5"),
    ("gas 40$", "40:USD"),
    ("coffee $ 5", "5:USD"),
    ("$5.5 coffee", "5.5:USD"),
    ("$1k", "1000:USD"),
    ("1,000,000", "1000000"),
    ("0.5", "0.5"),
    (".50 candy", "0.50"),
    ("100 all in", "100"),
    ("lunch: 12", "12"),
    ("lunch=12", "12"),
    ("lunch 12. taxi 9.", "12 9"),
    ("-$20", "20:USD"),
    ("$-20", "20"),
    ("coffee -4.50", "4.50"),
    ("us$ 15", "15:USD"),
    ("two hundred fifty", "250"),
    ("one twenty five", "1.25?"),
    ("starbucks 6.45", "6.45"),
    ("uber 14.20 to airport", "14.20"),
    ("paid 1,250 rent", "1250"),
    ("target run $83.17", "83.17:USD"),
    ("gas 52", "52"),
    ("52 gas", "52"),
    ("spent 15 on burritos and 8 on beer", "15 8"),
    ("dinner w/ sarah 62.40", "62.40"),
    ("movie tickets 2x 14", "28"),
    ("2x latte 11", "11"),
    ("costco 312.88 + membership 65", "312.88 65"),
    ("dog food 45.99, cat litter 18.50, treats 7", "45.99 18.50 7"),
    ("got paid 2500", "2500"),
    ("venmo'd jake 20 for pizza", "20"),
    ("kindle book 9.99", "9.99"),
    ("new tires $640.00", "640.00:USD"),
    ("electric bill 134.22", "134.22"),
    ("water 40, gas 35, internet 79.99", "40 35 79.99"),
    ("phone bill 65/month", "65"),
    ("gym 30 a month", "30"),
    ("lunch 12.5", "12.5"),
    ("parking $3", "3:USD"),
    ("3 dollars parking", "3:USD"),
    ("eur 45 train", "45:EUR"),
    ("45 eur train", "45:EUR"),
    ("train 45 euros", "45:EUR"),
    ("20 quid on drinks", "20:GBP"),
    ("300 yen onigiri", "300:JPY"),
    ("1500 yen for ramen", "1500:JPY"),
    ("tip 5", "5"),
    ("10k bonus", "10000"),
    ("$2.5k laptop", "2500:USD"),
    ("rent $1,850.00", "1850.00:USD"),
    ("rent 1850.00", "1850.00"),
    ("amazon 23.99 + 5.99 shipping", "29.98"),
    ("haircut 40 plus 8 tip", "48"),
    ("sushi 35 with 7 tip", "42"),
    ("5 coffees at 3.20 each", "16.00"),
    ("4 x 2.25 bagels", "9.00"),
    ("bagels 4 x 2.25", "9.00"),
    ("3 tacos 2.50 each", "7.50"),
    ("bought 3 books 45", "45"),
    ("7up 2", "2"),
    ("ps5 game 69.99", "69.99"),
    ("a4 paper 6.50", "6.50"),
    ("windows 11 license 120", "120"),
    ("500ml water 1.50", "1.50"),
    ("2 lb chicken 9.40", "9.40"),
    ("6 pack beer 11", "11"),
    ("six pack 11", "11"),
    ("dozen eggs 4", "4"),
    ("flight 240 hotel 380", "240 380"),
    ("taxi 15 eur and lunch 20 eur", "15:EUR 20:EUR"),
    ("lunch for two 34", "34"),
    ("lunch for 34", "34"),
    ("birthday gift for 8 year old 25", "25"),
    ("coffee with 2 friends 14.50", "14.50"),
    ("bill was 120 split between 4", "30.00?"),
    ("120/4 dinner", ""),
    ("split 60 with anna", "30.00?"),
    ("my share of dinner 22", "22"),
    ("owed 50", "50"),
    ("jacket 80 minus 15 coupon", "65"),
    ("shoes were 100 but 30% off", "70.00?"),
    ("20% tip on 45", "54?"),
    ("$45 + 20% tip", "54:USD?"),
    ("around 40 for groceries", "40"),
    ("groceries ~40", "40"),
    ("40ish on groceries", "40"),
    ("fifty bucks gas", "50:USD"),
    ("a hundred dollars for shoes", "100:USD"),
    ("two hundred and fifty on flights", "250"),
    ("twenty-five dollars", "25:USD"),
    ("thirty five fifty for lunch", "35.5"),
    ("one fifty for coffee", "1.5?"),
    ("nine ninety nine app", "9.99"),
    ("five hundred rent share", "500"),
    ("half a million house", "500000.0"),
    ("1.2k rent", "1200"),
    ("coffee 4,50", "4.50"),
    ("coffee 4.5.0", ""),
    ("coffee 3,75 bagel 2,25", "3.75 2.25"),
    ("dinner 45.678", "45.678?"),
    ("bus ticket #5567 2.90", "2.90"),
    ("invoice 20331 paid 450", "450"),
    ("order 88213 - 19.99", "19.99"),
    ("call 0800 123 456", ""),
    ("iban de89 3704 0044 0532 0130 00", ""),
    ("covid-19 test 40", "40"),
    ("f-150 oil change 60", "60"),
    ("boeing 747 model 45", "45"),
    ("studio 54 tickets 80", "80"),
    ("blink 182 tickets 90", "90"),
    ("5 guys 14", "14"),
    ("five guys 14", "14"),
    ("99 ranch market 45", "45"),
    ("24 hour fitness 40", "40"),
    ("1-800-flowers 60", "60"),
    ("4k tv 600", "600"),
    ("65 inch tv 700", "700"),
    ("usb-c cable 9", "9"),
    ("b12 vitamins 15", "15"),
    ("3d printer filament 25", "25"),
    ("2nd coffee 4", "4"),
    ("coffee 4 on 3rd ave", "4"),
    ("42nd street parking 18", "18"),
    ("100% cotton shirt 25", "25"),
    ("refund of 30 from amazon", "30"),
    ("returned shoes +80", "80"),
    ("-15.50 return", "15.50"),
    ("$0", "0:USD?"),
    ("free lunch 0", "0?"),
    ("€1.234,56 laptop", "1234.56:EUR"),
    ("1.234.567,89", "1234567.89"),
    ("0,99 app", "0.99"),
    ("99c", "0.99:USD"),
    ("99 cents", "0.99:USD"),
    ("two dollars and fifty cents", "2.5:USD"),
    ("2 dollars 50 cents", "2.5:USD"),
    ("2 dollars and 50 cents", "2.5:USD"),
    ("$2 and 50c", "2.5:USD"),
    ("ten dollars", "10:USD"),
    ("a buck fifty", "1.5:USD"),
    ("walmart 127.43 for the week", "127.43"),
    ("put 45 in the tank", "45"),
    ("grabbed a coffee for 3.75", "3.75"),
    ("my netflix went up to 17.99", "17.99"),
    ("paid $1,499.00 for macbook", "1499.00:USD"),
    ("sent mom 200", "200"),
    ("two tickets to the game 150", "150"),
    ("chipotle bowl 11.25 + guac 2.95", "11.25 2.95"),
    ("lyft $9.80, tip $2", "9.80:USD 2:USD"),
    ("lunch at joe's 13.40", "13.40"),
    ("rent 1200 utilities 150", "1200 150"),
    ("beer 6, wings 12, tip 4", "6 12 4"),
    ("ordered 3 pizzas for $42", "42:USD"),
    ("$42 for 3 pizzas", "42:USD"),
    ("15 for 2 sandwiches", "15"),
    ("20 for parking", "20"),
    ("paid 35 to get nails done", "35"),
    ("cinema 2 tickets 24", "24"),
    ("24 for 2 cinema tickets", "24"),
    ("got 4 avocados for 5", "5"),
    ("train to boston 58.50", "58.50"),
    ("dentist copay 25", "25"),
    ("shirt $20 pants $35", "20:USD 35:USD"),
    ("uber 12, uber 15", "12 15"),
    ("12 uber 15 uber", "12 15"),
    ("toll 1.25", "1.25"),
    ("monthly gym fee 39.99", "39.99"),
    ("spent a total of 84 on toys", "84"),
    ("total 84 at target", "84"),
    ("flat white 4.8", "4.8"),
    ("haircut 30 (incl tip)", "30"),
    ("breakfast 8.5, lunch 12, dinner 20", "8.5 12 20"),
    ("ice cream 2 scoops 5.50", "5.50"),
    ("gas 10 gallons 38", "38"),
    ("filled tank 12.4 gal $45.10", "45.10:USD"),
    ("walmart 2l milk 3.20", "3.20"),
    ("1 coffee 3.50", "3.50"),
    ("1 coffee and 2 bagels 9.50", "9.50"),
    ("vet 120 for the 2 cats", "120"),
    ("amazon prime 139/year", "139"),
    ("spotify 9.99/mo", "9.99"),
    ("1/2 price shoes 30", "30"),
    ("half price shoes 30", "30"),
    ("pizza 1/2 off 12", "12"),
    ("20 usd and 15 eur", "20:USD 15:EUR"),
    ("20 USD, 15 EUR", "20:USD 15:EUR"),
    ("100 jpy gum", "100:JPY"),
    ("gum 100yen", "100:JPY"),
    ("1k rent", "1000"),
    ("laptop 1.2k", "1200"),
    ("car 23k", "23000"),
    ("bonus 5k", "5000"),
    ("dinner 3 courses 75", "75"),
    ("hotel 3 nights 420", "420"),
    ("hotel 3 nights at 140", "420?"),
    ("airbnb 2 nights 95 each", "190"),
    ("day 3 lunch 14", "14"),
    ("lunch with 4 people 80", "80"),
    ("80 lunch for 4", "80"),
    ("80 lunch 4 people", "80"),
    ("lunch for 4 people at 20 per person", "80"),
    ("20pp for 4", "80"),
    ("dinner $120 split 4 ways", "30.00:USD?"),
    ("split a $60 bill with 2 friends", "20.00:USD?"),
    ("split dinner 3 ways, total 90", "30.00?"),
    ("paid 100 for dinner, bob owes me half", "100"),
    ("groceries were 85 minus 10 coupon", "75"),
    ("$85 - $10 coupon", "75:USD?"),
    ("30 off a 120 jacket", "90?"),
    ("got 20 off shoes, paid 60", "60"),
    ("15% off, paid 85", "85"),
    ("paid 85 after 15% discount", "85"),
    ("sales tax 8% on 50", "54.00?"),
    ("price 50 plus tax 4", "54"),
    ("no tip, 45", "45"),
    ("5 star hotel 300", "300"),
    ("2nd hand bike 150", "150"),
    ("3rd party app 2.99", "2.99"),
    ("1st class ticket 500", "500"),
    ("24h parking 18", "18"),
    ("10 minute massage 25", "25"),
    ("12 pack soda 7.49", "7.49"),
    ("100g coffee 8", "8"),
    ("2-pack socks 9", "9"),
    ("9-volt battery 6", "6"),
    ("c4 energy 3", "3"),
    ("mp3 player 40", "40"),
    ("ps5 499", "499"),
    ("iphone 999", "999"),
    ("iphone 15 999", "999"),
    ("model 3 charging 12", "12"),
    ("chapter 11 fee 300", "300"),
    ("zip 90210 delivery 6", "6"),
    ("pin 1234 atm 40", "40"),
    ("call center 555-1234 fee 20", "20"),
    ("(555) 123-4567 plumber 150", "150"),
    ("acct 12345678 transfer fee 15", "15"),
    ("fifty-five fifty for groceries", "55.5"),
    ("nineteen dollars lunch", "19:USD"),
    ("lunch nineteen", "19"),
    ("thirty bucks and some change", "30:USD"),
    ("like ten dollars on snacks", "10:USD"),
    ("spent forty five on gas", "45"),
    ("three hundred rent", "300"),
    ("one hundred dollars", "100:USD"),
    ("two grand for the car", "2000"),
    ("sixty cents", "0.60:USD"),
    ("three fifty coffee", "3.5"),
    ("spent 23.50 at whole foods", "23.50"),
    ("whole foods 23.50, gas 41", "23.50 41"),
    ("bought milk 3.79 bread 2.99 eggs 4.49", "3.79 2.99 4.49"),
    ("mcdonalds 8.99 x2", "17.98"),
    ("2 adult tickets 18 each, popcorn 9", "36 9"),
    ("rent is 1475", "1475"),
    ("my electricity was 92.16 this time", "92.16"),
    ("sold old bike for 120", "120"),
    ("received 45 from tom", "45"),
    ("paycheck 2,314.55", "2314.55"),
    ("bonus $1,000", "1000:USD"),
    ("$12 burrito + $3 chips", "12:USD 3:USD"),
    ("$12 + $3", "15:USD"),
    ("burrito 12 + 3 tip", "15"),
    ("taxi 18 + 20% tip", "21.6?"),
    ("dinner 64 including 10 tip", "64"),
    ("dinner 64 incl tip", "64"),
    ("concert tix 2 @ 55", "110"),
    ("55 each for 2 concert tix", "110"),
    ("bowling 4 games 6 each", "24"),
    ("daycare 3 days at 50/day", "150?"),
    ("airport parking 4 days 48", "48"),
    ("oil change 59.99 at jiffy lube", "59.99"),
    ("3 month gym membership 90", "90"),
    ("six month insurance premium 540", "540"),
    ("12 month subscription 120", "120"),
    ("costco run $214.08 and gas $38.50", "214.08:USD 38.50:USD"),
    ("cvs 12.87, walgreens 8.4", "12.87 8.4"),
    ("a couple beers 14", "14"),
    ("couple of coffees 9", "9"),
    ("dozen donuts 12", "12"),
    ("half dozen bagels 8", "8"),
    ("quarter pounder 6.5", "6.5"),
    ("four tacos 10", "10"),
    ("two for one pizza 15", "15"),
    ("buy one get one shoes 60", "60"),
    ("one way ticket 89", "89"),
    ("seven eleven 5.60", "5.60"),
    ("three month supply of contacts 80", "80"),
    ("first aid kit 25", "25"),
    ("second hand jacket 35", "35"),
    ("twenty one pilots tickets 90", "90"),
    ("one medical copay 30", "30"),
    ("forever 21 dress 35", "35"),
    ("motel 6 in reno 64", "64"),
    ("hotel room 180", "180"),
    ("room 12 hotel 180", "180"),
    ("bus 3", "3"),
    ("bus 2.75", "2.75"),
    ("line 4 metro 2.10", "2.10"),
    ("pier 39 lunch 28", "28"),
    ("area 51 tshirt 24", "24"),
    ("u2 tickets 150", "150"),
    ("b&b 2 nights 210", "210"),
    ("h&m 34.99", "34.99"),
    ("m&ms 2.50", "2.50"),
    ("at&t 85", "85"),
    ("o2 bill 25", "25"),
    ("3 mobile topup 20", "20"),
    ("wd-40 7.50", "7.50"),
    ("v8 juice 3", "3"),
    ("7-up 2.25", "2.25"),
    ("5-hour energy 4", "4"),
    ("a-1 sauce 5", "5"),
    ("windows 10 key 40", "40"),
    ("office 365 70", "70"),
    ("xbox series x 499", "499"),
    ("galaxy s24 case 19", "19"),
    ("catch 22 paperback 12", "12"),
    ("1984 by orwell 9.99", "9.99"),
    ("2001 a space odyssey dvd 8", "8"),
    ("2026 calendar 15", "15"),
    ("taxes for 2025 1200", "1200"),
    ("toy story 4 tickets 36", "36"),
    ("20-25 dollars on lunch", "20:USD?"),
    ("between 40 and 50 on gas", "40?"),
    ("40 or 50 on gas", "40?"),
    ("maybe 60 on groceries", "60"),
    ("approx $75 for books", "75:USD"),
    ("nearly 200 on shoes", "200"),
    ("just under 30 for lunch", "30"),
    ("over 100 on dinner", "100"),
    ("$100ish on clothes", "100:USD"),
    ("20 something for lunch", "20"),
    ("lunch was like $14", "14:USD"),
    ("fee of 3", "3"),
    ("atm 60 + 3 fee", "63"),
    ("flight 320 + bag 35", "320 35"),
    ("amazon 45.20 (free shipping)", "45.20"),
    ("amazon 45.20 - headphones", "45.20"),
    ("- coffee 4", "4"),
    ("* coffee 4", "4"),
    ("1. coffee 4", "4"),
    ("coffee: $4; bagel: $3", "4:USD 3:USD"),
    ("coffee $4 | bagel $3", "4:USD 3:USD"),
    ("coffee 4/bagel 3", "4 3"),
    ("$4coffee $3bagel", "4:USD 3:USD"),
    ("4$coffee 3$bagel", "4:USD 3:USD"),
)

ELSEWHERE = (
    ("de-DE", "EUR", "Kaffee 3,20", "3.20"),
    ("de-DE", "EUR", "Miete 1.050", "1050"),
    ("de-DE", "EUR", "Supermarkt 45,67 und Bäcker 3,50", "45.67 3.50"),
    ("de-DE", "EUR", "zwanzig Euro für Benzin", "20:EUR"),
    ("de-DE", "EUR", "2 Bier 8,40", "8.40"),
    ("de-DE", "EUR", "Pizza zwölf fünfzig", "12.5"),
    ("de-DE", "EUR", "hundertzwanzig Euro Schuhe", "120:EUR"),
    ("de-DE", "EUR", "3 Karten à 15", "45"),
    ("de-DE", "EUR", "3 Karten je 15 Euro", "45:EUR"),
    ("de-DE", "EUR", "Essen 90 geteilt durch 3", "30.00?"),
    ("de-DE", "EUR", "Taxi 20 plus 2 Trinkgeld", "22"),
    ("de-DE", "EUR", "Döner 7,-", "7"),
    ("de-DE", "EUR", "500 g Hack 4,99", "4.99"),
    ("de-DE", "EUR", "Auto 12.500", "12500"),
    ("de-DE", "EUR", "Kino 1,200", "1200?"),
    ("de-DE", "EUR", "ca. 30 Euro Drogerie", "30:EUR"),
    ("de-DE", "EUR", "4 Euro 50 für Eis", "4.5:EUR"),
    ("de-DE", "EUR", "vierundzwanzig neunzig", "24.9"),
    ("de-CH", "CHF", "Zug 1'234.50", "1234.50"),
    ("de-CH", "CHF", "znüni 8.50 fr", "8.50:CHF"),
    ("es-ES", "EUR", "café 1,50", "1.50"),
    ("es-ES", "EUR", "gasté veinte euros en taxi", "20:EUR"),
    ("es-ES", "EUR", "alquiler 1.200,50", "1200.50"),
    ("es-ES", "EUR", "2 cañas 5,60", "5.60"),
    ("es-ES", "EUR", "tres euros con cincuenta el pan", "3.5:EUR"),
    ("es-ES", "EUR", "cena 60 entre 3", "20.00?"),
    ("es-ES", "EUR", "pan 1,20 y leche 0,95", "1.20 0.95"),
    ("es-ES", "EUR", "treinta y cinco euros de gasolina", "35:EUR"),
    ("es-ES", "EUR", "dos cervezas a 3 cada una", "6"),
    ("es-MX", "MXN", "tacos 85 pesos", "85:MXN"),
    ("es-CO", "COP", "almuerzo 25 mil", "25000"),
    ("es-CO", "COP", "almuerzo 25.000", "25000"),
    ("fr-FR", "EUR", "courses 54,30", "54.30"),
    ("fr-FR", "EUR", "loyer 1 200", "1200"),
    ("fr-FR", "EUR", "loyer 1 200,50 €", "1200.50:EUR"),
    ("fr-FR", "EUR", "12€50 au resto", "12.5:EUR"),
    ("fr-FR", "EUR", "baguette un euro vingt", "1.2:EUR"),
    ("fr-FR", "EUR", "essence quarante-cinq euros", "45:EUR"),
    ("fr-FR", "EUR", "resto quatre-vingt-dix euros", "90:EUR"),
    ("fr-FR", "EUR", "2 cafés 4,40", "4.40"),
    ("fr-FR", "EUR", "cinq cents euros de loyer", "500:EUR"),
    ("fr-FR", "EUR", "3 places à 12 chacune", "36"),
    ("fr-FR", "EUR", "taxi 20 balles", "20:EUR"),
    ("fr-FR", "EUR", "deux croissants 2,60", "2.60"),
    ("it-IT", "EUR", "spesa 45,20", "45.20"),
    ("it-IT", "EUR", "affitto 1.100", "1100"),
    ("it-IT", "EUR", "due caffè 2,40", "2.40"),
    ("it-IT", "EUR", "cinquanta euro di benzina", "50:EUR"),
    ("it-IT", "EUR", "pizza 12 euro e 50", "12.5:EUR"),
    ("it-IT", "EUR", "cena 80 diviso 4", "20.00?"),
    ("it-IT", "EUR", "duecentocinquanta euro", "250:EUR"),
    ("pt-BR", "BRL", "mercado 120,50", "120.50"),
    ("pt-BR", "BRL", "uber R$ 18,90", "18.90:BRL"),
    ("pt-BR", "BRL", "cem reais de gasolina", "100:BRL"),
    ("pt-BR", "BRL", "aluguel 2.500", "2500"),
    ("pt-BR", "BRL", "celular 3x 500", "1500"),
    ("pt-BR", "BRL", "2 mil de aluguel", "2000"),
    ("pt-PT", "EUR", "café 0,80 e pastel 1,30", "0.80 1.30"),
    ("nl-NL", "EUR", "koffie 3,25", "3.25"),
    ("nl-NL", "EUR", "boodschappen vijfentwintig euro", "25:EUR"),
    ("nl-NL", "EUR", "2 biertjes 9", "9"),
    ("nl-NL", "EUR", "huur 1.350,00", "1350.00"),
    ("nl-NL", "EUR", "drie vijftig voor koffie", "3.5"),
    ("en-IN", "INR", "rent 25,000", "25000"),
    ("en-IN", "INR", "flat 1.2 crore", "12000000:INR"),
    ("en-IN", "INR", "auto ₹120", "120:INR"),
    ("en-IN", "INR", "rs 450 groceries", "450:INR"),
    ("en-IN", "INR", "Rs.250 chai", "250:INR"),
    ("en-IN", "INR", "500/- petrol", "500"),
    ("hi-IN", "INR", "चाय ₹२०", "20:INR"),
    ("hi-IN", "INR", "किराया 5 हजार", "5000"),
    ("ja-JP", "JPY", "ランチ980円", "980:JPY"),
    ("ja-JP", "JPY", "家賃8万円", "80000:JPY"),
    ("ja-JP", "JPY", "コーヒー 450", "450"),
    ("ja-JP", "JPY", "¥1,200 ramen", "1200:JPY"),
    ("ja-JP", "JPY", "lunch 4.50", "4.50?"),
    ("zh-CN", "CNY", "打车25块", "25:CNY"),
    ("zh-CN", "CNY", "午饭 35元", "35:CNY"),
    ("zh-CN", "CNY", "¥99 书", "99:CNY"),
    ("ko-KR", "KRW", "점심 8,500원", "8500:KRW"),
    ("ko-KR", "KRW", "월세 50만원", "500000:KRW"),
    ("ru-RU", "RUB", "такси 350 руб", "350:RUB"),
    ("ru-RU", "RUB", "аренда 45 тыс", "45000"),
    ("ru-RU", "RUB", "продукты 1 250,50", "1250.50"),
    ("id-ID", "IDR", "makan 25rb", "25000:IDR"),
    ("id-ID", "IDR", "gaji 5 juta", "5000000:IDR"),
    ("id-ID", "IDR", "kopi Rp 18.000", "18000:IDR"),
    ("tr-TR", "TRY", "kahve 85 tl", "85:TRY"),
    ("ar-EG", "EGP", "قهوة ٢٥ جنيه", "25:EGP"),
    ("pl-PL", "PLN", "obiad 32,50 zł", "32.50:PLN"),
    ("sv-SE", "SEK", "lunch 120 kr", "120:SEK"),
    ("nb-NO", "NOK", "kaffe 45 kr", "45:NOK"),
    ("da-DK", "DKK", "øl 55 kr", "55:DKK"),
    ("en-GB", "GBP", "pint £6.20", "6.20:GBP"),
    ("en-GB", "GBP", "tesco 23 quid", "23:GBP"),
    ("en-GB", "GBP", "crisps 85p", "0.85:GBP"),
    ("en-AU", "AUD", "brekkie $24", "24:AUD"),
    ("en-CA", "CAD", "timmies 5 bucks", "5:CAD"),
    ("en-CA", "CAD", "us$ 20 steam", "20:USD"),
    ("ar-KW", "KWD", "lunch 3.500", "3.500"),
    ("ar-KW", "KWD", "lunch 3.500 kwd", "3.500:KWD"),
    ("en-US", "USD", "0.002 btc vpn", "0.002:BTC?"),
    ("en-US", "USD", "tacos 300 pesos", "300:MXN"),
    ("en-US", "USD", "50 cad hoodie", "50:CAD"),
    ("en-US", "USD", "try 5 guys 12", "12"),
    ("en-US", "USD", "all 50", "50"),
    ("en-US", "EUR", "coffee $4", "4:USD"),
)

SAID_IN = (
    ("de", "Miete 1.050 überwiesen", "1050"),
    ("es", "gasté 50 mil en el súper ayer", "50000"),
    ("zh", "房租 1.2万", "12000:CNY"),
    ("ja", "家賃 8万", "80000:JPY"),
    ("nl", "twee tientjes voor de taxi", "20:EUR"),
    ("fr", "deux croissants 2,60", "2.60"),
    ("it", "affitto 1.100", "1100"),
    (None, "Miete 1.050", "1050?"),
)

NOT_MONEY = (
    ("5km taxi 12", Reason.QUANTITY),
    ("order #4491 34.10 amazon", Reason.CODE),
    ("20% off", Reason.PERCENT),
    ("levis 501 89", Reason.NAME),
    ("room 204 90", Reason.NAME),
    ("12 eggs 3.49", Reason.COUNT),
    ("parking 17:30 4", Reason.TIME),
    ("call 555-1234", Reason.PHONE),
    ("tax 2024 paperwork 350", Reason.YEAR),
    ("had one of those days", Reason.WORD),
)

FORMATS: tuple[NumberFormat, ...] = (
    "1,234.56",
    "1.234,56",
    "1 234,56",
    "1'234.56",
    "1,23,456.78",
)


def context(
    currency: str = "USD", locale: str = "en-US", number_format: NumberFormat | None = None
) -> Context:
    return Context(
        today=date(2026, 11, 21), currency=currency, locale=locale, number_format=number_format
    )


def read(text: str, where: Context, spoken: str | None = None) -> str:
    return " ".join(
        f"{found.amount:f}"
        + (f":{found.currency}" if found.currency else "")
        + ("?" if found.doubt else "")
        for found in find_amounts(text, where, spoken=spoken)
    )


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_amounts_of_english_messages(text: str, expected: str) -> None:
    assert read(text, context()) == expected


@pytest.mark.parametrize(("locale", "currency", "text", "expected"), ELSEWHERE)
def test_amounts_elsewhere(locale: str, currency: str, text: str, expected: str) -> None:
    assert read(text, context(currency, locale)) == expected


@pytest.mark.parametrize(("spoken", "text", "expected"), SAID_IN)
def test_the_language_of_the_words_settles_marks(
    spoken: str | None, text: str, expected: str
) -> None:
    assert read(text, context(), spoken) == expected


@pytest.mark.parametrize(("text", "reason"), NOT_MONEY)
def test_numbers_that_are_not_money_say_why(text: str, reason: Reason) -> None:
    assert reason in {other.reason for other in find_money(text, context()).others}


@pytest.mark.parametrize(
    ("text", "doubt", "readings"),
    [
        ("rent 1.200", Doubt.AMBIGUOUS, ("1200", "1.20")),
        ("lunch 10.999", Doubt.PRECISE, ("11.00", "10999")),
        ("pharmcy 1O.50", Doubt.MISREAD, ()),
        ("coffee 1e3", Doubt.SCIENTIFIC, ()),
        ("0.002 btc vpn", Doubt.UNSUPPORTED, ()),
        ("dinner 90 split 3 ways", Doubt.ARITHMETIC, ("30.00", "90")),
        ("coffee 0", Doubt.ZERO, ()),
        ("taxi 20-25", Doubt.AMBIGUOUS, ("20", "25")),
    ],
)
def test_a_doubt_offers_its_readings(text: str, doubt: Doubt, readings: tuple[str, ...]) -> None:
    (found,) = find_amounts(text, context())
    assert (found.doubt, found.readings) == (doubt, tuple(map(Decimal, readings)))


@pytest.mark.parametrize(
    ("text", "sign"),
    [("-20", "-"), ("+50 from grandma", "+"), ("lunch-12", None), ("lunch - 12", None)],
)
def test_only_a_sign_before_a_number_is_one(text: str, sign: Literal["+", "-"] | None) -> None:
    (found,) = find_amounts(text, context())
    assert found.sign == sign


@pytest.mark.parametrize(
    ("text", "locale", "currency", "code", "choices"),
    [
        ("900 kr", "en-US", "USD", "SEK", True),
        ("900 kr", "nb-NO", "EUR", "NOK", False),
        ("900 kr", "en-US", "DKK", "DKK", False),
        ("600 pesos", "en-US", "USD", "MXN", True),
        ("600 pesos", "en-US", "COP", "COP", False),
        ("¥1200", "en-US", "USD", "JPY", False),
        ("¥1200", "en-US", "CNY", "CNY", False),
        ("$5", "en-CA", "CAD", "CAD", False),
        ("$5", "de-DE", "EUR", "USD", False),
    ],
)
def test_signs_shared_by_currencies(
    text: str, locale: str, currency: str, code: str, choices: bool
) -> None:
    (found,) = find_amounts(text, context(currency, locale))
    assert (found.currency, bool(found.currency_choices)) == (code, choices)


def test_installments_are_counted_and_not_multiplied() -> None:
    (found,) = find_amounts("laptop 1000 x 3 installments monthly", context())
    assert (found.amount, found.installments) == (Decimal(1000), 3)


def test_an_approximate_amount_says_so() -> None:
    for text in ("like 30ish at the bar", "about 30 for gas", "~30 lunch"):
        (found,) = find_amounts(text, context())
        assert found.approximate, text
    (found,) = find_amounts("exactly 30", context())
    assert not found.approximate


def test_what_is_taken_is_not_money() -> None:
    text = "lunch 12 on may 5"
    assert [f.amount for f in find_amounts(text, context(), [Span(12, 17)])] == [Decimal(12)]


def test_strength_tells_marked_from_plain() -> None:
    text = "tea $3, cake 4.50, bus 2"
    found = [mention.strength for mention in find_amounts(text, context())]
    assert found == [Strength.MARKED, Strength.DECIMALS, Strength.PLAIN]


def test_a_mention_says_where_it_stands() -> None:
    (found,) = find_amounts("paid CHF 1'199.90 today", context())
    assert (found.span, found.said) == (Span(5, 17), "CHF 1'199.90")


def written(minor: int, exponent: int, number_format: NumberFormat) -> str:
    whole, _, cents = f"{Decimal(minor).scaleb(-exponent):f}".partition(".")
    if number_format == "1,23,456.78":
        head, tail = whole[:-3], whole[-3:]
        pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
        grouped = ",".join([*pairs, tail])
    else:
        grouped = f"{int(whole):,}".replace(",", number_format[1])
    mark = number_format[-3]
    return f"{grouped}{mark}{cents}" if cents else grouped


@given(
    minor=st.integers(1, 10**11),
    currency=st.sampled_from(sorted(EXPONENTS)),
    number_format=st.sampled_from(FORMATS),
    words=st.sampled_from(("{}", "lunch {}", "{} lunch", "paid {} for lunch", "lunch: {}.")),
)
def test_an_amount_written_in_any_format_is_read_back(
    minor: int, currency: str, number_format: NumberFormat, words: str
) -> None:
    where = context(currency, number_format=number_format)
    text = words.format(f"{currency} {written(minor, EXPONENTS[currency], number_format)}")
    (found,) = find_amounts(text, where)
    assert found.amount == Decimal(minor).scaleb(-EXPONENTS[currency])
    assert found.currency == currency
    assert found.doubt is None


@given(
    text=st.one_of(
        st.text(max_size=80),
        st.text(alphabet="0123456789.,'-+$€ xk%#/:olaeé\n½²٣円万", max_size=60),
        st.lists(
            st.sampled_from(
                "split half of 3 4.50 each for $ € 20% off total + - x and zwei 1e9 99999".split()
            ),
            max_size=25,
        ).map(" ".join),
    ),
    spoken=st.sampled_from((None, "en", "de", "fr", "ja", "xx")),
)
def test_any_text_is_read_without_an_error(text: str, spoken: str | None) -> None:
    cleaned = clean(text)
    found = find_money(cleaned, context(), spoken=spoken)
    for mention in found.amounts:
        assert cleaned[mention.span.start : mention.span.end] == mention.said
        assert mention.amount >= 0


@pytest.mark.parametrize(
    "text", ["1,1," * 256, "9" * 1024, "$" * 1024, "1 " * 512, "3 x " * 256, "1\n" * 512]
)
def test_hostile_text_is_read_as_any_other(text: str) -> None:
    assert len(find_money(text, context()).amounts) <= 512
